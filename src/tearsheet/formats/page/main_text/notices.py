"""Which paragraphs are notices of the page: its copyright, a lone address, the credit of a picture."""

from __future__ import annotations

import re

from tearsheet.article.model import Reason
from tearsheet.formats.fields.plain_words import is_sentence

_NOTICE = re.compile(r"^\W*(?:copyright\W*(?:©|\(c\)|\d{4})|©|\(c\) ?\d{4})", re.I)
_COPYRIGHT = re.compile(r"^\W*(?:copyright|all rights reserved)", re.I)
_LONE_ADDRESS = re.compile(r"^[^\s@]+@[^\s@]+\.\w+$|^\(?END\)?$", re.I)
_PICTURE_LABEL = re.compile(
    r"^\W*(?:photos?|images?|picture|foto(?:s|grafie)?|фото|фотография|снимка|bild|billede|bilde|kuva|φωτογραφία|zdj|"
    r"getty images|写真|図|图|图片|照片|사진)\s*(?:(?:credit|by)\s*)?[:：/｜|]",
    re.I,
)
_MAX_CREDIT = 160
_LEAST_SENTENCE = 4  # words


def reason(text: str) -> Reason | None:
    """What notice a text is; `None` for others: a sentence is none for the word that it begins with."""
    if _NOTICE.match(text):
        return Reason.COPYRIGHT
    if _LONE_ADDRESS.match(text):
        return Reason.AUTHOR
    if is_sentence(text, _LEAST_SENTENCE):
        return None
    if _COPYRIGHT.match(text):
        return Reason.COPYRIGHT
    return Reason.CAPTION if len(text) <= _MAX_CREDIT and _PICTURE_LABEL.match(text) else None
