"""A yes to another job, with its terms: what bounds it is no no."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import side_terms
from mailbot.terms import OtherJobs


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Other job: own time, no competitors", "own time, no competitors"),
        ("A second job is ok, evenings, but not for a rival mill", "not for a rival mill"),
        ("2nd job is fine except Bridgend Glass", "except Bridgend Glass"),
        ("Yes, a second job is fine, up to 8 hours a week", "up to 8 hours a week"),
        ("Nebenjob: geht, nach Anmeldung, nicht am Kran", "nach Anmeldung, nicht am Kran"),
        ("Nebenjob nur nach Anmeldung.", "nur nach Anmeldung"),
        ("Nebenjob ist nicht „no“: ja, außer bei der Konkurrenz", "außer bei der Konkurrenz"),
        (
            "Activité complémentaire : admise comme indépendant, pas chez un client",
            "comme indépendant, pas chez un client",
        ),
        ("« To be discussed » : non. C'est permis, sauf le mardi.", "sauf le mardi"),
        ("Altro lavoro sì, nel tempo libero", "nel tempo libero"),
        ("Outro emprego: pode, não em outra clínica", "não em outra clínica"),
        ("Otro trabajo: permitido, salvo en otro taller", "salvo en otro taller"),
        ("Andere baan mag, niet bij een concurrent", "niet bij een concurrent"),
        ("Annen jobb ved siden av: ja, men høyst 90 %", "høyst 90 %"),
        ("You may keep another job outside the lambing season.", "outside the lambing season"),
        ("Nebenjob: ja, bis zu einem Tag pro Woche", "bis zu einem Tag pro Woche"),
        ("A second job is fine by us, 6 hours a week at the most", "6 hours a week at the most"),
        ("Nebenjob: ja, bis 6 Stunden nach Absprache", "bis 6 Stunden nach Absprache"),
        ("Das stimmt nicht, ein Nebenjob ist erlaubt, außer im Juni", "außer im Juni"),
    ],
)
def test_what_bounds_a_yes_is_read_in_its_own_words(answer: str, words: str) -> None:
    terms = side_terms.told(answer)
    assert terms is not None
    assert terms.words == words


@pytest.mark.parametrize(
    "answer",
    [
        "No second job, full time only.",
        "Other jobs: no",
        "Outro emprego: sim, não nos faz diferença nenhuma",
        "Other work: no, we need you full time, no exceptions",
        "Nebenjob: nein, Vollzeit",
        "Nebenjob: geht, nach Absprache",
        "Another job beside it: yes, with the written consent of the board",
        "We have another job for you soon, not with us.",
        "Our competitors pay less, no bonus there.",
        "Is a second job allowed, not for a competitor?",
    ],
)
def test_a_no_and_what_has_to_be_agreed_on_are_none(answer: str) -> None:
    assert side_terms.told(answer) is None


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Other job: not during the season", "not during the season"),
        ("Other jobs: not in harvest, in winter yes", "not in harvest, in winter yes"),
        ("No second job while the mill is being rebuilt.", None),
        ("Kein Nebenjob während der Probezeit.", None),
        ("Nebenjob: bei 60 % ja, bei 100 % nein.", "bei 60 % ja, bei 100 % nein"),
        ("Nebenjob: Teilzeit ja, Vollzeit nein", "Teilzeit ja, Vollzeit nein"),
        ("Another job: yes for part-timers, not for the manager", None),
        ("Autre emploi : oui pour les mi-temps, non pour les cadres.", None),
        ("Otro trabajo: de noche sí, de día no", "de noche sí, de día no"),
        ("Altro lavoro: a tempo parziale sì, a tempo pieno no", None),
        ("Andere baan: in de winter wel, in de zomer niet", None),
        (
            "Otro trabajo: depende: a media jornada sí, a jornada completa no",
            "a media jornada sí, a jornada completa no",
        ),
        (
            "Nebenjob im Sommer nicht. Im Winter kein Problem.",
            "Nebenjob im Sommer nicht, im Winter kein Problem",
        ),
        (
            "Nebenjob: Wer halbtags arbeitet, darf einen haben, wer ganztags arbeitet, nicht.",
            "wer halbtags arbeitet, darf einen haben, wer ganztags arbeitet, nicht",
        ),
    ],
)
def test_what_is_a_yes_for_some_and_a_no_for_others_is_stated(
    answer: str, words: str | None
) -> None:
    terms = side_terms.told(answer)

    assert terms is not None
    assert terms.value is OtherJobs.STATED
    printed = words or answer.partition(": ")[2].rstrip(".") or answer.rstrip(".")
    assert terms.words == printed[0].lower() + printed[1:] or terms.words == printed


@pytest.mark.parametrize(
    ("reply", "before", "value", "words"),
    [
        (
            "It is not “to be discussed”. Allowed, with our consent in writing.",
            OtherJobs.DISCUSS,
            OtherJobs.STATED,
            "allowed, with our consent in writing",
        ),
        ("There is nothing to discuss. It is fine.", OtherJobs.DISCUSS, OtherJobs.WELCOME, ""),
        ("Da gibt es nichts zu besprechen: nein.", OtherJobs.DISCUSS, OtherJobs.NO, ""),
        (
            "“No” is wrong. They may have one at weekends.",
            OtherJobs.NO,
            OtherJobs.WELCOME,
            "at weekends",
        ),
        (
            "Take out “to be discussed”. Another job is allowed if it is declared.",
            OtherJobs.DISCUSS,
            OtherJobs.STATED,
            "allowed, if it is declared",
        ),
        ("„no“ ist falsch. Es ist erlaubt.", OtherJobs.NO, OtherJobs.WELCOME, ""),
        ("« no », c'est faux. C'est permis.", OtherJobs.NO, OtherJobs.WELCOME, ""),
        (
            "For the other job please write: “allowed, with the consent of the board”.",
            OtherJobs.NO,
            OtherJobs.STATED,
            "allowed, with the consent of the board",
        ),
    ],
)
def test_an_objection_to_the_word_that_stands_leads_to_the_right_one(
    reply: str, before: OtherJobs, value: OtherJobs, words: str
) -> None:
    terms = side_terms.told(reply, before=before)

    assert terms is not None
    assert (terms.value, terms.words) == (value, words)


@pytest.mark.parametrize(
    "reply",
    [
        "“No” is what I told him. They may have tea at weekends.",
        "There is nothing to discuss about the film. It is fine.",
        "The title is wrong. It is fine otherwise.",
    ],
)
def test_an_objection_to_anything_else_is_no_word_on_another_job(reply: str) -> None:
    assert side_terms.told(reply, before=OtherJobs.WELCOME) is None


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("permitted, not for a neighbouring mill", OtherJobs.STATED),
        ("mediante autorização da direção", OtherJobs.STATED),
        ("in winter yes, in summer no", OtherJobs.STATED),
        ("not for a rival", OtherJobs.DISCUSS),
        (None, OtherJobs.DISCUSS),
    ],
)
def test_nothing_is_to_be_discussed_beside_words_that_say_it(
    words: str | None, printed: OtherJobs
) -> None:
    assert side_terms.settled(OtherJobs.DISCUSS, words) is printed


def test_a_term_alone_joins_those_that_stand_there() -> None:
    """Whoever says the yes as well has told all of it anew."""
    only = side_terms.told("Nebenjob nur nach Anmeldung.")
    anew = side_terms.told("Nebenjob: ja, nach Anmeldung")
    assert only
    assert side_terms.joined("nicht am Kran", only) == "nicht am Kran, nur nach Anmeldung"
    assert anew
    assert side_terms.joined("nicht am Kran", anew) == "nach Anmeldung"


def test_an_answer_by_its_number_needs_no_word_for_the_job() -> None:
    said = "Own time, no competitors"
    assert side_terms.told(said) is None
    terms = side_terms.told(said, lambda sentence: sentence == said)
    assert terms is not None
    assert terms.words == said


@pytest.mark.parametrize(
    ("line", "bound"),
    [
        ("bara november till mars", True),
        ("only at weekends", True),
        ("nur außerhalb der Ernte", True),
        ("en dehors des vendanges", True),
        ("no", False),
        ("only at weekends?", False),
        ("we film on Friday", False),
    ],
)
def test_a_line_may_only_bound_the_yes_above_it(line: str, *, bound: bool) -> None:
    assert side_terms.is_bound(line) is bound


@pytest.mark.parametrize(
    "answer",
    ["A second job is fine after all.", "A second job is fine, if it ever came up."],
)
def test_what_bounds_nothing_is_no_term(answer: str) -> None:
    assert side_terms.told(answer) is None
