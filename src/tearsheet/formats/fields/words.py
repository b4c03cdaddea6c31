"""How words are compared: case, and the accents of the languages that the tables speak, aside."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tearsheet.article.model import Article, PublicationDate
from tearsheet.formats.late import late

NO_WIDTH = "\xad\u200b\u2060\ufeff"
"""Soft hyphens and blanks of no width: where a line may break, or may not; none of a word's letters."""
_WIDE = "\xa0\u202f\u2007"
"""Blanks that lines do not break at: in a field they say no more than a plain one."""
_NOTHING = str.maketrans(dict.fromkeys(NO_WIDTH, ""))
_PLAIN = str.maketrans(dict.fromkeys(NO_WIDTH, "") | dict.fromkeys(_WIDE, " "))
# Marks of no width that stand at the ends of words: they set a direction or allow a line break.
INVISIBLE = "\u200b\u200e\u200f\u061c\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SIGNS = ".,:;!?…-–—|/\"'“”„‘’‚«»‹›()[]" + INVISIBLE
SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।")
"""The signs that end sentences, in all scripts."""
SPOKEN_ENDS = (*SENTENCE_ENDS, "”", "»", "’", "」")
"""Those, and the marks that close what somebody says."""
EAST = "\u3000"
"""What is not less than this begins with a sign of Han, kana or Hangul, which need no blanks."""
_COMBINING = late("[\u0300-\u036f]")
_LETTERS = tuple(zip("áàâãäåéèêëíìîïóòôõöúùûüçñćčžšđś’", "aaaaaaeeeeiiiiooooouuuucncczsds'", strict=True))
_WITHOUT_ACCENTS = str.maketrans(dict(_LETTERS))
_LINKING = frozenset({"of", "and", "&", "the", "de", "la", "le", "der", "die", "das", "und", "et", "a", "in"})
_AROUND = _SIGNS + " "
_MAX_HEADING_MARKS = 6  # of Markdown (CommonMark, 4.2)
_FRAMES = "*_=~+-–—"
_INNER_SIGNS = ".,:;!?-–'"  # those that tables have


def without_soft_hyphens(text: str) -> str:
    """The text without soft hyphens and blanks of no width."""
    return text if text.isascii() else text.translate(_NOTHING)


def has_soft_hyphens(texts: Iterable[str]) -> bool:
    """Whether any of some texts has a soft hyphen, or a blank of no width."""
    return any(sign in text for text in texts if not text.isascii() for sign in NO_WIDTH)


def with_bare_fields(article: Article) -> Article:
    """The article with fields of words and plain blanks alone; its body keeps all that lines may break at."""
    dates = [date.text for date in (article.published, article.updated) if date]
    texts = (article.headline, article.standfirst, article.publication, article.disclaimer)
    if all(map(_is_bare, (*texts, *article.bylines, *dates))):
        return article
    headline, standfirst, publication, disclaimer = map(_plain, texts)
    return article._replace(
        headline=headline,
        standfirst=standfirst,
        bylines=tuple(map(_plain, article.bylines)),
        publication=publication,
        published=_bare(article.published),
        updated=_bare(article.updated),
        disclaimer=disclaimer,
    )


def _bare(date: PublicationDate | None) -> PublicationDate | None:
    return date and date._replace(text=_plain(date.text))


def _plain(text: str) -> str:
    return text if text.isascii() else text.translate(_PLAIN)


def _is_bare(text: str) -> bool:
    return text == _plain(text)


def folded(text: str) -> str:
    """The text in lower case, without accents, its apostrophes straight."""
    if not text.isascii() and _COMBINING.search(text):
        from unicodedata import normalize  # few texts have their accents apart

        text = normalize("NFC", text)
    low = text.casefold()
    return low if low.isascii() else low.translate(_WITHOUT_ACCENTS)


def is_folded_by_words(text: str) -> bool:
    """Whether each word of a text folds to what it is in the folded text: no accent stands apart."""
    return text.isascii() or not _COMBINING.search(text)


@lru_cache(maxsize=64)
def squashed(text: str) -> str:
    """The text folded, its words parted by one blank and bare of signs and invisible marks at their ends.

    The last ones are kept: a line is asked one question after the other.
    """
    return " ".join([bare for word in folded(text).split() if (bare := word.strip(_SIGNS))])


def first_word(text: str) -> str:
    """The first word of what `squashed` gives, without the work for all others."""
    bare = folded("".join(text.split(None, 1)[:1])).strip(_SIGNS)
    return bare if bare and is_folded_by_words(text) else squashed(text).partition(" ")[0]


def alike(one: str, other: str) -> bool:
    """Whether two titles share half of the words of the shorter."""
    words, others = set(squashed(one).split()), set(squashed(other).split())
    return 2 * len(words & others) >= min(len(words), len(others)) > 0


def shares_words(line: str, headline: str) -> bool:
    """Whether a line says a word that the headline says, articles and the like aside."""
    return bool((set(squashed(line).split()) & set(squashed(headline).split())) - _LINKING)


def is_ornament(line: str) -> bool:
    """Whether a line is drawn of signs alone: "* * *", "-----", "###"."""
    return not any(char.isalnum() for char in line)


def unframed(text: str) -> str:
    """A text without the signs drawn on both its sides: "*** Title ***", "== Title ==", "**Title**"."""
    sign = text[:1] if text[:1] in _FRAMES else ""
    inner = text.strip(sign) if sign else text
    frame = (len(text) - len(inner)) // 2 * sign
    is_framed = bool(frame and inner) and text == f"{frame}{inner}{frame}" and sign not in inner
    return inner.strip() if is_framed else text


def unmarked(title: str) -> str:
    """A title without the marks of Markdown around it."""
    bare = title.lstrip("#")
    if bare.startswith(" ") and len(title) - len(bare) <= _MAX_HEADING_MARKS:
        title = bare.strip()
        closed = title.rstrip("#")
        title = closed.rstrip() if closed.endswith(" ") else title
    return unframed(title)


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table in lower case, squashed: bars and line ends part them."""
    return phrases_of_squashed(squashed_table(table))


def phrases_of_squashed(table: str) -> frozenset[str]:
    """The phrases of what `squashed_table` gives."""
    return frozenset([phrase.strip(_AROUND) for phrase in table.split("|")]) - {""}


def single_words(table: str) -> frozenset[str]:
    """The words of a table in lower case, squashed: white space parts them."""
    return frozenset([word.strip(_SIGNS) for word in _squashed(table).split()]) - {""}


def squashed_table(table: str) -> str:
    """A table of phrases squashed, bars between them."""
    bare = _squashed(table.replace("\n", "|"))
    return bare.replace("  ", " ") if "|" in bare else bare


def _squashed(table: str) -> str:
    """A table folded, its words without signs at their ends: all at once, for every start needs some."""
    bare = table.casefold()
    if not bare.isascii():
        for letter, plain in _LETTERS:
            bare = bare.replace(letter, plain)
    for sign in _INNER_SIGNS:
        bare = bare.replace(f"{sign} ", " ").replace(f" {sign}", " ")
    return bare
