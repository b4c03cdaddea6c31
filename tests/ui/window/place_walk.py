"""Random changes of how an article is shown, after each of which the same sentence is read at the top.

`tests/benchmarks/places.py` makes hundreds of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from tearsheet.notes.line_choices import IN, OUT
from tearsheet.preferences.settings import SETTINGS, Settings, with_value
from tearsheet.quoting.sentences import sentence_at
from tearsheet.ui.aa.rows import ROWS
from tearsheet.ui.look.theme import ZOOMS
from tearsheet.ui.reading.positions import to_code_points
from tests.ui.reader import Program, Reader

PARAGRAPHS = 90


class Read(NamedTuple):
    """A sentence: its paragraph, and where it begins and ends there."""

    paragraph: str
    start: int
    end: int


def text() -> str:
    """An article of many screens, its paragraphs of many lengths; some lines are left out."""
    words = "“So many words,” he said in 2019, are read in a day of administrative investigations "
    paragraphs = [
        f"Paragraph {number} begins here. "
        + (words * (number % 4) + f"to the end of part {number}. ") * (number % 7 + 1)
        for number in range(PARAGRAPHS)
    ]
    return "A long article\n\n" + "\n\n".join([*paragraphs, "Share this article", "Advertisement"])


def sentences_at_top(reader: Reader) -> list[Read]:
    """The sentences in the first row that is wholly seen, or where there is room for none, in the first.

    None where rows are so high that none begins in the view.
    """
    rows = reader.whole_rows() or reader.rows()
    if not rows:
        return []
    row = rows[0]
    paragraph = reader.view.document().findBlockByNumber(row.line).text()
    at = to_code_points(paragraph, row.start)
    end = at + max(1, len(row.text))
    found = []
    while at < end:
        sentence = sentence_at(paragraph, at)
        found.append(Read(paragraph, sentence.start, sentence.end))
        at = max(at, sentence.end) + 1
    return found


def choose(name: str, reader: Reader, random: Random) -> None:
    """Another value of a setting."""
    row, usual = SETTINGS[name], Settings()._asdict()[name]
    value = random.choice([*row.choices, *row.numbers])
    desk = reader.window.desk
    desk.choose(with_value(desk.settings, name, type(usual)(value)))


def zoom(reader: Reader, random: Random) -> None:
    """Text of another size, by its keys or all at once."""
    if random.random() < 0.5:
        reader.press(random.choice(("Ctrl++", "Ctrl+-", "Ctrl+0")))
    else:
        reader.window.set_zoom(random.choice(ZOOMS))


def resize(reader: Reader, random: Random) -> None:
    """A window of another size."""
    reader.window.resize(random.randint(320, 1400), random.randint(320, 900))


def press(*keys: str) -> Callable[[Reader, Random], None]:
    """What keys do that are pressed in the article."""

    def run(reader: Reader, _: Random) -> None:
        reader.window.return_to_article()
        reader.press(*keys)
        reader.window.return_to_article()

    return run


def leave_out(reader: Reader, random: Random) -> None:
    """Leave a paragraph out of the article, far from where it is read, or take it in again."""
    fields = reader.window.correcting.fields
    fields.choose([random.choice((2, 3, 85))], random.choice((IN, OUT)))


def rename(reader: Reader, random: Random) -> None:
    """Another headline, of one row or of several."""
    reader.window.correcting.fields.correct("headline", "A headline " * random.randint(1, 30))


def rewrite(reader: Reader, random: Random) -> None:
    """Write the file anew with another paragraph far from where it is read, and read it again."""
    path = reader.view.article.source.path
    assert path
    paragraphs = path.read_text("utf-8").split("\n\n")
    place = random.choice((3, -3))
    if paragraphs[place].startswith("News"):
        del paragraphs[place]
    else:
        paragraphs.insert(place, "News have come in since this was written. " * random.randint(1, 9))
    path.write_text("\n\n".join(paragraphs), "utf-8")
    reader.window.return_to_article()
    reader.press("F5")
    reader.wait(lambda: not reader.window.isVisible())


CHANGES: tuple[Callable[[Reader, Random], None], ...] = (
    *(partial(choose, name) for name in (*ROWS, "text_size")),
    *[zoom, resize] * 3,
    press("F9"),
    press("Shift+F9"),
    press("Ctrl+F"),
    press("T"),
    press("F7"),
    press("L"),
    leave_out,
    rename,
    rewrite,
)


def walk(program: Program, seed: int, steps: int) -> str:
    """What went wrong: the first change after which another sentence is read; empty if none."""
    random, reader = Random(seed), program.read(text())
    reader.window.resize(900, 700)
    reader.view.movement.go_to_line(random.randrange(15, PARAGRAPHS - 15))
    reader.press(*["Space"] * random.randrange(3))
    read = sentences_at_top(reader)[0]
    for step in range(steps):
        change = random.choice(CHANGES)
        change(reader, random)
        if not reader.window.isVisible():
            reader = program.reader_of(program.application.windows[-1])
        QApplication.processEvents()
        seen = sentences_at_top(reader)
        if seen and read not in seen:
            return f"change {step} of seed {seed}, {change}: {seen} is read instead of {read}"
    return ""
