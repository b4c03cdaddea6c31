"""A kill, a full disk or a power cut at any moment loses nothing that was acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("the trials fork", allow_module_level=True)

from mounts import CANNOT
from promises import ARTICLE, SHARED, Promises, check

from tearsheet.notes.notebook import Notebook, new_note


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


def trial(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What a trial has found; skipped where this machine does not allow it."""
    command = [sys.executable, str(Path(__file__).with_name(script)), *arguments]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if run.returncode == CANNOT:
        pytest.skip(run.stderr)
    return run


@pytest.mark.parametrize(
    ("script", "times"), [("kill_notes.py", "40"), ("full_disk.py", "3"), ("power_cut.py", "6")]
)
def test_nothing_acknowledged_is_lost(script: str, times: str) -> None:
    run = trial(script, times, "--seed", "1")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "acknowledged" in run.stdout


def test_a_store_that_does_not_synchronise_loses_notes_in_a_power_cut() -> None:
    run = trial("power_cut.py", "6", "--seed", "1", "--unsynchronised")
    assert (run.returncode, "lost" in run.stdout) == (1, True), run.stdout + run.stderr


# The trials themselves: whatever may break, they see it


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-9])


def change(path: Path) -> None:
    path.write_text(path.read_text("utf-8").replace("shared w1 w2", "shared w1"), "utf-8")


def leave_stray(path: Path) -> None:
    path.with_name(f"~x.json.{os.getpid()}.0123abcd.tmp").touch()


@pytest.mark.parametrize(
    ("harm", "faults"),
    [
        (Path.touch, set[str]()),
        (cut_short, {"broken", "complaints", "lost"}),
        (Path.unlink, {"lost"}),
        (change, {"lost"}),
        (leave_stray, {"strays", "strays after loading"}),
    ],
)
def test_the_trials_see_every_harm(tmp_path: Path, harm: Callable[[Path], object], faults: set[str]) -> None:
    root = tmp_path / "notes"
    Notebook(root, ARTICLE).save(new_note("shared w1 w2", None, note_id=SHARED.id))
    [path] = root.glob("*/2*.json")
    harm(path)
    found = check(root, Promises(words={"w1", "w2"}))
    assert set(+Counter(found)) == faults


def test_the_trials_see_an_edit_that_was_lost_and_a_deleted_note_that_came_back(tmp_path: Path) -> None:
    Notebook(tmp_path, ARTICLE).save(new_note("3 words", None, note_id=SHARED.id))
    found = check(tmp_path, Promises(edits={SHARED.id: 4}, gone={SHARED.id}))
    assert +found == Counter({"lost": 1, "came back": 1})
