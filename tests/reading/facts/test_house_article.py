"""An employer's name that stands in quotation marks is all that stands there."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.house_article import up_to_mark
from mailbot.reading.facts.passages import Passage
from mailbot.terms import Found, Origin


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("une association, « Les Fileurs d'Armor », et", "Les Fileurs", "Les Fileurs d'Armor"),
        (
            "our house, “Friends of the Old Mill”, seeks",
            "Friends of the Old",
            "Friends of the Old Mill",
        ),
        ("der Verein „Brücke für Kinder“ sucht", "Brücke", "Brücke für Kinder"),
        ("“Lantern Loaf seeks a baker”", "Lantern Loaf", "Lantern Loaf"),
        ("“Lantern Loaf” and “Mill Road”", "Lantern Loaf", "Lantern Loaf"),
        ("Lantern Loaf Bakery", "Lantern Loaf", "Lantern Loaf"),
        ("the “Best” Lantern Loaf”", "Lantern", "Lantern"),
    ],
)
def test_a_name_goes_up_to_the_closing_mark(text: str, cut: str, whole: str) -> None:
    found = up_to_mark(Found(cut, "line 1"), [Passage(text, 1, Origin.BODY)])
    assert found is not None
    assert found.value == whole
