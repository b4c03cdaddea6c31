"""What is done with the lines above the headline: a mail's header is read, and what is no part left out."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields import above, furniture, head_lines, mail_headers
from tearsheet.formats.fields.head import read_fields
from tearsheet.formats.fields.head_lines import PlaceOfName, Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.mail_headers import MAIL_HEADER, MailHeader
from tearsheet.formats.fields.persons import PARTICLES
from tearsheet.formats.fields.plain_words import is_sentence, words_of
from tearsheet.formats.fields.stated import Head, Reader
from tearsheet.formats.fields.words import is_ornament

_LEAST_WORDS = 5  # a guess: half or one and a half of it changes none of 59 texts


def pass_mail_headers(reader: Reader, texts: Sequence[str]) -> None:
    """Reads the headers of the mail that a text was copied from, and of those that it forwards."""
    while header := mail_headers.find(texts[reader.place :]):
        for number in range(header.end):
            if number in header.stating:
                reader.place += 1
            else:
                reader.leave_out(Reason.FOUND_OUTSIDE if number < header.start else Reason.STATEMENT)
        _state_mail(reader.head, header)


def _state_mail(head: Head, header: MailHeader) -> None:
    """What the header of a mail states; all of it are guesses, for the text itself may say it better."""
    head.sender = header.sender or head.sender
    for field, value in ((Field.HEADLINE, header.subject), (Field.PUBLISHED, header.moment)):
        if value:
            known = head.stated.get(field)
            before = f"; before it the line “{known.value}”, {known.origin}" if known else ""
            head.stated[field] = Stated(field, value, MAIL_HEADER + before, is_guess=True)


def state_sender(head: Head) -> None:
    """Who sent the mail is its author, or the paper, where the text names none."""
    if not head.sender:
        return
    author, paper = mail_headers.author(head.sender), mail_headers.paper(head.sender)
    if author and not head.bylines:
        head.bylines.append(Stated(Field.BYLINES, author, MAIL_HEADER, is_guess=True))
    if paper:
        head.stated.setdefault(
            Field.PUBLICATION, Stated(Field.PUBLICATION, paper, MAIL_HEADER, is_guess=True)
        )


def is_name_alone(reader: Reader) -> bool:
    """Whether a name at the reading place, with no date beside it, is the author's.

    The body follows, or fields without a byline; and it says no word of the name: then it is no subheading.
    """
    text, count = reader.text(), len(reader.lines) - reader.place
    ahead = 1
    while ahead < count and (taken := _lines_beside(reader, ahead)):
        ahead += taken
    first = reader.text(ahead)
    if not is_sentence(first, _LEAST_WORDS) or any(
        _states_byline(reader, number) for number in range(1, ahead)
    ):
        return False
    body = {word for place in range(ahead, count) for word in words_of(reader.text(place))}
    names = {word for word in words_of(text) if len(word) > 1 and word not in PARTICLES}
    return text.startswith(("—", "–")) or not names & body


def _states_byline(reader: Reader, ahead: int) -> bool:
    """Whether a line ahead names authors."""
    return any(one.field is Field.BYLINES for one in reader.fields_at(ahead)[0])


def _lines_beside(reader: Reader, ahead: int) -> int:
    """How many lines are fields or furniture so many lines ahead; 0 where none is."""
    if furniture.is_furniture(text := reader.text(ahead)) or furniture.may_be(text):
        return 1
    return 1 if is_ornament(text) else reader.fields_at(ahead)[1]


def pass_lines(reader: Reader, count: int) -> None:
    """Goes past so many lines above the headline."""
    passed = [line.text for line in reader.lines[reader.place : reader.place + count]]
    is_printed = any(map(head_lines.is_page_number, passed))
    for line in passed:
        _pass_line_above(reader, line, is_printed)


def _pass_line_above(reader: Reader, line: str, is_printed: bool) -> None:
    """Goes past one such line; in a printed header, a date is the day of printing."""
    stated, taken = reader.fields_at(0)
    is_stated = taken == 1 and not (is_printed and stated[0].field is Field.PUBLISHED)
    if is_stated and read_fields(reader):
        return
    found = Stated(Field.PUBLICATION, above.publication(line), PlaceOfName.ABOVE, is_guess=True)
    if found.value and Field.PUBLICATION not in reader.head.stated:
        reader.head.stated[Field.PUBLICATION] = found
    if found != reader.head.stated.get(Field.PUBLICATION) or found.value != line:
        reader.head.left_out.append(LeftOut(line, reason=furniture.reason(line) or Reason.NAVIGATION))
    reader.place += 1
