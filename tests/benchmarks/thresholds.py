"""Measures each threshold of what is read from a file, on pages or texts with truth: what others give.

    python tests/benchmarks/thresholds.py FOLDER [NAME …]

FOLDER holds `truth.jsonl`, one JSON object a line: "file" is the name of a page, a text or a Markdown file
in the folder, "body_text" its body as a careful reader takes it, a paragraph a line, "headline", "byline" and
"published" its fields. Of each threshold, or of those of these names ("body" for all of a module), it prints
how often something was compared with it, and at half of its value and at one and a half how many files come
out otherwise than at the value itself, how much the mean F1 of four words in a row changes, and how many more
files keep every paragraph of 85 characters or more, or tell a headline, byline or date rightly. What is but
compared with, where every comparison falls out alike at both, is not tried: nothing could come out otherwise.
"""

from __future__ import annotations

import ast
import json
import operator
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet import formats
from tearsheet.formats.page import html

FACTORS = (0.5, 1.5)
LONG = 85  # characters
IN_A_ROW = 4  # words
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]+")


class File(NamedTuple):
    path: Path
    raw: bytes
    truth: Mapping[str, Any]


class Score(NamedTuple):
    """Of one file, each as a figure that more is better of, and all that was read."""

    f1: float
    keeping: int
    headline: int
    byline: int
    published: int
    read: str


class Threshold(NamedTuple):
    module: ModuleType
    name: str
    value: float

    def __str__(self) -> str:
        return f"{self.module.__name__.rpartition('.')[2]}.{self.name}"

    def others(self) -> list[float]:
        """Half of the value and one and a half; of whole numbers the next whole ones."""
        whole = isinstance(self.value, int)
        return [round(self.value * factor) if whole else self.value * factor for factor in FACTORS]

    def put(self, value: float) -> None:
        """Let the rule hang on another value; what was remembered under this one is forgotten."""
        setattr(self.module, self.name, value)
        for kept in _remembering(self.module):
            kept.cache_clear()

    def is_but_compared(self) -> bool:
        """Whether nothing is done with it but compare."""
        if not self.name.startswith("_"):
            return False  # other modules may do more
        tree = ast.parse(Path(str(self.module.__file__)).read_text("utf-8"))
        operands = [
            operand
            for node in ast.walk(tree)
            if isinstance(node, ast.Compare)
            for operand in (node.left, *node.comparators)
        ]
        return self._uses(operands) == self._uses(ast.walk(tree))

    def _uses(self, nodes: Iterable[ast.AST]) -> int:
        return sum(
            isinstance(node, ast.Name) and node.id == self.name and isinstance(node.ctx, ast.Load)
            for node in nodes
        )


class Watch:
    """What is compared with one threshold.

    Attributes:
        compared: How often something is.
        differing: How often it falls out otherwise at one of the other values.
    """

    def __init__(self, threshold: Threshold) -> None:
        self.compared = self.differing = 0
        self.others = threshold.others()
        kind = type(threshold.value)
        compared = {f"__{name}__": self._compare(name) for name in ("lt", "le", "gt", "ge", "eq", "ne")}
        self.value = type("Watched", (kind,), compared | {"__hash__": kind.__hash__})(threshold.value)

    def _compare(self, name: str) -> Callable[[Any, Any], bool]:
        compare = getattr(operator, name)

        def watched(value: float, other: float) -> bool:
            result: bool = compare(_plain(value), _plain(other))
            self.compared += 1
            self.differing += any(compare(one, _plain(other)) != result for one in self.others)
            return result

        return watched


def _plain(value: float) -> float:
    return int(value) if isinstance(value, int) else float(value)


def files(folder: Path) -> list[File]:
    """The files of a folder whose body is known."""
    stated = map(json.loads, (folder / "truth.jsonl").read_text("utf-8").splitlines())
    known = [(folder / one["file"], one) for one in stated if one.get("body_text")]
    return [File(path, path.read_bytes(), truth) for path, truth in known]


def thresholds() -> Iterator[Threshold]:
    """Each number that a rule hangs on."""
    for module in _modules():
        for name, value in sorted(vars(module).items()):
            if _CONSTANT.fullmatch(name) and isinstance(value, int | float) and not isinstance(value, bool):
                yield Threshold(module, name, value)


def _modules() -> list[ModuleType]:
    """What is loaded to read any file; what confines a process is not."""
    for loader in formats.LOADERS:
        import_module(loader.module)
    html.prepare()
    return [module for name, module in sorted(sys.modules.items()) if name.startswith(f"{formats.__name__}.")]


def _remembering(beside: ModuleType) -> list[Any]:
    """The functions of a module's folder that remember what they answered."""
    folder = beside.__name__.rpartition(".")[0]
    modules = [one for one in _modules() if one.__name__.rpartition(".")[0] == folder]
    values = [value for module in modules for value in vars(module).values()]
    return [value for value in values if hasattr(value, "cache_clear")]


def score(file: File) -> Score:
    """How near what is found in a file is to what is known."""
    truth = file.truth
    try:
        article = formats.load_bytes(file.raw, file.path)
    except Exception:  # a threshold may be turned to nonsense
        return Score(0, 0, 0, 0, 0, "")
    body = truth["body_text"]
    published = article.published.when.isoformat() if article.published and article.published.when else ""
    return Score(
        _f1(_runs(body), _runs(article.text)),
        not _loses(body, article.text),
        _letters(article.headline) == _letters(truth.get("headline") or ""),
        set(article.bylines) == set(truth.get("byline") or ()),
        published[:10] == (truth.get("published") or "")[:10],
        repr(article),
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


def watch(known: Sequence[File], chosen: Sequence[Threshold]) -> list[Watch]:
    """What is compared with these thresholds while files are read."""
    watches = list(map(Watch, chosen))
    for threshold, one in zip(chosen, watches, strict=True):
        threshold.put(one.value)
    list(map(score, known))
    for threshold in chosen:
        threshold.put(threshold.value)
    return watches


def told(before: Sequence[Score], after: Sequence[Score]) -> str:
    """What changes from some files' scores to others."""
    changed = sum(one.read != other.read for one, other in zip(before, after, strict=True))
    f1 = 100 * (sum(one.f1 for one in after) - sum(one.f1 for one in before)) / len(before)
    counts = [
        f"{name} {gain:+d}"
        for name in ("keeping", "headline", "byline", "published")
        if (gain := sum(getattr(one, name) for one in after) - sum(getattr(one, name) for one in before))
    ]
    return f"{changed} of {len(before)} files, F1 {f1:+.2f} {' '.join(counts)}".rstrip()


def main() -> None:
    known, names = files(Path(sys.argv[1])), set(sys.argv[2:])
    chosen = [one for one in thresholds() if not names or names & {one.name, str(one).partition(".")[0]}]
    before = list(map(score, known))
    for threshold, watched in zip(chosen, watch(known, chosen), strict=True):
        row = [f"{threshold} = {threshold.value:g}", f"compared {watched.compared} times"]
        for other in dict.fromkeys(threshold.others()):
            if threshold.is_but_compared() and not watched.differing:
                break
            threshold.put(other)
            row.append(f"{other:g}: {told(before, list(map(score, known)))}")
        threshold.put(threshold.value)
        print(*row, sep="  |  ", flush=True)


if __name__ == "__main__":
    main()
