"""Serbian in its Latin alphabet, and the same words in the Cyrillic one."""

from __future__ import annotations

from tearsheet.formats.fields.languages import MEMBERS, Language

_DIGRAPHS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_LETTERS = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")
_LATIN = Language(
    code="sr",
    headline="naslov",
    standfirst="sažetak|сажетак|rezime|podnaslov|nadnaslov",
    byline="""
        autor|autorka|autori|piše|pišu|tekst|napisao|napisala|priredio|priredila|pripremio|pripremila
        novinar|novinarka|izveštava|izveštavaju|razgovarao|razgovarala|urednik|objavio|objavila|autor teksta
        tekst napisao|prevod|razgovor vodio|razgovor vodila
    """,
    joining="i|sa|uz",
    roles="""
        novinar|novinarka|dopisnik|dopisnica|urednik|urednica|reporter|reporterka|glavni|odgovorni|izveštač
        specijalni|kolumnista|kolumnistkinja|saradnik|saradnica|komentator|profesor|profesorka|analitičar
        direktor|fotoreporter|autor|naš|naša|naše
    """,
    houses="""
        redakcija|agencija|agencije|tanjug|beta|fonet|rojters|novine|vesti|fondacija|institut|univerzitet
        rts|afp|ap|srna|mina|desk
    """,
    published="objavljeno|datum|datum objave|datum objavljivanja|vreme objave|objavljen|postavljeno",
    published_stems="objavlj|datum|postavlj",
    updated="ažurirano|izmenjeno|poslednja izmena|poslednje ažuriranje|dopunjeno|osveženo",
    updated_stems="ažurir|izmenj|dopunjen|osvežen",
    publication="izvor|list|novine|časopis|izdavač|preuzeto iz|preuzeto sa",
    address="adresa|veza",
    other="kategorija|kategorije|rubrika|oznake|teme|tagovi|ključne reči|vreme čitanja",
    corrections="ispravka|ispravke|izvinjenje|demanti|pojašnjenje",
    notes="""
        napomena|važna napomena|sponzorisano|plaćeni oglas|promo tekst|sponzorisani tekst
        sponzorisani sadržaj
    """,
    editors="napomena redakcije|napomena urednika|napomena autora|prim. red|od redakcije|prim. ur",
    subjects="ovaj članak|ovaj tekst|ova vest|ova priča|ovaj sadržaj|ovaj prilog|ova kolumna|tekst",
    bare_subjects="ovo je|reč je o",
    articles="teksta|članka|vesti|tekstu|članku|tekst|članak|priloga|naslova|priče",
    earlier="""
        u ranijoj verziji|ranija verzija ovog|prethodna verzija ovog|u prethodnoj verziji
        u prvobitnoj verziji|u prvoj verziji
    """,
    amended="ispravljen|ispravljena|korigovan|naknadno ispravljen|izmenjen zbog greške",
    fillers="je|su|u potpunosti|delo|i|od|potpuno|čista|uz|pomoć|pomoću|sa|strane|tekst|nastao|nastala",
    natures="""
        satira|satiričan|satirična|satirični|satirički|izmišljen|izmišljena|izmišljeni|fiktivan|fiktivna
        fikcija|parodija|sponzorisan|oglas|kolumna
    """,
    made="""
        napisan|napisana|napisao|napisala|generisan|generisana|kreiran|preveden|sastavljen|izrađen
        napravljen|nastao|nastala|izradila|generisala
    """,
    machines="ai|veštačka|veštačke|veštačkom|veštačku|chatgpt|automatski|algoritam|mašinski|inteligencije",
    paid="""
        sponzorisani sadržaj|sponzorisano od|u saradnji sa|plaćeni sadržaj|promotivni sadržaj|promo sadržaj
        plaćeni oglas|oglasni sadržaj|sponzorisani tekst
    """,
    opinion="stavovi izneti|mišljenja izneta|stavovi autora|mišljenje autora|izneti stavovi",
    related="""
        možda će vas zanimati|možda će vam se svideti|možda vas zanima|pročitajte još|pročitajte i
        pročitajte više|pročitaj još|pročitaj više|čitajte još|čitaj još|povezane vesti|povezani članci
        slične vesti|slični članci|najčitanije|najnovije vesti|pogledajte i|pogledajte još|više o ovoj temi
        sledeća vest|prethodna vest|sledeći članak|prethodni članak|vezane vesti|vezani članci
        iz iste rubrike|preporuka za vas|najčitanije vesti|pročitajte takođe|još vesti|slični tekstovi
        povezani tekstovi|prethodni tekst|sledeći tekst
    """,
    advertisement="""
        oglas|reklama|oglasi|sponzorisano|plaćeni oglas|tekst se nastavlja ispod oglasa
        nastavak teksta ispod oglasa|članak se nastavlja nakon reklame|nastavak nakon reklame
        tekst se nastavlja nakon reklame
    """,
    comments="""
        komentari|komentariši|ostavi komentar|ostavite komentar|ostavite odgovor|pošalji komentar
        vaš komentar|svi komentari|prikaži komentare|nema komentara|komentarišite|dodaj komentar
        vaša adresa e-pošte neće biti objavljena|pogledaj komentare|pošaljite komentar|učitaj još komentara
        adresa vaše e-pošte neće biti objavljena|neophodna polja su označena *|odustani od odgovora
        komentara
    """,
    sharing="""
        podeli|podelite|podeli vest|podelite ovaj članak|podeli ovaj članak|štampaj|pratite nas
        podeli na fejsbuku|podeli na tviteru|kopiraj link|pošalji mejlom|podelite vest
        pratite nas na fejsbuku|odštampaj|podelite tekst|podeli tekst|podelite članak|podelite na fejsbuku
        pratite nas na društvenim mrežama|pratite nas i na|podeli članak
    """,
    subscription="""
        prijavite se na naš njuzleter|prijavite se na newsletter|prijavi se|prijavite se|pretplatite se
        pretplati se|registruj se|njuzleter|postani član|samo za pretplatnike|podržite nas|donirajte
        postanite član|vaša imejl adresa|prijavite se na njuzleter|već ste pretplatnik
    """,
    navigation="""
        na vrh|prikaži više|učitaj još|nastavi čitanje|nastavite čitanje|preskoči na sadržaj|vidi još
        nazad na vrh|uslovi korišćenja|politika privatnosti
    """,
    copyright="sva prava zadržana|prenošenje dozvoljeno|sva prava pridržana",
    reading="min čitanja|minuta čitanja|vreme čitanja|min. čitanja|minut čitanja",
    tags="oznake|tagovi|ključne reči|tagovano",
    ours="naš|nas|nam",
    prompts="""
        prijavite se na|pretplatite se na|pratite nas na|pratite nas i na|zapratite nas|preuzmite našu
        preuzmite aplikaciju|podržite naš|postanite član|pridružite se našoj|da biste nastavili
        koristimo kolačiće|ovaj sajt koristi|lajkujte nas|instalirajte našu|budite u toku
        priključite se našoj|pratite najnovije vesti
    """,
    beside="""
        minuta|meni|pretraga|početna|nazad|naslovna|zatvori|sačuvaj|poslušaj|odgovori|teme|prijava
        detaljnije|opširnije|izdvajamo|najnovije|marketing|povezano|preporučujemo|pročitajte|komentar
        pretplata
    """,
    captions="foto|fotografija|fotografije|slika|izvor fotografije|ilustracija|arhiva|snimak",
    placeholders="redakcija|urednik|anonim|autor|nepoznat|gost|administrator|redakcija portala|novinar",
    sections="""
        vesti|politika|ekonomija|sport|kultura|mišljenje|nauka|tehnologija|zdravlje|društvo|svet|srbija
        hronika|region|evropa|obrazovanje|vremenska prognoza|video|biznis|zabava|život|mediji|putovanja|film
        muzika|knjige|kolumne|intervju|reportaža|analiza|naslovna|najnovije|beograd|vojvodina|balkan|lokal
        automobili|scena|magazin|planeta|izbori|istorija|okruženje|zemlja|grad|gradske
        početna|почетна
    """,
    places="iz|za|u",
    place_words="""
        novi|nova|novo|stari|stara|staro|veliki|velika|mali|mala|gornji|gornja|donji|donja|banja|sremski
        sremska|bački|bačka|beli|bela|crna|grad|opština|kneževac|sveti|južna|severna|zapadna|istočna
        kosovska|kosovo|palanka
    """,
    sent_from="послато са|poslato sa",
    copied="odštampano sa|preuzeto sa|одштампано са|преузето са",
    link_lists="reference|veze|референце",
    papers="novine|novosti|glasnik|новине|новости|гласник",
    papers_or_others="politika|danas|blic|kurir|vreme|данас|блиц|курир|време|политика",
    unsubscribing="odjavi|primate ov|примате ов|одјави",
    in_browser="pregledač|прегледач",
    read_on="čitaj na|pročitajte na|nastavi čitanje na|читај на|прочитајте на",
)


def _in_cyrillic(latin: str) -> str:
    for pair, letter in _DIGRAPHS:
        latin = latin.replace(pair, letter)
    return latin.translate(_LETTERS)


_WORDS = ((name, getattr(_LATIN, name)) for name in MEMBERS)
_BOTH = Language(
    code=_LATIN.code, **{name: f"{words}|{_in_cyrillic(words)}" for name, words in _WORDS if words}
)
LANGUAGES = {"sr": _BOTH}
