"""All direct speech of an article: its quotations, and who speaks each, where the text says so plainly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.quoting.quotation_marks import style_of
from tearsheet.quoting.speech import languages
from tearsheet.quoting.speech.quotation import Quotation
from tearsheet.quoting.speech.spans import Span, marked_spans
from tearsheet.quoting.speech.surroundings import Paragraph, Paragraphs, Reading, Told


def direct_speech(article: Article) -> tuple[Quotation, ...]:
    """The quotations in the body of `article`, by where they begin.

    Words in marks that are only mentioned, meant otherwise, or a title are none. Code is not read.
    """
    lines = [
        " " * len(block.text) if block.kind is BlockKind.PREFORMATTED else block.text
        for block in article.body
    ]
    return quotations("\n".join(lines), article.language)


def quotations(text: str, language: str = "") -> tuple[Quotation, ...]:
    """The quotations in `text`, whose lines are paragraphs.

    Args:
        text: Passages count in it.
        language: A BCP 47 tag, where a file states one.
    """
    lines = text.split("\n")
    style = style_of(Block(BlockKind.PARAGRAPH, line) for line in lines)
    spans = marked_spans(lines, style)
    paragraphs = Paragraphs(text)
    if languages.is_japanese(text) or languages.is_chinese(text):
        told = _of_east_asia(text, spans, paragraphs)
    else:
        told = _of_others(text, spans, paragraphs, language)
    return tuple(
        Quotation(Passage(one.span.start, one.span.end), one.speaker, one.span.depth) for one in told
    )


def _of_east_asia(text: str, spans: Sequence[Span], paragraphs: Paragraphs) -> list[Told]:
    from tearsheet.quoting.speech import chinese, japanese  # few texts need them

    reading: Reading = japanese.Reader(text) if languages.is_japanese(text) else chinese.Reader(text)
    return list(_read(text, spans, paragraphs, reading))


def _of_others(text: str, spans: Sequence[Span], paragraphs: Paragraphs, language: str) -> list[Told]:
    from tearsheet.quoting.speech import dashes
    from tearsheet.quoting.speech.spaced import Reader

    reader = Reader(text, languages.grammar_of(text, language))
    marked = list(_read(text, spans, paragraphs, reader))
    taken = {
        number
        for one in marked
        for number in range(paragraphs.number_of(one.span.start) + 1, paragraphs.number_of(one.span.end) + 1)
    }
    dashed = dashes.dashed(text, paragraphs, reader, taken)
    return _nested([*marked, *dashed])


def _nested(told: list[Told]) -> list[Told]:
    """Those in order, each as deep as others hold it: marks stand within what dashes begin as well."""
    ends: list[int] = []
    told.sort(key=lambda one: (one.span.start, -one.span.end))
    for one in told:
        while ends and ends[-1] <= one.span.start:
            ends.pop()
        one.span = one.span._replace(depth=len(ends))
        ends.append(one.span.end)
    return told


def _read(text: str, spans: Sequence[Span], paragraphs: Paragraphs, reading: Reading) -> Iterator[Told]:
    """What is speech of the spans: of the outermost, and in each of those of the ones within."""
    within = _children(spans)
    outermost = [span for span in spans if not span.depth]
    for one in reading.read([paragraphs.around(span) for span in outermost]):
        yield from _with_those_within(text, one, within, reading)


def _children(spans: Sequence[Span]) -> dict[Span, list[Span]]:
    """The spans that stand directly within each."""
    children: dict[Span, list[Span]] = defaultdict(list)
    outer: list[Span] = []
    for span in spans:
        del outer[span.depth :]
        if outer:
            children[outer[-1]].append(span)
        outer.append(span)
    return children


def _with_those_within(
    text: str, one: Told, within: dict[Span, list[Span]], reading: Reading
) -> Iterator[Told]:
    yield one
    inside = Paragraph(text, one.span.inner, one.span.inner_end)
    for inner in reading.read([Told(span, inside, inside) for span in within.get(one.span, ())]):
        yield from _with_those_within(text, inner, within, reading)
