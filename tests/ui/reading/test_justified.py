"""Rows that end at one edge, hyphens that are only drawn, and quotation marks before the edge."""

from __future__ import annotations

import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QTextDocument

from tearsheet.preferences.settings import Alignment, Settings
from tearsheet.ui.look.line_styles import Role, Room, Type
from tearsheet.ui.reading.justifying import hyphenation
from tearsheet.ui.reading.justifying.justified import Justifying
from tearsheet.ui.reading.rows import Frame, break_rows, text_option
from tests.ui.reader import Program, Reader

ENGLISH = (
    "The administration of the international organization announced an extraordinary investigation, "
    "and representatives of several governments considered the recommendations of the commission. "
)
PLAIN = (
    "He said that the new trade agreements between neighbouring countries would certainly be difficult to "
    "negotiate in the remaining weeks before elections. "
)
GERMAN = "Die Regierung hat gesagt, dass sie nicht mit der Entscheidung zufrieden ist. "
FRENCH = "Le président a déclaré que la décision n’était pas encore prise par le gouvernement. "
SAMPLES = {
    "en": (ENGLISH, "", "en"),
    "en-GB": (ENGLISH, "en-GB", "en_GB"),
    "de": (GERMAN, "", "de"),
    "wrongly English": (GERMAN, "en", "de"),
    "fr": (FRENCH, "fr-FR", "fr"),
    "hr": ("Vlada je danas objavila da će se o tome razgovarati sutra u Saboru. ", "hr", "hr"),
    "sr": ("Председник је изјавио да ће се о томе разговарати сутра у Скупштини. ", "sr", "sr"),
    "sr-Latn": ("Predsednik je izjavio da će se o tome razgovarati sutra u Skupštini. ", "sr", "sr_Latn"),
    "zh": ("中国政府昨天宣布了新的政策。", "zh", ""),
    "unknown": ("Hallitus ilmoitti eilen uusista toimista talouden tukemiseksi. ", "", ""),
}


def justified(program: Program, text: str, width: int = 360) -> Reader:
    """A reader of one long paragraph in a narrow window."""
    desk = program.application.desk
    desk.choose(desk.settings._replace(alignment=Alignment.JUSTIFIED))
    reader = program.read(f"A headline\n\n{text}\n\nThe end of the article is a paragraph too.")
    reader.window.resize(width, 700)
    return reader


def ends(reader: Reader, line: int = 1) -> str:
    """For each row but the last, "h" where it ends within a word."""
    text = reader.view.document().findBlockByNumber(line).text()
    starts = [row.start for row in reader.rows_of(line)][1:]
    return "".join("h" if text[at - 1].isalpha() and text[at].isalpha() else " " for at in starts)


def parted(reader: Reader, line: int = 1) -> list[tuple[str, str]]:
    """What stands before and behind each place where a row ends within a word."""
    text = reader.view.document().findBlockByNumber(line).text()
    starts = [row.start for row in reader.rows_of(line)][1:]
    return [
        (text[:at].split()[-1], text[at:].split()[0])
        for at in starts
        if text[at - 1].isalpha() and text[at].isalpha()
    ]


def test_all_rows_but_the_last_end_at_one_edge(program: Program) -> None:
    reader = justified(program, ENGLISH * 4, 700)
    *rows, last = reader.rows_of(1)
    layout = reader.view.document().findBlockByNumber(1).layout()
    ends = [round(reader.edges(row)[1]) for row in rows]
    marks = [row for row, end in zip(rows, ends, strict=True) if end > min(ends) + 9]
    assert max(ends) - min(ends) < 12, "small marks may stand beyond it, a hyphen stands before it"
    assert marks == []
    assert reader.edges(last)[1] < min(ends) or layout.lineCount() == len(rows) + 1


def test_rows_written_from_right_to_left_lie_within_the_column_the_last_one_too(program: Program) -> None:
    reader = justified(program, "أعلنت الحكومة يوم الاثنين أنها ستبدأ محادثات جديدة " * 5, 560)
    rows = reader.rows_of(1)
    starts = [reader.view.cursorRect(reader.cursor(1, row.start)).x() for row in rows]
    assert max(starts) - min(starts) <= 1
    assert reader.view.width() - 60 < min(starts) < reader.view.width()
    last = reader.edges(rows[-1])
    assert 24 < last[0] < last[1] < reader.view.width()


def test_words_are_parted_where_their_dictionary_says(program: Program) -> None:
    reader = justified(program, ENGLISH * 4)
    found = parted(reader)
    assert len(found) > 3
    words = hyphenation.hyphenator("en")
    for before, behind in found:
        assert len(before.strip("“(")) in {*words.places(before + behind, 0)}, before + behind


def test_no_more_than_two_rows_in_turn_end_with_a_hyphen_where_the_next_is_not_very_loose(
    program: Program,
) -> None:
    """One of these would be; without the rule six rows do."""
    assert max(map(len, ends(justified(program, PLAIN * 8, 700)).split())) == 3


def test_a_hyphen_is_seen_and_is_neither_copied_nor_found_nor_in_the_text(program: Program) -> None:
    reader = justified(program, ENGLISH * 4)
    before, behind = parted(reader)[0]
    reader.press("Ctrl+A", "Ctrl+C")
    assert "\u2010" not in reader.pasted()
    assert "\u00ad" not in reader.view.document().toPlainText()
    assert ENGLISH.strip() in reader.pasted()
    word = (before + behind).strip(".,“”")
    reader.press("Ctrl+F")
    reader.type(word)
    reader.press("Return")
    assert reader.selected().lower() == word.lower()


def test_a_hyphen_is_drawn_behind_the_row(program: Program) -> None:
    reader = justified(program, ENGLISH * 4)
    text = reader.view.document().findBlockByNumber(1).text()
    rows = reader.rows_of(1)
    row = next(one for one, after in pairwise(rows) if text[after.start - 1].isalpha())
    end = round(reader.edges(row)[1])
    picture = reader.picture_of(row)
    grounds = {
        picture.pixelColor(x, y).lightness() < 128
        for x in range(end + 1, end + 6)
        for y in range(picture.height())
    }
    assert True in grounds


@pytest.mark.parametrize(
    "word", ["https://example.org/administration", "UNESCORGANIZATIONAL", "administration2019representative"]
)
def test_what_is_no_word_is_not_parted(word: str) -> None:
    assert list(hyphenation.hyphenator("en").places(f"{word} and", 0)) == []


@pytest.mark.parametrize(("sample", "declared", "wanted"), SAMPLES.values(), ids=SAMPLES)
def test_the_dictionary_is_that_of_the_text_s_language_where_it_is_certain(
    sample: str, declared: str, wanted: str
) -> None:
    assert hyphenation.dictionary(sample * 8, declared) == wanted


@given(st.text(alphabet="office ffi äß😀e\u0301-“”.,\tאب", max_size=120), st.integers(60, 400))
def test_rows_hold_all_characters_once_whatever_they_are(text: str, width: int) -> None:
    type_ = Type(19, "", Settings())
    setting = type_.setting(Role.PARAGRAPH, width)
    document = QTextDocument(text)
    document.setDefaultFont(setting.font)
    block = document.firstBlock()
    justifying = Justifying(block.text(), setting.font, hyphenation.hyphenator("en"))
    frame = Frame(
        float(width), Room(0, 0, 0, 0), setting, False, has_hanging_marks=True, justifying=justifying
    )
    block.layout().setTextOption(text_option(frame, block.text()))
    hyphens = break_rows(block, frame)
    rows = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    ends = [row.textStart() + row.textLength() for row in rows]
    assert [row.textStart() for row in rows] == [0, *ends[:-1]][: len(rows)]
    assert not ends or ends[-1] >= block.length() - 1
    assert all(number < len(rows) - 1 for number in hyphens)


def test_a_quotation_mark_stands_before_the_edge_of_the_words(program: Program) -> None:
    reader = program.read(
        "A headline\n\n“So many words,” he said.\n\nSo many words are read by many in a day."
    )
    quoted, plain = reader.rows_of(1)[0], reader.rows_of(2)[0]
    mark = QFontMetricsF(reader.view._layout._setting(1).font).horizontalAdvance("“")
    assert reader.edges(quoted)[0] == pytest.approx(reader.edges(plain)[0] - mark, abs=1)


def test_figures_are_old_style_in_text_and_ranged_in_columns() -> None:
    type_ = Type(40, "")
    text, cells = (QFontMetricsF(type_.setting(role, 900).font) for role in (Role.PARAGRAPH, Role.TABLE_ROW))
    assert text.horizontalAdvance("1111") < text.horizontalAdvance("0000")
    assert cells.horizontalAdvance("1111") == cells.horizontalAdvance("0000")


def test_a_long_dictionary_is_read_beside_the_window_and_the_place_stays(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers = list[threading.Thread]()
    make = hyphenation.Hyphenator.__init__

    def read(hyphenator: hyphenation.Hyphenator, dictionary: str) -> None:
        readers.append(threading.current_thread())
        make(hyphenator, dictionary)

    monkeypatch.setattr(hyphenation, "_read", {})
    monkeypatch.setattr(hyphenation.Hyphenator, "__init__", read)
    reader = program.read("\n\n".join(["Eine Überschrift", *[GERMAN * 12] * 6]))
    reader.window.resize(360, 700)
    reader.press("Space", "Space")
    top = reader.view.places.top()
    desk = program.application.desk
    desk.choose(desk.settings._replace(alignment=Alignment.JUSTIFIED))
    line = top[0].line
    assert parted(reader, line) == [], "ragged until the dictionary is read"
    reader.wait(lambda: bool(parted(reader, line)))
    assert {*readers} - {threading.main_thread()} == {*readers} != set()
    assert reader.view.places.top() == top
