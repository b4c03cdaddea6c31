"""`tearsheet --export-notes FILE`, as a shell runs it, and the notes that it finds."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tearsheet import formats
from tearsheet.anchoring import anchors
from tearsheet.app import CLOSED_PIPE
from tearsheet.article.model import Article, Passage
from tearsheet.article.pieces import pieces
from tearsheet.errors import FAILED
from tearsheet.exchange import WRITERS, Form
from tearsheet.exchange.saved import with_other_versions
from tearsheet.notes import article_file, article_folders
from tearsheet.notes.line_choices import OUT, LineFinder
from tearsheet.notes.note import Note, Versions
from tearsheet.notes.notebook import Notebook, new_note

FULL = Path("/dev/full")
TEXT = "Serbia\n\nSerbia has withdrawn some troops, officials said. Nobody knows why they were there.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def article(path: Path) -> Article:
    return formats.load(path)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path / "tearsheet" / "notes"


def run(*arguments: str | Path, what: str = "--export-notes") -> subprocess.CompletedProcess[bytes]:
    command: list[str | Path] = [sys.executable, "-m", "tearsheet", what, *arguments]
    return subprocess.run(command, capture_output=True, check=False)


def note(article: Article, body: str, words: str) -> Note:
    start = article.text.index(words)
    return new_note(body, anchors.describe(article.text, Passage(start, start + len(words))))


def test_the_notes_on_a_file_are_printed_as_markdown(root: Path, path: Path, article: Article) -> None:
    Notebook(root, article).save(note(article, "Which ones?", "some troops"))
    ended = run(path)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "> some troops\n" in ended.stdout.decode()
    assert ended.stdout.endswith(b"Which ones?\n")


@pytest.mark.parametrize(
    ("form", "beginning"), [("markdown", "---"), ("html", "<!DOCTYPE"), ("text", "Notes on"), ("json", "{")]
)
def test_the_form_can_be_chosen(root: Path, path: Path, form: str, beginning: str) -> None:
    assert run(path, "--as", form).stdout.decode().startswith(beginning)


def test_that_there_are_no_notes_is_said_and_is_no_failure(root: Path, path: Path) -> None:
    ended = run(path, "--as", "json")
    assert ended.returncode == 0
    assert ended.stderr.decode() == f"tearsheet: There are no notes on {path}.\n"
    assert json.loads(ended.stdout)["total"] == 0
    assert not root.exists()


@pytest.mark.parametrize("arguments", [("missing.txt",), (), ("a.txt", "b.txt"), ("a.txt", "--as", "pdf")])
def test_what_cannot_be_exported_is_a_sentence_and_status_2(root: Path, arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)
    assert (ended.returncode, ended.stdout) == (FAILED, b"")
    assert ended.stderr.startswith((b"tearsheet: ", b"usage: "))
    assert b"Traceback" not in ended.stderr


def test_a_chosen_folder_that_cannot_be_reached_is_a_failure(root: Path, path: Path) -> None:
    root.parent.mkdir(parents=True)
    settings = root.parent / "settings.json"
    settings.write_text(json.dumps({"notes_folder": str(root.parent / "disk that is away")}))
    ended = run(path)
    assert (ended.returncode, ended.stdout) == (FAILED, b"")
    assert b"disk that is away" in ended.stderr


def test_corrected_fields_are_exported_and_the_notes_are_found_all_the_same(
    root: Path, path: Path, article: Article
) -> None:
    Notebook(root, article).save(note(article, "Which ones?", "some troops"))
    (folder,) = article_folders.find(root, article, []).folders
    article_file.correct(folder, article, {"headline": "Troops Leave"})
    printed = run(path).stdout.decode()
    assert "# Notes on “\\[Troops Leave\\]”\n" in printed
    assert "Which ones?" in printed


def test_notes_are_exported_on_the_article_as_its_lines_were_chosen(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "two.txt"
    path.write_text(
        "Serbia\n\nNobody has said why they went.\n\nAll of them were there on Sunday.\n", "utf-8"
    )
    article = formats.load(path)
    for words in ("said why", "on Sunday"):
        Notebook(root, article).save(note(article, f"Is it “{words}”?", words))
    [folder] = article_folders.find(root, article, []).folders
    article_file.correct(folder, article, {LineFinder(article, pieces(article)).line(0): OUT})
    told = run(path).stdout.decode()
    assert told.index("Is it “on Sunday”?") < told.index("Is it “said why”?")
    assert "## 2. Not found in the article" in told


def test_notes_on_an_earlier_version_are_told_and_left_out(root: Path, path: Path, article: Article) -> None:
    words = " ".join(f"word{number}" for number in range(300))
    path.write_text(f"{TEXT}\n{words}\n", encoding="utf-8")
    Notebook(root, formats.load(path)).save(new_note("Which ones?", None))
    path.write_text(f"{TEXT}\n{words} more.\n", encoding="utf-8")
    ended = run(path)
    assert ended.returncode == 0
    assert b"may be about an earlier version" in ended.stderr
    assert b"Which ones?" not in ended.stdout


def test_both_versions_of_a_note_are_exported(root: Path, article: Article, path: Path) -> None:
    first = note(article, "here", "some troops")
    one, other = Notebook(root, article), Notebook(root, article)
    one.save(first)
    loaded = other.load().notes[0].note
    one.save(replace(first, body="changed here"))
    other.save(replace(loaded, body="changed there"))
    printed = run(path).stdout.decode()
    assert "changed here" in printed
    assert "changed there" in printed
    assert printed.count("other version") == 1


def test_versions_are_put_behind_their_note(article: Article) -> None:
    first, second = note(article, "a", "some"), note(article, "b", "some")
    assert with_other_versions((Versions(first, (second,)), Versions(second))) == (first, second, second)


@pytest.mark.skipif(os.name != "posix", reason="pipes of other systems fail otherwise")
def test_a_closed_pipe_ends_quietly(root: Path, path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command: list[str | Path] = [sys.executable, "-m", "tearsheet", "--export-notes", path]
    with os.fdopen(writing, "wb") as closed:
        ended = subprocess.run(command, stdout=closed, stderr=-1, check=False)
    assert ended.returncode == CLOSED_PIPE
    assert b"Traceback" not in ended.stderr


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_notes_that_cannot_be_written_are_one_sentence(root: Path, path: Path) -> None:
    command: list[str | Path] = [sys.executable, "-m", "tearsheet", "--export-notes", path]
    with FULL.open("wb") as full:
        ended = subprocess.run(command, stdout=full, stderr=-1, check=False)
    assert ended.returncode == FAILED
    assert b"tearsheet: The notes could not be written" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_every_form_has_a_writer() -> None:
    assert list(WRITERS) == list(Form), "a `Form` has its row of `WRITERS`, in the same order"


@pytest.mark.parametrize("form", WRITERS)
def test_every_form_has_a_name_and_an_ending_of_its_own_by_which_it_is_chosen(form: Form) -> None:
    writer = WRITERS[form]
    others = [other for each, other in WRITERS.items() if each is not form]
    assert writer.name not in {other.name for other in others}, "the file dialog tells forms by their names"
    assert writer.suffix not in {other.suffix for other in others}, "a file's name tells its form"
    assert re.fullmatch(r"\.[a-z0-9]+", writer.suffix), "`Path.suffix`, lower case, is what tells the form"


@pytest.mark.parametrize("form", ["pdf", "epub", "html", "markdown"])
def test_the_whole_article_is_printed_without_a_display(
    root: Path, path: Path, article: Article, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    Notebook(root, article).save(note(article, "Which ones?", "some troops"))
    ended = run(path, "--as", form, what="--export")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.startswith((b"%PDF", b"PK", b"<!DOCTYPE", b"---"))
    told = subprocess.run(["pdftotext", "-", "-"], input=ended.stdout, stdout=-1, check=False).stdout
    if form == "epub":
        told = ZipFile(BytesIO(ended.stdout)).read("EPUB/article.xhtml")
    assert b"Which ones?" in (told if form in {"pdf", "epub"} else ended.stdout)


@pytest.mark.parametrize(
    ("what", "form"),
    [("--export", "text"), ("--export", "json"), ("--export-notes", "pdf"), ("--export", "")],
)
def test_a_form_that_there_is_not_is_told_with_those_that_there_are(what: str, form: str) -> None:
    ended = run("a.txt", "--as", form, what=what)
    assert (ended.returncode, ended.stdout) == (FAILED, b"")
    assert all(known in ended.stderr for known in (b"html", b"markdown"))


@pytest.mark.parametrize("form", [*Form, "epub of all", "html of all", "markdown of all"])
def test_an_export_imports_no_qt(root: Path, path: Path, form: str) -> None:
    program = (
        "import sys; from tearsheet.app import run; run(sys.argv[1:]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    name, _, all_of_it = form.partition(" of ")
    what = "--export" if all_of_it else "--export-notes"
    command: list[str | Path] = [sys.executable, "-c", program, what, path, "--as", name]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="other shells open files otherwise")
@pytest.mark.parametrize("what", ["--export", "--export-notes"])
@pytest.mark.parametrize("way", [">>", "1<>"])
def test_an_export_is_never_written_into_the_article_itself(
    root: Path, path: Path, what: str, way: str
) -> None:
    command = f'"{sys.executable}" -m tearsheet {what} "{path}" {way} "{path}"'
    ended = subprocess.run(command, shell=True, stderr=-1, check=False)
    assert ended.returncode == FAILED
    assert b"is the output itself" in ended.stderr
    assert path.read_text(encoding="utf-8") == TEXT


@pytest.mark.skipif(os.name != "posix", reason="other shells close files otherwise")
def test_no_sentence_gets_into_an_export_where_standard_error_is_closed(root: Path, path: Path) -> None:
    command = f'"{sys.executable}" -m tearsheet --export-notes "{path}" --as json 2>&-'
    ended = subprocess.run(command, shell=True, stdout=-1, check=False)
    assert json.loads(ended.stdout)["total"] == 0


def test_letters_that_no_typeface_here_has_are_no_lines_of_qt(tmp_path: Path) -> None:
    path = tmp_path / "scripts.txt"
    path.write_text("કોરોના દુનિયા\n\nफ्रैंकलिन टेम्पलटन के लिए ગુજરાત\n\nསྤྱི ကမ្ဘာ ಕನ್ನಡ", encoding="utf-8")
    ended = run(path, "--as", "pdf", what="--export")
    assert (ended.returncode, ended.stderr) == (0, b"")
