"""A name alone below the headline; what was put above a text when it was copied; lists behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes

FIRST = (
    "The council voted on Tuesday to close the bridge to lorries, after engineers found cracks in two piers."
)
SECOND = "The mayor said that work on both of them would begin in March."
HEADLINE = "Bridge closes to lorries after cracks"
NOTE = "Correction: The bridge has two piers, not three."


def article(*groups: str) -> Article:
    return load_bytes("\n\n".join(groups).encode(), None)


def body(found: Article) -> list[str]:
    return [block.text for block in found.body]


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Quay", ("Ada Quay",)),
        ("— Ada Quay", ("Ada Quay",)),
        ("Ada Quay and Bo Lind", ("Ada Quay", "Bo Lind")),
        ("Иван Петров", ("Иван Петров",)),
        ("Ada Quay\n\nFollow\n\n4 min read · Oct 1, 2023", ("Ada Quay",)),
        ("Ada Quay\n\nSection: News", ("Ada Quay",)),
    ],
)
def test_a_name_alone_below_the_headline_is_the_authors(mark: str, line: str, names: tuple[str, ...]) -> None:
    found = article(mark + HEADLINE, line, FIRST, SECOND)
    assert (found.headline, found.bylines) == (HEADLINE, names)
    assert body(found) == [FIRST, SECOND]


def test_a_subheading_that_the_text_speaks_of_is_no_author() -> None:
    assert body(article(HEADLINE, "Both Mayors", FIRST, SECOND))[0] == "Both Mayors"


@pytest.mark.parametrize("sign", ["***", "=", "*", "~~", "--"])
@pytest.mark.parametrize("blank", ["", " "])
def test_signs_drawn_around_a_headline_are_none_of_it(sign: str, blank: str) -> None:
    found = article(f"{sign}{blank}{HEADLINE}{blank}{sign}", "By Ada Quay", FIRST, SECOND)
    assert found.headline == HEADLINE


@pytest.mark.parametrize(
    "above",
    [
        "1/3 · https://courier.example/bridge · 1.10.23, 08:15",
        "HTTP/1.1 200 OK\nContent-Type: text/plain\nDate: Tue, 03 Oct 2023 08:00:00 GMT\nServer: x",
        "Retrieved 3 October 2023 from https://courier.example/bridge",
        "Abgerufen am 3. Oktober 2023 von https://courier.example/bridge",
        "On Tue, 3 Oct 2023 at 08:15, Bo Lind <bo@example.org> wrote:",
        "Am 3. Oktober 2023 um 08:15 schrieb Bo Lind:",
        "Le 3 octobre 2023 à 08:15, Bo Lind a écrit :",
    ],
)
def test_what_copying_put_above_a_text_is_left_out(above: str) -> None:
    found = article(above, HEADLINE, "By Ada Quay\n1 October 2023", FIRST, SECOND)
    assert (found.headline, found.bylines, body(found)) == (HEADLINE, ("Ada Quay",), [FIRST, SECOND])
    assert found.published
    assert found.published.text == "1 October 2023"
    assert [line.text for line in found.left_out] == above.split("\n")


@pytest.mark.parametrize(
    "below",
    [
        "Related articles\nHerring catch is the largest in years\nOne head for three schools",
        "Related articles:\n- Herring catch is the largest in years\n- One head for three schools",
        "Mehr zum Thema\n\nHeringsfang so groß wie nie\n\nEin Rektor für drei Schulen",
        "Facebook\nTwitter\nWhatsApp",
        "Printed from The Courier on 3 October 2023",
        "Imprimé de lecourrier.fr le 3 octobre 2023",
        "Retrieved from https://courier.example/bridge on 3 October 2023",
    ],
)
def test_a_correction_is_found_above_what_stands_behind_a_text(below: str) -> None:
    found = article(HEADLINE, "By Ada Quay", FIRST, SECOND, NOTE, below)
    assert (found.disclaimer, body(found)) == (NOTE, [FIRST, SECOND])
    assert len(found.left_out) == len(list(filter(None, below.split("\n"))))


def test_sentences_below_a_heading_of_furniture_stay() -> None:
    assert body(article(HEADLINE, FIRST, "Read more", SECOND)) == [FIRST, SECOND]


@pytest.mark.parametrize("sign", ["—", "--"])
def test_sentences_behind_a_dash_that_parts_a_text_stay(sign: str) -> None:
    found = article(HEADLINE, "By Ada Quay", FIRST, sign, SECOND, "“I was right,” said the surveyor.")
    assert body(found) == [FIRST, sign, SECOND, "“I was right,” said the surveyor."]


@pytest.mark.parametrize("foot", ["--\nAda Quay\nThe Courier", "--\n\nAda Quay\n+44 20 7946 0000"])
def test_the_foot_of_a_mail_is_left_out(foot: str) -> None:
    assert body(article(HEADLINE, "By Ada Quay", FIRST, SECOND, foot)) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "last",
    [
        "Von meinem Vater habe ich gelernt, niemals aufzugeben.",
        "Von meinem Vater habe ich das gelernt.",
        "Inviato da Roma, il commissario ha ascoltato i pescatori del porto.",
        "Sent from my desk to the council and back again by noon on Monday.",
    ],
)
def test_a_sentence_that_begins_as_a_mails_last_line_stays(last: str) -> None:
    assert body(article(HEADLINE, "By Ada Quay", FIRST, SECOND, last))[-1] == last


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS", "Inviato da iPhone."]
)
def test_what_a_program_writes_below_a_mail_is_left_out(line: str) -> None:
    assert body(article(HEADLINE, "By Ada Quay", FIRST, SECOND, line)) == [FIRST, SECOND]


@pytest.mark.parametrize("mark", ["", "# "])
@pytest.mark.parametrize(
    "sentence",
    [
        "Source: the police, he said.",
        "Author: nobody knows who wrote it.",
        "Tags: they were sewn into every coat.",
        "Fuente: los vecinos, dijo.",
        "Источник: сами рыбаки, сказал он.",
    ],
)
def test_a_sentence_that_begins_as_a_label_stays(mark: str, sentence: str) -> None:
    for groups in ((sentence, FIRST, SECOND), (FIRST, SECOND, sentence)):
        assert sentence in body(article(mark + HEADLINE, "By Ada Quay", "3 October 2023", *groups))


def test_a_field_that_was_wrapped_is_joined_where_other_fields_follow() -> None:
    wrapped = "Title: Bridge closes to lorries after cracks are found by the county engineers\nin two piers"
    found = article(f"{wrapped}\nAuthor: Ada Quay\nDate: 1 October 2023", FIRST, SECOND)
    assert found.headline == wrapped.removeprefix("Title: ").replace("\n", " ")
    assert found.bylines == ("Ada Quay",)


def test_a_heading_between_headline_and_fields_is_the_standfirst() -> None:
    found = article(f"# {HEADLINE}", "## Two piers", "**Author:** Ada Quay\n**Date:** 1 October 2023", FIRST)
    assert (found.standfirst, found.bylines, body(found)) == ("Two piers", ("Ada Quay",), [FIRST])


@pytest.mark.parametrize(
    "front",
    [
        f'{{ "title": "{HEADLINE}", "author": "Ada Quay" }}',
        f'{{\n  "title": "{HEADLINE}",\n  "author": ["Ada Quay"]\n}}',
        f';;;\n{{"title": "{HEADLINE}", "author": "Ada Quay"}}\n;;;',
    ],
)
def test_front_matter_may_be_json(front: str) -> None:
    found = load_bytes(f"{front}\n\n{FIRST}\n".encode(), Path("/nowhere/a.md"))
    assert (found.headline, found.bylines, body(found)) == (HEADLINE, ("Ada Quay",), [FIRST])
