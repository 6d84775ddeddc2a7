"""Results, and what only looks like them."""

import pytest

from fact_letters import Read

RESULTS = [
    (
        "We need a Fire Keeper\n\nA second hut opens in April and will need somebody.\n\nBy the end of the first season:\n- both huts hot by 7am\n- wood bill down by 20%",
        ["both huts hot by 7am", "wood bill down by 20%"],
    ),
    (
        "You'll have nailed it when\n* uptime is at 99.2%\n* a grower waits 6 hours at most",
        ["uptime is at 99.2%", "a grower waits 6 hours at most"],
    ),
    (
        "what I want by next summer is every hotel gets its linen back the same day and we lose no more than ten sheets a month",
        [
            "every hotel gets its linen back the same day",
            "we lose no more than ten sheets a month",
        ],
    ),
    (
        "What good looks like after 6 months is every bid out the door in 3 days and we win 1 in 3 of them, right now its 1 in 6.",
        ["every bid out the door in 3 days", "we win 1 in 3 of them, right now its 1 in 6"],
    ),
    (
        "Ce que nous attendons : d'ici septembre 2027, les quatre jardins ouvrent le samedi, la liste passe de 85 familles à 20 et chaque école a sa parcelle.",
        [
            "les quatre jardins ouvrent le samedi",
            "la liste passe de 85 familles à 20",
            "chaque école a sa parcelle",
        ],
    ),
    (
        "Key results:\n- Waste under 4% by May\n- 12 shops by 1 November",
        ["Waste under 4% by May", "12 shops by 1 November"],
    ),
    (
        "What success looks like (first 6 months)\n\n* Activation goes from 31% to 55%\n* Time to file below 10 minutes\n\nYou have\n\n* 5+ years of design\n* 3 shipped products",
        ["Activation goes from 31% to 55%", "Time to file below 10 minutes"],
    ),
    (
        "O: Nobody waits\nKR1: 600 objects repaired by June\nKR 2 — 3 of 4 visitors come back",
        ["600 objects repaired by June", "3 of 4 visitors come back"],
    ),
    (
        "KRAs\n1. Open 14 outlets before May 2027\n2. Attrition below 5%\n3. Handle day to day escalations",
        ["Open 14 outlets before May 2027", "Attrition below 5%"],
    ),
    (
        "You will have done well if\na) stock-outs are down to 2,\nb) no batch is older than 90 days,\nc) we know on Monday what we ship on Friday.",
        [
            "stock-outs are down to 2",
            "no batch is older than 90 days",
            "we know on Monday what we ship on Friday",
        ],
    ),
    (
        "In one year I want a waiting list of 40 people, all 12 tables full on Mondays, and two cooks who can run the pass.",
        [
            "a waiting list of 40 people",
            "all 12 tables full on Mondays",
            "two cooks who can run the pass",
        ],
    ),
    (
        "We need someone who cuts the queue to 10 minutes and gets the rating to 4.5 by July.",
        ["cuts the queue to 10 minutes", "gets the rating to 4.5 by July"],
    ),
    (
        "Here is what would make us happy. Quotes go out within 48 hours. No roof loses more than one plant in twenty. And I take 4 weeks off.",
        [
            "Quotes go out within 48 hours",
            "No roof loses more than one plant in twenty",
            "I take 4 weeks off",
        ],
    ),
    (
        "Deliverables: all 2 million records in the new system; the old server switched off by 18 December; two people able to run it.",
        [
            "all 2 million records in the new system",
            "the old server switched off by 18 December",
            "two people able to run it",
        ],
    ),
    (
        "Woran wir den Erfolg messen:\n1. 80 % der Reparaturen in 48 Stunden\n2. Beide Azubis bestehen die Prüfung",
        ["80 % der Reparaturen in 48 Stunden", "Beide Azubis bestehen die Prüfung"],
    ),
    (
        "Erfolgreich sind Sie, wenn die Wartezeit unter 10 Minuten liegt, 30 neue Mitglieder gewonnen sind und beide Filialen schwarze Zahlen schreiben.",
        [
            "die Wartezeit unter 10 Minuten liegt",
            "30 neue Mitglieder gewonnen sind",
            "beide Filialen schwarze Zahlen schreiben",
        ],
    ),
    (
        "Was nach einem Jahr anders ist\n- Retouren unter 3 %\n- 20 Filialen angebunden\n\nAufgaben\n- Leitung des Teams\n- Planung",
        ["Retouren unter 3 %", "20 Filialen angebunden"],
    ),
    (
        "Résultats attendus :\n- 30 % de gaspillage en moins d'ici juin\n- 12 restaurants livrés chaque jour",
        ["30 % de gaspillage en moins d'ici juin", "12 restaurants livrés chaque jour"],
    ),
    (
        "Vous aurez réussi si le taux de retour passe sous 3 %, si 40 nouveaux clients ont signé et si les deux apprentis ont leur diplôme.",
        [
            "le taux de retour passe sous 3 %",
            "40 nouveaux clients ont signé",
            "les deux apprentis ont leur diplôme",
        ],
    ),
    (
        "Lo que nos importa: que recibamos 6.000 visitantes al año, que uno de cada tres compre una caja y que tengamos un 4,7 en reseñas.",
        [
            "recibamos 6.000 visitantes al año",
            "uno de cada tres compre una caja",
            "tengamos un 4,7 en reseñas",
        ],
    ),
    (
        "Resultados clave:\n• 500 socios nuevos antes de junio\n• Cero quejas sin responder\n\nFunciones:\n• Gestionar el equipo",
        ["500 socios nuevos antes de junio", "Cero quejas sin responder"],
    ),
    (
        "Resultados esperados\n- Perdas abaixo de 2% até dezembro\n- 15 lojas abertas",
        ["Perdas abaixo de 2% até dezembro", "15 lojas abertas"],
    ),
    (
        "Risultati attesi:\n- Scarti sotto il 4% entro giugno\n- 3 nuovi mercati aperti",
        ["Scarti sotto il 4% entro giugno", "3 nuovi mercati aperti"],
    ),
    (
        "Resultaten:\n- Ziekteverzuim onder 5%\n- 20 nieuwe klanten voor 1 mei",
        ["Ziekteverzuim onder 5%", "20 nieuwe klanten voor 1 mei"],
    ),
    (
        "The point: a shop people love.\n\n* Sales up 20% on last year\n* Returns halved by May",
        ["Sales up 20% on last year", "Returns halved by May"],
    ),
    (
        "Key results\n\nComplaints below 6 per million by June\n\nAudit passed in spring 2027\n\nSalary: 60k EUR a year",
        ["Complaints below 6 per million by June", "Audit passed in spring 2027"],
    ),
    (
        "Position\tCook\nResults\tFood cost at 28%\n\tMenu changed 4 times\nSalary\t3.000 € a month",
        ["Food cost at 28%", "Menu changed 4 times"],
    ),
    (
        "Position\tCook\nHow we will know it went well\tFood cost at 28%\n\tMenu changed 4 times\nWhat the days look like\tOrdering for 3 kitchens\n\tKeeping 2 apprentices busy",
        ["Food cost at 28%", "Menu changed 4 times"],
    ),
    (
        "2. Post\n2.1 Archivist.\n\n4. Results by which the holder will be judged\n4.1 31,000 deeds catalogued by May.\n4.2 Any file found within ten minutes.\n\n5. Remuneration\n5.1 GBP 47,000 per annum.",
        ["31,000 deeds catalogued by May", "Any file found within ten minutes"],
    ),
    (
        "Dopo sei mesi devo poter dire tre cose. Il pane esce alle sei e un quarto. La farina buttata sta sotto i 15 chili al mese. I grissini li comprano anche i bar di Alba.",
        [
            "Il pane esce alle sei e un quarto",
            "La farina buttata sta sotto i 15 chili al mese",
            "I grissini li comprano anche i bar di Alba",
        ],
    ),
    (
        "Woran ich nach einem Jahr merke, dass es gut war? Ganz einfach. Der Verbrauch liegt unter 7,4 Liter. An keiner Stelle haben wir mehr als vier Stunden gewartet.",
        [
            "Der Verbrauch liegt unter 7,4 Liter",
            "An keiner Stelle haben wir mehr als vier Stunden gewartet",
        ],
    ),
]


@pytest.mark.parametrize(("text", "results"), RESULTS)
def test_results(read: Read, text: str, results: list[str]) -> None:
    assert [found.value for found in read(text).outcomes] == results


@pytest.mark.parametrize(
    "text",
    [
        "The postholder will:\n* inspect 40 play areas\n* manage contractors",
        "What you'll do\n- Own design end to end\n- Partner with 3 teams",
        "Requirements:\n- 5 years of experience\n- 2 languages",
        "Perks\n- $2,000 home office budget\n- 30 days of holiday",
        "Aufgaben:\n- Betreuung von 12 Filialen\n- Planung der 3 Teams",
        "Vos missions :\n- Gérer une équipe de 5 personnes\n- Assurer le suivi",
        "Funciones:\n- Coordinar 4 equipos\n- Atender a 20 clientes",
        "We are 40 people in 3 offices and we have grown by 30% in 2025.",
    ],
)
def test_duties_requirements_perks_and_figures_are_none(read: Read, text: str) -> None:
    assert read(text).outcomes == ()


def test_an_item_is_whole_with_the_state_told_in_it(read: Read) -> None:
    text = (
        "Key results:\n- Every roof done in under 5 days. The last time it took nine\n"
        "- [ ] No fall from a ladder. Today it's two a year\n- Mindestens 12 Lehrlinge bleiben"
    )

    assert [found.value for found in read(text).outcomes] == [
        "Every roof done in under 5 days. The last time it took nine",
        "No fall from a ladder. Today it's two a year",
        "Mindestens 12 Lehrlinge bleiben",
    ]


def test_an_abbreviation_ends_no_result(read: Read) -> None:
    text = "Ziele: bis Ende 2027 kommen mind. 15 Leute jede Woche, derzeit ca. 6."

    assert [found.value for found in read(text).outcomes] == [
        "bis Ende 2027 kommen mind. 15 Leute jede Woche, derzeit ca. 6"
    ]


def test_a_bullet_is_never_split(read: Read) -> None:
    text = "Key results:\n- Calls answered in 15 minutes, day and night, and on Sundays\n- 9 stations visited"

    assert (
        read(text).outcomes[0].value
        == "Calls answered in 15 minutes, day and night, and on Sundays"
    )


def test_answers_to_our_question_are_results(read: Read) -> None:
    facts = read(
        "By Labor Day nobody waits more than 20 minutes.\nAt least 6 of our 10 servers are still here.",
        asked='1. What will be different when this person has done well? For example "80% of repairs".',
    )

    assert [found.value for found in facts.outcomes] == [
        "By Labor Day nobody waits more than 20 minutes",
        "At least 6 of our 10 servers are still here",
    ]


def test_a_sum_and_a_day_inside_a_result_are_its_own(read: Read) -> None:
    facts = read("Results:\n- funds of CHF 150’000 a year secured by 1 May\n- 3 shows by 2 June")

    assert facts.pay is None
    assert facts.deadline is None


def test_what_a_result_is_of_is_no_label_within_their_list(read: Read) -> None:
    text = "Resultados esperados:\n1. Entregas a tiempo: de 71% a 90%\n2. Roturas por debajo de 2%"
    assert [one.value for one in read(text).outcomes] == [
        "Entregas a tiempo: de 71% a 90%",
        "Roturas por debajo de 2%",
    ]
