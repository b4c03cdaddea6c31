"""What dates look like in files: as machines write them, as papers print them, in all languages."""

from __future__ import annotations

from importlib import import_module


def prepare() -> None:
    """Import all that reading dates may need, for a process that cannot do so later."""
    import_module(f"{__name__}.written_dates")
    for name in ("relative", "vocabulary"):
        import_module(f"{__name__}.{name}").prepare()
