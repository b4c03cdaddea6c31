"""Where a field comes from, in the reader's language; the record says it in English, in parts."""

from __future__ import annotations

from tearsheet import marked, tr

_ORIGINS = frozenset(
    (
        marked("again in the line “{words}”"),
        marked("before it the line “{words}”"),
        marked("before it the line “{words}” in the text"),
        marked("corrected by the reader"),
        marked("element named for a byline"),
        marked("element named for a second title"),
        marked("first heading of the text"),
        marked("first line of the text"),
        marked("guessed from a line beside the headline"),
        marked("guessed from a line under the headline"),
        marked("guessed from a time element that is named for changes"),
        marked("guessed from the address"),
        marked("guessed from the body's ends"),
        marked("guessed from the title of the page"),
        marked("heading of the page"),
        marked("label in the text"),
        marked("label “{words}” in the text"),
        marked("line between the headline and a field"),
        marked("line under the headline that is the page's description"),
        marked("line with a name alone below the headline"),
        marked("a line beside the headline"),
        marked("marked in the page"),
        marked("meta element"),
        marked("note after the body"),
        marked("note before and after the body"),
        marked("note before the body"),
        marked("note beside the body"),
        marked("the line “{words}” in the text"),
        marked("time element"),
        marked("time element far from the headline"),
        marked("title of the page"),
        marked("“{words}” above the text"),
    )
)


def told(origin: str) -> str:
    """A provenance's origin; a part that has no words of its own here stays as the record has it."""
    return tr("; ").join(map(_part, origin.split("; ")))


def _part(part: str) -> str:
    before, _, rest = part.partition("“")
    words, _, behind = rest.rpartition("”")
    named = f"{before}“{{words}}”{behind}" if rest else part
    return tr(named, words=words) if named in _ORIGINS else part
