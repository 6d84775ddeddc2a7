"""The town of a job: as its employer wrote it, or none."""

import pytest

from fact_letters import Read
from mailbot.reading.facts import town

TOWNS = [
    ("Location: Leeds", "Leeds"),
    ("LOCATION: Sheffield, S1", "Sheffield, S1"),
    ("Place: Traverse City, MI", "Traverse City, MI"),
    ("Where: on site in Pittsburgh, doors open at 4 am", "Pittsburgh"),
    ("Standort: 79098 Freiburg im Breisgau (hybrid)", "Freiburg im Breisgau"),
    ("Luogo: Torino (in presenza)", "Torino"),
    ("Standplaats: Zwolle", "Zwolle"),
    ("C'est sur place (Lyon 1er).", "Lyon 1er"),
    ("À Lyon 1er.", "Lyon 1er"),
    ("Hybrid, Munich.", "Munich"),
    ("The job is in Duluth, Minnesota.", "Duluth, Minnesota"),
    ("We're a flower studio in Bristol.", "Bristol"),
    ("Unsere Werkstatt in Freiburg ist klein.", "Freiburg"),
    ("Dass es in Freiburg ist, sollte schon dastehen.", "Freiburg"),
    ("Es en Valencia, presencial.", "Valencia"),
    ("O trabalho é em Santa Maria de Lamas.", "Santa Maria de Lamas"),
    ("Our workshop in Newcastle upon Tyne needs you.", "Newcastle upon Tyne"),
    ("You work on site in St. Ives, near the harbour.", "St. Ives"),
    ("Place: Skibbereen, Co. Kerry", "Skibbereen, Co. Kerry"),
    ("Place: Te Anau, NZ", "Te Anau, NZ"),
    ("Place: on site, Te Anau, New Zealand", "Te Anau, New Zealand"),
    ("Location: koramangala, chennai", "koramangala, chennai"),
    ("Place: ballina, on site", "ballina"),
    ("Dienstort: Bad Kreuzen, Oberösterreich", "Bad Kreuzen, Oberösterreich"),
    ("Ort: Bischheim", "Bischheim"),
    ("Luogo: San Martino dell'Argine, in sede", "San Martino dell'Argine"),
    ("Plaats: Den Burg, hybride", "Den Burg"),
    ("Ciudad: Las Palmas", "Las Palmas"),
    ("Arbetsort: Skellefteå", "Skellefteå"),
    ("Ville : Le Vigan, Gard", "Le Vigan, Gard"),
    ("Our shop is in Wanaka, Central Otago, NZ.", "Wanaka, Central Otago, NZ"),
    ("We're a dairy outside Skibbereen in Co. Kerry.", "Skibbereen in Co. Kerry"),
    ("Unsere Werkstatt ist in Bischheim.", "Bischheim"),
    ("You work on site in Ennis, not in Galway.", "Ennis"),
    ("Ort: Bludenz, nicht Feldkirch", "Bludenz"),
    ("We make oak barrels outside Skibbereen, three of us.", "Skibbereen"),
    ("Wir backen dunkles Brot in Bludenz.", "Bludenz"),
    ("Hacemos quesos en Ronda, somos cuatro.", "Ronda"),
    ("Organization: Wild Stem\nWild Stem, Ghent (on site)", "Ghent"),
    ("Title: Head Baker\nHead Baker, Leeds, UK", "Leeds, UK"),
    ("We need a joiner for the boatyard in Dundee.", "Dundee"),
    ("Wir suchen eine Köchin für die Küche in Husum.", "Husum"),
    ("We're a small mill in Ballina (Corn & Stone). Organization: Corn & Stone", "Ballina"),
    ("Night porter wanted, Port Lincoln, 30 hours, 29.80/hr.", "Port Lincoln"),
    ("Night porter needed in Whitby. £13 an hour.", "Whitby"),
    ("Busco un tornero CNC en Tudela. Son 2.300 euros al mes.", "Tudela"),
    ("Gezocht: meubelmaker in Hoorn, 18,50 euro per uur.", "Hoorn"),
    ("Position: Night porter in Whitby", "Whitby"),
    ("Wir suchen einen Tischler (m/w/d) in Husum.", "Husum"),
    ("We need a joiner for Wild Stem, Dundee.", "Dundee"),
    ("Organization: Wild Stem, Ghent\nTitle: Florist", "Ghent"),
    ("The place is Gdynia, one day a week at home is fine. We need a joiner.", "Gdynia"),
    ("Arbeitsort ist Husum, montags im Homeoffice.", "Husum"),
    ("Le lieu de travail est Guéret.", "Guéret"),
    ("Il luogo di lavoro è Lecco, in centro.", "Lecco"),
    ("Our registered office is in Hull but nobody works there. The yard is at Goole.", "Goole"),
    (
        "Unser Hauptsitz ist in Bremen, dort arbeitet aber niemand. Die Werkstatt ist in Husum.",
        "Husum",
    ),
    (
        "Le siège social est à Lille mais personne n'y travaille. L'atelier est à Béthune.",
        "Béthune",
    ),
    ("Our head office is in Hull. We need a joiner.", "Hull"),
]

NONE = [
    "We were founded in Boston in 1980.",
    "We're selling to cafés in Bristol and I grew up in Hull.",
    "Our customers in Ghent want more of it.",
    "Wir suchen in Vollzeit.",
    "Wir suchen eine Köchin für die Küche in Vollzeit.",
    "The job is in English.",
    "You work on site in May.",
    "We are a Montessori school.",
    "Where: remote, and we meet once a year in Zaragoza",
    "Fully remote. Our office in Breda is gone.",
    "Location: our workshop",
    "Location: anywhere",
    "On site, Bulawayo Road.",
    "THE OVEN IS IN THE CELLAR AND SO ARE YOU.",
    "Place: to be agreed",
    "Title: Head Baker\nHead Baker, Nights",
    "Organization: Wild Stem\nWild Stem, Inhaberin",
    "We make and sell to shops in Hull, our customers in Leeds are many.",
    "Lugar: a convenir",
    "Ort: noch offen",
    "Place: see above",
    "Ort: Tierheim",
    "Place: the showroom",
    "Our office is in Hull. Please do not put Hull.",
    "We work on site, not in Hull.",
    "Our shop in Leeds needs you. Our shop in Hull needs nobody.",
    "Our seat is in Hull, but nobody works there. We need a joiner.",
    "Cook wanted, Accommodation, Meals. £14 an hour.",
    "Koch gesucht, Führerschein, Deutsch.",
    "We need a Specialist in Finance.",
    "Wir suchen einen Meister in Elektrotechnik.",
    "Necesitamos un técnico en Farmacia.",
    "We need a joiner for Wild Stem, Joiners.",
    "The place is Victorian and draughty.",
    "Place: on site, evidently",
    "Ort: vor Ort, wo sonst",
    "Lugar: presencial, evidentemente",
    "Lageristin (m/w/d) in Voll- oder Teilzeit",
]

# A title, and what is left of it where it ends with a town.
ENDING = [
    ("Night Baker in Whitby", "Night Baker"),
    ("bakker in Hoorn", "bakker"),
    ("tornero en Soria", "tornero"),
    ("Bäckerin in Görlitz", "Bäckerin"),
    ("boulanger à Guéret", "boulanger"),
    ("Leiter/in Kundendienst", None),
    ("Artist in Residence", None),
    ("Chef in Charge", None),
    ("Teacher in Maths", None),
    ("Koch in Teilzeit", None),
    ("técnico en Farmacia", None),
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_a_town_is_read_as_it_is_written(read: Read, text: str, town: str) -> None:
    found = read(text).town

    assert found is not None
    assert found.value == town


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("We're a family shop up on Harbor Street in Astoria, Oregon.", "Astoria, Oregon"),
        ("Unsere ambulante Tour in Coburg und Lichtenfels wird frei.", "Coburg und Lichtenfels"),
        ("Cerchiamo un account per la nostra agenzia a Modena.", "Modena"),
        ("Nous cherchons un mécanicien pour notre garage de Landerneau.", "Landerneau"),
        ("Vi söker en snickare till vår verkstad i Falun.", "Falun"),
        ("I have a bike shop in downtown Missoula, Montana and need a mechanic.",
         "Missoula, Montana"),
        ("Ich suche für meine Imkerei in der Nähe von Waren (Müritz) eine Hilfe.",
         "Waren (Müritz)"),
        ("The mill is in Settle.", "Settle"),
        ("Place: Ludlow, Shropshire (the office is above the bank)", "Ludlow, Shropshire"),
        ("Our customers in Leeds want bread.", None),
        ("Our other shop is in Wells.", None),
        ("Meine Antworten in Rot unten.", None),
    ],
)  # fmt: skip
def test_what_is_ours_leads_to_a_town_where_nothing_else_does(
    read: Read, text: str, town: str | None
) -> None:
    found = read(text).town
    assert (found and found.value) == town


@pytest.mark.parametrize("text", NONE)
def test_no_town_is_made_up(read: Read, text: str) -> None:
    assert read(text).town is None


def test_a_label_counts_for_more_than_prose(read: Read) -> None:
    found = read("We're a bakery in Hull.\nLocation: Leeds").town

    assert found is not None
    assert found.value == "Leeds"


def test_an_employer_may_bear_the_name_of_what_looks_like_a_town(read: Read) -> None:
    assert read("Organization: Stitch in Time\nStitch in Time needs a tutor.").town is None


@pytest.mark.parametrize(("title", "left"), ENDING)
def test_a_title_ends_before_its_town(title: str, left: str | None) -> None:
    parted = town.off_title(title)

    assert (parted[0] if parted else None) == left


def test_where_somebody_is_names_nobody(read: Read) -> None:
    found = read("Buongiorno, siamo a Lecco e cerchiamo una libraia. 1.500 euro al mese.")

    assert found.town is not None
    assert found.town.value == "Lecco"
    assert found.organization is None
