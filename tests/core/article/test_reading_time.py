"""How long a text is said to take."""

from __future__ import annotations

import pytest

from tearsheet.article import reading_time
from tearsheet.article.model import Article, Block, BlockKind, Source
from tearsheet.article.reading_time import Pace, ReadingTime, said

ENGLISH = "The ministry said on Monday that it would publish the report in full next week. "
JAPANESE = "政府は月曜日に、新しい方針を発表し、来年から実施すると述べた。"
CHINESE = "政府星期一公布了新的方针，并表示将从明年开始实施。"
KOREAN = "정부는 월요일에 새로운 방침을 발표하고 내년부터 시행한다고 밝혔다. "
HEBREW = "הממשלה הודיעה ביום שני כי תפרסם את הדוח המלא בשבוע הבא. "
RUSSIAN = "Правительство сообщило в понедельник, что опубликует доклад на следующей неделе. "


def article(text: str, language: str = "") -> Article:
    source = Source(None, "text/plain", "utf-8")
    return Article("Headline", (Block(BlockKind.PARAGRAPH, text),), source, language=language)


@pytest.mark.parametrize(
    ("text", "letters", "stated", "time"),
    [
        (ENGLISH, 7_896, "en-GB", "7 to 9 min"),
        (ENGLISH, 7_896, "", "7 to 9 min"),
        (ENGLISH, 7_896, "de", "8 to 9 min"),
        (ENGLISH, 7_896, "tlh", "7 to 9 min"),
        (JAPANESE, 1_552, "", "4 to 5 min"),
        (JAPANESE, 1_552, "en", "4 to 5 min"),
        (CHINESE, 2_000, "zh-Hans", "7 to 9 min"),
        (HEBREW, 4_000, "", "4 to 6 min"),
        (RUSSIAN, 8_000, "bg", "7 to 10 min"),
        (ENGLISH, 30, "en", "about 1 min"),
    ],
)
def test_a_text_takes_so_long(text: str, letters: int, stated: str, time: str) -> None:
    a_text = sum(map(str.isalnum, text))
    whole = text * (letters // a_text)
    assert said(Pace(article(whole, stated)).time()) == time


def test_a_korean_syllable_is_two_or_three_letters() -> None:
    syllables = sum("가" <= char <= "힣" for char in KOREAN * 100)
    least, most = Pace(article(KOREAN * 100, "ko")).time()
    assert least > 2 * syllables / (987 + 118)
    assert most < 3 * syllables / (987 - 118)


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [(1, 1, "about 1 min"), (1, 2, "1 to 2 min"), (94, 119, "94 to 119 min"), (100, 127, "about 2 h"),
     (96, 150, "2 h"), (5_900, 7_500, "98 to 125 h")],
)  # fmt: skip
def test_a_time_is_said_as_a_reader_would(least: int, most: int, words: str) -> None:
    assert words in said(ReadingTime(least, most))


def test_of_a_long_text_only_the_beginning_is_looked_at() -> None:
    long = article(ENGLISH * 1_000 + " " * 1_000_000)
    assert Pace(long).time().least > Pace(article(ENGLISH * 1_000)).time().least


def test_a_part_takes_its_part_of_the_time() -> None:
    pace = Pace(article(ENGLISH * 1_000))
    whole, half = pace.time(), pace.time(len(ENGLISH) * 500)
    assert (whole.least, whole.most) == pytest.approx((2 * half.least, 2 * half.most), abs=1)
    assert set(reading_time.SPEEDS) >= {"ar", "de", "en", "es", "fr", "it", "ja", "ru", "zh"}
