"""The forms in which a source can be copied now: those of the program, and the reader's own templates."""

from __future__ import annotations

from tearsheet import quoted, tr
from tearsheet.article.display_text import one_line
from tearsheet.preferences.settings import CITATION_NAMES, TEMPLATE
from tearsheet.quoting.citations import templates
from tearsheet.storage import paths

_NAMED_AT_MOST = 40  # characters of a template's name that are shown


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
    named = CITATION_NAMES.get(form) or quoted(_name(form))
    return named.partition(":")[0].partition(" (")[0].rstrip()


def _own(form: str) -> str:
    return tr("“{name}”, a template of your own", name=_name(form))


def _name(form: str) -> str:
    """The name of a template on one line, as long as a menu has room for."""
    line = one_line(form.removeprefix(TEMPLATE))
    return line if len(line) <= _NAMED_AT_MOST else f"{line[:_NAMED_AT_MOST].rstrip()}…"
