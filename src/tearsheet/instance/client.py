"""A start that finds the program running hands its files to that; else it becomes the one program itself.

Whatever is odd (no answer, another user's socket, a dialog that has to be answered first), it goes on as a
program of its own. Of two starts at once, one has the lock of the place and the other waits for its socket.
"""

from __future__ import annotations

import os
import stat
import sys
import time

from tearsheet import tr
from tearsheet.errors import FAILED
from tearsheet.instance import address, message
from tearsheet.instance.place import Place, holder

FLAGS = {
    "--from-desktop": message.FROM_DESKTOP,
    "--wait": message.WAIT,
    "--new-instance": message.NEW_INSTANCE,
}
STREAM = "-"
GREETING_SECONDS = 0.2
"""In which a program answers that is well and has nothing to do."""
START_SECONDS = 3.0
"""In which one that has begun to start shows its first text; a guess, for a slow disk."""
ANSWER_SECONDS = 10.0
"""In which one that has greeted opens what it was asked for; it does so afterwards, too."""
_STEP = 0.01
_AT_WORK, _STOPPED = b"RD", b"Tt"
"""States of a process (proc(5)): it runs, or waits for a processor or a disk; it was stopped."""
_TIMES = slice(11, 13)
"""Its time on the processor, as itself and as the system, where its fields are counted from its state on."""

TYPE_CHECKING = False  # as in the package
if TYPE_CHECKING:
    import _socket
    from collections.abc import Mapping, Sequence


def asked(arguments: Sequence[str]) -> tuple[list[str], set[str]] | None:
    """The files and the wishes of a start that opens files; `None` for one that does anything else."""
    files: list[str] = []
    wanted: set[str] = set()
    for place, argument in enumerate(arguments):
        if argument == "--":
            files += arguments[place + 1 :]
            break
        if argument in FLAGS:
            wanted.add(FLAGS[argument])
        elif argument.startswith("-"):
            return None
        else:
            files.append(argument)
    return None if STREAM in files else (files, wanted)


def showing_mistakes(arguments: Sequence[str]) -> list[str]:
    """The arguments, with the wish to have mistakes shown in a window where nobody would read them."""
    is_script = "--wait" in arguments
    return [*arguments] if is_script or is_read(os.environ) else ["--from-desktop", *arguments]


def is_read(environment: Mapping[str, str]) -> bool:
    """Whether somebody may read what this process writes to standard error.

    Desktops give what they start no terminal, and nothing to write to, or the journal (systemd.exec(5),
    `JOURNAL_STREAM`), or a log of the session.
    """
    try:
        if any(map(os.isatty, range(3))):
            return True
        written = os.fstat(2)
    except OSError:  # it is closed
        return False
    if stat.S_ISREG(written.st_mode):
        return _has_terminal()
    is_journal = environment.get("JOURNAL_STREAM") == ":".join(map(str, (written.st_dev, written.st_ino)))
    return not (stat.S_ISCHR(written.st_mode) or is_journal)


def _has_terminal() -> bool:
    """Whether this process belongs to a terminal, as those of a script do that somebody has called there."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
    except OSError:
        return False
    return True


def enter(arguments: Sequence[str]) -> int | Place | None:
    """Hand the files that are asked for to the program that runs, or become it.

    Returns:
        The exit status where there is nothing left to do; its place where this process is the one program;
        `None` where it is a program beside it.
    """
    opening = asked(arguments)
    if opening is None or message.NEW_INSTANCE in opening[1]:
        return None
    where = address.of_this_start()
    if not where:
        return None
    if message.WAIT in opening[1]:
        _end_without_a_word()
    try:
        request = message.packed(_request(*opening))
        entered = _entered(where, request, message.WAIT in opening[1])
    except OSError:
        return None
    return _parted(entered) if isinstance(entered, Place) and message.WAIT in opening[1] else entered


def _end_without_a_word() -> None:
    """Let Ctrl+C end this process, which has nothing to do but wait, as it ends any command."""
    import signal  # for no other start

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is to be ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _request(files: list[str], wanted: set[str]) -> message.Request:
    """What is asked of the program, which has another working folder and another token of activation.

    Raises:
        OSError: The working folder is gone.
    """
    folder = os.getcwd()  # noqa: PTH109 - see `address`
    paths = [file if file.lower().startswith("file:/") else os.path.join(folder, file) for file in files]  # noqa: PTH118
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return frozenset(wanted), token, tuple(paths)


def _entered(where: str, request: bytes, is_waiting: bool) -> int | Place | None:
    """What `enter` returns, whoever else starts or ends at this moment.

    Raises:
        OSError: Something is odd.
    """
    until = time.monotonic() + START_SECONDS
    stopped = 0.0  # seconds for which nothing was to be expected of the program that has the place
    while time.monotonic() < until and stopped < GREETING_SECONDS:
        if is_there := os.path.lexists(where):
            try:
                return _handed_over(where, request, is_waiting)
            except (FileNotFoundError, ConnectionError, BlockingIOError):  # no longer, too many callers
                pass
            except OSError:
                # what lies there is nobody's, or that of a program that is not well
                return Place.taken(where)
        if place := Place.taken(where):
            return place
        program, has_listened = holder(where)
        if has_listened and not is_there and not os.path.lexists(where):  # it was deleted
            return None
        time.sleep(_STEP)
        stopped = stopped + _STEP if _state_of(program) in _STOPPED else 0.0
    return None


def _handed_over(where: str, request: bytes, is_waiting: bool) -> int | None:
    """The exit status, once the program that listens there has opened the files; `None` where it may not.

    Raises:
        ConnectionError: It does not listen, or ends.
        OSError: Something is odd.
    """
    import _socket  # only here; and `socket` takes as long as starting Python

    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
    try:
        connection.settimeout(GREETING_SECONDS)
        connection.connect(where)
        program, user = message.peer_of(connection)
        if user != os.getuid() or _greeting(connection, program) != message.GREETING:
            return None
        connection.send(request)
        answer = _answer(connection, program)
        if not answer:
            return _last_answer(connection, is_waiting)
        if answer != message.TAKEN:
            return None
        return _outcome(connection, None if is_waiting else ANSWER_SECONDS)
    finally:
        connection.close()


def _greeting(connection: _socket.socket, program: int) -> bytes:
    """The first message; a program that is at work, opening many windows, is given longer.

    Raises:
        OSError: None comes, or it ends.
    """
    until = time.monotonic() + START_SECONDS
    before = _work_of(program)
    while True:
        try:
            return _received(connection)
        except TimeoutError:
            before, last = _work_of(program), before
            is_at_work = before != last or _state_of(program) in _AT_WORK
            if time.monotonic() >= until or not is_at_work:
                return _greeting_of_now(connection)


def _greeting_of_now(connection: _socket.socket) -> bytes:
    """What came at the last moment: who has greeted waits for the request, and is at work no more.

    Raises:
        OSError: Nothing came.
    """
    connection.settimeout(0)
    try:
        return _received(connection)
    except BlockingIOError as error:
        raise TimeoutError from error
    finally:
        connection.settimeout(GREETING_SECONDS)


def _answer(connection: _socket.socket, program: int) -> bytes:
    """What it answers to the request; empty where it does not.

    Raises:
        OSError: It ends.
    """
    until = time.monotonic() + ANSWER_SECONDS
    while time.monotonic() < until:
        try:
            return _received(connection)
        except TimeoutError:
            if _state_of(program) in _STOPPED:
                break
    return b""


def _last_answer(connection: _socket.socket, is_waiting: bool) -> int | None:
    """The exit status of a start that has lost its patience: from now on nobody can take its request.

    It may have been taken at this very moment; what comes of it is then not heard, only that it is over.

    Raises:
        OSError: The program has ended.
    """
    import _socket  # as above

    connection.shutdown(_socket.SHUT_RD)
    if connection.recv(message.LONGEST) != message.TAKEN:
        return None
    if is_waiting:
        import select  # for no other start

        closed = select.poll()
        closed.register(connection, 0)  # for nothing but the end, which is always told
        closed.poll()
    return 0


def _work_of(program: int) -> list[bytes]:
    """For how long a process has been on the processor, as the system counts; nothing where it has ended."""
    return _fields_of(program)[_TIMES]


def _state_of(program: int) -> bytes:
    """What a process does at this moment, as a letter; a blank where it has ended."""
    return next(iter(_fields_of(program)), b" ")


def _fields_of(program: int) -> list[bytes]:
    """What the system tells of a process, from its state on (proc(5)); nothing where it has ended."""
    try:
        with open(f"/proc/{program}/stat", "rb") as file:  # noqa: PTH123 - see `address`
            return file.read().rpartition(b")")[2].split()
    except OSError:
        return []


def _outcome(connection: _socket.socket, seconds: float | None) -> int:
    """The exit status of a start whose request is taken; `None` waits as long as it takes."""
    connection.settimeout(seconds)
    try:
        return _told(_received(connection))
    except TimeoutError:  # it is busy, and opens them later
        return 0
    except ConnectionError:
        return _told_of_mistake()


def _received(connection: _socket.socket) -> bytes:
    content = connection.recv(message.LONGEST)
    if not content:
        raise ConnectionError
    return content


def _told(answer: bytes) -> int:
    """The exit status that the program has answered; what went wrong is told."""
    status, sentences = message.how_ended(answer)
    for sentence in sentences if sys.stderr else ():
        print(f"tearsheet: {sentence}", file=sys.stderr)
    return status


def _told_of_mistake() -> int:
    """The exit status where the program was killed, or has broken down."""
    return _told(message.ended(FAILED, tr("The program that had the window has ended by mistake.")))


def _parted(place: Place) -> int | Place | None:
    """Both the one program, which may have others' windows too, and a process that waits for its own.

    Returns:
        In the program, its place; in the other process, once the windows are closed, the exit status; `None`
        where there can be no other: this one is a program of its own.
    """
    import _socket  # as above

    try:
        waiting, place.waiting = _socket.socketpair(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
        program = os.fork()
    except OSError:
        place.let_go()
        return None
    if not program:
        waiting.close()
        place.leave_terminal()
        return place
    place.waiting.close()
    place.let_go()
    try:
        return _told(_received(waiting))
    except ConnectionError:  # it has ended, and told why if it could
        status = os.waitstatus_to_exitcode(os.waitpid(program, 0)[1])
        return _told_of_mistake() if status < 0 else status
