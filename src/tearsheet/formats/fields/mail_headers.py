"""The header that mail programs write above a message that is forwarded or copied: "From: … Subject: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tearsheet.formats.fields.words import phrases, squashed

_SUBJECT = phrases("""
    subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|předmet|tárgy
    predmet|naslov|предмет|наслов|тема|konu|件名|主题|主旨|제목
""")
_SENDER = phrases("""
    from|sender|von|absender|de|da|van|från|fra|od|feladó|od|šalje|од|шаље|от|gönderen
    差出人|发件人|寄件者|보낸 사람
""")
_MOMENT = phrases("""
    sent|date|date sent|gesendet|datum|envoyé|date d'envoi|enviado|enviado el|fecha|inviato|data
    data invio|verzonden|skickat|sendt|wysłano|odesláno|elküldve|poslato|datum slanja|послато|датум
    отправлено|дата|gönderildi|tarih|送信日時|日付|发送时间|日期|보낸 날짜
""")
_OTHERS = phrases("""
    to|cc|bcc|reply-to|importance|attachments|an|kopie|blindkopie|antwort an|à|a|cc|para|aan|till|til|за|do
    pro|címzett|za|prima|kopija|прима|копија|кому|копия|kime|宛先|收件人|받는 사람
""")
_REPLIED = re.compile(
    r"(?:(?:re|fwd?|wg|aw|tr|rv|rif|i|vs|vl|sv|odg|пр|пнт|отв)\s?(?:\[\d{1,3}\])?[:：]\s?){1,9}",
    re.IGNORECASE,
)
_MARKS = "*_> \t\xa0"
_FIRST_LINES = 12
_MAX_LABEL = 20
_LEAST_LINES = 2


class MailHeader(NamedTuple):
    """What such a header states, each as printed, or empty.

    Attributes:
        start: The number of its first line.
        end: The number of the line behind its last.
        subject: Without "Fwd:", "Re:" and the like.
        sender: The name, without the address.
    """

    start: int
    end: int
    subject: str
    sender: str
    moment: str


def find(lines: Sequence[str]) -> MailHeader | None:
    """The first header among the first lines; it has a subject, and a sender or a date."""
    subject = next(
        (place for place, line in enumerate(lines[:_FIRST_LINES]) if _label(line) in _SUBJECT), None
    )
    if subject is None:
        return None
    known = _SUBJECT | _SENDER | _MOMENT | _OTHERS
    start = end = subject
    while start > 0 and _is_of_header(lines[start - 1], known):
        start -= 1
    while end < len(lines) and _is_of_header(lines[end], known):
        end += 1
    header = lines[start:end]
    sender, moment = _value(header, _SENDER), _value(header, _MOMENT)
    if len(header) < _LEAST_LINES or not (sender or moment):
        return None
    return MailHeader(start, end, bare_subject(_value(header, _SUBJECT)), bare_sender(sender), moment)


def bare_subject(subject: str) -> str:
    """A subject without what forwarding and answering put before it."""
    found = _REPLIED.match(subject)
    return subject[found.end() :].strip() if found else subject.strip()


def bare_sender(sender: str) -> str:
    """The name of a sender, without the address; empty where there is only that."""
    words = [word for word in sender.replace("<", " <").split() if "@" not in word]
    return " ".join(words).strip("\"',;()[]<> ")


def _is_of_header(line: str, known: frozenset[str]) -> bool:
    """Whether a line has one of the labels, or another one before an address."""
    label = _label(line)
    return label in known or (label != "" and "@" in line)


def _label(line: str) -> str:
    """What stands before the first colon of a line, squashed; empty for none."""
    name, colon, _ = line.strip(_MARKS).replace("：", ":").partition(":")
    return squashed(name.strip(_MARKS)) if colon and len(name) <= _MAX_LABEL else ""


def _value(header: Sequence[str], labels: frozenset[str]) -> str:
    """What stands behind the first of these labels."""
    line = next((line for line in header if _label(line) in labels), "")
    return line.replace("：", ":").partition(":")[2].strip(_MARKS)
