"""Authors as bibliographies need them: what of a byline is a family's name, and in which order it stands.

The order is that of the author's own language: "Orbán Viktor", "王伟", "山田 太郎", "Ursula von der Leyen".
A post or a degree is no part of a name, and a name that cannot be taken apart stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple
from unicodedata import normalize

from tearsheet.article.display_text import one_line
from tearsheet.formats.fields import bylines, given_names, persons
from tearsheet.formats.fields.languages import everywhere, spoken
from tearsheet.formats.fields.words import squashed
from tearsheet.quoting.citations import name_words as words

_PAIR = 2
_NAME_WORDS = range(2, 5)
_FIRST_EASTERN = "\u2e80"
_DOTS = "·・•‧＝"
_SYLLABLE = (
    "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)"
)
_TWO_SYLLABLES = re.compile(f"{_SYLLABLE}{_SYLLABLE}", re.IGNORECASE)
_HYPHENATED = re.compile(r"[A-Z][a-z]+-[a-z]+")
_LINKED = re.compile(r"^\S+ (?:\S+ )?\S+ [yei] \S+$")  # "José Ortega y Gasset"
_AGENCY = re.compile(r"(?<!\s)\s{1,9}(?:(?:The )?Associated Press|Reuters|AFP|AP|dpa|Bloomberg(?: News)?)$")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_LARGE = re.compile(r"(?:(?:^|(?<=-))(?:mc|[od]['’])|^|(?<=[-.]))[^\W\d_]")
_BY = re.compile(
    r"^(?:(?:reporting|report|story|text|words|written) )?by\s{1,9}(?=\S)"
    r"|(?:(?<![;.,|\s])|[;.,|])\s{1,9}(?:with )?(?:additional |further )?"
    r"(?:reporting|editing|edited|writing|photos?) by\s.*$",
    re.IGNORECASE,
)
_EASTERN_POST = re.compile("^[^\\s:：]{0,12}(?:记者|記者|通讯员|通訊員|特派员|特派員|编辑|編輯)[\\s:：]+")
_PATRONYMIC = re.compile("(?:вич|вна|ична)$", re.IGNORECASE)
_INVERTED = re.compile(r"([^,]{2,40}),\s*([^,]{2,40})")


class Order(Enum):
    """How the parts of a name follow one another where it is not turned round for a list."""

    GIVEN_FIRST = auto()
    FAMILY_FIRST = auto()
    WHOLE = auto()


class Name(NamedTuple):
    """An author.

    Attributes:
        printed: The name in its own order, without titles, degrees and posts.
        family: What it is sorted by; all of it where it has no parts.
        given: Else empty.
        generation: "Jr.", "III"; else empty.
        order: `WHOLE` for organisations, names of one word and those in Han, kana and Hangul, which no
            manual turns round.
        is_person: Not an organisation, nor a name of one word.
        has_comma: Whether a comma parts a turned name; not where the family stands first already and the
            name is known by that: Chicago 17, 16.76 and 16.85.
        is_uncertain: Whether either part may be the family's: "Wang Wei". It stays whole as printed.
    """

    printed: str
    family: str
    given: str = ""
    generation: str = ""
    order: Order = Order.WHOLE
    is_person: bool = False
    has_comma: bool = True
    is_uncertain: bool = False


def authors(stated: Sequence[str], languages: Sequence[str]) -> tuple[Name, ...]:
    """The authors that the bylines of an article name, each once, in their order.

    Args:
        stated: As printed, without "by".
        languages: In which the article may be written (ISO 639-1), the likeliest first.
    """
    lines = (_EASTERN_POST.sub("", _BY.sub("", one_line(byline))) for byline in stated)
    found = (name for line in lines if line.strip(" ,") for name in _named(line, languages))
    return tuple(dict.fromkeys(found))


def initials(given: str) -> list[str]:
    """The initials of given names, accents and all: "Jean-Paul M." gives "J.-P." and "M."."""
    parts = re.findall(r"[^\s.]+", normalize("NFC", given))
    return [
        "-".join(f"{piece[0]}." for piece in part.split("-") if piece) for part in parts if part.strip("-")
    ]


def _named(byline: str, languages: Sequence[str]) -> Iterator[Name]:
    """The authors of one byline."""
    turned = _turned(byline)
    if turned:
        yield turned
        return
    is_one = _LINKED.search(byline) or _is_generation(byline.rpartition(",")[2])
    for name in [byline] if is_one else bylines.authors(byline, is_labelled=True) or [byline]:
        yield _name(_bare(_in_usual_case(_without_post(name))), languages)


def _without_post(name: str) -> str:
    """A name without the agency behind it, or the post behind a comma: "Anna Groß, Reporterin"."""
    bare = _AGENCY.sub("", name)
    name = bare if _looks_like_person(_in_usual_case(bare).split()) else name
    head, comma, post = name.partition(",")
    said = set(squashed(post).split())
    is_post = bool(comma) and _looks_like_person(head.split()) and not said.isdisjoint(everywhere("roles"))
    return head if is_post else name


def _in_usual_case(name: str) -> str:
    """A name in two or more words that is printed in capitals alone, as a byline may be, as it is written.

    In Greek, capitals have lost their accents, so that it cannot be known.
    """
    parts = name.split()
    if len(parts) < _PAIR or not name.isupper() or _GREEK.search(name) or not bylines.is_person(name.title()):
        return name
    return " ".join(map(_lowered, parts))


def _lowered(part: str) -> str:
    """A part of a name with its first letter large, and that behind "Mc", "O'" and a hyphen."""
    small = part.lower()
    if small in persons.PARTICLES or _is_generation(part):
        return small if small in persons.PARTICLES else small.capitalize() if small[0] in "js" else part
    return _LARGE.sub(lambda match: match[0][:-1].capitalize() + match[0][-1].upper(), small)


def _is_generation(part: str) -> bool:
    return _said(part) in words.GENERATIONS


def _said(part: str) -> str:
    """A word as the tables of words have it."""
    return part.strip().rstrip(".").lower()


def _turned(byline: str) -> Name | None:
    """A name that is printed as in a list already: "Müller, Anna"."""
    match = _INVERTED.fullmatch(byline)
    if match is None:
        return None
    family, given = match[1].strip(), match[2].strip()
    is_short = len(family.split()) == 1 or family.split()[0] in persons.PARTICLES
    is_short = is_short or given_names.is_turned(family, given)
    is_one = is_short and not bylines.is_agency(given) and persons.is_name(f"{given} {family}")
    if not is_one or _said(given) in words.GENERATIONS | words.DEGREES:
        return None
    return Name(f"{given} {family}", family, given, "", Order.GIVEN_FIRST, is_person=True)


def _bare(name: str) -> str:
    """A name without titles before it and degrees behind it."""
    parts = name.replace(",", " , ").split()
    while len(parts) > 1 and _said(parts[0]) in words.TITLES:
        del parts[0]
    while len(parts) > 1 and (parts[-1] == "," or _said(parts[-1]) in words.DEGREES):
        del parts[-1]
    return " ".join(parts).replace(" , ", ", ")


def _name(name: str, languages: Sequence[str]) -> Name:
    if name[:1] >= _FIRST_EASTERN:
        return _eastern(name)
    parts = name.replace(",", " ").split()
    language = languages[0] if languages else ""
    ahead = parts.pop(0) if language == "hu" and _said(parts[0]) in words.HUNGARIAN_GENERATIONS else ""
    behind = parts.pop() if len(parts) > _PAIR and _is_generation(parts[-1]) else ""
    if _is_organisation(parts) and not _is_vietnamese(parts, language):
        return Name(name, name)
    if _is_uncertain(parts, language):
        return Name(name, name, is_person=True, is_uncertain=True)
    return _parted(parts, ahead or behind, language)._replace(
        printed=" ".join(filter(None, (ahead, *parts, behind)))
    )


def _is_uncertain(parts: Sequence[str], language: str) -> bool:
    """Whether both parts of a Chinese name in Latin letters are surnames, and no language tells the order."""
    are_surnames = all(part.lower() in words.CHINESE_SURNAMES for part in parts)
    return len(parts) == _PAIR and are_surnames and language != "zh"


def _is_vietnamese(parts: Sequence[str], language: str) -> bool:
    return language == "vi" and parts[0].lower() in words.VIETNAMESE_SURNAMES


def _is_organisation(parts: Sequence[str]) -> bool:
    """Whether it is no person's name: an agency, a desk, one word."""
    whole = " ".join(parts)
    is_named = any(part.lower() in words.ORGANISATIONS for part in parts)
    if is_named or whole.lower() in words.KNOWN or bylines.is_agency(whole):
        return True
    return not persons.is_name(whole) and not _looks_like_person(parts)


def _looks_like_person(parts: Sequence[str]) -> bool:
    """Whether they are written as a person's name is, whatever else the words may mean."""
    if len(parts) not in _NAME_WORDS or any(part.lower() in words.ORGANISATIONS for part in parts):
        return False
    said = set(squashed(" ".join(parts)).split())
    is_post = not said.isdisjoint(spoken("roles", "byline")) or _said(parts[0]) in words.NO_NAMES
    return not is_post and all(map(_is_written_as_name, parts))


def _is_written_as_name(part: str) -> bool:
    is_loud = part.isupper() and len(part) > _PAIR
    return _is_particle(part) or (part[0].isupper() and not is_loud and part.strip(".’'-")[-1:].isalpha())


def _eastern(name: str) -> Name:
    """A name in Han, kana or Hangul, which stands in every list as it is printed."""
    if not persons.is_name(name):
        return Name(name, name)
    parts = re.split(f"[\\s{_DOTS}]", name)
    if len(parts) > 1 and any(dot in name for dot in _DOTS):
        return Name(name, name, is_person=True)  # of another language, its given name first
    length = len(parts[0]) if len(parts) > 1 else persons.surname(name)
    return Name(name, name[:length], name[length:].strip(), is_person=True)


def _parted(parts: Sequence[str], generation: str, language: str) -> Name:
    """A person's name in letters that have capitals, or in those of another alphabet."""
    if _has_family_first(parts, language):
        has_comma = language in {"hu", "vi"} or len(parts) > _PAIR
        family, given = parts[0], " ".join(parts[1:])
        return Name("", family, given, generation, Order.FAMILY_FIRST, is_person=True, has_comma=has_comma)
    start = _family_start(parts, language)
    family, given = " ".join(parts[start:]), " ".join(parts[:start])
    return Name("", family, given, generation, Order.GIVEN_FIRST, is_person=True)


def _has_family_first(parts: Sequence[str], language: str) -> bool:
    """Whether a name in Latin letters begins with that of the family."""
    if language == "hu":
        is_hungarian = parts[-1].lower() in words.HUNGARIAN_GIVEN or parts[-1].endswith("né")
        return is_hungarian or parts[0].lower() not in words.HUNGARIAN_GIVEN | words.OTHER_GIVEN
    if language == "vi":
        return True
    first, second, *others = parts
    if others:
        return len(others) == 1 and _PATRONYMIC.search(others[0]) is not None
    if first.lower() in words.CHINESE_SURNAMES | words.KOREAN_SURNAMES and _HYPHENATED.fullmatch(second):
        return True
    is_known = language == "zh" or second.lower() not in words.CHINESE_SURNAMES
    return (
        is_known and first.lower() in words.CHINESE_SURNAMES and _TWO_SYLLABLES.fullmatch(second) is not None
    )


def _family_start(parts: Sequence[str], language: str) -> int:
    """Where the family's name begins: with its particles, and in Spanish with the first of two surnames."""
    start = len(parts) - 1
    if start > _PAIR and parts[start - 1] in words.LINKS:
        start -= 2
    elif language in {"es", "gl", "ca"} and start > 1 and not _is_particle(parts[start - 1]):
        is_given = _said(parts[1]) in words.SPANISH_GIVEN or _is_initial(parts[1])
        start -= start > _PAIR or not is_given
    while start > 1 and _is_particle(parts[start - 1]):
        start -= 1
    return start


def _is_initial(part: str) -> bool:
    return len(part.strip(".")) == 1


def _is_particle(part: str) -> bool:
    is_small = part[0].islower() and part in persons.PARTICLES and part not in words.LINKS
    return is_small or part in words.CAPITAL_PARTICLES
