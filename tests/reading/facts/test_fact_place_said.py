"""Where the work is, as people say it in seven languages."""

import pytest

from fact_letters import Read

SAID = [
    ("Telearbeit ist auf dieser Stelle ausgeschlossen.", "onsite"),
    ("Teleworking is not foreseen.", "onsite"),
    ("Das geht alles vom Sofa aus.", "remote"),
    ("You can do all of it from your sofa.", "remote"),
    ("Si prevede lavoro agile due giorni alla settimana; negli altri si lavora in sede.", "hybrid"),
    ("Lavoro agile non previsto.", "onsite"),
    ("100\u00a0% télétravail depuis la France.", "remote"),
    ("You would be working in our little pottery, five minutes from the station.", "onsite"),
    ("This one cannot be done from home, the goats are here.", "onsite"),
    ("You need to be present every day, sorry.", "onsite"),
    ("At the counter in Leeds, six mornings a week.", "onsite"),
    ("The job is at our mill near Hebden.", "onsite"),
    ("Always here in the yard.", "onsite"),
    ("Nobody can mend a boat over Zoom, so you come to the boatyard.", "onsite"),
    ("We need you here, the animals do too.", "onsite"),
    ("Tuesdays and Fridays in Cork, the rest from home.", "hybrid"),
    ("Half from home, half with us.", "hybrid"),
    ("Two days a week at our place, the rest wherever you like.", "hybrid"),
    ("Come in on Mondays, otherwise work from wherever you like.", "hybrid"),
    ("We have no office and never will.", "remote"),
    ("Live where you like, we do not mind.", "remote"),
    ("I don't care where you sit as long as the wifi holds.", "remote"),
    ("Anywhere with a decent internet connection.", "remote"),
    ("All of us work remotely; twice a year we meet at the office in Bath.", "remote"),
    ("Gearbeitet wird in der Backstube, ab drei Uhr.", "onsite"),
    ("Du arbeitest bei uns auf dem Hof in Ammersbek.", "onsite"),
    ("Man muss schon hier sein, Bienen gehen nicht online.", "onsite"),
    ("Im Laden, fünf Tage die Woche.", "onsite"),
    ("Präsenzpflicht besteht.", "onsite"),
    ("Homeoffice geht hier leider nicht.", "onsite"),
    ("Montags und dienstags in Kiel, ansonsten von daheim.", "hybrid"),
    ("Die Hälfte der Zeit im Büro, die andere Hälfte zu Hause.", "hybrid"),
    ("Egal wo du wohnst, Hauptsache Internet.", "remote"),
    ("Arbeite, wo du willst.", "remote"),
    ("Ein Büro gibt es nicht.", "remote"),
    ("On travaille à l'atelier, à Nantes.", "onsite"),
    ("Il faut être là tous les jours.", "onsite"),
    ("Présence indispensable.", "onsite"),
    ("Au fournil, dès quatre heures.", "onsite"),
    ("Le télétravail n'a ici aucun sens.", "onsite"),
    ("Lundi et mardi à Lille, le reste de chez vous.", "hybrid"),
    ("Télétravail partiel.", "hybrid"),
    ("Moitié au bureau, moitié à la maison.", "hybrid"),
    ("Vous travaillez d'où vous voulez.", "remote"),
    ("Peu importe où vous habitez.", "remote"),
    ("Nous n'avons pas de bureau.", "remote"),
    ("Se trabaja en el taller, en Vigo.", "onsite"),
    ("Hay que estar aquí todos los días.", "onsite"),
    ("En la tienda, siempre.", "onsite"),
    ("El puesto es en nuestra bodega de Haro.", "onsite"),
    ("Desde casa no se puede.", "onsite"),
    ("Lunes y jueves en Bilbao, el resto desde casa.", "hybrid"),
    ("La mitad en el taller y la mitad en casa.", "hybrid"),
    ("Trabajas desde donde quieras.", "remote"),
    ("No tenemos oficina.", "remote"),
    ("Da igual dónde vivas.", "remote"),
    ("O trabalho é na nossa oficina em Braga.", "onsite"),
    ("É preciso estar cá todos os dias.", "onsite"),
    ("Na padaria, sempre.", "onsite"),
    ("Tem que vir trabalhar aqui na fazenda.", "onsite"),
    ("De casa não dá.", "onsite"),
    ("Terças e quintas em Lisboa, o resto de casa.", "hybrid"),
    ("Metade no escritório, metade em casa.", "hybrid"),
    ("Trabalhe de onde quiser.", "remote"),
    ("Não temos escritório.", "remote"),
    ("Tanto faz onde você mora.", "remote"),
    ("Si lavora in negozio, a Lucca.", "onsite"),
    ("Bisogna essere qui tutti i giorni.", "onsite"),
    ("In cantina, ogni giorno.", "onsite"),
    ("Il lavoro si svolge nel nostro frantoio.", "onsite"),
    ("Da casa non si può.", "onsite"),
    ("Lunedì e giovedì a Bari, il resto da casa.", "hybrid"),
    ("Metà in ufficio, metà da casa.", "hybrid"),
    ("Lavori da dove vuoi.", "remote"),
    ("Non abbiamo un ufficio.", "remote"),
    ("Non importa dove abiti.", "remote"),
    ("Je werkt in onze bakkerij in Gent.", "onsite"),
    ("Je moet er zijn, elke dag.", "onsite"),
    ("In de winkel, altijd.", "onsite"),
    ("Aanwezigheid is vereist.", "onsite"),
    ("Thuiswerken zit er niet in.", "onsite"),
    ("Maandag en woensdag in Breda, de rest van thuis.", "hybrid"),
    ("De helft op kantoor, de helft thuis.", "hybrid"),
    ("Je werkt waar je wil.", "remote"),
    ("We hebben geen kantoor.", "remote"),
    ("Het maakt ons niet uit waar je woont.", "remote"),
    ("Ort: Werk Pirna, Anwesenheit erforderlich", "onsite"),
    ("Where: aboard our barge, on the Thames", "onsite"),
    ("Arbeitsort: in der Käserei, Appenzell", "onsite"),
    ("Lieu : à la cabane, à Plessisville", "onsite"),
    ("Lugar: en el obrador, Cádiz", "onsite"),
    ("Onde: na quinta, perto de Évora", "onsite"),
    ("Dove: in malga, sopra Asiago", "onsite"),
    ("Waar: op de kwekerij in Boskoop", "onsite"),
    ("You would work right here in the dye house, next to the river.", "onsite"),
    ("Not a remote job, the horses insist.", "onsite"),
    ("You'll be on your feet in the shop all day.", "onsite"),
    ("All work is done on the premises.", "onsite"),
    ("Work happens at the boatyard, rain or shine.", "onsite"),
    ("In the classroom, not on a screen.", "onsite"),
    ("You can do this from your kitchen in Perth or Porto.", "remote"),
    ("No office, no commute.", "remote"),
    ("We are spread over nine countries and meet once a year.", "remote"),
    ("Fully distributed team.", "remote"),
    ("It doesn't matter to us where you live.", "remote"),
    ("Do it from wherever.", "remote"),
    ("Your home is your office.", "remote"),
    ("From home, all of it.", "remote"),
    ("Work from home.", "remote"),
    ("Some days here, some days at home, you decide.", "hybrid"),
    ("Three days at the museum and two at home.", "hybrid"),
    ("We like to see you on Tuesdays, the rest of the week is up to you.", "hybrid"),
    ("Home or office, as you like.", "hybrid"),
    ("Half the week in Cardiff, half at home.", "hybrid"),
    ("One or two days in the office, otherwise remote.", "hybrid"),
    ("Partly from home.", "hybrid"),
    ("Flexible: at the studio when we fire the kiln, otherwise from home.", "hybrid"),
    ("Mix of home and studio.", "hybrid"),
    ("Remote with one day a week in Leeds.", "hybrid"),
    ("Du stehst in unserer Rösterei.", "onsite"),
    ("Die Arbeit findet in der Töpferei statt.", "onsite"),
    ("Das geht nur bei uns in der Werkstatt.", "onsite"),
    ("Bei uns vor der Haustür, also in Kappeln in der Halle.", "onsite"),
    ("Remote geht das nicht.", "onsite"),
    ("Du musst vor Ort sein.", "onsite"),
    ("Ganz ohne Büro, jeder arbeitet von daheim.", "remote"),
    ("Du kannst von überall aus arbeiten.", "remote"),
    ("Wohnort egal.", "remote"),
    ("Alles remote.", "remote"),
    ("Zwei Tage die Woche in Jena, Rest nach Wunsch.", "hybrid"),
    ("Mal im Büro, mal zu Hause.", "hybrid"),
    ("Bis zu drei Tage Homeoffice.", "hybrid"),
    ("Homeoffice nach Absprache möglich.", "hybrid"),
    ("Teils im Atelier, teils daheim.", "hybrid"),
    ("Mobiles Arbeiten an zwei Tagen.", "hybrid"),
    ("Vous serez à la ferme tous les jours.", "onsite"),
    ("Le travail se fait à l'imprimerie.", "onsite"),
    ("Pas de télétravail possible.", "onsite"),
    ("Poste sur site à Lille.", "onsite"),
    ("Il faut venir au fournil.", "onsite"),
    ("C'est ici, à Nantes, dans l'atelier.", "onsite"),
    ("Tout à distance.", "remote"),
    ("Vous travaillez de chez vous.", "remote"),
    ("Chacun travaille de chez soi.", "remote"),
    ("Deux jours à l'atelier, trois chez vous.", "hybrid"),
    ("Trois jours de télétravail par semaine.", "hybrid"),
    ("Télétravail possible une partie de la semaine.", "hybrid"),
    ("Mi-bureau, mi-maison.", "hybrid"),
    ("El trabajo es aquí, en la bodega.", "onsite"),
    ("Trabajarás en nuestra tienda de Gijón.", "onsite"),
    ("Nada de teletrabajo.", "onsite"),
    ("Hay que venir al taller.", "onsite"),
    ("Puedes trabajar desde donde quieras.", "remote"),
    ("Todo en remoto.", "remote"),
    ("Desde tu casa.", "remote"),
    ("Tres días en la oficina y dos en casa.", "hybrid"),
    ("Parte en casa, parte en el taller.", "hybrid"),
    ("Trabalho presencial na nossa loja.", "onsite"),
    ("Tem que estar na loja.", "onsite"),
    ("É aqui na oficina.", "onsite"),
    ("Tudo remoto.", "remote"),
    ("Trabalha de casa.", "remote"),
    ("Dois dias no ateliê, o resto remoto.", "hybrid"),
    ("Parte em casa, parte na loja.", "hybrid"),
    ("Il lavoro è qui, in bottega.", "onsite"),
    ("Si sta in cucina.", "onsite"),
    ("Bisogna venire in laboratorio.", "onsite"),
    ("Niente smart working.", "onsite"),
    ("Lavoro da casa.", "remote"),
    ("Tutto da remoto.", "remote"),
    ("Due giorni in sede, tre da casa.", "hybrid"),
    ("Un po' da casa, un po' in laboratorio.", "hybrid"),
    ("Je werkt gewoon bij ons in de zaak.", "onsite"),
    ("Het werk is hier, op de boerderij.", "onsite"),
    ("Je staat in de keuken.", "onsite"),
    ("Thuiswerken is er niet bij.", "onsite"),
    ("Alles vanuit huis.", "remote"),
    ("Je mag wonen waar je wil.", "remote"),
    ("Twee dagen op de werf, drie thuis.", "hybrid"),
    ("Deels thuis, deels in de winkel.", "hybrid"),
]

UNSAID = [
    "We are a bakery in Leeds with six people.",
    "Our shop has been on the High Street since 1921.",
    "You have three years of experience in a kitchen or a bakery.",
    "We met at the museum last year.",
    "Our office is above the pub.",
    "In our workshop we repair old clocks.",
    "Unser Laden ist seit 1950 in der Altstadt.",
    "Wir sind ein Laden in Köln.",
    "Nous sommes une boulangerie à Rennes, ouverte le lundi.",
    "Nuestra tienda está en el centro de Málaga.",
    "A nossa loja fica em Aveiro.",
    "Il nostro laboratorio si trova a Como.",
    "Onze winkel zit in Utrecht.",
    "Where: in the heart of Bristol",
    "Standort: im Allgäu",
    "Lieu : en Bretagne",
    "Lugar: en Sevilla",
    "Local: no Porto",
    "Sede: a Torino",
    "Locatie: in Gent",
    "You answer the phone and the post at the front of the house.",
    "It pays 20 an hour, three days a week.",
    "Home to 300 species, the garden opens on Mondays.",
    "The rest of the team is three people and a dog.",
    "I hope you are warm and well wherever you are.",
    "Greetings to you, wherever this finds you.",
    "Liebe Grüße, wo immer Sie gerade sind.",
    "J'espère que vous allez bien où que vous soyez.",
    "Espero que estén bien donde quiera que estén.",
    "Un saluto, anzi tanti saluti, ovunque siate.",
    "Ik hoop dat het goed gaat, waar je ook bent.",
]

FURTHER = [
    ("There's no doing this from anywhere else.", "onsite"),
    ("Has to be at the depot by six.", "onsite"),
    ("Must be at stalls.", "onsite"),
    ("Mondays and Fridays in Leith, the rest at yours.", "hybrid"),
    ("From any country, as many other clients as you like.", "remote"),
    ("Where you live is up to you.", "remote"),
    ("You work wherever you are.", "remote"),
    ("Gearbeitet wird in der Kiesgrube, nichts anderes.", "onsite"),
    ("Der Arbeitsplatz ist die Backstube.", "onsite"),
    ("Montag und Dienstag in Jena, der Rest bei dir.", "hybrid"),
    ("Impossible à faire de chez soi.", "onsite"),
    ("Trois jours à Nantes, les autres chez toi.", "hybrid"),
    ("El trabajo es en nuestras instalaciones, nunca desde casa.", "onsite"),
    ("Dos días en Vigo, el resto en vuestra casa.", "hybrid"),
    ("O serviço é connosco, jamais à distância.", "onsite"),
    ("Dois dias no Porto, o resto na tua casa.", "hybrid"),
    ("Si lavora con noi, mai da casa.", "onsite"),
    ("Solo in malga, a 1.900 metri", "onsite"),
    ("Twee dagen in Gent, de rest bij jou.", "hybrid"),
    ("Distansarbete är inte möjligt.", "onsite"),
    ("Hjemmearbejde går desværre ikke.", "onsite"),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_what_is_said_further(read: Read, text: str, expected: str) -> None:
    found = read(text).place

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said(read: Read, text: str, expected: str) -> None:
    found = read(text).place

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_is_not_said(read: Read, text: str) -> None:
    assert read(text).place is None


# A part of the week, of the month or of the work.
PARTS = [
    ("A day a week from home is fine.", "hybrid"),
    ("Work from home, and two days each month you come to Turku.", "hybrid"),
    ("Remoto, mas uma semana por mês em Beja.", "hybrid"),
    ("Télétravail, et une semaine par mois à Nantes.", "hybrid"),
    ("Den Papierkram macht man von zu Hause.", "hybrid"),
    ("The paperwork can be done from home.", "hybrid"),
    ("Le scartoffie si fanno da casa.", "hybrid"),
    ("Remote; twice a year we meet in Lyon.", "remote"),
    ("You work from home, all of it.", "remote"),
    ("You work in the workshop in Limerick.", "onsite"),
    ("The job is on site, with a room next door.", "onsite"),
    ("Le travail se fait au champ.", "onsite"),
]

# A spot where something else is, and towns.
NOT_PARTS = [
    "Logement possible sur place.",
    "Wohnung vor Ort vorhanden.",
    "Alojamiento in situ.",
    "Bolig på stedet.",
    "I filmed it in the workshop: https://youtu.be/dQw4w9WgXcQ",
    "Ich habe es in der Werkstatt gefilmt.",
    "Apply in person at our shop.",
    "Escribo desde la tienda.",
    "You would be based in Limerick.",
    "A base é Évora.",
    "La sede è Cuneo.",
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_what_is_said_of_parts(read: Read, text: str, expected: str) -> None:
    found = read(text).place

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", NOT_PARTS)
def test_what_is_somewhere_else(read: Read, text: str) -> None:
    assert read(text).place is None


NO_WORKPLACE = [
    "There is a house on site for whoever wants it.",
    "Una casa in sede è compresa.",
    "Other paid work is possible in our school.",
    "Based in Tralee, but on the road around Kerry.",
]


@pytest.mark.parametrize("text", NO_WORKPLACE)
def test_what_is_no_workplace(read: Read, text: str) -> None:
    assert read(text).place is None
