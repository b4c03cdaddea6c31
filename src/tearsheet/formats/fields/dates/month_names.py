"""Months' names that share no beginning with those of the table of stems, from the Unicode CLDR (47).

Names and abbreviations in lower case, without the full stop behind them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_NAMES = """
    ean eanáir ion ionawr led ledna oca sij siječanj siječnja urt urtarrila xan xaneiro yan yanvar
        сту студзень студзеня қаң қаңтар հնվ ינו׳ جنوري जन॰ जाने জানু জানুয়ারী জানুৱাৰী ਜਨ ਜਨਵਰੀ
        જાન્યુ ଜାନୁଆରୀ ஜன జన ಜನ ಜನವರಿ ജനു ജനുവരി ජන ජනවාරි ม.ค ມ.ກ ມັງກອນ ဇန် ဇန်နဝါရီ იან ጃን ጃንዋሪ
        មករា;
    chw chwef chwefror fab faburairu feabh feabhra fra frar ots otsaila peb pebrero shk shkurt vas
        velj veljača veljače şub ақп ақпан феб фебруар փտվ פבר׳ فبروري فېبروري फ़र॰ ফেব ফেব্রুয়ারী
        ফেব্ৰু ফেব্ৰুৱাৰী ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ଫେବୃଆରୀ பிப் ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി පෙබ
        පෙබරවාරි ก.พ ກ.ພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ ፌብ ፌብሩዋሪ កុម្ភៈ;
    bře maarso maart mac mas mashi mat matshi maw mawrth ožu ožujak ožujka нау наурыз сак сакавік
        сакавіка մրտ মাৰ্চ ਮਾਰਚ ମାର୍ଚ୍ଚ மார் ಮಾರ್ಚ್ മാർ മാർച്ച് මාර් මාර්තු มี.ค ມ.ນ ມີນາ မတ် ማርች
        មីនា;
    afi afirilu aib aibreán api apirila bal dub ebr ebrill eph ephreli epr epreli nis pri prill tra
        travanj travnja кра красавік красавіка сәу сәуір אפר׳ अप्रिल एप्रि এপ্রি এপ্ৰিল ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ
        ଅପ୍ରେଲ ஏப் ఏప్రి ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ අප්‍රේල් เม.ย ມ.ສ ເມສາ ဧပြီ ኤፕሪ ኤፕሪል មេសា;
    beal bealtaine geg kvě maayo mej mejju mey meyi svi svibanj svibnja touko мам мамыр մյս مۍ मे ਮਈ
        ମଇ மே మే ಮೇ മേയ് මැයි พ.ค ພ.ພ ພຶດສະພາ မေ ሜይ ឧសភា;
    cze czerwca czerwiec eka ekaina haz hun hunyo iyn iyun juun lipanj lipnja meh mehefin meith
        meitheamh qer qershor xuño yun yuni čvn ġun ġunju ιούν ιούνιοσ мау маусым чэр чэрвень
        чэрвеня հնս जुन ਜੂਨ ଜୁନ ಜೂನ್ ജൂൺ ජූනි มิ.ย ມິ.ຖ ມິຖຸນາ ဇွန် ጁን មិថុនា;
    gor gorff gorffennaf hul hulyo iyl iyul iúil korr korrik lipca lipiec lul lulju luulyo srpanj
        srpnja tem uzt uztaila xul xullo yul yuli čvc ιούλ ιούλιοσ ліп ліпень ліпеня шіл шілде հլս
        جولای जुल॰ জুল ਜੁਲਾ ਜੁਲਾਈ ଜୁଲାଇ జులై ಜುಲೈ ജൂലൈ ජූලි ก.ค ກ.ລ ກໍລະກົດ ဇူ ဇူလိုင် ጁላይ កក្កដា;
    abu abuztua ag aga agasti agu agusta avq avqust awst aww awwissu ağu elo gush gusht kol kolovoz
        kolovoza lún lúnasa ogo ogos ogosto ogs sie ágú ágúst жні жнівень жніўня там тамыз օգս אוג׳
        اګست अगस्ट अग॰ ऑग আগ আগষ্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ଅଗଷ୍ଟ ஆக ఆగ ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് අගෝ අගෝස්තු ส.ค
        ສ.ຫ ສິງຫາ ဩဂုတ် ኦገስ ኦገስት សីហា;
    eyl ira iraila medi mfómh ruj rujan rujna sat satumba seb sebteembar sebtembar sen sentabr
        sentyabr sht shtator wrz zář қыр қыркүйек սեպ ספט׳ سپتمبر سېپتمبر सित॰ सेप्टेम्बर ছেপ্তে
        ছেপ্তেম্বৰ সেপ ਸਤੰ ਸਤੰਬਰ સપ્ટે ସେପ୍ଟେମ୍ବର செப் ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ සැප්
        සැප්තැම්බර් ก.ย ກ.ຍ ກັນຍາ စက် စက်တင်ဘာ ሴፕቴ ሴፕቴምበር កញ្ញា;
    dfómh eki hyd hydref paź tet tetor urr urria кас кастрычнік кастрычніка қаз қазан հոկ אוק׳
        अक्टू॰ अक्टोबर অক্টো অক্টোবৰ ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ଅକ୍ଟୋବର அக் ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്‌ടോബർ ඔක්
        ඔක්තෝබර් ต.ค ຕ.ລ ຕຸລາ အောက် အောက်တိုဘာ ኦክቶ ኦክቶበር តុលា;
    aza azaroa kas listopadu nob nobyembre nof noofeembar noy noyabr nuw nuwamba nën nëntor nóv
        nóvember samh samhain stu studeni studenoga tach tachwedd лист листопад листопада ліс
        лістапад лістапада қар қараша נוב׳ नव॰ नोभेम्बर নভে নৱে নৱেম্বৰ ਨਵੰ ਨਵੰਬਰ નવે ନଭେମ୍ବର நவ నవం
        ನವೆಂ ನವೆಂಬರ್ നവം നവംബർ නොවැ නොවැම්බර් พ.ย ພ.ຈ ພະຈິກ နို နိုဝင်ဘာ ኖቬም ኖቬምበር វិច្ឆិកា;
    abe abendua ara dek dekabr dets detsember dhj dhjetor dis disamba diseembar disemba disember
        disyembre diċ diċembru gru gruod gruodis gruodžio noll nollaig pro rhag rhagfyr жел
        желтоқсан сне снежань снежня դեկ דצמ׳ डिसेम्बर दिस॰ ডিচে ডিচেম্বৰ ডিসে ਦਸੰ ਦਸੰਬਰ ડિસે
        ଡିସେମ୍ବର டிச ಡಿಸೆಂ ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ දෙසැ දෙසැම්බර් ธ.ค ທ.ວ ທັນວາ ဒီ ဒီဇင်ဘာ ዲሴም ዲሴምበር
        ធ្នូ;
"""


# What is another month in another language counts only where that is known
_OTHERWISE = {
    "pl": {"listopad": 11, "listopada": 11, "lis": 11, "lip": 7},
    "cs": {"listopad": 11, "listopadu": 11, "lis": 11, "srp": 8},
    "hr": {"listopad": 10, "listopada": 10, "lis": 10, "lip": 6, "srp": 7},
}


def number(name: str, language: str) -> int:
    """The month of a name, normalised (NFC), in a language (empty: unknown); 0 for no month."""
    return _OTHERWISE.get(language, {}).get(name) or _numbers().get(name, 0)


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    lines = unicodedata.normalize("NFC", _NAMES).strip().strip(";").split(";")
    return {name: number for number, line in enumerate(lines, 1) for name in line.split()}
