"""The lines of an article, and places in them against places in the record."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Passage, Source
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.positions import to_utf16

WORDS = st.text(st.sampled_from("ab 🙂é"), max_size=8)
SOURCE = Source(None, "text/plain", "utf-8")
ARTICLES = st.builds(
    lambda headline, body, standfirst, disclaimer, left_out: Article(
        headline, body, SOURCE, standfirst, disclaimer=disclaimer, left_out=left_out
    ),
    headline=WORDS,
    body=st.lists(WORDS.map(partial(Block, BlockKind.PARAGRAPH)), min_size=1, max_size=5).map(tuple),
    standfirst=WORDS,
    disclaimer=WORDS,
    left_out=st.lists(WORDS.map(LeftOut), max_size=2).map(tuple),
)


@given(ARTICLES)
def test_every_position_of_the_text_comes_back(article: Article) -> None:
    lines = ArticleLines(article)
    for position in range(len(article.text) + 1):
        assert lines.position(lines.spot(position)) == position


@given(ARTICLES, st.booleans())
def test_the_shown_text_has_one_line_for_each_line_of_the_article(
    article: Article, has_left_out: bool
) -> None:
    lines = ArticleLines(article, has_left_out=has_left_out)
    shown = lines.shown_text(range(lines.line_count)).split("\n")
    assert [len(line) for line in shown] == lines.lengths()
    assert len(shown) == lines.line_count


@given(ARTICLES, st.data())
def test_a_passage_comes_back_from_its_spots(article: Article, data: st.DataObject) -> None:
    lines = ArticleLines(article)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(article.text))] * 2)))
    wanted = Passage(start, end) if start < end else None
    assert lines.passage(lines.spot(start), lines.spot(end)) == wanted


@given(ARTICLES, st.booleans())
def test_every_position_of_the_searched_text_comes_back(article: Article, has_left_out: bool) -> None:
    lines = ArticleLines(article, has_left_out=has_left_out)
    assert len(lines.searched_text) - len(lines.as_article.text) in {0, 1}
    for position in range(len(lines.as_article.text) + 1):
        spot = lines.searched_spot(position)
        assert lines.searched_passage(spot, spot).start == position


@given(ARTICLES)
def test_everything_from_the_first_to_the_last_line_is_the_whole_text(article: Article) -> None:
    lines = ArticleLines(article)
    last = lines.line_count - 1
    end = Spot(last, to_utf16(lines.shown_text(range(lines.line_count)).split("\n")[-1], lines.lengths()[-1]))
    whole = Passage(0, len(article.text)) if article.text else None
    assert lines.passage(Spot(0), end) == whole


@given(ARTICLES, st.data())
def test_a_selection_has_the_characters_that_are_seen(article: Article, data: st.DataObject) -> None:
    lines = ArticleLines(article, has_left_out=True)
    shown = lines.shown_text(range(lines.line_count)).split("\n")
    number = data.draw(st.integers(0, len(shown) - 1))
    end = Spot(number, to_utf16(shown[number], len(shown[number])))
    passage = lines.searched_passage(Spot(number), end)
    is_ours = lines.role(number) is Role.FOOT
    assert lines.as_article.text[passage.start : passage.end] == ("" if is_ours else shown[number])


def test_the_disclaimer_stands_before_the_text_and_what_is_left_out_after_it() -> None:
    block = Block(BlockKind.PARAGRAPH, "Text.")
    source = Source(None, "text/plain", "utf-8")
    article = Article("H", (block,), source, disclaimer="Fictional.", left_out=(LeftOut("Share this"),))
    lines = ArticleLines(article, has_left_out=True)
    roles = [lines.role(line) for line in range(lines.line_count)]
    assert roles == [Role.HEADLINE, Role.BANNER, Role.PARAGRAPH, Role.FOOT, Role.LEFT_OUT]
