"""What the reader did with notes, one step each, so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Step(QUndoCommand):
    """One thing that was done, in a few words that go on "Undone: "."""

    def __init__(
        self, words: str, forth: Callable[[], None], back: Callable[[], None], *, is_done: bool = False
    ) -> None:
        """Name it.

        Args:
            words: "delete the note".
            forth: Does it.
            back: Takes it back.
            is_done: Whether it is done already, so that pushing it on a stack does nothing.
        """
        super().__init__(words)
        self._forth = forth
        self._back = back
        self._is_done = is_done

    def redo(self) -> None:
        """Do it, again or for the first time."""
        if self._is_done:
            self._is_done = False
        else:
            self._forth()

    def undo(self) -> None:
        """Take it back."""
        self._back()
