"""What the loader makes of small plain texts: a table of inputs and the records expected."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from tearsheet.article.model import Article, BlockKind, Provenance
from tearsheet.formats import load_bytes
from tearsheet.formats.text.paragraphs import MAX_BLOCK
from tests.core.growth import grows_with_its_size

ONE = (
    "Serbia has announced the withdrawal of some of its troops after warnings. More follows, officials said."
)
TWO = "President Vučić stated, “Serbia does not want war,” in a statement that the Financial Times printed."
OCTOBER = date(2023, 10, 1)
MIDNIGHT = datetime(2023, 10, 1, 0, 11, tzinfo=timezone(timedelta(hours=2)))


def stated(text: str) -> dict[str, object]:
    """What the record of a text holds, empty fields left away; dates as their `when`, if they have one."""
    article = load_bytes(text.encode(), None)
    values: dict[str, object] = {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "bylines": article.bylines,
        "publication": article.publication,
        "published": article.published and (article.published.when or article.published.text),
        "updated": article.updated and (article.updated.when or article.updated.text),
        "url": article.source.url,
        "disclaimer": article.disclaimer,
        "left_out": article.left_out_lines,
        "body": tuple(block.text for block in article.body),
    }
    return {name: value for name, value in values.items() if value}


def paragraphs(*texts: str) -> str:
    return "\n\n".join(texts)


HEADS = {
    "a first line that stands alone is the headline": (
        paragraphs("Serbia withdraws troops", ONE),
        {"headline": "Serbia withdraws troops"},
    ),
    "a title that differs from the first line is the standfirst": (
        paragraphs("Serbia withdraws", "Title: Serbia pulls back", ONE),
        {"headline": "Serbia withdraws", "standfirst": "Serbia pulls back"},
    ),
    "a title equal to the first line is no standfirst": (
        paragraphs("Serbia Withdraws", "TITLE: Serbia withdraws", ONE),
        {"headline": "Serbia Withdraws"},
    ),
    "a title alone is the headline": (
        paragraphs("Title: Serbia pulls back", ONE),
        {"headline": "Serbia pulls back"},
    ),
    "invisible marks do not hide a label": (
        paragraphs(
            "\u200bTitle: Serbia pulls back", "\u200eBy Jane Doe", "\u2066Date:\u2069 1 October 2023", ONE
        ),
        {"headline": "Serbia pulls back", "bylines": ("Jane Doe",), "published": OCTOBER},
    ),
    "a headline label alone is the headline": (paragraphs("HEADLINE: Serbia", ONE), {"headline": "Serbia"}),
    "a label with its value on the next line": (
        paragraphs("Title\nSerbia pulls back", "Author\nJane Smith", "Published\n1 Oct 2023", ONE),
        {"headline": "Serbia pulls back", "bylines": ("Jane Smith",), "published": OCTOBER},
    ),
    "a headline may be a question": (paragraphs("Who pulls back?", ONE), {"headline": "Who pulls back?"}),
    "a headline may come after the other fields": (
        paragraphs("By Jane Smith", "1 October 2023", "Serbia withdraws troops", ONE),
        {"headline": "Serbia withdraws troops", "bylines": ("Jane Smith",), "published": OCTOBER},
    ),
    "another wording of the title, without a label, is the headline": (
        paragraphs("Title: Serbia pulls back its troops", "by time news", "Serbia withdraws its troops", ONE),
        {
            "headline": "Serbia withdraws its troops",
            "standfirst": "Serbia pulls back its troops",
            "bylines": ("time news",),
        },
    ),
    "a line between headline and byline is the standfirst": (
        paragraphs("Serbia withdraws", "The move follows warnings from Washington.", "By Jane Smith", ONE),
        {
            "headline": "Serbia withdraws",
            "standfirst": "The move follows warnings from Washington.",
            "bylines": ("Jane Smith",),
        },
    ),
    "a labelled standfirst": (
        paragraphs("Serbia withdraws", "Subtitle: Washington had warned", ONE),
        {"headline": "Serbia withdraws", "standfirst": "Washington had warned"},
    ),
    "a first paragraph is no headline": (paragraphs(ONE), {}),
    "a headline may begin with the word title": (
        paragraphs("Title race goes to the wire", ONE),
        {"headline": "Title race goes to the wire"},
    ),
    "a headline may begin with the word by": (
        paragraphs("By the end, nobody was left", ONE),
        {"headline": "By the end, nobody was left"},
    ),
    "a headline may begin with a German by": (
        paragraphs("Von der Leyen warnt Serbien", "Von Anna Müller", ONE),
        {"headline": "Von der Leyen warnt Serbien", "bylines": ("Anna Müller",)},
    ),
    "a headline may begin with the word source": (
        paragraphs("Source says troops leave", ONE),
        {"headline": "Source says troops leave"},
    ),
    "a byline in small letters": (
        paragraphs("Serbia", "by time news", ONE),
        {"headline": "Serbia", "bylines": ("time news",)},
    ),
    "a byline with a colon": (
        paragraphs("Serbia", "BY: JANE SMITH", ONE),
        {"headline": "Serbia", "bylines": ("JANE SMITH",)},
    ),
    "an author label": (
        paragraphs("Serbia", "Author: Jane Smith", ONE),
        {"headline": "Serbia", "bylines": ("Jane Smith",)},
    ),
    "a written-by label": (
        paragraphs("Serbia", "Written by Jane Smith", ONE),
        {"headline": "Serbia", "bylines": ("Jane Smith",)},
    ),
    "an agency as byline": (
        paragraphs("Serbia", "By The Associated Press", ONE),
        {"headline": "Serbia", "bylines": ("The Associated Press",)},
    ),
    "initials in a byline": (
        paragraphs("Serbia", "By J. R. Smith Jr.", ONE),
        {"headline": "Serbia", "bylines": ("J. R. Smith Jr.",)},
    ),
    "particles in a byline": (
        paragraphs("Serbia", "By Ursula von der Leyen", ONE),
        {"headline": "Serbia", "bylines": ("Ursula von der Leyen",)},
    ),
    "two names joined by and": (
        paragraphs("Serbia", "By Ana Petrović and John Smith", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović", "John Smith")},
    ),
    "three names with commas and and": (
        paragraphs("Serbia", "By Ana Petrović, John Smith and Jane Doe", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović", "John Smith", "Jane Doe")},
    ),
    "names parted by bars": (
        paragraphs("Serbia", "by Ana Petrović | Reuters", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović",)},
    ),
    "a firm is one name": (
        paragraphs("Serbia", "By Smith and Sons", ONE),
        {"headline": "Serbia", "bylines": ("Smith and Sons",)},
    ),
    "a post is no part of the name": (
        paragraphs("Serbia", "By Ana Petrović, Chief Reporter", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović",)},
    ),
    "three names with a comma before and": (
        paragraphs("Serbia", "By Ana Petrović, John Smith, and Jane Doe", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović", "John Smith", "Jane Doe")},
    ),
    "a byline that is no name": (
        paragraphs("Serbia", "By 2025 Troops Leave", ONE),
        {"headline": "Serbia", "body": ("By 2025 Troops Leave", ONE)},
    ),
    "two bylines on two lines": (
        paragraphs("Serbia", "By Ana Petrović\nBy John Smith", ONE),
        {"headline": "Serbia", "bylines": ("Ana Petrović", "John Smith")},
    ),
    "a byline and a date on one line": (
        paragraphs("Serbia", "By Jane Smith | Reuters | Oct 1, 2023", ONE),
        {"headline": "Serbia", "bylines": ("Jane Smith",), "published": OCTOBER},
    ),
    "a byline, a comma and a date": (
        paragraphs("Serbia", "By Jane Smith, Oct. 1, 2023", ONE),
        {"headline": "Serbia", "bylines": ("Jane Smith",), "published": OCTOBER},
    ),
    "a sentence that begins with by is body": (
        paragraphs("By Monday the troops had left.", ONE),
        {"body": ("By Monday the troops had left.", ONE)},
    ),
    "a title-case sentence with by is body": (
        paragraphs("Serbia withdraws", "By Monday Troops Had Left.", ONE),
        {"headline": "Serbia withdraws", "body": ("By Monday Troops Had Left.", ONE)},
    ),
    "a date alone on its line": (
        paragraphs("Serbia", "Sun 1 Oct 2023 00.11 CEST", ONE),
        {"headline": "Serbia", "published": MIDNIGHT},
    ),
    "a date in brackets": (
        paragraphs("Serbia", "(1 October 2023)", ONE),
        {"headline": "Serbia", "published": OCTOBER},
    ),
    "a posted-on label without a colon": (
        paragraphs("Serbia", "POSTED ON Oct. 1, 2023", ONE),
        {"headline": "Serbia", "published": OCTOBER},
    ),
    "published and updated": (
        paragraphs("Serbia", "Published: 1 Oct 2023", "Last updated: 2 Oct 2023", ONE),
        {"headline": "Serbia", "published": OCTOBER, "updated": date(2023, 10, 2)},
    ),
    "published and updated on one line": (
        paragraphs("Serbia", "Published Oct. 1, 2023, updated Oct. 2, 2023", ONE),
        {"headline": "Serbia", "published": OCTOBER, "updated": date(2023, 10, 2)},
    ),
    "published with updated in brackets": (
        paragraphs("Serbia", "1 October 2023 (updated 2 October 2023)", ONE),
        {"headline": "Serbia", "published": OCTOBER, "updated": date(2023, 10, 2)},
    ),
    "a labelled date that cannot be read is kept as printed": (
        paragraphs("Serbia", "Date: yesterday", ONE),
        {"headline": "Serbia", "published": "yesterday"},
    ),
    "a labelled date counts more than one alone": (
        paragraphs("Serbia", "2 October 2023", "Published: 1 October 2023", ONE),
        {"headline": "Serbia", "published": OCTOBER},
    ),
    "a source is the publication": (
        paragraphs("Serbia", "Source: The Guardian", ONE),
        {"headline": "Serbia", "publication": "The Guardian"},
    ),
    "a publication without a colon": (
        paragraphs("Serbia", "Source Reuters", ONE),
        {"headline": "Serbia", "publication": "Reuters"},
    ),
    "a source that is an address": (
        paragraphs("Serbia", "Source: https://example.org/a", ONE),
        {"headline": "Serbia", "url": "https://example.org/a"},
    ),
    "an address label": (
        paragraphs("Serbia", "URL: http://example.org", ONE),
        {"headline": "Serbia", "url": "http://example.org"},
    ),
    "fields without blank lines between": (
        f"Title: Serbia\nBy: Jane Smith\nDate: 2023-10-01\nSource: Reuters\n\n{ONE}",
        {"headline": "Serbia", "bylines": ("Jane Smith",), "published": OCTOBER, "publication": "Reuters"},
    ),
    "fields in the reverse order": (
        f"source: Reuters\ndate: 2023-10-01\nauthor: Jane Smith\ntitle: Serbia\n\n{ONE}",
        {"headline": "Serbia", "bylines": ("Jane Smith",), "published": OCTOBER, "publication": "Reuters"},
    ),
    "labels parted by a dash": (
        paragraphs("Title - Serbia", "Date – 1 October 2023", ONE),
        {"headline": "Serbia", "published": OCTOBER},
    ),
    "labels left empty are left out": (paragraphs("Title:", "By:", ONE), {"left_out": ("Title:", "By:")}),
    "a category is left out": (
        paragraphs("Serbia", "Category: World", "By Jane Smith", ONE),
        {"headline": "Serbia", "bylines": ("Jane Smith",), "left_out": ("Category: World",)},
    ),
    "German labels, the day before the month": (
        paragraphs("Titel: Serbien", "Von Anna Müller", "Veröffentlicht am 01/10/2023", ONE),
        {"headline": "Serbien", "bylines": ("Anna Müller",), "published": OCTOBER},
    ),
    "French labels": (
        paragraphs("La Serbie", "Par Anne Dupont", "Publié le 1er octobre 2023", ONE),
        {"headline": "La Serbie", "bylines": ("Anne Dupont",), "published": OCTOBER},
    ),
    "Spanish labels": (
        paragraphs("Serbia", "Por Ana García", "Fecha: 1 de octubre de 2023", ONE),
        {"headline": "Serbia", "bylines": ("Ana García",), "published": OCTOBER},
    ),
    "Italian labels": (
        paragraphs("La Serbia", "Di Anna Rossi", "Pubblicato il 1 ottobre 2023", ONE),
        {"headline": "La Serbia", "bylines": ("Anna Rossi",), "published": OCTOBER},
    ),
    "Serbian labels": (
        paragraphs("Srbija", "Piše: Ana Petrović", "Objavljeno: 1. oktobar 2023.", ONE),
        {"headline": "Srbija", "bylines": ("Ana Petrović",), "published": OCTOBER},
    ),
    "Serbian labels in Cyrillic": (
        paragraphs("Србија", "Аутор: Ана Петровић", "Датум: 1. октобар 2023.", ONE),
        {"headline": "Србија", "bylines": ("Ана Петровић",), "published": OCTOBER},
    ),
    "fields between paragraphs are body": (
        paragraphs("Serbia", ONE, "Source: Reuters", ONE),
        {"headline": "Serbia", "body": (ONE, "Source: Reuters", ONE)},
    ),
    "fields after the last paragraph": (
        paragraphs("Serbia", ONE, "By Jane Smith", "Published: 1 October 2023", "Source: Reuters"),
        {"headline": "Serbia", "bylines": ("Jane Smith",), "published": OCTOBER, "publication": "Reuters"},
    ),
    "furniture before the headline": (
        paragraphs("Advertisement", "Serbia", "Share this", ONE),
        {"headline": "Serbia", "left_out": ("Advertisement", "Share this")},
    ),
}

BODIES = {
    "paragraphs parted by blank lines": (paragraphs(ONE, TWO), (ONE, TWO)),
    "paragraphs a line each": (f"{ONE}\n{TWO}\n{ONE}", (ONE, TWO, ONE)),
    "lines of white space part paragraphs": (f"{ONE}\n \t\n{TWO}\n\xa0\n\n\n{ONE}", (ONE, TWO, ONE)),
    "a hard-wrapped paragraph becomes one": (
        "Serbia has announced the withdrawal of some of its troops from the\n"
        "border after facing warnings from the United States about a large\n"
        "buildup of troops and armour.\n\nIt was seen as a sign.",
        (
            "Serbia has announced the withdrawal of some of its troops from the border after facing "
            "warnings from the United States about a large buildup of troops and armour.",
            "It was seen as a sign.",
        ),
    ),
    "a hyphen at a wrapped line's end stays": (
        "The powers that were present called on both for an immediate de-\n"
        "escalation, and for a return to the agreement which they had both\nsigned before.",
        (
            "The powers that were present called on both for an immediate de-escalation, "
            "and for a return to the agreement which they had both signed before.",
        ),
    ),
    "a list in a hard-wrapped text is not joined": (
        "Serbia has announced the withdrawal of some of its troops from the\n"
        "border after facing warnings from the United States about a large\n"
        "buildup of troops and armour, which had been seen as a sign of its\n"
        "- first item of a list that nobody had asked for in this very text\n"
        "- second item of it.",
        (
            "Serbia has announced the withdrawal of some of its troops from the border after facing "
            "warnings from the United States about a large buildup of troops and armour, which had been "
            "seen as a sign of its",
            "- first item of a list that nobody had asked for in this very text",
            "- second item of it.",
        ),
    ),
    "verse is not joined": (
        "Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\n"
        "Rough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date:",
        (
            "Shall I compare thee to a summer's day?",
            "Thou art more lovely and more temperate:",
            "Rough winds do shake the darling buds of May,",
            "And summer's lease hath all too short a date:",
        ),
    ),
    "a list is not joined": ("* milk\n* eggs\n1. bread\n# jam", ("* milk", "* eggs", "1. bread", "# jam")),
    "marks of other formats stay": (
        paragraphs("- *one* _two_ `three` <b>four</b>", ONE),
        ("- *one* _two_ `three` <b>four</b>", ONE),
    ),
    "Chinese lines are not joined": (
        "塞尔维亚宣布撤军，此前美国警告其在科索沃边境集结军队，这是一个很长的句子。\n"
        "总统武契奇说，塞尔维亚不希望战争，他在接受英国金融时报的采访时这样表示了。",
        (
            "塞尔维亚宣布撤军，此前美国警告其在科索沃边境集结军队，这是一个很长的句子。",
            "总统武契奇说，塞尔维亚不希望战争，他在接受英国金融时报的采访时这样表示了。",
        ),
    ),
    "Arabic and Hebrew stay as they are": (
        paragraphs("قال الرئيس: «لا نريد الحرب».", "הנשיא אמר."),
        ("قال الرئيس: «لا نريد الحرب».", "הנשיא אמר."),
    ),
    "invisible characters stay": (
        "a\xa0b\u200bc\u202ed\u2066e\xadf.",
        ("a\xa0b\u200bc\u202ed\u2066e\xadf.",),
    ),
    "every line end ends a line": (
        "- a\r\n- b\r- c\n- d\x85- e\u2028- f\u2029- g\v- h\f- i",
        ("- a", "- b", "- c", "- d", "- e", "- f", "- g", "- h", "- i"),
    ),
    "blanks at line ends go": (f"  {ONE} \t\n\n\t{TWO}  ", (ONE, TWO)),
    "a short text is body": ("Hello world", ("Hello world",)),
    "furniture inside the body goes": (paragraphs(ONE, "ADVERTISEMENT", TWO), (ONE, TWO)),
    "a sentence with furniture's words stays": (
        paragraphs(ONE, "You may also like to leave a comment.", "Please share this article with friends."),
        (ONE, "You may also like to leave a comment.", "Please share this article with friends."),
    ),
    "a note in mid-article stays": (
        paragraphs(ONE, "Note: the troops remain.", TWO),
        (ONE, "Note: the troops remain.", TWO),
    ),
}

DISCLAIMERS = {
    "in brackets at the end": (paragraphs(ONE, "(Note: This is fictional)"), "Note: This is fictional"),
    "in square brackets": (paragraphs(ONE, "[Disclaimer: This is satire.]"), "Disclaimer: This is satire."),
    "without brackets": (paragraphs(ONE, "Note: This is fictional."), "Note: This is fictional."),
    "before furniture": (paragraphs(ONE, "Correction: It was May.", "Share this"), "Correction: It was May."),
    "after furniture": (paragraphs(ONE, "Share this", "Correction: It was May."), "Correction: It was May."),
    "at the top": (
        paragraphs("Disclaimer: This article is satire.", "Serbia", ONE),
        "Disclaimer: This article is satire.",
    ),
    "under the headline": (
        paragraphs("Serbia", "This article is AI-generated.", ONE),
        "This article is AI-generated.",
    ),
    "of several lines": (
        paragraphs(ONE, "Disclaimer:\nThis is satire.\nNobody spoke."),
        "Disclaimer: This is satire. Nobody spoke.",
    ),
    "of several lines in brackets": (
        f"{ONE}\n[Editor's note: this\nwas edited]",
        "Editor's note: this was edited",
    ),
    "two of them": (
        paragraphs(ONE, "Correction: It was May.", "Note: Fiction."),
        "Correction: It was May. Note: Fiction.",
    ),
    "top and end": (
        paragraphs("Note: Fiction.", "Serbia", ONE, "Correction: May."),
        "Note: Fiction. Correction: May.",
    ),
    "with brackets inside": (paragraphs(ONE, "(Note: all (really) made up)"), "Note: all (really) made up"),
    "with brackets that are not one pair": (paragraphs(ONE, "(Note) made up (all)"), ""),
    "a curly apostrophe": (
        paragraphs(ONE, "Editor’s note – it was edited."),
        "Editor’s note – it was edited.",
    ),
    "a dated correction": (
        paragraphs(ONE, "Correction (2 Oct.): It was May."),
        "Correction (2 Oct.): It was May.",
    ),
    "an earlier version": (
        paragraphs(ONE, "An earlier version of this article erred."),
        "An earlier version of this article erred.",
    ),
    "written by a machine": (
        paragraphs(ONE, "This story was written with the help of artificial intelligence."),
        "This story was written with the help of artificial intelligence.",
    ),
    "the content is fictional": (
        paragraphs(ONE, "The content of this article is purely fictional."),
        "The content of this article is purely fictional.",
    ),
    "in German": (paragraphs(ONE, "Anmerkung der Redaktion: Satire."), "Anmerkung der Redaktion: Satire."),
    "in French": (paragraphs(ONE, "Cet article est une satire."), "Cet article est une satire."),
    "in Spanish": (paragraphs(ONE, "Nota de la redacción: es ficción."), "Nota de la redacción: es ficción."),
    "in Italian": (paragraphs(ONE, "Questo articolo è di fantasia."), "Questo articolo è di fantasia."),
    "in Serbian": (paragraphs(ONE, "Напомена: Текст је измишљен."), "Напомена: Текст је измишљен."),
    "on the last line of a text a line each": (f"{ONE}\n{TWO}\nNote: Fiction.", "Note: Fiction."),
    "in emphasis": (paragraphs(ONE, "*This article is AI-generated.*"), "*This article is AI-generated.*"),
    "this is satire": (paragraphs(ONE, "This is satire."), "This is satire."),
    "a work of fiction, at the top": (
        paragraphs("This is a work of fiction.", "Serbia", ONE),
        "This is a work of fiction.",
    ),
    "not this is and more": (paragraphs(ONE, "This is fiction that sells."), ""),
    "behind a direction mark": (paragraphs(ONE, "\u200e(Note: Fiction)"), "Note: Fiction"),
    "a line before a paragraph a line": (
        f"Note: This article is fictional.\n{ONE}\n{TWO}\n\nLast paragraph.",
        "Note: This article is fictional.",
    ),
    "in brackets, though a later line ends in one": (
        f"(Note: Fiction)\n{ONE}\n{TWO} (More follows)\n\nLast paragraph.",
        "Note: Fiction",
    ),
    "not a sentence with note": (paragraphs(ONE, "Note that nobody spoke."), ""),
    "not a sentence about fiction": (paragraphs(ONE, "This article is about fictional people."), ""),
    "not a correction in the words of a sentence": (paragraphs(ONE, "Correction of prices continues."), ""),
}


@pytest.mark.parametrize(("text", "expected"), HEADS.values(), ids=HEADS.keys())
def test_the_head_states(text: str, expected: dict[str, object]) -> None:
    assert stated(text) == {"body": (ONE,), **expected}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES.keys())
def test_the_body_is(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(block.text for block in load_bytes(text.encode(), None).body) == expected


@pytest.mark.parametrize(("text", "expected"), DISCLAIMERS.values(), ids=DISCLAIMERS.keys())
def test_a_disclaimer(text: str, expected: str) -> None:
    article = load_bytes(text.encode(), None)
    assert article.disclaimer == expected
    assert article.body[0].text == ONE


def article_of(*texts: str) -> Article:
    return load_bytes(paragraphs(*texts).encode(), None)


def test_a_headline_without_a_label_is_marked_as_a_guess() -> None:
    assert article_of("Serbia", ONE).provenance["headline"].is_guess


def test_a_label_is_kept_in_the_provenance() -> None:
    origin = article_of("Serbia", "Publication Date: 1 Oct 2023", ONE).provenance["published"].origin
    assert origin == "label “Publication Date:” in the text"


def test_a_title_equal_to_the_first_line_confirms_it() -> None:
    headline = article_of("Serbia", "Title: SERBIA", ONE).provenance["headline"]
    assert headline.origin == "first line of the text; again in the line “Title: SERBIA”"
    assert not headline.is_guess


BY, ON = "By Ana Petrović", "1 October 2023"
HEADLINE, SAYS_MORE = "Serbia withdraws troops", "Warnings had come from abroad"


@pytest.mark.parametrize(
    ("head", "standfirst", "publication", "origin"),
    [
        (f"{HEADLINE}\n\n{BY}\nThe Daily Clarion\n{ON}", "", "The Daily Clarion", "between byline and date"),
        (f"{HEADLINE}\n\n{BY}\n\nHarbour Post\n\n{ON}", "", "Harbour Post", "between byline and date"),
        (
            f"{HEADLINE}\nThe New York Times\n{BY}\n{ON}",
            "",
            "The New York Times",
            "between the headline and a field",
        ),
        (f"{HEADLINE}\nReuters\n{BY}", "", "Reuters", "between the headline and a field"),
        (f"{HEADLINE}\n{SAYS_MORE}\n{BY}\nLe Monde\n{ON}", SAYS_MORE, "Le Monde", "between byline and date"),
        (f"{HEADLINE}\n{BY}\n{ON}\nSüddeutsche Zeitung", "", "Süddeutsche Zeitung", "below byline or date"),
        (f"The Guardian\n{HEADLINE}\n{BY}\n{ON}", "", "The Guardian", "above the headline"),
        (f"The Guardian\n{HEADLINE}\nAna Petrović\n{ON}", "", "The Guardian", "above the headline"),
        (f"{HEADLINE}\nBelgrade Bows to Pressure\n{BY}\n{ON}", "Belgrade Bows to Pressure", "", ""),
        (f"{HEADLINE}\nNews That Nobody Expected\n{BY}\n{ON}", "News That Nobody Expected", "", ""),
        (f"{HEADLINE}\nThe Guardian View\n{BY}\n{ON}", "The Guardian View", "", ""),
        (f"{HEADLINE}\n{BY}\nThe Troops Today\n{ON}", "The Troops Today", "", ""),
    ],
)
def test_a_line_among_byline_and_date_is_the_paper_or_a_standfirst(
    head: str, standfirst: str, publication: str, origin: str
) -> None:
    article = article_of(head, ONE)
    assert (article.headline, article.bylines) == (HEADLINE, ("Ana Petrović",))
    assert (article.standfirst, article.publication) == (standfirst, publication)
    found = article.provenance.get("publication")
    assert found == (Provenance(f"line {origin}", is_guess=True) if publication else None)


def test_a_headline_that_ends_as_a_name_does_is_one() -> None:
    article = article_of("Hard Times", "Serbia counts its losses", f"{BY}\n{ON}", ONE)
    assert (article.headline, article.standfirst, article.publication) == (
        "Hard Times",
        "Serbia counts its losses",
        "",
    )


def test_a_name_without_by_below_a_paper_is_a_byline_and_a_guess() -> None:
    article = article_of(f"The Guardian\n{HEADLINE}\nAna Petrović\n{ON}", ONE)
    assert article.provenance["bylines"] == Provenance("line between the headline and a field", is_guess=True)


def test_a_byline_of_several_names_keeps_its_line_in_the_provenance() -> None:
    origin = article_of("Serbia", "By Ana Petrović and John Smith", ONE).provenance["bylines"].origin
    assert origin == "the line “By Ana Petrović and John Smith” in the text"


def test_a_date_is_kept_as_printed() -> None:
    published = article_of("Serbia", "Date: Sun 1 Oct 2023 00.11 CEST", ONE).published
    assert published is not None
    assert published.text == "Sun 1 Oct 2023 00.11 CEST"


def test_furniture_is_kept_as_printed_and_in_order() -> None:
    article = article_of(
        "Share this:", "Serbia", ONE, "— Advertisement —", TWO, "12 Comments", "Leave a Comment »"
    )
    assert article.left_out_lines == ("Share this:", "— Advertisement —", "12 Comments", "Leave a Comment »")


def test_every_block_is_a_paragraph() -> None:
    assert {block.kind for block in article_of("Serbia", ONE, "* one").body} == {BlockKind.PARAGRAPH}


@pytest.mark.parametrize("unit", ["A sentence of some words. ", "words ", "x"])
def test_a_paragraph_of_any_length_is_cut_into_blocks_and_loses_nothing(unit: str) -> None:
    long = unit * (3 * MAX_BLOCK // len(unit))
    blocks = [block.text for block in load_bytes(long.encode(), None).body]
    assert max(map(len, blocks)) <= MAX_BLOCK
    assert "".join(blocks).replace(" ", "") == long.replace(" ", "")


def test_a_long_paragraph_is_cut_at_the_end_of_a_sentence() -> None:
    long = "A sentence of some words. " * MAX_BLOCK
    assert all(block.text.endswith("words.") for block in load_bytes(long.encode(), None).body)


@pytest.mark.parametrize(("start", "part"), [("", "a, "), ("By ", "A B, "), ("", "By A, "), ("By A", " (b")])
def test_a_line_of_many_commas_takes_no_quadratic_time(start: str, part: str) -> None:
    assert grows_with_its_size(lambda count: article_of("Serbia", start + part * count + "a", ONE), 60)
