"""What is packed: the bill of materials, the manual page, the recipe's lists."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "resources/packaging"
LIBRARY = {"bom-ref": "lxml", "name": "lxml", "version": "1", "properties": [{"name": "extra", "value": "x"}]}
ENVIRONMENT = {
    "bomFormat": "CycloneDX",
    "metadata": {"component": {"bom-ref": "root", "name": "tearsheet"}},
    "components": [
        LIBRARY,
        {"bom-ref": "pytest", "name": "pytest"},
        {"bom-ref": "pi", "name": "pyinstaller"},
    ],
    "dependencies": [{"ref": "root", "dependsOn": ["lxml", "pytest"]}, {"ref": "lxml"}],
}


def test_the_bill_names_what_is_packed_and_not_what_packs_or_tests(tmp_path: Path) -> None:
    made = runpy.run_path(str(PACKAGING / "contents.py"))["bill"](ENVIRONMENT, tmp_path)
    names = {one["name"] for one in made["components"]}
    assert {"lxml", "pyinstaller", "Python", "Qt", "Source Serif 4"} <= names
    assert "pytest" not in names
    assert made["metadata"]["component"]["version"]
    assert "properties" not in made["components"][[one["name"] for one in made["components"]].index("lxml")]


def test_what_no_package_of_the_program_needs_stays_out_though_one_could_use_it() -> None:
    left_out = runpy.run_path(str(PACKAGING / "contents.py"))["packing_modules"]()
    assert {"pytest", "hatchling"} <= {*left_out}
    assert not {"tearsheet", "PySide6", "shiboken6", "lxml", "yaml", "urllib3", "dateutil"} & {*left_out}


def test_every_packed_package_comes_with_its_licence() -> None:
    contents = runpy.run_path(str(PACKAGING / "contents.py"))
    names = {one.name for one in contents["components"].components()}
    of_qt = {"PySide6_Essentials", "shiboken6", "Qt", "Python", "Atkinson Hyperlegible", "Source Serif 4"}
    without = {name for name in names - of_qt if not list(contents["texts_of"](name))}
    assert without == set()


def test_the_manual_page_tells_every_option() -> None:
    told = (PACKAGING / "tearsheet.1").read_text(encoding="utf-8").replace("\\-", "-")
    command = [sys.executable, "-m", "tearsheet", "--help"]
    helped = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    options = set(re.findall(r"--[a-z-]+", helped))
    assert options == set(re.findall(r"--[a-z-]+", told))


@pytest.mark.parametrize("name", ["bundle", "deb", "macos"])
def test_nothing_is_packed_where_help_is_asked_for(name: str) -> None:
    asked = subprocess.run(
        [PACKAGING / name, "--help"], capture_output=True, text=True, check=False, timeout=60
    )
    assert asked.returncode == 1
    assert asked.stderr.startswith(f"{name} takes no arguments")
    assert asked.stdout == ""
