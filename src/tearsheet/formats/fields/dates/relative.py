"""Dates that say how long ago something was ("3 hours ago"): none that a record can tell the day of."""

from __future__ import annotations

import re
from functools import lru_cache

from tearsheet.formats.fields.dates.keys import key
from tearsheet.formats.fields.dates.tokens import western

MAX_LENGTH = 40
_FIGURE = re.compile(r"\d+")
_MAX_WORDS = 6
_SHORT = frozenset(
    {"{}h_ago", "{}m_ago", "{}d_ago", "{}w_ago", "{}hrs_ago", "{}_hrs_ago", "{}_mins_ago", "{}mins_ago"}
)


def prepare() -> None:
    """Load the forms, for a process that cannot do so later."""
    _forms()


def is_past(text: str) -> bool:
    """Whether a text says how long ago something was, with a figure or a word for it, and nothing else."""
    if (
        len(text) > MAX_LENGTH
        or not 1 < len(words := key(western(text)).replace(".", "").split()) <= _MAX_WORDS
    ):
        return False
    if any(_FIGURE.search(word) for word in words):
        return _FIGURE.sub("{}", "_".join(words), count=1) in _forms()
    return any(
        "_".join([*words[:place], "{}", *words[place + 1 :]]) in _forms() for place in range(len(words))
    )


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    from tearsheet.formats.fields.dates import past_forms

    return frozenset(past_forms.PAST.replace(".", "").split()) | _SHORT
