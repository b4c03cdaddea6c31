"""What became of the check of a quotation, told in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from tearsheet import in_a_row, quoted, tr, trn
from tearsheet.article.display_text import isolated
from tearsheet.comparing.checked import Checked, Verdict
from tearsheet.comparing.wording import Touch

_CHANGED: Mapping[Touch, str] = MappingProxyType(
    {
        Touch.NEGATION: tr("a negation differs"),
        Touch.NUMBER: tr("a number differs"),
        Touch.NAME: tr("a name differs"),
        Touch.WORDS: tr("words differ"),
        Touch.CAPITALS: tr("capital letters differ"),
        Touch.MARKS: tr("the words are the same, the punctuation differs"),
    }
)

_WITHIN = tr("Only the words in quotation marks were looked for.")


def sentence(checked: Checked) -> str:
    """What a quotation turned out to be, or each of several."""
    if not checked.each:
        return _of_one(checked)
    verbatim = sum(one.verdict is Verdict.VERBATIM for one in checked.each)
    total = len(checked.each)
    if verbatim == total:
        within = " " + _WITHIN if checked.is_within else ""
        return trn("%n quotation, verbatim.", "%n quotations, each verbatim.", total) + within
    number = next(place for place, one in enumerate(checked.each, 1) if one.verdict is not Verdict.VERBATIM)
    return tr(
        "{count} of {total} quotations verbatim. Number {number}: {sentence}",
        count=verbatim,
        total=total,
        number=number,
        sentence=_of_one(checked),
    )


def _of_one(checked: Checked) -> str:
    told = _TOLD[checked.verdict](checked)
    where = " " + tr("It stands in the headline or standfirst.") if checked.is_in_head else ""
    within = " " + _WITHIN if checked.is_within else ""
    return f"{told}{_struck(checked)}{_marked(checked)}{where}{within}{_speaker(checked)}"


def _marked(checked: Checked) -> str:
    """What has lost the quotation marks that tell that it is only so called."""
    words = in_a_row(quoted(isolated(one)) for one in checked.marked)
    return " " + tr("The text has {words} in quotation marks of its own.", words=words) if words else ""


def _struck(checked: Checked) -> str:
    """What no longer stands in the text, though it can be read there."""
    words = in_a_row(quoted(isolated(one)) for one in checked.struck)
    return " " + tr("Struck out in the text: {words}.", words=words) if words else ""


def _changed(checked: Checked) -> str:
    if checked.negation:
        return tr(
            "Not verbatim: it leaves out “{negation}”, which turns what is said.",
            negation=isolated(checked.negation),
        )
    if checked.touch is None:
        return tr("Not verbatim: the parts stand in another order, or further apart.")
    return tr("Not verbatim: {change}.", change=_CHANGED[checked.touch])


def _misattributed(checked: Checked) -> str:
    claimed = isolated(checked.claimed)
    if checked.speaker:
        return tr(
            "Said by {speaker}, not by {claimed}; the words are the text’s.",
            speaker=isolated(checked.speaker),
            claimed=claimed,
        )
    return tr(
        "The words are the text’s, but it does not say that they are those of {claimed}.", claimed=claimed
    )


def _speaker(checked: Checked) -> str:
    """Who says it, where that is not told yet."""
    if checked.verdict in {Verdict.MISATTRIBUTED, Verdict.ABSENT}:
        return ""
    if checked.speaker:
        return " " + tr("In the text {speaker} says it.", speaker=isolated(checked.speaker))
    return (
        " " + tr("The text does not plainly say that {claimed} says it.", claimed=isolated(checked.claimed))
        if checked.claimed
        else ""
    )


_TOLD: Mapping[Verdict, Callable[[Checked], str]] = MappingProxyType(
    {
        Verdict.VERBATIM: lambda _: tr("Verbatim."),
        Verdict.JOINED: lambda _: tr("Joined by an ellipsis: each part is verbatim; see what is left out."),
        Verdict.BRACKETED: lambda _: tr("Verbatim but for what stands in brackets."),
        Verdict.CHANGED: _changed,
        Verdict.MISATTRIBUTED: _misattributed,
        Verdict.ABSENT: lambda _: tr("Not in this article."),
    }
)
