"""The words that dates are printed with: months, weekdays, fillers.

English, German, French, Spanish, Italian, Serbian and Croatian, in both alphabets, nominative, genitive
and abbreviated.
"""

from __future__ import annotations

from tearsheet.formats.fields.words import folded, single_words


def _numbered(table: str) -> dict[str, int]:
    """Word -> its place in its line, from 1; words of one meaning are joined by a slash."""
    return {
        word if word.isascii() else folded(word): number
        for line in table.strip().splitlines()
        for number, words in enumerate(line.split(), 1)
        for word in words.split("/")
    }


# "listopad" is left out: October in Croatian, November in Polish and Czech.
MONTHS = _numbered("""
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep/sept oct nov dec
januar/jänner februar/feber märz/maerz april mai juni juli august september oktober november dezember
jan feb mrz/mär apr mai jun jul aug sep okt nov dez
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janv fév/févr mars avr mai juin juil août sept oct nov déc
enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
ene feb mar abr may jun jul ago sep/set oct nov dic
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gen feb mar apr mag giu lug ago set/sett ott nov dic
januar februar mart april maj jun/juni jul/juli avgust/august septembar oktobar novembar decembar
januara februara marta aprila maja juna jula avgusta/augusta septembra oktobra novembra decembra
jan feb mar apr maj jun jul avg sep/sept okt nov dec
siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan - studeni prosinac
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga/studenog prosinca
јануар фебруар март април мај јун/јуни јул/јули август септембар октобар новембар децембар
јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
јан феб мар апр мај јун јул авг сеп/септ окт нов дец
i ii iii iv v vi vii viii ix x xi xii
""")
MONTHS.pop("-")

# Monday is 1, as in ISO 8601. German "Di" is left out: it is Italian for "of".
WEEKDAYS = _numbered("""
monday tuesday wednesday thursday friday saturday sunday
mon tue/tues wed/weds thu/thur/thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
mo - mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche
lun mar mer jeu ven sam dim
lunes martes miércoles jueves viernes sábado domingo
lun mar mié jue vie sáb dom
lunedì martedì mercoledì giovedì venerdì sabato domenica
lun mar mer gio ven sab dom
ponedeljak utorak sreda četvrtak petak subota nedelja
ponedjeljak utorak srijeda četvrtak petak subota nedjelja
ponedeljka utorka srede četvrtka petka subote nedelje
ponedjeljka utorka srijede četvrtka petka subote nedjelje
pon uto sre/sri čet pet sub ned
понедељак уторак среда четвртак петак субота недеља
понедјељак уторак сриједа четвртак петак субота недјеља
понедељка уторка среде четвртка петка суботе недеље
пон уто сре/сри чет пет суб нед
""")
WEEKDAYS.pop("-")

FILLERS = single_words("""
    at on the of time local hrs standard daylight us u s t th le la les el il lo de del dell di da l d um am
    den der dem à a alle ore las los y o ob god godine godina časova časa sati у год године година часова часа
    сати 日 分 일 분 的
""")
HOUR_WORDS = single_words("h uhr hs horas hora heures heure hour hours ч 时 時 시")
ORDINALS = single_words("st nd rd th er º ª ° o")
# Words of languages that print the day before the month, whatever the sign between.
DAY_FIRST_WORDS = single_words("""
    um uhr le à alle ore las heures heure el il del u у časova часова godine god године год
""")
