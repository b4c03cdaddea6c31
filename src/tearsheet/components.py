"""What the program is made of: the packages of others that it uses, by what they say of themselves."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import NamedTuple

from tearsheet import __version__

QT = "PySide6-Essentials"
USED = (
    QT,
    "charset-normalizer",
    "lxml",
    "lxml_html_clean",
    "markdown-it-py",
    "mdit-py-plugins",
    "platformdirs",
    "pyphen",
    "pypdf",
    "PyYAML",
    "regex",
    "trafilatura",
)
"""The packages that the program's own modules import, as in pyproject.toml; each may use others."""
QT_LICENCE = "LGPL-3.0-only"
"""Of its parts that are used here; PySide brings them and does not name them."""
_NAME = re.compile(r"[\w.-]+")
_OF_AN_EXTRA = re.compile(r"\bextra\b")
_LONGEST_LICENCE = 100  # characters; some state the whole text where its name is asked for


class Component(NamedTuple):
    """One package, or typeface, that comes with the program.

    Attributes:
        licence: As it states it, best as an SPDX expression; empty where it states none.
    """

    name: str
    version: str
    licence: str


TYPEFACES = (
    Component("Atkinson Hyperlegible", "", "OFL-1.1"),
    Component("Source Serif 4", "", "OFL-1.1"),
)


def versions() -> str:
    """The program's version and those of Python, Qt and the packages that it uses, some in each line."""
    used = [one for one in map(_found, USED) if one]
    qt, others = used[:1], used[1:]
    return "\n".join(
        [
            f"Tearsheet {__version__}",
            f"Python {platform.python_version()}",
            *[f"PySide6 {one.version}, with Qt {_qt(one.version)}" for one in qt],
            ", ".join(f"{one.name} {one.version}" for one in others),
        ]
    )


def components() -> list[Component]:
    """Python and everything that comes with the program, by name."""
    python = Component("Python", platform.python_version(), "PSF-2.0")
    packages = [Component(one.name, one.version, _licence(one)) for one in _all()]
    qt = [Component("Qt", _qt(one.version), QT_LICENCE) for one in packages if _is_qt(one.name)]
    return sorted((python, *qt, *TYPEFACES, *packages), key=lambda one: one.name.casefold())


def _all() -> Iterator[Distribution]:
    """The packages that are used, and those that they use, as far as they are installed."""
    wanted, seen = [*USED], set[str]()
    while wanted:
        name = wanted.pop()
        found = None if name in seen else _found(name)
        seen.add(name)
        if found and found.name not in seen - {name}:
            seen.add(found.name)
            wanted += [
                _name(one) for one in found.requires or () if not _OF_AN_EXTRA.search(one.partition(";")[2])
            ]
            yield found


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # for another system or Python
        return None


def _name(requirement: str) -> str:
    named = _NAME.match(requirement)
    return named[0] if named else ""


def _is_qt(name: str) -> bool:
    return name.replace("_", "-") == QT


def _qt(pyside: str) -> str:
    """Both are given out together, under the same number; a fourth figure is PySide's own."""
    return ".".join(pyside.split(".")[:3])


def _licence(package: Distribution) -> str:
    stated = package.metadata
    name = stated["License-Expression"] or stated["License"] or ""
    if name and len(name) <= _LONGEST_LICENCE and "\n" not in name:
        return name
    classifiers = stated.get_all("Classifier") or ()
    return ", ".join(one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: "))
