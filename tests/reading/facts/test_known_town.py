"""Towns that a table knows by name, in first mails that lead to them by no words of their own."""

import pytest

from fact_letters import Read
from mailbot.reading.facts import gazetteer

TOWNS = [
    # en
    ("We need a saddler. Tack for forty horses, out of Bozeman, Montana. $28 an hour.",
     "Bozeman, Montana"),
    ("Thatcher wanted, long straw mostly. Thaxted, Essex. £180 a day.", "Thaxted, Essex"),
    ("Hiya, got a tattoo place near Paisley, need a second artist, £120 a day.", "Paisley"),
    ("Bellfounder's mate. Loughborough. £31,000.", "Loughborough"),
    ("I run a clock repair shop, Ludlow, and need a hand three days. £14 an hour.", "Ludlow"),
    ("Greetings from Nakuru! Our dairy seeks a milk tester, KES 45,000 a month.", "Nakuru"),
    ("I write for the Salt Marsh Trust, Kochi. We invite applications for a warden, INR 40,000.",
     "Kochi"),
    ("Our Tucson location needs a bike mechanic. $24 an hour, five days.", "Tucson"),
    ("Goat cheese, Ballydehob in West Cork, one pair of hands wanted. €15 an hour.",
     "Ballydehob in West Cork"),
    ("Piano tuner. Dunedin, New Zealand. $38 an hour.", "Dunedin, New Zealand"),
    ("Tannery near Stellenbosch needs a foreman. R28,000 a month.", "Stellenbosch"),
    ("Looking for a luthier for the repair bench. Asheville NC. $26/hr.", "Asheville NC"),
    ("Ferryman wanted at Kirkwall, Orkney, April to October, £16 an hour.", "Kirkwall, Orkney"),
    # de
    ("Annaberg. Drechsler gesucht, 2900 brutto.", "Annaberg"),
    ("Sattler gesucht, Pirmasens, 19 Euro die Stunde.", "Pirmasens"),
    ("Guten Tag, wir stellen Orgelpfeifen her, nahe Ludwigsburg, und suchen einen Orgelbauer.",
     "Ludwigsburg"),
    ("Viele Grüße aus Husum! Wir suchen einen Reetdachdecker, 3.200 Euro brutto.", "Husum"),
    ("Im Raum Görlitz suche ich einen Uhrmacher, 17 Euro die Stunde.", "Görlitz"),
    ("Die Seifensiederei Kranz, Erfurt, sucht eine Siederin. 2.700 Euro.", "Erfurt"),
    ("Hutmacherin für meinen Laden gesucht, Innsbruck, Teilzeit, 1900 brutto.", "Innsbruck"),
    ("Käser gesucht. Gonten, Appenzell Innerrhoden. 5200 Franken im Monat.",
     "Gonten, Appenzell Innerrhoden"),
    ("Moin, ick heff en Bootswerft bei Kappeln und such en Tischler, 3.000 brutto.", "Kappeln"),
    # fr
    ("Bonjour, je cherche un vannier, atelier à Limoges, 1 900 euros brut.", "Limoges"),
    ("Facteur de clavecins. Strasbourg. 2 300 euros brut par mois.", "Strasbourg"),
    ("On est luthiers près de Mirecourt et il nous manque un apprenti confirmé, 1 800 euros.",
     "Mirecourt"),
    ("Cherche tonnelier, Cognac, CDI, 2 400 euros.", "Cognac"),
    ("Nous recrutons une relieuse pour nos reliures d'art, à Namur, 2 500 euros brut.", "Namur"),
    ("Salutations de Concarneau ! Nous cherchons un voilier, 2 200 euros brut.", "Concarneau"),
    ("Saunier recherché, Guérande, d'avril à octobre, SMIC plus primes.", "Guérande"),
    ("Bonjour, notre biscuiterie de Quimper cherche un tourier, 2 000 euros.", "Quimper"),
    # es
    ("Buscamos una encuadernadora, Zaragoza, 1.500 euros al mes.", "Zaragoza"),
    ("Tonelero. Jerez de la Frontera. 1.800 euros al mes.", "Jerez de la Frontera"),
    ("Les escribo desde Oaxaca: necesitamos un tejedor, 9,000 pesos al mes.", "Oaxaca"),
    ("Necesito un herrero cerca de Albarracín (Teruel), 1.600 euros.", "Albarracín (Teruel)"),
    ("Somos una guitarrería de Granada y buscamos oficial, 1.700 euros.", "Granada"),
    ("Se busca quesero en Villalón de Campos, 1.450 euros.", "Villalón de Campos"),
    ("Hola, tengo un taller de barcos en Pasaia y necesito un carpintero, 1.900 euros.", "Pasaia"),
    ("Panadero para turno de noche, Valdivia, Chile, 650.000 pesos al mes.", "Valdivia, Chile"),
    # pt
    ("Procuramos um tanoeiro, Vila Nova de Gaia, 1.200 euros por mês.", "Vila Nova de Gaia"),
    ("Em nome do Museu do Azulejo Novo, no Porto, procuro uma restauradora, 1.300 euros.", "Porto"),
    ("Relojoeiro. Braga. 1.100 euros por mês.", "Braga"),
    ("Abraços de Olinda! O ateliê precisa de uma gravadora, R$ 3.200 por mês.", "Olinda"),
    ("Cesteiro para a nossa oficina perto de Beja, 1.050 euros.", "Beja"),
    ("Sou dona de uma queijaria na Covilhã e preciso de um queijeiro, 1.150 euros.", "Covilhã"),
    # it
    ("Teatro delle ombre, Palermo, cerca un marionettista, 1.300 euro.", "Palermo"),
    ("Liutaio di Cremona cerca aiuto in bottega, 1.500 euro al mese.", "Cremona"),
    ("Vetraio. Empoli. 1.700 euro lordi.", "Empoli"),
    ("Abbiamo una tipografia vicino a Pordenone e serve un compositore, 1.650 euro.", "Pordenone"),
    ("Saluti da Matera! Il nostro forno cerca un fornaio, 1.500 euro.", "Matera"),
    ("Serve un mosaicista a Spilimbergo (PN), 1.600 euro al mese.", "Spilimbergo (PN)"),
    # nl
    ("Gezocht: een touwslager, Oudewater, 2.600 euro bruto.", "Oudewater"),
    ("Orgelbouwer. Leeuwarden. 3.000 euro bruto per maand.", "Leeuwarden"),
    ("Wij maken klompen bij Enter en zoeken een klompenmaker, 15 euro per uur. Enter, Overijssel.",
     "Enter, Overijssel"),
    ("Groeten uit Brugge! Ons kantatelier zoekt een kantklosster, 2.300 euro.", "Brugge"),
    ("Scheepstimmerman gezocht vlakbij Enkhuizen, 2.900 euro bruto.", "Enkhuizen"),
    # sv, da, no
    ("Hej, vi söker en båtbyggare, Karlskrona, 29 000 kr i månaden.", "Karlskrona"),
    ("Vores bryggeri nær Svendborg mangler en brygger, 31.000 kr om måneden.", "Svendborg"),
    ("Båtbygger søkes, Ålesund, 42 000 kr i måneden.", "Ålesund"),
    ("Hälsningar från Leksand! Vår ullspinneri söker en spinnare, 27 000 kr.", "Leksand"),
]  # fmt: skip

BELOW = [
    (
        "We need a weaver, £15 an hour.\n\nKind regards\nIda Marsh\nMarsh Looms\n12 Mill Lane\nHawick, Scottish Borders",
        "Hawick, Scottish Borders",
    ),
    (
        "Wir suchen einen Weber, 2.800 Euro.\n\nMit freundlichen Grüßen\nUwe Brandt\nGartenstr. 4\n72764 Reutlingen",
        "Reutlingen",
    ),
    (
        "Cherche un tisserand, 1 900 euros brut.\n\nCordialement\nMarc Aubry\nTissages Aubry\n59100 Roubaix",
        "Roubaix",
    ),
]

NONE = [
    "We need a joiner, £16 an hour. I grew up in Hull.",
    "Our film was shot in Prague. We need an editor, £30,000.",
    "We need a baker. We deliver to Leeds, Bradford and York.",
    "Seamstress wanted, £14 an hour. My sister lives in Bath.",
    "We need a guide. Most of our guests come from London.",
    "Hi Florence,\nwe need a gardener, £15 an hour.",
    "Victoria,\nwe need a gardener, £15 an hour.",
    "Clerk wanted, £27,000. We sell to Munich Re.",
    "We need a teacher with a degree from the University of Bristol, £31,000.",
    "A colleague in Dublin told me of you. We need a farrier, €18 an hour.",
    "Farrier wanted from Ghent to Bruges, 18 euro an hour.",
    "We need a driver between Derby and Stoke, £14 an hour.",
    "Nice work. Reading matters here. We need a librarian, £26,000 in March.",
    "Hope you can list it. We need a cook, £13 an hour.",
    "We need a buyer for Parma ham and Cheddar, £33,000.",
    "Our founder came from Lisbon. Chef wanted, £29,000.",
    "We moved from Hull to a bigger barn. Joiner wanted, £16 an hour.",
    "We're opening a second shop in Bristol next year. Baker wanted, £14 an hour.",
    "Wir suchen einen Koch, 2.800 brutto. Gelernt habe ich in Wien.",
    "Wir suchen einen Fahrer für die Strecke nach Prag, 2.900 brutto.",
    "Unsere Kunden sitzen in Hamburg und Berlin. Buchhalterin gesucht, 3.100 brutto.",
    "Wir suchen eine Köchin. Der Film ist in Leipzig gedreht. 2.600 brutto.",
    "Amtsgericht Kassel. Wir suchen eine Köchin, 2.600 brutto.",
    "Wir suchen Hilfe im Garten und in der Halle. Essen ist frei. 14 Euro die Stunde.",
    "Wir suchen eine Verkäuferin für Aachener Printen, 2.200 brutto.",
    "Wir liefern nach Köln und Bonn. Bäcker gesucht, 2.900 brutto.",
    "Nous cherchons un cuisinier, 2 000 euros. J'ai appris à Lyon.",
    "Nous livrons à Paris et à Lille. Boulanger recherché, 1 900 euros.",
    "Cherche vendeur de savon de Marseille, 1 700 euros brut.",
    "Nos clients sont à Genève. On cherche une comptable, 2 500 euros.",
    "Buscamos cocinero, 1.500 euros. Nací en Sevilla.",
    "Vendemos en Madrid y Valencia. Buscamos comercial, 1.600 euros.",
    "Hola Carolina, buscamos cocinero, 1.500 euros.",
    "Procuramos cozinheiro, 1.100 euros. Estudei em Coimbra.",
    "Os nossos clientes são de Lisboa e Faro. Procuramos vendedor, 1.000 euros.",
    "Cerchiamo un cuoco, 1.500 euro. Ho studiato a Bologna.",
    "Vendiamo a Milano e a Torino. Cerchiamo un agente, 1.600 euro.",
    "Cerco chi venda Parmigiano Reggiano, 1.400 euro.",
    "We zoeken een kok, 2.400 euro. Ik ben geboren in Utrecht.",
    "Onze klanten zitten in Gent en Antwerpen. Boekhouder gezocht, 2.800 euro.",
    "Vi söker en kock, 28 000 kr. Jag är född i Malmö.",
    "Remote. We have people in Lagos. Designer wanted, $40,000 a year.",
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_a_town_is_known_by_its_name(read: Read, text: str, town: str) -> None:
    found = read(text).town

    assert found is not None
    assert found.value == town


@pytest.mark.parametrize(("text", "town"), BELOW)
def test_an_address_below_the_letter_tells_where_it_is_from(
    read: Read, text: str, town: str
) -> None:
    found = read(text).town

    assert found is not None
    assert found.value == town


@pytest.mark.parametrize("text", NONE)
def test_a_town_that_is_only_spoken_of_is_not_taken(read: Read, text: str) -> None:
    assert read(text).town is None


@pytest.mark.parametrize(
    ("name", "country"),
    [("Munich", "DE"), ("München", "DE"), ("Muenchen", "DE"), ("Wien", "AT"), ("Firenze", "IT"),
     ("Den Haag", "NL"), ("SÃO PAULO", "BR"), ("Saint-Étienne", "FR"), ("Puducherry", "IN")],
)  # fmt: skip
def test_a_town_is_known_as_each_writes_it(name: str, country: str) -> None:
    known = gazetteer.town(name)

    assert known is not None
    assert known.sizes[0][0] == country


def test_every_name_is_found_and_no_other() -> None:
    lines = gazetteer._table().decode().splitlines()[1:]

    for line in lines[:: len(lines) // 500]:
        assert gazetteer.town(line.partition("\t")[0]) is not None
    assert gazetteer.town(lines[-1].partition("\t")[0]) is not None
    assert gazetteer.town("Zzyxwv") is None
    assert gazetteer.town("Aaaaaa") is None
