"""Which folders of notes belong to an article."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tearsheet import formats
from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.notes import article_file, article_folders
from tearsheet.notes.article_folders import Found
from tests.core import permissions

NOTE = "2026-11-23T183045Z-69883899.json"
WORDS = [f"{first}{second}{last}" for first in "bdgklm" for second in ("ar", "ent", "ou") for last in "stxz"]


def text_of(seed: int, length: int = 600) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def article(
    *words: str, headline: str = "Troops Withdrawn", url: str = "", path: Path | None = None
) -> Article:
    body = (Block(BlockKind.PARAGRAPH, " ".join(words)),)
    return Article(headline, body, Source(path, "text/plain", "utf-8", url))


def edited(words: list[str], share: float) -> list[str]:
    """The words with a share of them replaced, each at a place of its own."""
    draw = random.Random(7)
    places = set(draw.sample(range(len(words)), round(share * len(words))))
    return [f"new{place}" if place in places else word for place, word in enumerate(words)]


def keep_a_note(root: Path, about: Article) -> Path:
    folder = article_folders.new_folder(root, about)
    folder.mkdir(parents=True)
    article_folders.adopt(folder, about)
    (folder / NOTE).write_text("{}")
    return folder


def found(root: Path, about: Article) -> Found:
    problems: list[str] = []
    answer = article_folders.find(root, about, problems)
    assert problems == []
    return answer


def problems_of(root: Path, about: Article) -> list[str]:
    problems: list[str] = []
    article_folders.find(root, about, problems)
    return problems


# Files that were saved otherwise

SAVED = "Troops Withdrawn\n\nÉtude one, “said” twice over here.\n\nTwo things were done on that very day.\n"


def rename(saved: Path) -> Path:
    return saved.rename(saved.with_name("other name.txt"))


def move(saved: Path) -> Path:
    folder = saved.parent / "elsewhere"
    folder.mkdir()
    return saved.rename(folder / saved.name)


def copy(saved: Path) -> Path:
    return Path(shutil.copy(saved, saved.with_name("copy.txt")))


def encode_again(saved: Path) -> Path:
    saved.write_bytes(SAVED.encode("utf-16"))
    return saved


def end_lines_otherwise(saved: Path) -> Path:
    saved.write_bytes(SAVED.replace("\n", "\r\n").encode())
    return saved


def wrap_again(saved: Path) -> Path:
    saved.write_text(SAVED.replace("twice ", "twice\n").replace("done ", "done\n"), "utf-8")
    return saved


@pytest.mark.parametrize("save", [rename, move, copy, encode_again, end_lines_otherwise, wrap_again])
def test_a_file_that_was_saved_otherwise_finds_its_notes(
    tmp_path: Path, save: Callable[[Path], Path]
) -> None:
    saved = tmp_path / "a.txt"
    saved.write_text(SAVED, "utf-8")
    folder = keep_a_note(tmp_path / "notes", formats.load(saved))
    assert found(tmp_path / "notes", formats.load(save(saved))) == Found((folder,))


def test_a_page_saved_again_by_another_browser_is_known_by_its_address(tmp_path: Path) -> None:
    url = "https://news.example/2023/serbia"
    folder = keep_a_note(tmp_path, article("one", "two", url=url))
    folder = folder.rename(folder.with_name("troops"))
    assert found(tmp_path, article(*text_of(1), url=f"{url}#top")).folders == (folder,)


def test_a_file_is_known_by_its_bytes_though_it_is_read_with_other_words(tmp_path: Path) -> None:
    saved = tmp_path / "a.txt"
    saved.write_text("bytes")
    folder = keep_a_note(tmp_path / "notes", article("one", "two", path=saved))
    assert found(tmp_path / "notes", article(*text_of(1), path=saved)).folders == (folder,)


def test_what_stands_under_the_files_name_later_is_not_taken_for_the_article(tmp_path: Path) -> None:
    saved, root = tmp_path / "a.txt", tmp_path / "notes"
    saved.write_text("first")
    first, second = article("first", path=saved), article(*text_of(1), path=saved)
    assert found(root, first) == Found(())
    saved.write_text("second")
    keep_a_note(root, first)
    assert found(root, second) == Found(())


def test_a_file_that_is_gone_is_known_by_its_text(tmp_path: Path) -> None:
    gone = article(*text_of(1), path=tmp_path / "gone.txt")
    folder = keep_a_note(tmp_path / "notes", gone)
    assert found(tmp_path / "notes", gone).folders == (folder,)


def test_a_pipe_under_the_files_name_stops_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    folder = keep_a_note(tmp_path / "notes", article("one", path=tmp_path / "pipe"))
    assert found(tmp_path / "notes", article("one")).folders == (folder,)


def test_of_several_folders_the_one_named_after_the_article_is_for_new_notes(tmp_path: Path) -> None:
    about = article(*text_of(1))
    named = keep_a_note(tmp_path, about)
    other = keep_a_note(tmp_path, article(*text_of(2)))
    article_folders.adopt(other, about)
    assert found(tmp_path, about).folders == (named, other)


def test_a_folder_is_known_by_its_name_where_the_headline_was_another(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    folder = folder.rename(folder.with_name(f"other--{folder.name[-12:]}"))
    assert found(tmp_path, article("one")).folders == (folder,)


def test_a_missing_folder_of_notes_holds_none_and_is_not_made(tmp_path: Path) -> None:
    assert found(tmp_path / "notes", article("one")) == Found(())
    assert not (tmp_path / "notes").exists()


# Earlier versions of an article


@pytest.mark.parametrize("share", [0.005, 0.01, 0.02, 0.03])
@pytest.mark.parametrize("seed", range(5))
def test_a_text_with_a_few_words_changed_may_be_the_same_article(
    tmp_path: Path, seed: int, share: float
) -> None:
    folder = keep_a_note(tmp_path, article(*text_of(seed)))
    (earlier,) = found(tmp_path, article(*edited(text_of(seed), share))).earlier
    assert (earlier.folder, earlier.headline, earlier.count) == (folder, "Troops Withdrawn", 1)
    assert 0.40 <= earlier.similarity <= 1


@pytest.mark.parametrize(
    "change",
    [
        lambda words: [*words, *text_of(99, 300)],
        lambda words: words[:400],
        lambda words: [word.upper() + "," for word in words],
    ],
    ids=["half as much appended", "a third cut off", "other case and punctuation"],
)
def test_a_text_that_grew_or_shrank_may_be_the_same_article(
    tmp_path: Path, change: Callable[[list[str]], list[str]]
) -> None:
    keep_a_note(tmp_path, article(*text_of(3)))
    assert len(found(tmp_path, article(*change(text_of(3)))).earlier) == 1


def test_a_chinese_text_with_a_few_characters_changed_may_be_the_same_article(tmp_path: Path) -> None:
    draw = random.Random(5)
    text = "".join(chr(draw.randrange(0x4E00, 0x5000)) for _ in range(800))
    keep_a_note(tmp_path, article(text))
    assert len(found(tmp_path, article(text[:200] + "改" + text[201:500] + text[503:])).earlier) == 1


@pytest.mark.parametrize("seed", range(10, 30))
def test_another_article_in_the_same_words_is_none(tmp_path: Path, seed: int) -> None:
    keep_a_note(tmp_path, article(*text_of(1)))
    assert found(tmp_path, article(*text_of(seed))).earlier == ()


def test_the_reader_is_not_asked_about_a_folder_without_notes(tmp_path: Path) -> None:
    (keep_a_note(tmp_path, article(*text_of(1))) / NOTE).unlink()
    assert found(tmp_path, article(*edited(text_of(1), 0.01))) == Found(())


def test_deleted_notes_and_other_files_are_not_counted(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article(*text_of(1)))
    (folder / "trash").mkdir()
    (folder / "trash" / NOTE).write_text("{}")
    for name in (f".{NOTE}", f"~{NOTE}.1.0123abcd.tmp", f"unreadable-{NOTE}", f"{NOTE}~", "x.txt"):
        (folder / name).write_text("{}")
    (earlier,) = found(tmp_path, article(*edited(text_of(1), 0.01))).earlier
    assert earlier.count == 1


def test_the_reader_is_not_asked_where_the_article_has_notes_of_its_own(tmp_path: Path) -> None:
    keep_a_note(tmp_path, article(*text_of(1)))
    changed = article(*edited(text_of(1), 0.01))
    own = keep_a_note(tmp_path, changed)
    assert found(tmp_path, changed) == Found((own,))


def test_a_text_without_words_resembles_nothing(tmp_path: Path) -> None:
    keep_a_note(tmp_path, article("…", headline="—"))
    assert found(tmp_path, article("!", headline="?")) == Found(())


def test_the_most_alike_comes_first(tmp_path: Path) -> None:
    keep_a_note(tmp_path, article(*edited(text_of(1), 0.04), headline="Far"))
    keep_a_note(tmp_path, article(*edited(text_of(1), 0.01), headline="Near"))
    answer = found(tmp_path, article(*text_of(1)))
    assert [earlier.headline for earlier in answer.earlier] == ["Near", "Far"]


def test_an_adopted_folder_belongs_to_both_versions(tmp_path: Path) -> None:
    first, second = article(*text_of(1)), article(*edited(text_of(1), 0.02))
    folder = keep_a_note(tmp_path, first)
    article_folders.adopt(folder, second)
    assert found(tmp_path, first) == found(tmp_path, second) == Found((folder,))


def test_a_third_version_is_compared_with_each_of_the_versions_before(tmp_path: Path) -> None:
    """A sketch of all versions together would resemble none of them."""
    first = text_of(1)
    folder = keep_a_note(tmp_path, article(*first))
    for seed in range(40, 46):
        article_folders.adopt(folder, article(*first[:300], *text_of(seed, 300)))
    assert len(found(tmp_path, article(*edited(first, 0.01))).earlier) == 1


# What cannot be read


@pytest.mark.parametrize("content", ["", "{", "[]", '{"title": 1}', '{"corrections": []}', "[" * 100_000])
def test_a_broken_description_is_told_and_the_folder_is_known_by_its_name(
    tmp_path: Path, content: str
) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    (folder / article_file.NAME).write_text(content)
    problems: list[str] = []
    assert article_folders.find(tmp_path, article("one"), problems).folders == (folder,)
    assert len(problems) == 1
    assert str(folder / article_file.NAME) in problems[0]
    assert (folder / article_file.NAME).read_text() == content


def test_a_missing_description_is_told_and_the_folder_is_known_by_its_name(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    (folder / article_file.NAME).unlink()
    assert "is missing" in problems_of(tmp_path, article("one"))[0]


def test_folders_that_may_belong_to_the_article_are_told_in_one_sentence(tmp_path: Path) -> None:
    for word in ("one", "two", "three"):
        (keep_a_note(tmp_path, article(word)) / article_file.NAME).write_text("{")
    problems = problems_of(tmp_path, article("another"))
    assert len(problems) == 1
    assert "and 2 more" in problems[0]


def test_folders_that_are_none_of_notes_are_passed_by(tmp_path: Path) -> None:
    for name in (".stfolder", "~gone", "letters"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.json").write_text("{}")
    (tmp_path / "file").write_text("")
    assert found(tmp_path, article("one")) == Found(())


# Copies by sync engines


@pytest.mark.parametrize(
    "name",
    [
        "article.sync-conflict-20261123-183553-IZQYSPF.json",
        "article (conflicted copy 2018-04-10 093612).json",
        "article (Ann's conflicted copy 2026-11-23).json",
    ],
)
def test_what_a_copy_states_is_known_written_and_only_then_is_the_copy_removed(
    tmp_path: Path, name: str
) -> None:
    here, there = article("here"), article("there")
    folder = keep_a_note(tmp_path, here)
    (folder / article_file.NAME).rename(folder / name)
    article_folders.adopt(folder, here)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    article_file.describe(elsewhere, there)
    (elsewhere / article_file.NAME).rename(folder / name)
    assert found(tmp_path, there) == Found((folder,))
    assert sorted(path.name for path in folder.iterdir()) == [NOTE, article_file.NAME]
    assert len(json.loads((folder / article_file.NAME).read_text("utf-8"))["texts"]) == 2


def test_a_copy_that_says_what_cannot_be_united_is_kept(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    copy_of_it = folder / "article (copy).json"
    stated = json.loads((folder / article_file.NAME).read_text("utf-8"))
    (folder / article_file.NAME).write_text(json.dumps(stated | {"shelf": 1}))
    copy_of_it.write_text(json.dumps(stated | {"shelf": 2}))
    found(tmp_path, article("one"))
    assert copy_of_it.exists()


def test_copies_that_would_make_too_large_a_file_are_kept_and_told(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    for name in "ab":
        (folder / f"article ({name}).json").write_text(json.dumps({"urls": [name * 600_000]}))
    assert "Nothing is lost" in problems_of(tmp_path, article("one"))[0]
    assert len(list(folder.glob("article (*).json"))) == 2


@permissions.HOLD
def test_a_folder_that_cannot_be_written_is_found_all_the_same(tmp_path: Path) -> None:
    folder = keep_a_note(tmp_path, article("one"))
    shutil.copy(folder / article_file.NAME, folder / "article (copy).json")
    folder.chmod(0o500)
    try:
        with permissions.bound_by_permissions():
            assert "Nothing is lost" in problems_of(tmp_path, article("one"))[0]
    finally:
        folder.chmod(0o700)


def test_a_corrected_headline_names_an_earlier_folder(tmp_path: Path) -> None:
    first = article(*text_of(1))
    folder = keep_a_note(tmp_path, first)
    article_file.correct(folder, first, {"headline": "Mended"})
    (earlier,) = found(tmp_path, first._replace(headline="Other")).earlier
    assert earlier.headline == "Mended"
