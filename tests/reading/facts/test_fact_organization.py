"""The employer's name."""

import pytest

from fact_letters import Read

NAMES = [
    ("Opening at Kiln & Kin Ceramics Pvt. Ltd.", "x@kilnandkin.example", "Kiln & Kin Ceramics"),
    ("Kringloop De Tweede Ronde, Zwolle", "x@tweederonde.example", "Kringloop De Tweede Ronde"),
    (
        "Les Mains Vertes, c'est une association de jardins.",
        "x@vertes-quimper.example",
        "Les Mains Vertes",
    ),
    ("Greetings\nBackwerk Süd GmbH & Co. KG", "x@backwerk-sued.example", "Backwerk Süd"),
    ("Company: Lantern Loaf", "x@y.example", "Lantern Loaf"),
    ("Betrieb: Rad & Recht Lastenräder GmbH, Münster", "x@y.example", "Rad & Recht Lastenräder"),
    ("Organisation - Kaapi Kadai Foods Pvt Ltd", "x@y.example", "Kaapi Kadai Foods"),
    ("The organisation is Norrbo Bostäder. It is a company.", "x@y.example", "Norrbo Bostäder"),
    ("Moss & Mortar puts gardens on roofs.", "leo@mossandmortar.example", "Moss & Mortar"),
    ("we bake at paloma taqueria every day", "dee@palomataqueria.example", "paloma taqueria"),
    ("Die Bäckerei Müller sucht Hilfe.", "x@baeckerei-mueller.example", "Bäckerei Müller"),
    (
        "Write to jobs@inkwellpress.example, Inkwell Press is nine people.",
        "x@y.example",
        "Inkwell Press",
    ),
    ("We are Fjordwerk and we refit ferries.", "x@y.example", "Fjordwerk"),
    ("Entreprise : Maison Lefèvre SARL", "x@y.example", "Maison Lefèvre"),
    ("Empresa: Viñedo Largo, S.L.", "x@y.example", "Viñedo Largo"),
    ("Empresa: Padaria do Bairro Lda", "x@y.example", "Padaria do Bairro"),
    ("Azienda: Officine Rossi S.r.l.", "x@y.example", "Officine Rossi"),
    ("Werkgever: Polderzorg B.V.", "x@y.example", "Polderzorg"),
]


@pytest.mark.parametrize(("text", "author", "name"), NAMES)
def test_a_name(read: Read, text: str, author: str, name: str) -> None:
    found = read(text, author=author).organization

    assert found is not None
    assert found.value == name


def test_a_name_in_the_signature_that_the_domain_confirms(read: Read) -> None:
    facts = read(
        "On site.", author="uwe@deichfunk.example", signature="Uwe\nDeichfunk 98.7 · Bürgerradio"
    )

    assert facts.organization is not None
    assert facts.organization.value == "Deichfunk"


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("We are a bakery.", "x@gmail.com"),
        ("Buscamos una jefa de Producción.", "x@y.example"),
        ("Anna is a company doctor.", "x@y.example"),
        ("$24 an hour, plus tips", "nadia@copperkettle.example"),
        ("We would rather not be named at this stage. Company: secret", "x@y.example"),
    ],
)
def test_nothing_is_guessed(read: Read, text: str, author: str) -> None:
    assert read(text, author=author).organization is None


NAMED = [
    ("The bakery is called Morning Glory.", "Morning Glory"),
    ("Der Laden heißt Lesezeichen.", "Lesezeichen"),
    ("Copper Kettle (a tea room with eleven tables) is looking for a cook.", "Copper Kettle"),
    ("hi this is tom from little acorns nursery and we need a gardener", "little acorns nursery"),
    ("hola soy marta de quesos del norte y busco repartidor", "quesos del norte"),
    ("Chez nous, à la Fromagerie du Lac, on cherche une vendeuse.", "Fromagerie du Lac"),
    ("Wij zijn De Groene Draad en zoeken een naaister.", "De Groene Draad"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_how_a_house_names_itself(text: str, name: str, read: Read) -> None:
    found = read(text, author="tom@gmail.example").organization
    assert found is not None
    assert found.value == name


def test_a_town_is_no_employer(read: Read) -> None:
    assert read("hi this is tom from bristol and we need a cook").organization is None


def test_the_signature_confirms_a_name_in_the_text(read: Read) -> None:
    facts = read(
        "A winter at Cairn House is quiet.",
        signature="Bea\nCairn House",
        author="bea@gmail.example",
    )
    assert facts.organization is not None
    assert facts.organization.value == "Cairn House"


def test_small_words_may_miss_in_the_domain(read: Read) -> None:
    facts = read("As vagas nas Salinas do Norte abrem hoje.", author="a@salinasnorte.example")
    assert facts.organization is not None
    assert facts.organization.value == "Salinas do Norte"
