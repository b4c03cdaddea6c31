"""Texts changed in all the ways in which news articles are, each character knowing where it came from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import NamedTuple

from tearsheet.anchoring.anchors import Anchor
from tearsheet.article.model import Passage

SEED = Path(__file__).parents[2] / "seeds" / "000_cdea13cc6bc10654.txt"

_STEMS: list[str] = re.findall(
    r"\w+",
    "govern minister parliament bank rate price market rise fall report state city council police court judge"
    " school teacher health doctor hospital river bridge train road company worker union strike vote elect"
    " party leader speak announce warn expect demand refuse accept plan build close open pay cut tax budget"
    " fund trade export import farm harvest storm flood fire rescue victim family child woman man people"
    " member team match goal season coach player win lose draw north south east west border army soldier"
    " weapon peace talk treaty summit office campaign promise critic support protest crowd square street",
)
_ENDINGS = ("", "", "s", "ed", "ing", "er", "ly", "al")
_SMALL: list[str] = re.findall(
    r"\w+",
    "the the the of of to to a in in and and that is was for on with as by at from it has had said be not"
    " but after which this were their an who will more than its about would been one new last over two no",
)
_HAN = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种"
    "面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本"
    "去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比"
    "或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总"
    "次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做"
    "必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权"
    "收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信"
    "马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连"
    "断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存"
    "候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
)


class Draft(NamedTuple):
    """A text on its way from the original one.

    Attributes:
        origins: For each character its place in the original text, -1 for a new one.
    """

    text: str
    origins: Sequence[int]

    def cut(self, start: int, end: int) -> Draft:
        """A part of it."""
        return Draft(self.text[start:end], self.origins[start:end])

    def paragraphs(self) -> list[Draft]:
        """Its lines, without the line breaks."""
        ends = [match.start() for match in re.finditer("\n|$", self.text)]
        return [
            self.cut(start, end) for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False)
        ]


class Truth(NamedTuple):
    """Where a passage is after a change.

    Attributes:
        passage: From its first character that is left to its last; `None` if none is.
        kept: The part of its characters that is left, 0 to 1.
        is_untouched: Nothing was changed, put in or taken out.
    """

    passage: Passage | None
    kept: float
    is_untouched: bool


class Outcome(StrEnum):
    """What came of a trial."""

    RIGHT = "right"
    PARTLY = "partly"
    NONE = "none"
    WRONG = "wrong"


Edit = Callable[[Draft, Random], Draft]


# Texts


def seed_text() -> str:
    """The shipped article, a line a paragraph."""
    return "\n".join(filter(None, SEED.read_text("utf-8").splitlines()))


def generated_text(random: Random, paragraphs: int) -> str:
    """Sentences of made-up news; some sentences have the shape of another one, as reports of results do."""
    lines: list[str] = []
    shape = _sentence(random)
    for _ in range(paragraphs):
        sentences = [
            _with_words_changed(shape, random, 0.4) if random.random() < 0.1 else _sentence(random)
            for _ in range(random.randint(1, 6))
        ]
        lines.append(" ".join(sentences) if random.random() < 0.9 else _word(random).capitalize() * 2)
    return "\n".join(lines)


def han_text(random: Random, paragraphs: int) -> str:
    """Lines without a blank, of some hundred different characters."""
    return "\n".join(
        "".join(_clause(random) + random.choice("，，。") for _ in range(random.randint(2, 12)))
        for _ in range(paragraphs)
    )


def _clause(random: Random) -> str:
    return "".join(_HAN[int(len(_HAN) * random.random() ** 2)] for _ in range(random.randint(4, 14)))


def _word(random: Random) -> str:
    if random.random() < 0.45:
        return random.choice(_SMALL)
    return random.choice(_STEMS) + random.choice(_ENDINGS)


def _sentence(random: Random) -> str:
    words = [_word(random) for _ in range(random.randint(5, 28))]
    if random.random() < 0.25:
        start = random.randrange(len(words) - 3)
        words[start], words[-1] = f"“{words[start]}", f"{words[-1]}”"
    if random.random() < 0.3:
        words.insert(random.randrange(1, len(words)), str(random.randint(2, 9_999)))
    return f"{' '.join(words).capitalize()}."


def passages(text: str, random: Random, count: int, lengths: tuple[int, int] = (30, 300)) -> list[Passage]:
    """Passages inside one paragraph each: some words, whole sentences, whole paragraphs."""
    lines = [match.span() for match in re.finditer(r"[^\n]+", text) if len(match.group()) >= lengths[0]]
    found: list[Passage] = []
    while lines and len(found) < count:
        start, end = random.choice(lines)
        bounds = sorted({start, end, *(start + m.start() for m in re.finditer(r"(?<=\s)", text[start:end]))})
        if random.random() < 0.3:
            bounds = [start, *(start + m.end() for m in re.finditer(r"[.。]\W*", text[start:end])), end]
        if len(bounds) * 40 < end - start or random.random() < 0.1:
            bounds = list(range(start, end + 1))
        first = random.choice(bounds[:-1])
        wanted = random.randint(*lengths)
        last = bounds[min(len(bounds) - 1, bisect_left(bounds, first + wanted))]
        if lengths[0] <= last - first <= lengths[1] and text[first:last].strip() == text[first:last].strip(
            "\n"
        ):
            found.append(Passage(first, last))
    return found


# Edits


def draft_of(text: str) -> Draft:
    """A text as it was."""
    return Draft(text, range(len(text)))


def joined(parts: Sequence[Draft], between: str = "") -> Draft:
    """Drafts one after the other."""
    origins: list[int] = []
    for number, part in enumerate(parts):
        origins += [-1] * (len(between) if number else 0)
        origins += part.origins
    return Draft(between.join(part.text for part in parts), origins)


def with_typos(share: float) -> Edit:
    """Characters changed, left out, put in, and exchanged for the next."""

    def edit(draft: Draft, random: Random) -> Draft:
        return joined(
            [_mistyped(draft.cut(place, place + 1), random, share) for place in range(len(draft.text))]
        )

    return edit


def _mistyped(sign: Draft, random: Random, share: float) -> Draft:
    if sign.text == "\n" or random.random() >= share:
        return sign
    letters = "etaoinshrdlucmfw" if sign.text.isascii() else _HAN
    kind = random.randrange(3)
    if kind == 0:
        return Draft(random.choice(letters), sign.origins)
    return sign.cut(0, 0) if kind == 1 else Draft(sign.text + random.choice(letters), [sign.origins[0], -1])


def with_words_changed(share: float) -> Edit:
    """Other words in the place of some."""

    def edit(draft: Draft, random: Random) -> Draft:
        words = re.finditer(r"\s+|[\u4e00-\u9fff]{1,2}|[^\s\u4e00-\u9fff]+", draft.text)
        return joined([_replaced(draft.cut(*word.span()), random, share) for word in words])

    return edit


def _replaced(word: Draft, random: Random, share: float) -> Draft:
    if word.text.isspace() or random.random() >= share:
        return word
    other = _word(random) if word.text[0] < "\u4e00" else random.choice(_HAN) + random.choice(_HAN)
    return Draft(other, [word.origins[0]] + [-1] * (len(other) - 2) + [word.origins[-1]] * (len(other) > 1))


def _with_words_changed(sentence: str, random: Random, share: float) -> str:
    return with_words_changed(share)(draft_of(sentence), random).text


def with_paragraphs_added(draft: Draft, random: Random) -> Draft:
    """New paragraphs between the old ones, and sentences that were written since."""
    parts: list[Draft] = []
    for part in draft.paragraphs():
        if random.random() < 0.3:
            parts.append(_new(" ".join(_sentence(random) for _ in range(random.randint(1, 4)))))
        parts.append(joined([part, _new(f" {_sentence(random)}")]) if random.random() < 0.2 else part)
    return joined(parts, "\n")


def with_paragraphs_removed(draft: Draft, random: Random) -> Draft:
    """A quarter of the paragraphs gone."""
    return joined([part for part in draft.paragraphs() if random.random() < 0.75], "\n")


def with_paragraphs_reordered(draft: Draft, random: Random) -> Draft:
    """All paragraphs in another order."""
    return joined(random.sample(parts := draft.paragraphs(), len(parts)), "\n")


def with_other_marks(draft: Draft, random: Random) -> Draft:
    """Other quotation marks, dashes and blanks, typed or printed."""
    style = random.choice(("“”‘’–", "\"\"''-", "«»‹›—", "„“‚‘–"))
    table = str.maketrans("“”‘’–", style) | str.maketrans("\"'-", style[0] + style[3] + style[4])
    return Draft(draft.text.translate(table), draft.origins)


def with_cuts(draft: Draft, random: Random) -> Draft:
    """A sentence in six gone, and a clause here and there."""
    parts = [draft.cut(*match.span()) for match in re.finditer(r"[^.,，。\n]*([.,，。]\s*|\n|$)", draft.text)]
    return joined([part for part in parts if part.text.endswith("\n") or random.random() < 0.85])


def with_look_alikes(draft: Draft, random: Random) -> Draft:
    """A quarter of the sentences again in far paragraphs, one in each three words being another."""
    parts = draft.paragraphs()
    found = [
        (place, s) for place, part in enumerate(parts) for s in re.findall(r"[^.。]{20,}[.。]", part.text)
    ]
    for source, sentence in random.sample(found, len(found) // 4):
        far = [place for place in range(len(parts)) if abs(place - source) > 1]
        copy = _new(f" {_alike(sentence.strip(), random)} ")
        place = random.choice(far or [source])
        parts[place] = joined([parts[place], copy] if random.random() < 0.5 else [copy, parts[place]])
    return joined(parts, "\n")


def _alike(sentence: str, random: Random) -> str:
    """A sentence with one word in three exchanged, or one character in three where there are no words."""
    words = re.findall(r"[\u3040-\u30ff\u4e00-\u9fff]\W*|[^\s\u3040-\u30ff\u4e00-\u9fff]+\s*", sentence)
    for start in range(0, len(words), 3):
        place = random.randrange(start, min(start + 3, len(words)))
        words[place] = random.choice(_HAN) if words[place][0] >= "\u3040" else f"{_word(random)} "
    return "".join(words)


def after_one_another(*edits: Edit) -> Edit:
    """Several edits as one."""

    def edit(draft: Draft, random: Random) -> Draft:
        for each in edits:
            draft = each(draft, random)
        return draft

    return edit


def without(gone: Sequence[Passage], *, is_rewritten: bool = False) -> Edit:
    """The passages cut out, or other sentences in their place."""

    def edit(draft: Draft, random: Random) -> Draft:
        taken = {place for passage in gone for place in range(*passage)}
        firsts = {min(passage) for passage in gone} if is_rewritten else set()
        return joined(list(_left(draft, random, taken, firsts)))

    return edit


def _left(draft: Draft, random: Random, taken: set[int], firsts: set[int]) -> Iterator[Draft]:
    for place, origin in enumerate(draft.origins):
        if origin in firsts:
            yield _new(_sentence(random))
        if origin not in taken:
            yield draft.cut(place, place + 1)


def _new(text: str) -> Draft:
    return Draft(text, [-1] * len(text))


# Judgement


def truth(draft: Draft, passage: Passage) -> Truth:
    """Where a passage of the original text is."""
    places = [place for place, origin in enumerate(draft.origins) if passage.start <= origin < passage.end]
    if not places:
        return Truth(None, 0.0, False)
    now = Passage(places[0], places[-1] + 1)
    is_untouched = list(draft.origins[now.start : now.end]) == list(range(*passage))
    return Truth(now, len(places) / (passage.end - passage.start), is_untouched)


def judge(anchor: Anchor, truth: Truth) -> Outcome:
    """What to say of an answer.

    Wrong is a place that is not the passage's for at least half, nor lies in it; of a passage that is itself
    mostly gone, one that holds nothing of what is left.
    """
    found, there = anchor.passage, truth.passage
    if found is None:
        return Outcome.NONE
    if there is None:
        return Outcome.WRONG
    common = max(0, min(found.end, there.end) - max(found.start, there.start))
    overlap = common / (max(found.end, there.end) - min(found.start, there.start))
    if overlap >= 0.9:
        return Outcome.RIGHT
    is_inside = common == found.end - found.start
    return Outcome.PARTLY if overlap >= 0.5 or is_inside or (common and truth.kept < 0.65) else Outcome.WRONG
