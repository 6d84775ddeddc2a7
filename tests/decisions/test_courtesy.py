"""Assent, greetings, thanks and excuses are never a value of a listing."""

import pytest
from jobs import ann, job, reviewed

from mailbot.decisions.reply.courtesy import is_all
from world import EDITOR, World


@pytest.mark.parametrize(
    "words",
    ["Correct", "That's right, thanks", "All good", "Grüezi", "Guten Tag", "Stimmt so",
     "C'est exact, merci", "Está bien", "Não", "Va bene così", "Klopt", "Stämmer", "Zgadza się",
     "Sorry, I put it badly", "Entschuldigung, ich war in Eile", "Beste", "Exmos. Senhores"],
)  # fmt: skip
def test_courtesy_is_no_value(words: str) -> None:
    assert is_all(words)


@pytest.mark.parametrize(
    "words",
    ["Best Bakery", "Good Food Ltd", "Right Bank", "Perfect Loaf", "Nice", "Bonn", "Correction officer",
     "Evening baker", "Team lead", "Klarissa & Co", "Dia Verde"],
)  # fmt: skip
def test_a_name_is_one(words: str) -> None:
    assert not is_all(words)


@pytest.mark.parametrize(
    "words", ["Correct, thank you.", "Right, many thanks.", "Das stimmt, danke.", "Exact, merci."]
)
@pytest.mark.parametrize("row", ["Place:", "How to apply:", "Pay:"])
def test_assent_below_a_line_of_the_listing_changes_nothing(
    world: World, words: str, row: str
) -> None:
    letter = reviewed(world)
    before = job(world).listing
    quoted = "\n".join(
        f"> {line}\n\n{words}\n" if line.startswith(f"| {row}") else f"> {line}"
        for line in letter.text.splitlines()
    )
    ann(world).writes(
        f"On Monday, Two Good Jobs wrote:\n{quoted}\n",
        subject=f"Re: {letter.subject}", to=letter.reply_to, answering=letter,
    )  # fmt: skip

    assert job(world).listing == before
    world.unread(EDITOR).clear()
    world.unread(ann(world).address).clear()
