"""The header that mail programs write above a message that is forwarded or copied: "From: … Subject: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tearsheet.formats.fields import bylines, publications
from tearsheet.formats.fields.head import SUBJECTS
from tearsheet.formats.fields.words import phrases, squashed
from tearsheet.formats.late import late

MAIL_HEADER = "header of the mail"
# Labels are of the sender's program, in its language and not in the text's: they stand together
_SUBJECT = phrases("|".join((*SUBJECTS, "naslov", "наслов")))
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
_REPLIED = late(
    r"(?:(?:re|fwd?|wg|aw|tr|rv|rif|i|vs|vl|sv|odg|пр|пнт|отв)\s?(?:\[\d{1,3}\])?[:：]\s?){1,9}",
    re.IGNORECASE,
)
_TECHNICAL = ("message-id", "mime-version", "content-", "x-", "list-", "received", "return-path", "dkim-")
_MARKS = "*_> \t\xa0"
_FIRST_LINES = 12  # a guess: half or one and a half of it changes none of 59 texts
_MIN_HOST_WORD = 4  # a guess: half or one and a half of it changes none of 59 texts
_MAILBOXES = (
    *("news", "info", "noreply", "no-reply", "redaktion", "editor", "hello", "contact", "digest", "update"),
    *("alert", "mail", "service", "press", "redac", "reply", "daily", "weekly", "office", "kontakt", "abo"),
)
"""With what the addresses begin from which papers write."""
_MAX_LABEL = 20  # a guess: half or one and a half of it changes none of 59 texts
_LEAST_LINES = 2  # a guess: half or one and a half of it changes none of 59 texts


class MailHeader(NamedTuple):
    """What such a header states, each as printed, or empty.

    Attributes:
        start: The number of its first line.
        end: The number of the line behind its last.
        subject: Without "Fwd:", "Re:" and the like.
        sender: As printed.
        stating: The numbers of the lines that state subject and date, and nothing else.
    """

    start: int
    end: int
    subject: str
    sender: str
    moment: str
    stating: frozenset[int] = frozenset()


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
    sender, sent = _value(header, _SENDER), moment(header)
    if len(header) < _LEAST_LINES or not (sender or sent):
        return None
    places = (_place(header, _SUBJECT), _place(header, _MOMENT))
    stating = frozenset(start + place for place in places if place is not None)
    return MailHeader(start, end, bare_subject(_value(header, _SUBJECT)), sender, sent, stating)


def moment(lines: Sequence[str]) -> str:
    """What the first of the lines states that is labelled as the day of sending; empty for none."""
    return _value(lines, _MOMENT)


def bare_subject(subject: str) -> str:
    """A subject without what forwarding and answering put before it."""
    found = _REPLIED.match(subject)
    return subject[found.end() :].strip() if found else subject.strip()


def author(sender: str) -> str:
    """The person who sent a mail; empty where it was a paper, or where that cannot be told."""
    name, mailbox, _ = _parted(sender)
    is_paper = mailbox.startswith(_MAILBOXES) or publications.likeness(name) > publications.Likeness.NONE
    return name if bylines.is_person(name) and not is_paper else ""


def paper(sender: str) -> str:
    """The paper that sent a mail; empty where it was a person, or where that cannot be told."""
    name, mailbox, host = _parted(sender)
    is_named = publications.likeness(name) >= publications.Likeness.LIKELY
    is_host = any(len(word) >= _MIN_HOST_WORD and word in host for word in squashed(name).split())
    return name if name and (is_named or mailbox.startswith(_MAILBOXES) or is_host) else ""


def _parted(sender: str) -> tuple[str, str, str]:
    """The name of a sender, and the two sides of the address, each of which may be empty."""
    words = sender.replace("<", " <").split()
    address = next((word.strip("\"',;()[]<>").lower() for word in words if "@" in word), "")
    name = " ".join(word for word in words if "@" not in word).strip("\"',;()[]<> ")
    mailbox, _, host = address.removeprefix("mailto:").partition("@")
    return name, mailbox, host


def _is_of_header(line: str, known: frozenset[str]) -> bool:
    """Whether a line has one of the labels, another one before an address, or one that only programs read."""
    label = _label(line)
    return label in known or (label != "" and ("@" in line or label.startswith(_TECHNICAL)))


def _label(line: str) -> str:
    """What stands before the first colon of a line, squashed; empty for none."""
    name, colon, _ = line.strip(_MARKS).replace("：", ":").partition(":")
    return squashed(name.strip(_MARKS)) if colon and len(name) <= _MAX_LABEL else ""


def _value(header: Sequence[str], labels: frozenset[str]) -> str:
    """What stands behind the first of these labels."""
    place = _place(header, labels)
    line = "" if place is None else header[place]
    return line.replace("：", ":").partition(":")[2].strip(_MARKS)


def _place(header: Sequence[str], labels: frozenset[str]) -> int | None:
    """The number of the first line with one of these labels."""
    return next((place for place, line in enumerate(header) if _label(line) in labels), None)
