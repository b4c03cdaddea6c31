"""What the reader has asked for, made in so many turns of the event loop that none holds up the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from tearsheet.ui.window.pieces import Pieces, importing

if TYPE_CHECKING:
    from tearsheet.ui.window.article_window import Window

AA_AHEAD = (
    "tearsheet.ui.aa.choice",
    "tearsheet.ui.aa.rows",
    "tearsheet.ui.aa.popover",
)
"""What that needs which opens behind “Aa”, to be imported once it is wanted."""
CHECKING_AHEAD = (
    "tearsheet.comparing.alignment",
    "tearsheet.comparing.words",
    "tearsheet.comparing.quoted",
    "tearsheet.quoting.speech.languages",
    "tearsheet.comparing.checked",
    "tearsheet.comparing.speakers",
    "tearsheet.comparing.checking",
    "tearsheet.quoting.speech.direct_speech",
    "tearsheet.ui.dialogs.checking_dialog",
    "tearsheet.ui.window.checking",
)
"""The same of the check of a quotation."""
COMPARING_AHEAD = (
    *CHECKING_AHEAD[:5],
    "tearsheet.comparing.copies",
    "tearsheet.formats.process.process",
    "tearsheet.formats.process.confined",
    "tearsheet.ui.dialogs.comparison_window",
    "tearsheet.ui.window.comparing",
)
"""The same of the comparison of two copies."""
SAID_AHEAD = (
    "tearsheet.quoting.speech.languages",
    "tearsheet.quoting.speech.direct_speech",
    "tearsheet.quoting.speech.speakers",
    "tearsheet.ui.said.said_model",
    "tearsheet.ui.said.said_rows",
    "tearsheet.ui.said.said_panel",
)
"""The same of the list of who said what."""
KEYS_SHEET_AHEAD = (
    "tearsheet.ui.commands.matching",
    "tearsheet.ui.look.two_lines",
    "tearsheet.ui.dialogs.word_table",
    "tearsheet.ui.key_dialog",
)
"""The same of the sheet of keys."""
PALETTE_AHEAD = (
    "tearsheet.ui.commands.matching",
    "tearsheet.ui.palette.commands",
    "tearsheet.ui.palette.rows",
    "tearsheet.ui.palette.palette",
)
"""The same of the palette."""
ABOUT_AHEAD = (
    *("zipfile", "email.utils", "email.message", "importlib.metadata", "email.parser"),
    "tearsheet.components",
    "tearsheet.ui.look.two_lines",
    "tearsheet.ui.dialogs.about_dialog",
)
"""The same of the sheet about the program."""
SETTINGS_AHEAD = (
    "tearsheet.notes.notes_folder",
    "tearsheet.ui.dialogs.setting_controls",
    "tearsheet.ui.process.portal",
    "tearsheet.ui.dialogs.settings_dialog",
)
"""The same of the settings."""


class Awaited(Pieces):
    """What the reader has asked for, in so many turns that none holds up the window.

    Nothing that the reader does comes before it: a key or a click has all of it done at once and goes where
    it goes with that, so into what has opened. Where a dialog is waited for a click goes where it points, but
    keys wait for the dialog: Qt gives a window none that such a dialog has blocked meanwhile (6.11), and to
    the article they would be commands.
    """

    HANDS = (
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._opens_dialog = False
        self._keys: list[QKeyEvent] = []
        window.closed.connect(self.drop)
        window.windowHandle().installEventFilter(self)  # has keys and clicks before any of its parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be done before anything else is."""
        del watched
        if self._opens_dialog and not self.are_done():
            return self._keep(event)
        if event.type() in self.HANDS:
            self.finish()
        return False

    def await_dialog(self, opens: Callable[[], object], *pieces: Callable[[], object]) -> None:
        """Open a dialog when these are done: it has the keys, which came to the window, once it is there."""
        self._opens_dialog = True
        self.add(*pieces, partial(self._open, opens))

    def _keep(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            event.accept()  # of what would be a shortcut, too, which then comes as a key
            self._keys += [event.clone()] * (event.type() == QEvent.Type.KeyPress)
        return isinstance(event, QKeyEvent)

    def _open(self, opens: Callable[[], object]) -> None:
        self._opens_dialog = False
        QTimer.singleShot(0, self, self._pass_on)  # a dialog that is waited for has the turn by then
        opens()

    def _pass_on(self) -> None:
        keys, self._keys = self._keys, []
        dialogs = (one for one in self._window.findChildren(QDialog) if one.isVisible())
        # not the one that Qt keeps unseen while the desktop's own asks
        shown = [one for one in dialogs if not one.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)]
        active = [one for one in shown if one.isActiveWindow()]
        for dialog in (active or shown)[-1:]:
            for key in keys:
                QApplication.sendEvent(dialog.focusWidget() or dialog, key)


def await_pieces(window: Window, modules: Iterable[str], *pieces: Callable[[], object]) -> None:
    """Do what the reader has asked for in these pieces, once what they need is imported."""
    _awaited(window).add(*importing(modules), *pieces)


def await_dialog(
    window: Window, opens: Callable[[], object], modules: Iterable[str], *pieces: Callable[[], object]
) -> None:
    """Open the dialog that the reader has asked for, once what it needs is imported and these are done."""
    _awaited(window).await_dialog(opens, *importing(modules), *pieces)


def await_each(window: Window, made: Iterator[object]) -> None:
    """Let one thing after the other be made before what waits already."""
    if next(made, None) is not None:
        _awaited(window).add_next(partial(await_each, window, made))


def _awaited(window: Window) -> Awaited:
    return window.findChild(Awaited) or Awaited(window)
