"""One file of each format: it shows by its content alone what it is, and names a picture beside it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tearsheet.formats import LOADERS, Loader
from tests.core import pages

PICTURE = "a_files/b.png"
"""Its path from the folder of a sample that is called "a"; a message has its pictures in itself."""

_PAGE = pages.page(f'<img src="{PICTURE}">').encode()
_HEADER = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
_SAMPLES: Mapping[str, bytes] = {
    "text/html": _PAGE,
    "multipart/related": _HEADER + _PAGE,
    "text/markdown": f"---\ntitle: T\n---\n\nThe harbour was closed.\n\n![]({PICTURE})\n".encode(),
    "text/plain": b"A headline\n\nThe harbour was closed on Monday.\n",
}
each_format = pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.name)
"""A test that is held for every format; each asks for the loader's sample."""


def sample(loader: Loader) -> bytes:
    """The content of a file of a loader's format."""
    assert loader.media_type in _SAMPLES, f"{loader.name} has no file in {__name__}: add one to `_SAMPLES`"
    return _SAMPLES[loader.media_type]
