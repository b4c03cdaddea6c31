"""What Qt itself says and writes in a language that is not English, and from which side."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from tearsheet.storage.paths import resource

_LATIN = "@latin"


def follow(application: QApplication, language: str) -> None:
    """Let Qt speak a language, write numbers and dates so; its words say from which side it is read.

    Args:
        application: Before any widget is made.
        language: As its catalogue is called.
    """
    locale = QLocale(language.replace(_LATIN, "_Latn"))
    if QLocale.system().language() != locale.language():  # else the reader's own country and digits
        QLocale.setDefault(locale)
    application.installTranslator(words_of_qt(language, application))


def words_of_qt(language: str, parent: QObject) -> QTranslator:
    """Qt's own words: its own file of a language, or where it has none ours, which has them then."""
    words = QTranslator(parent)
    if not words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        words.load(str(resource("translations", f"{language}.qm")))
    return words
