"""What the reader corrects of an article's fields: shown at once, kept with the notes, undone like them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tearsheet.article.model import Article
from tearsheet.errors import UserError
from tearsheet.notes import kept_corrections
from tearsheet.notes.corrections import Correction, apply
from tearsheet.ui.notes.annotations import Annotations
from tearsheet.ui.tasks import Worker

Keeping = Callable[[str, str | None], None]
_NAMES = {"bylines": "byline", "published": "date", "updated": "date of the change"}


class CorrectedFields(QObject):
    """The corrections of one window.

    One that cannot be written stays, and is tried again with each look at the notes folder.

    Signals:
        changed: Others are in force.
        said: A short sentence for the reader.

    Attributes:
        in_force: Field -> correction.
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
            keep: Writes a field and its value; see `kept_corrections.keep`.
            parent: Owns it.
        """
        super().__init__(parent)
        self.in_force: dict[str, Correction] = {}
        self._article = article
        self._annotations = annotations
        self.worker = worker
        self._keep = keep
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
        self._annotations.do(f"correct the {_NAMES.get(field, field)}", forth, back)

    def keep_now(self) -> None:
        """Try once more to write what is not written."""
        self._write()

    def is_all_kept(self) -> bool:
        """Whether nothing is left to write."""
        return not self._unkept

    def _set(self, field: str, value: str | None) -> None:
        self._times += 1
        others = {name: one for name, one in self.in_force.items() if name != field}
        own = {field: Correction(value, datetime.now(UTC))} if value is not None else {}
        self._take(others | own)
        self._unkept[field] = value
        self._write()

    def _write(self) -> None:
        for field, value in self._unkept.items():
            kept = partial(self._take_kept, field, value)
            self.worker.run(partial(self._keep, field, value), kept, self._fail)

    def _take_kept(self, field: str, value: str | None, _: None) -> None:
        if field in self._unkept and self._unkept[field] == value:
            del self._unkept[field]
            as_stated = "As the file states it again"
            self.said.emit(as_stated if value is None else "Corrected; kept with the notes")
        if not self._unkept:
            self._annotations.stored.tell("correcting", "")

    def _fail(self, error: UserError) -> None:
        self._annotations.stored.tell("correcting", f"{error} It will be tried again.")

    def _look(self, folders: tuple[Path, ...]) -> None:
        """Read what lies on the disk, and write what is missing there."""
        self._write()
        if folders:
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


def _values(corrections: Mapping[str, Correction]) -> dict[str, str]:
    return {field: one.value for field, one in corrections.items()}
