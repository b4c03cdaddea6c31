"""What became of the check of a quotation, told in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tearsheet.article.display_text import isolated
from tearsheet.comparing.checked import Checked, Verdict
from tearsheet.comparing.wording import Touch

_CHANGED: Mapping[Touch, str] = MappingProxyType(
    {
        Touch.NEGATION: "a negation differs",
        Touch.NUMBER: "a number differs",
        Touch.NAME: "a name differs",
        Touch.WORDS: "words differ",
        Touch.CAPITALS: "capital letters differ",
        Touch.MARKS: "the words are the same, the punctuation differs",
    }
)


def sentence(checked: Checked) -> str:
    """What a quotation turned out to be."""
    told = _TOLD[checked.verdict](checked)
    where = " It stands in the headline or standfirst." if checked.is_in_head else ""
    within = " Only the words in quotation marks were looked for." if checked.is_within else ""
    return f"{told}{_marked(checked)}{where}{within}{_speaker(checked)}"


def _marked(checked: Checked) -> str:
    """What has lost the quotation marks that tell that it is only so called."""
    words = ", ".join(f"“{isolated(one)}”" for one in checked.marked)
    return f" The text has {words} in quotation marks of its own." if words else ""


def _changed(checked: Checked) -> str:
    if checked.negation:
        return f"Not verbatim: it leaves out “{isolated(checked.negation)}”, which turns what is said."
    if checked.touch is None:
        return "Not verbatim: the parts stand in another order, or further apart."
    return f"Not verbatim: {_CHANGED[checked.touch]}."


def _misattributed(checked: Checked) -> str:
    claimed = isolated(checked.claimed)
    if checked.speaker:
        return f"Said by {isolated(checked.speaker)}, not by {claimed}; the words are the text’s."
    return f"The words are the text’s, but it does not say that they are those of {claimed}."


def _speaker(checked: Checked) -> str:
    """Who says it, where that is not told yet."""
    if checked.verdict in {Verdict.MISATTRIBUTED, Verdict.ABSENT}:
        return ""
    if checked.speaker:
        return f" In the text {isolated(checked.speaker)} says it."
    return (
        f" The text does not plainly say that {isolated(checked.claimed)} says it." if checked.claimed else ""
    )


_TOLD: Mapping[Verdict, Callable[[Checked], str]] = MappingProxyType(
    {
        Verdict.VERBATIM: lambda _: "Verbatim.",
        Verdict.JOINED: lambda _: "Joined by an ellipsis: each part is verbatim; see what is left out.",
        Verdict.BRACKETED: lambda _: "Verbatim but for what stands in brackets.",
        Verdict.CHANGED: _changed,
        Verdict.MISATTRIBUTED: _misattributed,
        Verdict.ABSENT: lambda _: "Not in this article.",
    }
)
