"""Which lines are a disclaimer: a note by the publisher about the article, not a part of it.

One counts only where it stands before the body or after it; the same words in mid-article are body.
"""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.formats.fields.languages import is_known, spoken
from tearsheet.formats.fields.words import EAST, INVISIBLE, squashed
from tearsheet.formats.late import late
from tearsheet.formats.refusals import failed

_MAX_LINES = 10  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LENGTH = 2_000  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LABEL = 80  # a guess: half or one and a half of it changes none of 59 texts
_MAX_LABEL_WORDS = 5  # a guess: half or one and a half of it changes none of 59 texts
_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_EMPHASIS = "*_ \t" + INVISIBLE
_DATED = late(r"[,(（]|\s(?:du|vom|del|dal|od|от|von|of|on)?\s?\d")
_OPENING = "".join(_BRACKETS) + _EMPHASIS
_CLOSING = "".join(_BRACKETS.values()) + _EMPHASIS
_LABEL_ENDS = (":", "：", ".", "–", "—", " - ")
_CLOSED_LABEL = ("]", "】", "）")

_WORDS_TO_MACHINE = 8  # a guess: half or one and a half of it changes none of 59 texts
_MAX_PAID_WORDS = 8  # a guess: half or one and a half of it changes none of 59 texts
_MAX_DATE = 30  # a guess: half or one and a half of it changes none of 59 texts
_SUBJECT_WITHIN = 12  # words; a guess: half or one and a half of it changes none of 59 texts
_MAX_EASTERN = 160  # a guess: half or one and a half of it changes none of 59 texts


def begins_one(line: str) -> bool:
    """Whether a line begins as disclaimers do, in brackets or not."""
    start = line[: 3 * _MAX_LABEL].lstrip(_OPENING).rstrip(_CLOSING)
    try:
        if is_strong(start):
            return True
        return _has_label(start, "notes") or _beginning(squashed(start), spoken("opinion")) != ""
    except Exception as error:
        return failed("disclaimer", error, False)


def is_strong(line: str) -> bool:
    """Whether it is a correction, a note by the editors, or says what the article is, wherever it stands."""
    start = line[: 3 * _MAX_LABEL].lstrip(_OPENING).rstrip(_CLOSING)
    words = squashed(start)
    if _beginning(words, spoken("editors")) or _has_label(start, "corrections", "editors"):
        return True
    dated, colon, behind = start.partition(":")
    if colon and len(dated) <= _MAX_DATE and any(map(str.isdecimal, dated)) and is_strong(behind.strip()):
        return True
    if start >= EAST:
        return _is_eastern(start)
    return _tells_of_version(words) or _is_paid(start, words) or _states_nature(words)


def is_label(line: str) -> bool:
    """Whether a line is but the label of what stands below it: "Correction", "Editor's note"."""
    bare = squashed(line[: 2 * _MAX_LABEL])
    if 0 < len(bare.split()) <= _MAX_LABEL_WORDS and is_known(bare, "corrections", "editors"):
        return True
    name = squashed(line.replace("(", ",").partition(",")[0])
    return (
        len(line) <= _MAX_LABEL and any(map(str.isdecimal, line)) and name in spoken("corrections", "editors")
    )


def _tells_of_version(words: str) -> bool:
    """Whether it begins "An earlier version of this article", "This article was amended on …"."""
    if earlier := _beginning(words, spoken("earlier")):
        named = words[len(earlier) :].split()[:3]
        return not spoken("articles").isdisjoint(named) or earlier.split()[-1] in spoken("articles")
    if not (subject := _subject(words)):
        return False
    behind = _without_fillers(" ".join(words[len(subject) :].split()[:_WORDS_TO_MACHINE]))
    return _beginning(behind, frozenset(map(_without_fillers, spoken("amended")))) != ""


def _without_fillers(words: str) -> str:
    return " ".join(word for word in words.split() if word not in spoken("fillers"))


def _is_paid(start: str, words: str) -> bool:
    """Whether a short line says who has paid: "Sponsored by Tarvel Ferries"."""
    is_line = len(words.split()) <= _MAX_PAID_WORDS and not start.endswith(".")
    return is_line and _beginning(words, spoken("paid")) != ""


def _subject(words: str) -> str:
    return _beginning(words, spoken("subjects"))


def _is_eastern(start: str) -> bool:
    """The same where no blanks part the words: "本文由AI生成", "この記事は広告です"."""
    bare = squashed(start)[:_MAX_EASTERN]
    if bare.startswith((*spoken("earlier"), *spoken("opinion"))):
        return True
    subject = next((said for said in spoken("subjects") if bare.startswith(said)), "")
    behind = bare[len(subject) :]
    is_made = _holds(behind, "machines") and _holds(behind, "made")
    is_such = _holds(behind[:_WORDS_TO_MACHINE], "natures") or _holds(behind, "amended")
    return subject != "" and (is_made or is_such)


def _holds(text: str, member: str) -> bool:
    return any(said in text for said in spoken(member))


def is_in_brackets(line: str) -> bool:
    """Whether a line begins with a bracket."""
    return line.lstrip(INVISIBLE).startswith(tuple(_BRACKETS))


def _beginning(words: str, beginnings: frozenset[str]) -> str:
    """The longest phrase that a text begins with; empty for none of them."""
    while words and words not in beginnings:
        words = words.rpartition(" ")[0]
    return words


def _has_label(start: str, *members: str) -> bool:
    """Whether it begins "Note:", "Correction –", "Correction (2 October):" or is only the label."""
    start = start[:_MAX_LABEL]
    ends = _LABEL_ENDS if "notes" in members else (*_LABEL_ENDS, *_CLOSED_LABEL)
    places = [place for end in ends if (place := start.find(end)) > 0]
    if places and is_known(squashed(start[: min(places)]), *members):
        return True
    if not places and squashed(start) in spoken(*members):
        return True
    dated, colon, _ = start.replace("：", ":").partition(":")
    name = _DATED.split(dated)[0] if colon else dated
    return name != dated and is_known(squashed(name), *members)


def _states_nature(words: str) -> bool:
    """Whether it says "This article is satire", "… was written by an AI", or is "This is satire"."""
    if _is_made_by_machine(words):
        return True
    subject = _subject(words)
    bare_subject = "" if subject else _beginning(words, spoken("bare_subjects"))
    behind = words[len(subject or bare_subject) :]
    predicate = [word for word in behind.split() if word not in spoken("fillers")]
    if not (subject or bare_subject) or not predicate:
        return False
    return predicate[0] in spoken("natures") and (bool(subject) or len(predicate) == 1)


def _is_made_by_machine(words: str) -> bool:
    """Whether it says of the article, in any order, that a machine has written it."""
    own = words.split()
    within = f" {' '.join(own[:_SUBJECT_WITHIN])} "
    if not any(f" {subject} " in within for subject in spoken("subjects")):
        return False
    made = next((place for place, word in enumerate(own[:_SUBJECT_WITHIN]) if word in spoken("made")), None)
    if made is None:
        return False
    around = own[max(0, made - _WORDS_TO_MACHINE) : made + _WORDS_TO_MACHINE + 1]
    return not spoken("machines").isdisjoint(around)


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
    if not _is_lone_label(lines[0]):
        return 1
    return len(lines) if is_paragraph and len(lines) <= _MAX_LINES else min(2, len(lines))


def _is_lone_label(line: str) -> bool:
    return is_label(line) or squashed(line) in spoken("notes")


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
