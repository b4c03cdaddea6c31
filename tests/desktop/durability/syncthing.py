"""Two real Syncthing daemons that share a folder over the loopback interface, and nothing else."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from screen import wait_for

PACKAGE = "syncthing"
SHARE = "notes"
PATIENCE = 60.0  # seconds for a daemon to start, or for both folders to be alike
_KEY = "key-of-a-test"
_LOOKS_ALIKE = 3  # so often in a row nothing is left to do
_LOOKS_UNTIL_SCAN = 20

_CONFIGURATION = """<configuration version="35">
  <folder id="{share}" path="{folder}" type="sendreceive" rescanIntervalS="0" fsWatcherEnabled="false">
    {members}<minDiskFree unit="%">0</minDiskFree><maxConflicts>10</maxConflicts>
  </folder>
  {devices}
  <gui enabled="true" tls="false"><address>127.0.0.1:{gui_port}</address><apikey>{key}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
    <crashReportingEnabled>false</crashReportingEnabled>
    <announceLANAddresses>false</announceLANAddresses><stunKeepaliveStartS>0</stunKeepaliveStartS>
    <reconnectionIntervalS>1</reconnectionIntervalS><startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
  </options>
</configuration>
"""


@dataclass(frozen=True, slots=True)
class Daemon:
    """One daemon's share, home, id and ports."""

    folder: Path
    home: Path
    device: str
    port: int
    gui_port: int

    def ask(self, path: str, *, post: bool = False, **query: str) -> dict[str, object]:
        """What its REST interface answers; nothing while it does not."""
        url = f"http://127.0.0.1:{self.gui_port}/rest/{path}?{urllib.parse.urlencode(query)}"
        request = urllib.request.Request(
            url, headers={"X-API-Key": _KEY}, method="POST" if post else "GET", data=b"" if post else None
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return cast("dict[str, object]", json.loads(answer.read() or b"{}"))
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return {}


class Pair:
    """Two daemons; their folders are kept alike from `connect` to `part`."""

    def __init__(self, place: Path, folders: Sequence[Path]) -> None:
        """Set them up; none runs yet.

        Args:
            place: For what they keep themselves.
            folders: The two shared folders.
        """
        self._running: list[subprocess.Popen[bytes]] = []
        ports = _free_ports(2 * len(folders))
        homes = [place / f"syncthing{number}" for number in range(len(folders))]
        self.daemons = [
            Daemon(folder, home, _device(home), ports.pop(), ports.pop())
            for folder, home in zip(folders, homes, strict=True)
        ]
        for daemon in self.daemons:
            (daemon.folder / ".stfolder").mkdir(parents=True, mode=0o700)
            (daemon.home / "config.xml").write_text(self._configuration(daemon), "utf-8")

    def connect(self) -> None:
        """Start both, and return when all changes of both folders are in both."""
        for daemon in self.daemons:  # the first listens before the second calls it
            self._running.append(_serve(daemon))
            wait_for(partial(daemon.ask, "system/ping"), "a Syncthing daemon", PATIENCE)
        self.synchronise()

    def synchronise(self) -> None:
        """Look for changes in both folders, and return when they are in both."""
        looks: list[bool] = []

        def have_settled() -> bool:
            if len(looks) % _LOOKS_UNTIL_SCAN == 0:  # one that meets a change on the other side is put off
                for daemon in self.daemons:
                    daemon.ask("db/scan", post=True, folder=SHARE)
            looks.append(self._has_nothing_to_do())
            return looks[-_LOOKS_ALIKE:] == [True] * _LOOKS_ALIKE

        wait_for(have_settled, "a state of rest of both folders", PATIENCE)

    def part(self) -> None:
        """End both at once, as when the power goes."""
        while self._running:
            process = self._running.pop()
            for member in _session(process.pid):
                os.kill(member, signal.SIGKILL)
            process.wait()

    def contents(self) -> list[dict[str, bytes]]:
        """The files of each folder by their path in it, without what Syncthing keeps there."""
        return [
            {
                str(path.relative_to(daemon.folder)): path.read_bytes()
                for path in sorted(daemon.folder.rglob("*"))
                if path.is_file() and not path.name.startswith(".syncthing.")  # of a file that it put off
            }
            for daemon in self.daemons
        ]

    def logs(self) -> str:
        """What both daemons have told."""
        logs = [daemon.home / "log" for daemon in self.daemons]
        return "".join(log.read_text(errors="replace") for log in logs if log.exists())

    def _has_nothing_to_do(self) -> bool:
        return (
            all(self._is_idle(daemon) for daemon in self.daemons)
            and len({tuple(content.items()) for content in self.contents()}) == 1
        )

    def _is_idle(self, daemon: Daemon) -> bool:
        status = daemon.ask("db/status", folder=SHARE)
        others = [other.device for other in self.daemons if other is not daemon]
        completions = [daemon.ask("db/completion", folder=SHARE, device=other) for other in others]
        is_done = all(completion.get("completion") == 100 for completion in completions)
        return status.get("state") == "idle" and status.get("needTotalItems") == 0 and is_done

    def _configuration(self, daemon: Daemon) -> str:
        # only the second calls: of two that call each other at once, each may hang up on the other
        first = self.daemons[0]
        addresses = [
            f"tcp://127.0.0.1:{first.port}" if known is first else "dynamic" for known in self.daemons
        ]
        return _CONFIGURATION.format(
            share=SHARE,
            folder=daemon.folder,
            port=daemon.port,
            gui_port=daemon.gui_port,
            key=_KEY,
            members="".join(f'<device id="{known.device}"/>' for known in self.daemons),
            devices="".join(
                f'<device id="{known.device}"><address>{address}</address></device>'
                for known, address in zip(self.daemons, addresses, strict=True)
            ),
        )


def syncthing() -> str:
    """The command; where it is missing, the test is skipped and says what to install."""
    return shutil.which("syncthing") or pytest.skip(f"Syncthing is missing: apt-get install {PACKAGE}")


def _device(home: Path) -> str:
    """Make a daemon's keys; the id that they give it."""
    options = ("--skip-port-probing", "--no-default-folder")
    made = subprocess.run(
        [syncthing(), "generate", f"--home={home}", *options],
        env=_environment(home),
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"\b[A-Z2-7]{7}(-[A-Z2-7]{7}){7}\b", made.stdout + made.stderr)
    assert found, made.stdout + made.stderr
    return found[0]


def _serve(daemon: Daemon) -> subprocess.Popen[bytes]:
    options = ("--no-browser", "--no-restart", "--no-upgrade", "--no-default-folder")
    with (daemon.home / "log").open("ab") as log:
        return subprocess.Popen(
            [syncthing(), "serve", f"--home={daemon.home}", *options],
            env=_environment(daemon.home),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _session(leader: int) -> list[int]:
    """The processes of a session: a daemon is a monitor with a child in a process group of its own."""
    members = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            if int(stat.read_text().rpartition(")")[2].split()[3]) == leader:
                members.append(int(stat.parent.name))
    return sorted(members)  # the monitor first, which would start its child again


def _environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home), "PATH": os.environ["PATH"], "STHASHING": "standard"}


def _free_ports(count: int) -> list[int]:
    """Ports of the loopback interface that nobody listens on; all are held until all are found."""
    sockets = [socket.socket() for _ in range(count)]
    for held in sockets:
        held.bind(("127.0.0.1", 0))
    ports = [int(held.getsockname()[1]) for held in sockets]
    for held in sockets:
        held.close()
    return ports
