"""Where things lie."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from tearsheet.storage import paths

Asked = Callable[[], Path]
FOLDERS = [
    (paths.notes_folder, "XDG_DATA_HOME"),
    (paths.state_folder, "XDG_STATE_HOME"),
    (paths.config_folder, "XDG_CONFIG_HOME"),
    (paths.cache_folder, "XDG_CACHE_HOME"),
]


def test_the_users_folders_are_those_of_platformdirs() -> None:
    theirs = platformdirs.PlatformDirs("tearsheet", appauthor=False)
    assert paths.notes_folder() == theirs.user_data_path / "notes"
    assert paths.state_folder() == theirs.user_state_path
    assert paths.config_folder() == theirs.user_config_path


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the XDG variables count elsewhere")
@pytest.mark.parametrize(("stated", "is_taken"), [("/elsewhere", True), ("relative", False), ("", False)])
@pytest.mark.parametrize(("asked", "variable"), FOLDERS)
def test_the_xdg_variables_count_where_they_state_a_full_path(
    monkeypatch: pytest.MonkeyPatch, asked: Asked, variable: str, stated: str, is_taken: bool
) -> None:
    monkeypatch.setenv(variable, stated)
    folder = asked()
    assert folder.is_relative_to("/elsewhere") == is_taken


def test_asking_for_a_folder_does_not_make_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert paths.notes_folder() == tmp_path / "data" / "tearsheet" / "notes"
    assert list(tmp_path.iterdir()) == []


def test_the_shipped_article_and_the_resources_are_there() -> None:
    assert paths.shipped_article().is_file()
    assert paths.resource("fonts", "SourceSerif4-Regular.ttf").is_file()
