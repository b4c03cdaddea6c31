"""By what an article is known wherever its file lies: its file's bytes, its words, its address.

All of it is of the article as its file states it, never with what the reader has corrected.
"""

from __future__ import annotations

import re
import stat
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from tearsheet.storage import digests

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tearsheet.article.model import Article

KEY_IN_NAME = 12  # hexadecimal digits of the key that a folder's name ends with
_LONGEST_SLUG = 40
_PART = 1 << 16  # bytes of a file, code points of a text, that are digested before others have their turn
_MOST_KNOWN = 64
_text_keys: dict[tuple[int, int], str] = {}
"""Of the articles asked for last: the first version of a note asks four times, each a tenth of a second."""
_USUAL_PORT = {"http": 80, "https": 443}

# A list that never changes, and not a Unicode category, which differs between versions of Python:
# controls that are no white space, soft hyphen, zero-width and bidi controls, BOM, annotation marks
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+"
)


def article_key(article: Article) -> str:
    """The sha256 of the article's own address or, without one, of its text: 64 hexadecimal digits."""
    address = canonical_address(article.source.url)
    return _sha256(address) if address else text_key(article)


def text_key(article: Article) -> str:
    """The sha256 of the words of the article: 64 hexadecimal digits.

    Line ends, the encoding, a BOM, invisible characters, the wrapping of lines and Unicode's
    normal form make no difference. The headline counts as the text's first line, so that nothing
    changes when a loader learns to tell the two apart.
    """
    known = hash((article.headline, article.text)), len(article.text)  # as in `file_key`
    key = _text_keys.get(known)  # another thread may forget it at any moment
    if key is None:
        if len(_text_keys) >= _MOST_KNOWN:
            _text_keys.clear()
        key = _text_keys[known] = _key_of_words(article)
    return key


def _key_of_words(article: Article) -> str:
    digest = digests.sha256()
    gap = b""
    for lines in _parts(article):
        if words := _words(lines):
            digest.update(gap + _bytes(words))
            gap = b" "
    return digest.hexdigest()


def visible_text(article: Article, length: int) -> str:
    """So much of the headline and the text without invisible characters: what fingerprints are taken of."""
    found: list[str] = []
    for lines in _parts(article):
        found.append(_visible(lines))
        if sum(map(len, found)) >= length:
            break
    return "\n".join(found)[:length]


def _parts(article: Article) -> Iterator[str]:
    """The headline, then some lines of the text at a time: of 10 MB all words at once would take 100."""
    yield article.headline
    text, start = article.text, 0
    while start <= len(text):
        end = text.find("\n", start + _PART)
        end = end if end >= 0 else len(text)
        yield text[start:end]
        start = end + 1


def _words(lines: str) -> str:
    """The words of some lines, one blank between them."""
    flat = lines.replace("\n", " ")
    if flat.isprintable() and "  " not in flat:  # nothing invisible, and no other blank
        return flat.strip() if flat.isascii() else _composed(flat).strip()
    return " ".join(_composed(_visible(lines)).split())


def _composed(text: str) -> str:
    from unicodedata import normalize  # a library of its own

    return normalize("NFC", text)


def _visible(text: str) -> str:
    return _INVISIBLE.sub("", text)


def file_key(article: Article) -> str:
    """The sha256 of the bytes of the article's file: 64 hexadecimal digits.

    Empty where no file is behind it or it cannot be read any more: the text is known all the same.
    What was read first with these words counts for as long as the program runs, though another
    file may stand under the name by now.
    """
    if article.source.path is None:
        return ""
    try:
        return _file_sha256(article.source.path, hash((article.headline, article.text)))
    except OSError:
        return ""


@lru_cache(maxsize=_MOST_KNOWN)
def _file_sha256(path: Path, _: int) -> str:
    if not stat.S_ISREG(path.stat().st_mode):
        raise FileNotFoundError(path)  # a pipe by now, which would stop the program
    digest = digests.sha256()
    with path.open("rb") as file:
        while part := file.read(_PART):
            digest.update(part)
    return digest.hexdigest()


def canonical_address(url: str) -> str:
    """The address in the one form that is compared; empty for what may name many articles.

    The front page of a site, which articles state as their source, is such an address.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    is_one_article = parts.path.strip("/") or parts.query
    if scheme not in _USUAL_PORT or not parts.hostname or not is_one_article:
        return ""
    host = parts.hostname if port in {None, _USUAL_PORT[scheme]} else f"{parts.hostname}:{port}"
    return urlunsplit((scheme, host, parts.path, parts.query, ""))


def folder_name(article: Article) -> str:
    """The name of the folder of an article's notes: "serbia-withdraws-troops--6f1e0a9b8c7d"."""
    return f"{_slug(article.headline)}--{article_key(article)[:KEY_IN_NAME]}"


def _slug(headline: str) -> str:
    from unicodedata import normalize  # a library of its own

    letters = normalize("NFKD", headline).encode("ascii", "ignore").decode().lower()
    words = re.sub("[^a-z0-9]+", "-", letters).strip("-")
    return words[:_LONGEST_SLUG].rstrip("-") or "article"


def _sha256(text: str) -> str:
    return digests.sha256(_bytes(text)).hexdigest()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
