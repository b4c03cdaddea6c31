"""The tables of words that dates are printed with, from the CLDR as Babel has it; run it to write them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from babel import Locale, localedata

from tearsheet.formats.fields.dates.keys import key

ROOM = Path(__file__).parents[1] / "src/tearsheet/formats/fields/dates"
COMMAND = ".venv/bin/python tests/date_words.py writes the tables of words in dates anew"
# The words of a language that names so many others count on any page
MUCH_WRITTEN = 390
_WIDTH = 108  # columns
_BASIC_PLANE = 0xFFFF
_WIDTHS = ("wide", "abbreviated")
_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
_QUOTED = re.compile(r"'([^']+)'")
_FIELDS = re.compile(r"[A-Za-z]+")

Words = dict[int, set[str]]


@cache
def languages() -> Mapping[str, tuple[Locale, ...]]:
    """Language -> its locales, those of regions among them."""
    found: dict[str, list[Locale]] = defaultdict(list)
    for name in sorted(localedata.locale_identifiers()):
        if name != "root":
            found[name.split("_")[0]].append(Locale.parse(name))
    return {language: tuple(locales) for language, locales in found.items()}


def is_much_written(language: str) -> bool:
    """Whether the CLDR has much of it."""
    return len(languages()[language][0].languages) >= MUCH_WRITTEN


def named(language: str, kind: str) -> Words:
    """Number -> keys of the months or days, from 1."""
    found: Words = defaultdict(set)
    for locale in languages()[language]:
        for context in ("format", "stand-alone"):
            for width in _WIDTHS:
                for number, name in getattr(locale, kind)[context][width].items():
                    word = key(name).strip(".").replace(" ", "_")
                    if not any(char.isdecimal() for char in word) and len(word) > 1:
                        found[number + (kind == "days")].add(word)
    return found


def months() -> tuple[Words, set[str], dict[str, dict[str, int]]]:
    """The names of much written languages, those of two months, and what a language alone tells."""
    meant: dict[str, set[int]] = defaultdict(set)
    for language in filter(is_much_written, languages()):
        for number, words in named(language, "months").items():
            for word in words:
                meant[word].add(number)
    common: Words = defaultdict(set)
    for word, numbers in meant.items():
        if len(numbers) == 1:
            common[min(numbers)].add(word)
    own: dict[str, dict[str, int]] = {}
    for language in languages():
        known = {
            word: number
            for number, words in named(language, "months").items()
            for word in words
            if word not in common[number]
        }
        if known:
            own[language] = known
    return common, {word for word, numbers in meant.items() if len(numbers) > 1}, own


def weekdays() -> Words:
    """Monday is 1; short words of Latin letters, which say other things elsewhere, are left out."""
    found: Words = defaultdict(set)
    for language in filter(is_much_written, languages()):
        for number, words in named(language, "days").items():
            found[number] |= {word for word in words if _is_telling(word)}
    return found


def halves() -> dict[str, set[str]]:
    """What is said of hours before noon ("am") and after ("pm")."""
    found: dict[str, set[str]] = defaultdict(set)
    for language in filter(is_much_written, languages()):
        for locale in languages()[language]:
            for width in _WIDTHS:
                for half in ("am", "pm"):
                    word = key(locale.day_periods["format"][width].get(half, ""))
                    found[half].add(word.replace(".", "").replace(" ", ""))
    others = {word for words in weekdays().values() for word in words} | (found["am"] & found["pm"])
    others |= {"to", "in", "do"}  # what English says behind a time of day
    return {half: {word for word in words - others if len(word) > 1} for half, words in found.items()}


def _is_telling(word: str) -> bool:
    """Whether it is no short word of Latin letters, which says other things elsewhere."""
    return bool(word) and (word in {"am", "pm"} or not word.isascii() or len(word) > len("so"))


def fillers() -> set[str]:
    """The words that stand in the forms of dates and times themselves."""
    found: set[str] = set()
    for language in filter(is_much_written, languages()):
        for locale in languages()[language]:
            forms = [str(form) for form in locale.datetime_formats.values()]
            forms += [
                form.pattern
                for forms in (locale.date_formats, locale.time_formats)
                for form in forms.values()
            ]
            for form in forms:
                text = " ".join([*_QUOTED.findall(form), _FIELDS.sub(" ", _QUOTED.sub(" ", form))])
                found.update(key(word) for word in re.findall(r"[^\W\d_]+", text))
    return found


def past() -> set[str]:
    """How long ago something was, "{}" standing for the figure."""
    found: set[str] = set()
    for language in filter(is_much_written, languages()):
        fields = localedata.load(language)["date_fields"]
        for unit in _UNITS:
            for width in ("", "-short"):
                known = fields.get(f"{unit}{width}")  # an alias stands for another width
                for form in known.get("past", {}).values() if isinstance(known, dict) else ():
                    if "{0}" in form:
                        found.add(key(form.replace("{0}", "{}")).replace(" ", "_").strip("."))
    return found


def _wrapped(words: Iterable[str]) -> str:
    return "\n".join(_lines(sorted(words)))


def _lines(words: Iterable[str]) -> Iterator[str]:
    line = "   "
    for word in words:
        if _columns(f"{line} {word}") > _WIDTH:
            yield line
            line = "   "
        line = f"{line} {word}"
    yield line


def _columns(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(char) in "WF" or ord(char) > _BASIC_PLANE) for char in text)


def _table(name: str, lines: Iterable[str]) -> str:
    body = ";\n".join(lines)
    return f'{name} = """\n{body}\n"""\n'


def _numbered(words: Words) -> Iterator[str]:
    return (_wrapped(words[number]) for number in sorted(words))


def modules() -> Mapping[str, str]:
    """File -> its content."""
    common, doubtful, own = months()
    head = '"""{}\n\nFrom the Unicode CLDR, written by tests/date_words.py; as `keys.key` has them.\n"""\n\n'
    rows = [
        " ".join([f"{language}:", *sorted(f"{w}={n}" for w, n in words.items())])
        for language, words in own.items()
    ]
    return {
        "month_names.py": head.format("The names of months, month by month.")
        + _table("MONTHS", _numbered(common))
        + _table("DOUBTFUL", [_wrapped(doubtful)]),
        "rare_months.py": head.format("The names of months that count only where their language is known.")
        + _table(
            "MONTHS",
            ("\n".join(_lines(row.split())) for row in rows),
        ),
        "other_words.py": head.format("Weekdays from Monday, halves of the day, words that stand in dates.")
        + _table("WEEKDAYS", _numbered(weekdays()))
        + _table("HALVES", (_wrapped(words) for _, words in sorted(halves().items())))
        + _table("FILLERS", [_wrapped(fillers())]),
        "past_forms.py": head.format("How long ago something was, `{}` standing for the figure.")
        + _table("PAST", [_wrapped(past())]),
    }


if __name__ == "__main__":
    for file, content in modules().items():
        (ROOM / file).write_text(content, encoding="utf-8")
