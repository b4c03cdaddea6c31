"""What is left out of an article has its place in it, and the reason with it, in every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats import load_bytes

ONE = "The old bridge over the river will close to lorries from the first week of November, they said."
TWO = "The council has set aside two million for repairs, but nobody has made an offer since June."
TEXTS = {
    "a.txt": f"The bridge\n\nCategory: World\n\nby Jane Smith\n\n{ONE}\n\nAdvertisement\n\n{TWO}\n\nTeilen\n",
    "a.md": f"---\ntags: x\n---\n# The bridge\n\nby Jane Smith\n\n{ONE}\n\nAdvertisement\n\n{TWO}\n\nTeilen\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_line_left_out_says_where_it_stood_and_why(name: str) -> None:
    article = load_bytes(TEXTS[name].encode(), Path(name))
    assert [block.text for block in article.body] == [ONE, TWO]
    assert [(line.before, line.reason) for line in article.left_out] == [
        (0, Reason.STATEMENT),
        (1, Reason.ADVERTISEMENT),
        (2, Reason.SHARING),
    ]


def test_a_line_behind_a_paragraph_that_was_cut_in_pieces_stands_behind_all_of_them() -> None:
    long = f"{ONE} " * 300
    article = load_bytes(f"The bridge\n\n{long}\n\nComments\n\n{TWO}".encode(), Path("a.txt"))
    assert article.left_out == (LeftOut("Comments", len(article.body) - 1, Reason.COMMENTS),)


def test_markup_without_a_text_stands_where_it_is_in_a_markdown_text() -> None:
    article = load_bytes(f"# T\n\n{ONE}\n\n<hr class='x'>\n\n{TWO}".encode(), Path("a.md"))
    assert article.left_out == (LeftOut("<hr class='x'>", 1, Reason.MARKUP),)
