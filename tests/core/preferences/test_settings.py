"""The reader's choices on disk."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import pytest

from tearsheet.errors import SettingsError
from tearsheet.preferences import settings
from tearsheet.preferences.settings import Settings
from tests.other_settings import CONTROLLED, FOLDER, another

CHOSEN = Settings._make(map(another, Settings._fields))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_every_setting_has_a_row_in_their_order() -> None:
    assert tuple(settings.SETTINGS) == Settings._fields, "SETTINGS and Settings in preferences/settings.py"


@pytest.mark.parametrize("name", Settings._fields)
def test_every_setting_is_told_in_the_dialog_the_readme_and_the_code(name: str) -> None:
    row, is_choice = settings.SETTINGS[name], bool(settings.SETTINGS[name].choices)
    assert row.heading, "the heading over it in the dialog"
    assert row.means, "what the README says of it"
    assert bool(row.label) != (is_choice or name == FOLDER), "a label for numbers and switches, for no others"
    assert f"\n    {name}: " in str(inspect.getdoc(Settings)), "its line below “Attributes” of Settings"


def test_no_two_settings_are_called_alike() -> None:
    called = settings.names().split(", ")
    assert [name for name in called if called.count(name) > 1] == []


@pytest.mark.parametrize("name", CONTROLLED)
def test_every_setting_is_a_choice_a_switch_or_a_number_in_its_range(name: str) -> None:
    row, usual = settings.SETTINGS[name], Settings()._asdict()[name]
    kind = type(usual)
    assert issubclass(kind, StrEnum | bool | int) or usual in row.choices, (
        f"dialog and file know no setting that is a {kind.__name__}"
    )
    others = list(row.choices) if kind is str else []  # to which the reader's own may come
    choices = list(kind) if issubclass(kind, StrEnum) else others
    assert list(row.choices) == choices, "a name for each choice of it, in their order"
    assert all(row.choices.values()), "a name for each choice of it"
    assert len(set(row.choices.values())) == len(choices), "a name of its own for each choice of it"
    assert bool(row.numbers) == (kind is int), "a range for a number, for nothing else"
    assert kind is not int or usual in row.numbers, "its usual value lies outside of its range"
    assert row.numbers.step == 1, "the dialog's field goes by ones"


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    settings.save(path, CHOSEN)
    assert settings.load(path) == (CHOSEN, ())


def test_a_missing_file_gives_the_usual_settings_and_makes_nothing(path: Path) -> None:
    assert settings.load(path) == (Settings(), ())
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("stated", "named"),
    [
        ('"theme": "pink"', "theme"),
        ('"theme": ["dark"]', "theme"),
        ('"text_size": "19"', "text_size"),
        ('"text_size": true', "text_size"),
        ('"text_size": 4000', "text_size"),
        ('"letter_keys": 1', "letter_keys"),
        ('"notes_folder": null', "notes_folder"),
    ],
)
def test_a_wrong_setting_is_the_usual_one_and_is_told(path: Path, stated: str, named: str) -> None:
    path.parent.mkdir()
    path.write_text("{" + stated + "}")
    loaded, problems = settings.load(path)
    assert loaded == Settings()
    assert len(problems) == 1
    assert f"“{named}”" in problems[0]
    assert str(path) in problems[0]


@pytest.mark.parametrize(
    "content", [b"", b"[1]", b"{", b"\xff\xfe", b'{"a":NaN}', b"[" * 100_000, b'{"a":1,"a":2}']
)
def test_a_broken_file_is_told_and_kept_when_settings_are_saved(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    loaded, problems = settings.load(path)
    assert (loaded, len(problems), path.read_bytes()) == (Settings(), 1, content)
    settings.save(path, CHOSEN)
    assert settings.load(path) == (CHOSEN, ())
    assert path.with_name("unreadable-settings.json").read_bytes() == content


def test_settings_of_a_newer_program_stay_in_the_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"voice": "calm", "theme": "dark"}')
    settings.save(path, CHOSEN)
    assert '"voice": "calm"' in path.read_text(encoding="utf-8")


def test_a_link_to_settings_kept_elsewhere_stays_a_link(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "dotfiles.json")
    settings.save(path, CHOSEN)
    assert path.is_symlink()
    assert settings.load(path) == (CHOSEN, ())


def test_settings_that_cannot_be_saved_are_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(SettingsError, match="could not be saved"):
        settings.save(tmp_path / "config" / "settings.json", CHOSEN)


def test_a_notes_folder_in_the_home_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings(notes_folder="~/Sync/notes").notes_root == tmp_path / "Sync" / "notes"


@pytest.mark.parametrize("folder", ["notes", "./notes", "../x"])
def test_a_relative_notes_folder_is_refused_in_a_sentence(path: Path, folder: str) -> None:
    settings.save(path, Settings(notes_folder=folder))
    loaded, problems = settings.load(path)
    assert loaded.notes_root is None
    assert len(problems) == 1
    assert f"“{folder}”, which is no absolute path" in problems[0]


UNUSABLE = {
    "NUL": "/a\0b",
    "NUL in a name of somebody": "~a\0b/notes",
    "half a surrogate pair": "/ünï\ud800/notes",
    "half a surrogate pair in a name of somebody": "~\ud800/notes",
    "one long name": "/" + "x" * 256,
    "5,000 characters": "/" + "notes/" * 833 + "x",
    "5,000 characters in one name": "/" + "ü" * 5_000,
    "somebody who is not there": "~nobody at all/notes",
}


@pytest.mark.parametrize("folder", UNUSABLE.values(), ids=UNUSABLE)
def test_what_can_be_no_folder_is_told_in_a_sentence_and_stays_in_the_file(path: Path, folder: str) -> None:
    settings.save(path, Settings(notes_folder=folder))
    loaded, problems = settings.load(path)
    assert (loaded.notes_root, loaded.notes_folder) == (None, folder)
    assert len(problems) == 1
    assert problems[0].endswith("; the usual folder is used.")
    assert len(problems[0]) < 400
    assert problems[0].isprintable()


def _link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def _two_links(path: Path) -> None:
    path.symlink_to(path.with_name("other.json"))
    path.with_name("other.json").symlink_to(path)


def _vast(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2 << 30)


NO_SETTINGS: dict[str, Callable[[Path], None]] = {
    "a link to itself": _link_to_itself,
    "two links in a ring": _two_links,
    "a link to a device": lambda path: path.symlink_to("/dev/zero"),
    "a link with a name that is too long": lambda path: path.symlink_to("/" + "x" * 3_000),
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "2 GB": _vast,
}


@pytest.mark.parametrize("make", NO_SETTINGS.values(), ids=NO_SETTINGS)
def test_what_is_no_file_of_settings_is_told_and_left_as_it_is(
    path: Path, make: Callable[[Path], None]
) -> None:
    path.parent.mkdir()
    make(path)
    before = path.lstat()
    loaded, problems = settings.load(path)
    assert loaded == Settings()
    assert len(problems) == 1
    assert str(path) in problems[0]
    with pytest.raises(SettingsError, match="could not be saved"):
        settings.save(path, CHOSEN)
    assert (path.lstat().st_mode, path.lstat().st_ino) == (before.st_mode, before.st_ino)


@pytest.mark.parametrize("stated", ["apa8", "templates/", "", "APA"])
def test_a_form_of_citation_that_there_is_not_is_told_and_the_usual_one_used(path: Path, stated: str) -> None:
    path.parent.mkdir()
    path.write_text(f'{{"citation": "{stated}", "text_size": 21}}')
    loaded, problems = settings.load(path)
    assert (loaded.citation, loaded.text_size) == ("full", 21)
    assert problems == (f'{path} sets “citation” to what it cannot be; "full" is used.',)


def test_a_template_of_the_readers_own_may_be_chosen(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"citation": "templates/letter"}')
    assert settings.load(path) == (Settings(citation="templates/letter"), ())
