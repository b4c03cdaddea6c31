from __future__ import annotations

import json

import pytest

from tests.core.growth import grows_with_its_size
from tests.core.pages import page, read


def with_line(line: str, head: str = "") -> str:
    """A page with something between its headline and its body."""
    return page(head=head).replace("<div class=story>", f"{line}<div class=story>")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<div class=byline>Monday January 8, 2024 11:44 am PST by <a>Ada Quay</a></div>", ("Ada Quay",)),
        ("<div class=byline>January 8, 2024|Ada Quay</div>", ("Ada Quay",)),
        ("<div class=author>Ada Quay<div>January 8, 2024</div></div>", ("Ada Quay",)),
        ("<div class=author>Ada Quay Monday, Jan. 8, 2024</div>", ("Ada Quay",)),
        ("<div class=byline><b>By Ada Quay in News on Jan 8, 2024 10:15 am</b></div>", ("Ada Quay",)),
        (
            "<div class=author><a href='/staff/q'>Ada Quay</a> <p>Senior Editor, The Gull</p></div>",
            ("Ada Quay",),
        ),
        (
            "<p class=author><b class=fn>Ada Quay</b> <span>Correspondent, Foreign Affairs</span></p>",
            ("Ada Quay",),
        ),
        (
            "<div class=byline><a href='/author/q'>Ada Quay</a>"
            "<a href='/author/q/feed'>Get author RSS feed</a></div>",
            ("Ada Quay",),
        ),
        ("<div class=byline>Follow us on Twitter</div><p>By Ada Quay</p>", ("Ada Quay",)),
        ("<p>January 8, 2024 11:00 AM PST BY ADA QUAY</p>", ("ADA QUAY",)),
        ("<p>by Ada Quay / January 8, 2024 / Leave a comment</p>", ("Ada Quay",)),
        ("<p>By ADA QUAY and BEN PIER - Gull Writers | AP</p>", ("ADA QUAY", "BEN PIER")),
        ("<p class=byline>January 8, 2024 at</p>", ()),
        ("<p>Piše: Ana Petrović</p>", ("Ana Petrović",)),
        ("<p>Oleh: Budi Santoso | 8 Januari 2024</p>", ("Budi Santoso",)),
        ("<p>Írta: Kovács Anna</p>", ("Kovács Anna",)),
        ("<p>โดย สมชาย ใจดี</p>", ("สมชาย ใจดี",)),
    ],
)
def test_a_byline_is_its_names_alone(line: str, names: tuple[str, ...]) -> None:
    assert read(with_line(line)).bylines == names


@pytest.mark.parametrize("mark", ["<a rel=author>{}</a>", "<span itemprop=author>{}</span>"])
def test_authors_of_other_articles_are_not_this_ones(mark: str) -> None:
    teaser = f"<aside><h3>Another story of today</h3>{mark.format('Ben Pier')}</aside>"
    source = with_line(f"<p>{mark.format('Ada Quay')}</p>").replace("<footer>", f"{teaser}<footer>")
    assert read(source).bylines == ("Ada Quay",)


def test_a_photographer_is_no_author() -> None:
    credit = "<figcaption>Photograph by <span itemprop=author>Ben Pier</span></figcaption>"
    figure = f"<figure><img src=x>{credit}</figure>"
    assert read(with_line(f"{figure}<p>By Ada Quay</p>")).bylines == ("Ada Quay",)


def test_a_person_is_named_before_the_house() -> None:
    head = '<meta name=author content="Gull Media The Daily Gull">'
    assert read(with_line("<p>By Ada Quay</p>", head)).bylines == ("Ada Quay",)
    assert read(page(head=head)).bylines == ("Gull Media The Daily Gull",)


def test_a_meta_element_of_any_vocabulary_names_the_author() -> None:
    assert read(page(head='<meta name="vr:author" content="Ada Quay">')).bylines == ("Ada Quay",)


@pytest.mark.parametrize(
    ("part", "size"), [("|", 3_000), ("a@", 400), ("a\xa0", 1_200), ("2020 May 3 ", 250)]
)
def test_a_hostile_byline_takes_no_quadratic_time(part: str, size: int) -> None:
    def work(count: int) -> None:
        name = f"a{part * count}a"
        line = f"<div class=byline>{name}</div>"
        article = read(with_line(line, f'<meta name=author content="{name}">'))
        assert article.headline == "Storm closes the harbour"

    assert grows_with_its_size(work, size)


def test_many_teasers_with_authors_take_no_quadratic_time() -> None:
    def work(count: int) -> None:
        teasers = "<a rel=author>X Y</a>" * count
        read(with_line("<p>By Ada Quay</p>").replace("<footer>", teasers + "<footer>"))

    assert grows_with_its_size(work, 1_000)


@pytest.mark.parametrize(
    "name", ["byline byline--with-photo", "author-name discard", "byline cardinal", "metaInfoAuthorList-item"]
)
def test_an_element_for_a_byline_is_told_by_whole_words(name: str) -> None:
    assert read(page(f'<div class="{name}">Jane Quay</div>')).bylines == ("Jane Quay",)


@pytest.mark.parametrize("name", ["author-card", "authorPhoto", "byline-image", "comment-author"])
def test_what_stands_beside_a_byline_is_none(name: str) -> None:
    assert read(page(f'<div class="{name}">Jane Quay</div>')).bylines == ()


@pytest.mark.parametrize("depth", [20, 700])
def test_an_author_is_found_however_deep_the_page_wraps_the_name(depth: int) -> None:
    listed = f'{"[" * depth}"Ana Petrović"{"]" * depth}'
    stated = f'<script type="application/ld+json">{{"@type": "Article", "author": {listed}}}</script>'
    marked = f"<div class=byline>{'<span>' * 2 * depth}Ana Petrović{'</span>' * 2 * depth}</div>"
    for source in (page(head=stated), page().replace("<div class=story>", f"{marked}<div class=story>")):
        assert read(source).bylines == ("Ana Petrović",)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p class=byline><span>Ada Quay</span><span>London</span></p>", ("Ada Quay",)),
        ("<div class=author><a href=/q>María Gil</a><span>Zaragoza</span></div>", ("María Gil",)),
        ("<div class=author><b>Jost Kai</b><span>Redakteur</span></div>", ("Jost Kai",)),
        (
            "<p class=byline><span class=first-name>Ada Mary</span><span class=last-name>Quay</span></p>",
            ("Ada Mary Quay",),
        ),
    ],
)
def test_what_stands_in_an_element_behind_a_name_is_no_part_of_it(line: str, names: tuple[str, ...]) -> None:
    assert read(with_line(line)).bylines == names


def test_a_page_keeps_all_authors_that_it_states() -> None:
    names = tuple(
        f"Anna {one.title()}{other}" for one in ("ba", "de", "lo", "mi", "ru") for other in "aeioumnrst"
    )
    persons = [{"@type": "Person", "name": name} for name in names]
    stated = json.dumps({"@type": "NewsArticle", "headline": "Storm closes the harbour", "author": persons})
    assert read(page(head=f"<script type='application/ld+json'>{stated}</script>")).bylines == names
    meta = f"<meta name=author content='{', '.join(names)}'>"
    assert read(page(head=meta)).bylines == names
