"""Kill processes that save notes, again and again, and look whether anything acknowledged is lost.

`python tests/desktop/durability/kill_notes.py 1000` prints the figures; the exit status is 1 for any loss.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

from promises import SHARED, Promises, check, interrupt, put_conflict_copy, report, trial_folder

KILLS_IN_ONE_FOLDER = 20


def in_one_folder(folder: Path, kills: int, chance: random.Random) -> Counter[str]:
    """Interrupt writers again and again, and check the notes each time."""
    root, promises, found = folder / "notes", Promises(), Counter[str]()
    while promises.counts["kills"] < kills:
        if any(root.glob(f"*/*-{SHARED.id[9:17]}.json")) and chance.random() < 1 / 2:
            put_conflict_copy(root, chance, promises)
        interrupt(root, chance, promises)
        found.update(check(root, promises))
    return promises.counts + found


def main() -> int:
    """Run the trial that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    asked = parser.parse_args()
    chance, sums = random.Random(asked.seed), Counter[str]()
    while sums["kills"] < asked.kills:
        with trial_folder() as folder:
            kills = min(KILLS_IN_ONE_FOLDER, asked.kills - sums["kills"])
            sums += in_one_folder(folder, kills, chance)
    return report(asked.seed, sums)


if __name__ == "__main__":
    sys.exit(main())
