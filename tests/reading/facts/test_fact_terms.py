"""What is the work bound to: contract, hours, start, shifts, season, housing?"""

import pytest

from mailbot.reading.facts import terms


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("It's a permanent post, four days a week.", "permanent post, four days a week"),
        ("We need a cooper, full-time, starting in May.", "full-time, starting in May"),
        ("This is fixed-term, 18 months.", "fixed-term, 18 months"),
        ("A two-year contract.", "two-year contract"),
        (
            "It's a two year contract to begin with, starting Tuesday 2nd March.",
            "two year contract to begin with, starting Tuesday 2nd March",
        ),
        ("Permanent, 36 hours over 4 days.", "Permanent, 36 hours over 4 days"),
        (
            "Eine Teilzeitstelle, Start am liebsten im April.",
            "Teilzeitstelle, Start am liebsten im April",
        ),
        ("60 Prozent, Beginn im Mai.", "60 Prozent, Beginn im Mai"),
        ("Contrat de mission de 18 mois.", "Contrat de mission de 18 mois"),
        (
            "Contrat d'un an d'abord, puis à durée indéterminée.",
            "Contrat d'un an d'abord, puis à durée indéterminée",
        ),
        ("Media jornada, para empezar el 1 de junio.", "Media jornada, para empezar el 1 de junio"),
        (
            "A tempo indeterminato dopo due mesi di prova, si inizia il 3 maggio.",
            "A tempo indeterminato dopo due mesi di prova, si inizia il 3 maggio",
        ),
        ("Late shifts, 2pm to 10pm, five on two off.", "Late shifts, 2pm to 10pm, five on two off"),
        ("There's a caravan that goes with the job.", "a caravan that goes with the job"),
        ("The season runs from June to September.", "season runs from June to September"),
        ("Die Stelle ist unbefristet, 39 Stunden.", "unbefristet, 39 Stunden"),
        ("Teilzeit, Beginn 15. April 2027", "Teilzeit, Beginn 15. April 2027"),
        ("Pensum 60-80 %, ab sofort.", "Pensum 60-80 %, ab sofort"),
        ("Personalzimmer vorhanden.", "Personalzimmer vorhanden"),
        ("C'est un CDD de 8 mois à mi-temps.", "CDD de 8 mois à mi-temps"),
        ("Poste en CDI, logement possible sur place.", "CDI, logement possible sur place"),
        ("Contrato indefinido a jornada completa.", "Contrato indefinido a jornada completa"),
        ("Media jornada, de marzo a julio", "Media jornada, de marzo a julio"),
        ("Contrato sem termo, tempo inteiro.", "Contrato sem termo, tempo inteiro"),
        ("A tempo indeterminato, part-time.", "A tempo indeterminato, part-time"),
        ("Vast contract, 28 uur per week.", "Vast contract, 28 uur per week"),
        ("Tillsvidareanställning på heltid.", "Tillsvidareanställning på heltid"),
        ("Umowa o pracę, pełny etat.", "Umowa o pracę, pełny etat"),
    ],
)
def test_terms_stand_in_the_words_they_were_said_in(sentence: str, said: str) -> None:
    assert ", ".join(term.text for term in terms.told(sentence).terms) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "We want a permanent fix for the leaking roof by June.",
        "Our orchard has 14 hectares and three barns.",
        "My part-time helper moved to Spain.",
        "Ein Jahr später soll der Laden laufen.",
        "It is not a permanent contract.",
        "Waste goes from 12 to 4 % from March to June.",
        "It pays 38 an hour.",
        "Die Reparatur dauert 14 Wochen statt neun.",
    ],
)
def test_what_only_looks_like_terms_is_none(sentence: str) -> None:
    assert terms.told(sentence).terms == ()
