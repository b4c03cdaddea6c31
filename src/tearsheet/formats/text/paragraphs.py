"""How plain text is laid out: which line breaks end a paragraph and which only end a line.

A *group* is what stands between two blank lines. Inside a group, a line break that is left is one
that the author made; those that a mail program or an editor put in at a fixed width become blanks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from tearsheet.formats.fields.words import SENTENCE_ENDS, single_words

MAX_BLOCK = 20_000  # characters; bounds the work of laying one paragraph out

_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_BLANKS = " \t\xa0\u3000"
_BULLETS = ("*", "-", "–", "—", "•", "·", "#", ">", "+")
_HYPHENS = ("-", "\u2010", "\xad")
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", ".” ", ".» ", "。", "！", "？", "؟ ", "। ")

# A column of text: narrower is verse or a table, wider is a paragraph a line.
_MIN_WIDTH, _MAX_WIDTH = 30, 100  # characters; measured on 59 texts: 50 as the most changes 12, others none
_MIN_FULL_SHARE = 0.75  # measured: 0.375 changes none of 59 texts, 1.125 changes 12 (headlines -2)
_MIN_EASTERN_WIDTH = 15  # a guess: half or one and a half of it changes none of 59 texts
_EASTERN_ENDS = ("。", "！", "？", "」")
_SAMPLE = 4_000  # characters; bounds the work
# English words that are joined with others by a hyphen; all others are told by the text
_HALVES = single_words("""
    well long short self non anti pre post semi half high low full part old new all far left right off out
    two three four five six seven eight nine ten twenty thirty forty fifty year free cross counter multi
""")
_LEAST_HALF = 3  # "de-", "co-", "re-" may be either; measured: 2 changes 2 of 59 texts (F1 -0.04), 4 none
_MAX_CAPITAL_SHARE = 0.6  # measured: 0.3 changes 2 of 59 texts, 0.9 none
_SAMPLE_BREAKS = 2_000  # bounds the work
# Line breaks
_MAX_SHORT_TEXT, _LEAST_BREAKS = 100, 2  # a guess: half or one and a half of either changes none of 59 texts
_HEAD_GROUPS = 12  # a guess: half or one and a half of it changes none of 59 texts
_HEAD_LINES = 100  # bounds the work
"""Of each group: a text without a blank line is one group, and its head is short as well."""
_MAX_FIELD_LINES = 3  # a guess: half or one and a half of it changes none of 59 texts
_LONG_LINE = 100  # a guess: none of 59 texts reaches it
_LONGEST_LABEL = 24  # a guess: half or one and a half of it changes none of 59 texts
# Headlines are parted by hand into lines of some 25 characters and more
_MIN_HEADLINE_PART = 20  # a guess: none of 59 texts reaches it
_INDENTS = ("\n ", "\n\t", "\n\xa0", "\n\u3000")
_MAX_INDENT = 10  # a guess: half or one and a half of it changes none of 59 texts
_ADDRESS = "://"
_DRAWN = ("=", "-", "~", "*", "_")
_CLOSED = (*SENTENCE_ENDS, ":")


def groups(text: str, stands_alone: Callable[[str], bool]) -> list[str]:
    r"""The groups of a text, in order, none empty, their remaining line breaks as "\n".

    Args:
        text: As decoded, with any line ends.
        stands_alone: Whether a line at the head of the text is never joined to another.
    """
    text = _with_one_line_end(text)
    if "\n>" in text or text.startswith(">"):
        from tearsheet.formats.text import mail_quotes  # few texts need it

        text = mail_quotes.taken_off(text)
    found = _between_blank_lines(text)
    if any(indent in text for indent in _INDENTS):
        found = _parted_by_indents(found)
    if not text.isascii() and any("\u3000" <= char <= "\u9fff" for char in text[:_SAMPLE]):
        found = _eastern_joined(found, stands_alone)
    width = _column_width(found) or _width_below_head(found, stands_alone)
    if not width:
        return _with_whole_headline([_stripped(group) for group in found], stands_alone)
    head = [_joined(group, width, stands_alone) for group in found[:_HEAD_GROUPS]]
    return head + [_joined(group, width, _nothing_stands_alone) for group in found[_HEAD_GROUPS:]]


def is_wrapped(text: str) -> bool:
    """Whether the lines of a text were broken at a column."""
    return _column_width(_between_blank_lines(_with_one_line_end(text))) > 0


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
    """The groups; the lines of those that have several keep the blanks at their beginnings."""
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
            found[-1].append(line.rstrip(_BLANKS))
    return ["\n".join(lines) if len(lines) > 1 else lines[0].strip(_BLANKS) for lines in found if lines]


def _parted_by_indents(found: list[str]) -> list[str]:
    """The groups, parted before the lines that are set in, where these are the first of paragraphs."""
    parted = [(group, _places_of_indents(group.split("\n"))) for group in found]
    first = sum(places[0] == 0 for _, places in parted if places)
    if 2 * first < sum(bool(places) for _, places in parted):  # all but the first are set in
        return found
    return [part for group, places in parted for part in _cut_at(group.split("\n"), places)]


def _places_of_indents(lines: list[str]) -> list[int]:
    """The numbers of the lines that are set in further than others of their group, but not centred."""
    indents = [len(line) - len(line.lstrip(_BLANKS)) for line in lines]
    least = min(indents)
    return [number for number, indent in enumerate(indents) if indent - least > 0 and indent <= _MAX_INDENT]


def _cut_at(lines: list[str], places: list[int]) -> list[str]:
    starts = sorted({0, *places})
    return ["\n".join(lines[start:end]) for start, end in pairwise([*starts, len(lines)])]


def _stripped(group: str) -> str:
    """The group, its lines without blanks at their ends."""
    return "\n".join([line.strip(_BLANKS) for line in group.split("\n")])


def _with_whole_headline(found: list[str], stands_alone: Callable[[str], bool]) -> list[str]:
    """The groups of a text with a paragraph a line, its headline in one line, too."""
    lines = found[0].split("\n") if found else []
    count = next((number for number, line in enumerate(lines) if stands_alone(line)), len(lines))
    head = lines[:count]
    if not 1 < count <= _MAX_FIELD_LINES or not any(len(group) > _LONG_LINE for group in found[1:]):
        return found
    if all(_goes_on(*pair, max(map(len, head))) for pair in pairwise(head)):
        found[0] = "\n".join([" ".join(head), *lines[count:]])
    return found


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether a headline goes on in the next line: in a small letter, or in a word that did not fit."""
    if not _MIN_HEADLINE_PART <= len(line) <= _MAX_WIDTH or line.endswith(_CLOSED + _DRAWN):
        return False
    return following[0].islower() or (
        following[0].isalnum()
        and not following.split(" ", 1)[0].endswith(":")
        and len(following) > _MIN_WIDTH
        and len(line) + 1 + len(following.split(" ", 1)[0]) > width
    )


def _eastern_joined(found: list[str], stands_alone: Callable[[str], bool]) -> list[str]:
    """The groups of a text in Han and kana, whose columns of one width have no blanks, in whole lines."""
    breaks = _of_prose([pair for group in found for pair in pairwise(group.split("\n"))], stands_alone)
    width = max((len(line) for line, _ in breaks), default=0)
    full = [line for line, following in breaks if _is_eastern_full(line, following, width)]
    cut = sum(not line.endswith(_EASTERN_ENDS) for line in full)
    is_column = _MIN_EASTERN_WIDTH <= width <= _MAX_WIDTH and len(full) >= _MIN_FULL_SHARE * len(breaks)
    if not is_column or 2 * cut < len(full):
        return found
    return ["".join(_eastern_lines(group.split("\n"), width, stands_alone)) for group in found]


def _eastern_lines(lines: list[str], width: int, stands_alone: Callable[[str], bool]) -> Iterator[str]:
    for number, line in enumerate(lines):
        last = lines[number - 1] if number else ""
        if number and (not _is_eastern_full(last, line, width) or stands_alone(line) or stands_alone(last)):
            yield "\n"
        yield line


def _is_eastern_full(line: str, following: str, width: int) -> bool:
    """Whether a line is as wide as others, but for a sign that may not begin the next one."""
    is_eastern = line >= "\u3000" and following >= "\u3000" and following[0] not in _BLANKS
    return is_eastern and len(line) >= width - 2


def _column_width(found: list[str]) -> int:
    """The width at which a text was wrapped, in code points; 0 where it was not."""
    return _width_of(_breaks(found))


def _width_below_head(found: list[str], stands_alone: Callable[[str], bool]) -> int:
    """The width of a short text, whose menu, byline and date would outweigh its few paragraphs; else 0."""
    breaks = _breaks(found)
    if len(breaks) > _MAX_SHORT_TEXT:
        return 0
    of_prose = _of_prose(breaks, stands_alone)
    return _width_of(of_prose) if len(of_prose) >= _LEAST_BREAKS else 0


def _of_prose(breaks: list[tuple[str, str]], stands_alone: Callable[[str], bool]) -> list[tuple[str, str]]:
    """The line breaks that may be a column's: none before an item of a list, or at a field in a line."""
    parted = [pair for pair in breaks if not pair[1].lstrip(_BLANKS).startswith(_BULLETS)]
    own = {line: stands_alone(line.strip(_BLANKS)) for pair in parted[:_MAX_SHORT_TEXT] for line in pair}
    return [pair for pair in parted if not (own.get(pair[0]) or own.get(pair[1]))]


def _breaks(found: list[str]) -> list[tuple[str, str]]:
    """The lines before and behind each line break within a group, but of lists of addresses."""
    breaks: list[tuple[str, str]] = []
    for group in found:
        if "\n" in group:
            lines = group.split("\n", _SAMPLE_BREAKS)
            pairs = (pair for pair in pairwise(lines) if _ADDRESS not in pair[1])
            breaks += [pair for pair in pairs if not _is_labelled(pair[1])]
            if len(breaks) > _SAMPLE_BREAKS:
                break
    return breaks


def _width_of(breaks: list[tuple[str, str]]) -> int:
    if not breaks:
        return 0
    width = sorted(len(line) for line, _ in breaks)[len(breaks) * 9 // 10]
    is_column = _MIN_WIDTH <= width <= _MAX_WIDTH and _are_wrapped(breaks, width)
    return width if is_column else 0


def _is_labelled(line: str) -> bool:
    """Whether a line begins as a field does, "Date: …": how those of a header are broken says nothing."""
    name, colon, _ = line[:_LONGEST_LABEL].lstrip(_BLANKS).partition(": ")
    return bool(colon) and " " not in name and not name[:1].islower()


def _are_wrapped(breaks: list[tuple[str, str]], width: int) -> bool:
    """Whether most lines are full, and not most of them begin like a sentence, a verse or an item."""
    full = sum(_is_full(line, following, width) for line, following in breaks)
    starts = [following.lstrip(_BLANKS)[0] for _, following in breaks]
    capitals = sum(not start.isalpha() or start.isupper() for start in starts)
    return full >= _MIN_FULL_SHARE * len(breaks) and capitals <= _MAX_CAPITAL_SHARE * len(breaks)


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word did not fit; one of half a line is no word (Chinese)."""
    word = len(following.lstrip(_BLANKS).split(" ", 1)[0])
    return len(line) + 1 + word > width and word <= width // 2


def _joined(group: str, width: int, stands_alone: Callable[[str], bool]) -> str:
    """A group with the breaks taken out that its column made."""
    if "\n" not in group:
        return group.strip(_BLANKS)
    lines = group.split("\n")
    words = Counter(group.split()) if any(line.endswith(_HYPHENS) for line in lines) else {}
    parts = [lines[0].strip(_BLANKS)]
    for number, (last, printed) in enumerate(pairwise(lines)):
        line = printed.strip(_BLANKS)
        is_wrapped = _is_full(last, printed, width) and not line.startswith(_BULLETS)
        if not is_wrapped or (number < _HEAD_LINES and _are_apart(lines, number, width, stands_alone)):
            parts.append("\n")
        elif not last.endswith(_HYPHENS):
            parts.append(" ")
        elif _is_parted_word(last, line, words):
            parts[-1] = parts[-1][:-1]
        parts.append(line)
    return "".join(parts)


def _is_parted_word(last: str, line: str, words: Mapping[str, int]) -> bool:
    """Whether a hyphen parts a word for its column alone: neither half stands in the text by itself.

    Small letters stand beside it, so that it is no name's; "well-" before "known" keeps its own.

    Args:
        last: The line that ends with a hyphen.
        line: The next one.
        words: How often each word stands in their group.
    """
    first, second = last.rsplit(" ", 1)[-1][:-1], line.split(" ", 1)[0].rstrip(".,;:!?…”“»")
    if "-" in first or not (first[-1:].islower() and second.isalpha() and second.islower()):
        return False
    is_second_known = words.get(second, 0) > 1  # the next line begins with it
    is_known = len(first) < _LEAST_HALF or first in words or is_second_known or first in _HALVES
    return first + second in words or not is_known


def _are_apart(lines: list[str], number: int, width: int, stands_alone: Callable[[str], bool]) -> bool:
    """Whether a full line and the next are not one, for one of them states a field that ends there."""
    if stands_alone(lines[number + 1].strip(_BLANKS)):
        return True
    if not stands_alone(lines[number].strip(_BLANKS)):
        return False
    end = number + 1
    while end + 1 < len(lines) and _is_full(lines[end], lines[end + 1], width):
        end += 1
    return end - number > _MAX_FIELD_LINES


def _nothing_stands_alone(_line: str) -> bool:
    return False
