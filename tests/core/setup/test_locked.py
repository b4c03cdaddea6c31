"""The versions that a checkout is set up with, beside the ranges that pyproject.toml gives to others."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import requires, version
from pathlib import Path
from typing import cast

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ASKED: Mapping[str, list[str]] = {
    "program": PROJECT["dependencies"],
    "packaging": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["packaging"]],
    "tests": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["tests"]],
}
PURPOSES = [*ASKED]
INSTALLED = ["program", "tests"]
PYTHONS = ["3.11.2", "3.12.3", "3.13.5"]
ROW = re.compile(
    r"^(?P<requirement>[^#\s].*?) \\\n(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M
)


def text(purpose: str) -> str:
    return (ROOT / "resources/setup/locked" / f"{purpose}.txt").read_text(encoding="utf-8")


HERE = cast("Mapping[str, str]", default_environment())


def on(python: str, machine: str = "x86_64") -> Mapping[str, str]:
    major_minor = python.rpartition(".")[0]
    stated = {"python_full_version": python, "python_version": major_minor, "platform_machine": machine}
    return {**HERE, **stated}


def locked(purpose: str, environment: Mapping[str, str]) -> dict[str, Requirement]:
    """Name -> the row of a package that is installed in an environment; no name has two."""
    rows = [Requirement(match["requirement"]) for match in ROW.finditer(text(purpose))]
    wanted = [row for row in rows if row.marker is None or row.marker.evaluate(environment)]
    assert len({row.name for row in wanted}) == len(wanted)
    return {row.name: row for row in wanted}


def needed(asked: list[str], environment: Mapping[str, str]) -> Iterator[Requirement]:
    for requirement in map(Requirement, asked):
        if requirement.marker is None or requirement.marker.evaluate({**environment, "extra": ""}):
            yield requirement


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_is_locked_lies_in_the_ranges_of_the_project(purpose: str, python: str) -> None:
    rows = locked(purpose, on(python))
    for requirement in needed(ASKED[purpose], on(python)):
        (pin,) = rows[canonicalize_name(requirement.name)].specifier
        assert pin.operator == "=="
        assert requirement.specifier.contains(pin.version), requirement


@pytest.mark.parametrize("purpose", PURPOSES)
def test_every_locked_row_has_hashes_and_no_other_place_to_come_from(purpose: str) -> None:
    rest = ROW.sub("", text(purpose))
    assert [line for line in rest.splitlines() if not line.startswith("#")] == []


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize("python", PYTHONS)
def test_what_is_tested_and_packed_are_the_versions_that_the_program_has(python: str, machine: str) -> None:
    program, *others = (locked(purpose, on(python, machine)) for purpose in PURPOSES)
    assert all(program.items() <= other.items() for other in others)


@pytest.mark.parametrize("purpose", INSTALLED)
def test_what_is_installed_is_what_is_locked_and_all_that_it_needs_is(purpose: str) -> None:
    rows = locked(purpose, HERE)
    for name, row in rows.items():
        assert row.specifier.contains(version(name)), row
        for requirement in needed(requires(name) or [], HERE):
            assert canonicalize_name(requirement.name) in rows, f"{name} needs {requirement}"
