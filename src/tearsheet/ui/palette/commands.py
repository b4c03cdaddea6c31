"""What the palette offers in a window: every action that can be run, and every choice of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from tearsheet import tr
from tearsheet.preferences import citation_forms
from tearsheet.preferences.settings import SETTINGS, Setting, with_value
from tearsheet.ui.actions import ACTIONS, Action, acting_keys_of
from tearsheet.ui.window.article_window import Window

SETTINGS_GROUP = tr("Settings")


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the palette, as it is when the palette is opened.

    Attributes:
        name: Unique; by it the palette knows what was used.
        text: What it is called.
        group: What it belongs to.
        does: A line about it.
        keys: Those that act now.
        run: Does it.
        is_enabled: Whether it can act now; else running it says why not.
        is_on: Whether what it switches is on; `None` for what is no switch.
    """

    name: str
    text: str
    group: str
    does: str
    keys: tuple[str, ...]
    run: Callable[[Window], None]
    is_enabled: bool
    is_on: bool | None


def commands(window: Window) -> list[Command]:
    """Everything that can be chosen there now, in the order of the tables."""
    actions = (_of_action(action, window) for action in ACTIONS)
    return [*(command for command in actions if command), *_of_settings(window)]


def _of_action(action: Action, window: Window) -> Command | None:
    if action.run is None or action.name == "palette":
        return None
    return Command(
        action.name,
        action.text,
        action.group,
        action.does,
        acting_keys_of(action, has_letters=window.desk.settings.letter_keys),
        action.run,
        action.is_enabled(window) and action.is_possible(window),
        action.is_on(window) if action.is_on else None,
    )


def _of_settings(window: Window) -> Iterator[Command]:
    """Each choice by its name, and each switch that is no action anyway."""
    actions = {action.name for action in ACTIONS}
    for name, setting in SETTINGS.items():
        value = getattr(window.desk.settings, name)
        title = setting.label or setting.heading
        for choice, called in _choices(name, setting, value).items():
            text = tr("{name}: {words}", name=title, words=called)
            yield _choosing(
                f"{name}={choice}", text, setting, partial(_choose, name, choice), choice == value
            )
        if isinstance(value, bool) and name not in actions:
            yield _choosing(name, title, setting, partial(_choose, name, not value), value)


def _choosing(name: str, text: str, setting: Setting, run: Callable[[Window], None], is_on: bool) -> Command:
    return Command(name, text, SETTINGS_GROUP, setting.means, (), run, is_enabled=True, is_on=is_on)


def _choices(name: str, setting: Setting, value: str) -> Mapping[str, str]:
    return citation_forms.choices(value) if name == "citation" else setting.choices


def _choose(name: str, value: object, window: Window) -> None:
    desk, setting = window.desk, SETTINGS[name]
    desk.choose(with_value(desk.settings, name, value))
    called = _choices(name, setting, str(value)).get(str(value), tr("on") if value else tr("off"))
    window.say(tr("{name}: {words}", name=setting.label or setting.heading, words=called))
