"""A long file that may have been read before: its record is read in a thread, and only else the file.

To know a file of 10 MB again, all of it is read and digested, and its record is read and checked: 50 ms, in
which the program imports Qt, or its windows answer. So they do while what the process has read is taken and
kept.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from tearsheet.formats import article_cache, beginning, companions
from tearsheet.formats.refusals import Refusal, refuse
from tearsheet.storage import memory

if TYPE_CHECKING:
    from tearsheet.article.model import Article
    from tearsheet.formats import Loader
    from tearsheet.formats.process.confined import Loading


PATIENCE = 0.1
"""Seconds that a window may hold still without it being noticed: Nielsen 1993, Usability Engineering, 5.5."""
LATEST = 0.02
"""Seconds from an end that is wanted to that of the process."""
_QUICKLY_KNOWN = 16 << 20
"""Bytes of a file; to know a longer one again takes more than `PATIENCE`."""


class Recalled:
    """What a file was known as, and where it was not, the process that reads it.

    Attributes:
        path: The file.
    """

    def __init__(self, loader: Loader, raw: bytes, content: Callable[[], bytes], path: Path) -> None:
        """Begin to look.

        Args:
            loader: What reads the file.
            raw: Both ends of the file's content.
            content: What gives all of it, and raises `LoadError` where it cannot; is called in the thread.
            path: The file.

        Raises:
            LoadError: There can be no more threads now.
        """
        self.path = path
        self._loader = loader
        self._content = content
        self._ends = None if loader.is_confined else beginning.ends(raw)
        self._beginning: Article | None = None
        self._reads_beginning = Lock()
        self._article: Article | None = None
        self._loading: Loading | None = None
        self._mistake: Exception | None = None
        self._is_cancelled = False
        self._has_looked, self._has_begun = Event(), Event()
        self._thread = Thread(target=self._run, daemon=True)
        try:
            self._thread.start()
        except RuntimeError as error:
            raise refuse(Refusal.FAILED, path, reason=os.strerror(errno.EAGAIN)) from error

    @property
    def digest(self) -> str:
        """As `Loading.digest`, once there is an article; empty for one that was read before."""
        return self._loading.digest if self._loading else ""

    def known(self, patience: float = PATIENCE) -> Article | None:
        """The article, if it was read before and is found in so many seconds."""
        self._has_looked.wait(patience)
        return self._article

    @property
    def has_begun(self) -> bool:
        """Whether nobody waits for `beginning` any more; of a file that is soon known, it never is so."""
        return self._has_begun.is_set()

    def beginning(self) -> Article | None:
        """The beginning of the article, read now and here if it is not yet; `None` where it cannot be."""
        with self._reads_beginning:
            if self._ends:
                self._beginning = beginning.read(self._loader.module, self._ends, self.path)
                self._ends = None
        return self._beginning

    def wait(self, timeout: float | None = None) -> Article | None:
        """The article; `None` where it is not there yet, or was cancelled; see `Loading.wait`.

        Raises:
            LoadError: The file holds no article, or cannot be read at all.
        """
        self._thread.join(timeout)
        if self._thread.is_alive() or self._is_cancelled:
            return None
        if self._mistake:
            raise self._mistake
        return self._article

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
        """Nothing more comes; the process is ended within `LATEST` seconds."""
        self._is_cancelled = True  # whoever reads from the process closes it, too

    def _run(self) -> None:
        memory.keep_no_long_blocks()
        try:
            if loading := self._look():
                self._begin()
                self._take(self._wait_for(loading))
        except Exception as mistake:
            self._mistake = mistake
        self._has_looked.set()

    def _look(self) -> Loading | None:
        """The process that reads the file, begun where it is not known from before."""
        raw = self._content()
        if len(raw) > _QUICKLY_KNOWN:
            self._begin()
        name = article_cache.key(raw, self._loader.module)
        state = companions.of(self.path.parent, article_cache.asked(name))
        self._take(article_cache.find(article_cache.with_files(name, state), self.path))
        self._has_looked.set()
        if self._article or self._is_cancelled:
            return None
        from tearsheet.formats.process.confined import Loading  # what starts processes takes 10 ms

        self._loading = Loading(self._loader, raw, self.path, name)
        return self._loading

    def _begin(self) -> None:
        self.beginning()
        self._has_begun.set()

    def _wait_for(self, loading: Loading) -> Article | None:
        article = None
        while article is None and not self._is_cancelled:
            article = loading.wait(LATEST)
        if self._is_cancelled:
            loading.cancel()
        return article

    def _take(self, article: Article | None) -> None:
        if article:
            article.starts(), article.lengths()  # of its blocks: what the first screen needs to know
            self._article = article
