"""Prints what AT-SPI tells of the object with a name and a role, as JSON; with no words, of everything."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import gi  # type: ignore[import-not-found]  # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402 (after its version)

STATES = ("FOCUSED", "EXPANDED", "COLLAPSED", "HAS_POPUP", "CHECKABLE", "CHECKED", "SHOWING", "MODAL")
PROGRAM = "tearsheet"


def below(parent: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """The object and everything in it."""
    yield parent
    for number in range(parent.get_child_count()):
        child = parent.get_child_at_index(number)
        if child:
            yield from below(child)


def told(found: Atspi.Accessible) -> dict[str, object]:
    """What a screen reader would ask for.

    The functions of the text are named in full: in at-spi2-core 2.56 its object has others of the same names.
    """
    text = found.get_text_iface()
    chosen = Atspi.Text.get_selection(text, 0) if text and Atspi.Text.get_n_selections(text) else None
    return {
        "text": Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else "",
        "caret": Atspi.Text.get_caret_offset(text) if text else -1,
        "selection": [chosen.start_offset, chosen.end_offset] if chosen else [],
        "is_focused": found.get_state_set().contains(Atspi.StateType.FOCUSED),
    }


def in_short(found: Atspi.Accessible) -> dict[str, object]:
    """What it is, and how it is now."""
    states, cell = found.get_state_set(), found.get_table_cell()
    return {
        "role": found.get_role_name(),
        "name": found.get_name(),
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "cell": list(Atspi.TableCell.get_position(cell)[1:]) if cell else [],
    }


if sys.argv[1:]:
    for each in below(Atspi.get_desktop(0)):
        if [each.get_name(), each.get_role_name()] == sys.argv[1:]:
            print(json.dumps(told(each)))
            break
else:
    desktop = Atspi.get_desktop(0)
    programs = map(desktop.get_child_at_index, range(desktop.get_child_count()))
    everything = [below(one) for one in programs if one and one.get_name() == PROGRAM]
    print(json.dumps([in_short(each) for found in everything for each in found]))
