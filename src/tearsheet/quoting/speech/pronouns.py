"""Who is meant by what names a speaker: the name, or that for which a pronoun stands in its paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.quoting.speech.clauses import Clause, Clauses
from tearsheet.quoting.speech.kinds import Kinds
from tearsheet.quoting.speech.languages import Grammar, words_of
from tearsheet.quoting.speech.naming.names import as_subject, is_same, named_behind, named_in
from tearsheet.quoting.speech.naming.phrase import Kind
from tearsheet.quoting.speech.surroundings import Reader, Told
from tearsheet.quoting.speech.words import Word, words_between

# How much of a text is looked at for another mention of a name.
_SAMPLE = 100_000
_REACH = 400
_FULL = 2
_SEXES = words_of("he him his himself"), words_of("she her hers herself")
_LONGEST_PRONOUN = 3


class NamingReader(Reader):
    """Names who speaks, in a language that is written with blanks between words."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        super().__init__(text)
        self._grammar = grammar
        self._clauses = Clauses(grammar)
        self._kinds = Kinds(grammar)
        self._mentions: dict[str, int] = {}

    def name(self, one: Told, clause: Clause, words: Sequence[Word], told: Sequence[Told]) -> None:
        """Set who speaks."""
        if clause.takes_last:
            last = told[-1] if told else None
            if last and last.is_speech and last.first is one.first:
                one.speaker, one.is_name = last.speaker, last.is_name
            return
        phrase = clause.speaker
        if phrase is None or phrase.kind is Kind.NOBODY:
            return
        if phrase.kind is Kind.PRONOUN:
            one.speaker = self._meant_by(words[phrase.start].start, one, told)
            one.is_name = bool(one.speaker)
            return
        one.is_name = phrase.kind is Kind.NAME
        one.speaker = self._as_elsewhere(phrase.printed(self._text, words))
        if clause.is_cited and self._grammar.has_genitive:
            one.speaker = as_subject(one.speaker) if one.is_name else ""

    # Within

    def _as_elsewhere(self, name: str) -> str:
        """A name as the text has it elsewhere, without a first word that is none: no "Widow Jo Roe"."""
        words = name.split(" ")
        if len(words) <= _FULL or words[0].lower() in self._grammar.given_names:
            return name
        for start in range(1, len(words) - _FULL + 1):
            shorter = " ".join(words[start:])
            is_name = self._grammar.has_capital_nouns or words[start].lower() in self._grammar.given_names
            if is_name and self._counted(shorter) > self._counted(name):
                return shorter
        return name

    def _is_known(self, name: str) -> bool:
        """Whether the text names it elsewhere."""
        return self._counted(name) > 1

    def _counted(self, name: str) -> int:
        if name not in self._mentions:
            self._mentions[name] = self._text.count(name, 0, _SAMPLE)
        return self._mentions[name]

    def _words(self, start: int, end: int) -> list[Word]:
        return words_between(self._text, start, end, elides=self._grammar.elides)

    def _meant_by(self, position: int, one: Told, told: Sequence[Told]) -> str:
        """The name for which a pronoun stands: one of its paragraph, if only one can be meant."""
        before = [other for other in told if other.first is one.first and other.span.end <= position]
        last = next((number for number in range(len(before) - 1, -1, -1) if before[number].is_name), None)
        names, start = [], one.first.start
        if last is not None:
            names, start = [before[last].speaker], before[last].span.end
        for other in [*before[(last or 0) :], one]:
            names += self._names(start, max(min(other.span.start, position), start))
            start = max(other.span.end, start)
        names += self._names(start, max(position, start))
        if not names or (last is None and self._is_pronoun_first(one.first.start, position, names[0])):
            return ""
        fullest = max(names, key=len)
        is_one = all(is_same(name, fullest) for name in names)
        is_another = self._is_beside(fullest, one, position) or self._is_of_other_sex(one, before, position)
        return fullest if is_one and not is_another else ""

    def _is_beside(self, name: str, one: Told, position: int) -> bool:
        """Whether a pronoun's own sentence names a person as another one: “Asked by Lee, he said”."""
        words = self._words(one.first.sentence_start(position), position)
        leading = self._grammar.prepositions | self._grammar.subordinators
        others = named_behind(self._text, words, self._clauses.phrases, leading)
        return any(is_same(other, name) for other in others)

    def _is_of_other_sex(self, one: Told, before: Sequence[Told], position: int) -> bool:
        """Whether all English pronouns before are of the other sex: “Ann Lee and |her| son … he said”."""
        earliest = max(one.first.start, position - 4 * _REACH)
        starts = [earliest, *(max(earliest, other.span.end) for other in before)]
        ends = [*(other.span.start for other in before), min(one.span.start, position)]
        words = [word for start, end in zip(starts, ends, strict=True) for word in self._words(start, end)]
        keys, said = {word.key for word in words}, self._words(position, position + _LONGEST_PRONOUN)[:1]
        mine = next((of_one for of_one in _SEXES if said and said[0].key in of_one), keys)
        return mine.isdisjoint(keys) and any(not keys.isdisjoint(of_one) for of_one in _SEXES)

    def _is_pronoun_first(self, start: int, end: int, name: str) -> bool:
        """Whether a pronoun stands before the name in its paragraph: then somebody else is meant by it."""
        named = self._text.find(name, start, end)
        words = self._words(max(start, named - _REACH), max(named, start))
        return any(word.key in self._grammar.he for word in words)

    def _names(self, start: int, end: int) -> list[str]:
        return named_in(self._text, self._words(max(start, end - 4 * _REACH), end), self._clauses.phrases)
