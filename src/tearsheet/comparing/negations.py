"""Words that turn what is said into its opposite, of which a quotation must not be cut free."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.comparing.places import Place
from tearsheet.quoting.speech.languages import words_of

# What they negate stands before or behind them, in the languages that most articles are in
_TABLE = """
    not no never nor neither without cannot hardly nobody nothing none
    nicht nie niemals kein keine keinen keinem keiner keines keineswegs keinesfalls ohne kaum
    niet geen nooit zonder
    ne pas jamais ni sans aucun aucune nunca sin jamás tampoco non mai senza né nessun nessuna nessuno
    não nem sem inte aldrig utan ikke aldri uten uden ei nigdy bez nikada nikad neće nije nisu nisam niko
    nikdo nikdy není nejsou değil
    не ни нет никогда без нису није неће никад никада немає ні ніколи
    δεν μην لا لم لن ليس ما غير לא אין בלי
    不 没 沒 未 無 无 非 别 別 안 못
"""
_NEGATIONS = words_of(_TABLE)
# They negate the noun behind them and no clause
_OF_NOUNS = words_of("without ohne zonder sans sin senza sem utan uten uden bez без בלי غير")
_WITH = words_of("with mit avec con com sa med с са")
# They take a negation back: "not only", "no doubt"
_ONLY = words_of("""
    only just merely simply nur bloß seulement solo sólo solamente soltanto só samo только
    doubt zweifel doute duda dubbio dúvida sumnje сомнений
""")
# Before a comma they are an answer of their own: “No,” he said, “we …”
_ANSWERS = words_of("no non não ne не нет")
# Behind these another clause begins, negated by itself; not "that", whose clause goes on with the first
_CLAUSES = words_of("""
    and but or because when while who which whose where if although though until unless
    und aber oder sondern weil wenn wer während obwohl bis et mais ou car quand lorsque qui dont où
    pero porque cuando quien donde perché quando dove mentre ali ili jer kada kad koji koja koje
    dok ако али или
    јер када кад који која које но потому когда который которая если хотя
    """)
# They end a clause that is negated as a whole, as "nicht" does
_LAST = words_of("nicht nie niemals keineswegs keinesfalls niet nooit")
_UNDER = words_of("under at in by on auf unter en de bajo ni u ни в под")
_REACH = 4
"""Words that may stand between a negation and what it negates."""
_ASIDE = 7
"""Words and marks that may stand between two commas behind a negation: “not, of course,”."""


def is_negation(key: str) -> bool:
    """Whether a word, in small letters, negates what stands beside it."""
    return key in _NEGATIONS or key.endswith("n't")


class Negations:
    """The words that negate others in a text.

    Args:
        keys: The words of a text, in small letters.
        numbers: The number of each among the words and marks of the text.
        signs: Those words and marks.
    """

    def __init__(self, keys: Sequence[str], numbers: Sequence[int], signs: Sequence[str]) -> None:
        self._keys = keys
        self._numbers = numbers
        self._signs = signs

    def before(self, place: int, first: int = 0) -> int | None:
        """The number of the word that negates the words from one on, from outside them.

        Args:
            place: The number of the first of the words.
            first: That of the first word that may be it.
        """
        if place < len(self._keys) and self._keys[place] in _CLAUSES:
            return None
        for number in range(place - 1, max(place - 2 - _REACH, first - 1), -1):
            if self._is_parted(number):
                return self._before_aside(number, first)
            if self._negates(number, place - 1 - number, is_cut=number + 1 == place):
                return number
            if self._keys[number] in _CLAUSES:
                return None
        return None

    def left_out(self, gap: Place) -> int | None:
        """The number of the word that negates what stands beside the words that are left out.

        “I … support it” hides that of “I do not, and never will, support it”.

        Args:
            gap: The words that are left out.
        """
        number = self._within(gap)
        return self.before(gap.end, gap.start) if number is None else number

    def first(self, gap: Place) -> int | None:
        """The number of the first word of some that negates anything."""
        return next((number for number in range(*gap) if is_negation(self._keys[number])), None)

    def behind(self, place: int) -> int | None:
        """The same of a word behind some with which a quotation ends: “Wir wollen das | auf keinen Fall”."""
        for number in range(place, min(place + 1 + _REACH, len(self._keys))):
            if self._is_parted(number - 1):
                return None
            key, before = self._keys[number], self._keys[number - 1]
            is_whole = key in _LAST or (number == place + 1 and before in _UNDER)
            if is_negation(key) and (number == place or is_whole):
                return number
            if key in _CLAUSES:
                return None
        return None

    def _within(self, gap: Place) -> int | None:
        """The number of a word that negates what stands before words that are left out with it."""
        for number in range(gap.start, min(gap.start + 1 + _REACH, gap.end)):
            if self._is_parted(number - 1) or self._keys[number] in _CLAUSES:
                return None
            if self._keys[number] not in _OF_NOUNS and self._negates(number, number - gap.start):
                return number
        return None

    def _negates(self, number: int, distance: int, *, is_cut: bool = False) -> bool:
        """Whether a word negates; `is_cut`: what takes that back would be the first of the quoted words."""
        key = self._keys[number]
        if not is_negation(key):
            return False
        is_of_noun = key in _OF_NOUNS or (number > 0 and self._keys[number - 1] in _WITH)
        is_undone = not is_cut and number + 1 < len(self._keys) and self._keys[number + 1] in _ONLY
        return not is_undone and not (distance and is_of_noun)

    def _is_parted(self, number: int) -> bool:
        """Whether a mark stands behind a word."""
        is_inside = number >= 0 and number + 1 < len(self._numbers)
        return is_inside and self._numbers[number + 1] - self._numbers[number] > 1

    def _before_aside(self, number: int, first: int) -> int | None:
        """The negation right before two commas, the second of which stands behind a word."""
        if self._signs[self._numbers[number] + 1] != ",":
            return None
        for before in range(number - 1, max(number - _ASIDE, first - 1), -1):
            if self._is_parted(before):
                is_comma = self._signs[self._numbers[before] + 1] == ","
                is_answer = self._keys[before] in _ANSWERS
                return before if is_comma and not is_answer and self._negates(before, 0) else None
        return None
