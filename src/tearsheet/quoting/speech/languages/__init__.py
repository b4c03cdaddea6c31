"""The words of each language that tell who speaks, one module a language; the rules stand elsewhere.

A language is added by a module with a `Language` in it and a row of `_MODULES`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, cached_property
from importlib import import_module
from typing import NamedTuple

# Serbian has two alphabets; its Cyrillic words are written from the Latin ones.
_MODULES = ("en", "de", "fr", "es", "it", "sr", "sr_cyrillic", "ru")
# How much of a text tells its language, in code points.
_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+")
_RUSSIAN = re.compile("[ыэщъёйяюь]", re.IGNORECASE)
# Letters and signs that only one of these languages has, or nearly so.
_LETTERS = {
    "de": "äöüß",
    "fr": "çœêûî",
    "es": "ñ¿¡áíó",
    "it": "ìò",
    "sr": "čćđšž",
    "sr_cyrillic": "ђјљњћџ",
    "ru": "ыэщъё",
}
_MOST_LETTERS = 3
_MOST_NOUNS = 2
# The marks that a language's papers set, where its words leave it open
_MARKS = {
    "de": re.compile("[„»]\\w"),
    "sr": re.compile("„"),
    "sr_cyrillic": re.compile("„"),
    "en": re.compile("“"),
    "es": re.compile("“|«\\w"),
    "it": re.compile("«\\w"),
    "fr": re.compile("«\\s"),
    "ru": re.compile("«\\w"),
}
_CYRILLIC = re.compile("[а-я]")
_LATIN = re.compile("[a-z]")
_KANA = re.compile("[\u3041-\u30ff]")
_HAN = re.compile("[\u4e00-\u9fff]")


class Language(NamedTuple):
    """Words of a language that is written with blanks between words, in lower case, parted by blanks.

    Phrases of several words have underscores between them.

    Attributes:
        reporting: Verbs that report what somebody says, in the forms that news has, without
        auxiliaries.
        following: Forms of them that take their subject from the clause before: "adding".
        behind: Words that report only behind a quotation.
        citing: Verbs that report what another than their subject says: "quoted".
        naming: Verbs that say by what words something goes, which report only with a subject of their
        own:
            "called", "dubbed".
        written: Verbs that say where words stand, of which nobody is said to be the writer: "stand".
        he: Pronouns of one person that may stand for a name said before.
        nobody: Words that may stand where a speaker does and name none: "I", "who", "it".
        relative: Pronouns that stand for the name right before them.
        articles: Words that begin a noun phrase: articles, possessives, "some".
        joining: Prepositions that go on with a noun phrase: "of", "for".
        prepositions: All others.
        places: Those of them behind which a place is named rather than a person.
        conjunctions: Words that join two verbs of one subject: "and", "but".
        subordinators: Words that begin a clause: "that", "when".
        auxiliaries: Verbs that stand with another: "has". An article before one is a pronoun.
        skipped: Adverbs that stand between a subject and its verb, or beside them.
        passive: Auxiliaries of the passive voice.
        agent: Prepositions before who does it in a passive clause.
        negations: "not", "never", and what takes back that somebody has said something: "denied".
        according: Phrases before the one whose words are quoted: "according_to".
        opinion: What stands before somebody whose view a sentence gives, as its first word: "for".
        claims: Nouns behind a genitive that say that its owner's words follow: “Rivera’s claim that”.
        titles: What stands before a name and is no part of it.
        serving: Titles of those who speak or act for somebody, who is not the one named: "spokesman".
        given: Given names that end, as a subject has them, as those of others do in the genitive: "Анна".
        realms: What an office is held in or over, as a whole: countries, cities, the fields of
        ministers.
        houses: Words of names of houses, which more words may follow or not: "Bank", "European".
        qualifying: Adjectives behind a person's noun that a preposition goes on with: "familiar with".
        named: Nouns behind which a name stands in marks, of a work, a paper, a ship: "film".
        terms: Words and phrases before words that are only mentioned, or meant otherwise: "so-called".
        days: Words with a capital letter that are no names: days, months.
        papers: Nouns for what is written, which may be said to say something: "report".
        bare: Nouns that name a speaker without an article, where others do not: "police".
        has_bare_nouns: Whether any noun may stand without an article.
        has_capital_nouns: Whether nouns begin with a capital letter.
        elides: Whether short words lose their vowel before another word.
        inverts: Whether the subject may follow its verb before a quotation too.
        drops_subject: Whether a verb without one means a person named before.
        interrupts: Whether the reporting clause may stand inside the marks.
        has_genitive: Whether the one behind `according` stands in another case than a subject.
    """

    code: str
    reporting: str
    following: str = ""
    behind: str = ""
    citing: str = ""
    naming: str = ""
    written: str = ""
    he: str = ""
    nobody: str = ""
    relative: str = ""
    articles: str = ""
    joining: str = ""
    prepositions: str = ""
    places: str = ""
    conjunctions: str = ""
    subordinators: str = ""
    auxiliaries: str = ""
    skipped: str = ""
    passive: str = ""
    agent: str = ""
    negations: str = ""
    according: str = ""
    opinion: str = ""
    claims: str = ""
    titles: str = ""
    serving: str = ""
    given: str = ""
    realms: str = ""
    houses: str = ""
    qualifying: str = ""
    named: str = ""
    terms: str = ""
    days: str = ""
    papers: str = ""
    bare: str = ""
    has_bare_nouns: bool = False
    has_capital_nouns: bool = False
    elides: bool = False
    inverts: bool = True
    drops_subject: bool = False
    interrupts: bool = False
    has_genitive: bool = False


class Grammar:
    """A language's words as sets, each as the attribute of `Language` of that name."""

    def __init__(self, language: Language) -> None:
        self.code = language.code[:2]
        self.reporting = words_of(language.reporting, language.following, language.citing, language.naming)
        self.following = words_of(language.following)
        self.behind = words_of(language.behind)
        self.citing = words_of(language.citing)
        self.naming = words_of(language.naming)
        self.only_naming = self.naming - words_of(language.reporting)
        self.written = words_of(language.written)
        self.he = words_of(language.he)
        self.nobody = words_of(language.nobody, language.relative)
        self.relative = words_of(language.relative)
        self.articles = words_of(language.articles)
        self.joining = words_of(language.joining)
        self.prepositions = words_of(language.prepositions, language.joining)
        self.places = words_of(language.places)
        self.conjunctions = words_of(language.conjunctions)
        self.subordinators = words_of(language.subordinators)
        self.skipped = words_of(language.skipped, language.auxiliaries)
        self.auxiliaries = words_of(language.auxiliaries)
        self.passive = words_of(language.passive)
        self.agent = words_of(language.agent)
        self.negations = words_of(language.negations)
        self.according = _phrases(language.according)
        self.opinion = words_of(language.opinion)
        self.claims = words_of(language.claims)
        self.titles = words_of(language.titles)
        self.serving = words_of(language.serving)
        self.given = words_of(language.given)
        self.realms = words_of(language.realms)
        self.houses = words_of(language.houses)
        self.qualifying = words_of(language.qualifying)
        self.named = words_of(language.named)
        self.terms = tuple(one.split("_") for one in language.terms.split())
        self.days = words_of(language.days)
        self.papers = words_of(language.papers)
        self.bare = words_of(language.bare)
        self.has_bare_nouns = language.has_bare_nouns
        self.has_capital_nouns = language.has_capital_nouns
        self.elides = language.elides
        self.inverts = language.inverts
        self.drops_subject = language.drops_subject
        self.interrupts = language.interrupts
        self.has_genitive = language.has_genitive
        self.common = (
            self.articles | self.he | self.nobody | self.prepositions | self.conjunctions
            | self.subordinators | self.auxiliaries | self.skipped | self.negations | self.passive
        )  # fmt: skip
        """Words that are never a name, whatever letter they begin with."""

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Nouns of the language that are known."""
        return self.titles | self.bare | self.named

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Given names that people in its texts have, of any language, but for its own nouns."""
        from tearsheet.quoting.speech.languages import given, sr_cyrillic  # read when first asked for

        latin = words_of(given.LATIN, given.SERBIAN)
        cyrillic = {"ru": given.RUSSIAN, "sr": sr_cyrillic.in_cyrillic(given.SERBIAN)}
        names = latin | words_of(cyrillic.get(self.code, ""))
        offices = self.titles | self.realms | self.houses | self.bare
        return names - self.common - self.reporting - self.days - offices


def grammar_of(text: str, language: str = "") -> Grammar:
    """The words of the language of `text`; none at all where it is none of those that are known.

    Args:
        text: What is read; its own words tell its language.
        language: A BCP 47 tag as a file states it: decides between languages that `text` fits as well.
    """
    sample = text[:_SAMPLE]
    words = Counter(word.lower() for word in _WORD.findall(sample))
    fits = {name: _fit(name, words) + 0.5 * language.lower().startswith(name[:2]) for name in _MODULES}
    for name, marks in _MARKS.items():
        fits[name] += 1.5 * (marks.search(sample) is not None)
    best = max(fits, key=lambda name: fits[name])
    is_cyrillic = _CYRILLIC.search(sample) is not None and not _LATIN.search(sample)
    if best in ("ru", "sr_cyrillic") or is_cyrillic:
        is_serbian = fits["sr_cyrillic"] > fits["ru"] and not _RUSSIAN.search(sample)
        return _grammar("sr_cyrillic" if is_serbian else "ru")
    return _grammar(best) if fits[best] else Grammar(Language(code="", reporting=""))


def is_japanese(text: str) -> bool:
    """Whether `text` has kana in it."""
    return _KANA.search(text, 0, _SAMPLE) is not None


def is_chinese(text: str) -> bool:
    """Whether `text` has Han characters, and no kana."""
    return _HAN.search(text, 0, _SAMPLE) is not None and not is_japanese(text)


def _fit(name: str, words: Counter[str]) -> float:
    grammar = _grammar(name)
    letters = sum(word.count(letter) for letter in _LETTERS.get(name, "") for word in words)
    return (
        min(letters, _MOST_LETTERS)
        + sum(words[word] for word in grammar.common.intersection(words))
        + min(len(grammar.nouns.intersection(words)), _MOST_NOUNS)
        + 2 * sum(words[word] for word in grammar.reporting.intersection(words))
        + len(grammar.behind.intersection(words))
    )


@cache
def _grammar(name: str) -> Grammar:
    language: Language = import_module(f"tearsheet.quoting.speech.languages.{name}").LANGUAGE
    return Grammar(language)


@cache
def every_word(table: str) -> frozenset[str]:
    """The words of one table, such as "titles", in all languages."""
    return frozenset().union(*(getattr(_grammar(name), table) for name in _MODULES))


def words_of(*tables: str) -> frozenset[str]:
    """The words of tables, parted by blanks."""
    return frozenset(" ".join(tables).split())


def _phrases(table: str) -> dict[str, list[list[str]]]:
    """The phrases by their first words, each as all its words, those of most words first."""
    phrases: dict[str, list[list[str]]] = {}
    for phrase in sorted((one.split("_") for one in table.split()), key=len, reverse=True):
        phrases.setdefault(phrase[0], []).append(phrase)
    return phrases
