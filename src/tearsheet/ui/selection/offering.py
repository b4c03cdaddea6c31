"""When the bar comes and goes, and what it offers: made for the passage selected, or for a mark."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QShortcut

from tearsheet import tr
from tearsheet.article.markup import is_web_address
from tearsheet.article.model import Passage
from tearsheet.notes.note import Colour
from tearsheet.ui.desk import Desk
from tearsheet.ui.look.leaving import is_leaving
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.reading.article_lines import Spot
from tearsheet.ui.reading.pointer.explained import is_modifier
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.selection.passage_bar import Entry, PassageBar
from tearsheet.ui.selection.placing import GAP, Surroundings, placed

ICONS: Mapping[str, str] = {
    "new_note": "notes",
    "copy_quotation": "quote",
    "copy": "copy",
    "gather": "gather",
    "copy_link": "link",
    "delete_marked": "delete",
}
"""The actions that the bar may have beside the colours, by their names in the table -> their icons."""
COLOURS = tuple(colour.value for colour in Colour)
ON_MARK = (*COLOURS, "new_note", "delete_marked")
ON_TITLE = ("copy_quotation", "copy")
HIDING = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel}


class Offering(QObject):
    """Shows the bar where the mouse has selected something or clicked a mark, and where it is asked for.

    Signals:
        said: A short sentence for the reader.
    """

    said = Signal(str)

    def __init__(
        self,
        view: ReadingView,
        desk: Desk,
        actions: Callable[[], Mapping[str, QAction]],
        marked: Callable[[], tuple[Passage, Colour] | None],
    ) -> None:
        """Be there for a view.

        Args:
            view: Of the article; it owns this.
            desk: Knows the theme.
            actions: Gives those of the window, named with their keys as menus have them.
            marked: Gives the highlight or note that the selection or the caret is on.
        """
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._actions = actions
        self._marked = marked
        self._bar: PassageBar | None = None
        self._has_taken_escape = False

    # When it comes

    def offer_selection(self) -> None:
        """Offer what can be done with what is selected."""
        passage = self._view.caret.selected_passage()
        role = self._view.lines.role(self._view.caret.spot().line)
        has_title = role in {Role.HEADLINE, Role.STANDFIRST}
        names = (*COLOURS, *self._with_passage()) if passage else ON_TITLE if has_title else ("copy",)
        cursor = self._view.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd() - 1
        self._show(names, None, *map(self._view.caret.spot_of, ends))

    def offer_mark(self) -> None:
        """Offer what can be done with the mark at the caret."""
        if marked := self._marked():
            place, colour = marked
            spots = map(self._view.lines.spot, (place.start, place.end - 1))
            self._show(ON_MARK, colour, *spots)

    def ask(self) -> None:
        """Offer either, and give the bar the keys; without both select the sentence at the caret."""
        if self._view.textCursor().hasSelection():
            self._view.ensureCursorVisible()
            self.offer_selection()
        elif self._marked():
            self.offer_mark()
        elif self._select_sentence():
            self.offer_selection()
        if self._bar and self._bar.isVisible():
            self._bar.take_focus()
        elif self._view.textCursor().hasSelection():
            self.said.emit(tr("There is no room for the bar beside what is selected"))
        else:
            self.said.emit(tr("Select a passage, or put the caret in the article's text"))

    # When it goes

    def hide(self) -> None:
        """Be gone; the keys go on to the article if the bar had them."""
        if self._bar and self._bar.isVisible():
            if self._has_focus():
                self._view.setFocus()
            self._bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide it where the reader clicks, scrolls or types in the article, or goes elsewhere."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                self._has_taken_escape = self._bar is not None and self._bar.isVisible()
            elif event.type() == QEvent.Type.KeyPress and self._has_taken_escape:
                return True  # it has hidden the bar, and leaves nothing else
        goes = isinstance(event, QFocusEvent) and is_leaving(event) and not self._has_focus()
        if goes or event.type() in HIDING or _is_key(event):
            self.hide()
        return super().eventFilter(watched, event)

    # Within

    def _has_focus(self) -> bool:
        return self._bar is not None and self._bar.has_focus()

    def _with_passage(self) -> list[str]:
        has_page = is_web_address(self._view.article.source.url)
        return [name for name in ICONS if name != "delete_marked" and (name != "copy_link" or has_page)]

    def _select_sentence(self) -> bool:
        sentence = self._view.caret.sentence()
        if sentence and sentence.start < sentence.end:
            self._view.caret.select(*map(self._view.lines.spot, (sentence.start, sentence.end)))
        return self._view.textCursor().hasSelection()

    def _show(self, names: tuple[str, ...], ticked: Colour | None, start: Spot, end: Spot) -> None:
        """Show the bar with these actions at what lies between two places; where none is free, not at all."""
        bar = self._made()
        actions = self._actions()
        bar.set_entries(
            [Entry(name, _told(actions[name]), ICONS.get(name) or Colour(name)) for name in names],
            ticked,
            chosen_theme(self._desk.settings.theme),
        )
        size = bar.arrange(self._view.type_size, self._view.width() - 2 * GAP)
        place = placed(size, self._surroundings(start, end))
        bar.setVisible(place is not None)
        if place:
            bar.move(place)
            bar.raise_()

    def _surroundings(self, start: Spot, end: Spot) -> Surroundings:
        view, window = self._view, self._view.window()
        origin = view.mapTo(window, view.rect().topLeft())
        first, last = view.places.row(start), view.places.row(end)
        rows = first.united(last).toAlignedRect().translated(origin)
        from_ = view.cursorRect(view.caret.cursor(start)).left()
        to = view.cursorRect(view.caret.cursor(end)).right() if first == last else first.right()
        return Surroundings(QRect(origin, view.size()), rows, origin.x() + round((from_ + to) / 2))

    def _made(self) -> PassageBar:
        if self._bar is None:
            self._bar = PassageBar(self._view.window())
            self._bar.chosen.connect(self._do)
            self._bar.left.connect(self.hide)
            self._bar.key_typed.connect(self._pass_on)
            self._view.installEventFilter(self)
            self._view.viewport().installEventFilter(self)
            layout = self._view.document().documentLayout()
            for signal in (self._view.scrolled, self._view.resized, layout.documentSizeChanged):
                signal.connect(self.hide)
            self._desk.settings_changed.connect(self.hide)
        return self._bar

    def _do(self, name: str) -> None:
        """Do what a button says; another colour of a mark is ticked, after all else the bar is gone."""
        is_recolouring = name in COLOURS and self._bar and self._bar.has_tick()
        if not is_recolouring:
            self.hide()
        self._actions()[name].trigger()
        if is_recolouring and self._bar:
            self._bar.tick(Colour(name))

    def _pass_on(self, event: QKeyEvent) -> None:
        """Do in the article what a key does there."""
        self.hide()
        keys = QKeySequence(event.keyCombination())
        shortcuts = (one for one in self._view.findChildren(QShortcut) if one.isEnabled())
        meant = next((one for one in shortcuts if one.key() == keys), None)
        if meant:
            meant.activated.emit()


def _is_key(event: QEvent) -> bool:
    """Whether a key was pressed that does something by itself; before anybody else knows of it."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and not is_modifier(event.key())
    )


def _told(action: QAction) -> str:
    """What a menu's entry says, with its keys in brackets."""
    text, _, keys = action.text().partition("\t")
    return tr("{words} ({more})", words=text, more=keys) if keys else text
