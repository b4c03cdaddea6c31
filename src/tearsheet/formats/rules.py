"""The rules of one reading, each on its own: one that fails finds nothing, and the rest stands."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TypeVar

from tearsheet.errors import LoadError

_T = TypeVar("_T")
_Nothing = TypeVar("_Nothing")
_SENTENCE = (
    "A fault in this program kept it from telling all of this file ({names}); "
    "what it could not tell is empty or among the lines left out, and no word is lost."
)


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
        except (LoadError, MemoryError):
            raise
        except Exception as error:
            self._failed[name] = None
            warnings.warn(f"The rule for the {name} failed: {error!r}", RuntimeWarning, stacklevel=2)
            return nothing

    @property
    def warning(self) -> str:
        """One sentence for the reader that names the rules that failed; empty where none did."""
        return _SENTENCE.format(names=", ".join(self._failed)) if self._failed else ""
