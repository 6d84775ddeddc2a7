"""What is told with how it is today is a result: both halves, and nothing that only looks so."""

from __future__ import annotations

import pytest

from mailbot.reading.facts import contrasted, prose
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.sentences import sentences
from mailbot.terms import Origin


def read(text: str) -> list[str]:
    return contrasted.results(sentences(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Parents wait 9 weeks for a lesson. I'd like that to be 3.",
            "Parents wait 9 weeks for a lesson. I'd like that to be 3",
        ),
        (
            "We bin 30 trays a day and 10 would be fine.",
            "We bin 30 trays a day and 10 would be fine",
        ),
        (
            "The stall: the queue is 25 minutes on Saturdays, has to be under 10.",
            "the queue is 25 minutes on Saturdays, has to be under 10",
        ),
        (
            "Gäste warten 40 Minuten aufs Essen, 15 wären in Ordnung.",
            "Gäste warten 40 Minuten aufs Essen, 15 wären in Ordnung",
        ),
        (
            "In jedem zweiten Keller steht Wasser, davon will ich nichts mehr hören.",
            "In jedem zweiten Keller steht Wasser, davon will ich nichts mehr hören",
        ),
        (
            "De bus viel vorig jaar 22 keer uit; wij stellen als doel ten hoogste 4.",
            "De bus viel vorig jaar 22 keer uit; wij stellen als doel ten hoogste 4",
        ),
        (
            "Svinnet var 17 % i fjor, vi vil ha det under 9 %.",
            "Svinnet var 17 % i fjor, vi vil ha det under 9 %",
        ),
        (
            "Les patients attendent 7 semaines, on voudrait 3.",
            "Les patients attendent 7 semaines, on voudrait 3",
        ),
        (
            "Se nos rompen 12 vasijas al mes. Tienen que ser 4.",
            "Se nos rompen 12 vasijas al mes. Tienen que ser 4",
        ),
        (
            "Il forno si ferma 9 volte al mese, dovrebbero essere 2.",
            "Il forno si ferma 9 volte al mese, dovrebbero essere 2",
        ),
        (
            "A fila leva 50 minutos, tem que ser 20.",
            "A fila leva 50 minutos, tem que ser 20",
        ),
    ],
)
def test_how_it_is_and_how_it_is_to_be_is_one_result(text: str, told: str) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("No pump breaks down (it was 31 last year).", "No pump breaks down (it was 31 last year)"),
        ("Kein Kalb mehr verloren, 2025 waren es 13.", "Kein Kalb mehr verloren, 2025 waren es 13"),
        (
            "Ingen vogn ska gå om, i fjol var det 14 stycken.",
            "Ingen vogn ska gå om, i fjol var det 14 stycken",
        ),
        (
            "Aucune cuve perdue (6 aujourd'hui).",
            "Aucune cuve perdue (6 aujourd'hui)",
        ),
    ],
)
def test_how_it_is_may_stand_behind_it(text: str, told: str) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "We have 12 vans and need 3 drivers.",  # who is sought
        "We are three people in a barn. We'd like to be four.",
        "The shift begins at 5 and you should be there by 4:45.",  # asked of the reader
        "It is 20 hours a week, 25 would be fine too.",
        "We pay 14 euros an hour, 16 would be fine after a year.",
        "Wir sind 40 Leute und wollen in zwei Jahren umziehen.",  # the figure is a time
        "Wir haben 300 Anlagen. Bis Mai soll keine davon überfällig sein.",  # says of what
        "Wij hebben 40 koeien en wil je meer weten, bel dan.",
        "Vi har 22 båtar och det finns kaffe.",
        "Nous avons 30 ruches et un chien.",
    ],
)
def test_other_things_told_beside_a_figure_are_no_result(text: str) -> None:
    assert read(text) == []


def test_a_figure_behind_a_limit_ends_a_sentence() -> None:
    assert len(sentences("Der Ausschuss soll unter 30. Kein Fahrer bleibt länger.")) == 2
    assert len(sentences("Bewerbungen bitte bis auf 30. Juni verschieben.")) == 1


def lines(*texts: str) -> list[Passage]:
    return [Passage(text, number, Origin.BODY) for number, text in enumerate(texts, 1)]


def found_in(*texts: str) -> list[str]:
    return [one.value for one in prose.contrasted_in(lines(*texts))]


@pytest.mark.parametrize(
    "text",
    [
        "Every crate is washed within a day.",
        "Jede Kiste ist binnen drei Tagen gewaschen.",
        "Niemand rijdt nog rondes van meer dan 25 klanten.",
        "Ingen står i kø mer enn ti minutter.",
    ],
)
def test_a_result_right_beside_a_contrast_needs_no_announcement(text: str) -> None:
    contrast = "Parents wait 9 weeks for a lesson. I'd like that to be 3."
    assert found_in(contrast, text) == [contrast[:-1], text[:-1]]
    assert found_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You will drive no more than 200 km a day.",
        "We pay at least 14 euros an hour.",
        "We have 12 vans and two dogs.",
        "Call 0491 555 012 at least an hour before.",
        "Derzeit sind wir alle im Büro, höchstens zwei fehlen.",
        "Fully remote, at most one trip a month.",
    ],
)
def test_what_else_stands_beside_a_contrast_is_none(text: str) -> None:
    contrast = "Parents wait 9 weeks for a lesson. I'd like that to be 3."
    assert found_in(contrast, text) == [contrast[:-1]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "One kiln in four is fired half empty. We'd like that to be a tenth by Easter.",
            "One kiln in four is fired half empty. We'd like that to be a tenth by Easter",
        ),
        (
            "Roughly one lamp in nine comes back. One in fifty would make me happy.",
            "Roughly one lamp in nine comes back. One in fifty would make me happy",
        ),
        (
            "Of the seedlings 61% survive, we want to get that to 90% in the same time.",
            "Of the seedlings 61% survive, we want to get that to 90% in the same time",
        ),
        (
            "Replies take us eight days, I kept a list! It ought to be under one day by May.",
            "Replies take us eight days, I kept a list! It ought to be under one day by May",
        ),
        (
            "The ferry is late on 14 days a month; two is the only acceptable number.",
            "The ferry is late on 14 days a month; two is the only acceptable number",
        ),
        (
            "Im Schnitt stehen neun Zelte leer. Unser Ziel sind drei.",
            "Im Schnitt stehen neun Zelte leer. Unser Ziel sind drei",
        ),
        (
            "Le taux de casse est à 13 %, on vise 6 %.",
            "Le taux de casse est à 13 %, on vise 6 %",
        ),
        (
            "Hoy regamos 14 fincas y la idea es llegar a 30.",
            "Hoy regamos 14 fincas y la idea es llegar a 30",
        ),
        (
            "Oggi scartiamo il 7% dei vasi, il nostro traguardo è il 2%.",
            "Oggi scartiamo il 7% dei vasi, il nostro traguardo è il 2%",
        ),
        (
            "As devoluções, que foram 33 no ano passado, deviam ficar em 10.",
            "As devoluções, que foram 33 no ano passado, deviam ficar em 10",
        ),
        (
            "Nu zijn 21 van de 50 hutten verhuurd. Wij gaan voor 42.",
            "Nu zijn 21 van de 50 hutten verhuurd. Wij gaan voor 42",
        ),
        (
            "Just nu väntar kunderna elva dagar på en slipning. Det ska ner till fyra före maj.",
            "Just nu väntar kunderna elva dagar på en slipning. Det ska ner till fyra före maj",
        ),
        (
            "Teraz gość czeka na klucz 9 minut. Chcemy, żeby to były 2 minuty do czerwca.",
            "Teraz gość czeka na klucz 9 minut. Chcemy, żeby to były 2 minuty do czerwca",
        ),
    ],
)
def test_an_aim_may_be_told_without_ought(text: str, told: str) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("So what we're hoping for: we have 9 stalls now and want 14.",
         "we have 9 stalls now and want 14"),
        ("The first job is the tide tables, which take four hours and are to take two.",
         "the tide tables, which take four hours and are to take two"),
        ("Allora: adesso le visite sono 6 al mese, ne vogliamo 15 entro maggio.",
         "adesso le visite sono 6 al mese, ne vogliamo 15 entro maggio"),
        ("2) New members, 12 a month, should be 20.", "New members, 12 a month, should be 20"),
        ("Ach ja, und 11 % der Kisten fehlen. Mehr als 4 % dürfen es nicht sein.",
         "11 % der Kisten fehlen. Mehr als 4 % dürfen es nicht sein"),
        ("The queue is 25 minutes, has to be under 10, please.",
         "The queue is 25 minutes, has to be under 10"),
        ("Main thing is the returns. They run at 9% and I want 4 by May.",
         "the returns. They run at 9% and I want 4 by May"),
    ],
)  # fmt: skip
def test_what_leads_up_to_it_is_no_part_of_it(text: str, told: str) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "We have 12 vans. The workshop is open by eight.",
        "We are 14 people and sell 300 lamps a week.",
        "There are 9 rooms, and the idea came from my aunt.",
        "Wir haben 30 Ziegen. Das Melken beginnt um sechs.",
        "Nous avons 12 ruches. Le rêve de ma mère.",
        "We print 40 books a year. We want someone who reads them.",
    ],
)
def test_a_state_with_no_aim_behind_it_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Returns were 31 last year, should be 10. Call 555 0160.",
         ("Returns were 31 last year, should be 10.", "Call 555 0160.")),
        ("I'd want that at 4. No-shows are another matter.",
         ("I'd want that at 4.", "No-shows are another matter.")),
        ("las devoluciones deberían ser 15. Teléfono 978 555 012",
         ("las devoluciones deberían ser 15.", "Teléfono 978 555 012")),
        ("Wir wollen das im 3. Quartal auf 4 bringen.",
         ("Wir wollen das im 3. Quartal auf 4 bringen.",)),
        ("Please apply by the 5. January at the latest.",
         ("Please apply by the 5. January at the latest.",)),
        ("It is the house with no. 7. The door is red.",
         ("It is the house with no. 7.", "The door is red.")),
    ],
)  # fmt: skip
def test_a_point_behind_a_figure_ends_a_sentence_where_it_counts_nothing(
    text: str, parts: tuple[str, ...]
) -> None:
    assert sentences(text) == parts
