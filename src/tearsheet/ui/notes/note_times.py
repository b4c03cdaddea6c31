"""Moments as a person would say them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from tearsheet import tr


def when(moment: datetime, now: datetime | None = None) -> str:
    """A moment as a person would say it: "Today 10:15", "Yesterday", "3 Oct 2023"."""
    there = QDateTime.fromMSecsSinceEpoch(int(moment.timestamp() * 1000))
    today = QDate.currentDate() if now is None else QDate(now.year, now.month, now.day)
    days = there.date().daysTo(today)
    if days == 0:
        return tr("Today {time}", time=QLocale().toString(there.time(), "HH:mm"))
    if days == 1:
        return tr("Yesterday")
    return QLocale().toString(there.date(), tr("d MMM yyyy"))
