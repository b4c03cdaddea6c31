"""The themes: how everything is coloured, and the type around the article.

Every ink holds 7:1 on the grounds that it is read on in every theme (WCAG 2.2, 1.4.6): the article's own on
all of them, a selection too; soft ink and links on paper, panel and cards. Controls hold 3:1 (1.4.11). Named
tuples and not dataclasses: making a class of them takes an eighth of the time, at every start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints

FONT_FILES = ("SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold")
LATER_FONT_FILES = ("SourceSerif4-SemiboldIt",)
"""No first screen needs them."""
INTERFACE_SIZE = 13
USUAL_SIZE = 19
LARGEST_GROWTH = 1.5
"""What stands around the text grows with the text, but no further than this."""
TOOL_BAR_HEIGHT = 44
STATUS_HEIGHT = 28
ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
USUAL_ZOOM = 100


OWN_WINDOWS = ("QDialog", "QMenu", "QTipLabel", "QComboBoxPrivateContainer")
"""What Qt makes as windows of their own, which take no colours from the window that they belong to."""
MORE_CONTRAST = "moreContrast"
"""The property of the application that says whether the system asks for high contrast."""
MIDDLE = 128
"""A ground darker than this is a dark one; QColor's lightness goes from 0 to 255."""


class Theme(NamedTuple):
    """Colours as "#rrggbb"; `control` is for borders that alone show a control, `button` for Qt's own.

    Attributes:
        spoken: The ground of what is read aloud.
        is_dark: Whether highlights have the tints for dark paper.
    """

    paper: str
    ink: str
    soft: str
    line: str
    panel: str
    card: str
    accent: str
    control: str
    button: str
    selection: str
    banner_ground: str
    banner_edge: str
    banner_ink: str
    found: str
    found_here: str
    spoken: str
    is_dark: bool

    @property
    def hover(self) -> str:
        """The ground of what the pointer is on; ink is read on it in every theme."""
        return self.button if self.line == self.ink else self.line

    @property
    def on_accent(self) -> str:
        """The ink on the accent's ground, 7:1."""
        return self.paper if self.is_dark else self.card


LIGHT = Theme(
    paper="#fbf8f1", ink="#1d1d1b", soft="#534f49", line="#e3ddcf", panel="#f4efe4",
    card="#fffdf8", accent="#0a4f96", control="#8a8476", button="#f4efe4", selection="#a9cdf5",
    banner_ground="#fff0cc", banner_edge="#d9a520", banner_ink="#4a3500",
    found="#fff3b0", found_here="#ffc94d", spoken="#bfe6e4", is_dark=False,
)  # fmt: skip
SEPIA = Theme(
    paper="#f4ecd8", ink="#3b2f22", soft="#544637", line="#ddd0b3", panel="#ece2c9",
    card="#faf4e4", accent="#713900", control="#8b7a5e", button="#ece2c9", selection="#dec794",
    banner_ground="#fae2b0", banner_edge="#c48a1a", banner_ink="#4a3200",
    found="#fbe9a0", found_here="#f8c55c", spoken="#c4dfd6", is_dark=False,
)  # fmt: skip
DARK = Theme(
    paper="#1c1d1f", ink="#e6e4df", soft="#bcb9b4", line="#34363a", panel="#232527",
    card="#2b2d30", accent="#91bcf6", control="#7d7f85", button="#3a3d42", selection="#233f96",
    banner_ground="#3a2f12", banner_edge="#b98d1c", banner_ink="#f0deb0",
    found="#4b4316", found_here="#564000", spoken="#12504f", is_dark=True,
)  # fmt: skip
CONTRAST = Theme(
    paper="#000000", ink="#ffffff", soft="#e0e0e0", line="#ffffff", panel="#000000",
    card="#000000", accent="#ffff00", control="#ffffff", button="#595959", selection="#0050a0",
    banner_ground="#000000", banner_edge="#ffff00", banner_ink="#ffff00",
    found="#4a4a00", found_here="#6b5000", spoken="#00585a", is_dark=True,
)  # fmt: skip

CHOSEN = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.SEPIA: SEPIA,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST: CONTRAST,
}
"""The theme of each choice but the system's, which is one of these."""


def load_fonts(files: Iterable[str]) -> None:
    """Make these cuts of bundled typefaces known to the application."""
    for name in files:
        _load_font(name)


@cache
def _load_font(name: str) -> None:
    """Once in a process: with each one Qt forgets all fonts that it has looked up."""
    QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))


def chosen_theme(choice: ThemeChoice) -> Theme:
    """The theme to use now; the system's light, dark or high contrast where the reader follows it."""
    if choice in CHOSEN:
        return CHOSEN[choice]
    running = QGuiApplication.instance()
    if running and running.property(MORE_CONTRAST):
        return CONTRAST
    return DARK if QGuiApplication.palette().window().color().lightness() < MIDDLE else LIGHT


def follow_contrast(changed: Callable[[], None]) -> None:
    """Let the theme that is as the system has it be that of high contrast where the system asks for that.

    Desktops say so through their portal, Windows by itself; Qt tells it from 6.10 on, soon after the start.

    Args:
        changed: Is called whenever it asks for that, or no more.
    """
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "accessibility"):
        wishes = hints.accessibility()
        wishes.contrastPreferenceChanged.connect(partial(_take_contrast, changed, hints))
        if _is_high(wishes.contrastPreference()):
            _take_contrast(changed, hints, wishes.contrastPreference())


def _take_contrast(changed: Callable[[], None], _: QStyleHints, preference: Enum) -> None:
    """Keep whether the system asks for high contrast; its hints are gone when nothing holds them."""
    if running := QGuiApplication.instance():
        running.setProperty(MORE_CONTRAST, _is_high(preference))
        changed()


def _is_high(preference: Enum) -> bool:
    return preference.name == "HighContrast"


def palette(theme: Theme, *, ground: str = "", ink: str = "") -> QPalette:
    """The theme as Qt's widgets use it, or another of its grounds or inks for what is not the text."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: ground or theme.paper,
        QPalette.ColorRole.WindowText: ink or theme.ink,
        QPalette.ColorRole.Base: ground or theme.paper,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.soft,
        QPalette.ColorRole.Button: theme.button,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.BrightText: theme.ink,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(greyed(theme)))
    return made


def greyed(theme: Theme) -> str:
    """The ink of what cannot act now: never that of what can."""
    return theme.button if theme.control == theme.ink else theme.control


def colour_dialogs(theme: Theme) -> None:
    """Show dialogs, menus and tips of the whole program in these colours.

    The application's own palette stays the system's: that tells whether the system is light or dark.
    """
    for name in OWN_WINDOWS:
        ground = theme.panel if name == "QMenu" else theme.paper
        QApplication.setPalette(palette(theme, ground=ground), name)  # type: ignore[arg-type] # it takes str


def dialog_theme() -> Theme:
    """The theme that dialogs are shown in; the system's light or dark before there is one."""
    paper = QApplication.palette("QDialog").window().color().name()  # type: ignore[call-overload]
    found = (theme for theme in CHOSEN.values() if theme.paper == paper)
    return next(found, chosen_theme(ThemeChoice.SYSTEM))


def size_dialogs(size: float) -> None:
    """Let the type of dialogs of the whole program be as large as around a body of type of that size."""
    font = interface_font(INTERFACE_SIZE * growth(size))
    QApplication.setFont(font, "QDialog")  # type: ignore[arg-type] # it takes str


def interface_font(size: float = INTERFACE_SIZE) -> QFont:
    """The system's own typeface, `size` device-independent pixels high."""
    font = QGuiApplication.font()
    font.setPixelSize(round(size))
    return font


def growth(size: float) -> float:
    """How much larger than usual everything around a body of type of that size is."""
    return min(LARGEST_GROWTH, max(1.0, size / USUAL_SIZE))
