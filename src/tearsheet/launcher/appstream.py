"""How the program presents itself to software centres: AppStream's metainfo (specification 0.16)."""

from __future__ import annotations

import re
from string import Template

from tearsheet.storage import paths

METAINFO = "local.tearsheet.tearsheet.metainfo.xml"
"""The file's name, after the component's id: a reversed domain name, as it must be, that nobody can own."""
MARK = '<launchable type="desktop-id">tearsheet.desktop</launchable>'
"""What tells the program's own file from a stranger's."""
_SCREENSHOTS = re.compile(r" *<screenshots>.*?</screenshots>\n", re.DOTALL)


def metainfo(site: str = "") -> str:
    """The file's text.

    Args:
        site: Where the project lies on the web, without a slash at its end; screenshots are shown from there.
    """
    template = paths.resource("desktop", "tearsheet.metainfo.xml").read_text(encoding="utf-8")
    return Template(template).substitute(site=site) if site else _SCREENSHOTS.sub("", template)
