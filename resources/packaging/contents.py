"""What a packed folder holds: a bill of materials (CycloneDX), and the licences of all of it.

Run as `contents.py FOLDER ENVIRONMENT`, by the Python that packed the folder; ENVIRONMENT is the bill that
cyclonedx-py makes of that Python's packages, those for packing included. Writes FOLDER/sbom.cdx.json and
FOLDER/licences/.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import distribution, packages_distributions
from pathlib import Path
from typing import NamedTuple, cast

from tearsheet import __version__, components
from tearsheet.storage import paths

HERE = Path(__file__).parent
LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
STARTER = "pyinstaller"
"""Its starter is what runs first; the rest of it stays behind."""
Json = dict[str, object]


class SystemPackage(NamedTuple):
    """A package of the system from which a library was taken."""

    name: str
    version: str


def bill(environment: Json, folder: Path) -> Json:
    """The bill of the folder: the environment's components that the program needs, and what else is in it."""
    packages = list(needed(environment))
    others = [*beside_packages(), *map(as_component, system_packages(folder))]
    found = sorted((*packages, *others), key=lambda one: str(one["bom-ref"]).casefold())
    refs = {str(one["bom-ref"]) for one in found}
    graph = [
        {"ref": ref, "dependsOn": sorted(refs.intersection(targets))}
        for ref, targets in dependencies(environment).items()
        if ref in refs
    ]
    metadata = cast("Json", environment["metadata"])
    program = {**cast("Json", metadata["component"]), "version": __version__}
    whole = {"ref": program["bom-ref"], "dependsOn": sorted(refs)}
    return {
        **environment,
        "metadata": {**metadata, "component": program},
        "components": found,
        "dependencies": [whole, *graph],
    }


def packing_modules() -> list[str]:
    """What is installed for packing alone; where a package can use it, it would be packed, too."""
    packed = used_names() | {"tearsheet"}
    owned = packages_distributions().items()
    return [module for module, owners in owned if not packed.intersection(map(normal, owners))]


def used_names() -> set[str]:
    """The packages that the program needs, and those that these need, by their normal names."""
    return {normal(one.name) for one in components.components()}


def needed(environment: Json) -> Iterator[Json]:
    """The components that the program uses, those that these use, and the starter."""
    wanted = used_names() | {STARTER}
    for one in cast("Iterable[Json]", environment["components"]):
        if normal(str(one["name"])) in wanted:
            yield {key: value for key, value in one.items() if key != "properties"}


def dependencies(environment: Json) -> Mapping[str, list[str]]:
    """The reference of each component -> those of what it uses."""
    stated = cast("Iterable[Mapping[str, object]]", environment["dependencies"])
    return {str(one["ref"]): cast("list[str]", one.get("dependsOn", [])) for one in stated}


def beside_packages() -> Iterator[Json]:
    """What comes with the program and is no package of Python: Python itself, Qt, the typefaces."""
    names = {"Python", "Qt", *(one.name for one in components.TYPEFACES)}
    for one in components.components():
        if one.name in names:
            yield component(one.name, one.version, [{"license": {"id": one.licence}}])


def component(name: str, version: str, licences: list[Json]) -> Json:
    """One entry of the bill; a typeface is a file, all others are libraries."""
    kind = "library" if version else "file"
    stated: Json = {"bom-ref": f"{name}=={version}" if version else name, "name": name, "type": kind}
    return stated | ({"version": version} if version else {}) | ({"licenses": licences} if licences else {})


def as_component(package: SystemPackage) -> Json:
    """A library that was taken from the system; its licence is the text that comes with it."""
    address = f"pkg:deb/{distributor()}/{package.name}@{package.version}"
    return component(package.name, package.version, []) | {"purl": address}


def system_packages(folder: Path) -> list[SystemPackage]:
    """Of which packages the libraries are that were taken from the system; Debian's tools know."""
    if shutil.which("dpkg-query") is None:
        return []
    libraries = [path.name for path in (folder / "_internal").glob("lib*.so*") if not path.is_symlink()]
    names = [f"*/{name}" for name in libraries if not name.startswith("libpython")]
    owners = ask("dpkg-query", "--search", *names) if names else ""
    packages = sorted({line.partition(":")[0] for line in owners.splitlines()})
    versions = (
        ask("dpkg-query", "--show", "--showformat", "${Package} ${Version}\n", *packages) if packages else ""
    )
    return [SystemPackage(*line.split()) for line in versions.splitlines()]


def distributor() -> str:
    """Debian, or the system that was made of it, as os-release names it."""
    return platform.freedesktop_os_release().get("ID", "debian")


def ask(*command: str) -> str:
    """What a command prints."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def copy_licences(folder: Path, system: Iterable[SystemPackage]) -> None:
    """Write the texts of all licences, in a folder for each component."""
    written = folder / "licences"
    shutil.rmtree(written, ignore_errors=True)
    shutil.copytree(HERE / "licences", written / "Qt and PySide6")
    for name in (*[one.name for one in components.components()], "tearsheet", STARTER):
        for path in texts_of(name):
            copy(path, written / name / path.name)
    for typeface in paths.resource("fonts").glob("*LICENSE*"):
        copy(typeface, written / "fonts" / typeface.name)
    copy(python_licence(), written / "Python" / "LICENSE.txt")
    for package in system:
        copy(Path("/usr/share/doc", package.name, "copyright"), written / package.name / "copyright")


def texts_of(name: str) -> Iterator[Path]:
    """The licences that come with an installed package."""
    if name in {"Python", "Qt"} or name in {one.name for one in components.TYPEFACES}:
        return
    for file in distribution(name).files or ():
        if ".dist-info" in str(file) and LICENCE.match(file.name):
            yield Path(str(file.locate()))


def python_licence() -> Path:
    """The licence of the Python that runs this."""
    return Path(sysconfig.get_path("stdlib"), "LICENSE.txt")


def copy(source: Path, target: Path) -> None:
    """Copy a file's bytes, into a folder that is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def normal(name: str) -> str:
    """A package's name as it is compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    packed = Path(sys.argv[1])
    environment: Json = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    made = bill(environment, packed)
    (packed / "sbom.cdx.json").write_text(
        json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    copy_licences(packed, system_packages(packed))
