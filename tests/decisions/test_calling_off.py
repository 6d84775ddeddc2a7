"""A job is called off in a short word, below any letter about it; a part of it is not."""

import pytest
from jobs import job

from mailbot.decisions.reply.calling_off import called_off, is_double
from mailbot.states import JobState
from world import EDITOR, World

COMPLETE = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""
OFF = (
    "Bitte löschen Sie die Anzeige. So erscheint sie nicht.",
    "vergiss es hat sich erledigt",
    "Deixe estar, já não precisamos.",
    "Never mind. Please cancel.",
    "Take it out. I've had enough.",
    "Quítenlo, por favor.",
    "On annule, désolée !",
    "Position's gone, sorry.",
    "Annullate pure, grazie.",
    "Laat maar, we hebben niemand meer nodig.",
    "Mejor lo dejamos, gracias.",
    "Lassen wir es, danke.",
    "Please forget about it.",
)
PARTS = (
    "Please take the second result out.",
    "Delete the last line.",
    "The pay is 50k, forget what I said.",
    "Bitte löschen Sie den zweiten Satz.",
    "We do not want anybody without a licence.",
    "Laat maar weten of het goed is.",
    "Can we cancel?",
    "El plazo, mejor lo dejamos en el 3 de febrero.",
    "Déjenlo como está.",
    "Lassen Sie es beim 3. Februar.",
    "Lassen wir es dabei.",
)


@pytest.mark.parametrize("words", OFF)
def test_it_is_off(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="Head Baker")

    employer.answers(employer.reads(), words)

    assert job(world).state is JobState.CLOSED
    employer.reads(about="taken your job back")
    world.unread(EDITOR).clear()


@pytest.mark.parametrize("words", PARTS)
def test_a_part_of_it_is_not_all_of_it(words: str) -> None:
    assert not called_off(words)


BACK = (
    "please put it back",
    "we do want it after all",
    "let's go on with it",
    "Please list it again.",
    "on remet l'annonce ?",
    "Bitte nehmen Sie die Anzeige doch wieder auf.",
    "Volvemos a buscar, ¿pueden reactivarla?",
    "Alla fine la vogliamo pubblicare lo stesso.",
    "Afinal queremos continuar.",
    "Zet hem toch maar weer terug.",
)
NOT_BACK = (
    "Thanks anyway, maybe next year.",
    "Merci, bonne journée.",
    "Vielleicht kommen wir später wieder auf Sie zurück.",
    "Please don't list it again.",
)


def test_what_was_taken_back_comes_again_at_a_word(world: World) -> None:
    for number, words in enumerate((*BACK, *NOT_BACK), start=1):
        employer = world.person(f"ann@lantern{number}.example")
        employer.writes(COMPLETE, subject="Head Baker")
        employer.answers(employer.reads(), "Take it down please.")

        employer.answers(employer.reads(about="taken your job back"), words)

        again = job(world, number).state is JobState.REVIEW
        assert again is (words in BACK), words
        world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


def test_who_is_not_proven_may_answer_the_same_letter_twice(world: World) -> None:
    """The address in it ends with the job, and not again with each later word."""
    employer = world.person("ann@plain.example", signs=False)
    employer.writes(COMPLETE, subject="Head Baker")
    employer.answers(employer.reads(about="did you write"), "yes")
    employer.answers(employer.reads(about="nothing is missing"), "Take it down please.")
    taken_back = employer.reads(about="taken your job back")
    employer.answers(taken_back, "Who was it that read it?")
    world.unread(employer.address).clear()

    employer.answers(taken_back, "Put it back, please.")

    employer.reads(about="nothing is missing")
    world.unread(EDITOR).clear()


OF_A_PART = (
    "The bit about the cat was only for you, please take it out again.",
    "The third sentence is nonsense. Delete it, please.",
    "I see my mobile number in there. Please take it off.",
    "Die Zeile mit den Parkplätzen war ein Scherz. Nehmen Sie sie bitte wieder raus.",
    "La phrase sur mon beau-frère était pour vous, supprimez-la.",
    "Take that out again, please, it was only a joke.",
    "Lo de la siesta era broma, quítenlo.",
    "Isso do gato era só conversa, podem tirar.",
    "Quella riga era per voi, toglietela.",
    "Dat zinnetje was voor jullie, haal het er maar uit.",
)
THE_WHOLE = (
    "Please take the ad down, the pay was too low anyway.",
    "The title was wrong from the start. We are no longer hiring, take it out.",
    "Bitte löschen Sie die Anzeige. Der Satz mit den Parkplätzen hat alle gestört.",
)


@pytest.mark.parametrize("words", [*OF_A_PART, *THE_WHOLE])
def test_what_it_is_stands_before_it(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="Head Baker")

    employer.answers(employer.reads(), words)

    assert (job(world).state is JobState.CLOSED) is (words in THE_WHOLE)
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


AT_LENGTH = (
    """\
Oh dear, no! I never meant to withdraw it; it was one sentence that I wanted gone, and my daughter,
who types for me, must have put it in another way. Everything else is as it was.""",
    """\
Guten Morgen, da ist etwas schiefgegangen: Wir wollten die Anzeige gar nicht zurückziehen. Es ging
nur um einen Halbsatz, den meine Kollegin aus Versehen mitgeschickt hatte, sonst um nichts.""",
    """\
Bonjour, il y a eu confusion entre ma sœur et moi, elle parlait d'une tout autre chose. Remettez
notre annonce, s'il vous plaît, nous cherchons toujours quelqu'un pour le four.""",
    """\
Good morning from all of us here at the bakery, where it has been raining for a whole week now and
the cellar is full of water. The job is right as it was, so please open it again.""",
)
IN_PASSING = (
    """\
Thank you for everything, it was kind of you. We found that we can do without anybody for now, my
sister helps us out, and perhaps we will open it again next year, when the oven is new.""",
    "Please don't put it back.",
)


@pytest.mark.parametrize("words", [*AT_LENGTH, *IN_PASSING])
def test_it_is_open_again_however_long_that_takes_to_say(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="Head Baker")
    employer.answers(employer.reads(), "Take it down please.")

    employer.answers(employer.reads(about="taken your job back"), words)

    assert (job(world).state is JobState.REVIEW) is (words in AT_LENGTH)
    if words in AT_LENGTH:
        assert "Head Baker — Lantern Loaf" in employer.reads(about="nothing is missing").text
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


@pytest.mark.parametrize("words", ["reopen", "Please open it again.", "rouvrez la", "reabrir"])
def test_an_editor_opens_what_is_closed(world: World, words: str) -> None:
    """By reply to the letter that tells of it; an approval asks for it first."""
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="Head Baker")
    first = employer.reads()
    world.unread(EDITOR).clear()
    employer.answers(first, "Take it down please.")
    employer.reads(about="taken your job back")
    told = world.editor.reads(about="withdrawn")

    world.editor.answers(told, "approve")
    assert "reopen" in world.editor.reads().text
    assert job(world).state is JobState.CLOSED
    world.editor.answers(told, words)

    assert job(world).state is JobState.REVIEW
    employer.reads(about="opened your job again")
    world.editor.answers(world.editor.reads(), "approve")
    assert job(world).state is JobState.APPROVED
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


def test_a_fresh_word_on_a_closed_job_gets_a_letter_to_answer(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes("Head baker wanted at Lantern Loaf.", subject="Head Baker")
    employer.answers(employer.reads(), "Take it down please.")
    employer.reads(about="taken your job back")

    world.editor.writes("reopen", subject="[J1]")
    world.editor.answers(world.editor.reads(about="which is closed"), "reopen")

    assert job(world).state is JobState.ASKING
    employer.reads()
    world.unread(EDITOR).clear()


@pytest.mark.parametrize(
    ("words", "double"),
    [
        ("There is no second job. Please remove this one and leave Ann's as it is.", True),
        ("It's the same job as before. Delete it, please.", True),
        ("Das ist dieselbe Stelle. Bitte streichen Sie diese.", True),
        ("C'est le même poste, supprimez celui-ci.", True),
        ("Es el mismo puesto, borren este.", True),
        ("È lo stesso posto, cancellate questo.", True),
        ("Het is dezelfde vacature, verwijder deze.", True),
        ("It is the same advert as J3, not a new one. Please delete this one.", True),
        ("That's J3 already, drop this one.", True),
        ("Das gehört zu J3, bitte dieses Inserat hier weg und dieses löschen.", True),
        ("C'est la même offre (J3). Retirez celle-ci.", True),
        ("É a mesma vaga (J3). Apaguem esta.", True),
        ("The same video as for J3. Delete this line.", False),
        ("It's the same job. Remove this line.", False),
        ("Please remove this one.", False),
        ("No second job, please. Delete it.", False),
        ("We allow no other job beside it. Please remove this.", False),
        ("It is the same job as before, with a new title.", False),
    ],
)
def test_what_is_there_twice_is_taken_away_once(words: str, double: bool) -> None:
    assert is_double(words) is double
