"""The article as a PDF, as other programs read it."""

from __future__ import annotations

import subprocess
import unicodedata
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tearsheet.article.model import Article, Block, BlockKind, Passage, Picture, Source, Span, SpanKind
from tearsheet.exchange.whole import Whole, export
from tearsheet.formats import load
from tearsheet.notes.colours import HIGHLIGHTS
from tearsheet.notes.note import Colour
from tearsheet.stopping import StoppedError
from tearsheet.storage.paths import shipped_article
from tearsheet.ui.look.theme import FONT_FILES, LATER_FONT_FILES, load_fonts
from tearsheet.ui.printing import typefaces
from tearsheet.ui.printing.document import document
from tearsheet.ui.printing.pages import Pages
from tearsheet.ui.printing.paper import Annotated
from tearsheet.ui.printing.pdf import write
from tests.core.exchange.test_whole import notes_on, of, paragraph

AT_ONCE = 60
"""Paragraphs, of which Qt (6.11) breaks some ahead."""
LONG = "There are many words in a paragraph that is long enough for some rows on a page of paper. " * 4
SENTENCES = {
    "ligatures": "The office of affluent waffle makers in the fjord often offers fifty first fluffy shifts",
    "quotation marks": "“Don’t,” he said – ‘it’s the Serbs’ own’ — and left… «ainsi» „so“",
    "hyphens": "Their high-earning, well-armed neighbours " * 30,
    "soft hyphens": "The de\u00adesca\u00adla\u00adtion of the buil\u00addup",
    "signs": "It costs 10⁶ or ½ of CO₂ – 5 × 3 µm, 7 % §12 €20 £3 é ü č ć ž đ",
    "Greek": "Η κυβέρνηση ανακοίνωσε την απόσυρση των μονάδων, μΩ",
    "Cyrillic": "Председник Вучић је нагласио да Србија не жели рат, њој",
    "Hebrew": "הנשיא אמר כי סרביה אינה רוצה מלחמה",
    "Arabic": "وقال الرئيس إن صربيا تريد السلام",
}


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts((*FONT_FILES, *LATER_FONT_FILES))


def pdf(article: Article, *passages: Passage, body: str = "Said") -> bytes:
    return export(Whole.PDF, article, *notes_on(article, passages, body))


def read(content: bytes, *options: str) -> str:
    """The text that pdftotext gives back."""
    ended = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", *options, "-", "-"], input=content, capture_output=True, check=True
    )
    return ended.stdout.decode("utf-8")


def words(text: str) -> list[str]:
    """Words, without the marks of direction and shapes of letters that are none of the text's."""
    plain = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFKC", plain).split()


def outline(content: bytes) -> list[tuple[int, str, int]]:
    """Depth, words and page of each entry."""
    reader = PdfReader(BytesIO(content))

    def entries(items: Sequence[object], depth: int) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        for item in items:
            if isinstance(item, list):
                found += entries(item, depth + 1)
            elif isinstance(item, Destination):
                found.append((depth, str(item.title), reader.get_destination_page_number(item) or 0))
        return found

    return entries(reader.outline, 0)


def test_every_word_of_the_shipped_article_is_read_back_in_its_order() -> None:
    article = load(shipped_article())
    text = " ".join(words(read(pdf(article))))
    for block in article.body:
        assert " ".join(words(block.text)) in text


@pytest.mark.parametrize("name", SENTENCES)
def test_words_are_read_back_as_they_are_written(name: str) -> None:
    sentence = SENTENCES[name]
    told = words(read(pdf(of(paragraph(sentence)))))
    assert [word for word in words(sentence) if word not in told] == []


def test_a_word_with_the_number_of_a_note_behind_it_is_read_back_as_that_word() -> None:
    text = read(pdf(of(paragraph("Some troops have left the border.")), Passage(5, 11)))
    assert "Some troops 1 have left" in " ".join(text.replace("\u202f", " ").split())


def test_the_first_page_has_the_source_and_the_disclaimer() -> None:
    article = of(*[paragraph(LONG)] * 20)
    first = " ".join(read(pdf(article), "-l", "1").split())
    for told in ("Troops <Leave>", "— Ann Lee, “Troops <Leave>”", "This article is fictional."):
        assert told in first
    assert "https://news.example/a" in first


def test_letters_that_no_typeface_has_are_told_in_one_sentence() -> None:
    strange = of(paragraph(f"{LONG}\U0010fffd"))
    told = "Boxes stand for letters and signs that no typeface had where this was printed: 1 sign."
    assert told in " ".join(read(pdf(strange)).split())
    usual = of(*[paragraph(words) for words in SENTENCES.values()])
    assert "Boxes stand" not in read(pdf(usual, Passage(0, 5)))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("བོད་ཡིག abc", "Tibetan"),
        ("བོད༡ ไทย ไท ☃☂ a\u0301", "Thai, Tibetan, 2 signs"),
        ("中文 ひらがな", "Hiragana, Chinese"),
        ("\u200b\u00ad \n\t", ""),
        ("ʰ𝐀ⱥԪ", "4 signs"),
        ("plain", ""),
    ],
)
def test_what_no_typeface_has_is_called_by_its_scripts(words: str, what: str) -> None:
    told = typefaces.sentence([words], str.isascii)
    assert told.partition(": ")[2].rstrip(".") == what


def test_each_page_has_its_number_and_the_headline_at_its_foot() -> None:
    content = pdf(of(*[paragraph(LONG)] * 20))
    total = len(PdfReader(BytesIO(content)).pages)
    assert total > 1
    for page in range(1, total + 1):
        feet = read(content, "-f", str(page), "-l", str(page), "-layout").split("\n")
        assert any(line.startswith("Troops <Leave>") and line.endswith(f"{page} of {total}") for line in feet)


def test_the_outline_has_the_headings_where_they_stand_and_the_notes() -> None:
    blocks = [
        Block(BlockKind.HEADING, "First", level=2),
        *[paragraph(LONG)] * 15,
        Block(BlockKind.HEADING, "Second", level=2),
        Block(BlockKind.HEADING, "Within", level=3),
        paragraph("The end of it."),
    ]
    entries = outline(pdf(of(*blocks), Passage(0, 5)))
    assert [entry[:2] for entry in entries] == [
        (0, "Troops <Leave>"),
        (1, "First"),
        (1, "Second"),
        (2, "Within"),
        (1, "Notes"),
    ]
    assert entries[1][2] == 0 < entries[2][2]


@pytest.mark.parametrize("before", range(0, 44, 4))
def test_a_heading_stands_on_the_page_of_what_follows_it(before: int) -> None:
    blocks = [
        *[paragraph("One row.")] * before,
        Block(BlockKind.HEADING, "Heading", level=2),
        paragraph("Following"),
    ]
    pages = read(pdf(of(*blocks))).split("\f")
    assert [page for page in pages if "\nHeading" in page] == [page for page in pages if "Following" in page]


def test_what_the_file_says_of_itself_is_told() -> None:
    reader = PdfReader(BytesIO(pdf(of(paragraph("Text."))._replace(language="sr"))))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Troops <Leave>", "Ann Lee")
    assert str(reader.root_object["/Lang"]) == "sr"


def test_a_link_can_be_followed() -> None:
    block = paragraph("See the report.", Span(4, 14, SpanKind.LINK, "https://news.example/b"))
    [page] = PdfReader(BytesIO(pdf(of(block)))).pages
    [link] = page.annotations or []
    assert link.get_object()["/A"]["/URI"] == "https://news.example/b"


def page_image(content: bytes, folder: Path, *options: str) -> QImage:
    """The first page as it is printed."""
    (folder / "a.pdf").write_bytes(content)
    subprocess.run(
        ["pdftoppm", "-r", "96", "-singlefile", "-png", *options, folder / "a.pdf", folder / "a"], check=True
    )
    return QImage(str(folder / "a.png"))


def rows(image: QImage, left: int, right: int) -> list[str]:
    """The colours of each row of pixels between two sides."""
    return [
        " ".join(image.pixelColor(x, y).name() for x in range(left, right)) for y in range(image.height())
    ]


def test_highlights_of_all_colours_differ_in_grey(tmp_path: Path) -> None:
    article = of(*[paragraph("These are the very same words again and again.")] * len(Colour))
    length = len(article.body[0].text)
    passages = [
        Passage(number * (length + 1), number * (length + 1) + length) for number in range(len(Colour))
    ]
    image = page_image(pdf(article, *passages, body=""), tmp_path, "-gray")
    ground = set(rows(image, 100, 101))
    assert len(ground) > 1
    seen = rows(image, 100, 300)
    bands = [y for y, row in enumerate(seen) if len(set(row.split())) > 1]
    starts = [y for before, y in pairwise([-10, *bands]) if y > before + 6]
    looks = {tuple(seen[y : y + 20]) for y in starts[-len(Colour) :]}
    assert len(looks) == len(HIGHLIGHTS)


def test_a_picture_is_printed_and_of_a_broken_one_what_is_said_of_it(tmp_path: Path) -> None:
    red = QImage(200, 100, QImage.Format.Format_RGB32)
    red.fill("#c02020")
    red.save(str(tmp_path / "red.png"))
    pictures = {
        "red": Picture("image/png", (tmp_path / "red.png").read_bytes(), "A red square"),
        "broken": Picture("image/png", b"no picture", "A bridge in the fog"),
    }
    blocks = [Block(BlockKind.CAPTION, f"Caption of {name}", picture=name) for name in pictures]
    content = pdf(of(*blocks)._replace(pictures=pictures))
    image = page_image(content, tmp_path)
    assert sum(row.count("#c02020") > 50 for row in rows(image, 80, 400)) > 50
    text = read(content)
    assert "A red square" not in text
    assert all(
        said in text for said in ("Caption of red", "[Picture: A bridge in the fog]", "Caption of broken")
    )


def test_lists_and_tables_keep_their_words_in_order() -> None:
    blocks = [
        Block(BlockKind.LIST_ITEM, "One", level=1, marker="1."),
        Block(BlockKind.LIST_ITEM, "Below", level=2, marker="•"),
        Block(BlockKind.TABLE_ROW, "Year\tCost"),
        Block(BlockKind.TABLE_ROW, "2023\t7 million"),
        Block(BlockKind.PREFORMATTED, "a = 1"),
    ]
    told = " ".join(words(read(pdf(of(*blocks)), "-layout")))
    assert "1. One • Below Year Cost 2023 7 million a = 1" in told


def test_numbers_of_notes_stand_in_the_text_and_before_the_notes() -> None:
    article = of(paragraph("One thing was said and another was done."))
    text = " ".join(read(pdf(article, Passage(0, 9), Passage(23, 30))).replace("\u202f", " ").split())
    assert "One thing 1 was said and another 2 was done." in text
    assert (
        text.index("1. Paragraph 1")
        < text.index("Said 0")
        < text.index("2. Paragraph 1")
        < text.index("Said 1")
    )


def test_a_thread_that_is_not_qts_makes_many_pages_without_a_warning() -> None:
    with ThreadPoolExecutor() as pool:
        content = pool.submit(pdf, of(*[paragraph(LONG)] * 300)).result()
    assert len(PdfReader(BytesIO(content)).pages) > 20


HOSTILE = {
    "nothing": Article("", (), Source(None, "text/plain", "utf-8")),
    "no words": of(paragraph("")),
    "lone surrogates": of(
        Block(BlockKind.LIST_ITEM, "a\ud800b", level=1, marker="\udc00"), paragraph("\u202e\x00c\ufdd4")
    ),
    "one vast word": of(paragraph("x" * 20_000)),
    "a deep list": of(
        *[Block(BlockKind.LIST_ITEM, "item", level=level, marker="•") for level in range(1, 60)]
    ),
    "a wide table": of(Block(BlockKind.TABLE_ROW, "\t".join(["cell"] * 80))),
    "letters that no font has": of(paragraph("सर्बिया \U0001f600 \U00013000 \U000f0000 a\u0301")),
    "a file's name": of(Block(BlockKind.CAPTION, "", picture="/etc/hostname")),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_laid_out_well_is_laid_out_all_the_same(name: str) -> None:
    article = HOSTILE[name]
    content = pdf(article, *[Passage(0, len(article.text))] if article.text else [])
    assert len(PdfReader(BytesIO(content)).pages) >= 1


def test_pages_are_broken_a_paragraph_at_a_time() -> None:
    """So that no other thread is held up for longer than one of them takes."""
    printed = document(Annotated(of(*(paragraph(LONG) for _ in range(200))), (), {}), {}, QSizeF(600, 900))
    broken: list[int] = []

    def go_on() -> None:
        block = printed.text.begin()
        rows = [block.layout().lineCount()]
        while (block := block.next()).isValid():
            rows.append(block.layout().lineCount())
        broken.append(rows.index(0) if 0 in rows else len(rows))

    Pages(printed, QSizeF(600, 900), go_on)
    steps = [after - before for before, after in pairwise([0, *broken])]
    assert sum(steps) == printed.text.blockCount()
    assert max(steps) <= AT_ONCE


def test_laying_out_ends_where_it_is_stopped() -> None:
    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        write(of(paragraph(LONG)), (), {}, stop)
