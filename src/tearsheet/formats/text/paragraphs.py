"""How plain text is laid out: which line breaks end a paragraph and which only end a line.

A *group* is what stands between two blank lines. Inside a group, a line break that is left is one
that the author made; those that a mail program or an editor put in at a fixed width become blanks.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

MAX_BLOCK = 20_000

_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_BLANKS = " \t"
_BULLETS = ("*", "-", "–", "—", "•", "·", "#", ">", "+")
_HYPHENS = ("-", "\u2010", "\xad")
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", ".” ", ".» ", "。", "！", "？", "؟ ", "। ")

# A column of text: narrower is verse or a table, wider is a paragraph a line.
_MIN_WIDTH, _MAX_WIDTH = 30, 100
_MIN_FULL_SHARE = 0.75
_MAX_CAPITAL_SHARE = 0.6
_SAMPLE_BREAKS = 2_000
_HEAD_GROUPS = 12
_HEAD_LINES = 100
"""Of each group: a text without a blank line is one group, and its head is short as well."""


def groups(text: str, stands_alone: Callable[[str], bool]) -> list[str]:
    r"""The groups of a text, in order, none empty, their remaining line breaks as "\n".

    Args:
        text: As decoded, with any line ends.
        stands_alone: Whether a line at the head of the text is never joined to another.
    """
    found = _between_blank_lines(_with_one_line_end(text))
    width = _column_width(found)
    if not width:
        return found
    head = [_joined(group, width, stands_alone) for group in found[:_HEAD_GROUPS]]
    return head + [_joined(group, width, _nothing_stands_alone) for group in found[_HEAD_GROUPS:]]


def pieces(block: str) -> list[str]:
    """The block, cut at the end of a sentence, else at a blank, where it is longer than `MAX_BLOCK`."""
    cut: list[str] = []
    start = 0
    while len(block) - start > MAX_BLOCK:
        end = start + _cutting_place(block[start : start + MAX_BLOCK])
        cut.append(block[start:end].strip(_BLANKS))
        start = end
    cut.append(block[start:].strip(_BLANKS))
    return [piece for piece in cut if piece]


def _cutting_place(block: str) -> int:
    """Where to cut, in code points: behind the last sentence that fits, never in the first half."""
    half = len(block) // 2
    ends = [block.rfind(end, half) + len(end) for end in _SENTENCE_ENDS if block.find(end, half) >= 0]
    return max(ends, default=0) or block.rfind(" ", half) + 1 or len(block)


def _with_one_line_end(text: str) -> str:
    for end in _LINE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return text


def _between_blank_lines(text: str) -> list[str]:
    """The groups, each line without blanks at its ends; indentation is looked at before."""
    found: list[str] = []
    for group in text.split("\n\n"):
        if "\n" not in group:
            if group and not group.isspace():
                found.append(group.strip(_BLANKS))
        else:
            found += _groups_of_lines(group)
    return found


def _groups_of_lines(group: str) -> list[str]:
    """One group, or more where a line of nothing but white space parts it."""
    found: list[list[str]] = [[]]
    for line in group.split("\n"):
        if not line or line.isspace():
            found.append([])
        else:
            found[-1].append(line.strip(_BLANKS))
    return ["\n".join(lines) for lines in found if lines]


def _column_width(found: list[str]) -> int:
    """The width at which a text was wrapped, in code points; 0 where it was not."""
    breaks: list[tuple[str, str]] = []
    for group in found:
        if "\n" in group:
            lines = group.split("\n", _SAMPLE_BREAKS)
            breaks += pairwise(lines)
            if len(breaks) > _SAMPLE_BREAKS:
                break
    if not breaks:
        return 0
    width = sorted(len(line) for line, _ in breaks)[len(breaks) * 9 // 10]
    is_column = _MIN_WIDTH <= width <= _MAX_WIDTH and _are_wrapped(breaks, width)
    return width if is_column else 0


def _are_wrapped(breaks: list[tuple[str, str]], width: int) -> bool:
    """Whether most lines are full, and not most of them begin like a sentence, a verse or an item."""
    full = sum(_is_full(line, following, width) for line, following in breaks)
    capitals = sum(not following[0].isalpha() or following[0].isupper() for _, following in breaks)
    return full >= _MIN_FULL_SHARE * len(breaks) and capitals <= _MAX_CAPITAL_SHARE * len(breaks)


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word did not fit; one of half a line is no word (Chinese)."""
    word = len(following.split(" ", 1)[0])
    return len(line) + 1 + word > width and word <= width // 2


def _joined(group: str, width: int, stands_alone: Callable[[str], bool]) -> str:
    """A group with the breaks taken out that its column made."""
    if "\n" not in group:
        return group
    first, *others = group.split("\n")
    parts, last = [first], first
    for number, line in enumerate(others):
        is_wrapped = _is_full(last, line, width) and not line.startswith(_BULLETS)
        is_in_head = number < _HEAD_LINES
        if not is_wrapped or (is_in_head and (stands_alone(last) or stands_alone(line))):
            parts.append("\n")
        elif not last.endswith(_HYPHENS):
            parts.append(" ")
        parts.append(line)
        last = line
    return "".join(parts)


def _nothing_stands_alone(_line: str) -> bool:
    return False
