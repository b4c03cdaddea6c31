"""What stands in marks: somebody's words, or a title, or words that are mentioned or meant otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.words import Word

# Fewer words than that, with nobody who says them and no end of a sentence, are not taken for anybody's.
_FEWEST = 6
_FEWEST_OF_SENTENCE = 3
_FEWEST_ALONE = 2
_LONGEST_TITLE = 8
_LONGEST_TITLE_IN_LETTERS = 90
_LONG_NAMED = 4
_WORDS_OF_NAME = 2
_LONGEST_WRITTEN = 4
_LONGEST_PAPER = 3
_COMPLAINING = words_of(
    "complain complained complaining klagen klagten beklagen plaignent quejan quejaron lamentano lamentati"
    " žale žalili жале жалили жалуются жаловались"
)
# "that" of languages whose cases leave out "to"
_THAT = words_of("что da да")
_VOWELS = "aeiouаеиоуыя"
_CASES = (*_VOWELS, "ом", "ой", "ам", "ах", "ами", "ов", "om", "ama", "ima", "ом", "ама", "има")
_SENTENCE_END = re.compile(r"[.!?…।]\W*$")
_SENTENCES = re.compile(r"[.!?…]\s+\S")
# Small words that titles have in small letters.
_SMALL = words_of("of the and in a an to for on at by with from or is de la le et des du der die das und")

# A name in capital letters behind one of these is that of a paper or the like: „sagte sie dem ‚Spiegel‘“.
_GERMAN_DATIVES = words_of("dem der den im beim zum zur am des")


class Kinds:
    """What a language's words before a quotation say of it."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._named_stems = {noun.rstrip(_VOWELS) for noun in grammar.named if len(noun) > _LONG_NAMED}
        self._long_named = tuple(noun for noun in grammar.named if len(noun) >= _LONG_NAMED)

    def is_mentioned(self, before: Sequence[Word], inner: str = "") -> bool:
        """Whether the words right before the marks say that what is in them is a title or only a word.

        What begins with a small letter is no title: he calls the book „|eine Zumutung|“.
        """
        words = before[:-1] if before and before[-1].text == "," else before
        if not words:
            return False
        last = words[-1]
        if inner[:1].islower():
            return words is before and self._is_term(before)
        if last.key in self._grammar.named or (self._grammar.has_bare_nouns and self._is_declined(last.key)):
            return True
        if self._grammar.has_capital_nouns and last.is_capital and last.key.endswith(self._long_named):
            return True
        return words is before and self._is_term(before)

    def _is_term(self, before: Sequence[Word]) -> bool:
        return any([word.key for word in before[-len(term) :]] == term for term in self._grammar.terms)

    def _is_declined(self, key: str) -> bool:
        """Whether a Slavic noun is one of those in another case: "книге" of "книга"."""
        endings = (ending for ending in _CASES if key.endswith(ending))
        return any(key.removesuffix(ending) in self._named_stems for ending in endings)

    def is_title(self, inner: str, words: Sequence[Word], before: Sequence[Word] = ()) -> bool:
        """Whether its capital letters make a title or name of it."""
        known = [word for word in words if word.text[0].isalpha()]
        if (
            not known
            or len(known) > _LONGEST_TITLE
            or len(inner) > _LONGEST_TITLE_IN_LETTERS
            or not known[0].is_capital
        ):
            return False
        # American papers set a full stop before the closing mark, whatever it belongs to
        if is_sentence(inner) and (len(known) == 1 or not inner.endswith(".")):
            return False
        if self._grammar.has_capital_nouns and not self._is_named_in_dative(before):
            return False
        large = [word for word in known if word.key not in _SMALL]
        return all(word.is_capital for word in large) if large else True

    def is_name_behind(self, inner: str, before: Sequence[Word]) -> bool:
        """Whether one or two words behind a preposition are a paper's or a house's name: za |„Blic žena“|."""
        is_led = bool(before) and before[-1].key in self._grammar.prepositions
        is_short = len(inner.split()) <= _WORDS_OF_NAME and inner[:1].isupper() and inner[-1:].isalnum()
        return is_led and is_short and self._grammar.code != "en"

    @staticmethod
    def _is_named_in_dative(before: Sequence[Word]) -> bool:
        """Whether what may lead to a paper or a play in German stands before: im neuen „Tatort“."""
        is_adjective = len(before) > 1 and before[-1].key.endswith("en") and not before[-1].is_capital
        leading = before[-2:-1] if is_adjective else before[-1:]
        return any(word.key in _GERMAN_DATIVES for word in leading)

    def is_written(self, behind: Sequence[Word]) -> bool:
        """Whether the words behind say where it stands: „Bin gleich zurück“, |stand| an der Tür."""
        first = [word for word in behind if not word.is_sign][:_LONGEST_WRITTEN]
        return any(word.key in self._grammar.written for word in first)

    def is_written_before(self, before: Sequence[Word]) -> bool:
        """Whether the word right before the marks says where they stand: Hier |steht| „Kein Zutritt“."""
        return bool(before) and before[-1].key in self._grammar.written

    @staticmethod
    def is_addressed(inner: Sequence[Word], before: Sequence[Word], behind: Sequence[Word]) -> bool:
        """Whether a paper's name stands before what it is told: "сказал |«Северному курьеру»|, что"."""
        words = [word for word in inner if not word.is_sign]
        following = next((word.key for word in behind if not word.is_sign), "")
        if not (words and before and following in _THAT) or before[-1].text == ":":
            return False
        return len(words) <= _LONGEST_PAPER and words[0].is_capital

    @staticmethod
    def is_complaint(verb: str, inner: Sequence[Word], behind: Sequence[Word]) -> bool:
        """Whether it is what a thing is called that people mind: they complain of a |“rat run”| near by."""
        count = sum(not word.is_sign for word in inner)
        return verb in _COMPLAINING and count <= _FEWEST_ALONE and bool(behind) and not behind[0].is_sign

    def is_standing_alone(self, inner: str, words: Sequence[Word], *, is_whole_sentence: bool) -> bool:
        """Whether what nobody is said to say is somebody's words all the same."""
        count = sum(not word.is_sign for word in words)
        if _SENTENCES.search(inner) and count >= _FEWEST_OF_SENTENCE:
            return True
        if self.is_title(inner, words):
            return False
        if is_whole_sentence:
            return is_sentence(inner) or count >= _FEWEST_ALONE
        return count >= _FEWEST or (is_sentence(inner) and count >= _FEWEST_OF_SENTENCE)


def is_sentence(inner: str) -> bool:
    """Whether words in marks end as a sentence does."""
    return _SENTENCE_END.search(inner) is not None
