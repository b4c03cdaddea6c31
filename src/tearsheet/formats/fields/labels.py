"""The labels that stand before a field at the head of a text ("Title:", "Publication Date:")."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from tearsheet.formats.fields.words import INVISIBLE, phrases, squashed


class Field(StrEnum):
    """What a label announces; the values are the names of the record's fields."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINES = "bylines"
    PUBLISHED = "published"
    UPDATED = "updated"
    PUBLICATION = "publication"
    URL = "url"
    OTHER = "left_out"


_TABLE: tuple[tuple[Field, str], ...] = (
    (
        Field.HEADLINE,
        """
        title|headline|article title|titel|überschrift|schlagzeile|titre|título|titular|titolo|naslov
        наслов
        """,
    ),
    (
        Field.STANDFIRST,
        """
        standfirst|subtitle|sub-title|subheading|subheadline|sub-headline|subhead|strapline|deck|dek
        untertitel|sous-titre|chapô|subtítulo|sottotitolo|podnaslov|поднаслов
        """,
    ),
    (
        Field.BYLINES,
        """
        by|author|authors|author(s)|byline|written by|reported by|story by|text by|reporter|reporters|von
        autor|autorin|autoren|par|auteur|auteurs|auteure|por|autora|autores|di|autore|autrice|autori|piše
        pišu|autorka|пише|пишу|аутор|ауторка|аутори
        """,
    ),
    (
        Field.PUBLISHED,
        """
        published|published on|published at|published date|publication date|publish date|publishing date
        date published|date of publication|date|dated|posted|posted on|posted at|date posted
        first published|first published on|originally published|release date|issued|created|veröffentlicht
        veröffentlicht am|veröffentlichungsdatum|erschienen|erschienen am|datum|publié|publié le
        date de publication|paru le|mis en ligne le|publicado|publicado el|fecha|fecha de publicación
        pubblicato|pubblicato il|data|data di pubblicazione|objavljeno|datum objave|datum objavljivanja
        vreme objave|објављено|датум|датум објаве|датум објављивања
        """,
    ),
    (
        Field.UPDATED,
        """
        updated|updated on|updated at|last updated|last updated on|last updated at|last update
        last modified|modified|date updated|date modified|aktualisiert|aktualisiert am
        zuletzt aktualisiert|stand|mis à jour|mis à jour le|modifié le|actualizado|actualizado el
        última actualización|aggiornato|aggiornato il|ultimo aggiornamento|ažurirano|izmenjeno|ажурирано
        измењено
        """,
    ),
    (
        Field.PUBLICATION,
        """
        source|publication|publisher|published by|published in|newspaper|magazine|outlet|news outlet
        website|site|quelle|zeitung|fuente|medio|fonte|testata|izvor|извор|journal
        """,
    ),
    (
        Field.URL,
        """
        url|link|web address|permalink|original link|original url|source url|article url|lien|enlace
        """,
    ),
    (
        Field.OTHER,
        """
        category|categories|section|topic|topics|tags|tag|keywords|filed under|reading time|read time
        kategorie|rubrik|schlagwörter|catégorie|rubrique|mots-clés|categoría|sección|etiquetas|categoria
        sezione|kategorija|rubrika|oznake|категорија|рубрика
        """,
    ),
)
_FIELDS: dict[str, Field] = {label: field for field, table in _TABLE for label in phrases(table)}
# The labels whose languages print the day before the month.
_DAY_FIRST = phrases("""
    veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|aktualisiert|stand|aktualisiert am
    zuletzt aktualisiert|publié|publié le|mis à jour|mis à jour le|paru le|modifié le
    date de publication|mis en ligne le|publicado|publicado el|fecha|fecha de publicación|actualizado
    actualizado el|pubblicato|pubblicato il|data|aggiornato|aggiornato il|objavljeno|ažurirano
    објављено|датум
""")
_MAX_LABEL_WORDS = 4
_MAX_LABEL = 40
_SEPARATORS = (":", "：", "\t", "=", " | ", " - ", " – ", " — ")
_OPEN_MARKS = "*_# \t\xa0"


class Labelled(NamedTuple):
    """A line with a label at its beginning.

    Attributes:
        label: As printed, its colon included.
        value: What stands behind it on the line; empty where the label is alone.
        is_marked: A colon or another sign parts the two, so that it cannot be a sentence.
    """

    field: Field
    label: str
    value: str
    is_marked: bool

    @property
    def is_day_first(self) -> bool | None:
        """True where the label's language prints the day before the month; `None` for no sign."""
        return True if squashed(self.label) in _DAY_FIRST else None


def find(line: str) -> tuple[Labelled, ...]:
    """The readings of a line as label and value, the likeliest first; none for most lines.

    A label parted by a sign has one reading; without a sign, longer labels come first.
    """
    start = line[: _MAX_LABEL + 3]
    places = [(place, mark) for mark in _SEPARATORS if (place := start.find(mark)) > 0]
    for place, mark in sorted(places):
        if field := _FIELDS.get(squashed(line[:place].strip(_OPEN_MARKS + INVISIBLE))):
            end = place + len(mark)
            return (Labelled(field, line[:end].strip(), line[end:].strip(_OPEN_MARKS), is_marked=True),)
    return _without_sign(line)


def _without_sign(line: str) -> tuple[Labelled, ...]:
    words = line.split()
    readings = []
    for count in range(min(_MAX_LABEL_WORDS, len(words)), 0, -1):
        label = " ".join(words[:count])
        if not label.endswith((",", ".", "!", "?")) and (field := _FIELDS.get(squashed(label))):
            value = line.split(None, count)[count:]
            readings.append(Labelled(field, label, value[0].strip() if value else "", is_marked=False))
    return tuple(readings)
