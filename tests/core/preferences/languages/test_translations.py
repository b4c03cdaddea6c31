"""Whether all that a reader sees can be said in other languages, and is said in each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from unicodedata import bidirectional

import pytest

from tearsheet.storage.paths import resource
from tearsheet.translation import Catalogue
from tests.words.catalogues import CYRILLIC, LATIN, Message, messages, names
from tests.words.cyrillic import cyrillic
from tests.words.marked import Text, put_together, texts, unmarked

COUNTS = range(212)
UNTRANSLATED = {
    # what is read out of files, and what is written into them, is the same in every language
    "formats/": ("*",),
    "quoting/": ("*",),
    "exchange/as_": ("*",),
    "exchange/collection.py": ("*",),
    "exchange/comparison_page.py": ("*",),
    "exchange/entries.py": ("*",),
    "exchange/from_hypothesis.py": ("*",),
    "exchange/incoming.py": ("Annotation",),
    "exchange/whole_": ("*",),
    "notes/annotation.py": ("Annotation",),
    "notes/note_content.py": ("body: {}",),
    "notes/line_choices.py": ("line {} {}",),
    "ui/printing/document.py": ("*",),
    "ui/printing/pages.py": ("{} of {}",),
    "ui/printing/pdf_file.py": ("*",),
    "ui/printing/typefaces.py": ("*",),
    "launcher/": ("*",),
    "comparing/copies.py": ("moved from here", "moved to here"),
    # words of all languages, by which texts are understood
    "comparing/negations.py": ("*",),
    "comparing/numbers.py": ("*",),
    "comparing/speakers.py": ("*",),
    "speaking/language.py": ("*",),
    # names of values that no reader sees
    "anchoring/anchors.py": ("Anchor", "Change", "Finder", "Standing", "left out"),
    "article/as_json.py": ("*",),
    "article/markup.py": ("[struck out: ",),
    "article/model.py": ("list item", "table row"),
    "comparing/wording.py": ("capital letters",),
    "finding/folded_text.py": ("*",),
    "ui/look/line_styles.py": ("*",),
    "ui/reading/accessibility/structure.py": ("list item",),
    # names that are the same everywhere
    "": ("Tearsheet", "Tearsheet {}", "tearsheet: {}", "Markdown", "Source Serif", "Atkinson", "Aa", "APA 7"),
    "speaking/engines.py": ("Speech Dispatcher", "eSpeak NG"),
    "preferences/settings.py": ("Atkinson Hyperlegible", "MLA 9", ", {} to {}"),
    # keys and roles, as Qt has them
    "ui/": (
        "Del",
        "Down",
        "End",
        "Enter",
        "Esc",
        "Home",
        "Return",
        "Space",
        "Arrows, Ctrl+Arrows",
        "Button",
        "Client",
        "Dialog",
        "Grouping",
        "Window",
    ),
    "ui/window/assistance.py": ("answers assistive technology",),
    "ui/actions.py": ("Alt", "Arrows", "Ctrl", "Ins", "Left", "Right", "Shift", "Up"),
    "components.py": ("*",),
    # a command of the shell
    "ui/window/aloud/watchdog.py": ("*",),
    # for those who mend the program
    "translation.py": ("*",),
    "ui/process/ending.py": ("{} could not be written: {}\n",),
}
"""What begins the path of a module -> what it says that is not to be translated."""
PUT_TOGETHER = {
    # what is read out of files, and what is written into them
    **dict.fromkeys(("article/", "exchange/attribution", "exchange/as_", "exchange/comparison_page"), ("*",)),
    **dict.fromkeys(("exchange/entries", "exchange/saved", "exchange/whole", "exchange/collection"), ("*",)),
    **dict.fromkeys(("finding/", "formats/", "launcher/", "quoting/", "storage/", "ui/printing/"), ("*",)),
    **dict.fromkeys(("comparing/fields.py", "notes/article_file.py", "notes/corrections.py"), ("; ", ", ")),
    "comparing/speakers.py": ("*",),
    "components.py": ("*",),
    "notes/note_content.py": ("{}: {}{}", "{}: {}"),
    "ui/reading/article_lines.py": (", ",),  # bylines
    # for the README, for style sheets, for those who mend the program
    "preferences/settings.py": (", ", ", {} to {}"),
    "ui/actions.py": (", ",),
    "ui/look/menu.py": ("*",),
    "ui/dialogs/settings_dialog.py": ("*",),
    "ui/process/ending.py": ("{} could not be written: {}\n",),
    "app.py": (", ",),  # what can be typed
    # numbers of versions, forms as Qt wants them
    "notes/session.py": ("{}:{}",),
    "notes/versions.py": ("{}:{}",),
    "ui/notes/exchange_dialogs.py": ("{} (*{})", ";;"),
    "exchange/from_hypothesis.py": ("{} in reply to {}:", "In reply to {}:"),
    "instance/message.py": (",",),
    "instance/client.py": (":",),  # as systemd writes it
}
"""What begins the path of a module -> what it puts together of pieces, no sentence that a reader sees."""
KEYS = ("Alt", "Ctrl", "Del", "Esc", "Enter", "Ins", "Return", "Shift")
"""What is printed on keys and is no word of a sentence besides."""
SIGNS = re.compile(r"%n|%\(\w+\)[sr]|%s|\{\w*\}")


@cache
def marked() -> Mapping[str, Text]:
    """What is to be translated."""
    return {text.text: text for text in texts()}


def test_all_that_a_reader_sees_is_named_as_a_text_to_be_translated() -> None:
    assert unmarked(UNTRANSLATED) == []


def test_no_text_is_put_together_with_signs_that_languages_write_otherwise() -> None:
    assert put_together(PUT_TOGETHER) == []


def test_an_arabic_text_is_read_from_the_right_from_its_first_letter_on() -> None:
    forms = [SIGNS.sub("", form) for message in messages("ar") for form in message.forms]
    assert [form for form in forms if not _is_read_from_the_right(form)] == []


def test_an_arabic_row_of_other_words_begins_at_the_right() -> None:
    rows = [form for message in messages("ar") for form in message.forms if len(SIGNS.findall(form)) > 1]
    of_others = [row for row in rows if not any(map(str.isalpha, SIGNS.sub("", row)))]
    assert [row for row in of_others if not row.startswith("\u200f")] == []


def test_a_number_per_cent_has_the_sign_of_arabic_behind_it() -> None:
    forms = [form for message in messages("ar") for form in message.forms]
    assert [form for form in forms if re.search(r"\} ?%", form)] == []
    assert (
        Catalogue("ar", resource("translations", "ar.qm").read_bytes())
        .text("{percent} %")
        .endswith("٪\u061c")
    )


def _is_read_from_the_right(text: str) -> bool:
    """Whether the first letter is Arabic, or a mark of direction, where any is Arabic."""
    kinds = [kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}]
    return "AL" not in kinds or kinds[0] != "L"


@pytest.mark.parametrize("name", names())
def test_every_text_is_translated_and_nothing_else(name: str) -> None:
    said = {message.text for message in messages(name) if message.is_finished and all(message.forms)}
    assert said == set(marked())


@pytest.mark.parametrize("name", names())
def test_a_translation_has_the_signs_of_its_text(name: str) -> None:
    assert [message.text for message in messages(name) if not _has_its_signs(message)] == []


def _has_its_signs(message: Message) -> bool:
    """Names in braces, an ellipsis at the end, blanks around; the number where it is no word in that form."""
    text = message.text
    ends = ("…", ":", " ", "\n") if not text.startswith("%(") else ("\n",)
    kept = all(form.endswith(end) == text.endswith(end) for form in message.forms for end in ends)
    signs = set(SIGNS.findall(text))
    is_whole = not any(sign in SIGNS.sub("", form) for form in message.forms for sign in "{}")
    return (
        kept
        and is_whole
        and all(signs - {"%n"} <= set(SIGNS.findall(form)) <= signs for form in message.forms)
    )


@pytest.mark.parametrize("name", names())
def test_a_key_is_called_in_every_text_as_the_list_of_keys_calls_it(name: str) -> None:
    said = {message.text: message.forms for message in messages(name)}
    wrong = [
        (key, text)
        for text, forms in said.items()
        for key in KEYS
        if re.search(rf"\b{key}\b", text) and not all(said[key][0] in form for form in forms)
    ]
    assert wrong == []


def test_a_key_has_one_name_in_all_texts() -> None:
    """Enter stands at the block of numbers, and is named beside Return in the list of keys alone."""
    assert [text for text in marked() if re.search(r"\bEnter\b", text)] == ["Enter"]


@pytest.mark.parametrize("name", names())
def test_what_the_program_reads_is_what_was_translated(name: str) -> None:
    catalogue = Catalogue(name, resource("translations", f"{name}.qm").read_bytes())
    for message in messages(name):
        if marked()[message.text].is_plural:
            assert {catalogue.plural(message.text, count) for count in COUNTS} == set(message.forms)
        else:
            assert (catalogue.text(message.text),) == message.forms


def test_serbian_in_cyrillic_is_serbian_in_latin() -> None:
    latin = {message.text: message.forms for message in messages(LATIN)}
    for message in messages(CYRILLIC):
        assert message.forms == tuple(cyrillic(form, message.text) for form in latin[message.text])


@pytest.mark.parametrize(
    ("latin", "english", "expected"),
    [
        ("Nova beleška (N)", "New note (N)", "Нова белешка (N)"),
        ("Njegova ljubav, DŽEP i nadživeti", "x", "Његова љубав, ЏЕП и наџивети"),
        ("I to u {path}: %n", "And that", "И то у {path}: %n"),
        ("Ctrl+Z vraća, datoteka .docx", "Ctrl+Z gives back", "Ctrl+Z враћа, датотека .docx"),
        ("E-knjiga", "E-book", "Е-књига"),
    ],
)
def test_what_is_no_serbian_word_stays_in_latin(latin: str, english: str, expected: str) -> None:
    assert cyrillic(latin, english) == expected
