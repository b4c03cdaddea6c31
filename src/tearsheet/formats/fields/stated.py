"""What the head of a text states, and the lines that state it, as they are read one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields import disclaimers, furniture, head_lines
from tearsheet.formats.fields.head_lines import Place, Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.words import squashed

_BESIDE_HEADLINE = frozenset({Field.HEADLINE, Field.BYLINES, Field.PUBLISHED, Field.UPDATED, Field.URL})
_DATES = frozenset({Field.PUBLISHED, Field.UPDATED})
_WRAPPED = frozenset({Field.HEADLINE, Field.STANDFIRST, Field.PUBLISHED, Field.UPDATED})
_MIN_WRAPPED = 20  # a guess: half or one and a half of it changes none of 59 texts
_WIDEST, _TO_SPARE = 80, 8  # columns of a terminal, by convention; some wrap at 72
_MOST_WRAPPED = 2  # lines behind the first; a guess: half or one and a half of it changes none of 59 texts
_MAX_GROUPS, _MAX_LINES = 16, 60  # bounds the work


class Head:
    """What the head states; it grows while the lines are read.

    Attributes:
        stated: All fields but the bylines, each once.
        bylines: In the order of the text.
        disclaimers: Without their brackets.
        left_out: All before the body's first block.
        sender: Of the mail that the text was copied from, as printed; empty for none.
    """

    def __init__(self) -> None:
        """A head that states nothing yet."""
        self.stated: dict[Field, Stated] = {}
        self.bylines: list[Stated] = []
        self.disclaimers: list[str] = []
        self.left_out: list[LeftOut] = []
        self.sender = ""

    def value(self, name: Field) -> str:
        """What is stated of a field, as printed; empty where nothing is."""
        return self.stated[name].value if name in self.stated else ""


def state(head: Head, stated: Stated, line: str) -> None:
    """Puts a field into the head; what is stated again is kept in its provenance."""
    if stated.field is Field.OTHER:
        head.left_out.append(LeftOut(line, reason=Reason.STATEMENT))
        return
    if stated.field is Field.BYLINES:
        _state_byline(head, stated, line)
        return
    name = stated.field
    if name is Field.HEADLINE and squashed(stated.value) != squashed(head.value(name) or stated.value):
        name = Field.STANDFIRST
    known = head.stated.get(name)
    if known is None:
        head.stated[name] = stated
    elif known.is_guess and squashed(known.value) != squashed(stated.value):
        before = f"before it the line “{known.value}”, {known.origin}"
        head.stated[name] = stated._replace(origin=f"{stated.origin}; {before}")
    else:
        origin = f"{known.origin}; again in the line “{line}”"
        head.stated[name] = known._replace(origin=origin, is_guess=known.is_guess and stated.is_guess)


def _state_byline(head: Head, stated: Stated, line: str) -> None:
    """Adds an author; one who is named again is kept once."""
    for number, known in enumerate(head.bylines):
        if known.value == stated.value:
            again = f"; again in the line “{line}”" if stated.origin else ""
            head.bylines[number] = known._replace(origin=known.origin + again)
            return
    head.bylines.append(stated)


class _Line(NamedTuple):
    """A line of the head; `last` is the number of its group's last line."""

    text: str
    begins_group: bool
    last: int


class Reader:
    """The lines of the head, and how far they have been read."""

    def __init__(self, groups: Sequence[str], headline: str) -> None:
        self.groups = groups
        self.head = Head()
        self.has_headline = bool(headline)
        if headline:
            self.head.stated[Field.HEADLINE] = Stated(Field.HEADLINE, headline, "")
        self.place = 0
        self.lines: list[_Line] = []
        for group in groups[:_MAX_GROUPS]:
            texts = group.split("\n", _MAX_LINES)[:_MAX_LINES]
            last = len(self.lines) + len(texts) - 1
            self.lines += [_Line(text, number == 0, last) for number, text in enumerate(texts)]

    def rest(self) -> list[str]:
        """The groups without the lines that have been read."""
        read = self.place
        for number, group in enumerate(self.groups):
            lines = group.count("\n") + 1
            if read < lines:
                return [*group.split("\n", read)[read:], *self.groups[number + 1 :]]
            read -= lines
        return []

    def text(self, ahead: int = 0) -> str:
        """The line at the reading place, or some lines ahead; empty behind the last."""
        place = self.place + ahead
        return self.lines[place].text if place < len(self.lines) else ""

    def fields_at(self, ahead: int) -> tuple[tuple[Stated, ...], int]:
        """The fields that a line states, and how many lines they take."""
        is_first = self.place + ahead == 0 and not self.has_headline
        place = Place(self.text(ahead + 1), self.head.value(Field.HEADLINE), is_first=is_first)
        stated, taken = head_lines.on_line(head_lines.plain(self.text(ahead)), place)
        return self._going_on(ahead, stated) or (stated, taken)

    def _going_on(self, ahead: int, stated: tuple[Stated, ...]) -> tuple[tuple[Stated, ...], int] | None:
        """A field that was wrapped: its value goes on to the end of the group; `None` for any other."""
        if len(stated) != 1 or stated[0].field not in _WRAPPED or len(self.text(ahead)) < _MIN_WRAPPED:
            return None
        count = self._lines_going_on(ahead)
        others = [self.text(ahead + number) for number in range(1, count + 1)]
        if not 0 < count <= _MOST_WRAPPED or not all(map(head_lines.may_go_on, others)):
            return None
        whole, taken = head_lines.on_line(" ".join([head_lines.plain(self.text(ahead)), *others]), Place())
        is_same = taken == 1 and len(whole) == 1 and whole[0].field is stated[0].field
        return (whole, count + 1) if is_same and head_lines.is_sound(whole[0]) else None

    def _lines_going_on(self, ahead: int) -> int:
        """How many lines of its group stand behind one; of a full line, those before the next field."""
        count = self.lines[self.place + ahead].last - self.place - ahead
        word, full = self.text(ahead + 1).split(" ", 1)[0], len(self.text(ahead))
        if count > 1 and full <= _WIDEST < full + 1 + len(word) + _TO_SPARE:
            places = range(1, count + 1)
            return next(
                (n - 1 for n in places if head_lines.on_line(self.text(ahead + n), Place())[1]), count
            )
        return count

    def is_before_field(self, ahead: int) -> bool:
        """Whether a byline or date comes so many lines ahead, and the body after it."""
        stated, taken = self.fields_at(ahead)
        if not any(one.field in _BESIDE_HEADLINE for one in stated):
            return False
        return any(not self._is_apart(later) for later in range(ahead + taken, len(self.lines) - self.place))

    def is_before_date(self, ahead: int) -> bool:
        """Whether nothing but a date comes so many lines ahead, and no byline with it."""
        stated, _ = self.fields_at(ahead)
        return bool(stated) and all(one.field in _DATES for one in stated) and self.is_before_field(ahead)

    def is_headline(self, place: int) -> bool:
        """Whether the line of this number reads as a headline and has a field below it."""
        ahead = place - self.place
        if not head_lines.reads_as_title(self.text(ahead)) or self.fields_at(ahead)[1]:
            return False
        is_long = (
            self.text(ahead).count(" ") > 1
        )  # two words above a line that can be a headline may be a section
        return self.is_before_field(ahead + 1) or (is_long and self.is_before_field(ahead + 2))

    def is_field(self, place: int) -> bool:
        """Whether the line of this number states a field."""
        return self.fields_at(place - self.place)[1] > 0

    def leave_out(self, reason: Reason) -> None:
        """Go past a line that is no part of the article."""
        self.head.left_out.append(LeftOut(self.text(), reason=reason))
        self.place += 1

    def _is_apart(self, ahead: int) -> bool:
        """Whether a line is none of the body's."""
        text = self.text(ahead)
        return furniture.is_furniture(text) or disclaimers.begins_one(text) or self.fields_at(ahead)[1] > 0
