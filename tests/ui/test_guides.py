"""What README.md and CONTRIBUTING.md say is so."""

from __future__ import annotations

import re

import pytest

from tearsheet.preferences.settings import CITATION_NAMES, THEME_NAMES
from tearsheet.ui.look.theme import CHOSEN
from tests import readme

ROOT = readme.README.parent
PLACES = sorted(
    set(re.findall(r"`([\w.]+/[\w./]*)`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
)


@pytest.mark.parametrize("name", readme.TABLES)
def test_the_readme_has_each_table_as_the_program_makes_it(name: str) -> None:
    table = f"<!-- {name} -->\n{readme.TABLES[name]()}\n<!-- /{name} -->"
    assert table in readme.README.read_text(encoding="utf-8"), readme.COMMAND


def test_the_readme_names_every_theme() -> None:
    *first, last = (THEME_NAMES[choice] for choice in CHOSEN)
    words = " ".join(readme.README.read_text(encoding="utf-8").split())
    assert f"in {', '.join(first)} or {last}, or as the system has it" in words, "its sentence on reading"


@pytest.mark.parametrize("name", CITATION_NAMES.values())
def test_the_readme_names_every_form_of_citation(name: str) -> None:
    words = " ".join(readme.README.read_text(encoding="utf-8").split())
    assert all(word in words for word in name.partition(":")[0].split(", "))


@pytest.mark.parametrize("place", PLACES)
def test_each_place_that_a_contributor_is_sent_to_is_there(place: str) -> None:
    assert (ROOT / place).exists() or (ROOT / "src/tearsheet" / place).exists()
