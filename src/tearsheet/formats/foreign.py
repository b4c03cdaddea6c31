"""How the formats that Tearsheet does not open show themselves in their first bytes."""

from __future__ import annotations

from tearsheet import marked, tr

_HEAD_LENGTH = 2048  # bytes; bounds the work: signatures stand in the first ones

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    # (offset in bytes, the bytes there, what such a file is)
    (0, b"%PDF-", marked("a PDF")),
    (0, b"{\\rtf", marked("a rich text document (RTF)")),
    (0, b"%!PS", marked("a PostScript document")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", marked("an old Office document (such as .doc)")),
    (0, b"\x89PNG\r\n\x1a\n", marked("a picture (PNG)")),
    (0, b"\xff\xd8\xff", marked("a picture (JPEG)")),
    (0, b"GIF87a", marked("a picture (GIF)")),
    (0, b"GIF89a", marked("a picture (GIF)")),
    (0, b"II*\0", marked("a picture (TIFF)")),
    (0, b"MM\0*", marked("a picture (TIFF)")),
    (8, b"WEBP", marked("a picture (WebP)")),
    (4, b"ftyp", marked("a picture, film or sound (MP4 family)")),
    (0, b"OggS", marked("a sound or film (Ogg)")),
    (0, b"ID3", marked("a sound (MP3)")),
    (8, b"WAVE", marked("a sound (WAV)")),
    (0, b"\x1f\x8b", marked("a compressed file (gzip)")),
    (0, b"BZh", marked("a compressed file (bzip2)")),
    (0, b"\xfd7zXZ\0", marked("a compressed file (xz)")),
    (0, b"\x28\xb5\x2f\xfd", marked("a compressed file (Zstandard)")),
    (0, b"7z\xbc\xaf\x27\x1c", marked("an archive (7z)")),
    (0, b"Rar!\x1a\x07", marked("an archive (RAR)")),
    (257, b"ustar", marked("an archive (tar)")),
    (0, b"bplist00", marked("a property list or Safari web archive")),
    (0, b"SQLite format 3\0", marked("a database (SQLite)")),
    (0, b"\x7fELF", marked("a program")),
    (60, b"BOOKMOBI", marked("an e-book (Mobipocket, Kindle)")),
    (0, b"ITSF", marked("a help file (CHM)")),
    (0, b"AT&TFORM", marked("a DjVu document")),
)
_LIST_LENGTH = 65536  # bytes; bounds the work: the names of an archive’s files stand at its end
_ZIP_SIGNATURE = b"PK\x03\x04"
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", marked("an e-book (EPUB)")),
    (b"application/vnd.oasis.opendocument.", marked("an OpenDocument file (such as .odt)")),
    (b"archive/data.warc", marked("a web archive (WACZ)")),
    (b"word/document.xml", marked("a Word document (.docx)")),
    (b"xl/workbook.xml", marked("an Excel workbook (.xlsx)")),
    (b"ppt/presentation.xml", marked("a PowerPoint presentation (.pptx)")),
    (b"META-INF/container.xml", marked("an e-book (EPUB)")),
    (b"[Content_Types].xml", marked("an Office document")),
)
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<!doctype netscape-bookmark-file-1", marked("a list of bookmarks")),
    (b"<rss", marked("a feed of news (RSS)")),
    (b"<opml", marked("a list of feeds (OPML)")),
    (b"<?xml", marked("an XML document")),
    (b"<svg ", marked("a picture (SVG)")),
)
_XML: tuple[tuple[bytes, str], ...] = (
    (b"<en-export", marked("a collection of Evernote's notes")),
    (b"<rss", marked("a feed of news (RSS)")),
    (b"<feed", marked("a feed of news (Atom)")),
    (b"<opml", marked("a list of feeds (OPML)")),
    (b"<!doctype plist", marked("a property list or web location")),
    (b"<fictionbook", marked("an e-book (FictionBook)")),
    (b"<svg", marked("a picture (SVG)")),
)
_TEXTS: tuple[tuple[bytes, str], ...] = (
    (b"%pdf-", marked("a PDF")),
    (b"warc/1.", marked("a web archive (WARC)")),
    (b"warc/0.", marked("a web archive (WARC)")),
    (b"filedesc://", marked("a web archive (ARC)")),
    (b"title,url,time_added,", marked("a list of links from Pocket")),
    (b"url,title,selection,folder", marked("a list of links from Instapaper")),
    (b"[internetshortcut]", marked("a link to a page")),
    (b"[desktop entry]", marked("a launcher or a link to a page")),
)
_PAGE = b"<html"
_POCKET = b"<title>pocket export</title>"


def kind(raw: bytes) -> str:
    """What a file plainly is, with its article ("a PDF"); empty for what may be text or a page."""
    name = _kind(raw)
    return tr(name) if name else ""


def _kind(raw: bytes) -> str:
    for offset, signature, name in _SIGNATURES:
        if raw.startswith(signature, offset):
            return name
    head = raw[:_HEAD_LENGTH]
    if head.startswith(_ZIP_SIGNATURE):
        listed = head + raw[-_LIST_LENGTH:]
        return next((name for mark, name in _ZIPPED if mark in listed), marked("an archive (ZIP)"))
    return _text_kind(plain(head))


def _text_kind(start: bytes) -> str:
    """What a text plainly is that no reader opens for an article."""
    if not start.startswith(b"<"):
        return _first(_TEXTS, start)
    if _POCKET in start:
        return marked("a list of links from Pocket")
    if _PAGE in start:
        return ""
    named = next((name for mark, name in _XML if mark in start), "") if start.startswith(b"<?xml") else ""
    return named or _first(_MARKUP, start)


def _first(kinds: tuple[tuple[bytes, str], ...], start: bytes) -> str:
    return next((name for mark, name in kinds if start.startswith(mark)), "")


def plain(head: bytes) -> bytes:
    """The first bytes in lower case; marks of order and UTF-16's zero bytes do not count."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip().lower()


def may_be_marked_up(raw: bytes) -> bool:
    """Whether the first bytes show any sign of a web page, a message or Markdown; a quick look."""
    head = plain(raw[:_HEAD_LENGTH])
    return head.startswith((b"<", b"---")) or b"content-type:" in head or b"](" in head
