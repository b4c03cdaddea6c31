"""Dates that say how long ago something was ("3 hours ago"): none that a record can tell the day of."""

from __future__ import annotations

import re
from functools import lru_cache

from tearsheet.formats.fields.dates.keys import key
from tearsheet.formats.fields.dates.tokens import western

MAX_LENGTH = 40
_FIGURE = re.compile(r"\d+")
_MAX_WORDS = 6
_SHORT = frozenset({"{}hago", "{}mago", "{}dago", "{}wago", "{}hrsago", "{}minsago", "{}secsago"})


def prepare() -> None:
    """Load the forms, for a process that cannot do so later."""
    _forms()


def is_past(text: str) -> bool:
    """Whether a text says how long ago something was, with a figure or a word for it, and nothing else."""
    words = key(western(text)).replace(".", "").split() if len(text) <= MAX_LENGTH else []
    if any(map(_FIGURE.search, words)):
        return _FIGURE.sub("{}", "".join(words), count=1) in _forms()
    if not 1 < len(words) <= _MAX_WORDS:
        return False
    return any(
        "".join([*words[:place], "{}", *words[place + 1 :]]) in _forms() for place in range(len(words))
    )


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    """The forms without blanks and full stops."""
    from tearsheet.formats.fields.dates import past_forms

    return frozenset(past_forms.PAST.replace(".", "").replace("_", "").split()) | _SHORT
