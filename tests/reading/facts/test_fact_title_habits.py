"""A role's name in its habits: two genders, two charges, its season, a name told by the way."""

import pytest

from fact_letters import reader as read
from mailbot.reading.facts.role_end import in_one_breath


def title(text: str, **rest: object) -> str | None:
    found = read(f"Hello,\n\n{text}\n\nIt is on site in town.", **rest).title
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nos hace falta jefa o jefe de exportación.", "jefa o jefe de exportación"),
        ("Hace falta encargado o encargada de almacén.", "encargado o encargada de almacén"),
        ("Wir suchen Leiterin oder Leiter der Werkstatt.", "Leiterin oder Leiter der Werkstatt"),
        ("Il nous faut cheffe ou chef de rang.", "cheffe ou chef de rang"),
        ("Ci serve direttrice o direttore di mensa.", "direttrice o direttore di mensa"),
        ("Precisamos de chefe ou chefa de cozinha.", "chefe ou chefa de cozinha"),
        ("On cherche chargée ou chargé de diffusion.", "chargée ou chargé de diffusion"),
    ],
)
def test_both_genders_make_one_name(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wir suchen eine Gärtnerin oder einen Gärtner.", "Gärtnerin oder einen Gärtner"),
        ("Wir suchen einen Bauern oder eine Bäuerin.", "Bauern oder eine Bäuerin"),
        ("Wir suchen eine Kauffrau / einen Kaufmann.", "Kauffrau / einen Kaufmann"),
        (
            "Gesucht wird eine Bauleiterin bzw. ein Bauleiter für Tiefbau.",
            "Bauleiterin bzw. ein Bauleiter für Tiefbau",
        ),
        (
            "Wir suchen eine Leiterin Einkauf oder einen Leiter Einkauf.",
            "Leiterin Einkauf oder einen Leiter Einkauf",
        ),
        ("On cherche une boulangère ou un boulanger.", "boulangère ou un boulanger"),
        ("Cerchiamo una pasticciera o un pasticciere.", "pasticciera o un pasticciere"),
        ("Procuramos uma padeira ou um padeiro.", "padeira ou um padeiro"),
        ("We zoeken een bakker of een bakster.", "bakker of een bakster"),
        # another trade is no other gender
        ("Wir suchen einen Gärtner oder einen Maurer.", "Gärtner"),
        ("On cherche un boulanger ou un pâtissier.", "boulanger"),
    ],
)
def test_the_second_gender_may_have_an_article_of_its_own(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Gärtnerin oder einen Gärtner", "Gärtnerin oder Gärtner"),
        ("Referentin oder einen Referenten für Bildung", "Referentin oder Referent für Bildung"),
        ("boulangère ou un boulanger de nuit", "boulangère ou boulanger de nuit"),
        ("Leiterin / einen Leiter Einkauf", "Leiterin / Leiter Einkauf"),
        ("jefa o jefe de sala", "jefa o jefe de sala"),
        ("Gärtner oder ein Maurer", "Gärtner oder ein Maurer"),
    ],
)
def test_a_listing_needs_no_article_within_a_name(name: str, plain: str) -> None:
    assert in_one_breath(name) == plain


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nous recrutons un agent d'accueil et d'état civil.", "agent d'accueil et d'état civil"),
        ("Buscamos una responsable de compras y de tienda.", "responsable de compras y de tienda"),
        ("Buscamos una responsable de tienda y almacén.", "responsable de tienda y almacén"),
        ("Cerchiamo un addetto alla cucina e alla sala.", "addetto alla cucina e alla sala"),
        ("Procuramos um técnico de som e de luz.", "técnico de som e de luz"),
        (
            "Wir suchen eine Leiterin für Küche und für Einkauf.",
            "Leiterin für Küche und für Einkauf",
        ),
        ("We need a head of food and drink.", "head of food and drink"),
        ("We need a caretaker and gardener.", "caretaker and gardener"),
        ("On cherche un jardinier et gardien.", "jardinier et gardien"),
        ("We need a cook and a cleaner.", "cook"),
        ("Buscamos un técnico en Bilbao.", "técnico"),
    ],
)
def test_what_one_is_in_charge_of_may_be_two_things(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On cherche un aide-gardien de juin à septembre.", "aide-gardien"),
        ("Nous cherchons une monitrice de mi-juillet à fin août.", "monitrice"),
        ("Buscamos un socorrista de junio a septiembre.", "socorrista"),
        ("Cerchiamo un bagnino da giugno a settembre.", "bagnino"),
        ("Procuramos um nadador-salvador de maio a outubro.", "nadador-salvador"),
        ("On cherche un technicien en alternance.", "technicien"),
        ("On cherche un boulanger de nuit.", "boulanger de nuit"),
    ],
)
def test_a_season_and_a_contract_are_no_part_of_the_name(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We're Gatehouse and it's called Shop Technician. Thanks.", "Shop Technician"),
        ("We are Lamp & Co and the job's called Night Supervisor, ok?", "Night Supervisor"),
        ("Wir sind die Mühle Brandt, und das Ganze heißt Mühlenwart.", "Mühlenwart"),
        ("C'est pour Brume et ça s'appelle régisseur général.", "régisseur général"),
        ("Somos Casa Lur y el puesto se llama Técnica de sala.", "Técnica de sala"),
        ("Siamo il Forno Alba e si chiama capoturno.", "capoturno"),
        ("Wij zijn Bakkerij Dam en het heet Ploegleider.", "Ploegleider"),
        ("Somos a Casa do Sal e chama-se Mestre salineiro.", "Mestre salineiro"),
        ("Job: Sr. Pastry Chef", "Sr. Pastry Chef"),
        ("Title: call it 'Archive Assistant'", "Archive Assistant"),
        ("Our shop is called Baker Brothers.", None),
        ("My colleague is called Baker.", None),
    ],
)
def test_a_name_is_told_by_the_way(text: str, name: str | None) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Seed Libraries is commissioning a Database Consultant.", "Database Consultant"),
        ("We would like to take on a thatcher.", "thatcher"),
        ("The museum is bringing on board an archivist.", "archivist"),
        ("We're inviting applications for a Lecturer in Bookbinding.", "Lecturer in Bookbinding"),
        ("We're hiring our first ever Head of Growing!", "Head of Growing"),
        ("Wir holen uns eine Schneiderin ins Haus.", "Schneiderin"),
        ("Nous ouvrons un poste de vitrailliste.", "vitrailliste"),
        ("Abrimos la plaza de coordinadora de terreno en Cochabamba.", "coordinadora de terreno"),
        ("Apriamo una posizione per un liutaio.", "liutaio"),
        ("Falta-nos um serralheiro.", "serralheiro"),
        ("Wij nemen een dakdekker aan.", "dakdekker"),
        ("We're losing our curator, Ann, in May.", "curator"),
    ],
)
def test_one_seeks_in_many_words(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("What Acoustics Lead", "Acoustics Lead"),
        ("Role Senior Baker", "Senior Baker"),
        ("Stelle Leitender Koch", "Leitender Koch"),
        ("Poste Chef de rang", "Chef de rang"),
        ("Quoi Régisseur lumière", "Régisseur lumière"),
        ("Qué Jefe de obra", "Jefe de obra"),
        ("Cosa Capo officina", "Capo officina"),
        ("Job Coach", "Job Coach"),
    ],
)
def test_a_label_may_have_lost_its_colon(line: str, name: str) -> None:
    assert title(line) == name


@pytest.mark.parametrize(
    "subject",
    ["Consultancy for listing", "Opportunity for your readers", "Tender for digitising"],
)
def test_a_subject_that_only_asks_to_be_listed_names_no_role(subject: str) -> None:
    assert title("Please see below.", subject=subject) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("SECOND ENGINEER / MV NORDLYS", "SECOND ENGINEER"),
        ("Warehouse and Blending Manager", "Warehouse and Blending Manager"),
        ("Leiterin / Leiter Fahrdienst", "Leiterin / Leiter Fahrdienst"),
        ("Projektleitung Fernwärme (m/w/d) bei den Stadtwerken Aue", "Projektleitung Fernwärme"),
        ("Rank ....... Chief Officer", "Chief Officer"),
        ("Position ..... Chief Officer", "Chief Officer"),
    ],
)
def test_a_line_of_its_own_names_more_than_the_role(line: str, name: str) -> None:
    assert title(line) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quero um encarregado de obra porque eu já não posso.", "encarregado de obra"),
        ("Vorrei un capo officina che sappia ascoltare.", "capo officina"),
        ("Ik wil een bedrijfsleider die niet bang is van mest.", "bedrijfsleider"),
        ("Ich hätte gern eine Werkstattleiterin, die Nein sagt.", "Werkstattleiterin"),
        ("There is vacancy of Accounts Assistant in our firm.", "Accounts Assistant"),
        ("Wij hebben een teamleider nodig.", "teamleider"),
        ("Title should be Events Chef not Head Chef.", "Events Chef"),
    ],
)
def test_one_wants_somebody_in_plain_words(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vi söker någon som tar hand om lagret.", None),
        ("Vi behöver någon som kan ta hand om kunderna.", None),
        ("We need a farm hand on Öland.", "farm hand"),
    ],
)
def test_who_takes_care_of_something_is_no_hand(text: str, name: str | None) -> None:
    assert title(text) == name


def test_a_subject_may_shorten_what_the_text_seeks() -> None:
    assert title("Fern & Zoon zoekt een uitvoerder waterbouw.", subject="uitvoerder") == (
        "uitvoerder waterbouw"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The thing is, it's a receptionist we're after.", "receptionist"),
        ("A potter is what we need.", "potter"),
        ("Einen Koch suchen wir, keinen Helden.", "Koch"),
        ("C'est un boulanger qu'il nous faut.", "boulanger"),
        ("Es un cocinero lo que buscamos.", "cocinero"),
        ("È un pasticcere che cerchiamo.", "pasticcere"),
        ("Het is een kok die we zoeken.", "kok"),
    ],
)
def test_who_is_sought_may_be_put_first(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    "text",
    ["She is a dentist I looked after for years.", "It is a dentist that they like."],
)
def test_a_role_put_first_may_be_anybody_s(text: str) -> None:
    assert title(text) is None


def test_whose_chair_is_taken_has_left() -> None:
    text = "Our bookkeeper Ann is moving to Peru and we need somebody to take her chair."

    assert title(text) == "bookkeeper"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nous recrutons un exploitant transport H/F en CDI.", "exploitant transport"),
        ("Wir suchen einen Bauleiter Tiefbau (m/w/d) für Ulm.", "Bauleiter Tiefbau"),
        ("Wij zoeken een planner buitendienst m/v voor Ede.", "planner buitendienst"),
        ("Nous recrutons un boulanger pour notre four H/F.", "boulanger"),
        ("Wir suchen einen Koch, bevorzugt Frauen (m/w/d).", "Koch"),
    ],
)
def test_a_name_goes_up_to_its_mark(text: str, name: str) -> None:
    assert title(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Uns fehlt seit dem Sommer ein Säger.", "Säger"),
        ("Nos falta desde mayo un refugiero.", "refugiero"),
        ("Nå skal vi ha en ny bryggmester fordi Ola er borte.", "bryggmester"),
    ],
)
def test_a_trade_may_be_told_by_its_ending(text: str, name: str) -> None:
    assert title(text) == name


def test_a_trade_may_be_told_by_its_ending_in_the_subject() -> None:
    assert title("Escribid.", subject="Buscamos refugiero") == "refugiero"


@pytest.mark.parametrize(
    "text", ["We need no harpist here, said a florist.", "Er war einen Sommer lang hier."]
)
def test_an_ending_alone_tells_no_trade(text: str) -> None:
    assert title(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We need one person for to be Guest Manager in our hostel.", "Guest Manager"),
        ("We seek a Clerk and Responsible Financial Officer.", None),
        ("Notre asbl engage une animatrice en éducation permanente.", None),
        ("We are hiring a half-time archivist.", "archivist"),
        ("Die Leitung des Tierheims ist neu zu besetzen.", "Leitung des Tierheims"),
    ],
)
def test_a_name_is_whole_and_nobody_else_s(text: str, name: str | None) -> None:
    whole = text.partition(" a ")[2] or text.partition(" une ")[2]

    assert title(text) == (name or whole.rstrip("."))


@pytest.mark.parametrize(
    "text", ["¿Cómo va lo del empleo? Buscamos empleo.", "Gesucht: Jemand für eine Stelle."]
)
def test_a_job_as_such_is_no_role(text: str) -> None:
    assert title(text) is None
