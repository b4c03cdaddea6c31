"""The words of each language, one module a language; rules stand elsewhere and load what a text needs.

A language is added by a module with a `Language` in it, a row of `_MODULES` and a row of `_COMMON`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib import import_module

from tearsheet.formats.fields.words import phrases_of_squashed, squashed_table
from tearsheet.formats.late import late


class Language:
    """Words of a language: phrases as printed, in lower case, parted by bars and line ends.

    Attributes:
        headline: Labels of the fields, as forms have them: "title".
        byline: Labels before authors that are no words of names: "author", "written by".
        by: Words before authors that also begin names or sentences: "by", "von", "di".
        joining: Words between authors: "and", "with".
        roles: What authors are: single words and short phrases.
        houses: Words of a name that is a firm's, a desk's or an agency's.
        published: Labels of the day of publication.
        published_stems: How words begin, or are written within, that say that something was published.
        updated: Labels of the day of a change.
        updated_stems: As of publication.
        publication: Labels of the paper or the source.
        address: Labels of the address.
        other: Labels of what no field holds: section, tags.
        corrections: Labels of what was wrong.
        notes: Labels of notes, which need a colon or a line of their own.
        editors: Labels of notes that need none.
        subjects: "this article".
        bare_subjects: "this is".
        articles: What articles are called, as behind `earlier`.
        earlier: "an earlier version of this".
        amended: What was done to an article that was wrong.
        fillers: Words between subject and nature.
        natures: What an article is said to be: "satire".
        made: Who or what made it is told behind: "generated".
        machines: What makes articles besides people.
        paid: How notes on paid articles begin.
        opinion: How notes on opinions begin.
        related: Furniture, by kind: whole lines.
        reading: Behind figures: "min read".
        ours: How words begin with which a publisher speaks of itself and of what it offers.
        prompts: How sentences begin that ask readers to sign up, to follow, to pay.
        beside: Whole lines that are furniture where other furniture stands beside them.
        captions: Labels of pictures and their credits.
        placeholders: What stands in place of an author's name.
        sections: Words of the names of a paper's sections.
        places: Words between an author and a place or paper: "in", "for".
        place_words: Words of the names of places that look like persons': "New York".
        surnames: Where names are known by these: in Han and Hangul.
        unparted: Words that begin as a joining word that is written with the next one.
        edited_by: Labels of who edited, which tell of no author.
        papers: Words that end the names of papers, and hardly ever a headline.
        papers_or_others: Words that end names and headlines alike: "Daily Mail", "Letters in the Mail".
        before_papers: Words that the names of papers begin with.
        no_papers: What looks like the name of a paper and is a section.
        sent_from: How the line begins that the program of a phone writes below a mail.
        copied: How a line begins that says from where, or when, a text was printed or fetched.
        link_lists: Headings of the list of links that text browsers write behind a page.
        unsubscribing: How words begin that tell how to get no more mails.
        in_browser: How words begin that lead from a mail to its page.
        read_on: How lines begin that lead to the page of a text, and end with its site: "read on".
    """

    code: str
    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    by: str = ""
    joining: str = ""
    roles: str = ""
    houses: str = ""
    published: str = ""
    published_stems: str = ""
    updated: str = ""
    updated_stems: str = ""
    publication: str = ""
    address: str = ""
    other: str = ""
    corrections: str = ""
    notes: str = ""
    editors: str = ""
    subjects: str = ""
    bare_subjects: str = ""
    articles: str = ""
    earlier: str = ""
    amended: str = ""
    fillers: str = ""
    natures: str = ""
    made: str = ""
    machines: str = ""
    paid: str = ""
    opinion: str = ""
    related: str = ""
    advertisement: str = ""
    comments: str = ""
    sharing: str = ""
    subscription: str = ""
    navigation: str = ""
    copyright: str = ""
    reading: str = ""
    tags: str = ""
    ours: str = ""
    prompts: str = ""
    beside: str = ""
    captions: str = ""
    placeholders: str = ""
    sections: str = ""
    places: str = ""
    place_words: str = ""
    surnames: str = ""
    unparted: str = ""
    edited_by: str = ""
    papers: str = ""
    papers_or_others: str = ""
    before_papers: str = ""
    no_papers: str = ""
    sent_from: str = ""
    copied: str = ""
    link_lists: str = ""
    unsubscribing: str = ""
    in_browser: str = ""
    read_on: str = ""

    def __init__(self, code: str, **words: str) -> None:
        """Takes words by the names of the attributes; to make a named tuple of so many is slow."""
        if unknown := words.keys() - set(MEMBERS):
            raise TypeError(f"{code} has words of no kind: {unknown}")
        self.code = code
        vars(self).update(words)


MEMBERS = tuple(Language.__annotations__)[1:]
"""The names of the kinds of words: all attributes of `Language` but its code."""


class Vocabulary:
    """The words of some languages together; each language is loaded when the first word is asked for."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        """The words of the languages of these codes."""
        self.codes = codes
        self._tables: dict[str, str] = {}
        self._phrases: dict[tuple[str, ...], frozenset[str]] = {}

    def phrases(self, *names: str) -> frozenset[str]:
        """All phrases of some members of `Language`, squashed."""
        if names not in self._phrases:
            self._phrases[names] = self._phrases_of(names)
        return self._phrases[names]

    def _phrases_of(self, names: tuple[str, ...]) -> frozenset[str]:
        if len(names) > 1:
            return frozenset().union(*map(self.phrases, names))
        if not self._tables:  # all at once, which takes a third of the time of one by one
            whole = squashed_table(_BETWEEN.join(map(self.written, MEMBERS)))
            self._tables = dict(zip(MEMBERS, whole.split(_BETWEEN), strict=True))
        return phrases_of_squashed(self._tables[names[0]])

    def written(self, name: str) -> str:
        """The phrases of a member of `Language` as printed, parted by bars and line ends."""
        return "|".join(str(getattr(language(code), name)) for code in self.codes)


_MODULES = {
    **{
        code: code
        for code in (
            *("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sr", "hr", "cs", "tr"),
            *("ru", "uk", "ar", "fa", "zh", "ja", "ko"),
        )
    },
    **dict.fromkeys(("sv", "da", "nb", "fi"), "nordic"),
    **dict.fromkeys(("hu", "ro", "el", "bg", "he", "id", "vi", "th", "hi"), "further"),
}
EVERY = tuple(_MODULES)
"""The codes of all languages whose words are known (ISO 639-1)."""

# Words that are in nearly every text of a language, and in few others' texts.
_COMMON = {
    code: frozenset(words)
    for code, *words in (
        row.split()
        for row in """
de der die das und ist nicht mit von auf für ein eine dem im zum sich auch bei nach wird
fr le les des et est une dans pour que qui sur pas au aux par du ce sont avec
es el los las y es una por que con para del se su más como fue este
it il lo gli di che è una con non del della sono nel alla anche dei si
pt o os um uma e não que para com da em na dos ao mais foi são
nl de het een en van niet dat op te zijn voor met er aan ook bij wordt
pl w na nie się z jest że o jak po dla od za przez który są
sr je u na da se su za nije od koji koja sa ne će kao što bi iz vest
hr je u na da se su za nije od koji koja s ne će kao što bi iz vijest
cs je v na se že s z o jako za ve který byl jsou není podle
tr ve bir bu da de için ile olarak çok daha olan ne gibi kadar sonra değil oldu dedi
sv och att det som en är på för av med inte till har om ett var
da og det som en er på af med ikke til har om et var
nb og å det som en er på av med ikke til har om et var
fi ja ei että se oli hän ovat myös kun mutta joka sekä tai mukaan vuoden
hu az és hogy nem egy volt meg ez de már csak mint szerint lesz
ro și în la nu pe cu care o din că mai este sunt pentru
id yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke saya
vi và của là có không được cho các trong một người những với
""".strip().splitlines()
    )
}
_SCRIPTS = (
    ("\u0400", "\u052f", "ru uk sr bg"),
    ("\u0600", "\u06ff", "ar fa"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh ja"),
    ("\uac00", "\ud7af", "ko"),
    ("\u0590", "\u05ff", "he"),
    ("\u0370", "\u03ff", "el"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u0900", "\u0dff", "hi"),
)
"""First and last character of a script, and the languages that are written in it."""
_BETWEEN = "\x1f"  # in no word
_SAMPLE = 4_000  # characters; bounds the work
_LEAST_SHARE = 0.06  # a guess: half or one and a half of it changes none of 59 texts
_WORDS = late(r"[^\W\d_]+")


def of_text(text: str, declared: str = "") -> tuple[str, ...]:
    """The codes of the languages that a text may be in, English always among them.

    Too many rather than too few: names and notes are often in another language than the text.

    Args:
        text: Its beginning is looked at.
        declared: The language that the file states, as a tag (BCP 47); it may be wrong.
    """
    sample = text[:_SAMPLE]
    found = ["en", declared.replace("_", "-").split("-")[0].lower()]
    words = _WORDS.findall(sample.lower())
    least = max(1.0, _LEAST_SHARE * len(words))
    found += [code for code, common in _COMMON.items() if sum(map(common.__contains__, words)) > least]
    if not sample.isascii():
        signs = set(sample)
        for first, last, written in _SCRIPTS:
            if any(first <= sign <= last for sign in signs):
                found += written.split()
    return tuple(code for code in _MODULES if code in found)


@cache
def language(code: str) -> Language:
    """The words of a language.

    Raises:
        KeyError: None are known.
    """
    module = import_module(f"{__name__}.{_MODULES[code]}")
    words: dict[str, Language] = module.LANGUAGES
    return words[code]


@cache
def vocabulary(codes: tuple[str, ...]) -> Vocabulary:
    """The words of the languages of these codes."""
    return Vocabulary(codes)


def prepare() -> None:
    """Import all languages, for a process that cannot do so later."""
    for code in EVERY:
        language(code)


_ALL = vocabulary(EVERY)
_CURRENT: ContextVar[Vocabulary] = ContextVar("_CURRENT")


@contextmanager
def spoken_in(text: str, declared: str = "") -> Iterator[None]:
    """While a file is read: let the rules know the words of its languages alone, and load no others.

    Args:
        text: As `of_text` takes it.
        declared: As `of_text` takes it.
    """
    token = _CURRENT.set(vocabulary(of_text(text, declared)))
    try:
        yield
    finally:
        _CURRENT.reset(token)


def current() -> Vocabulary:
    """The words of the languages of the file that is being read; else of all."""
    return _CURRENT.get(_ALL)


def spoken(*names: str) -> frozenset[str]:
    """All phrases of some members of `Language`, squashed, in the languages of the file being read."""
    return current().phrases(*names)


def everywhere(*names: str) -> frozenset[str]:
    """All phrases of some members of `Language`, squashed, in all languages."""
    return _ALL.phrases(*names)


_LABELS = (
    "headline",
    "standfirst",
    "byline",
    "published",
    "updated",
    "publication",
    "address",
    "other",
    "notes",
)


def is_known(said: str, *names: str) -> bool:
    """Whether a squashed text is a phrase of some members in the languages being read, or else in any.

    What is another label in the languages being read is none of another language.
    """
    return said in spoken(*names) or (said not in spoken(*_LABELS) and said in everywhere(*names))
