"""A saved web page on its way from its container to an article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple


def no_resource(_address: str) -> tuple[str, bytes] | None:
    """What a page without files beside it has."""
    return None


class Page(NamedTuple):
    """A page whose bytes have become characters.

    Attributes:
        html: Decoded.
        path: The file that it lies in; `None` where no file is behind it.
        media_type: Of the container: "text/html" or "multipart/related".
        encoding: The Python name of the encoding that it was decoded with.
        url: As the container states it, else empty.
        saved: When it was saved, as the container states it; aware, or `None`.
        resource: Address as written in the page -> (media type, bytes) of what lies in or beside the
            file; nothing is ever fetched.
    """

    html: str
    path: Path | None
    media_type: str
    encoding: str
    url: str = ""
    saved: datetime | None = None
    resource: Callable[[str], tuple[str, bytes] | None] = no_resource
