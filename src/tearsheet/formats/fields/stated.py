"""What a text states of its article, as it is found line by line."""

from __future__ import annotations

from tearsheet.article.model import LeftOut, Reason
from tearsheet.formats.fields.head_lines import Stated
from tearsheet.formats.fields.labels import Field
from tearsheet.formats.fields.words import squashed


class Head:
    """What the head states; it grows while the lines are read.

    Attributes:
        stated: All fields but the bylines, each once.
        bylines: In the order of the text.
        disclaimers: Without their brackets.
        left_out: All before the body's first block.
        sender: Of the mail that the text was copied from, as printed; empty for none.
    """

    def __init__(self) -> None:
        """A head that states nothing yet."""
        self.stated: dict[Field, Stated] = {}
        self.bylines: list[Stated] = []
        self.disclaimers: list[str] = []
        self.left_out: list[LeftOut] = []
        self.sender = ""

    def value(self, name: Field) -> str:
        """What is stated of a field, as printed; empty where nothing is."""
        return self.stated[name].value if name in self.stated else ""


def state(head: Head, stated: Stated, line: str) -> None:
    """Puts a field into the head; what is stated again is kept in its provenance."""
    if stated.field is Field.OTHER:
        head.left_out.append(LeftOut(line, reason=Reason.STATEMENT))
        return
    if stated.field is Field.BYLINES:
        _state_byline(head, stated, line)
        return
    name = stated.field
    if name is Field.HEADLINE and squashed(stated.value) != squashed(head.value(name) or stated.value):
        name = Field.STANDFIRST
    known = head.stated.get(name)
    if known is None:
        head.stated[name] = stated
    elif known.is_guess and squashed(known.value) != squashed(stated.value):
        before = f"before it the line “{known.value}”, {known.origin}"
        head.stated[name] = stated._replace(origin=f"{stated.origin}; {before}")
    else:
        origin = f"{known.origin}; again in the line “{line}”"
        head.stated[name] = known._replace(origin=origin, is_guess=known.is_guess and stated.is_guess)


def _state_byline(head: Head, stated: Stated, line: str) -> None:
    """Adds an author; one who is named again is kept once."""
    for number, known in enumerate(head.bylines):
        if known.value == stated.value:
            again = f"; again in the line “{line}”" if stated.origin else ""
            head.bylines[number] = known._replace(origin=known.origin + again)
            return
    head.bylines.append(stated)
