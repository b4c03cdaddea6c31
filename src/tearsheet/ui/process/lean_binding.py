"""Lets Qt's binding start without what only its error messages, signatures and help texts need.

At every start shiboken6 unpacks and compiles 130 KB of Python that it carries with it: half of what a bare
window costs. All of that is about functions that are called wrongly, their signatures and documentation,
and is loaded here at the first of these; but for `from __feature__ import`, which is not to be had then. How
shiboken6 starts is its own affair, so that only versions that have been tried start lean.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

PROVED = {(3, 11): "6.11.3", (3, 12): "6.12.0", (3, 13): "6.12.0"}
"""For each Python the version of shiboken6 with which tests/ui/process/test_lean_binding.py passes."""
SWITCH = "TEARSHEET_LEAN_BINDING"
"""The variable that switches it off, where it is 0."""
_BOOTSTRAP = "signature_bootstrap"
"""The module that shiboken6 makes of its own source; its `bootstrap` unpacks the others."""
_MAPPING = "shibokensupport.signature.mapping"
_PRELOADED = ("base64", "tempfile", "textwrap", "traceback", "zipfile")
"""Modules of the standard library that shiboken6 imports for what it carries with it."""


def prepare() -> None:
    """Import shiboken6 as lean as it is known to start, or leave all to Qt; call it before Qt is imported."""
    if "shiboken6" not in sys.modules and os.environ.get(SWITCH) != "0" and _is_proved():
        _import_lean()


def _is_proved() -> bool:
    """Whether the shiboken6 that will be imported has been tried, by its wheel's metadata."""
    version = PROVED.get(sys.version_info[:2])
    if version is None or sys.platform != "linux" or sys.implementation.name != "cpython":
        return False
    try:
        folder = next((one for one in sys.path if Path(one, "shiboken6").exists()), "")
        names = os.listdir(folder) if folder else ()
    except OSError:  # what may not be read there is none of what has been tried
        return False
    return [name for name in names if name.startswith("shiboken6-")] == [f"shiboken6-{version}.dist-info"]


def _import_lean() -> None:
    stand_ins = {name: ModuleType(name) for name in _PRELOADED if name not in sys.modules}
    sys.modules.update(stand_ins)
    sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)
    sys.modules[_MAPPING] = _mapping
    try:
        import_module("shiboken6")
    finally:
        for name in stand_ins:
            del sys.modules[name]


class _Bootstrap(ModuleType):
    """The module that shiboken6 runs its source in, and then asks for a loader.

    A property stands before what the module's own names say.
    """

    @property
    def bootstrap(self) -> object:
        """What shiboken6 calls for its loader."""
        return _Loader


class _Loader:
    """Stands for shiboken6's loader: each of its functions loads that when it is called.

    One of these may be called while an exception is set: nothing may be called here that is written in C, for
    Python would take that exception for its own.
    """

    @staticmethod
    def pyside_type_init(type_key: object, signatures: object) -> object:
        return (_loaded or _load())[0].pyside_type_init(type_key, signatures)

    @staticmethod
    def create_signature(properties: object, key: object) -> object:
        return (_loaded or _load())[0].create_signature(properties, key)

    @staticmethod
    def seterror_argument(arguments: object, name: object, told: object) -> object:
        return (_loaded or _load())[0].seterror_argument(arguments, name, told)

    @staticmethod
    def make_helptext(function: object) -> object:
        return (_loaded or _load())[0].make_helptext(function)

    @staticmethod
    def finish_import(module: object) -> None:
        """Nothing: no function is deprecated in the versions that are proved."""

    @staticmethod
    def post_init() -> None:
        """Nothing: it would read the source of every module that is imported from now on."""

    feature_import = feature_imported = post_init


def _update_mapping() -> None:
    """Fill in what names mean; shiboken6 calls it before it writes what is wrong with a call."""
    with _loading:  # of two threads, the second would find only half of the names
        mapping = _load()[0].mapping
        mapping.update_mapping()
        vars(_mapping).update(vars(mapping), update_mapping=_update_mapping)


_mapping = ModuleType(_MAPPING)
"""Stands for shiboken6's module; as that uses its names without holding it, it must stay for ever."""
vars(_mapping)["update_mapping"] = _update_mapping
_loaded: list[Any] = []
_loading = RLock()


def _load() -> list[Any]:
    """What shiboken6 loads at once where it is not kept from it: its loader, alone in a list."""
    with _loading:
        if not _loaded:
            needed = {name: import_module(name) for name in _PRELOADED}
            bootstrap = vars(sys.modules[_BOOTSTRAP])
            for names in (bootstrap, vars(sys.modules["shiboken6"])):
                names.update({name: module for name, module in needed.items() if name in names})
            _loaded.append(bootstrap["bootstrap"]())
        return _loaded
