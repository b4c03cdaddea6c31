"""Let processes save notes on a disk of 1 MiB until it is full and beyond, and look whether anything is lost.

`python tests/desktop/durability/full_disk.py 50` fills so many disks and prints the figures; the exit
status is 1 for any loss, and 77 where this machine allows no disk of our own.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

from mounts import enter_namespace, mounted
from promises import Promises, check, interrupt, report, trial_folder

ROUNDS_ON_ONE_DISK = 6
BLOCK = 4096  # bytes


def on_one_disk(disk: Path, chance: random.Random) -> Counter[str]:
    """Interrupt writers on a disk that another program fills and frees by turns."""
    promises, found = Promises(), Counter[str](disks=1)
    ballast = disk / "ballast"
    for number in range(ROUNDS_ON_ONE_DISK):
        interrupt(disk / "notes", chance, promises)
        found.update(check(disk / "notes", promises))
        if number % 2:
            ballast.unlink()
        else:
            _fill(ballast)
            found.update(check(disk / "notes", promises))
    return promises.counts + found


def _fill(ballast: Path) -> None:
    """Take all the room that is left."""
    try:
        with ballast.open("wb", buffering=0) as file:
            while file.write(bytes(BLOCK)):
                pass
    except OSError:
        return


def main() -> int:
    """Run the trial that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("disks", type=int, nargs="?", default=3)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    asked = parser.parse_args()
    enter_namespace()
    chance, sums = random.Random(asked.seed), Counter[str]()
    for _ in range(asked.disks):
        with trial_folder() as folder, mounted(folder / "disk", "-t", "tmpfs", "-o", "size=1m", "notes"):
            sums += on_one_disk(folder / "disk", chance)
    return report(asked.seed, sums)


if __name__ == "__main__":
    sys.exit(main())
