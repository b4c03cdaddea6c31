"""How everything looks: colours, fonts and the measures of each kind of line.

Text on its ground holds 7:1 in every theme (WCAG 2.2, 1.4.6), controls 3:1 (1.4.11). Named tuples
and not dataclasses: making a class of them takes an eighth of the time, at every start.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tearsheet.preferences.settings import ThemeChoice
from tearsheet.storage.paths import resource
from tearsheet.ui.reading.article_lines import Role

FAMILY = "Source Serif 4"
FONT_FILES = ("Regular", "It", "Semibold")
LATER_FONT_FILES = ("SemiboldIt",)
"""No first screen needs them."""
INTERFACE_SIZE = 13
USUAL_SIZE = 19
LARGEST_GROWTH = 1.5
"""What stands around the text grows with the text, but no further than this."""
TOOL_BAR_HEIGHT = 44
STATUS_HEIGHT = 28
MEASURE = 66
WIDEST_EMS = 40
"""Where letters are as wide as the type is high, a line holds 40 of them (WCAG 2.2, 1.4.8)."""
NARROW = 24
"""A column of fewer ems is narrow: headlines are set smaller there."""
LARGEST_WHEN_NARROW = 1.47
ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


DRESSED = ("QDialog", "QMenu", "QTipLabel", "QComboBoxPrivateContainer")
"""What Qt makes as windows of their own, which take no colours from the window that they belong to."""
MIDDLE = 128
"""A ground darker than this is a dark one; QColor's lightness goes from 0 to 255."""


class Theme(NamedTuple):
    """Colours as "#rrggbb"; `control` is for borders that alone show a control, `button` for Qt's own.

    Attributes:
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
    is_dark: bool


LIGHT = Theme(
    paper="#fbf8f1", ink="#1d1d1b", soft="#5b5750", line="#e3ddcf", panel="#f4efe4",
    card="#fffdf8", accent="#0b57a4", control="#8a8476", button="#f4efe4", selection="#bcd6f2",
    banner_ground="#fff0cc", banner_edge="#d9a520", banner_ink="#4a3500",
    found="#fff3b0", found_here="#ffc94d", is_dark=False,
)  # fmt: skip
SEPIA = Theme(
    paper="#f4ecd8", ink="#3b2f22", soft="#5c4d3c", line="#ddd0b3", panel="#ece2c9",
    card="#faf4e4", accent="#7a3e00", control="#8b7a5e", button="#ece2c9", selection="#e3cda0",
    banner_ground="#fae2b0", banner_edge="#c48a1a", banner_ink="#4a3200",
    found="#fbe9a0", found_here="#f8c55c", is_dark=False,
)  # fmt: skip
DARK = Theme(
    paper="#1c1d1f", ink="#dcdad5", soft="#a5a29b", line="#34363a", panel="#232527",
    card="#2b2d30", accent="#8ab8f5", control="#7d7f85", button="#3a3d42", selection="#2f4a6b",
    banner_ground="#3a2f12", banner_edge="#b98d1c", banner_ink="#f0deb0",
    found="#4b4316", found_here="#564000", is_dark=True,
)  # fmt: skip
CONTRAST = Theme(
    paper="#000000", ink="#ffffff", soft="#e0e0e0", line="#ffffff", panel="#000000",
    card="#000000", accent="#ffff00", control="#ffffff", button="#595959", selection="#0050a0",
    banner_ground="#000000", banner_edge="#ffff00", banner_ink="#ffff00",
    found="#4a4a00", found_here="#6b5000", is_dark=True,
)  # fmt: skip

CHOSEN = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.SEPIA: SEPIA,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST: CONTRAST,
}

THEME_NAMES = {
    ThemeChoice.SYSTEM: "as the system",
    ThemeChoice.LIGHT: "light",
    ThemeChoice.SEPIA: "sepia",
    ThemeChoice.DARK: "dark",
    ThemeChoice.CONTRAST: "high contrast",
}
"""For the reader, in the middle of a sentence."""


class LineStyle(NamedTuple):
    """How the lines of one role are set, in units of the body's type size unless named otherwise.

    Attributes:
        size: Of the type.
        pitch: From base line to base line, in units of this style's own type size.
        above: Free space before it.
        inset: Indent at both sides.
        padding: Coloured ground above and below the text.
        ink: The name of a colour of the theme.
    """

    size: float = 1.0
    pitch: float = 1.5
    above: float = 0.87
    inset: float = 0.0
    padding: float = 0.0
    is_italic: bool = False
    is_semibold: bool = False
    is_interface: bool = False
    is_fixed: bool = False
    ink: str = "ink"


STYLES = {
    Role.HEADLINE: LineStyle(size=1.9, pitch=1.16, above=1.75, is_semibold=True),
    Role.STANDFIRST: LineStyle(size=1.16, pitch=1.32, above=0.75, is_italic=True, ink="soft"),
    Role.BYLINE: LineStyle(size=0.69, pitch=1.45, above=0.95, is_interface=True, ink="soft"),
    Role.WARNING: LineStyle(size=0.69, pitch=1.45, above=0.75, is_interface=True, ink="banner_ink"),
    Role.BANNER: LineStyle(
        size=0.69, pitch=1.45, above=1.05, inset=0.95, padding=0.65, is_interface=True, ink="banner_ink"
    ),
    Role.PARAGRAPH: LineStyle(),
    Role.HEADING: LineStyle(size=1.2, pitch=1.3, above=1.5, is_semibold=True),
    Role.QUOTATION: LineStyle(),
    Role.LIST_ITEM: LineStyle(above=0.4),
    Role.PREFORMATTED: LineStyle(size=0.8, above=0.0, is_fixed=True),
    Role.TABLE_ROW: LineStyle(size=0.85, pitch=1.4, above=0.28),
    Role.CAPTION: LineStyle(size=0.8, pitch=1.4, is_italic=True, ink="soft"),
    Role.FOOT: LineStyle(size=0.69, pitch=1.45, above=2.4, is_interface=True, ink="soft"),
    Role.LEFT_OUT: LineStyle(size=0.85, pitch=1.4, above=0.5, ink="soft"),
}


HEADING_SIZES = MappingProxyType({1: 1.5, 2: 1.32, 3: 1.16, 4: 1.06, 5: 1.0, 6: 1.0})
"""Of headings within the text, by their level."""


class Room(NamedTuple):
    """What stands around the text of a line, in device-independent pixels.

    Attributes:
        above: Free space and whatever is drawn over the text, such as a picture.
        below: The same under it.
        start: Indent at the side where the text begins; at the other side `end`. Less than 0 where the
            text reaches beyond the column.
        hang: Further indent of all rows but the first, and where a tab begins a row, of none.
        tabs: Where the cells of a table's row begin, but the first.
    """

    above: float
    below: float
    start: float
    end: float
    hang: float = 0.0
    tabs: tuple[float, ...] = ()


class Setting(NamedTuple):
    """A line style at one zoom, in device-independent pixels.

    Attributes:
        rise: From the middle of a row down to its base line.
    """

    font: QFont
    pitch: float
    above: float
    inset: float
    padding: float
    rise: float


class Type:
    """The fonts and measures at one zoom.

    Attributes:
        size: Of the body's type, in device-independent pixels.
        measure: The width of 66 characters of the article's own text in it.
    """

    def __init__(self, size: float, sample: str) -> None:
        self.size = size
        self._settings: dict[tuple[Role, bool, int], Setting] = {}
        self.measure = _measure(self.setting(Role.PARAGRAPH, self.size * MEASURE).font, sample)

    def setting(self, role: Role, column: float, level: int = 0) -> Setting:
        """How to set lines of that role, and headings of that level, in a column so wide."""
        key = role, column < NARROW * self.size, level
        if key not in self._settings:
            style = STYLES[role]._replace(size=HEADING_SIZES[level]) if level else STYLES[role]
            self._settings[key] = self._made(style, is_narrow=key[1])
        return self._settings[key]

    def _made(self, style: LineStyle, *, is_narrow: bool) -> Setting:
        size = self.size * min(style.size, LARGEST_WHEN_NARROW if is_narrow else style.size)
        font = _font(style, size)
        return Setting(
            font=font,
            pitch=float(round(2 * style.pitch * size) / 2),
            above=float(round(style.above * self.size)),
            inset=float(round(style.inset * self.size)),
            padding=float(round(style.padding * self.size)),
            rise=(QFontMetricsF(font).ascent() - QFontMetricsF(font).descent()) / 2,
        )


def load_fonts(files: Sequence[str]) -> None:
    """Make these cuts of the bundled typeface known to the application."""
    for name in files:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"SourceSerif4-{name}.ttf")))


def chosen_theme(choice: ThemeChoice) -> Theme:
    """The theme to use now; the system's light or dark where the reader follows it."""
    if choice in CHOSEN:
        return CHOSEN[choice]
    return DARK if QGuiApplication.palette().window().color().lightness() < MIDDLE else LIGHT


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
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.control))
    return made


def dress(theme: Theme) -> None:
    """Show dialogs, menus and tips of the whole program in these colours.

    The application's own palette stays the system's: that tells whether the system is light or dark.
    """
    for name in DRESSED:
        ground = theme.panel if name == "QMenu" else theme.paper
        QApplication.setPalette(palette(theme, ground=ground), name)  # type: ignore[arg-type] # it takes str


def interface_font(size: float = INTERFACE_SIZE) -> QFont:
    """The system's own typeface, `size` device-independent pixels high."""
    font = QGuiApplication.font()
    font.setPixelSize(round(size))
    return font


def growth(size: float) -> float:
    """How much larger than usual everything around a body of type of that size is."""
    return min(LARGEST_GROWTH, max(1.0, size / USUAL_SIZE))


def _font(style: LineStyle, size: float) -> QFont:
    if style.is_interface:
        return interface_font(size)
    fixed = QFontDatabase.SystemFont.FixedFont
    font = QFontDatabase.systemFont(fixed) if style.is_fixed else QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setItalic(style.is_italic)
    font.setWeight(QFont.Weight.DemiBold if style.is_semibold else QFont.Weight.Normal)
    return font


def _measure(font: QFont, sample: str) -> float:
    """The width of 66 characters of this text in this font."""
    words = sample.strip() or "Serbia has announced the withdrawal of some of its troops"
    mean = QFontMetricsF(font).horizontalAdvance(words) / len(words)
    return float(round(min(MEASURE * mean, WIDEST_EMS * font.pixelSize())))
