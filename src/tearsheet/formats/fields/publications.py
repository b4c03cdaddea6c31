"""Whether a line is the name of a newspaper, a magazine, a station or an agency.

No list is complete and the words of names are those of headlines too: how sure one can be tells where in
a head a line may be taken for a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from tearsheet.formats.fields.head_lines import PlaceOfName
from tearsheet.formats.fields.words import phrases, single_words, squashed

_MAX_WORDS = 5
# Words that end the names of papers, and hardly ever a headline.
_PAPERS = single_words("""
    times herald tribune gazette chronicle guardian observer telegraph courier dispatch examiner inquirer
    enquirer clarion bugle sentinel advertiser newspaper broadcasting zeitung tageszeitung anzeiger
    nachrichten rundschau kurier tagblatt tageblatt abendblatt wochenblatt allgemeine spiegel presse figaro
    monde gazzetta corriere giornale repubblica stampa vanguardia periódico novine novosti glasnik
    новине новости гласник
""")
# Words that end names and headlines alike: "Daily Mail", "Letters in the Mail".
_OTHERS = single_words("""
    post news press journal mail express independent mirror standard sun star globe echo argus record
    register review monitor bulletin ledger leader citizen today weekly daily magazine wire network radio
    television tv agency week world economist atlantic verge intercept conversation onion nation
    zeit welt bild standard tag woche croix libération point parisien mundo país nación diario razón
    politika danas blic kurir vreme sera tempo messaggero sole politico данас блиц курир време политика
""")
_BEFORE = single_words("""
    the daily sunday evening morning weekly der die das le la les l' el los las il
""")
_NAMES = phrases("""
    reuters|afp|agence france-presse|ap|ap news|associated press|the associated press|bloomberg|bloomberg news
    bbc|bbc news|cnn|npr|pbs|abc news|cbs news|nbc news|fox news|sky news|itv news|channel 4 news|al jazeera
    politico|axios|propublica|buzzfeed news|usa today|washington post|new york post|huffpost|vox|wired|slate
    euronews|deutsche welle|dw|dpa|tagesschau|ard|zdf|orf|srf|apa|mediapart|france 24|rfi|rtve|efe
    europa press|ansa|rai news|tanjug|танјуг|beta|fonet|n1|b92|rts|ртс|hina|xinhua|tass|kyodo news
    radio free europe|financial times|new york times|los angeles times|neue zürcher zeitung
    süddeutsche zeitung|corriere della sera
""")
_SECTIONS = phrases("""
    news|breaking news|latest news|top news|world news|local news|good news|bad news|big news|us news|uk news
    sports news|business news|world|the world|today|the week|this week|press|open source
""")
_SMALL = single_words("of and & und et y e i de del della di des du")
_DOMAINS = (".com", ".org", ".net", ".news", ".co.uk", ".de", ".fr", ".es", ".it", ".rs", ".eu")


class Likeness(IntEnum):
    """How much a line looks like the name of a publication."""

    NONE = 0
    POSSIBLE = 1
    LIKELY = 2
    CLEAR = 3


LEAST: Mapping[PlaceOfName, Likeness] = MappingProxyType(
    {
        PlaceOfName.ABOVE: Likeness.CLEAR,
        PlaceOfName.BELOW_HEADLINE: Likeness.LIKELY,
        PlaceOfName.BETWEEN: Likeness.POSSIBLE,
        PlaceOfName.BELOW: Likeness.LIKELY,
    }
)
"""How much a line must look like a name to be taken for one there."""


def likeness(line: str) -> Likeness:
    """Whether a line is such a name: possible where only its place can tell, clear wherever it stands."""
    name, words = squashed(line), line.split()
    if name in _NAMES:
        return Likeness.CLEAR
    if not words or len(words) > _MAX_WORDS or name in _SECTIONS:
        return Likeness.NONE
    if len(words) == 1 and name.endswith(_DOMAINS):
        return Likeness.CLEAR
    if line[-1] in ".:;,!?…" or not all(word[0].isupper() or word in _SMALL for word in words):
        return Likeness.NONE
    return _by_words(name.split())


def _by_words(words: list[str]) -> Likeness:
    begins_as_one = len(words) > 1 and words[0] in _BEFORE
    is_paper = words[-1] in _PAPERS or words[:2] == ["times", "of"]
    if begins_as_one and (is_paper or words[-1] in _OTHERS):
        return Likeness.CLEAR
    if is_paper:
        return Likeness.LIKELY
    return Likeness.POSSIBLE if begins_as_one or words[-1] in _OTHERS else Likeness.NONE
