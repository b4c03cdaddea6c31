"""Which notes share a place in the text, and which comes next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.model import Passage
from tearsheet.notes.note_places import FEW, InOrder, NotePlaces

passages = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=2),
    st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Passage(pair[0], sum(pair))),
)


def placed(found: dict[str, Passage]) -> NotePlaces:
    """These notes, put one by one."""
    places = NotePlaces()
    for note_id, passage in found.items():
        places.put(note_id, passage)
    return places


@given(passages, st.integers(0, 40), st.integers(1, 10))
def test_those_are_found_that_share_a_code_point(found: dict[str, Passage], start: int, length: int) -> None:
    wanted = range(start, start + length)
    expected = {name for name, place in found.items() if {*wanted} & {*range(place.start, place.end)}}
    assert set(placed(found).between(start, start + length)) == expected


@given(passages, st.sampled_from([1, -1]))
def test_a_walk_comes_by_every_note_once(found: dict[str, Passage], step: int) -> None:
    places = placed(found)
    position, current, walked = (-1, "", []) if step > 0 else (100, "", [])
    while current := places.next(position, step, current):
        walked.append(current)
        position = found[current].start
    assert walked == list(places)[::step]


@given(passages)
def test_a_note_that_is_dropped_is_found_no_more(found: dict[str, Passage]) -> None:
    places = placed(found)
    for note_id in found:
        places.drop(note_id)
        assert note_id not in places.between(0, 100)
    assert list(places) == []


def test_those_that_stay_as_they_are_keep_their_places_among_many_that_come() -> None:
    keys = {f"kept {number}": 3 * number for number in range(9)}
    order = InOrder(keys.get)
    for come in (keys, {f"new {number}": number for number in range(FEW + 1)}):
        keys |= come
        for note_id in come:
            order.look_again(note_id)
        assert list(order) == sorted(keys, key=lambda note_id: (keys[note_id], note_id))


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 9) | st.none()), max_size=3 * FEW), st.data())
def test_the_order_is_that_of_the_keys_whatever_came_changed_and_went(
    steps: list[tuple[int, int | None]], data: st.DataObject
) -> None:
    keys: dict[str, int | None] = {}
    order = InOrder(keys.get)
    for number, key in steps:
        keys[str(number)] = key
        order.look_again(str(number))
        if data.draw(st.booleans()):
            order.number("0")  # takes over what has changed
    there = sorted((key, name) for name, key in keys.items() if key is not None)
    assert list(order) == [name for _, name in there]
    assert [order.number(name) for _, name in there] == list(range(len(there)))
    assert all(order.number(name) == -1 for name, key in keys.items() if key is None)
