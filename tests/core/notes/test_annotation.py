"""Notes as W3C Web Annotations, and back."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.errors import NoteError
from tearsheet.notes import annotation
from tearsheet.notes.note import Colour, Note, Target, TextQuote

ID = "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20"
SOURCE = "urn:sha256:6f1e"
SAMPLE = """{
 "@context": ["http://www.w3.org/ns/anno.jsonld", {"reader": "urn:reader:", "rev": "reader:rev",
   "seen": "reader:seen", "sum": "reader:sum", "also": "reader:also", "colour": "reader:colour",
   "deleted": "reader:deleted"}],
 "id": "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20",
 "type": "Annotation",
 "created": "2026-11-23T18:30:45.123Z",
 "modified": "2026-11-23T19:02:11.500Z",
 "motivation": "commenting",
 "colour": "yellow",
 "body": [{"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": "Table 3.1."}],
 "target": {"source": "urn:sha256:6f1e", "selector": [
   {"type": "TextQuoteSelector", "exact": "fell to 2.1", "prefix": "inflation ", "suffix": " per cent"},
   {"type": "TextPositionSelector", "start": 1842, "end": 1853}]},
 "rev": "1b2c3d4e:1", "seen": {"1b2c3d4e": 1, "7f3a9c12": 1}, "sum": "ce5ecd0589b3", "also": []
}"""
TARGET = Target(TextQuote("fell to 2.1", "inflation ", " per cent"), Passage(1842, 1853))
CREATED = datetime(2026, 11, 23, 18, 30, 45, 123_000, tzinfo=UTC)
NOTE = Note(ID, CREATED, CREATED + timedelta(hours=1), "Table 3.1.", TARGET)

# Two halves of a pair side by side are written as the one character that they stand for
texts = st.text(st.characters(exclude_categories=())).filter(
    lambda text: re.search("[\ud800-\udbff][\udc00-\udfff]", text) is None
)
moments = st.datetimes(timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)
places = st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)).map(lambda pair: Passage(*sorted(pair)))
quotes = st.builds(TextQuote, texts, texts, texts)
targets = st.none() | st.builds(Target, quotes, st.none() | places)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
extras = st.dictionaries(texts.map(lambda name: f"x-{name}"), values, max_size=3)


@st.composite
def notes(draw: st.DrawFn) -> Note:
    created, modified = sorted((draw(moments), draw(moments)))
    identifier = draw(st.uuids()).urn
    extra = json.dumps(draw(extras), ensure_ascii=False, sort_keys=True)
    colour = draw(st.sampled_from(Colour))
    return Note(identifier, created, modified, draw(texts), draw(targets), colour, extra)


@given(notes())
def test_any_note_comes_back_as_it_was_written(note: Note) -> None:
    content = annotation.to_json(note, SOURCE)
    assert annotation.from_json(content) == note
    assert annotation.to_json(annotation.from_json(content), SOURCE) == content


@given(st.binary() | values.map(lambda value: json.dumps(value).encode()))
def test_any_other_content_is_one_note_error(content: bytes) -> None:
    with pytest.raises(NoteError):
        annotation.from_json(content)


@given(st.data())
def test_a_sample_with_any_member_replaced_is_a_note_or_one_note_error(draw: st.DataObject) -> None:
    members = json.loads(SAMPLE)
    where = draw.draw(
        st.sampled_from([members, members["body"][0], members["target"], *members["target"]["selector"]])
    )
    where[draw.draw(st.sampled_from(sorted(where)))] = draw.draw(values)
    try:
        note = annotation.from_json(json.dumps(members).encode())
    except NoteError:
        return
    assert annotation.from_json(annotation.to_json(note, SOURCE)) == note


def test_the_sample_is_read_as_one_annotation_without_its_versions() -> None:
    note = annotation.from_json(SAMPLE.encode())
    assert replace(note, modified=NOTE.modified) == NOTE
    members = json.loads(SAMPLE)
    kept = {name: members[name] for name in members if name not in annotation.VERSION_TERMS}
    assert json.loads(annotation.to_json(note, SOURCE)) == kept


def test_a_file_has_its_members_in_one_order_and_characters_as_they_are() -> None:
    lines = annotation.to_json(replace(NOTE, body="😀 “x”"), SOURCE).decode().splitlines(keepends=True)
    names = [line.split('"')[1] for line in lines if line.startswith(' "')]
    assert names == [
        "@context",
        "id",
        "type",
        "created",
        "modified",
        "motivation",
        "colour",
        "body",
        "target",
    ]
    assert any("😀 “x”" in line for line in lines)
    assert lines[-1] == "}\n"


def test_what_other_programs_add_anywhere_survives_an_edit() -> None:
    members = json.loads(SAMPLE)
    for term in annotation.VERSION_TERMS:
        del members[term]
    members["x-shelf"] = 7
    members["body"][0]["language"] = "en"
    members["body"].append({"type": "TextualBody", "purpose": "tagging", "value": "bank"})
    members["target"]["state"] = {"type": "TimeState"}
    members["target"]["selector"].insert(0, {"type": "CssSelector", "value": "#p3"})
    members["target"]["selector"][1]["refinedBy"] = {"type": "x"}
    note = annotation.from_json(json.dumps(members).encode())
    written = json.loads(annotation.to_json(replace(note, body="new words"), SOURCE))
    members["body"][0]["value"] = "new words"
    members["target"]["selector"].append(members["target"]["selector"].pop(0))
    assert written == members


@pytest.mark.parametrize(
    "target",
    [None, "urn:sha256:6f1e", {"source": "urn:sha256:6f1e"}, [{"source": "urn:sha256:6f1e"}]],
)
def test_a_note_without_a_quotation_is_about_the_whole_article(target: object) -> None:
    members = json.loads(SAMPLE) | {"target": target}
    if target is None:
        del members["target"]
    assert annotation.from_json(json.dumps(members).encode()).target is None


def test_a_note_written_by_hand_needs_little() -> None:
    stated = {"type": "Annotation", "id": ID, "created": "2026-11-23T19:30+01:00"}
    by_hand = stated | {"body": {"type": "TextualBody", "value": "x"}}
    note = annotation.from_json(b"\xef\xbb\xbf" + json.dumps(by_hand).encode())
    at = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
    assert note == Note(ID, at, at, "x", extra=note.extra)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"type": "Person"}, "It is not a W3C annotation."),
        ({"id": 7}, "Its “id” is not a text."),
        ({"created": "yesterday"}, "Its “created” is not a date and time of ISO 8601."),
        ({"created": "0001-01-01T00:00+14:00"}, "Its “created” is not a date and time of ISO 8601."),
        ({"modified": 7}, "Its “modified” is not a text."),
        ({"target": 5}, "Its “target” is neither an object nor an address."),
        ({"target": {"selector": {"type": "TextQuoteSelector"}}}, "It has no “exact”."),
        ({"deep": json.loads("[" * 100 + "]" * 100)}, "It is nested too deeply."),
    ],
)
def test_what_is_wrong_with_a_file_is_told(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(NoteError) as raised:
        annotation.from_json(json.dumps(json.loads(SAMPLE) | change).encode())
    assert str(raised.value) == sentence


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[" * 500_000,
        b"\xff",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"a": 1, "a": 2}',
        b"<<<<<<< HEAD",
        b"\x00",
    ],
)
def test_what_is_no_json_is_told(content: bytes) -> None:
    with pytest.raises(NoteError, match="It is not JSON in UTF-8"):
        annotation.from_json(content)


def test_an_unknown_colour_is_shown_as_yellow_and_kept_until_another_is_chosen() -> None:
    note = annotation.from_json(json.dumps(json.loads(SAMPLE) | {"colour": "no colour"}).encode())
    assert note.colour is Colour.YELLOW
    assert json.loads(annotation.to_json(note, SOURCE))["colour"] == "no colour"
    assert json.loads(annotation.to_json(replace(note, colour=Colour.BLUE), SOURCE))["colour"] == "blue"


def test_a_bare_highlight_has_no_body() -> None:
    members = json.loads(annotation.to_json(replace(NOTE, body=""), SOURCE))
    assert (members["motivation"], members["body"]) == ("highlighting", [])


def test_moments_are_written_in_utc() -> None:
    at = datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=2)))
    assert annotation.stamp(at) == "2023-09-30T22:11:00.000Z"
