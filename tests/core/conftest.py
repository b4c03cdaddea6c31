"""What holds for every test of the core: nothing is kept between two tests."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

_numbers = count()


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all tests' caches lie; `mktemp` would look through all that there are, for a free name."""
    return tmp_path_factory.mktemp("caches")


@pytest.fixture(autouse=True)
def cache(caches: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the test's own cache may be made."""
    folder = caches / str(next(_numbers))
    folder.mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder / "tearsheet" / "articles"
