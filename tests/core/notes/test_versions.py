"""Versions of one note: joined in any order, with no word lost that nobody has replaced."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.errors import NoteError
from tearsheet.notes import versions
from tearsheet.notes.note import Colour, Note, Seen, Target, TextQuote
from tearsheet.notes.session import Session
from tearsheet.notes.versions import Record, Version, has_seen, join

ID = "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20"
OTHER_ID = ID.replace("6988", "6989")
AT = datetime(2026, 11, 23, 18, 30, 45, 123_000, tzinfo=UTC)
NOTE = Note(ID, AT, AT, "A thought.")


def version(body: str, rev: str, *seen: str, minutes: int = 0) -> Version:
    parts = (one.split(":") for one in (rev, *seen))
    counts: Seen = tuple(sorted({session: int(number) for session, number in parts}.items()))
    return Version(Note(ID, AT, AT + timedelta(minutes=minutes), body, seen=counts), rev, "urn:sha256:0")


A = version("a", "one:1")
B = version("b", "two:1", "one:1", minutes=1)
C = version("c", "three:1", "one:1", minutes=2)


def file_of(*found: Version, trashed: str = "") -> bytes:
    return versions.to_json(Record(join(found), trashed))


# Versions of any history, and of none that could have happened
seens = st.dictionaries(st.sampled_from("abc"), st.integers(1, 3), min_size=1).map(
    lambda seen: tuple(sorted(seen.items()))
)


@st.composite
def any_versions(draw: st.DrawFn) -> Version:
    seen = draw(seens)
    session, number = draw(st.sampled_from(seen))
    at = AT + timedelta(minutes=draw(st.integers(0, 2)))
    return Version(Note(ID, AT, at, draw(st.sampled_from("xy")), seen=seen), f"{session}:{number}", "")


sets = st.lists(any_versions(), min_size=1, max_size=5).map(join)


def exact(found: tuple[Version, ...]) -> list[tuple[Version, Seen]]:
    return [(one, one.note.seen) for one in found]


@given(sets, sets)
def test_joining_does_not_depend_on_the_order(one: tuple[Version, ...], other: tuple[Version, ...]) -> None:
    assert exact(join(one + other)) == exact(join(other + one))


@given(sets, sets, sets)
def test_joining_does_not_depend_on_what_is_joined_first(
    one: tuple[Version, ...], two: tuple[Version, ...], three: tuple[Version, ...]
) -> None:
    assert exact(join(join(one + two) + three)) == exact(join(one + join(two + three)))


@given(sets)
def test_joining_again_changes_nothing(found: tuple[Version, ...]) -> None:
    assert exact(join(found + found)) == exact(found)


@given(sets, sets)
def test_only_what_another_one_has_seen_goes(one: tuple[Version, ...], other: tuple[Version, ...]) -> None:
    kept = join(one + other)
    for lost in {*one, *other} - {*kept}:
        assert any(has_seen(left.note.seen, lost.note.seen) for left in kept)


@given(sets, sets)
def test_devices_that_join_the_same_copies_write_the_same_bytes(
    one: tuple[Version, ...], other: tuple[Version, ...]
) -> None:
    files = [versions.from_json(file_of(*found)) for found in (one, other)]
    there = [versions.from_json(versions.to_json(file)) for file in reversed(files)]
    assert versions.to_json(versions.joined(files)) == versions.to_json(versions.joined(there))


class Devices:
    """Devices that each have one file of a note, and what became of every text that was written."""

    def __init__(self, number: int) -> None:
        self.files: list[tuple[Version, ...]] = [()] * number
        self.shown: list[tuple[Version, ...]] = [()] * number
        self.sessions = [Session() for _ in range(number)]
        self.replaced: dict[str, set[str]] = {}
        """By a text, those that the reader had before them when writing it, and all that these replaced."""

    def write(self, device: int, which: int, minutes: int, *, is_resolving: bool) -> None:
        shown = self.shown[device]
        base = shown[which % len(shown)].note if shown else NOTE
        body = str(len(self.replaced))
        note = replace(base, body=body, modified=AT + timedelta(minutes=minutes))
        new = self.sessions[device].version(note, shown, "", is_resolving=is_resolving)
        before = {one.note.body for one in shown} if is_resolving else {base.body} if shown else set()
        self.replaced[body] = before.union(*(self.replaced[one] for one in before))
        self.files[device] = join((new, *self.files[device]))
        self.shown[device] = self.files[device]

    def receive(self, device: int, other: int) -> None:
        self.files[device] = join(self.files[device] + self.files[other])

    def reload(self, device: int) -> None:
        self.shown[device] = self.files[device]


steps = st.lists(
    st.tuples(
        st.sampled_from(["write", "resolve", "receive", "reload"]),
        *(st.integers(0, 2) for _ in range(3)),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=300)
@given(steps)
def test_after_any_history_every_text_is_there_or_was_replaced_by_one_that_was_made_from_it(
    history: list[tuple[str, int, int, int]],
) -> None:
    devices = Devices(3)
    for act, device, which, minutes in history:
        if act == "receive":
            devices.receive(device, which)
        elif act == "reload":
            devices.reload(device)
        else:
            devices.write(device, which, minutes, is_resolving=act == "resolve")
    left = {one.note.body for one in join(one for found in devices.files for one in found)}
    replaced = set[str]().union(*(devices.replaced[body] for body in left))
    assert left | replaced == devices.replaced.keys()
    assert left.isdisjoint(replaced)


def mutated(draw: st.DrawFn, content: object) -> object:
    """A JSON value in which any one thing is another; no word goes but what stood there."""
    places = [place for place in every_place(content) if place[1] not in (*HISTORY, "colour")]
    holder, name = draw(st.sampled_from(places))
    word = draw(st.sampled_from(["north", "south"]))
    change = draw(st.sampled_from([word, [word], {"x-said": word}, 7, None]))
    holder[name] = change
    return content


HISTORY = ("rev", "seen", "sum", "also", "@context")


def every_place(value: object) -> list[tuple[dict[object, object], object]]:
    """Each object or list in a value, with each name or number in it."""
    if not isinstance(value, dict | list):
        return []
    names = list(value) if isinstance(value, dict) else list(range(len(value)))
    found = [(cast("dict[object, object]", value), name) for name in names]
    return found + [place for name in names if name not in HISTORY for place in every_place(value[name])]


@st.composite
def two_copies(draw: st.DrawFn) -> list[bytes]:
    """Two copies of one file, in each of which another program has changed something once or twice."""
    rich = '{"body": [{"language": "en"}, {"type": "TextualBody", "format": "text/html", "value": "html"}],'
    rich += (
        ' "x-shelf": {"row": ["one", "two"]}, "target": {"selector": [{}, {}, {"type": "X", "value": "p"}]}}'
    )
    target = Target(TextQuote("exact", "prefix", "suffix"), Passage(1, 6))
    content = file_of(Version(replace(B.note, target=target, extra=rich), B.rev, B.source))
    copies = [json.loads(content) for _ in range(2)]
    for copy in copies:
        for _ in range(draw(st.integers(1, 2))):
            mutated(draw, copy)
    return [json.dumps(copy).encode() for copy in copies]


def all_words(content: bytes) -> set[str]:
    """The words in a file, times, colours, kinds and history aside."""
    return set(re.findall("north|south|html|one|two|exact|prefix|suffix", content.decode()))


@settings(max_examples=400)
@given(two_copies())
def test_a_change_of_colour_takes_no_word_that_another_program_has_left_in_either_of_two_copies(
    copies: list[bytes],
) -> None:
    try:
        read = [versions.from_json(copy) for copy in copies]
        joint = versions.joined(read).versions
    except NoteError:
        return  # it is no note any more, and left as it is
    words = set[str]().union(*(all_words(versions.to_json(copy)) for copy in read))
    given = versions.shown(joint)
    new = Session().version(replace(given.note, colour=Colour.GREEN), joint, "")
    assert all_words(file_of(new, *joint)) >= words


# One window's versions


def test_the_versions_of_one_window_follow_one_another() -> None:
    session = Session()
    first = session.version(NOTE, (), "")
    second = session.version(replace(NOTE, body="more"), (first,), "")
    assert second.rev == first.rev.replace(":1", ":2")
    assert join((first, second)) == (second,)


def test_a_version_beside_one_of_the_same_window_does_not_stand_for_it() -> None:
    session = Session()
    mine = session.version(replace(NOTE, body="mine"), (), "")
    theirs = Session().version(replace(NOTE, body="theirs"), (), "")
    edited = session.version(replace(theirs.note, body="theirs, edited here"), (mine, theirs), "")
    assert {one.note.body for one in join((mine, theirs, edited))} == {"mine", "theirs, edited here"}


def test_an_edit_of_an_older_version_that_came_back_does_not_replace_the_later_one() -> None:
    session = Session()
    first = session.version(NOTE, (), "")
    second = session.version(replace(first.note, body="second"), (first,), "")
    session.give(ID, (first,))
    third = session.version(replace(first.note, body="third"), (first,), "")
    assert {one.note.body for one in join((first, second, third))} == {"second", "third"}


def test_what_is_typed_on_after_a_save_that_failed_replaces_what_that_may_have_written() -> None:
    session = Session()
    failed = session.version(NOTE, (), "")
    assert join((failed, session.version(replace(NOTE, body="more"), (), ""))) != (failed,)
    assert len(join((failed, session.version(replace(NOTE, body="more"), (), "")))) == 1


# Files


def test_what_another_program_has_added_is_in_lines_of_its_own_kind() -> None:
    odd = '{"x": {"rev": "a", "seen": {"b}\\n \\"": "c"}, "sum": "d"}}'
    strange = Version(replace(B.note, extra=odd), B.rev, B.source)
    assert exact(versions.from_json(file_of(strange)).versions) == exact((strange,))


def test_a_file_names_its_version_and_what_that_has_replaced_at_its_end() -> None:
    members = json.loads(file_of(B))
    assert list(members)[-4:] == ["rev", "seen", "sum", "also"]
    assert (members["rev"], members["seen"], members["also"]) == ("two:1", {"one": 1, "two": 1}, [])


def test_the_newest_version_is_on_top_and_the_others_are_in_also_with_the_same_members() -> None:
    members = json.loads(file_of(B, C))
    (other,) = members["also"]
    assert (members["body"][0]["value"], other["body"][0]["value"]) == ("c", "b")
    assert [*other] == [name for name in members if name not in {"@context", "also"}]


@given(sets)
def test_versions_come_back_as_they_were_written(found: tuple[Version, ...]) -> None:
    content = file_of(*found)
    assert exact(versions.from_json(content).versions) == exact(found)
    assert versions.to_json(versions.from_json(content)) == content


@pytest.mark.parametrize("change", [{"colour": "pink"}, {"x-shelf": 7}, {"modified": "2027-01-01T00:00:00Z"}])
def test_an_edit_by_another_program_is_a_version_that_has_seen_what_it_edited(
    change: dict[str, object],
) -> None:
    edited = versions.from_json(json.dumps(json.loads(file_of(B)) | change).encode())
    (found,) = edited.versions
    assert found.rev.startswith("x")
    assert has_seen(found.note.seen, B.note.seen)
    assert versions.from_json(versions.to_json(edited)) == edited


@pytest.mark.parametrize("change", [{"seen": {"one": 9, "two": 1}}, {"rev": "one:1"}, {"sum": ""}])
def test_a_version_whose_history_another_program_has_edited_replaces_nothing(
    change: dict[str, object],
) -> None:
    edited = versions.from_json(json.dumps(json.loads(file_of(B)) | change).encode())
    later = version("later", "one:5")
    assert {one.note.body for one in versions.joined([edited, Record((later,))]).versions} == {"b", "later"}


OLD_FORM = b"""{
 "@context": [
  "http://www.w3.org/ns/anno.jsonld",
  {
   "reader": "urn:reader:",
   "rev": "reader:rev",
   "seen": "reader:seen",
   "sum": "reader:sum",
   "also": "reader:also",
   "colour": "reader:colour",
   "deleted": "reader:deleted"
  }
 ],
 "id": "urn:uuid:69883899-34f2-46f4-ba04-878905dd8b20",
 "type": "Annotation",
 "created": "2026-11-23T18:30:45.123Z",
 "modified": "2026-11-23T18:31:45.123Z",
 "motivation": "commenting",
 "colour": "yellow",
 "body": [
  {
   "type": "TextualBody",
   "purpose": "commenting",
   "format": "text/markdown",
   "value": "b"
  }
 ],
 "target": {
  "source": "urn:sha256:0"
 },
 "rev": "two:1",
 "seen": {
  "one": 1,
  "two": 1
 },
 "sum": "SUM",
 "also": []
}
"""


def test_a_file_as_it_was_written_before_is_read_as_it_was() -> None:
    record = versions.from_json(OLD_FORM.replace(b"SUM", b"7ec2c4cc66c8"))
    assert exact(record.versions) == exact((B,))


def test_an_edit_of_a_file_as_it_was_written_before_has_seen_what_it_edited() -> None:
    (found,) = versions.from_json(OLD_FORM.replace(b"SUM", b"0123456789ab")).versions
    assert found.rev.startswith("x")
    assert has_seen(found.note.seen, B.note.seen)


def test_the_history_of_each_version_is_in_one_line() -> None:
    lines = file_of(B, C).decode().splitlines()
    histories = [line for line in lines if '"rev": "t' in line]
    assert len(histories) == 2
    assert all('"seen"' in line and '"sum"' in line for line in histories)
    assert '"seen": { "one": 1, "two": 1 }' in histories[1]


def test_another_order_or_layout_is_no_edit() -> None:
    members = json.loads(file_of(B, C))
    turned = dict(reversed(members.items()))
    assert versions.to_json(versions.from_json(json.dumps(turned).encode())) == file_of(B, C)


def test_unknown_members_stay_with_their_version() -> None:
    loaded = Version(replace(B.note, extra='{"x-shelf": 7}'), B.rev, B.source)
    members = json.loads(versions.to_json(versions.from_json(file_of(loaded, C))))
    assert "x-shelf" not in members
    assert members["also"][0]["x-shelf"] == 7


def test_a_stamp_of_the_trash_is_the_files_and_no_versions() -> None:
    record = versions.from_json(file_of(B, C, trashed="2026-11-23T18:30:45.123Z"))
    assert record == Record((C, B), "2026-11-23T18:30:45.123Z")


def test_a_reader_is_told_of_each_text_once_the_newest_first() -> None:
    again = version("c", "four:1", "one:1")
    shown = versions.shown(join((B, C, again)))
    assert (shown.note, shown.others) == (C.note, (B.note,))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_file_with_the_marks_of_git_is_both_sides_and_not_what_was_before(ending: str) -> None:
    ours, before, theirs = (file_of(one).decode() for one in (B, A, C))
    marked = f"<<<<<<< HEAD\n{ours}||||||| 0123abc\n{before}=======\n{theirs}>>>>>>> branch\n"
    record = versions.from_json(marked.replace("\n", ending).encode())
    assert record.versions == (C, B)


def test_marks_around_a_few_lines_that_other_programs_have_edited_are_both_sides() -> None:
    lines = file_of(B).decode().splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if '"value"' in line)
    ours, theirs = (lines[at].replace('"b"', f'"{body}"') for body in "de")
    marked = [*lines[:at], "<<<<<<< a\n", ours, "=======\n", theirs, ">>>>>>> b\n", *lines[at + 1 :]]
    record = versions.from_json("".join(marked).encode())
    assert {one.note.body for one in record.versions} == {"d", "e"}


def test_marks_that_were_committed_and_merged_again_are_all_sides() -> None:
    one, two, three = (file_of(one).decode() for one in (A, B, C))
    inner = f"<<<<<<< HEAD\n{one}=======\n{two}>>>>>>> branch\n"
    marked = f"<<<<<<< HEAD\n{inner}=======\n{three}>>>>>>> other\n"
    assert versions.from_json(marked.encode()).versions == (C, B)


def merged(ours: bytes, before: bytes, theirs: bytes) -> bytes:
    """What git makes of two edits of a file."""
    with tempfile.TemporaryDirectory() as place:
        paths = [Path(place, name) for name in ("ours", "before", "theirs")]
        for path, content in zip(paths, (ours, before, theirs), strict=True):
            path.write_bytes(content)
        return subprocess.run(["git", "merge-file", "-p", *paths], capture_output=True, check=False).stdout


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git")
def test_words_that_git_puts_above_the_history_of_the_other_side_do_not_replace_it() -> None:
    edited = file_of(A).replace(b'"value": "a"', b'"value": "by hand"')
    record = versions.from_json(merged(edited, file_of(A), file_of(B)))
    assert {one.note.body for one in record.versions} == {"by hand", "b"}


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git")
def test_git_cannot_mix_what_two_versions_have_seen() -> None:
    before = version("x", "one:1", "w:1", "m:1")
    ours = version("ours", "one:2", "w:1", "m:1", "a:5")
    theirs = version("theirs", "w:2", "m:1", "one:1", "z:7")
    record = versions.from_json(merged(*map(file_of, (ours, before, theirs))))
    assert {one.rev for one in record.versions} == {"one:2", "w:2"}


def test_words_that_git_puts_above_the_history_of_another_that_it_mixed_do_not_replace_that() -> None:
    mixed = versions.from_json(file_of(B).replace(b'"value": "b"', b'"value": "mixed"'))
    known = json.loads(versions.to_json(mixed))
    above = json.dumps(known | {"body": json.loads(file_of(C))["body"]}, indent=1)
    again = file_of(B).replace(b'"value": "b"', b'"value": "mixed"').decode()
    marked = f"<<<<<<< HEAD\n{above}\n=======\n{again}>>>>>>> other\n"
    assert {one.note.body for one in versions.from_json(marked.encode()).versions} == {"c", "mixed"}


def test_a_side_in_the_old_form_whose_history_git_has_mixed_replaces_no_other() -> None:
    theirs = json.loads(file_of(B))
    mixed = json.loads(file_of(C)) | {"seen": {"one": 1, "two": 1, "three": 1}, "sum": "0123456789ab"}
    sides = (json.dumps(side, indent=1) for side in (mixed, theirs))
    marked = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n".format(*sides)
    assert {one.note.body for one in versions.from_json(marked.encode()).versions} == {"b", "c"}


def test_a_note_deleted_on_one_side_and_edited_on_the_other_is_not_deleted() -> None:
    ours, theirs = file_of(A, trashed="2026-11-23T18:30:45.123Z").decode(), file_of(B).decode()
    for one, other in ((ours, theirs), (theirs, ours)):
        record = versions.from_json(f"<<<<<<< a\n{one}=======\n{other}>>>>>>> b\n".encode())
        assert (record.versions, record.trashed) == ((B,), "")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"also": [7]}, "something else where an object should be"),
        ({"also": [{}]}, "not a W3C annotation"),
        ({"also": [json.loads(file_of(B)) | {"id": OTHER_ID}]}, "two notes"),
        ({"also": [json.loads(file_of(B))] * 500}, "more than 500 versions"),
        ({"reader:trashed": 7}, "not a text"),
        ({"x-deep": json.loads("[" * 100 + "]" * 100)}, "nested too deeply"),
    ],
)
def test_what_cannot_be_kept_is_told(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(NoteError, match=sentence):
        versions.from_json(json.dumps(json.loads(file_of(C)) | change).encode())


@pytest.mark.parametrize("depth", [100, 900, 20_000])
@pytest.mark.parametrize(("opened", "closed"), [("[", "]"), ('{"also":', "}")])
def test_no_depth_is_more_than_a_sentence(depth: int, opened: str, closed: str) -> None:
    content = file_of(C).decode().replace('"also": []', f'"also": {opened * depth}7{closed * depth}')
    with pytest.raises(NoteError):
        versions.from_json(content.encode())


@given(
    st.sampled_from(["rev", "seen", "sum"]),
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.dictionaries(st.text(), st.integers() | st.text()),
)
def test_whatever_stands_in_the_place_of_the_history_the_words_are_read(name: str, value: object) -> None:
    record = versions.from_json(json.dumps(json.loads(file_of(B)) | {name: value}).encode())
    assert [one.note.body for one in record.versions] == ["b"]
    assert versions.from_json(versions.to_json(record)) == record


def test_copies_with_too_many_versions_are_not_joined() -> None:
    copies = [
        Record(tuple(version("a", f"{name}{number}:1") for number in range(300))) for name in ("one", "two")
    ]
    with pytest.raises(NoteError, match="more than 500 versions together"):
        versions.joined(copies)


class Counted(int):
    """A number that counts how often any of its kind is compared."""

    compared = 0

    def __lt__(self, other: int) -> bool:
        Counted.compared += 1
        return int(self) < int(other)

    def __ge__(self, other: int) -> bool:
        Counted.compared += 1
        return int(self) >= int(other)

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return int(self) == other

    __hash__ = int.__hash__


def compared(count: int) -> int:
    """How many comparisons it takes to join so many versions that have all seen nearly as much."""
    Counted.compared = 0
    names = ([*(f"s{session}" for session in range(20)), f"x{number}"] for number in range(count))
    seens = (tuple((name, Counted(1)) for name in sorted(sessions)) for sessions in names)
    join(Version(replace(NOTE, seen=seen), f"{seen[-1][0]}:1", "") for seen in seens)
    return Counted.compared


def test_joining_takes_no_more_than_the_length_of_what_is_joined() -> None:
    assert 0 < compared(400) < 3 * compared(200)


def test_more_versions_than_are_read_again_are_not_written() -> None:
    many = tuple(version("a", f"s{number}:1") for number in range(501))
    with pytest.raises(NoteError, match="more than 500 versions"):
        versions.to_json(Record(many))


def test_copies_of_two_notes_are_never_joined() -> None:
    other = Record((Version(replace(A.note, id=OTHER_ID), A.rev, ""),))
    with pytest.raises(NoteError, match="two notes"):
        versions.joined([Record((A,)), other])
