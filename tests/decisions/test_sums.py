"""Pay is put right without being told anew: its money is named later, one figure is swapped."""

from __future__ import annotations

import pytest
from jobs import ann, job, last

from mailbot.decisions.reply import sums
from mailbot.terms import Pay, Period
from world import World


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("its dollars. US.", "USD"),
        ("pounds obviously", "GBP"),
        ("Euro natürlich, brutto", "EUR"),
        ("Canadian dollars.", "CAD"),
    ],
)
def test_a_guessed_sum_is_meant_in_the_money_that_is_named(
    world: World, words: str, currency: str
) -> None:
    ann(world).writes("need a boat mechanic at Stahl Marine, 34 to 38 an hr depending.")
    asked = ann(world).reads(about="34 to 38 an hour")

    ann(world).answers(asked, words)

    ann(world).reads(about=f"{currency} 34 to 38 an hour")
    assert job(world).listing.pay is not None


@pytest.mark.parametrize(
    ("mail", "words"),
    [
        ("Wir zahlen 2900 brutto im Monat.", "Ja, Euro natürlich. Das Video folgt morgen."),
        ("Wir zahlen 2900 brutto im Monat.", "Genau, das stimmt. Das Video folgt morgen."),
        ("Pagamos 2900 brutos al mes.", "Sí, es correcto. El vídeo va mañana."),
        ("Pagamos 2900 brutos al mes.", "El sueldo sí, más propinas. El vídeo va mañana."),
        ("Nous payons 2900 brut par mois.", "Oui, c'est exact. La vidéo viendra demain."),
    ],
)
def test_a_yes_to_a_guessed_sum_stands_beside_other_words(
    world: World, mail: str, words: str
) -> None:
    ann(world).writes(f"Title: Head baker\nOrganization: Lantern Loaf\n\n{mail}")
    guessed = ann(world).reads(about="| EUR 2,900 a month")

    ann(world).answers(guessed, words)

    ann(world).reads(about="| Pay: EUR 2,900 a month")


@pytest.mark.parametrize(
    "words", ["Our second shop is for later, and yes 2900.", "Das Video folgt, und ja, 2.900."]
)
def test_a_guessed_sum_said_again_in_a_clause_is_meant(world: World, words: str) -> None:
    ann(world).writes(
        "Title: Head baker\nOrganization: Lantern Loaf\n\nWir zahlen 2900 brutto im Monat."
    )
    guessed = ann(world).reads(about="| EUR 2,900 a month")

    ann(world).answers(guessed, words)

    ann(world).reads(about="| Pay: EUR 2,900 a month")


@pytest.mark.parametrize("words", ["Yes. The video follows.", "Not correct, sorry."])
def test_a_yes_that_may_be_to_something_else_takes_no_guess(world: World, words: str) -> None:
    ann(world).writes(
        "Title: Head baker\nOrganization: Lantern Loaf\n\nWir zahlen 2900 brutto im Monat."
    )
    guessed = ann(world).reads(about="| EUR 2,900 a month")

    ann(world).answers(guessed, words)

    ann(world).reads()
    assert job(world).listing.pay is None
    world.unread(world.editor.address).clear()


def test_another_countrys_dollar_puts_a_sum_right(world: World) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is $72,000 a year.")

    ann(world).answers(ann(world).reads(about="USD 72,000"), "Canadian dollars, sorry.")

    ann(world).reads(about="CAD 72,000")


def test_a_word_that_is_no_money_changes_nothing(world: World) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is EUR 52,000 a year.")

    ann(world).answers(ann(world).reads(about="EUR 52,000"), "I mean it, dollars to doughnuts.")

    ann(world).reads()
    world.editor.reads()
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.currency == "EUR"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("My boss just said 68 instead of 66.", "EUR 58,000 to 68,000"),
        ("Der Chef sagt gerade, 60.000 statt 58.000.", "EUR 60,000 to 66,000"),
        ("It's 12 instead of 11 people now.", "EUR 58,000 to 66,000"),
    ],
)
def test_a_figure_of_the_pay_is_swapped(world: World, words: str, shown: str) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is EUR 58,000 to 66,000 a year.")

    ann(world).answers(ann(world).reads(about="EUR 58,000 to 66,000"), words)

    ann(world).reads()
    world.unread(world.editor.address).clear()
    pay = job(world).listing.pay
    assert pay is not None
    assert f"{pay.currency} {pay.min:,.0f} to {pay.max:,.0f}" == shown


def test_a_guess_put_right_keeps_its_period(world: World) -> None:
    ann(world).writes("La boulangerie Lantern Loaf cherche un boulanger. 2400 net par mois.")

    ann(world).answers(ann(world).reads(about="2,400 a month"), "Le salaire c'est 2500, pas 2400.")

    ann(world).reads(about="2,500 a month")


@pytest.mark.parametrize(
    "words",
    [
        "Danke! Ach ja, es sind doch 25 Euro.",
        "Sorry, it's 25 actually.",
        "Oh, and make that 25 euros an hour",
        "Pardon, en fait c'est 25 euros.",
        "Perdón, son 25 euros la hora.",
        "Scusate, anzi sono 25 euro.",
        "Aliás, são 25 euros.",
        "Het is toch 25 euro.",
    ],
)
def test_a_sum_told_anew_is_the_pay_and_no_result(world: World, words: str) -> None:
    """Where only the results are asked for, too: a short line with a figure looks like one."""
    ann(world).writes(
        "Head baker at Lantern Loaf. It pays EUR 24 an hour. https://youtu.be/abcdefghijk"
    )

    ann(world).answers(ann(world).reads(about="EUR 24 an hour"), words)

    shown = ann(world).reads(about="EUR 25 an hour").text
    assert "an editor reads it" not in shown
    assert job(world).listing.outcomes == ()


@pytest.mark.parametrize(
    "words",
    [
        "By June 25 loaves an hour are sold.",
        "There are 25 of us.",
        "Es sind doch 25 Euro Trinkgeld dabei.",
        "We are open until 25 December.",
    ],
)
def test_a_figure_of_something_else_is_no_pay(world: World, words: str) -> None:
    ann(world).writes(
        "Head baker at Lantern Loaf. It pays EUR 24 an hour. https://youtu.be/abcdefghijk"
    )

    ann(world).answers(ann(world).reads(about="EUR 24 an hour"), words)

    last(ann(world))
    world.unread(world.editor.address).clear()
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.min == 24


@pytest.mark.parametrize(
    ("town", "reply", "shown"),
    [
        ("Mazatlán", "Pagamos 15 mil pesos al mes.", "MXN 15,000 a month"),
        ("Manizales", "Son 2,1 millones de pesos mensuales.", "COP 2,100,000 a month"),
        ("Bahía Blanca", "Sueldo: 900 mil pesos por mes", "ARS 900,000 a month"),
        ("Iloilo", "The pay is 25,000 pesos a month.", "PHP 25,000 a month"),
        ("Bundaberg", "It pays $34 an hour.", "AUD 34 an hour"),
        ("Moose Jaw", "Pay: $61k a year", "CAD 61,000 a year"),
        ("Hokitika", "It's $61k to $65k a year.", "NZD 61,000 to 65,000 a year"),
        ("Bundaberg", "It pays US$34 an hour.", "USD 34 an hour"),
        ("Duluth", "It pays $34 an hour.", "USD 34 an hour"),
    ],
)
def test_whose_money_it_is_the_town_told_before_says(
    world: World, town: str, reply: str, shown: str
) -> None:
    ann(world).writes(f"Title: Head baker\nOrganization: Lantern Loaf\nTown: {town}")

    ann(world).answers(ann(world).reads(), reply)

    ann(world).reads(about=f"| Pay: {shown}")


@pytest.mark.parametrize(
    ("town", "answer", "currency"),
    [
        ("Huddersfield", "Pay: 28 to 31k a year", "GBP"),
        ("Tralee", "34k a year", "EUR"),
        ("Lethbridge, AB", "58,000 to 66,000 a year", "CAD"),
        ("Duluth, MN", "75 to 85k a year", "USD"),
        ("Nakuru", "60,000 a month", "KES"),
    ],
)
def test_a_bare_sum_is_in_the_money_of_where_the_work_is(
    world: World, town: str, answer: str, currency: str
) -> None:
    ann(world).writes(f"Title: Night baker\nPlace: {town}", subject="A job")

    ann(world).answers(last(ann(world)), answer)

    pay = job(world).listing.pay
    assert pay is not None
    assert pay.currency == currency
    world.unread(ann(world).address).clear()


def test_pesos_of_nobody_knows_where_are_asked_about(world: World) -> None:
    ann(world).writes("Puesto: panadero\nEmpresa: Lantern Loaf\nSueldo: 16,000 pesos al mes")

    letter = ann(world).reads(about="| 16,000 a month")

    assert job(world).listing.pay is None
    assert "pesos al mes" not in letter.text


@pytest.mark.parametrize(
    "words",
    [
        'You say "EUR 48,000 a year". That was right in May, it must be 51,000 a year now.',
        "I wrote EUR 48,000 a year, but never mind, let's make it 51,000 euros a year.",
        "Sie schreiben EUR 48,000. Ab Mai gilt die neue Tabelle, es müssen 51.000 Euro sein.",
        "On avait mis 48 000 € par an, mettez plutôt 51 000 € par an.",
        "Habíamos puesto 48.000 euros al año, ahora son 51.000 euros al año.",
        "We had said €48,000 a year and it has gone up, so it should be €51,000 a year.",
        "No, perdón, son 51.000 euros al año.",
        "Desculpe, perdão, são 51.000 euros por ano.",
    ],
)
def test_what_stood_before_is_named_beside_what_stands_now(world: World, words: str) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is EUR 48,000 a year.")

    ann(world).answers(ann(world).reads(about="EUR 48,000"), words)

    ann(world).reads(about="| Pay: EUR 51,000 a year")


@pytest.mark.parametrize(
    "words",
    [
        "The pay of EUR 48,000 is right. Now we only need 60,000 euros for the new oven.",
        "EUR 48,000 a year is right, last year it was 45,000 euros.",
        "We pay EUR 48,000 a year and should sell for 52,000 euros a month.",
    ],
)
def test_a_sum_of_something_else_takes_no_pays_place(world: World, words: str) -> None:
    ann(world).writes("Head baker at Lantern Loaf. The pay is EUR 48,000 a year.")

    ann(world).answers(ann(world).reads(about="EUR 48,000"), words)

    last(ann(world))
    world.unread(world.editor.address).clear()
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.min == 48_000


def test_a_sum_in_no_money_is_asked_for_its_money(world: World) -> None:
    ann(world).writes("Lantern Loaf needs a baker. It pays 2400 a month.")

    letter = ann(world).reads(about="| 2,400 a month")

    assert "in which money" in " ".join(letter.text.split())


@pytest.mark.parametrize(
    "line",
    [
        "Yes, 17.80.",
        "about 19",
        "We could do 21 an hour.",
        "Ja, genau, 17,80",
        "entre 18 et 20",
        "Zo'n 2.400 per maand",
        "The pay for a joiner and the like is 21",
    ],
)
def test_a_figure_that_only_leads_words_lead_to_may_be_a_sum(line: str) -> None:
    assert sums.may_be(line)


@pytest.mark.parametrize(
    "line",
    [
        "People may come by, too, 12 Mill Lane",
        "Vorbeikommen geht auch, Mühlgasse 9",
        "On peut aussi passer, 4 rue du Moulin",
        "It is 20 hours a week",
        "Het is 20 uur per week",
        "Pasen por la tienda, calle Mayor 8",
    ],
)
def test_a_house_number_and_the_hours_are_no_sum(line: str) -> None:
    assert not sums.may_be(line)


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("Ja, 17,80.", True),
        ("17.80 is right", True),
        ("Yes, €17.80 an hour", True),
        ("17.80 dollars", False),
        ("12 Mill Lane", False),
        ("18", False),
    ],
)
def test_a_guessed_sum_said_again_is_meant(line: str, *, same: bool) -> None:
    assert sums.repeats(line, Pay(17.8, 17.8, "EUR", Period.HOUR)) is same


def test_a_house_number_is_no_pay(world: World) -> None:
    ann(world).writes("Wir suchen einen Bäcker für das Backhaus Lantern. 17,80 die Stunde.")
    asked = ann(world).reads(about="17.80 an hour")

    ann(world).answers(asked, "Ja, 17,80.\nVorbeikommen können die Leute auch, Mühlgasse 9.")

    ann(world).reads(about="| Pay: EUR 17.80 an hour")


def test_a_sum_put_right_leaves_what_stands_beside_it(world: World) -> None:
    """And what is paid on some days only stands there, too."""
    ann(world).writes(
        "Title: Night baker\nOrganization: Lantern Loaf\nPay: £16 to £18 an hour, plus tips\n"
        "Place: Tenby\nResults: Waste under 4% of dough by the end of September",
        subject="A job",
    )
    ann(world).answers(ann(world).reads(), "It's 17-19 now, and only Sundays £22.")
    listing = job(world).listing
    assert listing.pay == Pay(17, 19, "GBP", Period.HOUR)
    assert listing.pay_beside == "plus tips, only Sundays £22"

    ann(world).answers(ann(world).reads(), "Second job ok. Just not for Tenby Rolls.")
    ann(world).reads()
    assert job(world).listing.town == "Tenby"
