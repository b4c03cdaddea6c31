"""The lines of a sheet, and places on it against places in the record."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import Sheet, Spot
from tearsheet.ui.reading.positions import to_utf16

WORDS = st.text(st.sampled_from("ab 🙂é"), max_size=8)
ARTICLES = st.builds(
    Article,
    headline=WORDS,
    body=st.lists(WORDS.map(partial(Block, BlockKind.PARAGRAPH)), min_size=1, max_size=5).map(tuple),
    source=st.just(Source(None, "text/plain", "utf-8")),
    standfirst=WORDS,
    disclaimer=WORDS,
    left_out=st.lists(WORDS, max_size=2).map(tuple),
)


@given(ARTICLES)
def test_every_position_of_the_text_comes_back(article: Article) -> None:
    sheet = Sheet(article)
    for position in range(len(article.text) + 1):
        assert sheet.position(sheet.spot(position)) == position


@given(ARTICLES, st.booleans())
def test_the_shown_text_has_one_line_for_each_line_of_the_sheet(article: Article, has_left_out: bool) -> None:
    sheet = Sheet(article, has_left_out=has_left_out)
    lines = sheet.shown_text(range(sheet.line_count)).split("\n")
    assert [len(line) for line in lines] == sheet.lengths()
    assert len(lines) == sheet.line_count


@given(ARTICLES, st.data())
def test_a_passage_comes_back_from_its_spots(article: Article, data: st.DataObject) -> None:
    sheet = Sheet(article)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(article.text))] * 2)))
    wanted = Passage(start, end) if start < end else None
    assert sheet.passage(sheet.spot(start), sheet.spot(end)) == wanted


@given(ARTICLES, st.booleans())
def test_every_position_of_the_searched_text_comes_back(article: Article, has_left_out: bool) -> None:
    sheet = Sheet(article, has_left_out=has_left_out)
    assert len(sheet.searched_text) - len(sheet.as_article.text) in {0, 1}
    for position in range(len(sheet.as_article.text) + 1):
        spot = sheet.spot_on_sheet(position)
        assert sheet.passage_on_sheet(spot, spot).start == position


@given(ARTICLES)
def test_everything_from_the_first_to_the_last_line_is_the_whole_text(article: Article) -> None:
    sheet = Sheet(article)
    last = sheet.line_count - 1
    end = Spot(last, to_utf16(sheet.shown_text(range(sheet.line_count)).split("\n")[-1], sheet.lengths()[-1]))
    whole = Passage(0, len(article.text)) if article.text else None
    assert sheet.passage(Spot(0), end) == whole


@given(ARTICLES, st.data())
def test_a_selection_on_the_sheet_has_the_characters_that_are_seen(
    article: Article, data: st.DataObject
) -> None:
    sheet = Sheet(article, has_left_out=True)
    lines = sheet.shown_text(range(sheet.line_count)).split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    end = Spot(number, to_utf16(lines[number], len(lines[number])))
    passage = sheet.passage_on_sheet(Spot(number), end)
    is_ours = sheet.role(number) is Role.FOOT
    assert sheet.as_article.text[passage.start : passage.end] == ("" if is_ours else lines[number])


def test_the_disclaimer_stands_before_the_text_and_what_is_left_out_after_it() -> None:
    block = Block(BlockKind.PARAGRAPH, "Text.")
    source = Source(None, "text/plain", "utf-8")
    article = Article("H", (block,), source, disclaimer="Fictional.", left_out=("Share this",))
    sheet = Sheet(article, has_left_out=True)
    roles = [sheet.role(line) for line in range(sheet.line_count)]
    assert roles == [Role.HEADLINE, Role.BANNER, Role.PARAGRAPH, Role.FOOT, Role.LEFT_OUT]
