"""A page's text without a tree: what is left when no parser can be trusted with it. Linear in time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape, unescape

from tearsheet.formats import typography
from tearsheet.formats.fields.words import single_words

_BREAKS = single_words("""
    p div br li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer nav aside main
    blockquote pre figure figcaption dl dt dd hr form title body html head option address caption center
    details dialog dir fieldset hgroup legend menu optgroup summary tbody tfoot thead textarea
""")
_RAW = frozenset(("script", "style", "template", "noscript", "iframe", "svg"))
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
_CONTROLS = re.compile("[\0-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MAX_TITLE = 500  # characters; bounds the memory
_STRUCK = frozenset(("del", "s", "strike"))
_STRUCK_START, _STRUCK_END = "[struck out: ", "]"
_SHIFTED = frozenset(("sup", "sub"))


def lines(source: str) -> tuple[str, list[str]]:
    """The page's title, and all its other text, a line for each block, in order."""
    title: list[str] = []
    found: list[list[str]] = [[]]
    is_title = False
    for name, is_end, text in _tokens(source):
        if name == "title":
            is_title = not is_end
        if name in _BREAKS:
            found.append([])
        line = title if is_title else found[-1]
        line += _meaning(name, is_end, text, line)
    texts = (" ".join(unescape("".join(parts)).split()) for parts in found)
    return " ".join(unescape("".join(title)).split())[:_MAX_TITLE], [text for text in texts if text]


def _meaning(name: str, is_end: bool, text: str, line: Sequence[str]) -> tuple[str, ...]:
    """What a tag says of the text that it begins or ends, and the text behind it."""
    if name in _STRUCK:
        return (_STRUCK_END if is_end else _STRUCK_START, text)
    if name in _SHIFTED and not is_end:
        shifted = unescape(text)
        before = line[-1][-1:] if line else ""
        meant = typography.raised(shifted, before) if name == "sup" else typography.lowered(shifted)
        return (escape(meant, quote=False),)
    return (text,)


def _tokens(source: str) -> Iterator[tuple[str, bool, str]]:
    """Of each tag its name, whether it ends an element, and the text behind it; nothing of scripts."""
    skipped = ""
    for place, chunk in enumerate(_CONTROLS.sub("", source).split("<")):
        if place == 0:
            yield "", False, chunk
        elif skipped == "!--":
            if "-->" in chunk:
                skipped = ""
                yield "", False, chunk.partition("-->")[2]
        elif skipped:
            if chunk[:20].lower().startswith(f"/{skipped}"):
                skipped = ""
                yield "", False, chunk.partition(">")[2]
        elif chunk.startswith("!--") and "-->" not in chunk:
            skipped = "!--"
        else:
            name, is_end, text = _tag(chunk)
            skipped = name if name in _RAW and not is_end else ""
            yield name, is_end, "" if skipped else text


def _tag(chunk: str) -> tuple[str, bool, str]:
    """Name, whether it is an end tag, and the text behind; a sign that begins no tag is text."""
    if chunk.startswith("!--"):
        return "", False, chunk.partition("-->")[2]
    if chunk[:1] not in {"!", "?"} and not _NAME.match(chunk):
        return "", False, "<" + chunk
    match = _NAME.match(chunk)
    text = chunk.partition(">")[2]
    return (match[1].lower() if match else ""), chunk.startswith("/"), text
