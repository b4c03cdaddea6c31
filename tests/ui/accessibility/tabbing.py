"""Where Tab goes in a window, sheet or bar, in which order, and whether what has the keys then is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tearsheet.ui.aa.popover import Popover
from tearsheet.ui.notes.note_editor import NoteEditor
from tearsheet.ui.palette.palette import Palette
from tearsheet.ui.selection.passage_bar import PassageBar
from tests.ui.accessibility.faults import shown
from tests.ui.accessibility.listener import told_of
from tests.ui.reader import Reader

MOST = 80
"""Stops; nothing has so many."""
KEEPING = (PassageBar, Popover, Palette)
"""What Tab stays in while it is open."""
CORNER = 3
"""Device-independent pixels from the edges of what has the keys to the places that are looked at."""


def wrong_stops(reader: Reader, front: QWidget) -> Iterator[str]:
    """What is wrong with where Tab goes from what has the keys, which it comes round to."""
    if isinstance(reader.front(), NoteEditor):  # Tab goes on to the next note
        return
    walked: list[QWidget] = []
    for stop in stops(reader):
        walked.append(stop)
        if hidden := hidden_of(stop):
            yield f"{name(stop)} has the keys: {hidden}"
        if stop not in told_widgets(front):
            yield f"{name(stop)} is told nowhere"
    told = list(told_widgets(front))
    yield from (f"{name(one)} is not reached" for one in left_out(told, walked))
    in_both = [one for one in told if one in walked]
    start = walked.index(in_both[0])
    walked = walked[start:] + walked[:start]
    if [one for one in walked if one in told] != in_both:
        yield f"Tab goes {list(map(name, walked))}, told are {list(map(name, in_both))}"
    wrong = ((one, after) for one, after in pairwise(walked) if is_before(after, one))
    yield from (f"{name(after)} comes after {name(one)}" for one, after in wrong)


def stops(reader: Reader) -> Iterator[QWidget]:
    """What has the keys after each Tab, from what has them now until they come round."""
    first, gone = reader.front(), []
    for _ in range(MOST):
        gone.append(reader.front())
        yield reader.front()
        reader.press("Tab")
        if reader.front() is first:
            return
    raise AssertionError(f"Tab does not come round to {name(first)}: it goes {list(map(name, gone))}")


def told_widgets(front: QWidget) -> Iterator[QWidget]:
    """What assistive technology is told, in order."""
    objects = (one.object() for one, _ in shown(told_of(front)))
    return (one for one in objects if isinstance(one, QWidget))


def left_out(told: Sequence[QWidget], walked: Sequence[QWidget]) -> list[QWidget]:
    """What is seen and can have the keys, and Tab goes not there; of radio buttons to the chosen one."""
    over = next((top for one in walked for top in ancestors(one) if isinstance(top, KEEPING)), None)
    return [
        one
        for one in told
        if one not in walked
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and (over is None or over.isAncestorOf(one))
        and not (isinstance(one, QRadioButton) and not one.isChecked())
        and not hidden_of(one)
    ]


def ancestors(one: QWidget) -> Iterator[QWidget]:
    """What a widget lies in."""
    while not one.isWindow() and (above := one.parentWidget()):
        yield above
        one = above


def is_before(one: QWidget, other: QWidget) -> bool:
    """Whether a widget is read before another: what it lies in is above that, or before it in a row."""
    around = list(ancestors(other))
    first = next((each for each in (one, *ancestors(one)) if each.parentWidget() in around), None)
    if first is None or first in (other, *around):
        return False
    second = next(each for each in (other, *around) if each.parentWidget() is first.parentWidget())
    if place(first).bottom() <= place(second).top():
        return True
    return _is_beside(place(first), place(second)) and (
        place(first).left() >= place(second).right()
        if one.isRightToLeft()
        else place(first).right() <= place(second).left()
    )


def _is_beside(one: QRect, other: QRect) -> bool:
    return min(one.bottom(), other.bottom()) > max(one.top(), other.top())


def hidden_of(one: QWidget) -> str:
    """What is in the way of it; nothing of it may be covered (WCAG 2.2, 2.4.11 and 2.4.12)."""
    whole = place(one)
    visible = QRect(whole)
    for around in ancestors(one):
        visible = visible.intersected(place(around))
    if visible != whole:
        return f"only {visible.getRect()} of {whole.getRect()} is within what it lies in"
    inner = whole.adjusted(CORNER, CORNER, -CORNER, -CORNER)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight(), inner.center())
    over = {QApplication.widgetAt(corner) for corner in corners}
    found = [name(each) for each in over if each and each is not one and not one.isAncestorOf(each)]
    return f"under {found}" if found else ""


def place(one: QWidget) -> QRect:
    """Where it is on the screen."""
    return QRect(one.mapToGlobal(QPoint()), one.size())


def name(one: QWidget) -> str:
    """What a failure calls it."""
    words = getattr(one, "text", str)()
    return f"{type(one).__name__} {one.accessibleName() or words}"[:60]
