"""Whether a line is the name of a newspaper, a magazine, a station or an agency.

No list is complete and the words of names are those of headlines too: how sure one can be tells where in
a head a line may be taken for a name.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from tearsheet.formats.fields import head_lines
from tearsheet.formats.fields.head_lines import PlaceOfName
from tearsheet.formats.fields.languages import everywhere
from tearsheet.formats.fields.words import phrases, single_words, squashed

# Names are the same in all languages
_NAMES = phrases("""
    reuters|afp|agence france-presse|ap|ap news|associated press|the associated press|bloomberg|bloomberg news
    bbc|bbc news|cnn|npr|pbs|abc news|cbs news|nbc news|fox news|sky news|itv news|channel 4 news|al jazeera
    politico|axios|propublica|buzzfeed news|usa today|washington post|new york post|huffpost|vox|wired|slate
    euronews|deutsche welle|dw|dpa|tagesschau|ard|zdf|orf|srf|apa|mediapart|france 24|rfi|rtve|efe
    europa press|ansa|rai news|tanjug|танјуг|beta|fonet|n1|b92|rts|ртс|hina|xinhua|tass|kyodo news
    radio free europe|financial times|new york times|los angeles times|neue zürcher zeitung
    süddeutsche zeitung|corriere della sera
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
    if not words or len(words) > head_lines.MAX_PUBLICATION_WORDS or name in everywhere("no_papers"):
        return Likeness.NONE
    if len(words) == 1 and name.endswith(_DOMAINS):
        return Likeness.CLEAR
    if line[-1] in ".:;,!?…" or not all(word[0].isupper() or word in _SMALL for word in words):
        return Likeness.NONE
    return _by_words(name.split())


def _by_words(words: list[str]) -> Likeness:
    begins_as_one = len(words) > 1 and words[0] in everywhere("before_papers")
    is_paper = words[-1] in everywhere("papers") or words[:2] == ["times", "of"]
    if begins_as_one and (is_paper or words[-1] in everywhere("papers_or_others")):
        return Likeness.CLEAR
    if is_paper:
        return Likeness.LIKELY
    return (
        Likeness.POSSIBLE if begins_as_one or words[-1] in everywhere("papers_or_others") else Likeness.NONE
    )
