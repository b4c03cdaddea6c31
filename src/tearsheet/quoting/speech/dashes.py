"""Speech that a dash begins, as French, Spanish, Russian and Serbian texts have it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from tearsheet.quoting.speech.spaced import SpacedReader
from tearsheet.quoting.speech.spans import Span
from tearsheet.quoting.speech.surroundings import Paragraph, Paragraphs, Told

_OPENING = re.compile(r"[^\S\n]{0,8}(?:[—–―]\s?|-\s)(?=\S)")
_PARTED = re.compile(r"\s{1,3}[—–―-]\s{0,3}|[—–―]\s{0,3}(?=[\s.,;:!?]|$)")
_LONG_DASHES = frozenset("—–―")
_TRIMMED = " \u00a0\u202f,;:—–―-"
_SHORTEST = 2


def dashed(text: str, paragraphs: Paragraphs, reader: SpacedReader, taken: Container[int]) -> Iterator[Told]:
    """All speech that dashes begin, but in the paragraphs of the numbers `taken`, which begin in a quotation.

    Lines that follow one another are a dialogue if at least one is reported or asks; others are a list. The
    first may be reported by the paragraph before, which then ends with a colon.
    """
    for numbers in _dialogues(text, paragraphs):
        lines = [paragraphs.at(number) for number in numbers if number not in taken]
        told = [dashed_speech(text, line, reader) for line in lines]
        is_dialogue = len(lines) > 1 and (any(told) or any(_asks(text, line) for line in lines))
        if told and not told[0] and (is_dialogue or len(lines) == 1):
            told[0] = _led(text, lines[0], paragraphs, reader)
        for line, found in zip(lines, told, strict=True):
            yield from found or (filter(None, [_whole(text, line)]) if is_dialogue else ())


def _dialogues(text: str, paragraphs: Paragraphs) -> Iterator[list[int]]:
    """The numbers of paragraphs that begin with dashes, those together that follow one another."""
    numbers = [
        paragraphs.number_of(match.end("dash"))
        for match in re.finditer(rf"(?m)^(?P<dash>){_OPENING.pattern}", text)
    ]
    group: list[int] = []
    for number in numbers:
        if group and number != group[-1] + 1:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _asks(text: str, paragraph: Paragraph) -> bool:
    return text[paragraph.start : paragraph.end].rstrip().endswith(("?", "!"))


def dashed_speech(text: str, paragraph: Paragraph, reader: SpacedReader) -> list[Told]:
    """The speech of a paragraph that a dash begins, without the clauses that report it; none if none does."""
    opening = _OPENING.match(text, paragraph.start, paragraph.end)
    if opening is None:
        return []
    return list(_in_parts(text, paragraph, opening.end(), reader)) or _interrupted(
        text, paragraph, opening.end(), reader
    )


def _led(text: str, line: Paragraph, paragraphs: Paragraphs, reader: SpacedReader) -> list[Told]:
    """A line as a whole, if the paragraph before reports it: “Анна ответила:”.

    One line alone behind a colon is no list, whatever the verb, if its dash is no hyphen.
    """
    number = paragraphs.number_of(line.start)
    before = paragraphs.at(number - 1) if number else None
    if before is None or not text[before.start : before.end].rstrip().endswith(":"):
        return []
    speaker = reader.speaker_before(before)
    is_speech = speaker or text[line.start : line.end].lstrip()[:1] in _LONG_DASHES
    whole = _whole(text, line, speaker) if is_speech else None
    return [whole] if whole else []


def _whole(text: str, paragraph: Paragraph, speaker: Told | None = None) -> Told | None:
    """A paragraph that a dash begins, as a whole: what one says whom only its neighbours show to speak."""
    opening = _OPENING.match(text, paragraph.start, paragraph.end)
    if opening is None:
        return None
    nobody = Told(Span(0, 0, 0, 0), paragraph, paragraph)
    return _told(text, paragraph, opening.end(), paragraph.end, speaker or nobody)


def _in_parts(text: str, paragraph: Paragraph, start: int, reader: SpacedReader) -> Iterator[Told]:
    """What stands before and behind clauses between dashes: —No lo sé —dijo Ana—. Ya veremos."""
    bounds = [(match.start(), match.end()) for match in _PARTED.finditer(text, start, paragraph.end)]
    starts = [start, *(end for _, end in bounds)]
    ends = [*(begin for begin, _ in bounds), paragraph.end]
    parts = list(zip(starts, ends, strict=True))
    told: list[Told] = []
    speaker: Told | None = None
    speech: list[tuple[int, int]] = [parts[0]]
    for begin, end in parts[1:]:
        clause = reader.speaker_behind(begin, end, told, paragraph)
        if clause and speech:
            speaker = clause if speaker is None or clause.speaker else speaker
            yield from _all(text, paragraph, speech, speaker)
            speech = []
        else:
            speech.append((begin, end))
    if speaker:
        yield from _all(text, paragraph, speech, speaker)


def _all(text: str, paragraph: Paragraph, speech: list[tuple[int, int]], speaker: Told) -> Iterator[Told]:
    """The parts that follow one another, as one."""
    if speech:
        one = _told(text, paragraph, speech[0][0], speech[-1][1], speaker)
        if one:
            yield one


def _interrupted(text: str, paragraph: Paragraph, start: int, reader: SpacedReader) -> list[Told]:
    """What stands before and behind a clause in commas: — Je viens, dit Léa, demain."""
    found = reader.interrupting(start, paragraph.end)
    if found is None:
        return []
    begin, end, clause, words = found
    beside = Paragraph(text, begin, end)
    speaker = Told(Span(begin, begin, begin, begin), beside, paragraph, is_speech=True)
    reader.name(speaker, clause, words, [])
    parts = [_told(text, paragraph, start, begin, speaker)]
    if text[end : end + 1] == ",":
        parts.append(_told(text, paragraph, end, paragraph.end, speaker))
    return [part for part in parts if part]


def _told(text: str, paragraph: Paragraph, start: int, end: int, speaker: Told) -> Told | None:
    """The words from `start` to `end` as speech, without what parts them from their clause."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(_TRIMMED + "."))
    end -= len(words) - len(words.rstrip(_TRIMMED))
    if end - start < _SHORTEST:
        return None
    span = Span(start, end, start, end, is_dashed=True)
    return Told(span, paragraph, paragraph, is_speech=True, speaker=speaker.speaker, is_name=speaker.is_name)
