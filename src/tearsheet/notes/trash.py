"""When a deleted note is removed for good: never by one look at a clock, which may be wrong.

A clock that was set ahead makes everything old at once. So two clocks decide: the system's, by which a note
has lain in the trash for 30 days, and a count of the days on which this computer has found it so.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from tearsheet.notes.note_files import NoteFile
from tearsheet.storage import files, paths
from tearsheet.storage.json_members import JsonObject, MembersError, as_list, as_object, encoded, parsed

KEPT_FOR = timedelta(days=30)
DAYS_BEFORE = 3
"""Earlier days on which it was old already."""
_AT_MOST = 1 << 20  # bytes


def is_old(stamp: str, now: datetime) -> bool:
    """Whether what was deleted at that moment has lain in the trash for 30 days, by the clock."""
    try:
        return now - datetime.fromisoformat(stamp) > KEPT_FOR
    except (ValueError, TypeError, OverflowError):  # no stamp of this program: it stays
        return False


def due(old: Sequence[NoteFile], folder: Path, now: datetime) -> list[NoteFile]:
    """Which of the old files of an article's trash are to be removed; the others are remembered as old.

    Where that cannot be remembered, none ever is.
    """
    if not old:
        return []
    today, place = now.date(), str(folder.resolve())
    remembered = _remembered()
    known = as_object(remembered.get(place, {}))
    seen = {_key(file): _with_today(known.get(_key(file), []), today) for file in old}
    if known != seen:
        with suppress(OSError):
            files.make_folder(_path().parent)
            files.write_atomically(_path(), encoded(remembered | {place: seen}))
    return [file for file in old if len(seen[_key(file)]) > DAYS_BEFORE]


def _with_today(stated: object, today: date) -> list[str]:
    """The days on which a file was old; a day that is still to come was no day but a wrong clock."""
    days = {day for day in as_list(stated) if isinstance(day, str)}
    return sorted({*(day for day in days if day < today.isoformat()), today.isoformat()})


def _key(file: NoteFile) -> str:
    return f"{file.note.id} {file.record.trashed}"


def _path() -> Path:
    return paths.state_folder() / "trash.json"


def _remembered() -> JsonObject:
    try:
        return parsed(files.read_regular(_path(), _AT_MOST))
    except (OSError, MembersError):
        return {}
