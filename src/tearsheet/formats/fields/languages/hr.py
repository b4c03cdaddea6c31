"""Croatian, Bosnian and Montenegrin, so far as they differ from Serbian."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_CROATIAN = Language(
    code="hr",
    headline="naslov",
    standfirst="sažetak|podnaslov|nadnaslov",
    byline="""
        autor|autorica|autori|piše|pišu|tekst|napisao|napisala|novinar|novinarka|izvještava|izvještavaju
        razgovarao|razgovarala|objavio|objavila|autor teksta|priredio|priredila
    """,
    joining="i|s|uz",
    roles="""
        novinar|novinarka|dopisnik|dopisnica|urednik|urednica|reporter|reporterka|glavni|izvjestitelj
        izvjestiteljica|kolumnist|kolumnistica|suradnik|suradnica|profesor|profesorica|komentator|ravnatelj
    """,
    houses="""
        redakcija|uredništvo|agencija|hina|fena|srna|mina|novine|vijesti|zaklada|institut|sveučilište
        reuters|afp
    """,
    published="objavljeno|datum|datum objave|vrijeme objave",
    published_stems="objavlj|datum",
    updated="ažurirano|izmijenjeno|zadnja izmjena|posljednja izmjena|zadnje ažuriranje|dopunjeno",
    updated_stems="ažurir|izmijenj|dopunjen",
    publication="izvor|list|novine|časopis|nakladnik|izdavač",
    address="adresa|poveznica",
    other="kategorija|kategorije|rubrika|oznake|teme|tagovi|ključne riječi|vrijeme čitanja",
    corrections="ispravak|ispravci|isprika|demanti|pojašnjenje|ispravka",
    notes="napomena|važna napomena|sponzorirano|sponzorirani sadržaj|plaćeni oglas|promo",
    editors="napomena uredništva|napomena redakcije|napomena urednika|op. ur|op. a|prim. ur|od uredništva",
    subjects="ovaj članak|ovaj tekst|ova vijest|ova priča|ovaj sadržaj|ovaj prilog|ova kolumna",
    bare_subjects="ovo je|riječ je o",
    articles="teksta|članka|vijesti|tekstu|članku|tekst|članak|priloga|naslova|priče",
    earlier="""
        u ranijoj verziji|ranija verzija ovog|prethodna verzija ovog|u prethodnoj verziji|u prvotnoj verziji
    """,
    amended="ispravljen|ispravljena|korigiran|naknadno ispravljen",
    fillers="je|su|u potpunosti|djelo|i|od|potpuno|uz|pomoć|pomoću|strane",
    natures="""
        satira|satiričan|satirična|satirični|izmišljen|izmišljena|izmišljeni|fiktivan|fiktivna|fikcija
        parodija|sponzoriran|oglas
    """,
    made="""
        napisan|napisana|napisao|napisala|generiran|generirana|kreiran|preveden|sastavljen|izrađen|nastao
        nastala
    """,
    machines="""
        ai|umjetna|umjetne|umjetnom|umjetnu|vještačka|vještačke|vještačkom|chatgpt|automatski|algoritam
        strojno
    """,
    paid="""
        sponzorirani sadržaj|sponzorirano|u suradnji s|plaćeni sadržaj|promotivni sadržaj|native
        sadržaj nastao u suradnji
    """,
    opinion="stavovi izneseni|mišljenja iznesena|stavovi autora|stavovi izraženi",
    related="""
        možda će vam se svidjeti|povezane vijesti|slične vijesti|najnovije vijesti|pročitajte još
        pročitajte i|pročitajte više|pročitaj još|pročitaj više|vezane vijesti|najčitanije|povezani članci
        slični članci|sljedeći članak|prethodni članak|možda vas zanima|pogledajte i|sljedeća vijest
        prethodna vijest|više o temi|pročitajte također
    """,
    advertisement="""
        oglas|reklama|oglasi|sponzorirano|tekst se nastavlja ispod oglasa|članak se nastavlja ispod oglasa
        nastavak članka ispod oglasa|tekst se nastavlja nakon oglasa
    """,
    comments="""
        komentari|komentiraj|ostavi komentar|ostavite komentar|pošalji komentar|svi komentari
        prikaži komentare|nema komentara|komentirajte|vaša adresa e-pošte neće biti objavljena
        obavezna polja su označena sa *|pogledaj komentare|otvori komentare|komentara
    """,
    sharing="""
        podijeli|podijelite|podijelite članak|podijeli članak|ispiši|pratite nas|podijeli na facebooku
        kopiraj poveznicu|kopiraj link|pošalji mailom|podijeli vijest|podijelite vijest
        pratite nas na facebooku
    """,
    subscription="""
        prijavi se|prijavite se|pretplatite se|pretplati se|registriraj se|newsletter|prijava na newsletter
        samo za pretplatnike|već imate pretplatu|podržite nas|donirajte|prijavite se na newsletter
        postanite pretplatnik
    """,
    navigation="""
        na vrh|prikaži više|učitaj više|učitaj još|nastavi čitati|nastavite čitati|povratak na vrh
        preskoči na sadržaj
    """,
    copyright="sva prava pridržana|sva prava zadržana",
    reading="min čitanja|minuta čitanja|vrijeme čitanja|min. čitanja",
    tags="oznake|tagovi|ključne riječi",
    ours="naš|nas|nam",
    prompts="""
        prijavite se na|pretplatite se na|pratite nas na|zapratite nas|preuzmite našu|podržite naš
        želite li nastaviti|koristimo kolačiće|ova stranica koristi|ova web stranica koristi|pridružite se
        ostanite u toku
    """,
    beside="""
        minuta|izbornik|tražilica|natrag|naslovnica|zatvori|spremi|odgovori|teme|detaljnije|opširnije
        najnovije|izdvojeno|preporučujemo|komentar|ispis|pretplata
    """,
    captions="foto|fotografija|fotografije|slika|ilustracija|arhiva|snimka|izvor fotografije",
    placeholders="redakcija|uredništvo|urednik|anonimno|autor|nepoznat|gost|novinar",
    sections="""
        vijesti|politika|gospodarstvo|sport|kultura|mišljenje|znanost|tehnologija|zdravlje|društvo|svijet
        hrvatska|crna kronika|kronika|regija|europa|obrazovanje|vrijeme|video|biznis|zabava|život|mediji
        putovanja|film|glazba|knjige|kolumne|intervju|reportaža|analiza|naslovnica|najnovije|lifestyle
        županija|bosna
    """,
    places="iz|za|u",
    place_words="""
        novi|nova|novo|stari|stara|veliki|velika|mali|mala|gornji|gornja|donji|donja|slavonski|sveti|sveta
        banja|grad|općina|županija|otok|novigrad
    """,
    copied="odštampano sa|preuzeto sa|stampano sa",
    link_lists="reference|veze",
    papers="novine|novosti|glasnik",
    unsubscribing="odjavi|primate ov",
    read_on="čitaj na|pročitajte na|nastavite čitati na",
)
LANGUAGES = {"hr": _CROATIAN}
