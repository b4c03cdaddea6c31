"""What is told of the packages that the program is made of."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import qVersion

from tearsheet import components

ROOT = Path(__file__).parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_packages_that_are_told_are_those_that_the_project_asks_for() -> None:
    asked = {re.split(r"[^\w.-]", line)[0] for line in PROJECT["dependencies"]}
    assert asked == {*components.USED}


def test_the_version_of_qt_is_the_one_that_runs() -> None:
    assert f"with Qt {qVersion()}\n" in components.versions()


def test_licences_are_called_by_their_identifiers() -> None:
    expression = re.compile(r"[\w.+-]+(?:(?: OR | AND |, )[\w.+-]+)*")
    found = {one.licence for one in components.components()}
    assert [licence for licence in found if not expression.fullmatch(licence)] == []


def test_every_package_has_its_version_and_a_licence_and_stands_there_once() -> None:
    found = components.components()
    stated = {one.name: one.version for one in found}
    assert len(stated) == len(found)
    assert all(one.licence for one in found)
    for name in ("lxml", "shiboken6", "courlan"):  # courlan is used by trafilatura
        assert stated[name] == version(name)
    assert not {"pytest", "brotli"} & stated.keys()  # used by the tests, by an extra of trafilatura
