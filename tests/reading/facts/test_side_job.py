"""A second job, by the rules alone: on a condition, to be agreed on, called by other names."""

import pytest

from mailbot.reading.facts import side_job, worksite
from mailbot.terms import OtherJobs

SAID = [
    ("Bijob er ok, hvis det ikke er i branchen.", OtherJobs.WELCOME),
    ("You can have private practice if not in our region.", OtherJobs.WELCOME),
    ("Druga praca nie jest problemem.", OtherJobs.WELCOME),
    ("se quiser pegar uns bicos por fora eu não ligo", OtherJobs.WELCOME),
    ("Pode ter outra fonte de renda, sim.", OtherJobs.WELCOME),
    ("Exclusividade não é exigida.", OtherJobs.WELCOME),
    ("Si después de las tres tiene otra changa es cosa suya.", OtherJobs.WELCOME),
    ("si quiere currar en otro sitio esta bien", OtherJobs.WELCOME),
    ("Une autre job à côté, on comprend ça, aucun problème.", OtherJobs.WELCOME),
    ("You can teach in other schools also, I not mind.", OtherJobs.WELCOME),
    ("The other days are yours, work wherever you like.", OtherJobs.WELCOME),
    ("Die übrigen Tage gehören dir.", OtherJobs.WELCOME),
    ("Got a second job in the evenings? So has half of Hull", OtherJobs.WELCOME),
    ("Se tiver outro trabalho à segunda, é lá consigo.", OtherJobs.WELCOME),
    ("Eventuali altri incarichi vanno valutati insieme.", OtherJobs.DISCUSS),
    ("Andre verv og jobber tar vi en prat om.", OtherJobs.DISCUSS),
    ("Dos trabajos no, que se me duermen.", OtherJobs.NO),
    ("Bistilling må avklares med meg først.", OtherJobs.DISCUSS),
    ("Nebenprojekte: sprich uns an", OtherJobs.DISCUSS),
    ("Nebentätigkeiten sind bewilligungspflichtig.", OtherJobs.DISCUSS),
    ("outro trabalho de dia nao dá", OtherJobs.NO),
    ("a bordo y nada de otro trabajo", OtherJobs.NO),
    ("pas de double emploi svp", OtherJobs.NO),
    ("Bijob er ikke tilladt.", OtherJobs.NO),
    ("Nie ma mowy o drugiej pracy, niestety nie.", OtherJobs.NO),
]


@pytest.mark.parametrize(("text", "word"), SAID)
def test_what_is_said(text: str, word: OtherJobs) -> None:
    assert side_job.said(text) is word


@pytest.mark.parametrize(
    "text",
    [
        "Ce courriel est destiné exclusivement à son destinataire.",
        "This message is intended only for whom it is addressed to.",
        "Wir sind kein kostenpflichtiger Dienst.",
        "La feria nos da trabajo, nada de prisas.",
    ],
)
def test_what_is_not_said(text: str) -> None:
    assert side_job.said(text) is None


def test_days_for_others_are_no_place() -> None:
    assert worksite.said("The other days are yours, work wherever you like.") is None
    assert worksite.said("Work wherever you like.") is not None
