"""The blocks of a Markdown article: what the text of notes may hold, and tables, pictures, bits of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from tearsheet.article import markdown
from tearsheet.article.model import Block, BlockKind, LeftOut, Picture, Reason, Span, SpanKind
from tearsheet.formats import picture_head, plain
from tearsheet.formats.beside import Files
from tearsheet.formats.markdown import characters, signs
from tearsheet.formats.markdown.signs import Noted, NoteNumbers

if TYPE_CHECKING:
    from markdown_it.token import Token

LONGEST = 2_000_000  # bounds the work
"""Code points that are parsed; what follows is shown as it is written."""
_MOST_PICTURES = 64  # bounds the work
_MOST_BYTES = 20 * 1024 * 1024  # bounds the memory
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_PREFORMATTED = re.compile(r"\s*<pre\b[^<>]*>(.*)</pre>\s*\Z", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


class Body(NamedTuple):
    r"""The blocks of a text; a forced line break in one is U+2028, one of the file's lines "\n".

    Attributes:
        left_out: What has no place in a block: HTML without a text, pictures elsewhere; each before the
            block of this number.
        notes: The blocks of the footnotes, by number; they stand behind all else.
    """

    blocks: tuple[Block, ...]
    pictures: Mapping[str, Picture]
    left_out: tuple[LeftOut, ...]
    notes: tuple[Block, ...]


def body(text: str, ask: Files, language: str = "") -> Body:
    r"""The blocks of a Markdown text.

    Args:
        text: Without front matter, its line ends "\n".
        ask: The content of a picture's file, by its path from the folder that the text lies in.
        language: A BCP 47 tag, as far as the file states it.
    """
    head, rest = text[:LONGEST], text[LONGEST:]
    parser = markdown.parser(is_article=True)
    signs.add_to(parser)
    noted: Noted = {}
    tokens = parser.parse(head, noted)
    reader = _Reader(ask, NoteNumbers(noted), language)
    for token in tokens:
        reader.read(token)
    lines = [Block(BlockKind.PARAGRAPH, line) for line in rest.split("\n") if line.strip()]
    return Body((*reader.blocks, *lines), reader.pictures, tuple(reader.left_out), reader.notes())


def unmarked(text: str) -> Body:
    """The blocks of a text whose signs cannot be read: a paragraph for each group of lines."""
    groups = (" ".join(group.split()) for group in text.split("\n\n"))
    return Body(tuple(Block(BlockKind.PARAGRAPH, group) for group in groups if group), {}, (), ())


class _Reader(markdown.Reader):
    """Knows pictures, HTML, footnotes and callouts besides."""

    def __init__(self, ask: Files, footnotes: NoteNumbers, language: str) -> None:
        super().__init__()
        self._language = language
        self.pictures: dict[str, Picture] = {}
        self.left_out: list[LeftOut] = []
        self._ask = ask
        self._bytes = 0
        self._footnotes = footnotes
        self._notes: list[tuple[int, list[Block]]] = []
        self._around: list[list[Block]] = []
        self._begins_quotation = False

    def notes(self) -> tuple[Block, ...]:
        """The blocks of all footnotes, by number."""
        ordered = sorted(self._notes, key=lambda note: note[0])
        return tuple(block for _, blocks in ordered for block in blocks)

    def read(self, token: Token) -> None:
        """The blocks of one token are added to the others."""
        if token.type == "html_block":
            self._read_html(token.content)
        elif token.type == "inline" and self.row is not None:
            self.row.append(_safe(markdown.inline(self._prepared(token))))
            for child in token.children or ():
                if child.type == "image":
                    self._leave_out(_printed(child))
        elif token.type == "inline":
            self._read_text(token)
        elif token.type == "footnote_reference_open":
            self._open_note(token)
        elif token.type == "footnote_reference_close":
            self._close_note()
        else:
            super().read(token)
            is_before_text = token.type == "paragraph_open" and self._begins_quotation
            self._begins_quotation = is_before_text or token.type == "blockquote_open"

    def _leave_out(self, source: str) -> None:
        """What is not shown; of the notes, which stand behind all else, the last place counts."""
        around = self._around[0] if self._around else self.blocks
        self.left_out.append(LeftOut(source, len(around), Reason.MARKUP))

    def _open_note(self, token: Token) -> None:
        """What follows is a footnote, an item of the list behind the text."""
        number = self._footnotes.number(token)
        self._around.append(self.blocks)
        self.blocks = []
        self._notes.append((number, self.blocks))
        self.depth += 1
        self.marker = f"{number}."

    def _close_note(self) -> None:
        self.blocks = self._around.pop()
        self.depth -= 1
        self.marker = ""

    def _read_html(self, source: str) -> None:
        if match := _PREFORMATTED.match(source):
            lines = unescape(_TAG.sub("", match[1])).split("\n")
            self.blocks += [Block(BlockKind.PREFORMATTED, line.rstrip()) for line in lines if line.strip()]
            return
        _, lines = plain.lines(source)
        self.blocks += [Block(self.kind(), line, level=self.depth) for line in lines]
        if not lines and source.strip():
            self._leave_out(" ".join(source.split()))

    def _read_text(self, token: Token) -> None:
        """A text, or the pictures that stand in its place."""
        shown = [child for child in token.children or () if child.type == "image"]
        if shown and all(_is_around_picture(child) for child in token.children or ()):
            for image in shown:
                self._show(image)
            return
        before = len(self.blocks)
        super().read(self._prepared(token))
        self.blocks[before:] = [_safe(part) for block in self.blocks[before:] for part in self._parts(block)]
        for image in shown:
            if name := self._picture(image):
                self.blocks.append(Block(BlockKind.CAPTION, "", picture=name))
            else:
                self._leave_out(_printed(image))

    def _parts(self, block: Block) -> list[Block]:
        """The block, or the title of a callout and what stands below it."""
        found = signs.callout(block) if self._begins_quotation else None
        self._begins_quotation = False
        return [block] if found is None else [found.title, *filter(None, [found.rest])]

    def _prepared(self, token: Token) -> Token:
        """The text with HTML's line breaks as breaks, its other tags left out, its line ends kept."""
        kept: list[Token] = []
        children = characters.with_meaning(token.children or (), self._language)
        for child in signs.marks_paired(children):
            if child.type == "html_inline":
                if not _BREAK.match(child.content):
                    continue
                child.type = "hardbreak"
            elif child.type == "softbreak":
                child.type, child.content = "text", "\n"
            elif child.type == "footnote_ref":
                kept += characters.note_mark(str(self._footnotes.number(child)))
                continue
            kept.append(child)
        token.children = kept
        return token

    def _show(self, image: Token) -> None:
        """A picture with its caption; of one that lies elsewhere, what is said of it."""
        name = self._picture(image)
        caption = str(image.attrs.get("title", "")) or ("" if name else image.content)
        if caption or name:
            self.blocks.append(Block(BlockKind.CAPTION, " ".join(caption.split()), picture=name))
        if not name:
            self._leave_out(_printed(image))

    def _picture(self, image: Token) -> str:
        """The name of a picture that lies in the folder; empty for any other."""
        address = unquote(str(image.attrs.get("src", "")))
        if address in self.pictures:
            return address
        content = self._ask(address) if address and len(self.pictures) < _MOST_PICTURES else b""
        media_type = picture_head.kind(content)
        self._bytes += len(content)
        if not media_type or self._bytes > _MOST_BYTES:
            return ""
        self.pictures[address] = Picture(media_type, content, image.content)
        return address


def _printed(image: Token) -> str:
    """A picture as the text shows it; of one that Markdown writes, its title is left away."""
    return str(image.meta.get("printed") or f"![{image.content}]({image.attrs.get('src', '')})")


def _is_around_picture(child: Token) -> bool:
    is_blank = child.type in {"text", "softbreak", "hardbreak"} and not child.content.strip()
    return is_blank or child.type in {"image", "link_open", "link_close", "html_inline"}


def _safe(block: Block) -> Block:
    """The block without links that may not be opened; their text stays."""
    return block._replace(spans=tuple(_safe_spans(block.spans)))


def _safe_spans(spans: tuple[Span, ...]) -> Iterator[Span]:
    for span in spans:
        if span.kind is not SpanKind.LINK or markdown.is_safe_link(span.target):
            yield span
