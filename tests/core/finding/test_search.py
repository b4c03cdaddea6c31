"""Find as a reader types: typography makes no difference."""

from __future__ import annotations

import re
import unicodedata

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
    ],
)
def test_no_query_makes_a_search_explode(wanted: str, text: str) -> None:
    assert hits(text, wanted) == []


@pytest.mark.parametrize(
    ("wanted", "letters"),
    [
        ("The last words", {"the", "last", "words"}),
        ("10⁶ km", {"106", "km"}),
        ("Straße", {"strasse"}),
        ("Æther", {"aether"}),
        ("Müller", {"m", "ller"}),
        ("don’t", {"don", "t"}),
        ("Москва", set()),
        ("— …", set()),
    ],
)
def test_the_letters_of_a_hit_are_those_that_have_one_spelling(wanted: str, letters: set[str]) -> None:
    assert search.letters(wanted) == letters


def typed_plainly(wanted: str) -> str:
    """In ASCII, as somebody without the right keyboard types it."""
    for sign, letters in (("ß", "ss"), ("ü", "ue"), ("ﬁ", "fi"), ("ﬀ", "ff"), ("ø", "o"), ("æ", "ae")):
        wanted = wanted.replace(sign, letters)
    return unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode()


ASCII = st.text("aeious fi-'\"./1T\n", max_size=60)


@given(
    ASCII, st.text("aeiousßüﬁﬀøé æ½-“’…1 T\u00ad", min_size=1, max_size=6), st.integers(0, 60), st.booleans()
)
def test_nothing_is_missed_that_the_pattern_finds(text: str, wanted: str, place: int, is_whole: bool) -> None:
    text = f"{text[:place]}{typed_plainly(wanted) if place % 2 else wanted}{text[place:]}"
    expected = [found.span() for found in search.pattern(wanted, is_whole=is_whole).finditer(text)]
    assert Words(wanted, is_whole=is_whole).hits(text) == expected


def test_a_part_that_lacks_the_letters_is_not_searched_at_all() -> None:
    words = Words("the last words")
    words._pattern = re.compile("")
    assert words.hits("The first words of many. " * 99) == []
    assert words.hits("The first words, the LAST words.") != []
