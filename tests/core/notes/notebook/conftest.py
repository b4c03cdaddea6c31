"""A notebook of the test's own, in folders of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.notes.notebook import Notebook
from tests.core.notes.notebook.notebooks import ARTICLE


@pytest.fixture(autouse=True)
def folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "notes"


@pytest.fixture
def book(root: Path) -> Notebook:
    return Notebook(root, ARTICLE)
