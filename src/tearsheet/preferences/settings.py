"""What the reader has chosen for the whole program.

Annotations are evaluated here, as in `article.model`.
"""

import json
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from tearsheet import in_a_row, tr
from tearsheet.article.display_text import one_line, shown
from tearsheet.errors import SettingsError
from tearsheet.preferences import flat_file
from tearsheet.storage import files


class ThemeChoice(StrEnum):
    """Which theme the reader wants."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


class Typeface(StrEnum):
    """What the article is set in."""

    SERIF = "source-serif"
    HYPERLEGIBLE = "atkinson-hyperlegible"
    SYSTEM = "system"


class Paragraphs(StrEnum):
    """How a paragraph is told from the one before."""

    GAPS = "gaps"
    INDENTS = "indents"


class Alignment(StrEnum):
    """Where rows end."""

    RAGGED = "ragged"
    JUSTIFIED = "justified"


class Focus(StrEnum):
    """What of the text is brought out."""

    NONE = "none"
    RULER = "ruler"
    PARAGRAPH = "paragraph"


NO_CHOICES: Mapping[str, str] = MappingProxyType({})


class Setting(NamedTuple):
    """What a reader is told of one setting.

    Attributes:
        heading: Over it in the dialog, where the one before has another.
        label: What it is called in the dialog; empty where the heading says all.
        means: What the README says of it.
        numbers: The whole numbers that it may be.
        unit: What stands behind the number, with a blank before it.
        choices: The words that it may be -> their names, for the middle of a sentence.
    """

    heading: str
    label: str
    means: str
    numbers: range = range(0)
    unit: str = ""
    choices: Mapping[str, str] = NO_CHOICES


class Settings(NamedTuple):
    """The reader's choices; each has a row in `SETTINGS`.

    Attributes:
        theme: The theme, or as the system has it.
        text_size: Of the article's text, in device-independent pixels.
        column_width: So many characters of the article's own text are in a row.
        line_spacing: From base line to base line, in per cent of the text's size.
        paragraph_gap: Free space between paragraphs, in per cent of the text's size.
        letter_spacing: More space behind each letter, in per cent of the text's size.
        word_spacing: The same between words. (WCAG 2.2, 1.4.12: 150, 200, 12 and 16 can be chosen.)
        typeface: What the article is set in.
        paragraphs: How a paragraph is told from the one before.
        alignment: Where rows end; where all end at one edge, words are hyphenated.
        focus: What of the text is brought out.
        speaking_rate: How fast the article is read aloud, in per cent of the voice's own speed.
        citation: The form of the source that is copied with a quotation: a key of `CITATION_NAMES`, or
            `TEMPLATE` with the name of a template of the reader's own.
        letter_keys: Whether single letters are keys while the article has the focus
            (WCAG 2.2, 2.1.4 Character Key Shortcuts).
        notes_folder: The folder that the reader has chosen for all notes; empty for the usual one.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: int = 19
    column_width: int = 66
    line_spacing: int = 150
    paragraph_gap: int = 90
    letter_spacing: int = 0
    word_spacing: int = 0
    typeface: Typeface = Typeface.SERIF
    paragraphs: Paragraphs = Paragraphs.GAPS
    alignment: Alignment = Alignment.RAGGED
    focus: Focus = Focus.NONE
    speaking_rate: int = 100
    citation: str = "full"
    letter_keys: bool = True
    notes_folder: str = ""

    @property
    def notes_root(self) -> Path | None:
        """The chosen folder; `None` where none is chosen, or what is written there can be no folder."""
        return None if _why_no_folder(self.notes_folder) else Path(self.notes_folder).expanduser()


THEME_NAMES: Mapping[str, str] = MappingProxyType({
    ThemeChoice.SYSTEM: tr("as the system"),
    ThemeChoice.LIGHT: tr("light"),
    ThemeChoice.SEPIA: tr("sepia"),
    ThemeChoice.DARK: tr("dark"),
    ThemeChoice.CONTRAST: tr("high contrast"),
})  # fmt: skip
"""For the reader, in the middle of a sentence."""
TYPEFACE_NAMES: Mapping[str, str] = MappingProxyType({
    Typeface.SERIF: "Source Serif",
    Typeface.HYPERLEGIBLE: "Atkinson Hyperlegible",
    Typeface.SYSTEM: tr("that of the system"),
})  # fmt: skip
PARAGRAPH_NAMES: Mapping[str, str] = MappingProxyType({
    Paragraphs.GAPS: tr("with gaps"),
    Paragraphs.INDENTS: tr("with indents"),
})  # fmt: skip
ALIGNMENT_NAMES: Mapping[str, str] = MappingProxyType({
    Alignment.RAGGED: tr("ragged"),
    Alignment.JUSTIFIED: tr("justified and hyphenated"),
})  # fmt: skip
FOCUS_NAMES: Mapping[str, str] = MappingProxyType({
    Focus.NONE: tr("nothing"),
    Focus.RULER: tr("reading ruler"),
    Focus.PARAGRAPH: tr("current paragraph"),
})  # fmt: skip
CITATION_NAMES: Mapping[str, str] = MappingProxyType({
    "short": tr("short: who, where and when"),
    "full": tr("full: all that the file states"),
    "apa": "APA 7",
    "mla": "MLA 9",
    "chicago": tr("Chicago 17, author-date"),
    "chicago-note": tr("Chicago 17, note"),
    "harvard": tr("Harvard (Cite Them Right)"),
    "bibtex": "BibTeX",
    "ris": "RIS",
    "csl-json": "CSL-JSON",
})  # fmt: skip
"""The forms of a citation, for the reader."""
TEMPLATE = "templates/"
"""What the name of a form begins with that is the reader's own."""
SETTINGS: Mapping[str, Setting] = MappingProxyType({
    "theme": Setting(tr("Theme"), "", tr("the colours"), choices=THEME_NAMES),
    "text_size": Setting(
        tr("Text"), tr("Text size"), tr("the size of the text, in pixels"), range(8, 97), tr(" px")
    ),
    "column_width": Setting(
        tr("Text"), tr("Width in letters"), tr("how many characters are in a row"), range(45, 91)
    ),
    "line_spacing": Setting(
        tr("Text"),
        tr("Line spacing"),
        tr("from line to line, in per cent of the size"),
        range(110, 251),
        tr(" %"),
    ),
    "paragraph_gap": Setting(
        tr("Text"),
        tr("Gap between paragraphs"),
        tr("the gap between them, in per cent of the size"),
        range(251),
        tr(" %"),
    ),
    "letter_spacing": Setting(
        tr("Text"),
        tr("Letter spacing"),
        tr("more space between letters, in per cent of the size"),
        range(21),
        tr(" %"),
    ),
    "word_spacing": Setting(
        tr("Text"),
        tr("Word spacing"),
        tr("more space between words, in per cent of the size"),
        range(51),
        tr(" %"),
    ),
    "typeface": Setting(tr("Typeface"), "", tr("the typeface of the article"), choices=TYPEFACE_NAMES),
    "paragraphs": Setting(
        tr("Paragraphs"), "", tr("how paragraphs are told apart"), choices=PARAGRAPH_NAMES
    ),
    "alignment": Setting(tr("Rows"), "", tr("where rows end"), choices=ALIGNMENT_NAMES),
    "focus": Setting(tr("Reading focus"), "", tr("what of the text is brought out"), choices=FOCUS_NAMES),
    "speaking_rate": Setting(
        tr("Reading aloud"),
        tr("Speed"),
        tr("how fast the article is read aloud, in per cent of the usual speed"),
        range(50, 301),
        tr(" %"),
    ),
    "citation": Setting(
        tr("Form of the source"), "", tr("the form of the source"), choices=CITATION_NAMES
    ),
    "letter_keys": Setting(
        tr("Keys"), tr("Letter keys in the article"), tr("whether single letters and signs are keys")
    ),
    "notes_folder": Setting(
        tr("Notes folder"), "", tr("the folder of all notes; empty for the usual one")
    ),
})  # fmt: skip
"""The name of each setting, as the file has it -> what a reader is told of it, in the dialog's order."""
_RANGES = {name: row.numbers for name, row in SETTINGS.items() if row.numbers}
_LONGEST_PATH = 3_500  # bytes; Linux takes 4,095, with the names of articles and notes below the folder
_LONGEST_NAME = 255  # bytes
_NAMED_AT_MOST = 80  # characters of a folder that are shown


def _why_no_folder(stated: str) -> str:
    """What is wrong with a notes folder; empty where it may be one, though it may not be there now.

    The disk is not asked: one that is away, or does not answer, must not hold up the start.
    """
    try:
        path = Path(stated).expanduser()
        names = [os.fsencode(part) for part in path.parts]
    except (RuntimeError, ValueError):  # "~" of somebody who has no home; what no name can hold
        return tr("which can be no folder")
    if not path.is_absolute():
        return tr("which is no absolute path")
    if "\0" in stated:
        return tr("which can be no folder")
    is_too_long = sum(map(len, names)) + len(names) > _LONGEST_PATH or max(map(len, names)) > _LONGEST_NAME
    return tr("which is too long for a folder") if is_too_long else ""


def _short(folder: str) -> str:
    line = one_line(shown(folder))
    return line if len(line) <= _NAMED_AT_MOST else f"{line[:_NAMED_AT_MOST]}…"


def _is_citation(stated: str) -> bool:
    return stated in CITATION_NAMES or (stated.startswith(TEMPLATE) and stated != TEMPLATE)


def with_value(settings: Settings, name: str, value: object) -> Settings:
    """The settings with another value of one of them."""
    return Settings._make((settings._asdict() | {name: value}).values())


def load(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and one sentence for each that could not be taken from it."""
    members, problems = flat_file.read(path, Settings()._asdict(), _RANGES)
    settings = Settings._make(members.values())
    if not _is_citation(settings.citation):
        usual = Settings().citation
        problems = (
            *problems,
            tr(
                "{path} sets “{name}” to what it cannot be; {value} is used.",
                path=path,
                name="citation",
                value=json.dumps(usual),
            ),
        )
        settings = settings._replace(citation=usual)
    reason = settings.notes_folder and _why_no_folder(settings.notes_folder)
    if reason:
        folder = _short(settings.notes_folder)
        told = tr(
            "{path} names the notes folder “{folder}”, {reason}; the usual folder is used.",
            path=path,
            folder=folder,
            reason=reason,
        )
        problems = (*problems, told)
    return settings, problems


def save(path: Path, settings: Settings) -> None:
    """Write the settings; a file there that cannot be understood is renamed first and so kept.

    Raises:
        SettingsError: They could not be written.
    """
    try:
        flat_file.write(path, settings._asdict(), _RANGES)
    except OSError as error:
        raise SettingsError(
            tr("The settings could not be saved to {path}: {reason}.", path=path, reason=files.cause(error))
        ) from error


def names() -> str:
    """What can be chosen, for the middle of a sentence."""
    return in_a_row(row.label or row.heading for row in SETTINGS.values())


def as_markdown() -> str:
    """The table of the README."""
    usual = Settings()._asdict()
    rows = [
        f"| `{name}` | {row.means}{_values(row)} | `{json.dumps(usual[name])}` |"
        for name, row in SETTINGS.items()
    ]
    return "\n".join(["| setting | is | usually |", "|---|---|---|", *rows])


def _values(row: Setting) -> str:
    """What a setting may be, as the README says it."""
    if row.choices:
        return ": " + ", ".join(f"`{json.dumps(choice)}`" for choice in row.choices)
    return f", {row.numbers[0]} to {row.numbers[-1]}" if row.numbers else ""
