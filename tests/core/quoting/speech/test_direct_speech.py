"""Direct speech: what is somebody's words, from where to where, and who is said to speak them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet import formats
from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.quoting.speech.direct_speech import direct_speech, quotation_at, quotations
from tearsheet.storage.paths import shipped_article
from tests.core.growth import grows_with_its_size
from tests.core.quoting.speech.labelled import LANGUAGES, figures, sentences


def said(text: str) -> list[tuple[str, str]]:
    return [(text[one.passage.start : one.passage.end], one.speaker) for one in quotations(text)]


def test_the_labelled_sentences_are_read_right() -> None:
    found = figures([sentence for language in LANGUAGES for sentence in sentences(language)])
    assert found.f1 >= 0.97
    assert found.precision >= 0.95
    assert found.recall >= 0.7


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labelled_sentences_of_each_language_are_read_right(language: str) -> None:
    found = figures(sentences(language))
    assert found.f1 >= 0.97
    assert found.precision >= 0.95
    assert found.recall >= 0.7


def test_the_article_that_comes_with_the_program_says_who_said_what() -> None:
    article = formats.load(shipped_article())
    text = article.text
    assert [(text[one.passage.start : one.passage.end], one.speaker) for one in direct_speech(article)] == [
        ("“Serbia does not want war,”", "Vučić"),
        ("“immediate de-escalation”", "Blinken"),
        ("“another powder keg in Europe”", "Andreas Michaelis"),
        ("“brutal ethnic cleansing”", "Vučić"),
    ]


def test_a_dash_behind_a_colon_begins_speech() -> None:
    assert said("Анна Левина призналась:\n— Я восхищаюсь вами.") == [("Я восхищаюсь вами.", "Анна Левина")]
    assert said("Орлов запротестовал:\n— Я должен ответить!") == [("Я должен ответить!", "")]


def test_what_a_relative_clause_says_of_a_thing_is_nobodys_speech() -> None:
    text = 'Un\'immagine che ricorda i tanti messaggi di ieri: "La vostra patria è altrove", per citarne uno.'
    assert said(text) == [('"La vostra patria è altrove"', "")]


@pytest.mark.parametrize("name", ["Sir Keir", "Lady Starmer", "Pope Francis"])
def test_a_rank_stays_with_a_single_name(name: str) -> None:
    assert said(f"“We will go,” {name} said.") == [("“We will go,”", name)]
    assert said("“We will go,” Sir Keir Starmer said.") == [("“We will go,”", "Keir Starmer")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will go,” Secretary of State Ann Lee said.", "Ann Lee"),
        ("“We will go,” said White House spokesman Tom Gray.", "Tom Gray"),
        ("“We will go,” Bank of England governor Tom Gray said.", "Tom Gray"),
        ("„Wir gehen“, sagte der Präsident von Brasilien, Lula da Silva.", "Lula da Silva"),
        ("« Nous irons », a dit la ministre de l'Économie et des Finances, Anne Roy.", "Anne Roy"),
        ("«Iremos», dijo el ministro de Exteriores José Manuel Rey.", "José Manuel Rey"),
        ("«Andremo», ha detto il ministro della Difesa Rossi.", "Rossi"),
        ("„Idemo“, rekla je predsednica Narodne skupštine Ana Ilić.", "Ana Ilić"),
        ("«Едем», — сказал пресс-секретарь президента России Пётр Белов.", "Пётр Белов"),
    ],
)
def test_what_a_role_is_of_is_no_part_of_the_name_behind_it(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We will go,” said the head of Human Rights Watch.", "the head of Human Rights Watch"),
        ("“We will go,” said the lawyer of John Paul Smith.", "the lawyer of John Paul Smith"),
        ("«Iremos», dijo el líder del Partido Wenzo Zumal Mas Font.", ""),
        (
            "«Едем», — сказал пресс-секретарь президента России Владимира Путина.",
            "пресс-секретарь президента России Владимира Путина",
        ),
    ],
)
def test_a_name_that_may_be_what_a_role_is_of_is_nobodys(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


def test_what_follows_a_question_and_its_clause_is_the_same_persons() -> None:
    assert said("“Who was it?” Ann Lee asked. “Nobody knows that.”")[1] == ("“Nobody knows that.”", "Ann Lee")
    assert said("“Who was it?” Ann Lee asked. It rained. “Nobody knows that.”")[1][1] == ""


def test_a_title_in_marks_does_not_hide_who_speaks() -> None:
    text = "The judge, quoting from “Macbeth”, told the accused: “You have murdered sleep.”"
    assert said(text) == [("“You have murdered sleep.”", "The judge")]


def test_a_kind_of_person_before_a_profession_is_no_name() -> None:
    assert said("同病院の女性看護師は「金は戻らない」と憤る。") == [
        ("「金は戻らない」", "同病院の女性看護師")
    ]
    assert said("同病院の林看護師は「金は戻らない」と憤る。") == [("「金は戻らない」", "林")]


def test_code_says_nothing() -> None:
    blocks = (
        Block(BlockKind.PREFORMATTED, 'Smith said: "This is code, not speech."'),
        Block(BlockKind.PARAGRAPH, "“This is speech,” Smith said."),
    )
    article = Article("", blocks, Source(None, "text/plain", "utf-8"))
    (found,) = direct_speech(article)
    assert article.text[found.passage.start : found.passage.end] == "“This is speech,”"


@pytest.mark.parametrize(
    "text",
    [
        "The dogs’ home and the ’80s are theirs, aren’t they?",
        "She stood 5' 4\" beside a man of 6' 1\".",
        'A 12" record and a 7" one lay there.',
        "Rock ’n’ roll is the farmers’ and the bakers’ music.",
        "L’avocat d’aujourd’hui n’est pas celui qu’on croit.",
        "O’Brien’s and D’Angelo’s shops are closed.",
        "The ‘quality’ press and the “free” market.",
        "«Спартак» и «Зенит» сыграли вничью.",
        "Die „Welt“ und die „Zeit“ erscheinen in Hamburg und Berlin.",
        "- milk\n- eggs\n- flour",
        "Комиссия назвала три условия:\n— новый закон\n— новые деньги",
        "— 12 p. m.\n— 3 p. m.",
    ],
)
def test_apostrophes_names_and_lists_are_no_speech(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee arrived. “I was late,” she said.", "Ann Lee"),
        ("Ann Lee met Bo Ek. “I was late,” she said.", ""),
        ("Ann Lee met Bo Lee. “I was late,” she said.", ""),
        ("A. Lee is Ann Lee. “I was late,” she said.", "Ann Lee"),
        ("Ann Lee arrived.\n“I was late,” she said.", ""),
        ("The train stopped. “I was late,” she said.", ""),
        ("“I was late,” I said.", ""),
        ("Ann Lee did not say “I was late this morning”.", ""),
    ],
)
def test_a_pronoun_stands_for_the_only_name_in_its_paragraph(text: str, speaker: str) -> None:
    assert said(text)[-1][1] == speaker


def test_no_name_is_cut_where_a_pronoun_is_far_behind_it() -> None:
    texts = (
        f"山田太郎市長は来た、{'あ' * count}。彼は「明日も行く」と話した。" for count in range(970, 1000)
    )
    assert {said(text)[0][1] for text in texts} == {"山田太郎", ""}


def test_a_quotation_that_is_opened_again_in_each_paragraph_is_one() -> None:
    text = "“One thing first.\n“Another then.\n“A last one,” said Ann Lee.\n“And mine,” said Bo Ek."
    assert said(text) == [
        ("“One thing first.\n“Another then.\n“A last one,”", "Ann Lee"),
        ("“And mine,”", "Bo Ek"),
    ]


def test_a_quotation_within_one_is_deeper() -> None:
    text = "“Ann Lee told me, ‘Go home,’ and I went,” said Bo Ek."
    assert [(one.speaker, one.depth) for one in quotations(text)] == [("Bo Ek", 0), ("Ann Lee", 1)]


def test_quotations_within_a_thousand_others_are_read() -> None:
    said_by_two = "Ann Lee said: “Bo Ek said: ‘" * 600
    assert quotations(f"{said_by_two}We will come.{'.’.”' * 600}")


_PIECES = st.sampled_from(
    [*"“”„«»\"'‘’「」『』—–,.:?!\n ()", "said ", "Smith ", "he ", "according to ", "说", "と", "は"]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_whatever_stands_in_a_text_its_quotations_nest_and_lie_within_it(text: str) -> None:
    found = quotations(text)
    open_ends: list[int] = []
    for one in found:
        while open_ends and open_ends[-1] <= one.passage.start:
            open_ends.pop()
        assert 0 <= one.passage.start < one.passage.end <= (open_ends[-1] if open_ends else len(text))
        assert one.depth == len(open_ends)
        open_ends.append(one.passage.end)


@pytest.mark.parametrize(
    "piece",
    [
        "“I said,” Smith said. ",
        "“",
        "‘a ",
        "Smith said “a” and ",
        "— No, said Ann.\n",
        "“a\n",
        "「と」は",
        "“，说",
        "“a ‘b c» ",
        "田中さんは来た。彼は「明日も行く」と話した。",
    ],
)
def test_reading_takes_as_long_as_the_text_is(piece: str) -> None:
    assert grows_with_its_size(lambda size: quotations(piece * size), 300)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("“No,”", "Ann Lee"),
        ("No,", "Ann Lee"),
        ("“And one\nmore,”", "Bo Ek"),
        ("“And one", None),
        ("said Ann Lee", None),
        ("“No,” said Ann Lee.", None),
    ],
)
def test_a_passage_that_is_a_quotation_knows_its_speaker(words: str, speaker: str | None) -> None:
    lines = (
        ["It is so."] * 40 + ["“No,” said Ann Lee.", "“And one", "more,” said Bo Ek."] + ["It was so."] * 40
    )
    blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in lines)
    article = Article("", blocks, Source(None, "text/plain", "utf-8"))
    start = article.text.index(words)
    found = quotation_at(article, Passage(start, start + len(words)))
    assert (found.speaker if found else None) == speaker


def test_a_place_in_a_quotation_finds_it() -> None:
    article = formats.load(shipped_article())
    place = article.text.index("powder")
    found = quotation_at(article, Passage(place, place))
    assert found
    assert article.text[slice(*found.passage)] == "“another powder keg in Europe”"
