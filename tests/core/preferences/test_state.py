"""What is remembered between two starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.errors import SettingsError
from tearsheet.preferences import state
from tearsheet.preferences.state import PanelState, ReadingPlace, WindowState

ADDRESS = "https://a.example/story"


def article(*texts: str, path: Path | None = None) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    return Article("Headline", blocks, Source(path, "text/plain", "utf-8"))


def test_the_window_comes_back_as_it_was_left(tmp_path: Path) -> None:
    left = WindowState(1300, 900, is_maximized=True, has_panel=True, panel_width=300, zoom=150)
    state.save_window(tmp_path, left)
    assert state.load_window(tmp_path) == left


@pytest.mark.parametrize("content", ['{"width": -5}', '{"zoom": 1e9}', "nonsense"])
def test_a_window_that_cannot_be_is_the_usual_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "window.json").write_text(content)
    assert state.load_window(tmp_path) == WindowState()


def test_each_article_has_its_reading_place(tmp_path: Path) -> None:
    one, other = article("one " * 40), article("other")
    state.save_place(tmp_path, one, ReadingPlace(100, 120))
    assert state.load_place(tmp_path, one) == ReadingPlace(100, 120)
    assert state.load_place(tmp_path, other) == ReadingPlace()


def test_a_page_saved_anew_under_another_name_is_known_by_its_address(tmp_path: Path) -> None:
    words = " ".join(f"word{number}" for number in range(300))
    before, after = article(words), article("A note of the editors.", words.replace("word7 ", "word8 "))
    first, second = (Source(Path(name), "text/html", "utf-8", ADDRESS) for name in ("/1.html", "/2.html"))
    state.save_place(tmp_path, before._replace(source=first), ReadingPlace(1_000, 1_100))
    again = state.load_place(tmp_path, after._replace(source=second))
    assert again == ReadingPlace(1_023, 1_123)


def test_a_text_that_differs_only_between_its_ends_has_its_place_by_its_words(tmp_path: Path) -> None:
    texts = [f"Paragraph {number} of a long article tells more of it." for number in range(4_000)]
    place = len("\n".join(texts[:3_000])) + 1
    state.save_place(tmp_path, article(*texts), ReadingPlace(place, place))
    texts[1_500] += " Here something was added."
    assert state.place_key(article(*texts)) == state.place_key(
        article(*texts[:1_500], "Other.", *texts[1_501:])
    )
    assert state.load_place(tmp_path, article(*texts)).top == len("\n".join(texts[:3_000])) + 1


def test_a_moved_article_keeps_its_reading_place() -> None:
    here, there = article("text", path=Path("/a")), article("text", path=Path("/b"))
    assert state.place_key(here) == state.place_key(there)


@pytest.mark.parametrize(
    ("one", "other"),
    [(("a", "b"), ("ab",)), (("a",), ("a", "")), (("x" * 99_999, "a"), ("x" * 99_999, "b")), ((), ("",))],
)
def test_other_texts_have_other_keys(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert state.place_key(article(*one)) != state.place_key(article(*other))


def test_a_text_with_half_a_surrogate_pair_has_a_key_that_can_be_a_name() -> None:
    assert state.place_key(article("\ud800")).replace("-", "").isalnum()


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    state.load_window(tmp_path / "state")
    state.load_place(tmp_path / "state", article("text"))
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_remembered_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "places").touch()
    with pytest.raises(SettingsError, match="could not be saved"):
        state.save_place(tmp_path, article("text"), ReadingPlace())


@pytest.mark.parametrize(
    ("left", "begins"),
    [
        (None, True),
        (ReadingPlace(caret=70, panel=PanelState.CLOSED), True),
        (ReadingPlace(top=60, caret=70), False),
        (ReadingPlace(head=1), False),
        (ReadingPlace(panel=PanelState.OPEN), False),
    ],
)
def test_of_an_article_its_beginning_tells_whether_it_opens_with_that(
    tmp_path: Path, left: ReadingPlace | None, begins: bool
) -> None:
    whole = article("one " * 40, "two " * 40, path=tmp_path / "a.txt")
    if left:
        state.save_place(tmp_path, whole, left)
    assert state.begins_at_start(tmp_path, whole._replace(body=whole.body[:1])) == begins


def test_the_beginning_of_what_comes_from_no_file_opens_with_that(tmp_path: Path) -> None:
    assert state.begins_at_start(tmp_path, article("one"))
