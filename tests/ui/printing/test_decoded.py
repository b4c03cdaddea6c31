"""Decoding the pictures of an article for paper: how long, and until when."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Picture, Source
from tearsheet.formats.process.process import Ending, Job
from tearsheet.stopping import StoppedError
from tearsheet.ui.printing import decoded
from tests.core.pages import png

TOTAL = 12


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """The jobs of processes that give up each picture after all the time that it may take."""
    jobs: list[Job] = []

    class Costly:
        answers: list[bytes] = []  # noqa: RUF012 # never filled
        ending = Ending.COSTLY

        def __init__(self, job: Job) -> None:
            jobs.append(job)

        def is_done(self) -> bool:
            return True

    monkeypatch.setattr(decoded, "Process", Costly)
    return jobs


def pictured() -> Article:
    pictures = {f"p{number}": Picture("image/png", png(), "") for number in range(TOTAL)}
    blocks = tuple(Block(BlockKind.CAPTION, "A bridge", picture=name) for name in pictures)
    return Article("A headline", blocks, Source(None, "text/html", "utf-8"), pictures=pictures)


def test_pictures_that_take_all_their_time_are_given_up_after_three(started: list[Job]) -> None:
    assert decoded.pictures(pictured()) == {}
    assert len(started) == 3


def test_decoding_ends_when_nobody_waits_any_more(started: list[Job]) -> None:
    def go_on() -> None:
        if started:
            raise StoppedError

    with pytest.raises(StoppedError):
        decoded.pictures(pictured(), go_on)
    assert len(started) == 1
