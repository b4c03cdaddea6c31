"""All text of a page that could not be taken apart."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tearsheet.article.model import Article, Source
from tearsheet.formats import encodings, loader_for
from tearsheet.formats.beside import Files, no_files
from tearsheet.formats.page import decoding, whole_text
from tearsheet.formats.refusals import Refusal, refuse
from tearsheet.formats.text import plain_text

_PAGES = frozenset({"text/html", "multipart/related"})
"""What has markup that is no text; whatever else is read by name is read as it stands."""


def prepare() -> None:
    """Import and open all that reading may need, for a process that cannot do so later."""
    for name in ("sniffing", "page.mhtml"):  # what is read in place has these
        import_module(f"tearsheet.formats.{name}")
    encodings.prepare()
    plain_text.prepare()


def read(raw: bytes, path: Path | None, _ask: Files = no_files) -> Article:
    """The article with every line of the page's text as a paragraph.

    Raises:
        LoadError: There is no text in it, or it is nothing but text.
    """
    media_type = loader_for(raw, path).media_type
    if media_type == "text/plain":
        raise refuse(Refusal.TOO_LONG, path)  # nothing takes less of either than to read it as it stands
    if media_type not in _PAGES:
        article = plain_text.read(raw, path)
        return article._replace(source=article.source._replace(media_type=media_type))
    html, encoding = _html(raw, path, media_type)
    return whole_text.article(html, Source(path, media_type, encoding))


def _html(raw: bytes, path: Path | None, media_type: str) -> tuple[str, str]:
    if media_type == "text/html":
        return decoding.decode(raw, path)
    from tearsheet.formats.page import mhtml  # only such a file needs it

    return mhtml.main_text(raw, path)
