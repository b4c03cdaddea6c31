"""How far the reader is: what the bars say of it."""

from __future__ import annotations

from tearsheet.ui.reading.reading_view import ReadingView
from tearsheet.ui.window.bar import StatusLine, ToolBar

WORDS_A_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert 2019, Journal of Memory and Language 109."""
LETTERS_A_WORD = 6
COUNTED_AT_MOST = 100_000
ROUND_HOURS = 4
"""From so many hours on nobody asks for the minutes."""


class Progress:
    """Keeps the bars of a window up to date."""

    def __init__(self, view: ReadingView, status: StatusLine, tool_bar: ToolBar) -> None:
        self._view = view
        self._status = status
        self._tool_bar = tool_bar
        for signal in (view.scrolled, view.resized, view.selectionChanged):
            signal.connect(self.show)

    def show(self) -> None:
        """Say how far the reader is now, and what is read where the headline has scrolled away."""
        self._tool_bar.show_title(is_wanted=not self._view.places.is_headline_seen())
        places = self._view.places
        length = self._view.lines.length - places.seen_until()
        minutes = max(1, round(length / LETTERS_A_WORD / WORDS_A_MINUTE + 0.4)) if length else 0
        self._status.show_place(f"{places.progress()} %    {_left(minutes)}{self._selected_words()}")

    def _selected_words(self) -> str:
        passage = self._view.caret.selected_passage()
        if passage is None or passage.end - passage.start > COUNTED_AT_MOST:
            return ""
        count = len(self._view.lines.words(passage).split())
        return f"    {count:,} {'word' if count == 1 else 'words'} selected"


def _left(minutes: int) -> str:
    """How long there is to read, as a reader would say it."""
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return "the end"
    if hours >= ROUND_HOURS:
        return f"about {round(minutes / 60):,} h left"
    return f"about {hours} h {rest} min left" if hours else f"about {minutes} min left"
