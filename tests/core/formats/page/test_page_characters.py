"""What the characters of a page mean by how they stand is in its text, or a span of it."""

from __future__ import annotations

import pytest

from tearsheet.article.model import Block, SpanKind
from tests.core.pages import PARAGRAPHS, page, read

REST = "and all of it was written down by the harbour master in the evening of that day."


def block(markup: str, language: str = "en") -> Block:
    """The block that a paragraph of a page becomes."""
    found = read(page(f"<p>{markup} {REST}</p>").replace("lang=en", f"lang={language}"))
    return found.body[len(PARAGRAPHS)]


def words(markup: str, language: str = "en") -> str:
    return block(markup, language).text.removesuffix(f" {REST}")


def runs(markup: str, *kinds: SpanKind, language: str = "en") -> list[tuple[str, str]]:
    """The words of the spans of some kinds, with what they lead to."""
    found = block(markup, language)
    return [(found.text[span.start : span.end], span.target) for span in found.spans if span.kind in kinds]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("10<sup>6</sup> euros", "10⁶ euros"),
        ("10<sup>-6</sup> and 10<sup>&minus;12</sup>", "10⁻⁶ and 10⁻¹²"),
        ("19&nbsp;m<sup>2</sup>", "19\xa0m²"),
        ("CO<sub>2</sub>, PM<sub>2.5</sub>", "CO₂, PM₂.₅"),
        ("2<sup>n+1</sup>", "2ⁿ⁺¹"),
        ("mc<sup><b>2</b></sup>", "mc²"),
        ('10<span style="font-size:70%;vertical-align: super">9</span>', "10⁹"),
        ('CO<span style="vertical-align:sub">2</span>', "CO₂"),
        ("of it.<sup>3</sup>", "of it.³"),
        ("<sup>a text set small in 2023 is no power</sup>", "a text set small in 2023 is no power"),
        ("<sup>1st</sup> place", "1st place"),
    ],
)
def test_raised_and_lowered_figures_are_those_of_unicode(markup: str, expected: str) -> None:
    assert words(markup) == expected


@pytest.mark.parametrize(
    ("markup", "text", "raised"),
    [
        ("the 20<sup>th</sup>", "the 20th", "th"),
        ("M<sup>me</sup> Dupont", "Mme Dupont", "me"),
        ("1.<sup>er</sup> piso", "1.er piso", "er"),
        ("n<sup>o</sup> 5", "no 5", "o"),
    ],
)
def test_raised_letters_keep_their_letters_and_are_a_span(markup: str, text: str, raised: str) -> None:
    assert words(markup) == text
    assert runs(markup, SpanKind.RAISED) == [(raised, "")]


@pytest.mark.parametrize(
    ("markup", "text", "kind", "shifted"),
    [
        ("x<sub>i+1</sub>", "xi₊₁", SpanKind.LOWERED, ["i"]),
        ("C<sub>2n</sub>", "C₂n", SpanKind.LOWERED, ["n"]),
        ("a<sub><i>i</i>, 2<i>j</i></sub>", "ai, 2j", SpanKind.LOWERED, ["i, 2j"]),
        ("a<sub>(<i>i</i>+<b>j</b>)</sub>", "a₍i₊j₎", SpanKind.LOWERED, ["i", "j"]),
        ("2<sup>k−1</sup>", "2k⁻¹", SpanKind.RAISED, ["k"]),
        ("10<sup>²</sup>", "10²", SpanKind.RAISED, []),
    ],
)
def test_figures_that_stand_raised_or_lowered_themselves_are_not_set_so_twice(
    markup: str, text: str, kind: SpanKind, shifted: list[str]
) -> None:
    assert words(markup) == text
    assert [run for run, _ in runs(markup, kind)] == shifted


def test_lowered_letters_are_a_span() -> None:
    assert runs("x<sub>i</sub>", SpanKind.LOWERED) == [("i", "")]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("5 <sup>1</sup>/<sub>2</sub> miles", "5 ½ miles"),
        ("5<sup>1</sup>&frasl;<sub>2</sub>", "5½"),
        ("<sup>3</sup>/4 inch", "¾ inch"),
        ("<sup>11</sup>/<sub>16</sub>", "¹¹⁄₁₆"),
        ('<span class="frac">5<span class="num">1</span>&frasl;<span class="den">2</span></span>', "5½"),
        (
            '<span class="sfrac"><span class="sr-only">+</span><sup class="num">1</sup>/<sub class="den">8</sub></span>',
            "⅛",
        ),
        ("19 m<sup>2</sup>/3 days", "19 m²/3 days"),
    ],
)
def test_a_raised_figure_over_a_lowered_one_is_a_fraction(markup: str, expected: str) -> None:
    assert words(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<del>guilty</del>",
        "<s>guilty</s>",
        "<strike>guilty</strike>",
        '<span style="text-decoration: line-through">guilty</span>',
        '<i style="text-decoration-line:underline line-through">guilty</i>',
        '<span class="line-through">guilty</span>',
        "<del><a href=/x>guilty</a></del>",
    ],
)
def test_struck_words_are_a_span(markup: str) -> None:
    assert runs(f"He was {markup} cleared", SpanKind.STRUCK) == [("guilty", "")]


STRUCK_HEADLINES = [
    ("<h1>Harbour <del>open</del> closed</h1>", "Harbour closed", "Harbour [struck out: open] closed"),
    ("<h1><s>Hafen offen</s> Hafen zu</h1>", "Hafen zu", "[struck out: Hafen offen] Hafen zu"),
    (
        "<h1>Har&shy;bour <s>o&shy;pen</s> shut</h1>",
        "Harbour shut",
        "Har\xadbour [struck out: o\xadpen] shut",
    ),
]


@pytest.mark.parametrize(("heading", "headline", "told"), STRUCK_HEADLINES)
def test_struck_words_of_a_headline_are_left_out_of_it(heading: str, headline: str, told: str) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    found = read(f"<title>{headline}</title><article>{heading}{text}</article>")
    assert found.headline == headline
    assert told in found.left_out_lines


def test_a_headline_that_is_struck_whole_says_so() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    found = read(f"<title>x</title><article><h1><del>Harbour is open</del></h1>{text}</article>")
    assert found.headline == "[struck out: Harbour is open]"


def test_struck_words_of_a_second_title_are_left_out_of_it() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    deck = "<p class=standfirst>The council <s>opens</s> closes it for all of a year.</p>"
    found = read(f"<title>A storm in March</title><article><h1>A storm in March</h1>{deck}{text}</article>")
    assert found.standfirst == "The council closes it for all of a year."
    assert "The council [struck out: opens] closes it for all of a year." in found.left_out_lines


def test_a_struck_paragraph_is_struck_from_end_to_end() -> None:
    found = read(page(f"<del><p>{REST}</p></del>")).body[-1]
    assert [(span.start, span.end, span.kind) for span in found.spans] == [
        (0, len(found.text), SpanKind.STRUCK)
    ]


def test_inserted_words_are_a_span() -> None:
    assert runs("It is <ins>60</ins>", SpanKind.INSERTED) == [("60", "")]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<del>50</del><ins>60</ins> crowns", "50 60 crowns"),
        ("<s>$100</s>$80", "$100 $80"),
        ("the co<del>l</del><ins>r</ins>d", "the colrd"),
        ("a<del>n</del> dog, colo<ins>u</ins>r", "an dog, colour"),
    ],
)
def test_new_words_do_not_run_into_struck_ones(markup: str, expected: str) -> None:
    assert words(markup) == expected


@pytest.mark.parametrize(
    ("language", "markup", "expected"),
    [
        ("en", "<q>no</q>", "“no”"),
        ("en-GB", "<q>no <q>yes</q></q>", "“no ‘yes’”"),
        ("de", "<q>nein</q>", "„nein“"),
        ("de-CH", "<q>nein</q>", "«nein»"),
        ("fr", "<q>non</q>", "«\xa0non\xa0»"),
        ("sr-Latn", "<q>ne</q>", "„ne”"),
        ("ja", "<q>いいえ</q>", "「いいえ」"),
        ("zh-TW", "<q>不</q>", "「不」"),
        ("de", '<q lang="en">no</q>', "“no”"),
        ("en", "<q>“no”</q>", "“no”"),
        ("en", '"<q>no</q>"', '"no"'),
    ],
)
def test_a_quotation_has_the_marks_of_its_language(language: str, markup: str, expected: str) -> None:
    assert words(markup, language) == expected


@pytest.mark.parametrize(
    ("markup", "text", "readings"),
    [
        ("<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>は", "東京は", [("東京", "とうきょう")]),
        ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>", "漢字", [("漢", "かん"), ("字", "じ")]),
        ("<ruby><rb>日<rb>本<rt>に<rt>ほん</ruby>", "日本", [("日", "に"), ("本", "ほん")]),
        ("<ruby><b>北</b><rt>ㄅㄟˇ</ruby>京", "北京", [("北", "ㄅㄟˇ")]),
        ("<ruby>取<rt>と</rt>り<rt></rt></ruby>消", "取り消", [("取", "と")]),
        ("<ruby><rt>と</rt></ruby>消", "と 消", []),
        ("<ruby>東京<rp>(<rt>とう<rp>)</ruby>は", "東京は", [("東京", "とう")]),
    ],
)
def test_a_ruby_base_stands_in_the_text_with_its_reading_beside(
    markup: str, text: str, readings: list[tuple[str, str]]
) -> None:
    assert words(markup, "ja") == text
    assert runs(markup, SpanKind.RUBY, language="ja") == readings


SQUARE = "<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>%s</math>"
FRACTION = "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math>"
TEX = '<annotation encoding="application/x-tex">E=mc^2</annotation>'


@pytest.mark.parametrize(
    ("markup", "text", "source"),
    [
        (SQUARE % "", "E = mc²", ""),
        (f"<math><semantics><mrow>{SQUARE[6:-9]}</mrow>{TEX}</semantics></math>", "E = mc²", "E=mc^2"),
        ('<math alttext="E=mc^2"><mi>E</mi></math>', "E", "E=mc^2"),
        (FRACTION, "(a + 1)/b", ""),
        ("<math><msqrt><mi>y</mi></msqrt><mo>-</mo><msub><mi>x</mi><mn>1</mn></msub></math>", "√y − x₁", ""),
        (f'<span class="katex"><span class="katex-mathml">{SQUARE % ""}</span><span class="katex-html" aria-hidden="true">E=mc2</span></span>', "E = mc²", ""),
        (f'<mjx-container><mjx-math>E=mc2</mjx-math><mjx-assistive-mml>{SQUARE % ""}</mjx-assistive-mml></mjx-container>', "E = mc²", ""),
        (f'<span class="MathJax"><nobr>Emc2</nobr><span class="MJX_Assistive_MathML">{SQUARE % ""}</span></span><script type="math/tex">E=mc^2</script>', "E = mc²", "E=mc^2"),
        (r'<script type="math/tex">\alpha</script>', r"\alpha", r"\alpha"),
        (f'<span class="mwe-math-element"><span style="display:none">{SQUARE % ""}</span><img class="mwe-math-fallback-image-inline" alt="x"></span>', "E = mc²", ""),
        (r'<img class="latex" alt="{\displaystyle x^2}" src="x.png">', "x^2", "x^2"),
    ],
)  # fmt: skip
def test_a_formula_is_read_once_and_keeps_its_source(markup: str, text: str, source: str) -> None:
    assert words(f"So {markup}, they said") == f"So {text}, they said"
    assert runs(f"So {markup}, they said", SpanKind.FORMULA) == [(text, source)]
