"""Reading the article of a window aloud, from the caret on: what is said next, marked and kept in view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tearsheet import tr
from tearsheet.notes.colours import EdgePattern
from tearsheet.quoting.aloud import engines
from tearsheet.quoting.aloud.language import voice_language
from tearsheet.quoting.aloud.script import Script, Utterance
from tearsheet.ui.look.theme import chosen_theme
from tearsheet.ui.reading.marks.marks import Mark
from tearsheet.ui.window import aloud
from tearsheet.ui.window.aloud.aloud_bar import AloudBar
from tearsheet.ui.window.aloud.spoken_lines import section_at, spots_of
from tearsheet.ui.window.aloud.voice import Line, Voice

if TYPE_CHECKING:
    from tearsheet.article.model import Article
    from tearsheet.ui.reading.article_lines import Spot
    from tearsheet.ui.window.article_window import Window

RATES = (50, 60, 70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250, 300)
"""Per cent of the usual speed, as the buttons step."""
CHANGED = tr("The article has changed; F4 reads it aloud from the caret")
AT_END = tr("That was the end of the article")
NO_WORDS = tr("There are no words to read aloud")
NOTHING = tr("Nothing is read aloud; F4 begins at the caret")


class ReadingAloud(QObject):
    """One window's; made when it is first asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, objectName=aloud.NAME)
        self._window = window
        self._view = window.view
        self._script = Script(window.view.article)
        self._article: Article = window.view.article
        self._here: Utterance | None = None
        self._words = ""
        self._rate = 0
        self._left_at: tuple[Spot, ...] = ()
        self._voice: Voice | None = None
        self.is_reading = False
        window.closed.connect(self._end)
        window.desk.silence_wanted.connect(self.pause)
        window.desk.settings_changed.connect(self._show_settings)
        window.notes.show_other_marks(self._marks, is_above=True)

    @cached_property
    def bar(self) -> AloudBar:
        """At the foot of the window; made when something is first read."""
        bar = AloudBar(self._window)
        bar.play_wanted.connect(self.toggle)
        bar.previous_wanted.connect(self.previous)
        bar.next_wanted.connect(self.next)
        bar.slower_wanted.connect(self.slower)
        bar.faster_wanted.connect(self.faster)
        bar.left.connect(self.stop)
        self._window.add(bar)
        return bar

    # What the actions do

    def toggle(self) -> None:
        """Read aloud from the caret on, or from where it paused; while that is done, pause."""
        if self.is_reading:
            self.pause()
            return
        goes_on = self._here is not None and self._left_at == self._cursor() and self._is_current()
        said = self._here if goes_on else self._at_caret()
        if not engines.installed():
            self._window.say(engines.NONE)
        elif said:
            self._say(said, is_asked=True)
        else:
            self._window.say(NO_WORDS)

    def pause(self) -> None:
        """Be silent; the caret is at what was read, so that it can be marked, copied, and read again."""
        if not self.is_reading:
            return
        self._silence()
        self._put_caret()
        self.bar.show_state(is_reading=False)

    def stop(self) -> None:
        """Read no more; the bar goes."""
        if self._here is None:
            self._window.say(NOTHING)
            return
        self.pause()
        self._forget()

    def next(self) -> None:
        """Read the next sentence."""
        self._step(1)

    def previous(self) -> None:
        """Read the sentence before."""
        self._step(-1)

    def faster(self) -> None:
        """Read faster, from now on."""
        self._set_rate(next((rate for rate in RATES if rate > self._chosen_rate()), RATES[-1]))

    def slower(self) -> None:
        """Read more slowly, from now on."""
        self._set_rate(next((rate for rate in reversed(RATES) if rate < self._chosen_rate()), RATES[0]))

    def has_begun(self) -> bool:
        """Whether something is read aloud, or has paused."""
        return self._here is not None

    # Within

    def _step(self, step: int) -> None:
        if self._here is None:
            self._window.say(NOTHING)
            return
        if not self._is_current():
            self._give_up(CHANGED)
            return
        said = self._script.after(self._here) if step > 0 else self._script.before(self._here)
        if said:
            self._say(said, is_asked=True)
        else:
            self._window.say(tr("No more sentences in this direction"))

    def _say(self, said: Utterance, *, is_asked: bool) -> None:
        """Read a sentence aloud, and show it.

        Args:
            said: What is read.
            is_asked: Whether the reader has asked for it, and shall see it wherever the window is scrolled.
        """
        if not self.is_reading:
            self._window.desk.silence_wanted.emit()
        was_seen = self._is_seen()
        self._here, self._words, self._rate = said, self._script.words(said), self._chosen_rate()
        self.is_reading = True
        if is_asked or was_seen:
            self._view.movement.show(*spots_of(self._view.lines, said))
        self._view.viewport().update()
        self._left_at = self._cursor()
        self.bar.show_state(is_reading=True)
        self.bar.show_rate(self._rate)
        self.bar.show()
        self._speaking().say(Line(self._words, self._language, self._rate))

    def _go_on(self) -> None:
        """Read what follows."""
        if not self.is_reading or self._here is None:
            return
        if not self._is_current():
            self._give_up(CHANGED)
        elif following := self._script.after(self._here):
            self._say(following, is_asked=False)
        else:
            self._give_up(AT_END)

    def _speaking(self) -> Voice:
        if self._voice is None:
            self._voice = Voice(engines.installed(), self)
            self._voice.spoken.connect(self._go_on)
            self._voice.lacking.connect(self._tell_lacking)
            self._voice.failed.connect(self._give_up)
        return self._voice

    @cached_property
    def _language(self) -> str:
        return voice_language(self._article)

    def _is_current(self) -> bool:
        """Whether what was read last still stands in the article where it stood."""
        if self._article is not self._view.article:
            self._read_anew()
        return self._here is not None and self._script.has(self._here, self._words)

    def _read_anew(self) -> None:
        self._article = self._view.article
        self._script = Script(self._article)
        self.__dict__.pop("_language", None)

    def _at_caret(self) -> Utterance | None:
        """What is to be read at the caret, or at the start of the selection."""
        if self._article is not self._view.article:
            self._read_anew()
        cursor, caret = self._view.textCursor(), self._view.caret
        spot = caret.spot_of(cursor.selectionStart()) if cursor.hasSelection() else caret.in_view()
        return self._script.at(*section_at(self._view.lines, spot))

    def _cursor(self) -> tuple[Spot, ...]:
        cursor = self._view.textCursor()
        return tuple(map(self._view.caret.spot_of, (cursor.anchor(), cursor.position())))

    def _put_caret(self) -> None:
        """Put the caret at what was read, unless the reader has put it elsewhere, or selected something."""
        if self._here and self._is_shown() and self._left_at == self._cursor():
            if not self._view.textCursor().hasSelection():
                self._view.caret.put(spots_of(self._view.lines, self._here)[0])
            self._left_at = self._cursor()

    def _is_seen(self) -> bool:
        """Whether what is read is on the screen, by which the reader follows it."""
        if self._here is None or not self._is_shown():
            return False
        return any(map(self._view.places.is_seen, spots_of(self._view.lines, self._here)))

    def _is_shown(self) -> bool:
        """Whether the article on the screen is the one that is read."""
        return self._article is self._view.article

    def _marks(self, line: int) -> Sequence[Mark]:
        """What is read, where it is on a line."""
        if self._here is None or not self._is_shown():
            return ()
        start, end = spots_of(self._view.lines, self._here)
        if not start.line <= line <= end.line:
            return ()
        theme = chosen_theme(self._window.desk.settings.theme)
        return (Mark(start, end, theme.spoken, theme.accent, EdgePattern.SOLID),)

    def _chosen_rate(self) -> int:
        return self._window.desk.settings.speaking_rate

    def _set_rate(self, rate: int) -> None:
        if not engines.installed():
            self._window.say(engines.NONE)
            return
        self._window.desk.choose(self._window.desk.settings._replace(speaking_rate=rate))
        self._window.say(tr("Speed {rate} %", rate=rate))

    def _show_settings(self) -> None:
        """Draw in the theme's colours, and read on as fast as is chosen now."""
        if "bar" in self.__dict__:
            self.bar.set_theme(chosen_theme(self._window.desk.settings.theme))
            self.bar.show_rate(self._chosen_rate())
        if self.is_reading and self._here and self._rate != self._chosen_rate():
            self._say(self._here, is_asked=False)

    def _tell_lacking(self, language: str) -> None:
        self._window.say(
            tr("No voice for the language “{language}” is installed; the usual one reads", language=language)
        )

    def _silence(self) -> None:
        self.is_reading = False
        if self._voice:
            self._voice.stop()

    def _give_up(self, why: str) -> None:
        """Read no more, and say why; another time the engines are asked anew."""
        self.pause()
        self._forget()
        if self._voice:
            self._voice.end()
            self._voice.deleteLater()
            self._voice = None
        self._window.say(why)

    def _forget(self) -> None:
        """Show nothing any more of what was read."""
        self._here = None
        self._view.viewport().update()
        if self.bar.isAncestorOf(self._window.focusWidget()):
            self._view.setFocus()
        self.bar.hide()

    def _end(self) -> None:
        self.is_reading = False
        if self._voice:
            self._voice.end()


def of(window: Window) -> ReadingAloud:
    """That of a window."""
    return window.findChild(ReadingAloud) or ReadingAloud(window)
