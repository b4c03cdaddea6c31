"""The command line: what was asked for, and which part of the program does it."""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from tearsheet import marked, tr
from tearsheet.article.model import Article
from tearsheet.display import why_no_display
from tearsheet.errors import FAILED, LoadError, UserError, because
from tearsheet.formats import MAX_BYTES, Unkept, begin, begin_stream, load
from tearsheet.instance import client, message
from tearsheet.storage.paths import named, shipped_article

if TYPE_CHECKING:
    import argparse

    from tearsheet.exchange import Form
    from tearsheet.exchange.whole import Whole
    from tearsheet.formats.process.confined import Loading
    from tearsheet.formats.process.recalled import Recalled
    from tearsheet.instance.place import Place
    from tearsheet.ui.application import Application

_BEFORE_QT = ("article.display_text", "preferences.settings", "preferences.state")
"""Qt reads the source of every module that is imported after it (PySide6 6.11)."""
STREAM = Path("-")
_SAID_BY_ARGPARSE = (
    marked("%(prog)s: error: %(message)s\n"),
    marked("argument %(argument_name)s: %(message)s"),
    marked("expected one argument"),
    marked("invalid choice: %(value)r (choose from %(choices)s)"),
    marked("not allowed with argument %s"),
    marked("options"),
    marked("positional arguments"),
    marked("show program's version number and exit"),
    marked("show this help message and exit"),
    marked("unrecognized arguments: %s"),
    marked("usage: "),
)
CLOSED_PIPE = 141  # as a shell reports a program that SIGPIPE ended: 128 + 13


def run(arguments: Sequence[str], place: Place | None = None) -> int:
    """Do what the arguments ask for; the exit status: 0, or 2 with a sentence on standard error.

    It is 141 where nobody reads the records any longer.

    Args:
        arguments: The command's.
        place: Where later starts find this program; `None` where they are not to.
    """
    if opening := client.asked(arguments):  # the parser alone would take 4 ms
        files, wanted = opening
        is_from_desktop = message.FROM_DESKTOP in wanted
        return _open_windows(list(map(named, files)), is_from_desktop=is_from_desktop, place=place)
    parser = _parser()
    options = parser.parse_args(arguments)
    if sys.stdout is None and (options.record or options.version or options.export or options.export_notes):
        return _fail(tr("Nothing can be written to standard output: it is closed."))
    if options.record and not options.files:
        parser.error(tr("--record needs a FILE, or - for paths on standard input"))
    if options.record or options.version:
        return _print_records(options.files) if options.record else _print_versions()
    if options.export or options.export_notes:
        return _export(parser, options)
    if options.install_launcher or options.remove_launcher:
        return _change_launcher(is_wanted=options.install_launcher)
    return _choose() if options.choose else _open_windows(options.files, is_from_desktop=options.from_desktop)


def _parser() -> argparse.ArgumentParser:
    import argparse  # 1.5 ms, for what no start from the desktop needs

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # not every encoding has all letters of its language
    argparse._ = tr  # type: ignore[attr-defined]  # what it says itself

    from tearsheet.exchange import Form
    from tearsheet.exchange.whole import Whole

    parser = argparse.ArgumentParser(
        prog="tearsheet", description=tr("Read one saved news article, quote it, keep notes.")
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=named,
        metavar="FILE",
        help=tr(
            "a saved article, its file: URL, or - for standard input; without one, the one "
            "that comes with the program"
        ),
    )
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument(
        "--record",
        action="store_true",
        help=tr("print what is known of each FILE as a line of JSON; with -, of each path on standard input"),
    )
    doing.add_argument(
        "--export-notes",
        action="store_true",
        help=tr("print the notes on FILE, with its source and disclaimer"),
    )
    doing.add_argument(
        "--export", action="store_true", help=tr("print FILE itself with its highlights and numbered notes")
    )
    doing.add_argument(
        "--choose", action="store_true", help=tr("ask which articles are to be opened (used by the launcher)")
    )
    doing.add_argument(
        "--install-launcher", action="store_true", help=tr("put Tearsheet into the menu and on the desktop")
    )
    doing.add_argument("--remove-launcher", action="store_true", help=tr("take it away again"))
    parser.add_argument(
        "--wait",
        action="store_true",
        help=tr("end when the windows of the FILEs are closed, for scripts"),
    )
    parser.add_argument(
        "--new-instance",
        action="store_true",
        help=tr("open FILEs in a program of its own, whatever runs already"),
    )
    parser.add_argument(
        "--from-desktop",
        action="store_true",
        help=tr("show what goes wrong in a window (used by the launcher)"),
    )
    parser.add_argument(
        "--as",
        dest="form",
        choices=list(dict.fromkeys(map(str, (*Form, *Whole)))),
        default="markdown",
        help=tr(
            "the form of what is printed: {whole} with --export; {notes} with --export-notes, "
            "json being a W3C annotation collection",
            whole=", ".join(Whole),
            notes=", ".join(Form),
        ),
    )
    doing.add_argument(
        "--version",
        action="store_true",
        help=tr("print the versions of Tearsheet, Python, Qt and the libraries"),
    )
    return parser


def _print_versions() -> int:
    from tearsheet import components  # looks through what is installed

    print(components.versions())
    return 0


def _print_records(files: Sequence[Path]) -> int:
    from tearsheet.article import record

    status = 0
    for path in _named(files):
        try:
            line = record.to_json(load(path))
        except LoadError as error:
            line, status = record.error_json(path, error), FAILED
            _tell([str(error)])
        try:
            print(line, flush=True)
        except OSError as error:
            return _give_up_output(error, tr("The records could not be written to standard output"))
    return status


def _export(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    from tearsheet.exchange import Form
    from tearsheet.exchange.whole import Whole

    name, forms = ("--export", list(Whole)) if options.export else ("--export-notes", list(Form))
    if len(options.files) != 1:
        parser.error(tr("{name} needs one FILE", name=name))
    if options.form not in forms:
        parser.error(tr("{name} knows these forms: {forms}", name=name, forms=", ".join(forms)))
    if options.form in {Whole.PDF, Whole.EPUB} and sys.stdout.isatty():
        return _fail(
            tr("This is not for a terminal: put “> article.{form}” behind the command.", form=options.form)
        )
    form = Whole(options.form) if options.export else Form(options.form)
    return _print_export(options.files[0], form)


def _print_export(path: Path, form: Form | Whole) -> int:
    from tearsheet.exchange import Form, saved

    if _is_output(path):
        return _fail(
            tr(
                "{path} is the output itself, and stays as it is: put “> another name” behind the command.",
                path=path,
            )
        )
    try:
        export = saved.export(_read(path), form)
    except UserError as error:
        return _fail(str(error))
    is_empty = isinstance(form, Form) and not export.total
    _tell(
        (*export.problems, tr("There are no notes on {path}.", path=_shown(path)))
        if is_empty
        else export.problems
    )
    try:
        sys.stdout.buffer.write(export.content)
        sys.stdout.flush()
    except OSError as error:
        return _give_up_output(error, _not_written(form))
    return 0


def _not_written(form: Form | Whole) -> str:
    from tearsheet.exchange import Form

    if isinstance(form, Form):
        return tr("The notes could not be written to standard output")
    return tr("The article could not be written to standard output")


def _is_output(path: Path) -> bool:
    """Whether standard output goes to the end of a file, as with “>>”, or into it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
    except (OSError, ValueError):  # there is no such file, or no file behind the output
        return False


def _give_up_output(error: OSError, failure: str) -> int:
    """The exit status where standard output takes no more; a closed pipe is no mistake of anybody's."""
    # what is still buffered would fail once more at the end of the process
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return CLOSED_PIPE
    return _fail(because(failure, str(error.strerror)))


def _named(files: Iterable[Path]) -> Iterable[Path]:
    for path in files:
        if str(path) == "-":
            lines = map(os.fsdecode, sys.stdin.buffer)
            yield from (named(line.rstrip("\r\n")) for line in lines if line.strip())
        else:
            yield path


def _change_launcher(*, is_wanted: bool) -> int:
    from tearsheet import launcher

    try:
        written = launcher.install(launcher.program_path()) if is_wanted else launcher.remove()
    except UserError as error:
        return _fail(str(error))
    for path in written:
        print(path)
    return 0


def _open_windows(files: Sequence[Path], *, is_from_desktop: bool = False, place: Place | None = None) -> int:
    problem = why_no_display(os.environ)
    if problem:
        return _fail(problem)
    gc.disable()  # the windows switch it on again: until then hardly anything is thrown away
    begun, problems = _begun(files or [shipped_article()])
    if not begun:
        if place:
            place.let_go()  # others need not wait while the reader is told
        return _fail(*problems, is_from_desktop=is_from_desktop)
    _tell(problems)
    for name in _BEFORE_QT:
        import_module(f"tearsheet.{name}")
    windows = application()
    if problems and is_from_desktop:
        from tearsheet.ui.process import ending  # seldom needed

        ending.refuse_soon(windows.refuse, "\n".join(problems))
    status = windows.run(begun, place)
    _tell(windows.problems)
    return status


def _choose() -> int:
    """Ask which articles are to be opened; they open in the program that runs, or in this one."""
    from tearsheet.launcher import FROM_DESKTOP  # not needed to start

    problem = why_no_display(os.environ)
    if problem:
        return _fail(problem)
    windows = application()
    chosen = windows.chosen(Path.home())
    if not chosen:
        return 0
    entered = client.enter([*FROM_DESKTOP, *map(str, chosen)])
    if isinstance(entered, int):
        return entered
    windows.open(chosen)
    return windows.run((), entered) if windows.windows or windows.openings else FAILED


def application() -> Application:
    """The program with its windows; Qt is imported here."""
    from tearsheet.ui.process import lean_binding

    lean_binding.prepare()
    from tearsheet.ui.application import Application

    return Application()


def _begun(files: Iterable[Path]) -> tuple[list[Article | Unkept | Loading | Recalled], list[str]]:
    """The articles that can be read, or are being read, and for each other file why it cannot be."""
    begun, problems = [], []
    for path in files:
        try:
            begun.append(begin_stream(_standard_input()) if path == STREAM else begin(path))
        except LoadError as error:
            problems.append(str(error))
    return begun, problems


def _read(path: Path) -> Article:
    if path != STREAM:
        return load(path)
    begun = begin_stream(_standard_input())
    return begun if isinstance(begun, Article) else begun.result()


def _shown(path: Path) -> str:
    return tr("standard input") if path == STREAM else str(path)


def _standard_input() -> bytes:
    """All of it, as far as any article goes.

    Raises:
        LoadError: Nobody gives anything.
    """
    if sys.stdin is None or sys.stdin.isatty():
        raise LoadError(
            tr("Nothing is given on standard input: put “< article.html” or a pipe to the command.")
        )
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _tell(sentences: Iterable[str]) -> None:
    if sys.stderr is None:  # closed: `print` would write into what is exported
        return
    for sentence in sentences:
        print(f"tearsheet: {sentence}", file=sys.stderr)


def _fail(*sentences: str, is_from_desktop: bool = False) -> int:
    _tell(sentences)
    if is_from_desktop:
        windows = application()
        windows.refuse("\n".join(sentences), Path.home())
        if windows.windows or windows.openings:
            return windows.run(())
    return FAILED
