"""A mouse of a Wayland compositor without one: a client of wlr-virtual-pointer-unstable-v1."""

from __future__ import annotations

import socket
import struct
import time
from pathlib import Path

DISPLAY, REGISTRY, ANSWERED, MANAGER, POINTER = range(1, 6)
"""The objects, by their numbers; the display is there from the start."""
INTERFACE = "zwlr_virtual_pointer_manager_v1"
SYNC, GET_REGISTRY, BIND, CREATE = 0, 1, 0, 0
MOTION_ABSOLUTE, BUTTON, FRAME = 1, 2, 4
LEFT, UP, DOWN = 0x110, 0, 1
"""See linux/input-event-codes.h and wl_pointer.button_state."""
STEPS = 12
A_STEP = 0.02  # seconds: a hand is seen on its way


class VirtualPointer:
    """It is there as long as this object is open."""

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        """Connect to a compositor's socket, whose screen has so many pixels."""
        self._size = size
        self._place = (0, 0)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._send(DISPLAY, GET_REGISTRY, REGISTRY)
        self._send(DISPLAY, SYNC, ANSWERED)
        offered, version = self._offered()[INTERFACE]
        self._send(REGISTRY, BIND, offered, INTERFACE, version, MANAGER)
        self._send(MANAGER, CREATE, 0, POINTER)

    def close(self) -> None:
        """Unplug it."""
        self._socket.close()

    def move(self, x: int, y: int) -> None:
        """Go to a place in pixels, in a straight line."""
        begun_x, begun_y = self._place
        for step in range(1, STEPS + 1):
            self._place = (begun_x + (x - begun_x) * step // STEPS, begun_y + (y - begun_y) * step // STEPS)
            self._send(POINTER, MOTION_ABSOLUTE, _now(), *self._place, *self._size)
            self._send(POINTER, FRAME)
            time.sleep(A_STEP)

    def press(self) -> None:
        """Press the left button."""
        self._button(DOWN)

    def release(self) -> None:
        """Let it go."""
        self._button(UP)

    def _button(self, state: int) -> None:
        self._send(POINTER, BUTTON, _now(), LEFT, state)
        self._send(POINTER, FRAME)
        time.sleep(A_STEP)

    def _send(self, target: int, request: int, *arguments: int | str) -> None:
        """Send a request: its target, length and number, and its arguments in words of 32 bits."""
        body = b"".join(map(_packed, arguments))
        self._socket.sendall(struct.pack("=II", target, (8 + len(body)) << 16 | request) + body)

    def _offered(self) -> dict[str, tuple[int, int]]:
        """The interfaces of the compositor -> their numbers and versions."""
        offered: dict[str, tuple[int, int]] = {}
        while True:
            sender, told = struct.unpack("=II", self._read(8))
            body = self._read((told >> 16) - 8)
            if sender == ANSWERED:
                return offered
            if sender == REGISTRY:
                number, length = struct.unpack_from("=II", body)
                [version] = struct.unpack("=I", body[-4:])
                offered[body[8 : 7 + length].decode()] = (number, version)

    def _read(self, count: int) -> bytes:
        return self._socket.recv(count, socket.MSG_WAITALL)


def _packed(argument: int | str) -> bytes:
    """A number, or a text with its length, its zero and what fills up its last word."""
    if isinstance(argument, int):
        return struct.pack("=I", argument)
    text = argument.encode() + b"\0"
    return struct.pack("=I", len(text)) + text.ljust(-(-len(text) // 4) * 4, b"\0")


def _now() -> int:
    """Milliseconds, as the compositor counts them."""
    return int(time.monotonic() * 1_000) & 0xFFFF_FFFF
