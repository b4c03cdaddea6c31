"""What is said of a line of the article where the pointer rests, and which keys say nothing."""

from __future__ import annotations

from datetime import datetime

from PySide6 import QtCore

from tearsheet import tr
from tearsheet.article.model import Article
from tearsheet.ui.look.line_styles import Role


def line(role: Role, article: Article) -> str:
    """What is said of a line where the pointer rests; empty if nothing."""
    if role is Role.GAP:
        return tr("A click shows it, or hides it again")
    if role is Role.BYLINE:
        return "\n".join(filter(None, (local_time(article), tr("A click shows where it comes from"))))
    return ""


def local_time(article: Article) -> str:
    """The moment of publication by the reader's own clock; empty where the file states no zone."""
    when = article.published.when if article.published else None
    if not isinstance(when, datetime) or when.tzinfo is None:
        return ""
    moment = QtCore.QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    locale = QtCore.QLocale()
    day = locale.toString(moment.date(), locale.FormatType.LongFormat)
    time = locale.toString(moment.time(), locale.FormatType.ShortFormat)
    return tr("{day}, {time}, your time", day=day, time=time)


def is_modifier(key: int) -> bool:
    """Whether a key does nothing by itself."""
    keys = QtCore.Qt.Key
    return key in {keys.Key_Shift, keys.Key_Control, keys.Key_Alt, keys.Key_AltGr, keys.Key_Meta}
