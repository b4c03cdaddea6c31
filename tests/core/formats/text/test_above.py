"""Texts that were copied, printed, mailed or dumped: what stands above the headline, and around the body."""

from __future__ import annotations

import textwrap
from typing import Literal

import pytest

from tearsheet.article.model import Article
from tearsheet.formats import load_bytes

FIRST = (
    "The old iron bridge over the Tarvel will close to lorries from the first week of November, the county "
    "council decided on Thursday evening after a debate that lasted almost four hours."
)
SECOND = (
    "Engineers had told the councillors in August that two of the nine girders were worn, and no longer safe."
)
HEADLINE = "The bridge that cannot carry lorries"
BY, ON = "By Edda Ransom", "1 October 2023"
ADDRESS = "https://courier.example/news/bridge"


def article(*groups: str) -> Article:
    return load_bytes("\n\n".join(groups).encode(), None)


def body(found: Article) -> tuple[str, ...]:
    return tuple(block.text for block in found.body)


def assert_whole(found: Article) -> None:
    assert (found.headline, found.bylines) == (HEADLINE, ("Edda Ransom",))
    assert found.published
    assert found.published.text == ON
    assert body(found) == (FIRST, SECOND)


ABOVE = {
    "a menu, a word a line": ["Home\nNews\nSport\nLog in"],
    "a menu, its words apart": ["Home", "News", "Log in"],
    "a menu in a row": ["Home | News | Sport | Log in"],
    "a German menu": ["Startseite\nPolitik\nMein Konto"],
    "a Serbian menu": ["Početna", "Politika", "Prijava"],
    "bullets": ["* Home\n* News\n* Sport"],
    "bullets with links of Firefox": [
        "  * Home <https://courier.example/>\n  * News <https://courier.example/n>"
    ],
    "numbered links of Lynx": ["   #[1]alternate", "   [2]Skip to content [3]Home [4]News"],
    "where the page stands": ["Home > News"],
    "a section": ["Politics"],
    "a section in French": ["Économie"],
    "a browser's printed header": [f"10/3/23, 9:12 AM\t\t{HEADLINE} - Tarvel Courier"],
    "a printed header in several lines": [f"{ADDRESS}\n03.10.2023, 09:12\n1/2"],
    "a line of signs": ["=" * 40],
    "the page's title": [f"{HEADLINE} - Tarvel Courier\n{ADDRESS}"],
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_what_stands_above_the_headline_is_left_out(above: list[str]) -> None:
    found = article(*above, HEADLINE, BY, ON, FIRST, SECOND)
    assert_whole(found)
    kept = " ".join([*found.left_out_lines, found.source.url, found.headline, found.publication])
    assert all(word in kept for group in above for word in group.split() if word not in {"-", "|"})


def test_a_menu_above_a_text_without_byline_and_date_is_left_out() -> None:
    found = article("Home\nNews\nSport\nLog in", HEADLINE, FIRST, SECOND)
    assert (found.headline, body(found)) == (HEADLINE, (FIRST, SECOND))


def test_paper_and_section_above_the_headline_are_no_headline() -> None:
    found = article("The Tarvel Courier", "World news", HEADLINE, BY, ON, FIRST, SECOND)
    assert_whole(found)
    assert found.publication == "The Tarvel Courier"


@pytest.mark.parametrize("first", [ADDRESS, f"<{ADDRESS}>", f"{HEADLINE}\n{ADDRESS}", f"URL: {ADDRESS}"])
def test_an_address_that_stands_by_itself_is_the_page_s(first: str) -> None:
    found = article(first, *([] if HEADLINE in first else [HEADLINE]), BY, ON, FIRST, SECOND)
    assert_whole(found)
    assert found.source.url == ADDRESS


@pytest.mark.parametrize(
    ("headline", "standfirst"),
    [
        ("Hard Times", "Serbia counts its losses"),
        ("Storm hits coast", "Thousands are without power in the north"),
        ("Krieg und Frieden", "Was die Truppen jetzt erwartet"),
    ],
)
def test_a_short_headline_above_a_standfirst_is_no_menu(headline: str, standfirst: str) -> None:
    found = article(headline, standfirst, BY, ON, FIRST)
    assert (found.headline, found.standfirst) == (headline, standfirst)


MAILS = {
    "en": ("From", "Sent", "To", "Subject", "Sunday, October 1, 2023 8:15 AM"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Sonntag, 1. Oktober 2023 08:15"),
    "fr": ("De", "Envoyé", "À", "Objet", "dimanche 1 octobre 2023 08:15"),
    "sr": ("Од", "Послато", "За", "Предмет", "1. октобар 2023. 08:15"),
}


@pytest.mark.parametrize("labels", MAILS.values(), ids=MAILS)
@pytest.mark.parametrize("before", ["", "FYI\n\n---------- Forwarded message ---------\n"])
def test_the_header_of_a_mail_states_headline_and_date(labels: tuple[str, ...], before: str) -> None:
    sender, sent, to, subject, moment = labels
    header = (
        f"{before}{sender}: Tarvel Courier <news@courier.example>\n{sent}: {moment}\n"
        f"{to}: Reader <r@home.example>\n{subject}: Fwd: {HEADLINE}"
    )
    found = article(header, BY, FIRST, SECOND)
    assert (found.headline, found.bylines, found.publication) == (
        HEADLINE,
        ("Edda Ransom",),
        "Tarvel Courier",
    )
    assert found.published
    assert str(found.published.when) == "2023-10-01 08:15:00"
    assert body(found) == (FIRST, SECOND)
    assert f"{to}: Reader <r@home.example>" in found.left_out_lines


def test_who_sends_a_mail_is_its_author_where_it_names_no_other() -> None:
    found = article(f"From: Edda Ransom <edda@x.example>\nSubject: {HEADLINE}\nDate: {ON}", FIRST, SECOND)
    assert_whole(found)
    assert found.provenance["bylines"].is_guess


QUOTED = "\n".join(f"> {line}" if line else ">" for line in [HEADLINE, "", BY, ON, "", FIRST, "", SECOND])


@pytest.mark.parametrize("text", [QUOTED, QUOTED.replace("> ", ">> "), QUOTED.replace(">", "> >")])
def test_a_text_that_is_quoted_in_a_mail_is_read_without_the_marks(text: str) -> None:
    assert_whole(article(text))


def test_a_quoted_line_of_an_article_keeps_its_mark() -> None:
    assert body(article(HEADLINE, FIRST, "> So it is.", SECOND)) == (FIRST, "> So it is.", SECOND)


def wrapped(text: str, first: str, others: str) -> str:
    return textwrap.fill(text, 64, initial_indent=first, subsequent_indent=others, break_on_hyphens=False)


@pytest.mark.parametrize("indents", [("   ", ""), ("", "   "), ("    ", "    "), ("\t", "")])
@pytest.mark.parametrize("parting", ["\n\n", "\n"])
def test_a_hard_wrapped_paragraph_is_whole_however_it_is_set_in(
    indents: tuple[str, str], parting: str
) -> None:
    if parting == "\n" and indents != ("   ", ""):
        return  # nothing tells its paragraphs apart
    text = parting.join(wrapped(one, *indents) for one in (FIRST, SECOND, FIRST))
    assert body(article(HEADLINE, f"{BY}\n{ON}", text)) == (FIRST, SECOND, FIRST)


@pytest.mark.parametrize("label", ["Title: ", "Titel: ", ""])
def test_a_headline_that_is_wrapped_is_whole(label: str) -> None:
    headline = "The bridge that cannot carry any lorries from November on, say the engineers of the county"
    text = "\n\n".join(wrapped(one, "", "") for one in (label + headline, BY, ON, FIRST, SECOND))
    assert load_bytes(text.encode(), None).headline == headline


def test_a_headline_that_is_typed_in_two_lines_is_whole() -> None:
    found = article("The bridge that cannot carry\nlorries", BY, ON, FIRST, SECOND)
    assert_whole(found)


@pytest.mark.parametrize(
    "headline", [f"# {HEADLINE}", f"**{HEADLINE}**", f"_{HEADLINE}_", f"{HEADLINE}\n{'=' * 36}"]
)
def test_marks_around_a_headline_are_none_of_its_words(headline: str) -> None:
    assert_whole(article(headline, BY, ON, FIRST, SECOND))


@pytest.mark.parametrize("headline", ["word " * 79 + "end", "".join(c + "\u0301" * 9 for c in HEADLINE)])
def test_a_headline_of_any_length_or_with_piled_accents_is_one(headline: str) -> None:
    assert article(headline, BY, ON, FIRST).headline == headline


@pytest.mark.parametrize("end", ["[1]", " ^a1b2c3", "”", "¹", ""])
def test_a_first_paragraph_without_a_full_stop_is_body(end: str) -> None:
    first = FIRST.removesuffix(".") + end
    found = article(f"Title: {HEADLINE}", first, SECOND)
    assert (found.headline, found.standfirst, body(found)) == (HEADLINE, "", (first, SECOND))


BEHIND = {
    "the address": [ADDRESS],
    "a number of the page": ["1/3"],
    "a printed foot": [f"{ADDRESS}\t2/3"],
    "a page in words": ["Seite 1 von 1"],
    "a line of signs": ["* * *"],
    "a mail's foot": ["-- \nEdda\nTarvel Courier"],
    "a telephone's foot": ["Sent from my iPhone"],
    "links of Lynx": ["References", f"   Visible links\n   1. {ADDRESS}\n   2. https://courier.example/"],
}


@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
def test_a_disclaimer_is_found_above_what_stands_behind_the_text(behind: list[str]) -> None:
    found = article(HEADLINE, BY, ON, FIRST, SECOND, "(Note: all of this is fictional)", *behind)
    assert_whole(found)
    assert found.disclaimer == "Note: all of this is fictional"


FIELDS = {
    "a byline": ((BY,), {"bylines": ("Edda Ransom",)}),
    "a labelled one": (("Autorin: Edda Ransom",), {"bylines": ("Edda Ransom",)}),
    "a source": (("Source: Reuters",), {"publication": "Reuters"}),
    "a sentence with a label": (("Date: nobody could tell her which.",), {}),
    "a speaker": (("Author: I was wrong about it, and said so.",), {}),
}


@pytest.mark.parametrize(("lines", "stated"), FIELDS.values(), ids=FIELDS)
def test_fields_behind_the_text_are_fields(lines: tuple[str, ...], stated: dict[str, object]) -> None:
    found = article(HEADLINE, FIRST, SECOND, *lines)
    assert {
        name: getattr(found, name) for name in ("bylines", "publication") if getattr(found, name)
    } == stated
    assert body(found) == (FIRST, SECOND, *([] if stated else lines))


OTHER = "https://council.example/bridge.pdf"
LINKS = {
    "announced": ("The report can be read here:", OTHER),
    "announced in Chinese": ("报告全文：", OTHER),
    "announced in the line above": (f"Der Bericht:\n{OTHER}",),
    "several": (OTHER, f"{OTHER}?page=2"),
    "several in one group": (f"{OTHER}\n{OTHER}?page=2\n{OTHER}?page=3",),
}


@pytest.mark.parametrize("links", LINKS.values(), ids=LINKS)
def test_addresses_that_the_text_ends_with_as_links_are_body(links: tuple[str, ...]) -> None:
    found = article(HEADLINE, BY, FIRST, SECOND, *links)
    assert body(found) == (FIRST, SECOND, *"\n".join(links).split("\n"))
    assert not found.source.url


@pytest.mark.parametrize("fields", [(), (BY,)], ids=["no field above", "byline above"])
@pytest.mark.parametrize("announcing", [FIRST, "The report can be read here:", "Отчёт опубликован здесь:"])
def test_a_sentence_above_an_address_is_body_and_so_is_the_address(
    announcing: str, fields: tuple[str, ...]
) -> None:
    found = article(HEADLINE, *fields, announcing, OTHER, SECOND)
    assert (found.headline, found.standfirst, found.source.url) == (HEADLINE, "", "")
    assert body(found) == (announcing, OTHER, SECOND)


@pytest.mark.parametrize(
    ("standfirst", "behind"),
    [("What the council found out", ()), ("The council looked at every girder.", (BY, ON))],
)
def test_a_standfirst_above_the_pages_address_is_one(standfirst: str, behind: tuple[str, ...]) -> None:
    found = article(HEADLINE, standfirst, ADDRESS, *behind, FIRST, SECOND)
    assert (found.standfirst, found.source.url) == (standfirst, ADDRESS)
    assert body(found) == (FIRST, SECOND)


def test_another_address_than_the_head_states_is_body() -> None:
    found = article(f"{HEADLINE}\n{ADDRESS}", BY, FIRST, SECOND, OTHER)
    assert (body(found), found.source.url) == ((FIRST, SECOND, OTHER), ADDRESS)


@pytest.mark.parametrize("length", [0, 300])
def test_an_address_alone_behind_the_text_is_the_pages(length: int) -> None:
    address = ADDRESS + "/a" * length
    found = article(HEADLINE, BY, FIRST, SECOND, address)
    assert (body(found), found.source.url) == ((FIRST, SECOND), address)
    assert found.provenance["url"].origin == "address on a line of its own"


def test_what_is_stated_at_both_ends_is_kept_once_and_left_out_once() -> None:
    found = article(HEADLINE, BY, FIRST, SECOND, "By Karl Ostheim")
    assert (found.bylines, found.left_out_lines) == (("Edda Ransom",), ("By Karl Ostheim",))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_label_counts_in_either_form_of_its_accents(form: Literal["NFC", "NFD"]) -> None:
    from unicodedata import normalize

    text = normalize(form, f"{HEADLINE}\n\nVeröffentlicht: {ON}\n\n{FIRST}")
    assert load_bytes(text.encode(), None).published is not None


NAMED = {
    "en": ("Edda Ransom", "October 1, 2023", ("Edda Ransom",)),
    "de": ("Karl Ostheim", "1. Oktober 2023, 8.15 Uhr", ("Karl Ostheim",)),
    "ru": ("Анна Лаврова", "1 октября 2023, 08:15", ("Анна Лаврова",)),
    "ja": ("林若菜", "2023年10月1日", ("林若菜",)),
    "two": ("Ana Petrović and Karl Ostheim", "1 October 2023", ("Ana Petrović", "Karl Ostheim")),
}
BODIES = {
    "de": "Der Gemeinderat hat am Donnerstag beschlossen, die alte Mühle am Bach zu kaufen und umzubauen.",
    "ru": "Городской совет решил в четверг вечером купить старую мельницу на ручье и перестроить её.",
    "ja": "町議会は木曜日の夜、古い水車小屋を買い取り、三年をかけて改修することを決めた。",
}


@pytest.mark.parametrize("language", NAMED)
def test_a_name_between_headline_and_date_is_the_author_and_a_guess(language: str) -> None:
    line, date, names = NAMED[language]
    found = article("It comes back", line, date, BODIES.get(language, FIRST))
    assert (found.headline, found.standfirst, found.bylines) == ("It comes back", "", names)
    assert found.provenance["bylines"].is_guess


@pytest.mark.parametrize("line", ["Belgrade Talks", "Nobody was hurt", "Hard Times"])
def test_a_line_above_a_byline_is_no_author(line: str) -> None:
    assert article("Serbia withdraws", line, BY, ON, FIRST).bylines == ("Edda Ransom",)


def test_what_stands_beside_a_name_is_no_part_of_it() -> None:
    assert article(HEADLINE, f"{BY} · 4 min read", ON, FIRST, SECOND).bylines == ("Edda Ransom",)


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n\nSubtitle: Two of the nine girders are worn\nand the council acts\n\n{BY}\n\n{ON}",
        f"{HEADLINE}\n\nSubtitle: Two of the nine girders are\nworn and the\ncouncil acts\n\n{BY}\n\n{ON}",
    ],
)
def test_a_labelled_title_that_is_typed_in_several_lines_is_whole(head: str) -> None:
    found = article(head, FIRST, SECOND)
    assert_whole(found)
    assert found.standfirst == "Two of the nine girders are worn and the council acts"


def test_a_paragraph_right_below_a_labelled_title_is_none_of_its_words() -> None:
    found = article(f"Title: The bridge that cannot carry\n{SECOND}", FIRST)
    assert (found.headline, body(found)) == ("The bridge that cannot carry", (SECOND, FIRST))


def test_several_authors_below_their_label_are_each_one() -> None:
    found = article(HEADLINE, "Authors:\nAna Petrović, Karl Ostheim", ON, FIRST)
    assert found.bylines == ("Ana Petrović", "Karl Ostheim")
