"""Results that nothing announces but "should" and a day, and roles known by their ending."""

import pytest

from fact_letters import Read

FORETOLD = [
    "All 9 looms should be threaded by the end of March.",
    "Every bride should hold her album within 30 days of the wedding.",
    "Die Ausschussquote soll bis Herbst 2027 von 12 auf 5 Prozent fallen.",
    "Les 18 ruches doivent être pleines avant le printemps.",
    "Las 40 sillas deben estar restauradas antes de la Navidad.",
    "Os 25 barcos devem estar na água antes do verão.",
    "I 14 organi devono suonare entro Pasqua.",
    "Alle 60 fietsen moeten voor de zomer gekeurd zijn.",
]


@pytest.mark.parametrize("sentence", FORETOLD)
def test_what_should_be_true_by_a_day_is_a_result(read: Read, sentence: str) -> None:
    facts = read(f"Good day,\n\nWe run a small house. {sentence}")
    assert [item.value for item in facts.outcomes] == [sentence[:-1]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Applications should reach all 3 of us by 4 May.",
        "You should have spent 5 years at sea before May 2027.",
        "Interested people must write to us before the end of March, all of them.",
        "Unser Lohn soll bis Mai 2027 um 3 Prozent steigen.",
        "The video should be ready within 3 days.",
        "Our house was built before 1900 in two years.",
    ],
)
def test_a_demand_or_an_appointment_is_no_result(read: Read, sentence: str) -> None:
    assert read(f"Good day,\n\nWe run a small house. {sentence}").outcomes == ()


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("We pay 20 EUR an hour. Result: 12 roofs tight by May.", ["12 roofs tight by May"]),
        (
            "Pagamos 900 € por mês. Resultado esperado: 7 hortas abertas até maio.",
            ["7 hortas abertas até maio"],
        ),
        (
            "After one year we want 30 lambs raised on grass and two fields fenced.",
            ["30 lambs raised on grass", "two fields fenced"],
        ),
        (
            "In the first year: five owls back in the wild, and no cage without water.",
            ["five owls back in the wild", "no cage without water"],
        ),
    ],
)
def test_results_told_in_passing(read: Read, text: str, results: list[str]) -> None:
    assert [item.value for item in read(f"Hello,\n\n{text}").outcomes] == results


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nous cherchons un rempailleur.", "rempailleur"),
        ("Il nous faut un rémouleur pour le marché.", "rémouleur"),
        ("Busco bordadora para mi taller.", "bordadora"),
        ("Necesitamos un restaurador de relojes.", "restaurador de relojes"),
        ("Procuramos um cesteiro para a oficina.", "cesteiro"),
        ("Cerchiamo un arrotino o un intagliatore.", None),
        ("Cerchiamo un intagliatore per la bottega.", "intagliatore"),
        ("We would like to offer the job of kiln hand to your readers.", "kiln hand"),
        ("Where does one find a stable hand these days?", "stable hand"),
        ("What: Head of Ropes\nPay: 20 EUR an hour", "Head of Ropes"),
        ("Cosa: Responsabile di sala\nPaga: 1.500 € al mese", "Responsabile di sala"),
        ("Wir suchen eine Lösung für unser Dach.", None),
    ],
)
def test_a_role_by_its_ending(read: Read, text: str, title: str | None) -> None:
    found = read(f"Hello,\n\n{text}").title
    assert (found.value if found is not None and found.sure else None) == title
