"""Whoever takes over the process that reads foreign pages can do nothing with it."""

from __future__ import annotations

import json
import os
import platform
import resource
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tearsheet.formats import LOADERS
from tearsheet.formats.process import confined, system_calls
from tearsheet.formats.process.forked import forked
from tearsheet.formats.process.process import Ending, Job, Process, Running, spawned
from tests.core import taken_over

HAS_FILTER = sys.platform == "linux" and platform.machine() in {"x86_64", "aarch64"}
needs_filter = pytest.mark.skipif(not HAS_FILTER, reason="needs Linux's filter of system calls")

WITHOUT_FILES = """
import os, sys
from tearsheet.formats.process import confinement
held = open(sys.argv[1])
confinement.give_up_files()
for attempt in (
    lambda: open(sys.argv[1]), lambda: os.listdir(sys.argv[2]), lambda: open(sys.argv[1] + "2", "x")
):
    try:
        attempt()
    except PermissionError:
        print("refused")
print(held.read())
"""

STARTER = """
import os, sys
from tearsheet.formats.process.forked import forked
from tearsheet.formats.process.process import Job, Process, spawned
sys.path.insert(0, sys.argv[1])
process = Process(Job("stand_in", "", b"", 1000.0), start=globals()[sys.argv[2]])
print(process.pid, flush=True)
if sys.argv[3] == "killed":
    os.kill(os.getpid(), 9)
"""

AFTERWARDS = """
import sys
from pathlib import Path
from tearsheet.formats import LOADERS
from tearsheet.formats.process import articles
from tests.core import pages
from tests.core.formats.samples import sample

opened = []
head = b"MIME-Version: 1.0\\r\\nContent-Type: text/html\\r\\n\\r\\n" if sys.argv[2] == ".mhtml" else b""
sources = [
    pages.page('<img src="a/b.png">'),
    "<title>x</title>" + "<div>few words</div>" * 9,
    "<meta charset=koi8-r><title>x</title><p>Гавань закрыта</p>",
    pages.page('<iframe src="a/f.html"></iframe>'),
    "# A\\n\\nBy ABC News\\n\\nThe harbour was closed. ![](a/b.png)",
    "---\\ntitle: 'It's over'\\nauthor: [A B]\\n---\\n\\nThe harbour was closed.",
    "+++\\ntitle = 'Over'\\n+++\\n\\nThe harbour was closed.",
    "Home\\nNews\\nSport\\n\\nA harbour is closed\\n\\nBy Ana Vidal\\n\\nThe harbour was closed.",
    "From: Ana <a@b.example>\\nSubject: A harbour\\nDate: 1 May 2020\\n\\n> The\\n> harbour\\n> was closed.",
    "Closed: \\x1b$B9A\\x1b(B",
    "From: Ana <a@b.example>\\nSubject: =?utf-7?Q?B+APw-?= =?x-mac-cyrillic?Q?=8F?=\\n\\nIt was closed.",
]
samples = [sample(loader) for loader in LOADERS if sys.argv[2] in loader.suffixes]
work = articles.prepared(articles.argument(sys.argv[1], b"---\\n" + sources[2].encode("koi8-r")))
sys.addaudithook(lambda event, args: opened.append(args) if event in {"open", "os.listdir"} else None)

class Silent:
    def ask(self, name):
        return b"<html><p>" + "Гавань закрыта".encode("koi8-r") if name.endswith("html") else b""
    def answer(self, content):
        pass

for source in sources:
    encoding = "koi8-r" if "koi8" in source else "utf-8"
    work(articles.request(head + source.encode(encoding), Path("a" + sys.argv[2])), Silent())
for raw in samples:
    work(articles.request(raw, Path("a" + sys.argv[2])), Silent())
print(opened)
if sys.argv[1].endswith("html"):
    from trafilatura import external
    assert external.JT_STOPLIST  # what is needed least often was needed
"""


def answered(job: Job, start: Callable[[Job], Running] = spawned) -> Process:
    """A process that has ended."""
    process = Process(job, start=start)
    while not process.is_done():
        time.sleep(0.005)
    return process


def is_running(pid: str) -> bool:
    """Whether there is such a process that is not only waiting to be buried."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # gone before it was opened, or while it was
        return False


@needs_filter
@pytest.mark.parametrize("start", [spawned, forked])
def test_whoever_has_taken_it_over_fails_in_all_attempts(
    tmp_path: Path, start: Callable[[Job], Running]
) -> None:
    victim, key = tmp_path / "victim", tmp_path / "id_rsa"
    victim.write_bytes(b"words")
    key.write_bytes(b"secret")
    before = victim.stat(), resource.getrlimit(resource.RLIMIT_CPU), os.getpriority(os.PRIO_PROCESS, 0)
    process = answered(Job(taken_over.__name__, f"{victim}\n{key}", b"", 5.0), start)
    assert process.ending is Ending.DONE
    outcomes, unknown, environment = json.loads(process.answers[0])
    assert {what: outcome for what, outcome in outcomes.items() if outcome != "EPERM"} == {}
    assert (len(outcomes) > 140, unknown, environment) == (True, [], {})
    after = victim.stat(), resource.getrlimit(resource.RLIMIT_CPU), os.getpriority(os.PRIO_PROCESS, 0)
    assert after == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["id_rsa", "victim"]


def verdict(machine: str, audited: int, number: int, *arguments: int) -> int:
    """What the filter for a machine says of a call, worked out by hand."""
    called = struct.pack("<iIQ6Q", number, audited, 0, *arguments, *[0] * (6 - len(arguments)))
    steps = list(struct.iter_unpack("<HBBI", system_calls.program(machine)))
    loaded = place = 0
    while True:
        code, if_true, if_false, operand = steps[place]
        place += 1
        match code:
            case 0x20:
                (loaded,) = struct.unpack_from("<I", called, operand)
            case 0x06:
                return int(operand)
            case _:
                tests = {0x15: loaded == operand, 0x35: loaded >= operand, 0x45: bool(loaded & operand)}
                place += if_true if tests[code] else if_false


# The numbers of read, write, mmap, mprotect, munmap, exit_group and openat (asm-generic/unistd.h for ARM64)
@pytest.mark.parametrize(
    ("machine", "audited", "numbers"),
    [
        ("x86_64", 0xC000003E, (0, 1, 9, 10, 11, 231, 257)),
        ("aarch64", 0xC00000B7, (63, 64, 222, 226, 215, 94, 56)),
    ],
)
def test_on_both_machines_the_same_is_allowed(machine: str, audited: int, numbers: tuple[int, ...]) -> None:
    def said(number: int, *arguments: int) -> int:
        return verdict(machine, audited, number, *arguments)

    allowed, refused, ended = 0x7FFF0000, 0x00050001, 0x80000000
    read, write, mmap, mprotect, munmap, exit_group, openat = numbers
    assert [said(read, fd) for fd in range(5)] == [allowed, *[refused] * 4]
    assert [said(write, fd) for fd in range(5)] == [*[refused] * 3, allowed, refused]
    assert [said(mmap, 0, 1, prot, 0x22) for prot in (0, 3, 4, 7)] == [allowed, allowed, refused, refused]
    assert said(mmap, 0, 1, 1, 0x2) == refused
    assert [said(mprotect, 0, 1, prot) for prot in (3, 5)] == [allowed, refused]
    assert [said(munmap), said(exit_group), said(openat)] == [allowed, allowed, refused]
    assert said(0x40000000 | read) == verdict(machine, 0x40000003, read) == ended
    every = [number for number in range(600) if said(number, 9, 9, 7, 0) == allowed]
    assert len(every) == 12


@needs_filter
def test_a_call_by_the_numbers_of_another_table_ends_it(tmp_path: Path) -> None:
    process = answered(Job(taken_over.__name__, f"{tmp_path}\n{tmp_path}\nx32", b"", 5.0))
    assert (process.ending, process.answers) == (Ending.BROKEN, [])


@pytest.mark.skipif(sys.platform != "linux", reason="needs Landlock")
def test_landlock_alone_closes_all_files(tmp_path: Path) -> None:
    rules = Path("/sys/kernel/security/lsm")
    if rules.exists() and "landlock" not in rules.read_text():
        pytest.skip("this kernel has no Landlock")
    (tmp_path / "file").write_text("held")
    command = [sys.executable, "-c", WITHOUT_FILES, str(tmp_path / "file"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["refused", "refused", "refused", "held"]


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_the_process_gets_nothing_from_its_starter_but_two_pipes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET", "word")
    (tmp_path / "stand_in.py").write_text("def prepared(argument):\n    import time; time.sleep(60)\n")
    monkeypatch.syspath_prepend(tmp_path)
    with (tmp_path / "held").open("w") as held:
        os.set_inheritable(held.fileno(), True)
        process = Process(Job("stand_in", "", b"", 5.0))
        proc = Path(f"/proc/{process.pid}")
        while b"stand_in" not in (proc / "cmdline").read_bytes():
            time.sleep(0.005)
        environment = (proc / "environ").read_bytes()
        open_files = []
        for descriptor in (proc / "fd").iterdir():
            with suppress(FileNotFoundError):  # it reads its modules, and closes them again
                open_files.append(str(descriptor.readlink()))
    process.end()
    assert b"SECRET" not in environment
    assert not any("held" in file for file in open_files)


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
@pytest.mark.parametrize(("start", "end"), [("spawned", "over"), ("forked", "over"), ("forked", "killed")])
def test_it_does_not_outlive_the_program(tmp_path: Path, start: str, end: str) -> None:
    (tmp_path / "stand_in.py").write_text("def prepared(argument):\n    while True: pass\n")
    command = [sys.executable, "-c", STARTER, str(tmp_path), start, end]
    pid = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    until = time.monotonic() + 30
    while is_running(pid):
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("module", "ending"),
    [
        *((loader.module, loader.suffixes[0]) for loader in LOADERS),
        *((confined.RESCUE, loader.suffixes[0]) for loader in LOADERS if loader.is_confined),
    ],
)
def test_nothing_is_opened_once_reading_has_begun(module: str, ending: str) -> None:
    command = [sys.executable, "-c", AFTERWARDS, module, ending]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]", f"{module} opens these late: `prepare()` does it before"


PREPARED = """
import sys
from tearsheet.formats.page.main_text import extractors
if sys.argv[1:]:
    extractors._Uncalled = lambda name: None
extractors.prepare()
from lxml import html
root = html.document_fromstring("<article><h1>A</h1>" + "<p>The harbour was closed for a day.</p>" * 30)
names = "urllib3", "htmldate", "urllib.request", "email"
print(bool(extractors.main_text(root)), *(name in sys.modules for name in names))
"""


@pytest.mark.parametrize(
    ("arguments", "said"), [((), "True False False False False"), (("else",), "True True True True True")]
)
def test_a_client_of_the_web_is_imported_only_where_the_extractor_cannot_do_without(
    arguments: tuple[str, ...], said: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PREPARED, *arguments], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == said


def test_the_process_that_starts_one_imports_no_words_of_languages() -> None:
    starter = "import sys, tearsheet.formats.process.confined as _; print('tearsheet.formats.fields' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", starter], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"
