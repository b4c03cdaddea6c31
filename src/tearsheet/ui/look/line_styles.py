"""The styles of the article's lines: a role each, with its font and measures.

Annotations are evaluated here, as in `article.model`.
"""

from enum import Enum, StrEnum
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from tearsheet.article.model import Article
from tearsheet.preferences.settings import Settings, Typeface
from tearsheet.ui.look.theme import interface_font, load_fonts

FAMILY = "Source Serif 4"
HYPERLEGIBLE = "Atkinson Hyperlegible"
HYPERLEGIBLE_FILES = ("Regular", "Italic", "Bold", "BoldItalic")
USUAL = Settings()
SAMPLE_LENGTH = 300
WIDEST_EMS = 40
"""Where letters are as wide as the type is high, a usual row holds 40 of them (WCAG 2.2, 1.4.8)."""
INDENT = 1.4
"""Ems before the first row of a paragraph, where that tells it from the one before."""
LARGEST = ((9, 1.0), (24, 1.47), (1_000, 2.0))
"""Ems of a column, and the largest type, times the body's, in one that is narrower."""


class Role(StrEnum):
    """What a line is for the eye; each has one style."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    WARNING = "warning"
    BANNER = "banner"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTATION = "quotation"
    LIST_ITEM = "list item"
    PREFORMATTED = "preformatted"
    TABLE_ROW = "table row"
    CAPTION = "caption"
    FOOT = "foot"
    GAP = "gap"
    REASON = "reason"
    LEFT_OUT = "left out"


class Figures(Enum):
    """How figures are drawn, in a typeface that has several kinds: OpenType's names of features."""

    IN_TEXT = ("onum", "pnum")
    IN_TITLES = ("lnum", "pnum")
    IN_COLUMNS = ("lnum", "tnum")
    AROUND = ("lnum",)


class Breaking(StrEnum):
    """How text is broken into rows."""

    FILLED = "each as full as can be"
    BALANCED = "all of about one length"
    PARTED = "between parts, and the dot between two of them at no row's edge"


class LineStyle(NamedTuple):
    """How the lines of one role are set, in units of the body's type size unless named otherwise.

    Attributes:
        size: Of the type.
        pitch: From base line to base line, in units of this style's own type size.
        above: Free space before it.
        inset: Indent at both sides.
        padding: Coloured ground above and below the text.
        figures: Which kind of figures it has.
        ink: The name of a colour of the theme.
    """

    size: float = 1.0
    pitch: float = 1.5
    above: float = 0.87
    inset: float = 0.0
    padding: float = 0.0
    is_italic: bool = False
    is_semibold: bool = False
    is_interface: bool = False
    is_fixed: bool = False
    figures: Figures = Figures.IN_TEXT
    ink: str = "ink"
    breaking: Breaking = Breaking.FILLED


STYLES = {
    Role.HEADLINE: LineStyle(
        size=1.9,
        pitch=1.16,
        above=1.75,
        is_semibold=True,
        figures=Figures.IN_TITLES,
        breaking=Breaking.BALANCED,
    ),
    Role.STANDFIRST: LineStyle(
        size=1.16, pitch=1.32, above=0.75, is_italic=True, ink="soft", breaking=Breaking.BALANCED
    ),
    Role.BYLINE: LineStyle(
        size=0.69, pitch=1.45, above=0.95, is_interface=True, ink="soft", breaking=Breaking.PARTED
    ),
    Role.WARNING: LineStyle(size=0.69, pitch=1.45, above=0.75, is_interface=True, ink="banner_ink"),
    Role.BANNER: LineStyle(
        size=0.69, pitch=1.45, above=1.05, inset=0.95, padding=0.65, is_interface=True, ink="banner_ink"
    ),
    Role.PARAGRAPH: LineStyle(),
    Role.HEADING: LineStyle(size=1.2, pitch=1.3, above=1.5, is_semibold=True, figures=Figures.IN_TITLES),
    Role.QUOTATION: LineStyle(),
    Role.LIST_ITEM: LineStyle(above=0.4),
    Role.PREFORMATTED: LineStyle(size=0.8, above=0.0, is_fixed=True, figures=Figures.AROUND),
    Role.TABLE_ROW: LineStyle(size=0.85, pitch=1.4, above=0.28, figures=Figures.IN_COLUMNS),
    Role.CAPTION: LineStyle(size=0.8, pitch=1.4, is_italic=True, ink="soft"),
    Role.FOOT: LineStyle(
        size=0.69, pitch=1.45, above=2.4, is_interface=True, ink="soft", breaking=Breaking.PARTED
    ),
    Role.GAP: LineStyle(size=0.69, pitch=1.45, is_interface=True, ink="soft"),
    Role.REASON: LineStyle(size=0.63, pitch=1.45, above=0.75, inset=1.0, is_interface=True, ink="soft"),
    Role.LEFT_OUT: LineStyle(size=0.85, pitch=1.4, above=0.35, inset=1.0, ink="soft"),
}


HEADING_SIZES = MappingProxyType({1: 1.5, 2: 1.32, 3: 1.16, 4: 1.06, 5: 1.0, 6: 1.0})
"""Of headings within the text, by their level."""


class Room(NamedTuple):
    """What stands around the text of a line, in device-independent pixels.

    Attributes:
        above: Free space and whatever is drawn over the text, such as a picture.
        below: The same under it.
        start: Indent at the side where the text begins; at the other side `end`. Less than 0 where the
            text reaches beyond the column.
        hang: Further indent of all rows but the first, and where a tab begins a row, of none.
        tabs: Where the cells of a table's row begin, but the first.
        ranged: For each of them, whether it ends there instead.
        first: Further indent of the first row alone.
    """

    above: float
    below: float
    start: float
    end: float
    hang: float = 0.0
    tabs: tuple[float, ...] = ()
    ranged: tuple[bool, ...] = ()
    first: float = 0.0


class LineSetting(NamedTuple):
    """A line style at one zoom, in device-independent pixels.

    Attributes:
        rise: From the middle of a row down to its base line.
    """

    font: QFont
    pitch: float
    above: float
    inset: float
    padding: float
    rise: float
    breaking: Breaking = Breaking.FILLED


class Type:
    """The fonts and measures at one zoom.

    Attributes:
        size: Of the body's type, in device-independent pixels.
        chosen: What the reader has chosen of them.
        measure: The width of a row of the article's own text in it.
        letter: How wide a letter of that text is in the mean.
    """

    def __init__(self, size: float, sample: str, chosen: Settings = USUAL) -> None:
        self.size = size
        self.chosen = chosen
        self._settings: dict[tuple[Role, float, int], LineSetting] = {}
        widest = self.size * chosen.column_width
        font = self.setting(Role.PARAGRAPH, widest).font
        self.letter = _letter(font, sample)
        self.measure = _measure(font, self.letter, chosen.column_width)

    def setting(self, role: Role, column: float, level: int = 0) -> LineSetting:
        """How to set lines of that role, and headings of that level, in a column so wide."""
        key = role, next(largest for ems, largest in LARGEST if column < ems * self.size), level
        if key not in self._settings:
            style = STYLES[role]._replace(size=HEADING_SIZES[level]) if level else STYLES[role]
            if role is Role.PARAGRAPH:
                style = style._replace(above=self.chosen.paragraph_gap / 100)
            self._settings[key] = self._made(style, largest=key[1])
        return self._settings[key]

    def _made(self, style: LineStyle, *, largest: float) -> LineSetting:
        size = self.size * min(style.size, largest)
        font = _font(style, size, self.chosen)
        return LineSetting(
            font=font,
            pitch=float(round(2 * self._pitch(style) * size) / 2),
            above=float(round(style.above * self.size)),
            inset=float(round(style.inset * self.size)),
            padding=float(round(style.padding * self.size)),
            rise=(QFontMetricsF(font).ascent() - QFontMetricsF(font).descent()) / 2,
            breaking=style.breaking,
        )

    def _pitch(self, style: LineStyle) -> float:
        """From base line to base line; the reader's choice is about the text, not titles and small print."""
        is_text = not style.is_interface and style.figures is not Figures.IN_TITLES
        return style.pitch * self.chosen.line_spacing / USUAL.line_spacing if is_text else style.pitch


def sample(article: Article) -> str:
    """Real text to measure the width of letters by."""
    words: list[str] = []
    length = 0
    for block in article.body:
        words.append(block.text)
        length += len(block.text)
        if length > SAMPLE_LENGTH:
            break
    return " ".join(words)[:SAMPLE_LENGTH]


def _font(style: LineStyle, size: float, chosen: Settings) -> QFont:
    if style.is_interface:
        return _with_figures(interface_font(size), Figures.AROUND)
    fixed = QFontDatabase.SystemFont.FixedFont
    font = QFontDatabase.systemFont(fixed) if style.is_fixed else _typeface(chosen.typeface)
    font.setPixelSize(round(size))
    font.setItalic(style.is_italic)
    font.setWeight(QFont.Weight.DemiBold if style.is_semibold else QFont.Weight.Normal)
    if not style.is_fixed:
        _space(font, chosen)
    return _with_figures(font, style.figures)


def _with_figures(font: QFont, figures: Figures) -> QFont:
    """The same with these figures: a format that names none has those of the document's own font."""
    for feature in figures.value:
        font.setFeature(QFont.Tag(feature), 1)
    return font


def _space(font: QFont, chosen: Settings) -> None:
    if chosen.letter_spacing:
        spacing = chosen.letter_spacing / 100 * font.pixelSize()
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    if chosen.word_spacing:
        font.setWordSpacing(chosen.word_spacing / 100 * font.pixelSize())


def _typeface(chosen: Typeface) -> QFont:
    """A font of the chosen typeface; its files are read when it is first wanted."""
    if chosen is Typeface.SYSTEM:
        return interface_font()
    if chosen is Typeface.HYPERLEGIBLE:
        _load_hyperlegible()
        return QFont(HYPERLEGIBLE)
    return QFont(FAMILY)


@cache
def _load_hyperlegible() -> None:
    load_fonts(f"AtkinsonHyperlegible-{name}" for name in HYPERLEGIBLE_FILES)


def _letter(font: QFont, sample: str) -> float:
    """The mean width of the characters of a text in this font."""
    words = sample.strip() or "Serbia has announced the withdrawal of some of its troops"
    return QFontMetricsF(font).horizontalAdvance(words) / len(words)


def _measure(font: QFont, letter: float, characters: int) -> float:
    """The width of a row of so many characters; less where they are as wide as those of Chinese."""
    widest = WIDEST_EMS * characters / USUAL.column_width
    return float(round(min(characters * letter, widest * font.pixelSize())))
