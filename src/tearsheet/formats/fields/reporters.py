"""Who is named as the reporter in the first or last words of a text, as papers in Han and Hangul do."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HAN = "[\u3400-\u9fff々]"
_HAN_NAME = rf"{_HAN}{{2,4}}"
_HAN_REPORTER = re.compile(
    rf"(?:記者|记者|通讯员|通訊員)\s?({_HAN_NAME}(?:[、,，\s]{_HAN_NAME}){{0,11}})\s?"
    rf"(?:[／/〕）】\])]|$|(?={_HAN}{{2,4}}\d{{1,2}}日)|(?=[综綜][合])|(?=报道|報導|報道|攝|摄))"
)
_NAME_REPORTER = re.compile(rf"(?<!{_HAN})({_HAN_NAME})\s?(?:記者|記)(?:$|[）)】\]])")
_HANGUL_REPORTER = re.compile(
    r"(?<![가-힣])([가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,11})\s?(?:[가-힣]{0,4}기자|특파원|논설위원|객원기자)(?![가-힣])"
)
_AT_END = 40  # characters


def named(text: str) -> Iterator[str]:
    """The names, in the order of the patterns."""
    if text.isascii():
        return
    for pattern in (_HAN_REPORTER, _NAME_REPORTER, _HANGUL_REPORTER):
        for match in pattern.finditer(text):
            if match.start() <= _AT_END or len(text) - match.end() <= _AT_END:
                yield from filter(None, map(str.strip, re.split(r"[、,，·\s]", match[1])))
