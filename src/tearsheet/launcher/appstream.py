"""How the program presents itself to software centres: AppStream's metainfo (specification 0.16)."""

from __future__ import annotations

from string import Template

from tearsheet.storage import paths

METAINFO = "local.tearsheet.tearsheet.metainfo.xml"
"""The file's name, after the component's id: a reversed domain name, as it must be, that nobody can own."""
MARK = '<launchable type="desktop-id">tearsheet.desktop</launchable>'
"""What tells the program's own file from a stranger's."""


def metainfo(site: str = "") -> str:
    """The file's text.

    Args:
        site: Where the project lies on the web, without a slash at its end; screenshots are shown from there.
    """
    template = paths.resource("desktop", "tearsheet.metainfo.xml").read_text(encoding="utf-8")
    if site:
        return Template(template).substitute(site=site)
    before, _, behind = template.partition("  <screenshots>")
    return before + behind.partition("</screenshots>\n")[2]
