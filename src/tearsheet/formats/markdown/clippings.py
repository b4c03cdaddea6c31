"""What programs that collect articles write into the text itself, rather than as front matter above it.

Readwise a list under the heading "Metadata", MarkDownload a quotation with the heading "Excerpt", Joplin
members behind the text.
"""

from __future__ import annotations

import re

from tearsheet.formats.markdown.front_matter import FrontMatter, Member, named

_METADATA = re.compile(r"^#{1,3} Metadata[ \t]*\n((?:[ \t]*\n)*(?:[-*] [^\n]*\n)+)\n*", re.MULTILINE)
_COVER = re.compile(r"^!\[rw-book-cover\]\([^()\n]{0,500}\)\n", re.MULTILINE)
_WHOLE = re.compile(r"^#{1,3} Full Document[ \t]*\n", re.MULTILINE)
_EXCERPT = re.compile(r"^> ?#{1,3} Excerpt[ \t]*\n((?:>[^\n]*\n)+)", re.MULTILINE)
_LISTED = re.compile(r"[-*] +\**(?P<name>[^:*\n]{1,40}?)\**:\**[ \t]*(?P<value>[^\n]*)")
_JOPLIN = re.compile(r"\n\n((?:[a-z_]{2,40}:[^\n]*\n)*type_: \d+)\s*\Z")
_HEAD = 8_000  # bounds the work
_FOOT = 4_000  # bounds the work


def split(text: str) -> FrontMatter:
    r"""The members that such programs have written into a text, and the text without them.

    Args:
        text: Without front matter, with "\n" as its line ends.
    """
    members: list[Member] = []
    head, rest = text[:_HEAD], text[_HEAD:]
    if found := _COVER.search(head):
        members.append(Member("", (), (found[0].strip(),)))
        head = head[: found.start()] + head[found.end() :]
    if found := _METADATA.search(head):
        members += [_listed(line) for line in found[1].split("\n") if line.strip()]
        head = head[: found.start()] + _WHOLE.sub("", head[found.end() :], count=1)
    if found := _EXCERPT.search(head):
        lines = [line.lstrip("> ") for line in found[1].rstrip("\n").split("\n")]
        members.append(Member("excerpt", (" ".join(" ".join(lines).split()),), tuple(lines)))
        head = head[: found.start()] + head[found.end() :]
    text = head + rest
    if found := _JOPLIN.search(text, max(0, len(text) - _FOOT)):
        members += [_behind(line) for line in found[1].split("\n")]
        text = text[: found.start()] + "\n"
    return FrontMatter(tuple(members), text)


def _listed(line: str) -> Member:
    """A member of Readwise: "- Author: [[Ana]]"."""
    match = _LISTED.match(line.strip())
    if not match:
        return Member("", (), (line,))
    return Member(named(match["name"]), tuple(filter(None, [match["value"].strip()])), (line,))


def _behind(line: str) -> Member:
    """A member of Joplin: its own fields keep their names, but those of the note, which are left out."""
    name, _, value = line.partition(":")
    is_of_article = name in {"author", "source_url"}
    shown = {"source_url": "source"}.get(name, name)
    return Member(shown if is_of_article else f"joplin {name}", tuple(filter(None, [value.strip()])), (line,))
