"""The articles that were opened last."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tearsheet.preferences import recent
from tearsheet.preferences.recent import MOST, Recent


def opened(folder: Path, *names: str) -> list[str]:
    """The names of the files on the list, once these were opened."""
    for name in names:
        recent.add(folder, Recent(Path("/articles") / name, f"On {name}"))
    return [one.path.name for one in recent.load(folder)]


def test_the_last_one_comes_first_and_each_once(tmp_path: Path) -> None:
    assert opened(tmp_path, "a", "b", "c", "a") == ["a", "c", "b"]
    assert recent.load(tmp_path)[0].headline == "On a"


def test_no_more_than_a_menu_holds_are_kept(tmp_path: Path) -> None:
    assert opened(tmp_path, *map(str, range(MOST + 3))) == [str(n) for n in range(MOST + 2, 2, -1)]


def test_a_name_of_any_bytes_comes_back(tmp_path: Path) -> None:
    assert opened(tmp_path, name := os.fsdecode(b"caf\xe9")) == [name]


def test_all_are_forgotten(tmp_path: Path) -> None:
    opened(tmp_path, "a", "b")
    recent.clear(tmp_path)
    assert (recent.load(tmp_path), list(tmp_path.iterdir())) == ((), [])


@pytest.mark.parametrize(
    "content",
    ["nonsense", "[]", '{"articles": 3}', '{"articles": [3, {"path": 4}, {"path": "not/absolute"}]}'],
)
def test_a_list_that_cannot_be_understood_is_none_and_is_begun_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "recent.json").write_text(content)
    assert recent.load(tmp_path) == ()
    assert opened(tmp_path, "a") == ["a"]
