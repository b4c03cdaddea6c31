"""What HTML within a line of Markdown says of its characters: raised, struck, quoted, read.

Its tags become tokens as the parser's own are; those that pair with none, or cross others, say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from tearsheet.formats import typography

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<(/?)([a-z]{1,6})(?=[\s/>])", re.I)
_NAMES = {"del": "s", "strike": "s", "b": "strong", "i": "em"}
_KNOWN = frozenset(("s", "ins", "sup", "sub", "strong", "em", "q", "ruby", "rt", "rp"))
_SHIFTED = frozenset(("sup", "sub"))
_SLASHES = "/\u2044"
_SHORT_FIGURE = re.compile(r"\d{1,3}\Z")
# As Pandoc and others write them: https://pandoc.org/MANUAL.html#superscripts-and-subscripts
_RAISED = re.compile(r"(?<=[\w)\]])\^([+\-−–]?\d{1,4})\^")
_LOWERED = re.compile(r"(?<=[A-Za-z)])~(\d{1,3})~")


class _Open(NamedTuple):
    place: int
    name: str
    is_tag: bool


def with_meaning(children: Sequence[Token], language: str) -> list[Token]:
    """The tokens of a text, in which HTML's tags are tokens of the parser's kind, and figures what they mean.

    Args:
        children: Of one text.
        language: A BCP 47 tag or empty, for the marks of quotations.
    """
    tokens = _paired(children)
    for token in tokens:
        if token.type == "text":
            token.content = _LOWERED.sub(lambda found: typography.lowered(found[1]), token.content)
            token.content = _RAISED.sub(lambda found: typography.raised(found[1]), token.content)
    return _with_marks(_with_readings(_with_figures(tokens)), language)


def _paired(children: Sequence[Token]) -> list[Token]:
    """The tokens; a tag that is known and has its partner is one of the parser's kind."""
    opened: list[_Open] = []
    names: dict[int, tuple[str, Literal[1, -1]]] = {}
    for place, child in enumerate(children):
        tag = _TAG.match(child.content) if child.type == "html_inline" else None
        if tag is None and child.nesting > 0:
            opened.append(_Open(place, child.type.removesuffix("_open"), is_tag=False))
        elif tag is None and child.nesting < 0:
            while opened and opened.pop().is_tag:
                pass  # what was opened within ends with it, and says nothing
        elif tag is not None:
            name = _NAMES.get(tag[2].lower(), tag[2].lower())
            if name in _KNOWN and not tag[1]:
                opened.append(_Open(place, name, is_tag=True))
            elif name in _KNOWN and opened and opened[-1].is_tag and opened[-1].name == name:
                names[opened.pop().place], names[place] = (name, 1), (name, -1)
    return [_token(*names[place]) if place in names else child for place, child in enumerate(children)]


def _token(name: str, nesting: Literal[1, -1]) -> Token:
    from markdown_it.token import Token  # the parser has loaded it

    return Token(f"{name}_{'open' if nesting > 0 else 'close'}", name, nesting)


def _text(content: str) -> Token:
    from markdown_it.token import Token  # the parser has loaded it

    return Token("text", "", 0, content=content)


def note_mark(label: str) -> list[Token]:
    """Where the text refers to a note."""
    return [_token("sup", 1), _text(typography.note_mark(label)), _token("sup", -1)]


# Raised and lowered


def _with_figures(tokens: list[Token]) -> list[Token]:
    """Raised and lowered figures as Unicode has them, two around a slash as a fraction."""
    made: list[Token] = []
    place = 0
    while place < len(tokens):
        figure = _figure(tokens, place)
        if figure is None:
            made.append(tokens[place])
            place += 1
        elif below := _below(tokens, place, figure):
            made.append(_text(typography.fraction(figure.strip(), below)))
            place += 7
        else:
            made += _shifted(tokens[place].type, figure, made[-1].content[-1:] if made else "")
            place += 3
    return made


def _figure(tokens: Sequence[Token], place: int) -> str | None:
    """The text of an element that raises or lowers nothing but text; `None` where none begins."""
    names = [token.type for token in tokens[place : place + 3]]
    is_one = any(names == [f"{name}_open", "text", f"{name}_close"] for name in _SHIFTED)
    return tokens[place + 1].content if is_one else None


def _below(tokens: Sequence[Token], place: int, above: str) -> str:
    """The figure under a slash behind a raised one; empty for none."""
    between = tokens[place + 3] if len(tokens) > place + 6 else None
    is_slash = between is not None and between.type == "text" and between.content.strip() in {*_SLASHES}
    if not is_slash or tokens[place].type != "sup_open" or tokens[place + 4].type != "sub_open":
        return ""
    below = (_figure(tokens, place + 4) or "").strip()
    return below if _SHORT_FIGURE.match(below) and _SHORT_FIGURE.match(above.strip()) else ""


def _shifted(opening: str, figure: str, before: str) -> Iterator[Token]:
    is_raised = opening == "sup_open"
    text = typography.raised(figure, before) if is_raised else typography.lowered(figure)
    name = "sup" if is_raised else "sub"
    runs = [] if typography.says_itself(text, figure) else list(typography.letters_between(text))
    place = 0
    for start, end in runs:
        yield from (_text(text[place:start]), _token(name, 1), _text(text[start:end]), _token(name, -1))
        place = end
    yield _text(text[place:])


# Readings and quotations


def _with_readings(tokens: list[Token]) -> list[Token]:
    """Of ruby, each base with its reading; what stands in brackets for others goes."""
    made: list[Token] = []
    base: int | None = None  # where the base begins that has no reading yet
    within = ""
    reading = ""
    for token in tokens:
        name = token.tag if token.type in {f"{token.tag}_open", f"{token.tag}_close"} else ""
        if name == "ruby":
            base = len(made) if token.nesting > 0 else None
        elif name in {"rt", "rp"} and token.nesting > 0:
            within, reading = name, ""
        elif name == "rt" and base is not None and base < len(made) and reading.strip():
            made.insert(base, _token("ruby", 1))
            made[base].attrs["href"] = " ".join(reading.split())
            made.append(_token("ruby", -1))
            base, within = len(made), ""
        elif name in {"rt", "rp"}:
            made += [_text(reading)] if name == "rt" or base is None else []
            within = ""
        elif within:
            reading += token.content
        else:
            made.append(token)
    return made


def _with_marks(tokens: list[Token], language: str) -> list[Token]:
    """The marks of quotations as text, where there are none yet."""
    closing: list[str] = []
    for place, token in enumerate(tokens):
        if token.type == "q_open":
            is_marked = tokens[place + 1].content[:1] in {*typography.QUOTATION_MARKS}
            marks = ("", "") if is_marked else typography.quotation_marks(language, len(closing))
            closing.append(marks[1])
            tokens[place] = _text(marks[0])
        elif token.type == "q_close":
            tokens[place] = _text(closing.pop())
    return tokens
