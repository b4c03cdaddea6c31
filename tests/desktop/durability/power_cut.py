"""Take the power from a disk on which processes save notes, and look whether anything acknowledged is lost.

`python tests/desktop/durability/power_cut.py 40` prints the figures; the exit status is 1 for any loss, and
77 where this machine allows no disk of our own (it takes root). The disk is an ext4 image. It is stopped by
the kernel's own ioctl for this (as xfstests do): nothing that is still in memory, the journal's last
entries included, reaches the image any more. Then it is mounted again, which replays the journal.

With `--unsynchronised` the store's fsync does nothing: then notes must be lost, or the trial proves nothing.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import random
import shutil
import struct
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from mounts import enter_namespace, give_up, mounted
from promises import Promises, check, interrupt, put_conflict_copy, report, trial_folder

CUTS_OF_ONE_DISK = 20
SIZE = "32M"
SHUT_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN, _IOR('X', 125, __u32)
WITHOUT_FLUSHING = struct.pack("I", 2)  # EXT4_GOING_FLAGS_NOLOGFLUSH


def of_one_disk(folder: Path, cuts: int, chance: random.Random) -> Counter[str]:
    """Take the power from a disk so many times, and check its notes each time that it is back."""
    image, disk = folder / "image", folder / "disk"
    image.touch()
    os.truncate(image, int(SIZE[:-1]) << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
    promises, found = Promises(), Counter[str]()
    for _ in range(cuts):
        with mounted(disk, "-o", "loop", str(image)):
            if chance.random() < 1 / 2 and (disk / "notes").is_dir():
                put_conflict_copy(disk / "notes", chance, promises)
            interrupt(disk / "notes", chance, promises, lambda: take_power(disk))
        with mounted(disk, "-o", "loop", str(image)):
            found.update(check(disk / "notes", promises))
            found["power cuts"] += 1
    return promises.counts + found


def take_power(disk: Path) -> None:
    """Stop a mounted file system as if its machine had lost its power."""
    descriptor = os.open(disk, os.O_RDONLY)
    try:
        fcntl.ioctl(descriptor, SHUT_DOWN, WITHOUT_FLUSHING)
    except OSError as error:
        give_up(f"the file system cannot be stopped: {error.strerror}")
    finally:
        os.close(descriptor)


def no_synchronising(_: object) -> None:
    """Do nothing, in the place of `os.fsync`."""


def main() -> int:
    """Run the trial that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cuts", type=int, nargs="?", default=5)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--unsynchronised", action="store_true")
    asked = parser.parse_args()
    enter_namespace()
    if not shutil.which("mkfs.ext4"):
        give_up("there is no command “mkfs.ext4”")
    if asked.unsynchronised:
        setattr(os, "fsync", no_synchronising)  # noqa: B010 (the store is not to know)
    chance, sums = random.Random(asked.seed), Counter[str]()
    while sums["power cuts"] < asked.cuts:
        with trial_folder() as folder:
            cuts = min(CUTS_OF_ONE_DISK, asked.cuts - sums["power cuts"])
            sums += of_one_disk(folder, cuts, chance)
    return report(asked.seed, sums)


if __name__ == "__main__":
    sys.exit(main())
