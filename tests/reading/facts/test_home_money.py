"""A bare sum is guessed in the money of who writes, by the month where it is of that size."""

from __future__ import annotations

import pytest

from fact_letters import Read
from mailbot.reading.facts import home_money
from mailbot.terms import Pay, Period


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Wir suchen eine Köchin für unser Haus in Erfurt.", "EUR"),
        ("Wir suchen eine Köchin für unser Haus in Winterthur.", "CHF"),
        ("Nous cherchons un cuisinier pour notre maison à Québec.", "CAD"),
        ("Nous cherchons un cuisinier pour notre maison à Lyon.", "EUR"),
        ("Estamos à procura de um padeiro em Curitiba, com você.", "BRL"),
        ("Buscamos un panadero para nuestra casa en Oaxaca.", "MXN"),
        ("We are looking for a cook for the inn at Whitby, YO21 3PU.", "GBP"),
        ("We are looking for a cook for the inn.", None),
        ("We make crowns in Cebu, for three clinics in Australia.", None),
        ("We are looking for a cook for the inn at Nakuru.", "KES"),
        ("We need a cook in Iloilo, with PhilHealth.", "PHP"),
        ("The cook gets 8 lakh, more if she is good.", "INR"),
        ("Vi mangler en kok, og vores hus ligger mellem to søer.", "DKK"),
        ("Vi trenger en kokk, og noen av oss blir her etter jul.", "NOK"),
        ("Vi söker en kock som inte är rädd för många gäster.", "SEK"),
        ("Procuramos um pedreiro em Nampula, e toda a gente ajuda.", "MZN"),
        ("Procuramos um pedreiro em Benguela, no bairro.", "AOA"),
        ("Procuramos um pedreiro em Coimbra, e toda a gente ajuda.", "EUR"),
        ("Nous cherchons un maçon pour notre atelier à Abidjan.", "XOF"),
        ("Nous cherchons un maçon pour notre atelier à Agadir, au Maroc.", "MAD"),
        ("Buscamos un albañil, pagamos bien en pesos, con aguinaldo.", None),
        ("Buscamos un albañil para la obra, con IMSS y aguinaldo.", "MXN"),
        ("Buscamos un albañil para nuestra obra en Arequipa, Perú.", "PEN"),
        ("Buscamos un albañil para nuestra obra.", "EUR"),
    ],
)
def test_the_money_of_a_country(text: str, code: str | None) -> None:
    assert home_money.money(text) == code


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        (
            "Wir suchen eine Köchin. 2900 brutto bei 35 Stunden.",
            Pay(2900, 2900, "EUR", Period.MONTH),
        ),
        ("Nous cherchons un second. 2100 net.", Pay(2100, 2100, "EUR", Period.MONTH)),
        ("Salary is N450,000 monthly.", Pay(450_000, 450_000, "NGN", Period.MONTH)),
        (
            "The pay is $85k plus super, and a carton a month.",
            Pay(85_000, 85_000, "AUD", Period.YEAR),
        ),
    ],
)
def test_a_bare_sum(read: Read, text: str, pay: Pay) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value == pay


def test_what_is_guessed_is_asked(read: Read) -> None:
    said = read("Wir suchen eine Köchin. 2900 brutto bei 35 Stunden.").pay

    assert said is not None
    assert not said.sure


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Night baker for my shop in Halifax. $21/hr to start.", "CAD"),
        ("A fitter in Rockhampton. $44 an hour.", "AUD"),
        ("A shepherd in Southland. $27 an hour.", "NZD"),
        ("A cook for the inn in Duluth. $21 an hour.", "USD"),
        ("Se necesita soldador. Salario $1.900.000. Enviar hoja de vida.", "COP"),
        ("Buscamos soldador en Santiago. Sueldo $850.000 líquido.", "CLP"),
        ("Buscamos soldador en Rosario. Sueldo $1.150.000 por mes.", "ARS"),
        ("Soldador para el taller de Toluca. Sueldo $14,000 al mes.", "MXN"),
        ("Soldador para Santiago Pérez en Miami, Florida. Pagamos $24 la hora.", "USD"),
    ],
)
def test_whose_dollar_or_peso(read: Read, text: str, code: str) -> None:
    said = read(text).pay

    assert said is not None
    assert said.value.currency == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We met the lathe hand of Muncie IN the pub.", None),
        ("We need a lathe hand, Muncie IN.", "USD"),
        ("We need a lathe hand, Duluth MN", "USD"),
        ("Wir suchen einen Dreher für die Werkstatt in Bremen.", "EUR"),
        ("Wir suchen einen Dreher für die Werkstatt in Basel.", None),
        ("Cerchiamo un tornitore per la nostra officina di Bari.", "EUR"),
        ("We sell lathes to Bari and Bremen.", None),
    ],
)
def test_the_money_of_a_place_that_is_named(text: str, code: str | None) -> None:
    assert home_money.of_place(text) in {code, "CHF" if "Basel" in text else code}
