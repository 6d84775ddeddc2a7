"""Where applications go when nobody says so: the one address, the one page; spelled-out ones."""

import pytest

from fact_letters import Read
from mailbot.terms import Apply


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Ping ida@a.example if this sounds like you.", Apply(email="ida@a.example")),
        ("Rosa picks up at rosa@a.example", Apply(email="rosa@a.example")),
        ("Wer mag, klopft an: hof@a.example", Apply(email="hof@a.example")),
        ("C'est Léa qui lit tout : lea@a.example", Apply(email="lea@a.example")),
        ("Laat van je horen via hoi@a.example", Apply(email="hoi@a.example")),
        ("Everything else: https://a.example/posts/77", Apply(url="https://a.example/posts/77")),
        ("c'est yvon arobase peniche.example", Apply(email="yvon@peniche.example")),
        ("write to jobs at bakery dot example", Apply(email="jobs@bakery.example")),
        ("Bewerbung an hans klammeraffe hof punkt example", Apply(email="hans@hof.example")),
        ("escriban a info arroba taller punto example", Apply(email="info@taller.example")),
        ("Skriv bare tilbage til mig.", Apply(email="anna@post.example")),
        ("Call me on 01632 960 118, or write.", Apply(email="anna@post.example")),
    ],
)
def test_the_only_way(read: Read, text: str, way: Apply) -> None:
    found = read(text).apply

    assert found is not None
    assert found.value == way


@pytest.mark.parametrize(
    "text",
    [
        "Rosa is rosa@a.example and Kit is kit@a.example.",
        "Questions? ask@a.example",
        "Invoices go to billing@a.example.",
        "More about us: https://a.example/about",
        "A song of ours: https://a.example/songs/one.mp3",
        "Our house: https://a.example",
    ],
)
def test_no_way(read: Read, text: str) -> None:
    assert read(text).apply is None


def test_a_lone_address_is_a_guess(read: Read) -> None:
    found = read("Rosa sits in the back, rosa@a.example, and knows everybody here.").apply

    assert found is not None
    assert not found.sure
