"""What the reader is told of a file that cannot be opened, or only in part: all its sentences.

Parts are missing where a rule fails: each is on its own, finds nothing then, and the rest stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tearsheet import marked, quoted, tr
from tearsheet.errors import LoadError

_T = TypeVar("_T")
_Nothing = TypeVar("_Nothing")
_FAULT = (
    "A fault in this program kept it from telling all of this file ({names}); what "
    "it could not tell is empty or among the lines left out, and no word is lost."
)


class Refusal(StrEnum):
    """Why a file is refused; each value is the sentence, `{name}` being the file."""

    MISSING = marked(
        "There is no file {name}: it may have been moved or renamed; open it from where it is now."
    )
    FOLDER = marked("{name} is a folder: open one of the files in it.")
    SPECIAL = marked("{name} is a device or a pipe, not a file: save its content as a file and open that.")
    FORBIDDEN = marked("{name} may not be read: ask its owner, or change its permissions.")
    FAILED = marked("{name} could not be read ({reason}): copy it to this computer and open the copy.")
    TOO_LARGE = marked("{name} is larger than {limit} MB: split it, or save the article alone in a file.")
    EMPTY = marked("{name} is empty: there is nothing in it to read; save the article again.")
    FOREIGN = marked(
        "{name} is {kind}; Tearsheet opens {opened}: save the article as one of these and open that."
    )
    BINARY = marked("{name} is not text: save the article as a text file and open that.")
    DAMAGED = marked("{name} is damaged text (UTF-16) and cannot be read whole: save the article again.")
    NO_PAGE = marked(
        "{name} holds no page with a text: open the page in a browser, save it again and open that."
    )
    TOO_SLOW = marked(
        "{name} could not be read within 30 seconds, for the computer was too busy: open "
        "it again when it has less to do."
    )
    KILLED = marked(
        "{name} was not read to its end, for something outside of Tearsheet stopped what reads it, as "
        "a computer does when memory is short: close other programs and open it again."
    )
    BROKEN = marked(
        "{name} could not be taken apart: open it in a browser, save the article as a "
        "text file and open that."
    )
    TOO_MUCH = marked(
        "{name} asks for more time or memory than a page may: open it in a browser, save "
        "the article as a text file and open that."
    )
    TOO_LONG = marked(
        "{name} asks for more time or memory than a text may: split it in an editor, or "
        "save the article alone in a file."
    )
    CANCELLED = marked("{name} was not read to its end, as you wished: open it again to read it.")
    UNKNOWN_ENCODING = marked(
        "{name} is text in an old encoding that cannot be told with certainty: open it "
        "in an editor, save it as UTF-8 and open that."
    )


class Shortened(StrEnum):
    """Why an article is no more than the plain text or the links of its page; each value is the sentence."""

    COSTLY = marked(
        "This page asks for more time or memory than a page may, so what you see is all "
        "of its text in the order of the file, menus included."
    )
    SLOW = marked(
        "The computer was too busy to take this page apart within 30 seconds, so what "
        "you see is all of its text in the order of the file, menus included: open it "
        "again when the computer has less to do."
    )
    KILLED = marked(
        "Something outside of Tearsheet stopped what reads this page, as a computer does when memory is "
        "short, so what you see is all of its text in the order of the file, menus included: close other "
        "programs and open it again."
    )
    BROKEN = marked(
        "This page could not be taken apart, so what you see is all of its text in the "
        "order of the file, menus included."
    )
    ONLY_LINKS = marked(
        "No text of an article was found in this page, so what you see is its menus and "
        "links: open the article itself in a browser, save that page and open it."
    )


class RefusedError(LoadError):
    """That a file cannot be read.

    Attributes:
        why: Which sentence says so.
    """

    def __init__(self, why: Refusal, sentence: str) -> None:
        super().__init__(sentence)
        self.why = why


def refuse(why: Refusal, path: Path | None, **words: str) -> RefusedError:
    """The error to raise for a file.

    Args:
        why: Which sentence.
        path: The file; `None` for text that has none.
        words: What the sentence names besides the file.
    """
    return RefusedError(why, tr(why, name=_shown(path), **words))


def unreadable(error: OSError | ValueError, path: Path) -> RefusedError:
    """The error to raise for a file that the system does not let be read."""
    if isinstance(error, PermissionError):
        return refuse(Refusal.FORBIDDEN, path)
    if isinstance(error, FileNotFoundError | NotADirectoryError) or not isinstance(error, OSError):
        return refuse(Refusal.MISSING, path)  # a path with a NUL in it is none that a file could have
    return refuse(Refusal.FAILED, path, reason=error.strerror or str(error))


def _shown(path: Path | None) -> str:
    """The file's name, in quotation marks, without characters that could disturb the sentence."""
    if path is None:
        return tr("The text")
    name = path.name or str(path)
    return quoted("".join(char if char.isprintable() else "\ufffd" for char in name))


class Rules:
    """What runs the rules of one reading, and remembers which of them failed.

    A failure is a fault of this program: a `RuntimeWarning` tells it to whoever listens, and the tests,
    which take every warning for an error, do.
    """

    def __init__(self) -> None:
        """No rule has failed yet."""
        self._failed: dict[str, None] = {}

    def found(self, name: str, rule: Callable[[], _T], nothing: _Nothing) -> _T | _Nothing:
        """What a rule finds.

        Args:
            name: What it is about, as the reader calls it.
            rule: It is called once.
            nothing: What it has found where it fails.

        Raises:
            LoadError: The rule says that the file cannot be read.
        """
        try:
            return rule()
        except Exception as error:
            self.fail(name, error)
            return nothing

    def fail(self, name: str, error: Exception) -> None:
        """Remembers that a rule failed.

        Raises:
            LoadError: The error is the rule's word that the file cannot be read.
            MemoryError: It is one.
        """
        if isinstance(error, LoadError | MemoryError):
            raise error
        self._failed[name] = None
        import warnings  # no rule should fail

        warnings.warn(f"The rule for the {name} failed: {error!r}", RuntimeWarning, stacklevel=3)

    @property
    def warning(self) -> str:
        """One sentence for the reader that names the rules that failed; empty where none did."""
        return _FAULT.format(names=", ".join(self._failed)) if self._failed else ""


class Run:
    """One run through rules that change what the next ones see.

    Attributes:
        rule: The name of the one at work.
        skipped: Those that are not to be asked.
    """

    def __init__(self) -> None:
        """No rule is at work yet."""
        self.rule = ""
        self.skipped: set[str] = set()


_CURRENT: ContextVar[Rules | None] = ContextVar("_CURRENT", default=None)


@contextmanager
def watched() -> Iterator[Rules]:
    """While a file is read: what remembers which rules fail; one for all that is read within another."""
    rules = _CURRENT.get() or Rules()
    token = _CURRENT.set(rules)
    try:
        yield rules
    finally:
        _CURRENT.reset(token)


def failed(name: str, error: Exception, nothing: _T) -> _T:
    """What a rule has found that failed: nothing, which is remembered.

    Raises:
        Exception: No file is being read, or its error is none of a rule.
    """
    rules = _CURRENT.get()
    if rules is None:
        raise error
    rules.fail(name, error)
    return nothing


def run_through(rules: Callable[[Run], _T]) -> _T:
    """What a run through rules gives, which is begun anew without each one that fails.

    Args:
        rules: It says in `Run.rule` which one is at work, and leaves those out that are to be skipped.
    """
    run = Run()
    while True:
        try:
            return rules(run)
        except Exception as error:
            if not run.rule or run.rule in run.skipped:
                raise
            run.skipped.add(failed(run.rule, error, run.rule))
