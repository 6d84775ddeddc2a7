"""What an employer says beside a value, in the form we ask for, is printed behind it."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import ann, job, last, reviewed

from mailbot import wording
from mailbot.decisions.reply import besides, side_terms
from mailbot.reading.facts import read_answers
from mailbot.terms import Fact, OtherJobs
from world import World

ANN = "ann@lantern.example"
TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("line", "fact", "words"),
    [
        ("Pay: EUR 48,000 a year plus 10 % target bonus", Fact.PAY, "plus 10 % target bonus"),
        ("Gehalt: 3.900 Euro im Monat, zuzüglich 13. Gehalt", Fact.PAY, "zuzüglich 13. Gehalt"),
        ("Sueldo: 2.100 euros al mes, con 14 pagas", Fact.PAY, "con 14 pagas"),
        ("Pay: EUR 39,000 a year and free lunch", Fact.PAY, "and free lunch"),
        ("Pay: 31 000 - 34 000 SEK gross per month", Fact.PAY, "gross"),
        ("Gehalt: 2.750 Euro brutto im Monat, 15 mal", Fact.PAY, "brutto, 15 mal"),
        ("Vergütung: 3.300 Euro im Monat (E 9b, 75 %)", Fact.PAY, "E 9b, 75 %"),
        ("Salaire : 1980 € sur 14 mois", Fact.PAY, "sur 14 mois"),
        ("Stipendio: 1.600 € netti, 13 mensilità", Fact.PAY, "netti, 13 mensilità"),
        (
            "Pay: £29,000 rising to £31,000 once trained",
            Fact.PAY,
            "rising to £31,000 once trained",
        ),
        # what is not paid, and why, goes with no pay
        ("Pay: 62 to 66k a year plus a van, not 60 to 64, sorry!", Fact.PAY, "plus a van"),
        ("Gehalt: 3.200 Euro brutto im Monat, nicht 3.100", Fact.PAY, "brutto"),
        ("Salaris: 3.200 euro bruto per maand, dus niet 3.100 tot 3.500", Fact.PAY, "bruto"),
        ("Salaire : 1980 € sur 14 mois, et pas 1880, désolée", Fact.PAY, "sur 14 mois"),
        ("Sueldo: 2.100 euros al mes más vales, no 2.000, perdón.", Fact.PAY, "más vales"),
        ("Lohn: 19 Euro brutto die Stunde, weil sonst keiner kommt", Fact.PAY, "brutto"),
        (
            "Pay: £29,000 a year plus a bonus, not below 5 % of it",
            Fact.PAY,
            "plus a bonus, not below 5 % of it",
        ),
        ("Another job: yes, but not for rivals", Fact.OTHER_JOBS, "not for rivals"),
        ("Other jobs: welcome, except on Mondays.", Fact.OTHER_JOBS, "except on Mondays"),
        ("How to apply: jobs@a.example, with photos", Fact.APPLY, "with photos"),
    ],
)
def test_it_is_kept_in_its_own_words(line: str, fact: Fact, words: str) -> None:
    (said,) = besides.labelled(line, "ann@lantern.example", date(2026, 11, 25))

    assert (said.fact, said.words) == (fact, words)


@pytest.mark.parametrize(
    "line",
    [
        "Pay: EUR 48,000 a year",
        "Pay: EUR 48,000 to 52,000 a year",
        "Pay: $24/hr to $27/hr",
        "Pay: 52,000 instead of 48,000 euros",
        "Pay: EUR 52,000 to 54,000 a year, not 48,000 to 50,000, sorry about that",
        "Stipendio: 1.600 € al mese, e non 1.500",
        "Salário: 1.300 euros por mês, não 1.200, desculpe",
        "How to apply: jobs@a.example, and phone 216-555-0148",
        "We pay well, with a smile.",
    ],
)
def test_where_nothing_is_said_there_is_nothing(line: str) -> None:
    assert not list(besides.labelled(line, "ann@lantern.example", date(2026, 11, 25)))


def test_a_bonus_and_a_condition_reach_the_listing(world: World) -> None:
    ann(world).answers(
        reviewed(world),
        "Pay: EUR 48,000 a year plus 10 % bonus\nAnother job: yes, but not for rivals",
    )
    world.unread(world.editor.address).clear()

    letter = " ".join(last(ann(world)).text.split())
    assert "plus 10 % bonus" in letter
    assert "welcome, not for rivals" in letter
    assert job(world).listing.other_jobs is OtherJobs.WELCOME


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        (
            "They may have another job as long as it's not with another bakery.",
            "as long as it's not with another bakery",
        ),
        (
            "Ein zweiter Job ist willkommen, aber nicht bei der Konkurrenz. Wir zahlen 3.900 Euro.",
            "nicht bei der Konkurrenz",
        ),
        (
            "They can have another job too, but not for another dairy, we know them all.",
            "not for another dairy",
        ),
        ("A second job is ok but no catering, that went wrong once.", "no catering"),
        ("Puede tener otro trabajo, mientras no sea en otro bar.", "mientras no sea en otro bar"),
        (
            "Podem ter outro emprego, desde que não seja noutro bar.",
            "desde que não seja noutro bar",
        ),
        ("Ein Nebenjob ist mir recht, aber keiner am Sonntag.", "keiner am Sonntag"),
        ("They may have another job, but the shop is small.", ""),
        ("They may have another job.", ""),
    ],
)
def test_a_condition_on_another_job_is_heard_in_prose(
    world: World, sentence: str, printed: str
) -> None:
    ann(world).writes(f"Head baker wanted at Lantern Loaf. {sentence}", subject="Head baker")

    assert printed in " ".join(ann(world).reads().text.split())
    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    assert (job(world).listing.other_jobs_beside or "") == printed


@pytest.mark.parametrize(
    ("reply", "printed"),
    [
        ("Pay: EUR 39,000 a year and free lunch", "EUR 39,000 a year, and free lunch"),
        ("The pay is EUR 48,000 a year, 14 times.", "EUR 48,000 a year, 14 times"),
        ("Gehalt: 48.000 Euro im Jahr, 13 Monate", "EUR 48,000 a year, 13 Monate"),
        ("Le salaire est de 48 000 € par an sur 13 mois.", "EUR 48,000 a year, sur 13 mois"),
        ("El sueldo es de 48.000 euros al año, 14 pagas.", "EUR 48,000 a year, 14 pagas"),
        ("EUR 29,000 rising to EUR 31,000 once trained.", "rising to EUR 31,000 once trained"),
        ("Yes, but 14 times.", "EUR 48,000 a year, 14 times"),
        ("Il y a 13 mois.", "EUR 48,000 a year, 13 mois"),
        ("We bake for 14 shops.", "EUR 48,000 a year |"),
    ],
)
def test_what_stands_beside_the_pay_is_never_lost(world: World, reply: str, printed: str) -> None:
    ann(world).answers(reviewed(world), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()

    shown = wording.words(job(world).listing).pay
    assert printed in f"{shown} |"


@pytest.mark.parametrize(
    ("reply", "printed"),
    [
        ("Le salaire est de 2 450 € brut par mois.", "EUR 2,450 a month, brut"),
        (
            "It's 51k a year plus a pension, and the work is remote.",
            "EUR 51,000 a year, plus a pension",
        ),
        (
            "Wir zahlen 3.150 Euro brutto im Monat, dazu Weihnachtsgeld, und duzen uns alle.",
            "EUR 3,150 a month, brutto, Weihnachtsgeld",
        ),
        ("Son 1.700 € netos al mes más propinas.", "EUR 1,700 a month, netos, más propinas"),
        (
            "Sono 1.800 euro lordi al mese, più buoni pasto, e siamo in centro.",
            "EUR 1,800 a month, lordi, più buoni pasto",
        ),
        (
            "São 1.450 € por mês, mais subsídio de refeição.",
            "EUR 1,450 a month, mais subsídio de refeição",
        ),
        (
            "Het is 3.300 euro bruto per maand, plus vakantiegeld, en de koffie is goed.",
            "EUR 3,300 a month, bruto, plus vakantiegeld",
        ),
        ("The pay is 44k a year for 32 hours.", "EUR 44,000 a year, for 32 hours"),
        # what is told of it is no part of it
        ("The pay is 51k a year now, the trustees agreed.", "EUR 51,000 a year |"),
        ("Pay: 51k a year, just checked with the owner", "EUR 51,000 a year |"),
        ("Gehalt: 51.000 Euro im Jahr, hat der Vorstand beschlossen", "EUR 51,000 a year |"),
        ("Le salaire est de 2 450 € par mois, mais pas avant mars.", "EUR 2,450 a month |"),
        ("Salaris is 3.300 euro per maand en je werkt vanuit huis.", "EUR 3,300 a month |"),
        ("It pays 51k a year and the work is hard.", "EUR 51,000 a year |"),
        # added to the sum that stands there
        ("You left something out: plus a company car.", "EUR 48,000 a year, plus a company car"),
        ("Es fehlt noch: zuzüglich Jobticket", "EUR 48,000 a year, zuzüglich Jobticket"),
        ("El sueldo sí, más comisiones.", "EUR 48,000 a year, más comisiones"),
        ("The pay is 51k a year. Still plus tips.", "EUR 51,000 a year, plus tips"),
        ("Plus, we have a dog.", "EUR 48,000 a year |"),
        ("Plus two more bakers next year.", "EUR 48,000 a year |"),
    ],
)
def test_what_goes_with_the_pay_is_told_from_what_goes_on(
    world: World, reply: str, printed: str
) -> None:
    ann(world).answers(reviewed(world), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()

    shown = wording.words(job(world).listing).pay
    assert printed in f"{shown} |"


@pytest.mark.parametrize(
    ("mail", "printed"),
    [
        ("We pay £29,000 a year plus tips.", "GBP 29,000 a year, plus tips"),
        ("Nous payons 2 100 € brut par mois, repas compris.", "EUR 2,100 a month, brut, repas"),
        ("Pay: EUR 39,000 a year and free lunch", "EUR 39,000 a year, and free lunch"),
        (
            "The pay is £29,000 a year rising to £31,000 once trained, and we like dogs.",
            "GBP 29,000 a year, rising to £31,000 once trained",
        ),
        ("Wir zahlen 2.750 Euro im Monat, 14 mal.", "EUR 2,750 a month, 14 mal"),
        ("We pay £29,000 to £31,000 a year, and we like dogs.", "GBP 29,000 to 31,000 a year |"),
    ],
)
def test_a_first_mail_may_say_it_too(world: World, mail: str, printed: str) -> None:
    ann(world).writes(f"Title: Head baker\nOrganization: Lantern Loaf\n{mail}", subject="A job")
    world.unread(ann(world).address).clear()

    listing = job(world).listing
    assert printed in f"{wording.words(listing).pay} |"


@pytest.mark.parametrize(
    ("answer", "value", "words"),
    [
        ("yes, as long as it isn't with a rival", "welcome", "as long as it isn't with a rival"),
        ("Permitted, except for a competitor.", "welcome", "except for a competitor"),
        ("wouldn't mind, so long as it's no rival", "welcome", "so long as it's no rival"),
        ("yes, not on Sundays", "welcome", "not on Sundays"),
        ("fine, but not at a rival, we had that once", "welcome", "not at a rival"),
        ("ja, men inte hos en konkurrent", "welcome", "inte hos en konkurrent"),
        ("sure, no problem", "welcome", ""),
        ("only with the written consent of the dean", "stated", None),
        ("not in harvest, in winter yes", "stated", None),
        ("erlaubt, anzeigepflichtig", "welcome", "anzeigepflichtig"),
        ("nur nach Zustimmung des Vorstands", "stated", None),
        ("oui, si ce n'est pas chez un voisin", "welcome", "si ce n'est pas chez un voisin"),
        ("seulement avec l'accord écrit du maire", "stated", None),
        ("sí, si no es con la competencia", "welcome", "si no es con la competencia"),
        ("sim, pode, mas não para leiloeiros", "welcome", "não para leiloeiros"),
        ("in stagione no, d'inverno sì", "stated", None),
        ("ja, mits niet bij een concurrent", "welcome", "mits niet bij een concurrent"),
        ("yes, Saturdays and evenings", "welcome", "Saturdays and evenings"),
        ("ja, abends und am Wochenende", "welcome", "abends und am Wochenende"),
        ("oui, le soir et le week-end", "welcome", "le soir et le week-end"),
        ("sí, los fines de semana", "welcome", "los fines de semana"),
        ("ja, 's avonds en in het weekend", "welcome", "'s avonds en in het weekend"),
        ("yes, if they want", "welcome", ""),
        ("ja, wenn sie möchten", "welcome", ""),
        ("yes, if they like, but not at a rival", "welcome", "not at a rival"),
        ("sim, não nos faz diferença", "welcome", ""),
        ("yes, but not in other care homes", "welcome", "not in other care homes"),
        ("yes, as long as it causes no problems", "welcome", "as long as it causes no problems"),
        ("yes please", "welcome", ""),
        ("welcome, most of us have one", "welcome", ""),
        ("no, full time", "no", ""),
        ("to be discussed", "discuss", ""),
    ],
)
def test_what_bounds_an_answer_stands_behind_it(
    world: World, answer: str, value: str, words: str | None
) -> None:
    """By its label, and in an editor's edit alike; `None` is all of it."""
    printed = answer if words is None else words
    (line,) = besides.labelled(f"Other jobs: {answer}", ANN, TODAY) if printed else (None,)
    if line is not None:
        said = side_terms.settled(line.value.value, line.words)
        assert (said, line.words) == (value, printed)
    reviewed(world)

    world.editor.answers(last(world.editor), f"edit other jobs: {answer}")

    listing = job(world).listing
    assert (listing.other_jobs, listing.other_jobs_beside or "") == (value, printed)
    world.unread(world.editor.address).clear()
    world.unread(ANN).clear()


def test_a_condition_in_a_numbered_answer_is_kept(world: World) -> None:
    ann(world).writes("Head baker wanted at Lantern Loaf.", subject="Head baker")
    letter = ann(world).reads()
    number = letter.text.split(". May the person hold")[0].rsplit("\n", 1)[-1].strip()

    ann(world).answers(letter, f"{number}. Oui, si ce n'est pas chez un concurrent")

    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    assert job(world).listing.other_jobs_beside == "si ce n'est pas chez un concurrent"
    world.unread(ANN).clear()


def _welcome_but(world: World, reply: str) -> str:
    ann(world).writes(
        "Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\n"
        "Place: on site, Feldkirch\nOther jobs: welcome\n"
        "Results: Waste under 4% of dough by the end of September\n"
        "Video: https://vimeo.com/1048822613",
        subject="A job",
    )
    world.unread(world.editor.address).clear()
    ann(world).answers(ann(world).reads(), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    listing = job(world).listing
    return ", ".join(filter(None, (listing.other_jobs, listing.other_jobs_beside)))


@pytest.mark.parametrize(
    ("reply", "listed"),
    [
        ("For the other job, please add: not with a rival.", "welcome, not with a rival"),
        ("Nebenjob bitte ergänzen: nicht bei Mühlen.", "welcome, nicht bei Mühlen"),
        (
            "Beim Nebenjob fehlt noch, dass es nicht am Sonntag sein darf.",
            "welcome, nicht am Sonntag",
        ),
        ("Pour l'autre emploi, ajoutez : sauf le dimanche.", "welcome, sauf le dimanche"),
        ("A lo del segundo empleo añadan: salvo en molinos.", "welcome, salvo en molinos"),
        (
            "Ao segundo emprego acrescentem: desde que não seja à noite.",
            "welcome, desde que não seja à noite",
        ),
        ("Al secondo lavoro aggiungete: non presso mulini.", "welcome, non presso mulini"),
        ("Voeg bij de tweede baan toe: niet bij molens.", "welcome, niet bij molens"),
        ("A second job: no, after all.", "no"),
        ("Please add a second result: no waste by May.", "welcome"),
        ("Nebenjob bitte ändern: nein.", "no"),
    ],
)
def test_a_condition_is_added_to_the_word_that_stands(
    world: World, reply: str, listed: str
) -> None:
    assert _welcome_but(world, reply) == listed


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("A second job: agreed, but not at a mill.", OtherJobs.WELCOME),
        ("Pour un autre emploi, d'accord, mais pas dans un moulin.", OtherJobs.WELCOME),
        ("Für einen Nebenjob einverstanden, aber nicht in einer Mühle.", OtherJobs.WELCOME),
        ("Per un altro lavoro d'accordo, ma non in un mulino.", OtherJobs.WELCOME),
        ("Para um segundo emprego, de acordo, mas não num moinho.", OtherJobs.WELCOME),
        ("Other jobs: we have talked about it, fine with us.", OtherJobs.WELCOME),
        ("Nebenjob: haben wir intern besprochen, ist erlaubt.", OtherJobs.WELCOME),
        ("Nebenjob: haben wir besprochen, geht leider nicht.", OtherJobs.NO),
        ("Nebenjob: muss besprochen werden.", OtherJobs.DISCUSS),
        ("Other jobs: we would have to talk about it.", OtherJobs.DISCUSS),
        ("A second job has to be agreed.", OtherJobs.DISCUSS),
        ("Un autre emploi, si nous sommes d'accord.", OtherJobs.DISCUSS),
        ("Un secondo lavoro solo previo accordo.", OtherJobs.DISCUSS),
    ],
)
def test_to_agree_is_a_yes_where_nothing_is_left_to_agree_on(reply: str, told: OtherJobs) -> None:
    said = read_answers(reply, (), ANN, TODAY).other_jobs

    assert said is not None
    assert said.value is told


@pytest.mark.parametrize(
    ("reply", "value", "words"),
    [
        (
            "A second job is allowed with our consent in writing, but not at another mill.",
            OtherJobs.DISCUSS,
            "allowed with our consent in writing, but not at another mill",
        ),
        (
            "Other jobs: permitted with the board's approval, never at night",
            OtherJobs.DISCUSS,
            "permitted with the board's approval, never at night",
        ),
        (
            "Another job: yes, with our permission. Not for another mill.",
            OtherJobs.DISCUSS,
            "with our permission, not for another mill",
        ),
        (
            "Ein Nebenjob ist nach Zustimmung des Vorstands möglich.",
            OtherJobs.DISCUSS,
            "nach Zustimmung des Vorstands möglich",
        ),
        (
            "Un autre emploi est possible avec l'accord écrit du gérant.",
            OtherJobs.DISCUSS,
            "possible avec l'accord écrit du gérant",
        ),
        (
            "Otro trabajo solo con nuestro permiso por escrito.",
            OtherJobs.DISCUSS,
            "solo con nuestro permiso por escrito",
        ),
        (
            "Um segundo emprego, só com a nossa autorização.",
            OtherJobs.DISCUSS,
            "só com a nossa autorização",
        ),
        (
            "Un secondo lavoro è possibile con il consenso del titolare.",
            OtherJobs.DISCUSS,
            "possibile con il consenso del titolare",
        ),
        (
            "Een tweede baan mag met schriftelijke toestemming van de molen.",
            OtherJobs.DISCUSS,
            "met schriftelijke toestemming van de molen",
        ),
        (
            "A second job is fine. Just not with another mill.",
            OtherJobs.WELCOME,
            "just not with another mill",
        ),
        (
            "Ein Nebenjob ist in Ordnung. Nur nicht bei der Konkurrenz.",
            OtherJobs.WELCOME,
            "nur nicht bei der Konkurrenz",
        ),
        ("Nebenjob nach Absprache.", OtherJobs.DISCUSS, None),
        ("A second job is fine. Not a problem at all.", OtherJobs.WELCOME, None),
        ("A second job is fine. The mill is not in Leeds.", OtherJobs.WELCOME, None),
        ("No second job. Not in Leeds.", OtherJobs.NO, None),
    ],
)
def test_whose_consent_it_needs_is_said_in_their_words(
    reply: str, value: OtherJobs, words: str | None
) -> None:
    said = read_answers(reply, (), ANN, TODAY).other_jobs
    assert said is not None
    assert said.value is value

    terms = besides.condition(reply, said, ANN, TODAY)
    lines = [each.words for each in besides.labelled(reply, ANN, TODAY)]

    assert (lines[0] if lines else terms and terms[1]) == words


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("Yes, except at a rival mill.", "except at a rival mill"),
        ("Ja, aber nicht bei einer anderen Mühle.", "nicht bei einer anderen Mühle"),
        ("Oui, sauf chez un concurrent.", "sauf chez un concurrent"),
        ("Sí, menos en la competencia.", "menos en la competencia"),
        ("Sì, tranne presso un concorrente.", "tranne presso un concorrente"),
        ("Yes, but not before Friday.", None),
        ("Ja, aber nicht vor der Kamera.", None),
        ("A rival has one, too.", None),
    ],
)
def test_a_bare_yes_that_keeps_rivals_off_is_about_another_job(
    reply: str, words: str | None
) -> None:
    told = besides.bare(reply)

    assert (told and told[1]) == words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two things:\n- free bread\n- a second job only with our consent", OtherJobs.DISCUSS),
        ("Noch etwas:\n- Nebentätigkeit ist erlaubt, aber nicht bei Mühlen", OtherJobs.WELCOME),
        ("- 12 shops by May\n- waste under 4%", None),
        ("- Place: on site, a second job is fine, EUR 31,000 a year", None),
        ("A second job is fine.", None),
    ],
)
def test_an_item_of_a_list_may_be_about_another_job(text: str, told: OtherJobs | None) -> None:
    said = besides.listed(text, ANN, TODAY)

    assert (said and said.value) == told
