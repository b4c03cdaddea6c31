"""The floor: the least that PySide6 can do to show a text file in a window (argument: the file)."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextBrowser

app = QApplication(sys.argv[:1])
browser = QTextBrowser()
browser.resize(900, 800)
browser.setPlainText(Path(sys.argv[1]).read_text(encoding="utf-8"))
browser.show()
sys.exit(app.exec())
