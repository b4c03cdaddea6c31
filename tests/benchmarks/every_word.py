"""Holds saved pages against a simple reader of them: which of the words that they show are nowhere.

    python tests/benchmarks/every_word.py FOLDER OF PAGES

Prints a line for each page that loses words, with some of them; ends with status 1 if one does. What the
simple reader takes for one word and the article for two ("2 May" in cells without a blank) is no loss.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tearsheet.errors import LoadError
from tearsheet.formats.page import decoding, html
from tests.core.formats import visible_words

MOST_SHOWN = 8


def lost(path: Path) -> Counter[str]:
    """The words of a page that are in no part of its article."""
    raw = path.read_bytes()
    shown = visible_words.shown_by(decoding.decode(raw, path)[0])
    try:
        article = html.read(raw, path)
    except LoadError:
        return shown
    text = f"{article.headline}\n{visible_words.text_of(article)}"
    letters = "".join(text.split())
    missing = shown - visible_words.words(text)
    return Counter({word: count for word, count in missing.items() if letters.count(word) < shown[word]})


def main() -> None:
    paths = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.suffix in {".html", ".htm"})
    found = {path.name: words for path in paths if (words := lost(path))}
    for name, words in found.items():
        print(name, words.total(), *list(words)[:MOST_SHOWN])
    print(f"{len(paths) - len(found)} of {len(paths)} pages keep every word")
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
