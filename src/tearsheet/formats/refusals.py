"""Every sentence that says why a file cannot be opened, and what to do instead."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from tearsheet.errors import LoadError


class Refusal(StrEnum):
    """Why a file is refused; each value is the sentence, `{name}` being the file."""

    MISSING = "There is no file {name}: it may have been moved or renamed; open it from where it is now."
    FOLDER = "{name} is a folder: open one of the files in it."
    SPECIAL = "{name} is a device or a pipe, not a file: save its content as a file and open that."
    FORBIDDEN = "{name} may not be read: ask its owner, or change its permissions."
    FAILED = "{name} could not be read ({reason}): copy it to this computer and open the copy."
    TOO_LARGE = "{name} is larger than {limit} MB: split it, or save the article alone in a file."
    EMPTY = "{name} is empty: there is nothing in it to read; save the article again."
    FOREIGN = "{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that."
    BINARY = "{name} is not text: save the article as a text file and open that."
    DAMAGED = "{name} is damaged text ({encoding}) and cannot be read whole: save the article again."
    NO_PAGE = "{name} holds no page with a text: open the page in a browser, save it again and open that."
    TOO_SLOW = (
        "{name} could not be read within 30 seconds, for the computer was too busy: "
        "open it again when it has less to do."
    )
    BROKEN = (
        "{name} could not be taken apart: "
        "open it in a browser, save the article as a text file and open that."
    )
    TOO_MUCH = (
        "{name} asks for more time or memory than a page may: "
        "open it in a browser, save the article as a text file and open that."
    )
    TOO_LONG = (
        "{name} asks for more time or memory than a text may: "
        "split it in an editor, or save the article alone in a file."
    )
    CANCELLED = "{name} was not read to its end, as you wished: open it again to read it."
    UNKNOWN_ENCODING = (
        "{name} is text in an old encoding that cannot be told with certainty: "
        "open it in an editor, save it as UTF-8 and open that."
    )


class Shortened(StrEnum):
    """Why an article is only the plain text of its page; each value is the sentence."""

    COSTLY = (
        "This page asks for more time or memory than a page may, so what you see is all of its text "
        "in the order of the file, menus included."
    )
    SLOW = (
        "The computer was too busy to take this page apart within 30 seconds, so what you see is all of its "
        "text in the order of the file, menus included: open it again when the computer has less to do."
    )
    BROKEN = (
        "This page could not be taken apart, so what you see is all of its text in the order of the file, "
        "menus included."
    )


def refuse(why: Refusal, path: Path | None, **words: str) -> LoadError:
    """The error to raise for a file.

    Args:
        why: Which sentence.
        path: The file; `None` for text that has none.
        words: What the sentence names besides the file.
    """
    return LoadError(why.format(name=_shown(path), **words))


def _shown(path: Path | None) -> str:
    """The file's name, in quotation marks, without characters that could disturb the sentence."""
    if path is None:
        return "The text"
    name = path.name or str(path)
    return "“" + "".join(char if char.isprintable() else "\ufffd" for char in name) + "”"
