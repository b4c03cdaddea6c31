"""What Qt itself says and writes in a language that is not English, and from which side."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_LATIN = "@latin"


def follow(application: QApplication, language: str) -> None:
    """Let Qt speak a language, write numbers and dates so, and begin at the side where it begins.

    Args:
        application: Before any widget is made.
        language: As its catalogue is called.
    """
    locale = QLocale(language.replace(_LATIN, "_Latn"))
    if QLocale.system().language() != locale.language():  # else the reader's own country and digits
        QLocale.setDefault(locale)
    texts = QTranslator(application)
    if texts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(texts)
    application.setLayoutDirection(locale.textDirection())
