"""The order in which the parts of a window are read: assistive technology is told them so, and Tab goes so.

WCAG 2.2, 1.3.2 and 2.4.3. Qt's own order is that in which the parts were made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 8
"""Device-independent pixels that are shown around what is scrolled into view."""


def in_order(parts: Iterable[QWidget], *, is_from_right: bool) -> list[QWidget]:
    """Parts of one widget, row by row; those beside one another as lines are read."""
    rows: list[list[QWidget]] = []
    for part in sorted(parts, key=_middle):
        if rows and _stand_beside(rows[-1][0].geometry(), part.geometry()):
            rows[-1].append(part)
        else:
            rows.append([part])
    return [part for row in rows for part in sorted(row, key=QWidget.x, reverse=is_from_right)]


def parts_of(around: QWidget) -> list[QWidget]:
    """The parts of a widget that are shown, in order; then those that are hidden."""
    parts = [part for part in around.children() if isinstance(part, QWidget) and not part.isWindow()]
    shown = (part for part in parts if not part.isHidden())
    is_from_right = around.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return [*in_order(shown, is_from_right=is_from_right), *filter(QWidget.isHidden, parts)]


def go_on(around: QWidget, *, is_forward: bool) -> bool:
    """Give the keys to the next part that Tab goes to, or to that before; round at the end.

    Args:
        around: What Tab stays in.
        is_forward: Whether it is Tab, and not Shift+Tab.

    Returns:
        Whether there is one.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # what is new takes its place
    stop = _next(list(_within(around)), around.window().focusWidget(), is_forward=is_forward)
    if stop is None:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if is_forward else reasons.BacktabFocusReason)
    _show(stop)
    return True


def _middle(part: QWidget) -> int:
    return part.geometry().center().y()


def _stand_beside(one: QRect, other: QRect) -> bool:
    """Whether two parts are of the same row: their middles are less apart than half of the lower one."""
    return 2 * abs(one.center().y() - other.center().y()) < min(one.height(), other.height())


def _within(around: QWidget) -> Iterator[QWidget]:
    """All that is shown in a widget and not under another part of it, in order."""
    for part in parts_of(around):
        if part.isVisible() and not _is_covered(part, around):
            yield part
            yield from _within(part)


def _is_covered(part: QWidget, around: QWidget) -> bool:
    """Whether another part lies over all of it."""
    siblings = around.children()
    over = siblings[siblings.index(part) + 1 :]
    return any(
        isinstance(one, QWidget) and one.isVisible() and one.geometry().contains(part.geometry())
        for one in over
    )


def _next(every: Sequence[QWidget], here: QWidget | None, *, is_forward: bool) -> QWidget | None:
    """The stop behind or before one of all widgets."""
    at = every.index(here) if here in every else -1
    behind, before = every[at + 1 :], every[: max(at, 0)]
    ahead = (*behind, *before) if is_forward else (*reversed(before), *reversed(behind))
    return next(filter(_is_stop, ahead), None)


def _is_stop(part: QWidget) -> bool:
    """Whether Tab goes there; Qt lets it go to the one of some radio buttons that is chosen."""
    is_wanted = part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(is_wanted) and part.isEnabled() and part.focusProxy() is None


def _show(stop: QWidget) -> None:
    """Scroll it into view (WCAG 2.2, 2.4.12).

    Qt (6.11) does so only where the keys were in the same area before, and with a field's caret alone.
    """
    above = stop.parentWidget()
    while above:
        if isinstance(above, QScrollArea) and (content := above.widget()):
            inside = QRect(stop.mapTo(content, QPoint()), stop.size())
            for corner in (inside.bottomRight(), inside.topLeft()):
                above.ensureVisible(corner.x(), corner.y(), AROUND, AROUND)
        above = None if above.isWindow() else above.parentWidget()
