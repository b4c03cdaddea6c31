"""Notes exported for reading, and as annotations that can be read again."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tearsheet import exchange
from tearsheet.anchoring import anchors
from tearsheet.article.model import (
    Article,
    Block,
    BlockKind,
    Passage,
    PublicationDate,
    Source,
    Span,
    SpanKind,
)
from tearsheet.errors import NoteError
from tearsheet.exchange import WRITERS, Form, collection, incoming
from tearsheet.notes.note import Colour, Note, Target, TextQuote

NOW = datetime(2026, 11, 23, 18, 30, 45, 123_000, tzinfo=UTC)
ARTICLE = Article(
    'Troops "Withdrawn"',
    (
        Block(BlockKind.PARAGRAPH, "One thing was said by *him*."),
        Block(BlockKind.HEADING, "Then", level=2),
        Block(BlockKind.PARAGRAPH, "Another was done.", (Span(0, 7, SpanKind.STRONG),)),
        Block(BlockKind.PARAGRAPH, "That was all."),
    ),
    Source(None, "text/plain", "utf-8", "https://news.example/a"),
    bylines=("Ann Lee",),
    published=PublicationDate("1 Oct 2023", datetime(2023, 10, 1, 0, 11)),
    disclaimer="This article is fictional.",
)
SAID, DONE, BOTH = "One thing was said by *him*.", "Another was done.", "done.\nThat"


def note(body: str, exact: str = "", number: int = 0) -> Note:
    target = None
    if exact:
        start = ARTICLE.text.index(exact)
        target = anchors.describe(ARTICLE.text, Passage(start, start + len(exact)))
    return Note(f"urn:uuid:69883899-34f2-46f4-ba04-{number:012x}", NOW, NOW, body, target)


def exported(form: Form, *notes: Note, article: Article = ARTICLE) -> str:
    places = {one.id: one.target.position for one in notes if one.target and one.target.position}
    return exchange.export(form, article, notes, places).decode("utf-8")


READABLE = [form for form, writer in WRITERS.items() if not writer.is_read_back]


# For reading


@pytest.mark.parametrize("form", READABLE)
def test_an_export_holds_quotation_note_place_source_and_disclaimer(form: Form) -> None:
    written = exported(form, note("My thought.", "That was all."))
    for words in ("That was all.", "My thought.", "Paragraph 3", "Ann Lee", "1 Oct 2023", "fictional."):
        assert words in written


@pytest.mark.parametrize("form", list(Form))
def test_the_disclaimer_is_in_every_form_though_there_are_no_notes(form: Form) -> None:
    assert "This article is fictional." in exported(form)


@pytest.mark.parametrize("form", READABLE)
def test_notes_on_the_whole_article_come_first_and_orphans_last(form: Form) -> None:
    orphan = replace(note("third", "That was all.", 1), target=Target(TextQuote("vanished words")))
    written = exported(form, orphan, note("second", DONE, 2), note("first", number=3))
    order = ["The whole article", "first", "Paragraph 2", "second", "Not found in the article", "third"]
    assert re.findall("|".join(order), written) == order
    assert "vanished words" in written


@pytest.mark.parametrize("form", READABLE)
def test_a_passage_that_reads_otherwise_now_is_shown_as_it_was_and_as_it_is(form: Form) -> None:
    told = replace(note("", DONE), target=Target(TextQuote("Another was planned."), Passage(34, 51)))
    written = exported(form, told)
    assert "Another was planned." in written
    assert "Reads now:" in written


@pytest.mark.parametrize("form", READABLE)
def test_other_versions_of_a_note_follow_it_and_are_told(form: Form) -> None:
    written = exported(form, note("mine", SAID), note("alone", DONE, 1), note("theirs", SAID))
    alone = written.index("alone")
    assert written.index("mine") < alone
    assert "other version" in written[:alone]
    assert written.index("theirs") < alone
    assert written.count("other version") == 1


@pytest.mark.parametrize(
    ("exact", "where"),
    [
        (SAID, "Paragraph 1"),
        (BOTH, "Paragraphs 2 to 3"),
        ("Then", "Heading"),
        ("Then\nAnother", "Paragraph 2"),
    ],
)
def test_a_place_is_told_in_words(exact: str, where: str) -> None:
    assert f"## 1. {where}\n" in exported(Form.MARKDOWN, note("", exact))


def test_a_passage_of_a_table_is_a_table_in_an_export() -> None:
    rows = tuple(Block(BlockKind.TABLE_ROW, text) for text in ("Year\tCost", "2023\t7|8"))
    article = ARTICLE._replace(body=rows)
    one = replace(note(""), target=anchors.describe(article.text, Passage(0, len(article.text))))
    assert "> | Year | Cost |\n> | --- | --- |\n> | 2023 | 7\\|8 |\n" in exported(
        Form.MARKDOWN, one, article=article
    )
    assert "<td>2023</td><td>7|8</td>" in exported(Form.HTML, one, article=article)
    assert "    Year\tCost\n    2023\t7|8\n" in exported(Form.TEXT, one, article=article)


CREATORS: list[tuple[object, str]] = [
    ("acct:ann@hypothes.is", "— ann"),
    ({"id": "acct:ann@hypothes.is", "name": "Ann\nLee"}, "— Ann Lee"),
    ([{"type": "Person", "nickname": "ann"}, "https://example.org/bo"], "— ann, https://example.org/bo"),
    (7, ""),
]


@pytest.mark.parametrize(("creator", "line"), CREATORS)
@pytest.mark.parametrize("form", READABLE)
def test_who_wrote_a_note_and_its_tags_follow_it(form: Form, creator: object, line: str) -> None:
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in ("ferry", "to check", 7)]
    extra = json.dumps({"body": [{}, *tags], "creator": creator})
    written = exported(form, replace(note("My thought."), extra=extra))
    assert line in written.split("My thought.")[1]
    assert "Tags: ferry, to check" in written.split("My thought.")[1]
    assert written.split("My thought.")[1].count("—") == bool(line)


LINES = "One\ntwo\n\n- [ ] to do\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |"


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (
            Form.HTML,
            [
                "<p>One<br>two</p>",
                "<li>☐ to do</li>\n<li>☑ done</li>",
                "<tr><td>1</td><td>2</td><td>3</td></tr>",
            ],
        ),
        (Form.MARKDOWN, [LINES]),
        (Form.TEXT, [LINES]),
    ],
)
def test_lines_tasks_and_tables_of_a_note_stay_such(form: Form, words: list[str]) -> None:
    written = exported(form, note(LINES))
    assert [each for each in words if each not in written] == []


def test_a_quotation_keeps_its_looks_and_escapes_what_only_looks_like_them() -> None:
    written = exported(Form.MARKDOWN, note("", SAID), note("", DONE, 1))
    assert "> One thing was said by \\*him\\*.\n" in written
    assert "> **Another** was done.\n" in written


def test_front_matter_is_one_line_of_json_a_member() -> None:
    hostile = ARTICLE._replace(headline='A "b"\n---\nnotes: 7\u2028x: y', bylines=("C: d", "#e"))
    front = exported(Form.MARKDOWN, note(""), article=hostile).split("---\n")[1]
    members = dict(line.split(": ", 1) for line in front.splitlines())
    values = {name: json.loads(value) for name, value in members.items()}
    assert values["article"] == 'A "b" --- notes: 7 x: y'
    assert values["author"] == ["C: d", "#e"]
    assert (values["notes"], values["published"]) == (1, "2023-10-01T00:11:00")


BODIES = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from(
            ["```", "~~~", "<!--", "<pre>", "<?x", "- a", "> q", "    c", "# h", "words", "", "|", "=="]
        ),
        max_size=6,
    ).map("\n".join),
)


@given(st.lists(BODIES, min_size=1, max_size=4))
def test_no_note_swallows_what_follows_it_in_markdown(bodies: list[str]) -> None:
    notes = [note(body, number=number) for number, body in enumerate(bodies)]
    written = exported(Form.MARKDOWN, *notes).split("---\n", 2)[2]
    tokens = MarkdownIt("commonmark").parse(written)
    headings = [
        inline.content
        for opening, inline in pairwise(tokens)
        if opening.type == "heading_open"
        and opening.level == 0
        and re.match(r"\d+\. The whole", inline.content)
    ]
    assert headings == [f"{number}. The whole article" for number in range(1, len(bodies) + 1)]


def test_a_body_of_a_megabyte_is_written_in_time() -> None:
    assert "[[[[" in exported(Form.MARKDOWN, note("[" * 1_000_000))


class Elements(HTMLParser):
    """The elements and attributes of a page, and where it links to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(name for name, _ in attrs)}
        self.links += [address or "" for name, address in attrs if name == "href"]


def test_nothing_of_an_article_or_a_note_acts_in_html() -> None:
    evil = '"><script src=//x>alert(1)</script><img src=x onerror=y>'
    hostile = ARTICLE._replace(
        headline=evil,
        bylines=(evil,),
        disclaimer=evil,
        language=evil,
        source=Source(None, "", "", evil),
    )
    body = f"{evil}\n\n![x](http://x/y.png) [l](javascript:alert) <iframe>"
    orphan = replace(note(body), target=Target(TextQuote(evil)))
    page = Elements(exported(Form.HTML, orphan, article=hostile))
    assert not page.found & {"script", "img", "iframe", "link", "object", "src", "onerror"}
    assert page.links == ["http://x/y.png"]


@pytest.mark.parametrize("form", list(Form))
def test_what_is_no_text_breaks_no_form(form: Form) -> None:
    odd = "a\x00b\x1b[31m\ud800\u202ec"
    written = exported(form, note(odd), article=ARTICLE._replace(headline=odd, disclaimer=odd))
    assert "\x00" not in written
    assert "\x1b" not in written


def test_an_article_that_states_nothing_has_an_export() -> None:
    bare = Article("", (), Source(None, "text/plain", "utf-8"))
    for form in Form:
        assert exported(form, note("thought"), article=bare).count("thought") == 1


@pytest.mark.parametrize("form", WRITERS)
def test_a_form_says_whether_its_notes_can_be_imported_again(form: Form) -> None:
    try:
        is_read = bool(incoming.read(exported(form, note("thought", SAID)).encode(), ARTICLE).notes)
    except NoteError:
        is_read = False
    assert WRITERS[form].is_read_back == is_read, "`is_read_back` in `WRITERS`, and `exchange.incoming`"


# As annotations


def check_collection(stated: object) -> None:
    """What the W3C Web Annotation Data Model says that a collection and its annotations MUST have."""
    assert isinstance(stated, dict)
    assert "http://www.w3.org/ns/anno.jsonld" in stated["@context"]
    assert is_iri(stated["id"])
    assert stated["type"] == "AnnotationCollection"
    assert stated["total"] >= 0
    if stated["total"]:
        page = stated["first"]
        assert is_iri(page["id"])
        assert (page["type"], page["partOf"], page["startIndex"]) == ("AnnotationPage", stated["id"], 0)
        assert len(page["items"]) == stated["total"]
        for item in page["items"]:
            check_annotation(item)
        assert len({item["id"] for item in page["items"]}) == stated["total"]


def check_annotation(stated: dict[str, object]) -> None:
    assert is_iri(stated["id"])
    assert stated["type"] == "Annotation"
    for name in ("created", "modified"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", str(stated[name]))
    bodies, target = stated["body"], stated["target"]
    assert isinstance(bodies, list)
    assert all(isinstance(body["value"], str) for body in bodies if body["type"] == "TextualBody")
    assert isinstance(target, dict)
    assert is_iri(target["source"])
    for selector in target.get("selector", []):
        if selector["type"] == "TextQuoteSelector":
            assert isinstance(selector["exact"], str)
        elif selector["type"] == "TextPositionSelector":
            assert 0 <= selector["start"] <= selector["end"]


def is_iri(text: object) -> bool:
    return (
        isinstance(text, str) and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+", text) is not None
    )


WORDS = st.text(max_size=9)
MOMENTS = st.integers(0, 10**12).map(lambda ms: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))
TARGETS = st.builds(
    Target,
    st.builds(TextQuote, st.sampled_from([SAID, DONE, BOTH, "vanished"]), WORDS, WORDS),
    st.none() | st.builds(lambda start, length: Passage(start, start + length), *[st.integers(0, 10**9)] * 2),
)
EXTRAS = st.dictionaries(
    st.sampled_from(["creator", "via", "reader:x"]), WORDS | st.lists(st.integers(), max_size=2), max_size=2
).map(lambda members: json.dumps(members, ensure_ascii=False, sort_keys=True))
NOTES = st.builds(
    lambda number, first, second, *rest: Note(
        f"urn:uuid:69883899-34f2-46f4-ba04-{number:012x}", min(first, second), max(first, second), *rest
    ),
    st.integers(0, 2**48 - 1),
    MOMENTS,
    MOMENTS,
    WORDS,
    st.none() | TARGETS,
    st.sampled_from(Colour),
    EXTRAS,
)


@given(st.lists(NOTES, max_size=3, unique_by=lambda one: one.id), st.booleans())
def test_notes_exported_as_annotations_are_read_again_as_they_were(
    notes: list[Note], has_address: bool
) -> None:
    source = ARTICLE.source if has_address else ARTICLE.source._replace(url="")
    article = ARTICLE._replace(source=source)
    written = exchange.export(Form.JSON, article, notes, {})
    check_collection(json.loads(written))
    assert incoming.read(written, article) == incoming.Imported(tuple(notes))


def test_other_versions_are_notes_of_their_own_with_the_same_id_at_every_export() -> None:
    written = exported(Form.JSON, note("mine", SAID), note("theirs", SAID))
    assert written == exported(Form.JSON, note("mine", SAID), note("theirs", SAID))
    check_collection(json.loads(written))
    first, second = incoming.read(written.encode(), ARTICLE).notes
    assert (first.body, second.body) == ("mine", "theirs")
    assert json.loads(second.extra) == {"reader:versionOf": first.id}


def test_an_empty_collection_is_one() -> None:
    written = exported(Form.JSON)
    check_collection(json.loads(written))
    assert incoming.read(written.encode(), ARTICLE).notes == ()


def test_the_same_notes_give_the_same_bytes() -> None:
    notes = [note("a", SAID), note("b", DONE, 1)]
    assert collection.write(ARTICLE, notes, {}) == collection.write(ARTICLE, notes, {})
