"""A rule that fails on a text, a Markdown file or a mail is named and costs what it is about: the rest stands."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from tearsheet import app
from tearsheet.article import record
from tearsheet.article.model import Article
from tearsheet.formats import load_bytes
from tearsheet.formats.fields import (
    above,
    bylines,
    disclaimers,
    furniture,
    head_lines,
    labels,
    mail_headers,
    mixed_lines,
    publications,
    tail,
)
from tearsheet.formats.fields.dates import dates, printed_dates
from tearsheet.formats.markdown import blocks, clippings, fields, front_matter, markdown_file
from tearsheet.formats.page import mail
from tearsheet.formats.text import paragraphs
from tests.core.formats import visible_words

BODY = [
    "The harbour of Tarvel was closed on Monday after the storm, and no ferry left the quay.",
    "“We have never seen such waves,” the harbour master said, standing on what was left of the pier.",
    "The ferries will sail again on Thursday, if the wind lets them; the pier stays closed for the winter.",
]
END = [
    "Correction: An earlier version of this article named the wrong quay.",
    "Share this article",
    "© 2024 Gull",
]
TEXT = "\n\n".join(["Storm closes the harbour", "By Ana Petrović", "2 May 2024", *BODY, *END])
DUMPED = "\n\n".join(
    [
        "Home",
        "News",
        "Storm closes the harbour",
        "By Ana Petrović | 2 May 2024",
        *BODY,
        *END,
    ]
)
MARKED = (
    '---\ntitle: "Storm closes the harbour"\nauthor: Ana Petrović\npublished: 2024-05-02\nmood: grey\nsource: https://gull.example/storm\n---\n\n'
    + "\n\n".join([*BODY, *END])
)
PLAIN_MARKED = "# Storm closes the harbour\n\nBy Ana Petrović\n\n2 May 2024\n\n" + "\n\n".join([*BODY, *END])
HEADER = (
    "From: Ana Petrovic <ana@gull.example>\nTo: you@quay.example\nSubject: Storm closes the harbour\n"
    "Date: Thu, 2 May 2024 08:00:00 +0200\nMIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n\n"
)
MAIL = HEADER.format(kind="plain") + "\n\n".join([*BODY, *END])
PAGE_MAIL = HEADER.format(kind="html") + "".join(f"<p>{line}</p>" for line in [*BODY, "Unsubscribe here"])
DATED = "\n\n".join(
    [
        "Storm closes the harbour",
        "Posted by Ana Petrović on 1 May 2024",
        "The Gull Times",
        "Released 2 May 2024, changed on 3 May 2024",
        *BODY,
    ]
)
NAMED = "\n\n".join(["Storm closes the harbour", "Ana Petrović", "2 May 2024", *BODY])
SOURCES = {
    "dated.txt": DATED,
    "named.txt": NAMED,
    "a.txt": TEXT,
    "dumped.txt": DUMPED,
    "a.md": MARKED,
    "plain.md": PLAIN_MARKED,
    "a.eml": MAIL,
    "page.eml": PAGE_MAIL,
}
FIELDS = ("headline", "byline", "published", "publication", "disclaimer")


class Broken(NamedTuple):
    """A rule that fails; `lost` are the fields that it may cost."""

    owner: ModuleType | type
    rule: str
    name: str
    file: str
    lost: tuple[str, ...] = ()


RULES = [
    *[
        Broken(*rule, file, lost)
        for file in ("a.txt", "dumped.txt", "plain.md", "a.eml")
        for rule, lost in [
            ((bylines, "names", "byline"), ("byline",)),
            ((bylines, "are_names", "byline"), ("byline",)),
            ((furniture, "reason", "furniture"), ("disclaimer",)),  # behind which furniture stands
            ((furniture, "_of_table", "furniture"), ("disclaimer",)),
            ((disclaimers, "is_strong", "disclaimer"), ("disclaimer",)),
            ((disclaimers, "length", "disclaimer"), ("disclaimer",)),
            ((tail, "_fields", "fields"), ()),
        ]
        if (file, rule[1]) not in {("a.eml", "names"), ("a.eml", "are_names"), ("dumped.txt", "reason")}
    ],
    *[Broken(dates, "read", "date", file, ("published",)) for file in ("a.txt", "dumped.txt", "plain.md")],
    Broken(dates, "parse", "date", "a.txt", ("published",)),
    Broken(head_lines, "_is_past", "date", "a.txt"),
    Broken(labels, "find", "labels of fields", "a.txt", ("byline",)),
    Broken(paragraphs, "groups", "paragraphs", "a.txt"),
    Broken(furniture, "reasons", "furniture", "a.txt"),
    Broken(above, "count", "lines above the headline", "dumped.txt", FIELDS),
    Broken(printed_dates, "alone", "date", "dated.txt", ("published",)),
    Broken(mixed_lines, "read", "line of byline and date", "dated.txt", ("byline", "published")),
    Broken(publications, "likeness", "publication", "dated.txt", ("publication",)),
    Broken(bylines, "is_name_line", "byline", "named.txt", ("byline",)),
    Broken(front_matter, "split", "front matter", "a.md", FIELDS),
    Broken(fields, "_address", "address", "a.md"),
    Broken(fields, "_plain", "headline", "a.md", ("headline", "byline")),
    Broken(markdown_file, "_may_end", "end of the text", "a.md", ("disclaimer",)),
    Broken(markdown_file, "_lines", "line breaks", "a.md"),
    Broken(clippings, "split", "notes of a clipper", "a.md"),
    Broken(blocks, "body", "signs of Markdown", "a.md"),
    Broken(dates, "parse", "date", "a.md", ("published",)),
    Broken(bylines, "names", "byline", "a.md", ("byline",)),
    Broken(mail, "as_text", "header of the mail", "a.eml", FIELDS),
    Broken(mail_headers, "find", "header of the mail", "a.eml", FIELDS),
    Broken(mail_headers, "author", "sender of the mail", "a.eml", ("byline", "publication")),
    Broken(mail, "_without_foot", "foot of the mail", "page.eml"),
    Broken(mail_headers, "find", "header of the forwarded mail", "page.eml"),
    Broken(mail_headers, "author", "byline", "page.eml", ("byline",)),
    Broken(mail_headers, "paper", "publication", "page.eml", ("publication",)),
    Broken(mail, "decoded", "header of the mail", "page.eml", FIELDS),
]


def broken(*_: object, **__: object) -> None:
    raise ValueError("the rule is wrong")


def read(name: str) -> Article:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_bytes(SOURCES[name].encode(), Path(name))


@pytest.mark.parametrize("fault", RULES, ids=lambda fault: f"{fault.rule} {fault.file}")
def test_a_rule_that_fails_is_named_and_costs_its_field_alone(
    fault: Broken, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = json.loads(record.to_json(read(fault.file)))
    monkeypatch.setattr(fault.owner, fault.rule, broken)
    article = read(fault.file)
    found = json.loads(record.to_json(article))
    assert fault.name in found["warning"]
    assert {key for key in FIELDS if whole[key] and found[key] != whole[key]} <= set(fault.lost)
    assert set(BODY) <= set(found["body_blocks"])
    kept = visible_words.words(f"{json.dumps(found, ensure_ascii=False)} {article.text}")
    assert not visible_words.words(" ".join(["Storm closes Ana", *BODY])) - kept
    assert not [
        word for word in ("amended", "wrong", "Gull") if word in SOURCES[fault.file] and not kept[word]
    ]


@pytest.mark.parametrize("name", ["a.txt", "dumped.txt", "dated.txt", "plain.md"])
def test_a_rule_that_fails_fails_the_test_that_reads_the_text(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bylines, "is_name_line", broken)
    monkeypatch.setattr(bylines, "are_names", broken)
    with pytest.raises(RuntimeWarning, match="byline"):
        load_bytes(SOURCES[name].encode(), Path(name))


@pytest.mark.parametrize("name", SOURCES)
def test_a_text_on_which_no_rule_fails_has_no_warning(name: str) -> None:
    assert load_bytes(SOURCES[name].encode(), Path(name)).warning == ""


def test_the_command_names_the_rule_that_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(bylines, "are_names", broken)
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert app.run(["--record", str(path)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert "byline" in found["warning"]
    assert found["headline"] == "Storm closes the harbour"
