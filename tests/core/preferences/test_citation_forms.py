"""The forms of citations: what can be chosen is what can be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.preferences import citation_forms, settings
from tearsheet.quoting.citations import citing
from tearsheet.storage import paths


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of templates, with two of them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    made = paths.templates_folder()
    made.mkdir(parents=True)
    for name in ("letter.md", "letter.txt", "a thesis.html"):
        (made / name).touch()
    return made


def test_every_form_has_a_name() -> None:
    assert set(settings.CITATION_NAMES) == set(citing.FORMS)
    assert settings.TEMPLATE == citing.TEMPLATE


def test_templates_stand_behind_the_forms_of_the_program(folder: Path) -> None:
    assert folder.is_dir()
    names = citation_forms.choices("apa")
    assert list(names) == [*settings.CITATION_NAMES, "templates/a thesis", "templates/letter"]
    assert names["templates/letter"] == "“letter”, a template of your own"


def test_a_chosen_template_that_is_gone_is_still_shown(folder: Path) -> None:
    assert folder.is_dir()
    assert "templates/gone" in citation_forms.choices("templates/gone")


@pytest.mark.parametrize(
    ("form", "name"),
    [("full", "full"), ("harvard", "Harvard"), ("chicago-note", "Chicago 17, note"), ("templates/x", "“x”")],
)
def test_a_form_has_a_short_name(form: str, name: str) -> None:
    assert citation_forms.short_name(form) == name
