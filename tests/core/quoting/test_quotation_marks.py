"""Quotation marks of many papers: which style a text has, and what becomes of marks inside a quotation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Block, BlockKind, Passage
from tearsheet.quoting.quotation_marks import ENGLISH, is_one_quotation, nested, quoted, style_of


def requoted(text: str, style_text: str = "") -> str:
    style = style_of([Block(BlockKind.PARAGRAPH, style_text or text)])
    return "\n\n".join(quoted([nested(text, Passage(0, len(text)), style)], style))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No marks at all.", "“No marks at all.”"),
        ("He said “no” twice.", "“He said ‘no’ twice.”"),
        ("“I don’t ‘know’ it,” he said.", "“‘I don’t “know” it,’ he said.”"),
        ("“In the ’90s,” the boys’ mother said, “’em.”", "“‘In the ’90s,’ the boys’ mother said, ‘’em.’”"),
        ("\"He's 'in',\" she said.", '"\'He\'s "in",\' she said."'),
        ('He is 5\'10" tall, a 12" disc.', '“He is 5\'10" tall, a 12" disc.”'),
        ("‘I don’t,’ he said, ‘know “it” now.’", "‘“I don’t,” he said, “know ‘it’ now.”’"),
        ("Er sagte: „Das ‚ist‘ so“, und ging.", "„Er sagte: ‚Das „ist“ so‘, und ging.“"),
        ("»Ja«, sagt er, »ich ›will‹ nicht«.", "»›Ja‹, sagt er, ›ich »will« nicht‹.«"),
        (
            "On dit « oui “non” ».",
            "« On dit “oui « non »”. »".replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
        ),
        ("Dice «sí» y «no».", "«Dice “sí” y “no”.»"),
        ("„Srbija ne želi rat”, rekao je.", "„’Srbija ne želi rat’, rekao je.”"),
        ("Han sa ”ja” och ”nej”.", "”Han sa ’ja’ och ’nej’.”"),
        ("彼は「行く『本』。」と", "「彼は『行く「本」。』と」"),
        ("他说“好”了", "“他说‘好’了”"),
    ],
)
def test_marks_inside_a_quotation_take_turns(text: str, expected: str) -> None:
    assert requoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("war,” he said, “and peace", "“war,’ he said, ‘and peace”"),
        ("“A first paragraph that is not closed.", "“‘A first paragraph that is not closed.”"),
        ("“A “B” c", "“‘A ‘B’ c”"),
    ],
)
def test_marks_without_a_partner_do_not_break_a_quotation(text: str, expected: str) -> None:
    assert requoted(text, "“x”") == expected


def test_a_passage_that_begins_inside_a_quotation_knows_its_depth() -> None:
    text = "“He said ‘hi’ to me,” Bob said."
    assert nested(text, Passage(3, 19), ENGLISH) == " said “hi” to me"


def test_each_paragraph_opens_and_only_the_last_closes() -> None:
    assert quoted(["One.", "Two.", "Three."], ENGLISH) == ("“One.", "“Two.", "“Three.”")


def test_a_text_without_quotations_has_the_english_style() -> None:
    assert style_of([Block(BlockKind.PARAGRAPH, "The boys’ books don’t count.")]) == ENGLISH


@given(st.text("aAs “”‘’\"'„«»‹›.90\u00a0"), st.integers(0, 30), st.integers(0, 30))
def test_only_marks_change(text: str, start: int, end: int) -> None:
    passage = Passage(min(start, end, len(text)), min(max(start, end), len(text)))
    marks = str.maketrans(dict.fromkeys("“”‘’\"'„«»‹›‚ \u00a0", ""))
    for style in (style_of([Block(BlockKind.PARAGRAPH, text)]), ENGLISH):
        words = nested(text, passage, style).translate(marks)
        assert words == text[passage.start : passage.end].translate(marks)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘It’s the boy’s,’ she said.", "‘“It’s the boy’s,” she said.’"),
        ("‘Don’t,’ he said. ‘We can’t and won’t.’", "‘“Don’t,” he said. “We can’t and won’t.”’"),
        ("‘He told me “no”, didn’t he?’ she asked.", "‘“He told me ‘no’, didn’t he?” she asked.’"),
        ("'It's ours,' he said, 'isn't it?'", "'\"It's ours,\" he said, \"isn't it?\"'"),
        ("'He said \"no\", didn't he?' she asked.", "'\"He said 'no', didn't he?\" she asked.'"),
    ],
)
def test_papers_with_single_marks_keep_their_apostrophes(text: str, expected: str) -> None:
    assert requoted(text) == expected


@pytest.mark.parametrize(
    ("text", "style_text", "is_one"),
    [
        ("‘I don’t know it’", "‘x’", True),
        ("‘I don’t know,’ he said, ‘it’", "‘x’", False),
        ("'It's ours, isn't it?'", "'x'", True),
        ("'It's ours,' he said, 'isn't it?'", "'x'", False),
        ("‘A‘", "‘x’", False),
        ("‘" + "don’t " * 2_000 + "know", "‘x’", False),
        ("‘" + "don’t " * 2_000 + "know’", "‘x’", True),
        ("'" + "don't " * 2_000 + "know'", "'x'", True),
    ],
)
def test_an_apostrophe_ends_no_quotation_in_single_marks(text: str, style_text: str, is_one: bool) -> None:
    style = style_of([Block(BlockKind.PARAGRAPH, style_text)])
    assert is_one_quotation(text, style) is is_one


@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\u2009", "\u202f"])
def test_a_french_quotation_is_one_whatever_blank_it_has_within_its_marks(blank: str) -> None:
    body = [Block(BlockKind.PARAGRAPH, f"Elle a dit «\u202foui\u202f», puis «{blank}non{blank}».")]
    style = style_of(body)
    assert is_one_quotation(f"«{blank}non{blank}»", style)
