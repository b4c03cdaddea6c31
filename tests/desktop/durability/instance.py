"""The program's notes on one device: the real store in a process of its own, as a window has it."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tearsheet import formats
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.notebook import Loaded, Notebook

PATIENCE = 60.0  # seconds
_opened: list[Notebook] = []  # in the other process


class Instance:
    """One device's notes of one article; `stop` ends its process."""

    def __init__(self, root: Path, article: Path) -> None:
        """Open a saved article.

        Args:
            root: The folder of all notes.
            article: The file.
        """
        self._process = ProcessPoolExecutor(
            1, mp_context=get_context("spawn"), initializer=_open, initargs=(root, article)
        )

    def load(self) -> Loaded:
        """As `Notebook.load`."""
        return self._process.submit(_load).result(PATIENCE)

    def save(self, note: Note, *, is_resolving: bool = False) -> Versions:
        """As `Notebook.save`."""
        return self._process.submit(partial(_save, note, is_resolving=is_resolving)).result(PATIENCE)

    def delete(self, note_id: str) -> None:
        """As `Notebook.delete`."""
        self._process.submit(_delete, note_id).result(PATIENCE)

    def stop(self) -> None:
        """End the process."""
        self._process.shutdown()


def _open(root: Path, article: Path) -> None:
    _opened.append(Notebook(root, formats.load(article)))


def _load() -> Loaded:
    return _opened[0].load()


def _save(note: Note, *, is_resolving: bool) -> Versions:
    return _opened[0].save(note, is_resolving=is_resolving)


def _delete(note_id: str) -> None:
    _opened[0].delete(note_id)
