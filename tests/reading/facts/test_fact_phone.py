"""The number to apply by: only where the employer says so."""

import pytest

from fact_letters import Read
from mailbot.reading.facts import phone

NUMBERS = [
    ("To apply: call 216-555-0148", "216-555-0148"),
    ("Ring Jackie on 01632 960 300 or write to jobs@bakery.example.", "01632 960 300"),
    ("Applicants contact Sam Ito in HR, 606-555-0177.", "606-555-0177"),
    ("Please WhatsApp 07700 900 431.", "WhatsApp 07700 900 431"),
    ("Bewerber sollen anrufen: 0221 555 0142", "0221 555 0142"),
    ("Bewerbung: Telefon 08807 555 01", "08807 555 01"),
    ("Candidatures : appelez le 06 00 00 00 00", "06 00 00 00 00"),
    ("960 555 012, por WhatsApp", "WhatsApp 960 555 012"),
    ("Per candidarsi chiamate il 333 000 0000.", "333 000 0000"),
    ("Candidaturas: telefone 275 000 000", "275 000 000"),
    ("Solliciteren: bel Dirk, 056 555 018", "056 555 018"),
    ("Apply by phone: +1 (207)  555-0177", "+1 (207) 555-0177"),
    ("Apply: jobs@bakery.example\nPhone: +1 216-555-0148", "+1 216-555-0148"),
]

NONE = [
    "Questions? Call me on 01632 960 300.",
    "You can reach me at 216-555-0148 if anything is unclear.",
    "No calls please, 01632 960 300 is the shop.",
    "Customers ring 01632 960 300 all day.",
    "Pay: 38 000 to 44 000 SEK",
    "Apply by 12.01.2027.",
    "Calls answered: 210 000 a year.",
    "Anna Raman\nHead Baker\nTel. 01632 960 300",
    "Apply: jobs@bakery.example\nFax: +1 216-555-0148",
    "Apply: jobs@bakery.example\n\nMoss Bakery\nPhone: +1 216-555-0148",
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_a_number_to_apply_by(read: Read, text: str, number: str) -> None:
    found = read(text).phone

    assert found is not None
    assert found.value == number


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_are_nobodys_to_call(read: Read, text: str) -> None:
    assert read(text).phone is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("To apply text 218-555-0177, please don't call.", "text 218-555-0177"),
        ("Bewerber bitte nur per SMS an 0171 555 0142, keine Anrufe.", "text 0171 555 0142"),
        ("Candidatures par SMS au 06 00 00 00 00, pas d'appels.", "text 06 00 00 00 00"),
        ("Candidaturas por WhatsApp al 612 555 012, sin llamadas.", "WhatsApp 612 555 012"),
        ("Candidature: messaggio WhatsApp al 333 000 0000", "text or WhatsApp 333 000 0000"),
        ("Solliciteren: stuur een appje naar 0612 555 018", "WhatsApp 0612 555 018"),
        ("Apply: call or text 218-555-0177", "phone or text 218-555-0177"),
        ("Bewerben: anrufen oder WhatsApp 0171 555 0142", "phone or WhatsApp 0171 555 0142"),
        ("Apply: call 218-555-0177, please don't text", "218-555-0177"),
        ("Apply by phone, 218-555-0177, and not by email or text", "218-555-0177"),
    ],
)
def test_a_number_says_how_it_is_reached(read: Read, text: str, shown: str) -> None:
    found = read(text).phone

    assert found is not None
    assert found.value == shown


@pytest.mark.parametrize(
    ("sentence", "how"),
    [
        ("text, not call", "text"),
        ("Only text messages please", "text"),
        ("bitte nur WhatsApp", "WhatsApp"),
        ("SMS, pas d'appels", "text"),
        ("solo WhatsApp, por favor", "WhatsApp"),
        ("I got your text, thanks", None),
        ("I will call you on WhatsApp", None),
        ("The text is fine as it is", None),
        ("Please change the text only there", None),
    ],
)
def test_how_a_known_number_is_reached(sentence: str, how: str | None) -> None:
    assert phone.written_to(sentence) == how
