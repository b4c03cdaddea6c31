"""Which lines are a disclaimer: a note by the publisher about the article, not a part of it.

One counts only where it stands before the body or after it; the same words in mid-article are body.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tearsheet.formats.fields.words import INVISIBLE, phrases, squashed

_MAX_LINES = 10
_MAX_LENGTH = 2_000
_MAX_LABEL = 80
_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_EMPHASIS = "*_ \t" + INVISIBLE
_OPENING = "".join(_BRACKETS) + _EMPHASIS
_CLOSING = "".join(_BRACKETS.values()) + _EMPHASIS
_LABEL_ENDS = (":", "：", ".", "–", "—", " - ")

_LABELS = phrases("""
    note|please note|important note|disclaimer|correction|corrections|clarification|retraction|erratum
    hinweis|anmerkung|haftungsausschluss|korrektur|richtigstellung|note de l'auteur|avertissement|rectificatif
    correctif|nota|advertencia|descargo de responsabilidad|corrección|rectificación|fe de errores|avviso
    avvertenza|rettifica|correzione|errata corrige|napomena|ispravka|ispravak|напомена|исправка|ndr|ndlr
""")
# These say enough without a colon.
_EDITORS = phrases("""
    editor's note|editors' note|editor note|publisher's note|note from the editor
    note from the editors|note by the editor|anmerkung der redaktion|anm. d. red|hinweis der redaktion
    note de la redaction|nota del editor|nota de la redaccion|nota de redaccion|nota della redazione
    napomena redakcije|napomena urednika|напомена редакције|напомена уредника
""")
_SUBJECTS = phrases("""
    this article|this story|this piece|this text|this post|this report|this content
    the content of this article|the contents of this article|the content of this story|dieser artikel
    dieser text|dieser beitrag|cet article|ce texte|este articulo|este texto|questo articolo
    questo testo|ovaj clanak|ovaj tekst|овај чланак|овај текст
""")
# Too common to tell anything, unless the line ends right behind the nature.
_BARE_SUBJECTS = phrases("this is|dies ist|das ist|c'est|ceci est|esto es|esta es|questa è|ovo je|ово је")
_EARLIER_VERSIONS = phrases("an earlier version of this|a previous version of this")
_FILLERS = phrases("""
    is|are|was|were|has|been|a|an|the|work|piece|of|purely|entirely|completely|wholly|partly|intended|meant|as
    ist|wurde|eine|ein|reine|reines|est|une|un|es|una|obra|de|e|di|je|је
""")
_NATURES = phrases("""
    satire|satirical|parody|fiction|fictional|fictitious|fictionalised|fictionalized|sponsored|advertorial
    ai-generated|ai-written|ai-assisted|machine-generated|machine-translated|computer-generated
    fiktion|fiktiv|satirisch|ki-generiert|satirique|parodie|fictif|sátira|satírico|ficción|ficticio|parodia
    satira|satirico|finzione|fantasia|fittizio|satiričan|izmišljen|fiktivan|сатира|сатиричан|измишљен|фиктиван
""")
_MADE = phrases("generated|written|created|produced|translated|erstellt|generiert")
_MACHINES = phrases("ai|ki|artificial|machine|chatgpt|gpt-4|software|algorithm")
_WORDS_TO_MACHINE = 8


def begins_one(line: str) -> bool:
    """Whether a line begins as disclaimers do, in brackets or not."""
    start = line[: 3 * _MAX_LABEL].lstrip(_OPENING).rstrip(_CLOSING)
    words = squashed(start)
    if _beginning(words, _EDITORS) or _beginning(words, _EARLIER_VERSIONS):
        return True
    return _has_label(start) or _states_nature(words)


def is_in_brackets(line: str) -> bool:
    """Whether a line begins with a bracket."""
    return line.lstrip(INVISIBLE).startswith(tuple(_BRACKETS))


def _beginning(words: str, beginnings: Iterable[str]) -> str:
    """The phrase that a text begins with; empty for none of them."""
    return next((phrase for phrase in beginnings if f"{words} ".startswith(f"{phrase} ")), "")


def _has_label(start: str) -> bool:
    """Whether it begins "Note:", "Correction –", "Correction (2 October):" or is only the label."""
    start = start[:_MAX_LABEL]
    places = [place for end in _LABEL_ENDS if (place := start.find(end)) > 0]
    if squashed(start[: min(places, default=_MAX_LABEL)]) in _LABELS:
        return True
    dated, colon, _ = start.partition(":")
    name, comma, _ = dated.replace("(", ",").partition(",")
    return bool(colon and comma) and squashed(name) in _LABELS


def _states_nature(words: str) -> bool:
    """Whether it begins "This article is satire", "… was written by an AI", or is "This is satire"."""
    subject = _beginning(words, _SUBJECTS)
    bare_subject = "" if subject else _beginning(words, _BARE_SUBJECTS)
    behind = words[len(subject or bare_subject) :]
    predicate = [word for word in behind.split() if word not in _FILLERS]
    if bare_subject:
        return len(predicate) == 1 and predicate[0] in _NATURES
    if not subject or not predicate:
        return False
    if predicate[0] in _MADE:
        return not _MACHINES.isdisjoint(predicate[1:_WORDS_TO_MACHINE])
    return predicate[0] in _NATURES


def length(lines: Sequence[str], is_paragraph: bool) -> int:
    """How many of the lines, from the first, are one disclaimer; 0 for none.

    Args:
        lines: Of one group, from some line to the group's end.
        is_paragraph: The lines are a whole group with others beside it: a label on a line of its own
            is then the label of all of them. Any other line break ends the disclaimer.
    """
    if not lines or len(lines[0]) > _MAX_LENGTH or not begins_one(lines[0]):
        return 0
    opening = lines[0].lstrip(INVISIBLE)[0]
    if opening in _BRACKETS:
        whole = "\n".join(lines[:_MAX_LINES]).lstrip(INVISIBLE)
        return 1 + whole.count("\n", 0, max(0, _partner(whole, opening, _BRACKETS[opening])))
    if squashed(lines[0]) not in _LABELS:
        return 1
    return len(lines) if is_paragraph and len(lines) <= _MAX_LINES else min(2, len(lines))


def text(lines: Sequence[str]) -> str:
    """The disclaimer in one line, without the brackets around all of it."""
    whole = " ".join(lines)
    bare = whole.strip(INVISIBLE)
    closing = _BRACKETS.get(bare[0])
    if closing and _partner(bare, bare[0], closing) == len(bare) - 1:
        return bare[1:-1].strip()
    return whole


def _partner(whole: str, opening: str, closing: str) -> int:
    """Where the bracket closes that the text begins with; -1 where it does not."""
    depth = 0
    for place, char in enumerate(whole):
        depth += (char == opening) - (char == closing)
        if depth == 0:
            return place
    return -1
