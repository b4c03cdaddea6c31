"""Italian."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_ITALIAN = Language(
    code="it",
    headline="titolo",
    standfirst="riassunto|sottotitolo|occhiello|sommario",
    byline="""
        autore|autrice|autori|scritto da|testo|testo di|articolo di|a cura di|pubblicato da|redatto da
        un articolo di|servizio di|intervista di|giornalista|postato da|inserito da
    """,
    by="di",
    joining="e|ed|con",
    roles="""
        giornalista|inviato|inviata|corrispondente|redattore|redattrice|direttore|direttrice|caporedattore
        caporedattrice|editorialista|cronista|professore|professoressa|nostro inviato|dal nostro inviato
        speciale|vicedirettore|collaboratore|collaboratrice|dal|nostro|nostra
    """,
    houses="""
        redazione|agenzia|ansa|adnkronos|agi|reuters|afp|giornale|stampa|notizie|fondazione|istituto
        università|askanews|lapresse
    """,
    published="pubblicato|pubblicato il|data|data di pubblicazione|pubblicata il|pubblicazione|creato il",
    published_stems="pubblicat",
    updated="""
        aggiornato|aggiornato il|ultimo aggiornamento|modificato|modificato il|ultima modifica|aggiornamento
    """,
    updated_stems="aggiornat|modificat",
    publication="fonte|testata|rivista|giornale|editore",
    address="indirizzo|collegamento",
    other="sezione|categoria|categorie|rubrica|tag|etichette|argomenti|tempo di lettura|parole chiave",
    corrections="rettifica|correzione|errata corrige|precisazione|rettifiche|correzioni|chiarimento",
    notes="nota|avvertenza|contenuto sponsorizzato|disclaimer|nota bene|trasparenza",
    editors="""
        nota della redazione|nota dell'editore|ndr|nota redazionale|n.d.r|nota dell'autore
        nota del direttore
    """,
    subjects="""
        il contenuto di questo articolo
        questo articolo|questo testo|questo pezzo|questa notizia|questo contenuto|questa storia
        il presente articolo
    """,
    bare_subjects="questa è|questo è|si tratta di",
    articles="articolo|testo|pezzo|notizia|titolo|servizio|intervista",
    earlier="""
        una versione precedente di questo|in una versione precedente di|una prima versione di questo
        in una prima versione di|una precedente versione di questo|in una precedente versione di
    """,
    amended="corretto|rettificato|modificato per correggere|aggiornato per correggere|emendato",
    fillers="""
        è|un|una|opera|di|del|della|la|il|stato|stata|e|da|con|puramente|interamente|a|pura|frutto|dalla
    """,
    natures="""
        satira|satirico|satirica|finzione|fantasia|fittizio|fittizia|parodia|sponsorizzato|pubblicità
        pubbliredazionale|opinione
    """,
    made="generato|generata|scritto|scritta|creato|creata|redatto|redatta|tradotto|prodotto|realizzato",
    machines="""
        ia|ai|intelligenza|dall'intelligenza|artificiale|chatgpt|automaticamente|algoritmo|macchina
        l'intelligenza|dall'ia
    """,
    paid="""
        contenuto sponsorizzato|sponsorizzato da|in collaborazione con|articolo sponsorizzato
        pubbliredazionale|contenuto promozionale|messaggio pubblicitario|offerto da
    """,
    opinion="le opinioni espresse|le opinioni contenute",
    related="""
        potrebbe interessarti anche|potrebbe interessarti|ti potrebbe interessare
        ti potrebbe interessare anche|leggi anche|articoli correlati|notizie correlate|vedi anche
        i più letti|potrebbero interessarti|articolo precedente|articolo successivo|articoli recenti
        leggi di più|più letti|ultime notizie|altri articoli|da non perdere|articoli simili
        potrebbe piacerti|le più lette|notizie simili|sullo stesso argomento|guarda anche
        leggi altre notizie
    """,
    advertisement="""
        pubblicità|annuncio pubblicitario|annuncio|sponsorizzato|l'articolo continua dopo la pubblicità
        continua dopo la pubblicità|contenuto sponsorizzato
    """,
    comments="""
        commenti|lascia un commento|aggiungi un commento|scrivi un commento|commenta
        il tuo indirizzo email non sarà pubblicato|nessun commento|invia commento|mostra commenti
        il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati *
        annulla risposta|i campi obbligatori sono contrassegnati *|leggi i commenti|i commenti sono chiusi
        partecipa alla discussione
    """,
    sharing="""
        condividi|condividi questo articolo|condividi l'articolo|stampa|seguici|condividi su facebook
        condividi su twitter|condividi su whatsapp|copia link|invia per email|invia tramite email
        seguici su facebook|ascolta l'articolo|seguici su google news|copia il link|condividi via email
        seguici sui social
    """,
    subscription="""
        abbonati|iscriviti|iscriviti alla newsletter|iscriviti alla nostra newsletter|registrati
        abbonati per continuare a leggere|articolo riservato agli abbonati|sei già abbonato|newsletter
        contenuto riservato agli abbonati|riservato agli abbonati|sostienici|dona ora|la tua email
        sei già abbonato? accedi|abbonati ora|indirizzo email|iscriviti gratis|contenuto per gli abbonati
        disiscriviti|annulla iscrizione|annulla l'iscrizione|cancellati|gestisci le preferenze
    """,
    navigation="""
        l'articolo continua sotto|continua sotto|l'articolo continua sotto la foto|leggi tutto
        continua a leggere|torna su|mostra altro|vai al contenuto|torna indietro|carica altro|privacy policy
        torna alla home|continua la lettura|salta al contenuto|vedi altro|visualizza nel browser
        apri nel browser|versione online|vedi online
    """,
    copyright="tutti i diritti riservati|riproduzione riservata",
    reading="min di lettura|minuti di lettura|tempo di lettura|min. di lettura",
    tags="etichette|parole chiave",
    ours="nostr|seguici",
    prompts="""
        iscriviti alla|iscriviti al nostro|iscriviti per|abbonati per|abbonati a|seguici su|ricevi la nostra
        scarica la nostra|scarica l'app|sostieni il nostro|fai una donazione|per continuare a leggere
        questo articolo è riservato|questo contenuto è riservato|sei già abbonato|utilizziamo i cookie
        questo sito utilizza|unisciti al nostro|segui le notizie su|registrati per
    """,
    beside="""
        minuti|lettura|menu|cerca|home|indietro|chiudi|salva|ascolta|invia|regala|rispondi|temi|argomenti
        accedi|dona|correlati|consigliati|approfondimenti|per approfondire|tag|commento|scelti per te
    """,
    captions="foto|immagine|immagini|fotografia|crediti|credit|fotogramma|credito",
    placeholders="redazione|la redazione|di|anonimo|autore|sconosciuto|a cura della redazione|redattore",
    sections="""
        notizie|politica|economia|sport|cultura|opinioni|scienza|scienze|tecnologia|salute|società|esteri
        cronaca|mondo|europa|ambiente|scuola|meteo|video|spettacoli|cinema|musica|libri|viaggi|editoriale
        intervista|inchiesta|analisi|giustizia|motori|calcio|home|attualità|italia|lavoro|finanza
        primo piano|ultima ora|istruzione|clima|elezioni|storia|regione
    """,
    places="per",
    place_words="""
        san|santa|santo|la|nuova|nuovo|città|villa|porto|monte|castel|reggio|isola|isole|nord|sud|est|ovest
        provincia|roma|milano|napoli|val
    """,
    sent_from="inviato da",
    copied="stampato da|stampato il|consultato il",
    link_lists="riferimenti|collegamenti",
    papers="gazzetta|corriere|giornale|repubblica|stampa",
    papers_or_others="sera|tempo|messaggero|sole|politico",
    before_papers="il",
    unsubscribing="disiscriv|annulla l|ricevi questa",
    read_on="""
        leggi su|leggi tutto su|continua a leggere su|continua la lettura su|leggi l'articolo completo su
        leggi l'articolo su
    """,
)
LANGUAGES = {"it": _ITALIAN}
