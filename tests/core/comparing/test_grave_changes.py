"""What of a change is told first: that something is negated, a number, a name."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.checked import Verdict
from tearsheet.comparing.checking import Checker
from tearsheet.comparing.copies import compare
from tearsheet.comparing.numbers import is_number
from tearsheet.comparing.summary import summary
from tearsheet.comparing.verdicts import sentence
from tearsheet.quoting.speech.direct_speech import quotations


def of(*paragraphs: str) -> Article:
    body = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    return Article("", body, Source(None, "text/plain", "utf-8"))


@pytest.mark.parametrize(
    "word",
    [
        "3,200",
        "twelve",
        "Thousands",
        "zwei",
        "dreihundert",
        "einundzwanzig",
        "eintausend",
        "siebzig",
        "dreiundvierzigtausend",
        "quatre",
        "quinientos",
        "duemila",
        "dvesta",
        "тысячи",
        "三",
    ],
)
def test_numbers_in_letters_are_numbers(word: str) -> None:
    assert is_number(word)


@pytest.mark.parametrize(
    "word",
    ["one", "ein", "und", "due", "sei", "once", "pet", "neuf", "eleventh", "achten", "Zeitung", "undzwei"],
)
def test_other_words_are_no_numbers(word: str) -> None:
    assert not is_number(word)


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("We will pay three million euros.", "We will pay [four] million euros"),
        ("Sie starben vor zwölf Jahren hier.", "Sie starben vor [zwanzig] Jahren hier"),
        ("Ils ont tué quatre hommes ce jour.", "Ils ont tué [cinq] hommes ce jour"),
        ("Hanno ferito cinque uomini ieri qui.", "Hanno ferito [sei] uomini ieri qui"),
        ("Ils ont tué quatre hommes ce jour.", "Ils ont tué [neuf] hommes ce jour"),
        ("We will pay three million euros.", "We will pay [3,500] million euros"),
    ],
)
def test_brackets_that_put_another_number_are_a_change(text: str, quotation: str) -> None:
    assert Checker(of(text), quotations).check(quotation).verdict is Verdict.CHANGED


def test_brackets_may_still_say_whose_number_it_is() -> None:
    checked = Checker(of("They paid three million euros."), quotations).check(
        "[The two men] paid three million euros"
    )
    assert checked.verdict is Verdict.BRACKETED


@pytest.mark.parametrize(
    ("quotation", "told"),
    [
        ("We will pay three million euros in May", "a negation differs"),
        ("We will not pay two million euros in May", "a number differs"),
        ("We will not pay three million euros in June", "a name differs"),
        ("We will not pay three million Euros in May", "capital letters differ"),
        ("WE WILL NOT PAY THREE MILLION EUROS IN MAY", "capital letters differ"),
        ("We won’t pay three million euros in May", "words differ"),
    ],
)
def test_the_gravest_difference_is_told(quotation: str, told: str) -> None:
    article = of("Then we said: We will not pay three million euros in May, whatever comes.")
    assert told in sentence(Checker(article, quotations).check(quotation))


def test_negations_and_numbers_in_letters_are_listed_first_in_a_comparison() -> None:
    old = of("Serbia does not want war, it said.", "Hundreds of men came by the old road.")
    new = of("Serbia does want war, it said.", "Thousands of men came by the new road.")
    assert summary(compare(old, new))[1:] == ("Negations: not → —.", "Numbers: Hundreds → Thousands.")


def test_a_change_that_comes_again_is_listed_once() -> None:
    old = [f"On day {day} the mayor, Tomas Brekke, said that the pier was safe." for day in range(20)]
    new = [paragraph.replace("Brekke", "Brandt") for paragraph in old]
    assert summary(compare(of(*old), of(*new)))[1:] == ("Names: Brekke → Brandt (20 times).",)
