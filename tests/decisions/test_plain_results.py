"""A result in plain words is printed alone; what the work is like, or its writer is, is none."""

from __future__ import annotations

from datetime import date

import pytest

from mailbot.decisions.reply.plain_results import is_remark, plainly
from mailbot.reading.facts import read_answers
from mailbot.terms import Fact, Facts, Found

TODAY = date(2026, 11, 23)
ASKED = (Fact.OUTCOMES, Fact.VIDEO, Fact.PAY)


def results(text: str) -> tuple[str, ...]:
    said = read_answers(text, ASKED, "ann@lantern.example", TODAY)
    return tuple(each.value for each in plainly(said, text).outcomes)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("The result we want is this: 30 shops sell our rye by June 2028. It is a lot, but we like it.",
         "30 shops sell our rye by June 2028"),
        ("Ergebnis: Verschnitt von 18% auf 12% bis Mai 2028. Das ist das Wichtigste. Video folgt!",
         "Verschnitt von 18% auf 12% bis Mai 2028"),
        ("Resultaat: 40 vaste klanten voor mei 2028. Dat is eigenlijk alles.",
         "40 vaste klanten voor mei 2028"),
        ("Risultato: gli scarti scendono dal 12% al 4% entro giugno\nVideo: arriva presto",
         "gli scarti scendono dal 12% al 4% entro giugno"),
        ("Resultado: 40 clientes nuevos antes de mayo de 2028. Es lo que importa.",
         "40 clientes nuevos antes de mayo de 2028"),
        ("Ergebnis: Alle Räder sind am 1. Mai repariert. Letztes Jahr waren wir erst im Juli so weit.",
         "Alle Räder sind am 1. Mai repariert"),
        ("Result: every bike is mended by 1 May. Last year it took us until July, and people minded.",
         "every bike is mended by 1 May"),
        ("Résultat : 40 nouveaux clients avant mai 2028. C'est l'essentiel.",
         "40 nouveaux clients avant mai 2028"),
        ("Results: I think 40 new customers by May 2028.", "40 new customers by May 2028"),
        ("Ergebnis: vielleicht 40 neue Kunden bis Mai 2028.", "40 neue Kunden bis Mai 2028"),
        ("What I want: by next Easter, every quote is out within 4 days.",
         "by next Easter, every quote is out within 4 days"),
        ("Lo que tiene que conseguir: el 95% de los pedidos en casa a las 12, a partir de mayo de 2028.",
         "el 95% de los pedidos en casa a las 12, a partir de mayo de 2028"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_result_is_no_part_of_it(text: str, result: str) -> None:
    assert results(text) == (result,)


@pytest.mark.parametrize(
    "text",
    [
        "What do you mean by achieve? She will keep the books and so on, this is normal office work.",
        "Was meinen Sie mit Ergebnis? Sie wird backen, verkaufen und putzen, ganz normale Arbeit.",
        "Wat bedoelen jullie met resultaten? Het is gewoon koken en de zaal doen, van 3 tot 11.",
        "Ein Video haben wir nicht. Muss das sein? Wir sind Schreiner und keine Schauspieler.",
    ],
)
def test_what_there_is_to_do_is_no_result(text: str) -> None:
    assert results(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Every order leaves the house on the day it comes in.",
        "What do you mean by results? If it is numbers: waste down from 12% to 4% by June 2028.",
        "Waste down from 12% to 4% by June 2028. 9 of 10 loaves are sold by noon.",
    ],
)
def test_what_can_be_checked_stays(text: str) -> None:
    assert results(text)


@pytest.mark.parametrize(
    "value",
    [
        "until I have talked to my partner",
        "bevor ich das alles aufschreibe",
        "avant de tout écrire",
        "antes de escribirlo todo",
        "prima di scrivere tutto",
        "voordat ik alles opschrijf",
        "out of it, we have waited three years now",
        "We still have to think about that one",
        "darüber muss ich noch nachdenken",
        "il faut que j'y réfléchisse",
        "todavía tengo que pensarlo",
        "devo ancora pensarci",
        "temos de pensar nisso",
        "daar wil ik nog over nadenken",
        "€15 an hour is what we pay",
        "17 Euro pro Stunde zahlen wir",
    ],
)
def test_what_says_something_else_is_no_result(value: str) -> None:
    assert plainly(Facts(outcomes=(Found(value, "line 1"),)), value).outcomes == ()


@pytest.mark.parametrize(
    "value",
    [
        "When we open in May, all 12 tables are booked",
        "Before Christmas 20 shops sell our bread",
        "Out of 40 dishes 30 are vegan by June",
        "Every customer pays within 30 days",
        "Average pay rises from 20 to 25 euros an hour by June",
    ],
)
def test_what_begins_or_counts_alike_is_one(value: str) -> None:
    said = Facts(outcomes=(Found(value, "line 1"),))
    assert plainly(said, value).outcomes == said.outcomes


@pytest.mark.parametrize(
    ("value", "around"),
    [
        ("Ich bin Gärtner und kein Filmstar", "Ich bin Gärtner und kein Filmstar."),
        ("I am a baker and no writer", "I am a baker and no writer."),
        ("Je suis fleuriste, pas actrice", "Je suis fleuriste, pas actrice."),
        ("somebody did all that I would hug them", "If somebody did all that I would hug them."),
        ("gets the queue down gets a cake from me",
         "Honestly, whoever gets the queue down gets a cake from me."),
        ("jemand das schafft, wären wir selig", "Wenn jemand das schafft, wären wir selig."),
    ],
)  # fmt: skip
def test_what_only_speaks_of_the_writer_is_a_remark(value: str, around: str) -> None:
    assert is_remark(value, around)


def test_who_is_sought_for_a_house_that_sounds_like_a_wish_is_one() -> None:
    sought = "a cook at Bella Pizzeria, somebody who gets us back to an A by July"

    assert not is_remark("gets us back to an A by July", sought)


@pytest.mark.parametrize(
    "sentence",
    [
        "If waste went from 9% to 4% we would be glad.",
        "I am down from 12 complaints a month to 3.",
        "Every apprentice knows the evening classes by May.",
    ],
)
def test_a_figure_that_becomes_another_is_none(sentence: str) -> None:
    assert not is_remark(sentence.rstrip(".").partition(" we would")[0], sentence)
