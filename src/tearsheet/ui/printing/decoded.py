"""The pictures of an article for paper: all at once, by the process that may do nothing else."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtGui import QImage

from tearsheet.article.model import Article, Picture
from tearsheet.formats import picture_head
from tearsheet.formats.process import pixels
from tearsheet.formats.process.pixels import Wanted
from tearsheet.formats.process.process import Ending, Job, Process
from tearsheet.stopping import GoOn, StoppedError, unstopped
from tearsheet.ui.reading.ornaments.pictures import DECODER, DECODER_SECONDS, image_of

_WIDEST, _HIGHEST = 1500, 1200
"""Pixels: what a page shows at 220 in an inch."""
_MOST = 60
"""Pictures that are printed; their pixels are all held at once."""
_MOST_COSTLY = 3  # pictures that take all the time that one may take; for a reader waits
_LOOK_EVERY = 0.01  # seconds


def pictures(article: Article, go_on: GoOn = unstopped) -> Mapping[str, QImage]:
    """The pictures by their names, those that can be decoded.

    Args:
        article: Whose pictures.
        go_on: Called again and again; what it raises ends the work.
    """
    shown = [block.picture for block in article.body if block.picture in article.pictures]
    found = {name: _wanted(article.pictures[name]) for name in dict.fromkeys(shown)}
    wanted = [(name, one) for name, one in found.items() if one][:_MOST]
    made: dict[str, QImage] = {}
    costly = 0
    while wanted and costly < _MOST_COSTLY:
        go_on()
        answers, ending = _answers([one for _, one in wanted], go_on)
        costly += ending in (Ending.COSTLY, Ending.SLOW, Ending.KILLED)
        for (name, one), answer in zip(wanted, answers, strict=False):
            decoded = pixels.understood(answer, one)
            if decoded:
                made[name] = image_of(decoded)
        wanted = wanted[len(answers) + 1 :]  # the process has ended at the one behind the last answer
    return made


def _wanted(picture: Picture) -> Wanted | None:
    if picture_head.kind(picture.content) != picture.media_type:
        return None
    width, height = picture_head.size(picture.content)
    if not width or not height or width * height > pixels.MOST_PIXELS:
        return None
    scale = min(1.0, _WIDEST / width, _HIGHEST / height)
    return Wanted(
        picture.media_type, picture.content, max(1, round(width * scale)), max(1, round(height * scale))
    )


def _answers(wanted: Sequence[Wanted], go_on: GoOn) -> tuple[list[bytes], Ending]:
    try:
        process = Process(Job(DECODER, "", pixels.request(wanted), DECODER_SECONDS))
    except OSError:  # there can be no more processes now
        return [], Ending.BROKEN
    try:
        while not process.is_done():
            go_on()
            time.sleep(_LOOK_EVERY)
    except StoppedError:
        process.end()
        raise
    return process.answers[: len(wanted)], process.ending
