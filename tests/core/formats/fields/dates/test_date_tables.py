"""The tables of words are the CLDR's, and what they hold is read."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.dates.figures import Hints
from tests import date_words

# Dates of these have signs or endings that no rule knows: "8ê adara 2023an"
NOT_ALL = {"bgn", "ckb", "gd", "kgp", "ku"}
DAYS = [date(2023, month, 5 + month) for month in range(1, 13)]
# Asking the CLDR takes a second, so no test is collected by what it says, and none asks again


def test_the_tables_of_words_are_those_of_the_cldr() -> None:
    for module, content in date_words.modules().items():
        assert (date_words.ROOM / module).read_text(encoding="utf-8") == content, date_words.COMMAND


def test_each_month_and_weekday_of_a_language_is_read() -> None:
    languages = {*filter(date_words.is_much_written, date_words.languages())} - NOT_ALL
    printed = [
        (language, format_date(day, form, locale=language), day)
        for language in sorted(languages)
        for form in ("long", "full")
        for day in DAYS
    ]
    assert len(languages) > 100
    assert [
        (language, text)
        for language, text, day in printed
        if dates.parse(text, hints=Hints(language=language)).when != day
    ] == []
