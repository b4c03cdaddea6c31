"""Lines at the head that say several things of an article without a sign between them."""

from __future__ import annotations

import pytest

from tearsheet.formats import load_bytes

BODIES = {
    "en": "The council voted on Tuesday to close the bridge, and the mayor said that it was for the best.",
    "de": "Der Rat hat am Dienstag beschlossen, die Brücke zu sperren, und das ist nicht das Ende.",
    "fr": "Le conseil a décidé mardi de fermer le pont, et les commerçants sont dans la rue pour cela.",
    "sr": "Веће је у уторак одлучило да се мост затвори, а трговци су на улици.",
    "zh": "市议会周二决定，由于工程师在两座桥墩上发现裂缝，大桥在春天以前禁止卡车通行。",
    "ja": "市議会は火曜日、橋脚に亀裂が見つかったため、春まで橋を大型車の通行止めにすることを決めた。",
    "ko": "시의회는 화요일 교각 두 곳에서 균열이 발견됨에 따라 봄까지 다리를 닫기로 결정했다.",
}
BOTH = (
    ("en", "Posted by Ada Quay on October 1, 2023", "Ada Quay"),
    ("en", "Ada Quay, October 1, 2023", "Ada Quay"),
    ("de", "Veröffentlicht von Ada Kai am 1. Oktober 2023", "Ada Kai"),
    ("fr", "Publié par Ada Quay le 1 octobre 2023", "Ada Quay"),
    ("ko", "김철수 기자 | 2023.10.01 오후 6:05", "김철수"),
    ("ja", "文・田中太郎　2023年10月1日", "田中太郎"),
    ("ja", "2023年10月1日 文＝田中太郎", "田中太郎"),
    ("zh", "2023年10月1日 18:05 来源：新华社 记者：王小明 编辑：李红", "王小明"),
)


@pytest.mark.parametrize("suffix", ["", "# "])
@pytest.mark.parametrize(("language", "line", "name"), BOTH)
def test_a_line_of_name_and_day_states_both(suffix: str, language: str, line: str, name: str) -> None:
    found = load_bytes(f"{suffix}Tarvel\n\n{line}\n\n{BODIES[language]}\n".encode(), None)
    assert found.bylines == (name,)
    assert str(found.published and found.published.when).startswith("2023-10-01")
    assert [block.text for block in found.body][-1:] == [BODIES[language]]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("en", "Text: Ada Quay. Photo: Bo Lind", "Ada Quay"),
        ("de", "Text: Ada Kai, Fotos: Bernd Stein", "Ada Kai"),
        ("sr", "Текст: Ана Илић. Фото: Марко Јовић", "Ана Илић"),
        ("fr", "Par Ada Quay | AFP", "Ada Quay"),
        ("en", "By Ada Quay | Reuters", "Ada Quay"),
    ],
)
def test_who_took_the_pictures_and_the_agency_are_no_authors(language: str, line: str, name: str) -> None:
    assert load_bytes(f"Tarvel\n\n{line}\n\n{BODIES[language]}\n".encode(), None).bylines == (name,)


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("zh", "（记者 王小明）", "王小明"),
        ("zh", "（記者王小明）", "王小明"),
        ("ja", "（田中太郎）", "田中太郎"),
    ],
)
def test_a_name_in_brackets_signs_a_text(language: str, line: str, name: str) -> None:
    assert load_bytes(f"Tarvel\n\n{BODIES[language]}\n\n{line}\n".encode(), None).bylines == (name,)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Yesterday at 12:11 AM"),
        ("en", "Today, 9:15 a.m."),
        ("de", "Gestern um 12:11 Uhr"),
        ("fr", "Hier à 12h11"),
        ("sr", "Јуче у 12:11"),
        ("zh", "昨天 12:11"),
        ("ko", "어제 오후 6:05"),
    ],
)
def test_a_day_that_hangs_on_the_day_of_reading_is_kept_as_printed(language: str, line: str) -> None:
    found = load_bytes(f"Tarvel\n\nBy Ada Quay\n{line}\n\n{BODIES[language]}\n".encode(), None)
    assert found.published == (line, None, False)


@pytest.mark.parametrize("line", ["Yesterday 3 ferries sank", "Today 5 people were saved"])
def test_a_sentence_that_begins_with_yesterday_is_no_date(line: str) -> None:
    found = load_bytes(f"Tarvel\n\nBy Ada Quay\n\n{line}\n\n{BODIES['en']}\n".encode(), None)
    assert found.body[0].text == line


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Summary: Two piers."), ("fr", "Résumé : Two piers."), ("de", "Zusammenfassung: Two piers.")],
)
def test_a_summary_is_the_standfirst(language: str, line: str) -> None:
    text = f"Tarvel\n{line}\nAuthor: Ada Quay\n\n{BODIES[language]}\n"
    assert load_bytes(text.encode(), None).standfirst == "Two piers."


def test_a_label_in_brackets_begins_a_correction() -> None:
    note = "[정정] 다리 교각은 세 개가 아니라 두 개입니다."
    assert load_bytes(f"Tarvel\n\n{BODIES['ko']}\n\n{note}\n".encode(), None).disclaimer == note
