"""Which languages' words a text needs, and that their tables hold words alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.formats.fields import languages
from tearsheet.formats.fields.words import squashed

TEXTS = {
    "en": "The mayor said on Monday that the bridge would open by the end of the year.",
    "de": "Der Bürgermeister hat am Montag die Brücke besucht und mit den Arbeitern gesprochen.",
    "fr": "Le maire a dit lundi que le pont sera ouvert dans la ville avant la fin de l'année.",
    "es": "El alcalde dijo el lunes que el puente se abrirá antes de que termine el año.",
    "it": "Il sindaco ha detto che il ponte sarà aperto alla fine della settimana, non prima.",
    "pt": "O prefeito disse que a ponte não será aberta antes do fim do ano em que foi paga.",
    "nl": "De burgemeester zei dat de brug niet voor het einde van het jaar open gaat.",
    "pl": "Burmistrz powiedział, że most nie zostanie otwarty do końca roku, a koszty są wyższe.",
    "sr": "Градоначелник је рекао да мост неће бити отворен до краја године.",
    "hr": "Gradonačelnik je rekao da će most biti otvoren na jesen i da je sve plaćeno.",
    "tr": "Belediye başkanı pazartesi günü köprünün bu yıl sonuna kadar açılacağını ve bir yol için konuştu.",
    "ru": "Мэр сказал, что мост откроют до конца года.",
    "ar": "قال رئيس البلدية إن الجسر سيفتح قبل نهاية العام.",
    "zh": "市长周一表示，大桥将在年底前开放。",
    "ja": "市長は月曜日、橋は年末までに開通すると述べた。",
    "ko": "시장은 월요일 다리가 연말까지 개통될 것이라고 말했다.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_text_needs_the_words_of_its_own_language_and_of_english(code: str) -> None:
    needed = languages.of_text(TEXTS[code])
    assert code in needed
    assert "en" in needed
    assert len(needed) < len(languages.EVERY) / 2


def test_an_english_text_needs_no_other_words() -> None:
    assert languages.of_text(TEXTS["en"]) == ("en",)


def test_a_declared_language_is_needed_although_the_text_is_in_another() -> None:
    assert {"de", "ru"} <= set(languages.of_text(TEXTS["ru"], "de-AT"))


@pytest.mark.parametrize("code", languages.EVERY)
def test_each_language_stands_under_its_own_code_and_holds_phrases_alone(code: str) -> None:
    words = languages.language(code)
    assert words.code == code
    for name in languages.MEMBERS:
        table = getattr(words, name)
        assert all(squashed(phrase) for phrase in table.replace("\n", "|").split("|") if phrase.strip())


def test_serbian_words_stand_in_both_alphabets() -> None:
    assert {"ispravka", "исправка", "најчитаније"} <= languages.vocabulary(("sr",)).phrases(
        "corrections", "related"
    )


def test_words_of_languages_stand_in_their_tables_alone() -> None:
    """Names of papers are no language's, and the labels of a mail's header are of its sender's program."""
    rooms = Path(languages.__file__).parents[1]
    holding = {path.name for path in rooms.glob("*.py") if 'phrases("""' in path.read_text("utf-8")}
    assert holding == {"publications.py", "mail_headers.py"}


@pytest.mark.parametrize(
    ("member", "phrase"),
    [
        *[("sections", "почетна"), ("sections", "breaking news"), ("sent_from", "envoyé de mon")],
        *[("papers", "новости"), ("copied", "vytištěno z"), ("link_lists", "odkazy"), ("edited_by", "責編")],
    ],
)
def test_the_words_of_all_formats_are_found_in_every_language(member: str, phrase: str) -> None:
    assert squashed(phrase) in languages.everywhere(member)
