"""A table of what is typed, what is printed, and which hits a reader expects."""

from __future__ import annotations

import pytest

from tearsheet.finding.matchers import Expression, Matcher, Words

# Each: what is typed, a text, the hits in it.
WORDS = [
    ("CAN'T", "I can’t and CAN‘T, cant", ["can’t", "CAN‘T"]),
    ("dž", "džep DŽEP ǆep ǅep", ["dž", "DŽ", "ǆ", "ǅ"]),
    ("Ljubljana", "Ǉubǉana LJUBLJANA ǈubljana", ["Ǉubǉana", "LJUBLJANA", "ǈubljana"]),
    ("Sarkozy", "SARKÖZY Sarközy", ["SARKÖZY", "Sarközy"]),
    ("Đinđić", "Djindjic DJINDJIĆ Dinđic", ["Djindjic", "DJINDJIĆ", "Dinđic"]),
    ("Djindjic", "Đinđić", ["Đinđić"]),
    ("jalapeno", "jalapeño JALAPEN\u0303O", ["jalapeño", "JALAPEN\u0303O"]),
    ("coeur", "cœur CŒUR coeur", ["cœur", "CŒUR", "coeur"]),
    ("cœur", "coeur Coeur", ["coeur", "Coeur"]),
    ("Groesse", "Größe GRÖSSE", ["Größe", "GRÖSSE"]),
    ("Größe", "Groesse GROESSE Grosse", ["Groesse", "GROESSE", "Grosse"]),
    ("Lodz", "Łódź ŁÓDŹ", ["Łódź", "ŁÓDŹ"]),
    ("Erdogan", "Erdoğan ERDOĞAN", ["Erdoğan", "ERDOĞAN"]),
    ("ισλανδια", "Ισλανδία ΙΣΛΑΝΔΙΑ", ["Ισλανδία", "ΙΣΛΑΝΔΙΑ"]),
    ("йод", "Йод йод и\u0306од", ["Йод", "йод", "и\u0306од"]),
    ("все", "всё Все", ["всё", "Все"]),
    (
        '"Serbia"',
        "“Serbia” „Serbia“ ”Serbia” »Serbia« «Serbia»",
        ["“Serbia”", "„Serbia“", "”Serbia”", "»Serbia«", "«Serbia»"],
    ),
    ("„мир“", "«мир» “мир”", ["«мир»", "“мир”"]),
    ("'yes'", "‘yes’ ‚yes‘ ‹yes›", ["‘yes’", "‚yes‘", "‹yes›"]),
    ("l'Etat", "l’État L'ÉTAT", ["l’État", "L'ÉTAT"]),
    ('"oui"', "«\u202foui\u202f» «\u00a0oui\u00a0»", ["«\u202foui\u202f»", "«\u00a0oui\u00a0»"]),
    ("战争", "中国不想要战争,「战争」", ["战争", "战争"]),
    ('"战争"', "「战争」“战争”『战争』", ["「战争」", "“战争”", "『战争』"]),
    ("ABC 123", "ＡＢＣ １２３ abc 123", ["ＡＢＣ １２３", "abc 123"]),
    ("2023", "２０２３年 2023年", ["２０２３", "2023"]),
    ("「はい」", "「はい」 『はい』", ["「はい」", "『はい』"]),
    ("東京", "東京都 東 京", ["東京"]),
    ("سلام", "س\u064eل\u064eام سـلام سلام", ["س\u064eل\u064eام", "سـلام", "سلام"]),
    ("ایران", "ايران ایران", ["ايران", "ایران"]),
    ("كتاب", "کتاب كتاب", ["کتاب", "كتاب"]),
    ("2023", "٢٠٢٣ ۲۰۲۳ 2023", ["٢٠٢٣", "۲۰۲۳", "2023"]),
    ("שלום", "ש\u05b8\u05c1לו\u05b9ם שלום", ["ש\u05b8\u05c1לו\u05b9ם", "שלום"]),
    (
        "de-escalation",
        "de‑escalation de–escalation de—escalation de\u00ad-escalation",
        ["de‑escalation", "de–escalation", "de—escalation", "de\u00ad-escalation"],
    ),
    (
        "2019-2023",
        "2019–2023 2019—2023 2019‒2023 2019−2023",
        ["2019–2023", "2019—2023", "2019‒2023", "2019−2023"],
    ),
    ("war - peace", "war — peace war – peace war — peace", ["war — peace", "war – peace", "war — peace"]),
    ("war--peace", "war—peace war--peace", ["war—peace", "war--peace"]),
    ("fluffy", "ﬂuffy fluﬀy ﬂuﬀy", ["ﬂuffy", "fluﬀy", "ﬂuﬀy"]),
    ("ﬁnance", "finance FINANCE", ["finance", "FINANCE"]),
    ("stop", "ﬆop ſtop ﬅop", ["ﬆop", "ſtop", "ﬅop"]),
    ("ge\u00adneral", "general gen\u00aderal", ["general", "gen\u00aderal"]),
    (
        "general",
        "ge\u00adne\u00adral gen\u200beral gen\u2060eral",
        ["ge\u00adne\u00adral", "gen\u200beral", "gen\u2060eral"],
    ),
    ("10 000", "10\u00a0000 10\u202f000 10\u2009000", ["10\u00a0000", "10\u202f000", "10\u2009000"]),
    ("No. 5", "No.\u00a05 No. 5", ["No.\u00a05", "No. 5"]),
    ("naïve café", "naive cafe NAI\u0308VE CAFÉ", ["naive cafe", "NAI\u0308VE CAFÉ"]),
    ("€ 5", "€\u00a05 € 5", ["€\u00a05", "€ 5"]),
    ("a...b", "a…b a...b a. . .b", ["a…b", "a...b", "a. . .b"]),
    ("😀 no", "😀 no 😀\u00a0NO", ["😀 no", "😀\u00a0NO"]),
    ("x²", "x2 x² X²", ["x2", "x²", "X²"]),
    ("ΐ", "ΐ Ϊ\u0301 ι", ["ΐ", "Ϊ\u0301", "ι"]),
    ("O'Brien", "O’Brien O'Brien OʼBrien", ["O’Brien", "O'Brien", "OʼBrien"]),
    ("tu", "tú, tü; 你 tu", ["tú", "tü", "tu"]),
    ("สงคราม", "ไม\u0e48ต\u0e49องการสงครามอีก", ["สงคราม"]),
    ("ab", "a b", []),
]
WHOLE = [
    ("war", "war, wars; “war” pre-war warfare WAR", ["war", "war", "war", "WAR"]),
    ("O'Brien", "O’Brien’s O’Briens", ["O’Brien"]),
    ("can", "can’t can cannot", ["can", "can"]),
    ("de-escalation", "de‑escalation, de-escalations", ["de‑escalation"]),
    ("Müller", "Mueller Müllers MULLER", ["Mueller", "MULLER"]),
    ("战争", "战争 不想要战争吗", ["战争", "战争"]),
    ("мир", "мир, мира «мир» мирный", ["мир", "мир"]),
    ("5", "5 % 5% 15 5.5 5th", ["5", "5", "5", "5"]),
    ("سلام", "سلام، والسلام س\u064eلام", ["سلام", "س\u064eلام"]),
    ("C++", "C++ and C++11", ["C++"]),
    ("$5", "$5 US$5 $50", ["$5"]),
    ("e", "e\u0301 e ée", ["e\u0301", "e"]),
    ("สงคราม", "ไม\u0e48ต\u0e49องการสงครามอีก", ["สงคราม"]),
    ("전쟁", "전쟁 전쟁을", ["전쟁"]),
    ("日本", "日本語 NHK日本", ["日本", "日本"]),
]
EXPRESSIONS = [
    ("colou?r", "color Colour colouur", ["color", "Colour"]),
    ("\\b[A-Z]{2,}\\b", "NATO and eu", ["NATO", "and", "eu"]),
    ("“[^”]+”", "“a” and “b”", ["“a”", "“b”"]),
    ("(?<=US )threats", "US threats, threats", ["threats"]),
    ("\\d{4}", "in 1999 and 2023", ["1999", "2023"]),
    ("[Čč]ić", "Vučić", ["čić"]),
    ("^The", "The end\nthe start\nNot the", ["The", "the"]),
    ("(war|peace) (and|or) \\w+", "war and peace; peace or love", ["war and peace", "peace or love"]),
    ("\\p{Han}+", "中国 and 日本", ["中国", "日本"]),
    ("(?s:a.b)", "a\nb", []),
    ("a\\nb", "a\nb", []),
    ("\\s+", "a  b", ["  "]),
    ("\\R", "a\nb", []),
    ("", "abc", []),
    ("élan", "élan e\u0301lan", ["élan"]),
    ("ß", "ß SS ẞ", ["ß", "ẞ"]),
    ("(?i:x)(?-i:Y)", "xY XY xy", ["xY", "XY"]),
]
WHOLE_EXPRESSIONS = [
    ("\\w+ed", "walked red bedding", ["walked", "red"]),
    ("war|peace", "war wars peaceful peace", ["war", "peace"]),
]


def found(matcher: Matcher, text: str) -> list[str]:
    return [text[start:end] for start, end in matcher.hits(text)]


@pytest.mark.parametrize(("wanted", "text", "hits"), WORDS)
def test_words_are_found_as_they_may_be_printed(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Words(wanted), text) == hits


@pytest.mark.parametrize(("wanted", "text", "hits"), WHOLE)
def test_whole_words_end_where_readers_see_them_end(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Words(wanted, is_whole=True), text) == hits


@pytest.mark.parametrize(("wanted", "text", "hits"), EXPRESSIONS)
def test_expressions_find_what_they_match(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Expression(wanted), text) == hits


@pytest.mark.parametrize(("wanted", "text", "hits"), WHOLE_EXPRESSIONS)
def test_expressions_can_match_whole_words(wanted: str, text: str, hits: list[str]) -> None:
    assert found(Expression(wanted, is_whole=True), text) == hits


def test_marks_of_all_kinds_quote_alike() -> None:
    text = "‘war’ “war” „war“ »war« « war » ‹war› 「war」 \"war\" 'war'"
    for wanted in ('"war"', "'war'", "“war”", "‘war’", "「war」", "« war »"):
        assert len(found(Words(wanted), text)) == 9


def test_an_apostrophe_is_no_double_mark() -> None:
    assert found(Words("don't"), 'don’t don"t') == ["don’t"]
