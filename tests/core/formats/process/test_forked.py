"""Pages are read by processes that one forks which has imported all, once, and never reads a page itself."""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tearsheet.formats import LOADERS
from tearsheet.formats.process import articles, forked
from tearsheet.formats.process.confined import Loading
from tearsheet.formats.process.process import Ending, Job, Process
from tests.core import hostile, pages

pytestmark = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="each page has a process of its own there"
)

PAGE = pages.page(f"<h1>Harbour closed</h1><p>{hostile.WORDS * 3}</p>").encode()
TELLS = """
import json, os, sys
def prepared(argument):
    told = [os.getppid(), "trafilatura" in sys.modules, len(os.listdir("/proc/self/task"))]
    return lambda request, channel: channel.answer(json.dumps(told).encode())
"""
ENDS_IDLE = """
import os, socket
from tearsheet.formats.process.fork_server import ForkServer
here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
life, its_life = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
(requests, _), (_, answers) = os.pipe(), os.pipe()
job = b"nothing of this name\\0\\0001.0"
socket.send_fds(here, [job], [requests, answers, its_life.fileno()])  # before it is idle
if not os.fork():
    here.close()
    life.close()
    its_life.close()
    ForkServer(there, idle_seconds=0.0).serve()
there.close()
its_life.close()
here.recv(1)  # the end
print(len(life.recv(4)), len(life.recv(4)), life.recv(4))
"""
GIVEN_LATE = """
import os, socket
from tearsheet.formats.process.fork_server import ForkServer
here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
life, its_life = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
(requests, feed), (answer, answers) = os.pipe(), os.pipe()
class Control(socket.socket):
    def shutdown(self, how):
        socket.send_fds(here, [b"tells\\0\\0001.0"], [requests, answers, its_life.fileno()])
        super().shutdown(how)
if not os.fork():
    work, _ = ForkServer(Control(fileno=there.detach()), idle_seconds=0.0).serve()
    os._exit(os.read(0, 1)[0])
os.close(requests)
its_life.close()
life.recv(4)  # forked
os.write(feed, b"\\7")
print(int.from_bytes(life.recv(4), "little"))
"""


NO_HANDLES = """
import errno, os, socket, sys
from tearsheet.formats.process.fork_server import ForkServer
here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
(requests, _), (_, answers) = os.pipe(), os.pipe()
def job():
    life, its_life = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    socket.send_fds(here, [b"tells\\0\\0001.0"], [requests, answers, its_life.fileno()])
    return life
def fail(pid):
    os.pidfd_open = works
    raise OSError(errno.EMFILE, "")
if not os.fork():
    here.close()
    works, os.pidfd_open = os.pidfd_open, fail
    ForkServer(there).serve()
    os._exit(0)
there.close()
print(job().recv(4), len(job().recv(4)))
"""


def read(folder: Path) -> Loading:
    """A page that is being read."""
    path = folder / "page.html"
    path.write_bytes(PAGE)
    return Loading(LOADERS[0], PAGE, path, "name")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where modules lie besides that are no part of the program."""
    (tmp_path / "tells.py").write_text(TELLS)
    (tmp_path / "fails.py").write_text("raise SystemExit(3)")
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def told() -> tuple[int, bool, int]:
    """What a forked process tells: who has forked it, whether trafilatura was imported, its threads."""
    process = ended(Process(Job("tells", "", b"", 1.0), start=forked.forked))
    server, is_warm, threads = json.loads(process.answers[0])
    return server, is_warm, threads


def ended(process: Process) -> Process:
    """The same, once it has ended."""
    while not process.is_done():
        time.sleep(0.005)
    return process


def parent(pid: int) -> int:
    """The process that has forked another."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def test_one_process_forks_all_and_has_one_thread(folder: Path) -> None:
    (server, _, threads), again = told(), told()
    assert server not in {os.getpid(), 1}
    assert again[0] == server
    assert len(list(Path(f"/proc/{server}/task").iterdir())) == threads == 1


def test_what_a_page_needs_is_imported_once(folder: Path) -> None:
    assert not told()[1]
    assert read(folder).result().headline.startswith("Storm closes the harbour")
    assert told()[1]


def test_the_process_that_forks_imports_nothing_but_the_programs_own(folder: Path) -> None:
    server = told()[0]
    job = Job(articles.__name__, "fails", b"", 1.0)
    assert ended(Process(job, start=forked.forked)).ending is Ending.BROKEN
    assert told()[0] == server


def test_where_that_process_is_killed_another_takes_its_place(tmp_path: Path) -> None:
    begun = read(tmp_path)
    os.kill(parent(begun.pid), signal.SIGKILL)
    assert begun.result().headline.startswith("Storm closes the harbour")
    assert read(tmp_path).result().headline.startswith("Storm closes the harbour")


def test_one_that_does_not_get_on_is_ended_when_time_is_up(tmp_path: Path) -> None:
    server = parent(read(tmp_path).pid)
    os.kill(server, signal.SIGSTOP)
    seconds = 0.0
    process = Process(
        Job(articles.__name__, LOADERS[0].module, b"", 1.0), start=forked.forked, clock=lambda: seconds
    )
    seconds = 1000.0
    assert ended(process).ending is Ending.SLOW


def test_where_that_process_was_ended_another_forks_what_comes_then(folder: Path) -> None:
    server = told()[0]
    forked._kept[0].end()  # as what was given up does
    another = told()[0]
    assert another not in {os.getpid(), server}
    assert told()[0] == another


def test_it_gives_its_memory_back_when_nothing_is_read_and_does_first_what_it_was_given() -> None:
    done = subprocess.run([sys.executable, "-c", ENDS_IDLE], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "4 4 b''"


def test_what_it_is_given_at_the_moment_when_it_ends_is_done_to_its_end(folder: Path) -> None:
    variables = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-c", GIVEN_LATE]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=variables, timeout=60)
    assert done.stdout == "7\n"


def test_where_none_can_be_kept_each_page_has_its_own_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "pidfd_open", lambda pid: os.open("/nowhere", os.O_RDONLY))
    begun = read(tmp_path)
    assert parent(begun.pid) == os.getpid()
    assert begun.result().headline.startswith("Storm closes the harbour")


def test_one_that_cannot_be_looked_after_is_ended_and_the_next_one_is_forked(folder: Path) -> None:
    variables = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-c", NO_HANDLES]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=variables, timeout=60)
    assert done.stdout == "b'' 4\n"


def test_nothing_is_left_open_and_nothing_ended_where_there_can_be_no_more_descriptors(folder: Path) -> None:
    server = told()[0]
    outcomes: set[Ending | int | None] = set()
    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    before = sorted(os.listdir("/proc/self/fd"))
    free = next(number for number in range(most) if str(number) not in before)
    for more in range(12):
        resource.setrlimit(resource.RLIMIT_NOFILE, (free + more, most))
        try:
            outcomes.add(ended(Process(Job("tells", "", b"", 1.0), start=forked.forked)).ending)
        except OSError as error:
            outcomes.add(error.errno)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (limit, most))
        assert sorted(os.listdir("/proc/self/fd")) == before
    assert outcomes == {errno.EMFILE, Ending.DONE}
    assert told()[0] == server


def test_where_the_process_that_forks_does_not_get_on_a_page_has_its_own(folder: Path) -> None:
    server, few = told()[0], 1
    forked._kept[0]._control.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, few)
    os.kill(server, signal.SIGSTOP)
    waiting = [Process(Job("tells", "", b"", 1.0), start=forked.forked) for _ in range(12)]
    parents = {json.loads(ended(process).answers[0])[0] for process in waiting[-2:]}
    os.kill(server, signal.SIGCONT)
    assert parents == {os.getpid()}
    assert {ended(process).ending for process in waiting} == {Ending.DONE}
