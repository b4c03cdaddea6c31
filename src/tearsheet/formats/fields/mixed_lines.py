"""Lines that name authors and say a day, in any order, such as "Posted by X on 1 October 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tearsheet.formats.fields import bylines, labels
from tearsheet.formats.fields.dates import printed_dates, vocabulary
from tearsheet.formats.fields.dates.date_labels import CHANGED, PUBLISHED
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.languages import everywhere
from tearsheet.formats.fields.words import squashed
from tearsheet.formats.late import late

_SIGNS = " \t\u3000,;|｜·•・/／–—-()（）[]【】"
_BEFORE_LABEL = late(r"[\s\u3000|｜/／]{1,4}(?=[^\s:：]{1,8}[:：＝])")
_MAX_LABEL_WORDS = 3  # a guess: half or one and a half of it changes none of 59 texts

_Fields = tuple[tuple[Field, str], ...]


def read(line: str) -> _Fields:
    """The fields of a line, each as it is printed; none where a part of it is none of them."""
    found = printed_dates.days(line)
    if len(found) > 1 or (found and found[0].date.when is None):
        return ()
    fields: list[tuple[Field, str]] = []
    if found:
        day = found[0]
        is_change = bool(CHANGED.search(line[: day.start]))
        fields.append((Field.UPDATED if is_change else Field.PUBLISHED, day.date.text))
        parts = [*_parts(_without_link(line[: day.start])), *_parts(line[day.end :])]
    else:
        parts = [*_parts(line)]
    named = [_of_part(part) for part in parts]
    if not all(named) or not any(field is Field.BYLINES for one in named for field, _ in one):
        return ()
    authors = [one for one in named if one and one[0][0] is not Field.OTHER]
    return (*fields, *(pair for one in authors for pair in one))


def _parts(text: str) -> Iterator[str]:
    """What stands beside a day, cut before each label, bare of signs."""
    for part in _BEFORE_LABEL.split(text):
        if bare := part.strip(_SIGNS):
            yield bare


def _without_link(text: str) -> str:
    """What stands before a day, without "on" or "le" at its end."""
    bare = text.rstrip(_SIGNS)
    before, _, last = bare.rpartition(" ")
    is_filler = vocabulary.FILLER in vocabulary.look_up(last.lower(), is_everywhere=True).kinds
    return before if is_filler and last.islower() else bare


def _of_part(part: str) -> _Fields:
    """What a part states; an editor's name and the label of a day say nothing more. None for another part."""
    if squashed(re.split("[:：＝]", part)[0]) in everywhere("edited_by"):
        return ((Field.OTHER, part),)
    if names := bylines.read(part) or (bylines.names(part) if bylines.is_name_line(part) else ()):
        return tuple((Field.BYLINES, name) for name in names)
    source = labels.find(part)[:1]
    if source and source[0].field is Field.PUBLICATION and source[0].is_marked and source[0].value:
        return ((Field.PUBLICATION, source[0].value),)
    is_label = len(part.split()) <= _MAX_LABEL_WORDS and (PUBLISHED.match(part) or CHANGED.match(part))
    return ((Field.OTHER, part),) if is_label else ()
