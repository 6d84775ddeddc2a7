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


HOUSES = [
    (
        "Hello from Copperfield Bindery, where we need a bookbinder.",
        "x@gmail.com",
        "Copperfield Bindery",
    ),
    (
        "I run the Otter Point Boatyard and I need a shipwright.",
        "x@ottboat.example",
        "Otter Point Boatyard",
    ),
    (
        "The post is with Millbrook Primary School.",
        "h@millbrookprimary.example",
        "Millbrook Primary School",
    ),
    ("At Hollow Hill Cider we press apples.", "t@hollowhill.example", "Hollow Hill Cider"),
    ("Die Tischlerei Brandt in Jena sucht einen Tischler.", "x@gmx.de", "Tischlerei Brandt"),
    ("Wir, das Hofgut Lindental, suchen einen Melker.", "x@web.de", "Hofgut Lindental"),
    ("Ich schreibe für den Verein Alte Mühle e.V.", "x@gmx.de", "Verein Alte Mühle"),
    (
        "bei uns in der Kita Sonnenkäfer fehlt eine Köchin",
        "info@kita-sonnenkaefer.example",
        "Kita Sonnenkäfer",
    ),
    ("La boulangerie Martin & Fils recherche un boulanger.", "x@orange.fr", "Martin & Fils"),
    ("Je vous écris pour le Théâtre du Gué, à Blois.", "x@theatredugue.example", "Théâtre du Gué"),
    ("Chez Atelier Brume on cherche une couturière.", "a@atelierbrume.example", "Atelier Brume"),
    (
        "Somos la Cooperativa El Olivar y buscamos un almazarero.",
        "x@gmail.com",
        "Cooperativa El Olivar",
    ),
    ("En el Hotel Miramar necesitamos recepcionista.", "x@hotelmiramar.example", "Hotel Miramar"),
    ("A Quinta da Ribeira procura um enólogo.", "x@sapo.pt", "Quinta da Ribeira"),
    ("Somos a Livraria Aurora.", "x@gmail.com", "Livraria Aurora"),
    ("Il Caseificio Valle Verde cerca un casaro.", "x@libero.it", "Caseificio Valle Verde"),
    ("Bakkerij Van Dam zoekt een bakker.", "x@ziggo.nl", "Bakkerij Van Dam"),
    ("Ik werk bij Stichting De Vuurtoren.", "x@vuurtoren.example", "Stichting De Vuurtoren"),
    ("Vi är Lundby Snickeri och söker en snickare.", "x@gmail.com", "Lundby Snickeri"),
    ("Fjordbakeriet AS søker baker.", "x@gmail.com", "Fjordbakeriet"),
    ("Piekarnia Kłos szuka piekarza.", "x@wp.pl", "Piekarnia Kłos"),
    ("Pivovar Kamenice hledá sládka.", "x@seznam.cz", "Pivovar Kamenice"),
    (
        "We teach at night. I went to Cambridge University. We are Bright Lamps.",
        "x@brightlamps.example",
        "Bright Lamps",
    ),
    (
        "We sell on Etsy and host our film on Vimeo. Larkfield Candles, Ludlow",
        "x@gmail.com",
        "Larkfield Candles",
    ),
    ("We are Prairie Weld & Fab in Brandon.", "x@prairieweld.example", "Prairie Weld & Fab"),
    ("two creeks veterinary we are in lander", "x@twocreeksvet.example", "two creeks veterinary"),
    ("Regards\nNile Diagnostics, Kampala", "x@nilediag.example", "Nile Diagnostics"),
    ("L'Arbre à tiroirs, c'est nous.", "x@gmail.com", "L'Arbre à tiroirs"),
    ("Empresa: Envases del Bajío, S.A. de C.V.", "x@y.example", "Envases del Bajío"),
    (
        "El Ayuntamiento de Valdehierro convoca la plaza.",
        "x@valdehierro.example",
        "Ayuntamiento de Valdehierro",
    ),
]


@pytest.mark.parametrize(("text", "author", "name"), HOUSES)
def test_the_whole_name(read: Read, text: str, author: str, name: str) -> None:
    found = read(f"Hello,\n\n{text}\n\nIt is on site in town.", author=author).organization

    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    "text",
    [
        "I studied at the Berlin Academy of Arts and need a printer.",
        "Our customers are Tesco and the National Trust. We need a packer.",
        "See the film on YouTube, we edit in Excel.",
        "Se trabaja en Trillo, en nuestras instalaciones.",
    ],
)
def test_another_house_is_not_the_employer(read: Read, text: str) -> None:
    assert read(f"Hello,\n\n{text}", author="x@gmail.com").organization is None


@pytest.mark.parametrize(
    ("text", "author", "name"),
    [
        ("L'Atelier Boréal fabrique des canots.", "m@atelierboreal.example", "Atelier Boréal"),
        ("It is my shop in Hulme, half of it, Half Pipe.", "g@halfpipehulme.example", "Half Pipe"),
    ],
)
def test_a_domain_leaves_an_article_off_or_adds_the_town(
    read: Read, text: str, author: str, name: str
) -> None:
    found = read(text, author=author).organization

    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Company: It's Lantern Loaf", "Lantern Loaf"),
        ("Company: it is for the Lantern Loaf.", "Lantern Loaf"),
        ("Firma: Wir sind die Mühle Strobl", "Mühle Strobl"),
        ("Firma: für die Mühle Strobl", "Mühle Strobl"),
        ("Entreprise : C'est la Minoterie Ravel", "Minoterie Ravel"),
        ("Entreprise : on s'appelle Le Bon Grain", "Le Bon Grain"),
        ("Empresa: Somos la Panadería Luján", "Panadería Luján"),
        ("Empresa: es para la Panadería Luján", "Panadería Luján"),
        ("Empresa: Somos a Padaria Aurora", "Padaria Aurora"),
        ("Azienda: È la Panetteria Sforza", "Panetteria Sforza"),
        ("Bedrijf: Het is voor Molen De Roos", "Molen De Roos"),
        ("Entreprise : La Mie Dorée", "La Mie Dorée"),
        ("Empresa: Es Forn Vell", "Es Forn Vell"),
        ("Firma: Wir Bäcker", "Wir Bäcker"),
    ],
)
def test_what_leads_to_a_name_is_no_part_of_it(read: Read, text: str, name: str) -> None:
    found = read(text, author="x@y.example").organization

    assert found is not None
    assert found.value == name
