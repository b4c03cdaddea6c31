"""Foreign pages are read by a process of its own, which may do nothing but read, and not for long.

What that process answers is data that is checked. Where it dies, hangs or answers nonsense, a second
one takes the page's plain text out of it, which is the work of a moment, and the article says so.
"""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from tearsheet import article_cache, article_json
from tearsheet.errors import LoadError
from tearsheet.formats import child
from tearsheet.formats.refusals import Refusal, refuse

if TYPE_CHECKING:
    from tearsheet.formats import Loader
    from tearsheet.model import Article

ARTICLE_SECONDS = 6.5
"""How long a page may take to become an article, its process's start included."""
PLAIN_TEXT_SECONDS = 3.0
_RESCUE = "tearsheet.formats.rescue"
_MOST_ANSWER = 128 * 1024 * 1024  # bytes
_STEP = 0.005  # seconds between two looks, where somebody waits

# The very folders that this process imports from, whatever it was started by; no site, no user's folder
_PROGRAM = "import sys; sys.path[:] = sys.argv[4:]; from tearsheet.formats import child; child.main()"
_OPTIONS = ("-I", "-S", "-X", "utf8", "-c", _PROGRAM)
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows only
_LONGEST_SENTENCE = 500


class Loading:
    """A file that another process is reading.

    Attributes:
        path: The file.
    """

    def __init__(self, loader: Loader, raw: bytes, path: Path, name: str) -> None:
        """Starts the process.

        Args:
            loader: What reads the file.
            raw: The file's content.
            path: The file.
            name: Under which the cache is to keep the article.
        """
        self.path = path
        self._loader = loader
        self._raw = raw
        self._name = name
        self._answer: Article | LoadError | None = None
        self._is_cancelled = False
        self._child = self._started(is_rescue=False)

    def wait(self, timeout: float | None = None) -> Article | None:
        """The article; `None` where it is not there yet, or was cancelled.

        Args:
            timeout: Seconds; `None` waits until it is there. It always comes, or an error does.

        Raises:
            LoadError: The file holds no article, or cannot be read at all.
        """
        until = None if timeout is None else time.monotonic() + timeout
        while self._answer is None and not self._is_cancelled:
            if self._child.is_done():
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
        self._child.end()

    def _started(self, *, is_rescue: bool) -> _Child:
        module = _RESCUE if is_rescue else self._loader.module
        seconds = PLAIN_TEXT_SECONDS if is_rescue else ARTICLE_SECONDS
        try:
            return _Child(module, self._raw, self.path, seconds)
        except OSError as error:
            raise refuse(Refusal.FAILED, self.path, reason=error.strerror or str(error)) from error

    def _take_answer(self) -> None:
        answer = _understood(self._child.answer, self.path)
        if answer is None and self._child.module != _RESCUE:
            self._child = self._started(is_rescue=True)
            return
        self._answer = answer or refuse(Refusal.TOO_MUCH, self.path)
        if not isinstance(self._answer, LoadError) and not self._answer.warning:
            article_cache.keep(self._name, self._answer)


class _Child:
    """One process, and the thread that hands it the page and takes its answer.

    Attributes:
        module: What reads the page there.
        answer: Complete once `is_done`.
    """

    def __init__(self, module: str, raw: bytes, path: Path, seconds: float) -> None:
        self.module = module
        self.answer = b""
        self._deadline = time.monotonic() + seconds
        folders = [str(Path(folder).absolute()) for folder in sys.path if folder]
        self._process = subprocess.Popen(
            [sys.executable, *_OPTIONS, module, str(path), str(seconds), *folders],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_NO_CONSOLE,
        )
        self._thread = Thread(target=self._talk, args=(raw,), daemon=True)
        self._thread.start()

    def is_done(self) -> bool:
        """Whether the process has ended; one that takes too long is ended here."""
        if self._thread.is_alive() and time.monotonic() >= self._deadline:
            self.end()
            self._thread.join()
        return not self._thread.is_alive()

    def end(self) -> None:
        """End the process."""
        self._process.kill()

    def _talk(self, raw: bytes) -> None:
        """Hand over the page, take the answer: the process reads all before it writes."""
        with self._process as process:
            if process.stdin is None or process.stdout is None:
                return
            with suppress(OSError):  # it has ended already: its answer, if any, tells
                process.stdin.write(raw)
            with suppress(OSError):
                process.stdin.close()
            self.answer = process.stdout.read(_MOST_ANSWER + 1)
            process.kill()


def _understood(answer: bytes, path: Path) -> Article | LoadError | None:
    """What a process has answered: an article, or why there is none; `None` for nonsense."""
    kind, content = answer[:1], answer[1:]
    if len(answer) > _MOST_ANSWER:
        return None
    try:
        if kind == child.ARTICLE:
            return article_json.decoded(content, path)
        sentence = content.decode("utf-8")
    except ValueError:
        return None
    is_sentence = kind == child.REFUSAL and sentence.isprintable() and len(sentence) <= _LONGEST_SENTENCE
    return LoadError(sentence) if is_sentence else None
