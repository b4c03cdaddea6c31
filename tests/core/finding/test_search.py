"""Find as a reader types: typography makes no difference."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.finding import search
from tearsheet.finding.matchers import Words


def hits(text: str, wanted: str) -> list[str]:
    return [text[start:end] for start, end in Words(wanted).hits(text)]


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("serbia", "SERBIA Serbia", ["SERBIA", "Serbia"]),
        ("Vucic", "Vučić Vuc\u030cic\u0301", ["Vučić", "Vuc\u030cic\u0301"]),
        ("Vučić", "Vucic", ["Vucic"]),
        ("Вучић", "ВУЧИЋ", ["ВУЧИЋ"]),
        ("ёлка", "елка", ["елка"]),
        ("istanbul", "İstanbul", ["İstanbul"]),
        ("İstanbul", "Istanbul", ["Istanbul"]),
        ("strasse", "Straße STRAẞE", ["Straße", "STRAẞE"]),
        ("straße", "STRASSE", ["STRASSE"]),
        ("Mueller", "Müller", ["Müller"]),
        ("muller", "MÜLLER", ["MÜLLER"]),
        ("encyclopaedia", "encyclopædia", ["encyclopædia"]),
        ("smorrebrod", "smørrebrød", ["smørrebrød"]),
        ("Djokovic", "Đoković", ["Đoković"]),
        ("efficient", "eﬃcient eﬀicient efﬁcient", ["eﬃcient", "eﬀicient", "efﬁcient"]),
        ("اسماء", "أسماء", ["أسماء"]),
        ("أسماء", "أسماء اسماء", ["أسماء", "اسماء"]),
        ("≠ =", "≠ =", ["≠ ="]),
        ("ﬓ", "մն ﬓ", ["մն", "ﬓ"]),
        ("ΣΑΣ", "σας", ["σας"]),
        ("بيروت", "بَيْرُوت", ["بَيْرُوت"]),
        ("कि", "की कि", ["कि"]),
        ("か", "が か", ["か"]),
        ("don't", "don’t don´t don‘t", ["don’t", "don´t", "don‘t"]),
        ('"de-escalation"', "“de‑escalation” „de–escalation“", ["“de‑escalation”", "„de–escalation“"]),
        ('"Serbie"', "« Serbie » «Serbie»", ["« Serbie »", "«Serbie»"]),
        ("« Serbie »", "“Serbie”", ["“Serbie”"]),
        ('"ja" und', "sagt »Ja« und", ["»Ja« und"]),
        ("a - b", "a — b a--b", ["a — b"]),
        ("well...", "well… well... well. . .", ["well…", "well...", "well. . ."]),
        ("the border", "the\u00a0border the\nborder", ["the\u00a0border", "the\nborder"]),
        ("the border", "the \u202f border", ["the \u202f border"]),
        ("withdrawal", "with\u00addraw\u200bal", ["with\u00addraw\u200bal"]),
        ("10-6 m2", "10⁻⁶ m²", ["10⁻⁶ m²"]),
        ("m² CO₂", "m2 CO2", ["m2 CO2"]),
        ("CO2", "CO₂ and CO2", ["CO₂", "CO2"]),
        ("5 1/2", "5 ½ or 5 1/2", ["5 ½", "5 1/2"]),
        ("½ mile", "1/2 mile", ["1/2 mile"]),
        ("11/16", "¹¹⁄₁₆", ["¹¹⁄₁₆"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("[x]^\\", "[x]^\\", ["[x]^\\"]),
        ("aa", "aaaa", ["aa", "aa"]),
        (" troops ", "troops", ["troops"]),
        ("", "anything", []),
        (" \u00ad\n", "any thing", []),
    ],
)  # fmt: skip
def test_typography_makes_no_difference(wanted: str, text: str, found: list[str]) -> None:
    assert hits(text, wanted) == found


@given(st.text("ab ßæﬁ“-.…«» ü", min_size=1), st.text("ab ü«"), st.text("ab «"))
def test_every_text_is_found_by_its_own_words(words: str, before: str, after: str) -> None:
    assert not words.strip() or hits(f"{before}|{words.strip()}|{after}", words.strip())


IGNORABLE = "\xad\u034f\u061c\u180e\u200b\u200d\u2060\u206a\ufe0f\ufeff\U000e0067\U000e0101"
PRINTED = st.text("ab2 ü½ßﬁ-–—“”\"'’«»….\xa0\n,", min_size=1, max_size=12)


@given(st.data(), PRINTED, PRINTED, PRINTED)
def test_what_cannot_be_seen_parts_no_hit_and_belongs_to_the_sign_before(
    data: st.DataObject, before: str, wanted: str, after: str
) -> None:
    text = before + wanted + after
    unseen = data.draw(st.lists(st.text(IGNORABLE, max_size=2), min_size=len(text), max_size=len(text)))
    places = list(accumulate((1 + len(few) for few in unseen), initial=0))
    plain = Words(wanted).hits(text)
    parted = "".join(map("".join, zip(text, unseen, strict=True)))
    assert Words(wanted).hits(parted) == [(places[start], places[end]) for start, end in plain]


@given(st.text())
def test_any_query_can_be_searched_for(wanted: str) -> None:
    assert all(start < end for start, end in Words(wanted).hits(f"a {wanted} b"))


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("a" * 50 + "b", "a" * 50_000),
        ("ffi" * 20 + "x", "ffi" * 15_000),
        ("ae" * 30 + "x", "äe" * 20_000),
        ('"' * 40 + "x", "« »" * 20_000),
        ("a " * 30 + "b", "a " * 20_000),
        ("a b", "a" + " " * 200_000),
        ("ab", "a" + "\u00ad" * 200_000),
        ("..." * 20 + "x", ". " * 20_000),
        ("-" * 30 + "x", "-" * 50_000),
        ("-" * 30 + "x", "-\u200b" * 25_000),
        ("- x", "-" + "\u200b" * 100_000),
        ('"' * 40 + "x", "«\u200b \u200b»\u200b" * 10_000),
        ("..." * 20 + "x", ".\u200b \u200b" * 10_000),
    ],
)
def test_no_query_makes_a_search_explode(wanted: str, text: str) -> None:
    assert hits(text, wanted) == []


@pytest.mark.parametrize(
    ("wanted", "text", "is_plain"),
    [
        ("The last words", "“These” are – the last words", True),
        ("cafe", "Un café, à côté", True),
        ("cafe", "un cafe\u0301", False),
        ("cafe", "Pāris, ca\u00adfé", False),
        ("Müller", "Mueller", False),
        ("so", "Größe und so", True),
        ("grosse", "Größe und so", False),
        ("10⁶ km", "106  km", False),
        ("km", "10 Km", True),
        ("km", "10 \u212am", True),
        ("cacak", "Čačak, ĆAČAK", True),
        ("don’t", "don't", False),
        ("don’t", "do not", True),
        ("a b", "a\u2009c", False),
        ("a b", "a\xa0b\nc", True),
        ("Москва", "Moscow", False),
    ],
)
def test_what_is_printed_plainly_needs_no_pattern(wanted: str, text: str, is_plain: bool) -> None:
    words = Words(wanted)
    words.hits(text)
    assert (words._pattern is None) == is_plain


def test_a_pattern_is_made_of_the_characters_that_the_texts_have() -> None:
    words = Words("words are read in a day so many")
    made: list[re.Pattern[str]] = []
    for text in ("words  are", "Wörds āre\u0301", "wọr\u00adds", "Wörds āre\u0301"):
        words.hits(text)
        made += filter(None, [words._pattern])
    assert set("".join(one.pattern for one in made)) - set(map(chr, range(128))) == set("öā\u0301ọ\u00ad")
    assert len(set(made)) == 2


def typed_plainly(wanted: str) -> str:
    """In ASCII, as somebody without the right keyboard types it."""
    for sign, letters in (("ß", "ss"), ("ü", "ue"), ("ﬁ", "fi"), ("ﬀ", "ff"), ("ø", "o"), ("æ", "ae")):
        wanted = wanted.replace(sign, letters)
    return unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode()


SIGNS = (
    "ab ae so fi", "aeiosuAS12/", "äöüåøßæœđ", "ﬁﬀﬃﬆĳǆ½²₂", "éÉíàāōČšžłı", "e\u0301o\u0308a\u030a",
    "\xad\u200b\u200d\u2060",
    "'’‘`\"“”«»‹ \xa0\u202f", "-–—− ‐", "….  . ", "\n\0\t \x85\u2009\u3000",
    "بيروت\u064eىیکـ٢", "战争 「国」１２ａ",
    "ΑΣσςΐ", "Мёй и\u0306", "\u212a\u2126\u212bKÅ", "?!*[]^\\-a.()_",
)  # fmt: skip


@given(st.data(), st.booleans())
def test_hits_are_those_of_the_whole_pattern_whatever_the_text_has(
    data: st.DataObject, is_whole: bool
) -> None:
    signs = "".join(data.draw(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=3)))
    wanted = data.draw(st.text(signs, min_size=1, max_size=6))
    around = st.text(signs + "".join(data.draw(st.lists(st.sampled_from(SIGNS), max_size=2))), max_size=20)
    printed = st.sampled_from((wanted, wanted.upper(), typed_plainly(wanted)))
    words, pattern = Words(wanted, is_whole=is_whole), search.Query(wanted, is_whole=is_whole).pattern()
    for _ in range(2):
        text = "".join(map(data.draw, (around, printed, around)))
        start = data.draw(st.integers(0, len(text)))
        assert words.hits(text, start) == [hit.span() for hit in pattern.finditer(text, start)]
