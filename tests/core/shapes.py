"""Texts of one shape over and over: what takes a reader of texts long, if anything does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from cProfile import Profile

PIECES = (
    *("![", "[", "]", "(", "](", "[[", "![[", "[^", "[^1]", "[^1]: a\n", "[a](b)", "[a]: b\n", "![a](b)"),
    *("*", "**a", "***a", "* ", "* \n", "_", "_a ", "a_", "~~a", "=", "==a", "`", "``` ", "\\", "|", "|a|\n"),
    *("|-|\n", "#", "# ", "#\n", ">", "> ", "> a\n", "- ", "-\n", "- a\n  ", "1. a\n", "---\n", "---\n- "),
    *(
        '"',
        "'",
        "‘",
        "’",
        "“",
        "«",
        "„",
        "'a",
        "’ ",
        "<",
        "<a",
        "<a ",
        "<b>",
        "<br>",
        "<!--",
        "<pre>",
        "&",
        "&#",
    ),
    *(" ", "\t", "\n", "\r", "\r\n", "\n \n", "\v", "\xa0", "\u2028", "  ", "    a\n", "a  \n", " a\n"),
    *(
        "a",
        "a ",
        "A",
        "a\n",
        "A\n",
        "a\n\n",
        "a-\n",
        "a. ",
        "ж",
        "中",
        "。",
        "中。",
        "é",
        "e\u0301",
        "\u0301",
    ),
    *("\u200b", "\xad", "😀", "1", "1.", "1 ", "1/", "10:", "2023-10-01 ", "1 October 2023\n", "By ", "By\n"),
    *(
        "By A B, ",
        "Title: ",
        "Title: a\n",
        "Note: a\n",
        "(note: a\n",
        "Disclaimer:\n",
        "Share\n\n",
        "a | b\n",
    ),
    *(
        "http://a ",
        "http://a",
        "; ",
        "a, ",
        "a: b\n",
        "a_b@",
        "@",
        "x y z troops leave the border on monday ",
    ),
)
FRAMES: Mapping[str, tuple[str, str]] = {
    "alone": ("", ""),
    "below a head": ("A headline\nBy Ana Petrović\n1 October 2023\n\n", ""),
    "in front matter": ("---\ntitle: ", "\n---\nText."),
    "in a list": ("---\nauthor: [", "]\n---\nText."),
    "in quotation marks": ('---\ntitle: "', '"\n---\nText.'),
    "in front matter that has no end": ("---\n", ""),
}


def calls(work: Callable[[], object]) -> int:
    """How many functions are called in the course of some work, those of Python's own among them."""
    profile = Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())
