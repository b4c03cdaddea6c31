"""What a word in a date is: a month, a weekday, a half of the day, a zone, a filler.

English is looked up first, and most texts need no more; the words of all other languages are loaded when they
are asked for. Months, weekdays, halves and fillers are the CLDR's (`month_names` and beside it); what is
added to them here is what papers print else.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tearsheet.formats.fields.dates import zones

MONTH, WEEKDAY, HALF, ZONE, HOUR, NOON, ORDINAL, FILLER, LABEL = "MWAZHNo_L"
YEAR_SIGN, MONTH_SIGN, ERA, PERSIAN, DOUBTFUL = "ymeJD"


class Word(NamedTuple):
    """What a word may be.

    Attributes:
        kinds: Letters of those above.
        months: From 1; several where languages differ.
        weekdays: From 1, which is Monday.
        value: Of a half: 0 or 12 hours; of noon: the hour; of an era: the year before its first; of a month
            of the Iranian calendar: its number.
    """

    kinds: str = ""
    months: frozenset[int] = frozenset()
    weekdays: frozenset[int] = frozenset()
    value: int = 0


_MONTHS_HERE = """
    january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep;
    october oct; november nov; december dec
"""
_WEEKDAYS_HERE = """
    monday mon; tuesday tue tues; wednesday wed weds; thursday thu thur thurs; friday fri; saturday sat;
    sunday sun
"""
_HOURS_HERE = "h hs hrs hour hours"
_ORDINALS_HERE = "st nd rd th"
_FILLERS_HERE = "at on the of time local standard daylight us u s t and"
_LABELS_HERE = "by published posted updated"

# What the CLDR does not have: other forms, cases, spellings, Roman figures
_MONTHS_ELSEWHERE = """
    janner janv januara јануара كانون_ثاني كانون_ثان ජනවාරි i;
    feber fev fevr februara фебруара फरवरी පෙබරවාරි ii;
    maerz marz mrz marta марта මාර්තු iii;
    avr aprila априла ابريل نيسان අප්රේල් iv;
    maja маја مايس මැයි v;
    juna јуна juni јуни ජූනි vi;
    juil jula јула juli јули تموز ජූලි vii;
    aout avgusta августа augusta аугуста اب අගෝස්තු viii;
    set sett setiembre septembra септембра ايلول सितम्बर සැප්තැම්බර් ix;
    ott oktobra октобра تشرين_اول تشرين_الاول ඔක්තෝබර් x;
    novembra новембра تشرين_ثاني تشرين_الثاني नवम्बर නොවැම්බර් xi;
    dez decembra децембра كانون_اول كانون_الاول दिसम्बर දෙසැම්බර් xii
"""
_WEEKDAYS_ELSEWHERE = """
    mo ponedeljka понедељка; utorka уторка; mi wo srede srijede среде; do cetvrtka четвртка;
    fr vr petka петка; sa sonnabend subote суботе; so zo nedelje nedjelje недеље
"""
_MORNING = "am صباحا صباح manana matin mattina manha morning 凌晨 早上 清晨 上午 午前 सुबह ص پڙ"
_AFTERNOON = (
    "pm مساء ظهرا عصرا tarde noche soir pomeriggio sera noite afternoon evening 下午 午後 午后 "
    "傍晚 晚上 晚間 晚间 शाम म م"
)
_HOURS_ELSEWHERE = "uhr hod hora horas heure heures ч 时 時 点 點 시 gio น uur"
_NOONS = "noon midday mittag midi mediodia mezzogiorno podne подне 正午 中午"
_MIDNIGHTS = "midnight mitternacht minuit medianoche mezzanotte ponoc поноћ"
_ORDINALS_ELSEWHERE = "er re º ª ° o ci e й го ин ші р ого ին inci mh jen en an ste de"
_FILLERS_ELSEWHERE = """
    um am den der dem d a alle ore las los le la les el il lo de del dell dal di da do o ob god godine godina
    casova casa sati у о ob год године година часова часа сати roku roka rokov года году год р г рік року
    om v ve godz r в во на kl klo klockan klokken kell pukul jam luc as ora orele saat ساعه الساعه
    ساعت على عند ת ב ב־ בשעה
    ที่ วันที่ เวลา ขณะ เมื่อ naponja hodin hod metu m val min мин минут 分 분 秒 초 日 일 号 號 的
    火 水 木 金 土 화 수 목 금 토 ngay година часа ωρα στισ বাজে बजे को में gada ko na ժամը
"""
_YEAR_SIGNS = "年 년 nam оны он"
_MONTH_SIGNS = "月 월 thang thg сарын сар"
_ERAS = {
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911,
    "พ.ศ": -543, "พศ": -543, "ค.ศ": 0, "คศ": 0,
}  # fmt: skip
# Month by month of the Iranian calendar, as Persian, Dari, Pashto and English print them
_PERSIAN_MONTHS = """
    فروردين حمل farvardin; ارديبهشت ثور ordibehesht; خرداد جوزا khordad; تير سرطان tir;
    مرداد امرداد اسد mordad; شهريور سنبله shahrivar; مهر ميزان mehr; ابان عقرب aban; اذر قوس azar;
    دي جدي dey; بهمن دلو bahman; اسفند حوت esfand
"""
# Cases that the CLDR has not: what is left of a month's name without its last letters begins the word
_LEAST_STEM = 5  # a guess: half or one and a half of it changes none of 59 texts
_MAX_ENDING = 3  # a guess: none of 59 texts reaches it
_MAX_CUT = 2  # a guess: half or one and a half of it changes none of 59 texts
_HALF_DAY = 12
_VALUED = (HALF, NOON, ERA, PERSIAN)


Table = Mapping[str, int]


def prepare() -> None:
    """Load the words of all languages, for a process that cannot do so later."""
    phrases()
    of_language("")


@lru_cache(maxsize=1)
def _english() -> Mapping[str, Table]:
    """Kind -> its words of English, each with its number or value."""
    return {
        MONTH: _numbered(_MONTHS_HERE),
        WEEKDAY: _numbered(_WEEKDAYS_HERE),
        HALF: {"am": 0, "pm": _HALF_DAY},
        NOON: {"noon": _HALF_DAY, "midday": _HALF_DAY, "midnight": 0},
        HOUR: _all(_HOURS_HERE),
        ORDINAL: _all(_ORDINALS_HERE),
        FILLER: _all(_FILLERS_HERE),
        LABEL: _all(_LABELS_HERE),
        ZONE: dict.fromkeys(zones.NAMES, 0),
    }


@lru_cache(maxsize=1)
def _elsewhere() -> Mapping[str, Table]:
    """Kind -> its words of all other languages."""
    from tearsheet.formats.fields.dates import month_names, other_words

    am, pm = other_words.HALVES.split(";")
    months = {**_numbered(month_names.MONTHS), **_numbered(_MONTHS_ELSEWHERE)}
    months |= {f"{name}ын": month for name, month in months.items() if name.endswith("_сар")}  # Mongolian
    return {
        # "Sun" is June in Tongan
        MONTH: {name: month for name, month in months.items() if name not in _english()[WEEKDAY]},
        WEEKDAY: {**_numbered(other_words.WEEKDAYS), **_numbered(_WEEKDAYS_ELSEWHERE)},
        HALF: {**_all(am + _MORNING), **_all(pm + _AFTERNOON, _HALF_DAY)},
        NOON: {**_all(_NOONS, _HALF_DAY), **_all(_MIDNIGHTS)},
        HOUR: _all(_HOURS_ELSEWHERE),
        ORDINAL: _all(_ORDINALS_ELSEWHERE),
        FILLER: _all(other_words.FILLERS + _FILLERS_ELSEWHERE),
        YEAR_SIGN: _all(_YEAR_SIGNS),
        MONTH_SIGN: _all(_MONTH_SIGNS),
        ERA: _ERAS,
        PERSIAN: _numbered(_PERSIAN_MONTHS),
        DOUBTFUL: _all(month_names.DOUBTFUL),
    }


@lru_cache(maxsize=1_024)
def look_up(name: str, *, is_everywhere: bool) -> Word:
    """What a word may be, in English or in all languages."""
    tables = (_english(), _elsewhere()) if is_everywhere else (_english(),)
    found = [(kind, words[name]) for table in tables for kind, words in table.items() if name in words]
    return Word(
        "".join(dict.fromkeys(kind for kind, _ in found)),
        frozenset(value for kind, value in found if kind == MONTH),
        frozenset(value for kind, value in found if kind == WEEKDAY),
        next((value for kind, value in found if kind in _VALUED), 0),
    )


def is_full_name(word: str) -> bool:
    """Whether a word of another language than English is the name of a month and no short form of it."""
    return word in _elsewhere()[MONTH] and (not word.isascii() or len(word) >= _LEAST_STEM)


@lru_cache(maxsize=1)
def phrases() -> frozenset[str]:
    """The words of several tokens ("dydd sul", "quarta-feira", "日曜日"), blanks in them as "_"."""
    known = _elsewhere()
    parted = re.compile(r"[_'-]|[\u3400-\u9fff].")  # not at the start: it takes two milliseconds
    return frozenset(
        word for kind in (MONTH, WEEKDAY, HALF, NOON, ERA) for word in known[kind] if parted.search(word)
    )


@lru_cache(maxsize=8)
def of_language(language: str) -> Mapping[str, int]:
    """The months that are told apart by their language ("pl"), or are those of one that is seldom written."""
    from tearsheet.formats.fields.dates import rare_months

    for row in rare_months.MONTHS.split(";"):
        name, *entries = row.split()
        if name == f"{language}:":
            return {word: int(number) for word, _, number in (entry.partition("=") for entry in entries)}
    return {}


def inflected(word: str) -> frozenset[int]:
    """The months whose names differ from a word in the ending only; none for another word."""
    alike = _by_beginning().get(word[:_LEAST_STEM], ())
    for length in range(len(word) - 1, _LEAST_STEM - 1, -1) if alike else ():
        stem = word[:length]
        cut = range(length, length + _MAX_CUT + 1)
        if months := frozenset(month for name, month in alike if len(name) in cut and name.startswith(stem)):
            return months if len(word) - length <= _MAX_ENDING and len(months) == 1 else frozenset()
    return frozenset()


@lru_cache(maxsize=1)
def _by_beginning() -> Mapping[str, list[tuple[str, int]]]:
    """The first letters of names of months -> all names that begin so, each with its month."""
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for names in (_english()[MONTH], _elsewhere()[MONTH]):
        for name, month in names.items():
            found[name[:_LEAST_STEM]].append((name, month))
    return found


def _numbered(table: str) -> dict[str, int]:
    """Word -> the number of its part of a table, from 1."""
    return {word: number for number, part in enumerate(table.split(";"), 1) for word in part.split()}


def _all(words: str, value: int = 0) -> dict[str, int]:
    return dict.fromkeys(words.split(), value)
