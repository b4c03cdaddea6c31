"""Which language is spoken, and how numbers of things are said in it."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import tearsheet
from tearsheet import in_a_row, in_order, language, listed, number, quoted, tr, trn
from tearsheet.formats import foreign
from tearsheet.storage import files
from tearsheet.storage.paths import resource, shipped_article
from tearsheet.translation import Catalogue

NOTES = ("%n note is copied.", "%n notes are copied.")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    tearsheet.speak({}, resource)


def speak(locale: str) -> None:
    tearsheet.speak({"LC_ALL": locale}, resource)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, ""),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LC_ALL": "C", "LANGUAGE": "de"}, ""),
        ({"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, ""),
        ({"LANGUAGE": "de"}, ""),
        ({"LANG": "en_GB.UTF-8"}, ""),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr_CA:de"}, "fr"),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": ""}, "de"),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": "xx:en:de"}, ""),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX"}, "es"),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX", "LC_ALL": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "sr_RS.UTF-8"}, "sr"),
        ({"LANG": "sr_RS.UTF-8@latin"}, "sr@latin"),
        ({"LANG": "sr-Latn-RS"}, "sr@latin"),
        ({"LANG": "ja_JP.UTF-8"}, ""),
        ({"LANG": "../de"}, ""),
    ],
)
def test_the_environment_says_the_language(environment: Mapping[str, str], expected: str) -> None:
    tearsheet.speak(environment, resource)
    assert language() == expected


@pytest.mark.parametrize(
    ("locale", "count", "expected"),
    [
        ("C", 1, "1 note is copied."),
        ("C", 2000, "2,000 notes are copied."),
        ("de_DE", 1, "1 Notiz ist kopiert."),
        ("de_DE", 2000, "2.000 Notizen sind kopiert."),
        ("fr_FR", 0, "0 note est copiée."),
        ("fr_FR", 2000, "2\u202f000 notes sont copiées."),
        ("sr_RS@latin", 21, "Kopirana je 21 beleška."),
        ("sr_RS@latin", 3, "Kopirane su 3 beleške."),
        ("sr_RS@latin", 12, "Kopirano je 12 beležaka."),
        ("ar_EG", 2, "نُسخت ملاحظتان."),
        ("ar_EG", 5, "نُسخت ٥ ملاحظات."),
        ("ar_EG", 11, "نُسخت ١١ ملاحظة."),
    ],
)
def test_a_number_of_things_has_its_form_digits_and_groups(locale: str, count: int, expected: str) -> None:
    speak(locale)
    assert trn(*NOTES, count) == expected


def test_what_is_filled_in_cannot_reorder_arabic() -> None:
    speak("ar_EG")
    assert tr("Opening {name}…", name="a.txt") == "يُفتح \u2068a.txt\u2069…"


def test_what_no_start_shows_is_looked_up_when_it_is_told() -> None:
    speak("de_DE")
    assert foreign.kind(b"%PDF-1.7") == "eine PDF-Datei"
    assert files.cause(OSError(errno.ENOSPC, "")) == "der Datenträger ist voll"
    assert foreign.kind(b"A text.") == ""


def test_words_are_quoted_and_listed_as_the_language_does() -> None:
    speak("de_DE")
    assert quoted(listed(["A", "B", "C"])) == "„A, B und C“"
    assert listed(["A"]) == "A"


DIRECTION_SIGNS = "\u200f\u2068\u2069"


@pytest.mark.parametrize(("locale", "expected"), [("C", "A, B"), ("de_DE", "A, B"), ("ar_EG", "A، B")])
def test_commas_are_those_of_the_language(locale: str, expected: str) -> None:
    speak(locale)
    assert in_a_row(["A", "B"]).translate(dict.fromkeys(map(ord, DIRECTION_SIGNS))) == expected


def test_words_in_a_row_stand_in_the_order_of_their_language_whatever_their_letters() -> None:
    speak("ar_EG")
    row = in_a_row(["PDF", "كتاب"])
    assert row.startswith("\u200f")
    assert "\u2068PDF\u2069" in row
    assert in_a_row([]) == ""


@pytest.mark.parametrize(("locale", "expected"), [("C", "Ctrl+,"), ("ar_EG", "\u2068Ctrl+,\u2069")])
def test_signs_of_a_key_keep_their_order_among_words_from_the_right(locale: str, expected: str) -> None:
    speak(locale)
    assert in_order("Ctrl+,") == expected


def test_a_text_without_translation_is_english() -> None:
    speak("de_DE")
    assert tr("Never written {braces}") == "Never written {braces}"
    assert number(1234567) == "1.234.567"


@pytest.mark.parametrize("length", [0, 10, 20, 40])
def test_a_damaged_catalogue_is_none(tmp_path: Path, length: int) -> None:
    whole = resource("translations", "de.qm").read_bytes()
    (tmp_path / "de.qm").write_bytes(whole[:length])
    tearsheet.speak({"LC_ALL": "de"}, lambda _, name: tmp_path / name)
    assert (language(), tr("Notes")) in {("", "Notes"), ("de", "Notes")}


def test_what_is_damaged_within_a_catalogue_is_said_in_some_words_and_never_a_mistake(tmp_path: Path) -> None:
    whole = resource("translations", "de.qm").read_bytes()
    chance = random.Random(20)
    for _ in range(40):
        damaged = bytearray(whole)
        for _ in range(2_000):
            damaged[chance.randrange(16 + 5, len(whole))] = chance.randrange(256)
        (tmp_path / "de.qm").write_bytes(damaged)
        tearsheet.speak({"LC_ALL": "de"}, lambda _, name: tmp_path / name)
        assert tr("Opening {name}…", name="a.txt")
        assert all(trn(*NOTES, count) and number(count) for count in (0, 1, 2000))
        assert all(map(tr, ("Notes", "Open another…", "Close", "Find", "Settings")))


@pytest.mark.parametrize("translated", ["{", "{other}", "{0}", "{name.x}", "{name!z}", "{name:d}"])
def test_where_the_names_of_values_are_damaged_the_text_is_english(
    monkeypatch: pytest.MonkeyPatch, translated: str
) -> None:
    speak("de_DE")
    monkeypatch.setattr(Catalogue, "text", lambda self, text: translated)
    assert tr("Opening {name}…", name="a.txt") == "Opening a.txt…"


def test_help_is_told_where_the_encoding_lacks_letters_of_the_language() -> None:
    told = ran("de_DE.UTF-8", "--help", PYTHONIOENCODING="ascii")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("Aufruf: tearsheet")


def ran(locale: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": locale, **variables}
    command = [sys.executable, "-m", "tearsheet", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_the_command_line_speaks_and_what_it_writes_for_machines_does_not() -> None:
    refused = ran("de_DE.UTF-8", "--export-notes")
    assert refused.stderr.startswith("Aufruf: tearsheet [-h]")
    assert refused.stderr.endswith("tearsheet: Fehler: --export-notes braucht genau eine FILE\n")
    records = [ran(locale, "--record", str(shipped_article()), "nowhere.txt") for locale in ("de_DE", "C")]
    assert records[0].stdout == records[1].stdout
    assert "There is no file" in records[0].stdout
