from __future__ import annotations

import pytest

from tearsheet.formats.page import decoding
from tests.core.growth import grows_with_its_size


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("windows-1251", "cp1251", "Новости дня"),
        ("iso-8859-1", "cp1252", "“Überfall”"),
        ("gb2312", "gb18030", "新闻中心镕"),
        ("shift_jis", "cp932", "日本語①"),
        ("euc-jp", "euc_jp", "日本語"),
        ("iso-8859-2", "iso8859-2", "Žluťoučký"),
        ("euc-kr", "cp949", "똠방각하"),
    ],
)
def test_a_declared_encoding_is_what_browsers_take_it_for(label: str, encoding: str, text: str) -> None:
    raw = f'<meta http-equiv=Content-Type content="text/html; charset={label}"><p>{text}'.encode(encoding)
    assert decoding.decode(raw, None) == (raw.decode(encoding), encoding)


def test_sound_utf8_is_utf8_whatever_is_declared() -> None:
    assert decoding.decode("<meta charset=iso-8859-1>é".encode(), None) == (
        "<meta charset=iso-8859-1>é",
        "utf-8",
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_decides_and_is_taken_off(encoding: str) -> None:
    assert decoding.decode("<p>čaj".encode(encoding), None)[0] == "<p>čaj"


@pytest.mark.parametrize("label", ["nonsense", "rot13", "hex", "x" * 300])
def test_an_encoding_that_does_not_exist_is_guessed(label: str) -> None:
    text, _ = decoding.decode(f"<meta charset={label}><p>Der Bär schläft".encode("cp1252"), None)
    assert text.endswith("Der Bär schläft")


@pytest.mark.parametrize("opened", ["<", "<a ", "<!--"])
def test_tags_that_never_end_take_no_quadratic_time(opened: str) -> None:
    def work(count: int) -> None:
        text, _ = decoding.decode((opened * count + "Der Bär schläft").encode("cp1252"), None)
        assert text.endswith("Der Bär schläft")

    assert grows_with_its_size(work, 100_000)
