"""Where the fields of an article come from, and how the reader corrects them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Provenance, PublicationDate, Source
from tearsheet.formats.fields.dates import dates
from tearsheet.storage import paths
from tearsheet.ui.dialogs.fields_dialog import FieldsDialog, stated
from tests.ui.reader import Program, Reader, answering

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
WORDS = "so many words are read in a day " * 20


def page(**fields: object) -> Article:
    """An article of three paragraphs."""
    body = tuple(Block(BlockKind.PARAGRAPH, f"{number} {WORDS}") for number in range(3))
    source = Source(None, "text/html", "utf-8", "https://example.org/x", datetime(2023, 10, 2, tzinfo=UTC))
    return Article("A page", body, source, **fields)  # type: ignore[arg-type]


def dialog(reader: Reader) -> FieldsDialog:
    """The dialog of fields, opened."""
    reader.press("I")
    found = reader.window.findChild(FieldsDialog)
    assert isinstance(found, FieldsDialog)
    reader.wait(found.isActiveWindow)
    return found


def field(opened: FieldsDialog, name: str) -> QLineEdit:
    """One of its fields."""
    return next(each for each in opened.findChildren(QLineEdit) if each.accessibleName() == name)


def write(reader: Reader, name: str, words: str) -> None:
    """Correct a field and close the dialog."""
    opened = dialog(reader)
    line = field(opened, name)
    line.setFocus()
    reader.wait(line.hasFocus)
    reader.press("Ctrl+A")
    if words:
        reader.type(words)
        reader.wait(lambda: line.text() == words)
    else:
        reader.press("Del")
    reader.press("Return", "Esc")
    reader.wait(lambda: reader.window.findChild(FieldsDialog) is None and reader.view.hasFocus())
    reader.window.desk.worker.wait()


def head(reader: Reader) -> list[str]:
    """The first lines of the window."""
    return reader.view.toPlainText().split("\n")[:4]


def test_every_field_tells_where_it_comes_from() -> None:
    guessed = {
        "bylines": Provenance("line near the headline", is_guess=True),
        "headline": Provenance("JSON-LD"),
    }
    told = stated(page(bylines=("Jane Roe",), provenance=guessed))
    assert told["headline"] == ("A page", ("JSON-LD",))
    assert told["bylines"] == ("Jane Roe", ("line near the headline", "a guess"))
    assert told["publication"] == ("", ("the file does not state it",))
    assert told["url"].value == "https://example.org/x"
    assert told["saved"].value == "2023-10-02 00:00 +0000"


def test_a_weekday_that_does_not_fit_and_a_date_that_cannot_be_read_are_told() -> None:
    told = stated(page(published=dates.parse("Monday 1 October 2023"), updated=PublicationDate("last week")))
    assert "its weekday does not fit the date" in told["published"].origins
    assert "not understood as a date, kept as written" in told["updated"].origins


def test_a_guess_is_marked_in_the_header_and_the_update_named(program: Program) -> None:
    reader = program.show(
        page(
            bylines=("Jane Roe",),
            published=PublicationDate("1 Oct 2023", date(2023, 10, 1)),
            updated=PublicationDate("2 Oct 2023", date(2023, 10, 2)),
            provenance={"published": Provenance("guessed from the address", is_guess=True)},
        )
    )
    assert head(reader)[1] == "Jane Roe  ·  1 Oct 2023 (probably)  ·  Updated 2 Oct 2023"


def test_a_warning_stands_under_the_header_and_is_never_copied(program: Program) -> None:
    reader = program.show(page(warning="Only the plain text could be read.", disclaimer="Fictional."))
    assert head(reader)[1:3] == ["Only the plain text could be read.", "Fictional."]
    assert reader.message() == "Only the plain text could be read."
    reader.press("Ctrl+A", "Ctrl+C")
    assert "Only the plain text" not in reader.pasted()
    assert reader.pasted().startswith("A page\n\nFictional.\n\n0 so many")


def test_a_corrected_headline_is_used_in_window_header_and_citation(reader: Reader) -> None:
    write(reader, "Headline", "Another headline")
    assert head(reader)[0] == reader.window.windowTitle() == "Another headline"
    reader.put_caret(4)
    reader.press("X")
    assert "“[Another headline]”" in reader.pasted()  # it is not the file's


def test_a_correction_is_there_again_after_a_restart(reader: Reader, program: Program) -> None:
    write(reader, "By", "Jane Roe; John Doe")
    program.restart()
    again = program.read()
    again.wait(lambda: head(again)[2].startswith("Jane Roe, John Doe"))


def test_a_correction_stays_while_the_folder_that_keeps_it_is_not_known_yet(reader: Reader) -> None:
    write(reader, "Headline", "Another headline")
    reader.window.notes.annotations.stored.folders_known.emit((paths.notes_folder(),))
    reader.window.desk.worker.wait()
    assert head(reader)[0] == "Another headline"


def test_a_correction_is_taken_back(reader: Reader) -> None:
    write(reader, "Headline", "Another headline")
    opened = dialog(reader)
    back = next(
        button
        for button in opened.findChildren(QAbstractButton)
        if button.accessibleName() == "Headline as the file states it"
    )
    reader.wait(back.isVisible)
    back.click()
    assert not back.isVisible()
    assert head(reader)[0] == HEADLINE


def test_a_field_is_corrected_while_all_that_was_left_out_is_shown(program: Program) -> None:
    reader = program.show(page(left_out=tuple(LeftOut(f"left out {number}") for number in range(9))))
    reader.press("L")
    write(reader, "Headline", "Another headline")
    lines = reader.view.toPlainText().split("\n")
    assert lines[0] == "Another headline"
    assert [line for line in lines if line.startswith("left out")] == [f"left out {n}" for n in range(9)]


def test_a_correction_is_undone_and_done_again_like_a_note(reader: Reader) -> None:
    write(reader, "Headline", "Another headline")
    reader.press("Ctrl+Z")
    assert head(reader)[0] == HEADLINE
    assert reader.message() == "Undone: correct the headline"
    reader.press("Ctrl+Shift+Z")
    assert head(reader)[0] == "Another headline"


def test_a_correction_that_cannot_be_kept_stays_with_a_lasting_sentence_until_it_is(
    reader: Reader, program: Program
) -> None:
    obstacle = paths.notes_folder()
    obstacle.parent.mkdir(parents=True)
    obstacle.write_text("in the way")
    reader.press("F9", "Esc")
    write(reader, "Headline", "Another headline")
    assert any("could not be saved" in label for label in reader.panel_labels())
    with answering("Keep the window open") as asked:
        reader.press("Ctrl+W")
    assert asked == ["What you have corrected could not be saved."]
    assert head(reader)[0] == "Another headline"
    obstacle.unlink()
    reader.window.notes.annotations.stored.rescan()
    reader.wait(lambda: not any("could not be saved" in label for label in reader.panel_labels()))
    program.restart()
    again = program.read()
    again.wait(lambda: head(again)[0] == "Another headline")


def test_a_date_is_read_as_an_article_prints_it_and_else_kept_as_written(reader: Reader) -> None:
    write(reader, "Published", "3 October 2023")
    assert reader.view.article.published == PublicationDate("3 October 2023", date(2023, 10, 3))
    write(reader, "Published", "the day after")
    assert reader.view.article.published == PublicationDate("the day after")


def test_a_field_that_is_emptied_is_not_stated_and_its_line_goes(reader: Reader) -> None:
    write(reader, "Standfirst", "")
    assert head(reader)[1].startswith("time news")
    assert reader.view.lines.line_count == len(reader.view.toPlainText().split("\n"))


def test_notes_stay_on_their_words_when_the_header_grows_or_shrinks(reader: Reader) -> None:
    reader.select("some of its troops")
    reader.press("H")
    write(reader, "Standfirst", "")
    reader.select_in_body("some of its troops")
    marked = reader.view.caret.selected_passage()
    assert marked is not None
    reader.press("Home", "]")
    assert reader.view.caret.position() == marked.start
    assert reader.has_mark()


def test_an_address_and_a_time_of_saving_are_written_and_cited(reader: Reader) -> None:
    write(reader, "Address", "https://example.org/serbia")
    write(reader, "Saved", "2023-10-02 14:30 +0200")
    desk = reader.window.desk
    desk.choose(desk.settings._replace(citation="harvard"))
    reader.put_caret(4)
    reader.press("X")
    assert (
        reader.pasted()
        .splitlines()[-2]
        .endswith("Available at: [https://example.org/serbia] (Accessed: [2 October 2023]).")
    )
    reader.press("Shift+L")
    assert reader.pasted().startswith("https://example.org/serbia#:~:text=")


def test_what_can_be_no_address_stays_in_its_field_until_it_is_one(reader: Reader) -> None:
    opened = dialog(reader)
    line = field(opened, "Address")
    line.setFocus()
    reader.type("example.org")
    reader.press("Return")
    assert any("begins with http://" in each.text() for each in opened.findChildren(QLabel))
    opened.close()
    assert (opened.isVisible(), line.text(), reader.view.article.source.url) == (True, "example.org", "")
    reader.press("Home")
    reader.type("https://")
    opened.close()
    reader.wait(reader.view.hasFocus)
    assert reader.view.article.source.url == "https://example.org"


def test_what_is_the_readers_is_told_in_the_head(reader: Reader) -> None:
    write(reader, "Headline", "Another headline")
    write(reader, "By", "Jane Roe")
    assert head(reader)[2] == "Jane Roe (corrected)  ·  Sun 1 Oct 2023 00.11 CEST  ·  Headline corrected"


def test_every_explanation_stands_on_a_row_of_its_own(program: Program) -> None:
    guess = {"published": Provenance("a line near the headline", is_guess=True)}
    reader = program.show(page(published=dates.parse("Monday 1 October 2023"), provenance=guess))
    reader.window.resize(420, 800)
    opened = dialog(reader)
    (told,) = [each for each in opened.findChildren(QLabel) if "near the headline" in each.text()]
    assert told.text().split("\n")[:3] == [
        "a line near the headline",
        "a guess",
        "its weekday does not fit the date",
    ]
    below = field(opened, "Published").geometry().bottom()
    assert told.geometry().top() > below


def test_esc_takes_back_what_is_typed_before_it_closes(reader: Reader) -> None:
    opened = dialog(reader)
    field(opened, "Headline").setFocus()
    reader.press("End")
    reader.type("!!!")
    reader.press("Esc")
    assert field(opened, "Headline").text() == HEADLINE
    reader.press("Esc")
    reader.wait(lambda: reader.window.findChild(FieldsDialog) is None)
    assert head(reader)[0] == HEADLINE
