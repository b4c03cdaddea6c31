"""Quotations of ten languages against the article they are said to be from, each with what it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.checking import Checker, Verdict
from tearsheet.quoting.speech.direct_speech import quotations

TABLE = Path(__file__).with_name("quotations.txt")


class Case(NamedTuple):
    language: str
    quotation: str
    verdict: Verdict


def cases() -> Iterator[Case]:
    for language, _, rows in sections():
        for row in rows.splitlines():
            verdict, quotation = row.split("\t")
            yield Case(language, quotation.replace(r"\n", "\n"), Verdict(verdict))


def sections() -> Iterator[tuple[str, str, str]]:
    for section in TABLE.read_text("utf-8").split("= ")[1:]:
        head, rows = section.strip("\n").split("\n---\n")
        language, _, text = head.partition("\n")
        yield language, text, rows


@cache
def checker(language: str) -> Checker:
    text = next(text for name, text, _ in sections() if name == language)
    body = tuple(Block(BlockKind.PARAGRAPH, line) for line in text.split("\n\n"))
    source = Source(None, "text/plain", "utf-8")
    return Checker(Article("", body, source, language=language), quotations)


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_each_quotation_is_what_the_table_says(case: Case) -> None:
    assert checker(case.language).check(case.quotation).verdict is case.verdict


def test_the_table_has_a_hundred_pairs_of_every_kind() -> None:
    verdicts = [case.verdict for case in cases()]
    assert len(verdicts) >= 100
    assert set(verdicts) == set(Verdict)
