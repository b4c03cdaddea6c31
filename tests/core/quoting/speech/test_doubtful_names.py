"""Speakers whose names stand beside others: who is meant is named, and nobody where that is not plain."""

from __future__ import annotations

import tracemalloc

import pytest

from tearsheet.quoting.speech.direct_speech import quotations
from tearsheet.quoting.speech.languages import grammar_of
from tearsheet.quoting.speech.naming.names import named_in
from tearsheet.quoting.speech.naming.phrases import Phrases
from tearsheet.quoting.speech.words import words_between


def speaker_of(text: str) -> str:
    return quotations(text)[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Imamo vremena“, rekao je portparol Milana Petrovića.", "portparol Milana Petrovića"),
        ("„Imamo vremena“, rekla je portparolka Ivane Ilić.", "portparolka Ivane Ilić"),
        ("Advokat Milana Dodika rekao je: „Imamo vremena.“", "Advokat Milana Dodika"),
        ("„Имамо времена“, рекао је портпарол Петра Белова.", "портпарол Петра Белова"),
        ("«Время есть», — сообщил пресс-секретарь Петра Белова.", "пресс-секретарь Петра Белова"),
        ("«Время есть», — заявил адвокат Алексея Заречного.", "адвокат Алексея Заречного"),
        ("«Время есть», — сказала жена Олега Белова.", "жена Олега Белова"),
        ("«Время есть», — сказала депутат Александра Белова.", ""),
        ("„Wir haben Zeit“, sagte der Sprecher Peter Müllers.", ""),
        ("„Wir haben Zeit“, sagte die Anwältin Anton Bergers.", ""),
        ("« Nous irons », a dit l'avocat du maire breton Yann Roy.", "l'avocat du maire breton Yann Roy"),
    ],
)
def test_whom_somebody_serves_is_not_who_speaks(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Imamo vremena“, rekla je portparolka Ana Ilić.", "Ana Ilić"),
        ("„Imamo vremena“, najavio je advokat Milana Dodika, Goran Bubić.", "Goran Bubić"),
        ("Goran Bubić, advokat Milana Dodika, rekao je: „Imamo vremena.“", "Goran Bubić"),
        ("„Imamo vremena“, rekla je ministarka Milica Đurić Stamenov.", "Milica Đurić Stamenov"),
        ("„Imamo vremena“, istakao je rektor Univerziteta u Beogradu Petar Belić.", "Petar Belić"),
        ("«Время есть», — сказала министр Анна Белова.", "Анна Белова"),
        ("«Время есть», — сказал министр Никита Заречный.", "Никита Заречный"),
        ("«Время есть», — сказал помощник президента Юрий Белов.", "Юрий Белов"),
        ("«Время есть», — сказал помощник президента Петра Дорина Юрий Белов.", "Юрий Белов"),
        ("„Wir haben Zeit“, sagte der Experte Martin Fuchs.", "Martin Fuchs"),
        ("„Wir haben Zeit“, sagte Sprecher Martin Fuchs.", "Martin Fuchs"),
    ],
)
def test_who_speaks_is_named_where_the_form_of_the_name_is_plain(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bo Ek quoted Ann Lee as saying: “We have time.”", "Ann Lee"),
        ("“We have time,” the paper quoted spokesman Tom Gray as saying.", "Tom Gray"),
        ("“We have time,” Gray was quoted as saying by the paper.", "Gray"),
        ("“We have time,” Tom Gray was cited by the paper as saying.", "Tom Gray"),
        ("The paper cited the mayor as saying it was “a complete waste of time”.", "the mayor"),
        ("The mayor cited “personal reasons for which he is sorry”.", "The mayor"),
        ("Die Zeitung zitierte Brandt mit den Worten: „Wir haben Zeit.“", ""),
        ("La agencia citó a Ruiz: «Tenemos tiempo para todo».", ""),
        ("„Imamo vremena za sve“, prenosi Tanjug.", ""),
        ("«Время у нас есть», — приводит слова Белова РИА Новости.", ""),
        ("新华社援引总理李明的话说，行动将“持续到底，绝不后退”。", "李明"),
    ],
)
def test_who_quotes_somebody_else_is_not_who_speaks(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Andremo», ha detto all'ANSA Mario Rossi.", "Mario Rossi"),
        ("«Io resto», scrive su X Mario Rossi.", "Mario Rossi"),
        ("«Tenemos tiempo», dijo a EFE Juan Ruiz.", "Juan Ruiz"),
        ("« Nous irons », a déclaré à l'AFP Jean Roy.", "Jean Roy"),
        ("„Imamo vremena“, izjavio je za Tanjug Marko Ilić.", "Marko Ilić"),
        ("«Время есть», — сказал РИА Новости адвокат Пётр Белов.", "Пётр Белов"),
        ("„Wir haben Zeit“, sagte ein Sprecher der Stadt Köln der dpa.", "ein Sprecher der Stadt Köln"),
    ],
)
def test_the_agency_that_somebody_speaks_to_is_no_part_of_the_name(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We have time,” Work and Pensions Secretary Ann Lee said.", "Ann Lee"),
        ("“We have time,” said Food and Rural Affairs Secretary Tom Gray.", "Tom Gray"),
        ("“We have time,” a senior State Department official said.", "a senior State Department official"),
        ("“We have time,” said officials familiar with the matter.", "officials familiar with the matter"),
        ("“We have time,” a person close to the family said.", "a person close to the family"),
        ("“We have time,” said Ann Lee and Bo Ek.", ""),
        ("«Andremo», ha detto il presidente della Cei, cardinale Mario Rossi.", "Mario Rossi"),
        ("«Andremo», ha detto il presidente della Cei, il cardinale Mario Rossi.", "Mario Rossi"),
        ("«Andremo», ha detto il ministro delle Imprese e del Made in Italy Mario Rossi.", "Mario Rossi"),
        (
            "«Andremo», ha detto il presidente dell'Autorità Nazionale Anticorruzione Mario Rossi.",
            "Mario Rossi",
        ),
        ("«Andremo», ha detto Papa Leone.", "Papa Leone"),
        ("«Iremos», dijo el presidente de República Dominicana Juan Ruiz.", "Juan Ruiz"),
        ("«Iremos», dijo la ministra de Ciencia, Innovación y Deportes, Ana Ruiz.", "Ana Ruiz"),
        ("«Iremos», dijo la directora de la Organización Panamericana de la Salud Ana Ruiz.", "Ana Ruiz"),
        ("«Iremos», dijo el portavoz del Kremlin Juan Ruiz.", "Juan Ruiz"),
        (
            "«Iremos», dijo el presidente del Banco Interamericano de Desarrollo.",
            "el presidente del Banco Interamericano de Desarrollo",
        ),
        ("„Wir haben Zeit“, sagte der Vorsitzende der Jungen Union Hans Brandt.", "Hans Brandt"),
        ("“我们有时间，”以色列总理办公室说。", "以色列总理办公室"),
        ("“我们有时间，”国防部发言人张明大校说。", "张明"),
        ("“We have time,” Bank of Norway Governor Ann Lee said.", "Ann Lee"),
        ("Lawyers for Ann Lee said it was “a complete waste of time”.", "Lawyers for Ann Lee"),
        ("Auf Nachfrage eines Reporters sagte Brandt: „Wir haben Zeit.“", "Brandt"),
        ("« Nous irons », dit le chef du Conseil économique, social et vert, Jean Roy.", "Jean Roy"),
        ("«Andremo», ha riferito il segretario di Stato vaticano, cardinale Mario Rossi.", "Mario Rossi"),
        ("„Tražimo pravdu“, saopštila je porodica Noe Belića.", "porodica Noe Belića"),
        ("Републички јавни тужилац Ана Илић рекла је: „Имамо времена.“", "Ана Илић"),
        ("« Nous irons », s'est indignée l'avocate de la famille Roy.", "l'avocate de la famille Roy"),
        ("«Едем», — сказал тренер «Спартака» Пётр Белов.", "Пётр Белов"),
        ("«Едем», — сказал тренер «Спартака».", "тренер «Спартака»"),
        ("„Idemo“, rekao je direktor „Telekoma“ Petar Ilić.", "Petar Ilić"),
        ("“We have time,” said the editor of “Vogue”, Ann Lee.", "Ann Lee"),
        ("“We go,” said people with knowledge of the talks.", "people with knowledge of the talks"),
        ("The Stock and Bond Commission said the firm had “lied to all for years”.", ""),
        ("«Iremos», dijo la ministra de Juventud e Infancia, Ana Ruiz.", "Ana Ruiz"),
        ("„Idemo“, rekla je portparolka Stejt departmenta Ana Ilić.", "Ana Ilić"),
        ("“我们有时间，”退休教师王建国哽咽着说。", "王建国"),
        ("“We have time,” the Justice Department wrote in a filing.", "the Justice Department"),
        ("« Nous irons », dit le procureur général près la Cour de cassation, Jean Roy.", "Jean Roy"),
        ("“我们有时间，”韩国总统李在明说。", "李在明"),
        ("La Unión de Consumidores y Usuarios tacha la subida de «injusta e inútil».", ""),
        ("« Nous irons », a dit le PDG de la RATP Jean Roy.", "Jean Roy"),
        ("“我们有时间，”首席预报员张涛说。", "张涛"),
        ("山田花経済財政特別担当相は「急ぐ」と述べた。", ""),
        ("Саветница за проширење Марта Кос каже да Србија „мора да одлучи“.", "Марта Кос"),
        ("被害者の代理人弁護士は「納得できない」と話した。", "被害者の代理人弁護士"),
        ("原告の代理人を務める田中弁護士は「不当な判決だ」と批判した。", "田中"),
    ],
)
def test_a_role_is_neither_cut_nor_taken_for_a_name(text: str, speaker: str) -> None:
    assert speaker_of(text) == speaker


def test_what_somebody_says_that_another_would_say_is_his_own() -> None:
    text = "Minister Ann Lee said it was wrong, adding that Europe would respond “in kind and in time”."
    assert speaker_of(text) == "Ann Lee"


def test_a_house_between_two_quotations_is_nobody_for_whom_a_pronoun_may_stand() -> None:
    text = "«Закон принят», — сказал спикер Государственной думы Пётр Белов. «Это главное», — добавил он."
    assert speaker_of(text) == "Пётр Белов"


def test_a_straight_mark_may_be_closed_by_a_curved_one() -> None:
    text = '"We have time,” said Ann Lee. "So have we,” said Bo Ek.'
    assert [(text[slice(*one.passage)], one.speaker) for one in quotations(text)] == [
        ('"We have time,”', "Ann Lee"),
        ('"So have we,”', "Bo Ek"),
    ]


def test_for_a_name_in_a_long_text_none_of_it_is_copied() -> None:
    end = "Then Ann Lee came."
    text = "so many words " * 100_000 + end
    words = words_between(text, len(text) - len(end), len(text), elides=False)
    phrases = Phrases(grammar_of(text[:100], "en"))
    named_in(text, words, phrases)  # reads its tables
    tracemalloc.start()
    try:
        assert named_in(text, words, phrases) == ["Ann Lee"]
        assert tracemalloc.get_traced_memory()[1] < len(text) // 10
    finally:
        tracemalloc.stop()
