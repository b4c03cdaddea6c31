"""How the program is offered for a type of file without becoming the default for it.

A desktop that is told of no default takes the first program that it finds, and it looks among the
reader's own entries first. So what was the default before is stated in the reader's `mimeapps.list`
(freedesktop.org, Association between MIME types and applications, 1.0.1) where it would change.
"""

from __future__ import annotations

_SECTION = "[Default Applications]"
_MARK = "# As it was before Tearsheet was installed: "


def with_default(associations: str, media_type: str, entry: str) -> str:
    """The text of a `mimeapps.list` with one more default, below a comment that marks it."""
    lines = associations.splitlines()
    if _SECTION not in lines:
        lines.append(_SECTION)
    default = f"{media_type}={entry}"
    below = lines.index(_SECTION) + 1
    lines[below:below] = [_MARK + default, default]
    return "\n".join(lines) + "\n"


def without_defaults(associations: str) -> str:
    """The text without the defaults that `with_default` stated and nobody has changed since.

    Empty if nothing else stands in it.
    """
    if _MARK not in associations:
        return associations
    lines = associations.splitlines()
    marked = ["", *(line.removeprefix(_MARK) if line.startswith(_MARK) else "" for line in lines)]
    rest = [
        line
        for line, default in zip(lines, marked, strict=False)
        if not line.startswith(_MARK) and (not default or line != default)
    ]
    return "" if rest in ([], [_SECTION]) else "\n".join(rest) + "\n"
