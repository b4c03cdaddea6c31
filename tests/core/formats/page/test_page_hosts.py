from __future__ import annotations

from lxml import html

from tearsheet.article.model import Reason
from tearsheet.formats.page.main_text.hosts import Hosts
from tearsheet.formats.page.shown import pieces
from tearsheet.formats.page.shown.pieces import Piece

PAGE = """
    <body><div id=page><div id=story>
    <p>One</p><ul><li>Two</li></ul>
    <div class="related box"><p>Three</p></div>
    <div class=wrap><img src=x><p>Four</p></div>
    </div><div id=end><p>Five</p><p>Six</p></div></div></body>
"""


def read() -> tuple[list[Piece], Hosts]:
    found = [
        piece for piece in pieces.of_page(html.document_fromstring(PAGE), lambda _: "") if piece.block.text
    ]
    return found, Hosts(found)


def test_a_host_is_the_lowest_container_of_several_pieces() -> None:
    _, hosts = read()
    assert [host.get("id") for host in hosts.of] == ["story", "story", "story", "story", "end", "end"]


def test_lifted_hosts_are_the_elements_around() -> None:
    _, hosts = read()
    hosts.lift()
    assert {host.get("id") for host in hosts.of} == {"page"}


def test_a_box_is_told_by_its_name() -> None:
    found, hosts = read()
    assert [hosts.beside(piece, hosts.of[0]) for piece in found[:4]] == [None, None, Reason.RELATED, None]


def test_a_caption_shares_a_wrapper_with_a_picture() -> None:
    found, hosts = read()
    assert [hosts.is_caption(piece, hosts.of[0]) for piece in found[:4]] == [False, False, False, True]
