"""Hours, whom to ask for and a mark stand beside a way to apply, in its employer's words."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import beside_ways


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ring 0113 555 0148 after 7 pm and ask for Ida.", ("after 7 pm", "ask for Ida", "")),
        ("Mornings only, please", ("mornings only", "", "")),
        ("0171 555 0142, abends nach acht", ("abends nach acht", "", "")),
        ("Tel. 03641 555 018, nach Frau Kranz fragen", ("", "nach Frau Kranz fragen", "")),
        ("Appelez le 06 00 00 00 00 après 14 h, demandez Odile.",
         ("après 14 h", "demandez Odile", "")),
        ("Llamen al 612 555 012 por las tardes y pregunten por Marta",
         ("por las tardes", "pregunten por Marta", "")),
        ("Ligue 275 000 000 depois das 17h, perguntar por Rui", ("depois das 17h", "perguntar por Rui", "")),
        ("Chiamate il 333 000 0000 dopo le 18, chiedere di Elena",
         ("dopo le 18", "chiedere di Elena", "")),
        ("Bel 0612 555 018 tussen 9 en 12 uur, vraag naar Joost",
         ("tussen 9 en 12 uur", "vraag naar Joost", "")),
        ("Ring 08 555 018 efter kl 18 och fråga efter Maja", ("efter kl 18", "fråga efter Maja", "")),
        ("Per Post mit dem Stichwort Ofen an Lindenweg 7, 07743 Jena",
         ("", "", "mit dem Stichwort Ofen an Lindenweg 7")),
    ],
)  # fmt: skip
def test_they_are_heard_beside_a_way(sentence: str, words: tuple[str, str, str]) -> None:
    said = beside_ways.told(sentence, reply=True)

    hours, who, mark = words
    assert (said.hours.lower(), said.who) == (hours, who)
    assert said.mark.startswith(mark[:20])


@pytest.mark.parametrize(
    "sentence",
    [
        "They answer the phone from 9 to 5, Monday to Friday.",
        "We ask for three years at the bench and a clean licence.",
        "The shop is open from 8 to 6.",
        "You can call me after 6 if you have questions.",
        "After 7 years we know what we want from a baker, and it is calm.",
        "Work starts at 4 and ends before noon.",
        "Can they call after 7?",
    ],
)
def test_what_says_something_else_is_left(sentence: str) -> None:
    said = beside_ways.told(sentence, reply=True)

    assert (said.hours, said.who, said.mark) == ("", "", "")


def test_what_is_said_anew_takes_the_place_of_its_like() -> None:
    first = beside_ways.told("Ring 0113 555 0148 after 7 pm and ask for Ida.", reply=True)
    then = beside_ways.told("Ring 0113 555 0148 before noon", reply=True)

    words = beside_ways.joined_with("with a CV", None, first)

    assert words == "with a CV, after 7 pm, ask for Ida"
    assert beside_ways.joined_with(words, None, then) == "with a CV, before noon, ask for Ida"


@pytest.mark.parametrize(
    ("sentence", "mark"),
    [
        ("Apply with subject “Oven 2”.", "with subject “Oven 2”"),
        ('Also missing: subject "Oven 2"', 'subject "Oven 2"'),
        ("Applicants should quote reference OV/12.", "quote reference OV/12"),
        ("Apply: jobs@oven.example, job number 2027/31", "job number 2027/31"),
        ("Bewerbungen an brot@ofen.example unter Angabe der Kennziffer 12/27",
         "unter Angabe der Kennziffer 12/27"),
        ("Candidature : rappeler la référence FR-2026/9", "rappeler la référence FR-2026/9"),
        ("Enviar el currículum a rh@horno.example poniendo «Horno» en el asunto.",
         "poniendo «Horno» en el asunto"),
        ("Candidature a forno@pane.example, oggetto “Forno 3”", "oggetto “Forno 3”"),
        ("Solliciteren via https://oven.example/werk, kenmerk B-17", "kenmerk B-17"),
        ("Ansökan: ange referensnummer 2026/417", "ange referensnummer 2026/417"),
        ("Solliciteren: werk@oven.example o.v.v. “bakker”", "o.v.v. “bakker”"),
        ("Applications to jobs@oven.example, quoting OV-2.", "quoting OV-2"),
    ],
)  # fmt: skip
def test_a_mark_goes_with_a_mail_as_well(sentence: str, mark: str) -> None:
    assert beside_ways.told(sentence, reply=True, reached=False).mark == mark


@pytest.mark.parametrize(
    "sentence",
    [
        "With reference to our talk, the pay is subject to approval.",
        "Two references, please.",
        "The subject is close to my heart.",
        "Ring after seven and ask for Ida.",  # there is no number
    ],
)
def test_what_is_no_mark_goes_with_no_mail(sentence: str) -> None:
    assert beside_ways.told(sentence, reply=True, reached=False) == beside_ways.Told()


@pytest.mark.parametrize(
    ("answer", "hours"),
    [
        ("Na vijven bellen.", "Na vijven"),
        ("Anrufen erst nach 17 Uhr", "erst nach 17 Uhr"),
        ("Not before 10, please", "Not before 10"),
        ("0171 555 0142, Mo-Fr 8 bis 12 Uhr", "Mo-Fr 8 bis 12 Uhr"),
        ("Phone 0113 555 0148, weekdays 9 to 12", "weekdays 9 to 12"),
        ("Efter klockan fem", ""),
    ],
)
def test_hours_may_be_spelled_and_denied(answer: str, hours: str) -> None:
    assert beside_ways.told(answer, reply=True).hours == hours
