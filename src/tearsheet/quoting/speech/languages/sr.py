"""Serbian in Latin letters."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

_VERBS = """
    nabraja nabrajala grmi izvinjava izvinila
    osporava osporila sažela primećuje
    strahuje strahovala nada besni predviđa predvidela
    skandirala skandirali viču viče šapnula šapuće govore govorili nalaže naložila poziva pozdravlja
    pozdravila odbacuje moli zamolila veli vele povikala otkriva otkrila jada jadaju galami nagovestila
    proglasila
    vikali vikala uzvikivali uzvikuju žale
    hvali hvale hvalio hvalila
    optužuju osuđuju osuđuje zahteva zahtevaju kritikuju rekao rekla rekli rekle reče rekoše kaže
        kažu kazao kazala kazali izjavio izjavila izjavili izjavljuje naveo navela naveli navodi navode
        istakao istakla istakli ističe ističu poručio poručila poručili poručuje poručuju dodao dodala
        dodali dodaje dodaju objasnio objasnila objasnili objašnjava objašnjavaju naglasio naglasila
        naglasili naglašava naglašavaju upozorio upozorila upozorili upozorava upozoravaju tvrdi tvrde
        tvrdio tvrdila ocenio ocenila ocenili ocenjuje ocenjuju smatra smatraju smatrao smatrala pita
        upitao upitala pitao pitala odgovorio odgovorila odgovorili odgovara saopštio saopštila
        saopštili saopštava saopštavaju saopšteno najavio najavila najavili najavljuje obećao obećala
        obećali obećava priznao priznala priznali priznaje priča pričao pričala ispričao ispričala
        ispričali napisao napisala napisali piše pišu viknuo viknula uzviknuo uzviknula šapnuo zaključio
        zaključila zaključili zaključuje podsetio podsetila podseća optužio optužila optužili optužuje
        nazvao nazvala nazvali naziva nazivaju opisao opisala opisali opisuje govori govorio govorila
        kritikovao kritikovala kritikovali kritikuje osudio osudila osudili pozvao pozvala pozvali
        pohvalio pohvalila preneo prenela prenose precizirao precizirala mišljenja mislio misli misle
        veruje veruju potvrdio potvrdila potvrdili potvrđuje demantovao odbacio odbacila zahtevao
        zahtevala traži tražio tražila predložio predložila primetio primetila prokomentarisao
        prokomentarisala komentariše žali požalio požalila našalio našalila nastavio nastavila nastavlja
        konstatovao konstatovala apelovao apelovala ponovio ponovila ponavlja izrazio izrazila seća
        vidi vide priseća prisetio prisetila brani branio branila reći zapretio zapretila preti svedoči
        svedočila svedočio uverava
    """

# A house may be neuter: "navelo je Ministarstvo"
LANGUAGE = Language(
    code="sr",
    reporting=_VERBS + " ".join(f"{verb[:-1]}o" for verb in _VERBS.split() if verb.endswith("la")),
    following="dodajući rekavši navodeći ističući tvrdeći nazivajući upozoravajući",
    citing="citira citiraju citirao citirala prenosi prenose preneo prenela preneli",
    naming="nazvan nazvana nazvao nazvala zvani zvana prozvan prozvana",
    written="piše pisalo stoji stajalo ispisano osvanuo osvanula",
    he="on ona",
    nobody="ja mi ti vi to ovo oni one ko što šta niko neko svi se ga je mu joj im nas vas mene",
    relative="koji koja",
    articles="""
        njegov njegova njen njena njihov naš moj taj ta ovaj ova jedan jedna dva tri nekoliko mnogi neki
    """,
    joining="za iz od",
    prepositions="""
        ispred iza iznad ispod pored oko
        u na o po sa s do pre posle tokom zbog među između protiv pred nakon prema uz kod pod nad bez
        kroz povodom van unutar uoči tokom umesto osim preko niz blizu radi usred duž
    """,
    places="u iz na",
    conjunctions="i a ali pa te ili",
    subordinators="pošto čim mada premda ukoliko budući da kada kad jer ako dok kako gde što iako",
    auxiliaries="je su sam smo bi će ću ćemo bio bila",
    skipped="""
        takođe još već onda potom zatim međutim juče danas sutra ranije kasnije kratko ipak kratko jasno
        oštro samo se tada opet ponovo uvek često ovom
    """,
    passive="biva bude",
    agent="od",
    negations="nije nisu nikada ne nikad poriče negirao negirala demantovao demantovala",
    according="prema_rečima po_rečima prema po_mišljenju kako_navodi",
    papers="""
        izveštaj izveštaja studija pismo saopštenje list dokument presuda tužba optužnica
    """,
    titles="""
        policajac policajka komšija komšinica svedok svedokinja izvor učenik učenica student
        studentkinja stanovnik stanovnica radnik radnica prolaznik putnik putnica kupac
        sindikalac aktivista aktivistkinja vlasnik vlasnica
        advokatica braniteljka pčelarka pčelar vozač nastavnica učiteljica lekar lekarka inženjer
        inženjerka
        komesarka
        guverner guvernerka načelnik načelnica komandant zamenik zamenica potparol glasnogovornik
        glasnogovornica zastupnik zastupnica rektor rektorka dekan urednik urednica osnivač koordinator
        predstavnik predstavnica analitičar analitičarka ekspert stručnjak član članica tužiteljka
        zamenica
        kandidat kandidatkinja vođa
        g gđa gdin gospodin gospođa dr prof profesor profesorka predsednik predsednica premijer
        premijerka ministar ministarka gradonačelnik gradonačelnica general pukovnik sudija tužilac
        advokat direktor direktorka patrijarh vladika otac kralj princ portparol šef šefica trener
        selektor ambasador ambasadorka sekretar poslanik poslanica kancelar kancelarka doktor doktorka
        komesar bivši bivša portparolka potpredsednik potpredsednica lider liderka
        savetnik savetnica pomoćnik pomoćnica supruga suprug žena udovica sin ćerka brat sestra majka
        saradnik saradnica kum branilac punomoćnik pravnik
    """,
    serving="""
        portparol portparolka advokat
        savetnik savetnica pomoćnik pomoćnica supruga suprug žena udovica sin ćerka brat sestra majka
        saradnik saradnica kum branilac punomoćnik pravnik
        zastupnik zastupnica glasnogovornik glasnogovornica
    """,
    given="""
        ana anđela anka biljana brankica danica dragica dubravka dušica irena ivanka jadranka jasmina
        jelena
        katarina kristina ksenija lana lidija ljiljana ljubica maja marija marijana marta milena milica
        milka mina mirjana nada nadežda nataša nevena nina olga olja radmila ružica sandra sanja sara
        senka
        silvija slavica snežana sofija sonja staša suzana svetlana tamara tanja tatjana teodora tijana
        vanja
        vera verica viktorija violeta vjosa zorica žana nikola luka saša siniša nebojša ilija andrija
        aleksa
        mića jova steva raša đorđe pavle rade mile ante hrvoje ratko marko darko zdravko mirko vlatko
        zlatko
        milojko slavko duško đoko branko janko veljko momčilo mihailo danilo gavrilo mladenko ranko
        srećko
        stanko žarko milenko
    """,
    realms="""
        srbije hrvatske rusije nemačke francuske amerike ukrajine kine turske grčke bugarske rumunije
        slovenije italije španije mađarske austrije albanije makedonije kosova gore bosne hercegovine
        sjedinjenih država britanije izraela irana poljske beograda zagreba sarajeva podgorice niša sada
        kragujevca vojvodine kosovo srpske sad
    """,
    houses="""
        ministarstvo vlada skupština uprava agencija kancelarija sud savet komisija tužilaštvo
        vladi skupštini ministarstvu
        evropske unije evropskog ujedinjenih nacija narodne narodna skupštine republike vlade banke
        kancelarije ministarstva demokratske napredne socijalističke stranke partije univerziteta
        fakulteta
        instituta zavoda saveza udruženja komisije saveta suda fonda međunarodnog svetske organizacije
        nato
        mup un eu crkve pravoslavne uprave agencije
    """,
    qualifying="blizak bliska bliski upoznat upoznati nadležan",
    named="""
        knjizi naslov članak film filma filmu roman romana romanu knjiga knjige knjigu pesma album
        serija emisija predstava
        časopis list lista listu novine nedeljnik dnevnik pesmu slika opera esej podkast igra grupa bend
        klub brod restoran hotel izložba operacija akcija dokumentarac portal sajt preduzeće kompanija
        firma fabrika agencija škola udruženje projekat opštine opština grada sela stranke partije kluba
        firme
        kompanije preduzeća udruženja organizacije pokreta
    """,
    terms="""
        takozvani takozvana takozvane takozvanih takozvanog takozvano tzv reč reči izraz izraza termin
        pojam nadimak nadimkom poznat_kao poznata_kao slogan parola navodni navodna navodne zvani zvana
    """,
    days="""
        ponedeljak utorak sreda četvrtak petak subota nedelja januar februar mart april maj jun jul
        avgust septembar oktobar novembar decembar
    """,
    has_bare_nouns=True,
    drops_subject=True,
    interrupts=True,
    has_genitive=True,
)
