"""A text's words, as far as reporting clauses are read: what each is and where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

# Full stops fall away: they end no sentence where words are looked for. A French pronoun behind its hyphen is
# a word of its own: "dit-il", "a-t-il dit".
_PRONOUN = r"(?:t-)?(?:ils?|elles?|on)\b"
_LINKED = rf"(?!{_PRONOUN})[^\W_]+)*"
_TOKEN = re.compile(rf"-{_PRONOUN}|[^\W_]+(?:['’·&-]{_LINKED}(?:['’](?=[\s,;:]))?|[^\w\s.]")
_TOKEN_WITH_ELISION = re.compile(
    rf"-{_PRONOUN}|[^\W\d_]{{1,7}}['’](?=[^\W\d_])|[^\W_]+(?:[·&-]{_LINKED}|[^\w\s.]"
)


class Word(NamedTuple):
    """A word or a sign.

    Attributes:
        text: As printed.
        start: Code points of the whole text.
        key: In lower case, with a straight apostrophe, without that of a possessive.
        is_capital: Whether it begins with a capital letter.
        is_sign: Whether it is no word.
        is_possessive: Whether it ends as an English genitive does.
    """

    text: str
    start: int
    key: str
    is_capital: bool
    is_sign: bool = False
    is_possessive: bool = False

    @property
    def end(self) -> int:
        """Behind its last character."""
        return self.start + len(self.text)


def words_between(text: str, start: int, end: int, *, elides: bool = False) -> list[Word]:
    """The words and signs of a stretch of `text`; with `elides`, “l’auteur” is two words."""
    pattern = _TOKEN_WITH_ELISION if elides else _TOKEN
    return [_word(match[0], match.start(), elides=elides) for match in pattern.finditer(text, start, end)]


def _word(printed: str, start: int, *, elides: bool) -> Word:
    if printed[0] == "-" and len(printed) > 1:
        pronoun = printed.rpartition("-")[2]
        return Word(pronoun, start + len(printed) - len(pronoun), pronoun.lower(), is_capital=False)
    first = printed[0]
    if not first.isalnum():
        return Word(printed, start, printed, False, True)
    key = printed.lower()
    if "’" in key or "'" in key:
        key = key.replace("’", "'")
        owner = "" if elides else _owner(key)
        return Word(printed, start, owner or key, first.isupper(), is_possessive=bool(owner))
    return Word(printed, start, key, first.isupper())


def _owner(key: str) -> str:
    """Whose an English genitive says that something is: "jones" of "jones's" and "jones'"; else nothing."""
    if key.endswith("'s"):
        return key[:-2]
    return key[:-1] if key.endswith("'") else ""
