"""How else one applies, in the employer's words: by post, by coming by; and not by e-mail."""

from datetime import date

import pytest

from mailbot.reading.facts import read_answers
from mailbot.terms import Fact, Facts

BY_POST = [
    ("Applications only by post to 9 Mill Lane, Kendal LA9 4RN, please.",
     "only by post to 9 Mill Lane, Kendal LA9 4RN"),
    ("Please apply in writing to the Head Gardener, 31 Abbey Road, Kendal.",
     "in writing to the Head Gardener, 31 Abbey Road, Kendal"),
    ("Bewerbungen nur per Post an Ofenbau Kranz, Lindenweg 7, 07743 Jena, bis 3. Mai.",
     "nur per Post an Ofenbau Kranz, Lindenweg 7, 07743 Jena"),
    ("Bewerben kann man sich schriftlich bei Ofenbau Kranz, Lindenweg 7, 07743 Jena.",
     "schriftlich bei Ofenbau Kranz, Lindenweg 7, 07743 Jena"),
    ("Candidature par courrier à la Faïencerie Aubin, 8 rue du Four, 58000 Nevers.",
     "par courrier à la Faïencerie Aubin, 8 rue du Four, 58000 Nevers"),
    ("Candidaturas por carta a Calle Ancha 3, 37001 Salamanca.",
     "por carta a Calle Ancha 3, 37001 Salamanca"),
    ("As candidaturas seguem por correio para a Rua Nova 21, 7000-645 Évora.",
     "por correio para a Rua Nova 21, 7000-645 Évora"),
    ("Candidature solo per posta a Vetreria Sala, via Roma 40, 30141 Murano",
     "solo per posta a Vetreria Sala, via Roma 40, 30141 Murano"),
    ("Solliciteren per brief naar Molen De Hoop, Dorpsstraat 2, 9931 AB Delfzijl.",
     "per brief naar Molen De Hoop, Dorpsstraat 2, 9931 AB Delfzijl"),
    ("Ansökan skickas per post till Nygatan 4, 392 34 Kalmar.",
     "per post till Nygatan 4, 392 34 Kalmar"),
    ("Zgłoszenia tylko listownie, ul. Wodna 5, 31-000 Kraków",
     "tylko listownie, ul. Wodna 5, 31-000 Kraków"),
    ("Apply: Kranz Stoves\nby letter, PO Box 77, Kendal", "by letter, PO Box 77, Kendal"),
    ("Bewerbung bitte mit der Post an:\nOfenbau Kranz\nLindenweg 7\n07743 Jena",
     "mit der Post an: Ofenbau Kranz, Lindenweg 7, 07743 Jena"),
]  # fmt: skip

BY_COMING = [
    ("Anyone interested should just pop in at the pottery, 5 Quay Street.",
     "just pop in at the pottery, 5 Quay Street"),
    ("Stop by the boathouse any weekday before noon.",
     "stop by the boathouse any weekday before noon"),
    ("Apply in person at the front desk.", "apply in person at the front desk"),
    ("Am besten einfach in der Werkstatt vorbeikommen, Lindenweg 7, ab 16 Uhr.",
     "in der Werkstatt vorbeikommen, Lindenweg 7, ab 16 Uhr"),
    ("Kommt gern im Laden vorbei, Lange Str. 12.", "kommt gern im Laden vorbei, Lange Str. 12"),
    ("Pour postuler, passez à l'atelier, 8 rue du Four, après 15 h.",
     "passez à l'atelier, 8 rue du Four, après 15 h"),
    ("Los interesados pueden pasarse por el taller, calle Ancha 3.",
     "pasarse por el taller, calle Ancha 3"),
    ("Quem quiser pode passar na oficina, Rua Nova 21.", "passar na oficina, Rua Nova 21"),
    ("Chi è interessato può passare in negozio, via Roma 40, la mattina.",
     "può passare in negozio, via Roma 40, la mattina"),
    ("Kom gerust even langs in de molen, Dorpsstraat 2.",
     "kom gerust even langs in de molen, Dorpsstraat 2"),
    ("Kom förbi verkstaden, Nygatan 4.", "kom förbi verkstaden, Nygatan 4"),
]  # fmt: skip

NONE = [
    "Customers drop by the shop all day long.",
    "Kunden kommen den ganzen Tag im Laden vorbei.",
    "We work in person, five days a week.",
    "Complaints by post down from 40 a month to 10 by June.",
    "You may take another job with our consent in writing.",
    "Eine Nebentätigkeit ist nach schriftlicher Anzeige möglich.",
    "The person will post 300 parcels a week to our customers.",
    "On passe de 12 à 4 % de pertes avant juin.",
    "Le vendite passano da 2.800 a 4.000 euro al mese.",
    "Send a letter to jobs@lantern.example by Friday.",
    "By return of post please to me.",
    "Don't just turn up or drop in, please.",
    "Why not drop by for a coffee when you are in town?",
    "The person walks 5 dogs in the park and sells 12 pies in a row.",
]


def said(text: str, *asked: Fact) -> Facts:
    return read_answers(text, asked, "me@lantern.example", date(2026, 12, 1))


@pytest.mark.parametrize(("text", "way"), BY_POST + BY_COMING)
def test_it_is_told_in_the_employers_words(text: str, way: str) -> None:
    found = said(text).way

    assert found is not None
    assert found.value == way


@pytest.mark.parametrize("text", NONE)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert said(text).way is None


@pytest.mark.parametrize(("text", "_"), BY_POST + BY_COMING)
def test_a_house_number_is_no_pay_and_a_visit_no_place_of_work(text: str, _: str) -> None:
    read = said(text)

    assert (read.pay, read.place, read.town, read.apply) == (None, None, None, None)


@pytest.mark.parametrize(
    "answer",
    [
        "9 Mill Lane, Kendal",
        "at the counter",
        "beim Pförtner am Werkstor",
        "ask for Ida at the bar",
    ],
)
def test_a_place_answers_where_one_applies(answer: str) -> None:
    for text in (f"How to apply: {answer}", f"1. {answer}"):
        found = said(text, Fact.APPLY).way

        assert found is not None
        assert found.value == answer


def test_an_address_or_a_number_beside_it_is_read_as_that() -> None:
    read = said("Stop by the boathouse, call 0113 555 0148 or write to crew@lantern.example.")

    assert read.way is not None
    assert read.way.value == "stop by the boathouse"
    assert read.phone is not None
    assert read.phone.value == "0113 555 0148"
    assert read.apply is not None
    assert read.apply.value.email == "crew@lantern.example"


def test_the_last_day_ends_it() -> None:
    read = said("Applications by post to 9 Mill Lane, Kendal, by 12 January 2027.")

    assert read.way is not None
    assert read.way.value == "by post to 9 Mill Lane, Kendal"
    assert read.deadline is not None
    assert read.deadline.value == date(2027, 1, 12)


@pytest.mark.parametrize(
    "text",
    [
        "No e-mails please.",
        "I don't read email.",
        "Ring 0113 555 0148, don't email a CV, we won't read it.",
        "Bitte keine Mails.",
        "Bewerbung nicht per E-Mail, sondern per Brief an Lindenweg 7, 07743 Jena.",
        "Pas de mail, s'il vous plaît.",
        "Nada de correos electrónicos, por favor.",
        "Por favor não mandem e-mail.",
        "Niente mail, grazie.",
        "Geen e-mails graag.",
        "Ingen mejl, tack.",
    ],
)
def test_no_mail_is_no_mail_to_the_writer(text: str) -> None:
    read = said(text)

    assert read.no_mail
    assert read.apply is None


@pytest.mark.parametrize(
    "text",
    [
        "I have had no email from you yet.",
        "Please email me a CV.",
        "Don't hesitate to email me.",
        "No phone calls please, mail me.",
        "Bitte nicht anrufen, sondern eine Mail an mich.",
    ],
)
def test_mail_is_wanted(text: str) -> None:
    assert not said(text).no_mail
