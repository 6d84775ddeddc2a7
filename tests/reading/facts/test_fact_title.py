"""The role's name."""

import pytest

from fact_letters import Read

TITLES = [
    ("Role: Head Baker", "Head Baker"),
    ("Position: Quality Manager, Frozen Line", "Quality Manager, Frozen Line"),
    ("Stelle: Werkstattleitung (m/w/d)", "Werkstattleitung"),
    ("Designation - Regional Expansion Manager", "Regional Expansion Manager"),
    ("Hello, we are hiring a Head of Repair at Harbor Cycles.", "Head of Repair"),
    ("We need an *Interim Marketing Lead* from September to March.", "Interim Marketing Lead"),
    ("Need a crew lead for the fall season.", "crew lead"),
    ("We are looking for a senior backend engineer to join us.", "senior backend engineer"),
    ("Sous Chef at Cedar & Salt.\n\nMore below.", "Sous Chef"),
    ("Wir suchen eine Bäckereileitung für unsere zwei Filialen.", "Bäckereileitung"),
    ("Für unser Team suchen wir einen Koch, der früh aufsteht.", "Koch"),
    ("Nous recherchons un chef pâtissier pour notre maison.", "chef pâtissier"),
    ("Nous cherchons une responsable de boutique.", "responsable de boutique"),
    ("Poste : Chargée de communication (H/F)", "Chargée de communication"),
    ("Buscamos responsable de visitas para la bodega.", "responsable de visitas"),
    ("Puesto: Jefa de cocina", "Jefa de cocina"),
    ("Procuramos um gerente de loja para Lisboa.", "gerente de loja"),
    ("Vaga: Coordenadora Pedagógica", "Coordenadora Pedagógica"),
    ("Cerchiamo un capo officina per Torino.", "capo officina"),
    ("Ruolo: Responsabile Qualità", "Responsabile Qualità"),
    ("Wij zoeken een teamleider voor de bakkerij.", "teamleider"),
    ("Functie: Planner Thuiszorg", "Planner Thuiszorg"),
    ("Der Titel lautet Filialleitung.", "Filialleitung"),
    ("It's not Herd Assistant but Herd Manager, my typo.", "Herd Manager"),
    ("Nous cherchons notre futur ou future responsable des jardins.", "responsable des jardins"),
    ("La Ruche recrute un·e chef·fe de miellerie à mi-temps.", "chef·fe de miellerie"),
    ("Estamos contratando a una Jefa o Jefe de Producción.", "Jefa o Jefe de Producción"),
    ("Het gaat om een planner.", "planner"),
    ("Could you list a Night Baker for us?", "Night Baker"),
    ("We are about to appoint our first Director of Volunteers.", "Director of Volunteers"),
    ("We need somebody as Workshop Lead from March.", "Workshop Lead"),
    ("Guten Tag,\n\nSachbearbeitung Einkauf (m/w/d)\n\nmehr unten", "Sachbearbeitung Einkauf"),
    ("Bei uns wird eine Werkstattleitung gesucht.", "Werkstattleitung"),
    ("Wir suchen für das Haus in Gera: Projektsteuerung", "Projektsteuerung"),
    ("Gesucht: Glasbläserin oder Glasbläser für unsere Hütte.", "Glasbläserin oder Glasbläser"),
    ("La Belle Bobine cherche sa chargée de production.", "chargée de production"),
    ("Se busca: Coordinación de voluntariado", "Coordinación de voluntariado"),
    ("Buscamos encargado almacén.", "encargado almacén"),
    ("Cercasi: Responsabile magazzino", "Responsabile magazzino"),
    ("La Bottega del Sale cerca un addetto vendite.", "addetto vendite"),
    ("Zonneveld zoekt een medewerker verkoop.", "medewerker verkoop"),
    ("Gezocht: winkelmanager (m/v/x)", "winkelmanager"),
    ("A Padaria Estrela procura padeiro ou padeira para a noite.", "padeiro ou padeira"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_in_the_letter(read: Read, text: str, title: str) -> None:
    found = read(text).title

    assert found is not None
    assert found.value == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Job submission - Head of Claims Service", "Head of Claims Service"),
        ("Vacancy: District Care Planner", "District Care Planner"),
        ("Creamery Manager", "Creamery Manager"),
        ("Fwd: Sous Chef wanted", "Sous Chef"),
        ("Founding Product Designer @ Quillstack", "Founding Product Designer"),
        ("Stellenangebot: Küchenleitung (m/w/d)", "Küchenleitung"),
        ("Offre d'emploi : Responsable de cave", "Responsable de cave"),
        ("Vi søger en Maintenance Strategist (Esbjerg)", "Maintenance Strategist"),
    ],
)
def test_a_title_in_the_subject(read: Read, subject: str, title: str) -> None:
    found = read("Hello,\n\nplease see below.", subject=subject).title

    assert found is not None
    assert found.value == title
    assert found.where == "subject"


@pytest.mark.parametrize(
    "subject",
    ["A job for the newsletter", "one for the list", "Vacancy", "Mandat", "help wanted (sort of)"],
)
def test_a_subject_without_a_role_is_none(read: Read, subject: str) -> None:
    assert read("Hello,\n\nplease list this.", subject=subject).title is None


def test_the_writers_own_role_is_not_the_job(read: Read) -> None:
    assert read("Please list our job.", signature="Priya Raman\nHead of People").title is None


def test_the_letter_says_more_than_its_subject(read: Read) -> None:
    found = read("Procura-se um coordenador de produção.", subject="Vaga de coordenador").title

    assert found is not None
    assert found.value == "coordenador de produção"
