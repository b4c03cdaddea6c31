"""Qt sets a locale of UTF-8 where the environment names one that has another encoding, or that there is not.

Of that it prints four lines on every start; where the locale is set so before, it has nothing to say.
"""

from __future__ import annotations

import locale
from collections.abc import MutableMapping
from contextlib import suppress

_PLAIN = "C.UTF-8"
"""The locale that Qt chooses (6.11, qcoreapplication.cpp, `initLocale`)."""


def prepare(environment: MutableMapping[str, str]) -> None:
    """Set the locale that Qt would choose, before its application is made.

    Args:
        environment: The variables of this process, whose `LC_ALL` is such a locale; for other variables
            Python has done this by itself (PEP 538).
    """
    if environment["LC_ALL"] in {"C", "POSIX"}:
        environment["LC_ALL"] = _PLAIN
    with suppress(locale.Error):  # then Qt complains
        locale.setlocale(locale.LC_CTYPE, _PLAIN)
