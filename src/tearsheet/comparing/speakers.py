"""Whether a quotation is said to be somebody's who is not the one to whom the text gives it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from tearsheet.quoting.speech.languages import Grammar, every_word, words_of

_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_GIVEN = re.compile(r"(?<![\w'’-])[^\W\d_][\w'’-]+(?= )")
_RUN = re.compile(r"[^\W\d_][\w'’.-]*(?:[ \u00a0][^\W\d_][\w'’.-]*)*")
_TOKEN = re.compile(r"[^\W\d_][\w'’-]*|\S")
_GENITIVE = re.compile("['’]s(?: |$)")
_PRONOUNS_TABLE = """
    he she they it we i you in on at after before during as when while but and the a an according to said says
    er sie es wir ich nach laut so il elle ils elles on nous selon él ella ellos según lui lei loro secondo
    ona oni prema он она они по
"""
_PRONOUNS = words_of(_PRONOUNS_TABLE)
_PARTICLES = words_of("de del della da di do dos du van von der den bin ibn al el la le y e zu ten ter af")
# Of whom a description names another: "the wife of Macron"; beside those of `Language.serving`
_OTHERS_TABLE = """
    wife husband widow son daughter brother sister mother father friend aide adviser advisor ally office
    lawyers spokespeople family team frau mann witwe sohn tochter bruder schwester mutter vater büro
    berater beraterin femme épouse mari fils fille frère sœur cabinet entourage esposa mujer marido hijo
    hija hermano hermana oficina moglie marito figlio figlia fratello sorella ufficio supruga suprug sin
    ćerka brat sestra kabinet savetnik savetnica жена супруга муж сын дочь брат сестра советник офис
    супруг син ћерка кабинет саветник
"""
# Given names that are one: beside those of which the one is the beginning of the other
_SHORT_TABLE = """
    joe=joseph bill=william bob=robert mike=michael jim=james dick=richard ted=edward tony=anthony
    liz=elizabeth kate=katherine steve=stephen jack=john harry=henry peggy=margaret chuck=charles
    larry=lawrence sasha=aleksandr pepe=jose paco=francisco vova=vladimir
"""
_FEWEST_NAMES = 2
_FEWEST_TITLED = 3  # a title, which German begins with a capital letter, and two names
_SHORTEST = 3
_LEAST_LONGER = 2

_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџ"
_LATIN = "a b v g d e z z i i k l m n o p r s t u f h c c s sc | i | e iu ia e i i e g d i li ni c dz"
_CYRILLIC = dict(zip(_LETTERS, _LATIN.split(), strict=True))
_BARE = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d", "’": "'"})
# One spelling for the ways in which languages write the sounds of others: Lavrov, Lawrow; Zelensky, Zelenskyy
_SPELLINGS = (
    ("shch", "sc"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("ts", "c"),
    ("dj", "d"), ("y", "i"), ("j", "i"), ("w", "v"), ("ie", "e"), ("io", "e"),
)  # fmt: skip


def is_same(one: str, other: str) -> bool:
    """Whether two speakers, as printed, may be one person.

    Accents, alphabets, titles and the order of the parts make no difference, nor what is left out or
    shortened to an initial; two given names do. A description may be anybody, but nobody whom it names as
    somebody else's: “a spokesman for President Biden”.

    Args:
        one: A name or a description, or several with commas between them.
        other: Another.
    """
    return any(_may_be_one(mine, theirs) for mine in _named(one) for theirs in _named(other))


def any_same(one: str, others: Iterable[str]) -> bool:
    """Whether one of several names may be that of a speaker."""
    return any(is_same(one, other) for other in others)


def is_named_in(name: str, text: str) -> bool:
    """Whether a text names somebody."""
    words = _words(name)
    if _CJK.search(name) or not any(word[:1].isupper() for word in _WORD.findall(name)):
        return not words or "".join(words) in "".join(_words(text)) or not set(words).isdisjoint(_words(text))
    return not words or any(is_same(name, found) for found in _names_of(text))


def introduces(words: str, grammar: Grammar) -> bool:
    """Whether some words name a person in full, and refer to nobody before: “The coach, Jo Reed, replied:”.

    A name behind a preposition is that of a place or of whom the words are about, one of two words behind
    an article that of a house: “in New York”, “of Carl Dahl”, “the White House”.
    """
    run: list[str] = []
    before = ""
    for word in [*_TOKEN.findall(words), ""]:
        if word.casefold() in grammar.he:
            return False
        if word[:1].isupper() and word.casefold() not in grammar.common:
            run.append(word)
            continue
        is_article = before in grammar.articles  # as is the German genitive "der", which joins nouns too
        is_long = len(run) >= (_FEWEST_TITLED if is_article else _FEWEST_NAMES)
        if is_long and (is_article or before not in grammar.prepositions):
            return True
        run, before = [], word.casefold()
    return False


def names_in(frame: str) -> str:
    """The names in what stands around a quotation, commas between them; what begins with one, too."""
    return ", ".join(
        " ".join(word for word in run if word.casefold() not in _PRONOUNS)
        for run in _runs(frame)
        if any(word.casefold() not in _PRONOUNS for word in run)
    )


def _names_of(text: str) -> Iterable[str]:
    """Each row of words with capital letters, that which begins a sentence also without its first word.

    An English genitive names its owner: “Bo Ek’s letter”.
    """
    rows = (row for run in _runs(text) for row in _GENITIVE.split(" ".join(run)) if row)
    for row in rows:
        yield row
        if " " in row:
            yield row.partition(" ")[2]


def _runs(text: str) -> list[list[str]]:
    """The words with a capital letter that stand beside each other, particles between them."""
    runs: list[list[str]] = []
    for match in _RUN.finditer(text):
        run: list[str] = []
        for word in [*match[0].split(), ""]:
            if word[:1].isupper() or (run and word in _PARTICLES):
                run.append(word.rstrip(".") if len(word) > _SHORTEST else word)
            elif run:
                runs.append(run)
                run = []
    return runs


def _named(speaker: str) -> list[str]:
    """What stands between commas; without descriptions where there is a name beside them."""
    parts = [part.strip() for part in speaker.split(",") if part.strip()]
    names = [part for part in parts if not _is_description(part)]
    return names or parts or [""]


def _may_be_one(one: str, other: str) -> bool:
    mine, theirs = _words(_shortened(one, other)), _words(_shortened(other, one))
    if _CJK.search(one + other):
        bare, rest = "".join(mine), "".join(theirs)
        return bare in rest or rest in bare or bool(_CJK.search(one)) != bool(_CJK.search(other))
    if not mine or not theirs:
        return True
    for described, name in ((one, theirs), (other, mine)):
        if _is_description(described):
            return not (_is_of_another(described) and _names(described, name))
    shorter, longer = sorted((mine, theirs), key=len)
    return _fits(shorter, longer)


def _shortened(name: str, other: str) -> str:
    """A name with initials where the other has them: in one spelling, "Jo" does not begin with "J"."""
    initials = {word.casefold() for word in _WORD.findall(other) if len(word) == 1}
    return _GIVEN.sub(lambda word: word[0][0] if word[0][0].casefold() in initials else word[0], name)


def _names(description: str, name: Sequence[str]) -> bool:
    """Whether a description names somebody, in whatever case."""
    said = (word for run in _runs(description) for word in _words(" ".join(run)))
    surname = name[-1]
    return any(word == surname or (len(surname) > _SHORTEST and word.startswith(surname)) for word in said)


def _fits(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether all parts of a name are parts of a longer one, a whole word among them."""
    has_word = shorter == longer or any(len(word) > 1 for word in {*shorter}.intersection(longer))
    return has_word and all(any(_is_one_part(mine, theirs) for theirs in longer) for mine in shorter)


def _is_one_part(mine: str, theirs: str) -> bool:
    """Whether they are one part of a name: equal, an initial, or a short form."""
    short, long = sorted((mine, theirs), key=len)
    if short == long or (len(short) == 1 and long.startswith(short)):
        return True
    is_beginning = len(short) >= _SHORTEST and len(long) - len(short) >= _LEAST_LONGER
    return (is_beginning and long.startswith(short)) or (mine, theirs) in _short_forms()


def _is_description(speaker: str) -> bool:
    """Whether it tells what somebody is, in small letters: “the mayor”, “a spokesman for Biden”."""
    words = _WORD.findall(speaker)
    first = words[0] if words else ""
    if not first[:1].islower() or _CJK.search(speaker):
        return False
    is_begun = first in every_word("articles") or first in every_word("titles")
    is_begun = is_begun or "'" in first or "’" in first
    has_name = len(words) > 1 and words[-1][:1].isupper() and words[-2][:1].isupper()
    return _is_of_another(speaker) or (is_begun and not has_name)


def _is_of_another(description: str) -> bool:
    """Whether a description may name another beside its person: “Macron’s wife”, “the lawyer of Mr Brown”."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", description)
    said = next((word.casefold() for word in words if word.casefold() in _others()), "")
    return bool(said) and description[:1].islower()


def _words(name: str) -> list[str]:
    """The parts of a name in one spelling, without titles before them; all of them where nothing else is."""
    words = [word for word in _WORD.findall(name) if word not in _PARTICLES]
    kept = words
    while kept and (
        kept[0].casefold().rstrip(".") in _titles() or kept[0].casefold() in every_word("articles")
    ):
        kept = kept[1:]
    is_titled = not kept and len(words) == 1 and words[0][:1].isupper()  # "King", as a surname
    large = [word for word in kept if word[:1].isupper()]
    return [_in_one_spelling(word) for word in (words if is_titled else large or kept)]


def _in_one_spelling(word: str) -> str:
    bare = unicodedata.normalize("NFD", "".join(_CYRILLIC.get(one, one) for one in word.casefold()))
    bare = "".join(one for one in bare if not unicodedata.combining(one)).translate(_BARE)
    bare = bare.replace("'", "").replace(".", "")
    for spelling, one in _SPELLINGS:
        bare = bare.replace(spelling, one)
    single = re.sub(r"(.)\1+", r"\1", bare)
    return 2 * single if len(single) == 1 < len(word) else single  # "Joe" is no initial


@cache
def _titles() -> frozenset[str]:
    return every_word("titles") | every_word("serving")


@cache
def _others() -> frozenset[str]:
    return every_word("serving") | words_of(_OTHERS_TABLE)


@cache
def _short_forms() -> frozenset[tuple[str, str]]:
    pairs = [tuple(map(_in_one_spelling, pair.split("="))) for pair in _SHORT_TABLE.split()]
    return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))
