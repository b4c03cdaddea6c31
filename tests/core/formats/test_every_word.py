"""Every word that a file shows is in the body, in a field, or left out: none nowhere, none twice."""

from __future__ import annotations

import random
import re
from binascii import b2a_qp
from collections import Counter
from html import escape
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Article
from tearsheet.errors import LoadError
from tearsheet.formats import load_bytes
from tearsheet.formats.fields.mail_headers import MAIL_HEADER
from tearsheet.formats.page import html, mhtml
from tests.core.formats import visible_words

# "%" is some words, "$" a sentence, "@" what else may stand there
MARKUP = [
    pattern
    for line in """
<p>%</p>|<p>% <a href=/x>%</a>.</p>|<p><a href=/x>%</a></p>|<p>%<br>%</p>|<div>@</div>|<div class=story>@@@</div>
<h2>%</h2>|<h2><a href=/y>%</a></h2>|<section>@ % @</section>|<article>@@</article>|<aside>@</aside>|<nav>@</nav>
<ul><li>%<li>%</ul>|<ul><li><p>%</p><p>%</p></ul>|<ol><li>%</li><li>@</li></ol>|<blockquote>% @</blockquote>
<figure><img src=x><figcaption>%</figcaption></figure>|<table><tr><td>%<td>%<tr><td>%<td>@</table>|<pre>%</pre>
<details><summary>%</summary>@</details>|<textarea>%</textarea>|<select><option>%<option>%</select>|<button>%</button>
<svg><text>%</text><title>%</title></svg>|<p>% <math><mi>%</mi></math> %</p>|<div><embed src=x>@</div>|<h1>%</h1>
<footer>@ %</footer>|<header>@</header>|<div class="comments">@</div>|<div class=related><h3>%</h3>@</div>
<form>@</form>|<div hidden>@</div>| <span class="sr-only">%</span> |<object data=x>@|</body>@|</html>@|<p class="x"">%</p>
<div><host-element>%<template shadowrootmode=open><b>%</b> <slot></slot></template></host-element></div>
<iframe srcdoc="&lt;p&gt;%&lt;/p&gt;"></iframe>|<noscript>@</noscript>|<template>@</template>|<dl><dt>%<dd>%</dl>
<script>if (i<list.length) f("%")</script>|<video><p>%</p></video>|<p><time>%</time></p>| % |<div class=ad>@</div>
<p>% $</p>|<p>$</p><p>$ %</p>|<p>% <del>%</del><ins>%</ins> %</p>|<s><p>%</p></s>|<p><q>% <q>%</q></q></p>
<p><ruby>%<rp>(</rp><rt>%</rt><rp>)</rp></ruby> %</p>|<ruby><rt>%</rt>%</ruby>|<p>%<sup><a href=#n id=m>*</a></sup></p>
<p id=n><a href=#m>*</a> %</p>|<ol><li id=n>% <a href=#m>%</a></li></ol>|<p>% <sup>%</sup></p>|<p>% <sub>% %</sub></p>
""".strip().split("\n")
    for pattern in line.split("|")
]
SENTENCE = (
    "the council of the town said on Monday that nobody would have to leave the old bridge before the winter."
)


def generated(number: int, depth: int = 5) -> str:
    """The body of a page, the same for the same number; each word is in it once."""
    dice = random.Random(number)
    count = iter(range(100_000))

    def text(pattern: str, left: int) -> str:
        parts = []
        for sign in pattern:
            if sign == "%":
                parts.append(" ".join(f"w{number}x{next(count)}" for _ in range(dice.choice((1, 3, 12)))))
            elif sign == "$":
                parts.append(" ".join(f"{word}{next(count)}" for word in SENTENCE.rstrip(".").split()) + ".")
            elif sign == "@":
                parts.append(text(dice.choice(MARKUP), left - 1) if left else "")
            else:
                parts.append(sign)
        return "".join(parts)

    return "".join(text(dice.choice(MARKUP), depth) for _ in range(dice.randint(3, 14)))


def assert_in_order(article: Article) -> None:
    """What is left out is listed as it stood."""
    places = [line.before for line in article.left_out]
    assert places == sorted(places)
    assert all(0 <= place <= len(article.body) for place in places)


@given(st.integers(0, 10**9))
@settings(max_examples=75, deadline=None)
def test_every_word_of_a_page_is_kept_and_kept_once(number: int) -> None:
    source = f"<!DOCTYPE html><html><head><title>T</title></head><body>{generated(number)}</body></html>"
    shown = visible_words.shown_by(source)
    try:
        article = html.read(source.encode(), None)
    except LoadError:
        assert not shown
        return
    assert_in_order(article)
    found = visible_words.of_article(article)
    assert not shown - found
    assert max(found.values(), default=1) == 1


def quoted_printable(source: str) -> bytes:
    return b2a_qp(source.encode(), istext=True).replace(b"\n", b"\r\n")


@given(st.integers(0, 10**9), st.sampled_from(("frame", "iframe", "lone")))
@settings(max_examples=30, deadline=None)
def test_every_word_of_a_message_with_frames_is_kept_and_kept_once(number: int, kind: str) -> None:
    inner = f"<p>{SENTENCE}</p>{generated(number, depth=3)}".replace("<iframe", "<div").replace(
        "</iframe", "</div"
    )
    outer = "" if kind == "frame" else generated(number + 1, depth=3)
    frame = {
        "frame": "<frameset><frame src=cid:f></frameset>",
        "iframe": "<iframe src=cid:f></iframe>",
        "lone": "",
    }
    pages = [f"<html><body>{outer}{frame[kind]}</body></html>", *([inner] if kind != "lone" else [])]
    parts = [
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <%s>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n" % (name, quoted_printable(page))
        for name, page in zip((b"m", b"f"), pages, strict=False)
    ]
    raw = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n%s--b--\r\n' % b"".join(
        parts
    )
    shown = sum((visible_words.shown_by(page) for page in pages), Counter())
    try:
        article = mhtml.read(raw, None)
    except LoadError:
        assert not shown
        return
    assert_in_order(article)
    found = visible_words.of_article(article)
    assert not shown - found
    assert not [word for word in found if re.match(r"w\d", word) and found[word] > 1]


LINES = (
    """
Title: %|By Jane Doe|Von Hans Meyer|1 October 2023|Category: %|Advertisement|Teilen|Share this|(Note: %)|% % % %
%: %|Comments|Updated: 2 May 2021 %|* %|> %|“%” said %|https://courier.example/a
""".strip()
    .replace("\n", "|")
    .split("|")
)


BLOCKS = (
    *(
        "## %",
        "### [%](https://a.example)",
        "* % %",
        "1. %",
        "> %",
        "> > %",
        "- [ ] %",
        "`%`",
        "**%** and *%*",
    ),
    *(
        "| % | % |\n|-|-|\n| % | %, and |",
        "![%](pic.png)",
        "<b>%</b> %",
        "~~%~~",
        "%[^1]\n\n[^1]: %",
        "    %",
    ),
    *(
        "```\n%\n```",
        "***",
        "<p>%</p>",
        "%  \n%",
        "Title: %",
        "H~2~O % ==%==",
        "& %",
    ),
    *(
        "% \\* %",
        "Author: % Doe",
        "<details><summary>%</summary>%</details>",
        '[%](https://a.example "title") %',
    ),
    "%, they said, and % would not be there before %.",
)


def marked_up(number: int) -> str:
    """A Markdown text of all kinds of blocks, the same for the same number; each word is in it once."""
    dice = random.Random(number)
    count = iter(range(100_000))
    text = ["# w0a"] if dice.random() < 0.5 else ["It was said."]
    for _ in range(dice.randint(1, 16)):
        block = dice.choice(BLOCKS)
        while "%" in block:
            block = block.replace(
                "%", " ".join(f"w{next(count)}q" for _ in range(dice.choice((1, 4, 16)))), 1
            )
        text.append(block)
    return dice.choice(("\n\n", "\n\n", "\n")).join(text)


@given(st.integers(0, 10**9))
@settings(max_examples=80, deadline=None)
def test_every_word_of_a_marked_up_text_is_kept_and_kept_once(number: int) -> None:
    assert_all_kept(marked_up(number), "a.md")


def lines(number: int, front: str) -> str:
    """A text of lines that state, furnish and tell, the same for the same number; each word is in it once."""
    dice = random.Random(number)
    count = iter(range(100_000))
    text = [front] if dice.random() < 0.5 else []
    for _ in range(dice.randint(1, 14)):
        line = dice.choice((*LINES, "%, they said, and % would not be there before %."))
        while "%" in line:
            words = " ".join(f"w{next(count)}q" for _ in range(dice.choice((1, 4, 16))))
            line = line.replace("%", words, 1)
        text += [line, ""] if dice.random() < 0.7 else [line]
    return "\n".join(text)


@given(st.integers(0, 10**9), st.sampled_from(("a.txt", "a.md")))
@settings(max_examples=80, deadline=None)
def test_every_word_of_a_text_is_kept_and_kept_once(number: int, name: str) -> None:
    assert_all_kept(lines(number, "---\ntitle: w0a\nmood: w1a\n---" if name == "a.md" else "# w0a"), name)


def assert_all_kept(text: str, name: str) -> None:
    article = load_bytes(text.encode(), Path(name))
    assert_in_order(article)
    dates = [date.text for date in (article.published, article.updated) if date]
    stated = [
        article.headline,
        article.standfirst,
        article.publication,
        article.disclaimer,
        *article.bylines,
        *dates,
    ]
    pictures = [line for line in article.left_out_lines if line.startswith("![")]  # described in the body
    aside = [line for line in article.left_out_lines if line not in pictures]
    found = visible_words.words("\n".join([*stated, article.text, *aside]))
    again = " ".join(origin.origin for origin in article.provenance.values())
    wanted = Counter(re.findall(r"\bw\d+[aq]\b", text))
    assert all(word in again for word in wanted - found)
    assert all(found[word] <= 1 for word in wanted)


def numbered(template: str, kind: str) -> str:
    """A text with words in the place of each "%", each of them once."""
    count = iter(range(9_000, 99_000))
    while "%" in template:
        template = template.replace("%", f"w{next(count)}{kind}", 1)
    return template


FRONTS = {
    "yaml": "---\ntitle: % %\nauthor: [% Doe, % Roe]\ntags:\n  - %\n  - % %\npublished: 2024-05-02\nnote: >\n  %\n  %\n"
    "source: {name: %, home: %}\n# %\n%\n---\n\n",
    "toml": '+++\ntitle = "% %"\nauthors = ["% Doe", "%"]\ndate = 2024-05-02\n[params]\nmood = "%"\nwho = {name = "%"}\n'
    '[[cast]]\nname = "%"\n+++\n\n',
    "broken toml": "+++\ntitle = % %\nmood: %\n[%\n+++\n\n",
    "json": '{"title": "% %", "authors": ["% Doe"], "mood": {"colour": "%", "list": ["%", {"deep": "%"}]}}\n\n',
    "readwise": "# % %\n\n![rw-book-cover](https://a.example/c.png)\n\n## Metadata\n- Author: [[% Doe]]\n- Full Title: % %\n"
    "- Category: #%\n- %\n\n## Full Document\n",
    "markdownload": "---\ntitle: %\nsource: https://a.example/x\n---\n\n> ## Excerpt\n> % %\n> %\n\n---\n",
}
JOPLIN = "\n\nid: %\nparent_id: %\nsource_url: https://a.example/x\nauthor: % Doe\ntype_: 1"


@given(st.integers(0, 10**9), st.sampled_from((*FRONTS, "joplin")))
@settings(max_examples=30, deadline=None)
def test_every_word_of_what_a_clipper_saves_is_kept_and_kept_once(number: int, kind: str) -> None:
    text = marked_up(number)
    whole = text + numbered(JOPLIN, "q") if kind == "joplin" else numbered(FRONTS[kind], "q") + text
    assert_all_kept(whole, "a.md")


MAIL_FIELDS = ("From: % Doe <doe@a.example>", "Subject: Fwd: % % %", "Date: Thu, 2 May 2024 08:00:00 +0200")
FORWARDED = "---------- Forwarded message ---------\nFrom: % Roe <roe@a.example>\nDate: 1 May 2024\nSubject: % %\nTo: %\n\n"
SIGNATURE = "\n-- \n% %\n"


@given(st.integers(0, 10**9), st.booleans(), st.booleans(), st.sampled_from(("", "; format=flowed")))
@settings(max_examples=30, deadline=None)
def test_every_word_of_a_mail_is_kept_and_kept_once(
    number: int, is_forwarded: bool, is_signed: bool, kind: str
) -> None:
    head = "\n".join([*MAIL_FIELDS, f"Content-Type: text/plain; charset=utf-8{kind}"])
    body = lines(number, "w0a")
    whole = f"{head}\n\n{FORWARDED * is_forwarded}{body}{SIGNATURE * is_signed}"
    assert_all_kept(numbered(whole, "q"), "a.eml")


@given(st.integers(0, 10**9), st.booleans(), st.booleans())
@settings(max_examples=25, deadline=None)
def test_every_word_of_a_mail_with_a_page_is_kept_and_kept_once(
    number: int, is_forwarded: bool, has_foot: bool
) -> None:
    header = numbered("\n".join([*MAIL_FIELDS, "Content-Type: text/html; charset=utf-8"]), "q")
    above = "".join(f"<p>{escape(line)}</p>" for line in FORWARDED.split("\n") if line) * is_forwarded
    foot = "<p>% Unsubscribe here %</p><p>%</p>" * has_foot
    page = numbered(f"{above}<main></main>{foot}", "r").replace(
        "</main>", f"{generated(number, depth=3)}</main>"
    )
    try:
        article = load_bytes(f"{header}\n\n<html><body>{page}</body></html>".encode(), Path("a.eml"))
    except LoadError:
        assert not visible_words.shown_by(page)
        return
    assert_in_order(article)
    is_of_header = article.provenance["headline"].origin == MAIL_HEADER if article.headline else False
    kept = visible_words.words(f"{visible_words.text_of(article)} {article.headline * is_of_header}")
    assert_all_once(f"{' '.join(visible_words.shown_by(page))} {header}", kept)


READER_VIEW = """<html><head><title>T</title></head><body><div class="container" lang="en"><div class="header reader-header">
<a class="domain reader-domain" href="https://a.example/x">a.example</a><div class="domain-border"></div>
<h1 class="reader-title">% %</h1><div class="credits reader-credits">% Doe</div><div class="meta-data">
<div class="reader-estimated-time">% minutes</div></div></div><hr><div class="content">
<div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page">@</div></div></div>
<div class="reader-message">%</div></div></body></html>"""
WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
</head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>% %<o:p></o:p></p>@<p class=MsoNormal>% <o:p>%</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·</span><![endif]>%</p></div></body></html>"""


@given(st.integers(0, 10**9), st.sampled_from((READER_VIEW, WORD)))
@settings(max_examples=25, deadline=None)
def test_every_word_of_a_page_that_a_program_has_written_anew_is_kept_and_kept_once(
    number: int, frame: str
) -> None:
    source = numbered(frame, "q").replace("@", generated(number, depth=4))
    article = html.read(source.encode(), None)
    assert_in_order(article)
    kept = visible_words.of_article(article)
    assert_all_once(" ".join(visible_words.shown_by(source)), kept)


def assert_all_once(shown: str, kept: Counter[str]) -> None:
    wanted = re.findall(r"\bw\d+[qrx]\w*|\b[a-z]+\d+\b", shown)
    assert [word for word in wanted if kept[word] != 1] == []
