"""Which words of a text are numbers, in figures or in letters."""

from __future__ import annotations

import re

from tearsheet.quoting.speech.languages import words_of

# Not here: what is another word in one of these languages too, and one, which is an article in most
_WORDS = words_of("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
    thousands million millions billion billions trillion trillions dozen dozens half twice
    million millionen milliarde milliarden billion billionen dutzend
    deux trois quatre cinq huit onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante mille milliard milliards
    dos tres cuatro cinco seis siete ocho nueve diez doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa ciento cientos doscientos trescientos cuatrocientos quinientos
    mil miles millón millones
    tre quattro cinque sette nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
    diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento
    mila duemila milione milioni miliardo miliardi
    dva dve dvije četiri šest sedam osam devet deset jedanaest dvanaest petnaest dvadeset trideset četrdeset
    pedeset šezdeset sedamdeset osamdeset devedeset dvesta trista stotina stotine hiljada hiljade hiljadu
    milion miliona milioni milijarda milijardi
    два две двије три четири пет шест седам осам девет десет једанаест дванаест петнаест двадесет тридесет
    четрдесет педесет сто двеста триста хиљада хиљаде хиљаду милион милиона милијарда милијарди
    двух трёх трех четыре четырёх пять пяти шесть шести семь семи восемь восьми девять десять десяти
    одиннадцать двенадцать пятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят
    девяносто двести пятьсот тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
    mn bn tn mio mrd тыс млн млрд
    二 三 四 五 六 七 八 九 十 百 千 万 萬 億 亿 两 兩
""")
# Those that are, which state a number where another one stands in their place
_ALIKE = words_of("sei neuf once due pet uno una un one eins один одна једна један jedan jedna")
# German writes them as one word: “dreihundertzwanzig”
_PARTS = "zwei|zwo|drei|vier|fünf|sechs?|sieben|sieb|acht|neun|zehn|elf|zwölf|zwanzig|[zß]ig|hundert|tausend"
_GERMAN = re.compile(rf"(?:einund|ein(?=hundert|tausend))?(?:{_PARTS})(?:(?:einund|und|ein)?(?:{_PARTS}))*")


def is_number(key: str) -> bool:
    """Whether a word states a number, in figures, in letters, or in both."""
    if any(map(str.isdecimal, key)):
        return True
    small = key.casefold()
    return small in _WORDS or _GERMAN.fullmatch(small) is not None


def may_be_number(key: str) -> bool:
    """Whether a word states a number or is like one that does: Italian "sei" is six, and "you are"."""
    return is_number(key) or key.casefold() in _ALIKE
