"""The source of a quotation in the form that the reader has chosen: a line, a style's reference, a record.

What the article does not state is left out, as each style has it; the disclaimer goes with every form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from tearsheet.article import markdown_writer, markup
from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.quoting import render, source_line, text_fragment
from tearsheet.quoting.citations import (
    apa,
    bibtex,
    chicago,
    csl_json,
    harvard,
    mla,
    ris,
    short,
    templates,
)
from tearsheet.quoting.citations.runs import Run, rendered
from tearsheet.quoting.citations.work import Work, day_first, work
from tearsheet.quoting.quotation_marks import style_of

FULL, SHORT = "full", "short"
REFERENCES: Mapping[str, Callable[[Work], list[Run]]] = MappingProxyType(
    {
        "apa": apa.reference,
        "mla": mla.reference,
        "chicago": chicago.author_date,
        "chicago-note": chicago.note,
        "harvard": harvard.reference,
    }
)
"""The name of a style -> its reference."""
RECORDS: Mapping[str, Callable[[Work, str], str]] = MappingProxyType(
    {"bibtex": bibtex.record, "ris": ris.record, "csl-json": csl_json.record}
)
"""The name of a form for programs -> its record, in which the quotation is a note."""
FORMS = (SHORT, FULL, *REFERENCES, *RECORDS)
TEMPLATE = "templates/"
"""What the name of a form begins with that is the reader's own: the name of a template follows."""


def quotation(
    article: Article, passages: Sequence[Passage], form: str, folder: Path, *, speakers: Sequence[str] = ()
) -> Rendered:
    """Passages as quotations, with one source for all of them; empty where they hold no words.

    Args:
        article: As it is read.
        passages: Of its text, in the order in which they are to stand.
        form: One of `FORMS`, or `TEMPLATE` with a name.
        folder: In which the reader's templates lie.
        speakers: Who says each of them in the article; empty where it is nobody's speech, or none for all.

    Raises:
        TemplateError: The reader's template cannot be used.
    """
    address = text_fragment.link(article, passages)
    quoted = render.quoted_words(article, passages, address, speakers)
    return _cited(article, quoted, address, form, folder)


def title(article: Article, words: str, form: str, folder: Path) -> Rendered:
    """A line of the article's head as a quotation, with its source; see `quotation`."""
    return _cited(article, render.quoted_title(article, words), "", form, folder)


def source(article: Article, form: str, folder: Path) -> Rendered:
    """The source alone, with the disclaimer; see `quotation`."""
    return _cited(article, Rendered("", "", ""), "", form, folder)


def _cited(article: Article, quoted: Rendered, address: str, form: str, folder: Path) -> Rendered:
    if form in RECORDS:
        return _as_code(RECORDS[form](work(article), quoted.plain))
    if form.startswith(TEMPLATE):
        fields = _fields(article, quoted, address)
        made = templates.filled(folder, form.removeprefix(TEMPLATE), fields)
        return _with_disclaimer(made, fields["disclaimer"])
    return render.with_source(article, quoted, _source(article, form, address))


def _source(article: Article, form: str, address: str) -> Rendered:
    style = style_of(article.body)
    if form in REFERENCES:
        return rendered(REFERENCES[form](work(article)))
    if form == SHORT:
        cited = work(article)
        return rendered(short.reference(cited, style, address or cited.address))
    return source_line.source_line(article, style, address)


def _as_code(record: str) -> Rendered:
    """A record as it is, in every form: nothing in it may be taken for markup."""
    block = [Block(BlockKind.PREFORMATTED, line) for line in record.split("\n")]
    return Rendered(record, markup.html(block), markdown_writer.markdown(block))


def _with_disclaimer(made: Rendered, disclaimer: Rendered) -> Rendered:
    """What a template makes, and the disclaimer where the template leaves it away."""
    if not disclaimer.plain:
        return made
    html = _with(made.html, disclaimer.html, "\n<p>[", "]</p>")
    markdown = _with(made.markdown, disclaimer.markdown, "\n\n\\[", "\\]")
    codes = {made.html: html, made.markdown: markdown}  # plain text that only repeats one of them
    plain = codes.get(made.plain) or _with(made.plain, disclaimer.plain, "\n[", "]")
    return Rendered(plain, html, markdown)


def _with(text: str, note: str, before: str, behind: str) -> str:
    return text if not text or note in text else f"{text}{before}{note}{behind}"


def _fields(article: Article, quoted: Rendered, address: str) -> Mapping[str, Rendered]:
    """What a template can name, each in the three texts."""
    cited = work(article)
    stated = {
        "headline": source_line.as_stated(article, "headline", article.headline),
        "standfirst": source_line.as_stated(article, "standfirst", article.standfirst),
        "authors": source_line.as_stated(
            article, "bylines", ", ".join(name.printed for name in cited.authors)
        ),
        "publication": source_line.as_stated(article, "publication", article.publication),
        "date": cited.dated(day_first(cited.day) if cited.day else cited.printed),
        "printed_date": cited.dated(article.published.text if article.published else ""),
        "iso_date": cited.day.isoformat() if cited.day else "",
        "year": cited.dated(cited.year),
        "accessed": cited.marked("saved", day_first(cited.accessed)) if cited.accessed else "",
        "language": cited.language,
        "key": bibtex.key(cited),
        "disclaimer": source_line.disclaimer_in_short(article)
        + source_line.correction_of_disclaimer(article),
    }
    links = {"address": cited.address, "link": address or cited.address}
    return {
        "quotation": quoted,
        **{name: source_line.field(words) for name, words in stated.items()},
        **{name: Rendered(link, markup.escaped(link), link) for name, link in links.items()},
        **{name.replace("-", "_"): rendered(make(cited)) for name, make in REFERENCES.items()},
        FULL: source_line.source_line(article, style_of(article.body), address),
    }
