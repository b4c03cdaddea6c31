"""A reference as runs of words, some in italics or linked, and its three forms for the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tearsheet.article import markdown_writer, markup
from tearsheet.article.display_text import is_right_to_left, isolated, one_line
from tearsheet.article.markup import Rendered

_ENDS = (".", "?", "!", "…", "。", "？", "！")
_CLOSING = '”’"'


class Run(NamedTuple):
    """Words of a reference that look the same; `link` is empty or a web address."""

    text: str
    is_italic: bool = False
    link: str = ""


def rendered(runs: Iterable[Run]) -> Rendered:
    """The words in plain text, and as parts of a paragraph of HTML and of Markdown."""
    shown = [run for run in runs if run.text]
    forms = (map(form, shown) for form in (_plain, _html, _markdown))
    return Rendered(*map("".join, forms))


def sentences(*parts: Iterable[Run]) -> list[Run]:
    """Parts one after another, a full stop and a blank between any two; empty ones leave nothing.

    No stop stands behind one that ends with a mark of its own: Chicago 17, 6.124; APA 7, 6.2.
    """
    stated = [[run for run in part if run.text] for part in parts]
    return list(_joined([part for part in stated if part]))


def _joined(parts: list[list[Run]]) -> Iterator[Run]:
    for place, part in enumerate(parts):
        yield from part
        is_last = place == len(parts) - 1
        yield Run(("" if ends(part[-1].text) else ".") + ("" if is_last else " "))


def listed(*parts: Iterable[Run]) -> list[Run]:
    """Parts with a comma and a blank between any two; empty ones leave nothing."""
    runs: list[Run] = []
    for part in parts:
        stated = [run for run in part if run.text]
        if stated:
            runs += [Run(", "), *stated] if runs else stated
    return runs


def ends(text: str) -> bool:
    """Whether words end with a mark that ends a sentence, within quotation marks or not."""
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _plain(run: Run) -> str:
    return _isolated(run.text)


def _isolated(text: str) -> str:
    """What runs from right to left cannot reorder the rest."""
    return isolated(text) if is_right_to_left(text) else _kept(text)


def _kept(text: str) -> str:
    """A text on one line, with the blanks at its ends."""
    before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
    return before + one_line(text) + after if text.strip(" ") else text


def _html(run: Run) -> str:
    words = markup.escaped(_kept(run.text))
    words = f"<bdi>{words}</bdi>" if is_right_to_left(run.text) else words
    words = f"<em>{words}</em>" if run.is_italic else words
    return f'<a href="{markup.escaped(run.link)}">{words}</a>' if run.link else words


def _markdown(run: Run) -> str:
    if run.link == run.text:
        return f"<{run.link}>"
    words = markdown_writer.escaped(_isolated(run.text))
    words = f"*{words}*" if run.is_italic else words
    return markdown_writer.link(words, run.link) if run.link else words
