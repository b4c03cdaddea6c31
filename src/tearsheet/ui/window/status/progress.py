"""How far the reader is: what the bars say of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QWidget

from tearsheet import tr, trn
from tearsheet.article import reading_time
from tearsheet.article.reading_time import Pace
from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.bar import ToolBar
from tearsheet.ui.window.status.hints import Where
from tearsheet.ui.window.status.status_line import StatusLine

COUNTED_AT_MOST = 100_000
BETWEEN = "    "


class Progress:
    """Keeps the bars of a window up to date."""

    def __init__(
        self,
        view: ReadingView,
        status: StatusLine,
        tool_bar: ToolBar,
        marked: Callable[[], object],
        field: Callable[[QWidget], Where | None],
    ) -> None:
        """Begin with an article.

        Args:
            view: Shows it.
            status: Says how far it is read.
            tool_bar: Says what is read where the headline has scrolled away.
            marked: The note or highlight that the caret is on, if any.
            field: What a widget is that text is written in; `None` for another one.
        """
        self._view = view
        self._status = status
        self._tool_bar = tool_bar
        self._marked = marked
        self._field = field
        status.part_wanted.connect(view.places.show_part)
        status.left.connect(view.setFocus)
        for signal in (view.scrolled, view.resized, view.selectionChanged):
            signal.connect(self.show)
        for signal in (view.selectionChanged, view.cursorPositionChanged, status.focus_moved):
            signal.connect(self.show_hints)

    def show(self) -> None:
        """Say how far the reader is now."""
        places = self._view.places
        self._tool_bar.show_title(is_wanted=not places.is_headline_seen())
        done, selected = tr("{percent} %", percent=places.progress()), self._selected_words()
        whole = f"{done}{BETWEEN}{selected or self._left()}"
        self._status.show_progress(places.progress(), whole, selected or done)

    def show_hints(self) -> None:
        """Name the keys that act where the focus is: in the article, in a field, or on what is around it."""
        focus = self._view.window().focusWidget()
        is_in_article = focus is None or focus is self._view or self._view.isAncestorOf(focus)
        field = None if is_in_article else self._field(focus)
        self._status.show_hints(field or self._in_article(), is_in_article=is_in_article)

    def _in_article(self) -> Where:
        """What is selected, or what the caret is on."""
        if self._view.caret.selected_passage():
            return Where.SELECTION
        return Where.MARK if self._marked() else Where.TEXT

    def show_article(self) -> None:
        """Say how long the article takes, as it is read now."""
        self.__dict__.pop("_pace", None)
        has_text = bool(self._view.lines.length)
        self._view.show_reading_time(reading_time.said(self._pace.time()) if has_text else "")
        self.show()

    @cached_property
    def _pace(self) -> Pace:
        return Pace(self._view.article, self._view.lines.length)

    def _left(self) -> str:
        """How long there is to read."""
        length = self._view.lines.length - self._view.places.seen_until()
        return tr("{time} left", time=reading_time.said(self._pace.time(length))) if length else tr("the end")

    def _selected_words(self) -> str:
        passage = self._view.caret.selected_passage()
        if passage is None or passage.end - passage.start > COUNTED_AT_MOST:
            return ""
        return trn("%n word selected", "%n words selected", len(self._view.lines.words(passage).split()))
