"""What is packed, as somebody uses it to whom it was handed: installed, opened, written in, closed, removed.

Run by tests/systems/packages as `use_packages.py SYSTEMS DIST`: in SYSTEMS/deb and SYSTEMS/bundle lie bare
systems with a user "reader", in DIST what was packed. Prints sizes and times.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests/desktop")]

from screen import Screen, wait_for

from tests.core import pages

HEADLINE = "Serbia Withdraws Troops from Kosovo Border in Response to US Threats"
WORDS = "Who says so?"
NO_BUS = "Call to org.freedesktop.portal.Settings"
"""What Qt says on a system without a session bus."""
STARTS = 5


class System:
    """One bare system."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "home/reader"

    def ask(self, *command: str, user: str = "root") -> str:
        """What a command prints that a user runs inside."""
        done = subprocess.run(self.inside(command, user), capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def inside(self, command: Sequence[str], user: str) -> list[str]:
        """The command line that runs a command inside, with nothing of this machine's environment."""
        home = "/root" if user == "root" else f"/home/{user}"
        variables = [f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]
        variables.append("DEBIAN_FRONTEND=noninteractive")
        return ["chroot", f"--userspec={user}:", str(self.root), "/usr/bin/env", "-i", *variables, *command]

    def has(self, command: str) -> bool:
        """Whether there is such a command."""
        found = subprocess.run(self.inside(("which", command), "root"), capture_output=True, check=False)
        return found.returncode == 0

    def install(self, *packages: str) -> None:
        """Install packages of the system, and nothing that they only recommend."""
        self.ask("apt-get", "-q", "-y", "--no-install-recommends", "install", *packages)

    def traces(self) -> list[str]:
        """Files whose names have the program's, but for the reader's own."""
        found = self.ask("find", "/usr", "/etc", "/var", "/opt", "-xdev", "-name", "*tearsheet*")
        return [line for line in found.splitlines() if not line.startswith("/var/log")]


class Reader:
    """Somebody who sits before the screen, and starts the program by its command."""

    def __init__(self, screen: Screen, system: System, program: str) -> None:
        self._screen = screen
        self._system = system
        self._program = program

    def ask(self, *arguments: str) -> str:
        """What the program prints."""
        return self._system.ask(self._program, *arguments, user="reader")

    @contextmanager
    def window(self, *arguments: str, title: str = HEADLINE) -> Iterator[float]:
        """The program's window, from its start until it is quit by a key; the seconds until it was seen."""
        display = f"DISPLAY={self._screen.environment['DISPLAY']}"
        command = self._system.inside(("env", display, self._program, *arguments), "reader")
        begun = time.monotonic()
        process = self._screen.run(command[0], *command[1:])
        self._screen.wait_for_window(title)
        seen = time.monotonic() - begun
        self._screen.wait_for_rest()
        yield seen
        self._screen.press("ctrl+q")
        assert process.wait(60) == 0
        said = self._screen.log_of(process).read_text().splitlines()
        assert [line for line in said if not line.startswith(NO_BUS)] == []

    def press(self, *keys: str) -> None:
        """Press keys in the window."""
        self._screen.press(*keys)

    def type(self, words: str) -> None:
        """Type words in the window."""
        self._screen.type(words)

    def pasted(self, expected: str) -> str:
        """What another program gets from the clipboard, once it has some words in it."""

        def look() -> str:
            got = self._screen.clipboard()
            return got if expected in got else ""

        return wait_for(look, f"“{expected}” on the clipboard")

    def notes(self) -> list[str]:
        """What stands in the files of all notes."""
        folder = self._system.home / ".local/share/tearsheet/notes"
        files = [path for path in folder.glob("*/*.json") if path.name != "article.json"]
        return [json.loads(path.read_text(encoding="utf-8"))["body"][0]["value"] for path in files]


def use(reader: Reader, system: System) -> str:
    """Everything that a reader does with it; how long it takes until a window is seen."""
    assert reader.ask("--version").startswith("Tearsheet ")
    (system.home / "page.html").write_text(pages.page("<p>It was closed on Monday.</p>"), encoding="utf-8")
    record = json.loads(reader.ask("--record", "/home/reader/page.html"))
    assert (record["headline"], record.get("warning", "")) == ("Storm closes the harbour", "")
    with reader.window("/home/reader/page.html", title="Storm closes the harbour"):
        pass
    with reader.window() as first:
        reader.press(*["j"] * 4, *["ctrl+shift+Right"] * 3, "n")
        reader.type(WORDS)
        reader.press("Escape")
        reader.press("End", "x")
        assert "fictional" in reader.pasted("time news")
        wait_for(lambda: reader.notes() == [WORDS], "the note's file")
    with reader.window():
        reader.press("End", "F6", "Return", "ctrl+c")
        reader.pasted("Serbia has announced")
    assert len(reader.ask("--export-notes", "--as", "json", seeds(system))) > len(WORDS)
    assert reader.ask("--export", "--as", "html", seeds(system)).count(WORDS) == 1
    later = [seconds_of(reader) for _ in range(STARTS)]
    return f"first start {first:.2f} s, then {statistics.median(later):.2f} s"


def seconds_of(reader: Reader) -> float:
    with reader.window() as seconds:
        return seconds


def seeds(system: System) -> str:
    """The article that comes with the program, as the system names it."""
    packed = "_internal/tearsheet/_data/seeds/*.txt"
    [found] = [*system.root.glob(f"usr/lib/tearsheet/{packed}"), *system.root.glob(f"opt/tearsheet/{packed}")]
    return f"/{found.relative_to(system.root)}"


def size(path: Path) -> str:
    """How much room a file, or a folder, takes."""
    files = (
        [path]
        if path.is_file()
        else [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()]
    )
    return f"{sum(one.stat().st_size for one in files) / 1e6:.0f} MB"


def use_deb(system: System, dist: Path, screen: Screen) -> str:
    [package] = dist.glob("*.deb")
    shutil.copy(package, system.root / "tmp/tearsheet.deb")
    before = system.ask("dpkg-query", "--show", "--showformat", "${Package}\n")
    system.install("/tmp/tearsheet.deb")
    assert not system.has("python3")
    times = use(Reader(screen, system, "tearsheet"), system)
    taken = size(system.root / "usr/lib/tearsheet")
    system.ask("apt-get", "-q", "-y", "purge", "tearsheet")
    system.ask("apt-get", "-q", "-y", "autoremove", "--purge")
    assert system.traces() == []
    assert system.ask("dpkg-query", "--show", "--showformat", "${Package}\n") == before
    return f"{size(package)}, installed {taken}; {times}"


def use_bundle(system: System, dist: Path, screen: Screen) -> str:
    [archive] = dist.glob("*.tar.gz")
    subprocess.run(["tar", "-xzf", archive, "-C", system.root / "opt"], check=True)
    folder = system.root / "opt/tearsheet"
    named = (folder / "README.txt").read_text(encoding="utf-8").partition("apt-get install ")[2].split()
    system.install(*named)
    assert not system.has("python3")
    times = use(Reader(screen, system, "/opt/tearsheet/tearsheet"), system)
    taken = size(folder)
    shutil.rmtree(folder)
    assert system.traces() == []
    return f"{size(archive)}, unpacked {taken}; {times}"


def main(systems: Path, dist: Path) -> None:
    uses: dict[str, Callable[[System, Path, Screen], str]] = {"deb": use_deb, "bundle": use_bundle}
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        screen.start()
        try:
            for name, tried in uses.items():
                print(f"{name}: {tried(System(systems / name), dist, screen)}", flush=True)
        finally:
            screen.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
