"""What lies at a point of the article's view, and what a click there asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt

from tearsheet.ui.look.line_styles import Role
from tearsheet.ui.reading.article_layout import ArticleLayout
from tearsheet.ui.reading.article_lines import MARKS, Spot
from tearsheet.ui.reading.marks import marks
from tearsheet.ui.reading.pointer import explained
from tearsheet.ui.reading.reading_view import ReadingView


class Pointer:
    """Of one view; its points are those of the view, in device-independent pixels."""

    def __init__(self, view: ReadingView, layout: ArticleLayout) -> None:
        self._view = view
        self._layout = layout

    def link_at(self, point: QPoint) -> str:
        """The address of the link at a point; empty if there is none."""
        spot = self._character_at(point)
        return self._view.lines.link(spot) if spot else ""

    def picture_at(self, point: QPoint) -> str:
        """What the page says of the picture at a point; empty if there is none."""
        placed = self._placed(point)
        line = self._layout.spot_at(placed.y()).line
        return self._layout.picture_of(line) if self._layout.picture_rect(line).contains(placed) else ""

    def told(self, point: QPoint) -> str:
        """The first lines of the notes at a point, else what is said of the line there."""
        spot = self._view.caret.spot_of(self._view.cursorForPosition(point).position())
        line = explained.line(self._view.lines.role(spot.line), self._view.article)
        return marks.told(self._marks_at(point)) or line

    def show(self, point: QPoint) -> None:
        """Show a hand where a click opens something, as `Links` does on links."""
        spot = self._view.caret.spot_of(self._view.cursorForPosition(point).position())
        opens = self._is_on_byline(point) or self.link_at(point) or self._marks_at(point)
        is_hand = opens or self._view.lines.role(spot.line) in MARKS
        shapes = Qt.CursorShape
        self._view.viewport().setCursor(shapes.PointingHandCursor if is_hand else shapes.IBeamCursor)

    def tell_clicked(self, point: QPoint) -> None:
        """A click on its mark asks for what was left out, one on marked text or a number for its note."""
        view = self._view
        spot = view.caret.spot_of(view.textCursor().position())
        if address := self.link_at(point):
            view.link_chosen.emit(address)
        elif number := self._number_at(point):
            view.number_chosen.emit(number.note_id)
        elif view.lines.role(spot.line) in MARKS:
            view.left_out_wanted.emit(spot.line)
        elif self._is_on_byline(point):
            view.fields_wanted.emit()
        elif view.lines.is_body(spot.line):
            view.mark_chosen.emit(view.lines.position(spot))

    def put_caret(self, point: QPoint) -> None:
        """Put the caret to the text at a point, unless that is selected."""
        spot, cursor, caret = self._character_at(point), self._view.textCursor(), self._view.caret
        selected = caret.spot_of(cursor.selectionStart()), caret.spot_of(cursor.selectionEnd())
        if spot and not selected[0] <= spot <= selected[1]:
            caret.move_to(spot)

    # Within

    def _placed(self, point: QPoint) -> QPointF:
        """Where a point of the view lies in the whole layout."""
        return QPointF(point) + QPointF(0, self._view.verticalScrollBar().value())

    def _character_at(self, point: QPoint) -> Spot | None:
        position = self._layout.hitTest(self._placed(point), Qt.HitTestAccuracy.ExactHit)
        return self._view.caret.spot_of(position) if position >= 0 else None

    def _is_on_byline(self, point: QPoint) -> bool:
        spot = self._character_at(point)
        return spot is not None and self._view.lines.role(spot.line) is Role.BYLINE

    def _number_at(self, point: QPoint) -> marks.Mark | None:
        """The mark whose note's number stands at a point beside the column."""
        placed = self._placed(point)
        line = self._layout.spot_at(placed.y()).line
        return self._layout.painter.number_at(line, self._layout.rows_of(line), placed)

    def _marks_at(self, point: QPoint) -> list[marks.Mark]:
        """The marks of notes and highlights at a point, or whose number stands there; the topmost last."""
        if spot := self._character_at(point):
            return self._layout.painter.marks_over(spot)
        number = self._number_at(point)
        return [number] if number else []
