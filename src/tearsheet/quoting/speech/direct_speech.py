"""All direct speech of an article: its quotations, and who speaks each, where the text says so plainly."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from unicodedata import normalize

from tearsheet.article.model import Article, Block, BlockKind, Passage
from tearsheet.quoting.quotation_marks import style_of
from tearsheet.quoting.speech import languages
from tearsheet.quoting.speech.quotation import Quotation
from tearsheet.quoting.speech.spans import Span, marked_spans
from tearsheet.quoting.speech.surroundings import Paragraph, Paragraphs, Reader, Told

# How many paragraphs before and behind one are read with it.
_AROUND = 12
# A letter with its accents behind it, as some pages have them
_ACCENT = re.compile("[\u0300-\u036f]")
_PARTED = re.compile("(?s:.)[\u0300-\u036f]+")
_BESIDE = " \u00a0\u202f\"'“”„‟‘’‚‛«»‹›「」『』"


def direct_speech(article: Article) -> tuple[Quotation, ...]:
    """The quotations in the body of `article`, by where they begin.

    Words in marks that are only mentioned, meant otherwise, or a title are none. Code is not read.
    """
    return quotations("\n".join(_lines(article.body)), article.language)


def quotations(text: str, language: str = "") -> tuple[Quotation, ...]:
    """The quotations in `text`, whose lines are paragraphs.

    Args:
        text: Passages count in it.
        language: A BCP 47 tag, where a file states one.
    """
    if _ACCENT.search(text, 1) and _PARTED.search(text):
        return _of_parted(text, language)
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


def _of_parted(text: str, language: str) -> tuple[Quotation, ...]:
    """The quotations in a text whose letters are parted from their accents; those of speakers are not."""
    pieces: list[str] = []
    places: list[int] = []
    last = 0
    for parted in _PARTED.finditer(text):
        letter = normalize("NFC", parted[0])[0]  # an accent that no letter is made with is left out
        pieces += [text[last : parted.start()], letter]
        places += range(last, parted.start() + 1)
        last = parted.end()
    places += range(last, len(text) + 1)
    found = quotations("".join([*pieces, text[last:]]), language)
    return tuple(
        one._replace(passage=Passage(places[one.passage.start], places[one.passage.end])) for one in found
    )


def quotation_at(article: Article, passage: Passage) -> Quotation | None:
    """The quotation that `passage` is, with or without its marks, or, for an empty one, that it lies in.

    Only the paragraphs around are read, so that a long article takes no longer than a short one.
    """
    text, start = _paragraphs_around(article, passage)
    for one in quotations(text, article.language):
        place = Passage(one.passage.start + start, one.passage.end + start)
        if (
            place.start <= passage.start
            and passage.end <= place.end
            and _is_all(text, one.passage, passage, start)
        ):
            return one._replace(passage=place)
    return None


def speakers(article: Article, passages: Sequence[Passage]) -> list[str]:
    """Who speaks each passage; empty where it is not a whole quotation, or nobody is named."""
    if len(passages) * 2 * _AROUND < len(article.body):
        return [one.speaker if (one := quotation_at(article, passage)) else "" for passage in passages]
    spoken = {_bare(article.text, one.passage): one.speaker for one in direct_speech(article)}
    return [spoken.get(_bare(article.text, passage), "") for passage in passages]


def _bare(text: str, passage: Passage) -> Passage:
    """A passage without the marks and blanks at its ends."""
    words = text[slice(*passage)]
    return Passage(passage.end - len(words.lstrip(_BESIDE)), passage.start + len(words.rstrip(_BESIDE)))


def _is_all(text: str, quoted: Passage, passage: Passage, start: int) -> bool:
    """Whether a passage is empty or has all that a quotation has, marks aside."""
    words = text[passage.start - start : passage.end - start]
    return not words or words.strip(_BESIDE) == text[slice(*quoted)].strip(_BESIDE)


def _paragraphs_around(article: Article, passage: Passage) -> tuple[str, int]:
    """The paragraphs of a passage with some before and behind, and where they begin in the article's text."""
    starts, count = article.starts(), len(article.body)
    first = max(bisect_right(starts, passage.start, hi=count) - 1 - _AROUND, 0)
    last = bisect_right(starts, passage.end, hi=count) + _AROUND
    return "\n".join(_lines(article.body[first:last])), starts[first]


def _lines(blocks: Sequence[Block]) -> list[str]:
    """The texts of blocks; that of code is blank."""
    return [" " * len(one.text) if one.kind is BlockKind.PREFORMATTED else one.text for one in blocks]


def _of_east_asia(text: str, spans: Sequence[Span], paragraphs: Paragraphs) -> list[Told]:
    from tearsheet.quoting.speech import chinese, japanese  # few texts need them

    reading: Reader = (
        japanese.JapaneseReader(text) if languages.is_japanese(text) else chinese.ChineseReader(text)
    )
    return list(_read(text, spans, paragraphs, reading))


def _of_others(text: str, spans: Sequence[Span], paragraphs: Paragraphs, language: str) -> list[Told]:
    from tearsheet.quoting.speech import dashes
    from tearsheet.quoting.speech.spaced import SpacedReader

    reader = SpacedReader(text, languages.grammar_of(text, language))
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


def _read(text: str, spans: Sequence[Span], paragraphs: Paragraphs, reading: Reader) -> Iterator[Told]:
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
    text: str, one: Told, within: dict[Span, list[Span]], reading: Reader
) -> Iterator[Told]:
    yield one
    inside = Paragraph(text, one.span.inner, one.span.inner_end)
    for inner in reading.read([Told(span, inside, inside) for span in within.get(one.span, ())]):
        yield from _with_those_within(text, inner, within, reading)
