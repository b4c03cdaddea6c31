"""Dates that hang on the day of reading ("3 hours ago", "Yesterday at 12:11"): their day cannot be told."""

from __future__ import annotations

from functools import lru_cache

from tearsheet.formats.fields.dates import tokens
from tearsheet.formats.fields.dates.keys import key
from tearsheet.formats.fields.dates.tokens import western
from tearsheet.formats.late import late

MAX_LENGTH = 40  # a guess: half or one and a half of it changes none of 59 texts
_FIGURE = late(r"\d+")
_MAX_WORDS = 6  # a guess: half or one and a half of it changes none of 59 texts
_SHORT = frozenset({"{}hago", "{}mago", "{}dago", "{}wago", "{}hrsago", "{}minsago", "{}secsago"})

_DAYS = """
    today yesterday heute gestern vorgestern aujourd’hui hier avant-hier hoy ayer anteayer oggi ieri hoje
    ontem vandaag gisteren idag i_dag igår i_går tänään eilen dziś dzisiaj wczoraj dnes včera danas jučer juče
    jutros sinoć данас јуче сегодня вчера сьогодні учора вчора днес bugün dün ma tegnap astăzi azi
    ieri avui ahir
    σήμερα χθες χτες اليوم أمس امروز دیروز היום אתמול hari_ini kemarin hôm_nay hôm_qua วันนี้ เมื่อวาน
    เมื่อวานนี้ आज कल 今天 昨天 今日 昨日 本日 오늘 어제
"""
_CLOCK = late(
    r"[_,.|()\-/M]{0,4}(?:A_{0,2})?[19](?:[:.]9(?:[:.]9)?_{0,2}H?|_?H_{0,2}(?:[19]_?H?)?)?_{0,2}A?[_Z.()]{0,4}"
)


def prepare() -> None:
    """Load the forms, for a process that cannot do so later."""
    _forms()


def is_past(text: str) -> bool:
    """Whether a text says how long ago something was, with a figure or a word for it, and nothing else."""
    words = key(western(text)).replace(".", "").split() if len(text) <= MAX_LENGTH else []
    if words and any(map(_FIGURE.search, words)):
        if _is_time_of_day(text):
            return True
        return _FIGURE.sub("{}", "".join(words), count=1) in _forms()
    if not 1 < len(words) <= _MAX_WORDS:
        return False
    return any(
        "".join([*words[:place], "{}", *words[place + 1 :]]) in _forms() for place in range(len(words))
    )


def _is_time_of_day(text: str) -> bool:
    """Whether a text is a day such as "yesterday" and a time of it."""
    bare = text.strip().casefold().replace("'", "’")
    day = next((day for day in _days() if bare.startswith(day)), "")
    behind = text.strip()[len(day) :]
    is_word = bool(day) and not (day[-1].isalpha() and day.isascii() and behind[:1].isalpha())
    return is_word and _CLOCK.fullmatch(tokens.codes(tokens.of(behind))) is not None


@lru_cache(maxsize=1)
def _days() -> tuple[str, ...]:
    """The days, the longest first."""
    return tuple(sorted((day.replace("_", " ") for day in _DAYS.casefold().split()), key=len, reverse=True))


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    """The forms without blanks and full stops."""
    from tearsheet.formats.fields.dates import past_forms

    return frozenset(past_forms.PAST.replace(".", "").replace("_", "").split()) | _SHORT
