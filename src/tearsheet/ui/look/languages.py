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
    for words in words_of_qt(language, application):
        application.installTranslator(words)


def words_of_qt(language: str, parent: QObject) -> tuple[QTranslator, QTranslator]:
    """Qt's own words in a language: ours for what it lacks, and its own, which it asks first."""
    ours, its = QTranslator(parent), QTranslator(parent)
    ours.load(str(resource("translations", f"{language}.qm")))
    its.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return ours, its
