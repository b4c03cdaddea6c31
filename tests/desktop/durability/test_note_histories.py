"""Whatever readers, other programs, sync engines, git and kills do in turn, no saved word is lost."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("the histories fork", allow_module_level=True)

from note_histories import ARTICLE, Ledger, Merging, kept

from tearsheet.notes.notebook import Notebook, new_note


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


@pytest.mark.parametrize(
    ("histories", "share"),
    [
        ("40", "0"),
        pytest.param("6", "1", marks=pytest.mark.skipif(not shutil.which("git"), reason="there is no git")),
    ],
)
def test_no_saved_word_is_lost(histories: str, share: str) -> None:
    script = Path(__file__).with_name("note_histories.py")
    command = [sys.executable, str(script), histories, "--git", share, "--seed", "1"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "Nothing was lost." in run.stdout


def test_the_histories_see_a_word_that_is_gone_and_not_one_that_was_taken_out() -> None:
    ledger = Ledger()
    first = ledger.new_word(set(), set())
    second = ledger.new_word({first}, set())
    ledger.saved = {first, second}
    assert ledger.lost({second}) == set()
    assert ledger.lost({first}) == {second}


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git")
def test_a_note_deleted_on_one_side_while_the_other_empties_the_trash_is_in_one_of_both(
    tmp_path: Path,
) -> None:
    roots = tmp_path / "one", tmp_path / "two"
    for root in roots:
        root.mkdir()
    merging = Merging(roots, random.Random(1), Counter())
    one, two = (Notebook(root, ARTICLE) for root in roots)
    notes = [new_note(body, None) for body in ("first", "second")]
    for note in notes:
        one.save(note)
    one.delete(notes[0].id)
    merging.exchange()
    two.load()
    one.restore(notes[0].id)
    one.save(replace(notes[1], body="second, edited"))
    two.delete(notes[1].id)
    merging.exchange()
    for root in roots:
        assert "second, edited" in "".join(path.read_text("utf-8") for path in root.rglob("*.json"))


def test_the_words_of_a_broken_file_count_where_it_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "article"
    folder.mkdir()
    folder.joinpath("2026.json").write_text('{"w7x"', "utf-8")
    tally = Counter[str]()
    assert (kept([tmp_path], tally), tally["unreadable"]) == ({"w7x"}, 1)
