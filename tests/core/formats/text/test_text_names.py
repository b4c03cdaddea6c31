"""Names, sections, notes and furniture in texts and Markdown, without labels or under headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes

TITLE = "The bridge that cannot carry lorries"
BODY = (
    "The old iron bridge will close to lorries from the first week of November, the council decided on Thursday.",
    "Engineers had told the councillors in August that two of the nine girders were worn to less than half of it.",
)


@pytest.fixture(params=["txt", "md"])
def ending(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def read(ending: str, head: tuple[str, ...] = (), end: tuple[str, ...] = ()) -> Article:
    title = f"# {TITLE}" if ending == "md" else TITLE
    return load_bytes("\n\n".join([title, *head, *BODY, *end]).encode(), Path(f"a.{ending}"))


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Edda Ransom", "October 1, 2023"), ("Edda Ransom",)),
        (("October 1, 2023", "Edda Ransom"), ("Edda Ransom",)),
        (("Nora Field and Tom Green", "1 October 2023"), ("Nora Field", "Tom Green")),
        (("Анна Лаврова", "1 октября 2023, 08:15"), ("Анна Лаврова",)),
        (("Milan Perić", "1 oktobar 2023"), ("Milan Perić",)),
        (("林若菜", "2023年10月1日 8時15分"), ("林若菜",)),
        (("By Edda Ransom · 4 min read", "October 1, 2023"), ("Edda Ransom",)),
        (("By Edda Ransom | October 1, 2023 | 4 min read",), ("Edda Ransom",)),
        (("By Edda Ransom, transport correspondent", "October 1, 2023"), ("Edda Ransom",)),
    ],
)
def test_a_name_beside_a_date_is_the_author(
    ending: str, lines: tuple[str, ...], names: tuple[str, ...]
) -> None:
    article = read(ending, lines)
    assert (article.headline, article.bylines, article.standfirst) == (TITLE, names, "")
    assert [block.text for block in article.body] == list(BODY)
    assert article.published


@pytest.mark.parametrize("line", ["New York", "Two of nine girders are worn; the council acts", "World News"])
def test_a_place_a_section_and_a_second_title_are_no_author(ending: str, line: str) -> None:
    article = read(ending, (line, "October 1, 2023"))
    assert article.bylines == ()
    assert line in {article.standfirst, *(left.text for left in article.left_out)}


@pytest.mark.parametrize("label", ["Correction", "Corrections", "Korrektur", "Rectificatif", "Исправление"])
def test_a_correction_stands_under_its_heading(ending: str, label: str) -> None:
    article = read(ending, end=(label, "The number of girders is nine."))
    assert article.disclaimer == f"{label} The number of girders is nine."
    assert [block.text for block in article.body] == list(BODY)


def test_a_form_for_comments_is_left_out_with_its_rows(ending: str) -> None:
    lines = ("Share this", "Save", "Leave a Comment", "Name", "Email", "© 2023 Tarvel Courier.")
    article = read(ending, end=lines)
    assert [block.text for block in article.body] == list(BODY)
    assert [left.text for left in article.left_out] == list(lines)


@pytest.mark.parametrize("line", ["Copyright lawyers said on Monday that it was legal.", "Name"])
def test_words_of_furniture_alone_are_of_the_body(ending: str, line: str) -> None:
    assert line in [block.text for block in read(ending, end=(line, BODY[0])).body]
