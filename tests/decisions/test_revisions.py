"""A correction changes the result that it is about, and leaves the others where they are."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply import revisions, taken_out
from mailbot.states import JobState
from mailbot.terms import Fact
from world import World

WASTE = "Waste under 4% of dough by the end of September"
RYE = "Our rye on the shelves of 12 shops by 1 November"


def tidy(world: World) -> None:
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


def after(text: str, *read: str) -> tuple[str, ...]:
    """The two results once somebody has written this, in which `read` look like results."""
    return revisions.revised(text, read, (WASTE, RYE), asked=False, retold=False).results


@pytest.mark.parametrize(
    ("words", "waste"),
    [
        ("It should be 5%, not 4%.", "Waste under 5% of dough by the end of September"),
        ("Der erste Punkt: 5% statt 4%.", "Waste under 5% of dough by the end of September"),
        (
            "Le premier résultat : 6% au lieu de 4%, merci.",
            "Waste under 6% of dough by the end of September",
        ),
        (
            "O primeiro resultado: baixar para 5% em vez de 4%.",
            "Waste under 5% of dough by the end of September",
        ),
        ("Nicht 4%, sondern 5%.", "Waste under 5% of dough by the end of September"),
        (
            'Might the first result begin with "Waste below" and not with "Waste under"?',
            "Waste below 4% of dough by the end of September",
        ),
        ('The first one should be "Waste under 3% by May", please.', "Waste under 3% by May"),
        ("Il primo risultato: sprechi sotto il 3% entro Natale.", "sprechi sotto il 3% entro Natale"),
    ],
)  # fmt: skip
def test_of_two_results_the_one_that_is_meant_is_changed(words: str, waste: str) -> None:
    assert after(words) == (waste, RYE)


@pytest.mark.parametrize(
    "words",
    [
        'I\'d rather not have "12 shops by 1 November" in there.',
        "Das mit den 12 shops by 1 November soll nicht rein, bitte.",
    ],
)
def test_what_somebody_would_rather_not_have_goes(words: str) -> None:
    assert after(words) == (WASTE,)


@pytest.mark.parametrize(
    "words",
    [
        "One more result: the shop opens at six every day.",
        "Noch ein Ergebnis: the shop opens at six every day.",
        "Encore un résultat : the shop opens at six every day.",
    ],
)
def test_a_result_called_so_stands_beside_the_others_without_a_figure(words: str) -> None:
    assert after(words) == (WASTE, RYE, "the shop opens at six every day")


def test_the_nearest_is_meant_where_none_is_named() -> None:
    assert after("Waste of dough under 5% in June.", "Waste of dough under 5% in June") == (
        "Waste of dough under 5% in June",
        RYE,
    )


@pytest.mark.parametrize(
    "words",
    [
        "Could you add that two apprentices pass their exam by July 2027?",
        "Fügen Sie bitte hinzu, dass zwei Lehrlinge die Prüfung bis Juli 2027 bestehen.",
        "Ajoutez s'il vous plaît : deux apprentis reçus à l'examen avant juillet 2027.",
        "Añadan por favor que dos aprendices aprueben su examen antes de julio de 2027.",
        "Aggiungete per favore che due apprendisti superano l'esame entro luglio 2027.",
        "We forgot one: two apprentices pass their exam by July 2027.",
    ],
)
def test_one_more_is_added_to_them(words: str) -> None:
    first, second, third = after(words)

    assert (first, second) == (WASTE, RYE)
    assert "2027" in third


@pytest.mark.parametrize(
    "words",
    [
        "Please take the second result out.",
        "Der zweite Punkt gehört nicht hinein.",
        "Supprimez le deuxième résultat, s'il vous plaît.",
        "Quiten el segundo punto.",
        "Schrap het tweede resultaat.",
        "“Our rye on the shelves” is your own example and not mine.",
    ],
)
def test_one_is_taken_out(words: str) -> None:
    assert after(words) == (WASTE,)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Please take out the first two.", (RYE,)),
        ("Bitte streichen Sie die ersten beiden.", (RYE,)),
        ("Supprimez les deux premiers, merci.", (RYE,)),
        ("Quiten los dos primeros, por favor.", (RYE,)),
        ("Tolga i primi due, per favore.", (RYE,)),
        ("Schrap de eerste twee.", (RYE,)),
        ("Please remove the last 2 of the list.", (WASTE,)),
        ("Streichen Sie die letzten zwei Ergebnisse.", (WASTE,)),
        ("Please remove the last four.", (WASTE, "Ovens on by 4", RYE)),  # there are but three
    ],
)
def test_several_are_taken_out_at_once(words: str, kept: tuple[str, ...]) -> None:
    before = (WASTE, "Ovens on by 4", RYE)

    assert revisions.revised(words, (), before, asked=False, retold=False).results == kept


@pytest.mark.parametrize(
    "words",
    [
        "All good, except could it say “on site in Portland”",
        "My neighbour was so moved that 14 people asked me about it this week",
        "Please don't drop the second result",
        "30 Leute haben mich angesprochen, ich bin ganz rot geworden",
        "We would be glad if 40 schools had fresh bread by Easter 2028",
    ],
)
def test_a_remark_is_no_result_and_displaces_none(words: str) -> None:
    assert after(f"{words}.", words) == (WASTE, RYE)


@pytest.mark.parametrize("words", ["Results: 20 shops by May", "The outcomes are 20 shops by May"])
def test_what_is_given_under_their_name_is_all_of_them(words: str) -> None:
    assert after(words, "20 shops by May") == ("20 shops by May",)


def test_a_correction_is_echoed_and_nothing_is_given_back(world: World) -> None:
    ann(world).answers(reviewed(world), "Lovely! Only the first result: 5% instead of 4%.")

    letter = last(ann(world)).text
    assert "Waste under 5% of dough" in letter
    assert "could not place" not in letter
    assert job(world).listing.outcomes[1] == RYE
    tidy(world)


def test_a_job_without_any_result_left_waits_for_one(world: World) -> None:
    ann(world).answers(reviewed(world), "The first result can go. The second result can go, too.")
    tidy(world)

    assert job(world).missing() == ("outcomes",)


def test_a_job_told_anew_has_its_new_results() -> None:
    told = revisions.revised("We want 20 shops.", ["20 shops"], (RYE,), asked=False, retold=True)

    assert told.results == ("20 shops",)


# --- parts of a listing taken out ---------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "There's no deadline for this one, people can write any time.",
        "Deadline: none",
        "We don't have a deadline.",
        "The 30 January date still needs to go.",
        "Could you list it without a deadline?",
        "Eine Frist gibt es nicht.",
        "Bitte nehmen Sie das Datum heraus.",
        "Il n'y a pas de date limite.",
        "No hay fecha límite.",
        "Não há prazo.",
        "Non c'è scadenza.",
        "Er is geen sluitingsdatum.",
    ],
)
def test_a_deadline_is_taken_out(words: str) -> None:
    assert set(taken_out.facts(words)) == {Fact.DEADLINE}


@pytest.mark.parametrize(
    "words",
    [
        "Please take the video off, it is the wrong one.",
        "Please take it off, the video I mean.",
        "Nehmen Sie bitte das Video raus.",
        "Retirez la vidéo, ce n'est pas la bonne.",
    ],
)
def test_a_video_is_taken_out(words: str) -> None:
    assert set(taken_out.facts(words)) == {Fact.VIDEO}


@pytest.mark.parametrize(
    "words",
    [
        "Is there no deadline for such a job in other newsletters?",
        "Please don't remove the deadline.",
        "There is no start date yet.",
        "Auf dem Weg zur Arbeit haben alle das Video gesehen.",
        "No video, sorry.",
    ],
)
def test_what_is_only_spoken_of_stays(words: str) -> None:
    assert not taken_out.facts(words)


def test_without_its_deadline_a_job_goes_on_as_it_was(world: World) -> None:
    ann(world).answers(reviewed(world), "No deadline, please.")

    assert "Apply by" not in last(ann(world)).text
    assert job(world).listing.deadline is None
    assert job(world).state is JobState.REVIEW
    tidy(world)


def test_a_video_that_is_taken_out_ends_nothing_and_is_asked_for(world: World) -> None:
    ann(world).answers(reviewed(world), "Please take it off, the video I mean.")

    assert "Where can everybody watch your video?" in last(ann(world)).text
    assert job(world).state is JobState.ASKING
    tidy(world)


@pytest.mark.parametrize(
    "words",
    [
        "Phone only please.",
        "I don't read email.",
        "Take my email off the listing.",
        "The email is still on there.",
        "Bitte nur telefonisch.",
        "Uniquement par téléphone, pas de mails.",
        "Solo por teléfono.",
        "Só por telefone.",
        "Solo per telefono.",
        "Alleen bellen.",
        "Bara via telefon.",
    ],
)
def test_where_only_calls_are_taken_the_address_is_taken_out(words: str) -> None:
    assert set(taken_out.facts(words)) == {Fact.APPLY}


@pytest.mark.parametrize(
    "words",
    ["Email me at ann@lantern.example.", "Email is fine, too.", "Is it by phone only?"],
)
def test_an_address_that_is_named_stays(words: str) -> None:
    assert not taken_out.facts(words)
