"""The addresses of links: which of them may be opened, and what a reader must see of one before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tearsheet import tr
from tearsheet.article.display_text import one_line
from tearsheet.article.markup import is_web_address

LONGEST_SHOWN = 300
"""Code points of an address that are shown; the middle of a longer one is left out."""
_MAIL = re.compile(r"(?i:mailto):[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\ud800-\udfff]+")
_BARE = re.compile(r"(?<!\w)(?i:https?)://[^\s<>\"\\^`{|}\x00-\x20\x7f-\x9f\ud800-\udfff]+")
_SENTENCE_SIGNS = ".,;:!?…'’”»*_~]"
_CUT = "…"


class ShownAddress(NamedTuple):
    """What is shown of an address.

    Attributes:
        shown: The address on one line; letters beyond ASCII as themselves in the name of the site.
        site: The site's name as the network has it, where that differs from what is shown ("xn--…").
        disguise: What stands before "@" and only looks like a site's name; else empty.
    """

    shown: str
    site: str = ""
    disguise: str = ""


def is_openable(address: str) -> bool:
    """Whether `address` is of the web or of mail, and holds nothing but what such addresses may hold."""
    if _MAIL.fullmatch(address):
        return True
    return is_web_address(address) and bool(described(address).shown) and bool(_site(address))


def addresses_in(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses of the web stand in a text; the sentence's own signs at an end belong to none.

    A bracket at the end is the sentence's unless it is opened within the address.
    """
    for found in _BARE.finditer(text):
        address = found.group().rstrip(_SENTENCE_SIGNS)
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(_SENTENCE_SIGNS)
        if is_openable(address):
            yield found.start(), found.start() + len(address)


def described(address: str) -> ShownAddress:
    """What to show of an address, so that a site cannot pass for another one."""
    line = one_line(address)
    if not is_web_address(address):
        return ShownAddress(_cut(line))
    site = _site(address)
    named, plain = _named(site), _plain(site)
    shown = line.replace(site, named, 1) if site and named else line
    before, found, _ = _authority(address).rpartition("@")
    return ShownAddress(_cut(shown), plain if plain != named else "", before if found else "")


def sentence(address: str) -> str:
    """The same on one line."""
    what = described(address)
    site = "  " + tr("(the site is {site})", site=what.site) if what.site else ""
    if not what.disguise:
        return f"{what.shown}{site}"
    named = _named(_site(address))
    told = tr("(the site is not “{disguise}” but {site})", disguise=_cut(what.disguise), site=named)
    return f"{what.shown}{site}  {told}"


def _authority(address: str) -> str:
    """What stands between "//" and the path: RFC 3986, 3.2."""
    return re.split(r"[/?#]", address.partition("//")[2], maxsplit=1)[0]


def _site(address: str) -> str:
    """The host as written, without user and port."""
    host = _authority(address).rpartition("@")[2]
    return host if host.startswith("[") else host.partition(":")[0]


def _named(site: str) -> str:
    """The site's name with its letters, as far as it can be read so."""
    try:
        return one_line(site.encode("ascii").decode("idna")) or site
    except (UnicodeError, ValueError):
        return one_line(site)


def _plain(site: str) -> str:
    """The site's name in ASCII, as it goes over the network."""
    try:
        return site.encode("idna").decode("ascii")
    except (UnicodeError, ValueError):
        return one_line(site)


def _cut(line: str) -> str:
    if len(line) <= LONGEST_SHOWN:
        return line
    half = LONGEST_SHOWN // 2
    return f"{line[:half]}{_CUT}{line[-half:]}"
