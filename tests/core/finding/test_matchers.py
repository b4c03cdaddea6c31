"""What counts as a hit: words, whole words, regular expressions, and where the walk goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.finding import scan
from tearsheet.finding.matchers import Expression, ExpressionError, Matcher, Words
from tearsheet.finding.scan import Scan

TEXT = (
    "The catalogue of a cat: cats, “cat” and CAT’s.\nA cat-like thing, cat_one, 12 cats in 1,200 words.\0Cat"
)


class Held(str):
    """A text that is searched, held as one."""

    __slots__ = ()

    def lines(self, start: int, length: int) -> str:
        """As the text of a window gives its lines."""
        ends = [end for sign in "\n\0" if (end := self.find(sign, start + length)) >= 0]
        return self[start : min(ends, default=len(self)) + 1]

    def line_start(self, position: int) -> int:
        """Where the line begins in which a code point lies."""
        return max(self.rfind(sign, 0, position) for sign in "\n\0") + 1


def found(matcher: Matcher, text: str) -> list[str]:
    """The hits, as they are printed."""
    return [text[start:end] for start, end in matcher.hits(text)]


@pytest.mark.parametrize(
    ("wanted", "text", "hits"),
    [
        ("cat", TEXT, ["cat", "cat", "CAT", "cat", "Cat"]),
        ("Straße", "die Strasse, Straßen, STRASSE und Hauptstraße", ["Strasse", "STRASSE"]),
        (
            "Zeitung",
            "Zei\u00adtung, Zeitungs\u00adartikel, Tages\u00adzeitung, Zeitung\u00adschau",
            ["Zei\u00adtung"],
        ),
        ("été", "l’été, étés, ete\u0301, détesté", ["été", "ete\u0301"]),
        ("рат", "рат, рата, братство, Рат", ["рат", "Рат"]),
        ("New York", "New  York, New Yorker, New\u00a0York", ["New  York", "New\u00a0York"]),
        ("12", "12, 120, 12%, 3.12, A12", ["12", "12", "12"]),
        ("“cat”", TEXT, ["“cat”"]),
        ("חתול", "חתול, החתול, חָתוּל", ["חתול", "חָתוּל"]),
    ],
)
def test_whole_words_are_no_parts_of_others(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Words(wanted, is_whole=True), text) == hits


@pytest.mark.parametrize(
    ("wanted", "text", "hits"),
    [
        (r"cats?\b", TEXT, ["cat", "cats", "cat", "CAT", "cat", "cats", "Cat"]),
        (r"\d+(?:,\d+)*", TEXT, ["12", "1,200"]),
        (r"^a\w*", "one\nAnd two\nall", ["And", "all"]),
        (r"\w+$", "one\nAnd two\nall", ["one", "two", "all"]),
        (r"e.A", "one\nAnd", []),
        (r"x*", "axxb", ["xx"]),
        (r"«[^»]+»", "Il dit « non » et « oui »", ["« non »", "« oui »"]),
        (r"\p{Lu}\p{Ll}+ić", "Vučić and Đoković met", ["Vučić", "Đoković"]),
        (r"[一-龯]+年", "令和5年10月1日、一昨年", ["一昨年"]),
        (r"(\w)\1", "book keeper", ["oo", "ee"]),
    ],
)
def test_an_expression_matches_within_a_line(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Expression(wanted), text) == hits


def test_an_expression_can_be_of_whole_words() -> None:
    assert found(Expression("ca.|th.", is_whole=True), "cat can scan the thing cap") == [
        "cat",
        "can",
        "the",
        "cap",
    ]


@pytest.mark.parametrize("wanted", ["(", "[a", "a)|(b", "*", r"\p{Nothing}", "a{5,2}", "(?<n>", "\\"])
@pytest.mark.parametrize("is_whole", [False, True])
def test_what_is_no_expression_is_told(wanted: str, is_whole: bool) -> None:
    with pytest.raises(ExpressionError, match=r"\w"):
        Expression(wanted, is_whole=is_whole)


@pytest.mark.parametrize(
    "wanted", ["(a{1000}){1000}", "((a{100,}){100}){100}", "a{99999999}", f"a{{{'9' * 390}}}"]
)
def test_what_would_be_repeated_too_often_is_refused_before_it_takes_all_memory(wanted: str) -> None:
    with pytest.raises(ExpressionError, match="too large"):
        Expression(wanted)


@pytest.mark.parametrize("wanted", [r"\d{4}-\d{2}-\d{2}", "a{0,999999}", r"\{99999999}", "(a{100}){100}"])
def test_what_is_repeated_as_often_as_readers_ask_for_is_an_expression(wanted: str) -> None:
    assert not Expression(wanted).is_slow


def test_an_expression_that_takes_too_long_ends_and_finds_nothing_more() -> None:
    slow = Expression(r"(\w+) .*\1 .*\1 .*\1!")
    assert found(slow, "many words and more words " * 200) == []
    assert slow.is_slow
    assert found(slow, "a a a a!") == []


TEXTS = st.sampled_from(("ab ", "ab \u00ad\u0301")).flatmap(
    lambda signs: st.lists(st.text(signs, max_size=9), max_size=30).map("\n".join)
)
MATCHERS = st.sampled_from(
    [Words("a"), Words("a b"), Words("ab", is_whole=True), Words("aba"), Words("a a"), Expression("a+b?")]
)


@given(TEXTS, MATCHERS, st.integers(0, 300), st.integers(1, 40))
def test_pieces_find_what_one_search_finds(text: str, matcher: Matcher, origin: int, piece: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(scan, "PIECE", piece)
        held = Held(text)
        whole, parted = Scan(held, matcher), Scan(held, matcher, held.line_start(min(origin, len(text))))
        for one in (whole, parted):
            while not one.is_done:
                one.step()
    expected = [Passage(*hit) for hit in matcher.hits(text)]
    assert walked(whole) == expected
    if any(
        "\n" in text[hit.start : hit.end] for hit in expected
    ):  # one across the first line may count instead
        return
    assert walked(parted) == expected
    assert [parted.number(hit) for hit in expected] == list(range(1, len(expected) + 1))


def walked(one: Scan) -> list[Passage]:
    """The hits from the first to the last, as one goes on from hit to hit; backwards they are the same."""
    hits: list[Passage] = []
    hit = one.following(0)
    while hit and hit not in hits:
        hits.append(hit)
        hit = one.following(max(hit.end, hit.start + 1))
    back: list[Passage] = []
    hit = one.preceding(1_000)
    while hit and hit not in back:
        back.insert(0, hit)
        hit = one.preceding(hit.start)
    assert hits == back
    return hits


def test_the_first_hit_is_known_before_the_text_is_searched_to_its_end() -> None:
    text = Held("nothing here\n" * 20_000 + "a word\n" + "nothing more\n" * 20_000)
    one = Scan(text, Words("word"), text.line_start(255_000))
    steps = 0
    while one.following(255_000) is None:
        one.step()
        steps += 1
    assert steps < 3
    assert not one.is_done
    assert one.number(Passage(260_002, 260_006)) is None
    assert one.preceding(255_000) is None


@pytest.mark.parametrize("origin", range(8))
def test_a_hit_over_the_line_where_the_search_began_is_counted_once(origin: int) -> None:
    text = Held("x\nx\nx\nx\n")
    scan = Scan(text, Words("x x"), text.line_start(origin))
    while not scan.is_done:
        scan.step()
    assert (scan.count, scan.following(0), scan.preceding(8)) == (2, Passage(0, 3), Passage(4, 7))


def test_a_piece_that_begins_behind_a_hit_knows_what_stands_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "PIECE", 1)
    one = Scan(Held("b\n国b 国\nb 国"), Words("b 国", is_whole=True))
    while not one.is_done:
        one.step()
    assert walked(one) == [Passage(0, 3), Passage(7, 10)]
