"""What versions say: text and what other programs have added decide, and joining loses no word of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.notes import annotation
from tearsheet.notes.note import Colour, Note, Target, TextQuote
from tearsheet.notes.note_content import differences, said, united, with_tags

AT = datetime(2026, 11, 23, 18, 30, 45, tzinfo=UTC)
NOTE = Note("urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20", AT, AT, "A thought.")
HTML = {"type": "TextualBody", "format": "text/html", "value": "<p>Mine"}
TAG = {"type": "TextualBody", "purpose": "tagging", "value": "history"}


def with_members(**members: object) -> Note:
    return replace(NOTE, extra=json.dumps(members, sort_keys=True))


def again(note: Note) -> Note:
    """The note as it is read from its file."""
    return annotation.from_json(annotation.to_json(note, ""))


def test_what_other_programs_have_added_decides_and_tags_and_colours_do_not() -> None:
    assert said(with_members(body=[{}, HTML])) != said(NOTE)
    assert said(with_members(**{"x-shelf": "B"})) != said(NOTE)
    assert said(replace(NOTE, target=Target(TextQuote("words")))) != said(NOTE)
    assert said(with_members(body=[{}, TAG])) == said(NOTE) == said(replace(NOTE, colour=Colour.PINK))


def test_tags_are_joined_once_each() -> None:
    other = TAG | {"value": "war"}
    tagged = with_tags(with_members(body=[{}, TAG]), [NOTE, with_members(body=[{}, TAG, other, HTML])])
    assert json.loads(tagged.extra)["body"] == [{}, TAG, other]


def test_a_note_without_tags_of_others_is_the_same_note() -> None:
    assert with_tags(NOTE, [NOTE, replace(NOTE, body="else")]) is NOTE


def test_joined_versions_have_the_texts_and_the_values_of_both() -> None:
    one = with_members(**{"x-shelf": "A"}, body=[{"language": "en"}, HTML])
    other = replace(with_members(**{"x-shelf": "B"}, body=[{}, TAG]), body="Another.")
    both = united([one, other])
    assert both.body == "A thought.\n\nAnother."
    assert json.loads(both.extra) == {"x-shelf": ["A", "B"], "body": [{"language": "en"}, HTML, TAG]}


def test_a_joined_note_quotes_the_passages_of_both() -> None:
    one, other = (replace(NOTE, target=Target(TextQuote(words))) for words in ("first", "second"))
    both = again(united([one, other]))
    assert both.target == one.target
    assert "second" in both.extra


def test_what_versions_say_besides_their_texts_is_told_where_they_differ() -> None:
    one, other = with_members(body=[{}, HTML], both=1), with_members(**{"x-shelf": "B"}, both=1)
    assert differences([one, other]) == ("text/html: <p>Mine", "x-shelf: B")
    assert differences([one, replace(one, body="else", colour=Colour.PINK)]) == ("", "")


def test_another_passage_is_told() -> None:
    other = replace(NOTE, target=Target(TextQuote("some words")))
    assert differences([NOTE, other]) == ("On: the whole article", "On: some words")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
bodies = st.lists(values | st.just(HTML) | st.just(TAG), max_size=3).map(lambda others: [{}, *others])
extras = st.fixed_dictionaries({}, optional={"x-one": values, "x-two": values, "body": bodies})
notes = st.builds(
    lambda body, extra: again(replace(NOTE, body=body, extra=json.dumps(extra))),
    st.sampled_from("ab"),
    extras,
)


def leaves(value: object) -> set[str]:
    """All names and values in a JSON value."""
    if isinstance(value, dict):
        return set(value).union(*map(leaves, value.values()))
    return set[str]().union(*map(leaves, value)) if isinstance(value, list) else {json.dumps(value)}


@given(notes, notes)
def test_two_that_say_something_else_show_a_difference(one: Note, other: Note) -> None:
    is_shown = one.body != other.body or differences([one, other]) != ("", "")
    assert is_shown == (said(one) != said(other))


@given(notes, notes)
def test_joining_any_two_versions_keeps_all_that_either_says(one: Note, other: Note) -> None:
    both = again(united([one, other]))
    stated = leaves(json.loads(both.extra))
    assert leaves(json.loads(one.extra)) | leaves(json.loads(other.extra)) <= stated | {"null"}
    assert {one.body, other.body} == set(both.body.split("\n\n"))
