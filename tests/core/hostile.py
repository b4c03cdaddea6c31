"""Files made to harm a reader: each must become an article or one sentence, and soon."""

from __future__ import annotations

from collections.abc import Mapping

WORDS = "The harbour was closed on Monday, officials said, and will open again in the spring. "
_BODY = f"<p>{WORDS * 3}</p>" * 4


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>A page</title>{head}</head><body>{body}</body></html>".encode()


def _message(*parts: str, header: str = 'multipart/related; boundary="b"') -> bytes:
    body = "".join(f"--b\r\n{part}\r\n" for part in parts)
    return f"MIME-Version: 1.0\r\nContent-Type: {header}\r\n\r\n{body}--b--\r\n".encode()


_HTML_PART = f"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>{_BODY}</body></html>"
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))

FILES: Mapping[str, bytes] = {
    "entities.xhtml": f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha">{_ENTITIES}]>'
    f"<html><body><p>&e11;</p>{_BODY}</body></html>".encode(),
    "outside.xhtml": b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b"<html><body><p>&x; " + WORDS.encode() * 3 + b"</p></body></html>",
    "deep.html": _page("<div>" * 20_000 + WORDS + "</div>" * 20_000),
    "spans.html": _page("<p>" + "<span>word </span>" * 50_000 + "</p>"),
    "attributes.html": _page("<p " + " ".join(f"a{n}=x" for n in range(300_000)) + f">{WORDS}</p>"),
    "tables.html": _page("<table><tr><td>" * 500 + WORDS + "</table>" * 500),
    "unclosed.html": b"<!doctype html><p>" + WORDS.encode() + b"<script><!--<style>" * 20_000,
    "angles.html": b"<!doctype html>" + b"<" * 500_000,
    "angles_in_no_utf8.html": b"<!doctype html>\xe9\xff" + b"<" * 500_000,
    "nul.html": _page("<p>a\0b\x01\x02" + WORDS + "</p>"),
    "endless_word.html": _page("<p>" + "x" * 1_000_000 + "</p>"),
    "json.html": _page(_BODY, f'<script type="application/ld+json">{"[" * 100_000}</script>'),
    "surrogates.html": _page(f"<p>&#xD800;&#x110000;&#0; {WORDS}</p>"),
    "no_text.html": _page("<script>1</script><img src=x>"),
    "nested.mhtml": b"MIME-Version: 1.0\r\n"
    + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n' * 10_000
    + _HTML_PART.encode(),
    "parts.mhtml": _message(_HTML_PART, *["Content-Type: image/png\r\n\r\nx"] * 20_000),
    "no_boundary.mhtml": _message(_HTML_PART, header="multipart/related"),
    "header.mhtml": b"MIME-Version: 1.0\r\nContent-Type: multipart/related" + b"; a=b" * 200_000,
    "base64.mhtml": _message(
        f"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n{'=A' * 9999}"
    ),
    "names.mhtml": _message(
        'Content-Type: text/html; charset="no-such\u2028"\r\nContent-Location: http://[\r\nDate: no\r\n\r\n'
        + _BODY
    ),
    "brackets.md": b"# A\n\n" + b"[" * 20_000,
    "links.md": b"# A\n\n" + b"[a](<b" * 20_000,
    "stars.md": b"# A\n\n" + b"*a **b " * 20_000,
    "quotes.md": b"> " * 5_000 + b"deep",
    "rows.md": b"|a|b|\n|-|-|\n" + b"|c|d|\n" * 20_000,
    "front.md": b"---\n" + b"a: [\n" * 5_000 + b"---\ntext",
    "outside.md": b"# A\n\n![x](../../../../etc/passwd) ![y](/dev/zero) ![z](file:///etc/passwd)\n\n"
    + WORDS.encode(),
}
"""Name -> content. Where the name ends in ".html" and the like, so does the trap."""
