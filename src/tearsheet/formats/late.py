"""Patterns that are compiled when they are first used: a text asks few of the rules that are there for it."""

from __future__ import annotations

import re
from typing import AnyStr, Generic, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


class LatePattern(Generic[AnyStr]):
    """Stands for a pattern until one of its methods is asked for."""

    def __init__(self, source: AnyStr, flags: re.RegexFlag) -> None:
        self._source: AnyStr = source
        self._flags = flags

    def compiled(self) -> re.Pattern[AnyStr]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> object:
        """A method of the pattern; from then on all of them are its own."""
        pattern = self.compiled()
        vars(self).update({method: getattr(pattern, method) for method in _METHODS})
        return getattr(pattern, name)


def late(source: AnyStr, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[AnyStr]:
    """A pattern that costs a start nothing until it is used, and is used as any other."""
    return cast("re.Pattern[AnyStr]", LatePattern(source, flags))
