"""A program that is packed with its Python reads foreign pages by a process of its own, as any other does.

What it starts is the real script; a shell stands for the starter that PyInstaller puts before it.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

import pytest

from tearsheet.formats import article_cache, load
from tests.core import pages

ROOT = Path(__file__).parents[4]
START = ROOT / "resources/packaging/start.py"


@pytest.fixture
def packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The packed program's executable."""
    program = tmp_path / "a folder" / "tearsheet"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT / "src"} exec {sys.executable} {START} "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


@pytest.mark.skipif(sys.platform == "win32", reason="a shell stands for the starter")
def test_a_packed_program_reads_a_page_by_itself_in_another_process(packed: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(pages.page("<p>The harbour was closed on Monday, and nobody knows for how long.</p>"))
    article = load(page)
    assert (article.warning, article.body[-1].text[:23]) == ("", "The harbour was closed ")


def test_what_a_packed_program_has_read_is_read_again_by_another_version_of_it(packed: Path) -> None:
    article_cache._code.cache_clear()  # each is a process of its own
    before = article_cache.key(b"")
    packed.write_text("another version")
    article_cache._code.cache_clear()
    assert before != article_cache.key(b"")


@pytest.mark.parametrize("before", ["/home/ana/lib", None])
def test_other_programs_are_started_with_the_readers_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/tearsheet/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(START))["restore_environment"]()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
