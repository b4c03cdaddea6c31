"""Texts that are hard to set: narrow windows, long words, other scripts, emoji, nearly nothing."""

from __future__ import annotations

import pytest

from tearsheet.ui.actions import ACTIONS
from tests.ui.reader import Program, Reader, all_rows, told_once, walked

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
HEBREW = "הנשיא אמר ביום שני כי הכוחות ייסוגו מהגבול בימים הקרובים, וכי לא תהיה מלחמה."
ARABIC = "قال الرئيس يوم الاثنين إن القوات ستنسحب من الحدود في الأيام المقبلة."
CHINESE = "总统星期一表示，部队将在未来几天内从边境撤出，不会发生战争。" * 12
EMOJI = "A family 👨‍👩‍👧‍👦 and a flag 🇷🇸 stood 🙂 before the words that were said."
TEXTS = {
    "long words": f"{WORD}\n\n{WORD * 3} and {WORD}:\n\nhttps://example.org/{'a/b' * 90}",
    "Hebrew": f"{HEBREW[:30]}\n\n{HEBREW * 4}",
    "Arabic": f"{ARABIC[:30]}\n\n{ARABIC * 4}",
    "Chinese": f"总统星期一表示\n\n{CHINESE}",
    "emoji": f"Emoji 🙂\n\n{EMOJI * 4}",
    "an endless paragraph": "One paragraph\n\n" + "It goes on and on. " * 1_053,
    "an unbroken paragraph": "One word\n\n" + "x" * 20_000,
    "headline only": "Only a headline\n",
    "one line": "Just this one sentence, and it is not a headline at all, since it ends like one.",
    "a blank body": "A headline\n\n \u00a0 \n",
    "marks": "Of * and # and _\n\n* not a list\n\n# not a heading\n\n1. _not_ <b>bold</b> &amp;",
}
ARTICLE_KEYS = [key for action in ACTIONS for key in action.article_keys]
SMALLEST = (320, 320)


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_cut_off_at_the_side_of_the_smallest_window(program: Program, name: str) -> None:
    reader = program.read(TEXTS[name])
    reader.window.resize(*SMALLEST)
    for row in reader.rows_from(reader.cursor(0, 0)):
        left, right = reader.edges(row)
        assert 0 <= left <= right <= reader.view.viewport().width()


@pytest.mark.parametrize("name", TEXTS)
def test_every_key_of_the_article_can_be_pressed(program: Program, name: str) -> None:
    reader = program.read(TEXTS[name])
    reader.window.resize(*SMALLEST)
    for key in ARTICLE_KEYS:
        reader.press(key)
        reader.press("Esc")
        assert reader.view.hasFocus()


@pytest.mark.parametrize(
    "text", ["Title: Nothing else", "Share this", "by time news", "Title: A headline\n\nYou may also like"]
)
def test_a_file_without_a_text_can_be_walked_through(program: Program, text: str) -> None:
    reader = program.read(text)
    for key in ARTICLE_KEYS:
        reader.press(key)
        reader.press("Esc")
    assert reader.status().startswith("100 %")


@pytest.mark.parametrize("name", TEXTS)
def test_the_whole_text_is_shown(program: Program, name: str) -> None:
    reader = program.read(TEXTS[name])
    shown = reader.view.toPlainText()
    assert "".join(TEXTS[name].split()) == "".join(shown.split())


@pytest.mark.parametrize("name", ["an endless paragraph", "an unbroken paragraph", "Chinese"])
def test_one_paragraph_of_many_screens_is_read_row_by_row(program: Program, name: str) -> None:
    reader = program.read(TEXTS[name])
    reader.window.resize(*SMALLEST)
    assert told_once(walked(reader, "Space")) == all_rows(reader)
    assert reader.status().endswith("the end")


@pytest.mark.parametrize("name", ["Hebrew", "Arabic"])
def test_text_from_right_to_left_begins_at_the_right(program: Program, name: str) -> None:
    reader = program.read(TEXTS[name])
    first, second = (reader.view.cursorRect(reader.cursor(1, offset)).x() for offset in (0, 4))
    assert first > second
    assert first > reader.view.viewport().width() / 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Hebrew", "הכוחות ייסוגו"),
        ("Arabic", "القوات ستنسحب"),
        ("Chinese", "星期一表示"),
        ("emoji", "the words that"),
    ],
)
def test_the_selected_words_are_the_words_of_the_record(program: Program, name: str, words: str) -> None:
    reader = program.read(TEXTS[name])
    reader.select_in_body(words)
    passage = reader.view.caret.selected_passage()
    assert passage is not None
    assert reader.window.article.text[passage.start : passage.end] == words


def test_a_click_after_emoji_puts_the_caret_where_it_is_seen(program: Program) -> None:
    reader = program.read(TEXTS["emoji"])
    offset = len(EMOJI.partition("words")[0].encode("utf-16-le")) // 2
    reader.click(1, offset)
    assert reader.caret() == (1, offset)
    assert reader.view.caret.position() == EMOJI.index("words")


def test_an_emoji_of_several_parts_is_passed_in_one_step(program: Program) -> None:
    reader = program.read(TEXTS["emoji"])
    reader.put_caret(1, EMOJI.index("👨"))
    reader.press("Shift+Right")
    assert reader.selected() == "👨‍👩‍👧‍👦"


def test_an_override_of_the_direction_cannot_reorder_what_is_shown(program: Program) -> None:
    reader = program.read("A headline \u202etxt.exe\n\nThe body \u202eis here, and goes on for a while.")
    assert "\u202e" not in reader.view.toPlainText()
    assert "\u202e" not in reader.window.windowTitle()


def test_the_title_bar_has_the_headline_or_else_the_name_of_the_file(program: Program) -> None:
    assert program.read(TEXTS["emoji"]).window.windowTitle() == "Emoji 🙂"
    assert program.read(TEXTS["one line"], "a file.txt").window.windowTitle() == "a file.txt"


def test_the_disclaimer_stands_before_the_text(reader: Reader) -> None:
    rows = [row.text for row in reader.rows()]
    [disclaimer] = [number for number, text in enumerate(rows) if "is fictional" in text]
    [first] = [number for number, text in enumerate(rows) if text.startswith("Serbia has announced")]
    assert disclaimer < first
