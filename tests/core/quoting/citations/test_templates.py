"""The reader's own forms: files that are filled, and one clear sentence for one that cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.markup import Rendered
from tearsheet.article.model import Article, Passage
from tearsheet.quoting.citations import citing, templates
from tearsheet.quoting.citations.templates import TemplateError
from tests.core.quoting.citations.works import ALL, PLAIN


def filled(folder: Path, article: Article = PLAIN, name: str = "letter") -> Rendered:
    """The first word of an article, quoted by a template."""
    return citing.quotation(article, [Passage(0, 6)], f"templates/{name}", folder)


def written(folder: Path, text: str, suffix: str = ".txt") -> Path:
    """A folder with one template."""
    (folder / f"letter{suffix}").write_text(text, encoding="utf-8")
    return folder


def test_fields_stand_where_they_are_named(tmp_path: Path) -> None:
    written(
        tmp_path, "{{quotation}} ({{authors}}: {{ headline }}, {{publication}}, {{year}}, {{iso_date}})\n"
    )
    assert filled(tmp_path).plain == (
        "“Serbia” (Anna Maria Müller: Serbia Withdraws Troops from Border in Response to US Threats, "
        "The Example Times, 2023, 2023-10-01)"
    )


def test_a_part_stands_only_where_its_field_is_stated(tmp_path: Path) -> None:
    written(tmp_path, "{{#publication}}\nIn {{publication}}\n{{/publication}}\n{{^year}}\nn.d.\n{{/year}}\n.")
    assert filled(tmp_path).plain == "In The Example Times\n."
    assert filled(tmp_path, PLAIN._replace(publication="", published=None)).plain == "n.d.\n."


def test_a_remark_leaves_nothing(tmp_path: Path) -> None:
    assert filled(written(tmp_path, "{{! mine }}\na{{! b }}c")).plain == "ac"


def test_each_text_has_a_file_of_its_own(tmp_path: Path) -> None:
    for suffix in templates.SUFFIXES:
        written(tmp_path, "{{headline}}", suffix)
    copy = filled(tmp_path, PLAIN._replace(headline="A <b> & *c*"))
    assert copy == Rendered("A <b> & *c*", "A &lt;b&gt; &amp; *c*", r"A \<b> & \*c\*")


def test_a_template_for_markdown_alone_is_the_plain_text_too(tmp_path: Path) -> None:
    copy = filled(written(tmp_path, "[^{{key}}]: {{apa}}", ".md"))
    assert copy.plain == copy.markdown
    assert copy.html == ""
    assert copy.plain.startswith("[^mueller2023serbia]: Müller, A. M. (2023, October 1). Serbia withdraws")


@pytest.mark.parametrize(
    ("suffix", "note"), [(".txt", "\n[{}]"), (".md", "\n\n\\[{}\\]"), (".html", "\n<p>[{}]</p>")]
)
def test_the_disclaimer_goes_with_a_template_that_leaves_it_away(
    tmp_path: Path, suffix: str, note: str
) -> None:
    words = "Note: The content is fictional"
    assert filled(written(tmp_path, "x", suffix), ALL).plain == f"x{note.format(words)}"
    assert filled(written(tmp_path, "x: {{disclaimer}}", suffix), ALL).plain == f"x: {words}"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a\n{{titel}}", "line 2: there is no field “titel”; there are quotation, headline,"),
        ("{{#year}}\n{{#date}}{{/date}}", "line 1: “{{#year}}” is never closed."),
        ("{{#year}}{{/date}}", "line 1: “{{/date}}” closes what is not open."),
        ("a\n\n{{year", "line 3: “{{” is not closed by “}}”."),
        ("{{year\n{{date}}", "line 1: there is no field “year"),
        ("", "leaves nothing of this article to copy."),
    ],
)
def test_a_template_that_is_wrong_is_told_in_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(TemplateError) as raised:
        filled(written(tmp_path, text))
    assert sentence in str(raised.value)
    assert str(tmp_path) in str(raised.value)


def test_the_readme_names_every_field(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as raised:
        filled(written(tmp_path, "{{titel}}"))
    fields = str(raised.value).partition("there are ")[2].rstrip(".").split(", ")
    readme = Path(__file__).parents[4].joinpath("README.md").read_text(encoding="utf-8")
    assert [field for field in fields if f"`{{{{{field}}}}}`" not in readme] == []


def test_a_template_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(TemplateError, match="is no text in UTF-8"):
        filled(tmp_path)
    (tmp_path / "letter.txt").write_bytes(b"x" * 70_000)
    with pytest.raises(TemplateError, match="cannot be read"):
        filled(tmp_path)


@pytest.mark.parametrize("name", ["letter", "../letter", "", "a\0b", "x" * 300])
def test_a_template_that_is_not_there_is_told(tmp_path: Path, name: str) -> None:
    below = tmp_path / "below"
    below.mkdir()
    written(tmp_path, "secret")
    with pytest.raises(TemplateError, match="There is no template"):
        filled(below, name=name)


def test_the_templates_of_a_folder_are_named_once_each(tmp_path: Path) -> None:
    for name in ("b.txt", "b.md", "a.html", "c.doc", ".hidden.txt"):
        (tmp_path / name).touch()
    (tmp_path / "d.txt").mkdir()
    assert templates.names(tmp_path) == ("a", "b")
    assert templates.names(tmp_path / "away") == ()


def test_a_file_that_cannot_be_looked_at_hides_no_other_template(tmp_path: Path) -> None:
    written(tmp_path, "{{headline}}")
    (tmp_path / "far.txt").symlink_to("n" * 300)
    (tmp_path / "round.txt").symlink_to("round.txt")
    assert templates.names(tmp_path) == ("letter",)


def test_a_template_of_bytes_is_no_text(tmp_path: Path) -> None:
    written(tmp_path, "a\0b {{headline}}")
    with pytest.raises(TemplateError, match="is no text in UTF-8"):
        filled(tmp_path)


@pytest.mark.parametrize(
    "signs",
    ["{{^date}}{{#year}}x{{/year}}{{/date}}", "{{^date}}{{#year}}{{^key}}x{{/key}}x{{/year}}{{/date}}"],
)
def test_what_stands_in_an_unwanted_part_is_unwanted_too(tmp_path: Path, signs: str) -> None:
    assert filled(written(tmp_path, f"a{signs}b")).plain == "ab"


def test_what_is_wrong_is_told_on_one_line(tmp_path: Path) -> None:
    written(tmp_path, "{{head\nline\x1b\u202e}}")
    with pytest.raises(templates.TemplateError, match="no field “head line") as told:
        filled(tmp_path)
    assert str(told.value).isprintable()
