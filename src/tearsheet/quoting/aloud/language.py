"""In which language an article is read aloud: as its letters, what the file states and its words tell."""

from __future__ import annotations

import re

from tearsheet.article.model import Article
from tearsheet.formats.fields import languages
from tearsheet.quoting.speech.languages import grammar_of

_SAMPLE = 4_000
"""Code points."""
_TAG = re.compile(r"(?P<code>[a-z]{2,3})(?:-[a-z]{4})?(?:-(?P<region>[a-z]{2}))?(?![a-z0-9])")
_LETTER = re.compile(r"[^\W\d_]")
_KANA = re.compile("[\u3040-\u30ff]")
_SCRIPTS = (
    (re.compile("[\u3040-\u30ff\u3400-\u9fff]"), "zh ja yue wuu"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u0600-\u06ff]"), "ar fa ur ps ug sd ckb ku"),
    (re.compile("[\u0590-\u05ff]"), "he yi"),
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[\u0400-\u04ff]"), "ru uk be bg sr mk kk ky mn tg tt ba"),
    (re.compile("[\u0900-\u097f]"), "hi mr ne sa"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0530-\u058f]"), "hy hyw"),
)
"""Letters of scripts, and the languages that are written in them, the first being the most usual."""
_OTHERS_LETTERS = frozenset(" ".join(written for _, written in _SCRIPTS).split()) - {"sr", "ku"}
"""Languages that are never written in Latin letters, or hardly."""
_OWN_LETTERS = (("pt", ("ãõ",)), ("sv", ("å", "ä")), ("uk", ("іїєґ",)))
"""What tells a language from one that has many of its words: some of each group, more often than in names."""
_RARE = 200
"""One in so many characters is in names alone."""


def voice_language(article: Article) -> str:
    """The language of an article's voice, as a short tag (BCP 47): “de”, “pt-br”; empty for the usual one.

    Only a tag of that form is ever given, whatever the file states.
    """
    stated = _TAG.match(article.language.replace("_", "-").lower())
    code = stated["code"] if stated else ""
    best = _best(_sample(article), code)
    return "-".join(filter(None, (code, stated["region"]))) if stated and best == code else best


def _best(sample: str, stated: str) -> str:
    """The code of the language, the one stated where that can be."""
    written = _written(sample)
    if written:
        if stated in written:
            return stated
        if _KANA.search(sample):
            return "ja"
        told = _own(sample) or grammar_of(sample).code
        return told if told in written else written[0]
    if stated in _OTHERS_LETTERS:
        stated = ""
    if stated not in ("", "en"):  # which pages state that are in another language
        return stated
    return _by_words(sample, stated)


def _by_words(sample: str, stated: str) -> str:
    """The language of a text in Latin letters that states none, or English, which many do by mistake."""
    told = grammar_of(sample, stated).code
    if told in ("", "en"):
        return told or stated
    seen = [code for code in languages.of_text(sample) if code not in _OTHERS_LETTERS | {"en"}]
    return _own(sample) or (told if told in seen or not seen else seen[0])


def _own(sample: str) -> str:
    """The language that alone has some of the letters; empty for none."""
    for code, groups in _OWN_LETTERS:
        counts = [sum(map(sample.lower().count, group)) for group in groups]
        if all(counts) and sum(counts) * _RARE >= len(sample):
            return code
    return ""


def _written(sample: str) -> list[str]:
    """The languages of the script that most of a text is in; none for Latin letters."""
    letters = len(_LETTER.findall(sample))
    for script, written in _SCRIPTS:
        if 2 * len(script.findall(sample)) > letters:
            return written.split() if letters else []
    return []


def _sample(article: Article) -> str:
    """The beginning of its text."""
    texts, length = [article.headline], 0
    for block in article.body:
        texts.append(block.text[:_SAMPLE])
        length += len(texts[-1])
        if length > _SAMPLE:
            break
    return "\n".join(texts)[:_SAMPLE]
