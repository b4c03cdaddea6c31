"""Where what is read aloud stands on the lines of the window, and what a place there is read as."""

from __future__ import annotations

from tearsheet.quoting.aloud.script import Section, Utterance
from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_lines import ArticleLines, Spot
from tearsheet.ui.reading.positions import to_code_points, to_utf16

_ROLES = {
    Section.HEADLINE: Role.HEADLINE,
    Section.STANDFIRST: Role.STANDFIRST,
    Section.DISCLAIMER: Role.BANNER,
}
_TITLES = {Role.HEADLINE: Section.HEADLINE, Role.STANDFIRST: Section.STANDFIRST}


def section_at(lines: ArticleLines, spot: Spot) -> tuple[Section, int]:
    """The section that is read at a spot, and the place in its text, in code points.

    Where nothing is read that is the text which follows; the disclaimer is read at the end.
    """
    section = _TITLES.get(lines.role(spot.line))
    if section is None:
        return Section.BODY, lines.position(spot)
    return section, to_code_points(lines.head[spot.line].text, spot.offset)


def spots_of(lines: ArticleLines, said: Utterance) -> tuple[Spot, Spot]:
    """Where an utterance begins and ends."""
    if said.section is Section.BODY:
        return lines.spot(said.passage.start), lines.spot(said.passage.end)
    line = next(number for number, one in enumerate(lines.head) if one.role is _ROLES[said.section])
    return _spot(lines, line, said.passage.start), _spot(lines, line, said.passage.end)


def _spot(lines: ArticleLines, line: int, position: int) -> Spot:
    return Spot(line, to_utf16(lines.head[line].text, position))
