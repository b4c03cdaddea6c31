"""Records for programs: each is what its grammar says, and loses no word of what it is made of."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Passage
from tearsheet.quoting.citations import citing
from tests.core.quoting.citations.works import ALL, PLAIN, TEXT, WORKS

BIBTEX = re.compile(r"@(article|misc)\{([a-z0-9]+),\n((?:  \w+ = .+\n)+)\}")
MEMBER = re.compile(r"  (\w+) = (\{.*\}|[a-z]{3}),?")
RIS = re.compile(r"TY  - (?:NEWS|ELEC)\n(?:[A-Z][A-Z0-9]  - .+\n)*ER  - ")


def copied(article: Article, form: str) -> Rendered:
    """The first sentence with its source."""
    return citing.quotation(article, [Passage(0, TEXT.index(".") + 1)], form, Path("/nowhere"))


def members(record: str) -> dict[str, str]:
    """The members of a BibTeX entry, their braces aside.

    Raises:
        AssertionError: It is not one entry with one member a line, braces in pairs.
    """
    entry = BIBTEX.fullmatch(record)
    assert entry, record
    found = [MEMBER.fullmatch(line) for line in entry[3].splitlines()]
    assert all(found), record
    for line in entry[3].splitlines():
        assert is_balanced(line), line
    return {one[1]: one[2].strip("{}") for one in found if one}


def is_balanced(text: str) -> bool:
    """Whether no brace is closed before it is opened, and all are closed."""
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


@pytest.mark.parametrize("name", WORKS)
def test_bibtex_is_one_entry_with_braces_in_pairs(name: str) -> None:
    made = members(copied(WORKS[name], "bibtex").plain)
    assert made.get("month", "oct") in {"oct"}
    assert "annote" in made


def test_bibtex_has_the_words_of_every_field() -> None:
    made = members(copied(ALL, "bibtex").plain)
    assert made["author"] == "Müller, Anna Maria"
    assert (made["year"], made["month"], made["day"]) == ("2023", "oct", "1")
    assert made["note"] == "Note: The content is fictional"
    assert made["annote"].startswith("“Serbia has withdrawn")


@pytest.mark.parametrize("name", WORKS)
def test_ris_is_one_record_with_a_tag_on_each_line(name: str) -> None:
    assert RIS.fullmatch(copied(WORKS[name], "ris").plain)


@pytest.mark.parametrize("name", WORKS)
def test_csl_json_is_an_array_with_one_item_of_known_members(name: str) -> None:
    [item] = json.loads(copied(WORKS[name], "csl-json").plain)
    known = {
        "id",
        "type",
        "title",
        "author",
        "container-title",
        "issued",
        "accessed",
        "URL",
        "language",
        "note",
    }
    assert set(item) <= {*known, "annote"}
    assert item["type"] == ("article-newspaper" if WORKS[name].publication else "webpage")
    for author in item.get("author", []):
        assert (
            set(author) in ({"literal"}, {"family", "given"}, {"family", "given", "static-ordering"})
            or (author["suffix"])
        )


@pytest.mark.parametrize("form", citing.RECORDS)
def test_a_record_says_what_is_the_readers(form: str) -> None:
    assert "Corrected by the reader: title, author, date" in copied(WORKS["corrected"], form).plain
    assert "Only a guess: date" in copied(WORKS["a guessed date"], form).plain
    assert "[" not in copied(WORKS["corrected"], "ris").plain


@pytest.mark.parametrize("form", citing.RECORDS)
def test_a_record_is_code_in_html_and_markdown(form: str) -> None:
    copy = copied(WORKS["signs"], form)
    assert copy.html.startswith("<pre>")
    assert "<b>" not in copy.html
    assert copy.markdown == f"```\n{copy.plain}\n```"


@given(st.text(max_size=60), st.text(max_size=40))
def test_no_field_can_break_a_record(headline: str, byline: str) -> None:
    article = PLAIN._replace(headline=headline, bylines=(byline,) if byline else ())
    members(copied(article, "bibtex").plain)
    assert RIS.fullmatch(copied(article, "ris").plain)
    assert len(json.loads(copied(article, "csl-json").plain)) == 1


@pytest.mark.parametrize("form", ["ris", "bibtex", "csl-json"])
@pytest.mark.parametrize("language", ["en\0", "\u202eed", "\ud800", "en\nER  - ", "x" * 100_000])
def test_a_language_that_is_none_is_not_stated(form: str, language: str) -> None:
    record = copied(PLAIN._replace(language=language), form).plain
    assert record == copied(PLAIN._replace(language=""), form).plain
