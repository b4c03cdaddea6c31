"""The program's entry, for a checkout's script, `python -m tearsheet` and the installed command."""

from __future__ import annotations

import os
import sys

from tearsheet.instance import client

TYPE_CHECKING = False  # as in the package
if TYPE_CHECKING:
    from tearsheet.instance.place import Place


def main() -> int:
    """Run the program with this process's arguments, or let the one that runs open them; its exit status."""
    found = entered()
    return found if isinstance(found, int) else run(found)


def entered() -> int | Place | None:
    """What came of handing this process's arguments to the program that runs; see `client.enter`."""
    return client.enter(client.showing_mistakes(sys.argv[1:]))


def run(place: Place | None) -> int:
    """Be the program, with this process's arguments; its exit status.

    Args:
        place: Where later starts find it; `None` where they are not to.
    """
    from tearsheet import speak  # not needed by a start that hands its files over
    from tearsheet.storage.paths import resource

    if "--record" not in sys.argv:  # for machines, whose language is English
        speak(os.environ, resource)
    from tearsheet import app  # after what its tables are to be read in

    return app.run(client.showing_mistakes(sys.argv[1:]), place)


if __name__ == "__main__":
    sys.exit(main())
