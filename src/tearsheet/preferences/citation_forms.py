"""The forms in which a source can be copied now: those of the program, and the reader's own templates."""

from __future__ import annotations

from tearsheet.article.display_text import one_line
from tearsheet.preferences.settings import CITATION_NAMES, TEMPLATE
from tearsheet.quoting.citations import templates
from tearsheet.storage import paths


def choices(chosen: str) -> dict[str, str]:
    """The name of each form, as the settings have it -> what a reader is told of it.

    Args:
        chosen: Is among them, even if it is a template that is not there any more.
    """
    names = [f"{TEMPLATE}{name}" for name in templates.names(paths.templates_folder())]
    own = names if chosen in CITATION_NAMES or chosen in names else [*names, chosen]
    return {**CITATION_NAMES, **{name: _own(name) for name in own}}


def short_name(form: str) -> str:
    """What a form is called where there is little room."""
    named = CITATION_NAMES.get(form) or f"“{one_line(form.removeprefix(TEMPLATE))}”"
    return named.partition(":")[0].partition(" (")[0]


def _own(form: str) -> str:
    return f"“{one_line(form.removeprefix(TEMPLATE))}”, a template of your own"
