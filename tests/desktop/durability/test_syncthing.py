"""Two devices share their notes through two real Syncthing daemons; each may change them while apart."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from instance import Instance
from screen import Screen, wait_for
from syncthing import PATIENCE, Pair

from tearsheet.notes.note import Note
from tearsheet.notes.notebook import Loaded, new_note

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
ARTICLE = "Something Was Said\n\nOne thing was said, and another was not.\n\nNobody said why.\n"


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


class Devices:
    """Two devices, each with the program and a daemon."""

    def __init__(self, folder: Path) -> None:
        roots = [folder / name / "notes" for name in ("here", "there")]
        self.pair = Pair(folder, roots)
        copies = [root.with_name("article.txt") for root in roots]
        copies[0].write_text(ARTICLE, "utf-8")
        copies[1].write_text(ARTICLE, "utf-16", newline="\r\n")
        self.here, self.there = self.both = [
            Instance(root, copy) for root, copy in zip(roots, copies, strict=True)
        ]

    def stop(self) -> None:
        """End everything."""
        self.pair.part()
        for device in self.both:
            device.stop()

    def begin(self, body: str) -> Note:
        """A note that both have loaded, after which they part."""
        note = new_note(body, None)
        self.here.save(note)
        self.meet()
        self.pair.part()
        [loaded] = {only(device.load()) for device in self.both}
        return loaded

    def meet(self) -> None:
        """Connect, let both look and bring together what they find, and exchange that."""
        self.pair.connect()
        for device in self.both:
            device.load()
        self.pair.synchronise()

    def texts(self) -> list[str]:
        """What both show, every version of every note."""
        [shown] = {tuple(sorted(texts(device.load()))) for device in self.both}
        return list(shown)

    def names(self) -> list[str]:
        """The files of both, which are the same to the last byte."""
        here, there = self.pair.contents()
        assert here == there
        return sorted(here)


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[Devices]:
    made = Devices(tmp_path)
    try:
        yield made
    finally:
        made.stop()
        print(made.pair.logs())  # pytest shows it where a test has failed


def texts(loaded: Loaded) -> list[str]:
    assert loaded.problems == ()
    return [note.body for versions in loaded.notes for note in (versions.note, *versions.others)]


def only(loaded: Loaded) -> Note:
    [versions] = loaded.notes
    return versions.note


def has_conflict(names: list[str]) -> bool:
    return any("conflict" in name for name in names)


def test_a_note_that_both_edit_while_apart_has_both_texts_on_both_until_one_joins_them(
    devices: Devices,
) -> None:
    begun = devices.begin("begun")
    devices.here.save(replace(begun, body="begun here"))
    devices.there.save(replace(begun, body="begun there"))
    devices.pair.connect()
    assert has_conflict(devices.names())
    for device in devices.both:
        assert sorted(texts(device.load())) == ["begun here", "begun there"]
    devices.pair.synchronise()
    assert devices.texts() == ["begun here", "begun there"]
    assert not has_conflict(devices.names())
    joined = replace(only(devices.there.load()), body="begun here and there")
    devices.there.save(joined, is_resolving=True)
    devices.pair.synchronise()
    assert devices.texts() == ["begun here and there"]


@pytest.mark.parametrize("is_edited_first", [True, False])
def test_a_note_that_one_edits_and_the_other_deletes_while_apart_is_there_on_both(
    devices: Devices, is_edited_first: bool
) -> None:
    begun = devices.begin("begun")
    acts: list[Callable[[], object]] = [
        lambda: devices.here.save(replace(begun, body="begun, and still wanted")),
        lambda: devices.there.delete(begun.id),
    ]
    for act in acts if is_edited_first else reversed(acts):
        act()
    devices.meet()
    assert devices.texts() == ["begun, and still wanted"]
    assert not has_conflict(devices.names())


def test_a_note_that_one_deletes_while_apart_is_in_the_trash_of_both(devices: Devices) -> None:
    begun = devices.begin("begun")
    devices.there.delete(begun.id)
    devices.meet()
    assert devices.texts() == []
    assert [name for name in devices.names() if "/trash/" in name]


def test_the_first_notes_that_both_write_before_they_ever_meet_are_in_one_folder(devices: Devices) -> None:
    devices.here.save(new_note("here", None))
    devices.there.save(new_note("there", None))
    devices.meet()
    assert devices.texts() == ["here", "there"]
    assert not has_conflict(devices.names())
    assert len([name for name in devices.names() if name.endswith("/article.json")]) == 1


def test_whatever_both_write_while_apart_again_and_again_no_word_is_lost(devices: Devices) -> None:
    chance = random.Random(7)
    devices.begin("shared")
    words = set[str]()
    for _ in range(3):
        for device in devices.both:
            words |= write(device, chance)
        devices.meet()
        assert {word for text in devices.texts() for word in text.split()} == words | {"shared"}
        assert not has_conflict(devices.names())
        devices.pair.part()


def write(device: Instance, chance: random.Random) -> set[str]:
    """Change some notes and make one; sometimes join all versions of a note. The words that were added."""
    added = {f"{chance.getrandbits(64):x}" for _ in range(6)}
    for word in sorted(added):
        shown = list(device.load().notes)
        versions = chance.choice(shown)
        is_resolving = chance.random() < 1 / 2
        kept = {part for note in versions.others for part in note.body.split()} if is_resolving else set()
        body = " ".join([versions.note.body, *sorted(kept), word])
        device.save(replace(versions.note, body=body), is_resolving=is_resolving)
    new = f"{chance.getrandbits(64):x}"
    device.save(new_note(new, None))
    return added | {new}


# Two windows, driven by keys


class Windows:
    """Two devices, each with a screen on which the program runs, and a daemon."""

    def __init__(self, folder: Path) -> None:
        self.both = [Screen(folder / name) for name in ("here", "there")]
        self._programs: list[subprocess.Popen[bytes]] = []
        self.pair = Pair(folder, [screen.home / ".local/share/tearsheet/notes" for screen in self.both])

    def start(self) -> None:
        """Start the program on both."""
        self._programs = [screen.run(sys.executable, "-m", "tearsheet") for screen in self.both]
        for screen in self.both:
            screen.wait_for_window(HEADLINE)
            screen.wait_for_rest()

    def quit(self) -> None:
        """Quit it on both by a key; nothing was complained about."""
        for screen, program in zip(self.both, self._programs, strict=True):
            screen.press("ctrl+q")
            assert program.wait(PATIENCE) == 0
            assert screen.log_of(program).read_text() == ""

    def write(self, screen: Screen, text: str, *keys: str) -> None:
        """Go on writing in the only note on one of the two, these keys leading to the notes."""
        screen.press(*keys)
        screen.wait_for_rest()
        screen.press("F2", "ctrl+End")
        screen.type(text)
        screen.press("Escape")

    def wait_for(self, *bodies: str) -> None:
        """Wait until each device's only note has these texts on the disk, in all versions together."""
        wait_for(
            lambda: self._bodies() == [sorted(bodies)] * 2,
            f"{bodies} in {self.pair.contents()}",
            PATIENCE / 6,
        )

    def _bodies(self) -> list[list[str]]:
        return [
            sorted(body for name, content in files.items() if is_live(name) for body in bodies_in(content))
            for files in self.pair.contents()
        ]


def is_live(name: str) -> bool:
    path = Path(name)
    return path.suffix == ".json" and path.name[0].isdigit() and path.parent.name != "trash"


def bodies_in(content: bytes) -> list[str]:
    note = json.loads(content)
    bodies = (version["body"] for version in (note, *note.get("also", [])))
    return [body[0]["value"] if body else "" for body in bodies]


@pytest.fixture
def windows(tmp_path: Path) -> Iterator[Windows]:
    made = Windows(tmp_path)
    try:
        for screen in made.both:
            screen.start()
        yield made
    finally:
        made.pair.part()
        for screen in made.both:
            screen.stop()
            print(screen.logs())
        print(made.pair.logs())


def test_what_is_typed_in_two_windows_on_two_devices_while_apart_is_in_the_note_of_both(
    windows: Windows,
) -> None:
    here, there = windows.both
    windows.start()
    here.press("n")
    here.type("begun")
    here.press("Escape")
    wait_for(lambda: windows.pair.contents()[0], "the note on the disk")
    windows.quit()
    windows.pair.connect()
    windows.pair.part()
    windows.start()
    windows.write(here, " here", "F6")
    windows.write(there, " there", "F9")  # where the notes have not been shown yet
    windows.quit()
    windows.pair.connect()
    windows.start()
    windows.wait_for("begun here", "begun there")
    windows.quit()
    windows.pair.synchronise()
    windows.wait_for("begun here", "begun there")
    [here_files, there_files] = windows.pair.contents()
    assert here_files == there_files
    assert not has_conflict(list(here_files))
