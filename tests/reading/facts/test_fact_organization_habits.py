"""Employers that a sentence names by the way: "At Quill and Feather we …", "… and is looking for"."""

import pytest

from fact_letters import reader as read


def employer(text: str) -> str | None:
    found = read(f"Hello,\n\n{text}\n\nIt is on site in town.", author="x@post.example")
    return found.organization.value if found.organization is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("En Puentes de Agua abrimos la plaza de coordinadora.", "Puentes de Agua"),
        ("En Talleres Onda ofrecemos un puesto de tornero.", "Talleres Onda"),
        ("Na Pedra Alta abrimos uma vaga de cozinheiro.", "Pedra Alta"),
        ("At Quill and Feather we are opening a bindery post.", "Quill and Feather"),
        ("Bei Nordlicht Segel nähen wir und suchen eine Näherin.", "Nordlicht Segel"),
        ("Chez Vent Debout, nous réparons des voiliers.", "Vent Debout"),
        ("Bij Groen Goud kweken we paddenstoelen.", "Groen Goud"),
        ("Hos Blå Lykta bygger vi båter.", "Blå Lykta"),
    ],
)
def test_we_are_where_we_do_something(text: str, name: str) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la cooperativa sociale Il Faro gestisce case e cerca una responsabile.", "Il Faro"),
        ("La asociación Manos Abiertas lleva un comedor y busca un cocinero.", "Manos Abiertas"),
        ("L'association La Passerelle aide des jeunes et recrute une cuisinière.", "La Passerelle"),
        ("A cooperativa agrícola Terra Viva produz azeite e procura um lagareiro.", "Terra Viva"),
        ("De stichting De Brug runt een opvang en zoekt een kok.", "De Brug"),
        ("The small press Tin Moon publishes poetry and needs an editor.", "Tin Moon"),
        ("Hollow Hill makes cider in Devon and is looking for a cellar hand.", "Hollow Hill"),
        ("Grüne Welle baut Kanus in Kiel und sucht einen Bootsbauer.", "Grüne Welle"),
        ("Vent d'Ouest fabrique des voiles et recherche une voilière.", "Vent d'Ouest"),
        ("Tin Moon is commissioning an illustrator.", "Tin Moon"),
    ],
)
def test_whoever_does_something_and_seeks_employs(text: str, name: str) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "En Sevilla abrimos una plaza de cocinero.",
        "En Las Palmas tenemos sol y buscamos un cocinero.",
        "At Christmas we close and need a cook.",
        "Bei Regen arbeiten wir drinnen und suchen einen Koch.",
        "Anna runs the place and needs a cook.",
        "Last Monday we met the mayor and need a cook.",
        "The bakery sells bread and needs a baker.",
        "The newsletter Two Good Jobs is great and needs readers.",
        "Wir suchen eine Leiterin für Küche und für Einkauf.",
        "Buscamos un técnico en Bilbao.",
        "We need a Lecturer in Printing for May.",
    ],
)
def test_towns_days_people_and_tasks_employ_nobody(text: str) -> None:
    assert employer(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I've a skate shop in Hulme called Half Moon and need a clerk.", "Half Moon"),
        ("I have the cheese shop in Ennis, The Rind, and need a clerk.", "The Rind"),
        ("Wir haben ein Gasthaus im Tal, Zum Hirsch, und suchen einen Koch.", "Zum Hirsch"),
        ("Tengo una librería en Jaca que se llama El Gato Azul y busco ayuda.", "El Gato Azul"),
        ("Tenho uma padaria em Ílhavo chamada A Gaivota e preciso de ajuda.", "A Gaivota"),
        ("Our workshop, Bluebird Cycles, needs a mechanic.", "Bluebird Cycles"),
        ("I'm the treasurer of Ludlow Bells, a choir in need of a conductor.", "Ludlow Bells"),
        ("Hi, Joe here from Kestrel Boats. We need a laminator.", "Kestrel Boats"),
    ],
)
def test_a_name_stands_beside_the_kind_of_house(text: str, name: str) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Reply here. We need a cook.",
        "Cinq clients de plus d'ici Noël, et nous cherchons un cuisinier.",
        "I run a bakery, you see, and need a baker.",
    ],
)
def test_not_every_capital_is_an_employer(text: str) -> None:
    assert employer(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("siamo la cooperativa sociale Il Faro e cerchiamo un cuoco.", "Il Faro"),
        ("Somos la cooperativa Hilo Verde y buscamos una costurera.", "Hilo Verde"),
        ("Nous sommes l'association La Passerelle et cherchons un cuisinier.", "La Passerelle"),
        ("We zijn stichting De Brug en zoeken een kok.", "De Brug"),
        ("We are the tenants' association Blue Hill and need a caretaker.", "Blue Hill"),
        ("This is Ann Bell with Bell Roofing, we need a roofer.", "Bell Roofing"),
        ("La Régie de quartier de l'Orme recrute un jardinier.", "Régie de quartier de l'Orme"),
        ("St Aldate's Church, Wexcombe, has a choir and needs an organist.", "St Aldate's Church"),
    ],
)
def test_we_are_a_house_with_a_name(text: str, name: str) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Os escribo desde Gijón, busco un camarero.",
        "Qué tal, les escribo de Rosario, Argentina. Busco un panadero.",
        "I am writing from Truro and need a cook.",
        "Für unsere Kanzlei im Zentrum von Linz suchen wir eine Sekretärin.",
        "Unser Geld kommt vom Fonds Soziales Wien, wir suchen einen Koch.",
        "Laden sucht Leitung.",
        "WE NEED A SEAMSTRESS FOR OVERLOCK AND FLAT MACHINE AT OUR WORKSHOP IN TOWN SOON.",
    ],
)
def test_where_somebody_is_and_whose_money_it_is_employs_nobody(text: str) -> None:
    assert employer(text) is None


def test_a_kind_typed_in_haste_begins_a_name() -> None:
    assert employer("fazenda boa vista, unaí mg. preciso de tratorista") == "fazenda boa vista"
    assert employer("padaria é boa, pessoal, preciso de padeiro") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'association L'Ancre, à Brest, accueille des jeunes. Il faut un cuisinier.", "L'Ancre"),
        ("Ben je, kom langs: het restaurant Zilt zoekt niemand, wij een kok.", "Zilt"),
        ("noi dell'agriturismo Terra Sarda cerchiamo una cuoca.", "Terra Sarda"),
    ],
)
def test_a_kind_in_small_letters_leads_to_a_name(text: str, name: str) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "We have a boat yard outside Dingle and need a shipwright.",
        "La ville Nantes est belle, il faut un cuisinier.",
        "There is a group RRSP, and we need a fitter.",
    ],
)
def test_a_kind_may_lead_to_a_town(text: str) -> None:
    assert employer(text) is None
