"""Mails with an article in them, and what their headers state."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes

FIRST = "The old iron bridge over the Tarvel will close to lorries, the county council decided on Thursday evening."
SECOND = (
    "Engineers had told the councillors in August that two of the nine girders were worn, and no longer safe."
)
SUBJECT = "The bridge that cannot carry lorries"
MOMENT = "Sun, 1 Oct 2023 08:15:00 +0200"
HEAD = (
    f"From: Tarvel Courier <news@courier.example>\nTo: r@home.example\nSubject: {SUBJECT}\nDate: {MOMENT}\n"
)


def mail(
    content_type: str, text: str, head: str = HEAD, way: str = "8bit", charset: str = "utf-8"
) -> Article:
    raw = text.encode(charset)
    raw = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}.get(way, bytes)(raw)
    header = f"{head}MIME-Version: 1.0\nContent-Type: {content_type}\nContent-Transfer-Encoding: {way}\n\n"
    return load_bytes(header.encode() + raw, Path("a.eml"))


def body(article: Article) -> tuple[str, ...]:
    return tuple(block.text for block in article.body)


def assert_whole(article: Article) -> None:
    assert (article.headline, article.publication) == (SUBJECT, "Tarvel Courier")
    assert article.published
    assert str(article.published.when) == "2023-10-01 08:15:00+02:00"
    assert body(article) == (FIRST, SECOND)


@pytest.mark.parametrize("way", ["8bit", "quoted-printable", "base64"])
def test_a_mail_of_text_states_headline_and_date_in_its_header(way: str) -> None:
    assert_whole(mail("text/plain; charset=utf-8", f"{FIRST}\n\n{SECOND}\n", way=way))


def test_a_page_in_a_mail_does_so_too() -> None:
    assert_whole(mail("text/html; charset=utf-8", f"<p>{FIRST}</p><p>{SECOND}</p>"))


def test_the_page_is_read_where_a_mail_has_both() -> None:
    page = f"<h1>{SUBJECT}</h1><p>By Edda Ransom<p>{FIRST}<p>{SECOND}"
    parts = f"--b\nContent-Type: text/plain\n\nSee the page.\n--b\nContent-Type: text/html\n\n{page}\n--b--\n"
    found = mail('multipart/alternative; boundary="b"', parts)
    assert_whole(found)
    assert found.bylines == ("Edda Ransom",)


def test_a_mail_without_a_type_is_text() -> None:
    found = load_bytes(f"{HEAD}\n{FIRST}\n\n{SECOND}\n".encode(), Path("a.eml"))
    assert_whole(found)


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-8"])
def test_the_charset_of_the_text_counts_and_names_are_decoded(charset: str) -> None:
    subject = "Мост закрыт для грузовиков"
    encoded = base64.b64encode(subject.encode(charset)).decode()
    head = f"From: =?utf-8?q?=D0=90=D0=BD=D0=BD=D0=B0_=D0=9B=D0=B8?= <a@x.example>\nSubject: =?{charset}?B?{encoded}?=\n"
    text = "Старый мост через реку закроют для грузовиков с ноября, решил совет округа.\n"
    found = mail(f"text/plain; charset={charset}", text, head, "base64", charset)
    assert (found.headline, found.bylines, body(found)) == (subject, ("Анна Ли",), (text.strip(),))


def test_a_text_with_flowing_lines_is_joined() -> None:
    text = f"{FIRST}\n\n{SECOND}".replace("county ", "county \n").replace("nine ", "nine \n")
    assert_whole(mail("text/plain; charset=utf-8; format=flowed", text))


FORWARDED = f"---------- Forwarded message ---------\n{HEAD}\n{FIRST}\n\n{SECOND}\n"
OWN = "From: Ana <a@x.example>\nTo: b@x.example\nSubject: Fwd: something for you\nDate: Mon, 2 Oct 2023 10:00:00 +0000\n"


def test_the_header_of_a_forwarded_text_counts() -> None:
    found = mail("text/plain; charset=utf-8", f"Look at this!\n\n{FORWARDED}", OWN)
    assert_whole(found)
    assert "Look at this!" in found.left_out_lines


def test_the_header_of_a_forwarded_page_counts() -> None:
    page = "".join(f"<p>{line}</p>" for line in FORWARDED.split("\n") if line).replace(" <news", " &lt;news")
    assert_whole(mail("text/html; charset=utf-8", page, OWN))


def test_a_message_that_is_attached_is_the_one_read() -> None:
    inner = f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{FIRST}\n\n{SECOND}\n"
    parts = f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    assert_whole(mail('multipart/mixed; boundary="b"', parts, OWN))


FEET = [
    "You are receiving this because you signed up. Unsubscribe",
    "Sie erhalten diese Nachricht als Abonnent. Abmelden",
    "Vous recevez cet e-mail. Se désabonner",
    "Примате овај билтен. Одјави ме.",
]


@pytest.mark.parametrize("foot", FEET)
def test_how_to_unsubscribe_is_no_part_of_the_article(foot: str) -> None:
    rows = ["View this email in your browser", FIRST, SECOND, foot, "Tarvel Courier, 1 Bridge Street"]
    page = "<table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows) + "</table>"
    assert_whole(mail("text/html; charset=utf-8", page))


def test_a_sentence_about_unsubscribing_in_mid_text_stays() -> None:
    said = "“Unsubscribe from all of it,” the minister said."
    texts = [said, *[FIRST, SECOND] * 5]
    found = mail("text/html; charset=utf-8", "".join(f"<p>{text}" for text in texts))
    assert body(found)[0] == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Readers can unsubscribe from the list at any time, the ministry said on Monday.",
        "Wer das nicht will, muss sich bis Ende März abmelden, sagte ein Sprecher der Stadt.",
        "Chacun peut se faire désabonner en mairie, a dit le maire devant le conseil lundi soir.",
    ],
)
def test_a_sentence_about_unsubscribing_near_the_end_stays_with_all_behind_it(sentence: str) -> None:
    foot = '<p><a href="https://courier.example/u">Unsubscribe</a> at any time.</p>'
    texts = [FIRST, SECOND, sentence, FIRST.replace("old", "new")]
    found = mail("text/html; charset=utf-8", "".join(f"<p>{text}</p>" for text in texts) + foot)
    assert body(found) == tuple(texts)


@pytest.mark.parametrize("first", ["A browser is to be split off.", "Der Browser wird verkauft."])
def test_a_first_sentence_about_browsers_stays(first: str) -> None:
    page = f"<p>{first}</p><p>{FIRST}</p><p>{SECOND}</p>"
    assert body(mail("text/html; charset=utf-8", page))[0] == first


def test_a_page_that_a_browser_saved_is_no_mail() -> None:
    head = f"From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/a\nSubject: {SUBJECT}\nDate: {MOMENT}\n"
    found = mail("text/html", f"<p>{FIRST}</p><p>{SECOND}</p>", head)
    assert (found.published, found.source.saved is not None) == (None, True)


SUBJECTS = {
    "x-mac-cyrillic": ("Мост закрыт для грузовиков", "mac-cyrillic"),
    "ks_c_5601-1987": ("항구가 똠방 문을 닫았다", "cp949"),
    "gb2312": ("港口关闭，朱镕基说", "gbk"),
    "utf-7": ("Brücke für Lkw gesperrt", "utf-7"),
    "iso-8859-8-i": ("הנמל נסגר", "iso8859-8"),
    "unknown-8bit": ("Die Brücke für Lkw ist gesperrt", "utf-8"),
    "utf-8*de": ("Die Brücke für Lkw ist gesperrt", "utf-8"),
}


@pytest.mark.parametrize("label", SUBJECTS)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_a_subject_is_read_whatever_its_charset_is_called(label: str, kind: str) -> None:
    subject, encoding = SUBJECTS[label]
    word = f"=?{label}?B?{base64.b64encode(subject.encode(encoding)).decode()}?="
    found = mail(f"text/{kind}", f"{FIRST}\n\n{SECOND}\n", HEAD.replace(SUBJECT, word))
    assert found.headline == subject


@pytest.mark.parametrize("label", SUBJECTS)
def test_a_copied_header_is_read_so_too(label: str) -> None:
    subject, encoding = SUBJECTS[label]
    word = f"=?{label}?Q?{''.join(f'={byte:02X}' for byte in subject.encode(encoding))}?="
    found = load_bytes(f"{HEAD.replace(SUBJECT, word)}\n{FIRST}\n\n{SECOND}\n".encode(), Path("a.txt"))
    assert found.headline == subject


def test_a_character_that_is_parted_between_two_words_is_whole() -> None:
    raw = "Brücke".encode()
    words = " ".join(f"=?utf-8?B?{base64.b64encode(part).decode()}?=" for part in (raw[:3], raw[3:]))
    found = mail("text/plain", f"{FIRST}\n\n{SECOND}\n", HEAD.replace(SUBJECT, f"Die {words} ist zu"))
    assert found.headline == "Die Brücke ist zu"
