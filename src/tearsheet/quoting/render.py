"""What leaves by the clipboard: a selection, or a quotation with its source, rendered from the record."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, repeat
from typing import NamedTuple

from tearsheet.article import markup
from tearsheet.article.display_text import copied
from tearsheet.article.markdown_writer import markdown, paragraph
from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.quoting import source_line
from tearsheet.quoting.quotation_marks import MarkStyle, is_one_quotation, nested, quoted, style_of

_NOTHING = Rendered("", "", "")
# Kinds whose blanks or tabs are part of what they say.
_SHAPED = frozenset({BlockKind.PREFORMATTED, BlockKind.TABLE_ROW})
_ALONE = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
"""Kinds of blocks that are made what they are in each form whatever stands beside them."""


@dataclass(frozen=True, slots=True)
class _Fragment:
    """The part of a block that a passage covers, in code points of the block."""

    block: Block
    start: int
    end: int

    def trimmed(self) -> _Fragment:
        """Without white space at its ends; the indent of code and the empty cells of a row stay."""
        words = self.block.text[self.start : self.end]
        indent = 0 if self.block.kind in _SHAPED else len(words) - len(words.lstrip())
        return replace(self, start=self.start + indent, end=self.start + len(words.rstrip()))

    def clipped(self) -> Block:
        """The block cut to this part, with its spans."""
        return markup.clipped(self.block, self.start, self.end)


@dataclass(frozen=True)
class Selection:
    """The words of `passage` alone: white space at its ends as selected, paragraphs kept apart.

    Characters without width or meaning outside the window are dropped: `display_text.copied`. Each form is
    made when it is first asked for: all forms of a whole book take seconds.
    """

    article: Article
    passage: Passage

    @cached_property
    def plain(self) -> str:
        """As printed."""
        if long := self._long():
            return "\n\n".join([*map(_plain, long.fragments), *map(copied, long.lines)])
        return markup.plain(fragment.clipped() for fragment in _fragments(self.article, self.passage))

    @cached_property
    def html(self) -> str:
        """A fragment of HTML."""
        if long := self._long():
            return "\n".join([*long.before(markup.html), *map(markup.paragraph, long.trimmed())])
        return markup.html(_blocks(_fragments(self.article, self.passage)))

    @cached_property
    def markdown(self) -> str:
        """Blocks of Markdown."""
        if long := self._long():
            return "\n\n".join([*long.before(markdown), *map(paragraph, long.trimmed())])
        return markdown(_blocks(_fragments(self.article, self.passage)))

    def _long(self) -> _Long | None:
        """The same of a long body, for which no fragment has to be made; `None` for what is no long one."""
        body, passage = self.article.body, self.passage
        if isinstance(body, tuple) or not {block.kind for block in body.before} <= _ALONE:
            return None
        first = sum(len(block.text) + 1 for block in body.before)
        fragments = tuple(_covered(body.before, passage))
        texts = body.text[max(first, passage.start) : max(first, passage.end)].split("\n")
        lines = [text for text in texts if text and not text.isspace()]
        return _Long(fragments, lines) if len(fragments) + len(lines) > 1 else None


def _plain(fragment: _Fragment) -> str:
    return markup.plain([fragment.clipped()])


class _Long(NamedTuple):
    """What a selection has of a long body.

    Attributes:
        fragments: Of the blocks before the paragraphs.
        lines: The texts of the paragraphs, cut to the passage.
    """

    fragments: tuple[_Fragment, ...]
    lines: list[str]

    def before(self, make: Callable[[list[Block]], str]) -> Iterator[str]:
        """One form of each block before the paragraphs."""
        return (make(_blocks([fragment])) for fragment in self.fragments)

    def trimmed(self) -> Iterator[str]:
        """The lines without white space at their ends."""
        return map(str.strip, self.lines)


def selection(article: Article, passage: Passage) -> Rendered:
    """All forms of a selection."""
    one = Selection(article, passage)
    return Rendered(one.plain, one.html, one.markdown)


def quotation(article: Article, passage: Passage) -> Rendered:
    """The words of `passage` as a quotation, then its source in one line, then the disclaimer in short."""
    quoted = quoted_words(article, [passage])
    source = source_line.source_line(article, style_of(article.body))
    return with_source(article, quoted, source) if quoted.plain else _NOTHING


def quoted_words(
    article: Article, passages: Sequence[Passage], address: str = "", speakers: Sequence[str] = ()
) -> Rendered:
    """The words of `passages` as quotations, one after another.

    Plain text has the marks that the article itself uses most around them, and those inside changed to
    nested ones, code and tables aside; HTML and Markdown are block quotations, so the marks inside stay as
    printed.

    Args:
        article: The article.
        passages: Of its text, in the order in which they are to stand.
        address: What an HTML quotation states as its source, if not the article's address.
        speakers: Who says each of them, in a line behind it; empty where nobody is known to, or none for all.
    """
    style = style_of(article.body)
    url = address or article.source.url
    told = [
        _said_by(speaker, _quotation(parts, style, url))
        for passage, speaker in zip(passages, speakers or repeat(""), strict=False)
        if (parts := _trimmed(article, passage))
    ]
    return Rendered(
        "\n\n".join(one.plain for one in told),
        "\n".join(one.html for one in told),
        "\n\n".join(one.markdown for one in told),
    )


def _trimmed(article: Article, passage: Passage) -> list[_Fragment]:
    return [fragment.trimmed() for fragment in _fragments(article, passage)]


def _quotation(parts: list[_Fragment], style: MarkStyle, url: str) -> Rendered:
    blocks = _blocks(parts)
    return Rendered(_in_marks(parts, style), _block_quotation(url, blocks), _quoted_markdown(blocks))


def quoted_title(article: Article, words: str) -> Rendered:
    """A line of the article's head, such as its headline, as a quotation."""
    body = (Block(BlockKind.PARAGRAPH, words),)
    return quoted_words(article._replace(body=body), [Passage(0, len(words))])


def _said_by(speaker: str, quoted: Rendered) -> Rendered:
    """A quotation with who speaks it in a line of its own, where that is known."""
    if not speaker:
        return quoted
    name = source_line.field(speaker)
    return Rendered(
        f"{quoted.plain}\n— {name.plain}",
        f"{quoted.html}\n<p>— {name.html}</p>",
        f"{quoted.markdown}\n\n— {name.markdown}",
    )


def with_source(article: Article, quoted: Rendered, source: Rendered) -> Rendered:
    """A quotation, its source in a paragraph of its own, and the disclaimer in short."""
    note = source_line.disclaimer_note(article)
    return Rendered(
        "\n".join(filter(None, (quoted.plain, source.plain, note.plain))),
        "\n".join(filter(None, (quoted.html, *_html_paragraphs(source.html, note.html)))),
        "\n\n".join(filter(None, (quoted.markdown, source.markdown, note.markdown))),
    )


def _fragments(article: Article, passage: Passage) -> tuple[_Fragment, ...]:
    """The parts of `passage` that hold words, one a block, in order.

    Words out of a single heading, list item, cell or quotation are a paragraph wherever they go.
    """
    starts = article.starts()
    first, end = max(0, bisect_right(starts, passage.start) - 1), bisect_left(starts, passage.end)
    inside = Passage(passage.start - starts[first], passage.end - starts[first])
    fragments = tuple(_covered(article.body[first:end], inside))
    if len(fragments) != 1 or _is_shaped(fragments[0].clipped()):
        return fragments
    paragraph = fragments[0].block._replace(kind=BlockKind.PARAGRAPH, level=0, marker="")
    return (replace(fragments[0], block=paragraph),)


def _is_shaped(block: Block) -> bool:
    """Whether it is code, or more than one cell of a row."""
    is_in_cells = block.kind is BlockKind.TABLE_ROW and "\t" in block.text.strip()
    return is_in_cells or block.kind is BlockKind.PREFORMATTED


def _blocks(fragments: Sequence[_Fragment]) -> list[Block]:
    """The blocks cut to what the passage covers; the cells of a first row stay in their columns."""
    blocks = [fragment.trimmed().clipped() for fragment in fragments]
    if len(blocks) > 1 and blocks[0].kind is BlockKind.TABLE_ROW:
        first = fragments[0]
        cut = first.block.text.count("\t", 0, first.start)
        spans = tuple(span._replace(start=span.start + cut, end=span.end + cut) for span in blocks[0].spans)
        blocks[0] = blocks[0]._replace(text="\t" * cut + blocks[0].text, spans=spans)
    return blocks


def _covered(body: Iterable[Block], passage: Passage) -> Iterator[_Fragment]:
    block_start = 0
    for block in body:
        if block_start >= passage.end:
            return
        start = max(passage.start - block_start, 0)
        end = min(passage.end - block_start, len(block.text))
        if block.text[start:end].strip():
            yield _Fragment(block, start, end)
        block_start += len(block.text) + 1


def _in_marks(fragments: list[_Fragment], style: MarkStyle) -> str:
    """Each paragraph, and each list as a whole, in marks; code and tables between them as printed."""
    blocks = [fragment.clipped() for fragment in fragments]
    if len(blocks) == 1 and is_one_quotation(blocks[0].text, style):
        return markup.plain(blocks)
    told = (markup.bracketed(part.block, Passage(part.start, part.end)) for part in fragments)
    words = [nested(text, passage, style) for text, passage in told]
    changed = (
        block if block.kind in _SHAPED else block._replace(text=text, spans=())
        for block, text in zip(blocks, words, strict=True)
    )
    parts: list[str] = []
    for is_shaped, group in groupby(markup.paragraphs(changed), key=lambda part: part[0].kind in _SHAPED):
        plain = tuple(map(markup.plain, group))
        parts += plain if is_shaped else quoted(plain, style)
    return "\n\n".join(parts)


def _block_quotation(url: str, blocks: list[Block]) -> str:
    cite = f' cite="{markup.escaped(url)}"' if markup.is_web_address(url) else ""
    return f"<blockquote{cite}>{markup.html(blocks)}</blockquote>"


def _html_paragraphs(*texts: str) -> Iterator[str]:
    return (f"<p>{text}</p>" for text in texts if text)


def _quoted_markdown(blocks: list[Block]) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in markdown(blocks).split("\n"))
