"""What the reader has corrected is told from what the file states, wherever it goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from tearsheet import exchange
from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.comparing.copies import compare
from tearsheet.comparing.noted import Noted
from tearsheet.exchange import Form, comparison_page, whole
from tearsheet.exchange.whole import Whole
from tearsheet.notes import corrections
from tearsheet.notes.corrections import Correction
from tearsheet.quoting.citations import citing

SOURCE = Source(None, "text/plain", "utf-8", "https://file.example/a", datetime(2001, 1, 1, tzinfo=UTC))
STATED = Article(
    "As the file has it",
    (Block(BlockKind.PARAGRAPH, "Some words of the article."),),
    SOURCE,
    bylines=("File Writer",),
    disclaimer="Made up by the file.",
)
WRITTEN = {
    "headline": "Otherhead",
    "standfirst": "Otherstand",
    "bylines": "Otherby",
    "publication": "Otherpaper",
    "published": "3 March 1993",
    "disclaimer": "Otherdisclaimer.",
    "url": "https://other.example/b",
    "saved": "1994-04-04 10:00 +0000",
}
SIGNS = ("Otherhead", "Otherstand", "Otherby", "Otherpaper", "1993", "Otherdisclaimer", "1994")
"""What of each is seen; the address is looked for apart, for links have it too."""
SAID = r"[^\]\[<]{0,60}(\]|\\\]|</(i|em|cite)>\]|\.? ?\(corrected by the reader\))"
"""What stands behind words of the reader's: a bracket, or a remark."""


def corrected(**values: str) -> Article:
    """The article as the reader reads it."""
    made = {name: Correction(value, datetime(2026, 1, 1, tzinfo=UTC)) for name, value in values.items()}
    return corrections.apply(STATED, made)


def outputs(article: Article) -> Mapping[str, Callable[[], str]]:
    """All that is copied or written of an article for people to read."""
    forms = (citing.SHORT, citing.FULL, *citing.REFERENCES)
    quoted = partial(citing.quotation, article, [Passage(0, 10)], folder=Path())
    made: dict[str, Callable[[], str]] = {
        f"{form} {kind}": lambda form=form, kind=kind: getattr(quoted(form=form), kind)  # type: ignore[misc]
        for form in forms
        for kind in ("plain", "html", "markdown")
    }
    made |= {
        str(form): lambda form=form: exchange.export(form, article, (), {}).decode()  # type: ignore[misc]
        for form in (Form.TEXT, Form.HTML)
    }
    made["page"] = lambda: whole.export(Whole.HTML, article, (), {}).decode()
    made["comparison"] = lambda: comparison_page.write(
        article, STATED, ("a", "b"), compare(article, STATED), Noted({}, {})
    ).decode()
    return made


@pytest.mark.parametrize("name", outputs(STATED))
def test_what_the_reader_has_corrected_is_marked_wherever_people_read_it(name: str) -> None:
    text = outputs(corrected(**WRITTEN))[name]()
    text = re.sub(r'<a href="[^"]*">|</a>|</?bdi>|\\(?=[.\-])', "", text)
    for sign in SIGNS:
        for found in re.finditer(sign, text):
            assert re.match(SAID, text[found.end() :]), text[max(0, found.start() - 60) : found.end() + 60]


@pytest.mark.parametrize("form", ["full", "apa", "mla", "chicago", "harvard"])
def test_an_address_of_the_readers_stands_in_brackets_and_is_a_link(form: str) -> None:
    cited = citing.source(corrected(**WRITTEN), form, Path())
    assert "other.example/b]" in cited.plain
    assert 'href="https://other.example/b"' in cited.html
    assert "other.example/b]" in re.sub("<[^>]*>", "", cited.html)


@pytest.mark.parametrize("form", citing.RECORDS)
def test_a_record_for_programs_names_what_is_the_readers(form: str) -> None:
    cited = citing.source(corrected(**WRITTEN), form, Path()).plain
    names = "title, author, publication, date, disclaimer, address, date of access"
    assert f"Corrected by the reader: {names}" in cited


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.JSON])
def test_an_export_for_programs_names_what_is_the_readers(form: Form) -> None:
    written = exchange.export(form, corrected(headline="Otherhead", url=WRITTEN["url"]), (), {}).decode()
    assert re.search(r'"?corrected"?: \[\s*"headline",\s*"url"\s*\]', written)


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("2 October 2023", date(2023, 10, 2)),
        ("2023-10-02 14:30 +0200", datetime.fromisoformat("2023-10-02T14:30+02:00")),
        ("2023-10-02 14:30", datetime(2023, 10, 2, 14, 30).astimezone()),
        ("0999-10-02 14:30 +0000", datetime(999, 10, 2, 14, 30, tzinfo=UTC)),
    ],
)
def test_a_time_of_saving_is_kept_as_exactly_as_it_is_typed(typed: str, saved: date) -> None:
    kept = corrections.as_kept("saved", typed)
    article = corrected(saved=kept)
    assert article.source.saved == saved
    assert corrections.as_written(article, "saved") == kept


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("saved", "the day after"),
        ("url", "example.org"),
        ("url", "javascript:alert(1)"),
        ("url", "https://a b"),
    ],
)
def test_what_can_be_no_address_or_time_is_told_and_changes_nothing(field: str, value: str) -> None:
    assert corrections.problem(field, value).endswith(".")
    assert corrected(**{field: value}) == STATED
