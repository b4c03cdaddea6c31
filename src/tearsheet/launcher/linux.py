"""The launcher on Linux and other free desktops, after the specifications of freedesktop.org."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from tearsheet.launcher import appstream, file_types
from tearsheet.launcher.desktop_entry import ENTRY, MARK, desktop_entry, with_recent
from tearsheet.launcher.own_file import NOT_CHANGED, NOT_READ, OwnFile, naming
from tearsheet.storage import digests, files, paths
from tearsheet.storage.paths import APPLICATION_ID, ICON_SIZES

_ICON_MARK = "<title>Tearsheet</title>"
_TYPES_MARK = '"application/x-tearsheet-article"'
_EXECUTABLE = 0o755
_DESKTOP_LINE = re.compile(r'^[ \t]*XDG_DESKTOP_DIR="((?:\\.|[^"\\])*)"', re.MULTILINE)
_PATIENCE = 10  # seconds, for a helper of the desktop
_OWNER_ALONE = 0o077


def install(program: Path, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Write menu entry, icon, desktop icon, and for which types of files the program is offered.

    Raises:
        LauncherError: A part could not be written, or a stranger's file is in its place.
    """
    entry = desktop_entry(program).encode()
    contents = {
        _menu_entry(environment): entry,
        **{icon: _drawing(size).read_bytes() for size, icon in _icons(environment).items()},
        _metainfo(environment): appstream.metainfo().encode(),
        _file_types(environment): paths.resource("desktop", f"{APPLICATION_ID}.xml").read_bytes(),
        **dict.fromkeys(_desktop_icons(environment), entry),
    }
    for file in contents:
        file.check_place()
    for file, content in contents.items():
        file.write(content)
    _change_associations(environment, file_types.without_stated_defaults)
    _refresh(environment)
    for icon in _desktop_icons(environment):
        _trust(icon.path, environment)
    return tuple(file.path for file in contents)


def remove(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Remove what `install` wrote, and the program from the reader's choices of a default.

    Raises:
        LauncherError: A part could not be removed.
    """
    own = (
        *(_menu_entry(environment), *_icons(environment).values()),
        *(_metainfo(environment), _file_types(environment)),
        *_desktop_icons(environment),
    )
    removed = tuple(file.path for file in own if file.remove())
    _change_associations(environment, file_types.without_stated_defaults)
    if removed:
        _change_associations(environment, partial(file_types.without_entry, entry=ENTRY))
        _refresh(environment)
    return removed


def show_recent(recent: Sequence[tuple[str, Path]], environment: Mapping[str, str]) -> None:
    """Name files in the program's menu entry, where `install` has written one; see `with_recent`.

    Raises:
        LauncherError: It could not be read or written.
    """
    entry = _menu_entry(environment)
    if entry.is_there():
        before = _text(entry.path)
        after = with_recent(before, recent)
        if after != before:
            entry.write(after.encode(errors="surrogateescape"))


def desktop_folder(environment: Mapping[str, str]) -> Path:
    """The folder whose files lie on the reader's desktop, whatever its name in their language.

    After user-dirs.dirs(5): in double quotes an absolute path or one below $HOME.
    """
    home = _home(environment)
    stated = _DESKTOP_LINE.findall(
        _text(_folder(environment, "XDG_CONFIG_HOME", ".config") / "user-dirs.dirs")
    )
    path = re.sub(r"\\(.)", r"\1", stated[-1]) if stated else "$HOME/Desktop"
    return home / path.removeprefix("$HOME").lstrip("/") if path.startswith("$HOME") else Path(path)


def _menu_entry(environment: Mapping[str, str]) -> OwnFile:
    return OwnFile(_applications(environment) / ENTRY, MARK)


def _icons(environment: Mapping[str, str]) -> dict[str, OwnFile]:
    """The icon for every size, and those that are drawn for one; the folder in the theme -> the file."""
    theme = _icon_theme(environment)
    return {
        size: OwnFile(theme / size / "apps" / f"{APPLICATION_ID}.svg", _ICON_MARK)
        for size in ("scalable", *(f"{pixels}x{pixels}" for pixels in ICON_SIZES))
    }


def _drawing(size: str) -> Path:
    pixels = size.partition("x")[0]
    return paths.icon(int(pixels) if pixels.isdecimal() else None)


def _metainfo(environment: Mapping[str, str]) -> OwnFile:
    folder = _folder(environment, "XDG_DATA_HOME", ".local/share") / "metainfo"
    return OwnFile(folder / appstream.METAINFO, appstream.MARK)


def _desktop_icons(environment: Mapping[str, str]) -> tuple[OwnFile, ...]:
    """One, or none where the reader has no desktop: user-dirs.dirs says so by naming the home folder."""
    folder = desktop_folder(environment)
    return () if folder == _home(environment) else (OwnFile(folder / ENTRY, MARK, _EXECUTABLE),)


def _file_types(environment: Mapping[str, str]) -> OwnFile:
    return OwnFile(_media_types(environment) / "packages" / f"{APPLICATION_ID}.xml", _TYPES_MARK)


def _media_types(environment: Mapping[str, str]) -> Path:
    return _folder(environment, "XDG_DATA_HOME", ".local/share") / "mime"


def _applications(environment: Mapping[str, str]) -> Path:
    return _folder(environment, "XDG_DATA_HOME", ".local/share") / "applications"


def _icon_theme(environment: Mapping[str, str]) -> Path:
    return _folder(environment, "XDG_DATA_HOME", ".local/share") / "icons" / "hicolor"


def _folder(environment: Mapping[str, str], variable: str, below_home: str) -> Path:
    """After the XDG Base Directory Specification 0.8: a relative path is none."""
    stated = Path(environment.get(variable, ""))
    return stated if stated.is_absolute() else _home(environment) / below_home


def _home(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("HOME") or Path.home())


def _text(path: Path) -> str:
    """All of a file, empty where there is none."""
    with naming(path, NOT_READ):
        return path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""


def _refresh(environment: Mapping[str, str]) -> None:
    """Let desktops that keep lists of types, entries and icons make them anew."""
    if _media_types(environment).is_dir():
        _ask(environment, "update-mime-database", str(_media_types(environment)))
    _ask(environment, "update-desktop-database", "-q", str(_applications(environment)))
    if (_icon_theme(environment) / "icon-theme.cache").exists():
        _ask(environment, "gtk-update-icon-cache", "-q", "-t", str(_icon_theme(environment)))


def _trust(icon: Path, environment: Mapping[str, str]) -> None:
    """Spare the reader the question whether an icon that they asked for may start a program.

    Without the marks of Xfce and GNOME it is asked at the first double-click, no more.
    """
    checksum = digests.sha256(icon.read_bytes()).hexdigest()
    for mark, value in (("xfce-exe-checksum", checksum), ("trusted", "true")):
        _ask(environment, "gio", "set", "-t", "string", str(icon), f"metadata::{mark}", value)


def _change_associations(environment: Mapping[str, str], change: Callable[[str], str]) -> None:
    """Change what the reader's desktops keep of their choices, for all of them or for one."""
    for folder in (_folder(environment, "XDG_CONFIG_HOME", ".config"), _applications(environment)):
        for path in folder.glob("*mimeapps.list"):
            _change(path.resolve(), change)


def _change(path: Path, change: Callable[[str], str]) -> None:
    before = _text(path)
    after = change(before)
    if after == before:
        return
    with naming(path, NOT_CHANGED):
        if file_types.is_empty(after):
            path.unlink()
            return
        mode = path.stat().st_mode & 0o777
        files.write_atomically(path, after.encode(errors="surrogateescape"))
        path.chmod(mode)


def _ask(environment: Mapping[str, str], tool: str, *arguments: str) -> str:
    """What a helper of the desktop prints; nothing where it is absent or fails: none is needed."""
    import subprocess  # costs 7 ms

    found = shutil.which(tool, path=environment.get("PATH"))
    if found is None:
        return ""
    try:
        answer = subprocess.run(
            [found, *arguments],
            env={**environment, "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            umask=_OWNER_ALONE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.decode("utf-8", "replace")
