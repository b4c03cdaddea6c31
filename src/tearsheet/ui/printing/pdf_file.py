"""What Qt leaves out of a PDF (6.11): outline, author, language, and which letters its signs are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, Fit, IndirectObject, NameObject, StreamObject, TextStringObject
from PySide6.QtGui import QRawFont

from tearsheet import __version__
from tearsheet.article.display_text import one_line
from tearsheet.article.model import Article
from tearsheet.ui.printing.document import NO_BREAK, Document
from tearsheet.ui.printing.pages import Pages
from tearsheet.ui.printing.paper import MARGINS, UNITS

_POINTS = 72.0
_MILLIMETRES = 25.4
_BASIC_PLANE = 0x10000
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")
"""Shapes of Arabic letters (Unicode, Arabic Presentation Forms), of which none is in the text itself."""


def completed(
    content: bytes,
    article: Article,
    pages: Pages,
    numbers: Sequence[int] = (),
    margin: float = MARGINS.top(),
) -> bytes:
    """A PDF with what Qt leaves out of it.

    Args:
        content: Of the file that Qt has made.
        article: The article.
        pages: Its pages.
        numbers: Of those that are in the file, from 0; all of them where it is empty.
        margin: Above the text, in millimetres.
    """
    printed = pages.printed
    writer = PdfWriter(clone_from=BytesIO(content))
    _name_letters(writer, printed)
    _add_outline(writer, pages, numbers or range(pages.total), margin)
    stated = {"/Author": ", ".join(map(one_line, article.bylines)), "/Title": printed.head.title}
    writer.add_metadata({name: words for name, words in stated.items() if words})
    writer.add_metadata({"/Creator": f"Tearsheet {__version__}"})
    if article.language:
        writer.root_object[NameObject("/Lang")] = TextStringObject(article.language)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _add_outline(writer: PdfWriter, pages: Pages, numbers: Sequence[int], margin: float) -> None:
    printed = pages.printed
    above: list[tuple[int, IndirectObject]] = []
    for title in printed.titles:
        place = pages.place(title)
        number = min(place.page, pages.total - 1)
        if number not in numbers:
            continue
        page = numbers.index(number)
        height = float(writer.pages[page].mediabox.height)
        top = margin / _MILLIMETRES * _POINTS
        fit = Fit.xyz(left=0, top=height - top - place.top / UNITS * _POINTS + 6)
        while above and above[-1][0] >= title.level:
            above.pop()
        parent = above[-1][1] if above else None
        above.append(
            (
                title.level,
                writer.add_outline_item(title=title.words, page_number=page, parent=parent, fit=fit),
            )
        )


# Of several characters that one sign of a font is for, Qt names the first: U+02BC for an apostrophe


def _name_letters(writer: PdfWriter, printed: Document) -> None:
    text = f"{printed.text.toPlainText()}{printed.head.title}0123456789 of…"
    maps = list(_maps(writer))
    named = {chr(int(code, 16)) for one in maps for code in re.findall(r"<(\w{4})>", _listed(one))}
    instead = _instead(frozenset(text.replace(NO_BREAK, "-")), frozenset(named), printed)
    for one in maps:
        content = one.get_data().decode("latin-1")
        one.set_data(
            re.sub(r"\[[^\[\]]*\]", lambda match: _renamed(match[0], instead), content).encode("latin-1")
        )


def _renamed(codes: str, instead: Mapping[str, str]) -> str:
    return re.sub(
        r"<(\w{4})>",
        lambda match: (
            f"<{instead.get(chr(int(match[1], 16)), chr(int(match[1], 16))).encode('utf-16-be').hex()}>"
        ),
        codes,
    )


def _maps(writer: PdfWriter) -> Iterator[StreamObject]:
    """The tables that say of each font which characters its signs are."""
    for each in writer._objects:
        if isinstance(each, DictionaryObject) and "/ToUnicode" in each:
            table = each["/ToUnicode"].get_object()
            assert isinstance(table, StreamObject)
            yield table


def _instead(text: frozenset[str], named: frozenset[str], printed: Document) -> Mapping[str, str]:
    """For characters that are named and not in the text: those in the text that are meant."""
    strange, missing = named - text - {"\0"}, text - named
    letters = {char: unicodedata.normalize("NFKC", char) for char in strange if _PRESENTED.match(char)}
    # of two letters in one sign some programs turn the order round
    instead = {char: letter for char, letter in letters.items() if len(letter) == 1}
    for font in _fonts(printed):
        signs = {
            font.glyphIndexesForString(char)[0]: char for char in sorted(missing) if ord(char) < _BASIC_PLANE
        }
        for char in strange:
            sign = font.glyphIndexesForString(char)[0]
            if sign and sign in signs:
                instead[char] = signs[sign]
    # Qt names a tab for each blank; a hyphen that keeps a word together is a hyphen to who reads it
    return {**instead, "\t": " ", NO_BREAK: "-", "\u2010": "-"}


def _fonts(printed: Document) -> Iterator[QRawFont]:
    """The fonts that the document is set in, those that stand in for missing letters too.

    Where none has a letter, Qt draws a box with a font without a name, and crashes when asked for it (6.11).
    """
    seen = {b""}
    block = printed.text.begin()
    while block.isValid():
        for run in block.layout().glyphRuns(0, block.length()):
            font = run.rawFont()
            head = bytes(font.fontTable("head").data())
            if head not in seen:
                seen.add(head)
                yield font
        block = block.next()


def _listed(one: StreamObject) -> str:
    return " ".join(re.findall(r"\[[^\[\]]*\]", one.get_data().decode("latin-1")))
