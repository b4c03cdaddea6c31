"""What a byline looks like, and where it holds several names."""

from __future__ import annotations

from tearsheet.formats.fields.dates import date_words
from tearsheet.formats.fields.words import single_words, squashed

MAX_LENGTH = 150
_MAX_WORDS = 16
_MAX_LOWER_CASE_WORDS = 3
_NAME_WORDS = range(2, 6)
_MAX_INITIAL = 3

_PARTICLES = single_words("""
    and und et y e i и of the for in at from with & a al bin ibn de da das di del dela della der den
    des do dos du el la le ter ten van von vom zu zum af av ben u у für pour para per za за
""")
# "By" before these begins a sentence, not a name.
_NEVER_FIRST = single_words("""
    monday tuesday wednesday thursday friday saturday sunday now then contrast far law all any my
    his her their our its your this that these those it which who what when noon midnight dawn dusk
    night day evening morning nightfall sunrise sunset way itself himself herself themselves not no
    being having using far some most many both each every one two three four five six seven eight
    nine ten half land sea air accident definition default design means virtue comparison and or
""")
# A part of a byline with one of these is a post, a firm or an agency, not one more name.
_NOT_PERSONAL = single_words("""
    reporter reporters correspondent correspondents editor editors staff writer writers journalist
    columnist bureau desk news press agency agencies service chief senior political foreign
    economics business sports media group post times guardian journal company co sons partners
    associates ltd inc llc llp gmbh redaktion redakteur korrespondent agentur rédaction journaliste
    agence redacción corresponsal agencia redazione inviato agenzia redakcija novinar dopisnik
    agencija редакција новинар дописник агенција
""")
_ALWAYS_PARTING = (" | ", "; ", " · ", " • ", " / ")
_AND = frozenset({"and", "und", "et", "y", "e", "i", "и", "&"})


def are_names(text: str) -> bool:
    """Whether a text can be one or more authors and not a sentence."""
    words = text.split()
    if not words or len(text) > MAX_LENGTH or len(words) > _MAX_WORDS or _ends_as_sentence(text, words[-1]):
        return False
    first = squashed(words[0])
    if any(sign in text for sign in "!?:…") or any(word[0].isdecimal() for word in words) or not first:
        return False
    if first in _NEVER_FIRST or (first in date_words.MONTHS and len(words) > 1 and words[1][0].isdecimal()):
        return False
    small = [word for word in words if word[0].islower()]
    if len(small) == len(words):
        return len(words) <= _MAX_LOWER_CASE_WORDS and first not in {"the", "a", "an"}
    return all(word in _PARTICLES for word in small)


def _ends_as_sentence(text: str, last: str) -> bool:
    """Whether it ends with a full stop that is not an abbreviation's ("Jr.", "J.")."""
    return text.endswith((",", ";")) or (text.endswith(".") and len(last.strip(".")) > _MAX_INITIAL)


def names(text: str) -> tuple[str, ...]:
    """The authors that a byline names: parted only where the signs leave no doubt.

    "Smith and Sons" and "Ana Petrović, Chief Reporter" stay one.
    """
    for sign in _ALWAYS_PARTING:
        if sign in text:
            return tuple(name for part in text.split(sign) for name in names(part.strip()) if name)
    parts = _enumerated(text)
    are_persons = all(is_person(part) for part in parts)
    return tuple(parts) if len(parts) > 1 and are_persons else (text,)


def _enumerated(text: str) -> list[str]:
    """The parts between commas and the last "and"."""
    *parts, last = text.split(", ")
    words = last.split()
    ands = [place for place, word in enumerate(words) if word.lower() in _AND and 0 < place < len(words) - 1]
    if not ands:
        if words and parts and words[0].lower() in _AND:
            last = " ".join(words[1:])
        return [*parts, last]
    place = ands[-1]
    return [*parts, " ".join(words[:place]), " ".join(words[place + 1 :])]


def is_person(part: str) -> bool:
    """Whether it is a name and surname: two to five words, capital or particle, and no post or firm."""
    words = part.split()
    return (
        len(words) in _NAME_WORDS
        and words[0][:1].isalpha()
        and not words[0][0].islower()
        and not any(squashed(word) in _NOT_PERSONAL for word in words)
        and all(not word[0].islower() or word in _PARTICLES - _AND - {"in", "for", "of"} for word in words)
    )
