"""What no check may do, whatever is altered."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.checked import Verdict
from tearsheet.comparing.checking import Checker
from tearsheet.comparing.verdicts import sentence
from tearsheet.comparing.wording import Kind
from tearsheet.errors import UserError
from tearsheet.quoting.speech.direct_speech import quotations
from tests.core.comparing.copies import PARAGRAPHS


def checker(*paragraphs: str) -> Checker:
    body = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    return Checker(Article("", body, Source(None, "text/plain", "utf-8")), quotations)


CHECKER = checker(*PARAGRAPHS)
WORDS = [paragraph.split() for paragraph in PARAGRAPHS]


@st.composite
def runs(draw: st.DrawFn) -> list[str]:
    words = draw(st.sampled_from(WORDS))
    start = draw(st.integers(0, len(words) - 5))
    return words[start : draw(st.integers(start + 4, len(words)))]


@settings(max_examples=60, deadline=None)
@given(runs(), st.sampled_from(["never", "17", "Bergen", "not", "perhaps"]), st.integers(0, 10_000))
def test_no_run_of_words_with_one_replaced_put_in_or_left_out_is_verbatim(
    run: list[str], word: str, number: int
) -> None:
    place = 1 + number % (len(run) - 2)
    altered = (
        [*run[:place], word, *run[place:]],
        [*run[:place], word, *run[place + 1 :]],
        [*run[:place], *run[place + 1 :]],
    )
    for words in altered:
        checked = CHECKER.check(" ".join(words))
        assert checked.verdict in {Verdict.CHANGED, Verdict.ABSENT} or words == run


@pytest.mark.parametrize("quotation", ["want war", "Serbia wants", "rule out a strike", "Wir haben"])
def test_a_negation_that_was_cut_off_is_no_verbatim_quotation(quotation: str) -> None:
    text = (
        "Serbia does not want war. Serbia wants nothing. Wir haben nicht vor. It doesn’t rule out a strike."
    )
    assert checker(text).check(quotation).verdict is Verdict.CHANGED


@pytest.mark.parametrize(
    "quotation",
    [
        "violent protest",
        "a nuclear",
        "200 people",
        "3 million euros",
        "led by 20",
        "war marchers",
        "we met 1",
    ],
)
def test_a_part_of_a_word_or_figure_is_no_verbatim_quotation(quotation: str) -> None:
    text = (
        "A non-violent protest for a nuclear-free zone, led by 20–30 anti\u2011war marchers. "
        "There we met 1\u202f200 people with 2-3 million euros."
    )
    assert checker(text).check(quotation).verdict is Verdict.CHANGED


@pytest.mark.parametrize(
    "quotation",
    ["He came", "and he saw", "In 2021 200 men", "200 men won 10", "10 euros", "300 more came", "On May 12"],
)
def test_words_beside_a_dash_or_a_figure_of_their_own_are_verbatim(quotation: str) -> None:
    text = "He came—and he saw. In 2021 200 men won 10 euros. On May 12 300 more came."
    assert checker(text).check(quotation).verdict is Verdict.VERBATIM


def test_a_speaker_whom_the_text_names_beside_another_is_told_apart() -> None:
    text = "“We will not go,” said Anna Berg. “You will,” Carl Dahl replied."
    checked = checker(text).check("We will not go", "Carl Dahl")
    assert (checked.verdict, checked.speaker) == (Verdict.MISATTRIBUTED, "Anna Berg")


def test_an_ellipsis_tells_what_it_leaves_out() -> None:
    checked = checker("Serbia, he said, wants peace.").check("Serbia … wants peace")
    assert [part.behind for part in checked.parts] == ["he said", ""]


@pytest.mark.parametrize(
    ("quotation", "old", "new", "told"),
    [
        ("Serbia … want war", " does not", "", "leaves out “not”"),
        ("Serbia [does] want war", " does not", " [does]", "leaves out “not”"),
        ("It has [9] ports", " 12", " [9]", "a number differs"),
        ("They want [no] peace", "", " [no]", "words differ"),
    ],
)
def test_what_turns_a_quotation_between_its_parts_is_shown_as_changed_and_named(
    quotation: str, old: str, new: str, told: str
) -> None:
    checked = checker("Serbia does not want war. It has 12 ports. They want peace.").check(quotation)
    changed = next(piece for piece in checked.parts[0].pieces if piece.kind is Kind.CHANGED)
    assert (changed.old, changed.new) == (old, new)
    assert told in sentence(checked)


def test_what_stands_in_brackets_in_the_text_itself_is_verbatim() -> None:
    assert checker("He said [sic] that … it rains.").check("said [sic] that … it").verdict is Verdict.VERBATIM


@pytest.mark.parametrize("typed", ["", "…", "“”", "[…]", "\u00ad", "?!"])
def test_without_a_word_there_is_nothing_to_check(typed: str) -> None:
    with pytest.raises(UserError, match="no word"):
        CHECKER.check(typed)


@pytest.mark.parametrize(
    ("quotation", "verdict"),
    [
        ("I do [really] want war", Verdict.CHANGED),
        ("I do [] want war", Verdict.CHANGED),
        ("I [do not] want war", Verdict.BRACKETED),
        ("I do not want [any] war", Verdict.BRACKETED),
        ("I do not […] war", Verdict.JOINED),
    ],
)
def test_brackets_in_the_place_of_a_negation_change_what_is_said(quotation: str, verdict: Verdict) -> None:
    assert checker("“I do not want war,” he said.").check(quotation).verdict is verdict


MINISTER = (
    "“I do not want war,” he said. The minister would probably not resign. He came without his wife on "
    "Monday. "
    "A non-violent protest of 1 200 people was held by 14 votes to 9. He had no money and left early. "
    "The pier is not safe, and no repair will make it safe, so it has to be rebuilt on 1 March. "
    "I do want peace."
)


@pytest.mark.parametrize(
    "quotation",
    [
        "I do … want war",
        "I do … [really] want war",
        "The minister would … resign",
        "The minister would [...] not resign and I … want war",
        "I do [not] want peace",
        "he had … money",
        "a … violent protest",
        "a protest … 200 people",
        "of … 200 people",
        "held by [15] votes to 9",
        "held by 1[5] votes to 9",
        "was held by [9] votes",
        "he came … his wife",
    ],
)
def test_an_ellipsis_or_brackets_hide_no_negation_and_no_other_number(quotation: str) -> None:
    assert checker(MINISTER).check(quotation).verdict is Verdict.CHANGED


@pytest.mark.parametrize(
    "quotation",
    [
        "the pier is not safe … it has to be rebuilt",
        "I do not want … and left early",
        "He came … on Monday",
        "The minister would [surely] not resign",
        "it has to be rebuilt [on 1 March 2024]",
        "it has to be rebuilt on 1 March [2024]. I do want peace",
        "held by [14] votes to 9",
        "I do [not] want war",
        "he said. [He, who never lies, was asked.] The minister would probably not resign",
        "no repair … on 1 March",
        "I do … want peace",
    ],
)
def test_an_ellipsis_or_brackets_may_leave_out_what_changes_nothing(quotation: str) -> None:
    assert checker(MINISTER).check(quotation).verdict in {Verdict.JOINED, Verdict.BRACKETED}


@pytest.mark.parametrize(
    ("text", "quotation", "negation"),
    [
        ("I do not, and never will, support it.", "I … support it", "not"),
        ("I do not, and never will, support it.", "support it", "not"),
        ("I will not, of course, support it.", "support it", "not"),
        ("Serbia does not really want war.", "want war", "not"),
        ("No plan of ours was to attack them.", "was to attack them", "No"),
        ("We support this under no circumstances.", "We support this", "no"),
        ("Wir wollen diesen Krieg ganz sicher nicht.", "Wir wollen diesen Krieg", "nicht"),
        ("Nous ne voulons vraiment pas la guerre.", "Nous … la guerre", "ne"),
        ("Мы никогда больше не хотим войны.", "Мы … хотим войны", "никогда"),
        ("Nunca jamás vamos a aceptar eso.", "vamos a aceptar eso", "jamás"),
    ],
)
def test_a_negation_that_is_left_out_is_seen_and_said(text: str, quotation: str, negation: str) -> None:
    checked = checker(text).check(quotation)
    assert (checked.verdict, checked.negation) == (Verdict.CHANGED, negation)
    assert f"“{negation}”" in sentence(checked)


@pytest.mark.parametrize(
    ("text", "quotation", "verdict"),
    [
        ("The pier is not safe, and no repair will help: it has to be rebuilt.", "it has to be", "verbatim"),
        ("The pier is not safe, of course, it has to be rebuilt.", "it has to be rebuilt", "verbatim"),
        ("It is not only cheap and strong.", "cheap and strong", "verbatim"),
        ("We did not know when the storm came.", "the storm came", "verbatim"),
        ("The harbour will close with no warning to ferries.", "The harbour will close … ferries", "joined"),
        ("They knew, they said nothing and the river paid.", "They knew … and the river paid", "joined"),
        ("The harbour closed with no warning to ferries.", "The harbour closed … to ferries", "joined"),
        ("I want, and nobody can deny it, peace.", "I want … peace", "joined"),
        ("It is late. We do not mind. We go on.", "It is late. … We go on.", "joined"),
    ],
)
def test_a_negation_of_another_clause_is_left_out_freely(text: str, quotation: str, verdict: str) -> None:
    assert checker(text).check(quotation).verdict == verdict


@pytest.mark.parametrize("quotation", ["the ″reform″ failed", "the ′reform′ failed", "the “reform” failed"])
def test_primes_are_folded_as_other_marks_are(quotation: str) -> None:
    assert checker("They say the ‘reform’ failed.").check(quotation).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("quotation", "verdict"),
    [
        ("a wall of 6′ and a man of 5′ 4″", Verdict.VERBATIM),
        ("a man of 5' 4\"", Verdict.VERBATIM),
        ("a wall of 6″ and", Verdict.CHANGED),
    ],
)
def test_a_prime_behind_a_figure_is_a_measure(quotation: str, verdict: Verdict) -> None:
    assert checker("He saw a wall of 6′ and a man of 5′ 4″ there.").check(quotation).verdict is verdict


def test_marks_of_the_texts_own_within_a_quotation_are_told() -> None:
    text = "“The ‘reform’ has failed us all,” said Ann Lee."
    assert checker(text).check("The reform has failed").marked == ("reform",)
    assert "has “reform” in quotation marks" in sentence(checker(text).check("The reform has failed"))
    assert checker(text).check("The 'reform' has failed").marked == ()
    assert checker(text).check("“The reform has failed us all”").verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("second", "verdict"),
    [
        ("The coach, Jo Reed, had a reply: “We are not tired.”", Verdict.MISATTRIBUTED),
        ("Back in New York, Jo Reed had a reply: “We are not tired.”", Verdict.MISATTRIBUTED),
        ("She had more to say: “We are not tired.”", Verdict.VERBATIM),
        ("Later, at the White House, another sentence: “We are not tired.”", Verdict.VERBATIM),
        ("Back in New York, this: “We are not tired.”", Verdict.VERBATIM),
        ("She thanked Jo Reed, too. And then: “We are not tired.”", Verdict.VERBATIM),
    ],
)
def test_who_is_named_a_paragraph_before_may_speak_where_nobody_else_comes_in(
    second: str, verdict: Verdict
) -> None:
    first = "Anna Berg came to the hall at noon with the whole of the team."
    assert checker(first, second).check("We are not tired", "Anna Berg").verdict is verdict


@pytest.mark.parametrize(
    ("text", "quotation", "verdict"),
    [
        ("“No,” she said, “we support the plan.”", "we support the plan", Verdict.VERBATIM),
        ("« Non, dit-il, nous soutenons le plan. »", "nous soutenons le plan", Verdict.VERBATIM),
        ("We will not, she said, support the plan.", "support the plan", Verdict.CHANGED),
        ("There is no doubt that we support it.", "we support it", Verdict.VERBATIM),
        ("There is no doubt that we support it.", "doubt that we support it", Verdict.CHANGED),
        ("She will not just support the plan.", "support the plan", Verdict.VERBATIM),
        ("She will not just support the plan.", "just support the plan", Verdict.CHANGED),
        ("She will not simply support it.", "She will … simply support it", Verdict.CHANGED),
        ("Wir unterstützen den Plan keineswegs.", "Wir unterstützen den Plan", Verdict.CHANGED),
    ],
)
def test_an_answer_and_what_is_beyond_doubt_negate_nothing_but_what_is_cut_in_two_does(
    text: str, quotation: str, verdict: Verdict
) -> None:
    assert checker(text).check(quotation).verdict is verdict


def test_whose_letter_it_is_from_may_say_it() -> None:
    text = "All of it is told in Berg’s letter, in these words: “We are not tired.”"
    assert checker(text).check("We are not tired", "Anna Berg").verdict is Verdict.VERBATIM


def test_a_claim_that_the_text_does_not_settle_is_said_to_be_open() -> None:
    text = "Anna Berg and Jo Reed came to the hall. Then this: “We are not tired.”"
    told = sentence(checker(text).check("We are not tired", "Anna Berg"))
    assert told == "Verbatim. The text does not plainly say that Anna Berg says it."
