"""The words beside a day that say what happened on it, in all languages."""

from __future__ import annotations

import re

from tearsheet.formats.fields import languages
from tearsheet.formats.late import late

# Of languages whose other words are not known
_PUBLISHED_ELSEWHERE = (
    "submitted|publi(?:kuj|kuar|cer|cēt|citat|kováno)|objaven|zverejn|izdano|posted|skelbt|avaldatud|birt\\b|foilsithe|"
    "cyhoeddwyd|argitarat|yayımlan|dərc|жариялан|e'lon qilin|inilathala|imechapish|апублік|објавен|нийтэл|"
    "გამოქვეყნ|հրապարակ|شائع|اشاعت|প্রকাশ|પ્રકાશિત|ਪ੍ਰਕਾਸ਼|வெளியிட|ప్రచుర|ಪ್ರಕಟ|പ്രസിദ്ധ|පළ ?කළ|เผยแพร่|ເຜີຍແຜ່|ታተመ"
)
_CHANGED_ELSEWHERE = (
    "aktualizované|actualitzat|posodob|naujint|atjaunin|muudet|uuend|uppfært|përditës|diweddar|eguneratu|"
    "nuashonr|yenilən|yangilan|жаңарт|абноўлен|ажурирано|шинэчл|განახლ|թարմաց|اپ ?ڈیٹ|আপডেট|અપડેટ|ਅੱਪਡੇਟ|"
    "புதுப்பி|அப்டேட்|నవీకరి|అప్‌డేట్|ನವೀಕರಿ|അപ്‌ഡേറ്റ്|यावत|යාවත්කාලීන"
)


def _pattern(name: str, elsewhere: str) -> re.Pattern[str]:
    """The stems of all languages."""
    written = re.split(r"[|\n]", languages.vocabulary(languages.EVERY).written(name))
    stems = dict.fromkeys(filter(None, map(str.strip, written)))
    return re.compile("|".join([*map(re.escape, stems), elsewhere]), re.I)


PUBLISHED = _pattern("published_stems", _PUBLISHED_ELSEWHERE)
CHANGED = _pattern("updated_stems", _CHANGED_ELSEWHERE)
OTHER = late(
    r"(?<!\w)(?:copyright|©|\(c\)|all rights|since|founded|est\.|expires|deadline|valid|born|joined|member|"
    r"event|until|before|photo|file|archiv|seit|bis|depuis|desde|fino|version|build|section|chapter|volume|issue|"
    r"festival|concert|exhibition|conference|opens|closes|starts|begins|ends|due\b)",
    re.I,
)
_ENGLISH = languages.language("en")
# Of English, whose figures may be in either order
ENGLISH = late(f"{_ENGLISH.published_stems}|{_ENGLISH.updated_stems}|submitted", re.I)
