"""When an article was published and last changed: as its page states it, else as it is printed there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import chain

from lxml.html import HtmlElement

from tearsheet.article.model import Days, PublicationDate
from tearsheet.formats.fields.dates import guesses
from tearsheet.formats.fields.dates.figures import Hints
from tearsheet.formats.fields.dates.guesses import Guess
from tearsheet.formats.page.shown.pieces import Piece
from tearsheet.formats.page.stated import near_headline, when
from tearsheet.formats.page.stated.statements import Statements
from tearsheet.formats.page.stated.when import StatedDate


class Dating:
    """The dates of one page's article."""

    def __init__(
        self,
        stated: Statements,
        root: HtmlElement,
        shown: Sequence[Piece],
        language: str,
        url: str,
    ) -> None:
        """Looks at nothing yet."""
        self._stated, self._root, self._shown = stated, root, shown
        self._language, self._url = language, url

    def published(
        self, title: str, above: HtmlElement | None, body: Sequence[int], names: Sequence[str]
    ) -> tuple[StatedDate | None, Days | None]:
        """As the page states it, else a guess: from its lines, or from its address.

        Args:
            title: The headline.
            above: Where it stands, if it is shown.
            body: The places of the body's pieces.
            names: Of the authors.

        Returns:
            The date, and on which days a guess would be the same.
        """
        end = self._shown[body[-1]].element if body else None
        stated = when.published(self._stated, self._root, above, end)
        first = next(stated, None)
        printed = near_headline.find(self._shown, title, _text(body), names, self._hints)
        if first and first[1].origin == when.FAR:
            return self._beside(first, stated, printed)
        if first and when.is_whole(first):
            return when.as_printed(first, (one.published for one in printed)), None
        if first:
            return when.completed(first, chain(stated, (guess[:2] for guess in printed))), None
        every = chain(printed, near_headline.of_address(self._url))
        guess, days = guesses.likeliest(every, date.today())
        if guess:
            return guess[:2], days
        behind = next(when.published_behind(self._root, above, end), None)
        return behind or near_headline.relative(self._shown, title, _text(body), names), days

    def _beside(
        self, far: StatedDate, others: Iterator[StatedDate], printed: Iterator[Guess]
    ) -> tuple[StatedDate, Days | None]:
        """What is stated far from the headline, unless another day is printed beside it."""
        guess, days = guesses.likeliest(printed, date.today())
        if guess and (when.is_before(guess[0], far[0]) or when.is_before(far[0], guess[0])):
            return guess[:2], days
        return when.completed(far, chain(others, [guess[:2]] if guess else [])), days

    def updated(
        self,
        title: str,
        above: HtmlElement | None,
        body: Sequence[int],
        names: Sequence[str],
        published: PublicationDate | None,
    ) -> StatedDate | None:
        """As the page states it, else as it is printed beside the headline and not before the beginning."""
        if stated := when.updated(self._stated, self._root, above):
            return stated
        printed = near_headline.changes(self._shown, title, _text(body), names, self._hints)
        found = next(printed, None)
        return None if found and published and when.is_before(found[0], published) else found

    @cached_property
    def _hints(self) -> Hints:
        """What the page tells about the order of its figures."""
        return near_headline.hints(self._root, self._shown, self._language, self._url)


def _text(places: Sequence[int]) -> Sequence[int]:
    """The places of a body that is more than one piece."""
    return places if len(places) > 1 else ()
