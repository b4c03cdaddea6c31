"""Whether a window can be opened."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tearsheet.display import portal_arguments, why_no_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")

LIVING, DEAD = ":47110", ":47111"
BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}
COMMON_LIBRARY = "libc.so.6"


@pytest.fixture
def x_server() -> Iterator[socket.socket]:
    """The abstract socket of an X server."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{LIVING[1:]}")
        server.listen()
        yield server


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[socket.socket]:
    """The socket of a Wayland compositor, wayland-0 in the test's folder."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        yield server


@pytest.mark.usefixtures("x_server")
@pytest.mark.parametrize("display", [LIVING, f"{LIVING}.0", f"unix{LIVING}"])
def test_an_x_server_that_listens_is_a_display(display: str) -> None:
    assert why_no_display({"DISPLAY": display}, COMMON_LIBRARY) == ""


def test_an_x_server_of_another_machine_is_taken_for_granted() -> None:
    assert why_no_display({"DISPLAY": "localhost:10.0"}, COMMON_LIBRARY) == ""


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "", "LANG": "C"}])
def test_without_a_display_the_sentence_says_so(environment: dict[str, str]) -> None:
    assert why_no_display(environment).startswith("There is no display")


def test_a_display_that_nobody_serves_is_named() -> None:
    assert f"“{DEAD}” does not answer" in why_no_display({"DISPLAY": DEAD})


@pytest.mark.usefixtures("x_server")
def test_a_missing_library_is_named_with_its_package() -> None:
    sentence = why_no_display({"DISPLAY": LIVING}, "libnowhere.so.0")
    assert "libnowhere.so.0 is missing" in sentence
    assert "apt-get install libxcb-cursor0" in sentence


@pytest.mark.parametrize("stated", ["offscreen", "minimal", "vnc:size=800x600", "xcb;offscreen"])
def test_a_platform_that_needs_no_display_is_left_to_qt(stated: str) -> None:
    assert why_no_display({"QT_QPA_PLATFORM": stated}) == ""


@pytest.mark.usefixtures("compositor")
@pytest.mark.parametrize(
    "stated",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"XDG_SESSION_TYPE": "wayland"},
        {"QT_QPA_PLATFORM": "wayland-egl"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": DEAD},
    ],
)
def test_a_compositor_that_listens_is_a_display(tmp_path: Path, stated: dict[str, str]) -> None:
    assert why_no_display({"XDG_RUNTIME_DIR": str(tmp_path), **stated}) == ""


@pytest.mark.usefixtures("compositor")
@pytest.mark.parametrize("stated", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"WAYLAND_DISPLAY": "wayland-1"}])
def test_a_compositor_that_was_not_asked_for_is_none(tmp_path: Path, stated: dict[str, str]) -> None:
    assert why_no_display({"XDG_RUNTIME_DIR": str(tmp_path), **stated}) != ""


def test_an_absolute_path_of_a_compositor_needs_no_folder(compositor: socket.socket) -> None:
    assert why_no_display({"WAYLAND_DISPLAY": compositor.getsockname()}) == ""


def test_a_connection_that_was_handed_over_is_a_display() -> None:
    assert why_no_display({"WAYLAND_DISPLAY": "wayland-0", "WAYLAND_SOCKET": "5"}) == ""


def test_a_socket_left_by_a_dead_compositor_is_no_display(tmp_path: Path, compositor: socket.socket) -> None:
    compositor.close()
    stated = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
    assert why_no_display(stated) != ""


@pytest.mark.parametrize(
    ("environment", "is_asked"),
    [
        ({"DISPLAY": ":0", **BUS}, True),
        ({"WAYLAND_DISPLAY": "wayland-0", **BUS}, True),
        ({"DISPLAY": ":0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen", **BUS}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORMTHEME": "gtk3", **BUS}, False),
    ],
)
def test_a_desktops_portal_is_asked_for_files_unless_another_theme_is_named(
    environment: dict[str, str], is_asked: bool
) -> None:
    assert bool(portal_arguments(environment)) == is_asked
