"""Which words of a text are names, as far as capital letters tell."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.stopping import GoOn, unstopped, watched

_SENTENCE_ENDS = frozenset(".!?…:")
# German begins every noun with a capital letter: there a name is told by another one beside it
_GERMAN = frozenset(["der", "die", "das", "und", "ist", "nicht", "ein", "eine", "dem", "den", "mit", "von"])
_GERMAN_SHARE = 20  # one word in so many


def names_in(*texts: Sequence[str], go_on: GoOn = unstopped) -> frozenset[str]:
    """The words that stand with a capital letter within a sentence, and nowhere in small letters.

    Args:
        texts: The words and marks of each.
        go_on: Called again and again; what it raises ends the work.
    """
    small = {key for keys in texts for key in watched(keys, go_on) if key[:1].islower()}
    names = {key for keys in texts for key in _capitals(keys, small, go_on) if key.lower() not in small}
    return frozenset(names)


def _capitals(keys: Sequence[str], small: set[str], go_on: GoOn) -> set[str]:
    is_german = sum(map(_GERMAN.__contains__, keys)) * _GERMAN_SHARE > len(keys)
    found: set[str] = set()
    before, before_that = ".", "."
    for key in watched(keys, go_on):
        if key[:1].isupper():
            if is_german and before[:1].isupper() and before.lower() not in small:
                found.update((before, key))
            elif before not in _SENTENCE_ENDS and not is_german:
                found.add(key)
                if before[:1].isupper() and before_that in _SENTENCE_ENDS:
                    found.add(before)
        before, before_that = key, before
    return found
