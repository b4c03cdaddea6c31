"""A long selection on the clipboard, whose forms are made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from tearsheet.article import markup
from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Block, Passage
from tearsheet.quoting import render
from tearsheet.quoting.citations import citing
from tearsheet.storage import paths
from tearsheet.ui import clipboard
from tearsheet.ui.window.output import copying
from tearsheet.ui.window.output.copying import FEW_PASSAGES
from tests.ui.reader import Program, Reader

WORDS = [f"Paragraph {number} says “this” & *that*. {'Words. ' * 60}".strip() for number in range(150)]


def copied(program: Program) -> Reader:
    """A reader who has copied all of a long text."""
    reader = program.read("A headline\n\n" + "\n\n".join(WORDS))
    reader.press("Ctrl+A", "Ctrl+C")
    return reader


def there() -> QMimeData:
    """What lies on the clipboard."""
    return QGuiApplication.clipboard().mimeData()


def recorded(
    made: list[str], form: str, make: Callable[[Iterable[Block]], str]
) -> Callable[[Iterable[Block]], str]:
    """What makes a form, and puts its name into a list."""

    def record(blocks: Iterable[Block]) -> str:
        made.append(form)
        return make(blocks)

    return record


def test_no_form_of_a_long_copy_is_made_before_it_is_asked_for(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    for form, module in (("plain", markup), ("html", markup), ("markdown", render)):
        monkeypatch.setattr(module, form, recorded(made, form, getattr(module, form)))
    copied(program)
    assert (made, there().hasText(), there().hasHtml()) == ([], True, True)
    assert there().text().count("Words.") == 60 * len(WORDS)
    assert made == ["plain"]


def test_a_long_copy_outlives_its_window_in_all_forms(program: Program) -> None:
    reader = copied(program)
    lines = reader.view.lines
    expected = render.selection(lines.article, Passage(0, lines.length))
    reader.window.close()
    assert there().formats() == ["text/plain", "text/html", "text/markdown"]
    assert there().text() == f"A headline\n\n{expected.plain}"
    assert there().html().endswith(expected.html)
    assert there().data("text/markdown").toStdString() == f"# A headline\n\n{expected.markdown}"


def test_of_a_very_long_copy_the_text_stays_when_the_program_ends(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "LONGEST_IN_ALL_FORMS", clipboard.LONG)
    copied(program)
    before = there().text()
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert (type(there()), there().formats(), there().text()) == (QMimeData, ["text/plain"], before)


def test_a_long_copy_needs_no_python_once_the_program_ends(program: Program) -> None:
    copied(program)
    before = there().text(), there().html(), there().data("text/markdown").toStdString()
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert type(there()) is QMimeData
    assert (there().text(), there().html(), there().data("text/markdown").toStdString()) == before


def test_what_is_gathered_of_many_passages_is_made_when_it_is_asked_for(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    make = render.quoted_words

    def quoted(article: Article, passages: Sequence[Passage], link: str, said: Sequence[str]) -> Rendered:
        made.append(len(passages))
        return make(article, passages, link, said)

    monkeypatch.setattr(render, "quoted_words", quoted)
    reader = program.read("A headline\n\n" + "\n\n".join(WORDS[:30]))
    reader.press("Home")
    for _ in range(FEW_PASSAGES + 1):
        reader.press("Ctrl+Down", "C")
    reader.press("Shift+C")
    passages = reader.window.tray.passages()
    expected = copying._quoted(reader.view.article, passages, citing.FULL, paths.templates_folder())
    made.clear()
    assert there().formats() == ["text/plain", "text/html", "text/markdown"]
    assert made == []
    assert (there().text(), there().html()) == (expected.plain, expected.html)
    assert there().data("text/markdown").toStdString() == expected.markdown
    assert made == [FEW_PASSAGES + 1]
