"""Which of the notes that arrive are about an article, and which about other pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from tearsheet import quoted, tr, trn
from tearsheet.article import identity
from tearsheet.article.display_text import isolated
from tearsheet.article.model import Article
from tearsheet.formats.fields.words import squashed
from tearsheet.notes.note import Note

_SHOWN = 60  # code points of an address or headline in a sentence
_NO_ADDRESS = "urn:sha256:"
"""What the IRI of an article begins with that is known by its text alone."""


class ArrivingNote(NamedTuple):
    """A note, and the IRI of what its file says that it is about; empty where it does not say."""

    note: Note
    source: str


def of_this_article(
    items: list[ArrivingNote],
    article: Article,
    problems: list[str],
    go_on: Callable[[], None],
    headline: str = "",
) -> list[Note]:
    """The notes that are about an article: by its address or text, or because a passage stands in it.

    Those of one page come together. For the others a sentence is added to `problems`, with the headline of
    the article that their file says to be about, if it does. `go_on` is called for each passage that is
    looked for.
    """
    address = identity.canonical_address(article.source.url)
    own = {"", f"urn:sha256:{identity.text_key(article)}", *([_host_and_path(address)] if address else [])}
    sources: dict[str, list[Note]] = {}
    for item in items:
        sources.setdefault(item.source, []).append(item.note)
    text = squashed(article.text)
    elsewhere = {
        source: notes
        for source, notes in sources.items()
        if _host_and_path(source) not in own and not _fits(notes, text, go_on, is_alone=len(sources) == 1)
    }
    if elsewhere:
        left_out = sum(map(len, elsewhere.values()))
        problems.append(
            tr(
                "{left_out} of {items} notes are about another article and are left out: {named}.",
                left_out=left_out,
                items=len(items),
                named=_with_others(_named(next(iter(elsewhere)), headline), len(elsewhere) - 1),
            )
        )
    return [item.note for item in items if item.source not in elsewhere]


def _with_others(name: str, others: int) -> str:
    return trn("{name} and %n more", "{name} and %n more", others, name=name) if others else name


def _fits(notes: list[Note], text: str, go_on: Callable[[], None], *, is_alone: bool) -> bool:
    """Whether any passage stands in the text; notes without passages fit if no others are there."""
    quotes = [note.target.quote.exact for note in notes if note.target]
    for quote in map(squashed, quotes):
        go_on()
        if quote and quote in text:
            return True
    return is_alone and not quotes


def _named(source: str, headline: str) -> str:
    """An article by its headline and its address, as far as they are known."""
    address = "" if source.startswith(_NO_ADDRESS) else shown(source)
    if not headline:
        return address or tr("one without headline and address")
    title = quoted(shown(headline))
    return tr("{words} ({more})", words=title, more=address) if address else title


def _host_and_path(address: str) -> str:
    """An address without what says how a page was fetched; another IRI as it is."""
    canonical = identity.canonical_address(address)
    return re.sub("^https?://(www[.])?", "", canonical) if canonical else address


def shown(address: str) -> str:
    """An address or a headline as the part of a sentence, the end of a long one cut off."""
    return isolated(address if len(address) <= _SHOWN else f"{address[:_SHOWN]}…")
