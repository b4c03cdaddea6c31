"""Of what lies beside a page only pictures and pages are handed to the process that reads it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.formats import Loader, beside
from tests.core.formats.samples import PICTURE, each_format
from tests.core.pages import png

PNG = png()
needs_pipes = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page in a folder, with pictures in it, beside it and above."""
    folder = tmp_path / "saved"
    (folder / "p_files" / "inner").mkdir(parents=True)
    for name in ("a.png", "saved/b.png", "saved/p_files/c.png", "saved/p_files/inner/d.png"):
        (tmp_path / name).write_bytes(PNG)
    return folder / "p.html"


@pytest.mark.parametrize(
    "name", ["p_files/c.png", "./p_files/c.png", "p_files/inner/../c.png", "p_files/inner/d.png"]
)
def test_a_picture_in_a_folder_beside_the_page_is_handed_out(page: Path, name: str) -> None:
    assert beside.HandedOut(page, "text/html")(name) == PNG


@pytest.mark.parametrize(("media_type", "content"), [("text/html", b""), ("text/markdown", PNG)])
def test_only_a_markdown_text_has_pictures_in_its_own_folder(
    page: Path, media_type: str, content: bytes
) -> None:
    assert beside.HandedOut(page, media_type)("b.png") == content


@pytest.mark.parametrize("content", [b"<!DOCTYPE html><p>x", b"\xef\xbb\xbf\n<HTML><p>x", b"<!-- x --><p>x"])
def test_a_page_that_a_frame_may_show_is_handed_out_for_a_web_page_alone(page: Path, content: bytes) -> None:
    (page.parent / "p_files" / "f.html").write_bytes(content)
    assert beside.HandedOut(page, "text/html")("p_files/f.html") == content
    assert beside.HandedOut(page, "text/markdown")("p_files/f.html") == b""


@pytest.mark.parametrize("content", [b"secret", b"-----BEGIN <html>", b"<?xml version='1.0'?><key/>"])
def test_what_is_named_as_a_page_and_does_not_begin_as_one_is_not_handed_out(
    page: Path, content: bytes
) -> None:
    (page.parent / "p_files" / "f.html").write_bytes(content)
    assert beside.HandedOut(page, "text/html")("p_files/f.html") == b""


def test_a_page_larger_than_a_frame_may_be_is_not_handed_out(page: Path) -> None:
    file = page.parent / "p_files" / "f.html"
    file.write_bytes(b"<html>".ljust(beside.MAX_FRAME))
    ask = beside.HandedOut(page, "text/html")
    assert len(ask("p_files/f.html")) == beside.MAX_FRAME
    file.write_bytes(b"<html>".ljust(beside.MAX_FRAME + 1))
    assert ask("p_files/f.html") == b""


@each_format
def test_what_a_format_is_handed_is_remembered_so_that_it_is_read_anew_when_that_changes(
    loader: Loader, tmp_path: Path
) -> None:
    picture = tmp_path / PICTURE
    picture.parent.mkdir()
    picture.write_bytes(PNG)
    hand_out = beside.HandedOut(tmp_path / "a", loader.media_type)
    is_handed = bool(hand_out(PICTURE))
    assert hand_out.asked == [PICTURE] * is_handed


@pytest.mark.parametrize("media_type", ["multipart/related", "text/plain"])
def test_other_formats_have_nothing_beside_them(page: Path, media_type: str) -> None:
    assert beside.HandedOut(page, media_type)("p_files/c.png") == b""


@pytest.mark.parametrize(
    "name",
    [
        *(
            "../a.png",
            "p_files/../../a.png",
            "{above}/a.png",
            "//server/share/a.png",
            r"\\server\share\a.png",
        ),
        *(
            r"p_files\c.png",
            "file:p_files/c.png",
            "C:/a.png",
            "p_files/c.png\0",
            "",
            ".",
            "/",
            "p_files",
            "p_files/",
        ),
    ],
)
def test_no_name_leads_out_of_the_folder(page: Path, name: str) -> None:
    ask = beside.HandedOut(page, "text/markdown")
    assert ask(name.format(above=page.parent.parent)) == b""


@given(name=st.text(st.sampled_from("./\\:ap_files\0~"), max_size=30))
def test_no_name_that_is_taken_begins_above_or_goes_there(name: str) -> None:
    parts = beside.parts(name)
    assert not {"..", ".", "", "/", "//"} & set(parts)
    assert not any(sign in part for part in parts for sign in "/\\:\0")


@needs_pipes
@pytest.mark.parametrize("place", ["p_files/link.png", "linked/c.png"])
def test_no_link_is_followed(page: Path, place: str) -> None:
    (page.parent / "p_files/link.png").symlink_to(page.parent / "p_files/c.png")
    (page.parent / "linked").symlink_to(page.parent / "p_files")
    assert beside.HandedOut(page, "text/html")(place) == b""


@needs_pipes
def test_a_pipe_and_a_device_are_not_even_opened(page: Path) -> None:
    os.mkfifo(page.parent / "p_files/pipe.png")
    writer = os.open(page.parent / "p_files/pipe.png", os.O_RDWR | os.O_NONBLOCK)
    os.write(writer, PNG)
    opened: list[object] = []
    sys.addaudithook(lambda event, given: opened.append(given[0]) if event == "open" else None)
    assert beside.HandedOut(page, "text/html")("p_files/pipe.png") == b""
    assert beside.HandedOut(Path("/dev/p.html"), "text/markdown")("zero") == b""
    assert not [name for name in opened if "pipe.png" in str(name) or "zero" in str(name)]
    os.close(writer)


@pytest.mark.parametrize("content", [b"", b"-----BEGIN OPENSSH PRIVATE KEY-----", b"<svg/>", b"%PDF-"])
def test_what_is_no_picture_by_its_first_bytes_stays_here(page: Path, content: bytes) -> None:
    (page.parent / "p_files/c.png").write_bytes(content)
    assert beside.HandedOut(page, "text/html")("p_files/c.png") == b""


def test_a_file_that_is_too_large_is_not_read(page: Path) -> None:
    with (page.parent / "p_files/c.png").open("r+b") as file:
        file.truncate(beside.MAX_BYTES + 1)
    assert beside.HandedOut(page, "text/html")("p_files/c.png") == b""


def test_whoever_asks_without_end_is_given_nothing_more(page: Path) -> None:
    ask = beside.HandedOut(page, "text/html")
    answers = [ask("p_files/c.png") for _ in range(6_000)]
    assert answers[0] == PNG
    assert answers[-1] == b""
