"""The program's entry, for a checkout's script, `python -m tearsheet` and the installed command."""

from __future__ import annotations

import os
import sys

from tearsheet.instance import client


def main() -> int:
    """Run the program with this process's arguments, or let the one that runs open them; its exit status."""
    arguments = client.showing_mistakes(sys.argv[1:])
    entered = client.enter(arguments)
    if isinstance(entered, int):
        return entered
    from tearsheet import speak  # not needed by a start that hands its files over
    from tearsheet.storage.paths import resource

    if "--record" not in sys.argv:  # for machines, whose language is English
        speak(os.environ, resource)
    from tearsheet.app import run  # after what its tables are to be read in

    return run(arguments, entered)


if __name__ == "__main__":
    sys.exit(main())
