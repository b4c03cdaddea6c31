"""The list of recently used files that all programs of a desktop share."""

from __future__ import annotations

import configparser
import os
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tearsheet.launcher import linux, recent_files
from tearsheet.storage.files import NotAFileError

OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0" xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
 xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info">
<bookmark href="file:///of/another.odt" added="2020-01-01T00:00:00Z" modified="2020-01-01T00:00:00Z"
 visited="2020-01-01T00:00:00Z"><info><metadata owner="http://freedesktop.org">
<mime:mime-type type="application/x"/>
<bookmark:groups><bookmark:group>Office</bookmark:group></bookmark:groups>
<bookmark:applications><bookmark:application name="Writer" exec="&apos;writer %u&apos;"
 modified="2020-01-01T00:00:00Z" count="7"/></bookmark:applications></metadata></info></bookmark></xbel>
"""
NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """The list, in which another program has written."""
    path = tmp_path / "recently-used.xbel"
    path.write_text(OTHERS)
    return path


def bookmarks(listed: Path) -> dict[str, list[tuple[str | None, str | None]]]:
    """Address -> the programs that have opened it, and how often."""
    found = {}
    for bookmark in ElementTree.fromstring(listed.read_bytes()).iter("bookmark"):
        programs = [one for one in bookmark.iter() if one.tag.endswith("}application")]
        found[str(bookmark.get("href"))] = [(one.get("name"), one.get("count")) for one in programs]
    return found


def test_a_file_stands_last_on_the_list_and_what_others_wrote_stays(listed: Path) -> None:
    path = Path(os.fsdecode(b"/a b/caf\xe9 &.html"))
    for _ in range(2):
        recent_files.add(listed, path, "text/html", NOW)
    assert bookmarks(listed) == {
        "file:///of/another.odt": [("Writer", "7")],
        "file:///a%20b/caf%E9%20%26.html": [("tearsheet", "2")],
    }
    assert "Office" in listed.read_text()
    assert 'type="text/html"' in listed.read_text()


def test_a_file_that_another_program_has_opened_is_both_programs(listed: Path) -> None:
    recent_files.add(listed, Path("/of/another.odt"), "text/html", NOW)
    assert bookmarks(listed) == {"file:///of/another.odt": [("Writer", "7"), ("tearsheet", "1")]}
    recent_files.clear(listed)
    assert bookmarks(listed) == {"file:///of/another.odt": [("Writer", "7")]}


def test_what_only_this_program_has_opened_is_forgotten(listed: Path) -> None:
    recent_files.add(listed, Path("/a.html"), "text/html", NOW)
    recent_files.clear(listed)
    assert list(bookmarks(listed)) == ["file:///of/another.odt"]


def test_a_list_is_begun_where_there_is_none(tmp_path: Path) -> None:
    recent_files.add(tmp_path / "share" / "recently-used.xbel", Path("/a.html"), "text/html", NOW)
    assert bookmarks(tmp_path / "share" / "recently-used.xbel") == {"file:///a.html": [("tearsheet", "1")]}


@pytest.mark.parametrize("content", ["", "no list", "<html/>"])
def test_a_list_that_cannot_be_understood_stays_as_it_is(listed: Path, content: str) -> None:
    listed.write_text(content)
    recent_files.add(listed, Path("/a.html"), "text/html", NOW)
    recent_files.clear(listed)
    assert listed.read_text() == content


def test_a_list_that_its_owner_has_led_elsewhere_is_not_replaced(tmp_path: Path) -> None:
    listed = tmp_path / "recently-used.xbel"
    listed.symlink_to("/dev/null")
    with pytest.raises(NotAFileError):
        recent_files.add(listed, Path("/a.html"), "text/html", NOW)
    assert listed.is_symlink()


def test_the_menu_entry_offers_the_articles_that_were_opened_last(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": ""}
    linux.install(Path("/opt/a%f b/tearsheet"), environment)
    entry = tmp_path / ".local/share/applications/tearsheet.desktop"
    plain = entry.read_text()
    odd = Path('/a b/100% "$x` \\ [y].html')
    recent = [("Rain; in [May]", odd), ("Snow", Path("/snow.txt")), ("No", Path(os.fsdecode(b"/\xe9")))]
    for _ in range(2):
        linux.show_recent(recent, environment)
    read = configparser.RawConfigParser(strict=True, delimiters="=", interpolation=None)
    read.read_string(entry.read_text())
    assert read["Desktop Entry"]["Actions"] == "new-window;recent-0;recent-1;"
    actions = [read[f"Desktop Action recent-{number}"] for number in (0, 1)]
    assert [action["Name"] for action in actions] == ["Rain; in [May]", "Snow"]
    assert actions[0]["Exec"].endswith(r'-- "/a b/100%% \\"\\$x\\` \\\\ [y].html"')
    assert actions[1]["Exec"] == f'{read["Desktop Entry"]["Exec"].removesuffix("%f")}"/snow.txt"'
    assert entry.stat().st_mode & 0o777 == 0o644
    linux.show_recent([], environment)
    assert entry.read_text() == plain


def test_no_menu_entry_is_made_where_none_was_installed(tmp_path: Path) -> None:
    linux.show_recent([("Snow", Path("/snow.txt"))], {"HOME": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []
