"""The program's entry, for `python -m tearsheet` and the installed command."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the program with this process's arguments; its exit status."""
    from tearsheet import speak
    from tearsheet.storage.paths import resource

    if "--record" not in sys.argv:  # for machines, whose language is English
        speak(os.environ, resource)
    from tearsheet.app import (
        run,  # after what its tables are to be read in; reading this module starts nothing
    )

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
