"""References in every form: the golden texts, italics and links, and what goes with the quotation."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Passage
from tearsheet.quoting.citations import citing
from tests.core.quoting.citations.golden import BREAK, Golden, golden
from tests.core.quoting.citations.works import ALL, PAGE, PLAIN, TEXT, WORKS

NOWHERE = Path("/nowhere")
STYLES = tuple(citing.REFERENCES)
DISCLAIMER = "The content is fictional"


def source(article: Article, form: str) -> Rendered:
    """The source alone."""
    return citing.source(article, form, NOWHERE)


def first_words(form: str, article: Article = ALL) -> Rendered:
    """The first sentence of an article, quoted."""
    return citing.quotation(article, [Passage(0, TEXT.index(".") + 1)], form, NOWHERE)


@pytest.mark.parametrize("one", golden(), ids=lambda one: f"{one.name}, {one.form}")
def test_every_form_reads_as_its_manual_says(one: Golden) -> None:
    made = source(WORKS[one.name], one.form).plain
    assert made == one.text.replace(BREAK, "\n")


def test_every_article_has_its_golden_texts_in_every_style() -> None:
    named = {(one.name, one.form) for one in golden()}
    assert {(name, form) for name in WORKS for form in STYLES} - named == set()
    assert {form for _, form in named} == set(citing.FORMS)


@pytest.mark.parametrize("form", STYLES)
def test_the_publication_is_in_italics_and_the_address_a_link(form: str) -> None:
    made = source(PLAIN, form)
    name = "Example Times" if form.startswith("chicago") else "The Example Times"
    assert f"<em>{name}</em>" in made.html
    assert f"*{name}*" in made.markdown
    assert f'<a href="{PAGE.url}">' in made.html
    assert f"<{PAGE.url}>" in made.markdown


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Army says: “They are gone”", "Army says: “They are gone.” The"),
        ('"They are gone"', '"They are gone." The'),
        ('"Are they gone?"', '"Are they gone?" The'),
    ],
)
def test_in_apa_a_full_stop_stands_within_a_quotation_that_ends_the_title(title: str, printed: str) -> None:
    assert printed in source(PLAIN._replace(headline=title), "apa").plain


def test_et_al_is_in_italics_in_harvard() -> None:
    assert source(WORKS["four authors"], "harvard").html.startswith("<p>Müller, A. <em>et al.</em> (2023)")


@pytest.mark.parametrize("form", citing.FORMS)
def test_the_disclaimer_goes_with_every_form(form: str) -> None:
    copy = first_words(form)
    assert all(DISCLAIMER in text for text in (copy.plain, copy.html, copy.markdown))


@pytest.mark.parametrize("form", citing.FORMS)
def test_the_quoted_words_stand_in_every_form_and_before_its_source(form: str) -> None:
    copy = first_words(form)
    for text in (copy.plain, copy.html, copy.markdown):
        assert "Serbia has withdrawn troops from the border with Kosovo." in text
    if form not in citing.RECORDS:
        assert copy.plain.startswith("“Serbia has")
        assert copy.html.startswith("<blockquote")


def test_several_passages_have_one_source_and_one_disclaimer() -> None:
    second = TEXT.index("The withdrawal")
    copy = citing.quotation(ALL, [Passage(0, 6), Passage(second, second + 14)], "apa", NOWHERE)
    quoted, reference, note = copy.plain.rsplit("\n", 2)
    assert quoted == "“Serbia”\n\n“The withdrawal”"
    assert reference.startswith("Müller, A. M. (2023")
    assert note == "[Note: The content is fictional]"
    assert copy.html.count("<blockquote") == 2
    assert copy.markdown.startswith("> Serbia\n\n> The withdrawal\n\n")


def test_the_headline_leads_to_the_passage_and_the_plain_line_names_the_page() -> None:
    copy = first_words("full", PLAIN)
    link = f"{PAGE.url}#:~:text=Serbia%20has%20withdrawn%20troops%20from%20the%20border%20with%20Kosovo."
    assert f'<a href="{link}">' in copy.html
    assert f'<blockquote cite="{link}">' in copy.html
    assert f"](<{link}>)" in copy.markdown
    assert copy.plain.endswith(PAGE.url)


def test_a_quoted_headline_keeps_the_capitals_that_the_text_tells() -> None:
    copy = citing.title(PLAIN, PLAIN.headline, "apa", NOWHERE)
    assert copy.plain.startswith(
        f"“{PLAIN.headline}”\nMüller, A. M. (2023, October 1). Serbia withdraws troops"
    )


@pytest.mark.parametrize("form", STYLES)
def test_nothing_stated_is_nothing_invented(form: str) -> None:
    bare = Article("", PLAIN.body, PAGE._replace(url="", saved=None))
    assert source(bare, form).plain in {
        "[Untitled article]. (n.d.).",
        "",
        "n.d.",
        "[Untitled article] (no date).",
    }


@given(st.text(max_size=60), st.text(max_size=30), st.lists(st.text(max_size=40), max_size=3))
def test_no_field_can_break_a_form(headline: str, publication: str, bylines: list[str]) -> None:
    article = PLAIN._replace(headline=headline, publication=publication, bylines=tuple(bylines))
    for form in citing.FORMS:
        copy = first_words(form, article)
        assert "<script" not in copy.html
        if form not in citing.RECORDS:
            assert len(copy.plain.split("\n")) == 2
