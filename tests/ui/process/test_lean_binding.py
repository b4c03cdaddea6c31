"""Qt's binding without what its error messages need: what it says of wrong calls, and where it starts so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tearsheet.ui.process import lean_binding

WRONG_CALLS = Path(__file__).with_name("wrong_calls.py")
LOCK = Path(__file__).parents[3] / "resources" / "setup" / "locked" / "program.txt"
PREPARED = """
import sys
from tearsheet.ui.process import lean_binding
lean_binding.prepare()
exec(open(sys.argv[2], encoding="utf-8").read())
"""
ELSEWHERE = """
import sys
from tearsheet.ui.process import lean_binding
sys.path.insert(0, sys.argv[1])
lean_binding.prepare()
print("shiboken6" in sys.modules)
"""


def printed(*command: str, **variables: str) -> list[str]:
    """The lines that a Python process prints, the places of objects in the memory left out."""
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **variables},
        timeout=60,
    )
    return re.sub("0x[0-9a-f]+", "0x", done.stdout).splitlines()


@pytest.fixture(scope="module")
def said_plain() -> list[str]:
    """What the binding says of wrong calls where it starts as ever."""
    how, *said = printed("-c", PREPARED, "handler", str(WRONG_CALLS), **{lean_binding.SWITCH: "0"})
    assert how == "plain"
    return said


@pytest.mark.parametrize("place", ["slot", "thread", "handler"])
def test_wrong_calls_are_told_to_the_letter_wherever_the_first_is_made(
    place: str, said_plain: list[str]
) -> None:
    how, *said = printed("-c", PREPARED, place, str(WRONG_CALLS))
    again = said_plain[: said_plain.index(said_plain[0], 1)]
    assert how == "lean"
    assert said == (again * 3 if place == "thread" else []) + said_plain


def test_only_versions_that_the_lock_pins_start_lean() -> None:
    pinned = re.findall(r"^shiboken6==(\S+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(set(lean_binding.PROVED.values())) == sorted(pinned)


@pytest.mark.parametrize(
    "names",
    [("shiboken6-6.99.0.dist-info",), (), ("shiboken6-6.11.3.dist-info", "shiboken6-6.12.0.dist-info")],
)
def test_another_shiboken_is_left_alone(tmp_path: Path, names: tuple[str, ...]) -> None:
    for name in ("shiboken6", *names):
        (tmp_path / name).mkdir()
    assert printed("-c", ELSEWHERE, str(tmp_path)) == ["False"]
