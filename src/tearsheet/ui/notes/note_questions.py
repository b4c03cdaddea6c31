"""What the reader is asked about notes: in the panel, by buttons and keys, never over their text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from tearsheet import tr, trn
from tearsheet.notes import note_content
from tearsheet.notes.note import Note
from tearsheet.ui.look import panel_head
from tearsheet.ui.look.sheet import ACROSS, fit_beside
from tearsheet.ui.look.theme import Theme, palette
from tearsheet.ui.look.word_button import WordButton
from tearsheet.ui.notes.annotations import Annotations


class _Question(QWidget):
    """A sentence and buttons under it."""

    accessible_role = "Grouping"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._row = QBoxLayout(ACROSS)
        self._row.setSpacing(8)
        self._row.addStretch()
        self._buttons: list[WordButton] = []
        self._theme: Theme | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(panel_head.MARGIN, 8, panel_head.MARGIN, 10)
        column.addWidget(self.sentence)
        column.addLayout(self._row)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self.setPalette(palette(theme, ground=theme.panel))
        for button in self._buttons:
            button.set_theme(theme)

    def ask(self, sentence: str) -> None:
        """Say what the buttons are about."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)

    def set_buttons(self, *words: tuple[str, str]) -> list[WordButton]:
        """Replace the buttons: the word and the explanation of each."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.blockSignals(True)  # it may be pressed until Qt deletes it
            old.deleteLater()
        self._buttons = [WordButton(word, name, self) for word, name in words]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(place, button)
            if self._theme:
                button.set_theme(self._theme)
        return self._buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons stand under one another where there is no room beside."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The same, with other buttons or in larger type."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        fit_beside(self._row, self._buttons, self.width() - 2 * panel_head.MARGIN)


class EarlierQuestion(_Question):
    """Whether notes on an earlier copy of the article are this one's too."""

    def __init__(self, annotations: Annotations, parent: QWidget) -> None:
        super().__init__(parent)
        self._annotations = annotations
        use, not_now = self.set_buttons(
            (tr("Use"), tr("take these notes over")), (tr("Not now"), tr("ask again next time"))
        )
        use.clicked.connect(self._use)
        not_now.clicked.connect(self._refuse)

    def refresh(self) -> None:
        """Ask, if there is something to ask."""
        earlier = self._annotations.stored.earlier
        self.setVisible(bool(earlier))
        if earlier:
            count = sum(each.count for each in earlier)
            first = earlier[0]
            self.ask(
                trn(
                    "This note seems to belong to an earlier copy of this article "
                    "(“{headline}”, {alike} alike). Use it?",
                    "These %n notes seem to belong to an earlier copy of this article "
                    "(“{headline}”, {alike} alike). Use them?",
                    count,
                    headline=first.headline,
                    alike=tr("{percent} %", percent=round(100 * first.similarity)),
                )
            )

    def _refuse(self) -> None:
        self._annotations.stored.refuse_earlier()
        self.hide()

    def _use(self) -> None:
        self._annotations.stored.use_earlier()
        self.hide()


class NoteChoices(_Question):
    """What can be done with the current note alone: choose a version, attach it to a passage.

    Signals:
        attaching_wanted: The id of a note that is to be about what is selected in the article.
    """

    attaching_wanted = Signal(str)

    def __init__(self, annotations: Annotations, parent: QWidget) -> None:
        super().__init__(parent)
        self._annotations = annotations
        self._note_id = ""
        self._shown: tuple[str, int, bool] = ("", 0, False)

    def show_for(self, note_id: str) -> None:
        """Offer what can be done with a note; nothing with most."""
        table = self._annotations.stored.table
        self._note_id = note_id if note_id in table else ""
        count = len(table.others(note_id)) + 1 if self._note_id else 0
        wanted = self._note_id, count, bool(self._note_id) and table.is_orphan(note_id)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.setVisible(count > 1 or wanted[2])
        if count > 1:
            self._offer_versions(count)
        elif wanted[2]:
            self._offer_attaching()

    def take_key(self, key: str) -> bool:
        """The keys that do what the buttons say; whether it is one of them."""
        _, count, is_orphan = self._shown
        if is_orphan and key == "A":
            self._attach()
        elif count > 1 and key == "J":
            self._join()
        elif count > 1 and key.isdecimal() and 1 <= int(key) <= count:
            self._annotations.choose_version(self._versions()[int(key) - 1])
        else:
            return False
        return True

    def _offer_versions(self, count: int) -> None:
        self.ask(
            trn(
                "%n version of this note was written in different places.",
                "%n versions of this note were written in different places.",
                count,
            )
        )
        keep = [
            (
                tr("Keep {number}", number=number),
                tr("let version {number} replace the others ({number})", number=number),
            )
            for number in range(1, count + 1)
        ]
        buttons = self.set_buttons(*keep, (tr("Join"), tr("one text after the other (J)")))
        for button in buttons[:-1]:
            button.clicked.connect(self._keep)
        buttons[-1].clicked.connect(self._join)

    def _offer_attaching(self) -> None:
        table = self._annotations.stored.table
        what = tr("The passage of this note is not in the text.")
        guess = tr("Return shows where it may have been.") if table.guess(self._note_id) else ""
        if table.is_left_out(self._note_id):
            what, guess = (
                tr("The passage of this note is on a line that is left out."),
                tr("Return shows it, + takes it in."),
            )
        self.ask(" ".join(filter(None, (what, guess, tr("Select where it belongs.")))))
        [button] = self.set_buttons((tr("Attach"), tr("to what is selected in the article (A)")))
        button.clicked.connect(self._attach)

    def _versions(self) -> list[Note]:
        table = self._annotations.stored.table
        return [table.note(self._note_id), *table.others(self._note_id)]

    def _keep(self) -> None:
        button = self.sender()
        if isinstance(button, WordButton):
            self._annotations.choose_version(self._versions()[self._buttons.index(button)])

    def _join(self) -> None:
        self._annotations.choose_version(note_content.united(self._versions()))

    def _attach(self) -> None:
        self.attaching_wanted.emit(self._note_id)
