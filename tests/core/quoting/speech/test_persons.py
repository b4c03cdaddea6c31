"""Where a name begins and ends: roles, places, adverbs and houses beside it are no part of it."""

from __future__ import annotations

from random import Random
from unicodedata import normalize

import pytest

from tearsheet.quoting.speech.direct_speech import quotations
from tests.core.quoting.speech.labelled import LANGUAGES, sentences


def said(text: str) -> list[tuple[str, str]]:
    return [(text[one.passage.start : one.passage.end], one.speaker) for one in quotations(text)]


def speaker_of(text: str) -> str:
    return said(text)[-1][1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Wir gehen“, rief Gewerkschafter Sven Abel den Streikenden zu.", "Sven Abel"),
        ("„Wir gehen“, beharrte Linksaußen Timur Özkan.", "Timur Özkan"),
        ("„Wir gehen“, sagte der Mittelfeldspieler Murat Şahin hinterher bei Sky.", "Murat Şahin"),
        ("Widow Jean Prosser said she was “numb with it all”.", "Jean Prosser"),
        ("«I dati sono solidi», sottolinea l’astrofisica dell’Inaf Ginevra Toschi.", "Ginevra Toschi"),
        ("«I bus arriveranno», promette l’assessore alla Mobilità Tommaso Righi.", "Tommaso Righi"),
        ("Il gip Salvatore Di Noto ha parlato di «totale assenza di scrupoli».", "Salvatore Di Noto"),
        ("« Nous irons », prévient l’ostréiculteur de Cancale Corentin Hély.", "Corentin Hély"),
        ("Branilac Borivoje Belić pozvao se na „smanjenu uračunljivost“.", "Borivoje Belić"),
        ("Odbornica Slavuna Miletić strahuje od „potpunog kolapsa“.", "Slavuna Miletić"),
        ("Predsednik Skupštine grada Beograda Nikola Ilić kaže da je to „greška“.", "Nikola Ilić"),
        ("«Идём», — заявил журналистам пресс-секретарь президента РФ Дмитрий Белов.", "Дмитрий Белов"),
    ],
)
def test_a_given_name_that_is_known_begins_the_name(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Stimmt," meint Joachim Losehand von Creative Commons Österreich.', "Joachim Losehand"),
        ("„Das stimmt“, sagt Ursula von der Leyen.", "Ursula von der Leyen"),
        ("„Das stimmt“, sagt Karl-Theodor zu Guttenberg.", "Karl-Theodor zu Guttenberg"),
        ("«È vero», dice Luca Conti della Cgil.", "Luca Conti"),
        ("«Es verdad», dice Tomás de la Cruz.", "Tomás de la Cruz"),
        ("«Estamos hartos», coinciden Ramón y Luisa.", ""),
        ("« Nous irons », affirme Anne Roy, directrice WARA.", "Anne Roy"),
        ("Anne Roy, directrice WARA affirme « que nous irons ».", "Anne Roy"),
    ],
)
def test_whose_somebody_is_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("»Etwas anderes?«, sagt die Floristin beispielsweise in Gedanken an Rosen.", "die Floristin"),
        ("»Hier!«, begründete der Schießmeister den Ruf seiner Kunst.", "der Schießmeister"),
        ("„Etwas Neues“, so der OB.", ""),
        ("„Wir gehen“, sagt Ranger Tembo.", ""),
        ("In ihrem Blogpost schreibt Vreni, dass sie das als „redaktionellen Inhalt“ sieht.", "Vreni"),
        ("Mehr Tempo fordert auch Handwerkspräsident Jörg Brandt: „So verlieren wir.“", "Jörg Brandt"),
        ("Der Schauspieler Tobias Brandt, Star der Serie, spricht von „einem Geschenk“.", "Tobias Brandt"),
        ("« J’ai refusé », a confié la comédienne à Elle.", "la comédienne"),
        ("«Я отказалась», — рассказала актриса журналу «Сноб».", "актриса"),
        ("В Роспотребнадзоре назвали вспышку «локальной».", ""),
        ("“He is finished,” senior Tories said.", "senior Tories"),
        ("Опозиционар Метер Мађар оптужио је министра да „распродаје сребро“.", ""),
    ],
)
def test_a_description_ends_with_its_noun(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“房子塌了，”受灾户王桂兰指着废墟说。", "王桂兰"),
        ("“这块金牌属于团队，”奥运冠军陈梦赛后说。", "陈梦"),
        ("“我只想上学，”12岁的阿富汗女孩阿米娜说。", "阿米娜"),
        ("“歌词是从梦里来的，”著名词作者方文山笑称。", "方文山"),
        ("“草原就是我的家，”蓝衣巡林人巴特尔甲说。", ""),
        ("法国经济部长勒梅尔将该计划称为“双重错误”。", "勒梅尔"),
        ("漁業を営む浜口政雄さんは「サンマがいない」と話す。", "浜口政雄"),
        ("監督の是枝和弘は「役者に助けられた」と振り返った。", "是枝和弘"),
        ("会見した三浦会長は「努める」と頭を下げた。", "三浦"),
        ("バイデン前米大統領は「民主主義は脆い」と警告した。", "バイデン"),
        ("「ほっとした」と村上宗隆内野手。", "村上宗隆"),
        ("ハンガリーの野党党首マジャル氏は計画を「安売り」と非難した。", "マジャル"),
        ("她的弟弟孙康作证说：“她半夜给我打了电话。”", "孙康"),
    ],
)
def test_a_name_stands_behind_what_somebody_is_and_does(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_a_name_is_told_from_a_noun_by_what_it_is_elsewhere() -> None:
    text = "Wuraola Zumal Odion schwieg.\nZumal Odion lachte.\n„Wir gehen“, sagte Parteivize Zumal Odion."
    assert speaker_of(text) == "Zumal Odion"


def test_letters_parted_from_their_accents_are_letters() -> None:
    text = normalize("NFD", "« Là, c’est gênant », a dit André Roy. « Très », dit le général Éric Bé.")
    assert said(text) == [
        (normalize("NFD", "« Là, c’est gênant »"), "André Roy"),
        (normalize("NFD", "« Très »"), "Éric Bé"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die 43-jährige „Tatort“-Darstellerin sagte am Freitag Ja.", []),
        ("„Nachts wird gerast“, klagen Anwohner.", [("„Nachts wird gerast“", "Anwohner")]),
        ("A poster on the door reads “No ball games”.", [("“No ball games”", "")]),
        ("门上写着“马上回来”。", [("“马上回来”", "")]),
        ("Kundin Eva Moll nennt das Buch „eine Zumutung“.", [("„eine Zumutung“", "Eva Moll")]),
        ("Ada Ricci non si nasconde: «Ho sbagliato».", [("«Ho sbagliato»", "Ada Ricci")]),
        ("Ada Ricci ha visto Pia Galli: «Ho sbagliato».", [("«Ho sbagliato»", "")]),
        ("Pour Suzanne Roy, il s’agit de « céder au chantage ».", [("« céder au chantage »", "Suzanne Roy")]),
        ("„Ostavke!“, skandirali su demonstranti.", [("„Ostavke!“", "demonstranti")]),
        ("Ministers have denied that it is “a tax on drivers”.", [("“a tax on drivers”", "")]),
    ],
)
def test_speech_is_told_without_a_verb_that_is_known(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_in_any_order_are_read(language: str) -> None:
    order = Random(language)
    for sentence in sentences(language)[::6]:
        words = sentence.text.split(" ")
        order.shuffle(words)
        text = " ".join(words)
        assert all(one.passage.end <= len(text) for one in quotations(text))


@pytest.mark.parametrize(
    "text",
    [
        "\u0301 “Go,” said Ann Lee.",
        "\u0301\u0301",
        "der Губернатор пообещал «твёрдый ( ответ».",
        "назвал «Глава». Глава",
    ],
)
def test_odd_signs_and_titles_alone_are_read(text: str) -> None:
    assert all(one.passage.end <= len(text) for one in quotations(text))
