"""German."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

LANGUAGE = Language(
    code="de",
    reporting="""
        wertet wertete
        hält hielt hielten bescheinigt bescheinigte attestiert attestierte unterstellt unterstellte
        prangert prangerte verspottet verspottete feiert feierte preist pries geißelt geißelte beschwört
        beschwor moniert monierte bemängelt bemängelte beanstandet befürchtet befürchtete fürchtet
        fürchtete hofft hoffte weiß wusste schildert schilderte schilderten beharrt beharrte schnaubt
        schnaubte brummt brummte empört empörte ärgert ärgerte klarstellte frotzelt
        witzelt witzelte orakelt unkt unkte sinniert sinnierte grübelt bekennt bekannte bekundet
        bekundete signalisiert signalisierte erkennt erkannte diagnostiziert diagnostizierte
        tat tut widerspricht widersprach widersprachen kontert konterte konterten
        wies wiesen weist zurückwies zurückgewiesen verwarf sagt sagte sagten sagen gesagt erklärt
        erklärte erklärten erklären meint meinte meinten meinen gemeint betont betonte betonten betonen
        ergänzt ergänzte ergänzten fügt fügte fügten hinzufügte fragt fragte fragten gefragt antwortet
        antwortete antworteten geantwortet entgegnet entgegnete erwidert erwiderte berichtet berichtete
        berichteten berichten erzählt erzählte erzählten erzählen ruft rief riefen gerufen schreibt
        schrieb schrieben geschrieben teilt teilte teilten mitgeteilt mitteilte warnt warnte warnten
        warnen gewarnt fordert forderte forderten fordern gefordert verlangt verlangte verlangten
        kritisiert kritisierte kritisierten kritisieren lobt lobte lobten gelobt nennt nannte nannten
        genannt bezeichnet bezeichnete bezeichneten bezeichnen spricht sprach gesprochen behauptet
        behauptete behaupteten versichert versicherte versicherten verspricht versprach versprachen
        versprochen kündigt kündigte kündigten angekündigt ankündigte räumt räumte räumten einräumte
        eingeräumt zugibt zugab unterstreicht unterstrich hervorhob beklagt beklagte beklagten klagt
        klagte klagten bedauert bedauerte urteilt urteilte findet fand fanden glaubt glaubte glauben
        denkt dachte wirft warf warfen vorgeworfen sieht sah vermutet vermutete schätzt schätzte
        bilanziert bilanzierte resümiert resümierte scherzt scherzte flüstert flüsterte schreit schrie
        brüllt brüllte murmelt murmelte seufzt seufzte lacht erinnert erinnerte erläutert erläuterte
        erläuterten führt führte bekräftigt bekräftigte bestätigt bestätigte bestätigten dementiert
        dementierte droht drohte drohten mahnt mahnte mahnten rät riet konstatiert konstatierte wettert
        wetterte schimpft schimpfte jubelt jubelte schwärmt schwärmte freut begrüßt begrüßte würdigt
        würdigte verurteilt verurteilte verurteilten verteidigt verteidigte bittet bat appelliert
        appellierte äußert äußerte äußerten prophezeit prophezeite verkündet verkündete verkündeten
        twittert twitterte postet postete kommentiert kommentierte formuliert formulierte zitiert
        zitierte heißt hieß wiederholt wiederholte begründet begründete bezichtigt rügt rügte tadelt
        spottet spottete gesteht gestand bemerkt bemerkte beteuert beteuerte argumentiert argumentierte
        empfindet wünscht wünschte plädiert plädierte analysiert analysierte bezeichnet redet redete
        stöhnt verriet verrät offenbarte
        meldet meldete meldeten melden beschreibt beschrieb beschrieben bezweifelt bezweifelte
    """,
    following="",
    behind="so",
    citing="zitiert zitierte zitierten zitieren",
    naming="nennt nannte nannten genannt heißt hieß getauft bekannt",
    written="stand steht standen stehen prangte prangt geschrieben lautet",
    he="er sie",
    nobody="""
        ich wir du ihr es man das dies wer jemand niemand alle viele sich ihm ihn ihnen uns mir dem was
    """,
    articles="""
        der die das ein eine einer eines einem einen sein seine ihr ihre unser unsere mein meine dieser
        diese jene ihrem ihres ihren ihrer seinem seines seinen seiner unserem unseren unserer
        dieses diesem diesen jeder jede jedes jedem mehrere viele einige zwei drei vier beide manche den
        dem des kein keine
    """,
    joining="der des von vom aus für der den dem",
    prepositions="""
        beim im in bei zu zum zur am an auf nach vor mit über unter gegen um durch seit während wegen
        trotz zwischen ohne bis hinter neben als ans ins laut gegenüber
    """,
    places="in im aus nach bei",
    conjunctions="und aber oder sondern doch",
    subordinators="""
        sodass falls sobald seit bis da dass daß wenn weil ob als wie nachdem während obwohl damit bevor
    """,
    auxiliaries="""
        wollte konnte sollte musste mochte hat hatte haben habe ist sei sind war wird würde will wolle
        kann könne soll
    """,
    skipped="""
        sich mir uns ihm ihnen ihr auch später dann bereits schon nur noch wieder zuletzt jüngst zudem
        weiter weiterhin jedoch aber hingegen dagegen gestern heute morgen nun jetzt dabei daraufhin
        danach dazu immer dort hier einst ferner damals schließlich offenbar vorher zuvor einmal
        nochmals sogar selbst beispielsweise hinterher anschließend leise laut lachend lächelnd ruhig
        trocken knapp kurz offen sichtlich deutlich wörtlich unterdessen indes allerdings freilich
        ebenfalls gleichfalls abschließend umgehend prompt erneut wiederum vorsichtig stolz
    """,
    passive="wird wurde wurden werden worden",
    agent="von vom",
    negations="""
        nicht nie niemals kein keine keinen keinem bestritt bestreitet dementierte dementiert leugnete
        leugnet
    """,
    opinion="für",
    according="""
        nach_einschätzung nach_ansicht nach_meinung nach_überzeugung nach_auffassung nach_darstellung
        nach_worten aus_sicht in_den_worten laut nach_den_worten_von nach_angaben_von nach_worten_von zufolge
    """,
    papers="""
        bericht berichts berichten studie gutachten brief erklärung mitteilung klage anklage
        anklageschrift urteil zeitung papier vermerk schreiben
    """,
    titles="""
        anwohnerin beamter beamte zeuge zeugin nachbar nachbarin polizist polizistin augenzeuge
        augenzeugin rentner rentnerin schüler schülerin student studentin lehrer lehrerin mitarbeiter
        mitarbeiterin passant passantin kunde kundin
        coach co-trainer angreifer stürmer torwart
        meister meisterin hafenmeister hafenmeisterin stadtrat stadträtin gemeinderätin ratsherr
        ratsfrau vorsitzenden parteivorsitzender parteivorsitzende fraktionsvorsitzender
        fraktionsvorsitzende
        beauftragter beauftragte landeschef landeschefin gründer gründerin intendant intendantin rektor
        rektorin generaldirektor generaldirektorin verteidiger verteidigerin ökonom ökonomin staatschef
        regierungschef regierungschefin präsidiumsmitglied hauptgeschäftsführer hauptgeschäftsführerin
        bundesvorsitzender bundesvorsitzende umweltminister umweltministerin landwirtschaftsminister
        arbeitsminister verkehrsminister verkehrsministerin bildungsministerin
        herr frau dr prof professor professorin präsident präsidentin bundespräsident bundeskanzler
        bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin
        innenminister innenministerin finanzminister finanzministerin verteidigungsminister
        verteidigungsministerin wirtschaftsminister wirtschaftsministerin gesundheitsminister
        gesundheitsministerin ministerpräsident ministerpräsidentin justizminister justizministerin
        bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin senator
        senatorin staatssekretär staatssekretärin sprecher sprecherin pressesprecher pressesprecherin
        polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin trainer trainerin
        bundestrainer kapitän chef chefin parteichef parteichefin direktor direktorin leiter leiterin
        geschäftsführer geschäftsführerin vorstand vorsitzender vorsitzende könig königin prinz papst
        bischof kardinal pfarrer pfarrerin richter richterin anwalt anwältin staatsanwalt general oberst
        kommissar kommissarin botschafter botschafterin experte expertin forscher forscherin autor
        autorin us-präsident us-außenminister vizepräsident vizepräsidentin generalsekretär
        generalsekretärin fraktionschef fraktionschefin abgeordnete abgeordneter schauspieler
        schauspielerin regisseur regisseurin sänger sängerin premierminister premierministerin premier
        kremlsprecher kommissionspräsidentin kommissionspräsident schwester bruder mutter vater tochter
        sohn ehefrau ehemann witwe witwer grüne grüner sozialdemokrat sozialdemokratin liberale
        liberaler
    """,
    serving="""
        sprecher sprecherin pressesprecher pressesprecherin anwalt anwältin vertreter vertreterin
    """,
    realms="""
        deutschland frankreich österreich schweiz italien spanien polen ungarn russland ukraine türkei
        brasilien china indien japan israel iran irak serbien kosovo kroatien griechenland mexiko kanada
        amerika europa großbritannien belgien niederlande schweden finnland norwegen dänemark bayern
        sachsen
        hessen thüringen brandenburg niedersachsen hamburg berlin bremen münchen köln frankfurt
        stuttgart
        dresden leipzig wien zürich bern paris london moskau kiew brüssel
    """,
    houses="""
        nato eu uno un cdu csu spd fdp afd grünen linke linken linkspartei fc vfb sv bundestags
        bundestag
        bundesrats bundesrat bundesbank zentralbank europäischen europäische vereinten vereinigten
        nationen
        staaten union kommission universität instituts institut verbands verbandes bundes rates rat
        ministeriums amts amtes weltgesundheitsorganisation organisation partei fraktion stiftung
        gesellschaft gewerkschaft kirche republik gmbh ag rote rotes kreuzes
    """,
    qualifying="nahe vertraut",
    named="""
        film roman buch lied song album serie sendung stück theaterstück musical zeitschrift zeitung
        magazin blatt tageszeitung wochenzeitung gedicht gemälde oper essay kolumne podcast spiel band
        gruppe verein schiff boot restaurant kneipe hotel ausstellung titel operation aktion website
        blog zeitungen projekt programm partei bündnis initiative portal sender nachrichtenportal
        nachrichtenmagazin romans films buches debütroman erstling thriller krimi überschrift
        schlagzeile
    """,
    terms="""
        sogenannte sogenannten sogenannter sogenanntes sogenanntem wort wörter begriff begriffe ausdruck
        motto slogan gilt_als galt_als gelten_als bekannt_als genannt titel namens stichwort so_genannte
    """,
    days="""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april
        mai juni juli august september oktober november dezember uhr jahr jahre woche tag abend
        vormittag nachmittag nacht morgen montagabend dienstagabend mittwochabend donnerstagabend
        freitagabend
    """,
    has_capital_nouns=True,
)
