"""The wheel that others install: what is in it, and that the program starts from nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from screen import Screen

from tearsheet import __version__
from tearsheet.storage import paths

ROOT = Path(__file__).parents[2]
SCRIPTS = (
    *("tearsheet", "tests/run", "tests/systems/run", "tests/systems/packages"),
    *("resources/setup/lock", "resources/packaging/bundle", "resources/packaging/deb", ".ci/run"),
)
HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive, and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    return folder


@pytest.fixture(scope="module")
def program(built: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The installed command, in an environment that has what the wheel asks for and nothing else."""
    environment = tmp_path_factory.mktemp("environment with a blank")
    venv.create(environment, symlinks=True)
    packages = next(environment.glob("lib/python*/site-packages"))
    [wheel] = built.glob("*.whl")
    [project] = Distribution.discover(path=[str(wheel)])
    for member in set(needed_by(project)):
        (packages / member.name).symlink_to(member)
    python = environment / "bin" / "python"
    run(sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index", str(wheel))
    return str(python.with_name("tearsheet"))


def needed_by(project: Distribution) -> Iterator[Path]:
    """Folders and modules, in this environment, of what a project needs and of what that needs."""
    for requirement in map(Requirement, project.requires or ()):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            needed = distribution(requirement.name)
            names = {file.parts[0] for file in needed.files or ()} - {"..", "__pycache__"}
            yield from (Path(str(needed.locate_file(name))) for name in names)
            yield from needed_by(needed)


def run(*command: str) -> str:
    """What a command prints; the test fails where the command does."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def below(folder: Path) -> set[str]:
    """The paths of all files, from the folder's parent."""
    return {str(path.relative_to(folder.parent)) for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_holds_the_resources_and_the_article(built: Path) -> None:
    [wheel] = built.glob("*.whl")
    packed = {name.removeprefix("tearsheet/_data/") for name in zipfile.ZipFile(wheel).namelist()}
    wanted = below(paths.resource()) | below(paths.shipped_article().parent)
    folders = ("resources/packaging/", "resources/setup/", "resources/screenshots/")
    only_for_a_checkout = {name for name in wanted if name.startswith(folders) or name.endswith(".ts")}
    assert wanted - only_for_a_checkout <= packed
    assert not only_for_a_checkout & packed


def test_the_source_archive_can_be_set_up_like_a_checkout(built: Path) -> None:
    [archive] = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        modes = {name.partition("/")[2]: opened.getmember(name).mode for name in opened.getnames()}
    assert below(paths.resource()) | below(paths.shipped_article().parent) <= modes.keys()
    assert all(modes[script] & 0o100 for script in SCRIPTS)


def test_the_installed_program_tells_its_version(program: str) -> None:
    assert run(program, "--version").splitlines()[0] == f"Tearsheet {__version__}"


def test_the_installed_program_prints_the_record_of_an_article(program: str) -> None:
    record = json.loads(run(program, "--record", str(paths.shipped_article())))
    assert record["headline"] == HEADLINE


def test_the_installed_program_opens_its_window_and_quits_by_a_key(program: str, screen: Screen) -> None:
    process = screen.run(program)
    screen.wait_for_window(HEADLINE)
    screen.press("ctrl+q")
    assert process.wait(timeout=60) == 0
    assert screen.log_of(process).read_text() == ""
