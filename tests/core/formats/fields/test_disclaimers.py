"""Which lines are notes by the publisher about the article."""

from __future__ import annotations

import pytest

from tearsheet.formats.fields import disclaimers


@pytest.mark.parametrize(
    "line",
    [
        *("Correction (2 October): The number is nine.", "CORRECTION, 3 May 2024: The number is nine."),
        *("This article was amended on 3 October 2023.", "This story has been updated to correct the name."),
        *("Oct. 2, 2023: An earlier version of this story", "Editor’s note: This piece first appeared"),
        *("Korrektur: In einer früheren Version", "In einer früheren Fassung dieses Textes hieß es"),
        *("Rectificatif du 3 mai : le nombre", "Une version précédente de cet article indiquait"),
        *(
            "Fe de errores: en una versión",
            "Una versión anterior de esta noticia decía",
            "Rettifica: il numero",
        ),
        *(
            "Napomena uredništva: U prvoj verziji",
            "Исправка: број је девет",
            "U ranijoj verziji teksta navedeno je",
        ),
        *("Примечание редакции: в первой версии", "В предыдущей версии статьи говорилось"),
        *(
            "تصحيح: العدد تسعة",
            "更正：本报昨日",
            "編者按：本文",
            "本文早前版本误",
            "訂正：記事中の",
            "정정: 숫자는",
        ),
        *("Den här artikeln har rättats den 3 maj", "Denne artikel er rettet den 3. maj"),
        *("Denne artikkelen er korrigert", "Jutun aiemmassa versiossa kerrottiin", "Dementi: Antallet er ni"),
        *("A cikk korábbi változatában azt írtuk", "O versiune anterioară a acestui articol spunea"),
        *("Σε προηγούμενη έκδοση του άρθρου", "Тази статия беше коригирана", "Поправки: броят е девет"),
        *("בגרסה קודמת של הכתבה נכתב", "כתבה זו תוקנה", "טעות לעולם חוזרת: המספר"),
        *("Artikel ini telah dikoreksi", "Bài viết này đã được đính chính", "แก้ไข: จำนวนคือเก้า"),
        *("इस लेख के पिछले संस्करण में", "در نسخه قبلی این مقاله آمده بود", "Düzeltme notu: dokuz", "Uściślenie: 9"),
    ],
)
def test_a_correction_is_known(line: str) -> None:
    assert disclaimers.begins_one(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Den här artikeln har flera delar", "Opravy mostu začnou", "Oprava mostu stojí devět milionů"),
        *("Korjaus maksaa miljoonia", "Javítás alatt a híd", "Ремонтът е поправен", "Koreksi harga beras"),
        *("Bài viết này nói về cây cầu", "תיקון הגשר יעלה מיליון", "สะพานแก้ไขแล้ว", "सुधार की जरूरत है"),
    ],
)
def test_a_sentence_of_repairs_is_no_correction(line: str) -> None:
    assert not disclaimers.begins_one(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Sponsored content. This post is paid for by Tarvel Ferries.",
            "This post is paid for by Tarvel Ferries.",
        ),
        *(
            "Sponsored by Acme",
            "This is satire.",
            "Dieser Artikel ist Satire",
            "Ceci est une satire.",
            "هذا المقال ساخر",
        ),
        *("The opinions expressed are those of the author.", "Stavovi izneti u tekstu su autorovi."),
        *(
            "Les opinions exprimées n'engagent que leurs auteurs.",
            "本文仅代表作者个人观点。",
            "この記事は広告です",
        ),
        *("This article was written with the help of AI.", "KI hat diesen Text erstellt."),
        *("Cet article a été rédigé avec l'aide de l'intelligence artificielle.", "本文由AI生成"),
        *("Este texto fue generado por inteligencia artificial.", "Эта статья написана нейросетью."),
        *("Ovaj tekst je nastao uz pomoć veštačke inteligencije.", "この記事はAIによって生成されました。"),
        *("تم إنشاء هذا المقال بواسطة الذكاء الاصطناعي", "Dieser Text wurde mit Hilfe von KI erstellt."),
    ],
)
def test_what_an_article_is_or_who_paid_or_made_it_is_known(line: str) -> None:
    assert disclaimers.begins_one(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Update: The mayor has resigned.", "This article was updated on May 3 to include a statement."),
        *(
            "The correction came late.",
            "An earlier version of the bill failed.",
            "This article of the constitution",
        ),
        *(
            "In einer früheren Version des Gesetzes fehlte",
            "Korrekturen am Haushalt sind nötig.",
            "Satire is dead.",
        ),
        *("Ovaj tekst je napisan u zatvoru.", "Opinion polls show a lead.", "人工智能生成的图片泛滥。"),
        *(
            "Sponsored athletes earn more.",
            "Редакция газеты закрыта.",
            "AI-generated images flooded the web.",
        ),
    ],
)
def test_a_note_of_news_and_a_sentence_of_an_article_are_none(line: str) -> None:
    assert not disclaimers.begins_one(line)
