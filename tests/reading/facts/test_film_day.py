"""A film that is promised comes by a day, however that is told."""

from datetime import date

import pytest

from mailbot.reading.facts import film_day

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("We shoot it on 9 February.", date(2027, 2, 9)),
        ("You get the clip in the second week of January.", date(2027, 1, 14)),
        ("Der Film kommt in der ersten Woche im April.", date(2027, 4, 7)),
        ("Das Video kommt Anfang Mai.", date(2027, 5, 10)),
        ("On la tourne à la mi-janvier.", date(2027, 1, 20)),
        ("El vídeo estará en febrero.", date(2027, 2, 28)),
        ("Il video arriva nella prima settimana di marzo.", date(2027, 3, 7)),
        ("O vídeo fica pronto no início de abril.", date(2027, 4, 10)),
        ("Het filmpje komt eind januari.", date(2027, 1, 31)),
        ("Filmen kommer på torsdag.", date(2026, 11, 26)),
        ("My cousin films us next weekend.", date(2026, 12, 6)),
        ("The film comes in three weeks.", date(2026, 12, 15)),
        ("I may do it once the hay is in.", None),
        ("It follows.", None),
        ("We had it filmed on 3 May 2025.", None),
    ],
)
def test_a_day_is_told_as_people_tell_it(sentence: str, day: date | None) -> None:
    assert film_day.latest(sentence, TODAY) == day
