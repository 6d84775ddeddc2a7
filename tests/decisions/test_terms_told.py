"""What the work is bound to is added, put right and taken out as people say it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jobs import COMPLETE, ann, job, last

from mailbot.decisions.reply import terms_told
from mailbot.terms import Listing, Pay, Period
from world import World

PAID = Listing(title="Cooper", pay=Pay(30_000, 30_000, "EUR", Period.YEAR))


def terms(text: str, before: str | None = None) -> str | None:
    return terms_told.told(text, replace(PAID, terms=before)).terms


@pytest.mark.parametrize(
    ("reply", "now"),
    [
        ("You left out that it is part-time, 22 hours.", "part-time, 22 hours"),
        ("Kindly add “permanent, 4 days a week”.", "permanent, 4 days a week"),
        ("The contract is permanent, and there is a cottage with the job.", None),
        ("Und unbefristet ist es, ab 1. Juni.", "unbefristet, ab 1. Juni"),
        ("Il manque encore : CDD de six mois, mi-temps.", "CDD de six mois, mi-temps"),
        ("Vertrag: Jahresvertrag", "Jahresvertrag"),
        ("- Start: 4 January\n- Contract: fixed-term", "Start 4 January, fixed-term"),
        ("Is it permanent?", None),
        ("It is 22 hours a week.", None),  # stands beside the pay
        ("Yes, but part-time only.", None),  # answers on another job
        ("My second job is part-time.", None),
        ("With the governors' written consent, up to 0.3 FTE.", None),
        ("Mit schriftlicher Zustimmung bis zu 20 %.", None),
        ("Avec l'accord écrit de la direction, jusqu'à 10 heures par semaine.", None),
        ("Met schriftelijke toestemming, maximaal 8 uur per week.", None),
        ("Befristet bis 31.12.2028, Verlängerung mit Zustimmung.", "Befristet bis 31.12.2028"),
        ("Fixed term of two years, approved by the board.", "Fixed term of two years"),
    ],
)
def test_terms_are_added(reply: str, now: str | None) -> None:
    if now is None:
        assert terms(reply) in {None, "permanent, a cottage with the job"}
    else:
        assert terms(reply) == now


@pytest.mark.parametrize(
    ("before", "reply", "now"),
    [
        ("permanent, from May", "It starts in June.", "permanent, starts in June"),
        ("permanent, 30 hours", "It's fixed-term, 9 months.", "fixed-term, 9 months, 30 hours"),
        ("CDI à temps partiel", "C'est un temps plein.", "CDI temps plein"),
        ("unbefristet, ab 1. Mai", "Bitte den Beginn streichen.", "unbefristet"),
        ("CDI à mi-temps, de nuit", "Retirez le contrat.", "à mi-temps, de nuit"),
        ("permanent, from May", "All fine, thank you.", "permanent, from May"),
    ],
)
def test_terms_are_put_right_and_taken_out(before: str, reply: str, now: str) -> None:
    assert terms(reply, before) == now


def test_an_employer_says_the_terms_once(world: World) -> None:
    ann(world).writes(f"{COMPLETE}Contract: permanent\nStart: 1 March\n", subject="Head Baker")
    letter = last(ann(world))
    assert "| Terms: permanent, Start 1 March" in letter.text

    ann(world).answers(letter, "It's a 10 month contract, and night shifts.\n\nThe pay is 50k.")
    letter = last(ann(world))
    assert "| Terms: 10 month contract, Start 1 March, night shifts" in letter.text
    assert job(world).listing.terms == "10 month contract, Start 1 March, night shifts"

    ann(world).answers(letter, "“night shifts” can go, please.")
    last(ann(world))
    assert job(world).listing.terms == "10 month contract, Start 1 March"
    world.unread(world.editor.address).clear()
