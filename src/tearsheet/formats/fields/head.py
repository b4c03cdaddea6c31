"""The head of a text: what it states before the body's first paragraph, in any order.

Lines are read from the first on, each by the first of `_STEPS` that knows it; the first line that none
knows begins the body.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields import bylines, disclaimers, furniture, head_lines
from tearsheet.formats.fields.head_lines import PlaceOfName, Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.stated import Head, Reader, state
from tearsheet.formats.fields.words import alike, is_ornament, shares_words, squashed, unmarked
from tearsheet.formats.refusals import Run, run_through

_MAX_STANDFIRST = 300  # a guess: half or one and a half of it changes none of 59 texts
_MAX_PUBLICATION = 50  # a guess: half or one and a half of it changes none of 59 texts
_LONG_LINE = 100  # a guess: half or one and a half of it changes none of 59 texts
_MAX_ABOVE = 40  # a guess: half or one and a half of it changes none of 59 texts
_MOST_LONGER = 2  # a guess: half or one and a half of it changes none of 59 texts
_ROW_SIGNS = "|>»›/•·\t"
# With what the line of a mail's header begins that states its subject
SUBJECTS = (
    *("subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne"),
    *("temat", "předmět", "tárgy", "predmet", "предмет", "тема", "konu", "件名", "主题", "主旨", "제목"),
)
_BULLETS = ("* ", "- ", "– ", "— ", "• ", "· ", "> ", "1.", "1)")


def read(groups: Sequence[str], headline: str = "", above: int = 0) -> tuple[Head, list[str]]:
    """What the head of a text states, and the groups that are left: the body and what follows it.

    Args:
        groups: As `paragraphs.groups` gives them.
        headline: Where it is known from elsewhere.
        above: How many of the groups stand above it; 0 where that is to be found out.
    """
    return run_through(partial(_read, groups, headline, above))


def _read(groups: Sequence[str], headline: str, above: int, run: Run) -> tuple[Head, list[str]]:
    reader = Reader(groups, headline)
    for run.rule, passing in _ABOVE:
        if run.rule not in run.skipped:
            passing(reader, above)
    while reader.place < len(reader.lines) and _is_known(reader, run):
        pass
    run.rule = "sender of the mail"
    if reader.head.sender and run.rule not in run.skipped:
        from tearsheet.formats.fields import head_above  # few texts need it

        head_above.state_sender(reader.head)
    return reader.head, reader.rest()


def _is_known(reader: Reader, run: Run) -> bool:
    """Whether a step knows the line at the reading place: then it has been read."""
    return any(run.rule not in run.skipped and step(reader) for run.rule, step in _STEPS)


def prepare() -> None:
    """Import what only few texts need, for a process that cannot do so later."""
    for name in ("above", "datelines", "given_names", "head_above", "mixed_lines"):
        import_module(f"tearsheet.formats.fields.{name}")
    import_module("unicodedata")


def _pass_lines(reader: Reader, above: int) -> None:
    """Goes past the groups of which it is known that they stand above the headline."""
    if above:
        from tearsheet.formats.fields import head_above  # few texts need it

        head_above.pass_lines(reader, sum(group.count("\n") + 1 for group in reader.groups[:above]))


def _pass_mail_headers(reader: Reader, _above: int) -> None:
    """Reads the headers of the mail that a text was copied from, and of those that it forwards."""
    texts = [line.text for line in reader.lines[:_MAX_ABOVE]]
    if reader.text().startswith("HTTP/"):
        while reader.place <= reader.lines[0].last:
            reader.leave_out(Reason.FOUND_OUTSIDE)
    if not any(text.lower().lstrip("*> ").startswith(SUBJECTS) for text in texts):
        return
    from tearsheet.formats.fields import head_above  # few texts need it

    head_above.pass_mail_headers(reader, texts)


def _pass_what_stands_above(reader: Reader, _above: int) -> None:
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
    if reason is None and not is_ornament(reader.text()):
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
        and len(rest.split()) <= 1 + head_lines.MAX_PUBLICATION_WORDS
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
    return unmarked(head_lines.plain(reader.text()))


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
    if publications.likeness(text) < least or shares_words(text, reader.head.value(Field.HEADLINE)):
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
    if not is_in_place or shares_words(text, head.value(Field.HEADLINE)):
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


# Each rule with what it is about, as the reader calls it
_ABOVE: tuple[tuple[str, Callable[[Reader, int], None]], ...] = (
    ("lines above the headline", _pass_lines),
    ("header of the mail", _pass_mail_headers),
    ("lines above the headline", _pass_what_stands_above),
)
_STEPS: tuple[tuple[str, Callable[[Reader], bool]], ...] = (
    ("furniture", _furniture),
    ("disclaimer", _disclaimer),
    ("fields", read_fields),
    ("repeated headline", _repeated),
    ("publication", _publication),
    ("byline", _name),
    ("section", _section),
    ("headline", _title),
)


def _is_another_wording(reader: Reader, text: str) -> bool:
    """Whether a line says again what a labelled title said: then it is the page's own headline."""
    head = reader.head
    known = head.stated[Field.HEADLINE]
    is_open = not (reader.has_headline or known.is_guess or Field.STANDFIRST in head.stated)
    if not is_open or not alike(text, known.value):
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
