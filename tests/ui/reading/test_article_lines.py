"""The lines of an article, and places in them against places in the record."""

from __future__ import annotations

import re
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Passage, Reason, Source
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.caret import bare
from tearsheet.ui.reading.positions import to_utf16
from tearsheet.ui.reading.searched_lines import copied

WORDS = st.text(st.sampled_from("ab 🙂é"), max_size=8)
EVERY = frozenset(range(20))
SOURCE = Source(None, "text/plain", "utf-8")
ARTICLES = st.builds(
    lambda headline, body, standfirst, disclaimer, left_out: Article(
        headline, body, SOURCE, standfirst, disclaimer=disclaimer, left_out=left_out
    ),
    headline=WORDS,
    body=st.lists(WORDS.map(partial(Block, BlockKind.PARAGRAPH)), min_size=1, max_size=5).map(tuple),
    standfirst=WORDS,
    disclaimer=WORDS,
    left_out=st.lists(
        st.builds(LeftOut, WORDS, st.integers(0, 5), st.sampled_from((Reason.CAPTION, Reason.SHARING))),
        max_size=4,
    ).map(tuple),
).map(
    lambda article: article._replace(
        left_out=tuple(line._replace(before=min(line.before, len(article.body))) for line in article.left_out)
    )
)


@given(ARTICLES)
def test_every_position_of_the_text_comes_back(article: Article) -> None:
    lines = ArticleLines(article)
    for position in range(len(article.text) + 1):
        assert lines.position(lines.spot(position)) == position


@given(ARTICLES, st.booleans())
def test_the_shown_text_has_one_line_for_each_line_of_the_article(article: Article, is_open: bool) -> None:
    lines = ArticleLines(article, EVERY if is_open else frozenset())
    shown = lines.shown_text(range(lines.line_count)).split("\n")
    assert [len(line) for line in shown] == list(lines.lengths)
    assert len(shown) == lines.line_count


@given(ARTICLES, st.data())
def test_a_passage_comes_back_from_its_spots(article: Article, data: st.DataObject) -> None:
    lines = ArticleLines(article)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(article.text))] * 2)))
    wanted = Passage(start, end) if start < end else None
    assert lines.passage(lines.spot(start), lines.spot(end)) == wanted


@given(ARTICLES, st.booleans())
def test_every_position_of_the_searched_text_comes_back(article: Article, is_open: bool) -> None:
    searched = ArticleLines(article, EVERY if is_open else frozenset()).searched
    for position in range(len(searched) + 1):
        spot = searched.spot(position)
        assert searched.passage(spot, spot).start == position


@given(ARTICLES, st.booleans(), st.integers(0, 40), st.integers(0, 40))
def test_lines_of_the_searched_text_are_those_of_the_whole(
    article: Article, is_open: bool, start: int, length: int
) -> None:
    searched = ArticleLines(article, EVERY if is_open else frozenset()).searched
    text = searched.lines(0, len(searched))
    [rest] = re.findall(rf"(?s)\A(?:.{{{length}}}[^\n\0]*[\n\0]?|.*)", text[start:])
    assert searched.lines(start, length) == rest
    assert len(searched) == len(text)
    assert searched.line_start(min(start, len(text))) == max(text.rfind(end, 0, start) for end in "\n\0") + 1


@given(ARTICLES)
def test_closed_marks_part_no_text_that_is_searched(article: Article) -> None:
    searched = ArticleLines(article).searched
    assert article.text in searched.lines(0, len(searched))


@given(ARTICLES)
def test_everything_from_the_first_to_the_last_line_is_the_whole_text(article: Article) -> None:
    lines = ArticleLines(article)
    last = lines.line_count - 1
    end = Spot(
        last,
        to_utf16(
            lines.shown_text(range(lines.line_count)).split("\n")[-1],
            lines.lengths[-1],
        ),
    )
    whole = Passage(0, len(article.text)) if article.text else None
    assert lines.passage(Spot(0), end) == whole


@given(ARTICLES, st.data())
def test_a_passage_loses_the_blanks_at_its_ends(article: Article, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    words, bare_words = article.text[start:end], article.text[start:end].strip()
    first = start + len(words) - len(words.lstrip())
    expected = Passage(first, first + len(bare_words)) if bare_words else None
    assert start == end or bare(ArticleLines(article), Passage(start, end)) == expected


def test_only_the_ends_of_a_passage_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, f"Paragraph {number}") for number in range(1_000))
    lines = ArticleLines(Article("", blocks, SOURCE))
    read: list[Passage] = []
    words = ArticleLines.words

    def counted(lines: ArticleLines, passage: Passage) -> str:
        read.append(passage)
        return words(lines, passage)

    monkeypatch.setattr(ArticleLines, "words", counted)
    assert bare(lines, Passage(0, lines.length)) == Passage(0, lines.length)
    assert sum(end - start for start, end in read) < 100


@given(ARTICLES, st.data())
def test_a_selection_has_the_characters_that_are_seen(article: Article, data: st.DataObject) -> None:
    lines = ArticleLines(article, EVERY)
    shown = lines.shown_text(range(lines.line_count)).split("\n")
    number = data.draw(st.integers(0, len(shown) - 1))
    end = Spot(number, to_utf16(shown[number], len(shown[number])))
    taken, passage = copied(lines, Spot(number), end)
    is_said = lines.is_stated(number) and shown[number].strip()
    assert taken.text[passage.start : passage.end].strip() == (shown[number].strip() if is_said else "")


def test_the_disclaimer_stands_before_the_text_and_what_is_left_out_after_it() -> None:
    block = Block(BlockKind.PARAGRAPH, "Text.")
    source = Source(None, "text/plain", "utf-8")
    article = Article("H", (block,), source, disclaimer="Fictional.", left_out=(LeftOut("Share this"),))
    lines = ArticleLines(article, EVERY)
    roles = [lines.role(line) for line in range(lines.line_count)]
    assert roles == [
        Role.HEADLINE, Role.BANNER, Role.PARAGRAPH, Role.FOOT, Role.REASON, Role.LEFT_OUT
    ]  # fmt: skip
