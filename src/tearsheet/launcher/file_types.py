"""What stands of the program in a reader's `mimeapps.list`, and how it is taken away again.

The program itself writes nothing there: `resources/desktop/tearsheet.xml` tells how it is offered. But
a reader may have made it their default for a type, which desktops keep there (freedesktop.org, Association
between MIME types and applications, 1.0.1), and earlier versions stated the defaults of others there.
"""

from __future__ import annotations

import re

_REMARK = "# As it was before Tearsheet was installed: "
_GROUP = re.compile(r"^\[.*\]\s*$", re.MULTILINE)


def without_stated_defaults(associations: str) -> str:
    """The text without the defaults that earlier versions stated and nobody has changed since."""
    kept, stated = [], None
    for line in associations.splitlines(keepends=True):
        is_remark = line.startswith(_REMARK)
        if not is_remark and line.rstrip("\n") != stated:
            kept.append(line)
        stated = line.removeprefix(_REMARK).rstrip("\n") if is_remark else None
    return "".join(kept)


def without_entry(associations: str, entry: str) -> str:
    """The text without a program's entry, and without the lines that are left with none."""
    return "".join(_without(line, entry) for line in associations.splitlines(keepends=True))


def _without(line: str, entry: str) -> str:
    media_type, _, value = line.partition("=")
    entries = [stated.strip() for stated in value.split(";")]
    if line.startswith("#") or entry not in entries:
        return line
    others = "".join(f"{other};" for other in entries if other not in {"", entry})
    return f"{media_type}={others}\n" if others else ""


def is_empty(associations: str) -> bool:
    """Whether nothing but the names of groups stands in a text."""
    return not _GROUP.sub("", associations).strip()
