"""Where a sentence begins and ends, so that one can be quoted without being selected first.

The rules are those of Unicode Standard Annex 29, section 5, with what that leaves to the language:
abbreviations, initials, ordinals and dates, and speech that goes on after a closing mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tearsheet.article.model import Passage

# How far around the caret a block is read, in code points: a block can be a whole book.
_REACH = 20_000
_DIGITS_OF_A_YEAR = 4

_CLOSING = "\"'”’“‘»«›‹)\\]}」』）】》〉"
_ENDS_WITHOUT_BLANK = "。！？｡．"
# French sets a blank before its closing mark; a German » after a blank opens, a word stands right behind it.
_END = re.compile(
    f"(?P<marks>[.!?…‥‽؟۔।॥{_ENDS_WITHOUT_BLANK}]+)(?P<closing>(?:[{_CLOSING}]|[ \u00a0\u202f][»›](?!\\w))*)"
    # the marks of notes belong to the sentence before them
    "(?:\\[[\\w*†‡§]{1,4}\\]|[⁰¹²³⁴⁵⁶⁷⁸⁹])*"
)
_NEXT = re.compile(r"\s+[^\w\s]*(?P<word>\w[\w'’-]*)?")
_LAST_TOKEN = re.compile(r"(?<!\w)(?:[^\W\d_]\.\s?)*[\w'’-]+$")


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Followed by a name, a noun or a number, never by a new sentence.
_TITLES = _words(
    """
    mr mrs ms mx messrs dr prof st rev hon gov sen rep gen col maj capt lt sgt cpl cmdr adm pres supt
    mt ft vs cf approx e.g i.e hr hrn frl dipl ing hrsg bzw ca vgl evtl ggf inkl sog mio mrd z.b d.h
    u.a o.ä mm mme mlle env p.ex sra srta ud uds ee.uu sig sig.ra dott avv tj npr tzv gosp god
    тј нпр тзв госп др проф т.е им ул г-н
    """
)
# Followed by its number; else an end.
_NUMBERED = _words(
    """
    no nos nr art abs bd vol fig p pp s para sec ch jan feb mar apr jun jul aug sep sept oct nov dec
    n núm pág t chap br str бр стр
    """
)
# May end a sentence as well as stand inside one: an end only before a word that begins sentences.
_EITHER = _words("jr sr inc ltd co corp bros etc al usw itd u.s.w a.m p.m u.s u.k u.n e.u d.c ph.d итд г")
_STARTERS = _words(
    """
    the a an this that these those it he she they we i you his her its their our my there here in on at
    but and or so yet for if when while after before as however meanwhile many some most no not
    der die das ein eine er sie es wir ich in im am doch aber und le la les un une il elle ils on mais
    el los las una lo gli ali i a u na to on ona oni али и а у на то он она они в но это
    """
)
_MONTHS = _words("januar jänner februar märz april mai juni juli august september oktober november dezember")
# A number with a full stop after one of these, or before a month, is an ordinal: "der 2. Weltkrieg".
_BEFORE_ORDINALS = _words(
    """
    der die das dem den des am vom zum im beim seit bis ab zur ein eine einem einen einer eines jeder
    jede jedes sein seine ihr ihre
    """
)
_SPEECH = re.compile(
    r"\s+(?:[A-Z][\w'’-]*\s+){1,4}(?:said|says|asked|asks|added|wondered|shouted|cried|exclaimed|replied)\b"
)
# Japanese goes on after a closing bracket with a particle: 「行く。」と言った。
_GOES_ON = re.compile("[ぁ-ゖ、]")


def sentence_at(text: str, position: int) -> Passage:
    """The sentence that holds the code point at `position`, within its line of `text`.

    White space after a sentence and the end of the line count as the sentence before. An empty line
    gives an empty passage at `position`. Only the line is read, 20,000 code points each way.
    """
    first = max(text.rfind("\n", 0, position) + 1, position - _REACH)
    line_end = text.find("\n", position)
    last = min(len(text) if line_end < 0 else line_end, position + _REACH)
    found = Passage(position, position)
    for sentence in each_sentence(text[first:last]):
        if found.start < found.end and sentence.start > position - first:
            break
        found = sentence
    if found.start == found.end:
        return Passage(position, position)
    return Passage(found.start + first, found.end + first)


def sentences(block_text: str) -> tuple[Passage, ...]:
    """The sentences of one block, in order, white space between them in none."""
    return tuple(each_sentence(block_text))


def each_sentence(text: str) -> Iterator[Passage]:
    """The same one by one: a block can be a whole book."""
    start = _skip_blanks(text, 0)
    for end in _END.finditer(text):
        if end.start() >= start and _is_end(text, start, end):
            yield Passage(start, end.end())
            start = _skip_blanks(text, end.end())
    if start < len(text):
        yield Passage(start, len(text.rstrip()))


def _skip_blanks(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _is_end(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the sentence that began at `start` ends with the marks of `end`."""
    if end["marks"][-1] in _ENDS_WITHOUT_BLANK:
        return not (end["closing"] and _GOES_ON.match(text, end.end()))
    following = _NEXT.match(text, end.end())
    if following is None:
        return end.end() == len(text)
    word = following["word"] or ""
    if word[:1].islower() or _is_attributed(text, end):
        return False
    return end["marks"] != "." or bool(end["closing"]) or _is_full_stop(text, start, end.start(), word)


def _is_attributed(text: str, end: re.Match[str]) -> bool:
    """Whether a question or a shout in quotation marks is followed by who said it: “Why?” Smith asked."""
    return end["marks"][-1] in "?!" and bool(end["closing"]) and _SPEECH.match(text, end.end()) is not None


def _is_full_stop(text: str, start: int, stop: int, following: str) -> bool:
    """Whether the point at `stop`, with white space and a word after it, ends a sentence."""
    match = _LAST_TOKEN.search(text, max(start, stop - 40), stop)
    if match is None:
        return True
    token = match[0]
    key = "".join(token.split()).casefold()
    if token.isdecimal():
        return not _is_ordinal(text[start : match.start()], token, following)
    if key in _TITLES:
        return False
    if key in _NUMBERED:
        return not following[:1].isdecimal()
    if key in _EITHER or "." in key or len(key) == 1:
        return following.casefold() in _STARTERS
    return True


def _is_ordinal(before: str, number: str, following: str) -> bool:
    """Whether a number with a full stop counts: a date, a rank, or the label of a list item."""
    words = before.split()
    return not words or (
        len(number) < _DIGITS_OF_A_YEAR
        and (following.casefold() in _MONTHS or words[-1].casefold() in _BEFORE_ORDINALS)
    )
