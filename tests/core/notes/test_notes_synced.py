"""Two devices whose notes folders a sync engine keeps alike: whatever they do, no word is lost."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.errors import NoteError
from tearsheet.notes import note_files
from tearsheet.notes.note import Note
from tearsheet.notes.notebook import Notebook, new_note
from tearsheet.notes.versions import Version

ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said."),),
    Source(None, "text/plain", "utf-8"),
)


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


class Engine:
    """Keeps two folders alike, as Syncthing does: of two edits of one file one becomes a conflict copy.

    An edit wins over a removal. It may be stopped before it has come to all files.
    """

    def __init__(self, roots: tuple[Path, Path], chance: random.Random) -> None:
        self._roots = roots
        self._chance = chance
        self._agreed: dict[Path, bytes] = {}
        self._conflicts = 0

    def run(self, share: float = 1.0) -> None:
        """Bring over that share of what has changed."""
        for path in sorted({path for root in self._roots for path in files_in(root)} | self._agreed.keys()):
            if self._chance.random() <= share:
                self._bring_over(path)

    def _bring_over(self, path: Path) -> None:
        here, there = (content_of(root / path) for root in self._roots)
        before = self._agreed.get(path)
        if here == there:
            self._agree(path, here)
        elif here == before or here is None:
            self._agree(path, there)
        elif there == before or there is None:
            self._agree(path, here)
        else:
            winner, loser = (here, there) if self._chance.random() < 1 / 2 else (there, here)
            self._conflicts += 1
            self._agree(path.with_name(f"{path.stem}.sync-conflict-{self._conflicts}.json"), loser)
            self._agree(path, winner)

    def _agree(self, path: Path, content: bytes | None) -> None:
        self._agreed.pop(path, None)
        for root in self._roots:
            if content is None:
                (root / path).unlink(missing_ok=True)
            else:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(content)
                self._agreed[path] = content


def files_in(root: Path) -> Iterator[Path]:
    return (path.relative_to(root) for path in root.rglob("*.json"))


def content_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


class Readers:
    """A reader at each device, and what became of every text that they have written."""

    def __init__(self, roots: tuple[Path, Path], chance: random.Random) -> None:
        self._chance = chance
        self.books = [Notebook(root, ARTICLE) for root in roots]
        self.given: list[dict[str, tuple[Note, ...]]] = [{}, {}]
        self.replaced: dict[str, set[str]] = {}
        """By a text: those that it was made from, and all that these had replaced."""

    def act(self) -> None:
        """Do any one thing at one device."""
        device = self._chance.randrange(2)
        known = self.given[device]
        act = self._chance.choice(
            ["new", "edit", "edit", "edit", "resolve", "load", "load", "delete", "restore"]
        )
        if act == "new":
            note = new_note("", None)
            self._write(device, note, (), is_resolving=False)
        elif act == "load":
            self.load(device)
        elif known:
            note_id = self._chance.choice(sorted(known))
            self._change(device, act, note_id)

    def _change(self, device: int, act: str, note_id: str) -> None:
        shown = self.given[device][note_id]
        if act == "delete":
            self.books[device].delete(note_id)
        elif act == "restore":
            with suppress(NoteError):  # it is not in the trash
                versions = self.books[device].restore(note_id)
                self.given[device][note_id] = (versions.note, *versions.others)
        elif act == "edit":
            chosen = self._chance.choice(shown)
            self._write(device, chosen, (chosen,), is_resolving=False)
        else:
            self._write(device, shown[0], shown, is_resolving=True)

    def _write(self, device: int, note: Note, made_from: tuple[Note, ...], *, is_resolving: bool) -> None:
        body = f"text {len(self.replaced)}"
        before = {one.body for one in made_from}
        self.replaced[body] = before.union(*(self.replaced[one] for one in before))
        versions = self.books[device].save(replace(note, body=body), is_resolving=is_resolving)
        self.given[device][note.id] = (versions.note, *versions.others)

    def load(self, device: int) -> None:
        """Look what is there now."""
        loaded = self.books[device].reload()
        if loaded is not None:
            # The engine may bring notes before the description of their article
            assert all("article.json is missing" in problem for problem in loaded.problems)
            self.given[device] = {shown.note.id: (shown.note, *shown.others) for shown in loaded.notes}


def texts(root: Path) -> set[str]:
    """The texts of all versions of all notes, those in the trash too."""
    problems: list[str] = []
    folders = [folder for folder in root.glob("**/") if folder != root]
    found: list[Version] = []
    for folder in folders:
        for file in note_files.read_all(folder, problems):
            found += file.record.versions
    assert problems == []
    return {version.note.body for version in found}


@pytest.mark.parametrize("seed", range(12))
def test_no_text_is_lost_and_the_devices_come_to_the_same_files(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    roots = tmp_path / "one", tmp_path / "two"
    for root in roots:
        root.mkdir()
    engine, readers = Engine(roots, chance), Readers(roots, chance)
    for _ in range(60):
        if chance.random() < 1 / 4:
            engine.run(chance.choice([0.3, 1.0]))
        else:
            readers.act()
        left = texts(roots[0]) | texts(roots[1])
        assert readers.replaced.keys() == left.union(*(readers.replaced[text] for text in left))
    for _ in range(3):
        engine.run()
        for root in roots:
            Notebook(root, ARTICLE).load()
    contents = [{path: (root / path).read_bytes() for path in files_in(root)} for root in roots]
    assert contents[0] == contents[1]
    assert not [path for path in contents[0] if "conflict" in path.name]


def test_an_engine_that_brings_an_old_file_back_takes_nothing_away(tmp_path: Path) -> None:
    book = Notebook(tmp_path / "notes", ARTICLE)
    saved = new_note("first", None)
    book.save(saved)
    (folder,) = (tmp_path / "notes").iterdir()
    shutil.copytree(folder, tmp_path / "old")
    book.save(replace(saved, body="second"))
    shutil.copytree(tmp_path / "old", folder, dirs_exist_ok=True)
    assert book.reload() is not None
    assert book.save(replace(saved, body="second, and more")).others == ()
