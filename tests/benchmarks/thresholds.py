"""Measures each threshold of what is read from a page, on pages with truth: what others give.

    python tests/benchmarks/thresholds.py FOLDER [NAME …]

FOLDER holds `truth.jsonl`, one JSON object a line: "file" is a page's name in the folder, "body_text" its
body as a careful reader takes it, a paragraph a line, "headline", "byline" and "published" its fields. Of
each threshold, or of those of these names ("body" for all of a module), it prints at half of its value and
at one and a half how many pages come out otherwise than at the value itself, how much the mean F1 of four
words in a row changes, and how many more pages lose a paragraph of 85 characters or more, or tell a headline,
byline or date rightly.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet.formats import fields, load_bytes
from tearsheet.formats.page import html, main_text, shown, stated

ROOMS = (main_text, stated, shown, fields)
FACTORS = (0.5, 1.5)
LONG = 85  # characters
IN_A_ROW = 4  # words
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_CONSTANT = re.compile(r"_?[A-Z][A-Z_]+")


class Page(NamedTuple):
    path: Path
    raw: bytes
    truth: Mapping[str, Any]


class Score(NamedTuple):
    """Of one page, each as a figure that more is better of."""

    f1: float
    keeping: int
    headline: int
    byline: int
    published: int


def pages(folder: Path) -> list[Page]:
    """The pages of a folder whose body is known."""
    stated = map(json.loads, (folder / "truth.jsonl").read_text("utf-8").splitlines())
    known = [(folder / one["file"], one) for one in stated if one.get("body_text")]
    return [Page(path, path.read_bytes(), truth) for path, truth in known]


def thresholds() -> Iterator[tuple[ModuleType, str, float]]:
    """The module, name and value of each number that a rule hangs on."""
    html.prepare()
    rooms = tuple(f"{room.__name__}." for room in ROOMS)
    for module in [module for name, module in sorted(sys.modules.items()) if name.startswith(rooms)]:
        for name, value in sorted(vars(module).items()):
            if _CONSTANT.fullmatch(name) and isinstance(value, int | float) and not isinstance(value, bool):
                yield module, name, value


def score(page: Page) -> Score:
    """How near what is found of a page is to what is known."""
    truth = page.truth
    try:
        article = load_bytes(page.raw, page.path)
    except Exception:  # a threshold may be turned to nonsense
        return Score(0, 0, 0, 0, 0)
    body = truth["body_text"]
    published = article.published.when.isoformat() if article.published and article.published.when else ""
    return Score(
        _f1(_runs(body), _runs(article.text)),
        not _loses(body, article.text),
        _letters(article.headline) == _letters(truth.get("headline") or ""),
        set(article.bylines) == set(truth.get("byline") or ()),
        published[:10] == (truth.get("published") or "")[:10],
    )


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return Counter(zip(*(words[start:] for start in range(IN_A_ROW)), strict=False))


def _f1(truth: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]) -> float:
    whole = truth.total() + found.total()
    return 2 * (truth & found).total() / whole if whole else 1.0


def _loses(truth: str, found: str) -> bool:
    letters = _letters(found)
    return any(_letters(line) not in letters for line in truth.splitlines() if len(line) >= LONG)


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def scaled(value: float, factor: float) -> float:
    """A threshold times a factor; of whole numbers the next whole one."""
    return round(value * factor) if isinstance(value, int) else value * factor


def told(before: Sequence[Score], after: Sequence[Score]) -> str:
    """What changes from some pages' scores to others."""
    changed = sum(one != other for one, other in zip(before, after, strict=True))
    f1 = 100 * (sum(one.f1 for one in after) - sum(one.f1 for one in before)) / len(before)
    counts = [
        f"{name} {gain:+d}"
        for place, name in enumerate(Score._fields[1:], 1)
        if (gain := sum(one[place] for one in after) - sum(one[place] for one in before))
    ]
    return f"{changed} of {len(before)} pages, F1 {f1:+.2f} {' '.join(counts)}".rstrip()


def main() -> None:
    known, names = pages(Path(sys.argv[1])), set(sys.argv[2:])
    before = list(map(score, known))
    for module, name, value in thresholds():
        room = module.__name__.rpartition(".")[2]
        if names and names.isdisjoint((name, room)):
            continue
        row = []
        for changed in dict.fromkeys(scaled(value, factor) for factor in FACTORS):
            setattr(module, name, changed)
            row.append(f"{changed:g}: {told(before, list(map(score, known)))}")
        setattr(module, name, value)
        print(f"{room}.{name} = {value:g}", *row, sep="  |  ", flush=True)


if __name__ == "__main__":
    main()
