"""Which whole lines are page furniture, and which are not."""

from __future__ import annotations

import pytest

from tearsheet.formats.fields.furniture import is_furniture


@pytest.mark.parametrize(
    "line",
    [
        *("You may also like", "Leave a Comment", "Share this", "Advertisement", "Related articles"),
        *(
            "Subscribe to our newsletter",
            "SHARE THIS:",
            "— Advertisement —",
            "Advertisement - Continue reading below",
        ),
        *("12 Comments", "Comments (3)", "» Read more", "Read more...", "★ Related Articles ★", "5 min read"),
        *("Editors’ Picks", "Don't miss!", "Das könnte Sie auch interessieren", "Anzeige", "Kommentare (4)"),
        *(
            "À lire aussi :",
            "Publicité",
            "Laisser un commentaire",
            "También te puede interesar",
            "Deja un comentario",
        ),
        *(
            "Potrebbe interessarti anche",
            "Lascia un commento",
            "Pročitajte još",
            "PROČITAJTE JOŠ:",
            "Ostavite komentar",
        ),
        *("Прочитајте још", "ОСТАВИТЕ КОМЕНТАР", "Можда ће вас занимати"),
    ],
)
def test_a_line_of_furniture_is_known(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "",
            "...",
            "2023",
            "You may also like to know that",
            "They share this view.",
            "He left a comment",
            "Serbia",
        ),
        *(
            "Leave a comment below and tell us",
            "Advertisement spending rose",
            "The related articles of the treaty",
        ),
        *("Share this. Or not.", "Comments by the minister", "Read more books"),
    ],
)
def test_a_line_that_only_holds_such_words_is_none(line: str) -> None:
    assert not is_furniture(line)
