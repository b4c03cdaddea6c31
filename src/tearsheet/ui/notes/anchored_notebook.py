"""A notebook as the worker's thread uses it: notes go in and come out with their places in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from tearsheet.anchoring import chosen_lines
from tearsheet.anchoring.anchors import Anchor, Finder
from tearsheet.anchoring.chosen_lines import ChosenFinder
from tearsheet.article.model import Article
from tearsheet.errors import UserError
from tearsheet.notes.article_folders import Earlier
from tearsheet.notes.note import Note, Target, Versions
from tearsheet.notes.notebook import Loaded, Notebook


class PlacedNote(NamedTuple):
    """A note as it stands on the disk.

    Attributes:
        anchor: What became of its passage in the text; `None` for a note on the whole article.
    """

    shown: Versions
    anchor: Anchor | None


class LoadedNotes(NamedTuple):
    """What the folders hold; see `notes.Loaded`."""

    entries: tuple[PlacedNote, ...]
    problems: tuple[str, ...]
    earlier: tuple[Earlier, ...]


class NoteToSave(NamedTuple):
    """A note to write; see `Notebook.save`.

    Attributes:
        beside: Other texts of it, to stand beside it as versions; see `Notebook.save_apart`.
    """

    note: Note
    is_resolving: bool = False
    beside: tuple[Note, ...] = ()


class Saved(NamedTuple):
    """What became of a note: how it stands on the disk, or why it could not be written."""

    note: Note
    is_resolving: bool
    beside: tuple[Note, ...]
    entry: PlacedNote | None
    error: UserError | None = None


class ArrivingNotes(NamedTuple):
    """Notes that come from elsewhere, and one sentence for each kind of what was left out."""

    notes: tuple[Note, ...]
    problems: tuple[str, ...] = ()


class Taken(NamedTuple):
    """What became of notes that came from elsewhere.

    Attributes:
        left: How many the reader did not wait for.
    """

    answers: tuple[Saved, ...]
    problems: tuple[str, ...]
    left: int = 0


class Failed(NamedTuple):
    """What could not be done with one of several notes."""

    note_id: str
    error: UserError


class AnchoredNotebook:
    """The notes of one article; used by one thread. Errors are those of `Notebook`."""

    def __init__(self, notebook: Notebook, article: Article) -> None:
        self._notebook = notebook
        self._article = article
        self._anchors: dict[str, tuple[Target, Anchor]] = {}

    def load(self) -> LoadedNotes:
        """Read all notes."""
        return self._placed(self._notebook.load())

    def reload(self) -> tuple[LoadedNotes | None, tuple[Path, ...]]:
        """Read all notes again; `None` if nobody else has changed anything. With it, the folders to watch."""
        loaded = self._notebook.reload()
        return None if loaded is None else self._placed(loaded), self._notebook.folders()

    def use(self, earlier: Sequence[Earlier]) -> LoadedNotes:
        """Take over the notes of earlier versions of the article."""
        for each in earlier:
            self._notebook.use(each)
        return self._placed(self._notebook.load())

    def read_as(self, article: Article, targets: Mapping[str, Target]) -> dict[str, Anchor]:
        """Find passages in the article with other lines from now on; what became of these, by their notes."""
        self._finder = chosen_lines.finder(self._article, article)
        self._anchors = {note_id: (target, self._finder.find(target)) for note_id, target in targets.items()}
        return {note_id: anchor for note_id, (_, anchor) in self._anchors.items()}

    def save(self, notes: Iterable[NoteToSave]) -> tuple[Saved, ...]:
        """Write notes, one after the other; those that cannot be written do not keep the others back."""
        return tuple(self._saved(saving) for saving in notes)

    def delete(self, note_id: str, unsaved: Note | None) -> None:
        """Move a note to the trash."""
        self._notebook.delete(note_id, unsaved=unsaved)

    def restore(self, note_id: str) -> PlacedNote:
        """Bring a note back from the trash."""
        return self._placed_note(self._notebook.restore(note_id))

    def delete_all(self, notes: Iterable[tuple[str, Note | None]]) -> tuple[Failed, ...]:
        """Move notes to the trash, as `delete` does each; which of them could not be moved."""
        failed = []
        for note_id, unsaved in notes:
            try:
                self.delete(note_id, unsaved)
            except UserError as error:
                failed.append(Failed(note_id, error))
        return tuple(failed)

    def restore_all(self, note_ids: Iterable[str]) -> tuple[tuple[PlacedNote, ...], tuple[Failed, ...]]:
        """Bring notes back from the trash; which of them could not be brought."""
        restored, failed = [], []
        for note_id in note_ids:
            try:
                restored.append(self.restore(note_id))
            except UserError as error:
                failed.append(Failed(note_id, error))
        return tuple(restored), tuple(failed)

    @cached_property
    def _finder(self) -> Finder | ChosenFinder:
        """What finds passages; it holds all of the text, which an article without notes can do without."""
        return chosen_lines.finder(self._article, self._article)

    def _saved(self, saving: NoteToSave) -> Saved:
        try:
            if saving.beside:
                shown = self._notebook.save_apart((saving.note, *saving.beside))
            else:
                shown = self._notebook.save(saving.note, is_resolving=saving.is_resolving)
        except UserError as error:
            return Saved(*saving, None, error)
        return Saved(*saving, self._placed_note(shown))

    def _placed(self, loaded: Loaded) -> LoadedNotes:
        entries = tuple(map(self._placed_note, loaded.notes))
        return LoadedNotes(entries, loaded.problems, loaded.earlier)

    def _placed_note(self, shown: Versions) -> PlacedNote:
        target = shown.note.target
        if target is None:
            return PlacedNote(shown, None)
        known = self._anchors.get(shown.note.id)
        if known is None or known[0] != target:
            known = self._anchors[shown.note.id] = target, self._finder.find(target)
        return PlacedNote(shown, known[1])
