"""The tables of the README that are made from the program; run it to write them anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from tearsheet import exchange, formats
from tearsheet.exchange import whole
from tearsheet.preferences import settings
from tearsheet.ui import actions

README = Path(__file__).parents[1] / "README.md"
TABLES: Mapping[str, Callable[[], str]] = {
    "keys": actions.as_markdown,
    "formats": formats.as_markdown,
    "settings": settings.as_markdown,
    "forms": exchange.table,
    "article-forms": whole.table,
}
COMMAND = ".venv/bin/python tests/readme.py writes the tables of README.md anew"


def written() -> str:
    """The README with its tables as they should be."""
    text = README.read_text(encoding="utf-8")
    for name, table in TABLES.items():
        between = re.compile(f"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
        text = between.sub(table().replace("\\", r"\\") + "\n", text)
    return text


if __name__ == "__main__":
    README.write_text(written(), encoding="utf-8")
