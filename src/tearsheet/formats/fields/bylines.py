"""Who a line names as its authors: one engine for texts, Markdown, mail and pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tearsheet.formats.fields import labels
from tearsheet.formats.fields.languages import spoken
from tearsheet.formats.fields.persons import PARTICLES, is_name, is_place, without_pictures
from tearsheet.formats.fields.words import EAST, INVISIBLE, SENTENCE_ENDS, single_words, squashed
from tearsheet.formats.late import late

MAX_LENGTH = 150  # a guess: half or one and a half of it changes none of 59 texts
_LONGEST_LIST = 20_000  # bounds the work
_SHARE_OF_PERSONS = 0.75  # a guess: none of 59 texts has such a list
_LEAST_LISTED = 3  # a guess: none of 59 texts reaches it
_MAX_WORDS = 16  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LOWER_CASE_WORDS = 3  # a guess: half or one and a half of it changes none of 59 texts
_MAX_INITIAL = 3  # a guess: half or one and a half of it changes none of 59 texts
_MAX_ROLE_WORDS = 8  # a guess: half or one and a half of it changes none of 59 texts
_MIN_NAME = 2  # words; a guess: half or one and a half of it changes none of 59 texts

# "By" before these begins a sentence, not a name.
_NEVER_FIRST = single_words("""
    monday tuesday wednesday thursday friday saturday sunday now then contrast far law all any my
    his her their our its your this that these those it which who what when noon midnight dawn dusk
    night day evening morning nightfall sunrise sunset way itself himself herself themselves not no
    being having using far some most many both each every one two three four five six seven eight
    nine ten half land sea air accident definition default design means virtue comparison and or
    christmas easter january february march april june july august september october november december
""")
_SMALL_IN_NAMES = PARTICLES | single_words(
    "and und et y e i и й та og och en ja oraz ve и у of the for in at from with & avec mit con sa"
)
_AFTER_NAME = single_words("jr sr ii iii iv phd md mba mp esq dr msc")
_STRONG = late(r"[|｜;；•●\n／]|\s[·‧/–—-]{1,3}\s|(?<=[^\W\d_])/(?=[^\W\d_])")
_COMMAS = str.maketrans("،、，", ",,,")
_OPENING = frozenset("(（[")
_BRACKETS = late(r"[(（\[]([^()（）\[\]]{1,80})[)）\]]")
_MAIL = late(
    r"(?:(?<!\S)(?:[Ff]ollow|E-?mail|Contact|Twitter|Folgen|Suivre|Seguir):?\s)?(?<!\S)"
    r"(?:[(<\[]?(?:mailto:)?[^\s@<>()]{1,64}@[^\s@<>()]{1,80}[)>\]]?|[(]?@\w{1,40}[)]?)"
    r"|<https?://[^\s<>]{1,200}>|https?://\S{1,200}"
)
_SIGNS = " \t\xa0|,;:·•–—-/*_=＝：" + INVISIBLE
_LOUD = frozenset(("AND", "UND", "ET", "Y", "E", "I", "И", "EN"))
_DOUBTFUL = frozenset(("a", "à", "s", "u", "z"))
_READING = late(r"^\W*\d{1,3}\s*(?P<unit>[^\d]{1,24})$")
_NEVER_IN_NAMES = frozenset("!?:…。，")


def read(line: str) -> tuple[str, ...]:
    """The authors that a line with a label names: "By X, role", "Von: A, B", "記者N／"; none for others."""
    bare = line.strip(_SIGNS)
    found = labels.of_byline(bare)
    if found is None:
        return _reporters(bare) if len(bare) <= MAX_LENGTH else ()
    rest = bare[found.end :]
    people = authors(rest, is_labelled=found.is_signed)
    return people if found.is_signed or _is_safe(rest, people, is_weak=found.is_weak) else ()


def is_byline(line: str) -> bool:
    """Whether a line names its authors behind a label, and says nothing else."""
    return bool(read(line))


def is_name_line(line: str) -> bool:
    """Whether a line is nothing but names of persons, without a label: where none but authors stand."""
    if not line or len(line) > MAX_LENGTH or line.endswith((":", ";", ",")) or _is_sentence(line):
        return False
    parts = [*_parts(line.strip(_SIGNS))]
    kinds = [_kind(part.text) for part in parts]
    return bool(kinds) and kinds[0] == _PERSON and all(kind in {_PERSON, _ROLE, _HOUSE} for kind in kinds)


def is_person(part: str) -> bool:
    """Whether it is one person's name and nothing more."""
    return is_name(part)


def is_agency(part: str) -> bool:
    """Whether a part of a byline is a firm, a desk or an agency."""
    return _kind(part) == _HOUSE


def are_names(text: str) -> bool:
    """Whether a text can be one or more authors, with their posts, and not a sentence."""
    return bool(authors(text))


def _reporters(text: str) -> tuple[str, ...]:
    if text.isascii():
        return ()
    from tearsheet.formats.fields import reporters  # few texts need it

    return tuple(reporters.named(text))


def names(text: str) -> tuple[str, ...]:
    """The authors that a byline names, its label taken off; all of it where they cannot be told apart."""
    found = tuple(dict.fromkeys(_reporters(text))) or authors(text, is_labelled=True)
    return found or ((bare,) if (bare := text.strip(_SIGNS)) else ())


def authors(text: str, *, is_labelled: bool = False) -> tuple[str, ...]:
    """The authors that a text names, without posts, papers, places and addresses beside them.

    Agencies are authors where no person is named, or where a word like "with" joins them.
    "Smith and Sons" stays one.

    Args:
        text: Without the label before it.
        is_labelled: A label with a colon says that authors follow: then one word will do.

    Returns:
        None where the text is a sentence, or too long for names.
    """
    if len(text) <= 2 * MAX_LENGTH:
        text = _MAIL.sub(" ", without_pictures(text)).strip(_SIGNS)
    if len(text) > MAX_LENGTH:
        return _listed(text)
    if not text or _is_sentence(text):
        return ()
    parts = [part for part in _turned_together(_parts(text)) if not is_reading_time(part.text)]
    kinds = [_kind(part.text) for part in parts]
    if _PERSON not in kinds:
        return _of_no_person(text, parts, kinds, is_labelled=is_labelled)
    if _OTHER in kinds and not is_labelled:
        return ()
    if _WORD in kinds and not _is_certain(parts, kinds):
        return (text,)
    return _persons(parts, kinds)


def _persons(parts: list[_Part], kinds: list[int]) -> tuple[str, ...]:
    """The persons of a byline, with the agencies and single names that are joined to them."""
    found = [
        part.text
        for part, kind in zip(parts, kinds, strict=True)
        if kind == _PERSON or (kind in {_HOUSE, _WORD} and part.is_joined and part.text < EAST)
    ]
    return tuple(dict.fromkeys(found))


_PERSON, _ROLE, _HOUSE, _WORD, _OTHER = range(5)


class _Part(NamedTuple):
    """A part of a byline; `is_joined` by a word that joins authors, or by a sign, where it is no agency."""

    text: str
    is_joined: bool
    is_behind_comma: bool = False


def _listed(text: str) -> tuple[str, ...]:
    """The authors of a list that is longer than other bylines: nearly all are persons, none is a clause."""
    longest = max(map(len, _at_commas(text[: _LONGEST_LIST + 1])))
    if len(text) > _LONGEST_LIST or longest > MAX_LENGTH or _is_sentence(text):
        return ()
    parts = [part.text for part in _turned_together(_parts(text))]
    kinds = [_kind(part) for part in parts]
    is_list = len(parts) >= _LEAST_LISTED and _OTHER not in kinds
    if not is_list or kinds.count(_PERSON) < _SHARE_OF_PERSONS * len(parts):
        return ()
    return tuple(dict.fromkeys(part for part, kind in zip(parts, kinds, strict=True) if kind != _ROLE))


def _turned_together(parts: Iterable[_Part]) -> Iterator[_Part]:
    """Parts of a byline, each name that a comma turns round as one: "García Márquez, Gabriel"."""
    before: _Part | None = None
    for part in parts:
        if before and part.is_behind_comma and _is_turned(before.text, part.text):
            yield before._replace(text=f"{before.text}, {part.text}")
            before = None
            continue
        if before:
            yield before
        before = part
    if before:
        yield before


def _is_turned(family: str, given: str) -> bool:
    if not (is_name(family) or len(family.split()) == 1):
        return False
    from tearsheet.formats.fields import given_names  # few texts need it

    return given_names.is_turned(family, given)


def _parts(text: str) -> Iterator[_Part]:
    """The parts of a byline that signs, commas and joining words part, bare of posts and places."""
    if not _OPENING.isdisjoint(text):
        text = _BRACKETS.sub(_unbracketed, text)
    text = text.strip(_SIGNS)
    for number, strong in enumerate(filter(None, map(str.strip, _STRONG.split(text)))):
        for place, part in enumerate(filter(None, map(str.strip, _at_commas(strong)))):
            for turn, name in enumerate(_joined(part)):
                if (number or place) and labels.of_byline(name):
                    continue  # who has edited it, whose the pictures are
                if bare := _bare(name.strip(_SIGNS)):
                    is_apart = number > 0 and place == 0 and not is_agency(bare)
                    is_joined = turn > 0 or is_apart or _begins_joined(part)
                    yield _Part(bare, is_joined, place > 0 and turn == 0)


def _at_commas(text: str) -> list[str]:
    """The parts of a text that commas of any script part."""
    return text.translate(_COMMAS).split(",")


def _unbracketed(match: re.Match[str]) -> str:
    """What stands in brackets: further authors where it begins so, else nothing."""
    first = match[1].split()[:1]
    is_joined = bool(first) and squashed(first[0]) in spoken("joining")
    return f", {match[1]}, " if is_joined else " "


def _begins_joined(part: str) -> bool:
    first = part.split()[:1]
    return bool(first) and _is_joining(first[0])


def _is_joining(word: str) -> bool:
    """Whether a word joins authors: it is printed small, for "Dan" is one in Indonesian."""
    is_small = word[0].islower() or not word[0].isalpha() or _is_uncased(word) or word in _LOUD
    return is_small and (word == "&" or squashed(word) in spoken("joining"))


def _parts_names(word: str, before: list[str], behind: list[str]) -> bool:
    """Whether a word joins what stands before and behind it, and is no other language's "in"."""
    if not (before and behind and _is_joining(word)):
        return False
    is_doubtful = squashed(word) in spoken("places") or word.lower() in _DOUBTFUL
    return not is_doubtful or (is_person(" ".join(before)) and is_person(" ".join(behind[:_MIN_NAME])))


def _joined(part: str) -> list[str]:
    """The names that joining words part, where a name stands on each side of the word."""
    own = part.split()
    if part >= EAST and len(own) > 1 and all(map(is_person, own)):
        return own
    if len(own) > 1 and _is_joining(own[0]):
        own = own[1:]
    found: list[list[str]] = [[]]
    for place, word in enumerate(own):
        if _parts_names(word, found[-1], own[place + 1 :]):
            found.append([])
        elif prefix := _prefix(found[-1], own[place:]):
            found.append([word[prefix:]])
        else:
            found[-1].append(word)
    return [" ".join(name) for name in found if name]


def _is_uncased(word: str) -> bool:
    return word.lower() == word.upper()


def _prefix(before: list[str], behind: list[str]) -> int:
    """How long a joining word is that is written with the name behind it, as Arabic does; 0 for none."""
    word = behind[0]
    if word[0] not in "وו" or len(before) < _MIN_NAME or len(behind) < _MIN_NAME:
        return 0
    return 0 if len(word) < _MAX_INITIAL or word in spoken("unparted") else 1


def _bare(name: str) -> str:
    """A name without a post before or behind it, and without the place or paper behind "in" or "for"."""
    own = name.split()
    roles, more = spoken("roles"), spoken("roles", "sections")
    places = spoken("places")
    at = next((n for n, word in enumerate(own) if n >= _MIN_NAME and word in places), None)
    if at is not None and is_person(" ".join(own[:at])):
        own = own[:at]
    start, end = 0, len(own)
    while end - start > _MIN_NAME and squashed(own[start]) in more:
        start += 1
    if start and not any(squashed(word) in roles for word in own[:start]):
        start = 0
    while end - start > _MIN_NAME and squashed(own[end - 1]) in more:
        end -= 1
    if end < len(own) and not any(squashed(word) in roles for word in own[end:]):
        end = len(own)
    kept = " ".join(own[start:end])
    return kept if is_person(kept) else _without_reporter(" ".join(own))


def _without_reporter(name: str) -> str:
    if name.isascii():
        return name
    from tearsheet.formats.fields import reporters  # few texts need it

    return reporters.without_post(name)


def _kind(part: str) -> int:
    """What a part of a byline is."""
    if is_person(part) or _is_turned(*_halves(part)):
        return _PERSON
    own = squashed(part).split()
    if not own or own[0] in _AFTER_NAME or _is_role(own) or part.partition(" ")[0] in spoken("places"):
        return _ROLE
    if _is_house(part, own):
        return _HOUSE
    return _WORD if len(own) == 1 or is_place(part) else _OTHER


def _halves(part: str) -> tuple[str, str]:
    """What stands before a comma and behind it; nothing where there is none."""
    family, _, given = part.partition(", ")
    return (family, given) if given else ("", "")


def _is_house(part: str, own: list[str]) -> bool:
    if part >= EAST:
        return any(part.endswith(end) for end in spoken("houses", "sections") if end >= EAST)
    is_short_name = part.isupper() and part.isascii() and len(own) == 1
    return is_short_name or not spoken("houses").isdisjoint([*own, " ".join(own)])


def _is_role(own: list[str]) -> bool:
    roles = spoken("roles")
    return len(own) <= _MAX_ROLE_WORDS and (not roles.isdisjoint(own) or " ".join(own) in roles)


def _is_certain(parts: list[_Part], kinds: list[int]) -> bool:
    """Whether single words stand only behind a person: a place or a paper, no half of a name."""
    first = kinds.index(_PERSON)
    is_turned = parts[first].text.split()[0].lower() in PARTICLES  # "Von Trapp, Maria"
    return _WORD not in kinds[:first] and not is_turned


def _of_no_person(text: str, parts: list[_Part], kinds: list[int], *, is_labelled: bool) -> tuple[str, ...]:
    """Agencies, desks, single names: one or more, all of the text or what signs part."""
    whole = " ".join(text.split())
    if not _is_like_names(whole, is_labelled=is_labelled):
        return ()
    strong = [part for part in _STRONG.split(whole) if part.strip()]
    if len(strong) > 1 and all(_is_like_names(part, is_labelled=True) for part in strong):
        kept = [part.strip(_SIGNS) for part in strong if not is_reading_time(part)]
        return tuple(dict.fromkeys(kept))
    return (parts[0].text,) if len(parts) == 1 and kinds[0] != _ROLE else (whole,)


def _is_like_names(text: str, *, is_labelled: bool) -> bool:
    """Whether a text is short and written as names are, each word with a capital or a particle."""
    own = text.split()
    first = squashed(own[0]) if own and len(own) <= _MAX_WORDS else ""
    if not first or first in _NEVER_FIRST or _has_no_name(text, own):
        return False
    if _is_uncased(text):
        return is_labelled or is_person(text)
    small = [word for word in own if word[0].islower()]
    if len(small) == len(own):
        return len(own) <= _MAX_LOWER_CASE_WORDS and first not in {"the", "a", "an"}
    return all(word in _SMALL_IN_NAMES | spoken("joining") for word in small)


def _has_no_name(text: str, words: list[str]) -> bool:
    """Whether a text has a sign that names have not, or a word of it begins with a figure."""
    return not _NEVER_IN_NAMES.isdisjoint(text) or any(word[0].isdecimal() for word in words)


def _is_safe(rest: str, people: tuple[str, ...], *, is_weak: bool) -> bool:
    """Whether names stand behind a word that also begins sentences: a capital first, or a desk's words.

    Args:
        rest: What stands behind the word.
        people: Whom it names.
        is_weak: The word also begins names: then persons must be named, or a desk or agency.
    """
    first = rest.split()[:1]
    if not people or not first:
        return False
    is_desk = not spoken("houses").isdisjoint(squashed(rest).split())
    are_persons = any(map(is_person, people))
    if first[0][0].islower() and are_persons:
        return squashed(first[0]) in spoken("roles")
    if first[0][0].islower() or (is_weak and not are_persons):
        return is_desk
    return squashed(first[0]) not in _NEVER_FIRST


def _is_sentence(text: str) -> bool:
    """Whether it ends with a full stop that is not an abbreviation's ("Jr.", "J."), or as no name does."""
    last = text.rpartition(" ")[2]
    return text.endswith(SENTENCE_ENDS) and (text[-1] != "." or len(last.strip(".")) > _MAX_INITIAL)


def is_reading_time(part: str) -> bool:
    """Whether a part is how long reading takes: "4 min read"."""
    found = _READING.match(part.strip())
    return found is not None and squashed(found["unit"]) in spoken("reading")
