"""What a listing had before it was changed comes back when its employer wants it back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply import put_back
from mailbot.matters import Job
from mailbot.terms import Facts, Found, Listing, Pay, Period
from world import World

OLD = Listing(title="Head Baker", outcomes=("Waste under 4% by May",), town="Graz")
NEW = Listing(title="Miller", outcomes=("The 2 letters were kind",), town="Linz")
NOW = put_back.noted(Job("ann@lantern.example", listing=NEW), Job("", listing=OLD))
HEADERS = (
    "From: Two Good Jobs <jobs@news.example>\nSent: Wednesday, November 25, 2026 10:00 AM\n"
    "To: Ann Raman <ann@lantern.example>\nSubject: Re: A baker [J1]\n\n"
)


def back(text: str, said: Facts | None = None) -> dict[str, object]:
    return dict(put_back.wanted(text, NOW, said or Facts(), {}).values)


def tidy(world: World) -> None:
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


@pytest.mark.parametrize(
    "words",
    [
        "The job is Head Baker as before.",
        "Die Stelle ist Head Baker wie vorher.",
        "Le poste, c'est Head Baker comme avant.",
        "El puesto es Head Baker, como antes.",
    ],
)
def test_who_tells_a_name_as_before_wants_that_name_alone(words: str) -> None:
    assert back(words) == {"title": OLD.title}


@pytest.mark.parametrize(
    "words",
    [
        "Please put the free lunch back in with the pay.",
        "And the lunch went missing when the pay changed.",
        "Das Mittagessen (free lunch) fehlt jetzt beim Lohn.",
        "E i free lunch dove sono finiti?",
    ],
)
def test_what_stood_beside_the_pay_comes_back_without_an_older_sum(words: str) -> None:
    old = Listing(pay=Pay(24, 24, "USD", Period.HOUR), pay_beside="free lunch, van")
    new = Listing(pay=Pay(24, 27, "USD", Period.HOUR), pay_beside="depending on skill")
    now = put_back.noted(Job("", listing=new), Job("", listing=old))
    told = put_back.wanted(words, now, Facts(), {})
    assert dict(told.values) == {"pay_beside": "depending on skill, free lunch"}


@pytest.mark.parametrize(
    "words", ["Please put back: 30 schools visited by June.", "Remettez ceci :"]
)
def test_what_is_told_anew_is_not_what_was_there(words: str) -> None:
    assert back(words) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Please put it back.",
        "Could you put it all back the way it was?",
        "What you had before was right.",
        "Please reverse your changes.",
        "Bitte wieder so wie vorher!",
        "Machen Sie das bitte rückgängig.",
        "Stellen Sie den alten Stand bitte wieder her.",
        "Remettez tout comme avant, s'il vous plaît.",
        "Merci d'annuler ces changements.",
        "Dejadlo como estaba, por favor.",
        "Vuelvan a ponerlo todo, por favor.",
        "Rimettete tutto come prima, per favore.",
        "Reponham tudo como estava, por favor.",
        "Zet alles graag weer terug.",
        "Graag zoals het was.",
        "Kan ni sätta det tillbaka, tack.",
        "Sett det tilbake som det var.",
        "Proszę przywrócić.",
    ],
)
def test_all_that_the_last_change_took_comes_back(words: str) -> None:
    assert back(words) == {"title": OLD.title, "outcomes": OLD.outcomes, "town": OLD.town}


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Please put the title back.", "title"),
        ("Bitte den Titel wieder wie vorher.", "title"),
        ("Remettez le titre d'avant.", "title"),
        ("Put the three results back as they were.", "outcomes"),
        ("Die Ergebnisse bitte wie zuvor.", "outcomes"),
        ("Los resultados como antes, por favor.", "outcomes"),
        ("De plaats graag zoals eerst.", "town"),
        ("A cidade como estava, por favor.", "town"),
    ],
)
def test_a_part_that_is_named_comes_back_alone(words: str, part: str) -> None:
    assert back(words) == {part: getattr(OLD, part)}


@pytest.mark.parametrize(
    "words",
    [
        "The rest as it was before.",
        "Alles Übrige bitte wie bisher.",
        "Please don't put it back.",
        "Bitte nicht rückgängig machen.",
        "Is it as it was before?",
        "It should be as it was before:",
        "I get back to you on Monday.",
        "We bring the waste down from before.",
        "Put the deadline back, please.",  # that never changed
    ],
)
def test_nothing_else_does(words: str) -> None:
    assert back(words) == {}


def test_what_the_same_mail_gives_or_calls_right_stays() -> None:
    said = Facts(title=Found("Baker", "text"))

    assert back("The town is right. Please put it back.", said) == {"outcomes": OLD.outcomes}


def test_each_part_knows_what_it_was_before_its_own_last_change() -> None:
    later = put_back.noted(replace(NOW, listing=replace(NEW, town="Wien")), NOW)

    assert dict(put_back.wanted("Put it back.", later, Facts(), {}).values) == {"town": "Linz"}
    found = put_back.wanted("Put the results back.", later, Facts(), {}).values
    assert found == {"outcomes": OLD.outcomes}


def test_it_is_told_in_the_letter(world: World) -> None:
    letter = reviewed(world)
    before = job(world).listing.outcomes
    ann(world).answers(letter, "Results: 30 shops sell our bread by May")

    ann(world).answers(last(ann(world)), "Oh no. Could you put back what was there before?")

    assert job(world).listing.outcomes == before
    told = last(ann(world)).text
    assert "We have changed what is to be achieved from" in told
    assert "not in the listing" not in told
    tidy(world)


def test_what_was_taken_out_can_be_put_back_in(world: World) -> None:
    ann(world).answers(reviewed(world), "Please take the deadline out.")
    assert job(world).listing.deadline is None

    ann(world).answers(last(ann(world)), "Sorry, please put the deadline back in.")

    assert job(world).listing.deadline is not None
    tidy(world)


def test_what_an_editor_changed_can_be_put_back(world: World) -> None:
    letter = reviewed(world)
    world.editor.answers(last(world.editor), "edit title: Miller")

    ann(world).answers(letter, "Please put the title back as it was.")

    assert job(world).listing.title == "Head Baker"
    tidy(world)


def test_below_what_we_changed_only_that_is_meant(world: World) -> None:
    ann(world).answers(
        reviewed(world), "Pay: EUR 50,000 a year\nResults: 30 shops sell our bread by May\n"
    )
    letter = last(ann(world))
    ours = letter.text.replace("\r\n", "\n")
    above, line, below = ours.partition("| 30 shops sell our bread by May\n")

    ann(world).writes(
        f"See below.\n\n{HEADERS}{above}{line}\nPlease put it back.\n{below}",
        subject=letter.subject,
        to=letter.reply_to,
        answering=letter,
    )

    listing = job(world).listing
    assert listing.outcomes[0].startswith("Waste")
    assert listing.pay is not None
    assert listing.pay.min == 50_000
    tidy(world)
