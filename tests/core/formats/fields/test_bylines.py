"""Whom lines name as their authors, in many languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.formats import load_bytes
from tearsheet.formats.fields import bylines

LABELLED = {
    "By Edda Ransom, transport correspondent": ("Edda Ransom",),
    "By Edda Ransom, Jon Vale and Mira Oste, Courier": ("Edda Ransom", "Jon Vale", "Mira Oste"),
    "By Edda Ransom · 4 min read": ("Edda Ransom",),
    "By Nora Field, Health Editor, in Geneva": ("Nora Field",),
    "By Jane Smith in Paris and Tom Pier in London": ("Jane Smith", "Tom Pier"),
    "By Ada Quay <ada@gull.example>": ("Ada Quay",),
    "By Dan Goodin": ("Dan Goodin",),
    "By García Márquez, Gabriel": ("García Márquez, Gabriel",),
    "By García Márquez, Gabriel and Ann Lee": ("García Márquez, Gabriel", "Ann Lee"),
    "Autor: García Márquez, Gabriel; Müller, Anna": ("García Márquez, Gabriel", "Müller, Anna"),
    "By Ann Lee, Leeds": ("Ann Lee",),
    "By Gabriel García Márquez, Bogotá": ("Gabriel García Márquez",),
    "By Smith and Sons": ("Smith and Sons",),
    "By Reuters": ("Reuters",),
    "Reporting by Nora Field; Editing by Tom Green": ("Nora Field",),
    "By the Editorial Board": ("the Editorial Board",),
    "Par Ada Quay avec AFP": ("Ada Quay", "AFP"),
    "Par Luc Martin, envoyé spécial à Kiev": ("Luc Martin",),
    "Propos recueillis par Luc Martin": ("Luc Martin",),
    "Von: Ada Quay, Tom Pier": ("Ada Quay", "Tom Pier"),
    "Von unserem Korrespondenten Karl Ostheim": ("Karl Ostheim",),
    "Autorin Karla Wendt": ("Karla Wendt",),
    "Por Juan Pérez, corresponsal en Bogotá": ("Juan Pérez",),
    "di Marco Rossi e Anna Bianchi": ("Marco Rossi", "Anna Bianchi"),
    "Door Jan de Vries en Piet Bakker": ("Jan de Vries", "Piet Bakker"),
    "Af Mette Hansen og Lars Juhl": ("Mette Hansen", "Lars Juhl"),
    "Piše: Ana Jurić, dopisnica iz Beča": ("Ana Jurić",),
    "Пише: Милан Перић": ("Милан Перић",),
    "Автор: Анна Лаврова, специальный корреспондент": ("Анна Лаврова",),
    "Autor: Jan Kowalski, PAP": ("Jan Kowalski",),
    "Haber: Mehmet Öz": ("Mehmet Öz",),
    "بقلم: سلمى الحداد": ("سلمى الحداد",),
    "記者王小明／即時報導": ("王小明",),
    "新华社记者李明、王芳": ("李明", "王芳"),
    "作者：王小明 李四光": ("王小明", "李四光"),
    "文・林 若菜": ("林 若菜",),
    "山田太郎記者": ("山田太郎",),
    "김민수 기자": ("김민수",),
    "글·사진 박지성": ("박지성",),
}
UNLABELLED = {
    "Hélène Marchand (avec Damien Leroux et Morgane Tull)": (
        *("Hélène Marchand", "Damien Leroux", "Morgane Tull"),
    ),
    "Ada Quay og Tom Pier": ("Ada Quay", "Tom Pier"),
    "Ada Quay/Tom Pier": ("Ada Quay", "Tom Pier"),
    "ليلى حداد وسامي خوري": ("ليلى حداد", "سامي خوري"),
    "أحمد وليد حسن": ("أحمد وليد حسن",),
    "海報快訊／王小明": ("王小明",),
    "海島報 記者王小明／即時報導": ("王小明",),
    "Edda Ransom Senior Reporter": ("Edda Ransom",),
    "Smith, John": ("Smith, John",),
    "Von Trapp, Maria": ("Von Trapp, Maria",),
}


@pytest.mark.parametrize("line", LABELLED)
def test_a_line_with_a_label_names_its_authors_alone(line: str) -> None:
    assert bylines.read(line) == LABELLED[line]


@pytest.mark.parametrize("text", UNLABELLED)
def test_authors_are_told_apart_from_each_other_and_from_what_stands_beside_them(text: str) -> None:
    assert bylines.names(text) == UNLABELLED[text]


@pytest.mark.parametrize(
    "line",
    [
        *("By Monday morning the bridge was closed", "By far the best", "By the river", "By Christmas"),
        *("Von der Leyen besucht Kiew", "Von Anfang an dabei", "Di Maio lascia il governo", "Por la mañana"),
        *("Par temps de pluie", "Text messages reveal plot", "Author Jane Smith dies at 80"),
        *("Door open", "Reporter Brown arrested", "記者会見で市長は、桟橋の修理に半年かかると述べた。"),
    ],
)
def test_what_begins_as_a_byline_and_names_nobody_is_none(line: str) -> None:
    assert bylines.read(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Karl Ostheim",
            "Marta Olmedo",
            "Milan Perić",
            "Анна Лаврова",
            "Милан Перић",
            "林若菜",
            "王小明",
            "김민수",
        ),
        *(
            "سلمى الحداد",
            "Edda Ransom and Jon Vale",
            "Ada Quay/Tom Pier",
            "Jan de Vries",
            "Ann Lee, science writer",
        ),
    ],
)
def test_a_name_may_stand_without_a_label(line: str) -> None:
    assert bylines.is_name_line(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "World News",
            "Top Stories",
            "Foreign Policy",
            "Lokalne vesti",
            "国内新闻",
            "社会",
            "経済",
            "사회",
            "أخبار محلية",
        ),
        *("New York", "San Francisco", "Novi Sad", "Нижний Новгород", "Belgrade", "Middle East"),
        *("The bridge", "Il ponte chiude", "Two of nine girders are worn.", "2023", "Press Release"),
    ],
)
def test_a_section_a_place_or_a_title_is_no_name(line: str) -> None:
    assert not bylines.is_name_line(line)


@pytest.mark.parametrize("end", [*".!?…。！？؟۔।"])
def test_what_ends_as_a_sentence_is_no_line_of_names(end: str) -> None:
    assert not bylines.is_name_line(f"Ana Petrović and Bo Lindgren{end}")


@pytest.mark.parametrize("name", ["田中真理子", "小田切真理子", "長谷川千代子", "五十嵐太郎"])
@pytest.mark.parametrize("line", ["記者 {}", "{} 記者", "{}記者", "記者　{}"])
def test_a_name_of_five_signs_and_more_is_an_author(name: str, line: str) -> None:
    text = "港は嵐の後に閉鎖され、一年間閉鎖されたままになる。"
    found = load_bytes(
        f"嵐の後、港が閉鎖\n\n{line.format(name)}\n\n{text}\n\n{text}\n".encode(), Path("a.txt")
    )
    assert found.bylines == (name,)


@pytest.mark.parametrize(
    "text", ["長崎市議会", "山口県知事", "中村投手引退", "田中首相辞任", "千葉大学長", "港湾管理委員会"]
)
def test_an_office_with_a_surname_in_it_is_no_name(text: str) -> None:
    assert not bylines.is_person(text)


_SYLLABLES = [f"{first}{second}" for first in "bdfgklmnprstvz" for second in "aeiou"]
MANY = [f"Anna {one.title()}{other}" for one in _SYLLABLES for other in _SYLLABLES][:500]


@pytest.mark.parametrize("number", [13, 60, 500])
def test_a_byline_keeps_all_its_authors(number: int) -> None:
    names = tuple(MANY[:number])
    line = f"By {', '.join(names[:-1])} and {names[-1]}"
    assert bylines.read(line) == names
    article = load_bytes(
        f"The storm has closed the harbour\n{line}\n\nIt rained. It snowed.".encode(), Path("a.txt")
    )
    assert article.bylines == names


def test_a_long_line_that_says_more_than_names_is_no_byline() -> None:
    assert bylines.read(f"By {', '.join(MANY[:60])}, and then all of them went home again") == ()


@pytest.mark.parametrize("label", ["Title:", "Headline:"])
def test_a_headline_that_a_label_states_may_be_long(label: str) -> None:
    headline = "A very long headline of words " * 166 + "ends"
    text = f"{label} {headline}\nAuthor: Ann Lee\n\nIt rained. It snowed."
    article = load_bytes(text.encode(), Path("a.txt"))
    assert (article.headline, article.bylines) == (headline, ("Ann Lee",))
    assert article.text == "It rained. It snowed."


def test_a_long_first_line_without_a_label_is_text() -> None:
    line = "A very long line of words " * 166 + "ends"
    assert load_bytes(f"{line}\n\nIt rained. It snowed.".encode(), Path("a.txt")).text.startswith(line)
