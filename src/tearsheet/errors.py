"""What can go wrong that a reader can mend, each error one sentence to show."""

from __future__ import annotations

from tearsheet import tr

FAILED = 2
"""The exit status where a file could not be opened."""


class UserError(Exception):
    """`str()` is the sentence to show: what happened, to which file, and what to do."""


class InternalError(UserError):
    """A mistake in the program itself, for what has waited for an answer; it is logged and told besides."""

    def __init__(self, mistake: Exception) -> None:
        super().__init__(
            tr("Something went wrong in Tearsheet itself ({mistake}).", mistake=type(mistake).__name__)
        )


def because(what_failed: str, reason: str, *where: object) -> str:
    """The sentence that something failed, why, and in which folder where one is given."""
    if not where:
        return tr("{what_failed}: {reason}.", what_failed=what_failed, reason=reason)
    [folder] = where
    return tr("{what_failed}: {reason} ({folder}).", what_failed=what_failed, reason=reason, folder=folder)


class LoadError(UserError):
    """A file could not be read as an article."""


class NoteError(UserError):
    """Notes could not be read or written; what was typed is still in the window."""


class SettingsError(UserError):
    """The settings, or what is remembered between two starts, could not be written."""


class LauncherError(UserError):
    """A menu entry or desktop icon could not be written or removed."""
