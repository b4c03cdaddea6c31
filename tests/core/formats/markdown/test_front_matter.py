"""What stands above a Markdown text, or is written into it by what collects articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import Article
from tearsheet.formats.markdown.markdown_file import read

BODY = "The old bridge over the river was closed on Tuesday, officials said, and stays closed."
ADDRESS = "https://courier.example/news/bridge"


def article(text: str) -> Article:
    return read(text.encode(), Path("/nowhere/a.md"))


def above(*lines: str, fence: str = "---") -> Article:
    return article("\n".join([fence, *lines, fence, "", BODY]))


def body(found: Article) -> list[str]:
    return [block.text for block in found.body]


TITLES = {
    'title: He said "no" to war': 'He said "no" to war',
    'title: "He said \\"no\\" to war"': 'He said "no" to war',
    'title: "He said "no" to war"': 'He said "no" to war',
    "title: 'It's over'": "It's over",
    "title: 'It''s over'": "It's over",
    "title: War: what is it good for": "War: what is it good for",
    "title: 10 years # and a day": "10 years",
    "title: >-\n  Two lines\n  of a title": "Two lines of a title",
    "title: 2023-10-01": "2023-10-01",
    "title: No": "No",
    "title: 007": "007",
    "title: «Nein», sagt sie": "«Nein», sagt sie",
    "title: @home": "@home",
    "title: [Update] The bridge": "[Update] The bridge",
    "TITLE: The bridge": "The bridge",
}


@pytest.mark.parametrize(("line", "headline"), TITLES.items())
def test_a_title_is_read_as_it_is_meant(line: str, headline: str) -> None:
    assert above(*line.split("\n"), "author: Ana Vidal").headline == headline


AUTHORS = {
    "author: Ana Vidal": ("Ana Vidal",),
    "authors: [Ana Vidal, Ivo Brand]": ("Ana Vidal", "Ivo Brand"),
    'author:\n  - "[[Ana Vidal]]"\n  - Ivo Brand': ("Ana Vidal", "Ivo Brand"),
    "author:\n- Ana Vidal\n- Ivo Brand": ("Ana Vidal", "Ivo Brand"),
    "author:\n  name: Ana Vidal\n  url: https://a.example": ("Ana Vidal",),
    "authors:\n  - name: Ana Vidal\n    role: editor\n  - name: Ivo Brand": ("Ana Vidal", "Ivo Brand"),
    "author: {name: Ana Vidal}": ("Ana Vidal",),
}


@pytest.mark.parametrize(("lines", "names"), AUTHORS.items())
def test_authors_are_read_in_every_form(lines: str, names: tuple[str, ...]) -> None:
    assert above("title: The bridge", *lines.split("\n")).bylines == names


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("author:", "  name: Ana Vidal", "  url: https://a.example"), "url: https://a.example"),
        (("author: Ana Vidal", "author: Ivo Brand"), "author: Ivo Brand"),
        (("mood:", "  first: calm", "  then: sad"), "  then: sad"),
        (("tags: [a, b]",), "tags: [a, b]"),
        (("author:", "# who wrote it", "  - Ana Vidal"), "# who wrote it"),
    ],
)
def test_what_is_no_field_or_said_twice_is_left_out_as_printed(lines: tuple[str, ...], kept: str) -> None:
    assert kept in above("title: The bridge", *lines).left_out_lines


def test_one_member_that_is_no_yaml_costs_no_other() -> None:
    found = above("title: 'It's over'", "author: [Ana Vidal", "source: " + ADDRESS)
    assert (found.headline, found.source.url) == ("It's over", ADDRESS)


def test_aliases_without_end_are_read_in_time() -> None:
    bombs = [f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]" for n in range(1, 40)]
    assert above("title: The bridge", "b0: &b0 [x]", *bombs).headline == "The bridge"


def test_toml_is_read() -> None:
    found = above(
        'title = "The \\"bridge\\""',
        'authors = ["Ana Vidal"]',
        "date = 2023-10-01T08:15:00+02:00",
        "[params]",
        'subtitle = "It is old"',
        "weight = 3",
        fence="+++",
    )
    assert (found.headline, found.standfirst, found.bylines) == ('The "bridge"', "It is old", ("Ana Vidal",))
    assert found.published
    assert str(found.published.when) == "2023-10-01 08:15:00+02:00"
    assert found.left_out_lines == ("weight = 3",)


def test_readwise_states_its_fields_in_a_list() -> None:
    found = article(
        "# The bridge\n\n![rw-book-cover](https://r.example/a.png)\n\n## Metadata\n- Author: [[Ana Vidal]]\n"
        f"- Full Title: The bridge\n- Category: #articles\n- URL: {ADDRESS}\n\n## Full Document\n{BODY}\n"
    )
    assert (found.headline, found.bylines, found.source.url) == ("The bridge", ("Ana Vidal",), ADDRESS)
    assert body(found) == [BODY]
    assert "- Category: #articles" in found.left_out_lines


def test_markdownload_states_an_excerpt() -> None:
    found = article(f"# The bridge\n\n> ## Excerpt\n> It is old,\n> and it is worn.\n\n---\n\n{BODY}\n")
    assert (found.headline, found.standfirst, body(found)) == (
        "The bridge",
        "It is old, and it is worn.",
        [BODY],
    )


def test_joplin_states_fields_behind_the_text() -> None:
    found = article(
        f"The bridge\n\n{BODY}\n\n{BODY}\n\nid: 0123456789abcdef\ncreated_time: 2023-10-03T09:12:00.000Z\n"
        f"author: Ana Vidal\nsource_url: {ADDRESS}\ntype_: 1"
    )
    assert (found.headline, found.bylines, found.source.url) == ("The bridge", ("Ana Vidal",), ADDRESS)
    assert body(found) == [BODY, BODY]
    assert "id: 0123456789abcdef" in found.left_out_lines


def test_when_a_note_was_changed_is_not_when_the_article_was() -> None:
    found = above(
        "title: The bridge",
        "updated: 2023-10-04 07:00:00Z",
        "created: 2023-10-03 07:00:00Z",
        f"source: {ADDRESS}",
    )
    assert found.updated is None
    assert "updated: 2023-10-04 07:00:00Z" in found.left_out_lines


HEADLINES = {
    "of the second level": "## The bridge\n\nBy Ana Vidal\n\n",
    "underlined": "The bridge\n---\n\nBy Ana Vidal\n\n",
    "below a section": "Politics\n\n# The bridge\n\nBy Ana Vidal\n\n",
    "below a menu": "- [Home](https://x.example)\n- [News](https://x.example/n)\n\n# The bridge\n\nBy Ana Vidal\n\n",
    "above a list of fields": "# The bridge\n\n- **Author:** Ana Vidal\n\n",
    "above a table of fields": "# The bridge\n\n| | |\n|---|---|\n| Author | Ana Vidal |\n\n",
    "above a heading that is a field": "# The bridge\n\n### Author: Ana Vidal\n\n",
}


@pytest.mark.parametrize("head", HEADLINES.values(), ids=HEADLINES)
def test_the_headline_is_the_heading_above_the_text(head: str) -> None:
    found = article(f"{head}{BODY}\n\n{BODY}\n")
    assert (found.headline, found.bylines, body(found)) == ("The bridge", ("Ana Vidal",), [BODY, BODY])


def test_a_subheading_stays_in_the_body_where_there_is_a_title() -> None:
    found = article(f"---\ntitle: The bridge\n---\n\n## What happened\n\n{BODY}\n")
    assert (found.headline, body(found)) == ("The bridge", ["What happened", BODY])


@pytest.mark.parametrize("end", ["[^1]\n\n[^1]: So they say.", " ^ab12", "”", "", " (The bridge)"])
def test_a_first_paragraph_without_a_full_stop_stays_one(end: str) -> None:
    first = "The old bridge over the river was closed on Tuesday, officials said"
    found = article(f"# The old bridge over the river\n\n{first}{end}\n\n{BODY}\n")
    assert (found.headline, found.standfirst) == ("The old bridge over the river", "")
    assert body(found)[0].startswith(first)


@pytest.mark.parametrize("head", ["## Read more", "**Read more**"])
def test_furniture_with_nothing_but_links_behind_it_ends_the_text(head: str) -> None:
    found = article(
        f"# The bridge\n\n{BODY}\n\n(Note: fiction)\n\n{head}\n\n- [Herring](https://a.example)\n"
    )
    assert (body(found), found.disclaimer) == ([BODY], "Note: fiction")
    assert "Herring" in found.left_out_lines


def test_links_under_a_heading_of_the_article_stay() -> None:
    found = article(f"# The bridge\n\n{BODY}\n\n## Our sources\n\n- [Herring](https://a.example)\n")
    assert body(found) == [BODY, "Our sources", "Herring"]
