"""Which part of a name is the family's, in which order it stands, and what is no name of a person."""

from __future__ import annotations

import pytest

from tearsheet.quoting.citations.names import Name, Order, authors, initials
from tearsheet.quoting.citations.remarks import remarks
from tearsheet.quoting.citations.work import work
from tests.core.quoting.citations.works import PLAIN

FAMILIES = [
    ("en", "Angela Müller", "Müller"),
    ("en", "Jean-Paul Sartre", "Sartre"),
    ("en", "J.K. Rowling", "Rowling"),
    ("en", "Sinéad O'Connor", "O'Connor"),
    ("en", "Robert De Niro", "De Niro"),
    ("en", "Mohammed bin Salman", "bin Salman"),
    ("de", "Ursula von der Leyen", "von der Leyen"),
    ("de", "Karl-Theodor zu Guttenberg", "zu Guttenberg"),
    ("de", "Müller, Anna", "Müller"),
    ("en", "García Márquez, Gabriel", "García Márquez"),
    ("es", "Vargas Llosa, Mario", "Vargas Llosa"),
    ("zh", "Wang Wei", "Wang"),
    ("nl", "Vincent van Gogh", "van Gogh"),
    ("fr", "Charles de Gaulle", "de Gaulle"),
    ("pt", "João da Silva", "da Silva"),
    ("es", "Gabriel García Márquez", "García Márquez"),
    ("es", "José Luis Pérez", "Pérez"),
    ("es", "María José García López", "García López"),
    ("es", "José Ortega y Gasset", "Ortega y Gasset"),
    ("es", "Juan de la Cruz", "de la Cruz"),
    ("sr", "Јелена Ђорђевић", "Ђорђевић"),
    ("sr", "Jelena Jovanović Đorđević", "Đorđević"),
    ("ru", "Анна Иванова", "Иванова"),
    ("hu", "Orbán Viktor", "Orbán"),
    ("hu", "Viktor Orbán", "Orbán"),
    ("hu", "Angela Merkel", "Merkel"),
    ("ru", "Иванов Иван Иванович", "Иванов"),
    ("ru", "Иван Иванович Иванов", "Иванов"),
    ("hu", "Kovács Jánosné", "Kovács"),
    ("hu", "Dr. Szabó Anna Mária", "Szabó"),
    ("vi", "Nguyễn Văn An", "Nguyễn"),
    ("zh", "王伟", "王"),
    ("zh", "欧阳娜娜", "欧阳"),
    ("ja", "山田 太郎", "山田"),
    ("ja", "田中花子", "田中"),
    ("ko", "김철수", "김"),
    ("en", "Xi Jinping", "Xi"),
    ("en", "Tsai Ing-wen", "Tsai"),
    ("en", "Kim Jong-un", "Kim"),
]
HOUSES = [
    *("Reuters", "AFP", "dpa", "time news", "The Associated Press", "Agence France-Presse", "BBC News"),
    *(
        "Human Rights Watch",
        "United Nations",
        "The Editorial Board",
        "Staff and agencies",
        "Washington Post",
        "Deutsche Welle",
    ),
    *("Redaktion Politik", "Танјуг", "新华社", "共同通信", "Szerkesztőség", "Radio Free Europe", "Banksy"),
    "United Nations",
]


def one(byline: str, language: str = "en") -> Name:
    """The only author of a byline."""
    [name] = authors([byline], [language])
    return name


@pytest.mark.parametrize(("language", "byline", "family"), FAMILIES)
def test_the_family_of_a_name_is_known(language: str, byline: str, family: str) -> None:
    name = one(byline, language)
    assert (name.family, name.is_person) == (family, True)


@pytest.mark.parametrize("byline", HOUSES)
def test_an_organisation_stays_whole(byline: str) -> None:
    name = one(byline)
    assert (name.printed, name.family, name.order, name.is_person) == (byline, byline, Order.WHOLE, False)


@pytest.mark.parametrize(
    ("byline", "printed"),
    [
        ("Anna Müller, Korrespondentin in Belgrad", ["Anna Müller"]),
        ("Anna Groß, Reporterin", ["Anna Groß"]),
        ("Jane Smith, Political Editor", ["Jane Smith"]),
        ("Jane Smith (Washington)", ["Jane Smith"]),
        ("Jean Dupont, envoyé spécial à Belgrade", ["Jean Dupont"]),
        ("Марија Петровић, дописник", ["Марија Петровић"]),
        ("记者 王伟", ["王伟"]),
        ("本报记者 李明 张华", ["李明", "张华"]),
        ("Reporting by John Smith; Editing by Jane Doe", ["John Smith"]),
        ("Text by Anna Weber. Photos by Max Roy", ["Anna Weber"]),
        ("Anna Weber, with additional reporting by Max Roy", ["Anna Weber"]),
        ("田中花子記者", ["田中花子"]),
        ("Prof. Dr. Hans Meier", ["Hans Meier"]),
        ("Dr. Anna Weber, PhD", ["Anna Weber"]),
        ("Anna Müller, Reuters", ["Anna Müller"]),
        ("ERIC TUCKER Associated Press", ["Eric Tucker"]),
        ("By Dan Sabbagh in Kyiv", ["Dan Sabbagh"]),
        ("Jane Doe and Max Weber", ["Jane Doe", "Max Weber"]),
        ("Pedro Sánchez y Ana Ruiz", ["Pedro Sánchez", "Ana Ruiz"]),
        ("AFP/Reuters", ["AFP", "Reuters"]),
    ],
)
def test_a_role_is_no_part_of_a_name(byline: str, printed: list[str]) -> None:
    assert [name.printed for name in authors([byline], ["es" if " y " in byline else "en"])] == printed


@pytest.mark.parametrize("byline", ["Martin Luther King Jr.", "Martin Luther King, Jr."])
def test_a_generation_stands_behind_the_name(byline: str) -> None:
    name = one(byline)
    assert (name.family, name.given, name.generation) == ("King", "Martin Luther", "Jr.")


@pytest.mark.parametrize(
    ("language", "byline"),
    [("hu", "ifj. Kovács János"), ("ja", "山田 太郎"), ("zh", "王伟"), ("vi", "Nguyễn Văn An")],
)
def test_a_name_keeps_its_own_order(language: str, byline: str) -> None:
    assert one(byline, language).printed == byline


def test_words_of_other_languages_make_no_name_an_organisation() -> None:
    [name] = work(PLAIN._replace(bylines=("Tim Cook",), language="en")).authors
    assert name.family == "Cook"


@pytest.mark.parametrize(
    ("byline", "printed"),
    [
        ("LISA MASCARO", "Lisa Mascaro"),
        ("MARY-KATE MCDONALD", "Mary-Kate McDonald"),
        ("JOHN VAN DER BERG", "John van der Berg"),
        ("MARTIN KING JR", "Martin King Jr"),
        ("АННА ИВАНОВА", "Анна Иванова"),
        ("BBC NEWS", "BBC NEWS"),
        ("AFP", "AFP"),
    ],
)
def test_a_name_in_capitals_is_written_as_usual(byline: str, printed: str) -> None:
    assert one(byline).printed == printed


def test_an_author_named_twice_is_one() -> None:
    assert len(authors(["Anna Müller", "Anna Müller, dpa"], ["de"])) == 1


@pytest.mark.parametrize(
    ("given", "letters"),
    [
        ("Anna Maria", ["A.", "M."]),
        ("Jean-Paul", ["J.-P."]),
        ("J.K.", ["J.", "K."]),
        ("Ing-wen", ["I.-w."]),
        ("Јелена", ["Ј."]),
        ("", []),
    ],
)
def test_initials_keep_their_hyphen(given: str, letters: list[str]) -> None:
    assert initials(given) == letters


def test_an_initial_keeps_an_accent_that_stands_behind_its_letter() -> None:
    assert initials("E\u0301lodie") == ["É."]


@pytest.mark.parametrize("language", ["en", "hu", "vi"])
@pytest.mark.parametrize("byline", [",", "By ,", ", ,"])
def test_signs_alone_name_nobody(language: str, byline: str) -> None:
    assert authors([byline], (language,)) == ()


@pytest.mark.parametrize("language", ["en", "de", ""])
def test_a_chinese_name_of_two_surnames_keeps_the_order_of_its_source(language: str) -> None:
    (name,) = authors(["Wang Wei"], [language])
    assert (name.printed, name.order, name.is_uncertain) == ("Wang Wei", Order.WHOLE, True)
    (record,) = remarks(work(PLAIN._replace(bylines=("Wang Wei",), language=language)))
    assert record == "Either part of “Wang Wei” may be the family name"
