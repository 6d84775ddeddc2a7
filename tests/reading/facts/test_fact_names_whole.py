"""Names in full: a role with its field, an employer with its article; a client, and no recruiter."""

import pytest

from fact_letters import Read

FIELDS = [
    ("Operations Manager (Warehouse)", "Operations Manager (Warehouse)"),
    ("Sachbearbeiterin (Einkauf)", "Sachbearbeiterin (Einkauf)"),
    ("Responsable (Logistique)", "Responsable (Logistique)"),
    ("Technician (Marsh Biology)", "Technician (Marsh Biology)"),
    ("Operations Manager (Leeds)", "Operations Manager"),
    ("Operations Manager (Part Time)", "Operations Manager"),
    ("Operations Manager (32 hours)", "Operations Manager"),
    ("Operations Manager (Night Shift)", "Operations Manager"),
    ("Koch (m/w/d)", "Koch"),
    ("Koch (Vollzeit)", "Koch"),
]


@pytest.mark.parametrize(("line", "title"), FIELDS)
def test_a_field_in_a_bracket_belongs_to_the_role(read: Read, line: str, title: str) -> None:
    found = read(f"Hello,\n\n{line}\n\nIt is on site in town.").title

    assert found is not None
    assert found.value == title


PARTS = [
    ("Shift Supervisor, Bottling", "We run the bottling hall.", "Shift Supervisor, Bottling"),
    ("Shift Supervisor, Whitby", "We run the bottling hall.", "Shift Supervisor"),
    ("Shift Supervisor, Maternity Cover", "It is maternity cover.", "Shift Supervisor"),
]


@pytest.mark.parametrize(("line", "said", "title"), PARTS)
def test_a_word_of_the_mail_behind_a_comma_is_a_field(
    read: Read, line: str, said: str, title: str
) -> None:
    found = read(f"Hello,\n\n{line}\n\n{said}").title

    assert found is not None
    assert found.value == title


OPENING = [
    ("Orchard manager. Half of the trees are old.", "Orchard manager"),
    ("Werkstattleiterin. Im Moment wartet jedes dritte Rad.", "Werkstattleiterin"),
    ("Chef de cuisine. Nous servons 80 repas.", "Chef de cuisine"),
]


@pytest.mark.parametrize(("text", "title"), OPENING)
def test_a_paragraph_opens_with_the_role(read: Read, text: str, title: str) -> None:
    found = read(f"We are a small house.\n\n{text}").title

    assert found is not None
    assert found.value == title


SOMEBODY = [
    ("Wir suchen eine Person für die Leitung der Küche.", "Leitung der Küche"),
    ("Wir suchen zum 1. März jemanden für die Leitung der Werkstatt.", "Leitung der Werkstatt"),
    ("Cerco una cuoca per Torino.", "cuoca"),
    ("Cerchiamo un coordinatore per la comunità anziani.", "coordinatore per la comunità anziani"),
]


@pytest.mark.parametrize(("text", "title"), SOMEBODY)
def test_what_one_is_in_charge_of(read: Read, text: str, title: str) -> None:
    found = read(text).title

    assert found is not None
    assert found.value == title


EMPLOYERS = [
    ("We recruit for our client Norton Mills.\n\nSales Manager", "Norton Mills"),
    ("Für unseren Kunden Nordwerk Anlagen suchen wir einen Koch.", "Nordwerk Anlagen"),
    ("Pour notre client Maison Talbot, nous recherchons un chef.", "Maison Talbot"),
    ("Para nuestro cliente Talleres Robledo buscamos jefe de taller.", "Talleres Robledo"),
    ("Per il nostro cliente Officine Bruni cerchiamo un capo officina.", "Officine Bruni"),
    ("Voor onze opdrachtgever Molen Zuid zoeken wij een molenaar.", "Molen Zuid"),
]


@pytest.mark.parametrize(("text", "name"), EMPLOYERS)
def test_the_client_employs_and_not_the_recruiter(read: Read, text: str, name: str) -> None:
    facts = read(text, author="ida@hartfeld.example", signature="Ida Hart\nHart & Feld Search")

    assert facts.organization is not None
    assert facts.organization.value == name


def test_a_client_without_a_name_leaves_the_employer_open(read: Read) -> None:
    text = "I write on behalf of a client who is looking for a head chef."
    facts = read(text, author="ida@hartfeld.example", signature="Ida Hart\nHart & Feld Search")

    assert facts.organization is None


ARTICLES = [
    ("Notre maison La Grange Bleue cherche un cuisinier.", "x@grangebleue.example"),
    ("Nous sommes dix. La Grange Bleue cherche un cuisinier.\n", "x@grangebleue.example"),
]


@pytest.mark.parametrize(("text", "author"), ARTICLES)
def test_an_article_with_a_capital_belongs_to_the_name(read: Read, text: str, author: str) -> None:
    found = read(text, author=author, signature="Luc\nLa Grange Bleue").organization

    assert found is not None
    assert found.value == "La Grange Bleue"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Company: Palm Row Foods Pte Ltd", "Palm Row Foods"),
        ("Azienda: Casa Verde ETS", "Casa Verde"),
        ("Company: Bread & Co.", "Bread & Co"),
    ],
)
def test_a_legal_form_is_no_part_of_a_name(read: Read, text: str, name: str) -> None:
    found = read(text).organization

    assert found is not None
    assert found.value == name


def test_a_domain_of_which_the_name_is_a_part(read: Read) -> None:
    text = "la cooperativa sociale Mirabel segue 90 ragazzi"
    found = read(text, author="ada@coopmirabel.example").organization

    assert found is not None
    assert found.value == "Mirabel"


def test_a_town_of_a_domain_is_no_name(read: Read) -> None:
    text = "Our workshop near Keswick mends bikes."

    assert read(text, author="jo@keswickbikes.example").organization is None
