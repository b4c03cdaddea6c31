"""How long a text takes to read: from so many to so many minutes, by its language.

The speeds are letters a minute, the mean of a study and its standard deviation: S. Trauzettel-Klosinski and
K. Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST",
Investigative Ophthalmology & Visual Science 53 (2012), table 2. Letters and not words, so that one rule does
for Chinese and Japanese too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from tearsheet import tr
from tearsheet.article.model import Article, Block

_SAMPLE = 20_000  # code points; of a longer text the others are taken to be like these
_IN_HOURS = 120  # minutes, from which on nobody asks for the minutes
_MOSTLY = 0.5
_KANA_OF_JAPANESE = 0.1


class Speed(NamedTuple):
    """Letters a minute."""

    mean: int
    deviation: int


class ReadingTime(NamedTuple):
    """Minutes that a quick and a slow reader need."""

    least: int
    most: int


SPEEDS: Mapping[str, Speed] = MappingProxyType({
    "ar": Speed(612, 88),
    "de": Speed(920, 86),
    "en": Speed(987, 118),
    "es": Speed(1025, 127),
    "fi": Speed(1078, 121),
    "fr": Speed(998, 126),
    "he": Speed(833, 130),
    "it": Speed(950, 140),
    "ja": Speed(357, 56),
    "nl": Speed(978, 143),
    "pl": Speed(916, 126),
    "pt": Speed(913, 145),
    "ru": Speed(986, 175),
    "sl": Speed(885, 145),
    "sv": Speed(917, 156),
    "tr": Speed(1054, 156),
    "zh": Speed(255, 29),
})  # fmt: skip
"""By the language's code (ISO 639-1)."""
_USUAL = "en"
"""For languages that the study has not: those in Latin letters differ from it by little more than a tenth."""
_SCRIPTS = (("\u0590", "\u05ff", "he"), ("\u0600", "\u06ff", "ar"), ("\u0400", "\u04ff", "ru"))
"""The first and the last letter of a script, and the language of the study that is written in it."""
_IN_LATIN_LETTERS = SPEEDS.keys() - {"ar", "he", "ja", "ru", "zh"}


class Pace:
    """How fast one article is read."""

    def __init__(self, article: Article, length: int | None = None) -> None:
        """Look at an article.

        Args:
            article: The article.
            length: Of its text in code points, where that is known.
        """
        # decomposed, a Korean syllable is two or three letters, as long to read as those of an alphabet
        sample = unicodedata.normalize("NFD", _beginning(article.body))
        self._length = len(article.text) if length is None else length
        letters = sum(map(str.isalnum, sample))
        self._density = letters / max(
            1, min(self._length, _SAMPLE)
        )  # letters of a Korean syllable count each
        self.language = _spoken(sample, letters, article.language)

    def time(self, length: int | None = None) -> ReadingTime:
        """How long so many code points of the article take to read; all of it where none are named."""
        letters = self._density * (self._length if length is None else length)
        mean, deviation = SPEEDS[self.language]
        least = max(1, round(letters / (mean + deviation)))
        return ReadingTime(least, max(least, round(letters / (mean - deviation))))


def said(time: ReadingTime) -> str:
    """A reading time as a reader would say it: “7 to 9 min”."""
    if time.most < _IN_HOURS:
        if time.least == time.most:
            return tr("about {minutes} min", minutes=time.most)
        return tr("{least} to {most} min", least=time.least, most=time.most)
    least, most = (max(1, round(minutes / 60)) for minutes in time)
    return (
        tr("about {hours} h", hours=most)
        if least == most
        else tr("{least} to {most} h", least=least, most=most)
    )


def _beginning(body: Iterable[Block]) -> str:
    """So much of a text as is looked at."""
    texts: list[str] = []
    length = 0
    for block in body:
        texts.append(block.text)
        length += len(block.text)
        if length >= _SAMPLE:
            break
    return "".join(texts)[:_SAMPLE]


def _spoken(sample: str, letters: int, stated: str) -> str:
    """The language of the study nearest to a text's: by its letters, then as the file states it."""
    others = [char for char in sample if char > "\u0300"]  # than Latin letters, of which most have no other
    kana = sum("\u3040" <= char <= "\u30ff" for char in others)
    characters = kana + sum("\u3400" <= char <= "\u9fff" for char in others)
    if characters > _MOSTLY * letters:
        return "ja" if kana > _KANA_OF_JAPANESE * characters else "zh"
    for first, last, language in _SCRIPTS:
        if sum(first <= char <= last for char in others) > _MOSTLY * letters:
            return language
    code = stated.replace("_", "-").partition("-")[0].lower()
    return code if code in _IN_LATIN_LETTERS else _USUAL
