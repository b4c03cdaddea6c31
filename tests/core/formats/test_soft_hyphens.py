"""Soft hyphens leave the fields of an article and stay in its body, where lines may break at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import Passage
from tearsheet.finding.matchers import Words
from tearsheet.formats import load_bytes
from tearsheet.quoting.render import selection

SENTENCE = "Der Ge\xadmein\xadde\xadrat von Oberweiler hat am Donnerstag beschlossen, die Mühle zu kaufen."
OTHERS = [
    f"Das war der {number}. von vielen Sätzen, die an diesem Abend dort gesprochen wurden."
    for number in "123"
]
TEXT = (
    f"Die Müh\xadle kommt zu\u200brück\n\nVon Karl Ost\xadheim\n\n01.10.2023\n\n{SENTENCE}\n\n"
    + "\n\n".join(OTHERS)
)
PAGE = (
    "<html lang=de><title>Die Mühle kommt zurück</title><article><h1>Die Müh&shy;le kommt zu&#x200b;rück</h1>"
    "<p class=author>Von Karl Ost&shy;heim</p><p>1. Okto&shy;ber 2023</p>"
    f"<p>{SENTENCE}</p>{''.join(f'<p>{other}</p>' for other in OTHERS)}</article>"
)
FILES = {"a.html": PAGE, "a.txt": TEXT, "a.md": f"# {TEXT}"}


@pytest.mark.parametrize("name", FILES)
def test_no_field_holds_a_soft_hyphen_and_the_body_keeps_its_own(name: str) -> None:
    found = load_bytes(FILES[name].encode(), Path(name))
    assert (found.headline, found.bylines) == ("Die Mühle kommt zurück", ("Karl Ostheim",))
    assert found.published is not None
    assert found.published.text.removesuffix(".") in {"1. Oktober 2023", "01.10.2023"}
    assert found.body[0].text == SENTENCE


@pytest.mark.parametrize("name", FILES)
def test_words_with_soft_hyphens_are_found_and_copied_as_words(name: str) -> None:
    found = load_bytes(FILES[name].encode(), Path(name))
    (hit,) = Words("gemeinderat").hits(found.text)
    assert selection(found, Passage(*hit)).plain == "Gemeinderat"
