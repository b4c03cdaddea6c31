"""Texts as programs leave them: marks that begin them, zeros, references, dates and times as they are printed."""

from __future__ import annotations

from datetime import datetime

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes
from tearsheet.formats.fields.dates import dates

FIRST = (
    "The council voted on Tuesday to close the bridge to lorries, after engineers found cracks in two piers."
)
SECOND = "The mayor said that work would begin in March."
HEADLINE = "Bridge closes to lorries"


def article(*groups: str) -> Article:
    return load_bytes("\n\n".join(groups).encode(), None)


def body(found: Article) -> tuple[str, ...]:
    return tuple(block.text for block in found.body)


@pytest.mark.parametrize("mark", ["\ufeff\ufeff", "\u200b", "\ufeff\u200b", "\u2060"])
def test_marks_that_begin_a_text_are_not_of_its_headline(mark: str) -> None:
    assert article(mark + HEADLINE, FIRST, SECOND).headline == HEADLINE


@pytest.mark.parametrize("blank", ["\xa0", "\u202f", "\u2007"])
def test_the_blanks_of_a_name_are_plain(blank: str) -> None:
    found = article(HEADLINE, f"By Ada{blank}Quay\n1{blank}October{blank}2023", f"{FIRST}{blank}{SECOND}")
    assert found.bylines == ("Ada Quay",)
    assert found.published
    assert found.published.text == "1 October 2023"
    assert blank in found.body[0].text


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
@pytest.mark.parametrize("count", [2, 5_000])
def test_zeros_behind_a_text_are_no_part_of_it(encoding: str, count: int) -> None:
    text = "Brücke gesperrt\n\nDer Rat hat die Brücke für Lastwagen gesperrt, und die Händler sind dagegen.\n"
    found = load_bytes(text.encode(encoding) + b"\0" * count, None)
    assert body(found) == (text.split("\n\n")[1].strip(),)


def test_a_zero_within_a_text_of_an_old_encoding_is_no_character() -> None:
    text = "Мост закрыт\n\nГородской совет решил закрыть мост для грузовиков до самой весны.\n"
    found = load_bytes(text.encode("cp1251").replace(b" ", b"\0 ", 1), None)
    assert found.headline == "Мост закрыт"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("It&rsquo;s &ldquo;closed&rdquo; &amp; stays so", "It’s “closed” & stays so"),
        ("Br&uuml;cke f&uuml;r H&auml;ndler", "Brücke für Händler"),
        ("L&#8217;ing&eacute;nieur qu&#x2019;il a vu", "L’ingénieur qu’il a vu"),
    ],
)
def test_references_are_read_where_a_text_has_no_bare_sign(written: str, meant: str) -> None:
    assert body(article(HEADLINE, f"{written}.", f"{written}."))[0] == f"{meant}."


@pytest.mark.parametrize(
    "spoken_of",
    [
        "The sign & is written as &amp; and not as &lt; or &gt; in HTML.",
        "A dash — is &mdash; there, and &hellip; three dots; &amp; another sign.",
        "Once is no rule: AT&amp;T.",
        "That is &foo; and &bar; and &amp; besides.",
    ],
)
def test_a_text_that_speaks_of_references_keeps_them(spoken_of: str) -> None:
    assert body(article(HEADLINE, spoken_of, SECOND))[0] == spoken_of


@pytest.mark.parametrize(
    "printed",
    [
        *("14 maart 2024 om 18:05", "14 maart 2024 om 18.05 u.", "14. března 2024 v 18:05"),
        *("14 marca 2024 r., godz. 18:05", "14 marca 2024 o godz. 18:05", "14. března 2024 v 18.05 hod."),
        *("14. mart 2024. u 18:05", "２０２４年３月１４日　１８：０５"),
    ],
)
def test_words_between_day_and_time_do_not_hide_the_time(printed: str) -> None:
    assert dates.parse(printed).when == datetime(2024, 3, 14, 18, 5)


def test_a_month_in_roman_figures_stays_a_month() -> None:
    assert dates.parse("14. V. 2024").when == dates.parse("14 May 2024").when


@pytest.mark.parametrize(
    ("heading", "notice"),
    [
        ("Most read", "© 2024 The Courier. All rights reserved."),
        ("Meistgelesen", "© 2024 Deichbote. Alle Rechte vorbehalten."),
        ("Les plus lus", "© 2024 Le Courrier. Tous droits réservés."),
        ("Самое читаемое", "© 2024 Вестник. Все права защищены."),
    ],
)
def test_other_articles_above_a_notice_with_a_full_stop_are_left_out(heading: str, notice: str) -> None:
    found = article(HEADLINE, FIRST, SECOND, heading, "Bakers rise early", notice)
    assert body(found) == (FIRST, SECOND)
    assert found.left_out_lines == (heading, "Bakers rise early", notice)
