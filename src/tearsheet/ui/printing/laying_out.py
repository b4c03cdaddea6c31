"""An article laid out in a thread of its own, while its window answers; it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QSizeF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tearsheet import tr
from tearsheet.errors import UserError
from tearsheet.stopping import StoppedError
from tearsheet.ui.look.stopping import AFTER_MS, Stoppable, offer_to_stop, take_keys
from tearsheet.ui.tasks import Worker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from tearsheet.ui.printing.pages import Pages
    from tearsheet.ui.printing.paper import Annotated

T = TypeVar("T")
_WORDS = tr("Laying out the pages…")


def go_on_unless(stopped: Event) -> None:
    """Go on.

    Raises:
        StoppedError: The reader has stopped it.
    """
    if stopped.is_set():
        raise StoppedError


class LayingOut(Stoppable):
    """The pages of one article as it is now, in any size.

    Signals:
        failed: Why there are none, one sentence.
        over: It has ended, been stopped or failed.
    """

    failed = Signal(str)
    over = Signal()

    def __init__(self, annotated: Annotated, parent: QWidget) -> None:
        """Nothing is laid out yet.

        Args:
            annotated: The article.
            parent: Its window.
        """
        super().__init__(parent)
        self.article = annotated.article
        self._annotated = annotated
        self._parent = parent
        self._worker = Worker(self)

    @cached_property
    def _pictures(self) -> Mapping[str, QImage]:
        """Decoded in the thread; each may take seconds, in a process of its own."""
        if not self.article.pictures:
            return {}
        from tearsheet.ui.printing import decoded  # few articles need it

        return decoded.pictures(self.article, partial(go_on_unless, self._stopped))

    def begin(self, size: QSizeF, then: Callable[[Pages], None]) -> None:
        """Lay out, and do something with the pages, unless it is stopped meanwhile."""
        progress = offer_to_stop(self._parent, tr("Print"), _WORDS, self.stop)

        def take(pages: Pages | None) -> None:
            progress.deleteLater()
            if pages and not self._stopped.is_set():
                then(pages)
            else:
                self.over.emit()

        def fail(error: UserError) -> None:
            progress.deleteLater()
            self.failed.emit(str(error))
            self.over.emit()

        self._worker.run(partial(self._laid_out, size), take, fail)

    def again(self, size: QSizeF, parent: QWidget) -> Pages | None:
        """The pages in another size, which are waited for; `None` where that is stopped or fails."""
        return self.wait_for(partial(self._laid_out, size), _WORDS, parent)

    def wait_for(self, work: Callable[[], T], words: str, parent: QWidget) -> T | None:
        """The answer of some work in the thread; `None` where that is stopped or fails.

        Windows are painted meanwhile, and what is pressed waits; after a moment a dialog lets it be stopped.
        """
        answers: list[T | None] = []
        loop, soon = QEventLoop(), QTimer(singleShot=True)
        self._stopped.clear()

        def take(answer: T | None) -> None:
            answers.append(answer)
            loop.quit()

        def fail(error: UserError) -> None:
            self.failed.emit(str(error))
            take(None)

        self._worker.run(work, take, fail)
        soon.timeout.connect(loop.quit)
        soon.start(AFTER_MS)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not answers:
            progress = offer_to_stop(parent, tr("Print"), words, self.stop)
            take_keys(progress)
            progress.show()
            while not answers:
                loop.exec()
            progress.deleteLater()
        return answers[0]

    def _laid_out(self, size: QSizeF) -> Pages | None:
        """What the thread does; `None` where it was stopped."""
        from tearsheet.ui.printing import pdf  # 40 ms, in this thread

        go_on = partial(go_on_unless, self._stopped)
        try:
            pages = pdf.laid_out(self._annotated, self._pictures, size, go_on)
        except StoppedError:
            return None
        application = QCoreApplication.instance()
        assert application is not None
        pages.move_to(application.thread())
        return pages
