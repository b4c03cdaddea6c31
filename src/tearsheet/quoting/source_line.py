"""The source of an article as one line, and its disclaimer in short: what every quotation carries.

A field that the file does not state leaves nothing behind, no comma and no empty marks.
"""

from __future__ import annotations

from collections.abc import Iterable

from tearsheet.article import markdown_writer, markup
from tearsheet.article.display_text import is_right_to_left, isolated, one_line, readable_date
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.article.markup import Rendered
from tearsheet.article.model import BY_THE_READER, Article, PublicationDate
from tearsheet.quoting.quotation_marks import MarkStyle, nested_title, quoted
from tearsheet.quoting.sentences import sentences

# The longest disclaimer that goes with a quotation, in code points.
_SHORT = 160


def source_line(article: Article, style: MarkStyle, link: str = "") -> Rendered:
    """— Byline, “headline”, publication, date as stated; all empty where the file states none of them.

    What the reader has corrected stands in square brackets. An address that the file states is the link of
    the headline, and the end of the plain line; the reader's is the end of all.

    Args:
        article: What is quoted.
        style: The quotation marks around the headline.
        link: Where the headline leads, if not to the article's address.
    """
    address = article.source.url if markup.is_web_address(article.source.url) else ""
    link = link or address
    headline = one_line(article.headline)
    shown = field(as_stated(article, "url", address))
    behind = _linked(shown, address) if headline and is_corrected(article, "url") else field("")
    fields = (
        field(as_stated(article, "bylines", ", ".join(article.bylines))),
        _titled(article, style, link) if headline else _linked(shown, link),
        field(as_stated(article, "publication", article.publication)),
        field(_date(article)),
    )
    return Rendered(
        _line([*(part.plain for part in fields), shown.plain if headline else ""]),
        _line(part.html for part in (*fields, behind)),
        _line(part.markdown for part in (*fields, behind)),
    )


def as_stated(article: Article, name: str, words: str) -> str:
    """The words of a field, in square brackets where they are the reader's and not the file's.

    So style manuals mark what is not the source's own: Chicago 17, 6.99; MLA 9, 6.56.
    """
    return f"[{words}]" if words and is_corrected(article, name) else words


def is_corrected(article: Article, name: str) -> bool:
    """Whether what stands in a field is the reader's."""
    return article.provenance.get(name) == BY_THE_READER


def corrected_fields(article: Article) -> tuple[str, ...]:
    """The names of the fields that the reader has put right, for programs that read an export."""
    return tuple(name for name in FIELD_NAMES if is_corrected(article, name))


def disclaimer_note(article: Article) -> Rendered:
    """The disclaimer in short, in square brackets; empty where there is none."""
    words = disclaimer_in_short(article)
    return field(f"[{words}{correction_of_disclaimer(article)}]" if words else "")


def correction_of_disclaimer(article: Article) -> str:
    """What stands behind a disclaimer that the reader has put right; else nothing."""
    return " (corrected by the reader)" * is_corrected(article, "disclaimer")


def disclaimer_in_short(article: Article) -> str:
    """The disclaimer on one line, as many of its sentences as fit into 160 characters.

    What was cut is marked by "…"; a single longer sentence is cut between words.
    """
    words = one_line(article.disclaimer)
    if len(words) <= _SHORT:
        return words
    ends = [sentence.end for sentence in sentences(words) if sentence.end < _SHORT]
    return f"{words[: ends[-1]]} …" if ends else f"{words[: _SHORT + 1].rsplit(maxsplit=1)[0]}…"


def field(text: str) -> Rendered:
    """One field on one line, unable to reorder what stands around it."""
    words = one_line(text)
    html = markup.escaped(words)
    return Rendered(
        isolated(words),
        f"<bdi>{html}</bdi>" if is_right_to_left(words) else html,
        markdown_writer.escaped(isolated(words)),
    )


def _titled(article: Article, style: MarkStyle, address: str) -> Rendered:
    headline = one_line(article.headline)
    words = as_stated(article, "headline", nested_title(headline, style))
    (title,) = quoted([words], style)
    linked = _linked(field(title), address)
    return Rendered(linked.plain, f"<cite>{linked.html}</cite>", linked.markdown)


def _linked(words: Rendered, address: str) -> Rendered:
    if not address:
        return words
    return Rendered(
        words.plain,
        f'<a href="{markup.escaped(address)}">{words.html}</a>',
        markdown_writer.link(words.markdown, address),
    )


def _date(article: Article) -> str:
    if article.published:
        return dated(article, "published", article.published)
    return f"updated {dated(article, 'updated', article.updated)}" if article.updated else ""


def dated(article: Article, name: str, date: PublicationDate) -> str:
    """A date as stated, or whose it is; behind one that is only a guess stands what the window says of it."""
    found = article.provenance.get(name)
    words = as_stated(article, name, readable_date(*date[:2]))
    return f"{words} (probably)" if found and found.is_guess else words


def _line(fields: Iterable[str]) -> str:
    stated = ", ".join(filter(None, fields))
    return f"— {stated}" if stated else ""
