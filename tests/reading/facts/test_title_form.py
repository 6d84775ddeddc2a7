"""A role's name as it is printed: as the subject has it, and without what stands behind it."""

import pytest

from fact_letters import Read


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("Koch gesucht", "Wir suchen eine Köchin oder einen Koch für die Kantine.", "Koch"),
        (
            "Stelle 12/2027 Tischler/in",
            "Gesucht: eine Tischlerin oder ein Tischler.",
            "Tischler/in",
        ),
        ("panadera", "Buscamos una panadera o un panadero para el obrador.", "panadera"),
        ("Vaga padeiro(a) SP", "Precisamos de um padeiro ou padeira.", "padeiro(a)"),
        # the text says more of the same role, or the subject names none
        ("Catador", "Buscamos un catador o catadora de té.", "catador o catadora de té"),
        ("Eine Anfrage", "Wir suchen eine Köchin oder einen Koch.", "Köchin oder einen Koch"),
        # what they call it
        ("Koch gesucht", "Titel: Köchin oder Koch\nLohn: 3.000 Euro im Monat", "Köchin oder Koch"),
    ],
)
def test_a_role_in_both_genders_is_called_as_in_the_subject(
    read: Read, subject: str, text: str, title: str
) -> None:
    found = read(text, subject=subject).title

    assert found is not None
    assert found.value == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: Transport Planner – Doncaster", "Transport Planner"),
        ("Poste : boulanger, CDI", "boulanger"),
        ("Title: Field Agronomist - Wild Stem\nOrganization: Wild Stem", "Field Agronomist"),
        # a field of work, and another half of the name
        ("Title: Sous Chef – Pastry\nYou do all of our pastry.", "Sous Chef – Pastry"),
        ("Title: Lift Mechanic – Team Lead", "Lift Mechanic – Team Lead"),
        ("Title: Manager – Billing & Claims", "Manager – Billing & Claims"),
    ],
)
def test_a_town_a_house_or_a_contract_behind_a_title_is_none_of_it(
    read: Read, text: str, title: str
) -> None:
    found = read(text).title

    assert found is not None
    assert found.value == title
