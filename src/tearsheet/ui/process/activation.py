"""Brings a window to the front for a start of the program that has handed its file over.

A desktop lets come to the front what the reader has just asked for. Qt can tell it so for the start of its
own process alone, and else states the time of the last key in one of its windows, which is too long ago.
"""

from __future__ import annotations

import ctypes
import os
import re
import struct
from contextlib import suppress

from PySide6.QtGui import QNativeInterface
from PySide6.QtWidgets import QApplication, QWidget

_TIME_OF_START = re.compile(r"_TIME(\d{1,10})\Z")  # Startup Notification 0.1
_LIBRARY = "libxcb.so.1"
_CLIENT_MESSAGE = 33
_PIECE = 20  # bytes of a client message
_TO_ALL, _TO_MANAGER = 0x400000, 0x180000  # PropertyChange; SubstructureRedirect and SubstructureNotify
_BY_THE_READER = 2  # EWMH 1.5, "Source indication in requests"


def announce(token: str) -> None:
    """Let the next window come to the front that asks for it, by what the start was given (xdg-activation).

    Args:
        token: `XDG_ACTIVATION_TOKEN` of that start; empty where it had none.
    """
    if token and QApplication.platformName().startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once


def bring(window: QWidget, token: str) -> None:
    """Bring a window to the front on an X server, where `announce` does not.

    Args:
        window: It.
        token: `DESKTOP_STARTUP_ID` of the start, which the desktop learns to be over.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication) or application.platformName() != "xcb":
        return
    native = application.nativeInterface()
    if not isinstance(native, QNativeInterface.QX11Application):
        return
    with suppress(OSError):  # the library is missing, by which Qt then came otherwise
        server = _Server(native.connection())
        found = _TIME_OF_START.search(token)
        server.activate(int(window.winId()), int(found[1]) & 0xFFFFFFFF if found else 0)
        if token:
            server.end_start(int(window.winId()), token)


class _Server:
    """The X server, by Qt's own connection, so that what is sent comes after what Qt has sent."""

    def __init__(self, connection: int) -> None:
        self._library = ctypes.CDLL(_LIBRARY)
        self._connection = ctypes.c_void_p(connection)
        self._library.xcb_get_setup.restype = ctypes.c_void_p
        self._library.xcb_setup_roots_iterator.restype = _Screens
        self._library.xcb_intern_atom_reply.restype = ctypes.c_void_p
        setup = ctypes.c_void_p(self._library.xcb_get_setup(self._connection))
        self._root: int = self._library.xcb_setup_roots_iterator(setup).first[0]

    def activate(self, window: int, time: int) -> None:
        """Ask the window manager for the focus (EWMH 1.5, `_NET_ACTIVE_WINDOW`).

        Args:
            window: Its number.
            time: When the reader asked for it, on the server's clock; 0 for now.
        """
        content = struct.pack("=5I", _BY_THE_READER, time, 0, 0, 0)
        self._send(_TO_MANAGER, window, "_NET_ACTIVE_WINDOW", 32, content)
        self._library.xcb_flush(self._connection)

    def end_start(self, window: int, token: str) -> None:
        """Tell the desktop, which shows a busy pointer, that a start is over (Startup Notification 0.1)."""
        quoted = re.sub(r'([\\" ])', r"\\\1", token)
        content = b"remove: ID=" + quoted.encode() + b"\0"
        kind = "_NET_STARTUP_INFO_BEGIN"
        for place in range(0, len(content), _PIECE):
            self._send(_TO_ALL, window, kind, 8, content[place : place + _PIECE].ljust(_PIECE, b"\0"))
            kind = "_NET_STARTUP_INFO"
        self._library.xcb_flush(self._connection)

    def _send(self, mask: int, window: int, kind: str, width: int, content: bytes) -> None:
        event = struct.pack("=BBHII", _CLIENT_MESSAGE, width, 0, window, self._atom(kind)) + content
        self._library.xcb_send_event(self._connection, 0, self._root, mask, event)

    def _atom(self, name: str) -> int:
        cookie = self._library.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        reply = self._library.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            raise OSError(name)  # the server is gone
        atom = ctypes.cast(reply, ctypes.POINTER(ctypes.c_uint32))[2]
        ctypes.CDLL(None).free(ctypes.c_void_p(reply))
        return int(atom)


class _Screens(ctypes.Structure):
    """`xcb_screen_iterator_t`; each screen begins with the number of its root window."""

    _fields_ = (
        ("first", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )
