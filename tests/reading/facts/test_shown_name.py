"""An employer's name that stands in From alone, and what of the mail bears it out."""

import pytest

from fact_letters import Read

BORNE_OUT = [
    ("Bäckerei Lindner", "Wir sind eine kleine Bäckerei in Torgau und brauchen Hilfe.", ""),
    ("Boulangerie Le Goff", "Notre boulangerie ouvre à six heures et nous manquons de bras.", ""),
    ("Panadería Los Olivos", "Tenemos una panadería pequeña y buscamos a alguien de noche.", ""),
    ("Caseificio Valbruna", "Siamo un caseificio di montagna e cerchiamo una mano in più.", ""),
    ("Quinta da Ribeira", "Vivemos numa quinta perto de Tomar e precisamos de ajuda.", ""),
    ("Bakkerij De Korenaar", "Onze bakkerij draait al dertig jaar en zoekt iemand erbij.", ""),
    ("Piekarnia Złoty Kłos", "Mam małą piekarnię pod Lublinem i szukam kogoś na noce.", ""),
    ("Kalvö Bryggeri", "Vi är ett litet bryggeri med sex anställda och behöver hjälp.", ""),
    ("Marlow & Dene Library", "I chair a very small library board and nobody else types.", ""),
    ("Clínica Santa Apolónia", "A nossa clínica tem nove camas e falta quem trate da roupa.", ""),
    ("Hospiz St. Anna, Sr. Ruth", "Wir sind ein Hospiz mit sieben Betten und suchen Hilfe.", ""),
    ("Sekretariat Musikschule Aue", "Die Musikschule hat zwölf Lehrer und sucht jemanden.", ""),
    ("Ferme des Tilleuls - contact", "Nous avons une ferme de quarante hectares près de Dole.", ""),
    ("Atelier Maurin", "Nous sommes quatre et nous faisons des couteaux de table.", "Odile Maurin"),
    ("Gospodarstwo Ogrodnicze Kubiak", "Mamy 12 ha i szukamy kogoś na cały rok.", "Jan Kubiak"),
]


@pytest.mark.parametrize(("name", "text", "signature"), BORNE_OUT)
def test_a_house_in_from_is_the_employer(read: Read, name: str, text: str, signature: str) -> None:
    found = read(text, signature=signature, name=name).organization

    house = name.partition(",")[0].partition(" - ")[0].removeprefix("Sekretariat ")
    assert found is not None
    assert found.value == house


def test_a_domain_bears_a_house_out_too(read: Read) -> None:
    text = "Wij zijn een dorpsschool met zestig leerlingen en zoeken hulp."

    found = read(text, name="Directie De Wilgenroos", author="info@dewilgenroos.example")

    assert found.organization is not None
    assert found.organization.value == "De Wilgenroos"


@pytest.mark.parametrize(
    ("name", "text", "signature"),
    [
        ("Emma Park", "We look after the park and need two more hands by May.", "Emma"),
        ("Jo Ward", "Our ward is short of people, so we look for somebody.", "Jo Ward"),
        ("Gerd Holthaus", "Wir haben ein Haus am See und suchen jemanden für alles.", "Gerd"),
        ("Anna Lindner", "Wir sind eine kleine Bäckerei in Torgau.", "Anna Lindner"),
        ("Office", "Our office is small and we need somebody who picks up the phone.", ""),
        ("Blue Hill Office", "Our office is small and we need somebody for the phone.", ""),
        ("Bäckerei Lindner", "Der Lohn ist 15 Euro in der Stunde.", ""),
    ],
)
def test_a_person_or_a_desk_in_from_is_none(
    read: Read, name: str, text: str, signature: str
) -> None:
    assert read(text, signature=signature, name=name).organization is None


def test_who_will_not_be_named_is_not(read: Read) -> None:
    text = "We are a small bakery and would rather not be named."

    assert read(text, name="Bakery Lindner").organization is None


@pytest.mark.parametrize(
    "text",
    [
        "Daher suchen wir zum 1. Mai eine Büroleitung.",
        "Außerdem brauchen wir einen Koch.",
        "Alla behöver mer tid.",
        "We are the Methodist church in a village of 300 and need a cook.",
        "We are a Danish brewery and need a brewer.",
        "We are a 9-strong lab and need a technician.",
        "Siamo una cascina sopra Varallo e cerchiamo un pastore.",
        "I build boats in Grand Bank and need somebody young.",
    ],
)
def test_what_a_sentence_begins_with_or_tells_of_is_no_name(read: Read, text: str) -> None:
    assert read(text).organization is None


NAMED = [
    ("", "Kim Lee\nNorthern Tide Lab", "kim@tidelab.example", "Northern Tide Lab"),
    ("", "secrétaire du RFC Malvoisin", "j.petit@malvoisin.example", "RFC Malvoisin"),
    ("Jeg er kasserer i Roklubben Fjordglimt, 90 medlemmer.", "", "", "Roklubben Fjordglimt"),
    (
        "Alder Parish Council has resolved to advertise a post.",
        "Alder Parish Council, The Old Forge, Alder",
        "",
        "Alder Parish Council",
    ),
]


@pytest.mark.parametrize(("text", "signature", "author", "expected"), NAMED)
def test_a_name_goes_as_far_as_its_line(
    read: Read, text: str, signature: str, author: str, expected: str
) -> None:
    body = text or "We need somebody soon."
    found = read(body, signature=signature, author=author or "anna@post.example").organization

    assert found is not None
    assert found.value == expected
