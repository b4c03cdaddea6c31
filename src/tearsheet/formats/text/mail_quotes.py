"""The marks that mail programs put before each line of a text that is quoted: "> ", ">> "."""

from __future__ import annotations

_MIN_SHARE = 0.5  # a guess: half or one and a half of it changes none of 59 texts
_MIN_LINES = 3  # a guess: half or one and a half of it changes none of 59 texts


def taken_off(text: str) -> str:
    r"""The text without these marks, where most of its lines have them: then all of it is a quoted mail.

    Fewer are a quotation inside of the article, whose marks stay.

    Args:
        text: With "\n" as its line ends.
    """
    lines = text.split("\n")
    quoted = sum(line.lstrip(" \t").startswith(">") for line in lines)
    written = sum(not line.isspace() and line != "" for line in lines)
    if quoted < _MIN_LINES or quoted <= _MIN_SHARE * written:
        return text
    return "\n".join([_bare(line) for line in lines])


def _bare(line: str) -> str:
    """A line without its marks; the blanks behind the last of them stay but for one."""
    bare = line.lstrip(" \t>") if line.lstrip(" \t").startswith(">") else line
    kept = line[: len(line) - len(bare)].rpartition(">")[2]
    return kept[1:] + bare
