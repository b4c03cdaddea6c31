"""An article as JSON, with its pictures: what one process hands to another, and what the cache keeps.

Behind the JSON, and a line end, stands the text of a long body as it is: nothing of it has to be parsed.
What comes back is checked member by member: the file may be damaged, the process may have been taken
over by the page that it read.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import chain, groupby
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from tearsheet.article.model import (
    NO_PICTURES,
    Article,
    Block,
    BlockKind,
    Days,
    LeftOut,
    Picture,
    Provenance,
    PublicationDate,
    Reason,
    Source,
    Span,
    SpanKind,
)

if TYPE_CHECKING:
    from tearsheet.article.long_body import LongBody

_END = b"\n"  # which JSON on one line does not hold
_TEXTS = ("headline", "standfirst", "publication", "language", "disclaimer", "warning")
_MEDIA_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_BLOCK_KINDS = {str(kind): kind for kind in BlockKind}
_SPAN_KINDS = {str(kind): kind for kind in SpanKind}
_REASONS = {str(reason): reason for reason in Reason}
_PLAIN_BLOCK = 2  # members: its kind and its text
_NOTHING_MORE = ((), 0, "", "")


class NoArticleError(ValueError):
    """Some bytes are no JSON of an article."""


def encoded(article: Article) -> bytes:
    """The JSON of an article, in UTF-8, on one line, and the text of a long body; no `Source.path`."""
    is_long = not isinstance(article.body, tuple) and not article.body.before
    members = {
        **{name: getattr(article, name) for name in (*_TEXTS, "bylines", "left_out")},
        "published": _date_members(article.published),
        "updated": _date_members(article.updated),
        "body": len(article.text) if is_long else list(_body_members(article.body)),
        "source": (*article.source[1:4], _iso(article.source.saved)),
        "provenance": article.provenance,
        "pictures": {name: _picture_members(picture) for name, picture in article.pictures.items()},
        "days": [day.isoformat() for day in article.days or ()],
    }
    # a list as it is made here cannot hold itself
    stated = _bytes_of(json.dumps(members, ensure_ascii=False, check_circular=False, default=dict))
    return _END.join((stated, _bytes_of(article.text))) if is_long else stated


def decoded(content: bytes, path: Path | None) -> Article:
    """The article that `encoded` has made JSON of.

    Args:
        content: The JSON.
        path: The article's file.

    Raises:
        NoArticleError: It is no such JSON.
    """
    try:
        end = content.find(_END)
        members: object = json.loads(_text_of(content if end < 0 else content[:end]))
        behind = b"" if end < 0 else memoryview(content)[end + 1 :]
        return _article(_object(members), behind, path)
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise NoArticleError("no article") from error


def _bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text_of(content: bytes | memoryview) -> str:
    return str(content, "utf-8", "surrogatepass")


def _article(members: dict[str, object], behind: bytes | memoryview, path: Path | None) -> Article:
    texts = {name: _text(members[name]) for name in _TEXTS}
    body = _body(members["body"], behind)
    pictures = {name: _picture(one) for name, one in _object(members["pictures"]).items()}
    return Article(
        headline=texts["headline"],
        standfirst=texts["standfirst"],
        bylines=_texts(members["bylines"]),
        publication=texts["publication"],
        published=_date(members["published"]),
        updated=_date(members["updated"]),
        language=texts["language"],
        body=body,
        disclaimer=texts["disclaimer"],
        left_out=tuple([_left_out(line, len(body)) for line in _list(members["left_out"])]),
        source=_source(members["source"], path),
        provenance={name: _provenance(one) for name, one in _object(members["provenance"]).items()},
        pictures=pictures or NO_PICTURES,
        warning=texts["warning"],
        days=_days(_texts(members["days"])),
    )


def _body(value: object, behind: bytes | memoryview) -> tuple[Block, ...] | LongBody:
    if not isinstance(value, int):
        return tuple(chain.from_iterable(map(_blocks, _list(value))))
    from tearsheet.article.long_body import LongBody  # few texts are long

    text = _text_of(behind)
    return LongBody(text) if len(text) == value else _refuse(value)


def _days(value: Sequence[str]) -> Days | None:
    return Days(*map(date.fromisoformat, value)) if value else None


def _source(value: object, path: Path | None) -> Source:
    media_type, encoding, url, saved = _list(value)
    moment = _when(saved)
    return Source(
        path,
        _text(media_type),
        _text(encoding),
        _text(url),
        moment if isinstance(moment, datetime) else None,
    )


def _date_members(printed: PublicationDate | None) -> tuple[str, str | None, bool] | None:
    return (printed.text, _iso(printed.when), printed.weekday_differs) if printed else None


def _iso(when: date | None) -> str | None:
    return when.isoformat() if when else None


def _body_members(body: Sequence[Block]) -> Iterator[str | tuple[object, ...]]:
    """Each run of plain paragraphs as one text of so many lines, which is quick to read; each other block."""
    for is_plain, blocks in groupby(body, _is_plain_paragraph):
        if is_plain:
            yield "\n".join([block.text for block in blocks])
        else:
            yield from map(_block_members, blocks)


def _is_plain_paragraph(block: Block) -> bool:
    is_bare = block.kind is BlockKind.PARAGRAPH and block[_PLAIN_BLOCK:] == _NOTHING_MORE
    return is_bare and "\n" not in block.text


def _block_members(block: Block) -> tuple[object, ...]:
    plain = block[:_PLAIN_BLOCK]
    return plain if block[_PLAIN_BLOCK:] == _NOTHING_MORE else tuple(block)


def _picture_members(picture: Picture) -> tuple[str, str, str]:
    content = b2a_base64(picture.content, newline=False).decode("ascii")
    return picture.media_type, content, picture.description


def _date(value: object) -> PublicationDate | None:
    if value is None:
        return None
    text, when, differs = _list(value)
    return PublicationDate(_text(text), _when(when), differs is True)


def _when(value: object) -> date | datetime | None:
    if value is None:
        return None
    stated = _text(value)
    return datetime.fromisoformat(stated) if "T" in stated else date.fromisoformat(stated)


def _blocks(value: object) -> list[Block]:
    if isinstance(value, str):
        return [Block(BlockKind.PARAGRAPH, line) for line in value.split("\n")]
    return [_block(value)]


def _block(value: object) -> Block:
    members = _list(value)
    kind, text = _BLOCK_KINDS[_text(members[0])], _line(members[1])
    if len(members) == _PLAIN_BLOCK:
        return Block(kind, text)
    _, _, spans, level, marker, picture = members
    made = tuple([_span(span, len(text)) for span in _list(spans)])
    return Block(kind, text, made, _number(level), _text(marker), _text(picture))


def _span(value: object, length: int) -> Span:
    start, end, kind, target = _list(value)
    span = Span(_number(start), _number(end), _SPAN_KINDS[_text(kind)], _text(target))
    if not 0 <= span.start <= span.end <= length:
        _refuse(value)
    return span


def _left_out(value: object, last: int) -> LeftOut:
    text, before, reason = _list(value)
    line = LeftOut(_text(text), _number(before), _REASONS[_text(reason)])
    return line if 0 <= line.before <= last else _refuse(value)


def _picture(value: object) -> Picture:
    media_type, content, description = _list(value)
    if media_type not in _MEDIA_TYPES:
        _refuse(media_type)
    return Picture(_text(media_type), a2b_base64(_text(content)), _text(description))


def _provenance(value: object) -> Provenance:
    origin, is_guess = _list(value)
    return Provenance(_text(origin), is_guess is True)


def _object(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else _refuse(value)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else _refuse(value)


def _texts(value: object) -> tuple[str, ...]:
    return tuple([_text(one) for one in _list(value)])


def _text(value: object) -> str:
    return value if isinstance(value, str) else _refuse(value)


def _line(value: object) -> str:
    text = _text(value)
    return text if "\n" not in text else _refuse(value)


def _number(value: object) -> int:
    return value if type(value) is int else _refuse(value)


def _refuse(value: object) -> NoReturn:
    raise ValueError(f"unexpected {type(value).__name__}")
