"""The translations: `.venv/bin/python -m tests.words.catalogues` brings them to what the sources say.

For each language named, a new one too, or for all: Qt's `lupdate` puts new texts into its `.ts`, which Qt
Linguist edits, and takes out what is said no more; `lrelease` makes of it the `.qm` that the program reads.
Serbian in Cyrillic is written from Serbian in Latin.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6
from PySide6.QtCore import QTranslator

from tests.words.cyrillic import cyrillic
from tests.words.marked import Text, texts
from tests.words.qt_texts import QT_TEXTS

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
CONTEXT = "Tearsheet"
LATIN, CYRILLIC = "sr@latin", "sr"
_TOOLS = Path(PySide6.__file__).parent
_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


class Message(NamedTuple):
    """One text of a catalogue.

    Attributes:
        text: In English.
        forms: In its language; several of a plural.
        is_finished: Whether it may be used.
    """

    text: str
    forms: tuple[str, ...]
    is_finished: bool


def names() -> list[str]:
    """The languages that there are translations for."""
    return sorted(path.stem for path in FOLDER.glob("*.ts"))


def messages(name: str) -> Iterator[Message]:
    """What the translation of a language holds of what the program says."""
    contexts = ElementTree.parse(FOLDER / f"{name}.ts").iter("context")
    own = next(each for each in contexts if each.findtext("name") == CONTEXT)
    for message in own.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        said = tuple(form.text or "" for form in forms)
        yield Message(message.findtext("source", ""), said, "type" not in translation.attrib)


def update(languages: Sequence[str]) -> None:
    """Bring the files of some languages to what the sources say."""
    own = "".join(map(_declared, texts()))
    for name in languages:
        _merge(own + _declared_of_qt(name), name)
    if LATIN in languages:
        _write_cyrillic()
    for name in names():
        _run("lrelease", "-silent", "-nounfinished", str(FOLDER / f"{name}.ts"))


def lacking_in_qt(name: str) -> list[tuple[str, str]]:
    """The modules and texts of Qt that it has no words for in a language, though this program shows them."""
    words = QTranslator()
    words.load(str(_TOOLS / "Qt" / "translations" / f"qtbase_{name}.qm"))
    every = ((module, text) for module, said in QT_TEXTS.items() for text in said)
    return [(module, text) for module, text in every if not words.translate(module, text)]


def _merge(declared: str, name: str) -> None:
    """Put new texts into a language's file, and take out those that are said no more."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.cpp")
        source.write_text(declared, encoding="utf-8")
        spoken = ("-source-language", "en", "-target-language", name.replace("@latin", "_Latn"))
        files = (str(source), "-ts", str(FOLDER / f"{name}.ts"))
        _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", *spoken, *files)


def _declared_of_qt(name: str) -> str:
    return "".join(
        f'QT_TRANSLATE_NOOP("{module}", "{text.translate(_ESCAPES)}");\n'
        for module, text in lacking_in_qt(name)
    )


def _declared(text: Text) -> str:
    """A text as `lupdate` finds it in C++, with what a translator should know of it."""
    remark = f"//: {', '.join(text.places)}{f'; for 1: {text.one}' if text.one else ''}\n"
    kind = "QT_TRANSLATE_N_NOOP" if text.is_plural else "QT_TRANSLATE_NOOP"
    return f'{remark.translate({0x5C: "/"})}{kind}("{CONTEXT}", "{text.text.translate(_ESCAPES)}");\n'


def _write_cyrillic() -> None:
    latin = (FOLDER / f"{LATIN}.ts").read_text(encoding="utf-8")
    source = ""

    def written(found: re.Match[str]) -> str:
        nonlocal source
        if found["source"] is not None:
            source = found["source"]
            return found[0]
        return f"{found['opening']}{cyrillic(found['words'], source)}"

    both = re.compile(
        r"<source>(?P<source>[^<]*)<|(?P<opening><(?:translation|numerusform)[^>]*>)(?P<words>[^<]+)(?=<)"
    )
    text = both.sub(written, latin).replace('language="sr_Latn"', 'language="sr"')
    (FOLDER / f"{CYRILLIC}.ts").write_text(text, encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    update(sys.argv[1:] or [name for name in names() if name != CYRILLIC])
