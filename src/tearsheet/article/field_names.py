"""What the fields of an article are called, for the reader."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tearsheet import marked

FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "headline": marked("Headline"),
        "standfirst": marked("Standfirst"),
        "bylines": marked("By"),
        "publication": marked("Publication"),
        "published": marked("Published"),
        "updated": marked("Updated"),
        "disclaimer": marked("Disclaimer"),
        "url": marked("Address"),
        "saved": marked("Saved"),
    }
)
"""Name in the record -> name for the reader, in the order in which they are shown."""
