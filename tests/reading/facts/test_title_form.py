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


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        (
            "Poste – mécanicien de machines fixes",
            "La laiterie cherche un mécanicien de machines fixes, de soir.",
            "mécanicien de machines fixes",
        ),
        ("Driftsleder notvaskeri", "Vi søker driftsleder notvaskeri i Senja.", None),
        ("Vigia de baleias (Pico)", "Procuramos um vigia para a torre.", "Vigia de baleias"),
        # what the text leaves out, and the town in both
        ("Ingénieur de données pour le labo", "Nous cherchons un ingénieur.", None),
        ("Koch in Ulm", "Wir suchen einen Koch in Ulm.", "Koch"),
        ("Head Brewer needed", "We need a head brewer needed by all.", "head brewer"),
    ],
)
def test_subject_and_text_say_a_name_together(
    read: Read, subject: str, text: str, title: str | None
) -> None:
    found = read(text, subject=subject).title

    assert found is not None
    if title is not None:
        assert found.value.casefold() == title.casefold()


def test_a_contract_in_a_bracket_is_no_part_of_a_name(read: Read) -> None:
    found = read("Puesto: Encargado de almacén (campaña y fijo)\nSueldo: 24.000 euros").title

    assert found is not None
    assert found.value == "Encargado de almacén"
