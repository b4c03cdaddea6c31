"""The launcher: the files that it writes and takes away again, and their text."""

from __future__ import annotations

import hashlib
import os
import plistlib
import re
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tearsheet import launcher
from tearsheet.errors import LauncherError
from tearsheet.formats import LOADERS
from tearsheet.launcher import file_types, linux, macos, windows
from tearsheet.launcher.desktop_entry import desktop_entry
from tearsheet.storage import paths

PROGRAM = Path("/opt/tearsheet/bin/tearsheet")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A reader's home folder with nothing in it."""
    return tmp_path / "home"


@pytest.fixture
def environment(home: Path) -> Mapping[str, str]:
    """Variables of a reader whose desktop has no helpers."""
    home.mkdir()
    return {"HOME": str(home), "PATH": ""}


def files_below(folder: Path) -> set[str]:
    """The files in a folder, by their paths in it."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


ENTRY = ".local/share/applications/tearsheet.desktop"
ICON = ".local/share/icons/hicolor/scalable/apps/tearsheet.svg"
SMALL_ICONS = {
    f".local/share/icons/hicolor/{size}x{size}/apps/tearsheet.svg" for size in (16, 22, 24, 32, 48)
}
METAINFO = ".local/share/metainfo/local.tearsheet.tearsheet.metainfo.xml"
TYPES = ".local/share/mime/packages/tearsheet.xml"
ON_DESKTOP = "Desktop/tearsheet.desktop"


# Linux


def test_installing_writes_menu_entry_icon_file_types_and_desktop_icon(
    home: Path, environment: Mapping[str, str]
) -> None:
    written = {str(path.relative_to(home)) for path in linux.install(PROGRAM, environment)}
    assert written == {ENTRY, ICON, *SMALL_ICONS, METAINFO, TYPES, ON_DESKTOP} == files_below(home)


def test_removing_takes_all_of_it_away_once(home: Path, environment: Mapping[str, str]) -> None:
    written = linux.install(PROGRAM, environment)
    assert linux.remove(environment) == written
    assert linux.remove(environment) == ()
    assert files_below(home) == set()


def test_installing_again_brings_the_program_up_to_date(home: Path, environment: Mapping[str, str]) -> None:
    linux.install(PROGRAM, environment)
    linux.install(Path("/elsewhere/tearsheet"), environment)
    for entry in (ENTRY, ON_DESKTOP):
        assert 'Exec="/elsewhere/tearsheet" ' in (home / entry).read_text()


def test_the_desktop_icon_may_be_run_and_the_menu_entry_is_readable_by_all(
    home: Path, environment: Mapping[str, str]
) -> None:
    linux.install(PROGRAM, environment)
    modes = [(home / name).stat().st_mode & 0o777 for name in (ENTRY, ICON, TYPES, ON_DESKTOP)]
    assert modes == [0o644, 0o644, 0o644, 0o755]


@pytest.mark.parametrize("name", [ENTRY, ICON, METAINFO, TYPES, ON_DESKTOP])
def test_a_strangers_file_is_neither_overwritten_nor_removed(
    name: str, home: Path, environment: Mapping[str, str]
) -> None:
    stranger = home / name
    stranger.parent.mkdir(parents=True)
    stranger.write_text("[Desktop Entry]\nName=Tear sheet printer\n")
    with pytest.raises(LauncherError, match=re.escape(str(stranger))):
        linux.install(PROGRAM, environment)
    assert linux.remove(environment) == ()
    assert files_below(home) == {name}


def test_the_reason_is_named_where_a_file_cannot_be_written(
    home: Path, environment: Mapping[str, str]
) -> None:
    (home / "Desktop").write_text("not a folder")
    with pytest.raises(LauncherError, match=r"Desktop/tearsheet\.desktop” could not be written"):
        linux.install(PROGRAM, environment)


@pytest.mark.parametrize(
    ("stated", "folder"),
    [
        ('XDG_DESKTOP_DIR="$HOME/Schreibtisch"', "/home/eva/Schreibtisch"),
        (
            '# comment\nXDG_DESKTOP_DIR="$HOME/Радна површина"\nXDG_DOWNLOAD_DIR="$HOME/x"',
            "/home/eva/Радна површина",
        ),
        ('XDG_DESKTOP_DIR="/srv/desks/eva"', "/srv/desks/eva"),
        (r'XDG_DESKTOP_DIR="$HOME/a \"b\" \$c"', '/home/eva/a "b" $c'),
        ('XDG_DESKTOP_DIR="$HOME/old"\nXDG_DESKTOP_DIR="$HOME/new"', "/home/eva/new"),
        ('#XDG_DESKTOP_DIR="$HOME/old"', "/home/eva/Desktop"),
        ('XDG_DESKTOP_DIR="$HOME/"', "/home/eva"),
        ("", "/home/eva/Desktop"),
    ],
)
def test_the_desktop_is_the_folder_that_the_reader_has_stated(
    stated: str, folder: str, tmp_path: Path
) -> None:
    (tmp_path / "user-dirs.dirs").write_text(stated)
    assert linux.desktop_folder({"HOME": "/home/eva", "XDG_CONFIG_HOME": str(tmp_path)}) == Path(folder)


def test_without_a_desktop_there_is_no_desktop_icon(home: Path, environment: Mapping[str, str]) -> None:
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DESKTOP_DIR="$HOME/"\n')
    linux.install(PROGRAM, environment)
    assert ON_DESKTOP not in files_below(home)


def test_a_stated_data_folder_is_used_and_a_relative_one_is_not(
    home: Path, environment: Mapping[str, str]
) -> None:
    linux.install(PROGRAM, {**environment, "XDG_DATA_HOME": str(home / "mine")})
    linux.install(PROGRAM, {**environment, "XDG_DATA_HOME": "mine"})
    assert {"mine/applications/tearsheet.desktop", ENTRY} <= files_below(home)


def test_the_desktop_icon_carries_the_trust_marks_of_xfce_and_gnome(
    home: Path, environment: Mapping[str, str]
) -> None:
    helper = home / "bin" / "gio"
    helper.parent.mkdir()
    helper.write_text(f'#!/bin/sh\necho "$@" >>{home}/asked\n')
    helper.chmod(0o755)
    linux.install(PROGRAM, {**environment, "PATH": f"{helper.parent}:{os.defpath}"})
    icon = home / ON_DESKTOP
    checksum = hashlib.sha256(icon.read_bytes()).hexdigest()
    asked = (home / "asked").read_text().splitlines()
    assert f"set -t string {icon} metadata::xfce-exe-checksum {checksum}" in asked
    assert f"set -t string {icon} metadata::trusted true" in asked


# The desktop entry


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("/usr/bin/tearsheet", '"/usr/bin/tearsheet"'),
        ("/home/Ana Vučić/tearsheet", '"/home/Ana Vučić/tearsheet"'),
        ('/a "b"/tearsheet', r'"/a \\"b\\"/tearsheet"'),
        ("/a`b`$c/tearsheet", r'"/a\\`b\\`\\$c/tearsheet"'),
        (r"/a\b/tearsheet", r'"/a\\\\b/tearsheet"'),
        ("/a\nb\tc/tearsheet", r'"/a\nb\tc/tearsheet"'),
        ("/100%/tearsheet", r'"/bin/sh" "-c" "exec \\"\\$0\\" \\"\\$@\\"" "/100%%/tearsheet"'),
    ],
)
def test_a_path_is_quoted_as_the_specification_asks(program: str, command: str) -> None:
    assert f"\nExec={command} --from-desktop -- %f\n" in desktop_entry(Path(program))


@pytest.mark.parametrize(
    ("program", "value"), [("/a b/$c%/tearsheet", "/a b/$c%/tearsheet"), ("/a\\b\nc", r"/a\\b\nc")]
)
def test_the_program_to_try_is_a_plain_value(program: str, value: str) -> None:
    assert f"\nTryExec={value}\n" in desktop_entry(Path(program))


def test_a_path_that_is_no_utf_8_is_refused() -> None:
    with pytest.raises(LauncherError, match="UTF-8"):
        desktop_entry(Path(os.fsdecode(b"/caf\xe9/tearsheet")))


# File types


class Desktop:
    """A desktop's programs, what a reader has chosen among them, and what the real tools make of both."""

    def __init__(self, folder: Path) -> None:
        self.system = folder / "system"
        self.home = folder / "home"
        self.system.mkdir()
        (self.system / "mime").symlink_to("/usr/share/mime")
        self.choices = self.home / ".config" / "mimeapps.list"
        self.choices.parent.mkdir(parents=True)
        self.environment = {
            **{"HOME": str(self.home), "PATH": os.defpath, "LC_ALL": "C.UTF-8"},
            **{"XDG_DATA_DIRS": str(self.system), "XDG_CONFIG_DIRS": str(folder / "none")},
        }

    def add(self, name: str, media_types: str) -> None:
        """Install a program for everybody on this computer."""
        entry = self.system / "applications" / f"{name}.desktop"
        entry.parent.mkdir(exist_ok=True)
        entry.write_text(
            f"[Desktop Entry]\nType=Application\nName={name}\nExec=true %f\nMimeType={media_types}\n"
        )
        subprocess.run(["update-desktop-database", entry.parent], check=True)

    def programs(self, media_type: str) -> list[str]:
        """Those that open a file of a type: the default, then all that are offered."""
        answer = subprocess.run(
            ["gio", "mime", media_type], env=self.environment, capture_output=True, text=True, check=True
        )
        return re.findall(r"(\S+)\.desktop$", answer.stdout.partition("Recommended")[0], re.MULTILINE)


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


SUFFIXES = {suffix for loader in LOADERS for suffix in loader.suffixes}


@cache
def many_types() -> tuple[str, ...]:
    """The loaders' types, and those that a desktop gives to files of their endings (shared-mime-info)."""
    globs = (line.split(":") for line in Path("/usr/share/mime/globs2").read_text("utf-8").splitlines())
    given = {parts[1] for parts in globs if len(parts) > 2 and parts[2].removeprefix("*") in SUFFIXES}
    return tuple(sorted({*(loader.media_type for loader in LOADERS), *given}))


NOT_OFFERED = "resources/desktop/tearsheet.xml must say of a type that it is a `sub-class-of` ours"


def test_the_program_is_offered_and_takes_no_type_from_another(desktop: Desktop) -> None:
    desktop.add("other", ";".join(many_types()))
    linux.install(Path("/bin/sh"), desktop.environment)
    offered = {media_type: desktop.programs(media_type) for media_type in many_types()}
    assert offered == {each: ["other", "other", "tearsheet"] for each in many_types()}, NOT_OFFERED


def test_without_gio_it_takes_none_either(desktop: Desktop, tmp_path: Path) -> None:
    for name in ("update-desktop-database", "update-mime-database"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    desktop.add("other", ";".join(many_types()))
    linux.install(Path("/bin/sh"), desktop.environment | {"PATH": str(tmp_path)})
    offered = {media_type: desktop.programs(media_type) for media_type in many_types()}
    assert offered == {each: ["other", "other", "tearsheet"] for each in many_types()}, NOT_OFFERED


def test_without_any_helper_it_takes_none_either(desktop: Desktop) -> None:
    desktop.add("other", ";".join(many_types()))
    linux.install(Path("/bin/sh"), desktop.environment | {"PATH": ""})
    assert {desktop.programs(media_type)[0] for media_type in many_types()} == {"other"}


def test_a_browser_that_is_installed_later_opens_pages(desktop: Desktop) -> None:
    linux.install(Path("/bin/sh"), desktop.environment)
    desktop.add("editor", "text/plain;")
    assert desktop.programs("text/html")[0] == "editor"
    desktop.add("browser", "text/html;")
    assert desktop.programs("text/html") == ["browser", "browser", "editor", "tearsheet"]


@pytest.mark.parametrize("media_type", ["image/png", "application/pdf", "application/octet-stream"])
def test_the_program_is_not_offered_for_what_it_cannot_read(media_type: str, desktop: Desktop) -> None:
    linux.install(Path("/bin/sh"), desktop.environment)
    assert desktop.programs(media_type) == []


def test_removing_leaves_every_type_and_choice_as_they_were(desktop: Desktop) -> None:
    desktop.choices.write_text("[Default Applications]\nimage/png=viewer.desktop\n")
    linux.install(Path("/bin/sh"), desktop.environment)
    subprocess.run(["gio", "mime", "text/html", "tearsheet.desktop"], env=desktop.environment, check=True)
    assert desktop.programs("text/html")[0] == "tearsheet"
    linux.remove(desktop.environment)
    assert desktop.programs("text/html") == desktop.programs("text/plain") == []
    assert "tearsheet" not in desktop.choices.read_text()
    assert "image/png=viewer.desktop\n" in desktop.choices.read_text()


def test_a_choice_of_this_program_alone_leaves_no_file_behind(desktop: Desktop) -> None:
    linux.install(Path("/bin/sh"), desktop.environment)
    desktop.choices.write_text("[Default Applications]\ntext/html=tearsheet.desktop\n")
    linux.remove(desktop.environment)
    assert not desktop.choices.exists()


def test_what_earlier_versions_stated_as_defaults_goes(desktop: Desktop) -> None:
    mark = "# As it was before Tearsheet was installed: "
    desktop.choices.write_text(
        f"[Default Applications]\n{mark}text/plain=vim.desktop\ntext/plain=vim.desktop\n"
        f"{mark}text/html=a.desktop\ntext/html=chosen-since.desktop\n"
    )
    linux.install(Path("/bin/sh"), desktop.environment)
    assert desktop.choices.read_text() == "[Default Applications]\ntext/html=chosen-since.desktop\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a/b=tearsheet.desktop\n", ""),
        ("a/b=x.desktop;tearsheet.desktop;y.desktop\n", "a/b=x.desktop;y.desktop;\n"),
        ("a/b = tearsheet.desktop ; x.desktop;\n", "a/b =x.desktop;\n"),
        (
            "a/b=my-tearsheet.desktop\n# tearsheet.desktop\n",
            "a/b=my-tearsheet.desktop\n# tearsheet.desktop\n",
        ),
    ],
)
def test_a_choice_is_left_without_the_program(before: str, after: str) -> None:
    assert file_types.without_entry(before, "tearsheet.desktop") == after


# macOS and Windows: what can be told without them


def test_the_mac_bundle_is_written_and_removed_as_a_whole(home: Path, environment: Mapping[str, str]) -> None:
    macos.install(PROGRAM, environment)
    contents = home / "Applications" / "Tearsheet.app" / "Contents"
    assert files_below(contents) == {"Info.plist", "MacOS/Tearsheet", "Resources/tearsheet.icns"}
    assert os.access(contents / "MacOS" / "Tearsheet", os.X_OK)
    assert macos.remove(environment) == (contents.parent,)
    assert macos.remove(environment) == ()
    assert files_below(home) == set()


def test_a_strangers_bundle_stays(home: Path, environment: Mapping[str, str]) -> None:
    stranger = home / "Applications" / "Tearsheet.app" / "Contents" / "Info.plist"
    stranger.parent.mkdir(parents=True)
    stranger.write_bytes(plistlib.dumps({"CFBundleIdentifier": "com.example.printer"}))
    with pytest.raises(LauncherError):
        macos.install(PROGRAM, environment)
    assert macos.remove(environment) == ()
    assert stranger.exists()


def test_the_mac_bundle_offers_itself_for_what_the_loaders_read_and_never_as_the_default() -> None:
    properties = plistlib.loads(macos.bundle_properties())
    (kind,) = properties["CFBundleDocumentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"
    assert {f".{name}" for name in kind["CFBundleTypeExtensions"]} == SUFFIXES


def test_the_mac_bundles_script_starts_the_program_whatever_its_path(tmp_path: Path) -> None:
    program = tmp_path / "a 'b' \"c\" $HOME `d`" / "tearsheet"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    program.chmod(0o755)
    script = tmp_path / "start"
    script.write_bytes(macos.start_script(program))
    answer = subprocess.run(["/bin/sh", script, "an article.txt"], capture_output=True, text=True, check=True)
    assert answer.stdout.splitlines() == ["--from-desktop", "--", "an article.txt"]


def test_windows_gets_the_programs_path_as_a_value_of_its_own() -> None:
    program = Path("C:/Users/Ana & Co/$x; exit/tearsheet.exe")
    arguments = windows.install_arguments(program)
    assert arguments[arguments.index("-Program") + 1] == str(program)


@pytest.fixture
def powershell(tmp_path: Path) -> Path:
    """A stand-in that does what the file beside it says."""
    program = tmp_path / "powershell.exe"
    program.write_text('#!/bin/sh\n. "${0%/*}/does"\n')
    program.chmod(0o755)
    return program


def test_windows_reports_the_links_that_the_script_made(powershell: Path) -> None:
    powershell.with_name("does").write_text(
        "printf 'C:/Menü/Tearsheet.lnk\\r\\nC:/Desktop/Tearsheet.lnk\\r\\n'"
    )
    made = windows.install(PROGRAM, {"PATH": str(powershell.parent)})
    assert made == (Path("C:/Menü/Tearsheet.lnk"), Path("C:/Desktop/Tearsheet.lnk"))


def test_windows_passes_on_what_the_script_complains_of(powershell: Path) -> None:
    powershell.with_name("does").write_text("echo 'Move it elsewhere.' >&2; exit 1")
    with pytest.raises(LauncherError, match="Move it elsewhere"):
        windows.remove({"PATH": str(powershell.parent)})


def test_without_powershell_windows_says_what_did_not_answer(environment: Mapping[str, str]) -> None:
    with pytest.raises(LauncherError, match="PowerShell"):
        windows.remove(environment)


# The program, and its icons


@pytest.fixture
def executables(tmp_path: Path) -> tuple[Path, ...]:
    """A checkout's script, a command on the search path and one beside the interpreter."""
    found = tuple(tmp_path / folder / "tearsheet" for folder in ("checkout", "called", "venv"))
    for path in found:
        path.parent.mkdir()
        path.touch(mode=0o755)
    return found


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_the_launcher_starts_the_checkouts_script_else_the_command_called_else_the_interpreters(
    missing: int, executables: tuple[Path, ...]
) -> None:
    script, called, installed = executables
    for path in executables[:missing]:
        path.unlink()
    found = launcher.program_path(str(called), str(installed.with_name("python")), script.parent)
    assert found == executables[missing]


def test_a_command_that_is_a_link_stays_one(executables: tuple[Path, ...]) -> None:
    script, called, installed = executables
    script.unlink()
    called.unlink()
    called.symlink_to(installed)
    assert launcher.program_path(str(called), "/nowhere/python", script.parent) == called


def test_where_nothing_can_be_started_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LauncherError, match="Install Tearsheet"):
        launcher.program_path("/x/__main__.py", str(tmp_path / "python"), tmp_path)


ICONS = sorted(path for path in paths.resource("icons").glob("*.svg") if path.stem != paths.APPLICATION_ID)


@pytest.mark.parametrize("size", paths.ICON_SIZES)
def test_a_small_icon_is_drawn_on_whole_pixels(size: int) -> None:
    drawing = paths.icon(size).read_text()
    assert f'viewBox="0 0 {size} {size}"' in drawing
    assert "." not in "".join(re.findall(r' d="([^"]*)"', drawing))


def test_the_tool_bars_icons_share_grid_stroke_and_ink() -> None:
    (common,) = {path.read_text().partition("\n")[0] for path in ICONS}
    for attribute in ('viewBox="0 0 24 24"', 'stroke="currentColor"', 'stroke-width="1.75"'):
        assert attribute in common
