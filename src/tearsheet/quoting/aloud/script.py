"""What is said of an article, a sentence at a time: its titles, its body, and its disclaimer last."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article, Passage
from tearsheet.quoting.sentences import sentence_at

LONGEST = 400
"""Code points that are said at once; a longer sentence is parted, between two clauses where it can be."""
_SHORTEST = LONGEST // 3
_REACH = 20_000
_INK = re.compile(r"\S")
_CLAUSE_END = re.compile(r"[,;:،؛](?=\s)|[、，；：]|\s[–—](?=\s)")
_BLANK = re.compile(r"\s")


class Section(StrEnum):
    """A part of an article that is read aloud, in the order in which that is done."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    DISCLAIMER = "disclaimer"


class Utterance(NamedTuple):
    """What is said at once: a sentence, or a part of a long one.

    Attributes:
        section: Where it stands.
        passage: Its place in the section's text, in code points; no blanks at its ends.
    """

    section: Section
    passage: Passage


class Script:
    """All utterances of one article; each is found when it is asked for, a body can be a whole book."""

    def __init__(self, article: Article) -> None:
        texts = {
            Section.HEADLINE: article.headline,
            Section.STANDFIRST: article.standfirst,
            Section.BODY: article.text,
            Section.DISCLAIMER: article.disclaimer,
        }
        self._texts = {section: text for section, text in texts.items() if _INK.search(text)}

    def at(self, section: Section, position: int) -> Utterance | None:
        """The utterance that holds a code point of a section's text, else the first behind it.

        `None` where nothing more is said.
        """
        text = self._texts.get(section, "")
        sentence = sentence_at(text, position)
        start = _ink(text, sentence.start)
        if start is None or start >= sentence.end:
            return self._from(section, start)
        part = _part(text, start, sentence.end)
        while part.end <= position and part.end < sentence.end:
            part = _part(text, _ink(text, part.end) or part.end, sentence.end)
        return Utterance(section, part)

    def after(self, said: Utterance) -> Utterance | None:
        """The utterance that follows another one; `None` at the end."""
        return self._from(said.section, _ink(self._texts[said.section], said.passage.end))

    def _from(self, section: Section, start: int | None) -> Utterance | None:
        """The utterance that begins at a place of a section, else the first of the next one."""
        if start is None:
            return self._beside(section, 1)
        text = self._texts[section]
        return Utterance(section, _part(text, start, sentence_at(text, start).end))

    def before(self, said: Utterance) -> Utterance | None:
        """The utterance before another one; `None` at the start."""
        end = _ink_end(self._texts[said.section], said.passage.start)
        return self.at(said.section, end - 1) if end else self._beside(said.section, -1)

    def words(self, said: Utterance) -> str:
        """What is said: one line without any character that could be taken for more than text."""
        return one_line(self._texts[said.section][said.passage.start : said.passage.end])

    def has(self, said: Utterance, words: str) -> bool:
        """Whether these words still stand where an utterance of another state of the article stood."""
        return said.section in self._texts and self.words(said) == words

    def _beside(self, section: Section, step: int) -> Utterance | None:
        """The first utterance of the next section (1), or the last of the one before (-1)."""
        order = list(Section)
        number = order.index(section)
        for other in order[number + 1 :] if step > 0 else order[:number][::-1]:
            if text := self._texts.get(other):
                return self.at(other, 0 if step > 0 else _ink_end(text, len(text)) - 1)
        return None


def _part(text: str, start: int, end: int) -> Passage:
    """What is said at once from a place within a sentence that ends at `end`."""
    last = start + LONGEST
    if end <= last:
        return Passage(start, max(end, start + 1))
    for pattern in (_CLAUSE_END, _BLANK):
        ends = [found.end() for found in pattern.finditer(text, start + _SHORTEST, last)]
        if ends:
            return Passage(start, _ink_end(text, ends[-1]))
    return Passage(start, last)


def _ink(text: str, position: int) -> int | None:
    """The first place from a position on that is not blank."""
    found = _INK.search(text, position)
    return found.start() if found else None


def _ink_end(text: str, position: int) -> int:
    """The place behind the last character before a position that is not blank; 0 where there is none."""
    while position > 0:
        first = max(0, position - _REACH)
        if kept := text[first:position].rstrip():
            return first + len(kept)
        position = first
    return 0
