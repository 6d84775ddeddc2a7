"""A title without what is counted, where it is and who writes again; in the case it is named in."""

import pytest

from fact_letters import Read

SAID = [
    (
        "Orchard foreman Pine Bluff AR",
        "Good day, the board pays the orchard foreman and we write the ad.",
        "Orchard foreman",
    ),
    ("Welder - workshop north", "We are looking for one welder by May.", "welder"),
    ("", "Gesucht: Koch 80%.", "Koch"),
    ("Eine Köchin / ein Koch für zwölf Kinder", "Wir sind ein Kinderhaus.", "Köchin / Koch"),
    ("Bäcker/in für 300 Brote", "Wir backen jede Nacht.", "Bäcker/in"),
    ("Nurse for two villages", "We are a small practice.", "Nurse"),
    ("", "Szukam kucharza albo kucharki na cały rok.", "kucharz albo kucharka"),
    (
        "",
        "Szukamy kelnera lub kelnerki do małej restauracji.",
        "kelner lub kelnerka do małej restauracji",
    ),
    ("", "Szukam ogrodnika od marca.", "ogrodnik"),
    ("", "Vi mangler en cheftræner fra 1. maj.", "cheftræner"),
    ("", "Vi søger en hovedtræner til vores hold.", "hovedtræner"),
    ("", "Vi söker en barnträner.", "barnträner"),
    ("", "In the mail I sent on Friday about the pipe fitter I put the wrong wage.", "pipe fitter"),
    ("", "Yesterday I wrote you the cook job for our inn and put 12 by mistake.", "cook"),
    ("", "I sent you the electrician post on Monday; please change the pay.", "electrician"),
    ("", "In meiner Mail zur Köchin stand der falsche Lohn.", "Köchin"),
    ("", "En el correo sobre el cocinero puse mal el sueldo.", "cocinero"),
    ("", "In mijn mail over de bakker stond een fout bedrag.", "bakker"),
    ("", "In the mail I sent about the weather I was wrong.", None),
    ("", "I wrote in the letter about the old miller that died.", None),
    ("", "Procuramos quem leve as encomendas até à caixa e aos clientes.", None),
    ("", "Buscamos quien atienda a los clientes en la caja y al cocinero.", None),
    ("", "Thanks for the message about the film.", None),
    ("Stable hand - riding school", "We need a stable hand who gets up early.", "stable hand"),
]


@pytest.mark.parametrize(("subject", "text", "expected"), SAID)
def test_a_title_is_the_role_and_no_more(
    read: Read, subject: str, text: str, expected: str | None
) -> None:
    title = read(text, subject=subject).title

    assert (title and title.value) == expected


def test_a_cell_that_asks_who_is_a_label(read: Read) -> None:
    title = read("Who\tBakery manager\nWhen\tfrom May").title

    assert title is not None
    assert title.value == "Bakery manager"
