"""Czech."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_CZECH = Language(
    code="cs",
    headline="titulek|název|nadpis",
    standfirst="shrnutí|souhrn|podtitulek|perex",
    byline="""
        autor|autorka|autoři|napsal|napsala|text|redaktor|redaktorka|připravil|připravila|zpracoval
        zpracovala
    """,
    joining="a|s",
    roles="""
        redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|novinář|novinářka|šéfredaktor
        šéfredaktorka|komentátor|komentátorka|profesor|fotograf
    """,
    houses="redakce|čtk|agentura|reuters|afp|noviny|zprávy|nadace|ústav|univerzita|tasr",
    published="publikováno|zveřejněno|datum|datum vydání|vydáno|vloženo",
    published_stems="publikován|zveřejn|vydán",
    updated="aktualizováno|aktualizace|poslední aktualizace|upraveno|změněno",
    updated_stems="aktualiz|upraven|změněn",
    publication="zdroj|noviny|časopis|vydavatel",
    address="odkaz|adresa",
    other="kategorie|rubrika|štítky|témata|klíčová slova|doba čtení|sekce",
    corrections="oprava|opravy|upřesnění|omluva|zpřesnění|oprava chyby",
    notes="poznámka|upozornění|sponzorováno|placený obsah|komerční sdělení",
    editors="poznámka redakce|pozn. red|poznámka editora|pozn. redakce",
    subjects="tento článek|tento text|tento příběh|tento obsah|článek",
    bare_subjects="toto je|jde o|jedná se o",
    articles="článku|textu|zprávy|článek|text",
    earlier="v předchozí verzi|dřívější verze tohoto|předchozí verze tohoto|v původní verzi|v dřívější verzi",
    amended="opraven|opraveno",
    fillers="je|byl|byla|zcela|dílo|pouze|a|pomocí|s|z|pomoci",
    natures="satira|satirický|satirou|fikce|fikcí|smyšlený|fiktivní|parodie|sponzorovaný|inzerce|reklama",
    made="vygenerován|napsán|vytvořen|přeložen|generován",
    machines="ai|umělou|umělé|chatgpt|automaticky|algoritmus|strojově",
    paid="komerční sdělení|sponzorovaný obsah|placená inzerce|ve spolupráci s|sponzorováno",
    opinion="názory vyjádřené",
    related="""
        čtěte také|přečtěte si také|související články|nejčtenější|další články|mohlo by vás zajímat
        čtěte více|předchozí článek|další článek|více k tématu|podobné články|čtěte dále
    """,
    advertisement="""
        reklama|inzerce|sponzorováno|článek pokračuje pod reklamou|pokračování článku pod reklamou
    """,
    comments="""
        komentáře|přidat komentář|vstoupit do diskuse|napsat komentář
        vaše e-mailová adresa nebude zveřejněna|vyžadované informace jsou označeny *
        zrušit odpověď na komentář
    """,
    sharing="""
        sdílet|sdílejte|sdílet článek|vytisknout|sledujte nás|kopírovat odkaz|sdílet na facebooku
        poslat e-mailem|tisknout
    """,
    subscription="""
        přihlásit se|registrovat|předplatit|odebírat|newsletter|jen pro předplatitele|odebírat newsletter
        podpořte nás|přihlásit k odběru
    """,
    navigation="číst dále|zobrazit více|zpět nahoru|přejít k obsahu|načíst další|celý článek",
    copyright="všechna práva vyhrazena",
    reading="min čtení|minut čtení|doba čtení|minuty čtení",
    tags="štítky|klíčová slova|tagy",
    ours="naš|náš|nás|nám",
    prompts="""
        přihlaste se k|přihlaste se k odběru|sledujte nás na|stáhněte si naši|podpořte nás|pro pokračování
        používáme cookies|odebírejte náš
    """,
    beside="""
        menu|hledat|domů|zpět|nahoru|uložit|odpovědět|témata|související|doporučujeme|tisk|komentář
        přihlásit|předplatné|diskuse|diskuze|k tématu
    """,
    captions="foto|fotografie|obrázek|ilustrace|snímek|zdroj foto|autor foto",
    placeholders="redakce|autor|anonym|neznámý|administrátor",
    sections="""
        zprávy|politika|ekonomika|sport|kultura|názory|věda|technika|zdraví|společnost|svět|domácí|zahraničí
        regiony|krimi|počasí|video|byznys|magazín|cestování|film|hudba|knihy|komentáře|rozhovor
        hlavní stránka|domov|titulní
    """,
    places="z|v|pro",
    place_words="""
        nový|nová|nové|starý|staré|velký|velké|malý|malé|horní|dolní|české|hradec|karlovy|ústí|praha|brno
        mladá|kraj|město|obec
    """,
    copied="vytištěno z",
    link_lists="odkazy|reference",
    read_on="číst na|čtěte na|pokračovat ve čtení na|celý článek na",
)
LANGUAGES = {"cs": _CZECH}
