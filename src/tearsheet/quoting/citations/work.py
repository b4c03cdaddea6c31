"""What a reference is made of: the fields of an article as bibliographies have them.

Nothing is added that the file does not state. What the reader has corrected, or is only a guess, is set in
square brackets: Chicago 17, 6.99 and 14.145; MLA 9, 6.56.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

from tearsheet.article import markup
from tearsheet.article.display_text import MONTHS, one_line
from tearsheet.article.model import BY_THE_READER, Article, PublicationDate
from tearsheet.formats.fields import languages
from tearsheet.quoting.citations import capitals
from tearsheet.quoting.citations.names import Name, authors
from tearsheet.quoting.quotation_marks import JAPANESE, MarkStyle, nested_title

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,8}")  # BCP 47, 2.1
_SAMPLE = 4_000  # code points
_ENGLISH = frozenset(("the", "of", "and", "that", "with", "for", "was", "has", "from", "said"))
_ENGLISH_ALONE = frozenset(("the", "of", "and", "that", "with", "from", "said"))
"""Words of no other language, by which a headline alone is known."""
_ENGLISH_SHARE, _LEAST_ENGLISH = 0.08, 0.03
"""Of all words: what a text in English has that does not say so, and what every one has."""
_ENOUGH_WORDS, _FEW = 60, 2


class Work(NamedTuple):
    """An article as a bibliography sees it.

    Attributes:
        title: The headline, on one line.
        day: Of publication, or of the last change where no other is stated; in the zone that the file states.
        printed: A date that could not be read, as printed; else empty.
        is_updated: Whether `day` is that of the last change.
        accessed: The day on which the page was saved.
        address: A web address, else empty.
        is_english: Titles in other languages keep their capitals.
        corrected: The names of the fields that the reader has corrected.
        guessed: The names of the fields that are only guesses.
        text: The article's own text.
    """

    authors: tuple[Name, ...]
    title: str
    publication: str
    day: date | None
    printed: str
    is_updated: bool
    accessed: date | None
    address: str
    language: str
    is_english: bool
    disclaimer: str
    corrected: frozenset[str]
    guessed: frozenset[str]
    text: str

    def marked(self, field: str, text: str) -> str:
        """Words of a field, in square brackets where they are not the file's own; empty ones stay so."""
        if not text or field not in self.corrected | self.guessed:
            return text
        return f"[{text}?]" if field in self.guessed else f"[{text}]"

    @property
    def is_own(self) -> bool:
        """Whether the publication is named as the author too, so that once is enough."""
        return bool(self.publication) and self.publication == ", ".join(name.printed for name in self.authors)

    @property
    def date_field(self) -> str:
        """The name of the field that `day` or `printed` is of."""
        return "updated" if self.is_updated else "published"

    @property
    def year(self) -> str:
        """The year of the date, or what is printed where none can be told; empty where no date is stated."""
        years = re.findall(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", self.printed)
        return str(self.day.year) if self.day else years[0] if len(years) == 1 else self.printed

    def dated(self, text: str) -> str:
        """Words of the date, marked as it is."""
        return self.marked(self.date_field, text)

    def title_in(self, style: MarkStyle) -> str:
        """The title in quotation marks, those within it changed to nested ones."""
        opening, closing = style.outer
        return f"{opening}{self._within(style)}{closing}" if self.title else ""

    def headline_style_in(self, style: MarkStyle, also_small: frozenset[str] = frozenset()) -> str:
        """The same with the capitals of an English title; see `capitals.in_headline_style`."""
        title = capitals.in_headline_style(self.title, also_small) if self.is_english else self.title
        return self._replace(title=title).title_in(style)

    def sentence_style(self) -> str:
        """The title with the capitals of a sentence, without quotation marks around it."""
        title = capitals.in_sentence_style(self.title, self.text) if self.is_english else self.title
        return self.marked("headline", without_stop(title))

    def _within(self, style: MarkStyle) -> str:
        """The title with its marks nested; those of Chinese and Japanese are at home in every quotation."""
        title = without_stop(self.title)
        inside = title if JAPANESE.outer[0] in title else nested_title(title, style)
        return self.marked("headline", inside)


def work(article: Article) -> Work:
    """The fields of an article for a bibliography."""
    stated = article.published or article.updated
    address = article.source.url
    text = article.text
    spoken = _languages(article, text)
    with languages.spoken_in(text, article.language):
        people = authors(article.bylines, spoken)
    return Work(
        authors=people,
        title=one_line(article.headline),
        publication=one_line(article.publication),
        day=_day(stated),
        printed=one_line(stated.text) if stated and stated.when is None else "",
        is_updated=bool(article.updated) and not article.published,
        accessed=_as_day(article.source.saved),
        address=address if markup.is_web_address(address) else "",
        language=article.language if _LANGUAGE.fullmatch(article.language) else "",
        is_english=spoken[:1] == ("en",),
        disclaimer=one_line(article.disclaimer),
        corrected=frozenset(
            name for name, origin in article.provenance.items() if origin.origin == BY_THE_READER.origin
        ),
        guessed=frozenset(
            name
            for name, origin in article.provenance.items()
            if origin.is_guess and name in {"published", "updated"}
        ),
        text=text,
    )


def long_date(day: date) -> str:
    """October 1, 2023."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def day_first(day: date) -> str:
    """1 October 2023."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def without_stop(title: str) -> str:
    """A title without the full stop that it may end with; an ellipsis stays, and so does "U.S."."""
    is_stop = title.endswith(".") and not title.endswith("..") and not re.search(r"\.\w{1,2}\.$", title)
    return title[:-1] if is_stop else title


def _day(stated: PublicationDate | None) -> date | None:
    return _as_day(stated.when if stated else None)


def _as_day(when: date | datetime | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when


def _languages(article: Article, text: str) -> tuple[str, ...]:
    """The languages that an article may be in, the likeliest first; none where nothing tells."""
    declared = article.language.replace("_", "-").split("-")[0].lower()
    sample = f"{article.headline}\n{text[:_SAMPLE]}"
    words = re.findall(r"[^\W\d_]+", sample.lower())
    share = sum(map(_ENGLISH.__contains__, words)) / max(1, len(words))
    if declared == "en":  # as many pages say that are in a language of Africa or India
        return () if len(words) >= _ENOUGH_WORDS and share < _LEAST_ENGLISH else ("en",)
    if declared:
        return (declared,)
    others = tuple(code for code in languages.of_text(sample) if code != "en")
    is_english = len(words) * share > _FEW if others else not _ENGLISH_ALONE.isdisjoint(words)
    return ("en",) if is_english and share > _ENGLISH_SHARE else others
