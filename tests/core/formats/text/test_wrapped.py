"""Texts that were wrapped where no blank stands, or with hyphens; links of text browsers; encoded headers."""

from __future__ import annotations

from base64 import b64encode
from textwrap import fill

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes
from tests.core.growth import grows_with_its_size

JAPANESE = (
    "市議会は火曜日、橋脚に亀裂が見つかったため、春まで橋を大型車の通行止めにすることを決めた。議員の一人は、"
    "古い鉄橋が昨年から危険だったと話し、早い対策を求めていた。"
)
CHINESE = (
    "市议会周二决定，由于工程师在两座桥墩上发现裂缝，大桥在春天以前禁止卡车通行。一位议员说，这座旧铁桥从去年"
    "起就很危险，他一直要求尽快采取措施，但是没有人听他的话。"
)
GERMAN = "Der Rat hat die Brücke gesperrt, und die Händler sind nicht froh darüber."


def article(*groups: str) -> Article:
    return load_bytes("\n\n".join(groups).encode(), None)


def body(found: Article) -> list[str]:
    return [block.text for block in found.body]


@pytest.mark.parametrize("text", [JAPANESE, CHINESE])
@pytest.mark.parametrize("width", [20, 31, 40])
def test_lines_without_blanks_that_were_cut_are_one(text: str, width: int) -> None:
    cut = "\n".join(text[at : at + width] for at in range(0, len(text), width))
    assert body(article("橋梁閉鎖", cut, cut)) == [text, text]


def test_paragraphs_a_line_stay_apart_in_han() -> None:
    lines = [f"{sentence}。" for sentence in CHINESE.split("。") if sentence]
    assert body(article("桥梁关闭", "\n".join(lines))) == lines


def test_a_hyphen_that_parts_a_word_for_its_column_is_left_out() -> None:
    text = (
        "The council voted on Tuesday to close the bridge, after engi-\n"
        "neers found cracks in two of its piers and told of a well-\n"
        "known danger that had been feared by everybody for so many\n"
        "years, and by the county surveyor himself."
    )
    assert "engineers found" in body(article("Bridge closes", "By Ada Quay", text))[0]
    assert "well-known danger" in body(article("Bridge closes", "By Ada Quay", text))[0]


def test_a_text_of_hyphens_takes_no_quadratic_time() -> None:
    def work(count: int) -> None:
        assert article("the council of the old harbour town has voted on Tuesday to keep bri-\n" * count).body

    assert grows_with_its_size(work, 400)


@pytest.mark.parametrize("heading", ["Verweise", "References", "Références :", "Ссылки"])
def test_the_list_of_links_of_a_text_browser_is_left_out(heading: str) -> None:
    text = fill(GERMAN, 200).replace("Rat", "[1]Rat")
    found = article("Brücke gesperrt", "Von Ada Kai", text, f"{heading}\n\n  1. https://courier.example/rat")
    assert body(found) == [text]
    assert [line.text for line in found.left_out] == [heading, "1. https://courier.example/rat"]


def test_the_list_of_notes_stays() -> None:
    text = "Le conseil[1] a décidé de fermer le pont, et les commerçants sont dans la rue."
    notes = "Références :\n\n[1] https://courier.example/r"
    assert body(article("Le pont ferme", text, notes))[-1] == "[1] https://courier.example/r"


@pytest.mark.parametrize(
    ("charset", "title"),
    [
        ("koi8-r", "Мост закрыт для грузовиков"),
        ("gb2312", "桥梁关闭两个月"),
        ("iso-8859-2", "Most zamknięty dla ciężarówek"),
        ("euc-kr", "다리 폐쇄 두 달"),
    ],
)
def test_a_subject_in_an_old_encoding_is_read_though_it_was_folded(charset: str, title: str) -> None:
    raw = title.encode(charset)
    words = [f"=?{charset}?B?{b64encode(part).decode()}?=" for part in (raw[:5], raw[5:])]
    header = "Subject: " + "\n ".join(words) + "\nFrom: Ada Quay <ada@courier.example>"
    found = article(f"{header}\nDate: Sun, 01 Oct 2023 08:00:00 +0000", GERMAN, GERMAN)
    assert (found.headline, found.bylines) == (title, ("Ada Quay",))


def test_a_line_of_hashtags_is_no_standfirst() -> None:
    found = article("Brücke gesperrt", "#Tarvel #Brücke", "Von Ada Kai", GERMAN)
    assert (found.standfirst, body(found)) == ("", [GERMAN])


@pytest.mark.parametrize(
    "header",
    [
        "From: Ann Lee\nTo: Tom Gray\nDate: 4 May 2023\nSubject: The bridge",
        "Von: Ann Lee\nGesendet: 4. Mai 2023\nAn: Tom Gray\nBetreff: Die Brücke",
        "Title: The bridge\nAuthor: Ann Lee\nDate: 4 May 2023\nSource: The Courier",
        "Заголовок: Мост\nАвтор: Анна Ли\nДата: 4 мая 2023\nИсточник: Курьер",
    ],
)
@pytest.mark.parametrize("width", [50, 60, 72])
def test_the_few_broken_lines_below_a_header_are_joined(header: str, width: int) -> None:
    texts = [f"{GERMAN} {GERMAN}", GERMAN.replace("Der Rat", "Ein Gericht")]
    found = article(header, *(fill(text, width) for text in texts))
    assert body(found) == texts


def test_fields_a_line_below_a_short_text_stay_apart() -> None:
    lines = ["Hours: nine to five", "Phone: 555 0100", "Address: the old harbour"]
    assert body(article("The office", GERMAN, "\n".join(lines)))[-3:] == lines


SHORT = {
    "de": (
        "Fähre bleibt",
        "Von Ada Kai\n7. März 2024",
        GERMAN,
        "„Ohne die Fähre kommen wir im Winter nicht mehr in die Stadt“, sagte sie.",
    ),
    "es": (
        "El barco se queda",
        "Por Ada Gil\n7 de marzo de 2024",
        "El pleno decidió ayer que el barco siga cinco años más en servicio.",
        "«Lo necesitamos cada día», dijo la panadera del muelle viejo.",
    ),
    "ru": (
        "Паром остаётся",
        "Автор: Ада Зотова\n7 марта 2024",
        "Совет решил вчера, что последний паром будет ходить ещё пять лет.",
        "«Он нужен нам каждый день», — сказала хозяйка пекарни у причала.",
    ),
}


@pytest.mark.parametrize("language", SHORT)
@pytest.mark.parametrize("menu", ["", "• Eins\n• Zwei\n• Drei\n• Vier"])
def test_a_few_wrapped_paragraphs_are_joined_under_a_menu_and_a_byline(language: str, menu: str) -> None:
    title, byline, *paragraphs = SHORT[language]
    found = article(*filter(None, [menu]), title, byline, *(fill(text, 44) for text in paragraphs))
    assert (found.headline, body(found)) == (title, paragraphs)


def test_a_few_wrapped_lines_in_chinese_are_joined_under_a_byline() -> None:
    lines = "\n".join(CHINESE[at : at + 30] for at in range(0, len(CHINESE), 30))
    found = article("• 首页\n• 政治\n• 体育", "大桥关闭", "记者：林晓雯\n2024年3月7日", lines)
    assert body(found) == [CHINESE]


def test_a_stanza_under_a_byline_keeps_its_lines() -> None:
    stanza = "the tide goes out and leaves the boats\nasleep upon the sand\nand no one on the quay recalls\nwho tied them"
    found = article("The Quay", "By Ada Kai\n7 March 2024", stanza, stanza)
    assert body(found)[:4] == stanza.split("\n")
