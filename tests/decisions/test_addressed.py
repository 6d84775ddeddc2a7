"""What a reply says to us, or of the listing, is no part of the listing."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import ann, job, reviewed

from mailbot.decisions.reply import addressed
from mailbot.terms import Facts, Found, OtherJobs
from world import World

TODAY = date(2026, 11, 23)


def results_of(sentence: str, result: str = "") -> tuple[str, ...]:
    """What is left of a result that was read in a sentence."""
    said = Facts(outcomes=(Found(result or sentence, "text"),))
    kept = addressed.without(sentence, said, "ann@lantern.example", TODAY)
    return tuple(each.value for each in kept.outcomes)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please correct these 2 lines before Friday",
        "You have not answered my question of 3 November",
        "Thank you for your 2 letters",
        "I am sorry to write 3 times",
        "As I said, 4 of them are ours",
        "The title still lacks our number 12",
        "The position is limited to 2 years",
        "Bitte ändern Sie das bis zum 3. Dezember",
        "Meine 2 Fragen haben Sie nicht beantwortet",
        "Die Stelle ist auf 24 Monate befristet",
        "Vous n'avez pas répondu à mes 2 questions",
        "Merci de corriger ces 2 lignes",
        "No habéis contestado a mis 2 preguntas",
        "El contrato es de 12 meses",
        "Avete dimenticato il punto 3",
        "Mi dispiace scrivere 3 volte",
        "Desculpe escrever 2 vezes",
        "Jullie hebben mijn 2 vragen niet beantwoord",
        "Kunnen jullie dat alsjeblieft voor 3 december aanpassen",
    ],
)
def test_what_is_said_to_us_is_no_result(sentence: str) -> None:
    assert results_of(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Yes, but not within 20 km of our shop.", "not within 20 km of our shop"),
        ("Ja, aber höchstens 10 Stunden in der Woche.", "höchstens 10 Stunden in der Woche"),
        ("Oui, si elle garde 2 jours par semaine.", "elle garde 2 jours par semaine"),
        ("Sí, si son menos de 10 horas.", "son menos de 10 horas"),
        ("Provided that it takes no more than 8 hours.", "it takes no more than 8 hours"),
    ],
)
def test_an_answer_to_another_question_is_no_result(sentence: str, result: str) -> None:
    assert results_of(sentence, result) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "You will have trained 3 apprentices by July",
        "No more than 2 complaints a month by June",
        "Every customer's question is answered within 24 hours",
        "Alle Anfragen werden bis Juni in 2 Tagen beantwortet",
        "200 rappels par mois, et aucun oublié en 2027",
        "Aucune erreur en 12 mois",
        "Sin errores en 3 meses",
        "12 negozi vendono il nostro pane",
        "Waste under 3% by May, please",
    ],
)
def test_a_result_stays_one(sentence: str) -> None:
    assert results_of(sentence) == (sentence,)


def test_a_wish_leads_to_a_result_that_stands_behind_it() -> None:
    assert results_of("Please print this: waste under 3% by May", "waste under 3% by May")


@pytest.mark.parametrize(
    "value",
    [
        "Es fehlt der Zusatz",
        "it is missing our number",
        "stimmt nun bis auf die Nummer",
        "il manque la mention",
        "falta la coletilla",
        "manca la sigla",
        "ontbreekt nog het nummer",
    ],
)
def test_a_word_on_the_title_is_no_title(value: str) -> None:
    said = Facts(title=Found(value, "text"))

    assert addressed.without(f"Title: {value}", said, "", TODAY).title is None


@pytest.mark.parametrize("value", ["Not-for-profit Manager", "Bäckerin", "Responsable Grand Est"])
def test_a_title_stays_one(value: str) -> None:
    said = Facts(title=Found(value, "text"))

    assert addressed.without(f"Title: {value}", said, "", TODAY).title == said.title


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no other job.",
        "Es gibt keine zweite Stelle.",
        "Il n'y a pas d'autre poste.",
        "No hay otro puesto.",
        "Er is geen andere functie.",
    ],
)
def test_that_there_is_no_second_opening_forbids_nobody_another_job(sentence: str) -> None:
    said = Facts(other_jobs=Found(OtherJobs.NO, "text"))

    assert addressed.without(sentence, said, "", TODAY).other_jobs is None
    both = f"{sentence}\nOther jobs: no"
    assert addressed.without(both, said, "", TODAY).other_jobs == said.other_jobs


def test_a_condition_beside_a_new_sum_displaces_no_result(world: World) -> None:
    letter = reviewed(world)
    before = job(world).listing

    ann(world).answers(
        letter,
        "The pay is EUR 49,000 a year.\n\nYes, provided that it is not for another bakery and that"
        " it does not fall in the 2 weeks before Easter.\n\nYours,\nAnn Raman\nBakery Manager\n",
    )

    after = job(world).listing
    assert (after.outcomes, after.title) == (before.outcomes, before.title)
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


@pytest.mark.parametrize(
    "sentence",
    [
        "Fixed term until 28 February 2029.",
        "Befristet bis 28. Februar 2029.",
        "Die Saison geht bis 31. Oktober 2027.",
        "Le contrat court jusqu'au 28 février 2029.",
        "El contrato dura hasta el 28 de febrero de 2029.",
    ],
)
def test_how_long_the_work_goes_on_is_no_deadline(sentence: str) -> None:
    said = Facts(deadline=Found(date(2029, 2, 28), "text"))

    assert addressed.without(sentence, said, "", TODAY).deadline is None
    both = addressed.without(f"{sentence}\nDeadline: 5 January 2027", said, "", TODAY).deadline
    assert both is not None
    assert both.value == date(2027, 1, 5)


def test_a_yes_to_our_guess_is_no_name(world: World) -> None:
    """As many lines as questions, and the first says yes to what we thought that the job is."""
    who = world.person("ann@lantern.example")
    who.writes("Need a slate splitter at the quarry. £640 a week.", subject="splitter")
    letter = who.reads(about="slate splitter")

    who.answers(letter, "Yes\nPugh Slate\n900 slates a day by June 2027\nno film yet\nfine\n"
                "at the quarry\ntill we find someone\nring 01766 555 019")  # fmt: skip

    assert job(world).listing.title == "slate splitter"
    world.unread(who.address).clear()
    world.unread(world.editor.address).clear()
