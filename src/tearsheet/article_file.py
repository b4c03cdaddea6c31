"""What `article.json` says in a folder of notes: which article they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tearsheet import files
from tearsheet.identity import canonical_address, text_key
from tearsheet.json_members import JsonObject, MembersError, as_list, encoded, parsed

if TYPE_CHECKING:
    from pathlib import Path

    from tearsheet.model import Article

NAME = "article.json"
_AT_MOST = 1 << 20  # bytes


def describe(folder: Path, article: Article) -> None:
    """Say in a folder of notes which article they are about; what it says already stays.

    Lists are united and nothing else is changed, so that two devices come to the same file. A
    file that cannot be understood is renamed first and so kept.

    Raises:
        OSError: It could not be read or written.
    """
    path = folder / NAME
    try:
        stated = parsed(files.read_regular(path, _AT_MOST))
    except FileNotFoundError:
        stated = {}
    except (MembersError, files.NotAFileError, files.TooLargeError):
        files.set_aside(path)
        stated = {}
    members = _members(article, stated)
    if members != stated:
        files.write_atomically(path, encoded(members))


def _members(article: Article, stated: JsonObject) -> JsonObject:
    lists: JsonObject = {
        "urls": _united(stated.get("urls", []), canonical_address(article.source.url)),
        "texts": _united(stated.get("texts", []), text_key(article)),
    }
    usual: JsonObject = {
        "title": article.headline,
        "byline": ", ".join(article.bylines),
        "published": article.published.text if article.published else "",
    }
    return lists | usual | {name: value for name, value in stated.items() if name not in lists}


def _united(stated: object, own: str) -> list[object]:
    values = as_list(stated)
    return [*values, own] if own and own not in values else values
