"""What takes longest of one megabyte: each pattern's worst cases, then texts and Markdown of many shapes.

    python tests/benchmarks/long_texts.py [MEGABYTES]

Prints, in seconds on the processor, the worst of each kind. Nothing here may take time with the square of a
text: with twice the megabytes each figure doubles. Where one does not, it takes hours, and is ended.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet.errors import LoadError
from tearsheet.formats.markdown import markdown_file
from tearsheet.formats.text import plain_text
from tests.core import shapes
from tests.core.regex import patterns, steps

_SHOWN = 12
_LONGEST = 600  # seconds on the processor, for one of them


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    if sys.platform != "win32":
        import resource  # not on Windows

        until = int(process_time()) + _LONGEST
        resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))
    start = process_time()
    with suppress(LoadError):
        work()
    return process_time() - start


def of_patterns(length: int) -> Iterator[tuple[float, str]]:
    """The longest that each pattern takes, and the text."""
    for found in {found.pattern: found for found in patterns.every()}.values():
        yield max(
            (seconds(partial(_try, found, worst.text(length))), f"{found.name} {worst}")
            for worst in steps.worst_cases(found.pattern)
        )


def _try(found: patterns.Found, tried: str) -> None:
    words = tried.encode("latin-1", "replace") if isinstance(found.pattern.pattern, bytes) else tried
    found.pattern.match(words) if found.is_anchored else found.pattern.sub(words[:0], words)  # type: ignore[arg-type]


def of_shapes(length: int) -> Iterator[tuple[float, str]]:
    """How long each loader takes for each shape."""
    for loader in (plain_text, markdown_file):
        for piece in shapes.PIECES:
            raw = (piece * (length // len(piece))).encode()
            yield seconds(partial(loader.read, raw, None)), f"{loader.__name__} {piece!r}"


def main() -> None:
    """Print both tables."""
    length = int(float(sys.argv[1] if len(sys.argv) > 1 else 1) * 1_000_000)
    for table in (of_patterns, of_shapes):
        for took, what in sorted(table(length), reverse=True)[:_SHOWN]:
            print(f"{took:8.2f} s  {what}")


if __name__ == "__main__":
    main()
