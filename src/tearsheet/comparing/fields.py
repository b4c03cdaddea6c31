"""What differs between the heads of two copies of an article: titles, names, dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from tearsheet import tr
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.article.identity import canonical_address
from tearsheet.article.model import BY_THE_READER, Article, PublicationDate
from tearsheet.comparing.words import WordedText, is_mark
from tearsheet.stopping import GoOn, unstopped

_MOST_MARKS = 200  # code points beside its words in a line that says no more than a field
_COMPARED = tuple(name for name in FIELD_NAMES if name != "saved")


class FieldChange(NamedTuple):
    """A field that the two copies state differently.

    Attributes:
        name: As `FIELD_NAMES` has it.
        old: As the one copy states it; empty where it does not.
        new: As the other does.
    """

    name: str
    old: str
    new: str


def field_changes(old: Article, new: Article) -> tuple[FieldChange, ...]:
    """Every field that differs in its words or its time, in the order of `FIELD_NAMES`.

    One that a copy does not state is told where its words stand nowhere in that copy either.
    """
    return tuple(_changes(old, new))


def _changes(old: Article, new: Article) -> Iterator[FieldChange]:
    for name in _COMPARED:
        before, after = stated(old, name), stated(new, name)
        if same_words(before, after) or _is_same_time(old, new, name) or _is_same_page(before, after, name):
            continue
        if (not after and _says(new, before)) or (not before and _says(old, after)):
            continue
        yield FieldChange(name, _whose(old, name, before), _whose(new, name, after))


def stated(article: Article, name: str) -> str:
    """A field in words; empty where it is not stated."""
    dates = {"published": article.published, "updated": article.updated}
    if name in dates:
        printed = dates[name]
        return printed.text if printed else ""
    if name == "bylines":
        return "; ".join(article.bylines)
    return article.source.url if name == "url" else str(getattr(article, name))


def _whose(article: Article, name: str, words: str) -> str:
    """A field's words, and that they are the reader's where that is so."""
    is_corrected = bool(words) and article.provenance.get(name) == BY_THE_READER
    return tr("{words} (corrected by the reader)", words=words) if is_corrected else words


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words, whatever their punctuation."""
    return words_of(one) == words_of(other)


def words_of(text: str, go_on: GoOn = unstopped) -> str:
    """The words of a text alone, to be compared; `go_on` as `WordedText` has it."""
    return " ".join(key for key in WordedText(text, go_on).keys if not is_mark(key))


def _says(article: Article, words: str) -> bool:
    """Whether the words of a field stand in another place of a copy, as a line of its own."""
    wanted = words_of(words)
    head = (article.headline, article.standfirst)
    lines = (*head, *(block.text for block in article.body[:20]), *article.left_out_lines[:2000])
    # a whole book, one paragraph long, is not read for a name
    return any(wanted == words_of(line) for line in lines if len(line) <= 2 * len(words) + _MOST_MARKS)


def _is_same_time(old: Article, new: Article, name: str) -> bool:
    if name == "published":
        return is_same_time(old.published, new.published)
    return name == "updated" and is_same_time(old.updated, new.updated)


def is_same_time(one: PublicationDate | None, other: PublicationDate | None) -> bool:
    """Whether two dates say the same, as far as both say anything: a day alone, or a time without a zone."""
    if one is None or other is None or one.when is None or other.when is None:
        return False
    first, second = one.when, other.when
    if not (isinstance(first, datetime) and isinstance(second, datetime)):
        return str(first)[:10] == str(second)[:10]
    if first.tzinfo and second.tzinfo:
        return first.replace(second=0, microsecond=0) == second.replace(second=0, microsecond=0)
    return first.replace(tzinfo=None, second=0) == second.replace(tzinfo=None, second=0)


def _is_same_page(before: str, after: str, name: str) -> bool:
    return name == "url" and canonical_address(before) == canonical_address(after) != ""
