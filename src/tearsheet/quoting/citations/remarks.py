"""What a record for programs says besides the fields: the disclaimer, and what is not the file's own."""

from __future__ import annotations

from tearsheet.quoting.citations.work import Work

_NAMES = {
    "headline": "title",
    "bylines": "author",
    "publication": "publication",
    "published": "date",
    "updated": "date",
    "disclaimer": "disclaimer",
    "url": "address",
    "saved": "date of access",
}


def remarks(work: Work) -> list[str]:
    """One line each; none where the file states no disclaimer and all fields as they are."""
    corrected = _named(work.corrected)
    guessed = _named(work.guessed - work.corrected)
    return [
        *filter(None, [work.disclaimer]),
        *([f"Date as printed: {work.printed}"] if work.printed else []),
        *(
            f"Either part of “{name.printed}” may be the family name"
            for name in work.authors
            if name.is_uncertain
        ),
        *([f"Corrected by the reader: {corrected}"] if corrected else []),
        *([f"Only a guess: {guessed}"] if guessed else []),
    ]


def _named(fields: frozenset[str]) -> str:
    return ", ".join(dict.fromkeys(name for field, name in _NAMES.items() if field in fields))
