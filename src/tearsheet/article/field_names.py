"""What the fields of an article are called, for the reader."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "headline": "Headline",
        "standfirst": "Standfirst",
        "bylines": "By",
        "publication": "Publication",
        "published": "Published",
        "updated": "Updated",
        "disclaimer": "Disclaimer",
        "url": "Address",
        "saved": "Saved",
    }
)
"""Name in the record -> name for the reader, in the order in which they are shown."""
