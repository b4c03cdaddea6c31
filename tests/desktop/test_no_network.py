"""Nothing goes out: pages that try every way to phone home are opened, and the kernel's calls watched."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from screen import Screen, tool, wait_for

HEADLINE = "The harbour is closed"
WORDS = "The harbour was closed on Monday, officials said, and it will not be opened again before the spring."
HOME = "http://phone.home.invalid"
PAGE = f"""<!DOCTYPE html>
<html lang="en" manifest="{HOME}/manifest"><head><title>{HEADLINE}</title><base href="{HOME}/">
<meta http-equiv="refresh" content="0; url={HOME}/refresh"><link rel="stylesheet" href="{HOME}/style.css">
<link rel="prefetch" href="{HOME}/prefetch"><link rel="dns-prefetch" href="//phone.home.invalid">
<link rel="preconnect" href="http://127.0.0.1:9"><link rel="icon" href="{HOME}/icon.ico">
<link rel="amphtml" href="{HOME}/amp"><link rel="canonical" href="{HOME}/canonical">
<style>@import url({HOME}/import.css); @font-face {{ font-family: f; src: url({HOME}/font.woff2) }}
body {{ background: url({HOME}/background.png); font-family: f }}</style>
<script src="{HOME}/script.js"></script>
<script>fetch("{HOME}/fetch"); new Image().src = "{HOME}/beacon";</script>
<script type="application/ld+json">{{"@context": "{HOME}/context", "@type": "NewsArticle",
"headline": "{HEADLINE}",
"image": "{HOME}/image.jpg", "datePublished": "2024-05-01"}}</script>
</head><body background="{HOME}/body.png"><article><h1>{HEADLINE}</h1><p>{WORDS}</p>
<figure><img src="{HOME}/picture.png" srcset="{HOME}/2x.png 2x"
alt="A picture"><figcaption>The harbour</figcaption></figure>
<picture><source srcset="//phone.home.invalid/source.webp">
<img src="http://127.0.0.1:9/local.png"></picture>
<iframe src="{HOME}/frame" srcdoc="<img src={HOME}/inner.png>"></iframe><object data="{HOME}/object"></object>
<embed src="{HOME}/embed">
<video src="{HOME}/video.mp4" poster="{HOME}/poster.png" autoplay></video>
<audio src="{HOME}/audio.mp3" autoplay></audio>
<svg><image href="{HOME}/svg.png"/>
<use href="{HOME}/use.svg#a"/></svg>
<p>They said that <a href="{HOME}/link" ping="{HOME}/ping">more is known</a>, and
<a href="javascript:location='{HOME}/javascript'">much is not</a>,
<a href="//phone.home.invalid/">in the town</a>
by the <a href="data:text/html,<script src={HOME}/data></script>">old sea wall</a>, which had been mended.</p>
<img src="file:///etc/hostname"><img src="\\\\phone.home.invalid\\share\\a.png">
<img src="ftp://phone.home.invalid/a.png">
<form action="{HOME}/form" method="post"><input type="image" src="{HOME}/input.png"></form>
<p>The repairs are expected to cost about nine million, of which the region pays a half and the town all
the rest.</p>
</article></body></html>
"""
MESSAGE = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + PAGE
MARKDOWN = (
    f"---\ntitle: {HEADLINE}\nimage: {HOME}/image.jpg\n---\n# {HEADLINE}\n\n{WORDS}\n\n"
    f"![A picture]({HOME}/a.png) ![](//phone.home.invalid/b.png) [a]({HOME}) <img src={HOME}/c.png>\n\n"
    f"<iframe src={HOME}/frame></iframe>\n\n> {WORDS}\n"
)
OUTSIDE = re.compile(r"AF_(?!UNIX\b|LOCAL\b|UNSPEC\b)\w+|nscd|phone\.home|resolve")

REFUSED = "= -1 EPERM (Operation not permitted)"


def watched(log: Path) -> tuple[str, ...]:
    """The start of a command that writes each call that has to do with the network into logs."""
    return tool("strace"), "-ff", "-qq", "-s", "200", "-e", "trace=%network", "-o", str(log), sys.executable


def calls(log: Path) -> list[str]:
    """The calls of all processes, each of which has a log of its own."""
    logs = log.parent.glob(f"{log.name}.*")
    return [line for one in logs for line in one.read_text(errors="replace").splitlines()]


def outside(log: Path) -> list[str]:
    """The calls that reach beyond this machine's own sockets.

    What the process that reads pages is refused reaches nothing: a library asks at its import whether
    there is IPv6.
    """
    return [line for line in calls(log) if OUTSIDE.search(line) and not line.endswith(REFUSED)]


def test_the_watch_sees_a_call_that_goes_out(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    call = "import urllib.request as r\ntry: r.urlopen('http://127.0.0.1:9', timeout=1)\nexcept OSError: pass"
    subprocess.run([*watched(log), "-c", call], check=True, timeout=60)
    assert any("AF_INET" in line for line in outside(log))


@pytest.mark.parametrize(("name", "content"), [("a.html", PAGE), ("a.mhtml", MESSAGE), ("a.md", MARKDOWN)])
def test_a_page_that_phones_home_reaches_nobody(
    screen: Screen, tmp_path: Path, name: str, content: str
) -> None:
    page, log = tmp_path / name, tmp_path / "calls"
    page.write_text(content, encoding="utf-8")
    command, *options = watched(log)
    process = screen.run(command, *options, "-m", "tearsheet", str(page))
    wait_for(lambda: screen.ask("xdotool", "search", "--onlyvisible", "--name", HEADLINE), "the window", 60)
    screen.wait_for_rest()
    screen.press("End", "Home", "Next", "ctrl+a", "ctrl+c", "n")
    screen.type("a note")
    screen.press("Escape", "ctrl+q")
    assert process.wait(timeout=60) == 0
    assert any("AF_UNIX" in line for line in calls(log))
    assert outside(log) == []
