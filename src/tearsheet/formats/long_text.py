"""Plain text that a process without rights reads, since it may take a while; what it needs comes first."""

from __future__ import annotations

import codecs
from pathlib import Path

from tearsheet.formats import encodings, publications, text
from tearsheet.model import Article

# `text` and Python import these when an article needs them: too late where no file may be read any more
_NEEDED_LATER = (publications, [codecs.lookup(name) for name in encodings.NAMES])


def read(raw: bytes, path: Path | None) -> Article:
    """The article in a plain text, as `text.read` gives it.

    Raises:
        LoadError: The bytes are no text, or hold nothing but white space.
    """
    return text.read(raw, path)
