"""What stands in the rows of the popover: a slider for each number, boxes for each choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from tearsheet import number, tr
from tearsheet.preferences.settings import SETTINGS, THEME_NAMES, ThemeChoice
from tearsheet.ui.aa.choice import Choice, Choices, ThemeSwatch
from tearsheet.ui.aa.slider import Slider
from tearsheet.ui.look.theme import CHOSEN, DARK, LIGHT


def _in_per_cent(value: int) -> str:
    return tr("{percent} %", percent=value)


def _times(per_cent: int) -> str:
    return "".join(tr(".") if sign == "." else number(int(sign)) for sign in f"{per_cent / 100:g}")


class Sliding(NamedTuple):
    """How a number is set.

    Attributes:
        name: Beside the slider.
        step: Of an arrow key.
        said: What a number is to the reader.
    """

    name: str
    step: int
    said: Callable[[int], str] = _in_per_cent


class Boxes(NamedTuple):
    """How one of several is chosen.

    Attributes:
        name: Beside the boxes.
        words: In the boxes.
    """

    name: str
    words: tuple[str, ...]


ROWS: Mapping[str, Sliding | Boxes] = MappingProxyType({
    "theme": Boxes(tr("Theme"), ()),
    "typeface": Boxes(tr("Typeface"), ("Source Serif", "Atkinson", tr("System"))),
    "column_width": Sliding(tr("Width"), 1, number),
    "line_spacing": Sliding(tr("Line spacing"), 5, _times),
    "alignment": Boxes(tr("Rows"), (tr("Ragged"), tr("Justified"))),
    "paragraphs": Boxes(tr("Paragraphs"), (tr("Gaps"), tr("Indents"))),
    "paragraph_gap": Sliding(tr("Gap between"), 10),
    "letter_spacing": Sliding(tr("Letter spacing"), 1),
    "word_spacing": Sliding(tr("Word spacing"), 2),
})  # fmt: skip
"""The settings that have a row, in their order."""


def control(name: str) -> Slider | Choices:
    """What a setting is set with."""
    row = ROWS[name]
    if isinstance(row, Sliding):
        return Slider(SETTINGS[name].label, SETTINGS[name].numbers, row.step)
    return _swatches() if name == "theme" else _boxes(name, row.words)


def _boxes(name: str, words: tuple[str, ...]) -> Choices:
    choices = SETTINGS[name].choices
    return Choices({
        choice: Choice(word, choices[choice]) for choice, word in zip(choices, words, strict=True)
    })  # fmt: skip


def _swatches() -> Choices:
    shown = {choice: (theme,) for choice, theme in CHOSEN.items()} | {ThemeChoice.SYSTEM: (LIGHT, DARK)}
    return Choices(
        {choice: ThemeSwatch(name, shown[ThemeChoice(choice)]) for choice, name in THEME_NAMES.items()}
    )
