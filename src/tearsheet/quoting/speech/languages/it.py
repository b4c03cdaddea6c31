"""Italian."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

LANGUAGE = Language(
    code="it",
    reporting="""
        urlato urla urlava urlavano gridava
        contesta contestato nota notato
        prevede previsto pronostica spera sperato giudica giudicato
        smentisce smentito prega pregato sbottato incalza incalzato rassicura rassicurato ripeteva
        ripete protestano protesta liquida liquidato evoca evocato teme temono invoca invocato
        singhiozza boccia bocciato paragona paragonato scandiscono scandito
        gridavano gridava scandivano
        loda lodò lodato elogia elogiato comunica comunicato comunicano ribatte ribattuto rimprovera
        rimproverato
        vede vedono
        dice detto dicono disse dissero diceva dicevano afferma affermato affermano affermò dichiara
        dichiarato dichiarano dichiarò spiega spiegato spiegano spiegò spiegava assicura assicurato
        assicurano sottolinea sottolineato sottolineano aggiunge aggiunto aggiungono aggiunse sostiene
        sostenuto sostengono sosteneva ricorda ricordato ricordano racconta raccontato raccontano
        raccontò raccontava chiede chiesto chiedono chiese domanda domandato domandò risponde risposto
        rispondono rispose replica replicato replicano replicò avverte avvertito avvertono denuncia
        denunciato denunciano critica criticato criticano definisce definito definiscono definì accusa
        accusato accusano promette promesso promettono ammette ammesso ammettono confessa confessato
        riconosce riconosciuto lamenta lamentato lamentano esige chiarisce chiarito annuncia annunciato
        annunciano annunciò informa informato informano commenta commentato commentano scrive scritto
        scrivono scrisse esclama esclamato esclamò grida gridato gridano gridò sussurra conclude
        concluso concludono considera considerato crede ritiene ritenuto ritengono pensa pensato osserva
        osservato precisa precisato precisano insiste insistito ribadisce ribadito ribadiscono rilancia
        rilanciato attacca attaccato tuona tuonato sospira scherza scherzato ironizza parla parlato
        parlò chiama chiamato chiamavano bolla bollato descrive descritto respinge respinto nega negato
        conferma confermato confermano difende difeso saluta salutato auspica auspicato reso fa sapere
        noto evidenzia evidenziato segnala segnalato rivela rivelato riferisce riferito riferiscono
        testimonia prosegue proseguito continua continuato twitta twittato dire sentenzia sentenziato
        riassume constata constatato rivendica esorta esortato invita invitato minaccia minacciato cita
        citato narra puntualizza argomenta ammonisce avvisa avvisato sbotta confida confidato allarga
        espresso esprime tagliato taglia filtra rimarca rimarcato esulta
    """,
    following="""
        dicendo aggiungendo affermando spiegando sottolineando definendo ricordando sostenendo parlando
        denunciando accusando precisando promettendo
    """,
    citing="cita citano citato citata citando",
    naming="chiamato chiamata chiamavano soprannominato soprannominata intitolato intitolata",
    written="legge leggeva leggere recita recitava scritto campeggia campeggiava",
    he="lui lei egli ella",
    nobody="io noi voi tu questo ciò loro essi chi che si lo mi ci vi ti gli nessuno qualcuno",
    relative="che",
    articles="""
        il lo la i gli le l' un uno una un' suo sua suoi sue mio mia nostro nostra questo questa quel
        quella due tre alcuni alcune molti molte altri altre diversi
    """,
    joining="di del dello della dei degli delle d' dell' per",
    prepositions="""
        a al alla davanti fuori accanto dietro in nel nella nei negli nelle nell' con su sul sulla sui
        sulle sull' da dal dalla dai
        dagli dalle
        vicino lontano insieme oltre sopra tramite mediante intorno lungo riguardo rispetto attraverso
        dall' tra fra sotto senza contro verso durante dopo prima secondo presso ai agli alle all' allo
    """,
    places="in nel nella da dal",
    conjunctions="e ed ma o",
    subordinators="affinché benché siccome finché che quando perché se come dove mentre poiché",
    auxiliaries="ha hanno aveva avevano ho è sono",
    skipped="""
        anche poi già ancora così inoltre ieri oggi allora infine sempre mai solo si mi ci ne pure noto
        fa fatto invece intanto prima più volte recentemente subito
    """,
    passive="è stato stata stati state venne viene furono fu era essere",
    agent="da dal dalla dai dagli dall' dallo",
    negations="non mai nega negato smentito smentisce",
    opinion="per",
    according="secondo stando_a ad_avviso_di a_detta_di nelle_parole_di",
    papers="""
        rapporto relazione studio lettera comunicato denuncia giornale quotidiano nota sentenza testo
        documento ordinanza
    """,
    titles="""
        agente vicina testimone residente poliziotto poliziotta studente studentessa pensionato
        pensionata commerciante dipendente operaio operaia fonte carabiniere militare cliente passante
        attrice attore
        sorella fratello madre figlia figlio moglie marito vedova
        vicepresidente leader questore prefetto prefetta rettore rettrice fondatore fondatrice
        coordinatore
        coordinatrice responsabile amministratore amministratrice capogruppo sottosegretario
        sottosegretaria
        viceministro viceministra consigliere consigliera dirigente numero rappresentante economista
        esperto
        esperta ricercatore ricercatrice ex
        sig sig.ra signor signora dott dottor dottoressa avv avvocato avvocata on onorevole presidente
        presidentessa ministro ministra premier sindaco sindaca governatore governatrice senatore
        senatrice deputato deputata professore professoressa prof generale colonnello giudice
        procuratore direttore direttrice papa cardinale vescovo padre don re regina principe principessa
        portavoce capo allenatore ct commissario commissaria ambasciatore ambasciatrice segretario
        segretaria assessore assessora cancelliere cancelliera vicepremier
    """,
    serving="""
        portavoce avvocato avvocata legale rappresentante
    """,
    realms="""
        onu nato ue unesco oms fmi bce istat inps ansa
        interno esteri difesa economia finanze giustizia salute istruzione cultura ambiente lavoro
        trasporti
        infrastrutture agricoltura sviluppo università turismo sport italia francia germania spagna
        russia
        ucraina cina giappone india israele turchia iran brasile messico canada polonia serbia europa
        ungheria grecia roma milano napoli torino palermo genova bologna firenze bari venezia lombardia
        veneto lazio campania sicilia sardegna puglia toscana piemonte liguria calabria ceca
    """,
    houses="""
        unione europea europeo nazioni unite stati uniti consiglio commissione parlamento senato camera
        deputati repubblica governo banca partito democratico movimento stelle forza fratelli lega
        nazionale
        internazionale mondiale organizzazione istituto associazione federazione fondazione università
        corte
        cassazione suprema regione provincia comune gruppo club croce rossa chiesa cei confindustria
        cgil
        protezione civile pd
        autorità regionale confederazione agenzia ente superiore tribunale ordine comunità generale made
        italy
        popolare socialista radicale azzurra
    """,
    bare="fonti esperti testimoni residenti analisti",
    qualifying="vicino vicina vicine vicini incaricato incaricata",
    named="""
        film romanzo libro canzone album serie trasmissione programma opera rivista giornale quotidiano
        settimanale poesia quadro saggio podcast gioco gruppo club nave barca ristorante hotel mostra
        operazione documentario titolo sito blog disco intitolato intitolata associazione progetto al
        sul dal
        società azienda impresa compagnia sindacato organizzazione banca ong
    """,
    terms="""
        cosiddetto cosiddetta cosiddetti cosiddette parola parole termine termini espressione
        soprannominato soprannominata soprannome noto_come nota_come slogan motto concetto chiamavano
        chiamato chiamata presunto presunta presunti
    """,
    days="""
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
        giugno luglio agosto settembre ottobre novembre dicembre
    """,
    elides=True,
    drops_subject=True,
    interrupts=True,
)
