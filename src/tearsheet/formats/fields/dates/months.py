"""The months of many languages, for dates that stand among other words on a page.

A month counts by its name, or by its first letters, where those are no other month's in any language of the
table; a day and a year of four figures must stand beside it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from tearsheet.formats.fields.dates import month_names
from tearsheet.formats.fields.dates.figures import tongue

# Month by month; as far as all its cases and abbreviations share.
_STEMS = """
    jan janv ene gen ian jaan янв јан яну січ يناير كانون_الثاني كانون_ثاني जनवरी जानेवारी ஜனவரி జనవరి
        ιαν sty leden ocak tammi saus հունվ იანვ ינואר ژانویه جنوری জানুয়ারি જાન્યુઆરી สกราคม มกราคม;
    feb fév fev veebr фев лют فبراير شباط फरवरी फ़रवरी फेब्रु φεβ úno பிப்ர ఫిబ్ర
        únor lut şubat subat helmi vasar փետր თებ פברואר فوریه فروری ফেব্রুয়ারি ફેબ્રુઆરી กุมภาพันธ์;
    mar mär már mrt мар бер مارس آذار मार्च μαρ μάρ மார்ச் మార్చి
        březen březn mart maalis machi kov մարտ მარ מרץ مارچ মার্চ માર્ચ มีนาคม;
    apr avr abr ápr апр квіт кві أبريل ابريل نيسان अप्रैल एप्रिल απρ ஏப்ரல் ఏప్రిల్
        duben dubn kwi nisan huhti baland ապր აპრ אפריל آوریل اپریل এপ্রিল એપ્રિલ เมษายน;
    may mai maj mag mei máj maí maij май мая мај трав مايو أيار ايار
        मई μαΐ μαϊ μάι květen květn toukok geguž մայ მაი מאי مه مئی মে મે พฤษภาคม;
    jun juin jún jūn iun giu juuni juni июн јун юни черв يونيو حزيران जून ஜூன் జూన్
        ιουν červen června haziran kesä birž հունիս ივნ יוני ژوئن جون জুন જૂન มิถุนายน;
    jul juil júl jūl iul lug juuli juli июл јул юли лип يوليو تموز जुलाई जुलै ஜூலை జూలై
        ιουλ červenec července temmuz heinä liep հուլ ივლ יולי ژوئیه جولائی জুলাই જુલાઈ กรกฎาคม;
    aug aoû aou ago avg авг ауг серп أغسطس اغسطس آب अगस्त ऑगस्ट αυγ αύγ ஆகஸ்ட் ఆగస్టు
        srpen srpna sierp ağustos agustos agustus elok rugp օգոստ აგვ אוגוסט اوت اگست আগস্ট ઓગસ્ટ สิงหาคม;
    sep set sze сен сеп вер سبتمبر أيلول ايلول सितंबर सितम्बर सप्टें σεπ செப்ட సెప్టె
        září wrze eylül syys rugs սեպտ სექ ספטמבר سپتامبر ستمبر সেপ্টেম্বর સપ્ટેમ્બર กันยายน;
    oct okt ott out окт жовт أكتوبر اكتوبر تشرين_الأول تشرين_الاول تشرين_أول अक्टूबर अक्तूबर ऑक्टो
        οκτ říj paźd ekim loka spal հոկտ ოქტ אוקטובר اکتبر اکتوبر অক্টোবর ઑક્ટોબર அக்டோ అక్టో ตุลาคม;
    nov noi ноя ное нов нояб نوفمبر تشرين_الثاني تشرين_ثاني नवंबर नवम्बर नोव्हें
        νοε νοέ kasım marras lapkr նոյ ნოე נובמבר نوامبر نومبر নভেম্বর નવેમ્બર நவம்ப నవంబ พฤศจิกายน;
    dec déc dez dic des дек дец груд ديسمبر كانون_الأول كانون_الاول كانون_أول दिसंबर डिसें
        दिसम्बर δεκ prosin grud aralık joulu դեկտ დეკ דצמבר دسامبر دسمبر ডিসেম্বর ડિસેમ્બર டிசம்ப డిసెం ธันวาคม;
"""
_NAME = r"([^\W\d_]\S{1,20}?)"
# a clock may stand behind the year without a blank
_YEAR = r"(\d{4})(?!\d(?!\d?:\d\d))"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.|-?(?:ci|e|го|й|ին))?"
_OF = r"(?:de\s+|di\s+|d['’]\s?|of\s+|ta['’]\s+|ב)?"
_ERA = r"(?:de\s+|del\s+|[คพ]\.ศ\.\s*)?"
_FORMS = tuple(
    (re.compile(pattern), order)
    for pattern, order in (
        (rf"(?<!\d)(\d{{1,2}}){_ORDINAL},?(?:\s+|-){_OF}{_NAME}\.?,?\s+{_ERA}{_YEAR}", "dmy"),
        (rf"(?<!\w){_NAME}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\.?,?\s+{_YEAR}", "mdy"),
        (rf"(?<!\d)(\d{{4}})(?:\.|\s?[mթ]\.|\(e\)ko)?,?\s+{_NAME}\.?\s+(\d{{1,2}})(?!\d|:)", "ymd"),
        (rf"(?<!\d)(\d{{4}})(?:\.\s+gada|\s?-?ж\.,?)\s+(\d{{1,2}})[-.\s]\s*{_NAME}(?!\w)", "ydm"),
        (r"(?<!\d)(\d{4})\s?[年년][\s.]?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]", "ymd"),
        (rf"(?<!\d)(\d{{1,2}})\s+(?:tháng|thg)\s+(\d{{1,2}}),?\s+(?:năm\s+)?{_YEAR}", "dmy"),
        (r"(?<!\d)(\d{4})\s+оны\s+(\d{1,2})(?:-р)?\s+сарын\s+(\d{1,2})", "ymd"),
    )
)
# Arabic months of two words, whose blank must not part them
_PAIR = re.compile(r"(كانون|تشرين)\s(?=\w)")
_MAX_TAIL = 8
_THAI = re.compile("[\u0e00-\u0e7f]")
_BUDDHIST_ERA = 543
_FIRST_BUDDHIST_YEAR = 2400


class Found(NamedTuple):
    """A day and where it is printed, in code points of the text, the end not included."""

    start: int
    end: int
    day: date


@lru_cache(maxsize=1)
def _stems() -> dict[str, int]:
    """Beginning of a month's name -> its number."""
    lines = unicodedata.normalize("NFC", _STEMS).strip().strip(";").split(";")
    return {stem.casefold(): number for number, line in enumerate(lines, 1) for stem in line.split()}


def read(text: str) -> date | None:
    """The day of a text that is a date and little else."""
    return search(text)


def search(text: str) -> date | None:
    """The one day that a text names; `None` for none and for several."""
    days = {found.day for found in find(text)}
    return days.pop() if len(days) == 1 else None


def find(text: str, language: str = "") -> list[Found]:
    """All days that a text names, in its order; the language ("en-GB") tells some months apart."""
    text = _PAIR.sub(r"\1_", _with_western_figures(text))
    found = []
    for pattern, order in _FORMS:
        for match in pattern.finditer(text):
            parts = dict(zip(order, match.groups(), strict=True))
            if day := _day(parts["y"], parts["m"], parts["d"], tongue(language)):
                found.append(Found(match.start(), match.end(), day))
    return sorted(found)


def _with_western_figures(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _month(name: str, language: str = "") -> int:
    """The number of a month by figure, or by name in any case or abbreviation; 0 for another word."""
    if name.isdecimal():
        return int(name)
    name = unicodedata.normalize("NFC", name).casefold().rstrip(".,،")
    return next((number for part in name.split("/") if (number := _named(part, language))), 0)


def _named(name: str, language: str) -> int:
    if known := month_names.number(name, language):
        return known
    stems = _stems()
    for length in range(len(name), 1, -1):
        if number := stems.get(name[:length]):
            return number if len(name) - length <= _MAX_TAIL else 0
    return 0


def _day(year: str, month: str, day: str, language: str) -> date | None:
    """The day, if the calendar has it; Thai years count from the Buddha's passing."""
    number = int(year)
    if number > _FIRST_BUDDHIST_YEAR and _THAI.search(month):
        number -= _BUDDHIST_ERA
    try:
        return date(number, _month(month, language), int(day))
    except ValueError:
        return None
