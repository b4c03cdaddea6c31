"""Quotations of ten languages against the article they are said to be from, each with what it is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.comparing.checked import Verdict
from tearsheet.comparing.checking import Checker
from tearsheet.quoting.speech.direct_speech import quotations

TABLES = tuple(Path(__file__).with_name(name) for name in ("quotations.txt", "quotations_further.txt"))


class Case(NamedTuple):
    language: str
    text: str
    quotation: str
    verdict: Verdict


def cases() -> Iterator[Case]:
    for language, text, rows in sections():
        for row in rows.splitlines():
            verdict, quotation = row.split("\t")
            yield Case(language, text, quotation.replace(r"\n", "\n"), Verdict(verdict))


def sections() -> Iterator[tuple[str, str, str]]:
    for table in TABLES:
        for section in table.read_text("utf-8").split("= ")[1:]:
            head, rows = section.strip("\n").split("\n---\n")
            language, _, text = head.partition("\n")
            yield language, text, rows


@cache
def checker(language: str, text: str) -> Checker:
    body = tuple(Block(BlockKind.PARAGRAPH, line) for line in text.split("\n\n"))
    source = Source(None, "text/plain", "utf-8")
    return Checker(Article("", body, source, language=language), quotations)


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: f"{case.language} {case.quotation}")
def test_each_quotation_is_what_the_table_says(case: Case) -> None:
    assert checker(case.language, case.text).check(case.quotation).verdict is case.verdict


def test_the_table_has_a_hundred_pairs_of_every_kind() -> None:
    verdicts = [case.verdict for case in cases()]
    assert len(verdicts) >= 100
    assert set(verdicts) == set(Verdict)
