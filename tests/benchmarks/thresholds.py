"""Measures each threshold of what is taken for the body of a page, on pages with truth: what others give.

    python tests/benchmarks/thresholds.py FOLDER [NAME]

FOLDER holds `truth.jsonl`, one JSON object a line: "file" is a page's name in the folder, "body_text" its
body as a careful reader takes it, a paragraph a line. Of each threshold, or of the one of this name, it
prints the mean F1 of four words in a row, and on how many pages a paragraph of 85 characters or more is
lost, at half of its value, three quarters, the value itself, five quarters, and one and a half.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet.formats import load_bytes
from tearsheet.formats.page.main_text import alignment, body, choice, hosts, others
from tearsheet.formats.page.stated import article_body, headline, kickers, standfirst

MODULES = (alignment, article_body, body, choice, headline, hosts, kickers, others, standfirst)
FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5)
LONG = 85  # characters
IN_A_ROW = 4  # words
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_CONSTANT = re.compile(r"_[A-Z][A-Z_]+")


class Page(NamedTuple):
    path: Path
    raw: bytes
    truth: str


class Score(NamedTuple):
    f1: float
    losing: int


def pages(folder: Path) -> list[Page]:
    """The pages of a folder whose body is known."""
    stated = map(json.loads, (folder / "truth.jsonl").read_text("utf-8").splitlines())
    known = [(folder / one["file"], one["body_text"]) for one in stated if one.get("body_text")]
    return [Page(path, path.read_bytes(), truth) for path, truth in known]


def thresholds() -> Iterator[tuple[ModuleType, str, float]]:
    """The module, name and value of each number that a rule hangs on."""
    for module in MODULES:
        for name, value in vars(module).items():
            if _CONSTANT.fullmatch(name) and isinstance(value, int | float) and not isinstance(value, bool):
                yield module, name, value


def score(known: list[Page]) -> Score:
    """How near the bodies found are to those known."""
    found = [(page.truth, load_bytes(page.raw, page.path).text) for page in known]
    f1 = [_f1(_runs(truth), _runs(text)) for truth, text in found]
    return Score(sum(f1) / len(f1), sum(_loses(truth, text) for truth, text in found))


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return Counter(zip(*(words[start:] for start in range(IN_A_ROW)), strict=False))


def _f1(truth: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]) -> float:
    whole = truth.total() + found.total()
    return 2 * (truth & found).total() / whole if whole else 1.0


def _loses(truth: str, found: str) -> bool:
    letters = "".join(_WORD.findall(found.casefold()))
    long = (line for line in truth.splitlines() if len(line) >= LONG)
    return any("".join(_WORD.findall(line.casefold())) not in letters for line in long)


def scaled(value: float, factor: float) -> float:
    """A threshold times a factor; of whole numbers the next whole one."""
    return round(value * factor) if isinstance(value, int) else value * factor


def main() -> None:
    known = pages(Path(sys.argv[1]))
    for module, name, value in thresholds():
        if name not in (sys.argv[2:] or [name]):
            continue
        row = []
        for factor in FACTORS:
            setattr(module, name, scaled(value, factor))
            f1, losing = score(known)
            row.append(f"{scaled(value, factor):g}: {100 * f1:.2f} {losing}")
        setattr(module, name, value)
        print(f"{module.__name__.rpartition('.')[2]}.{name}", *row, sep="  ", flush=True)


if __name__ == "__main__":
    main()
