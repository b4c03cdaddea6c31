"""All that a card says can be read, tinted too while the caret is at its passage (WCAG 2.2, 1.4.6)."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage

from tearsheet.notes.note import Colour
from tearsheet.preferences.settings import ThemeChoice
from tearsheet.ui.look.theme import CHOSEN, USUAL_SIZE, ZOOMS, Theme
from tearsheet.ui.notes.cards import note_cards
from tearsheet.ui.notes.notes_model import NoteRole
from tearsheet.ui.notes.saving import Saving
from tests.ui.reader import Reader
from tests.ui.sight import contrast

READ = 7
WORDS = "See https://example.org/page\n\n> what somebody said\n\n" + "and so on " * 300


@pytest.mark.parametrize("choice", CHOSEN)
def test_inks_on_a_card_hold_7_while_the_caret_is_at_its_passage(reader: Reader, choice: ThemeChoice) -> None:
    reader.window.desk.choose(reader.window.desk.settings._replace(theme=choice))
    reader.select_in_body("some of its troops")
    reader.press("N")
    reader.editor().setPlainText(WORDS)
    reader.press("Esc")
    reader.view.setFocus()
    faint: dict[str, float] = {}
    for key in Colour:
        reader.put_caret(4, reader.view.document().findBlockByNumber(4).text().index("its troops"))
        reader.press(str(list(Colour).index(key) + 1))
        found = colours(card(reader))
        ground = found.most_common(1)[0][0]
        seen = {ink: contrast(ink, ground) for ink in inks(CHOSEN[choice]) & set(found)}
        assert len(seen) == len(inks(CHOSEN[choice])), "the card has words of all inks"
        faint |= {f"{ink} on {ground}": round(ratio, 1) for ink, ratio in seen.items() if ratio < READ}
    assert faint == {}


@pytest.mark.parametrize("letters", range(33, 37))
def test_a_long_time_leaves_a_gap_before_the_name_of_the_colour(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, letters: int
) -> None:
    monkeypatch.setattr(note_cards, "when", lambda _: "n" * letters)
    reader.select_in_body("some of its troops")
    reader.press("3")
    reader.press("F9")
    reader.view.setFocus()
    row = reader.note_list().model().index(0, 0)
    reader.wait(lambda: row.data(NoteRole.STATE) == Saving.SAVED)
    assert widest_gap(foot(card(reader))) >= 4


def test_the_words_of_a_note_grow_with_the_text_and_what_is_told_around_them_by_half(reader: Reader) -> None:
    reader.select_in_body("some of its troops")
    reader.press("N")
    reader.editor().setPlainText("A remark")
    reader.press("Esc")
    reader.wait_for_saved()
    delegate, row = reader.note_list().itemDelegate(), reader.note_list().model().index(0, 0)
    assert isinstance(delegate, note_cards.CardDelegate)
    told, whole = delegate.said_width(row), reader.note_list().sizeHintForRow(0)
    reader.press(*["Ctrl++"] * 12)
    assert reader.view.type_size == 4 * USUAL_SIZE
    assert told < delegate.said_width(row) <= 1.5 * told
    assert reader.note_list().sizeHintForRow(0) > 2 * whole


def foot(image: QImage) -> QImage:
    """What stands under a note's words, without the edge of its card."""
    return image.copy(24, image.height() - 38, image.width() - 48, 14)


def widest_gap(image: QImage) -> int:
    """Of the columns between the first and the last with ink, how many in a row have none."""
    ground = image.pixel(image.width() // 2, 0)
    inked = [any(image.pixel(x, y) != ground for y in range(image.height())) for x in range(image.width())]
    return max(map(len, "".join(" x"[ink] for ink in inked).strip().split("x")))


def inks(theme: Theme) -> set[str]:
    """Those of what a note says: its own words, quotations and what the program adds, links."""
    return {theme.ink, theme.soft, theme.accent}


def card(reader: Reader) -> QImage:
    """The first card, as it is seen."""
    shown = reader.note_list()
    return shown.viewport().grab(shown.visualRect(shown.model().index(0, 0))).toImage()


def colours(image: QImage) -> Counter[str]:
    """How many pixels of each colour there are, of every third one."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # its bits are gone with it
    pixels = memoryview(plain.constBits()).cast("I")
    return Counter({QColor(pixel).name(): count for pixel, count in Counter(pixels[::3]).items()})


def test_what_stands_in_an_empty_note_is_seen_as_a_whole_in_the_largest_type(reader: Reader) -> None:
    reader.window.resize(320, 700)
    reader.window.set_zoom(ZOOMS[-1])
    reader.press("N")
    editor = reader.editor()
    place = QRect(0, 0, editor.viewport().width(), 1)
    words = editor.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap, editor.placeholderText())
    reader.wait(lambda: editor.viewport().height() >= words.height(), 5_000)
