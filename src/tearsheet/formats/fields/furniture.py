"""Which whole lines are page furniture: what a web page prints around an article.

A line counts only when all of it is such: one of the tables' phrases, figures and signs aside, a notice of
copyright, the credit of a picture, a link to another article, a request to sign up. A sentence is none for a
word in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from tearsheet.article.model import Reason
from tearsheet.formats.fields.languages import EVERY, current, spoken, vocabulary
from tearsheet.formats.fields.words import SPOKEN_ENDS, first_word, folded, is_folded_by_words, squashed
from tearsheet.formats.late import late
from tearsheet.formats.refusals import failed

MAX_LENGTH = 240  # a guess: half or one and a half of it changes none of 59 texts
_MAX_CREDIT = 160  # a guess: half or one and a half of it changes none of 59 texts
_MAX_PROMPT_WORDS = 40  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LINK = 160  # a guess: half or one and a half of it changes none of 59 texts
_MIN_LINK_WORDS = 2  # a guess: half or one and a half of it changes none of 59 texts
_LEAST_SENTENCE = 4  # words; a guess: half or one and a half of it changes none of 59 texts
# Words of a sentence that needs more than its beginning to be none of a text
_LEAST_PROSE = 8  # a guess: half or one and a half of it changes none of 59 texts
_UNPARTED = "\u3000"  # and all behind it: scripts without blanks, and Hangul, whose words have endings
_WHOLE_WORD = 3  # letters: a longer one may have an ending; a guess: none of 59 texts reaches it
_OFFERS = (
    *("newsletter", "mail", "e-mail", "inbox", "app", "telegram", "whatsapp", "viber", "facebook"),
    *("instagram", "twitter", "youtube", "tiktok", "linkedin", "rss", "podcast", "cookie", "google", "http"),
)
"""What publishers offer, in all languages."""
_MAX_LABEL = 48  # a guess: half or one and a half of it changes none of 59 texts
_MAX_SHORT = 6  # words; a guess: half or one and a half of it changes none of 59 texts
_MEMBERS = {
    Reason.RELATED: "related",
    Reason.ADVERTISEMENT: "advertisement",
    Reason.COMMENTS: "comments",
    Reason.SHARING: "sharing",
    Reason.SUBSCRIPTION: "subscription",
    Reason.NAVIGATION: "navigation",
    Reason.COPYRIGHT: "copyright",
    Reason.STATEMENT: "reading",
    Reason.TAGS: "tags",
}
"""Where the words of each kind stand; what is of two kinds is of the first."""
_NOTICE = late(r"^\W*(?:copyright\W*(?:©|\(c\)|\d{4})|©|ⓒ|저작권자\s*[©ⓒ]|\(c\) ?\d{4})", re.I)
_FIRST_SENTENCE = late(r"[^.!?。！？]+[.!?。！？]")
_NOTICE_PARTS = late(r"[.。|｜–—]|\s-\s")
_MAX_NOTICE_PARTS = 4  # a guess: half or one and a half of it changes none of 59 texts
_LONE_ADDRESS = late(r"^[^\s@]+@[^\s@]+\.\w+$")
_LABEL_END = late(r"\s{0,2}[:：|｜»=]|\s[–—-]\s")
_CREDIT_END = late(r"\s{0,2}[:：/／|｜=]|\sby\s", re.I)
_SENTENCE_START = late(r"(?:^|[.!?。！？])\W{0,4}")
# With what programs end pages, and agencies their texts
_LAST_LINE = late(r"^powered by [\w .-]{2,30}$|^\(?end\)?$", re.I)
_BRACKETS = "（）【】〔〕"
_HASHTAG = late(r"#[^\W\d_]\w{0,40},?\Z")
_QUOTATION_MARKS = frozenset('"“”„«»‹›「」')
_MAX_SECTION = 4  # words; a guess: none of 59 texts reaches it
_MAX_NAMED = 80  # characters; a guess, measured by nothing yet
_ARROWS = " →»›>…↗"
_ROW_SIGNS = frozenset("|｜·•")
_ROW = late(r"\s{0,3}[|｜·•]\s{0,3}")
_FIGURES = "0123456789*•·+#>›»✕×◀▶←→ "


@lru_cache(maxsize=64)
def _furniture(codes: tuple[str, ...]) -> dict[str, Reason]:
    """What kind of furniture each line is in the languages of these codes."""
    words = vocabulary(codes)
    found: dict[str, Reason] = {}
    for kind, member in _MEMBERS.items():
        found = dict.fromkeys(words.phrases(member), kind) | found
    return found


def is_furniture(line: str) -> bool:
    """Whether a whole line is page furniture."""
    try:
        return reason(line) is not None
    except Exception as error:
        return failed("furniture", error, False)


def reason(line: str) -> Reason | None:
    """What kind of page furniture a whole line is; `None` for a line that is none."""
    try:
        return _reason(line)
    except Exception as error:
        return failed("furniture", error, None)


def _reason(line: str) -> Reason | None:
    if not line or len(line) > MAX_LENGTH:
        return None
    if found := _of_table(line):
        return found
    if line.startswith("#") and all(_HASHTAG.match(word) for word in line.split()):
        return Reason.TAGS
    if found := _notice(line) or _of_label(line):
        return found
    if _leads_to_site(line):
        return Reason.NAVIGATION
    return _of_row(line) or (Reason.SUBSCRIPTION if _is_prompt(line) else None)


def _leads_to_site(line: str) -> bool:
    """Whether a line leads to the page of the text and ends with its site: "Continue reading at Vesti"."""
    if len(line) > _MAX_NAMED or line.endswith(SPOKEN_ENDS) or not _may_begin(line, "read_on"):
        return False
    words = line.rstrip(_ARROWS).split()
    phrases = spoken("read_on")
    ends = (end for end in range(len(words) - 1, 0, -1) if squashed(" ".join(words[:end])) in phrases)
    end = next(ends, None)
    site = words[end:] if end else []
    return 0 < len(site) <= _MAX_SHORT and all(
        "." in word or word[0].isupper() for word in (site[0], site[-1])
    )


def _of_row(line: str) -> Reason | None:
    """What a row of links is, each of which is furniture: "Unsubscribe | View in browser"."""
    if _ROW_SIGNS.isdisjoint(line):
        return None
    parts = [part.strip() for part in _ROW.split(line)]
    if not 1 < len(parts) <= _MAX_SHORT or not all(parts):
        return None
    known = _furniture(current().codes)
    kinds = [known.get(_bare(part)) for part in parts]
    is_row = all(kind or may_be(part) for kind, part in zip(kinds, parts, strict=True))
    return next(filter(None, kinds), None) if is_row else None


def _of_table(line: str) -> Reason | None:
    """What kind of furniture a line is by its very words; a short one in any language."""
    ends = _ends(line)
    codes = current().codes
    if _are_known(ends, codes) and (found := _furniture(codes).get(_bare(line))):
        return found
    if line.endswith(SPOKEN_ENDS) or not _is_short(line) or _is_labelled(line):
        return None
    return _furniture(EVERY).get(_bare(line)) if _are_known(ends, EVERY) else None


def _is_short(line: str) -> bool:
    """Whether a line has few words, those that are but figures and signs aside."""
    return 0 < len([*islice(filter(_has_letters, line.split()), _MAX_SHORT + 1)]) <= _MAX_SHORT


def _ends(line: str) -> tuple[str, str] | None:
    """The first and the last word of what `_bare` gives of a line; `None` where only all of it tells."""
    words = line.split()
    first = next(filter(_has_letters, words), "")
    last = next(filter(_has_letters, reversed(words)), "")
    if first is last or not is_folded_by_words(line):
        return None
    return squashed(first).lstrip(_FIGURES), squashed(last).rstrip(_FIGURES)


def _are_known(ends: tuple[str, str] | None, codes: tuple[str, ...]) -> bool:
    """Whether furniture in the languages of these codes may have these ends: next to no sentence has."""
    return ends is None or ends in _known_ends(codes)


@lru_cache(maxsize=64)
def _known_ends(codes: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """The first and the last word of each line of furniture."""
    return frozenset([(words[0], words[-1]) for words in map(str.split, _furniture(codes))])


def _has_letters(word: str) -> bool:
    return word.isalpha() or any(map(str.isalpha, word))


def _is_labelled(line: str) -> bool:
    """Whether a line begins with the label of a field in the text's own language."""
    said = squashed(line.partition(":")[0])
    return said in spoken("published", "updated") or said.partition(" ")[0] in spoken("by", "byline")


def reasons(lines: Sequence[str]) -> dict[int, Reason]:
    """Place of a line -> what kind of furniture it is; of "Save" where furniture stands beside it."""
    kinds = {line: reason(line) for line in set(lines) if len(line) <= MAX_LENGTH}
    found = {place: kind for place, line in enumerate(lines) if (kind := kinds.get(line))}
    if not found:
        return found
    for places in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        for place in places:
            beside = found.get(place - 1) or found.get(place + 1)
            if place not in found and beside and may_be(lines[place]):
                found[place] = beside
    return found


def may_be(line: str) -> bool:
    """Whether a line is furniture where other furniture stands beside it: "Save", "Menu"."""
    return len(line) <= _MAX_LABEL and _bare(line) in spoken("beside")


def _bare(line: str) -> str:
    """The words of a line, squashed, without those that are but figures and signs."""
    if len(line) > MAX_LENGTH:
        return ""
    return squashed(" ".join(filter(_has_letters, line.split()))).strip(_FIGURES)


def is_section(line: str) -> bool:
    """Whether a short line is but words of the names of a paper's sections: "World News"."""
    own = squashed(line).split()
    return 0 < len(own) <= _MAX_SECTION and (
        " ".join(own) in spoken("sections") or spoken("sections").issuperset(own)
    )


def _notice(line: str) -> Reason | None:
    """What notice of the publisher a line is: its copyright, a lone address."""
    if begins_as_notice(line):
        return Reason.COPYRIGHT
    if _LONE_ADDRESS.match(line):
        return Reason.AUTHOR
    if _LAST_LINE.match(line):
        return Reason.NAVIGATION
    if not _may_be_owned(line):
        return None
    parts = [squashed(part) for part in _NOTICE_PARTS.split(line)]
    is_owned = len(parts) <= _MAX_NOTICE_PARTS and not spoken("copyright").isdisjoint(parts)
    return Reason.COPYRIGHT if is_owned else None


def _may_be_owned(line: str) -> bool:
    """Whether a line has the longest word of a phrase of copyright, or only all of it tells."""
    low = folded(line)
    return not is_folded_by_words(line) or any(map(low.__contains__, _longest_words(current().codes)))


@lru_cache(maxsize=64)
def _longest_words(codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple({max(phrase.split(), key=len) for phrase in vocabulary(codes).phrases("copyright")})


def _is_sentence(line: str, least: int = _LEAST_PROSE) -> bool:
    from tearsheet.formats.fields.plain_words import is_sentence  # few texts need it

    return is_sentence(line, least)


def begins_as_notice(line: str) -> bool:
    """Whether a line begins as a notice of copyright does, and does not go on as a sentence of a text."""
    notice = _NOTICE.match(line)
    first = _FIRST_SENTENCE.match(line) if notice else None
    if notice is None or first is None:
        return notice is not None
    is_named = not first[0][notice.end() :].islower()  # an owner has capitals: "© The Courier."
    if not _is_sentence(first[0], _LEAST_PROSE if is_named else _LEAST_SENTENCE):
        return True
    said = squashed(line)
    return any(phrase in said for phrase in spoken("copyright"))


def _of_label(line: str) -> Reason | None:
    """What a line is by the label that it begins with: a picture's credit, a link to another article."""
    if line.endswith(SPOKEN_ENDS) and len(line.split(None, _LEAST_SENTENCE)) > _LEAST_SENTENCE:
        return None
    if len(line) <= _MAX_CREDIT and _label(line, _CREDIT_END) in spoken("captions"):
        return Reason.CAPTION
    said = _label(line, _LABEL_END) if len(line) <= _MAX_LINK else ""
    bare = line.strip(_BRACKETS)
    if bare != line and len(line) <= _MAX_LABEL and _label(bare, _LABEL_END) in spoken("byline", "roles"):
        return Reason.AUTHOR
    if said in spoken("tags"):
        return Reason.TAGS
    is_long = len(said.split()) >= _MIN_LINK_WORDS or not said.isascii() or _is_titled(line)
    return Reason.RELATED if is_long and said in spoken("related") else None


def _is_titled(line: str) -> bool:
    """Whether a title stands behind the colon of a line: "Related: The bridge that cannot carry lorries"."""
    _, colon, title = line.partition(": ")
    return colon != "" and title[:1].isupper() and len(title.split()) >= _LEAST_SENTENCE - 1


def _label(line: str, sign: re.Pattern[str]) -> str:
    """What stands before a sign and something behind it, squashed; empty for no such line."""
    end = sign.search(line[:_MAX_LABEL])
    return squashed(line[: end.start()]) if end and line[end.end() :].strip() else ""


def _is_prompt(line: str) -> bool:
    """Whether a line asks its readers to sign up, to follow, to pay, and is nobody's words.

    A whole sentence does so only where it names what the publisher offers, and only with most of its words.
    """
    count = len(line.split())
    if count > _MAX_PROMPT_WORDS or not _QUOTATION_MARKS.isdisjoint(line):
        return False
    starts = (match.end() for match in _SENTENCE_START.finditer(line))
    start = next((s for s in starts if _is_asked(line[s : s + _MAX_LABEL])), None)
    if start is None:
        return False
    if not _is_sentence(line):
        return True
    return 2 * len(line[:start].split()) <= count and _offers(current().codes).search(line) is not None


def _is_asked(said: str) -> bool:
    """Whether what is said begins as a request to sign up, to follow, to pay."""
    return _may_begin(said, "prompts") and squashed(said).startswith(tuple(spoken("prompts")))


def _may_begin(said: str, name: str) -> bool:
    """Whether a text begins with the first word of a phrase of a member of `Language`: few sentences do."""
    return first_word(said).startswith(_first_words(name, current().codes))


@lru_cache(maxsize=64)
def _first_words(name: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple({phrase.split()[0] for phrase in vocabulary(codes).phrases(name)})


@lru_cache(maxsize=64)
def _offers(codes: tuple[str, ...]) -> re.Pattern[str]:
    """How a publisher names itself and what it offers: long words may go on."""
    words = [re.escape(word) for word in (*_OFFERS, *vocabulary(codes).phrases("ours"))]
    return re.compile("|".join(map(_as_word, words)), re.I)


def _as_word(word: str) -> str:
    if word >= _UNPARTED:
        return word
    return rf"\b{word}\b" if len(word) <= _WHOLE_WORD else rf"\b{word}"
