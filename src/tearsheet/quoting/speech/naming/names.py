"""Names in a paragraph, for which pronouns may stand, and names in the case that a list has them in."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from tearsheet.quoting.speech.naming.phrase import Kind, Phrase
from tearsheet.quoting.speech.naming.phrases import Phrases
from tearsheet.quoting.speech.words import Word

_SENTENCE_ENDS = '.!?…:“”"»«—–'
# Endings of Russian and Serbian names after "in the words of": (of a man's, as a subject has it).
_MEN = (
    ("ского", "ский"), ("цкого", "цкий"), ("ого", "ый"), ("ова", "ов"), ("ева", "ев"), ("ёва", "ёв"),
    ("ина", "ин"), ("ича", "ич"), ("ића", "ић"), ("ića", "ić"), ("енко", "енко"),
)  # fmt: skip
_WOMEN = (("ской", "ская"), ("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"))
_MENS_FIRST = (("ия", "ий"), ("ея", "ей"), ("ая", "ай"), ("а", ""), ("я", "ь"))
_WOMENS_FIRST = (("ии", "ия"), ("ьи", "ья"), ("ы", "а"), ("и", "а"))
# Between sentences; all of a long text before a name would be copied to be without them
_MOST_BLANKS = 20
_INITIALS = re.compile(r"(?:\w\.\s?)+")


def named_in(text: str, words: Sequence[Word], phrases: Phrases) -> list[str]:
    """Each name of a person among `words`, in order, titles left off; what may be one counts as well."""
    return [phrase.printed(text, words) for phrase in _names(text, words, phrases)]


def named_behind(text: str, words: Sequence[Word], phrases: Phrases, leading: Container[str]) -> list[str]:
    """The names among `words` right behind one of some words, such as "by" or "when"."""
    found = [phrase for phrase in _names(text, words, phrases) if phrase.start]
    return [one.printed(text, words) for one in found if words[one.start - 1].key in leading]


def is_same(one: str, other: str) -> bool:
    """Whether two names may be one person's: "Smith" and "Ann Smith", not "Bo Smith" and "Ann Smith"."""
    shorter, longer = sorted((one.split(), other.split()), key=len)
    is_left_out = all(any(_is_one_part(mine, theirs) for theirs in longer) for mine in shorter)
    return bool(shorter) and shorter[-1] == longer[-1] and is_left_out


def as_subject(name: str) -> str:
    """A Russian or Serbian name as a subject, out of the genitive; empty where that is uncertain."""
    *first, last = name.split()
    for endings, first_endings in ((_WOMEN, _WOMENS_FIRST), (_MEN, _MENS_FIRST)):
        surname = _changed(last, endings)
        if surname:
            given = [one if _INITIALS.fullmatch(one) else _changed(one, first_endings) for one in first]
            is_serbian = surname.endswith(("ić", "ић"))
            return "" if not all(given) or (is_serbian and given) else " ".join([*given, surname])
    return ""


def _is_one_part(mine: str, theirs: str) -> bool:
    """Whether two parts of names are equal, or one is the other's initial."""
    return mine == theirs or (mine[0] == theirs[0] and len(min(mine, theirs, key=len).rstrip(".")) == 1)


def _changed(word: str, endings: Sequence[tuple[str, str]]) -> str:
    for ending, subject in endings:
        if word.endswith(ending):
            return word.removesuffix(ending) + subject
    return ""


def _names(text: str, words: Sequence[Word], phrases: Phrases) -> Iterator[Phrase]:
    at = 0
    while at < len(words):
        end = phrases.run_at(words, at)
        if end == at:
            at += 1
            continue
        name = phrases.behind_known(words, phrases.without_titles(words, at, end), end)
        is_titled = name > at or (at > 0 and phrases.is_title(words[at - 1]))
        if (
            name < end
            and not phrases.is_house(words[name:end])
            and (is_titled or _may_be_person(text, words, at, end, phrases))
        ):
            yield Phrase(at, end, Kind.NAME, name, end)
        at = end


def _may_be_person(text: str, words: Sequence[Word], start: int, end: int, phrases: Phrases) -> bool:
    is_single = end - start == 1
    before = words[start - 1].key if start else ""
    behind = words[start].start
    begins = text[max(0, behind - _MOST_BLANKS) : behind].rstrip()[-1:] in _SENTENCE_ENDS
    if not begins and phrases.begins_noun(before, is_single=is_single):
        return False
    if is_single and begins:
        return not phrases.is_common_noun(words[start])
    return not is_single or not phrases.has_capital_nouns
