"""In which encoding a file is, told by its bytes."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tearsheet.errors import LoadError
from tearsheet.formats.encodings import decode
from tearsheet.formats.page import decoding

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


FOREIGN = {
    "Russian": ("cp866", "mac-cyrillic"),
    "German": ("mac-roman", "cp850"),
    "French": ("mac-roman", "cp850"),
    "Czech": ("mac-latin2", "cp852"),
    "Polish": ("cp852", "mac-latin2"),
    "Greek": ("cp1253", "iso8859-7"),
    "Hebrew": ("cp1255",),
    "Arabic": ("cp1256",),
    "Ukrainian": ("koi8-u", "cp1251"),
    "Turkish": ("cp1254",),
    "Japanese": ("shift-jis", "euc-jp", "iso2022-jp", "utf-16-le"),
    "Chinese": ("gbk", "gb18030", "hz", "utf-16-be"),
    "Taiwanese": ("big5",),
    "Korean": ("euc-kr", "cp949", "iso2022-kr"),
    "Thai": ("cp874",),
}
TEXTS |= {
    "Greek": "Ο πρόεδρος δήλωσε ότι δεν θέλει πόλεμο με κανέναν, και ότι οι συνομιλίες θα συνεχιστούν.",
    "Hebrew": "הנשיא אמר כי השיחות יימשכו בשבוע הבא בבירה, וכי איש אינו רוצה במלחמה עם השכנים שלו.",
    "Arabic": "قال الرئيس إن المحادثات ستستمر الأسبوع المقبل في العاصمة، وإنه لا أحد يريد الحرب مع جيرانه.",
    "Ukrainian": "Президент заявив, що переговори триватимуть наступного тижня у столиці, і що ніхто не хоче війни.",
    "Turkish": "Cumhurbaşkanı görüşmelerin gelecek hafta başkentte süreceğini, kimsenin savaş istemediğini söyledi.",
    "Japanese": "大統領は、協議は来週も首都で続けられ、誰も隣国との戦争を望んでいないと述べた。\n詳しくは明日の発表を待つ。",
    "Chinese": "总统说，谈判将于下周在首都继续进行，没有人愿意与邻国开战。\n详情将在明天的新闻发布会上公布。",
    "Taiwanese": "總統說，談判將於下週在首都繼續進行，沒有人願意與鄰國開戰。\n詳情將在明天的記者會上公布。",
    "Korean": "대통령은 회담이 다음 주에 수도에서 계속될 것이며 아무도 이웃 나라와의 전쟁을 원하지 않는다고 말했다.",
    "Thai": "ประธานาธิบดีกล่าวว่าการเจรจาจะดำเนินต่อไปในสัปดาห์หน้าที่เมืองหลวง และไม่มีใครต้องการทำสงครามกับเพื่อนบ้าน",
}


@pytest.mark.parametrize(
    ("language", "encoding"), [(language, name) for language, names in FOREIGN.items() for name in names]
)
def test_a_text_of_any_system_and_script_is_read(language: str, encoding: str) -> None:
    text = TEXTS[language]
    assert decode(text.encode(encoding), None)[0] == text


def test_a_page_of_seven_bits_is_read_by_its_escapes() -> None:
    raw = f"<meta charset=iso-2022-jp><p>{TEXTS['Japanese']}".encode("iso2022-jp")
    assert TEXTS["Japanese"] in decoding.decode(raw, None)[0]


@pytest.mark.parametrize("text", ["A price of ~{50} or so.", "Press ~{ and then ~} twice."])
def test_a_text_that_only_looks_escaped_stays_as_it_is(text: str) -> None:
    assert decode(text.encode(), None) == (text, "utf-8")


@pytest.mark.parametrize("zero", ["\0", "\0\0"])
def test_a_zero_byte_in_a_text_is_no_character(zero: str) -> None:
    text = TEXTS["Serbian"]
    assert decode((text[:20] + zero + text[20:]).encode(), None) == (text, "utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_half_of_a_pair_is_replaced_and_costs_nothing_else(encoding: str) -> None:
    text = TEXTS["German"] * 3
    raw = (text + "\ud83d" + text).encode(encoding, "surrogatepass")
    assert decode(raw, None)[0] == text + "\ufffd" + text


def test_a_whole_pair_in_utf_8_is_its_character() -> None:
    assert decode("A smile: \ud83d\ude00".encode("utf-8", "surrogatepass"), None)[0] == "A smile: \U0001f600"


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
        ),
    ],
)
def test_what_cannot_be_told_with_certainty_is_refused(raw: bytes) -> None:
    with pytest.raises(LoadError):
        decode(raw, None)
