"""German."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_GERMAN = Language(
    code="de",
    headline="titel|überschrift|schlagzeile",
    standfirst="zusammenfassung|kurzfassung|teaser|anriss|untertitel|vorspann|unterzeile",
    byline="""
        autor|autorin|autoren|autorinnen|autor/in|autor:in|autor*in|autorin/autor|verfasser|verfasserin|text
        text von|ein artikel von|ein beitrag von|ein kommentar von|eine analyse von|ein gastbeitrag von
        geschrieben von|veröffentlicht von|ein interview von|interview von|bericht von
        aus dem englischen von|eine kolumne von|ein essay von|eine reportage von|gastbeitrag von
        kommentar von|analyse von|redakteur|redakteurin|journalist|journalistin|beitrag von|artikel von
        autor des artikels
    """,
    by="von",
    joining="und|mit|sowie",
    roles="""
        redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|chefredakteur
        chefredakteurin|journalist|journalistin|autor|autorin|volontär|volontärin|kolumnist|kolumnistin
        leiter|leiterin|ressortleiter|ressortleiterin|mitarbeiter|mitarbeiterin|auslandskorrespondent
        auslandskorrespondentin|stellvertretender|stellvertretende|politikredakteur|wirtschaftsredakteurin
        gastautor|gastautorin|freier|freie|professor|professorin|herausgeber|herausgeberin|unser|unserem
        unserer|korrespondenten
    """,
    houses="""
        redaktion|agentur|dpa|reuters|afp|epd|kna|sid|apa|sda|zeitung|verlag|gmbh|ag|nachrichten|rundfunk
        online-redaktion|institut|stiftung|universität|keystone-sda
    """,
    published="""
        veröffentlicht|veröffentlicht am|veröffentlichungsdatum|erschienen|erschienen am|datum|erstellt am
        publiziert|publiziert am|erscheinungsdatum|eingestellt am|erstellt
    """,
    published_stems="veröffentlicht|erschienen|publiziert",
    updated="""
        aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|letzte aktualisierung|geändert|geändert am
        zuletzt geändert|zuletzt aktualisiert am|update
    """,
    updated_stems="aktualisi|geändert",
    publication="quelle|zeitung|medium|herausgeber|erschienen in",
    address="link|adresse|originallink",
    other="kategorie|kategorien|rubrik|ressort|schlagwörter|schlagworte|themen|thema|lesezeit|lesedauer",
    corrections="""
        korrektur|korrekturen|richtigstellung|berichtigung|gegendarstellung|klarstellung|korrekturhinweis
    """,
    notes="""
        hinweis|anmerkung|haftungsausschluss|anm|hinweise|transparenzhinweis|ki-hinweis|offenlegung
        in eigener sache
    """,
    editors="""
        anmerkung der redaktion|anm. d. red|anm. der redaktion|hinweis der redaktion|anm. d. redaktion
        redaktioneller hinweis|die redaktion weist darauf hin
    """,
    subjects="""
        der inhalt dieses artikels|der inhalt dieses textes
        dieser artikel|dieser text|dieser beitrag|diese meldung|dieser inhalt|dieses stück|diese geschichte
        diese nachricht|dieser bericht|der text|der artikel|diesen artikel|dieses interview|diesen text
        diesem text|diesem artikel|diesen beitrag
    """,
    bare_subjects="""
        dies ist|das ist|hier handelt es sich um|bei diesem artikel handelt es sich um
        bei diesem text handelt es sich um
    """,
    articles="""
        artikel|artikels|text|textes|beitrag|beitrags|berichts|meldung|kommentars|überschrift|interviews
        reportage|analyse
    """,
    earlier="""
        in einer früheren version dieses|in einer früheren fassung dieses|eine frühere version dieses
        eine frühere fassung dieses|in einer früheren version|in einer früheren fassung
        in einer ersten version|in der ursprünglichen version|in der ursprünglichen fassung
        in einer vorherigen version|in einer vorigen version
    """,
    amended="korrigiert|berichtigt|richtiggestellt|nachträglich geändert",
    fillers="""
        ist|wurde|eine|ein|einer|einem|reine|reines|rein|am|im|vom|sind|wird|und|mit|von|der|die|das|hilfe
    """,
    natures="""
        fiktion|fiktiv|satire|satirisch|ki-generiert|frei erfunden|erfunden|gesponsert|werbung|anzeige
        advertorial|parodie|satirebeitrag|satireartikel|meinungsbeitrag|maschinell|automatisiert|kommentar
    """,
    made="erstellt|generiert|geschrieben|verfasst|übersetzt|produziert|erzeugt",
    machines="""
        ki|künstliche|künstlicher|maschinell|chatgpt|software|algorithmus|automatisch|sprachmodell|ai
        ki-system
    """,
    paid="""
        gesponsert von|präsentiert von|in zusammenarbeit mit|bezahlter beitrag|bezahlte partnerschaft
        sponsored by|dies ist eine anzeige|dies ist ein bezahlter|anzeige von|werbliche inhalte
        bezahlter inhalt
    """,
    opinion="""
        dieser kommentar gibt|der kommentar gibt|kommentare geben|die in diesem text geäußerte
        die hier geäußerten|meinungsbeiträge|gastbeiträge geben|die meinung des autors
        die in diesem text geäußerten|die in diesem artikel geäußerten
    """,
    related="""
        das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|mehr zum thema
        lesen sie auch|weitere artikel|ähnliche artikel|verwandte artikel|zum thema|meistgelesen|mehr dazu
        lesen sie mehr|lesen sie mehr zum thema|weitere themen|auch lesen|weitere meldungen
        weitere nachrichten|aus dem ressort|neueste artikel|mehr nachrichten|top-themen
        das könnte ihnen auch gefallen|vorheriger artikel|nächster artikel|vorheriger beitrag
        nächster beitrag|zur startseite|empfohlene artikel|auch auf|weiterführende links
        meistgelesene artikel|mehr aus dem ressort|weiterführende artikel|beliebte artikel|mehr artikel
        lesen sie hier weiter|lesetipps|ähnliche beiträge|weitere beiträge|lesen sie dazu auch
    """,
    advertisement="""
        anzeige|anzeigen|werbung|artikel wird nach der anzeige fortgesetzt|weiter nach der anzeige
        gesponsert|- anzeige -|hier geht es nach der anzeige weiter
    """,
    comments="""
        kommentare|kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|kommentar
        schreiben sie einen kommentar|antwort hinterlassen|kommentar abschicken|kommentare anzeigen
        deine e-mail-adresse wird nicht veröffentlicht|diskutieren sie mit|jetzt kommentieren
        alle kommentare|kommentieren|keine kommentare|jetzt mitdiskutieren|antwort abbrechen
        zu den kommentaren
        deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
        erforderliche felder sind mit * markiert|alle kommentare anzeigen|leserkommentare
        hinterlasse einen kommentar|die kommentarfunktion ist geschlossen|kommentare sind geschlossen
        kommentar verfassen
    """,
    sharing="""
        teilen|artikel teilen|diesen artikel teilen|beitrag teilen|drucken|artikel drucken|folgen sie uns
        auf facebook teilen|auf twitter teilen|per e-mail teilen|per mail teilen|link kopieren
        auf whatsapp teilen|artikel merken|seite drucken|artikel anhören|auf x teilen|folge uns
        folgen sie uns auf facebook|per whatsapp teilen|artikel versenden|als e-mail versenden
        artikel vorlesen|artikel verschenken
    """,
    subscription="""
        newsletter abonnieren|jetzt abonnieren|abonnieren sie unseren newsletter|abonnieren|jetzt anmelden
        jetzt registrieren|zum newsletter anmelden|melden sie sich zu unserem newsletter an
        weiterlesen mit plus|jetzt weiterlesen|nur für abonnenten|exklusiv für abonnenten
        sie haben bereits ein abo|jetzt testen|newsletter|newsletter bestellen|jetzt spenden|zum abo
        bereits abonnent|sie sind bereits abonnent|hier anmelden|jetzt abo abschließen|unterstützen sie uns
        jetzt unterstützen|kostenlos registrieren|ihre e-mail-adresse|abo abschließen|abmelden
        newsletter abbestellen|abbestellen|einstellungen ändern|profil bearbeiten|vom newsletter abmelden
    """,
    navigation="""
        der text geht unter dem bild weiter|text geht unter dem bild weiter|artikel geht unten weiter
        der artikel geht unten weiter|text geht unten weiter|weiter unter dem bild|original lesen
        original ansehen|im original lesen|originalartikel|zum originalartikel|weiterlesen|mehr lesen
        nach oben|mehr anzeigen|zum inhalt springen|zum inhalt|zurück zur startseite|mehr laden
        cookie-einstellungen|zum artikel|zur übersicht|im browser ansehen|im browser öffnen|online ansehen
        online lesen|webversion|zur webversion|im browser lesen|im browser anzeigen
    """,
    copyright="alle rechte vorbehalten",
    reading="minuten lesezeit|min lesezeit|min. lesezeit|min. lesedauer|lesedauer",
    tags="schlagwörter|tags|themen in diesem artikel",
    ours="unser|uns|kostenlos|newsletter",
    prompts="""
        abonnieren sie|abonniere unseren|melden sie sich|jetzt den newsletter|jetzt newsletter
        folgen sie uns auf|folgen sie uns bei|folge uns auf|laden sie unsere app|jetzt kostenlos
        registrieren sie sich|unterstützen sie|lesen sie mehr mit|weiterlesen mit|sie möchten weiterlesen
        haben sie schon ein abo|sie haben bereits ein|hier geht es zum newsletter
        hier können sie den newsletter|jetzt abonnieren|wir verwenden cookies
        diese website verwendet cookies|keine news mehr verpassen|unseren newsletter
    """,
    beside="""
        minuten|suche|menü|startseite|zurück|inhalt|inhaltsverzeichnis|merken|feedback|speichern|folgen
        anhören|vorlesen|antworten|login|spenden|stichworte|stichwörter|themen|empfohlen|impressum
        datenschutz|lesezeit|mehr von|mehr zu|anmelden|registrieren|weiterleiten|e-mail-adresse|schlagworte
    """,
    captions="""
        foto|fotos|bild|bilder|symbolbild|archivbild|archivfoto|grafik|bildquelle|fotografie|bildnachweis
    """,
    placeholders="""
        redaktion|von|unbekannt|redakteur|autor|gast|gastautor|webredaktion|online-redaktion|onlineredaktion
    """,
    sections="""
        nachrichten|politik|wirtschaft|sport|kultur|meinung|wissenschaft|technik|gesundheit|lokales|inland
        ausland|panorama|gesellschaft|reise|wissen|digital|wetter|video|aktuell|aktuelles|startseite|medien
        leben|region|regional|bildung|umwelt|klima|kommentar|leitartikel|feuilleton|finanzen|auto
        unterhaltung|justiz|kriminalität|verkehr|europa|welt|deutschland|österreich|schweiz|international
        top-themen|ratgeber|interview|reportage|hintergrund|analyse|lokalnachrichten|blaulicht|stadt
        landkreis|gemeinde
    """,
    places="in|aus|für|bei",
    place_words="""
        bad|sankt|am|an|im|neu|alt|groß|klein|ober|unter|stadt|nord|süd|ost|west|kreis|landkreis|freiburg
        frankfurt|berlin|wien|münchen|hamburg|bezirk
    """,
    sent_from="gesendet von",
    copied="gedruckt von|gedruckt am|ausgedruckt am|abgerufen am|abgerufen von",
    link_lists="verweise|referenzen|links|sichtbare links",
    papers="""
        zeitung|tageszeitung|anzeiger|nachrichten|rundschau|kurier|tagblatt|tageblatt|abendblatt
        wochenblatt|allgemeine|spiegel|presse
    """,
    papers_or_others="zeit|welt|bild|standard|tag|woche",
    before_papers="der|die|das",
    unsubscribing="abmelden|abbestellen|sie erhalten diese",
    read_on="""
        weiterlesen auf|weiterlesen bei|jetzt weiterlesen auf|lesen sie weiter auf|mehr lesen auf
        den ganzen artikel lesen auf|den ganzen artikel lesen bei|zum artikel auf
    """,
)
LANGUAGES = {"de": _GERMAN}
