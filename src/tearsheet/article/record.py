"""The record as JSON: the one line that `tearsheet --record` prints for a file.

It is pure ASCII, so that every pipe, console and code page carries it unharmed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from tearsheet.article import markup
from tearsheet.article.model import Article, LeftOut, PublicationDate
from tearsheet.errors import UserError

_Value = str | None | Sequence[str] | Mapping[str, str] | Sequence[Mapping[str, str | int]]

# Every key, in the order in which it is printed, with what it holds where nothing is stated.
_EMPTY: Mapping[str, _Value] = {
    "path": None,
    "url": "",
    "headline": "",
    "standfirst": "",
    "byline": (),
    "publication": "",
    "published": None,
    "published_text": "",
    "updated": None,
    "updated_text": "",
    "disclaimer": "",
    "body_blocks": (),
    "body_text": "",
    "left_out": (),
    "left_out_places": (),
    "provenance": {},
    "warning": "",
    "error": None,
}
# The record names a field as the article's own key does, but for these.
_RENAMED = {"bylines": "byline"}


def to_json(article: Article) -> str:
    """The record of an article: one JSON object on one line.

    What is struck out stands in brackets that say so. Dates are in ISO 8601, exactly as much as the file
    states; `null` where it states none, or one that could not be read and is printed in the key beside.
    """
    texts = list(map(markup.told, article.body))
    return _line(
        path=str(article.source.path) if article.source.path else None,
        url=article.source.url,
        headline=article.headline,
        standfirst=article.standfirst,
        byline=article.bylines,
        publication=article.publication,
        published=iso(article.published),
        published_text=article.published.text if article.published else "",
        updated=iso(article.updated),
        updated_text=article.updated.text if article.updated else "",
        disclaimer=article.disclaimer,
        body_blocks=texts,
        body_text="\n".join(texts),
        left_out=article.left_out_lines,
        left_out_places=[_place(line) for line in article.left_out],
        provenance=_origins(article),
        warning=article.warning,
    )


def error_json(path: Path, error: UserError) -> str:
    """The record of a file that could not be read: all keys empty but `path` and `error`."""
    return _line(path=str(path), error=str(error))


def _line(**stated: _Value) -> str:
    return json.dumps({**_EMPTY, **stated})


def _place(line: LeftOut) -> dict[str, str | int]:
    """Where a line stood that was left out, and why it was: the two lists are of one length."""
    return {"before": line.before, "reason": str(line.reason)}


def iso(printed: PublicationDate | None) -> str | None:
    """The date in ISO 8601; a time in whole minutes without seconds."""
    when = printed.when if printed else None
    if isinstance(when, datetime) and when.second == when.microsecond == 0:
        return when.isoformat(timespec="minutes")
    return when.isoformat() if when else None


def _origins(article: Article) -> dict[str, str]:
    """Key -> where it was found, and whether that is a guess."""
    return {
        _RENAMED.get(name, name): provenance.origin + (" (a guess)" if provenance.is_guess else "")
        for name, provenance in article.provenance.items()
    }
