"""Which articles were opened last: a file of the program's own, which the reader can empty."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tearsheet import tr
from tearsheet.errors import SettingsError
from tearsheet.storage import files
from tearsheet.storage.json_members import MembersError, as_list, encoded, parsed

MOST = 12
_FILE = "recent.json"
_LARGEST = 1 << 20  # bytes
_LONGEST = 300  # code points of a headline


class Recent(NamedTuple):
    """One article that was opened.

    Attributes:
        path: Of its file, absolute; there may be none any more.
        headline: As its file stated it; empty where it states none.
    """

    path: Path
    headline: str


def load(folder: Path) -> tuple[Recent, ...]:
    """The articles that were opened last, the last one first; none where that cannot be read.

    Args:
        folder: Of what is remembered between two starts.
    """
    try:
        stated = parsed(files.read_regular(folder / _FILE, _LARGEST))
    except (OSError, MembersError):
        return ()
    return tuple(_understood(as_list(stated.get("articles", []))))[:MOST]


def add(folder: Path, recent: Recent, now: datetime | None = None) -> None:
    """Put an article at the head of the list.

    Raises:
        SettingsError: It could not be written.
    """
    others = [one for one in load(folder) if one.path != recent.path]
    opened = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    listed = [{**_members(recent), "opened": opened}, *map(_members, others[: MOST - 1])]
    try:
        files.make_folder(folder)
        files.write_atomically(folder / _FILE, encoded({"articles": listed}))
    except OSError as error:
        raise SettingsError(
            tr("{path} could not be saved: {reason}.", path=folder / _FILE, reason=files.cause(error))
        ) from error


def clear(folder: Path) -> None:
    """Forget them all.

    Raises:
        SettingsError: The file could not be removed.
    """
    try:
        (folder / _FILE).unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            tr("{path} could not be removed: {reason}.", path=folder / _FILE, reason=files.cause(error))
        ) from error


def _members(recent: Recent) -> dict[str, object]:
    return {"path": str(recent.path), "headline": recent.headline[:_LONGEST]}


def _understood(stated: list[object]) -> list[Recent]:
    found: dict[Path, Recent] = {}
    for one in stated:
        path, headline = (one.get("path"), one.get("headline")) if isinstance(one, dict) else ("", "")
        if isinstance(path, str) and Path(path).is_absolute() and "\0" not in path:
            found.setdefault(Path(path), Recent(Path(path), headline if isinstance(headline, str) else ""))
    return list(found.values())
