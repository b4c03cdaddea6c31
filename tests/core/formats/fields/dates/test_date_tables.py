"""The tables of words are the CLDR's, and what they hold is read."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date

from tearsheet.formats.fields.dates import dates
from tearsheet.formats.fields.dates.figures import Hints
from tests import date_words

# Dates of these have signs or endings that no rule knows: "8ê adara 2023an"
NOT_ALL = {"bgn", "ckb", "gd", "kgp", "ku"}
LANGUAGES = sorted({*filter(date_words.is_much_written, date_words.languages())} - NOT_ALL)


@pytest.mark.parametrize("module", date_words.modules())
def test_the_tables_of_words_are_those_of_the_cldr(module: str) -> None:
    stands = (date_words.ROOM / module).read_text(encoding="utf-8")
    assert stands == date_words.modules()[module], date_words.COMMAND


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_month_and_weekday_of_a_language_is_read(language: str) -> None:
    days = [date(2023, month, 5 + month) for month in range(1, 13)]
    for form in ("long", "full"):
        printed = [format_date(day, form, locale=language) for day in days]
        assert [dates.parse(text, hints=Hints(language=language)).when for text in printed] == days
