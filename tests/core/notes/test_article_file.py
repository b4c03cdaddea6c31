"""What a folder of notes says about its article, and the reader's corrections in it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article import identity
from tearsheet.article.model import Article, Block, BlockKind, LeftOut, Provenance, PublicationDate, Source
from tearsheet.notes import article_file, corrections
from tearsheet.notes.corrections import Correction
from tearsheet.storage.json_members import JsonObject

NOW = datetime(2026, 11, 23, 18, 30, 45, 123_000, tzinfo=UTC)
ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was said."),),
    Source(None, "text/plain", "utf-8", "https://news.example/a"),
    bylines=("Ann Lee", "Bo Li"),
    published=PublicationDate("1 Oct 2023", date(2023, 10, 1)),
    provenance={"headline": Provenance("first line")},
)
COPY = "article (conflicted copy 2018-04-10 093612).json"


def described(folder: Path) -> dict[str, object]:
    stated = json.loads((folder / article_file.NAME).read_text("utf-8"))
    assert isinstance(stated, dict)
    return stated


def test_a_description_states_by_what_the_article_is_known(tmp_path: Path) -> None:
    article_file.describe(tmp_path, ARTICLE)
    stated = described(tmp_path)
    assert stated["texts"] == [identity.text_key(ARTICLE)]
    assert (stated["files"], stated["urls"]) == ([], ["https://news.example/a"])
    assert (stated["title"], stated["byline"], stated["published"]) == (
        "Troops Withdrawn",
        "Ann Lee, Bo Li",
        "1 Oct 2023",
    )


def test_describing_again_writes_nothing(tmp_path: Path) -> None:
    article_file.describe(tmp_path, ARTICLE)
    before = (tmp_path / article_file.NAME).stat().st_ino
    article_file.describe(tmp_path, ARTICLE)
    assert (tmp_path / article_file.NAME).stat().st_ino == before


def test_a_description_that_would_become_too_large_to_be_read_stays_as_it_is(tmp_path: Path) -> None:
    content = json.dumps({"texts": ["x" * 1000] * 1, "shelf": "y" * ((1 << 20) - 1100)})
    (tmp_path / article_file.NAME).write_text(content)
    article_file.describe(tmp_path, ARTICLE)
    assert (tmp_path / article_file.NAME).read_text() == content


MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "texts": st.lists(st.sampled_from("abc")),
        "urls": st.sampled_from(["https://a.example/1", ["https://a.example/2"]]),
        "sketches": st.dictionaries(st.sampled_from("abc"), st.sampled_from("01")),
        "title": st.sampled_from(["", "A", "B"]),
        "corrections": st.dictionaries(
            st.sampled_from(["headline", "published", "unknown"]),
            st.fixed_dictionaries(
                {"value": st.sampled_from(["A", "B", None])},
                optional={"modified": st.sampled_from(["2026-11-23T18:30:45.123Z", "yesterday", 7])},
            ),
        ),
        "shelf": st.sampled_from([1, 2]),
    },
)


@given(st.lists(MEMBERS, min_size=1, max_size=3))
def test_copies_come_to_the_same_bytes_on_every_device(
    tmp_path_factory: pytest.TempPathFactory, copies: list[dict[str, object]]
) -> None:
    contents = []
    for order in (copies, copies[::-1]):
        folder = tmp_path_factory.mktemp("notes")
        for number, members in enumerate(order):
            name = f"article ({number}).json" if number else article_file.NAME
            (folder / name).write_text(json.dumps(members))
        article_file.describe(folder, ARTICLE)
        contents.append((folder / article_file.NAME).read_bytes())
    assert contents[0] == contents[1]


# Corrections


def in_conflict(folder: Path, *sides: JsonObject) -> None:
    """A description that git has left with the marks of a conflict."""
    ours, theirs = (json.dumps(side, indent=1) for side in sides)
    marked = f"<<<<<<< HEAD\n{ours}\n=======\n{theirs}\n>>>>>>> branch\n"
    (folder / article_file.NAME).write_text(marked, "utf-8")


def test_a_description_with_the_marks_of_git_is_both_sides(tmp_path: Path) -> None:
    one: JsonObject = {"texts": ["a"], "corrections": {"headline": {"modified": "2026", "value": "One"}}}
    in_conflict(tmp_path, one, {"texts": ["b"], "shelf": 7})
    found = article_file.read(tmp_path)
    assert (found.members["texts"], found.members["shelf"], found.title) == (["a", "b"], 7, "One")
    article_file.unite_copies(tmp_path)
    assert described(tmp_path) == found.members


def test_corrections_on_both_sides_of_a_merge_are_both_in_force(tmp_path: Path) -> None:
    sides = []
    for field in ("headline", "publication"):
        (tmp_path / article_file.NAME).unlink(missing_ok=True)
        article_file.correct(tmp_path, ARTICLE, {field: "Corrected"}, now=NOW)
        sides.append(described(tmp_path))
    in_conflict(tmp_path, *sides)
    assert sorted(article_file.corrections(tmp_path)) == ["headline", "publication"]


def test_sides_that_cannot_both_be_written_are_kept_beside(tmp_path: Path) -> None:
    in_conflict(tmp_path, {"shelf": "one"}, {"shelf": "two"})
    content = (tmp_path / article_file.NAME).read_text("utf-8")
    assert "without a loss" in article_file.read(tmp_path).problem
    article_file.describe(tmp_path, ARTICLE)
    assert (tmp_path / f"unreadable-{article_file.NAME}").read_text("utf-8") == content


def test_a_correction_is_kept_and_read_again(tmp_path: Path) -> None:
    article_file.correct(tmp_path / "new", ARTICLE, {"headline": " Troops\nLeft "}, now=NOW)
    assert article_file.corrections(tmp_path / "new") == {"headline": Correction("Troops Left", NOW)}
    assert described(tmp_path / "new")["title"] == "Troops Withdrawn"


def test_a_correction_taken_back_is_none(tmp_path: Path) -> None:
    article_file.correct(tmp_path, ARTICLE, {"headline": "Troops Left"}, now=NOW)
    article_file.correct(tmp_path, ARTICLE, {"headline": None}, now=NOW)
    assert article_file.corrections(tmp_path) == {}


def test_a_correction_counts_though_the_clock_of_the_one_before_was_fast(tmp_path: Path) -> None:
    article_file.correct(tmp_path, ARTICLE, {"headline": "Early"}, now=NOW + timedelta(days=1))
    article_file.correct(tmp_path, ARTICLE, {"headline": "Late"}, now=NOW)
    later = NOW + timedelta(days=1, milliseconds=1)
    assert article_file.corrections(tmp_path) == {"headline": Correction("Late", later)}


@pytest.mark.parametrize("is_swapped", [False, True])
def test_of_two_devices_corrections_the_newer_counts(tmp_path: Path, is_swapped: bool) -> None:
    names = [article_file.NAME, COPY]
    for days, name in enumerate(reversed(names) if is_swapped else names):
        elsewhere = tmp_path / str(days)
        article_file.correct(elsewhere, ARTICLE, {"headline": f"{days}"}, now=NOW + timedelta(days=days))
        (elsewhere / article_file.NAME).rename(tmp_path / name)
    assert article_file.corrections(tmp_path)["headline"].value == "1"
    article_file.unite_copies(tmp_path)
    assert not (tmp_path / COPY).exists()
    assert article_file.corrections(tmp_path)["headline"].value == "1"


def test_corrections_of_several_folders_are_one(tmp_path: Path) -> None:
    article_file.correct(tmp_path / "a", ARTICLE, {"headline": "A"}, now=NOW)
    article_file.correct(tmp_path / "b", ARTICLE, {"headline": "B"}, now=NOW + timedelta(days=1))
    article_file.correct(tmp_path / "b", ARTICLE, {"publication": "Times"}, now=NOW)
    found = article_file.corrections(tmp_path / "a", tmp_path / "b")
    assert {field: one.value for field, one in found.items()} == {"headline": "B", "publication": "Times"}


def test_only_known_fields_are_corrected(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="body"):
        article_file.correct(tmp_path, ARTICLE, {"body": "x"})
    (tmp_path / article_file.NAME).write_text(
        json.dumps({"corrections": {"body": {"value": "x"}, "headline": {"value": 7}, "published": "x"}})
    )
    assert article_file.corrections(tmp_path) == {}


def put(field: str, value: str) -> Article:
    return corrections.apply(ARTICLE, {field: Correction(value, NOW)})


def test_a_corrected_field_says_that_the_reader_corrected_it() -> None:
    mended = put("headline", "Troops Left")
    assert mended.headline == "Troops Left"
    assert mended.provenance == {"headline": Provenance("corrected by the reader")}


def test_a_field_corrected_to_nothing_is_not_stated() -> None:
    assert put("headline", "").provenance == {}
    assert put("published", "").published is None
    assert put("bylines", "").bylines == ()


def test_bylines_are_parted_by_semicolons() -> None:
    assert put("bylines", "Lee, Ann; Bo Li ;").bylines == ("Lee, Ann", "Bo Li")


def test_a_corrected_date_is_read_as_a_printed_one() -> None:
    published = put("published", "2 October 2023").published
    assert published == PublicationDate("2 October 2023", date(2023, 10, 2))


def test_a_corrected_date_that_cannot_be_read_stands_as_written() -> None:
    assert put("published", "last summer").published == PublicationDate("last summer")


def test_the_date_of_a_change_is_corrected_apart_from_that_of_publication() -> None:
    mended = put("updated", "3 October 2023")
    assert mended.updated == PublicationDate("3 October 2023", date(2023, 10, 3))
    assert mended.published == ARTICLE.published


def test_what_is_no_disclaimer_for_the_reader_is_left_out_and_not_lost() -> None:
    article = ARTICLE._replace(disclaimer="This is made up.", left_out=(LeftOut("Share"),))
    for value, left_out in (("", ("Share", "This is made up.")), ("This is made up.", ("Share",))):
        mended = corrections.apply(article, {"disclaimer": Correction(value, NOW)})
        assert (mended.disclaimer, mended.left_out_lines) == (value, left_out)


@pytest.mark.parametrize("field", corrections.FIELDS)
def test_a_field_as_written_is_corrected_to_itself(field: str) -> None:
    written = corrections.as_written(ARTICLE, field)
    assert corrections.as_written(put(field, written), field) == written


def test_without_corrections_the_article_stays_as_it_is() -> None:
    assert corrections.apply(ARTICLE, {}) is ARTICLE
