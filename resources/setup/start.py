"""Starts a checkout's program, at first without Python's `site`: that takes a third of the start of Python.

Who hands files to the program that runs needs nothing that is installed; any other start goes on with it.
"""

import sys

sys.path.insert(0, __file__.removesuffix("resources/setup/start.py") + "src")

from tearsheet import __main__

if __name__ == "__main__":
    entered = __main__.entered()
    if not isinstance(entered, int):
        import site

        site.main()
        entered = __main__.run(entered)
    sys.exit(entered)
