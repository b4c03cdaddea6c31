"""Where the program's own files lie, and the folders that it keeps for the reader."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

_APP = "tearsheet"
APPLICATION_ID = "tearsheet"
"""Desktop entry, icon and window class. Not a reverse domain name: the project owns no domain."""
ICON_SIZES = (16, 22, 24, 32, 48)
"""Pixels for which the icon is drawn anew, on whole ones; it is drawn once for all larger sizes."""
READING = "--read-for-another-process"
"""The first argument of a packed program that is to read foreign bytes, and nothing else."""
_FILE_URL = "file:/"
_ARTICLE = "000_cdea13cc6bc10654.txt"


class _Kind(StrEnum):
    DATA = "data"
    STATE = "state"
    CONFIG = "config"
    CACHE = "cache"


# XDG Base Directory Specification 0.8: the variable, and the folder below home where it is not set
_XDG: Mapping[_Kind, tuple[str, str]] = MappingProxyType(
    {
        _Kind.DATA: ("XDG_DATA_HOME", ".local/share"),
        _Kind.STATE: ("XDG_STATE_HOME", ".local/state"),
        _Kind.CONFIG: ("XDG_CONFIG_HOME", ".config"),
        _Kind.CACHE: ("XDG_CACHE_HOME", ".cache"),
    }
)


def is_packed() -> bool:
    """Whether the program was packed with its Python, and is what `sys.executable` names."""
    return hasattr(sys, "frozen")


def resource(*parts: str) -> Path:
    """A file of the folder `resources`, in a wheel as in a checkout."""
    return _shipped().joinpath("resources", *parts)


def icon(pixels: int | None = None) -> Path:
    """The program's icon: as it is drawn for one of `ICON_SIZES`, else for all other sizes."""
    small = resource("icons", "small", f"{pixels}.svg")
    return resource("icons", f"{APPLICATION_ID}.svg") if pixels is None else small


def shipped_article() -> Path:
    """The saved article that opens when no file is named."""
    return _shipped() / "seeds" / _ARTICLE


def named(argument: str) -> Path:
    """The path that an argument or a dropped address names: itself, or that of a file: URL (RFC 8089).

    A path may have any bytes: those that are no UTF-8 are surrogates in it, as `os.fsdecode` has them.
    """
    if not argument.lower().startswith(_FILE_URL):
        return Path(argument)
    from urllib.parse import unquote_to_bytes, urlsplit  # seldom needed

    try:
        parts = urlsplit(argument)
    except ValueError:
        return Path(argument)
    if parts.netloc.lower() not in {"", "localhost"}:
        return Path(argument)  # of another computer
    path = os.fsdecode(unquote_to_bytes(parts.path.encode("utf-8", "surrogateescape")))
    return Path(path.lstrip("/") if sys.platform == "win32" else path)


@cache
def _shipped() -> Path:
    package = Path(__file__).resolve().parents[1]
    packed = package / "_data"
    return packed if packed.is_dir() else package.parents[1]


def notes_folder() -> Path:
    """The folder of all notes, unless the reader has chosen another; it may not exist yet."""
    return _user_folder(_Kind.DATA) / "notes"


def state_folder() -> Path:
    """The folder of what is remembered between two starts; it may not exist yet."""
    return _user_folder(_Kind.STATE)


def runtime_folder() -> Path:
    """The folder of what is of use only while the program runs; it may not exist yet."""
    stated = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return stated / _APP if stated.is_absolute() and stated.is_dir() else state_folder()


def config_folder() -> Path:
    """The folder of the settings; it may not exist yet."""
    return _user_folder(_Kind.CONFIG)


def templates_folder() -> Path:
    """The folder of the reader's own forms of citations; it may not exist."""
    return config_folder() / "templates"


def cache_folder() -> Path:
    """The folder of what can be made again from the reader's files; it may not exist yet."""
    return _user_folder(_Kind.CACHE)


def _user_folder(kind: _Kind) -> Path:
    if sys.platform not in {"win32", "darwin"}:
        # Four lines of the specification, since importing platformdirs costs 4 ms of every start
        variable, below_home = _XDG[kind]
        stated = Path(os.environ.get(variable, ""))
        base = stated if stated.is_absolute() else Path.home() / below_home
        return base / _APP
    import platformdirs  # see above

    folders = {
        _Kind.DATA: platformdirs.user_data_path,
        _Kind.STATE: platformdirs.user_state_path,
        _Kind.CONFIG: platformdirs.user_config_path,
        _Kind.CACHE: platformdirs.user_cache_path,
    }
    return folders[kind](_APP, appauthor=False)
