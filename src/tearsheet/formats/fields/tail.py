"""The end of a text: the disclaimers and the page furniture that follow the body."""

from __future__ import annotations

from tearsheet.article.model import LeftOut
from tearsheet.formats.fields import disclaimers, furniture

_MAX_LINES = 12
# Enough for any page; a file of nothing but such lines would take for ever.
_MAX_STEPS = 24


class Tail:
    """What was taken off the end of a text.

    Attributes:
        groups: What is left: the body.
        disclaimers: Without their brackets, in the order of the text.
        left_out: In the order of the text; where each stands is the loader's to say.
    """

    def __init__(self, groups: list[str]) -> None:
        """Takes the end off the groups; the list itself is shortened."""
        self.groups = groups
        self.disclaimers: list[str] = []
        self.left_out: list[LeftOut] = []
        for _ in range(_MAX_STEPS):
            if not self.groups or not self._take_last():
                break

    def _take_last(self) -> bool:
        """Takes the last line, or the disclaimer of several that it ends; `False` for neither."""
        lines = self.groups[-1].rsplit("\n", _MAX_LINES)
        if reason := furniture.reason(lines[-1]):
            self.left_out.insert(0, LeftOut(lines.pop(), reason=reason))
        elif (start := self._disclaimer_start(lines)) is not None:
            self.disclaimers.insert(0, disclaimers.text(lines[start:]))
            del lines[start:]
        else:
            return False
        self.groups[-1:] = ["\n".join(lines)] if lines else []
        return True

    def _disclaimer_start(self, lines: list[str]) -> int | None:
        """Where the disclaimer begins that reaches to the last line."""
        is_paragraph = len(self.groups) > 1 and len(lines) <= _MAX_LINES
        for start in range(len(lines)):
            if disclaimers.length(lines[start:], is_paragraph and start == 0) == len(lines) - start:
                return start
        return None
