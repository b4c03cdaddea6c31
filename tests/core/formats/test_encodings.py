"""In which encoding a file is, told by its bytes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tearsheet.errors import LoadError
from tearsheet.formats.encodings import decode

TEXTS = {
    "Serbian": "Predsednik Vučić je rekao da će vojska otići. Đorđe, Žika i Šćepan čekaju na prelazu.",
    "Polish": "Zażółć gęślą jaźń. Wczoraj premier ogłosił, że rząd zwiększy środki na służbę zdrowia.",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda včera schválila nový zákon o dani.",
    "Hungarian": "Az elnök bejelentette, hogy a kormány új törvényt készít elő. Árvíztűrő tükörfúrógép.",
    "French": "Le président a déclaré que la France était prête à négocier ; ça dépendra des élections.",
    "German": "Der Präsident erklärte, dass die Gespräche über die Größe der Brücke fortgeführt würden.",
    "Spanish": "¿Qué dijo el presidente? Que mañana la comisión decidirá sobre la situación del país.",
    "Italian": "Il presidente ha detto che la città è più sicura e che non c’è però alcuna novità.",
    "Portuguese": "A decisão do presidente não é definitiva; a comissão avançará amanhã com as negociações.",
    "Danish": "Statsministeren sagde på mødet, at regeringen vil gøre mere for børn og ældre i hele landet.",
    "English": "“We don’t want war,” the president said – it’s a £5 billion question.",
    "Russian": "Президент заявил, что переговоры будут продолжены на следующей неделе в столице страны.",
    "Serbian Cyrillic": "Председник је изјавио да ће се преговори наставити следеће недеље у Београду.",
}
OLD = [
    *((language, "cp1250") for language in ("Serbian", "Polish", "Czech", "Hungarian")),
    *((language, "iso8859-2") for language in ("Serbian", "Polish", "Czech")),
    *(
        (language, "cp1252")
        for language in ("French", "German", "Spanish", "Italian", "Portuguese", "Danish", "English")
    ),
    ("English", "cp1252"),
    ("Portuguese", "cp1252"),
    *((language, "cp1251") for language in ("Russian", "Serbian Cyrillic")),
    *((language, "koi8-r") for language in ("Russian",)),
    *((language, "iso8859-5") for language in ("Russian", "Serbian Cyrillic")),
]


@pytest.mark.parametrize(("language", "encoding"), OLD)
def test_a_text_in_an_old_encoding_is_read(language: str, encoding: str) -> None:
    text = TEXTS[language]
    assert decode(text.encode(encoding), None)[0] == text


@pytest.mark.parametrize("name", ["Nikola Jokić", "Čačak", "Vučić’s", "Kovačević", "Šešelj", "Đoković"])
def test_a_serbian_name_in_an_english_text_is_read(name: str) -> None:
    text = f"The game was won by {name} again, who said “thank you” to all."
    assert decode(text.encode("cp1250"), None) == (text, "cp1250")


@pytest.mark.parametrize(
    "name", ["Molière", "Citroën", "È vero", "Søren Kjær", "Ålesund", "François", "Müller"]
)
def test_a_western_name_in_an_english_text_is_read(name: str) -> None:
    text = f"The game was won by {name} again, who said “thank you” to all."
    assert decode(text.encode("cp1252"), None)[0] == text


@pytest.mark.parametrize("language", ["Serbian", "Polish", "Czech", "Hungarian"])
def test_the_encoding_of_central_europe_is_named(language: str) -> None:
    assert decode(TEXTS[language].encode("cp1250"), None)[1] == "cp1250"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [*TEXTS.values(), "塞尔维亚 撤军。\n总统说，不要战争。\n"])
def test_utf_16_needs_no_byte_order_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), None) == (text, encoding)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@given(text=st.text(min_size=1))
def test_any_text_comes_back_through_a_marked_encoding(mark: bytes, encoding: str, text: str) -> None:
    assume(not text.startswith("\0"))  # behind UTF-16's mark that is UTF-32's
    assert decode(mark + text.encode(encoding), None) == (text, encoding)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_text_comes_back_through_utf_8(text: str) -> None:
    if not text.startswith(("\ufeff", "\ufffe")):
        assert decode(text.encode(), None) == (text, "utf-8")


def test_a_stray_byte_does_not_spoil_utf_8() -> None:
    raw = "Vučić je rekao: ".encode() + b"\x93ne\x94 i oti\xc4"
    assert decode(raw + "šao čovek žuri đak ćuti Ščepan Čedić žučljivo".encode(), None)[0].startswith(
        "Vučić je rekao: “ne”"
    )


def test_a_text_cut_off_inside_a_character_is_read() -> None:
    assert decode("Vučić je rekao da će otići č".encode()[:-1], None)[0].startswith(
        "Vučić je rekao da će otići "
    )


@pytest.mark.parametrize(
    "raw",
    [
        *(bytes(range(256)), b"\0\1\2\3" * 50, b"text\0\0\0\0\0\0", bytes([7, 1, 2, 3]), b"\x81\x8d\x8f" * 9),
        *(
            b"\xff\xfe\0\xd8\0\xd8",
            b"\xff\xfeodd",
            "ひらがなの文章です。日本語の新聞記事。".encode("shift-jis"),
        ),
        *("Ο πρόεδρος δήλωσε ότι δεν θέλει πόλεμο με κανέναν.".encode("cp1253"),),
    ],
)
def test_what_cannot_be_told_with_certainty_is_refused(raw: bytes) -> None:
    with pytest.raises(LoadError):
        decode(raw, None)
