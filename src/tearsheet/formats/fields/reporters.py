"""Who is named as the reporter at an end of a text, as in Han and Hangul; names without that word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tearsheet.formats.fields import labels
from tearsheet.formats.fields.languages import spoken
from tearsheet.formats.fields.persons import is_name
from tearsheet.formats.fields.words import EAST

_HAN = "[\u3400-\u9fff々]"
_HAN_NAME = rf"{_HAN}{{2,4}}"
_HAN_REPORTER = (
    rf"(?:記者|记者|通讯员|通訊員)\s?({_HAN_NAME}(?:[、,，\s]{_HAN_NAME}){{0,11}})\s?"
    rf"(?:[／/〕）】\])]|$|(?={_HAN}{{2,4}}\d{{1,2}}日)|(?=[综綜][合])|(?=报道|報導|報道|攝|摄))"
)
_NAME_REPORTER = rf"(?<!{_HAN})({_HAN_NAME})\s?(?:記者|記)(?:$|[）)】\]])"
_HANGUL_REPORTER = (
    r"(?<![가-힣])([가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,11})\s?"
    r"(?:[가-힣]{0,4}기자|특파원|논설위원|객원기자)(?![가-힣])"
)
_FIRST_SIGN = "\u3400"
_AT_END = 40  # characters; a guess: none of 59 texts reaches it


def named(text: str) -> Iterator[str]:
    """The names, in the order of the patterns."""
    if max(text, default="") < _FIRST_SIGN:
        return
    for pattern in _patterns():
        for match in pattern.finditer(text):
            if match.start() <= _AT_END or len(text) - match.end() <= _AT_END:
                yield from filter(None, map(str.strip, re.split(r"[、,，·\s]", match[1])))


def without_post(name: str) -> str:
    """A name in Han or Hangul without "reporter" before or behind it."""
    for role in spoken("roles"):
        if role >= EAST:
            for bare in (
                name.removeprefix(role).strip(labels.EASTERN_SIGNS),
                name.removesuffix(role).strip(labels.EASTERN_SIGNS),
            ):
                if bare != name and is_name(bare):
                    return bare
    return name


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Compiled where a text has such signs: it takes some milliseconds."""
    return tuple(map(re.compile, (_HAN_REPORTER, _NAME_REPORTER, _HANGUL_REPORTER)))
