"""How the runs within a line look, in the article and in notes alike; only texts that have some need it."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from tearsheet.article.model import SpanKind
from tearsheet.ui.look.paint import solid
from tearsheet.ui.look.theme import Theme


def set_format(made: QTextCharFormat, kind: SpanKind, theme: Theme) -> None:
    """Set what does not hang on the letters around: links, edits, raised and lowered letters.

    A broken line stands under what was inserted: a link is told from it without colours (WCAG 2.2, 1.4.1).
    """
    if kind is SpanKind.LINK:
        made.setForeground(solid(theme.accent))
        made.setFontUnderline(True)
    elif kind is SpanKind.STRUCK:
        made.setFontStrikeOut(True)
    elif kind is SpanKind.INSERTED:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    elif kind is SpanKind.RAISED:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif kind is SpanKind.LOWERED:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
