"""The words of a line without case, accents and signs."""

from __future__ import annotations

from tearsheet.formats.fields.words import squashed
from tearsheet.formats.text import plain_text


def test_a_long_text_is_squashed_about_once_a_line() -> None:
    lines = [f"The minister said “no” on day {number}, and the talks go on." for number in range(400)]
    squashed.cache_clear()
    plain_text.read("\n\n".join(["A headline of some words", *lines]).encode(), None)
    assert squashed.cache_info().misses < 3 * len(lines)
    assert squashed.cache_info().hits > len(lines)
