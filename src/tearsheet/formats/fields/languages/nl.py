"""Dutch."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_DUTCH = Language(
    code="nl",
    headline="titel|kop",
    standfirst="samenvatting|inleiding|ondertitel|intro",
    byline="""
        auteur|auteurs|geschreven door|tekst|door redacteur|geplaatst door|een artikel van|journalist
        redacteur|gepubliceerd door
    """,
    by="door",
    joining="en|met",
    roles="""
        redacteur|verslaggever|correspondent|journalist|hoofdredacteur|columnist|chef|politiek|eindredacteur
        onderzoeksjournalist|medewerker|fotograaf|professor|hoogleraar|onze|ons
    """,
    houses="""
        redactie|anp|reuters|belga|persbureau|krant|nieuws|stichting|instituut|universiteit|afp
        onze redactie
    """,
    published="gepubliceerd|gepubliceerd op|datum|publicatiedatum|geplaatst op|geplaatst|verschenen op",
    published_stems="gepubliceerd|geplaatst|verschenen",
    updated="""
        bijgewerkt|bijgewerkt op|laatst bijgewerkt|gewijzigd|gewijzigd op|laatste update|aangepast
        aangepast op
    """,
    updated_stems="bijgewerkt|gewijzigd|aangepast|laatste update",
    publication="bron|krant|uitgever|tijdschrift",
    address="link|adres",
    other="categorie|categorieën|rubriek|trefwoorden|onderwerpen|tags|leestijd|sectie",
    corrections="""
        correctie|correcties|rectificatie|rectificaties|verbetering|aanvulling|aanvullingen en verbeteringen
        correcties en aanvullingen
    """,
    notes="noot|opmerking|gesponsord|disclaimer|verantwoording",
    editors="noot van de redactie|noot redactie|opmerking van de redactie|red.",
    subjects="""
        dit artikel|dit verhaal|deze tekst|dit bericht|deze inhoud|dit stuk|dit nieuwsbericht|deze column
    """,
    bare_subjects="dit is|het gaat om",
    articles="artikel|verhaal|tekst|bericht|stuk|kop|column|interview",
    earlier="""
        in een eerdere versie van dit|een eerdere versie van dit|in een vorige versie van dit
        een vorige versie van dit|in een eerdere versie van deze
    """,
    amended="gecorrigeerd|gerectificeerd|aangepast om|verbeterd",
    fillers="is|een|van|werk|puur|volledig|geheel|werd|door|met|en|hulp|behulp|de|het",
    natures="satire|satirisch|fictie|fictief|parodie|gesponsord|advertentie|advertorial|verzonnen|opinie",
    made="gegenereerd|geschreven|gemaakt|vertaald|geproduceerd|opgesteld",
    machines="ai|kunstmatige|chatgpt|automatisch|algoritme|machine|software",
    paid="""
        gesponsord door|in samenwerking met|betaalde inhoud|branded content|mede mogelijk gemaakt door
        aangeboden door
    """,
    opinion="de meningen in|dit opiniestuk|de standpunten",
    related="""
        lees ook|lees meer|lees verder|meer over|gerelateerde artikelen|meest gelezen|ook interessant
        zie ook|misschien vind je dit ook interessant|vorig artikel|volgend artikel|meer nieuws
        aanbevolen artikelen|laatste nieuws|meer over dit onderwerp|bekijk ook
        dit vind je misschien ook leuk|meer artikelen|net binnen
    """,
    advertisement="""
        advertentie|advertenties|reclame|gesponsord|artikel gaat verder onder de advertentie
        tekst gaat verder onder de advertentie|de tekst gaat hieronder verder
        tekst loopt door onder afbeelding
    """,
    comments="""
        reacties|plaats een reactie|laat een reactie achter|reageer|geef een reactie
        je e-mailadres wordt niet gepubliceerd|vereiste velden zijn gemarkeerd met *|reageren
        bekijk reacties|reactie annuleren|reactie plaatsen|reacties zijn gesloten
    """,
    sharing="""
        deel|delen|deel dit artikel|artikel delen|afdrukken|volg ons|kopieer link|delen op facebook
        delen via whatsapp|print|bewaren|deel dit|link kopiëren|deel via e-mail|geef cadeau
        luister naar dit artikel|bewaar artikel
    """,
    subscription="""
        abonneer|abonneer je|nieuwsbrief|aanmelden|inloggen|schrijf je in
        schrijf je in voor onze nieuwsbrief|word abonnee|alleen voor abonnees|al abonnee? log in
        neem een abonnement|meld je aan|doneer|abonneren|log in|registreren|je e-mailadres|steun ons
        exclusief voor abonnees|afmelden|uitschrijven|voorkeuren beheren|voorkeuren aanpassen
    """,
    navigation="""
        tekst gaat verder onder de foto|de tekst gaat verder onder de foto|artikel gaat verder onder de foto
        artikel gaat verder onder de video|tekst gaat verder onder de video
        tekst gaat verder onder de afbeelding|lees verder onder de afbeelding|lees verder onder de foto
        tekst loopt door onder de foto|artikel gaat hieronder verder|naar boven|terug naar boven|toon meer
        meer laden|ga naar inhoud|verder lezen|lees het hele artikel|ga naar de inhoud|inhoudsopgave
        privacybeleid|cookie-instellingen|bekijk in browser|bekijk in je browser|bekijk online|online versie
        webversie
    """,
    copyright="alle rechten voorbehouden",
    reading="min leestijd|minuten leestijd|leestijd|minuten lezen|min. leestijd",
    tags="tags|trefwoorden",
    ours="onze|ons|nieuwsbrief",
    prompts="""
        abonneer je op|schrijf je in|meld je aan|volg ons op|download onze app|steun onze|word lid van
        al abonnee|om verder te lezen|dit artikel is alleen|wij gebruiken cookies|deze website gebruikt
        ontvang onze|blijf op de hoogte
    """,
    beside="""
        minuten|menu|zoeken|home|terug|sluiten|bewaar|luister|opslaan|volgen|beantwoorden|onderwerpen
        thema's|vorige|volgende|gerelateerd|aanbevolen|reactie|labels
    """,
    captions="foto|foto's|beeld|afbeelding|illustratie|fotografie|bron foto",
    placeholders="redactie|van de redactie|door|anoniem|auteur|onbekend|onze redactie|webredactie",
    sections="""
        nieuws|politiek|economie|sport|cultuur|opinie|wetenschap|technologie|gezondheid|binnenland
        buitenland|wereld|europa|klimaat|onderwijs|weer|video|regio|media|samenleving|reizen|boeken|film
        muziek|columns|interview|achtergrond|analyse|misdaad|voetbal|voorpagina|geld|wonen
    """,
    places="in|voor|uit",
    place_words="den|nieuw|oud|groot|klein|sint|aan|noord|zuid|oost|west|stad|amsterdam|provincie",
    copied="afgedrukt van|afgedrukt op|geprint van|geraadpleegd op",
    link_lists="referenties|verwijzingen",
    unsubscribing="afmelden|uitschrijven",
    read_on="""
        lees op|lees verder op|lees meer op|verder lezen op|lees het volledige artikel op
        lees het hele artikel op
    """,
)
LANGUAGES = {"nl": _DUTCH}
