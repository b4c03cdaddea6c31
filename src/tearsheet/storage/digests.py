"""Digests by Python's own modules: `hashlib` loads OpenSSL, which costs 11 ms and 3 MB."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Protocol

OF_FILE = 20  # bytes; by convention as long as SHA-1


class Digest(Protocol):
    """What is being digested."""

    def update(self, content: bytes, /) -> None:
        """Add bytes."""

    def hexdigest(self) -> str:
        """The digest of all bytes so far, in hexadecimal digits."""


def sha256(content: bytes = b"") -> Digest:
    """A SHA-256 digest that has begun with these bytes."""
    return _maker("sha256", "_sha2", "_sha256")(content)


def blake2b(content: bytes, size: int) -> Digest:
    """A BLAKE2b digest of so many bytes."""
    return _maker("blake2b", "_blake2")(content, digest_size=size)


def of_file(content: bytes = b"") -> Digest:
    """What is to tell the content of a file from another; long content is digested without the GIL."""
    return blake2b(content, OF_FILE)


@cache
def _maker(kind: str, *modules: str) -> Callable[..., Digest]:
    for name in (*modules, "hashlib"):  # the last for a Python that was built without its own
        with suppress(ImportError):
            found: Callable[..., Digest] = getattr(import_module(name), kind)
            return found
    raise ImportError(kind)
