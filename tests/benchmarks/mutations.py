"""Damages saved pages at random, some 20,000 times, and reads each: an article or one sentence, and soon.

    python tests/benchmarks/mutations.py [NUMBER [SEED [FOLDER OF PAGES]]]

Most are read in this process, for speed; one in fifty, and each that takes longer here than a page may, is
opened as the program opens it, by a process of its own. Prints what came of them, the slowest, and every
failure.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import load, load_bytes
from tests.core import hostile

NUMBER = 20_000
LIMIT = 10  # seconds
LIMIT_HERE = 6  # seconds; from then on the other process would be ended
CONFINED_EVERY = 50
LONGEST = 40_000  # bytes of a page to begin with, of one in thirty the tenfold
BITS = (
    *(
        b"<",
        b">",
        b"&",
        b"\0",
        b"\xff",
        b"\xfe",
        b'"',
        b"'",
        b"=",
        b"--",
        b"\r\n\r\n",
        b"<p>",
        b"</p>",
        b"<div>",
    ),
    *(
        b"<table>",
        b"<tr><td>",
        b"</table>",
        b"<!--",
        b"-->",
        b"<script>",
        b"</script>",
        b"<svg>",
        b"<h1>",
        b"<html>",
    ),
    *(
        b"<body>",
        b"</body>",
        b"<template>",
        b"<![CDATA[",
        b"&#xD800;",
        b"&#0;",
        b"&amp",
        b"\xe2\x80",
        b"\x1b$B",
    ),
    *(
        b'<meta charset="utf-7">',
        b'<script type="application/ld+json">{"datePublished":',
        b"\n---\n",
        b"\n# ",
        b"[](",
        b"![",
    ),
    *(
        b"\n> ",
        b"\n```\n",
        b"|-|\n",
        b"Content-Type: text/html\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"boundary=",
    ),
)
CLIPPING = (
    b"---\ntitle: T\nauthor:\n  - '[[A B]]'\n---\n# T\n\n"
    + b"Words *of* a [page](https://a.example).\n\n| a |\n|-|\n| b |\n\n" * 9
)
PAGE = (
    b"<!DOCTYPE html><html><head><title>T</title></head><body><article><h1>T</h1>%s</article></body></html>"
    % (b"<p>The bridge was <b>closed</b> on Monday, <a href='https://a.example'>she</a> said.</p>\n" * 9)
)
MESSAGE = (
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + PAGE.replace(b"=", b"=3D")
    + b"\r\n--b--\r\n"
)


TOO_SLOW = "FAILED: too slow"


class TooLongError(BaseException):
    """One file has taken the whole time; what catches the failure of a rule lets it through."""


def damaged(raw: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """A page with a few changes: bytes changed, cut out, put in, said twice, a piece of another page."""
    changed = bytearray(raw)
    for _ in range(chance.choice((1, 2, 4, 16, 64))):
        at = chance.randrange(len(changed) + 1)
        to = min(len(changed), at + int(chance.expovariate(1 / 200)))
        match chance.randrange(7):
            case 0:
                changed[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[at:to]
            case 2:
                changed[at:at] = chance.choice(BITS) * chance.choice((1, 1, 1, 2, 50))
            case 3:
                changed[at:at] = changed[at:to] * chance.choice((1, 2, 30))
            case 4:
                other = chance.choice(others)
                start = chance.randrange(len(other) + 1)
                changed[at:to] = other[start : start + to - at]
            case 5:
                changed[at:to] = chance.randbytes(min(to - at, 40))
            case _:
                changed[at:to] = changed[at:to].swapcase()
    return bytes(
        changed[: chance.randrange(1, len(changed) + 1)] if chance.random() < 0.1 and changed else changed
    )


def check(article: Article) -> None:
    """What holds for every article."""
    for block in article.body:
        if "\n" in block.text or any(not 0 <= s.start <= s.end <= len(block.text) for s in block.spans):
            raise AssertionError(block)


def outcome(raw: bytes, path: Path, *, is_confined: bool) -> str:
    """What becomes of a file: one word, and for a failure its place."""
    try:
        if is_confined:
            path.write_bytes(raw)
            article = load(path)
        else:
            article = load_bytes(raw, path)
        check(article)
    except LoadError as error:
        return "refused" if "\n" not in str(error) else f"FAILED {error}"
    except TooLongError:
        return TOO_SLOW
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"FAILED {type(error).__name__} {Path(place.filename).name}:{place.lineno} {str(error)[:80]}"
    return "in part" if article.warning else "article"


def timed(raw: bytes, path: Path, *, is_confined: bool) -> tuple[str, float]:
    """The outcome, and the seconds that it took."""
    started = time.perf_counter()
    signal.alarm(LIMIT if is_confined else LIMIT_HERE)
    what = outcome(raw, path, is_confined=is_confined)
    signal.alarm(0)
    return what, time.perf_counter() - started


def _stop(_: int, __: FrameType | None) -> None:
    raise TooLongError


def main(number: int, seed: int, folder: str) -> int:
    """Print the figures; the exit status."""
    chance = random.Random(seed)
    named = [("a.html", PAGE), ("a.mhtml", MESSAGE), ("a.md", CLIPPING), *hostile.FILES.items()]
    named += [(path.name, path.read_bytes()) for path in sorted(Path(folder).glob("*"))] if folder else []
    seeds = [(name, raw[: 10 * LONGEST]) for name, raw in named]
    signal.signal(signal.SIGALRM, _stop)
    counts: Counter[str] = Counter()
    slowest = (0.0, "")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = scratch
        for turn in range(number):
            name, raw = chance.choice(seeds)
            raw = raw if turn % 30 == 0 else raw[:LONGEST]
            content = damaged(raw, [other for _, other in seeds], chance)
            path = Path(scratch, name)
            is_confined = turn % CONFINED_EVERY == 0
            what, seconds = timed(content, path, is_confined=is_confined)
            if what == TOO_SLOW and not is_confined:
                counts["left to the other process"] += 1
                is_confined = True
                what, seconds = timed(content, path, is_confined=True)
            slowest = max(slowest, (seconds, name))
            counts[f"{'confined' if is_confined else 'here'}: {what}"] += 1
            if what.startswith("FAILED"):
                kept = Path(tempfile.gettempdir(), f"mutation-{seed}-{turn}-{name}")
                kept.write_bytes(content)
                print(what, kept, flush=True)
    print(f"seed {seed}:", ", ".join(f"{what} {count}" for what, count in counts.most_common()))
    print(f"slowest: {slowest[1]}, {slowest[0]:.1f} s")
    return int(any("FAILED" in what for what in counts))


if __name__ == "__main__":
    arguments = [*sys.argv[1:], "", "", ""]
    sys.exit(main(int(arguments[0] or NUMBER), int(arguments[1] or 1), arguments[2]))
