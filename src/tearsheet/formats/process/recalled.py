"""A long file that may have been read before: its record is read in a thread, and only else the file.

To know a file of 10 MB again, its bytes are digested, and its record is read and checked: 40 ms, in which the
program imports Qt, or its windows answer. So they do while what the process has read is taken and kept.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from threading import Event, Thread
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


class Recalled:
    """What a file was known as, and where it was not, the process that reads it.

    Attributes:
        path: The file.
    """

    def __init__(self, loader: Loader, raw: bytes, path: Path) -> None:
        """Begin to look.

        Args:
            loader: What reads the file.
            raw: The file's content.
            path: The file.

        Raises:
            LoadError: There can be no more threads now.
        """
        self.path = path
        self._loader = loader
        self._raw = raw
        self._ends = None if loader.is_confined else beginning.ends(raw)
        self._article: Article | None = None
        self._loading: Loading | None = None
        self._mistake: Exception | None = None
        self._is_cancelled = False
        self._has_looked = Event()
        self._thread = Thread(target=self._look, daemon=True)
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

    def beginning(self) -> Article | None:
        """The beginning of the article, read now and here; `None` where it cannot be."""
        return beginning.read(self._loader.module, self._ends, self.path) if self._ends else None

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

    def _look(self) -> None:
        memory.keep_no_long_blocks()
        try:
            name = article_cache.key(self._raw, self._loader.module)
            state = companions.of(self.path.parent, article_cache.asked(name))
            article = article_cache.find(article_cache.with_files(name, state), self.path)
            self._take(article)
            self._has_looked.set()
            if not (article or self._is_cancelled):
                self._take(self._read(name))
        except Exception as mistake:
            self._mistake = mistake
        self._has_looked.set()
        self._raw = b""

    def _take(self, article: Article | None) -> None:
        if article:
            article.starts(), article.lengths()  # of its blocks: what the first screen needs to know
            self._article = article

    def _read(self, name: str) -> Article | None:
        from tearsheet.formats.process.confined import Loading  # what starts processes takes 10 ms

        self._loading = loading = Loading(self._loader, self._raw, self.path, name)
        self._raw = b""
        article = None
        while article is None and not self._is_cancelled:
            article = loading.wait(LATEST)
        if self._is_cancelled:
            loading.cancel()
        return article
