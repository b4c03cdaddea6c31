"""French."""

from __future__ import annotations

from tearsheet.formats.fields.languages import Language

_FRENCH = Language(
    code="fr",
    headline="titre",
    standfirst="résumé|accroche|sous-titre|chapô|chapeau",
    byline="""
        auteur|auteurs|auteure|autrice|auteur(s)|écrit par|rédigé par|publié par|texte|texte de|texte par
        article de|propos recueillis par|article rédigé par|signé|journaliste|proposé par|un article de
        une analyse de|une chronique de|une enquête de|un reportage de|recueilli par|posté par
    """,
    by="par",
    joining="et|avec",
    roles="""
        journaliste|rédacteur|rédactrice|correspondant|correspondante|envoyé|envoyée|spécial|spéciale
        rédacteur en chef|rédactrice en chef|chef|cheffe|chroniqueur|chroniqueuse|reporter|éditorialiste
        grand reporter|photographe|professeur|professeure|chercheur|chercheuse|directeur|directrice
        journaliste au service|stagiaire|pigiste|notre|nos
    """,
    houses="""
        rédaction|agence|afp|reuters|ap|agences|presse|journal|service|fondation|institut|université|belga
        sipa|avec afp
    """,
    published="""
        publié|publié le|date de publication|paru le|mis en ligne le|date|posté le|publiée le|paru
        diffusé le|publication
    """,
    published_stems="publié|publiée|mis en ligne|paru le",
    updated="""
        mis à jour|mis à jour le|modifié le|modifié|mise à jour|mise à jour le|dernière mise à jour
        actualisé le|dernière modification
    """,
    updated_stems="mis à jour|mise à jour|modifi|actualis",
    publication="source|journal|média|éditeur|paru dans",
    address="lien|adresse",
    other="catégorie|catégories|rubrique|mots-clés|étiquettes|thèmes|temps de lecture|sujets",
    corrections="""
        rectificatif|correctif|erratum|correction|rectification|mise au point|droit de réponse|précision
    """,
    notes="note|avertissement|note de l'auteur|à noter|transparence|contenu sponsorisé|mention",
    editors="""
        note de la rédaction|note de l'éditeur|ndlr|n.d.l.r|ndr|note de la redaction|la rédaction précise
        note du rédacteur
    """,
    subjects="""
        le contenu de cet article|le contenu de ce texte
        cet article|ce texte|cette publication|ce contenu|cette histoire|ce papier|cette chronique|ce récit
        cette dépêche|une version de cet article|ce billet
    """,
    bare_subjects="c'est|ceci est|il s'agit d'|il s'agit d'un|il s'agit d'une",
    articles="article|texte|papier|billet|dépêche|titre|chronique|récit|publication",
    earlier="""
        une version antérieure de cet|une version précédente de cet|une première version de cet
        dans une version précédente de|dans une première version de|dans une version antérieure de
        une précédente version de cet|une version antérieure de ce
    """,
    amended="corrigé|rectifié|modifié pour corriger|mis à jour pour corriger|amendé",
    fillers="""
        est|une|un|de|d'une|d'un|la|le|a|été|du|pure|œuvre|et|par|purement|entièrement|à|l'aide|avec
        au moyen
    """,
    natures="""
        satire|satirique|parodie|parodique|fictif|fictive|fiction|sponsorisé|publicité|publirédactionnel
        publi-rédactionnel|humoristique|opinion
    """,
    made="généré|générée|rédigé|rédigée|écrit|écrite|produit|créé|traduit|traduite|générés",
    machines="ia|l'ia|intelligence|l'intelligence|artificielle|chatgpt|automatiquement|algorithme|machine",
    paid="""
        contenu sponsorisé|contenu proposé par|en partenariat avec|article sponsorisé
        publicité rédactionnelle|contenu de marque|communiqué de presse de|publi-rédactionnel proposé par
        sponsorisé par
    """,
    opinion="""
        les opinions exprimées|les propos exprimés|les points de vue exprimés|cette tribune n'engage
        cette tribune reflète|les chroniques
    """,
    related="""
        à lire aussi|lire aussi|vous aimerez aussi|vous pourriez aussi aimer|sur le même sujet
        articles similaires|articles liés|voir aussi|les plus lus|à lire également|lire également|à lire
        à ne pas manquer|sur le même thème|dans la même rubrique|les articles les plus lus|article suivant
        article précédent|plus d'articles|à voir aussi|pour aller plus loin|nos lecteurs ont lu|le plus lu
        la suite après cette publicité|dernières actualités|ailleurs sur le web|articles recommandés
        recommandé pour vous|sur le même sujet :|en lien avec l'article|nos articles|contenus sponsorisés
        les derniers articles|vous pourriez également aimer|à écouter aussi
    """,
    advertisement="""
        publicité|la suite après la publicité|la suite après cette publicité|sponsorisé|contenu sponsorisé
        article continue après la publicité
    """,
    comments="""
        commentaires|commenter|laisser un commentaire|laissez un commentaire|réagir|ajouter un commentaire
        poster un commentaire|voir les commentaires|lire les commentaires|aucun commentaire
        votre adresse e-mail ne sera pas publiée|annuler la réponse|réagissez
        votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec *
        les champs obligatoires sont indiqués avec *|les commentaires sont fermés|publier le commentaire
        votre adresse de messagerie ne sera pas publiée|voir tous les commentaires
    """,
    sharing="""
        partager|partager cet article|partagez cet article|imprimer|suivez-nous|partager sur facebook
        partager sur twitter|partager par e-mail|partager par email|copier le lien|partagez
        envoyer par e-mail|partager sur whatsapp|offrir cet article|offrir l'article|écouter l'article
        envoyer par email|partager l'article|ajouter à vos favoris|ajouter à mes favoris|lire plus tard
        nous suivre|envoyer à un ami|suivez-nous sur facebook
    """,
    subscription="""
        abonnez-vous|s'abonner|je m'abonne|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter
        réservé aux abonnés|article réservé aux abonnés|déjà abonné|déjà abonné ? connectez-vous
        se connecter|connectez-vous|inscrivez-vous|s'inscrire|newsletter|la suite est réservée aux abonnés
        contenu réservé aux abonnés|recevez notre newsletter|faire un don|soutenez-nous
        lire la suite sur abonnement|créer un compte
        il vous reste de cet article à lire. la suite est réservée aux abonnés
        pour lire la suite, abonnez-vous|votre adresse e-mail|votre email|adresse e-mail|je me connecte
        je fais un don|article abonné|identifiez-vous|il vous reste de cet article à lire|se désabonner
        se désinscrire|désinscription|gérer mes préférences|gérer vos préférences|modifier mes préférences
    """,
    navigation="""
        l'article continue sous la photo|la suite de l'article ci-dessous|la suite ci-dessous
        l'article continue ci-dessous|la suite sous la photo|lire l’original|voir l’original
        lire l’article original|article original|lire la suite|retour en haut|voir plus|afficher plus
        aller au contenu|mentions légales|retour à l'accueil|gérer les cookies|haut de page|charger plus
        voir dans le navigateur|afficher dans le navigateur|voir en ligne|version en ligne|version web
        lire en ligne
    """,
    copyright="tous droits réservés|reproduction interdite",
    reading="""
        min de lecture|minutes de lecture|temps de lecture|min. de lecture|mn de lecture|minute de lecture
    """,
    tags="mots-clés|étiquettes|tags|mots clés",
    ours="notre|nos|nous|newsletter|lettre",
    prompts="""
        abonnez-vous à|abonnez-vous pour|inscrivez-vous à|inscrivez-vous pour|recevez notre|recevez nos
        recevez chaque|suivez-nous sur|rejoignez-nous sur|téléchargez notre|téléchargez l'application
        soutenez notre|faites un don|pour lire la suite|cet article est réservé|la suite est réservée
        déjà abonné|vous avez aimé cet article|nous utilisons des cookies|ce site utilise des cookies
        créez un compte|créez votre compte|retrouvez-nous sur|suivez toute l'actualité
    """,
    beside="""
        lecture|menu|recherche|rechercher|accueil|retour|sommaire|fermer|suivre|écouter|enregistrer
        sauvegarder|partage|répondre|réactions|thèmes|sujets|abonnés|à la une|annonce|annonces|soutenir
        thématiques|il vous reste|de cet article à lire|à découvrir|commentaire
    """,
    captions="photo|photos|image|crédit photo|crédit|crédits|illustration|photographie|légende|dessin",
    placeholders="rédaction|la rédaction|par|anonyme|inconnu|auteur|invité|rédacteur",
    sections="""
        actualités|actualité|politique|monde|économie|sport|sports|culture|opinion|opinions|sciences|science
        santé|société|international|europe|environnement|planète|médias|justice|éducation|météo|vidéo|vidéos
        faits divers|tribune|débats|idées|technologie|high-tech|régions|france|afrique|voyage|cinéma|livres
        musique|accueil|direct|éditorial|chronique|enquête|reportage|entretien|analyse|emploi|immobilier
        automobile|climat|élections|histoire|religion|finance|bourse|entreprises
    """,
    places="à|en|pour|au|aux",
    place_words="""
        saint|sainte|la|le|les|ville|new|nord|sud|est|ouest|port|mont|val|île|îles|bourg|château|paris
        région|département
    """,
    sent_from="envoyé de mon|envoyé depuis",
    copied="imprimé de|imprimé depuis|imprimé le|consulté le",
    link_lists="liens|liens visibles|références",
    papers="figaro|monde|presse",
    papers_or_others="croix|libération|point|parisien",
    before_papers="le|la|les|l'",
    unsubscribing="désabonner|désinscri|vous recevez ce",
    in_browser="navigateur",
    read_on="""
        lire sur|lire la suite sur|la suite sur|à lire sur|lire l'article sur|lire l'article complet sur
        continuer la lecture sur|retrouvez cet article sur
    """,
)
LANGUAGES = {"fr": _FRENCH}
