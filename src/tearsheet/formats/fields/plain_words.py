"""A text in one line, as bare words, as bare letters: for comparing what pages print in several layouts."""

from __future__ import annotations

from tearsheet.formats.late import late

# Scripts written without blanks: each character is a word.
_WITHOUT_BLANKS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = late(rf"[{_WITHOUT_BLANKS}]|[^\W_{_WITHOUT_BLANKS}]+")
# A mark that ends sentences, and what may close behind it: quotation marks, brackets, a note's sign
_SENTENCE_END = late(r"[.!?…:;。！？؟۔।॥։።]['\"’”“»«›‹」』）)\]*†\d\s]{0,6}\Z|[’”»」』]\Z")
_NOT_WORD = late(r"[\W_]+")


def one_line(text: str) -> str:
    """A text in one line, without blanks at its ends."""
    return " ".join(text.split())


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; of scripts without blanks, the characters."""
    return _WORD.findall(text.casefold())


def letters_of(text: str) -> str:
    """The letters and figures of a text, small: what is left of it in any layout."""
    return _NOT_WORD.sub("", text).casefold()


def is_sentence(text: str, least: int) -> bool:
    """Whether a text ends as sentences do, and has so many words; two characters of Han are one."""
    if not _SENTENCE_END.search(text):
        return False
    words = words_of(text)
    if len(words) >= 2 * least:
        return True
    return len(words) >= least and sum(map(len, words)) >= 2 * len(words)
