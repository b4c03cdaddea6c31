"""Articles to cite: each field stated or not, and names and titles in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType

from tearsheet.article.model import (
    BY_THE_READER,
    Article,
    Block,
    BlockKind,
    Provenance,
    PublicationDate,
    Source,
)

TEXT = (
    "Serbia has withdrawn troops from the border with Kosovo. The withdrawal came in response to threats "
    "that the US had made on Friday, officials said. In Kosovo the government welcomed the news, and in "
    "Serbia nobody denied it. The troops left the border at night, and the US said that it would watch them. "
    "More threats were not made, but the response of the region was cool."
)
BODY = (Block(BlockKind.PARAGRAPH, TEXT),)
SAVED = datetime(2023, 10, 3, 8, 30, tzinfo=UTC)
PAGE = Source(None, "text/html", "utf-8", "https://www.example.org/world/a_1", SAVED)
DATE = PublicationDate(
    "Sun 1 Oct 2023 00.11 CEST", datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=2)))
)
ALL = Article(
    "Serbia Withdraws Troops from Border in Response to US Threats",
    BODY,
    PAGE,
    bylines=("Anna Maria Müller",),
    publication="The Example Times",
    published=DATE,
    language="en",
    disclaimer="Note: The content is fictional",
)
PLAIN = ALL._replace(disclaimer="")


def corrected(*fields: str) -> Article:
    """All fields, some of them put right by the reader."""
    return PLAIN._replace(provenance=dict.fromkeys(fields, BY_THE_READER))


WORKS: Mapping[str, Article] = MappingProxyType(
    {
        "all fields": ALL,
        "no byline": PLAIN._replace(bylines=()),
        "two authors": PLAIN._replace(bylines=("Anna Müller", "Max Weber")),
        "three authors": PLAIN._replace(bylines=("Anna Müller", "Max Weber", "Jean-Paul Roy")),
        "four authors": PLAIN._replace(bylines=("Anna Müller, Max Weber, Jo Lee and Al Fox",)),
        "twenty-two authors": PLAIN._replace(
            bylines=tuple(f"Anna M{letter}ller" for letter in "abcdefghijklmnopqrstuv")
        ),
        "four corrected authors": corrected("bylines")._replace(
            bylines=("Anna Müller", "Max Weber", "Jo Lee", "Al Fox")
        ),
        "an organisation": PLAIN._replace(bylines=("The Associated Press",)),
        "a person and an agency": PLAIN._replace(bylines=("Anna Müller", "Reuters")),
        "the paper itself": PLAIN._replace(bylines=("The Example Times",)),
        "no date": PLAIN._replace(published=None),
        "no date, not saved": PLAIN._replace(published=None, source=PAGE._replace(saved=None)),
        "a date without zone": PLAIN._replace(
            published=PublicationDate("1 October 2023, 23:50", datetime(2023, 10, 1, 23, 50))
        ),
        "a day alone": PLAIN._replace(published=PublicationDate("1.10.2023", date(2023, 10, 1))),
        "a date that cannot be read": PLAIN._replace(published=PublicationDate("autumn 2023")),
        "a guessed date": PLAIN._replace(
            provenance={"published": Provenance("guessed from the address", is_guess=True)}
        ),
        "only changed": PLAIN._replace(published=None, updated=DATE),
        "no publication": PLAIN._replace(publication=""),
        "no publication, no byline": PLAIN._replace(publication="", bylines=()),
        "no address": PLAIN._replace(source=Source(None, "text/plain", "utf-8")),
        "no headline": PLAIN._replace(headline=""),
        "a headline alone": Article("Serbia withdraws", BODY, Source(None, "text/plain", "utf-8")),
        "a question": PLAIN._replace(headline="Is it “over”?"),
        "in sentence style": PLAIN._replace(headline="Co-operation with NATO: a view on the co-operation"),
        "corrected": corrected("headline", "bylines", "published"),
        "a corrected paper": corrected("publication"),
        "a junior": PLAIN._replace(bylines=("Martin Luther King Jr.", "James E. Smith III")),
        "roles and degrees": PLAIN._replace(
            bylines=("Dr. Anna Weber, PhD", "Jane Smith, Political Editor in London")
        ),
        "particles": PLAIN._replace(bylines=("Ursula von der Leyen", "Robert De Niro")),
        "German": PLAIN._replace(
            headline="Serbien zieht Truppen ab: „Kein Krieg“",
            bylines=("Anna Groß, Korrespondentin in Belgrad",),
            publication="Die Beispielzeit",
            language="de",
        ),
        "French": PLAIN._replace(
            headline="La Serbie retire ses troupes : « pas de guerre »",
            bylines=("Jean-Luc de La Fontaine",),
            publication="Le Monde d’essai",
            language="fr",
        ),
        "Spanish": PLAIN._replace(
            headline="Serbia retira sus tropas de la frontera",
            bylines=("Gabriel García Márquez", "José Luis Pérez"),
            publication="El Ejemplo",
            language="es",
        ),
        "Serbian": PLAIN._replace(
            headline="Srbija povlači trupe sa granice",
            bylines=("Jelena Đorđević",),
            publication="Primer",
            language="sr-Latn",
        ),
        "Serbian, Cyrillic": PLAIN._replace(
            headline="Србија повлачи трупе са границе",
            bylines=("Јелена Ђорђевић, дописник", "Танјуг"),
            publication="Пример",
            language="sr",
        ),
        "Hungarian": PLAIN._replace(
            headline="Szerbia kivonja csapatait a határról",
            bylines=("Kovács János", "Szabó Anna Mária"),
            publication="Példa Lap",
            language="hu",
        ),
        "Chinese": PLAIN._replace(
            headline="塞尔维亚从边境撤军", bylines=("记者 王伟",), publication="范例日报", language="zh"
        ),
        "Japanese": PLAIN._replace(
            headline="セルビア、国境から軍を撤退",
            bylines=("山田 太郎", "共同通信"),
            publication="見本新聞",
            language="ja",
        ),
        "Danish": PLAIN._replace(
            headline="Hun voksede op her: »Det var en styrke«",
            bylines=("Søren Ærø",),
            publication="Eksemplet",
            language="da",
        ),
        "Japanese marks": PLAIN._replace(headline="知事「撤退は遅い」", bylines=(), language="ja"),
        "a Chinese name in English": PLAIN._replace(bylines=("Gao Xingjian", "Li Qiang")),
        "signs": PLAIN._replace(
            headline="50% of {A} & #1 cost_$: ~x^2 \\ <b>*not* bold</b>", bylines=("Anna O’Neill",)
        ),
        "Arabic": PLAIN._replace(headline="صربيا تسحب قواتها", bylines=("أحمد علي",), language="ar"),
    }
)
"""What is cited -> the article."""
