"""Links to passages: browsers that keep to the draft find the passage, and nothing before it."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Passage, Source
from tearsheet.quoting.text_fragment import link

ADDRESS = "https://example.org/a"
DIRECTIVE = re.compile(
    r"(?:(?P<prefix>[^,]+)-,)?(?P<start>[^,]+?)(?:,(?P<end>[^,-][^,]*))?(?:,-(?P<suffix>[^,]+))?"
)
EDGE = r"(?:(?<!\w)|(?!\w))"
"""Where a word may begin or end."""


def article(*paragraphs: str, url: str = ADDRESS, headline: str = "Headline") -> Article:
    """An article with these paragraphs."""
    body = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Article(headline, body, Source(None, "text/html", "utf-8", url))


def linked(page: Article, words: str, number: int = 0) -> str:
    """What stands behind the address for the place with these words; the first is number 0."""
    start = [match.start() for match in re.finditer(re.escape(words), page.text)][number]
    return link(page, [Passage(start, start + len(words))]).removeprefix(page.source.url.partition("#")[0])


def found(page: Article, directive: str) -> str:
    """What a browser marks: whole words, and between those that are named together nothing but blanks."""
    match = DIRECTIVE.fullmatch(directive)
    assert match, directive
    terms = {name: unquote(term).casefold() for name, term in match.groupdict().items() if term}
    text = "\n".join((page.headline, page.text)).casefold()
    pattern = rf"{EDGE}(?P<start>{re.escape(terms['start'])}){EDGE}"
    if "prefix" in terms:
        pattern = rf"{EDGE}{re.escape(terms['prefix'])}\s*{pattern}"
    if "end" in terms:
        pattern += rf"[\s\S]*?(?P<end>{re.escape(terms['end'])}){EDGE}"
    if "suffix" in terms:
        pattern += rf"\s*{re.escape(terms['suffix'])}{EDGE}"
    hit = re.search(pattern, text)
    assert hit, directive
    return text[hit.start("start") : hit.end("end" if "end" in terms else "start")]


PAGE = article(
    "Serbia does not want war, he said. Nobody does.",
    "He said so. He said so again, and - well - left & went, twice.",
    "Nobody does want it.",
)


@pytest.mark.parametrize(
    ("words", "number", "fragment"),
    [
        ("Serbia does not want war", 0, "Serbia%20does%20not%20want%20war"),
        ("erbia does not wan", 0, "Serbia%20does%20not%20want"),
        ("well - left & went, twice", 0, "well%20%2D%20left%20%26%20went%2C%20twice"),
        ("He said so", 0, "does.-,He%20said%20so"),
        ("He said so", 1, "so.-,He%20said%20so"),
        ("Nobody does", 1, "twice.-,Nobody%20does"),
        ("want war, he said. Nobody does.\nHe said so", 0, "want%20war%2C%20he%20said,He%20said%20so"),
    ],
)
def test_a_link_names_as_few_words_as_mean_one_place(words: str, number: int, fragment: str) -> None:
    assert linked(PAGE, words, number) == f"#:~:text={fragment}"


def test_a_long_passage_is_named_by_its_first_and_last_words() -> None:
    page = article("Once upon a time there was " + "a word and " * 40 + "then it came to an end.")
    assert linked(page, page.text) == "#:~:text=Once%20upon%20a%20time,came%20to%20an%20end."


def test_case_and_accents_do_not_tell_two_places_apart() -> None:
    page = article("Un café.", "Ein CAFE hier.")
    assert linked(page, "CAFE") == "#:~:text=Ein-,CAFE"


def test_words_of_the_headline_and_of_what_is_left_out_count() -> None:
    page = article("First. Peace now.", headline="Peace now")
    assert linked(page, "Peace now") == "#:~:text=First.-,Peace%20now"
    left_out = article("First. War now.")._replace(left_out=(LeftOut("war now", 1),))
    assert linked(left_out, "War now") == "#:~:text=First.-,War%20now"


def test_a_passage_that_cannot_be_told_from_an_earlier_one_has_the_page_alone() -> None:
    assert linked(article("Peace", headline="Peace"), "Peace") == ""


def test_in_a_script_without_blanks_a_term_ends_at_a_sign() -> None:
    page = article("他说：“塞尔维亚不想要战争。”他走了。")
    assert unquote(linked(page, "不想要")) == "#:~:text=塞尔维亚不想要战争"


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        (f"{ADDRESS}#part", f"{ADDRESS}#part:~:text=war"),
        (f"{ADDRESS}#:~:text=old", f"{ADDRESS}#:~:text=war"),
        (f"{ADDRESS}?a=b", f"{ADDRESS}?a=b#:~:text=war"),
        ("", ""),
        ("file:///home/me/a.html", ""),
    ],
)
def test_a_fragment_of_the_address_stays_and_an_old_directive_does_not(url: str, wanted: str) -> None:
    assert link(article("No war.", url=url), [Passage(3, 6)]) == wanted


def test_several_passages_have_a_directive_each() -> None:
    assert link(PAGE, [Passage(0, 6), Passage(16, 24)]) == f"{ADDRESS}#:~:text=Serbia&text=want%20war"


def test_blanks_alone_lead_to_the_page() -> None:
    assert link(article("a  b"), [Passage(1, 3)]) == ADDRESS


WORDS = st.lists(
    st.sampled_from(["no", "war", "peace", "he", "said.", "“Yes,”", "well-known", "it’s"]), min_size=1
)


@given(st.lists(WORDS, min_size=1, max_size=4), st.integers(0, 60), st.integers(1, 30))
def test_a_browser_finds_the_passage_and_nothing_before_it(
    words: list[list[str]], start: int, length: int
) -> None:
    page = article(*map(" ".join, words), headline="Peace, he said")
    end = min(start + length, len(page.text))
    assume(start < end and page.text[start:end].strip())
    fragment = link(page, [Passage(start, end)]).removeprefix(ADDRESS)
    if fragment:
        marked = found(page, fragment.removeprefix("#:~:text="))
        wanted = re.findall(r"\w+", page.text[start:end].casefold())
        assert " ".join(wanted[1:-1]) in " ".join(re.findall(r"\w+", marked))
