"""The head of a text: what it states before the body's first paragraph, in any order.

Lines are read from the first on, each by the first of `_STEPS` that knows it; the first line that none
knows begins the body.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields import bylines, disclaimers, furniture, head_lines
from tearsheet.formats.fields.head_lines import Place, PlaceOfName, Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.stated import Head, state
from tearsheet.formats.fields.words import squashed

_MAX_GROUPS, _MAX_LINES = 16, 60
_MAX_STANDFIRST = 300
_MAX_PUBLICATION = 50
_LONG_LINE = 100
_MAX_ABOVE = 40
_MOST_LONGER = 2
_ROW_SIGNS = "|>»›/•·\t"
_BESIDE_HEADLINE = frozenset({Field.HEADLINE, Field.BYLINES, Field.PUBLISHED, Field.UPDATED, Field.URL})
_DATES = frozenset({Field.PUBLISHED, Field.UPDATED})
_WRAPPED = frozenset({Field.HEADLINE, Field.STANDFIRST, Field.PUBLISHED, Field.UPDATED})
_MIN_WRAPPED = 20
_WIDEST, _TO_SPARE = 80, 8  # columns of a terminal; some wrap at 72
_MOST_WRAPPED = 2  # lines behind the first
# With what the line of a mail's header begins that states its subject
_SUBJECTS = (
    *("subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne"),
    *("temat", "předmět", "tárgy", "predmet", "предмет", "тема", "konu", "件名", "主题", "主旨", "제목"),
)
_MAX_SITE_WORDS = 5
_BULLETS = ("* ", "- ", "– ", "— ", "• ", "· ", "> ", "1.", "1)")


class _Line(NamedTuple):
    """A line of the head; `last` is the number of its group's last line."""

    text: str
    begins_group: bool
    last: int


def read(groups: Sequence[str], headline: str = "", above: int = 0) -> tuple[Head, list[str]]:
    """What the head of a text states, and the groups that are left: the body and what follows it.

    Args:
        groups: As `paragraphs.groups` gives them.
        headline: Where it is known from elsewhere.
        above: How many of the groups stand above it; 0 where that is to be found out.
    """
    reader = Reader(groups, headline)
    if above:
        from tearsheet.formats.fields import head_above  # few texts need it

        head_above.pass_lines(reader, sum(group.count("\n") + 1 for group in groups[:above]))
    _pass_mail_headers(reader)
    _pass_what_stands_above(reader)
    while reader.place < len(reader.lines) and any(step(reader) for step in _STEPS):
        pass
    if reader.head.sender:
        from tearsheet.formats.fields import head_above  # few texts need it

        head_above.state_sender(reader.head)
    return reader.head, reader.rest()


def prepare() -> None:
    """Import what only few texts need, for a process that cannot do so later."""
    for name in ("above", "datelines", "head_above", "mixed_lines"):
        import_module(f"tearsheet.formats.fields.{name}")
    import_module("unicodedata")


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


def _pass_mail_headers(reader: Reader) -> None:
    """Reads the headers of the mail that a text was copied from, and of those that it forwards."""
    texts = [line.text for line in reader.lines[:_MAX_ABOVE]]
    if reader.text().startswith("HTTP/"):
        while reader.place <= reader.lines[0].last:
            reader.leave_out(Reason.FOUND_OUTSIDE)
    if not any(text.lower().lstrip("*> ").startswith(_SUBJECTS) for text in texts):
        return
    from tearsheet.formats.fields import head_above  # few texts need it

    head_above.pass_mail_headers(reader, texts)


def _pass_what_stands_above(reader: Reader) -> None:
    """Goes past menu words, the address, paper and section above the headline, where there are any."""
    text = reader.text()
    if reader.has_headline:
        return
    is_one = text.count(" ") > 1 and not any(sign in text for sign in _ROW_SIGNS) and "://" not in text
    if is_one and reader.is_headline(reader.place):
        return
    if reader.fields_at(0)[1] and not text.startswith(head_lines.ADDRESSES):
        return
    from tearsheet.formats.fields import above, head_above  # few texts need it

    lines = [line.text for line in reader.lines[reader.place : reader.place + _MAX_ABOVE]]
    head_above.pass_lines(reader, above.count(lines, reader))


def _furniture(reader: Reader) -> bool:
    reason = furniture.reason(reader.text())
    if reason is None and reader.head.bylines and furniture.may_be(reader.text()):
        reason = Reason.NAVIGATION
    if reason is None and not head_lines.is_ornament(reader.text()):
        return False
    reader.leave_out(reason or Reason.MARKUP)
    return True


def _disclaimer(reader: Reader) -> bool:
    line = reader.lines[reader.place]
    texts = [other.text for other in reader.lines[reader.place : line.last + 1]]
    is_paragraph = line.begins_group and line.last + 1 < len(reader.lines)
    taken = disclaimers.length(texts, is_paragraph)
    if taken == 0:
        return False
    if not disclaimers.is_in_brackets(line.text):
        taken = next((ahead for ahead in range(1, taken) if reader.fields_at(ahead)[1]), taken)
    reader.head.disclaimers.append(disclaimers.text(texts[:taken]))
    reader.place += taken
    return True


def read_fields(reader: Reader) -> bool:
    """Reads the fields of a line; `False` for one without any."""
    found, taken = reader.fields_at(0)
    line = " ".join(reader.text(ahead) for ahead in range(taken))
    for stated in found:
        state(reader.head, stated, line)
    reader.place += taken
    return taken > 0


def _repeated(reader: Reader) -> bool:
    """The headline again, or the first line again without the name of the site behind it."""
    known, text = reader.head.stated.get(Field.HEADLINE), _title_at(reader)
    if known is None or not text or not head_lines.is_short(text):
        return False
    rest = known.value[len(text) :] if known.value.startswith(text) else ""
    if (
        rest.startswith(head_lines.SITE_BEHIND)
        and known.is_guess
        and len(rest.split()) <= 1 + _MAX_SITE_WORDS
    ):
        reader.head.stated[Field.HEADLINE] = known._replace(value=text)
        site = Stated(
            Field.PUBLICATION, rest[3:], "behind the headline in the text’s first line", is_guess=True
        )
        reader.head.stated.setdefault(Field.PUBLICATION, site)
    elif squashed(text) != squashed(known.value):
        return False
    reader.leave_out(Reason.REPEATED)
    return True


def _title_at(reader: Reader) -> str:
    """The line as a title, without the marks of Markdown around it."""
    return head_lines.unmarked(head_lines.plain(reader.text()))


def _title(reader: Reader) -> bool:
    """A line without a label that is the headline, or the standfirst between it and a field."""
    head, text = reader.head, _title_at(reader)
    headline = head.stated.get(Field.HEADLINE)
    if _is_headline(reader) and (not headline or _is_another_wording(reader, text)):
        where = "first line" if reader.place == 0 else "line without a label at the head"
        head.stated[Field.HEADLINE] = Stated(Field.HEADLINE, text, f"{where} of the text", is_guess=True)
        if headline:
            head.stated[Field.STANDFIRST] = headline
    elif headline and Field.STANDFIRST not in head.stated and _is_standfirst(reader):
        origin = "line between the headline and a field"
        head.stated[Field.STANDFIRST] = Stated(Field.STANDFIRST, text, origin, is_guess=True)
    else:
        return False
    reader.place += 1
    return True


def _publication(reader: Reader) -> bool:
    """A line without a label that is the name of the paper and no title, where such lines stand."""
    text, stated = reader.text(), reader.head.stated
    where = _place_of_publication(reader) if len(text) <= _MAX_PUBLICATION else None
    if where is None or Field.PUBLICATION in stated:
        return False
    from tearsheet.formats.fields import publications  # few articles need it

    least = publications.LEAST[where]
    if bylines.is_person(text):  # "Kevin Sun" beside a byline is one more author
        least = max(least, publications.Likeness.LIKELY)
    if publications.likeness(text) < least or head_lines.shares_words(
        text, reader.head.value(Field.HEADLINE)
    ):
        return False
    stated[Field.PUBLICATION] = Stated(Field.PUBLICATION, text, where, is_guess=True)
    reader.place += 1
    return True


def _place_of_publication(reader: Reader) -> PlaceOfName | None:
    """Where a line stands that may be the paper's name; `None` where none may."""
    if Field.HEADLINE not in reader.head.stated:
        is_above = reader.place == 0 and _is_title_above_fields(reader, 1)
        return PlaceOfName.ABOVE if is_above else None
    is_behind = bool(reader.head.bylines) or Field.PUBLISHED in reader.head.stated
    if reader.is_before_field(1):
        return PlaceOfName.BETWEEN if is_behind else PlaceOfName.BELOW_HEADLINE
    is_apart = reader.place == reader.lines[reader.place].last and bool(reader.text(1))
    return PlaceOfName.BELOW if is_behind and is_apart else None


def _is_title_above_fields(reader: Reader, ahead: int) -> bool:
    """Whether a line is a title, with a byline or date at most one line further."""
    title = reader.text(ahead)
    if not title or not head_lines.reads_as_title(title) or reader.fields_at(ahead)[1]:
        return False
    return reader.is_before_field(ahead + 1) or reader.is_before_field(ahead + 2)


def _name(reader: Reader) -> bool:
    """A name alone below the headline and above the date, or below the name of a paper: the author's."""
    head, text = reader.head, reader.text().lstrip("—– ")
    if Field.HEADLINE not in head.stated or head.bylines or not bylines.is_name_line(text):
        return False
    is_below_paper = Field.PUBLICATION in head.stated and reader.is_before_field(1)
    is_above_date = reader.is_before_date(1) and Field.PUBLISHED not in head.stated
    is_in_place = is_below_paper or is_above_date or _is_behind_date(reader)
    origin = "line between the headline and a field"
    if not is_in_place:
        origin = "line with a name alone below the headline"
        from tearsheet.formats.fields import head_above  # few texts need it

        is_in_place = head_above.is_name_alone(reader)
    if not is_in_place or head_lines.shares_words(text, head.value(Field.HEADLINE)):
        return False
    head.bylines += [Stated(Field.BYLINES, name, origin, is_guess=True) for name in bylines.names(text)]
    reader.place += 1
    return True


def _is_behind_date(reader: Reader) -> bool:
    """Whether a line stands alone between the date and the body."""
    is_alone = reader.lines[reader.place].begins_group and reader.place == reader.lines[reader.place].last
    return is_alone and Field.PUBLISHED in reader.head.stated and len(reader.text(1)) > _LONG_LINE


def _section(reader: Reader) -> bool:
    """The name of the paper's section alone between headline and a field."""
    text = reader.text()
    is_in_place = Field.HEADLINE in reader.head.stated and reader.is_before_field(1)
    if not is_in_place or not furniture.is_section(text):
        return False
    reader.head.left_out.append(LeftOut(text, reason=Reason.STATEMENT))
    reader.place += 1
    return True


_STEPS: tuple[Callable[[Reader], bool], ...] = (
    _furniture, _disclaimer, read_fields, _repeated, _publication, _name, _section, _title,
)  # fmt: skip


def _is_another_wording(reader: Reader, text: str) -> bool:
    """Whether a line says again what a labelled title said: then it is the page's own headline."""
    head = reader.head
    known = head.stated[Field.HEADLINE]
    is_open = not (reader.has_headline or known.is_guess or Field.STANDFIRST in head.stated)
    if not is_open or not head_lines.alike(text, known.value):
        return False
    # the first paragraph says what the title says, too
    is_short = len(text) <= _MOST_LONGER * len(known.value)
    return is_short or reader.is_before_field(1) or reader.is_before_field(2)


def _is_headline(reader: Reader) -> bool:
    """Whether a line reads and stands as a headline does, rather than as the body's first line."""
    line, following = reader.lines[reader.place], reader.text(1)
    text = _title_at(reader)
    if not following or not head_lines.is_short(text) or text.startswith(_BULLETS):
        return False
    if reader.is_before_field(1) or reader.is_before_field(2):
        return True
    stands_out = reader.place == line.last or len(following) > _LONG_LINE
    return stands_out and head_lines.reads_as_title(line.text)


def _is_standfirst(reader: Reader) -> bool:
    """Whether a line stands above a byline or date; a sentence above a lone address may speak of that."""
    text, following = reader.text(), reader.text(1)
    is_link = following.startswith(head_lines.ADDRESSES) and not reader.fields_at(2)[1]
    is_other = is_link and not head_lines.reads_as_title(text)
    return len(text) <= _MAX_STANDFIRST and not is_other and reader.is_before_field(1)
