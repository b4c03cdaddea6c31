"""Clauses beside a quotation that do not tell who speaks it: of somebody else, of somewhere, to somebody."""

from __future__ import annotations

import pytest

from tearsheet.quoting.speech.direct_speech import quotations


def said(text: str) -> list[tuple[str, str]]:
    return [(text[one.passage.start : one.passage.end], one.speaker) for one in quotations(text)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Ann Lee called it “a grave mistake”, while her rival, Bo Ek, said it was “a gift”.",
            ["Ann Lee", "Bo Ek"],
        ),
        (
            "Während Minister Jan Moll von „bitteren Fehlern“ sprach, sieht Eva Lang „ein Versagen“.",
            ["Jan Moll", "Eva Lang"],
        ),
        (
            "Mientras el ministro Juan Mora habla de “hechos tristes”, Ana Rey ve “un naufragio”.",
            ["Juan Mora", "Ana Rey"],
        ),
        (
            "Se il ministro Gino Mori parla di «fatti tristi», Ada Re ci vede «un naufragio».",
            ["Gino Mori", "Ada Re"],
        ),
        ("部长马建中说这是“令人遗憾的事”，而议员区淑仪则认为是“意料之中的失败”。", ["马建中", "区淑仪"]),
        ("丸山大臣は「残念だ」と述べ、大隅議員は「予想通りだ」と反論した。", ["丸山", "大隅"]),
    ],
)
def test_a_clause_that_sets_another_against_it_is_the_others(text: str, speakers: list[str]) -> None:
    assert [speaker for _, speaker in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Usted mintió a todos», dijo el juez al acusado.", "el juez"),
        ("«Вы предали всех», — сказал судья подсудимому.", "судья"),
        ("„Izneverili ste sve“, rekao je sudija optuženom.", "sudija"),
        ("„Изневерили сте све“, рекао је тужилац сведоцима.", "тужилац"),
    ],
)
def test_whom_somebody_speaks_to_is_no_part_of_who_speaks(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


@pytest.mark.parametrize("day", ["el martes", "el pasado martes", "este martes"])
def test_a_day_behind_the_verb_is_not_who_speaks(day: str) -> None:
    assert said(f"“Escribimos tres cartas”, declaró {day} la ingeniera Helena Prado.")[0][1] == "Helena Prado"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("警察によると、男は「覚えていない」と供述している。", "男"),
        ("山田氏によれば、合意は「最善の策」だという。", "山田"),
    ],
)
def test_by_whose_account_a_person_speaks_is_not_who_speaks(text: str, speaker: str) -> None:
    assert [one for _, one in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "„Bin gleich zurück“, stand auf einem Zettel an der Tür.",
        "“Vuelvo enseguida”, se leía en un cartel de la puerta.",
        "« Je reviens tout de suite », pouvait-on lire sur la porte.",
        "«Сейчас вернусь», — было написано на двери.",
        "„Odmah se vraćam“, pisalo je na vratima.",
    ],
)
def test_what_is_written_somewhere_is_nobodys_speech(text: str) -> None:
    assert [speaker for _, speaker in said(text)] == [""]


@pytest.mark.parametrize(
    "text",
    [
        "L’homme, que tout le quartier appelle « Tonton Ted », a été relâché.",
        "В книге «Ржавчина и дождь» Кострова описывает детство.",
        "U knjizi „Rđa i kiša“ Kostić opisuje detinjstvo.",
        "Residents have complained of a “rat run” past the primary school.",
        "Los vecinos se quejan desde hace años del “atajo” que pasa junto al colegio.",
        "Жители годами жалуются на «короткую дорогу» возле школы.",
        "Under the headline “A nation of queues”, the newspaper blamed ministers.",
    ],
)
def test_a_name_in_marks_is_no_speech(text: str) -> None:
    assert said(text) == []


def test_a_paper_that_is_told_something_does_not_speak() -> None:
    text = "Виторин сказал «Северному курьеру», что голосование стало «пощёчиной всем учителям»."
    assert said(text) == [("«пощёчиной всем учителям»", "Виторин")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Un porte-parole de la société Nordrail a dit : « Nous irons vite. »",
            "Un porte-parole de la société Nordrail",
        ),
        ("“This offer undervalues us,” said Bishop Street Partners.", "Bishop Street Partners"),
        ("„Vozovi kreću“, navelo je Ministarstvo saobraćaja.", "Ministarstvo saobraćaja"),
        ("« Il est parti », raconte Pia Lundi.", "Pia Lundi"),
        ("“我失去了一切。”61岁的店主江伟民叹息道。", "江伟民"),
        ("一名不愿具名的警官形容这次行动“从头到尾一片混乱”。", "一名不愿具名的警官"),
        ("„Wir irren“, schrieb Aufsichtsratschef Hugo Lister.", "Hugo Lister"),
        ("Gewerkschafter Sven Abel sagte: „Wir gehen.“", "Sven Abel"),
        ("«Il rapporto uscirà», assicura una fonte vicina all’inchiesta.", "una fonte vicina all’inchiesta"),
        ("“¡Vergüenza!”, gritaban los manifestantes frente al ayuntamiento.", "los manifestantes"),
        ("李田氏が「巣箱は迷惑だ」と述べると、根岸さんは怒った。", "李田"),
        ("Ihre Schwester Paula widerspricht: „Sie weiß alles noch.“", "Paula"),
    ],
)
def test_a_speaker_is_neither_cut_short_nor_drawn_out(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


@pytest.mark.parametrize("text", ["«Вон отсюда!» — крикнул кто-то из зала.", "“滚出去！”后排有人喊道。"])
def test_somebody_is_nobody(text: str) -> None:
    assert said(text)[0][1] == ""


def test_a_pronoun_stands_for_neither_of_two_who_met() -> None:
    assert said("乔安娜遇到了夏露西。“你迟到了。”她说。")[0][1] == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Was Lister „eine Lappalie“ nannte, kostete die Stadt Millionen.", "Lister"),
        ("Ce que Listel appelle « une broutille » a coûté des millions à la ville.", "Listel"),
    ],
)
def test_what_somebody_calls_a_thing_is_their_word(text: str, speaker: str) -> None:
    assert [one for _, one in said(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“No comment,” was all Lee would say.", "Lee"),
        ("“No comment”: that was all Lee would say – then he hung up.", "Lee"),
        ("„Kein Kommentar“ – mehr wollte Brandt nicht sagen.", "Brandt"),
        ("«Sin comentarios»: fue lo único que dijo Ruiz.", "Ruiz"),
        ("«Без комментариев» — всё, что сказал Белов.", "Белов"),
    ],
)
def test_all_that_somebody_said_is_theirs(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


def test_what_stands_behind_the_clause_of_the_last_words_is_the_same_persons() -> None:
    assert said("“No,” sighs Ann Lee over tea, “and never again.”")[1] == ("“and never again.”", "Ann Lee")
    assert said("“No,” sighs Ann Lee over tea: “and never again.”")[1][1] != "tea"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ann Lee rejected Bo Ek’s claim that “the plan is dead”.", ["Bo Ek"]),
        ("Ann Lee dismissed Bo Ek’s suggestion that “the plan is dead”.", ["Bo Ek"]),
        ("Ann Lee rejected Bo Ek’s claim as “pure theatre”.", ["Ann Lee"]),
        ("Ann Lee accused Bo Ek of saying “the plan is dead and gone”.", ["Bo Ek"]),
        ("Ann Lee accused him of saying “the plan is dead and gone”.", [""]),
        ("Ann Lee apologised to Bo Ek for saying “the plan is dead and gone”.", ["Ann Lee"]),
        ("“The plan is dead,” Ann Lee said, before Bo Ek added: “It never lived.”", ["Ann Lee", "Bo Ek"]),
        ("“The plan is dead,” said Lee, after Ek had claimed “it lives on and on”.", ["Lee", "Ek"]),
        ("Ann Lee, who spoke after Bo Ek, said: “The plan is dead.”", ["Ann Lee"]),
        ("The woman who led it before Bo Ek said: “The plan is dead.”", [""]),
        ("Days after Christmas Ann Lee said: “The plan is dead.”", ["Ann Lee"]),
    ],
)
def test_words_that_somebody_rejects_or_that_came_before_or_after_are_anothers(
    text: str, speakers: list[str]
) -> None:
    assert [speaker for _, speaker in said(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee spoke to her lawyer. “The plan is dead,” he said.", ""),
        ("Ann Lee spoke to her lawyer. He said: “The plan is dead.”", ""),
        ("Ann Lee spoke to her lawyer. “The plan is dead,” she said.", "Ann Lee"),
        ("Carl Lee loves his wife. She left him. “The plan is dead,” he said.", "Carl Lee"),
        ("Carl Lee spoke. “She left her house,” he said.", "Carl Lee"),
    ],
)
def test_a_pronoun_is_nobodys_who_has_had_only_pronouns_of_the_other_sex(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker
