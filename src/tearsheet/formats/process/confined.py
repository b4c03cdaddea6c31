"""Foreign pages are read by a process of its own, which may do nothing but read, and not for long.

What that process answers is data that is checked. Where it dies, hangs or answers nonsense, a second
one takes the page's plain text out of it, which is the work of a moment, and the article says so.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from tearsheet.errors import LoadError
from tearsheet.formats import article_cache, beginning, beside, companions
from tearsheet.formats.process import articles
from tearsheet.formats.process.forked import forked
from tearsheet.formats.process.process import Clock, Ending, Job, Process
from tearsheet.formats.refusals import Refusal, Shortened, refuse
from tearsheet.storage import digests

if TYPE_CHECKING:
    from tearsheet.article.model import Article
    from tearsheet.formats import Loader

ARTICLE_SECONDS = 6.0
"""On the processor that a page may take to become an article."""
PLAIN_TEXT_SECONDS = 3.0
RESCUE = "tearsheet.formats.page.rescue"
_STEP = 0.005  # seconds between two looks, where somebody waits

_WHY_SHORTENED = {
    Ending.COSTLY: Shortened.COSTLY,
    Ending.SLOW: Shortened.SLOW,
    Ending.KILLED: Shortened.KILLED,
}
_WHY_REFUSED = {
    Ending.COSTLY: Refusal.TOO_MUCH,
    Ending.SLOW: Refusal.TOO_SLOW,
    Ending.KILLED: Refusal.KILLED,
}


class Loading:
    """A file that another process is reading.

    Attributes:
        path: The file.
        digest: Of its bytes as they are read, by `digests.of_file`; empty where they come from no file.
    """

    def __init__(
        self, loader: Loader, raw: bytes, path: Path, name: str, *, clock: Clock = time.monotonic
    ) -> None:
        """Starts the process.

        Args:
            loader: What reads the file.
            raw: The file's content.
            path: The file.
            name: Of the page in the cache, which is to keep the article.
            clock: What the far limit of time is measured by.
        """
        self.path = path
        self._loader = loader
        self._ends = None if loader.is_confined else beginning.ends(raw)
        self._raw = raw
        self._name = name
        self._clock = clock
        self._answer: Article | LoadError | None = None
        self._is_cancelled = False
        self._warning = ""
        self._files = beside.HandedOut(path, loader.media_type)
        self._process = self._started(loader.module, ARTICLE_SECONDS)
        self.digest = "" if path == beside.NOWHERE else digests.of_file(raw).hexdigest()  # meanwhile

    @property
    def pid(self) -> int:
        """The system's number of the process that reads now."""
        return self._process.pid

    def beginning(self) -> Article | None:
        """As `Recalled.beginning`."""
        return beginning.read(self._loader.module, self._ends, self.path) if self._ends else None

    def wait(self, timeout: float | None = None) -> Article | None:
        """The article; `None` where it is not there yet, or was cancelled.

        Args:
            timeout: Seconds; `None` waits until it is there. It always comes, or an error does.

        Raises:
            LoadError: The file holds no article, or cannot be read at all.
        """
        until = None if timeout is None else time.monotonic() + timeout
        while self._answer is None and not self._is_cancelled:
            if self._process.is_done():
                self._take_answer()
            elif until is not None and time.monotonic() >= until:
                return None
            else:
                time.sleep(_STEP)
        if isinstance(self._answer, LoadError):
            raise self._answer
        return self._answer

    def result(self) -> Article:
        """The article, however long it takes.

        Raises:
            LoadError: The file holds no article, cannot be read at all, or reading was cancelled.
        """
        article = self.wait()
        if article is None:
            raise refuse(Refusal.CANCELLED, self.path)
        return article

    def cancel(self) -> None:
        """End the process; nothing more comes."""
        self._is_cancelled = True
        self._process.end()

    def _started(self, module: str, seconds: float) -> Process:
        job = Job(
            articles.__name__,
            articles.argument(module, self._raw),
            articles.request(self._raw, self.path),
            seconds,
        )
        try:
            return Process(job, self._files, self._clock, forked)
        except OSError as error:
            raise refuse(Refusal.FAILED, self.path, reason=error.strerror or str(error)) from error

    def _take_answer(self) -> None:
        answer = articles.understood(self._process.answers, self.path)
        if answer is None and not self._warning:
            self._warning = _WHY_SHORTENED.get(self._process.ending, Shortened.BROKEN)
            self._process = self._started(RESCUE, PLAIN_TEXT_SECONDS)
        elif answer is None:
            why = _WHY_REFUSED.get(self._process.ending, Refusal.BROKEN)
            self._answer = refuse(why, self.path)
        else:
            self._take(answer)
            self._raw = b""
            self._process.answers.clear()

    def _take(self, answer: Article | LoadError) -> None:
        if isinstance(answer, LoadError):
            self._answer = answer
        elif self.path == beside.NOWHERE:
            self._answer = beside.nameless(answer._replace(warning=str(self._warning) or answer.warning))
        elif self._warning:
            self._answer = answer._replace(warning=str(self._warning))
        else:
            self._answer = answer
            self._keep(self._process.answers[-1])

    def _keep(self, article: bytes) -> None:
        """Keep the article for as long as what the page has asked for, there or not, is as it is now."""
        before = article_cache.asked(self._name)
        asked = {*before, *self._files.asked}
        if asked.difference(before):
            article_cache.keep_asked(self._name, asked)
        state = companions.of(self.path.parent, asked)
        article_cache.keep_encoded(article_cache.with_files(self._name, state), article)
