"""The launcher on macOS: an application bundle in the reader's own Applications folder.

The system hands over a file that was opened with it as an event (Qt's `QFileOpenEvent`), not as an
argument.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
from collections.abc import Mapping
from pathlib import Path

from tearsheet import __version__
from tearsheet.formats import LOADERS
from tearsheet.launcher import FROM_DESKTOP
from tearsheet.launcher.own_file import NOT_REMOVED, OwnFile, naming
from tearsheet.storage import paths
from tearsheet.storage.paths import APPLICATION_ID

_NAME = "Tearsheet"
_MARK = "TearsheetLauncher"
_EXECUTABLE = 0o755


def install(program: Path, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Write the bundle or bring it up to date.

    Raises:
        LauncherError: A part could not be written, or a stranger's file is in its place.
    """
    contents = _bundle(environment) / "Contents"
    icon = paths.resource("icons", f"{APPLICATION_ID}.icns").read_bytes()
    properties = _properties(environment)
    properties.check_place()
    parts = {
        properties: bundle_properties(),
        OwnFile(contents / "MacOS" / _NAME, _MARK, _EXECUTABLE): start_script(program),
        OwnFile(contents / "Resources" / f"{APPLICATION_ID}.icns", _MARK): icon,
    }
    for part, content in parts.items():
        part.write(content)
    return tuple(part.path for part in parts)


def remove(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Remove the bundle.

    Raises:
        LauncherError: A part could not be removed.
    """
    if not _properties(environment).is_there():
        return ()
    bundle = _bundle(environment)
    with naming(bundle, NOT_REMOVED):
        shutil.rmtree(bundle)
    return (bundle,)


def bundle_properties() -> bytes:
    """The bundle's Info.plist; "Alternate" offers the program for a type and never as its default."""
    suffixes = dict.fromkeys(suffix.removeprefix(".") for loader in LOADERS for suffix in loader.suffixes)
    saved_article = {
        "CFBundleTypeName": "Saved article",
        "CFBundleTypeExtensions": [*suffixes],
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
    }
    return plistlib.dumps(
        {
            "CFBundleIdentifier": APPLICATION_ID,
            "CFBundleName": _NAME,
            "CFBundleExecutable": _NAME,
            "CFBundleIconFile": APPLICATION_ID,
            "CFBundlePackageType": "APPL",
            "CFBundleShortVersionString": __version__,
            "CFBundleDocumentTypes": [saved_article],
            "NSHighResolutionCapable": True,
            _MARK: True,
        }
    )


def start_script(program: Path) -> bytes:
    """The bundle's executable; as bytes, since a path need not be text."""
    command = " ".join((shlex.quote(str(program)), *FROM_DESKTOP))
    return f'#!/bin/sh\nexec {command} "$@"\n'.encode(errors="surrogateescape")


def _bundle(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("HOME") or Path.home()) / "Applications" / f"{_NAME}.app"


def _properties(environment: Mapping[str, str]) -> OwnFile:
    return OwnFile(_bundle(environment) / "Contents" / "Info.plist", _MARK)
