"""What the program is made of: the packages of others that it uses, by what they say of themselves."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
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
_SPDX = {
    "mit": "MIT",
    "apache 2.0": "Apache-2.0",
    "apache software": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "bsd 2 clause": "BSD-2-Clause",
    "bsd 3 clause": "BSD-3-Clause",
    "3 clause bsd": "BSD-3-Clause",
    "isc": "ISC",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "mpl 2.0": "MPL-2.0",
    "mozilla public license 1.1 (mpl 1.1)": "MPL-1.1",
    "gnu general public license v2 or later (gplv2+)": "GPL-2.0-or-later",
    "gnu lesser general public license v2 or later (lgplv2+)": "LGPL-2.0-or-later",
    "python software foundation": "PSF-2.0",
}
"""What packages call a licence, without case, article and “License” -> its identifier (spdx.org/licenses)."""
_LONGEST_LICENCE = 100  # characters; some state the whole text where its name is asked for


class Component(NamedTuple):
    """One package, or typeface, that comes with the program.

    Attributes:
        licence: As it states it, best as an SPDX expression; empty where it states none.
    """

    name: str
    version: str
    licence: str


class Package(NamedTuple):
    """One that is installed.

    Attributes:
        uses: The names of others that it asks for, whatever its extras do.
    """

    component: Component
    uses: tuple[str, ...]


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
    packages = [one.component for one in packages_in_use()]
    qt = [Component("Qt", _qt(one.version), QT_LICENCE) for one in packages if _is_qt(one.name)]
    return sorted((python, *qt, *TYPEFACES, *packages), key=lambda one: one.name.casefold())


def packages_in_use() -> Iterator[Package]:
    """The packages that are used, and those that they use, as far as they are installed.

    Each is read when it is asked for, in 1 to 3 ms, and that once.
    """
    wanted, seen = [*USED], set[str]()
    while wanted:
        name = wanted.pop()
        found = None if name in seen else _package(name)
        seen.add(name)
        if found and found.component.name not in seen - {name}:
            seen.add(found.component.name)
            wanted += found.uses
            yield found


@cache
def _package(name: str) -> Package | None:
    found = _found(name)
    if found is None:
        return None
    stated = found.metadata  # is read and parsed each time that it is asked for
    required = (one.partition(";") for one in found.requires or ())
    uses = tuple(_name(one) for one, _, marker in required if not _OF_AN_EXTRA.search(marker))
    return Package(Component(stated["Name"], stated["Version"], _licence(stated)), uses)


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


def _licence(stated: PackageMetadata) -> str:
    name = stated["License-Expression"] or stated["License"] or ""
    if name and len(name) <= _LONGEST_LICENCE and "\n" not in name:
        return _in_spdx(name)
    classifiers = stated.get_all("Classifier") or ()
    licences = (one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: "))
    return ", ".join(map(_in_spdx, licences))


def _in_spdx(name: str) -> str:
    """A licence by its identifier, where it is one that packages call otherwise."""
    key = name.casefold().removeprefix("the ").removesuffix(" license").removesuffix(" licence")
    return _SPDX.get(key.removeprefix("osi approved ").replace("-", " "), name)
