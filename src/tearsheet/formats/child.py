"""What the process does that reads a foreign page: give up its rights, read, answer, end."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tearsheet.model import Article

ARTICLE = b"A"
"""The first byte of an answer that is the JSON of an article."""
REFUSAL = b"R"
"""The first byte of an answer that is the sentence of a `LoadError`, in UTF-8."""


def main() -> None:
    """Read the page on standard input with a module, and write the answer to standard output.

    The arguments: the module, the path of the page's file, the seconds that reading may take.
    """
    from tearsheet import article_json  # noqa: F401, PLC0415 (the process that starts this one needs none of these)
    from tearsheet.formats import confinement  # noqa: PLC0415

    module, path, seconds = sys.argv[1:4]
    # Our own code comes first, while it may still be compiled and written down for the next time
    read: Callable[[bytes, Path], Article] = import_module(module).read
    confinement.confine(float(seconds))
    answers = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    content = _answer(read, sys.stdin.buffer.read(), Path(path))
    with os.fdopen(answers, "wb") as stream:
        stream.write(content)
    os._exit(0)  # taking a large page's tree apart would take as long as making it


def _answer(read: Callable[[bytes, Path], Article], raw: bytes, path: Path) -> bytes:
    from tearsheet import article_json  # noqa: PLC0415 (see above)
    from tearsheet.errors import LoadError  # noqa: PLC0415

    try:
        return ARTICLE + article_json.encoded(read(raw, path))
    except LoadError as error:
        return REFUSAL + str(error).encode("utf-8", "replace")
