"""What clippings hold beyond CommonMark: struck words, footnotes, and Obsidian's own signs.

They are rules of the parser, so that code and what is escaped stays as it is written. Obsidian's:
https://help.obsidian.md/obsidian-flavored-markdown
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from mdit_py_plugins.footnote import footnote_plugin

from tearsheet.article import markup
from tearsheet.article.model import Block, Span, SpanKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

Noted = dict[str, dict[str, dict[str, int]]]
"""What the parser notes of a text: the footnotes' labels, each with a number."""
# No link of Markdown's whose words stand in brackets: [[1]](https://…)
_WIKI_LINK = re.compile(r"(!?)\[\[([^\[\]|\n]{1,300})(?:\|([^\[\]\n]{0,300}))?\]\](?![(\[])")
_REFERENCE = re.compile(r"\[\^([^\[\]\s]{1,200})\]")
_NUMBER = re.compile(r"\d+")
_SIZE = re.compile(r"\d+(?:x\d+)?")
_CALLOUT = re.compile(r"\[!([\w -]{1,40})\][+-]?[ \t]*")
_LINE_END = re.compile("[\n\u2028]")


def add_to(parser: MarkdownIt) -> None:
    """Teach a parser these signs; `marks_paired` must go over the tokens of each text."""
    footnote_plugin(parser, inline=False, move_to_end=False)
    # its own one takes time with the square of a text that never closes a bracket
    parser.inline.ruler.at("footnote_ref", _footnote_reference)
    parser.inline.ruler.before("link", "wiki_link", _wiki_link)
    parser.inline.ruler.before("emphasis", "mark", _mark)


def _wiki_link(state: StateInline, silent: bool) -> bool:
    """[[Page|words]] as its words, ![[file|words]] as a picture; [[1]] is a number in brackets."""
    match = _WIKI_LINK.match(state.src, state.pos)
    if not match or match.end() > state.posMax or _NUMBER.fullmatch(match[2]):
        return False
    page, words = match[2].strip(), (match[3] or "").strip()
    if not (words or page.strip("#")):
        return False
    if not silent:
        if match[1]:
            token = state.push("image", "img", 0)
            token.attrs = {"src": page}
            token.content = "" if _SIZE.fullmatch(words) else words
            token.meta = {"printed": match[0]}
        else:
            token = state.push("text", "", 0)
            token.content = words or page.removeprefix("#").replace("#", " > ")
    state.pos = match.end()
    return True


def _footnote_reference(state: StateInline, silent: bool) -> bool:
    """[^label], where the text defines a footnote of that label."""
    match = _REFERENCE.match(state.src, state.pos)
    refs = state.env.get("footnotes", {}).get("refs", {})
    if not match or match.end() > state.posMax or f":{match[1]}" not in refs:
        return False
    if not silent:
        state.push("footnote_ref", "", 0).meta = {"label": match[1]}
    state.pos = match.end()
    return True


def _mark(state: StateInline, silent: bool) -> bool:
    """Two signs "=" that may open or close a marked stretch; between letters of code they do neither."""
    if state.src[state.pos] != "=":
        return False
    found = state.scanDelims(state.pos, True)
    sign = "=" * found.length
    end = state.pos + found.length
    is_inside = (state.src[state.pos - 1 : state.pos] + state.src[end : end + 1]).isascii()
    is_inside &= found.can_open and found.can_close
    if not silent and found.length == len("==") and not is_inside and (found.can_open or found.can_close):
        token = state.push("mark", "", 0)
        token.content = sign
        token.meta = {"opens": found.can_open, "closes": found.can_close}
    elif not silent:
        state.pending += sign
    state.pos = end
    return True


def marks_paired(children: Iterable[Token]) -> list[Token]:
    """The tokens of a text without the signs around what is marked; a lone one is text."""
    kept: list[Token] = []
    opened: int | None = None
    for child in children:
        if child.type != "mark":
            kept.append(child)
        elif opened is not None and child.meta["closes"]:
            del kept[opened]
            opened = None
        else:
            opened = len(kept) if child.meta["opens"] else opened
            kept.append(child)
    return kept


class Callout(NamedTuple):
    """A quotation with a title: "> [!note] Title"."""

    title: Block
    rest: Block | None


def callout(block: Block) -> Callout | None:
    """The title of a quotation that begins as one, strong, and what stands in the lines below it."""
    match = _CALLOUT.match(block.text)
    if not match:
        return None
    ending = _LINE_END.search(block.text, match.end())
    title = markup.clipped(block, match.end(), ending.start() if ending else len(block.text))
    if not title.text.strip():
        title = title._replace(text=match[1].capitalize(), spans=())
    title = title._replace(spans=(Span(0, len(title.text), SpanKind.STRONG), *title.spans))
    return Callout(title, markup.clipped(block, ending.end(), len(block.text)) if ending else None)


class NoteNumbers:
    """The numbers of the footnotes of a text: those that it gives them if all are numbers, else in order.

    Args:
        env: What the parser has noted of the text.
    """

    def __init__(self, env: Noted) -> None:
        refs = env.get("footnotes", {}).get("refs", {})
        labels = [label.removeprefix(":") for label in refs]
        self._numbers = {label: number for number, label in enumerate(labels, 1)}
        if all(label.isascii() and label.isdigit() for label in labels):
            self._numbers = {label: int(label[:9]) for label in labels}

    def number(self, token: Token) -> int:
        """The number of what a token refers to or defines."""
        return self._numbers[token.meta["label"]]
