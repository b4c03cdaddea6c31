"""Which whole lines are page furniture: what a web page prints around an article.

A line counts only when all of it is one of these phrases, figures and signs at its ends aside.
"""

from __future__ import annotations

from tearsheet.article.model import Reason
from tearsheet.formats.fields.words import phrases, squashed

MAX_LENGTH = 80

_BY_REASON = {
    Reason.RELATED: phrases("""
        you may also like|you might also like|you may also be interested in
        you might also be interested in|you may like|you might like|recommended|recommended for you
        recommended stories|recommended reading|related|related articles|related article|related stories
        related story|related posts|related news|related content|related topics|related links
        related coverage|more on this|more on this story|more on this topic|more from this author
        more stories|read more|read also|also read|read next|up next|next article|previous article
        next post|previous post|see also|most read|most popular|most viewed|trending|trending now
        popular posts|latest news|most commented|more like this|editors' picks|editor's picks
        top stories|don't miss
        das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant
        mehr zum thema|lesen sie auch|weitere artikel|ähnliche artikel|verwandte artikel|zum thema
        meistgelesen|à lire aussi|lire aussi|vous aimerez aussi|vous pourriez aussi aimer
        sur le même sujet|articles similaires|articles liés|voir aussi|les plus lus
        también te puede interesar|te puede interesar|quizás te interese|le puede interesar|lea también
        lee también|artículos relacionados|noticias relacionadas|más información|ver también|lo más leído
        lo más visto|potrebbe interessarti anche|potrebbe interessarti|ti potrebbe interessare
        ti potrebbe interessare anche|leggi anche|articoli correlati|notizie correlate|vedi anche
        i più letti|možda će vas zanimati|možda će vam se svideti|možda će vam se svidjeti
        možda vas zanima|pročitajte još|pročitajte i|pročitajte više|pročitaj još|pročitaj više
        čitajte još|čitaj još|povezane vesti|povezane vijesti|povezani članci|slične vesti|slični članci
        najčitanije|najnovije vesti|можда ће вас занимати|можда ће вам се свидети|можда вас занима
        прочитајте још|прочитајте и|прочитајте више|прочитај још|читајте још|повезане вести
        повезани чланци|сличне вести|слични чланци|најчитаније|најновије вести
    """),
    Reason.ADVERTISEMENT: phrases("""
        story continues below advertisement|article continues below advertisement
        article continues after advertisement|advertisement continue reading below|advertisement
        advertisements|advertising|sponsored|sponsored content|promoted content|paid content|anzeige
        werbung|publicité|annonce|publicidad|anuncio|pubblicità|annuncio pubblicitario|oglas|reklama
        оглас|реклама
    """),
    Reason.COMMENTS: phrases("""
        leave a comment|leave a reply|leave comment|post a comment|add a comment
        write a comment|comment|comments|view comments|show comments|see all comments
        join the conversation|join the discussion|cancel reply|no comments|no comments yet
        comments are closed|log in to comment|sign in to comment|kommentare|kommentar schreiben
        kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar
        antwort hinterlassen|commentaires|commenter|laisser un commentaire|laissez un commentaire
        ajouter un commentaire|réagir|comentarios|deja un comentario|dejar un comentario
        deja una respuesta|escribe un comentario|commenti|lascia un commento|aggiungi un commento
        scrivi un commento|komentari|komentariši|ostavi komentar|ostavite komentar|ostavite odgovor
        pošalji komentar|коментари|коментариши|остави коментар|оставите коментар|оставите одговор
        пошаљи коментар
    """),
    Reason.SHARING: phrases("""
        share|share this|share this article|share this story|share this post
        share this page|share this with|share on facebook|share on twitter|share on x|share on linkedin
        share on whatsapp|share via email|share on social media|share the article|click to share
        copy link|email this article|print this article|tweet|tweet this|pin it|print|print article
        save article|bookmark this|follow us|follow us on facebook|follow us on twitter|follow us on x
        follow us on instagram|follow us on google news|like us on facebook|like this|like loading|teilen
        artikel teilen|diesen artikel teilen|beitrag teilen|drucken|artikel drucken|folgen sie uns
        partager|partager cet article|partagez cet article|imprimer|suivez-nous|compartir|comparte
        comparte este artículo|compartir este artículo|imprimir|síguenos|síganos|condividi
        condividi questo articolo|condividi l'articolo|stampa|seguici|podeli|podijeli|podelite
        podeli vest|podelite ovaj članak|podeli ovaj članak|podijelite članak|štampaj|pratite nas|подели
        поделите|подели вест|поделите овај чланак|штампај|пратите нас
    """),
    Reason.SUBSCRIPTION: phrases("""
        subscribe|subscribe now|subscribe today|sign up|sign up now|subscribe to our newsletter
        subscribe to the newsletter|subscribe to our newsletters|subscribe for more
        subscribe to our channel|sign up for our newsletter|sign up to our newsletter
        sign up for our newsletters|sign up for the newsletter|sign up for our daily newsletter
        get our newsletter|join our newsletter|newsletter|newsletter sign-up|enter your email address
        become a member|log in|sign in|register|support our journalism|newsletter abonnieren
        jetzt abonnieren|abonnieren sie unseren newsletter|abonnez-vous|s'abonner|je m'abonne
        abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter|réservé aux abonnés|suscríbete
        suscríbase|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|abbonati|iscriviti
        iscriviti alla newsletter|iscriviti alla nostra newsletter|prijavite se na naš njuzleter
        prijavite se na newsletter|пријавите се на наш њузлетер
    """),
    Reason.NAVIGATION: phrases("""
        see more|keep reading|continue reading|show more|load more|continue reading below
        story continues below|article continues below|continue reading the main story
        skip to main content|back to top|skip advertisement|weiterlesen|mehr lesen|nach oben
        lire la suite|retour en haut|leer más|seguir leyendo|volver arriba|leggi tutto|continua a leggere
        torna su|na vrh|на врх
    """),
    Reason.COPYRIGHT: phrases("""
        all rights reserved|cookie settings|accept cookies
    """),
    Reason.STATEMENT: phrases("""
        min read|minute read|minutes read|mins read|minuten lesezeit|min lesezeit
    """),
}
_FURNITURE = {phrase: reason for reason, table in _BY_REASON.items() for phrase in table}


def is_furniture(line: str) -> bool:
    """Whether a whole line is page furniture, case, accents, and figures and signs at its ends aside."""
    return reason(line) is not None


def reason(line: str) -> Reason | None:
    """What kind of page furniture a whole line is; `None` for a line that is none."""
    return _FURNITURE.get(_bare(line)) if len(line) <= MAX_LENGTH else None


def _bare(line: str) -> str:
    """The words of a line, squashed, without the figures and signs at its ends."""
    start, end = 0, len(line)
    while start < end and not line[start].isalpha():
        start += 1
    while end > start and not line[end - 1].isalpha():
        end -= 1
    return squashed(line[start:end])
