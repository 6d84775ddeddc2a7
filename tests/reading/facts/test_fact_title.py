"""The role's name."""

import pytest

from fact_letters import Read

TITLES = [
    ("Role: Head Baker", "Head Baker"),
    ("Die Stelle heißt Koch. Wir zahlen gut.", "Koch"),
    ("Position: Quality Manager, Frozen Line", "Quality Manager, Frozen Line"),
    ("Role: <b>Head</b> <I class='x'>Baker</I>", "Head Baker"),
    ("<p><strong>Role:</strong> Head Baker<br/>", "Head Baker"),
    ("Role: Programmer <C++>", "Programmer <C++>"),
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


SOUGHT = [
    ("somebody who'd be our night porter, that's what we're after", "night porter"),
    ("The job is that of a lock keeper on the canal.", "lock keeper"),
    ("We want to bring in a tree surgeon before spring.", "tree surgeon"),
    ("What this place lacks is a proper pastry chef.", "pastry chef"),
    ("Our beekeeper is retiring and we need a new one.", "beekeeper"),
    ("I could do with a second vet nurse from May.", "vet nurse"),
    ("There's an opening here for a stage manager.", "stage manager"),
    ("We're after an experienced upholsterer.", "upholsterer"),
    ("Come and be our lighthouse keeper!", "lighthouse keeper"),
    ("Might you know a good farrier for us?", "farrier"),
    (
        "I'm the head baker here and I report to the owner. We need a delivery driver.",
        "delivery driver",
    ),
    ("You would report to the workshop manager. The role: bicycle mechanic.", "bicycle mechanic"),
    ("We've lost our finance officer to Leeds and want a replacement.", "finance officer"),
    ("hi, need chef asap, ring bell", "chef"),
    (
        "Hello, I'm Sue, office manager at Bramble House. We are recruiting a part-time gardener.",
        "gardener",
    ),
    ("Gesucht wird zum 1. März eine Hebamme für unsere Praxis.", "Hebamme"),
    ("Uns fehlt ein Steinmetz.", "Steinmetz"),
    ("Wir möchten jemanden als Kellermeister einstellen.", "Kellermeister"),
    ("Unser Hausmeister geht in Rente, nun brauchen wir Ersatz.", "Hausmeister"),
    ("Bei uns ist die Stelle der Küchenleitung frei.", "Küchenleitung"),
    ("Werde unser neuer Bootsbauer!", "Bootsbauer"),
    ("Wir suchen eine:n Sozialpädagog:in für die Wohngruppe.", "Sozialpädagog:in"),
    ("Ich bin die Filialleiterin und suche einen Verkäufer.", "Verkäufer"),
    ("Wir stellen ein: Lokführer (m/w/d)", "Lokführer"),
    ("Wir hätten gern einen Klavierstimmer, der zweimal im Jahr kommt.", "Klavierstimmer"),
    ("On aurait besoin d'un charpentier de marine.", "charpentier de marine"),
    ("Le poste est celui d'un régisseur lumière.", "régisseur lumière"),
    ("Nous voudrions embaucher une sage-femme.", "sage-femme"),
    ("Notre boulanger s'en va et il nous faut un remplaçant.", "boulanger"),
    ("Il nous manque une bergère pour l'estive.", "bergère"),
    ("On cherche quelqu'un pour être notre factrice d'orgues.", "factrice d'orgues"),
    ("La ferme cherche un·e maraîcher·ère.", "maraîcher·ère"),
    ("Je suis la directrice et je cherche un comptable.", "comptable"),
    ("Buscamos a alguien que sea nuestro farero.", "farero"),
    ("Nos hace falta una matrona para el turno de noche.", "matrona"),
    ("El puesto es de carpintero de ribera.", "carpintero de ribera"),
    ("Se jubila nuestra bibliotecaria y buscamos relevo.", "bibliotecaria"),
    ("Necesitamos urgentemente un soldador.", "soldador"),
    ("Precisamos duma parteira para a vila.", "parteira"),
    ("Estamos à procura de um mestre cervejeiro.", "mestre cervejeiro"),
    ("A vaga é para faroleiro.", "faroleiro"),
    ("Ci manca un casaro per l'estate.", "casaro"),
    ("Stiamo cercando un/una educatore/trice.", "educatore/trice"),
    ("Il posto è quello di custode del faro.", "custode del faro"),
    ("Ci servirebbe una ostetrica.", "ostetrica"),
    ("Vorremmo assumere un maestro d'ascia.", "maestro d'ascia"),
    ("We zijn op zoek naar een nieuwe molenaar.", "molenaar"),
    ("Onze koster gaat met pensioen.", "koster"),
    ("Wij missen een goede pianostemmer.", "pianostemmer"),
    ("Kom jij ons team versterken als hovenier?", "hovenier"),
    ("Vi behöver en ny kyrkvaktmästare.", "kyrkvaktmästare"),
    ("Vi mangler en smed til værkstedet.", "smed"),
    ("Vi trenger en dyktig tømrer.", "tømrer"),
    ("Etsimme kokkia ravintolaamme.", "kokki"),
    ("Szukamy piekarza na noce.", "piekarz"),
    ("Potrzebujemy nowego ogrodnika.", "ogrodnik"),
    ("Hledáme zkušenou kuchařku.", "kuchařka"),
    ("Ищем опытного пекаря.", "пекарь"),
    ("Шукаємо бібліотекарку.", "бібліотекарка"),
    ("We need two kitchen porters for the summer.", "kitchen porters"),
    ("We're looking for our next Head of Beekeeping.", "Head of Beekeeping"),
    ("Fancy being our Community Engagement Officer?", "Community Engagement Officer"),
    ("Could we advertise for a Children's Librarian please?", "Children's Librarian"),
    ("Role title TBC but think of it as a workshop manager.", "workshop manager"),
]


@pytest.mark.parametrize(("text", "title"), SOUGHT)
def test_a_title_in_any_wording(read: Read, text: str, title: str) -> None:
    found = read(f"Hello,\n\n{text}\n\nIt is on site in town.").title

    assert found is not None
    assert found.value.casefold() == title.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "I am the head baker. Please list our job.",
        "Our head gardener made the video.",
        "You report to the workshop manager.",
        "Je travaille avec deux boulangers.",
        "You will work with the chef and two waiters.",
        "Der Hausmeister zeigt Ihnen alles.",
        "We have no name for the job yet, something between a cook and a caretaker.",
        "El nombre no lo sé, ni peón ni encargado.",
        "We need somebody who does not need a foreman.",
        "We are looking for somebody to lead our potting shed.",
        "We want someone who can cook for sixty.",
        "We need a person to head the office.",
    ],
)
def test_a_role_that_is_not_the_job(read: Read, text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nIt is on site in town.").title is None


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("🌱 Gärtner*in gesucht!", "Gärtner*in"),
        ("Annonce pour une infirmière", "infirmière"),
        ("[jobs] Data steward - remote", "Data steward"),
        ("Site head required - Kochi", "Site head"),
        ("For publication: Regional Organiser", "Regional Organiser"),
        ("Ad for your newsletter (mechanic)", "mechanic"),
        ("Warehouse manager for our London cheese", "Warehouse manager"),
    ],
)
def test_a_decorated_subject(read: Read, subject: str, title: str) -> None:
    found = read("Hello,\n\nplease see below.", subject=subject).title

    assert found is not None
    assert found.value == title
