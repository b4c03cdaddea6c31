"""What the reader copies out of a window: the selection alone, or a quotation with its source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from tearsheet import in_a_row, listed, tr, trn
from tearsheet.article.model import Passage
from tearsheet.storage import paths
from tearsheet.ui.window.article_window import Window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tearsheet.article.markup import Rendered
    from tearsheet.article.model import Article
    from tearsheet.ui.clipboard import MadeLater

    Citing = Callable[[str, Path], Rendered]

_QUOTATION = partial(tr, "Quotation copied with its {what}")
_TITLE = partial(tr, "Title copied with its {what}")
FEW_PASSAGES = 20
"""So many are copied in all forms at once; a thousand take a fifth of a second."""
NOTHING_TO_QUOTE = tr("Put the caret in the article's text to quote it")


def copy(window: Window) -> None:
    """Copy the selection, or the note that has the keys."""
    if window.notes.has_focus():
        window.notes.copy_note()
    elif window.view.textCursor().hasSelection():
        window.view.copy()
        window.say(tr("Copied"))
    else:
        window.say(tr("Nothing is selected"))


def copy_quotation(window: Window) -> None:
    """Copy a note's passage, the selection, or the sentence or title at the caret, with its source."""
    from tearsheet.quoting.citations import citing  # not needed before

    article = window.view.article
    said = _quotation_meant(window)
    if said:
        copy_said(window, said)
        return
    passage = passage_meant(window)
    title = "" if passage or window.notes.has_focus() else window.view.caret.title()
    if passage:
        _copy(
            window,
            partial(citing.quotation, article, [passage]),
            _QUOTATION,
            tr("source"),
        )
    elif title:
        window.view.caret.flash_line()
        _copy(window, partial(citing.title, article, title), _TITLE, tr("source"))
    else:
        window.say(NOTHING_TO_QUOTE)


def copy_said(window: Window, quotation: Passage) -> None:
    """Copy a quotation of the article with who speaks it, where that is said, and with its source."""
    from tearsheet.quoting.citations import citing  # not needed before
    from tearsheet.quoting.speech.direct_speech import quotation_at

    article = window.view.article
    found = quotation_at(article, quotation)
    speaker = found.speaker if found else ""
    cite = partial(citing.quotation, article, [quotation], speakers=[speaker])
    _copy(window, cite, _QUOTATION, *[tr("speaker")] * bool(speaker), tr("source"))


def _quotation_meant(window: Window) -> Passage | None:
    """The quotation that has the keys in the list of them, is selected as a whole, or is at the caret."""
    if window.speech.has_focus() or window.notes.has_focus():
        return window.speech.current()
    from tearsheet.quoting.speech.direct_speech import quotation_at  # not needed before

    caret = window.view.caret
    selected = caret.selected_passage()
    if selected is None and (window.view.textCursor().hasSelection() or not caret.is_in_text()):
        return None
    here = caret.position()
    found = quotation_at(window.view.article, selected or Passage(here, here))
    if found and not selected:
        caret.flash(found.passage)
    return (selected or found.passage) if found else None


def copy_quotations(window: Window, passages: Sequence[Passage], gone: int) -> None:
    """Copy passages as quotations, each with who speaks it, and with one source for all of them.

    Args:
        window: Says what was copied.
        passages: In the order of the article.
        gone: How many more were meant that stand nowhere in the article now.
    """
    cite = partial(_quoted, window.view.article, tuple(passages))
    said = partial(_of_passages, len(passages), gone)
    _copy(window, cite, said, tr("one source"), is_long=len(passages) > FEW_PASSAGES)


def _quoted(article: Article, passages: Sequence[Passage], form: str, folder: Path) -> Rendered:
    from tearsheet.quoting.citations import citing  # not needed before
    from tearsheet.quoting.speech.direct_speech import speakers

    return citing.quotation(article, passages, form, folder, speakers=speakers(article, passages))


def _of_passages(copied: int, gone: int, *, what: str) -> str:
    if not gone:
        return trn("%n passage copied with {what}", "%n passages copied with {what}", copied, what=what)
    return trn(
        "%n passage of {all}, all that the article has now, copied with {what}",
        "%n passages of {all}, all that the article has now, copied with {what}",
        copied,
        all=copied + gone,
        what=what,
    )


def counted(passages: int) -> str:
    """How many passages there are, in words."""
    return trn("%n passage", "%n passages", passages)


def copy_source(window: Window) -> None:
    """Copy the source alone, as for a list of references."""
    from tearsheet.quoting.citations import citing  # not needed before

    _copy(
        window,
        partial(citing.source, window.view.article),
        partial(tr, "Copied the {what}"),
        tr("source"),
    )


def copy_link(window: Window) -> None:
    """Copy the address of the passage that is meant on the article's own page."""
    from tearsheet.article.markup import Rendered, escaped
    from tearsheet.quoting import text_fragment  # not needed before
    from tearsheet.ui import clipboard

    passage = passage_meant(window)
    link = text_fragment.link(window.view.article, [passage] if passage else [])
    if not link:
        window.say(tr("This file states no web address"))
        return
    clipboard.copy(Rendered(link, f'<a href="{escaped(link)}">{escaped(link)}</a>', f"<{link}>"))
    window.say(tr("Link to the passage copied") if ":~:" in link else tr("Link to the page copied"))


def passage_meant(window: Window) -> Passage | None:
    """A note's passage, the selection, or the sentence at the caret, which is shown for a moment."""
    caret = window.view.caret
    passage = window.speech.current() or window.notes.focused_passage() or caret.selected_passage()
    if passage or window.notes.has_focus():
        return passage
    sentence = caret.sentence()
    if sentence:
        caret.flash(sentence)
    return sentence


def choose_form(window: Window, place: QPoint | None = None) -> None:
    """Ask in which form the source is to be copied.

    Args:
        window: Asks.
        place: Of the menu's lower left corner, on the screen; at the caret where there is none.
    """
    from tearsheet.ui.window.output.form_menu import FormMenu  # not needed before

    menu = FormMenu(window.desk, window.view.type_size, window)
    menu.said.connect(window.say)
    menu.open_beside(place or _below_caret(window), is_above=place is not None)


def _below_caret(window: Window) -> QPoint:
    view = window.view
    window.view.caret.in_view()
    return view.viewport().mapToGlobal(view.cursorRect().bottomLeft() + QPoint(0, 4))


def _copy(window: Window, cite: Citing, said: Callable[..., str], *parts: str, is_long: bool = False) -> None:
    """Put it on the clipboard in the form that is chosen; in full where that is a template that is wrong.

    Args:
        window: Says what was copied.
        cite: Makes it.
        said: The sentence that it is copied, with `what` is beside it.
        parts: What has been copied with it, the disclaimer aside.
        is_long: Making it may take longer than a key may be held up: it is made when it is asked for, unless
            the reader's template says how, which may be wrong.
    """
    from tearsheet.preferences import citation_forms
    from tearsheet.quoting.citations import citing
    from tearsheet.quoting.citations.templates import TemplateError
    from tearsheet.ui import clipboard

    form, folder = window.desk.settings.citation, paths.templates_folder()
    try:
        made, trouble = _made(cite, form, folder, is_long=is_long), ""
    except TemplateError as error:
        form = citing.FULL
        made, trouble = cite(form, folder), str(error)
    clipboard.copy(made)
    told = listed([*parts, *[tr("disclaimer")] * bool(window.view.article.disclaimer)])
    copied = said(what=told)
    if form != citing.FULL or trouble:
        copied = in_a_row((copied, citation_forms.short_name(form)))
    window.say(tr("{sentence}. {more}", sentence=copied, more=trouble) if trouble else copied)


def _made(cite: Citing, form: str, folder: Path, *, is_long: bool) -> Rendered | MadeLater:
    from tearsheet.quoting.citations import citing
    from tearsheet.ui import clipboard

    if is_long and not form.startswith(citing.TEMPLATE):
        return clipboard.MadeLater(partial(cite, form, folder))
    return cite(form, folder)
