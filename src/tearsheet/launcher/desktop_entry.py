"""The text of a desktop entry: how a path is written so that every desktop reads it back unchanged."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from string import Template

from tearsheet.errors import LauncherError
from tearsheet.launcher import FROM_DESKTOP
from tearsheet.storage import paths
from tearsheet.storage.paths import APPLICATION_ID

ENTRY = f"{APPLICATION_ID}.desktop"
"""The entry's file name; desktops match it with the window's desktop file name."""

MARK = "X-Tearsheet-Launcher=true"
"""The line that tells the program's own entry from a stranger's."""

CHOOSE = "--choose"
"""The argument of the action that opens a window more: which article is asked for."""
MOST_RECENT = 6
_ACTION = "recent-"
_ACTIONS = re.compile(r"^Actions=(.*)\n", re.MULTILINE)
_RECENT = re.compile(rf"^\[Desktop Action {_ACTION}\d+\]\n(?:(?!\[).*\n)*", re.MULTILINE)
_EXEC = re.compile(r"^Exec=(.*)\n", re.MULTILINE)
_HALVES = re.compile("[\ud800-\udfff]")
_STRING_ESCAPES = str.maketrans({"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"})


def desktop_entry(program: Path) -> str:
    """The entry that starts a program, with the file that was chosen, if any.

    Raises:
        LauncherError: The program's path is no UTF-8, which a desktop entry must be.
    """
    if any("\ud800" <= character <= "\udfff" for character in str(program)):
        raise LauncherError(
            "The path of the program is not valid UTF-8, so no desktop could start it. "
            "Rename the folder that it lies in and try again."
        )
    template = paths.resource("desktop", ENTRY).read_text(encoding="utf-8")
    return Template(template).substitute(
        application=APPLICATION_ID,
        command=_as_value(_command(str(program), *FROM_DESKTOP, "%f")),
        choosing=_as_value(_command(str(program), CHOOSE)),
        program=_as_value(str(program)),
        mark=MARK,
    )


def with_recent(entry: str, recent: Sequence[tuple[str, Path]]) -> str:
    """An entry with an action for each of some files, which desktops show in the program's own menu.

    Args:
        entry: With or without such actions, which are replaced.
        recent: What each is called, on one line, and its absolute path. One whose path is no UTF-8 is left
            out: no entry can name it.
    """
    main = _RECENT.sub("", entry).rstrip("\n") + "\n"
    command = _EXEC.search(main)
    if not command:
        return main
    shown = [each for each in recent if not _HALVES.search(str(each[1]))][:MOST_RECENT]
    others = [name for name in _actions(main) if not name.startswith(_ACTION)]
    names = [*others, *(f"{_ACTION}{number}" for number in range(len(shown)))]
    groups = [
        f"[Desktop Action {_ACTION}{number}]\nName={_as_value(_HALVES.sub('', name))}\n"
        f"Exec={command[1].removesuffix('%f')}{_as_value(_quoted(str(path)))}\n"
        for number, (name, path) in enumerate(shown)
    ]
    return "\n".join([_with_actions(main, names), *groups])


def _actions(entry: str) -> list[str]:
    """The names of an entry's actions."""
    stated = _ACTIONS.search(entry)
    return [name for name in stated[1].split(";") if name] if stated else []


def _with_actions(entry: str, names: Sequence[str]) -> str:
    """An entry that names these actions, behind its command, and no others."""
    line = f"Actions={';'.join(names)};\n" if names else ""
    return _EXEC.sub(lambda command: f"{command[0]}{line}", _ACTIONS.sub("", entry), count=1)


def _command(program: str, *arguments: str) -> str:
    """The command line; in it a "%" is doubled, which GLib 2.74 takes for the name of the program.

    So a program with a "%" in its path is an argument, of a shell that becomes that program.
    """
    shell = ("/bin/sh", "-c", 'exec "$0" "$@"') if "%" in program else ()
    return " ".join((*map(_quoted, (*shell, program)), *arguments))


def _quoted(argument: str) -> str:
    """One argument of a command line (Desktop Entry Specification 1.5, "The Exec key")."""
    escaped = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    return f'"{escaped}"'


def _as_value(text: str) -> str:
    """The value of a key (Desktop Entry Specification 1.5, "Possible value types")."""
    return text.translate(_STRING_ESCAPES)
