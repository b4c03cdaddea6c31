"""Digests, the same as the standard library's."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.storage import digests


@given(st.lists(st.binary()))
def test_parts_are_digested_as_one(parts: list[bytes]) -> None:
    digest = digests.sha256()
    for part in parts:
        digest.update(part)
    assert digest.hexdigest() == hashlib.sha256(b"".join(parts)).hexdigest()


@given(st.binary(), st.integers(1, 64))
def test_a_digest_has_the_size_that_is_asked_for(content: bytes, size: int) -> None:
    wanted = hashlib.blake2b(content, digest_size=size).hexdigest()
    assert digests.blake2b(content, size).hexdigest() == wanted
