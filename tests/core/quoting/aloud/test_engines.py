"""How the programs that speak are called: whatever an article says is text for them, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.display_text import one_line
from tearsheet.quoting.aloud import engines
from tearsheet.quoting.aloud.engines import given, installed

PROGRAMS = ("espeak-ng", "spd-say")


@pytest.fixture
def both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both engines are installed."""
    for name in PROGRAMS:
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("-v de --stdin", b"-v de --stdin\n"),
        ("!-!STOP all", b"! -!STOP all\n"),
        ("a!-!-!b", b"a! -! -!b\n"),
        ("say [[h@loU]]", b"say [ [h@loU]]\n"),
        ("[[[", b"[ [ [\n"),
        ("a \x01 50s\0b\x1b[2J", b"a 50sb[2J\n"),
        ("one\n!-!QUIT", b"one ! -!QUIT\n"),
        (".\r\n.", b". .\n"),
        ("a\ud800b", "a\ufffdb\n".encode()),
        ("\u200b \n", b""),
        ("50 %s %n", b"50 %s %n\n"),
    ],
)
def test_words_can_neither_command_an_engine_nor_end_what_it_reads(words: str, said: bytes) -> None:
    assert given(one_line(words)) == said


@pytest.mark.usefixtures("both")
def test_engines_are_called_with_voice_and_speed_and_the_desktop_s_comes_first() -> None:
    dispatcher, espeak = installed()
    assert dispatcher.options("de", 100) == ("-e", "-w", "-P", "text", "-r", "0", "-l", "de")
    assert espeak.options("", 200) == ("--stdin", "-b", "1", "-s", "350")
    rates = (engines.SLOWEST, 75, 200, engines.FASTEST)
    assert [dispatcher.options("", rate)[5] for rate in rates] == ["-100", "-50", "50", "100"]


def test_nothing_is_installed_where_nothing_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "espeak-ng").touch(mode=0o644)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert installed() == ()
