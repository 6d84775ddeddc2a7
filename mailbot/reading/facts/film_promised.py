"""Whether a sentence says of the film that it is still to come, or that there will be none.

What stands below the question for it needs no noun: "after milking, tomorrow", "my colleague does
that". Elsewhere the film has to be named, and its coming plainer than by a word like "after".
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import dates, feasts, relative_days
from mailbot.reading.facts.vocabulary import months, spoken, words
from mailbot.reading.facts.words import film_plans
from mailbot.reading.facts.words.films import IT, RULED_OUT, TO_COME, UNSURE

BRIEF: Final = 90  # characters of a sentence that takes up the film of the one before
_ANY_DAY: Final = date(2000, 1, 1)  # only whether there is one counts
_BUT: Final = re.compile(
    r"\b(?:but|aber|sondern|mais|pero|sino|ma|però|mas|maar|men)\b", re.IGNORECASE
)
_NO: Final = 40  # characters of a sentence that is a bare no


def promises(sentence: str, *, answer: bool) -> bool:
    """Tell whether a sentence says that the film is to come; `answer`: to our question for it."""
    if sentence.endswith("?") or _never_said().search(sentence):
        return False
    if not answer and is_for_applicants(sentence):
        return False  # a film of theirs
    if _wants_none_at_all(sentence) or _films_nobody(sentence):
        return False
    if is_for_later(sentence) or spoken("promised").search(sentence):
        return answer or is_named(sentence)
    if _undecided().search(sentence):
        return False
    if _denies().search(_no_problem().sub("", sentence)):
        comes = answer or (is_named(sentence) and _comes().search(sentence))
        return bool(comes) and _ahead().search(sentence) is not None
    planned = _comes().search(sentence) or (
        _films().search(sentence) and _agrees().search(sentence)
    )
    if answer:
        return bool(planned or any(each().search(sentence) for each in (_films, _agrees, _ahead)))
    return is_named(sentence) and planned is not None


def is_not_yet(sentence: str) -> bool:
    """Tell whether a sentence says that there is no film so far, or that it takes its time."""
    return _ahead().search(sentence) is not None and not sentence.endswith("?")


def takes_up(sentence: str, before: str) -> bool:
    """Tell whether a sentence goes on about the film of the one before: "maybe on Saturday"."""
    return len(sentence) < BRIEF and _it().match(sentence) is not None and is_named(before)


def is_named(sentence: str) -> bool:
    """Tell whether a sentence speaks of a film, or of filming one; to watch a screen is neither."""
    nouns = (match for match in spoken("video").finditer(sentence))
    named = any(_loose().fullmatch(noun.group()) is None for noun in nouns)
    return named or _film_verb().search(sentence) is not None


def is_for_applicants(sentence: str) -> bool:
    """Tell whether a sentence speaks of those who apply, or of applying."""
    return _applicants().search(sentence) is not None


def is_for_later(sentence: str) -> bool:
    """Tell whether a sentence says that something is not now, or names a day."""
    later = _to_come().search(sentence) or _not_ready().search(sentence)
    return bool(later) or names_a_day(sentence)


def names_a_day(sentence: str) -> bool:
    """Tell whether a sentence names a day, a feast, or a month in which something happens."""
    day = dates.days(sentence, _ANY_DAY) or relative_days.weekday().search(sentence)
    return bool(day or feasts.days(sentence, _ANY_DAY) or _in_a_month().search(sentence))


def refuses(sentence: str, *, answer: bool) -> bool:
    """Tell whether there will be no film; who asks, does not know how or has none yet does not."""
    if sentence.endswith("?") or _never_said().search(sentence):
        return False
    if _unsure().search(sentence):
        return False
    if _wants_none_at_all(sentence):
        return True
    if answer and (_films_nobody(sentence) or _not_doing().match(sentence)):
        return True
    if is_for_later(sentence):
        return False
    about = answer or spoken("video").search(sentence)
    said = (
        spoken("no_video").search(sentence)
        or _ruled_out().search(sentence)
        or _wants_none().search(sentence)
    )
    none = _none_of_it().search(sentence) or _never_comes().search(sentence) or _is_no(sentence)
    return bool((about and said) or (answer and none)) or _said_no(sentence, answer=answer)


def _wants_none_at_all(sentence: str) -> bool:
    """Tell whether a sentence says no more than "no film": wherever it stands, that refuses."""
    return _bare_no().fullmatch(sentence.strip(" .!")) is not None


def _films_nobody(sentence: str) -> bool:
    """Tell "nobody films here"; "nobody has filmed it yet" is no refusal."""
    return _nobody_films().search(sentence) is not None and not is_for_later(sentence)


def _said_no(sentence: str, *, answer: bool) -> bool:
    """Tell "the film: I told you no", and not "we have a film, but to photos she said no"."""
    told = _told_no().search(sentence)
    last = _BUT.split(sentence)[-1]
    return told is not None and bool(answer or spoken("video").search(last))


def _is_no(sentence: str) -> bool:
    return (
        len(sentence) < _NO
        and _no().match(sentence) is not None
        and spoken("promised").search(sentence) is None
    )


@cache
def _in_a_month() -> re.Pattern[str]:
    return whole_words(
        rf"(?:in|im|en|em|a|i|w|by|till?|until|bis|{film_plans.PART_OF})[ -](?:\w+ )?(?:{months()})"
    )


@cache
def _to_come() -> re.Pattern[str]:
    return whole_words(TO_COME)


@cache
def _not_ready() -> re.Pattern[str]:
    return whole_words(film_plans.NOT_READY)


@cache
def _comes() -> re.Pattern[str]:
    return whole_words(film_plans.COMES)


@cache
def _films() -> re.Pattern[str]:
    return whole_words(film_plans.FILMS)


@cache
def _agrees() -> re.Pattern[str]:
    return whole_words(film_plans.AGREES)


@cache
def _ahead() -> re.Pattern[str]:
    return whole_words(film_plans.AHEAD)


@cache
def _undecided() -> re.Pattern[str]:
    return whole_words(film_plans.UNDECIDED)


@cache
def _denies() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{film_plans.DENIES})(?!\w)|n['’]t(?!\w)", re.IGNORECASE)


@cache
def _no_problem() -> re.Pattern[str]:
    return whole_words(film_plans.NO_PROBLEM)


@cache
def _film_verb() -> re.Pattern[str]:
    return whole_words(film_plans.FILM_VERB)


@cache
def _never_said() -> re.Pattern[str]:
    return whole_words(film_plans.NEVER_SAID)


@cache
def _wants_none() -> re.Pattern[str]:
    return whole_words(film_plans.WANTS_NONE)


@cache
def _never_comes() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{film_plans.NEVER_COMES})\W*$", re.IGNORECASE)


@cache
def _told_no() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{film_plans.TOLD_NO})\W*$", re.IGNORECASE)


@cache
def _none_of_it() -> re.Pattern[str]:
    return whole_words(film_plans.NONE_OF_IT)


@cache
def _applicants() -> re.Pattern[str]:
    return whole_words(film_plans.APPLICANTS)


@cache
def _loose() -> re.Pattern[str]:
    return compiled(film_plans.LOOSE, re.IGNORECASE)


@cache
def _bare_no() -> re.Pattern[str]:
    return compiled(film_plans.BARE_NO, re.IGNORECASE)


@cache
def _nobody_films() -> re.Pattern[str]:
    return whole_words(film_plans.NOBODY_FILMS)


@cache
def _not_doing() -> re.Pattern[str]:
    return compiled(rf"\W*(?:{film_plans.NOT_DOING})\W*$", re.IGNORECASE)


@cache
def _no() -> re.Pattern[str]:
    return whole_words(rf"{film_plans.NO}|{words('negation')}")


@cache
def _ruled_out() -> re.Pattern[str]:
    return whole_words(RULED_OUT)


@cache
def _unsure() -> re.Pattern[str]:
    return whole_words(UNSURE)


@cache
def _it() -> re.Pattern[str]:
    return whole_words(IT)
