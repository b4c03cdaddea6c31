"""Words that turn what is said into its opposite, of which a quotation must not be cut free."""

from __future__ import annotations

# Right before or behind what they negate, in the languages that most articles are in
_TABLE = """
    not no never nor neither without cannot hardly nobody nothing none
    nicht nie niemals kein keine keinen keinem keiner keines ohne kaum niet geen nooit zonder
    ne pas jamais ni sans aucun aucune nunca sin jamás tampoco non mai senza né nessun nessuna nessuno
    não nem sem inte aldrig utan ikke aldri uten uden ei nigdy bez nikada nikad neće nije nisu nisam niko
    nikdo nikdy není nejsou değil
    не ни нет никогда без нису није неће никад никада немає ні ніколи
    δεν μην لا لم لن ليس ما غير לא אין בלי
    不 没 沒 未 無 无 非 别 別 안 못
"""
_NEGATIONS = frozenset(_TABLE.split())
# Of them those that negate only what stands right behind: “He came … on Monday” may leave out "without her"
_PREPOSITIONS = frozenset(
    ["without", "ohne", "zonder", "sans", "sin", "senza", "sem", "utan", "uten", "uden", "bez", "без", "בלי"]
)


def is_preposition(key: str) -> bool:
    """Whether a word, in small letters, negates only the words right behind it."""
    return key in _PREPOSITIONS


def is_negation(key: str) -> bool:
    """Whether a word, in small letters, negates what stands beside it."""
    return key in _NEGATIONS or key.endswith("n't")
