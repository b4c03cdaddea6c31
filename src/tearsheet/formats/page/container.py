"""What those who saved a page wrote into it: its address and the time."""

from __future__ import annotations

import re
from datetime import datetime

from tearsheet.formats.fields.written_dates import parse

_HEAD_LENGTH = 8_192
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile((?:(?!<!--).){0,4000}?)-->", re.S)
_ADDRESS = re.compile(r"^[ \t]*url:\s*(\S+)", re.M)
_DATE = re.compile(r"^[ \t]*saved date:(.+)$", re.M)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_WEB = re.compile(r"https?://[^\s<>\"]+\Z", re.I)


def origin(html: str) -> tuple[str, datetime | None]:
    """The address that a page was saved from and when, as a comment at its beginning says."""
    head = html[:_HEAD_LENGTH]
    if match := _SINGLE_FILE.search(head):
        address, date = _ADDRESS.search(match[1]), _DATE.search(match[1])
        return web_address(address[1] if address else ""), _moment(date[1]) if date else None
    saved_from = _SAVED_FROM.search(head)
    return web_address(saved_from[1] if saved_from else ""), None


def web_address(text: str) -> str:
    """The text if it is an absolute http or https address, else empty."""
    text = text.strip()
    return text if _WEB.match(text) else ""


def _moment(text: str) -> datetime | None:
    """A moment with its own offset; `None` for a date that does not state one."""
    found = parse(text)
    when = found.when if found else None
    return when if isinstance(when, datetime) and when.tzinfo else None
