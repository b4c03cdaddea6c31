"""Capitals of English titles: headline style and sentence style, and what is left as it is."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Block, BlockKind
from tearsheet.quoting.citations.capitals import SMALL_IN_MLA, in_headline_style, in_sentence_style
from tearsheet.quoting.citations.work import work
from tearsheet.quoting.quotation_marks import ENGLISH
from tests.core.quoting.citations.works import PLAIN, TEXT, WORKS


@pytest.mark.parametrize(
    ("title", "raised"),
    [
        ("Serbia withdraws troops from the border", "Serbia Withdraws Troops from the Border"),
        ("What a day: the end of it", "What a Day: The End of It"),
        ("it’s not done in the UK", "It’s Not Done in the UK"),
        ("Why eBay and iPhone users don't care", "Why eBay and iPhone Users Don't Care"),
        ("Anti-war protests in well-known places", "Anti-war Protests in Well-Known Places"),
        ("Serbia Withdraws Troops From Border", "Serbia Withdraws Troops From Border"),
        ("who is it for", "Who Is It For"),
        ("U.S. and Iran reach deal in the U.S.", "U.S. and Iran Reach Deal in the U.S."),
        ("Fire at 5 a.m. kills two", "Fire at 5 a.m. Kills Two"),
        ("Serbia vs. the world. A story", "Serbia vs. the World. A Story"),
        ("No", "No"),
        ("", ""),
    ],
)
def test_a_title_in_headline_style(title: str, raised: str) -> None:
    assert in_headline_style(title) == raised


def test_mla_and_chicago_differ_in_two_conjunctions() -> None:
    cited = work(PLAIN._replace(headline="Cold yet calm, so they say of it"))
    assert cited.headline_style_in(ENGLISH) == "“Cold Yet Calm, So They Say of It”"
    assert cited.headline_style_in(ENGLISH, SMALL_IN_MLA) == "“Cold yet Calm, so They Say of It”"


@pytest.mark.parametrize(
    ("title", "lowered"),
    [
        (
            "Serbia Withdraws Troops From Border: The US Response to Kosovo",
            "Serbia withdraws troops from border: The US response to Kosovo",
        ),
        ("Serbia Reads “The Old Border” With Threats", "Serbia reads “The Old Border” with threats"),
        ("Serbia Says U.S. Threats Of War Are Over", "Serbia says U.S. threats of war are over"),
        ("Serbia’s Troops Leave Kosovo’s Border", "Serbia’s troops leave Kosovo’s border"),
        ("Serbia withdraws its Troops", "Serbia withdraws its Troops"),
        ("Threats", "Threats"),
    ],
)
def test_a_title_in_sentence_style_keeps_the_names_that_the_text_has(title: str, lowered: str) -> None:
    assert in_sentence_style(title, TEXT) == lowered


def test_a_text_that_says_too_little_leaves_a_title_as_it_is() -> None:
    assert in_sentence_style("Serbia Withdraws Troops", "Serbia withdraws.") == "Serbia Withdraws Troops"


@pytest.mark.parametrize("language", ["de", "fr", "sr", "zh", "ja", "hu"])
def test_a_title_in_another_language_keeps_its_capitals(language: str) -> None:
    cited = work(PLAIN._replace(headline="Ein Titel mit Großen und kleinen Wörtern", language=language))
    assert cited.sentence_style() == cited.title


def test_a_text_that_is_not_in_the_language_that_it_states_keeps_its_capitals() -> None:
    swahili = (
        "Watu wengi walikuja mjini na hakuna aliyesema neno kabla ya siku hii ambayo ilikuwa ndefu sana. "
    )
    body = (Block(BlockKind.PARAGRAPH, swahili * 5),)
    cited = work(PLAIN._replace(headline="Watu wanaswa kwa makosa", body=body, language="en-US"))
    assert cited.headline_style_in(ENGLISH) == "“Watu wanaswa kwa makosa”"


def test_an_english_text_is_known_without_a_stated_language() -> None:
    assert work(PLAIN._replace(language="")).is_english
    assert work(PLAIN._replace(headline="Serbia withdraws from Kosovo", language="", body=())).is_english


@pytest.mark.parametrize("name", ["German", "French", "Spanish", "Serbian", "Danish", "Hungarian", "Chinese"])
def test_a_headline_in_another_language_is_not_taken_for_english(name: str) -> None:
    assert not work(WORKS[name]._replace(language="", body=())).is_english
