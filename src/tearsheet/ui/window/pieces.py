"""Work that can wait: done piece by piece, in turns of the event loop in which nothing else is to be done."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from tearsheet.ui.window.article_window import Window

AHEAD = (
    *("ast", "dis", "linecache", "inspect", "dataclasses"),
    "tearsheet.notes.note",
    "tearsheet.article.similarity",
    "tearsheet.notes.line_choices",
    "tearsheet.notes.article_union",
    "tearsheet.notes.article_file",
    "tearsheet.notes.versions",
    "tearsheet.notes.article_folders",
    "tearsheet.notes.notebook",
    *("logging", "concurrent.futures.thread"),
    "tearsheet.ui.look.icon_button",
    "tearsheet.anchoring.anchors",
    "tearsheet.ui.notes.anchored_notebook",
    "tearsheet.ui.notes.stored_notes",
    "tearsheet.ui.notes.annotations",
    "tearsheet.ui.reading.marks.marks",
    "tearsheet.ui.notes.window_notes",
    *("shutil", "tearsheet.launcher.recent_files"),
    "tearsheet.launcher.linux",
    "tearsheet.ui.window.files.recent_articles",
    "tearsheet.ui.window.status.status_line",
    "tearsheet.ui.window.status.progress",
    "tearsheet.ui.window.correcting",
    "tearsheet.ui.window.parts",
)
"""What the parts of a window import, so much at a time that nobody waits for it."""
ASKED_AHEAD = (
    "tearsheet.ui.accessibility.objects",
    "tearsheet.ui.window.assistance",
)
"""The same of what answers an assistive technology."""
PANEL_AHEAD = (
    "tearsheet.ui.look.text_field",
    "tearsheet.ui.notes.note_text",
    "tearsheet.ui.notes.note_questions",
    "tearsheet.ui.notes.note_editor",
    "tearsheet.ui.notes.cards.note_cards",
    "tearsheet.ui.notes.cards.card_list",
    "tearsheet.ui.notes.notes_panel",
)
"""The same of the notes in a window that is opened with them beside the article."""
KEYS_AHEAD = (
    *("platform", "uuid", "tearsheet.finding.folded_text"),
    "tearsheet.ui.window.finding.find_bar",
    "tearsheet.ui.reading.searched_lines",
    "tearsheet.ui.window.status.fields",
)
"""The same of what the first highlight, and the first key that leaves the article, would wait for."""
MENUS_AHEAD = (
    "tearsheet.article.markdown_writer",
    "tearsheet.quoting.quotation_marks",
    "tearsheet.quoting.sentences",
    "tearsheet.quoting.source_line",
    "tearsheet.quoting.render",
    "tearsheet.ui.clipboard",
    "tearsheet.exchange.whole",
    "tearsheet.finding.search",
    "tearsheet.ui.window.finding.finding",
    "tearsheet.ui.actions",
    "tearsheet.ui.selection.swatch",
    "tearsheet.ui.selection.passage_bar",
    "tearsheet.ui.selection.offering",
    "tearsheet.ui.menus",
    *("selectors", "socket"),
    "tearsheet.ui.process.ending",
)
"""The same of its menus and keys, and of what the program does for later starts and at its end."""
CITING_AHEAD = (
    "tearsheet.quoting.text_fragment",
    "tearsheet.formats.fields.given_names",
    "tearsheet.formats.fields.bylines",
    "tearsheet.quoting.citations.names",
    "tearsheet.quoting.citations.work",
    "tearsheet.quoting.citations.csl_json",
    "tearsheet.quoting.citations.templates",
    "tearsheet.quoting.citations.citing",
    "tearsheet.quoting.speech.languages",
    "tearsheet.quoting.speech.surroundings",
    "tearsheet.quoting.speech.direct_speech",
    "tearsheet.quoting.speech.naming.phrases",
    "tearsheet.quoting.speech.kinds",
    "tearsheet.quoting.speech.naming.names",
    "tearsheet.quoting.speech.pronouns",
    "tearsheet.quoting.speech.spaced",
    "tearsheet.quoting.speech.dashes",
    "tearsheet.preferences.citation_forms",
)
"""The same of what a quotation is copied with, once the window is used: four megabytes."""
READING_AHEAD = (
    "tearsheet.formats.encodings",
    "tearsheet.formats.fields.words",
    "tearsheet.formats.fields.languages",
    "tearsheet.formats.fields.furniture",
    "tearsheet.formats.fields.persons",
    "tearsheet.formats.fields.labels",
    "tearsheet.formats.fields.bylines",
    "tearsheet.formats.fields.disclaimers",
    "tearsheet.formats.fields.dates.vocabulary",
    "tearsheet.formats.fields.dates.tokens",
    "tearsheet.formats.fields.dates.dates",
    "tearsheet.formats.fields.head_lines",
    "tearsheet.formats.fields.head",
    "tearsheet.formats.fields.tail",
    "tearsheet.formats.text.plain_text",
)
"""The same of what the next text is read with, where this one was known from before: two megabytes."""
STYLES = (
    ("QStyle",),
    ("QGradient",),  # what rectangles may be filled with
    ("QAbstractItemModel", "QAbstractItemView", "QStyleOptionViewItem", "QItemSelectionModel", "QListView"),
)
"""Classes of Qt that the notes beside the article need, and that its binding makes when they are named."""
WIDGETS = (
    ("QTreeWidget", "QGraphicsView", "QAbstractSpinBox", "QTabBar", "QComboBox", "QHeaderView"),
    ("QWizard", "QMessageBox", "QDialogButtonBox", "QFileDialog", "QCalendarWidget", "QMdiArea"),
    ("QDateEdit", "QTabWidget", "QRhiWidget", "QInputDialog", "QFontComboBox", "QLCDNumber", "QFontDialog"),
)
"""Those that it goes through to find that of a widget: most of what all of them take."""
OBJECTS = (
    ("QFile", "QBuffer", "QProcess", "QSettings", "QAbstractEventDispatcher", "QSharedMemory", "QThread"),
    ("QGraphicsItem", "QGraphicsScene", "QGraphicsBlurEffect", "QAbstractAnimation", "QTimeLine"),
    ("QInputDevice", "QPointingDevice", "QPaintDeviceWindow", "QOffscreenSurface", "QCompleter"),
    ("QFileSystemModel", "QFormLayout", "QLibrary", "QSystemTrayIcon", "QScroller", "QRangeModel"),
    ("QSortFilterProxyModel", "QDoubleValidator", "QPdfWriter", "QSessionManager", "QEventLoop"),
)
"""The same of what is no widget."""


SEEN_AFTER_MS = 100
"""From a first key, or highlight, until what it does is drawn; a guess at more than that takes."""


class Pieces(QObject):
    """Pieces of work, in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self.do_next)

    def add(self, *pieces: Callable[[], object]) -> None:
        """Do these too, behind all others."""
        self._waiting.extend(pieces)
        self._turn.start()

    def add_next(self, *pieces: Callable[[], object]) -> None:
        """Do these too, before all others."""
        self._waiting.extendleft(reversed(pieces))
        self._turn.start()

    def are_done(self) -> bool:
        """Whether nothing waits any more."""
        return not self._waiting

    def finish(self) -> None:
        """Do at once all that is left: the reader uses the window."""
        while self._waiting:
            self.do_next()

    def drop(self) -> None:
        """Do nothing any more."""
        self._waiting.clear()

    def do_next(self) -> None:
        """Do the next one."""
        if self._waiting:
            self._waiting.popleft()()
        else:
            self._turn.stop()


def begun(window: Window) -> Pieces:
    """What a window is made of after its first screen, beginning with what its parts import.

    Before that, an assistive technology that may ask is answered, for which Qt makes its names. All of it is
    done at once when the window is used, and nothing more once it is closed.
    """
    pieces = Pieces(window)
    window.view.used.connect(pieces.finish)
    window.view.used.connect(partial(_prepare, window))
    window.closed.connect(pieces.drop)
    pieces.add(name_keys_and_flags)
    if _may_be_asked():
        pieces.add(*importing(ASKED_AHEAD), partial(_begin_assistance, window))
    pieces.add(*importing(AHEAD))
    return pieces


def _prepare(window: Window) -> None:
    """Import what the next article would wait for, 25 ms, and the first quotation that is copied, 100 ms."""
    pieces = Pieces(window)
    window.closed.connect(pieces.drop)
    work = partial(pieces.add, *importing((*READING_AHEAD, *CITING_AHEAD)))
    QTimer.singleShot(SEEN_AFTER_MS, pieces, work)


def _may_be_asked() -> bool:
    """Whether the bus of AT-SPI runs, whose launcher makes this folder; elsewhere it is begun later."""
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "at-spi").is_dir()


def _begin_assistance(window: Window) -> None:
    from tearsheet.ui.window import assistance  # not needed for the first screen

    assistance.begin(window)


def importing(names: Iterable[str]) -> list[Callable[[], object]]:
    """Pieces that import modules, each with what it needs of those before."""
    return [partial(import_module, name) for name in names if name not in sys.modules]


def of_panel() -> list[Callable[[], object]]:
    """Pieces that import what the notes beside the article need; Qt's names are some of them."""
    *before, editor, cards, card_list, panel = PANEL_AHEAD
    return [
        *importing((*before, editor)),
        *_naming(STYLES),
        *importing((cards, card_list, panel)),
        *_naming(WIDGETS),
        _name_widgets,
        *_naming(OBJECTS),
        _name_objects,
        _find_icons,
    ]


def _naming(pieces: Iterable[Iterable[str]]) -> list[Callable[[], object]]:
    return [partial(_name, classes) for classes in pieces]


def _name(classes: Iterable[str]) -> None:
    for name in classes:
        module = next(one for one in (QtWidgets, QtGui, QtCore) if name in dir(one))
        getattr(module, name)


def _name_widgets() -> None:
    """Let Qt make its names for all widgets, which it does when it is asked for a viewport."""
    QtWidgets.QAbstractScrollArea().viewport()


def _name_objects() -> None:
    """Let Qt make its names for what is no widget, which it does when a field is asked for its children."""
    QtWidgets.QLineEdit().children()


def _find_icons() -> None:
    """Let Qt look through the system's icons, which it does for the button that clears a field."""
    QtWidgets.QLineEdit().setClearButtonEnabled(True)


def make_ahead(window: Window) -> None:
    """Make what the first key that finds words or shows notes would wait for; one that comes before does not.

    Assistive technology is answered from here on.
    """
    from tearsheet.ui.window import assistance  # not needed for the first screen

    ahead = _Ahead(window)
    ahead.add(partial(assistance.begin, window), *importing(KEYS_AHEAD))
    ahead.add(*of_panel(), partial(getattr, window, "finding"))
    ahead.make_cards()


class _Ahead(Pieces):
    """Makes the cards, too, once there are notes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._notes = window.notes
        self._has_cards = False
        window.closed.connect(self.drop)
        stored = window.notes.annotations.stored
        stored.loaded.connect(self.make_cards)
        stored.added.connect(self._make_cards_soon)

    def make_cards(self) -> None:
        """Make them, unless that is done or there are no notes."""
        if not self._has_cards and self._notes.annotations.stored.table:
            self._has_cards = True
            self.add(partial(getattr, self._notes, "panel"))

    def _make_cards_soon(self, _note_id: str) -> None:
        if not self._has_cards:
            QTimer.singleShot(SEEN_AFTER_MS, self, self.make_cards)


def name_keys_and_flags() -> None:
    """Make all that is in Qt's namespace `Qt`: there is only all or nothing of it, and it takes 17 ms."""
    _ = QtCore.Qt
