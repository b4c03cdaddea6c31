"""Which format a text is in: a web page, a message of several parts, Markdown or plain text.

The content is asked first, the file's name second: a page stays a page whatever it is called, and a text
that speaks of "<html>" stays a text.
"""

from __future__ import annotations

import re

from tearsheet.formats import foreign

HTML = "text/html"
MHTML = "multipart/related"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"
_HEAD_LENGTH = 4096  # bytes; bounds the work; a guess
_COMMENTS = re.compile(rb"(?:<!--.{0,2000}?-->|<\?xml[^>]{0,500}>|\s)*", re.DOTALL)
# With what a page begins, after the WHATWG's MIME Sniffing, 7.1; without those that a text may begin with
_BEGINNING = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|script|iframe|h1|div|font|table|style|title|meta|link|base"
    rb"|article|section|main|header|center|frameset)[\s>/]"
)
_TAG = re.compile(rb"</?(?:p|a|b|i|br|div|span|em|strong|h[1-6]|ul|ol|li|img|table|t[drh]|blockquote)[\s>/]")
_ANY_TAG = re.compile(rb"</?[a-z]")
_FEW_TAGS = 3  # a guess
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|body|p|div|h[1-6])[\s>/]")

_HEADER = re.compile(rb"[\w-]+:|[ \t]+\S|from ")
_BUNDLE = re.compile(rb"^content-type:\s*(?:multipart/|text/html|application/xhtml)", re.MULTILINE)
_CONTENT_TYPE = re.compile(rb"^content-type:", re.MULTILINE)
_SENDER = re.compile(rb"^from:[^\n]{0,500}@", re.MULTILINE)
_MESSAGE = re.compile(
    rb"^(?:mime-version|snapshot-content-location|content-location|message-id):", re.MULTILINE
)

_FRONT_MATTER = re.compile(rb"---[ \t]*\n(?:[^\n]*\n){0,100}?(?:---|\.\.\.)[ \t]*(?:\n|$)")
_MEMBER = re.compile(rb"^[\w -]{1,40}:(?:[ \t]|$)", re.MULTILINE)
_MARKDOWN_LINK = re.compile(rb"\[[^\[\]\n]{1,300}\]\(<?https?://")
_MARKDOWN_LAYOUT = re.compile(rb"^(?:#{1,6} \S|```|!\[|\[!\[|> #)", re.MULTILINE)


def media_type(raw: bytes, named: str) -> str:
    """The media type of a text's format, which is that of a loader; what has no signs goes by its name.

    Args:
        raw: The file's content, which is of no kind that `foreign` knows.
        named: The media type that the file's name speaks for.
    """
    head = foreign.plain(raw[:_HEAD_LENGTH]).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if _is_message(head, named):
        return MHTML
    if _is_page(head, named):
        return HTML
    if _is_markdown(head, named):
        return MARKDOWN
    return PLAIN if named in {HTML, MHTML} else named


def _is_page(head: bytes, named: str) -> bool:
    """Whether it begins as pages do, and one tag is not all that it has of them."""
    start = _COMMENTS.match(head)
    rest = head[start.end() :] if start else head
    if named in {HTML, MHTML}:
        return bool(_BEGINNING.match(rest) or _PAGE.search(head) or _TAG.search(head))
    if rest.startswith(b"<!doctype"):
        return bool(_BEGINNING.match(rest))
    if _BEGINNING.match(rest):
        return len(_ANY_TAG.findall(rest)) > 1 and (named == PLAIN or rest.startswith(b"<html"))
    return named == PLAIN and bool(_TAG.match(rest)) and len(_TAG.findall(rest)) >= _FEW_TAGS


def _is_message(head: bytes, named: str) -> bool:
    """Whether it begins with the header of a message in parts (RFC 2557) or of a page."""
    header = head.partition(b"\n\n")[0]
    if not all(map(_HEADER.match, header.split(b"\n")[:-1])):
        return False
    if not _CONTENT_TYPE.search(header):
        return named == MHTML and bool(_SENDER.search(header))
    return named == MHTML or bool(_BUNDLE.search(header) and _MESSAGE.search(header))


def _is_markdown(head: bytes, named: str) -> bool:
    if named == MARKDOWN:
        return True
    front = _FRONT_MATTER.match(head)
    if front and _MEMBER.search(front[0]):
        return True
    return bool(_MARKDOWN_LINK.search(head) and _MARKDOWN_LAYOUT.search(head))
