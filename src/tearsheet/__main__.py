"""The program's entry, for `python -m tearsheet` and the installed command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with this process's arguments; its exit status."""
    from tearsheet.app import run  # so that reading this module starts nothing

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
