"""Which whole lines are page furniture, and which are not."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Reason
from tearsheet.formats.fields.furniture import is_furniture, reason, reasons
from tearsheet.formats.fields.languages import language, spoken_in
from tests.core.shapes import calls

_CALLS = 120
"""Of functions, for a line; without looking at its ends alone 280."""


@pytest.mark.parametrize(
    "line",
    [
        *("You may also like", "Leave a Comment", "Share this", "Advertisement", "Related articles"),
        *(
            "Subscribe to our newsletter",
            "SHARE THIS:",
            "— Advertisement —",
            "Advertisement - Continue reading below",
        ),
        *("12 Comments", "Comments (3)", "» Read more", "Read more...", "★ Related Articles ★", "5 min read"),
        *("Editors’ Picks", "Don't miss!", "Das könnte Sie auch interessieren", "Anzeige", "Kommentare (4)"),
        *(
            "À lire aussi :",
            "Publicité",
            "Laisser un commentaire",
            "También te puede interesar",
            "Deja un comentario",
        ),
        *(
            "Potrebbe interessarti anche",
            "Lascia un commento",
            "Pročitajte još",
            "PROČITAJTE JOŠ:",
            "Ostavite komentar",
        ),
        *("Прочитајте још", "ОСТАВИТЕ КОМЕНТАР", "Можда ће вас занимати"),
    ],
)
def test_a_line_of_furniture_is_known(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "",
            "...",
            "2023",
            "You may also like to know that",
            "They share this view.",
            "He left a comment",
            "Serbia",
        ),
        *(
            "Leave a comment below and tell us",
            "Advertisement spending rose",
            "The related articles of the treaty",
        ),
        *("Share this. Or not.", "Comments by the minister", "Read more books"),
    ],
)
def test_a_line_that_only_holds_such_words_is_none(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "© 2024 The Gull. All rights reserved.",
            "Photo: Nora Field / AP",
            "Read more: Ferry to stop in May",
        ),
        *("Lesen Sie auch: Die Fähre fällt aus", "Foto: dpa", "Читайте также: Паром", "写真：共同通信"),
        *(
            "REKLAM",
            "[PR]",
            "Iklan",
            "推薦",
            "Il vous reste 57 % de cet article à lire.",
            "اقرأ أيضا",
            "相关新闻",
        ),
        *(
            "Want more? Sign up for our newsletter, The Tide.",
            "Подписывайтесь на наш канал",
            "この記事をシェア",
        ),
        *("Your email address will not be published. Required fields are marked *", "Tags: ferry, harbour"),
        *(
            "Nächster Artikel",
            "12 komentara",
            "무단 전재 및 재배포 금지",
            "Copyright © 2024. Alle Rechte vorbehalten.",
        ),
    ],
)
def test_a_line_of_furniture_is_known_in_its_language(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Copyright lawyers said on Monday that the case was lost.", "“Follow us on Twitter,” she joked."),
        *(
            "“I was wrong,” said Ann Lee.",
            "Photo editors at the paper resigned.",
            "All rights reserved for women fell.",
        ),
        *(
            "Anzeigen gegen Unbekannt wurden erstattet.",
            "Il vous reste deux jours pour voter.",
            "Photo finish",
        ),
        *(
            "He asked readers to sign up for our newsletter.",
            "Publicité mensongère",
            "广告业复苏",
            "推薦入試",
        ),
    ],
)
def test_a_sentence_is_none_for_a_word_in_it(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(("word", "beside"), [("Save", "Share"), ("Merken", "Teilen"), ("收藏", "分享")])
def test_a_common_word_is_furniture_beside_other_furniture_alone(word: str, beside: str) -> None:
    assert reasons([word, "A sentence of the article."]) == {}
    assert set(reasons(["A sentence of the article.", word, beside])) == {1, 2}


@pytest.mark.parametrize(
    "line",
    [
        "© 1987 stood on the oldest of the plates, and nobody in the archive knew who had cut them.",
        "© 1987 stand auf der Rückseite der Karte, und niemand wusste, wer sie gezeichnet hatte.",
        "© 1987 figurait au dos de la carte, et personne ne pouvait dire qui l'avait dessinée.",
        "© 1987という文字が地図の裏に残っていたが、誰もそれを描いた人物の名を答えられなかった。",
        "Abonnieren Sie nichts, was Sie nicht kündigen können: das war der Rat des Beamten.",
        "Abonnez-vous à ce que vous lisez vraiment : tel était le conseil de l'employé.",
        "Schrijf je in voor wat je begrijpt: dat was de raad die de klerk aan iedereen gaf.",
        "Подпишитесь на то, что читаете: такой совет давал служащий каждому посетителю.",
    ],
)
def test_a_whole_sentence_is_none_for_how_it_begins(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 The Harlow Gazette. No part of this article may be used without permission.",
        "© 2024 Altstetter Anzeiger und seine Partner in der Region, alle Rechte vorbehalten.",
        "Subscribe to our newsletter and get the best stories in your inbox every morning.",
        "Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen die besten Texte.",
        "Schrijf je in voor onze nieuwsbrief en ontvang elke ochtend de beste verhalen.",
    ],
)
def test_a_whole_sentence_about_the_publisher_is_one(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Text continues below the photo", "Tekst gaat verder onder de foto", "Haberin devamı aşağıda"),
        *("Der Text geht unter dem Bild weiter", "L'article continue sous la photo", "Powered by WordPress"),
        *("저작권자 © 한들신문 무단전재 및 재배포 금지", "（责任编辑：王小明）", "【责任编辑：张伟】"),
    ],
)
def test_a_line_of_service_is_furniture_in_its_language(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Copyright 2023 was a bad year.", "© the artist, the label says."])
def test_a_short_sentence_that_begins_with_a_notices_sign_is_none(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    "line", ["© The Courier Press.", "Copyright 2023 all rights reserved.", "© 2024 Gull"]
)
def test_a_notice_with_an_owner_or_its_rights_is_one(line: str) -> None:
    assert is_furniture(line)


def test_the_sign_of_an_agency_at_its_texts_end_is_no_authors_line() -> None:
    assert reasons(["(END)"]) == {0: Reason.NAVIGATION}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        *(
            (line, Reason.NAVIGATION)
            for line in ("Read on The Guardian", "Continue reading at tarvel.example")
        ),
        *((line, Reason.NAVIGATION) for line in ("Weiterlesen auf zeit.de", "Lire la suite sur Le Monde →")),
        *((line, Reason.NAVIGATION) for line in ("Leggi su Repubblica", "Seguir leyendo en El País")),
        ("Читать на Meduza", Reason.NAVIGATION),
        ("Unsubscribe | View in browser", Reason.SUBSCRIPTION),
        ("Im Browser ansehen · Newsletter abbestellen", Reason.NAVIGATION),
        ("Se désabonner | Version en ligne", Reason.SUBSCRIPTION),
        ("Related: The bridge that cannot carry lorries", Reason.RELATED),
        ("Read more: How the bridge was built", Reason.RELATED),
    ],
)
def test_a_line_of_links_is_furniture(line: str, kind: Reason) -> None:
    with spoken_in(f"{line} der die das und le la les des el los que il di che"):
        assert reason(line) is kind


@pytest.mark.parametrize(
    "line",
    [
        *("Read on to the end", "Continue reading at your own risk", "Read on Sunday, it was forgotten."),
        *("Lire sur la plage", "Weiterlesen auf eigene Gefahr", "Leer en voz alta", "North | South"),
        *("Related: two cases in court.", "Related costs: nine million", "Berlin · Hamburg"),
    ],
)
def test_a_line_that_leads_nowhere_is_none(line: str) -> None:
    with spoken_in(f"{line} der die das und le la les des el los que il di che"):
        assert reason(line) is None


@pytest.mark.parametrize("end", [".", ""])
def test_a_sentence_is_told_from_furniture_by_its_first_and_last_words(end: str) -> None:
    words = "the river rose again last night and people of the town would not leave their homes"
    with spoken_in(""):
        reasons(["A first line, for which the words of all languages are loaded"])
        asked = calls(lambda: reasons([f"On day {day}, {words}, {words}{end}" for day in range(100)]))
    assert asked < _CALLS * 100


@pytest.mark.parametrize("code", ["en", "de", "sr", "ru", "zh"])
def test_a_phrase_is_known_whatever_signs_and_figures_stand_around_its_words(code: str) -> None:
    table = language(code)
    phrases = [part.strip() for part in f"{table.related}\n{table.comments}".replace("\n", "|").split("|")]
    with spoken_in("", code):
        shapes = ["12 {} (3)", "\u200b» {}!", "— {} —", "5 · {} ✕"]
        lines = [
            shape.format(phrase.upper())
            for phrase in phrases
            if phrase and "*" not in phrase
            for shape in shapes
        ]
        assert not [line for line in lines if not is_furniture(line)]
