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


@pytest.mark.parametrize(
    "sentence",
    [
        "A clip can be there in mid February.",
        "Einen Film könnte es Anfang März geben, aber ohne Ton.",
        "Une vidéo, il pourrait y en avoir une fin janvier.",
        "El vídeo podría estar a mediados de febrero.",
        "Il video ci può essere a inizio marzo.",
        "O vídeo pode haver em meados de março.",
        "Een filmpje kan er eind februari zijn.",
    ],
)
def test_a_part_of_a_month_is_a_day_to_come(sentence: str) -> None:
    assert film_promised.promises(sentence, answer=False)
    assert not film_promised.refuses(sentence, answer=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "There is none, and there won't be.",
        "Gibt's keins und wird es auch keins geben.",
        "Il n'y en a pas, il n'y en aura jamais.",
        "Ni lo hay ni lo habrá.",
        "Bei uns im Stall filmt sich niemand.",
        "Nobody here wants to be filmed.",
    ],
)
def test_that_none_will_ever_be_refuses_where_it_was_asked(sentence: str) -> None:
    assert film_promised.refuses(sentence, answer=True)
    assert not film_promised.refuses(sentence, answer=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "About the video: I have told you, no.",
        "Das Video, da habe ich doch schon gesagt: nein.",
        "Pour la vidéo, j'ai dit que non.",
        "Lo del vídeo, os dije que no.",
        "Per il video ho già detto di no.",
    ],
)
def test_a_no_that_was_said_before_refuses_once_more(sentence: str) -> None:
    assert film_promised.refuses(sentence, answer=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "We have a video, but to photos my sister said no.",
        "Sobre el vídeo, mi jefa ha dicho que sí.",
        "Vor Mitte Januar wird es keins geben.",
        "Nobody films before Monday.",
        "I didn't say no to the video.",
    ],
)
def test_a_no_to_something_else_or_for_now_refuses_no_film(sentence: str) -> None:
    assert not film_promised.refuses(sentence, answer=False)


@pytest.mark.parametrize(
    "sentence",
    ["No film.", "Still no video, sorry.", "Kein Film.", "Pas de vidéo.", "Niente video.",
     "Nada de vídeos.", "Sem filmes.", "Geen filmpje.", "Ingen film."],
)  # fmt: skip
def test_a_bare_no_to_the_film_is_one_wherever_it_stands(sentence: str) -> None:
    assert film_promised.refuses(sentence, answer=False)
    assert not film_promised.promises(sentence, answer=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody's going to be filming in my barn.",
        "I'm not doing a video.",
        "In der Werkstatt wird nicht gefilmt.",
        "On ne filme pas chez nous.",
        "Ninguém vai filmar as minhas ovelhas.",
        "Nessuno filmerà i miei cani.",
        "Nadie va a grabar a mis perros.",
        "Wij laten ons niet filmen.",
    ],
)
def test_that_nobody_films_is_no_promise(sentence: str) -> None:
    assert film_promised.refuses(sentence, answer=True)
    assert not film_promised.promises(sentence, answer=False)


@pytest.mark.parametrize(
    "sentence",
    [
        "You watch the gauge, and when the tide turns you close the gate.",
        "Erzählen Sie es gern weiter, wir öffnen nächste Woche.",
        "Ver la obra es posible la semana que viene.",
    ],
)
def test_to_watch_and_to_tell_are_no_film(sentence: str) -> None:
    assert not film_promised.promises(sentence, answer=False)
