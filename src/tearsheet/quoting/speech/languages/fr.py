"""French."""

from __future__ import annotations

from tearsheet.quoting.speech.languages import Language

LANGUAGE = Language(
    code="fr",
    reporting="""
        balayé balaie écarte écarté
        dénonçait critiquait annonçait répétait
        prédit prédisait pronostique redoutait invoque invoqué gronde
        demanda répondit lança cria murmura souffla ajouta reprit répliqua déclara affirma expliqua
        avoua tance peste tacle raille rigole regrettait assène glisse tempère nuance s'emporte
        s'insurge
        plaint plaignent plaignait scandent scandé scandaient
        loue loué louent encense encensé fustige fustigent dénoncent exigent brocardent dit dire disent
        disait disaient déclare déclaré
        déclarent déclarait affirme affirmé affirment affirmait explique expliqué expliquent expliquait
        précise précisé précisent ajoute ajouté ajoutent ajoutait assure assuré assurent assurait estime
        estimé estiment estimait juge jugé jugent jugeait souligne souligné soulignent rappelle rappelé
        rappellent indique indiqué indiquent annonce annoncé annoncent répond répondu répondent
        répondait demande demandé demandent demandait interroge interrogé réplique répliqué rétorque
        rétorqué raconte raconté racontent racontait confie confié confient confiait témoigne témoigné
        témoignent regrette regretté regrettent déplore déploré déplorent dénonce dénoncé dénoncent
        critique critiqué critiquent qualifie qualifié qualifient qualifiait évoque évoqué évoquent
        parle parlé parlait écrit écrivent écrivait lance lancé lancent martèle martelé insiste insisté
        insistent avertit averti avertissent prévient prévenu préviennent promet promis promettent
        reconnaît reconnu reconnaissent admet admis concède concédé conclut conclu concluent résume
        résumé résument poursuit poursuivi poursuivent reprend repris commente commenté commentent
        constate constaté constatent soupire soupiré s'exclame exclame exclamé écrie crie crié crient
        murmure murmuré plaisante plaisanté ironise ironisé accuse accusé accusent reproche reproché
        salue salué saluent espère espéré espèrent craint pense pensé pensent croit considère considéré
        considèrent analyse analysé observe observé note noté notent avance avancé confirme confirmé
        confirment dément démenti réclame réclamé réclament exige exigé appelle appelé fustige fustigé
        tonne tonné clame clamé soutient soutenu soutiennent soutenait prévoit redoute redouté réagit
        réagi réagissent tweete tweeté twitte posté confesse confessé avoue avoué détaille détaillé
        relate relaté relève relevé proclame proclamé objecte objecté argue fait su souffle renchérit
        renchéri enchaîne enchaîné tranche tranché souhaite souhaité répète répété suggère suggéré
        signale signalé narre défend défendu vante vanté décrit décrivait décrivent dépeint menace
        menacé jure juré
        plaidé plaide voit voient voyait
    """,
    following="""
        disant ajoutant affirmant expliquant précisant dénonçant estimant assurant soulignant rappelant
        déclarant évoquant qualifiant parlant jugeant promettant insistant accusant répondant
    """,
    citing="cite citent citait citant cité",
    naming="surnommé surnommée appelé appelée nommé nommée baptisé baptisée intitulé intitulée",
    written="lire lit lisait inscrit écrit proclame proclamait",
    he="il elle lui",
    nobody="je nous vous tu on ce cela ça ils elles qui que quoi j' c' y en se s' personne certains",
    relative="qui",
    articles="""
        le la les l' un une des son sa ses leur leurs notre nos mon ma mes ce cette ces cet plusieurs
        deux trois quelques certains certaines d'autres chaque aucun aucune
    """,
    joining="de du d' des pour à au aux près",
    prepositions="""
        en dans sur par avec sans sous chez entre vers depuis pendant après avant contre lors devant
        derrière malgré selon dès jusqu' jusque face près auprès hors loin autour parmi envers outre sauf
    """,
    places="en à dans depuis",
    conjunctions="et mais ou puis",
    subordinators="""
        lorsque tant afin bien puisqu' que qu' quand lorsqu' parce si comme où dont puisque tandis
    """,
    auxiliaries="a ont avait avaient est était ayant aura peut doit",
    skipped="""
        aussi encore ensuite déjà alors ainsi même toujours notamment hier aujourd'hui également
        finalement enfin donc pourtant cependant toutefois ailleurs lundi mardi mercredi jeudi vendredi
        samedi dimanche n' ne s' se m' t' lui leur nous tout simplement clairement longuement récemment
    """,
    passive="été être est sont était étaient fut",
    agent="par",
    negations="ne n' pas jamais nie nié démenti dément",
    opinion="pour",
    according="selon_les_mots_de selon_les_termes_de selon d'_après d’_après aux_yeux_de de_l'_avis_de",
    papers="""
        rapport étude lettre communiqué plainte journal quotidien hebdomadaire note arrêt jugement texte
        document
    """,
    titles="""
        policier policière agent agente voisin voisine témoin riverain riveraine habitant habitante
        salarié salariée étudiant étudiante élève retraité retraitée commerçant commerçante passant
        passante source gendarme militaire ouvrier ouvrière cliente client
        frère mère fille fils épouse époux veuve
        pdg dg directeur-général
        garde
        vice-président vice-présidente cheffe patron patronne gouverneur gouverneure délégué déléguée
        président-directeur fondateur fondatrice coordinateur coordinatrice leader représentant
        représentante conseiller conseillère premier-ministre ex-ministre ex-président ancien ancienne
        rapporteur rapporteure économiste chercheur chercheuse responsable
        m mme mm mlle dr pr me monsieur madame président présidente ministre premier première maire
        député députée sénateur sénatrice professeur professeure docteur général colonel juge procureur
        procureure avocat avocate maître directeur directrice pape cardinal évêque père sœur roi reine
        prince princesse porte-parole chef préfet préfète entraîneur sélectionneur commissaire
        ambassadeur ambassadrice secrétaire chancelier chancelière
    """,
    serving="""
        porte-parole avocat avocate représentant représentante conseiller conseillère
    """,
    realms="""
        onu otan ue unesco oms fmi bce insee snc cgt cfdt
        intérieur extérieur économie finances défense armées justice éducation santé culture travail
        agriculture écologie environnement transports logement affaires étrangères sports état france
        allemagne italie espagne belgique suisse russie ukraine chine japon inde israël turquie iran
        brésil
        mexique canada pologne serbie europe algérie maroc tunisie sénégal mali paris lyon marseille
        lille
        nice bordeaux nantes toulouse strasbourg matignon élysée
    """,
    houses="""
        commission européenne européen union nations unies nationale national assemblée sénat conseil
        république banque centrale parlement parti communiste socialiste rassemblement fédération ligue
        association institut université cour comité croix-rouge organisation mondiale ministère société
        groupe agence chambre olympique racing radio internationale international watch rights human
        mouvement renaissance sans frontières médecins fondation ville
        autorité confédération supérieur régionale régional général générale centre office syndicat
        haute
        haut
        républicain populaire insoumise
    """,
    qualifying="proche proches chargé chargée",
    named="""
        film roman livre chanson album série émission pièce revue magazine journal quotidien
        hebdomadaire poème tableau opéra essai podcast jeu groupe club navire bateau restaurant hôtel
        exposition opération documentaire titre site blog recueil comédie bande-dessinée intitulé
        intitulée association programme dispositif projet au du
        société entreprise compagnie syndicat organisation banque ong start-up cabinet
    """,
    terms="""
        soi-disant mot mots terme termes expression dit dits dite dites surnommé surnommée surnommés
        prétendu prétendue prétendus slogan formule notion concept label baptisé baptisée intitulé
        intitulée connu_sous appelé_le
    """,
    days="""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août septembre octobre novembre décembre
    """,
    elides=True,
    interrupts=True,
)
