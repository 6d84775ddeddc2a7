"""The last day to apply; letters are of 1 March 2026."""

import pytest

from fact_letters import Read

DEADLINES = [
    ("Deadline: 2026-04-30", "2026-04-30"),
    ("Closing date: midnight on Sunday 22 November 2026. Interviews on 30 November.", "2026-11-22"),
    ("Apply by June 12.", "2026-06-12"),
    ("Please write to jobs@a.example no later than 1 February.", "2027-02-01"),
    ("Applications until the first of May.", "2026-05-01"),
    ("Send your CV on or before 30/09/26.", "2026-09-30"),
    ("Bewerbungen bis 20.06. an jobs@a.example", "2026-06-20"),
    ("Bewerbungsschluss: 15. Mai 2026", "2026-05-15"),
    ("Bitte bewerben Sie sich bis zum 3. Juli.", "2026-07-03"),
    ("Candidatures avant le 15 avril à emploi@a.example", "2026-04-15"),
    ("Date limite : 1er juin 2026", "2026-06-01"),
    ("Podéis enviar la candidatura hasta el 30 de abril.", "2026-04-30"),
    ("Plazo: 15 de mayo de 2026", "2026-05-15"),
    ("Candidaturas até 10 de junho.", "2026-06-10"),
    ("Prazo: 31/05/2026", "2026-05-31"),
    ("Candidature entro il 5 maggio.", "2026-05-05"),
    ("Scadenza: 30 giugno 2026", "2026-06-30"),
    ("Solliciteren kan tot 1 juni.", "2026-06-01"),
    ("Reageer vóór 15 april via hr@a.example", "2026-04-15"),
    ("Sista ansökningsdag: 31 maj", "2026-05-31"),
    ("Pay: $80k a year. Apply by 4/5/2026.", "2026-04-05"),
    ("Mail your CV on or before 15-Dec-2026.", "2026-12-15"),
    ("Letters to me at this address before the end of February 2027.", "2027-02-28"),
    ("Applications by the end of next month.", "2026-04-30"),
    ("Bewerbungen bis Ende Januar an jobs@a.example", "2027-01-31"),
    ("Candidatures jusqu'à la fin du mois de juin, avant fin juin.", "2026-06-30"),
]


@pytest.mark.parametrize(("text", "day"), DEADLINES)
def test_a_last_day(read: Read, text: str, day: str) -> None:
    found = read(text).deadline

    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize(
    "text",
    [
        "My line cook is leaving by end of April 30.",
        "Key results:\n- 12 shops by 1 November\n- Two apprentices by 24 December",
        "Start: 1 June 2026",
        "Interviews by 30 November, applicants will be told.",
        "We open the shop on 3 May.",
        "Apply whenever you like.",
        "Mail me version 4.5 or 2/3 of it",
    ],
)
def test_other_days_are_no_deadline(read: Read, text: str) -> None:
    assert read(text).deadline is None


def test_without_a_number_of_our_year_the_next_such_day_counts(read: Read) -> None:
    found = read("Until 28 February.", asked="Until when may people apply?").deadline

    assert found is not None
    assert found.value.isoformat() == "2027-02-28"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vergessen wurde die Befristung bis 30.09.2028.", None),
        ("Befristet bis 30.9.2028, Bewerbung bis 15. April.", "2026-04-15"),
        ("CDD jusqu'au 30 juin 2028, candidatures jusqu'au 15 avril.", "2026-04-15"),
        ("Contrato hasta el 30 de junio de 2028; solicitudes hasta el 15 de abril.", "2026-04-15"),
        ("Tijdelijk contract tot 30 juni 2028, reageren tot 15 april.", "2026-04-15"),
        ("Apply until 10 April. The contract runs to 30 June 2028.", "2026-04-10"),
    ],
)
def test_how_long_a_contract_lasts_is_no_last_day_to_apply(
    read: Read, text: str, expected: str | None
) -> None:
    found = read(f"We need a Reed Cutter.\n\n{text}").deadline
    assert (found and found.value.isoformat()) == expected
