"""Wait until no other process holds the lock of file descriptor 9, then hold it as long as that is open.

The kernel frees it however its holders end, so an interrupted set-up never blocks the next one.
"""

from __future__ import annotations

import fcntl
import sys

DESCRIPTOR = 9

if __name__ == "__main__":
    try:
        fcntl.flock(DESCRIPTOR, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("Tearsheet is being set up by another start; waiting for that.", file=sys.stderr)
        fcntl.flock(DESCRIPTOR, fcntl.LOCK_EX)
