"""A film is promised in whatever words, refused plainly or not at all, and left open otherwise."""

from datetime import date

import pytest

from mailbot.reading.facts import film_promised, read_answers
from mailbot.terms import Fact, Facts, VideoProblem

ASKED = (Fact.OUTCOMES, Fact.VIDEO)
PROMISED = (
    "can film in the barn once the hay is in",
    "My apprentice is cutting it, Thursday at the latest",
    "Fine, my brother has a camera",
    "Expect one in a fortnight",
    "Macht unsere Praktikantin, wenn sie aus Rom zurück ist.",
    "Kriegen Sie, dauert aber noch",
    "Der Meister ist einverstanden, aber erst im März.",
    "Ma fille s'en charge dimanche.",
    "On la tourne quand il ne pleut plus.",
    "Lo graba mi vecino el jueves.",
    "Vale, en cuanto vuelva el jefe",
    "Me ne occupo io dopo le feste",
    "Doen we, maar pas na de oogst.",
    "O meu primo trata disso no domingo.",
    "Den blir klar i februari",
)
LEFT_OPEN = (
    "Does it have to be a film?",
    "I'd have to ask the board about that",
    "No idea how one does such a thing",
    "Das muss ich mir erst überlegen.",
    "Je ne sais pas comment on fait.",
    "Ni idea de cómo se hace.",
    "Nous n'avons rien écrit de tel.",
)
REFUSED = (
    "Nope, not for us.",
    "We don't do that here.",
    "Sowas machen wir nicht.",
    "Ein Video haben wir nicht und wollen wir auch nicht.",
    "Niente video, grazie.",
    "No queremos vídeos.",
)


def read(line: str) -> Facts:
    return read_answers(f"1. Waste down to 4% by June\n2. {line}", ASKED, "", date(2026, 11, 23))


@pytest.mark.parametrize("line", PROMISED)
def test_what_answers_the_question_for_the_film_promises_it(line: str) -> None:
    assert read(line).video_problem is VideoProblem.PROMISED


@pytest.mark.parametrize("line", LEFT_OPEN)
def test_who_has_to_think_or_to_ask_has_promised_nothing(line: str) -> None:
    assert (read(line).video_problem, read(line).declined) == (None, ())


@pytest.mark.parametrize("line", REFUSED)
def test_who_wants_no_film_says_so_plainly(line: str) -> None:
    assert read(line).declined == (Fact.VIDEO,)


@pytest.mark.parametrize(
    "sentence",
    [
        "The video isn't done yet, our camera is in Porto.",
        "I'll send the clip when the snow is gone.",
        "Das Video müssen wir noch drehen, zwei Wochen vielleicht.",
        "Wegen dem Video melde ich mich Anfang März.",
        "La vidéo, laissez-nous quelques jours.",
        "El vídeo os lo mando más adelante.",
        "Per il video serve ancora una settimana.",
        "Een filmpje komt na de verhuizing.",
        "Envio o endereço do vídeo no dia 9.",
        "There is no film so far, that comes once the scaffolding is down.",
        "vid tmrw",
    ],
)
def test_elsewhere_it_has_to_be_named(sentence: str) -> None:
    assert film_promised.promises(sentence, answer=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Applicants send a short film of themselves by Friday.",
        "Our video is about the bakery.",
        "I never said that there will be no video.",
        "Não escrevi que não haverá vídeo.",
        "We open after Christmas, in March.",
        "Will there be a video of the others?",
    ],
)
def test_what_speaks_of_another_film_or_of_none_promises_nothing(sentence: str) -> None:
    assert not film_promised.promises(sentence, answer=False)
    assert not film_promised.refuses(sentence, answer=False)
