"""What somebody quotes, as it is typed or pasted: its parts, what joins them, and whose it is said to be.

An ellipsis stands for words that are left out, words in brackets for what the quoter puts in: Chicago Manual
of Style, 17th edition, 13.50-13.62.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from tearsheet.comparing.words import WordedText, WordRow, is_mark

_ELLIPSIS = r"[\[(]\s{0,3}(?:…|\.\s?\.\s?\.)\s{0,3}[\])]|…|\.[ \u00a0]?\.[ \u00a0]?\.(?:[ \u00a0]?\.)?"
# Letters that touch a bracket are part of the word that it changes: want[ed]
_BRACKETS = r"(?:(?<!\w)\w{1,40})?\[[^\[\]]{0,200}\][^\W\d_]*"
_JOINT = re.compile(f"(?P<ellipsis>{_ELLIPSIS})|(?P<brackets>{_BRACKETS})")
_CHANGED_LETTER = re.compile(r"\[(\w)\](?=\w)")
# A line with which this program and others name the source below a quotation
_SOURCE = re.compile(r"\n[ \t]{0,9}(?:—|–|--)[^\n]{0,1000}(?:\n{1,3}[ \t]{0,9}\[[^\n]{0,1000}\]\s{0,9})?$")
_QUOTING_LINE = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_CLOSING = '”“»«"」』›'
_IN_MARKS = re.compile(
    '“[^“”„]+”|„[^“”„]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|『[^『』]+』|(?<!\\w)"[^"]+"|(?<!\\w)‘(?:[^‘’]|(?<=\\w)’(?=\\w))+’(?!\\w)'
    "|(?<![\\w″])″[^″]+″|(?<![\\w′])′[^′]+′(?!\\w)|(?<!\\w)'(?:[^']|(?<=\\w)'(?=\\w))+'(?!\\w)"
)
_LONGEST_MARKED = 3  # words in marks of their own that are meant otherwise, or are a name
_LONGEST_FRAME = 30  # words around a quotation that say whose it is


class Joint(StrEnum):
    """What stands between two parts of a quotation."""

    ELLIPSIS = "ellipsis"
    BRACKETS = "brackets"


class Quoted(NamedTuple):
    """A quotation, taken apart.

    Attributes:
        parts: The words that are said to stand in the text, in order; none is empty.
        joints: What stands before each part but the first.
        has_brackets: Whether anything in it stands in brackets, were it only a letter.
        has_ellipsis: Whether anything between its parts is left out.
        inserted: What stands in brackets before each part but the first, without them.
    """

    parts: tuple[WordedText, ...]
    joints: tuple[Joint, ...]
    has_brackets: bool
    has_ellipsis: bool
    inserted: tuple[str, ...] = ()


class Framed(NamedTuple):
    """A quotation within words that say whose it is.

    Attributes:
        words: The quotation.
        frame: The words around it.
        frame_words: How many these are.
    """

    words: str
    frame: str
    frame_words: int


def clean(typed: str) -> str:
    """What is typed, without the signs of a quoted mail and the line that names its source."""
    words = without_quoting_signs(typed)
    shorter = _SOURCE.sub("", words).strip()
    return shorter or words


def without_quoting_signs(typed: str) -> str:
    """What is typed, without the signs of a quoted mail."""
    return _QUOTING_LINE.sub("", typed).strip()


def take_apart(words: str) -> Quoted:
    """A quotation as its parts."""
    with_letters = _CHANGED_LETTER.sub(r"\1", words)
    parts: list[WordedText] = []
    joints: list[Joint] = []
    inserted: list[str] = []
    waiting: Joint | None = None
    said = ""
    for text, joint, brackets in _stretches(with_letters):
        worded = WordedText(text)
        if not all(map(is_mark, worded.keys)):
            if parts:
                joints.append(waiting or Joint.ELLIPSIS)
                inserted.append(said)
            parts.append(worded)
            waiting, said = None, ""
        waiting = Joint.ELLIPSIS if Joint.ELLIPSIS in (waiting, joint) else joint
        said = f"{said} {brackets}"
    has_brackets = with_letters != words or any(match["brackets"] for match in _JOINT.finditer(words))
    return Quoted(tuple(parts), tuple(joints), has_brackets, Joint.ELLIPSIS in joints, tuple(inserted))


def _stretches(words: str) -> Iterator[tuple[str, Joint | None, str]]:
    """The words between joints, each with the joint behind it and what stands there in brackets."""
    reached = 0
    for match in _JOINT.finditer(words):
        joint = Joint.ELLIPSIS if match["ellipsis"] else Joint.BRACKETS
        yield words[reached : match.start()], joint, re.sub(r"[\[\]]", "", match["brackets"] or "")
        reached = match.end()
    yield words[reached:], None, ""


def framed(words: str) -> Framed | None:
    """The quotation in marks, and what stands around it; `None` where nothing or too much does.

    Several in marks are one that the frame interrupts: “…,” she said, “…”.
    """
    found = list(_IN_MARKS.finditer(words))
    if not found:
        return None
    frame = _IN_MARKS.sub(" ", words)
    count = sum(not is_mark(key) for key in WordedText(frame).keys)
    if not 0 < count <= _LONGEST_FRAME:
        return None
    return Framed(" … ".join(match[0][1:-1].strip() for match in found), frame, count)


def lost_marks(quoted: Quoted, there: Iterable[str]) -> tuple[str, ...]:
    """The few words that a text has in marks of their own, as scare quotes, and a quotation of it has not.

    Args:
        quoted: The quotation.
        there: What the text says at its parts.
    """
    kept = {_key(one) for part in quoted.parts for one in _marked_within(part.text)}
    return tuple(one for text in there for one in _marked_within(text) if _key(one) not in kept)


def _marked_within(words: str) -> Iterator[str]:
    found = (match[0][1:-1].strip() for match in _IN_MARKS.finditer(words))
    return (one for one in found if 0 < len(WordRow(WordedText(one)).keys) <= _LONGEST_MARKED)


def _key(words: str) -> str:
    return " ".join(WordRow(WordedText(words)).keys)
