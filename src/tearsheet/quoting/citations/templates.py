"""The reader's own forms of citations: files with the names of fields in them, one for each kind of text.

"letter.txt", "letter.md" and "letter.html" are one template, "letter", for plain text, Markdown and HTML. The
signs are those of Mustache, mustache(5): `{{headline}}`; `{{#publication}}…{{/publication}}` for what stands
only where a field is stated, `{{^date}}…{{/date}}` only where it is not; `{{! a remark }}`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tearsheet import marked, tr
from tearsheet.article.display_text import one_line
from tearsheet.article.markup import Rendered
from tearsheet.errors import UserError
from tearsheet.storage import files

SUFFIXES = MappingProxyType({".txt": "plain", ".md": "markdown", ".html": "html"})
"""The ending of a file -> the text that it is for, as `Rendered` names it."""
_AT_MOST = 1 << 16  # bytes
_NAMED_AT_MOST = 40  # characters of a name that is none
_NO_TEXT = marked("The template {path} is no text in UTF-8; save it as such.")
_OPENING, _CLOSING = "{{", "}}"
_KINDS = "#^/!"


class _Tag(NamedTuple):
    """A sign, from its first brace to behind its last; its kind is empty for a field."""

    start: int
    end: int
    kind: str
    name: str


def _tags(text: str) -> Iterator[_Tag]:
    start = text.find(_OPENING)
    while start >= 0 and (closing := text.find(_CLOSING, start)) >= 0:
        inside = text[start + len(_OPENING) : closing]
        kind = inside[:1] if inside[:1] in _KINDS else ""
        end = closing + len(_CLOSING)
        yield _Tag(start, end, kind, one_line(inside[len(kind) :]))
        start = text.find(_OPENING, end)


class TemplateError(UserError):
    """A template could not be read or understood; nothing was made of it."""


class _Section(NamedTuple):
    """What stands between `{{#name}}` and `{{/name}}`, from `start` on in code points.

    It is wanted where its field is stated, and all that it stands in is wanted too.
    """

    name: str
    is_wanted: bool
    start: int


def names(folder: Path) -> tuple[str, ...]:
    """The names of the templates in a folder, in the alphabet's order; none where there is no folder."""
    try:
        found = {path.stem for path in folder.iterdir() if path.suffix in SUFFIXES and _is_file(path)}
    except OSError:
        return ()
    return tuple(sorted(name for name in found if name.isprintable() and not name.startswith(".")))


def _is_file(path: Path) -> bool:
    """Whether it is one; what cannot be looked at, such as a link to nowhere, is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def filled(folder: Path, name: str, fields: Mapping[str, Rendered]) -> Rendered:
    """A template with the fields of an article in it.

    A text that has no file of its own is empty; plain text is then as Markdown, or else as HTML, writes it.

    Args:
        folder: Where the template lies.
        name: Of its files, without their endings.
        fields: Name -> words; empty ones are not stated.

    Raises:
        TemplateError: There is none of that name, or it cannot be read or understood.
    """
    made: dict[str, str] = {}
    for suffix, form in SUFFIXES.items():
        path = folder / f"{name}{suffix}"
        text = _read(path) if name in names(folder) else None
        if text is not None:
            own = {key: str(getattr(words, form)) for key, words in fields.items()}
            made[form] = _Filling(path, own).fill(text)
    if not made:
        raise TemplateError(
            tr(
                "There is no template “{name}”: no file {name}.txt, {name}.md or {name}.html in {folder}.",
                name=name,
                folder=folder,
            )
        )
    plain = next(iter(made.values()))
    if not plain.strip():
        raise TemplateError(
            tr(
                "The template “{name}” in {folder} leaves nothing of this article to copy.",
                name=name,
                folder=folder,
            )
        )
    return Rendered(plain, made.get("html", ""), made.get("markdown", ""))


def _read(path: Path) -> str | None:
    """The text of a file, or of that to which a link of its name leads; `None` where there is none."""
    try:
        content = files.read_regular(Path(os.path.realpath(path)), _AT_MOST)
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise TemplateError(
            tr("The template {path} cannot be read: {reason}.", path=path, reason=files.cause(error))
        ) from error
    except UnicodeDecodeError as error:
        raise TemplateError(tr(_NO_TEXT, path=path)) from error
    if "\0" in text:  # programs that paste would end there
        raise TemplateError(tr(_NO_TEXT, path=path))
    return text


class _Filling:
    """One file of a template, filled sign by sign."""

    def __init__(self, path: Path, fields: Mapping[str, str]) -> None:
        self._path = path
        self._fields = fields
        self._opened: list[_Section] = []

    def fill(self, text: str) -> str:
        """The text with the fields in it.

        Raises:
            TemplateError: A sign is not closed, names no field, or closes what was not opened.
        """
        pieces: list[str] = []
        position = 0
        for tag in _tags(text):
            pieces += self._words(text, position, tag.start), self._said(text, tag)
            position = tag.end + self._ends_line(text, tag)
        pieces.append(self._words(text, position, len(text)))
        if self._opened:
            first = self._opened[-1]
            raise self._error(
                text, first.start, tr("“{sign}” is never closed", sign=f"{{{{#{first.name}}}}}")
            )
        return "".join(pieces).strip("\n")

    def _is_wanted(self) -> bool:
        return not self._opened or self._opened[-1].is_wanted

    def _words(self, text: str, start: int, end: int) -> str:
        """What stands between two signs."""
        unclosed = text.find(_OPENING, start, end)
        if unclosed >= 0:
            raise self._error(
                text,
                unclosed,
                tr("“{opening}” is not closed by “{closing}”", opening=_OPENING, closing=_CLOSING),
            )
        return text[start:end] if self._is_wanted() else ""

    def _said(self, text: str, tag: _Tag) -> str:
        """What stands for a sign."""
        kind, name = tag.kind, tag.name
        if kind == "!":
            return ""
        if kind == "/":
            if not self._opened or self._opened[-1].name != name:
                raise self._error(
                    text, tag.start, tr("“{sign}” closes what is not open", sign=f"{{{{/{name}}}}}")
                )
            self._opened.pop()
            return ""
        if name not in self._fields:
            known = ", ".join(self._fields)
            raise self._error(
                text,
                tag.start,
                tr("there is no field “{name}”; there are {known}", name=name[:_NAMED_AT_MOST], known=known),
            )
        if kind:
            is_wanted = self._is_wanted() and bool(self._fields[name]) == (kind == "#")
            self._opened.append(_Section(name, is_wanted, tag.start))
            return ""
        return self._fields[name] if self._is_wanted() else ""

    def _ends_line(self, text: str, tag: _Tag) -> int:
        """1 for the end of a line on which nothing stands but a sign that is no field: that line is none."""
        is_alone = tag.kind and text[tag.start - 1 : tag.start] in {"", "\n"}
        return int(bool(is_alone) and text[tag.end : tag.end + 1] == "\n")

    def _error(self, text: str, place: int, what: str) -> TemplateError:
        line = text.count("\n", 0, place) + 1
        return TemplateError(tr("{path}, line {line}: {what}.", path=self._path, line=line, what=what))
