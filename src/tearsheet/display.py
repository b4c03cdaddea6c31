"""Whether a window can be opened; where it cannot, Qt aborts the process without naming the cause.

Knowing it costs a start a fraction of a millisecond: what is slow to ask is asked only where the
quick answer is no. Other systems than Linux always have a display.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from tearsheet import tr

_XCB_LIBRARY = "libxcb-cursor.so.0"
SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS"
_THEME, _PORTAL = "QT_QPA_PLATFORMTHEME", "xdgdesktopportal"
_LIBRARY_CACHE = Path("/etc/ld.so.cache")
_BOUND_SOCKETS = Path("/proc/net/unix")


def why_no_display(environment: Mapping[str, str], xcb_library: str = _XCB_LIBRARY) -> str:
    """A sentence that tells why no window can be opened and what to do; empty where one can be.

    Args:
        environment: Variables that name the display, as Qt reads them.
        xcb_library: What Qt does not bring itself and needs to reach an X server.
    """
    if sys.platform != "linux":
        return ""
    wanted = _wanted_platforms(environment)
    if wanted - {"xcb", "wayland"} or ("wayland" in wanted and _has_wayland(environment)):
        return ""
    display = environment.get("DISPLAY", "")
    if "xcb" not in wanted or not display:
        return tr("There is no display to open a window on. Start Tearsheet from a desktop.")
    if not _has_x_server(display):
        return tr(
            "The display “{display}” does not answer. Start Tearsheet from a desktop that is running.",
            display=display,
        )
    if not _has_library(xcb_library):
        return tr(
            "The library {xcb_library} is missing. On Debian: apt-get install libxcb-cursor0",
            xcb_library=xcb_library,
        )
    return ""


def portal_arguments(environment: Mapping[str, str]) -> list[str]:
    """Arguments by which Qt asks a desktop's portal to choose files, and does so itself where none answers.

    Args:
        environment: Variables; who names a platform theme there wants that one.
    """
    is_desktop = sys.platform == "linux" and _wanted_platforms(environment) <= {"xcb", "wayland"}
    may_answer = SESSION_BUS in environment and _THEME not in environment
    return ["-platformtheme", _PORTAL] if is_desktop and may_answer else []


def _wanted_platforms(environment: Mapping[str, str]) -> set[str]:
    """Qt's platform plugins that it will try: "xcb", "wayland" or others, without their options.

    After `init_platform` and `createPlatformIntegration` in Qt 6.11's qguiapplication.cpp.
    """
    if stated := environment.get("QT_QPA_PLATFORM"):
        names = (option.partition(":")[0] for option in stated.split(";"))
        return {"wayland" if name.startswith("wayland") else name for name in names}
    is_wayland = "WAYLAND_DISPLAY" in environment or environment.get("XDG_SESSION_TYPE") == "wayland"
    return {"xcb", "wayland"} if is_wayland else {"xcb"}


def _has_wayland(environment: Mapping[str, str]) -> bool:
    """Whether a compositor answers, after `wl_display_connect`."""
    if environment.get("WAYLAND_SOCKET"):
        return True
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return _is_answering(Path(folder, environment.get("WAYLAND_DISPLAY") or "wayland-0"))


def _has_x_server(display: str) -> bool:
    """Whether a server of this machine answers; of another machine's it is taken for granted."""
    host, _, place = display.rpartition(":")
    number, _, screen = place.partition(".")
    is_local = host in {"", "unix"} and number.isdecimal() and (screen.isdecimal() or "." not in place)
    return not is_local or _is_answering(Path(f"/tmp/.X11-unix/X{number}"))


def _is_answering(socket_path: Path) -> bool:
    """Whether a process listens at a socket, or at the abstract one of that name."""
    with _BOUND_SOCKETS.open(encoding="utf-8", errors="surrogateescape") as lines:
        if any(line.endswith((f" {socket_path}\n", f" @{socket_path}\n")) for line in lines):
            return True
    if not socket_path.exists():
        return False
    # Of an ended process, or of one in another network namespace (a container's desktop)
    import socket  # costs 4 ms

    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(socket_path)) == 0


def _has_library(name: str) -> bool:
    try:
        if f"/{name}\0".encode() in _LIBRARY_CACHE.read_bytes():
            return True
    except FileNotFoundError:
        pass  # not every Linux has the cache
    import ctypes  # costs 6 ms

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
