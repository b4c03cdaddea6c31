"""How a plain text file becomes an article: characters, paragraphs, head, end, body."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Provenance, PublicationDate, Source
from tearsheet.formats import encodings
from tearsheet.formats.fields import furniture, head, head_lines, languages
from tearsheet.formats.fields.dates import dates, figures
from tearsheet.formats.fields.head_lines import Place
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.stated import Head
from tearsheet.formats.fields.tail import Tail
from tearsheet.formats.fields.words import with_bare_fields
from tearsheet.formats.refusals import Refusal, failed, refuse, watched
from tearsheet.formats.text import paragraphs

if TYPE_CHECKING:
    from tearsheet.article.long_body import LongBody

LONG = 200_000
"""Code points of a body whose blocks are not made at once: that would take some milliseconds; a guess."""


def prepare() -> None:
    """Import what only few texts need, for a process that cannot do so later."""
    head.prepare()
    for name in ("mail_quotes", "references"):
        import_module(f"tearsheet.formats.text.{name}")
    for name in ("tearsheet.formats.charsets", "tearsheet.article.long_body"):
        import_module(name)


def read(raw: bytes, path: Path | None, _ask: object = None) -> Article:
    """The article in a plain text.

    Raises:
        LoadError: The bytes are no text, or hold nothing but white space.
    """
    text, encoding = encodings.decode(raw, path)
    with watched():
        text = _with_characters(text)
        with languages.spoken_in(text):
            return of_text(text, Source(path, "text/plain", encoding))


def _with_characters(text: str) -> str:
    """The text with the characters that are written in others."""
    try:
        if "&" in text and ";" in text:
            from tearsheet.formats.text import references  # few texts need it

            text = references.read(text)
        if "?=" in text:
            from tearsheet.formats import charsets  # few texts need it

            text = charsets.words_read(text)
    except Exception as error:
        return failed("characters", error, text)
    return text


def of_text(text: str, source: Source) -> Article:
    """The article in a decoded text.

    Raises:
        LoadError: It holds nothing but white space.
    """
    with watched() as rules:
        article = _of_text(text, source)
        return article._replace(warning=rules.warning) if rules.warning else article


def _of_text(text: str, source: Source) -> Article:
    groups = _groups(text)
    if not groups:
        raise refuse(Refusal.EMPTY, source.path)
    found, rest = head.read(groups)
    tail = Tail(rest, found.value(Field.URL))
    tail.add_to(found)
    body, left_out = _body(tail.groups)
    article = Article(
        headline=found.value(Field.HEADLINE),
        standfirst=found.value(Field.STANDFIRST),
        bylines=tuple(stated.value for stated in found.bylines),
        publication=found.value(Field.PUBLICATION),
        published=_date(found, Field.PUBLISHED, groups),
        updated=_date(found, Field.UPDATED, groups),
        body=body,
        disclaimer=" ".join(found.disclaimers + tail.disclaimers),
        left_out=(*found.left_out, *left_out, *[line._replace(before=len(body)) for line in tail.left_out]),
        source=source._replace(url=source.url or found.value(Field.URL)),
        provenance=_provenance(found, tail),
    )
    return with_bare_fields(article)


def _groups(text: str) -> list[str]:
    """The text's groups, or its lines where no groups can be told."""
    try:
        return paragraphs.groups(text, _is_field)
    except Exception as error:
        return failed("paragraphs", error, [line.strip() for line in text.splitlines() if line.strip()])


def _is_field(line: str) -> bool:
    """Whether a line states a field by itself, so that no other line is joined to it."""
    return head_lines.on_line(line, Place())[1] > 0


def _body(groups: list[str]) -> tuple[tuple[Block, ...] | LongBody, list[LeftOut]]:
    """The blocks of the body, and the lines of page furniture that stood between them."""
    lines = "\n".join(groups).split("\n") if groups else []
    try:
        reasons = furniture.reasons(lines)
    except Exception as error:
        reasons = failed("furniture", error, {})
    kept: list[str] = []
    left_out: list[LeftOut] = []
    for place, line in enumerate(lines):
        if place in reasons:
            left_out.append(LeftOut(line, len(kept), reasons[place]))
        else:
            kept += [line] if len(line) <= paragraphs.MAX_BLOCK else paragraphs.pieces(line)
    return _put_together(kept), left_out


def _put_together(lines: list[str]) -> tuple[Block, ...] | LongBody:
    if sum(map(len, lines)) < LONG:
        return tuple([Block(BlockKind.PARAGRAPH, line) for line in lines])
    from tearsheet.article.long_body import LongBody  # few texts are long

    return LongBody("\n".join(lines))


def _date(found: Head, name: Field, groups: list[str]) -> PublicationDate | None:
    """The date of a field; if it does not tell itself, its figures are in the order of the text's others."""
    stated = found.stated.get(name)
    if stated is None:
        return None
    try:
        date = dates.parse(stated.value, day_first=stated.is_day_first)
        if date.when is None and stated.is_day_first is None:
            lines = (line for group in groups for line in group.split("\n"))
            date = dates.parse(stated.value, day_first=figures.day_order(lines, ""))
    except Exception as error:
        return failed("date", error, PublicationDate(stated.value))
    return date


def _provenance(found: Head, tail: Tail) -> dict[str, Provenance]:
    """Field -> where it was found."""
    origins = {str(name): Provenance(stated.origin, stated.is_guess) for name, stated in found.stated.items()}
    if found.bylines:
        places = [stated.origin for stated in found.bylines if stated.origin]
        is_guess = any(stated.is_guess for stated in found.bylines)
        origins["bylines"] = Provenance("; ".join(places), is_guess)
    sides = [side for side, notes in (("before", found.disclaimers), ("after", tail.disclaimers)) if notes]
    if sides:
        origins["disclaimer"] = Provenance(f"note {' and '.join(sides)} the body")
    return origins
