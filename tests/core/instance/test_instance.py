"""A start finds the one program of its surroundings, or takes its place; else it goes on by itself."""

from __future__ import annotations

import fcntl
import itertools
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tearsheet import app
from tearsheet.errors import FAILED
from tearsheet.instance import address, client, message
from tearsheet.instance.place import Place
from tearsheet.storage.paths import resource

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere each start is a program of its own"
)

DIES_THERE = """
import os, sys
from tearsheet import app
from tearsheet.errors import FAILED
from tearsheet.instance import address, place
there = place.Place.taken(address.of_this_start())
there.listen()
os.kill(os.getpid(), 9)
"""
BUSY = """
import time
from tearsheet import app
from tearsheet.errors import FAILED
from tearsheet.instance import address, client, message, place
listening = place.Place.taken(address.of_this_start()).listen()
listening.setblocking(True)
print("listens", flush=True)
while time.process_time() < 3 * client.GREETING_SECONDS:
    pass
caller, _ = listening.accept()
caller.send(message.GREETING)
caller.recv(message.LONGEST)
caller.send(message.TAKEN)
caller.send(message.ended(0))
"""
STOPPED = """
import os, signal, socket, sys
from tearsheet.instance import address, client, message, place
here = place.Place.taken(address.of_this_start())
listening = here.listen() if "listens" in sys.argv else None
print("is there", flush=True)
if "greets" in sys.argv:
    listening.setblocking(True)
    caller, _ = listening.accept()
    caller.send(message.GREETING)
    caller.recv(1, socket.MSG_PEEK)
os.kill(os.getpid(), signal.SIGSTOP)
try:
    caller.send(message.TAKEN)
except BrokenPipeError:
    print("not taken")
here.leave()
"""
PATIENT = """
from tearsheet.instance import client
client.START_SECONDS = client.ANSWER_SECONDS = 1e6
print(client.enter(["a.txt"]))
"""
IMPORTED = """
import sys
before = set(sys.modules)
from tearsheet.instance import client
client.enter(["a.txt"])
print(*sorted(set(sys.modules) - before))
"""
NEVER_LISTENS = """
import sys
from tearsheet.instance import client
entered = client.enter(["--wait", "a.txt"])
sys.exit(entered if isinstance(entered, int) else int(sys.argv[1]))
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own folder of sockets."""
    folder = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def entered_place(*arguments: str) -> Place:
    """The place that a start takes."""
    place = client.enter(arguments)
    assert isinstance(place, Place)
    return place


@pytest.mark.parametrize(
    ("arguments", "files", "wanted"),
    [
        ([], [], set()),
        (["a.txt", "b.html"], ["a.txt", "b.html"], set()),
        (["--from-desktop", "--", "-a.txt"], ["-a.txt"], {"from-desktop"}),
        (["a.txt", "--wait"], ["a.txt"], {"wait"}),
        (["--new-instance", "a.txt"], ["a.txt"], {"new-instance"}),
    ],
)
def test_a_start_that_opens_files_may_have_them_opened(
    arguments: list[str], files: list[str], wanted: set[str]
) -> None:
    assert client.asked(arguments) == (files, wanted)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--record", "a.txt"],
        ["a.txt", "--export"],
        ["--as", "pdf"],
        ["--version"],
        ["-"],
        ["a.txt", "-"],
        ["--", "-"],
        ["--wai", "a.txt"],
    ],
)
def test_any_other_start_is_a_program_of_its_own(arguments: list[str]) -> None:
    assert client.asked(arguments) is None
    assert client.enter(arguments) is None


def test_the_first_start_takes_the_place_and_a_new_instance_does_not(runtime: Path) -> None:
    assert client.enter(["--new-instance", "a.txt"]) is None
    assert not list(runtime.iterdir())
    entered_place("a.txt").leave()


def test_nobody_else_may_come_to_the_socket(runtime: Path) -> None:
    place = entered_place()
    old = os.umask(0)
    try:
        with place.listen():
            folder = runtime / "tearsheet"
            modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
            assert (modes, stat.S_IMODE(folder.stat().st_mode)) == ({0o1600}, 0o700)
    finally:
        os.umask(old)
        place.leave()


@pytest.mark.parametrize("variable", address.VARIABLES)
def test_in_other_surroundings_a_start_is_another_program(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = entered_place()
    monkeypatch.setenv(variable, "something else")
    there = entered_place()
    assert here.address != there.address
    here.leave()
    there.leave()


def test_without_a_folder_of_ones_own_each_start_is_a_program(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (runtime / "tearsheet").mkdir(mode=0o755)
    (runtime / "linked").mkdir()
    (runtime / "linked" / "tearsheet").symlink_to(runtime)
    (long := runtime / ("long" * 25)).mkdir()
    for folder in (str(runtime), str(runtime / "linked"), str(long), "/nowhere", "relative", ""):
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        assert client.enter(["a.txt"]) is None, folder


def test_the_socket_of_a_program_that_died_is_taken_over() -> None:
    died = subprocess.run([sys.executable, "-c", DIES_THERE], check=False)
    assert died.returncode == -9
    assert Path(address.of_this_start()).is_socket()
    place = entered_place()
    with place.listen() as listening, socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as caller:
        caller.connect(place.address)
        listening.accept()[0].close()
    place.leave()
    assert not Path(place.address).exists()


def test_a_program_that_does_not_greet_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    place = entered_place()
    monkeypatch.setattr(client, "GREETING_SECONDS", 0.01)
    monkeypatch.setattr(client, "START_SECONDS", 0.05)  # it would be this very process, which is at work
    with place.listen():
        assert client.enter(["a.txt"]) is None
    place.leave()


def test_a_program_that_is_at_work_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "START_SECONDS", 60.0)
    with subprocess.Popen([sys.executable, "-c", BUSY], stdout=subprocess.PIPE) as busy:
        assert busy.stdout is not None
        busy.stdout.readline()
        assert client.enter(["a.txt"]) == 0


def test_a_program_that_greets_at_the_last_moment_and_then_waits_is_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

    def greet(program: int) -> bytes:
        there.send(message.GREETING)
        return b"S"

    monkeypatch.setattr(client, "_state_of", greet)
    with here, there:
        here.settimeout(0.01)
        assert client._greeting(here, os.getpid()) == message.GREETING
        assert here.gettimeout() == client.GREETING_SECONDS


def test_a_program_that_never_listens_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    place = entered_place()
    monkeypatch.setattr(client, "START_SECONDS", 0.02)
    assert client.enter(["a.txt"]) is None
    place.leave()


@pytest.mark.parametrize("how_far", [(), ("listens",), ("listens", "greets")])
def test_a_program_that_is_stopped_holds_up_no_start_and_takes_nothing_afterwards(
    how_far: tuple[str, ...],
) -> None:
    command = [sys.executable, "-c", STOPPED, *how_far]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        program.stdout.readline()
        if "greets" not in how_far:
            os.waitid(os.P_PID, program.pid, os.WSTOPPED | os.WNOWAIT)
        start = [sys.executable, "-c", PATIENT]
        try:
            assert subprocess.run(start, capture_output=True, check=True, timeout=30).stdout == b"None\n"
        finally:
            program.send_signal(signal.SIGCONT)
        assert program.stdout.read() == ("not taken\n" if "greets" in how_far else "")
    entered_place().leave()


@pytest.mark.parametrize("is_waiting", [False, True])
def test_what_is_taken_at_the_last_moment_is_not_opened_twice(is_waiting: bool) -> None:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with here:
        there.send(message.TAKEN)
        closing = threading.Timer(0.05, there.close)
        closing.start()
        assert client._last_answer(here, is_waiting=is_waiting) == 0
        assert (there.fileno() == -1) is is_waiting, "closed only where that is waited for"
        closing.join()


def test_what_nobody_has_taken_cannot_be_taken_any_more() -> None:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with here, there:
        assert client._last_answer(here, is_waiting=False) is None
        with pytest.raises(BrokenPipeError):
            there.send(message.TAKEN)


def test_a_program_that_sleeps_at_a_look_but_has_worked_since_the_last_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    looks = itertools.count()

    def worked(program: int) -> list[bytes]:
        if next(looks) == 6:
            there.send(message.GREETING)
        return [b"S", *[b"%d" % next(looks)] * 20]

    monkeypatch.setattr(client, "_fields_of", worked)
    with here, there:
        here.settimeout(0.01)
        assert client._greeting(here, os.getpid()) == message.GREETING


def test_a_socket_that_was_deleted_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    place = entered_place()
    with place.listen():
        Path(place.address).unlink()
        monkeypatch.setattr(time, "sleep", lambda seconds: pytest.fail("it is waited for"))
        assert client.enter(["a.txt"]) is None
    place.leave()


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_a_socket_of_another_kind_at_that_path_keeps_nobody_from_it(kind: socket.SocketKind) -> None:
    (folder := Path(address.of_this_start()).parent).mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX, kind) as other:
        other.bind(address.of_this_start())
        place = entered_place()
        with place.listen():
            assert folder.is_dir()
    place.leave()


def test_where_the_lock_was_deleted_the_next_program_keeps_its_socket() -> None:
    first = entered_place()
    with first.listen():
        Path(f"{first.address}.lock").unlink()
        second = entered_place()
        with second.listen():
            first.leave()
            assert Path(second.address).is_socket()
            assert Place.taken(second.address) is None
    second.leave()
    assert not Path(second.address).exists()


def test_a_lock_that_is_deleted_while_it_is_taken_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    where = address.of_this_start()
    flock = fcntl.flock

    def delete(lock: int, how: int) -> None:
        flock(lock, how)
        Path(f"{where}.lock").unlink()

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(fcntl, "flock", delete)
        assert Place.taken(where) is None
    entered_place().leave()


def test_a_start_that_can_open_nothing_holds_up_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    place = entered_place()
    assert app.run(["missing.txt"], place) == FAILED
    next_start = entered_place()
    next_start.leave()


@pytest.mark.parametrize("status", [0, FAILED])
def test_who_waits_for_a_program_that_never_listens_has_its_status(status: int) -> None:
    done = subprocess.run([sys.executable, "-c", NEVER_LISTENS, str(status)], check=False, timeout=60)
    assert done.returncode == status


def test_another_users_program_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    place = entered_place()
    monkeypatch.setattr(message, "peer_of", lambda connection: (os.getpid(), os.getuid() + 1))
    with place.listen() as listening:
        assert client.enter(["a.txt"]) is None
        with listening.accept()[0] as connection:
            assert connection.recv(message.LONGEST) == b""
    place.leave()


def test_a_start_from_a_folder_that_is_gone_is_a_program_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert client.enter(["a.txt"]) is None


@pytest.mark.parametrize(
    "request_",
    [
        (frozenset(), "", ()),
        (frozenset({"wait"}), "token", ("/a b.txt", "/caf\udce9.txt", "file:///c")),
    ],
)
def test_a_request_comes_through_as_it_was(request_: message.Request) -> None:
    assert message.unpacked(message.packed(request_)) == request_


@pytest.mark.parametrize(
    "content", [b"", b"wait", b"\0\0relative", b"\0\0/a\0", b"\0\0/a\0../b", b"\0\0http://a.example/"]
)
def test_nonsense_is_no_request(content: bytes) -> None:
    assert message.unpacked(content) is None


@pytest.mark.parametrize("token", ["a\nb", "é", "x" * 513])
def test_an_odd_token_is_dropped(token: str) -> None:
    assert message.unpacked(message.packed((frozenset(), token, ("/a",)))) == (frozenset(), "", ("/a",))


def test_finding_the_program_imports_next_to_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True)
    assert {name for name in done.stdout.split() if not name.startswith("tearsheet")} == {
        "__future__",
        "_blake2",
        "fcntl",
    }


def test_handing_files_over_takes_neither_site_nor_locks() -> None:
    idle = BUSY.replace("3 * client", "0 * client")
    start = [sys.executable, "-I", "-S", "-X", "importtime", str(resource("setup", "start.py")), "a.txt"]
    with subprocess.Popen([sys.executable, "-c", idle], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        program.stdout.readline()
        done = subprocess.run(start, stderr=subprocess.PIPE, text=True, check=False)
        program.kill()
    assert done.returncode == 0, done.stderr
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "tearsheet.instance.client" in imported
    assert not imported & {"site", "fcntl"}
