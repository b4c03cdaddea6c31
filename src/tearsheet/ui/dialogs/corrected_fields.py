"""What the reader corrects of an article: shown at once, kept with the notes, undone like them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tearsheet import tr, trn
from tearsheet.article.model import Article
from tearsheet.article.pieces import pieces
from tearsheet.errors import UserError
from tearsheet.notes import kept_corrections
from tearsheet.notes.corrections import FIELDS, Correction, apply, chosen_lines
from tearsheet.notes.line_choices import IN, OUT, LineFinder, LineSelector
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.tasks import Worker

Keeping = Callable[[Mapping[str | LineSelector, str | None]], None]
_CORRECTED = {
    "headline": tr("correct the headline"),
    "standfirst": tr("correct the standfirst"),
    "bylines": tr("correct the byline"),
    "publication": tr("correct the publication"),
    "published": tr("correct the date"),
    "updated": tr("correct the date of the change"),
    "disclaimer": tr("correct the disclaimer"),
    "url": tr("correct the address"),
    "saved": tr("correct the time of saving"),
}
_KEPT = {
    IN: tr("Taken into the article; kept with the notes, Ctrl+Z undoes it"),
    OUT: tr("Left out of the article; kept with the notes, Ctrl+Z undoes it"),
}


class CorrectedFields(QObject):
    """The corrections of one window.

    One that cannot be written stays, and is tried again with each look at the notes folder.

    Signals:
        changed: Others are in force.
        said: A short sentence for the reader.

    Attributes:
        in_force: Field or name of a line -> correction.
        worker: The thread that reads and writes them.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(
        self, article: Article, annotations: Annotations, worker: Worker, keep: Keeping, parent: QObject
    ) -> None:
        """Begin with none; those on the disk come when its folders are known.

        Args:
            article: As its file states it.
            annotations: Whose steps these are undone with.
            worker: The thread that reads and writes.
            keep: Writes fields and lines with their values; see `kept_corrections.keep`.
            parent: Owns it.
        """
        super().__init__(parent)
        self.in_force: dict[str, Correction] = {}
        self._article = article
        self._annotations = annotations
        self.worker = worker
        self._keep = keep
        self._lines: dict[str, LineSelector] = {}
        self._unkept: dict[str, str | None] = {}
        self._times = 0
        annotations.stored.folders_known.connect(self._look)

    def article(self) -> Article:
        """The article as corrected."""
        return apply(self._article, self.in_force)

    def correct(self, field: str, value: str | None) -> None:
        """Put words in the place of a field; with `None` it is as the file states it again."""
        before = self.in_force.get(field)
        values = value, before.value if before else None
        forth, back = (partial(self._set, field, each) for each in values)
        self._annotations.do(_CORRECTED[field], forth, back)

    def choose(self, numbers: Sequence[int], choice: str) -> None:
        """Take lines into the article or leave them out.

        Args:
            numbers: Which of the article's pieces.
            choice: `line_choices.IN` or `OUT`.
        """
        after = self._choices(numbers, choice)
        before = {name: self.in_force[name].value if name in self.in_force else None for name in after}
        count = len(numbers)
        if choice == IN:
            words = trn("take a line into the article", "take %n lines into the article", count)
        else:
            words = trn("leave a line out of the article", "leave %n lines out of the article", count)
        self._annotations.do(words, *(partial(self._set_all, values) for values in (after, before)))

    def _choices(self, numbers: Sequence[int], choice: str) -> dict[str, str | None]:
        """What to keep of some lines, by name: nothing of those that are as they were read."""
        article = apply(self._article, {name: one for name, one in self.in_force.items() if name in FIELDS})
        found = pieces(article)
        finder = LineFinder(article, found)
        known = finder.places(chosen_lines(self.in_force))
        asked = set(numbers)
        values: dict[str, str | None] = {name: None for name, number in known.items() if number in asked}
        for number in numbers:
            is_as_read = (found[number].reason is None) == (choice == IN)
            line = finder.line(number)
            self._lines[line.name] = line
            if not is_as_read or line.name in values:
                values[line.name] = None if is_as_read else choice
        return values

    def keep_now(self) -> None:
        """Try once more to write what is not written."""
        self._write()

    def is_all_kept(self) -> bool:
        """Whether nothing is left to write."""
        return not self._unkept

    def _set(self, field: str, value: str | None) -> None:
        self._set_all({field: value})

    def _set_all(self, values: Mapping[str, str | None]) -> None:
        self._times += 1
        now = datetime.now(UTC)
        self._lines |= {name: line for name in values if (line := self._line(name))}
        others = {name: one for name, one in self.in_force.items() if name not in values}
        own = {
            name: Correction(value, now, self._line(name))
            for name, value in values.items()
            if value is not None
        }
        self._unkept.update(values)
        self._take(others | own)
        self._write()

    def _line(self, name: str) -> LineSelector | None:
        """What a correction is about, if that is a line."""
        known = self.in_force.get(name)
        return known.line if known else self._lines.get(name)

    def _write(self) -> None:
        values = dict(self._unkept)
        if values:
            keep = partial(self._keep, {self._line(name) or name: value for name, value in values.items()})
            self.worker.run(keep, partial(self._take_kept, values), self._fail)

    def _take_kept(self, values: Mapping[str, str | None], _: None) -> None:
        for name, value in values.items():
            if name in self._unkept and self._unkept[name] == value:
                del self._unkept[name]
                self.said.emit(_kept(name, value))
        if not self._unkept:
            self._annotations.stored.tell("correcting", "")

    def _fail(self, error: UserError) -> None:
        self._annotations.stored.tell("correcting", tr("{error} It will be tried again.", error=error))

    def _look(self, folders: tuple[Path, ...]) -> None:
        """Read what lies on the disk, and write what is missing there.

        Where only the folder of all notes is known yet, that of the article may just be being made: what is
        kept in it is not to vanish because of that.
        """
        self._write()
        if folders[1:]:
            then = partial(self._take_loaded, self._times)
            self.worker.run(partial(kept_corrections.load, folders), then, self._fail_reading)

    def _take_loaded(self, times: int, corrections: Mapping[str, Correction]) -> None:
        """Take over what lies on the disk, unless the reader has corrected something since it was read."""
        own = {field: one for field, one in self.in_force.items() if field in self._unkept}
        there = {field: one for field, one in corrections.items() if field not in self._unkept} | own
        if times == self._times and _values(there) != _values(self.in_force):
            self._take(there)

    def _take(self, corrections: dict[str, Correction]) -> None:
        self.in_force = corrections
        self.changed.emit()

    def _fail_reading(self, error: UserError) -> None:
        self.said.emit(str(error))


def _kept(field: str, value: str | None) -> str:
    """That something is kept, as a sentence."""
    if value is None:
        return tr("As the file states it again") if field in FIELDS else tr("As it was read again")
    if field in FIELDS:
        return tr("Corrected; kept with the notes")
    return _KEPT[value]


def _values(corrections: Mapping[str, Correction]) -> dict[str, str]:
    return {field: one.value for field, one in corrections.items()}
