"""By what an article is known."""

from __future__ import annotations

import re
from hashlib import sha256
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article import identity
from tearsheet.article.identity import article_key, canonical_address, folder_name
from tearsheet.article.model import Article, Block, BlockKind, Source


def article(headline: str, *texts: str, url: str = "", encoding: str = "utf-8") -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    return Article(headline, blocks, Source(None, "text/plain", encoding, url))


@pytest.mark.parametrize(
    "same",
    [
        article("Head", "\ufeffÉtude one.", "Two."),
        article("Head", "Etude\u0301 one.".replace("Etude\u0301", "E\u0301tude"), "Two."),
        article("Head", "Étude one. Two."),
        article("Head", "Étude\u00a0one.", "", "Two.\u202e"),
        article("Head", "Ét\u00adude  one.", "Two.", encoding="utf-16"),
        article("Head", " Étude  one. ", "", "  ", "Two."),
        article("", "Head", "Étude one.", "Two."),
    ],
)
def test_an_article_saved_otherwise_is_the_same_article(same: Article) -> None:
    assert article_key(same) == article_key(article("Head", "Étude one.", "Two."))


def test_other_words_make_another_article() -> None:
    assert article_key(article("Head", "one")) != article_key(article("Head", "two"))
    assert article_key(article("Head", "one")) != article_key(article("Foot", "one"))


def test_an_article_is_known_by_its_address_though_its_text_changes() -> None:
    url = "https://news.example/2023/serbia"
    assert article_key(article("Head", "one", url=url)) == article_key(article("Head", "two", url=url))


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://News.Example:443/A?b=1#c", "https://news.example/A?b=1"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("https://news.example/", ""),
        ("https://news.example", ""),
        ("time news", ""),
        ("file:///a/b", ""),
        ("http://[bad/a", ""),
        ("http://news.example:port/a", ""),
    ],
)
def test_an_address_has_one_form_and_a_front_page_is_none(url: str, canonical: str) -> None:
    assert canonical_address(url) == canonical


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        (
            "Serbia Withdraws Troops from Kosovo Border in Response",
            "serbia-withdraws-troops-from-kosovo-bord",
        ),
        ("Événement: été!", "evenement-ete"),
        ("Србија", "article"),
        ("", "article"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_a_folder_has_a_name_that_a_person_can_read(headline: str, slug: str) -> None:
    named = article(headline, "text")
    assert folder_name(named) == f"{slug}--{article_key(named)[:12]}"


_SAID = st.lists(
    st.text(st.sampled_from("ab  \t\xa0\xade\u0301\u200b\u2028\u202e\r한ᄒ\ud800"), max_size=9), max_size=9
)


@given(_SAID, st.sampled_from(["", "Head", " He\u200bad\n"]), st.integers(1, 20))
def test_a_long_text_has_the_key_of_its_words(said: list[str], headline: str, length: int) -> None:
    """However many lines are looked at together."""
    one = article(headline, *said)
    visible = re.sub("[\xad\u200b\u202e]", "", f"{headline}\n{one.text}")
    words = " ".join(normalize("NFC", visible).split())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identity, "_PART", 3)
        patch.setattr(identity, "_text_keys", {})
        assert identity.text_key(one) == sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        assert identity.visible_text(one, length) == visible[:length]
