"""What may be opened, and what is shown of an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tearsheet.article.addresses import LONGEST_SHOWN, addresses_in, described, is_openable, sentence


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/", "mailto:jane@example.org"],
)
def test_addresses_of_the_web_and_of_mail_may_be_opened(address: str) -> None:
    assert is_openable(address)


@pytest.mark.parametrize(
    "address",
    [
        "", "#note", "/path",
        "//example.org/x", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x",
        "\x01javascript:alert(1)", "ssh://-oProxyCommand=x", "x-apt:y", "https://",
        "https:///path", "https://u@/x",
        "https://good.example\\@evil.example/", "https://a.example/\nb", "https://a.example/ b", "mailto:",
        "mailto:a b", "ftp://a.example", "https://a.example/<b>",
    ],
)  # fmt: skip
def test_nothing_else_may(address: str) -> None:
    assert not is_openable(address)


def test_a_site_in_letters_of_another_alphabet_is_told_by_its_network_name() -> None:
    address = "https://аррӏе.com/login"
    assert described(address).shown == address
    assert described(address).site == "xn--80ak6aa92e.com"


def test_a_network_name_is_shown_with_its_letters_too() -> None:
    what = described("https://xn--80ak6aa92e.com/login")
    assert (what.shown, what.site) == ("https://аррӏе.com/login", "xn--80ak6aa92e.com")


def test_what_stands_before_the_at_sign_is_not_the_site() -> None:
    words = sentence("https://good.example@evil.example/x")
    assert words.endswith("(the site is not “good.example” but evil.example)")


def test_a_plain_address_is_shown_as_it_is() -> None:
    assert sentence("https://example.org/a") == "https://example.org/a"


def test_a_character_that_turns_the_direction_is_not_shown() -> None:
    assert "\u202e" not in sentence("https://example.org/\u202egpj.exe")


def test_the_middle_of_a_long_address_is_left_out() -> None:
    shown = described("https://example.org/" + "a" * 5_000 + "/end").shown
    assert len(shown) <= LONGEST_SHOWN + 1
    assert shown.startswith("https://example.org/")
    assert shown.endswith("/end")


@given(st.text() | st.text().map("https://{}".format) | st.text().map("https://a.example@{}/x".format))
def test_any_text_is_described_on_one_line(address: str) -> None:
    assert "\n" not in sentence(address)
    assert is_openable(address) in {True, False}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://a.example/b, and", ["https://a.example/b"]),
        ("(http://a.example/b)", ["http://a.example/b"]),
        ("https://a.example/b_(c). HTTPS://A.example", ["https://a.example/b_(c)", "HTTPS://A.example"]),
        ("“https://a.example/?q=1&r=2#s”!", ["https://a.example/?q=1&r=2#s"]),
        ("xhttps://a.example file:///etc/passwd https:// javascript:alert(1) a.example", []),
    ],
)
def test_addresses_that_only_stand_in_a_text_end_before_the_signs_of_the_sentence(
    text: str, found: list[str]
) -> None:
    assert [text[start:end] for start, end in addresses_in(text)] == found
