"""The desktop's own list of recently used files, which launchers show beside the program.

Desktop Bookmark Specification 0.9 of freedesktop.org: an XBEL file, shared by all programs, which each of
them writes anew. What others have written in it stays.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes

from tearsheet.storage import files
from tearsheet.storage.paths import APPLICATION_ID

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_BOOKMARK = "http://www.freedesktop.org/standards/desktop-bookmarks"
_MIME = "http://www.freedesktop.org/standards/shared-mime-info"
_OWNER = "http://freedesktop.org"
_APPLICATION = f"{{{_BOOKMARK}}}application"
_LARGEST = 16 << 20  # bytes
EMPTY = b'<?xml version="1.0" encoding="UTF-8"?>\n<xbel version="1.0"/>\n'


def place(environment: Mapping[str, str]) -> Path:
    """Where the list lies; it may not be there."""
    stated = Path(environment.get("XDG_DATA_HOME", ""))
    home = Path(environment.get("HOME") or Path.home())
    return (stated if stated.is_absolute() else home / ".local/share") / "recently-used.xbel"


def add(listed: Path, path: Path, media_type: str, now: datetime | None = None) -> None:
    """Put a file at the list's end, which is its newest; a list that cannot be understood stays as it is.

    Raises:
        OSError: It could not be read or written.
    """
    root = _read(listed)
    if root is None:
        return
    address = f"file://{quote_from_bytes(os.fsencode(path))}"
    moment = (now or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    known = next((one for one in root.iter("bookmark") if one.get("href") == address), None)
    bookmark = _made(root, "bookmark", href=address, added=moment) if known is None else known
    bookmark.set("modified", moment)
    bookmark.set("visited", moment)
    _name_program(bookmark, media_type, moment)
    root.remove(bookmark)
    root.append(bookmark)
    _write(listed, root)


def clear(listed: Path) -> None:
    """Take the program out of the list, and with it the files that no other program has opened.

    Raises:
        OSError: It could not be read or written.
    """
    root = _read(listed) if listed.exists() else None
    if root is None:
        return
    for bookmark in list(root.iter("bookmark")):
        for programs in bookmark.iter(f"{{{_BOOKMARK}}}applications"):
            for own in [one for one in programs if one.get("name") == APPLICATION_ID]:
                programs.remove(own)
                if not len(programs):
                    root.remove(bookmark)
    _write(listed, root)


def _read(listed: Path) -> Element | None:
    """The list; an empty one where there is no file, nothing where it is none."""
    from xml.etree import ElementTree

    content = files.read_regular(listed, _LARGEST) if listed.exists() else EMPTY
    try:
        root = ElementTree.fromstring(content)  # the reader's own file; expat bounds entities
    except ElementTree.ParseError:
        return None
    return root if root.tag == "xbel" else None


def _write(listed: Path, root: Element) -> None:
    from xml.etree import ElementTree

    for prefix, namespace in (("bookmark", _BOOKMARK), ("mime", _MIME)):
        ElementTree.register_namespace(prefix, namespace)
    files.make_folder(listed.parent)
    files.write_atomically(listed, ElementTree.tostring(root, "UTF-8", xml_declaration=True))


def _name_program(bookmark: Element, media_type: str, moment: str) -> None:
    """Say that this program has opened it, and how it is started."""
    metadata = next((one for one in bookmark.iter("metadata") if one.get("owner") == _OWNER), None)
    if metadata is None:
        info = bookmark.find("info")
        metadata = _made(_made(bookmark, "info") if info is None else info, "metadata", owner=_OWNER)
        _made(metadata, f"{{{_MIME}}}mime-type", type=media_type)
    programs = metadata.find(f"{{{_BOOKMARK}}}applications")
    if programs is None:
        programs = _made(metadata, f"{{{_BOOKMARK}}}applications")
    known = next((one for one in programs if one.get("name") == APPLICATION_ID), None)
    own = _made(programs, _APPLICATION, name=APPLICATION_ID) if known is None else known
    own.set("exec", f"'{APPLICATION_ID} %u'")
    own.set("modified", moment)
    own.set("count", str(int(own.get("count", "0")) + 1 if own.get("count", "0").isdecimal() else 1))


def _made(parent: Element, tag: str, **attributes: str) -> Element:
    from xml.etree import ElementTree

    return ElementTree.SubElement(parent, tag, attributes)
