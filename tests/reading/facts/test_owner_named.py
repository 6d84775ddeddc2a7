"""Employers that bear their owner's name, or are spelled by a private address."""

import pytest

from mailbot.reading.facts.domain_name import private_house
from mailbot.reading.facts.owner_named import owner_named
from mailbot.reading.facts.passages import passages
from mailbot.terms import Line


def employer(text: str, writer: str) -> str | None:
    lines = tuple(Line(text=line) for line in text.splitlines())
    found = owner_named(passages(lines), writer)
    return found.value if found is not None else None


@pytest.mark.parametrize(
    ("text", "writer", "name"),
    [
        ("we're Hutchins Irrigation and need a fitter", "Craig Hutchins", "Hutchins Irrigation"),
        ("la ditta Scarpa Trasporti, due barche", "Gigi Scarpa", "Scarpa Trasporti"),
        ("Wir, Polsterei Pfister, suchen wen", "Waltraud Pfister", "Polsterei Pfister"),
        ("this is Dale with Stubbs Propane and Tank", "Dale Stubbs", "Stubbs Propane and Tank"),
        ("Assunção Secadores de Lavras", "Valdir Assunção", "Assunção Secadores"),
        ("la lomme (Huîtres Kerbrat) de Cancale", "Yann Kerbrat", "Huîtres Kerbrat"),
        ("roche bespoke joinery, 5 of us. doors", "Declan Roche", "roche bespoke joinery"),
        ("Ruane's Seaweed Baths is us", "Caoimhe Ruane", "Ruane's Seaweed Baths"),
    ],
)
def test_a_house_bears_its_owner_s_name(text: str, writer: str, name: str) -> None:
    assert employer(text, writer) == name


@pytest.mark.parametrize(
    ("text", "writer"),
    [
        ("Ray Boudreaux can tell you more", "Tiffany Boudreaux"),
        ("Best, Craig Hutchins", "Craig Hutchins"),
        ("Lundmark Annika, Umeå", "Lundmark Annika"),
        ("Frau Pfister Geschäftsführerin", "Waltraud Pfister"),
        ("roche will call you, promise", "Declan Roche"),
        ("Hutchins will call you", "Craig Hutchins"),
        ("Bell Roofing is next door", ""),
    ],
)
def test_a_person_is_no_house(text: str, writer: str) -> None:
    assert employer(text, writer) is None


@pytest.mark.parametrize(
    ("address", "writer", "domain"),
    [
        ("shazpawfection@ymail.example", "Shaz Petrakis", "pawfection.example"),
        ("stubbspropane77@gmail.example", "Dale Stubbs", "stubbspropane.example"),
        ("quayside.bread@outlook.example", "Jo Mac", "quaysidebread.example"),
        ("jo.mac@gmail.example", "Jo Mac", ""),
        ("ustratmann@gmx.example", "U. Stratmann", ""),
        ("craighutchins71@ymail.example", "Craig Hutchins", ""),
        ("bakery@quayside.example", "Jo Mac", ""),
    ],
)
def test_a_private_address_may_spell_a_house(address: str, writer: str, domain: str) -> None:
    assert private_house(address, writer) == domain
