"""Notes that arrive from other programs."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Article, Block, BlockKind, Passage, Source
from tearsheet.errors import NoteError
from tearsheet.exchange import collection, incoming
from tearsheet.exchange.incoming import Arrivals, Imported
from tearsheet.notes import annotation
from tearsheet.notes.note import Colour, Note, Target, TextQuote

NOW = datetime(2026, 11, 23, 18, 30, 45, 123_000, tzinfo=UTC)
URL = "https://news.example/2023/serbia"
ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was “said”. Another was done."),),
    Source(None, "text/html", "utf-8", URL),
)
ROW: dict[str, object] = {
    "id": "iu5bAJ3rEe-abc_d",
    "created": "2024-03-01T10:00:00.123456+00:00",
    "updated": "2024-03-02T10:00:00.000000+00:00",
    "user": "acct:ann@hypothes.is",
    "uri": URL,
    "text": "A *thought*.",
    "tags": ["one", "two"],
    "group": "__world__",
    "permissions": {"read": ["group:__world__"]},
    "target": [
        {
            "source": URL,
            "selector": [
                {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]"},
                {"type": "TextPositionSelector", "start": 10, "end": 20},
                {"type": "TextQuoteSelector", "exact": "thing was", "prefix": "One ", "suffix": " “said”"},
            ],
        }
    ],
    "document": {"title": ["Troops Withdrawn"]},
}
OTHER: dict[str, object] = ROW | {
    "id": "other",
    "uri": "https://else.example/page",
    "target": [
        {
            "source": "https://else.example/page",
            "selector": [{"type": "TextQuoteSelector", "exact": "words of another page"}],
        }
    ],
}
ANNOTATION: dict[str, object] = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/anno1",
    "type": "Annotation",
    "created": "2024-03-01T10:00:00Z",
    "bodyValue": "A thought.",
    "target": URL,
}


def read(value: object, article: Article = ARTICLE) -> Imported:
    return incoming.read(json.dumps(value).encode(), article, now=NOW)


def refusal(content: bytes) -> str:
    with pytest.raises(NoteError) as caught:
        incoming.read(content, ARTICLE)
    return str(caught.value)


# Hypothesis


SIDEBAR = {
    "export_date": "2024-06-01T10:00:00Z",
    "export_userid": "acct:ann@hypothes.is",
    "client_version": "1",
}


@pytest.mark.parametrize("export", [[ROW], {"rows": [ROW], "total": 1}, SIDEBAR | {"annotations": [ROW]}])
def test_an_export_of_hypothesis_is_read(export: object) -> None:
    (note,) = read(export).notes
    assert note.body == "A *thought*."
    assert note.target == Target(TextQuote("thing was", "One ", " “said”"), Passage(10, 20))
    assert (note.created.isoformat(), note.modified.day) == ("2024-03-01T10:00:00.123000+00:00", 2)


def test_what_only_hypothesis_has_is_kept_through_the_note_file() -> None:
    (note,) = read([ROW]).notes
    extra = json.loads(note.extra)
    assert extra["via"] == "https://hypothes.is/a/iu5bAJ3rEe-abc_d"
    assert [body.get("value") for body in extra["body"]] == [None, "one", "two"]
    assert extra["reader:hypothesis"]["permissions"] == {"read": ["group:__world__"]}
    assert annotation.from_json(annotation.to_json(note, "urn:x:y")) == note


def test_a_highlight_of_hypothesis_with_tags_stays_without_words() -> None:
    (note,) = read([ROW | {"text": ""}]).notes
    assert note.body == ""
    assert annotation.from_json(annotation.to_json(note, "urn:x:y")) == note


@pytest.mark.parametrize("target", [[], [{"source": URL}], None])
def test_a_page_note_of_hypothesis_is_one_on_the_whole_article(target: object) -> None:
    (note,) = read([ROW | {"target": target}]).notes
    assert note.target is None


REPLY = ROW | {
    "id": "reply",
    "user": "acct:bo@hypothes.is",
    "user_info": {"display_name": "Bo *B*"},
    "text": "I disagree.",
    "tags": [],
    "references": [ROW["id"]],
    "target": [{"source": URL}],
}


@pytest.mark.parametrize(
    ("reply", "body"),
    [
        (REPLY, "Bo \\*B\\* in reply to ann:\n\nI disagree."),
        (REPLY | {"user_info": {"display_name": None}}, "bo in reply to ann:\n\nI disagree."),
        (REPLY | {"user": "", "user_info": None}, "In reply to ann:\n\nI disagree."),
        (REPLY | {"text": ""}, "Bo \\*B\\* in reply to ann:"),
        (
            REPLY | {"references": [ROW["id"], "gone"]},
            "Bo \\*B\\* in reply to a note that is not in the file:\n\nI disagree.",
        ),
    ],
)
def test_a_reply_says_whose_it_answers_and_stands_at_its_passage(reply: dict[str, object], body: str) -> None:
    answered, answer = read([ROW, reply]).notes
    assert (answer.body, answer.target) == (body, answered.target)
    assert annotation.from_json(annotation.to_json(answer, "urn:x:y")) == answer


def test_a_reply_to_a_reply_stands_where_the_first_note_does() -> None:
    second = REPLY | {
        "id": "second",
        "references": [ROW["id"], "reply"],
        "user": "acct:cy@h",
        "user_info": {},
    }
    answered, _, answer = read([ROW, REPLY, second]).notes
    assert (answer.body.split("\n")[0], answer.target) == ("cy in reply to Bo \\*B\\*:", answered.target)


@pytest.mark.parametrize("references", [["gone"], "gone", [7], {"a": 1}])
def test_a_reply_to_what_is_not_there_is_a_note_on_the_whole_article(references: object) -> None:
    (note,) = read([REPLY | {"references": references}]).notes
    assert (note.body.split("\n")[0], note.target) == (
        "Bo \\*B\\* in reply to a note that is not in the file:",
        None,
    )


def test_importing_twice_gives_the_same_ids() -> None:
    assert read([ROW, ANNOTATION]) == read([ROW, ANNOTATION])


# W3C annotations of other programs


@pytest.mark.parametrize(
    "value",
    [
        ANNOTATION,
        [ANNOTATION],
        {"type": "AnnotationPage", "items": [ANNOTATION]},
        {"type": "AnnotationPage", "items": ANNOTATION},
        {"type": ["AnnotationCollection"], "first": {"items": [], "next": {"items": [ANNOTATION]}}},
        ANNOTATION | {"type": ["Annotation"]},
    ],
)
def test_annotations_are_read_however_they_are_packed(value: object) -> None:
    (note,) = read(value).notes
    assert (note.body, note.target, note.colour) == ("A thought.", None, Colour.YELLOW)


def test_a_foreign_id_is_kept_beside_our_own() -> None:
    (note,) = read(ANNOTATION).notes
    assert note.id.startswith("urn:uuid:")
    assert json.loads(note.extra)["via"] == "http://example.org/anno1"


def test_a_note_without_a_time_is_of_the_time_of_its_import() -> None:
    (note,) = read({name: value for name, value in ANNOTATION.items() if name != "created"}).notes
    assert (note.created, note.modified) == (NOW, NOW)


def test_how_versions_follow_one_another_elsewhere_is_not_taken_over() -> None:
    marks = {"rev": "a:1", "seen": {"a": 1}, "sum": "x", "also": [], "reader:trashed": "2026-01-01T00:00:00Z"}
    (note,) = read(ANNOTATION | marks).notes
    assert json.loads(note.extra).keys() == {"@context", "via"}


def test_pages_that_are_not_in_the_file_are_told() -> None:
    first = {"items": [ANNOTATION], "next": "https://example.org/page2"}
    imported = read({"type": "AnnotationCollection", "first": first})
    assert len(imported.notes) == 1
    assert "https://example.org/page2" in imported.problems[0]


def test_what_cannot_be_understood_is_counted_and_the_rest_is_read() -> None:
    broken = [{"type": "Annotation"}, 7, ANNOTATION | {"created": "March"}, ROW | {"id": 7}, {}]
    imported = read([*broken, ANNOTATION])
    assert len(imported.notes) == 1
    assert imported.problems[0].startswith("5 of 6 notes cannot be understood and are left out; number 1: ")


def test_two_different_notes_of_one_id_are_both_read() -> None:
    notes = read([ANNOTATION, ANNOTATION, ANNOTATION | {"bodyValue": "Another."}]).notes
    assert [note.body for note in notes] == ["A thought.", "Another."]
    assert json.loads(notes[1].extra)["reader:versionOf"] == notes[0].id


# Whose notes they are


def test_notes_on_other_pages_are_left_out_and_told() -> None:
    imported = read([ROW, OTHER])
    assert len(imported.notes) == 1
    assert imported.problems == (
        "1 of 2 notes are about another article and are left out: https://else.example/page.",
    )


def test_notes_on_another_page_alone_are_refused() -> None:
    assert "about another article" in refusal(json.dumps([OTHER]).encode())


def test_the_article_that_an_export_is_about_is_named_by_its_headline() -> None:
    words = (Block(BlockKind.PARAGRAPH, "Nothing of this stands in the other one."),)
    other = Article("Rain in May", words, Source(None, "text/plain", "utf-8"))
    note = replace(read([ANNOTATION]).notes[0], target=Target(TextQuote("Nothing of this", "", "")))
    exported = collection.write(other, [note], {})
    told = "1 of 1 notes are about another article and are left out: “Rain in May”"
    assert f"{told}." in refusal(exported.encode())
    other = other._replace(source=other.source._replace(url="https://else.example/rain"))
    exported = collection.write(other, [note], {})
    assert f"{told} (https://else.example/rain)." in refusal(exported.encode())


@pytest.mark.parametrize("address", ["http://www.news.example/2023/serbia", f"{URL}#top"])
def test_an_address_fetched_otherwise_is_the_same_page(address: str) -> None:
    moved = ROW | {"uri": address, "target": [{"source": address, "selector": []}]}
    assert len(read([moved, OTHER]).notes) == 1


def test_notes_whose_passage_stands_in_the_article_are_its_own_whatever_their_address() -> None:
    quote = {"type": "TextQuoteSelector", "exact": 'was\n"Said". another'}
    row = OTHER | {"target": [{"source": "https://else.example/page", "selector": [quote]}]}
    assert len(read([row]).notes) == 1


# Hostile files


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[",
        b"null",
        b"7",
        b"{}",
        b"\xff\xfe[\x00]\x00",
        b'{"rows": 7}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
    ids=repr,
)
def test_what_is_no_such_file_is_refused_in_a_sentence(content: bytes) -> None:
    assert refusal(content).endswith(".")


def test_a_note_nested_too_deeply_or_too_long_is_left_out() -> None:
    deep: object = 1
    for _ in range(200):
        deep = [deep]
    imported = read([ANNOTATION | {"x": deep}, ANNOTATION | {"x": "y" * (1 << 20)}, ANNOTATION])
    assert len(imported.notes) == 1
    assert imported.problems[0].startswith("2 of 3 ")


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["Annotation", URL, "TextQuoteSelector"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [*ROW, *ANNOTATION, "references", "user_info", "selector", "exact", "value", "body", "via"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(
    st.lists(
        VALUES
        | st.builds(
            dict.__or__,
            st.just(ROW) | st.just(ANNOTATION),
            st.dictionaries(st.sampled_from([*REPLY, *ANNOTATION, "body", "via"]), VALUES, max_size=3),
        ),
        max_size=3,
    )
)
def test_whatever_stands_in_a_file_is_read_or_refused(values: list[object]) -> None:
    try:
        imported = read(values)
    except NoteError as error:
        assert str(error)
    else:
        for note in imported.notes:
            assert annotation.from_json(annotation.to_json(note, "urn:x:y")) == note


def test_a_file_is_read_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps([ROW]))
    (tmp_path / "link").symlink_to("a.json")
    assert len(incoming.load(tmp_path / "link", ARTICLE).notes) == 1


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_cannot_be_opened_is_named(tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    if kind == "folder":
        path.mkdir()
    if kind == "pipe":
        os.mkfifo(path)
    with pytest.raises(NoteError, match=str(path)):
        incoming.load(path, ARTICLE)


def test_a_file_without_notes_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(NoteError, match=r"a\.json no notes could be taken\. It is neither"):
        incoming.load(tmp_path / "a.json", ARTICLE)


# What is there already


def test_arrivals_are_new_the_same_or_different_from_what_is_here() -> None:
    (note,) = read(ANNOTATION).notes
    other = replace(note, id="urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20")
    edited = replace(note, body="Edited here.")
    assert incoming.compare([], [note]) == Arrivals((note,), (), ())
    assert incoming.compare([replace(note, modified=NOW)], [note]) == Arrivals((), (note,), ())
    assert incoming.compare([edited, other], [note]) == Arrivals((), (), ((edited, note),))


def test_a_different_note_that_is_kept_beside_the_one_here_is_not_told_again() -> None:
    (note,) = read(ANNOTATION).notes
    here = [replace(note, body="Edited here."), collection.beside(note)]
    assert incoming.compare(here, [note]).same == (note,)


def test_a_note_kept_beside_another_is_a_new_one() -> None:
    note = Note("urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20", NOW, NOW, "x", seen=(("a", 1),))
    assert collection.beside(note).id != note.id
    assert collection.beside(note).seen == ()


# Limits


def test_more_notes_than_can_be_taken_at_once_are_refused_with_their_number() -> None:
    rows = [{"uri": URL, "id": str(number)} for number in range(incoming.MOST_NOTES + 1)]
    assert refusal(json.dumps(rows).encode()) == (
        "It holds 20,001 notes, and 20,000 can be taken at once. Divide the file."
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" " * (incoming.LARGEST + 1), "It is larger than 32 MiB."),
        (b"[" + b"[]," * 3_000_000 + b"[]]", "It has too many parts. Divide the file."),
    ],
)
def test_what_would_need_too_much_memory_is_refused_before_it_is_parsed(
    content: bytes, sentence: str
) -> None:
    assert refusal(content) == sentence


@pytest.mark.parametrize("calls", [1, 25, 60])
def test_reading_ends_where_it_is_stopped(calls: int) -> None:
    def go_on() -> None:
        if next(left) == 0:
            raise NoteError("Stopped.")

    left = count(calls, -1)
    rows = [OTHER | {"id": str(number)} for number in range(50)]
    with pytest.raises(NoteError, match=r"^Stopped\.$"):
        incoming.read(json.dumps(rows).encode(), ARTICLE, go_on=go_on)
    assert next(left) == -1
