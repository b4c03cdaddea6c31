"""How the program presents itself to software centres."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tearsheet import __version__
from tearsheet.formats import LOADERS
from tearsheet.launcher import appstream
from tearsheet.storage import paths

ROOT = Path(__file__).parents[3]
SITE = "https://tearsheet.example"


def test_the_releases_are_those_of_the_changelog() -> None:
    releases = ElementTree.fromstring(appstream.metainfo()).iter("release")
    told = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [release.get("version") for release in releases] == told
    assert __version__ in told


def test_what_is_said_to_be_opened_is_what_is_opened() -> None:
    types = ElementTree.fromstring(appstream.metainfo()).iter("mediatype")
    assert {one.text for one in types} == {loader.media_type for loader in LOADERS}


def test_the_screenshots_are_there_and_without_a_place_on_the_web_none_is_promised() -> None:
    shown = [str(image.text) for image in ElementTree.fromstring(appstream.metainfo(SITE)).iter("image")]
    assert all((ROOT / address.removeprefix(f"{SITE}/")).is_file() for address in shown)
    assert len(shown) == len([*paths.resource("screenshots").iterdir()])
    assert "<image>" not in appstream.metainfo()


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstreamcli")
@pytest.mark.parametrize("site", ["", SITE])
def test_appstream_finds_nothing_to_say(site: str, tmp_path: Path) -> None:
    file = tmp_path / appstream.METAINFO
    file.write_text(appstream.metainfo(site), "utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
