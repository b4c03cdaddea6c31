"""The end of a text: the disclaimers, the fields and the page furniture that follow the body."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields import bylines, disclaimers, furniture, head_lines
from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.head_lines import Place, Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.languages import everywhere
from tearsheet.formats.fields.stated import Head
from tearsheet.formats.fields.words import SENTENCE_ENDS, is_ornament, squashed
from tearsheet.formats.refusals import Run, run_through

_MAX_LINES = 12  # a guess: half or one and a half of it changes none of 59 texts
_LEAST_BODY = 2  # groups; a guess: half or one and a half of it changes none of 59 texts
# Enough for any page; a file of nothing but such lines would take for ever.
_MAX_STEPS = 24  # bounds the work
_MAX_LINKS = 2_000  # bounds the work
_MAX_SIGNATURE = 6  # a guess: half or one and a half of it changes none of 59 texts
_MAX_FIELD = 120  # a guess: half or one and a half of it changes none of 59 texts
_MAX_EASTERN_SIGNATURE = 30  # a guess: none of 59 texts reaches it
_LEAST_SPOKEN = 4  # words of a sentence; a guess: half or one and a half of it changes none of 59 texts
_SIGNATURE = ("--", "—")
_SENT_AROUND = ("von meinem ", " gesendet")  # German says it around the name of the program
_MAX_SENT_WORDS, _MAX_SENT_SENTENCE = 8, 6  # words; a guess
_MAX_BEGINNING = 40  # by definition: more characters than any phrase of the tables has
_ANNOUNCING = (":", "：")
_MAX_TITLE = 150  # a guess: half or one and a half of it changes none of 59 texts
_LEAST_SHARING = 2  # a guess: half or one and a half of it changes none of 59 texts
_DATES = frozenset({Field.PUBLISHED, Field.UPDATED})
_FIELDS = frozenset({Field.PUBLICATION, Field.URL, Field.OTHER})


class Tail:
    """What was taken off the end of a text.

    Attributes:
        groups: What is left: the body.
        disclaimers: Without their brackets, in the order of the text.
        left_out: In the order of the text; where each stands is the loader's to say.
        stated: The fields with the lines that state them, in the order of the text.
    """

    def __init__(self, groups: list[str], address: str = "") -> None:
        """Takes the end off the groups.

        Args:
            groups: What is left behind the head.
            address: The page's, where the head states it.
        """
        self._address = address
        run_through(partial(self._take_end, groups))

    def _take_end(self, groups: Sequence[str], run: Run) -> None:
        self.groups = list(groups)
        self.disclaimers: list[str] = []
        self.left_out: list[LeftOut] = []
        self.stated: list[tuple[str, tuple[Stated, ...]]] = []
        for run.rule, take in _LISTS:
            if run.rule not in run.skipped:
                take(self)
        for _ in range(_MAX_STEPS):
            if not self.groups or not self._take_last(run):
                break

    def add_to(self, head: Head) -> None:
        """Add the fields to a head that does not state them; what it states already is left out."""
        has_bylines = bool(head.bylines)
        for line, stated in self.stated:
            known = {*head.stated, Field.OTHER, *([Field.BYLINES] if has_bylines else [])}
            added = [one for one in stated if one.field not in known]
            head.bylines += [one for one in added if one.field is Field.BYLINES]
            head.stated |= {one.field: one for one in added if one.field is not Field.BYLINES}
            if len(added) < len(stated):
                self.left_out.append(LeftOut(line, reason=Reason.STATEMENT))

    def _take_last(self, run: Run) -> bool:
        """Takes the last line, or the disclaimer of several that it ends; `False` for neither."""
        lines = self.groups[-1].rsplit("\n", _MAX_LINES)
        if not any(run.rule not in run.skipped and take(self, lines) for run.rule, take in _LAST_LINES):
            return False
        self.groups[-1:] = ["\n".join(lines)] if lines else []
        return True

    def _take_furniture(self, lines: list[str]) -> bool:
        reason = _reason(lines[-1])
        if reason:
            self.left_out.insert(0, LeftOut(lines.pop(), reason=reason))
        return reason is not None

    def _take_disclaimer(self, lines: list[str]) -> bool:
        start = self._disclaimer_start(lines)
        if start is None and self._has_label_above():
            lines.insert(0, self.groups.pop(-2))
            start = 0
        if start is None:
            return False
        self.disclaimers.insert(0, disclaimers.text(lines[start:]))
        del lines[start:]
        return True

    def _take_fields(self, lines: list[str]) -> bool:
        stated = _fields(lines[-1])
        if not stated or self._is_link_of_body(stated[0], lines):
            return False
        self.stated.insert(0, (lines.pop(), stated))
        return True

    def _is_link_of_body(self, last: Stated, lines: list[str]) -> bool:
        """Whether the last line is an address that the body gives, and not the page's own.

        That is one of several, one that a colon announces, or another one than the head states.
        """
        if not _is_address(lines[-1]):
            return False
        before = "\n".join([*self.groups[-2:-1], *lines[:-1]]).rsplit("\n", 1)[-1]
        is_one_of_several = _is_address(before) and before != lines[-1]
        is_another = bool(self._address) and last.value != self._address
        return is_one_of_several or before.endswith(_ANNOUNCING) or is_another

    def _disclaimer_start(self, lines: list[str]) -> int | None:
        """Where the disclaimer begins that reaches to the last line."""
        is_paragraph = len(self.groups) > 1 and len(lines) <= _MAX_LINES
        for start in range(len(lines)):
            if disclaimers.length(lines[start:], is_paragraph and start == 0) == len(lines) - start:
                return start
        return None

    def _has_label_above(self) -> bool:
        """Whether the last paragraph stands alone under "Correction" or the like."""
        return len(self.groups) > _LEAST_BODY and disclaimers.is_label(self.groups[-2])

    def _take_links(self) -> None:
        """The list of links that text browsers write behind a page: "References", "1. https://…"."""
        last = self.groups[-1].rsplit("\n", 1)[-1] if self.groups else ""
        if not _is_link(last):
            return
        groups = len(self.groups)
        while groups and all(map(_is_of_links, self.groups[groups - 1].split("\n", _MAX_LINKS))):
            groups -= 1
        lines = [line for group in self.groups[groups:] for line in group.split("\n")]
        body = self.groups[:groups]
        if any(squashed(line) in everywhere("link_lists") for line in lines) and _are_dumped(lines, body):
            self._leave_out(groups, Reason.NAVIGATION)

    def _take_signature(self) -> None:
        """The foot of a mail: behind a line of two dashes (RFC 3676, 4.3)."""
        for number in range(len(self.groups) - 1, max(0, len(self.groups) - _MAX_SIGNATURE), -1):
            if _is_signature(self.groups[number:]):
                self._leave_out(number, Reason.FOUND_OUTSIDE)

    def _take_lists(self) -> None:
        """Titles of other articles below their heading, and networks to share the article on, a line each."""
        lines = [line for group in self.groups[-_MAX_LINES:] for line in group.rsplit("\n", _MAX_LINES)]
        last = next((number for number, line in enumerate(reversed(lines)) if _is_long(line)), len(lines))
        for reason in _of_lists(lines[len(lines) - last :]):
            self.left_out.insert(0, LeftOut(self._last_line(), reason=reason))

    def _last_line(self) -> str:
        """The last line, taken off."""
        rest, _, line = self.groups.pop().rpartition("\n")
        self.groups += [rest] if rest else []
        return line

    def _leave_out(self, number: int, reason: Reason) -> None:
        """Leave out all groups from one on."""
        lines = [line for group in self.groups[number:] for line in group.split("\n")]
        self.left_out[:0] = [LeftOut(line, reason=reason) for line in lines]
        del self.groups[number:]


# Each rule with what it is about, as the reader calls it
_LISTS: tuple[tuple[str, Callable[[Tail], None]], ...] = (
    ("list of links", Tail._take_links),
    ("signature of the mail", Tail._take_signature),
    ("lists behind the text", Tail._take_lists),
)
_LAST_LINES: tuple[tuple[str, Callable[[Tail, list[str]], bool]], ...] = (
    ("furniture", Tail._take_furniture),
    ("disclaimer", Tail._take_disclaimer),
    ("fields", Tail._take_fields),
)


def _reason(line: str) -> Reason | None:
    """Why the last line of a text is none of the body; `None` for one that may be."""
    if reason := furniture.reason(line):
        return reason
    if is_ornament(line):
        return Reason.MARKUP
    if head_lines.is_page_number(line):
        return Reason.NAVIGATION
    is_dated = any(map(str.isdecimal, line))
    is_copied = ("://" in line or (is_dated and _begins(line, "copied"))) and _tells_of_copying(line)
    return Reason.FOUND_OUTSIDE if is_copied or _is_sent_from(line) else None


def _is_sent_from(line: str) -> bool:
    """Whether a line says from what a mail was sent: "Sent from my iPhone", "Von meinem iPhone gesendet"."""
    most = _MAX_SENT_SENTENCE if line.endswith(".") else _MAX_SENT_WORDS
    if len(line.split()) > most or "," in line:
        return False
    said = line.lower().rstrip(".")
    before, behind = _SENT_AROUND
    return _begins(said, "sent_from") or (said.startswith(before) and said.endswith(behind))


def _begins(line: str, member: str) -> bool:
    """Whether a short line that is no sentence begins with the words that a program writes."""
    if len(line) > _MAX_FIELD or line.endswith(SENTENCE_ENDS):
        return False
    own = squashed(line[:_MAX_BEGINNING]).split(" ")
    return any(" ".join(own[:count]) in everywhere(member) for count in range(1, len(own) + 1))


def _is_signature(groups: Sequence[str]) -> bool:
    """Whether the last groups of a text are a mail's foot: behind a dash that parts a text are sentences."""
    first, *others = groups[0].split("\n", _MAX_LINES)
    if first not in _SIGNATURE or len(others) >= _MAX_SIGNATURE:
        return False
    from tearsheet.formats.fields.plain_words import is_sentence  # few texts need it

    looked_at = others[:1] or [line for group in groups[1:] for line in group.split("\n")]
    return not any(is_sentence(line, _LEAST_SPOKEN) for line in looked_at)


def _is_long(line: str) -> bool:
    """Whether a line ends a list: it is a paragraph, and no notice such as "All rights reserved."."""
    return (len(line) > _MAX_FIELD or line.endswith((".", "。"))) and not furniture.is_furniture(line)


def _fields(line: str) -> tuple[Stated, ...]:
    """The fields that the last line of a text states and that can stand there; none for a sentence."""
    if len(line) > _MAX_FIELD and not line.startswith(head_lines.ADDRESSES):
        return ()
    line = head_lines.plain(line)
    stated, taken = head_lines.on_line(_unbracketed(line), Place())
    return stated if taken and all(map(_is_at_end, stated)) else ()


def _unbracketed(line: str) -> str:
    """A line without the brackets that papers in Chinese and Japanese put around the reporter's name."""
    is_signed = line.startswith("（") and line.endswith("）") and len(line) <= _MAX_EASTERN_SIGNATURE
    return line[1:-1] if is_signed else line


def _tells_of_copying(line: str) -> bool:
    """Whether a line says from where or when the text was printed."""
    from tearsheet.formats.fields import above, datelines  # few texts need it

    is_line = len(line) <= _MAX_FIELD and not line.endswith(SENTENCE_ENDS)
    return above.tells_of_copying(line) or (is_line and datelines.has_day(line))


def _is_at_end(stated: Stated) -> bool:
    if stated.field is Field.BYLINES:
        return bylines.are_names(stated.value)
    if stated.field in _DATES:
        return dates.parse(stated.value, day_first=stated.is_day_first).when is not None
    return stated.field in _FIELDS


def _is_address(line: str) -> bool:
    return line.startswith(head_lines.ADDRESSES) and " " not in line


def _is_link(line: str) -> bool:
    """Whether a line is an address with its number: "12. https://…"."""
    number, _, address = line.strip().partition(" ")
    return number.strip("[].").isdecimal() and address.strip().startswith((*head_lines.ADDRESSES, "mailto:"))


def _is_of_links(line: str) -> bool:
    return _is_link(line) or squashed(line) in everywhere("link_lists")


def _are_dumped(lines: Sequence[str], body: Sequence[str]) -> bool:
    """Whether a text browser wrote these links: their numbers stand before the words."""
    is_dump = any(head_lines.plain(line) != line for group in body for line in group.split("\n"))
    return is_dump or any(line.strip()[:1].isdecimal() for line in lines)


def _of_lists(lines: Sequence[str]) -> list[Reason]:
    """Why each of the last lines is left out, from the last one back; none where no list ends the text."""
    heading = next((place for place, line in enumerate(lines) if _is_heading(line)), None)
    if heading is not None and heading < len(lines) - 1 and all(map(_is_title, lines[heading + 1 :])):
        return [furniture.reason(line) or Reason.RELATED for line in reversed(lines[heading:])]
    count = 0
    while count < len(lines) and _is_sharing(lines[-1 - count]):
        count += 1
    return [Reason.SHARING] * count if count >= _LEAST_SHARING else []


def _is_heading(line: str) -> bool:
    """Whether other articles stand below a line: it announces them, and names none itself."""
    is_alone = line.rstrip().endswith((":", "：")) or ":" not in line
    return is_alone and furniture.reason(line) is Reason.RELATED


def _is_title(line: str) -> bool:
    """Whether a line can be the title of another article, or is furniture beside them."""
    if furniture.is_furniture(line) or furniture.may_be(line):
        return True
    is_title = len(line) <= _MAX_TITLE and head_lines.reads_as_title(line)
    return is_title and not disclaimers.begins_one(line)


def _is_sharing(line: str) -> bool:
    return furniture.may_be(line) or furniture.reason(line) is Reason.SHARING
