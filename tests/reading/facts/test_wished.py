"""What is wished in sentences of their own, here and there in a story, is a result as well."""

from __future__ import annotations

import pytest

from fact_letters import Read
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.wished import compared, wished
from mailbot.terms import Origin

ALL = frozenset({1})


def told(text: str) -> list[str]:
    passage = Passage(text, 1, Origin.BODY)
    return [one.value for _, one in wished([passage], [], ALL)]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("And then I'd like that no crate stays out over night.", "I'd like that no crate stays out over night"),
        ("Außerdem wünsche ich mir Ruhe. Wir möchten, dass keine Kiste über Nacht draußen bleibt.", "Wir möchten, dass keine Kiste über Nacht draußen bleibt"),
        ("Il faut surtout que chaque caisse rentre le soir même.", "Il faut surtout que chaque caisse rentre le soir même"),
        ("Queríamos que ninguna caja durmiera fuera.", "Queríamos que ninguna caja durmiera fuera"),
        ("E gostávamos que nenhuma caixa ficasse na rua.", "gostávamos que nenhuma caixa ficasse na rua"),
        ("Poi vorremmo che nessuna cassa restasse fuori.", "vorremmo che nessuna cassa restasse fuori"),
        ("Que todas las cajas entren antes de las ocho.", "Que todas las cajas entren antes de las ocho"),
        ("THE CRATES MUST BE INSIDE EVERY NIGHT WITHOUT A CALL FROM ME.", "THE CRATES MUST BE INSIDE EVERY NIGHT WITHOUT A CALL FROM ME"),
    ],
)  # fmt: skip
def test_a_sentence_that_wishes_a_thing(text: str, wish: str) -> None:
    assert told(text) == [wish]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("We have 40 crates outside. I'd like to see that below 10.", "We have 40 crates outside. I'd like to see that below 10"),
        ("De 90 cajas se nos rompen 30. Que no pasen de 5.", "De 90 cajas se nos rompen 30. Que no pasen de 5"),
        ("El año pasado tardamos 52 días. Este año no deberíamos pasar de 35. Además quiero orden.", "El año pasado tardamos 52 días. Este año no deberíamos pasar de 35"),
        ("voltam uns 20 quilo, tem que ser menos de 5. quero que o troco esteja sempre certo", "voltam uns 20 quilo, tem que ser menos de 5"),
        ("Das 90 caixas partem-se 30. Queria chegar às 5.", "Das 90 caixas partem-se 30. Queria chegar às 5"),
    ],
)  # fmt: skip
def test_it_takes_the_state_along(text: str, whole: str) -> None:
    assert told(text)[0] == whole


@pytest.mark.parametrize(
    "text",
    [
        "I hope that you can publish this before the 5th of May.",
        "We'd like you to have at least 3 years of experience.",
        "The new person should be at least 25 years old.",
        "You should have answered every mail by now.",
        "Esperamos que todo vaya bien.",
        "Que nadie nos mande el currículum sin foto.",
        "Quisiera saber cuánto cuesta cada anuncio.",
        "Vorrei che l'annuncio uscisse in ogni numero di maggio.",
        "Il faut que chaque candidat ait le permis.",
        "Que faire de toutes ces caisses ?",
        "Queremos un mozo para cada almacén.",
    ],
)
def test_what_is_wished_of_people_or_of_the_mail_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gastamos 900 sacos al mes y con 500 debería bastar.",
        "Le perdite sono al 41 per cento e bisogna scendere sotto il 30 entro il 2028.",
        "Une panne nous immobilise 2 jours, il faudrait que ce soit une demi-journée.",
        "A ocupação fica em 30% e dá pra chegar em 50.",
        "Traemos una merma del 6 por ciento, la meta es cerrar el año que viene en 1.",
    ],
)
def test_a_state_and_what_it_is_to_be_are_one(text: str) -> None:
    assert compared(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Tenemos 40 camas y queremos que cada cama esté ocupada 300 noches.",
        "Vor fünf Jahren waren es 110 Kinder, heute sind es 58.",
        "We have 3 vans and 12 drivers.",
        "Entro il 2028 le perdite scendono al 30 e i guasti devono calare a 5 al mese.",
    ],
)
def test_what_has_a_subject_of_its_own_is_compared_with_nothing(text: str) -> None:
    assert not compared(text)


def test_it_stands_beside_results_that_were_announced(read: Read) -> None:
    text = (
        "Buscamos encargado de almacén.\n\nDentro de un año el inventario cuadra al 98 % y los"
        " pedidos salen en el día. Que nadie cargue cajas a mano sin faja todos los días."
    )
    assert [one.value for one in read(text).outcomes][-1].startswith("nadie cargue cajas")
