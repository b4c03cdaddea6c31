"""Whatever readers, other programs, sync engines, git and kills do in turn, no saved word is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("the histories fork", allow_module_level=True)

from note_histories import Ledger, kept


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


def test_the_words_of_a_broken_file_count_where_it_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "article"
    folder.mkdir()
    folder.joinpath("2026.json").write_text('{"w7x"', "utf-8")
    tally = Counter[str]()
    assert (kept([tmp_path], tally), tally["unreadable"]) == ({"w7x"}, 1)
