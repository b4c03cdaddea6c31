"""The forms that the W3C's model gives an annotation: taken from elsewhere and in the notes folder, all kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.exchange import incoming
from tearsheet.notes import annotation, versions
from tearsheet.notes.note import Note, Target, TextQuote
from tearsheet.notes.notebook import Notebook
from tearsheet.storage.json_members import JsonObject

URL = "https://news.example/2023/serbia"
ARTICLE = Article(
    "Troops Withdrawn",
    (Block(BlockKind.PARAGRAPH, "One thing was “said”. Another was done."),),
    Source(None, "text/html", "utf-8", URL),
)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
PLAIN: JsonObject = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://notes.example/1",
    "type": "Annotation",
    "created": "2024-03-01T10:00:00Z",
    "target": URL,
}
QUOTE: JsonObject = {"type": "TextQuoteSelector", "exact": "thing was", "prefix": "One ", "suffix": " “said”"}
FRAGMENT: JsonObject = {
    "type": "FragmentSelector",
    "conformsTo": "http://tools.ietf.org/rfc/rfc3236",
    "value": "p1",
}
PERSON: JsonObject = {"id": "https://people.example/jo", "type": "Person", "name": "Jo", "nickname": "jojo"}
WORDS: JsonObject = {"type": "TextualBody", "value": "A thought."}


def on(**members: object) -> JsonObject:
    """A target on the article."""
    return {"source": URL, **members}


# By the sections of the model of 23 February 2017
FORMS: dict[str, JsonObject] = {
    "3.1 several types": {"type": ["Annotation", "schema:Comment"]},
    "3.1 no body": {},
    "3.1 several contexts": {"@context": ["http://www.w3.org/ns/anno.jsonld", {"x": "https://x.example/"}]},
    "3.2.1 a body with an address": {"body": "https://blog.example/post"},
    "3.2.1 bodies with addresses": {"body": ["https://blog.example/a", "https://blog.example/b"]},
    "3.2.1 external resource": {
        "body": {"id": "https://blog.example/a.mp3", "format": "audio/mpeg", "language": "fr"},
        "target": {"id": URL, "format": ["text/html", "text/plain"], "language": ["en", "fr"], "textDirection": "ltr"},
    },
    "3.2.2 typed resource": {"body": {"id": "https://x.example/v", "type": "Video"}, "target": {"id": URL, "type": "Text"}},
    "3.2.3 fragment": {"body": "https://x.example/a#1", "target": f"{URL}#p1"},
    "3.2.4 textual body": {"body": WORDS | {"format": "text/plain", "language": "en"}},
    "3.2.4 textual body of several types": {"body": WORDS | {"type": ["TextualBody", "schema:Text"]}},
    "3.2.4 textual body without a type": {"body": {"value": "A thought."}},
    "3.2.4 HTML": {"body": {"type": "TextualBody", "value": "<p>j'adore</p>", "format": "text/html"}},
    "3.2.5 bodyValue": {"bodyValue": "A thought."},
    "3.2.6 cardinality": {"body": [WORDS, "https://x.example/b", {"id": "https://x.example/c"}], "target": [URL, "https://else.example/"]},
    "3.2.7 choice": {"body": {"type": "Choice", "items": [WORDS | {"language": "en"}, {"id": "https://x.example/fr"}]}},
    "3.2.7 choice of targets": {"target": {"type": "Choice", "items": [URL, "https://else.example/"]}},
    "3.2.8 composite": {"target": {"type": "Composite", "items": [on(selector=QUOTE), "https://else.example/"]}},
    "3.3.1 times of its parts": {
        "creator": PERSON, "generator": "https://tool.example", "modified": "2024-03-02T10:00:00Z",
        "generated": "2024-03-02T10:00:01Z", "body": WORDS | {"creator": [PERSON], "created": "2024-02-29T00:00:00Z"},
    },
    "3.3.1 created without a zone": {"created": "2024-03-01T10:00:00"},
    "3.3.1 created is a day": {"created": "2024-03-01"},
    "3.3.1 another zone": {"created": "2024-03-01T12:00:00+02:00"},
    "3.3.2 agents": {"creator": [PERSON, "https://people.example/bo"], "generator": {"id": "https://t.example", "type": "Software"}},
    "3.3.3 audience": {"audience": {"id": "https://x.example/a", "type": "schema:EducationalAudience", "schema:educationalRole": "teacher"}},
    "3.3.4 accessibility": {"target": on(accessibility=["captions", "audioDescription"])},
    "3.3.5 motivations": {"motivation": ["bookmarking", "tagging"], "body": [{**WORDS, "purpose": "tagging"}, {**WORDS, "purpose": ["describing"]}]},
    "3.3.6 rights": {"rights": "https://creativecommons.org/publicdomain/zero/1.0/", "body": WORDS | {"rights": "https://x.example/r"}},
    "3.3.7 other identities": {"canonical": "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df", "via": ["https://x.example/1", "https://x.example/2"]},
    "4 specific resource": {"body": {"type": "SpecificResource", "purpose": "tagging", "source": "https://x.example/city"}, "target": on(type="SpecificResource", id="https://x.example/t")},
    "4 source with members": {"target": {"source": {"id": URL, "type": "Text", "format": "text/html"}}},
    "4.1 purpose": {"body": {"type": "SpecificResource", "purpose": "linking", "source": "https://x.example"}},
    "4.2 selector elsewhere": {"target": on(selector="https://x.example/selectors/1")},
    "4.2 selector alone": {"target": {"selector": QUOTE}},
    "4.2.1 fragment": {"target": on(selector=FRAGMENT)},
    "4.2.2 CSS": {"target": on(selector={"type": "CssSelector", "value": "#p > .x"})},
    "4.2.3 XPath": {"target": on(selector={"type": "XPathSelector", "value": "/html/body/p[2]"})},
    "4.2.4 quotation": {"target": on(selector=QUOTE)},
    "4.2.4 quotation alone": {"target": on(selector={"type": "TextQuoteSelector", "exact": "thing was"})},
    "4.2.4 quotation of several types": {"target": on(selector=QUOTE | {"type": ["TextQuoteSelector", "x:Quote"]})},
    "4.2.5 position": {"target": on(selector={"type": "TextPositionSelector", "start": 4, "end": 13})},
    "4.2.5 both": {"target": on(selector=[QUOTE, {"type": "TextPositionSelector", "start": 4, "end": 13}])},
    "4.2.6 data": {"target": on(selector={"type": "DataPositionSelector", "start": 4096, "end": 4104})},
    "4.2.7 SVG": {"target": on(selector={"type": "SvgSelector", "value": "<svg:svg> ... </svg:svg>"})},
    "4.2.8 range": {"target": on(selector={"type": "RangeSelector", "startSelector": {"type": "XPathSelector", "value": "//td[1]"}, "endSelector": {"type": "XPathSelector", "value": "//td[2]"}})},
    "4.2.9 refined": {"target": on(selector=FRAGMENT | {"refinedBy": QUOTE})},
    "4.2.9 refined twice": {"target": on(selector=FRAGMENT | {"refinedBy": {"type": "CssSelector", "value": "p", "refinedBy": [QUOTE]}})},
    "4.2.9 not refined by words": {"target": on(selector=FRAGMENT | {"refinedBy": {"type": "TextQuoteSelector"}})},
    "4.3 state": {"target": on(state={"type": "TimeState", "cached": "https://archive.example/1", "sourceDate": "2015-07-20T13:30:00Z"})},
    "4.4 styles": {"stylesheet": {"id": "https://x.example/s.css", "type": "CssStylesheet"}, "target": on(styleClass="red")},
    "4.5 rendering": {"target": on(renderedVia={"id": "https://pdf.example/viewer", "type": "Software"})},
    "4.6 scope": {"target": on(scope="https://x.example/page")},
    "two targets in the article": {"target": [on(selector=FRAGMENT), on(selector=QUOTE)]},
    "an id in capitals": {"id": "URN:UUID:DBFB1861-0ECF-41AD-BE94-A584E5C4F1DF"},
}  # fmt: skip
MOMENTS = {"2024-03-01T12:00:00+02:00", "2024-03-01T10:00:00Z", "2024-03-02T10:00:00Z"}
"""They are written in UTC, with milliseconds."""
SAID = ("3.2.4 textual", "3.2.5", "3.2.6", "3.3.1 times", "3.3.6", "3.3.5")
QUOTED = ("4.2.4", "4.2.9 refined", "4.2 selector alone", "4.2.5 both", "two targets in")


def imported(form: str) -> Note:
    """The note that is imported from an annotation of that form."""
    (note,) = incoming.read(json.dumps(PLAIN | FORMS[form]).encode(), ARTICLE, now=NOW).notes
    return note


def scalars(value: object) -> Iterator[object]:
    """All texts and numbers in a value of JSON."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from scalars(inner)
    else:
        yield value


def lost(form: str, kept: object) -> set[object]:
    """What an annotation of that form states and the value does not say."""
    said = {str(scalar).lower() for scalar in scalars(kept)} | {URL, "annotation"}
    stated = scalars(PLAIN | FORMS[form])
    return {scalar for scalar in stated if str(scalar).lower() not in said} - MOMENTS


@pytest.mark.parametrize("form", FORMS)
def test_a_note_is_made_of_every_form_and_nothing_that_it_says_is_lost(form: str) -> None:
    note = imported(form)
    assert note.body == ("A thought." if form.startswith(SAID) else "")
    assert (note.target.quote.exact if note.target else "") == (
        "thing was" if form.startswith(QUOTED) else ""
    )
    members = annotation.to_members(note, "urn:x:y")
    assert lost(form, members) == set()
    assert annotation.from_json(annotation.to_json(note, "urn:x:y")) == note


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_read_in_the_notes_folder_as_the_same_note(form: str) -> None:
    content = json.dumps(PLAIN | FORMS[form]).encode()
    (version,) = versions.from_json(content).versions
    note = imported(form)
    assert (version.note.id, version.note.body, version.note.target) == (note.id, note.body, note.target)
    assert lost(form, annotation.to_members(version.note, version.source)) == set()
    record = versions.from_json(versions.to_json(versions.from_json(content)))
    assert record.versions[0].note == version.note


@pytest.mark.parametrize(
    "stated", ["2024-03-01T10:00:00", "2024-03-01T10:00:00.000Z", "2024-03-01T12:00:00+02:00"]
)
def test_a_time_without_a_zone_is_utc_and_kept_as_it_is_stated(stated: str) -> None:
    note = annotation.from_json(json.dumps(PLAIN | {"created": stated}).encode())
    assert note.created == datetime(2024, 3, 1, 10, tzinfo=UTC)
    is_kept = json.loads(note.extra).get("reader:stated") == {"created": stated}
    assert is_kept is (stated == "2024-03-01T10:00:00")


@pytest.mark.parametrize(("others", "year"), [({"modified": "2025-01-01T00:00:00Z"}, 2025), ({}, 1970)])
def test_a_note_in_the_folder_that_does_not_say_when_it_was_created_says_so(
    others: JsonObject, year: int
) -> None:
    stated = {name: value for name, value in PLAIN.items() if name != "created"}
    note = annotation.from_json(json.dumps(stated | others).encode())
    assert note.created.year == year
    assert json.loads(note.extra)["reader:stated"] == {"created": None}


def test_other_targets_stay_beside_ours_when_the_note_is_written() -> None:
    note = imported("two targets in the article")
    assert note.target == Target(TextQuote("thing was", "One ", " “said”"))
    targets = annotation.to_members(note, URL)["target"]
    assert targets == [on(selector=[QUOTE]), on(selector=FRAGMENT)]


@pytest.mark.parametrize(
    "target",
    ["https://else.example/", {"id": "https://else.example/"}, {"source": {"id": "https://else.example/"}}],
)
def test_a_note_on_another_page_is_left_out_in_whatever_form_that_is_said(target: object) -> None:
    content = json.dumps([PLAIN, PLAIN | {"id": "https://notes.example/2", "target": target}]).encode()
    read = incoming.read(content, ARTICLE, now=NOW)
    assert [json.loads(note.extra)["via"] for note in read.notes] == [PLAIN["id"]]
    assert "about another article" in read.problems[0]


def test_a_foreign_note_in_the_folder_is_edited_and_stays_one_note(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path, ARTICLE)
    notebook.save(imported("3.2.4 textual body"))
    (folder,) = (path for path in tmp_path.iterdir() if path.is_dir())
    foreign = PLAIN | {
        "id": "https://notes.example/9",
        "bodyValue": "Foreign",
        "target": [on(selector=QUOTE), URL],
    }
    (folder / "from elsewhere.json").write_text(json.dumps(foreign))
    loaded = Notebook(tmp_path, ARTICLE)
    (found,) = (each.note for each in loaded.load().notes if each.note.body == "Foreign")
    loaded.save(replace(found, body="Changed"))
    bodies = sorted(each.note.body for each in Notebook(tmp_path, ARTICLE).load().notes)
    assert bodies == ["A thought.", "Changed"]
