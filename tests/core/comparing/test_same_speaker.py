"""Whether two names, as an article and a reader print them, may be one person's."""

from __future__ import annotations

import pytest

from tearsheet.comparing.speakers import is_named_in, is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Brnabić", "Brnabić"),
        ("Ana Brnabić", "A. Brnabić"),
        ("Ana Brnabić", "Prime Minister Brnabić"),
        ("Ana Brnabić", "Ана Брнабић"),
        ("J. Powell", "Jerome Powell"),
        ("K. Shah", "Khalid Shah"),
        ("J. Biden", "Joe Biden"),
        ("Aleksandar Vučić", "Вучић"),
        ("Aleksandar Vucic", "Aleksandar Vučić"),
        ("Sergei Lavrov", "Сергей Лавров"),
        ("Sergej Lawrow", "Sergey Lavrov"),
        ("Volodymyr Zelenskyy", "Zelensky"),
        ("Novak Djokovic", "Novak Đoković"),
        ("Joe Biden", "Joseph R. Biden"),
        ("John F. Kennedy", "John Kennedy"),
        ("Luiz Inácio Lula da Silva", "Lula da Silva"),
        ("Gabriel García Márquez", "García Márquez"),
        ("Viktor Orbán", "Orbán Viktor"),
        ("Governor Smith", "Ann Smith"),
        ("Stephen King", "King"),
        ("the mayor", "Ingrid Solheim"),
        ("la toxicologue", "Dominique Parent"),
        ("the mayor, Ingrid Solheim", "Solheim"),
        ("a spokesman for President Biden", "John Kirby"),
        ("王毅", "外交部长王毅"),
        ("习近平", "Xi Jinping"),
        ("Keir Starmer", "keir starmer"),
    ],
)
def test_names_of_one_person_may_be_the_same(one: str, other: str) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Brnabić", "Dragan Brnabić"),
        ("Ana Brnabić", "Ана Вучић"),
        ("Dragan Ilić", "Dragana Ilić"),
        ("Joe Biden", "Hunter Biden"),
        ("J. Biden", "Hunter Biden"),
        ("J. Smith", "Emma Smith"),
        ("B. Brown", "Bo Biden"),
        ("Joe Smith", "Emma Smith"),
        ("George W. Bush", "Jeb Bush"),
        ("Президент Путин", "Сергей Лавров"),
        ("President Biden", "President Trump"),
        ("Joe Biden", "a spokesman for President Biden"),
        ("Emmanuel Macron", "the wife of President Macron"),
        ("Pedro Sánchez", "el portavoz del presidente Pedro Sánchez"),
        ("Александр Вучић", "портпарол председника Вучића"),
        ("王毅", "李强"),
        ("obama", "Joe Biden"),
        ("the president Joe Biden", "Barack Obama"),
    ],
)
def test_names_of_two_persons_are_not_the_same(one: str, other: str) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Ana Brnabić", "Yesterday Brnabić came to Niš.", True),
        ("Ana Brnabić", "There Dragan Brnabić spoke of it.", False),
        ("Ana Brnabić", "Dragan Brnabić and Ana Brnabić came.", True),
        ("Ana Brnabić", "Nobody came.", False),
        ("Ana Brnabić", "This is from Brnabić’s letter.", True),
        ("Ana Brnabić", "Ana Brnabić's Minister came.", True),
        ("Ana Brnabić", "There Dragan Brnabić’s letter came.", False),
        ("王毅", "外交部长王毅来了。", True),
    ],
)
def test_a_text_names_somebody_by_more_than_the_surname_of_another(
    name: str, text: str, *, is_named: bool
) -> None:
    assert is_named_in(name, text) is is_named
