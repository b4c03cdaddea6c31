"""What differs between two copies of an article, as one page of HTML that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Sequence

from tearsheet.article import markdown, markup
from tearsheet.article.display_text import one_line
from tearsheet.article.field_names import FIELD_NAMES
from tearsheet.article.markup import escaped
from tearsheet.article.model import Article
from tearsheet.comparing.copies import Comparison, Row, RowKind
from tearsheet.comparing.fields import FieldChange
from tearsheet.comparing.noted import Noted
from tearsheet.comparing.summary import summary
from tearsheet.comparing.wording import Kind, Piece
from tearsheet.quoting.source_line import as_stated, correction_of_disclaimer

_STYLE = """
:root { color-scheme: light dark }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 serif }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
td, th { padding: .4rem .8rem; vertical-align: top; text-align: start; overflow-wrap: break-word }
tr.changed { border-left: .3rem solid #8a8a8a }
.about, .note { font-size: .85rem }
.note { border-left: .2rem solid #8a8a8a; padding-left: .6rem; margin-top: .4rem }
.note p { margin: 0 }
.note p:first-child { display: inline }
ins { font-weight: bold }
"""
_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'"


def write(old: Article, new: Article, names: tuple[str, str], comparison: Comparison, noted: Noted) -> bytes:
    """The page; UTF-8.

    Args:
        old: The one copy.
        new: The other.
        names: Of their files.
        comparison: What differs.
        noted: The notes on both.
    """
    headlines = [as_stated(copy, "headline", one_line(copy.headline)) for copy in (old, new)]
    title = escaped(f"Two copies of “{headlines[0] or headlines[1] or names[0]}”")
    disclaimers = dict.fromkeys(
        copy.disclaimer + correction_of_disclaimer(copy) for copy in (old, new) if copy.disclaimer
    )
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{title}</h1>",
        *(f"<p><strong>[{escaped(one_line(disclaimer))}]</strong></p>" for disclaimer in disclaimers),
        *(f"<p>{escaped(line)}</p>" for line in summary(comparison)),
        f"<table><tr>{''.join(f'<th>{escaped(one_line(name))}</th>' for name in names)}</tr>",
        *map(_field, comparison.fields),
        *(
            _row(row, noted.old.get(number, ()), noted.new.get(number, ()))
            for number, row in enumerate(comparison.rows)
        ),
        "</table></body></html>",
    ]
    return "\n".join(lines).encode("utf-8", "replace")


def _field(field: FieldChange) -> str:
    about = f'<div class="about">{FIELD_NAMES[field.name]}</div>'
    return (
        f'<tr class="changed"><td>{about}<del>{escaped(one_line(field.old))}</del></td>'
        f"<td>{about}<ins>{escaped(one_line(field.new))}</ins></td></tr>"
    )


def _row(row: Row, old_notes: Sequence[str], new_notes: Sequence[str]) -> str:
    is_same = row.kind is RowKind.SAME
    about = "" if is_same or row.kind is RowKind.CHANGED else f'<div class="about">{row.kind}</div>'
    old = "".join(_words(piece, piece.old, "del") for piece in row.pieces)
    new = "".join(_words(piece, piece.new, "ins") for piece in row.pieces)
    cells = (
        f"<td>{about if words.strip() else ''}{words}{''.join(map(_note, notes))}</td>"
        for words, notes in ((old, old_notes), (new, new_notes))
    )
    opening = "<tr>" if is_same else '<tr class="changed">'
    return f"{opening}{''.join(cells)}</tr>"


def _note(body: str) -> str:
    return f'<div class="note">✎ {markup.html(markdown.blocks(body))}</div>'


def _words(piece: Piece, words: str, element: str) -> str:
    bare = escaped(words)
    return f"<{element}>{bare}</{element}>" if piece.kind is Kind.CHANGED and bare.strip() else bare
