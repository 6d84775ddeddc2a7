"""Two jobs in one mail: the first is begun, the other asked for, and nothing of one is the other's."""

import pytest
from jobs import job, last

from mailbot.decisions.reply.several import merged, of_known, split
from mailbot.states import JobState
from world import EDITOR, World

VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
THEATRE = (
    "We're Pocket Moon, a puppet theatre in Leeds, and for the first time ever we can hire. One is "
    "a touring producer, that can be done from home, at £38,500 a year. By the end of next "
    "September we want 60 shows booked, up from 34.\n\n"
    "The other is somebody to be our head of making, in the workshop here in Leeds, somewhere from "
    "£31,000 to £35,000 a year. Both can have other things on the side.\n"
)
POTTERY = """\
We are hiring a studio manager at Wild Stem, £34,000 a year. By the end of June we want the kiln
queue down from 9 to 3 days.
"""


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("We need a head of making, £31,000, and also a touring producer.", "touring producer"),
        (
            "Two jobs. The first is a Welding Inspector. The second is a Field Service Lead.",
            "Field Service Lead",
        ),
        ("Job 1: studio manager, 34k.\nJob 2: glaze technician, 28k.", "glaze technician"),
        ("Wir suchen einen Bäckermeister. Außerdem suchen wir eine Verkäuferin.", "Verkäuferin"),
        ("Zwei Stellen frei: eine Werkstattleiterin und einen Orgelbauer.", "Orgelbauer"),
        ("Nous cherchons un fromager. Nous cherchons aussi une vendeuse.", "vendeuse"),
        ("Buscamos un maestro quesero. También buscamos un panadero.", "panadero"),
        ("Cerchiamo un panettiere. Cerchiamo anche un commesso.", "commesso"),
        ("Procuramos um mestre queijeiro. Também precisamos de um contabilista.", "contabilista"),
        ("Wij zoeken een molenaar. Daarnaast zoeken wij een bakker.", "bakker"),
    ],
)
def test_the_other_job_is_heard_in_prose(text: str, other: str) -> None:
    parts = split(text)

    assert parts is not None
    assert parts.others == (other,)


@pytest.mark.parametrize(
    "text",
    [
        "We need a baker who works with our head chef and also a bit with the bakers next door.",
        "We need a studio manager, beside the other potters. We also need a driving licence.",
        "We need a studio manager. The second result is that the potters sell 12 kilns.",
        "We need someone who is a trained joiner and also a bit of a teacher, 33k.",
        "We want a production manager. By May, two people trained as welders and a foreman found.",
        "Wir suchen einen Bäcker. Wir brauchen auch jemanden, der früh aufsteht.",
        "We need two bakers for our night shift.",
    ],
)
def test_one_job_with_much_in_it_stays_one(text: str) -> None:
    assert split(text) is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("A driver is wanted too, by the way, at £14 an hour.", "driver"),
        ("We need another driver here, does that go in the same mail?", "driver"),
        ("Und ganz nebenbei: eine Kellnerin such ich auch noch.", "Kellnerin"),
        ("Eine Fahrerin oder einen Fahrer bräuchten wir auch.", "Fahrerin oder Fahrer"),
        ("On cherche encore une vendeuse, au fait.", "vendeuse"),
        ("Por cierto, nos falta también una camarera.", "camarera"),
        ("Precisamos ainda de um empregado de mesa.", "empregado de mesa"),
        ("Ci serve pure un cameriere.", "cameriere"),
        ("Een ober zoeken we trouwens ook nog.", "ober"),
        ("Vi söker också en servitör.", "servitör"),
    ],
)
def test_another_job_is_heard_wherever_its_word_stands(text: str, other: str) -> None:
    parts = split(f"The film comes on Friday.\n{text} The pay is 14 an hour.", "head cook")

    assert parts is not None
    assert parts.others == (other,)
    assert "14" not in parts.first


@pytest.mark.parametrize(
    "text",
    [
        "We also need the cook to keep a clean kitchen.",
        "We also need somebody who can be a driver when needed.",
        "We need a driving licence too.",
        "He or she also looks after our baker.",
        "We need another cook as head cook left.",
        "There is no other job, it is the same job as before.\nTitle: driver\nAim: calm mornings",
        "Es ist dieselbe Stelle.\nTitel: Fahrer\nErgebnisse:\n- 5 Touren am Tag",
        "Title: chef cook\nResults:\n- Lunch within 20 minutes, down from 40",
        "Title: kitchen lead\nResults:\n- Lunch within 20 minutes, down from 40",
    ],
)
def test_the_one_job_is_put_right_by_its_employer(text: str) -> None:
    assert split(text, "head cook", "Our kitchen lead") is None


def test_what_was_no_role_is_no_first_job() -> None:
    given = "Title: driver\nCompany: Loaf\nResults:\n- 12 shops served by 7 each day"

    assert split(given, "a person to count on") is None
    assert split(given, "head cook") is not None
    assert split(f"We have another one as well.\n{given}", "a person to count on") is not None


def test_numbered_jobs_are_several_and_numbered_results_are_not() -> None:
    parts = split(
        "We have two jobs open.\n\n1. Head Cook. £30k.\n\n2. Bar Lead. £14 an hour.\n\n"
        "The cook has Mondays off.\n"
    )

    assert parts is not None
    assert parts.others == ("Bar Lead",)
    assert "£14" not in parts.first
    assert "Mondays" in parts.first
    assert split("We need a head cook.\n1. A baker trained\n2. A waiter found by May") is None


def test_what_goes_back_to_the_first_job_is_its_own() -> None:
    parts = split(
        "We want two people: a baker and a delivery rider. The baker earns 38,000 euros. "
        "The rider earns 15 euros an hour. Both start in May."
    )

    assert parts is not None
    assert "38,000" in parts.first
    assert "15 euros" not in parts.first
    assert "in May" in parts.first


def test_the_first_is_begun_and_the_other_asked_for(world: World) -> None:
    winnie = world.person("winnie@pocketmoon.example", "Winnie Asante")

    winnie.writes(THEATRE, subject="Jobs at our puppet theatre")

    letter = winnie.reads(about="head of making")
    assert "in a mail of its own" in letter.text
    begun = job(world).listing
    assert begun.title == "touring producer"
    assert begun.pay is not None
    assert begun.pay.max == 38_500


def test_a_reply_that_names_another_job_answers_for_its_own(world: World) -> None:
    ann = world.person("ann@wildstem.example")
    ann.writes(POTTERY, subject="Studio manager")

    first = ann.reads()
    ann.answers(first, f"The film is {VIDEO}\nWe also need an estimator at £40k a year.")

    assert "| estimator" in ann.reads(about="nothing is missing").text
    listing = job(world).listing
    assert listing.title == "studio manager"
    assert listing.pay is not None
    assert listing.pay.min == 34_000
    world.unread(EDITOR).clear()

    ann.answers(first, "We also need an estimator at £40k a year.")

    ann.reads(about="the other job in a mail of its own")
    assert job(world).listing == listing
    assert job(world).state is JobState.REVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Please note there are TWO vacancies. You have merged them.",
        "Das sind zwei Stellen, Sie haben sie vermischt.",
        "Ce sont deux postes différents, vous les avez mélangés.",
        "You have mixed up two jobs here: the pay is the technician's.",
    ],
)
def test_two_that_have_become_one_are_put_away(world: World, words: str) -> None:
    ann = world.person("ann@wildstem.example")
    ann.writes(POTTERY, subject="Studio manager")

    ann.answers(ann.reads(), words)

    ann.reads(about="once for each")
    assert job(world).state is JobState.CLOSED
    assert job(world).listing.pay is None


def test_two_results_that_are_mixed_up_are_no_two_jobs() -> None:
    assert not merged("You have mixed up the results: the second comes first.")
    assert not merged("There are two positions of this kind, both on site.")


@pytest.mark.parametrize(
    "words",
    [
        "The first one says 98%. And please take out the second result, our chair does not like it.",
        "Das erste stimmt. Das zweite Ergebnis bitte raus, der Küchenchef mag es nicht.",
    ],
)
def test_the_second_result_is_no_second_job(words: str) -> None:
    assert split(words, "Baker", "Baker wanted") is None


ONE = "We search an ocularist for our practice. Pay: EUR 3,400 a month. Results: 80 eyes by June.\n"


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            f"{ONE}I have also one second position, for the receptionist. 2,100 a month.",
            "receptionist",
        ),
        (f"{ONE}There is another post open too, that of a bookkeeper.", "bookkeeper"),
        (
            "Wir suchen einen Glasbläser in Lauscha. Wir haben auch eine zweite Stelle als Packerin.",
            "Packerin",
        ),
        (
            "Buscamos un vidriero en Vigo. Tenemos también un segundo puesto, de recepcionista.",
            "recepcionista",
        ),
        (
            "Procuramos um vidreiro em Aveiro. Temos também uma segunda vaga, para rececionista.",
            "rececionista",
        ),
        (f"{ONE}They may have a second job as a teacher.", None),
        (f"{ONE}A second position in the evening is no problem.", None),
        (f"{ONE}Our receptionist will show you round.", None),
    ],
)
def test_a_second_post_is_parted_from_the_first(text: str, other: str | None) -> None:
    parts = split(text)

    assert (parts and parts.others) == (other and (other,))
    assert parts is None or "second" not in parts.first


@pytest.mark.parametrize(
    ("words", "mixed"),
    [
        ("You have merged our two jobs into one.", True),
        ("Sie haben zwei Stellen vermischt.", True),
        ("I'm a bit confused. It is the same film for both jobs.", False),
        ("Die beiden Stellen haben dasselbe Video, alles in einem vermischt.", False),
        ("La vidéo est la même pour les deux postes, je l'ai mélangée.", False),
    ],
)
def test_what_two_jobs_share_mixes_none_of_them_up(words: str, mixed: bool) -> None:
    assert merged(words) is mixed


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("On site. Also have a second one: van driver, in York, £14/hour.", "van driver"),
        ("We have also a second offer: Van Driver, in Hull, 28 000 GBP a year.", "Van Driver"),
        ("Wir haben noch eine zweite Anzeige: Verkäuferin, 2.400 Euro.", "Verkäuferin"),
        ("Nous avons aussi une autre offre : vendeuse, 1 900 € par mois.", "vendeuse"),
        ("Tenemos una segunda oferta: camarero, 1.500 € al mes.", "camarero"),
        ("Abbiamo un altro annuncio: commessa, 1.400 € al mese.", "commessa"),
        ("We have a second one: 40 loaves an hour by May.", None),
        ("There is a second one, to be done by June: no order late.", None),
    ],
)
def test_an_answer_goes_on_to_another_offer(text: str, other: str | None) -> None:
    parts = split(text, "Head Baker")

    assert (parts and parts.others) == (other and (other,))


@pytest.mark.parametrize(
    ("text", "title", "others"),
    [
        (
            ("Open at Pike Solar, both remote:\n\n1) Roof planner (CAD). $62-70k.\n"
            "2) Office manager. $52k.\n\nDeadline 20 December for both."),
            "Roof planner",
            ("Office manager",),
        ),
        ("Freie Stellen: 1) Gärtnerin, 2.900 € im Monat. 2) Fahrer, 14,50 € die Stunde.",
         "Gärtnerin", ("Fahrer",)),
        ("Buscamos:\n- Recepcionista, 1.300 € al mes\n- Higienista, 1.500 € al mes",
         "Recepcionista", ("Higienista",)),
        ("A. Welder - $28/hr\nB. Estimator - $70k", "Welder", ("Estimator",)),
        ("Role 1: Cook, £14 an hour. Role 2: Porter, £12.60 an hour.", "Cook", ("Porter",)),
    ],
)  # fmt: skip
def test_a_list_of_roles_with_their_pay_is_of_several_jobs(
    text: str, title: str, others: tuple[str, ...]
) -> None:
    parts = split(text)

    assert parts is not None
    assert (parts.title, parts.others) == (title, others)
    assert all(other not in parts.first for other in others)


def test_what_stands_around_such_a_list_is_about_both() -> None:
    parts = split("Both remote.\n1) Cook, £14 an hour\n2) Porter, £12 an hour\nBoth by 9 March.")

    assert parts is not None
    assert "remote" in parts.first
    assert "9 March" in parts.first


@pytest.mark.parametrize(
    "text",
    [
        "Cook wanted.\n- Base pay £31k\n- Bonus £2k",
        "Cook wanted, £31k.\n1. Food cost from £9,000 to £7,000 a month\n2. Two menus a year",
        "We need a sales manager.\n- Sales up by $20k a month\n- Cost of ads down to $4k",
        "- Cook, £14 an hour\n- Place: Hexham",
    ],
)
def test_a_list_of_sums_is_not_yet_one_of_jobs(text: str) -> None:
    assert split(text) is None


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        (
            "You have mixed up our two jobs. York is the driver. The studio manager is in Leeds.",
            "The studio manager is in Leeds.",
        ),
        (
            "Sie haben zwei Stellen vermischt: 2.100 hat die Packerin. Bitte alles wie vorher.",
            "Bitte alles wie vorher.",
        ),
        (
            "You've muddled two vacancies. £21 is the driver's; the studio manager gets £35,000.",
            "the studio manager gets £35,000.",
        ),
        ("Vous avez mélangé les deux postes. La vendeuse est à Brest.", None),
        ("You merged the studio manager and the driver, these are two jobs.", None),
        ("Due posti diversi, li avete mescolati. 900 € è il custode.", None),
    ],
)
def test_a_complaint_says_what_belongs_to_this_one(text: str, ours: str | None) -> None:
    parts = of_known(text, "Studio manager")

    assert (parts and parts.first) == ours


def test_what_is_mixed_up_and_said_aright_is_put_right(world: World) -> None:
    ann = world.person("ann@wildstem.example")
    ann.writes(POTTERY, subject="Studio manager")
    ann.answers(ann.reads(), "The pay is £15 an hour.")

    ann.answers(
        ann.reads(),
        "You mixed up my two jobs! £15 is the driver's. The manager gets £35,000 a year.",
    )

    assert job(world).state is JobState.ASKING
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.max == 35_000
    last(ann)
    world.editor.reads()


@pytest.mark.parametrize(
    "words",
    [
        "Please don't put it away, it was right!",
        "Put it back please, it was fine as it was.",
        "Bitte nicht weglegen, die Anzeige war richtig.",
    ],
)
def test_who_wants_it_back_has_it_as_it_was(world: World, words: str) -> None:
    ann = world.person("ann@wildstem.example")
    ann.writes(POTTERY, subject="Studio manager")
    ann.reads()
    held = job(world).listing
    ann.writes("You have merged our two jobs into one.", subject="Re: Studio manager [J1]")

    ann.answers(ann.reads(about="once for each"), words)

    ann.reads()
    assert job(world).state is JobState.ASKING
    assert job(world).listing == held


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Glad it is up. We have another one for you. Kiln hand, £14 an hour.", "Kiln hand"),
        ("Könnten Sie noch eine Stelle aufnehmen? Hausmeister, 1.900 Euro.", "Hausmeister"),
        ("Pourriez-vous publier une autre annonce ? Comptable, 1 300 €.", "Comptable"),
        ("¿Podrían publicar otra oferta? Contable, media jornada.", "Contable"),
        ("Potreste pubblicare un altro annuncio? Contabile, part time.", "Contabile"),
        ("Podem publicar outra vaga? Contabilista, 900 € por mês.", "Contabilista"),
        ("Kunnen jullie nog een vacature plaatsen? Boekhouder, 20 uur.", "Boekhouder"),
        ("Another one. Van driver, same place, £13/hr.", "Van driver"),
        ("Could you add another one? Rye in 14 shops by June.", None),
        ("They may have another job. Teacher, nurse, whatever.", None),
        ("We have another suggestion. Head of the bakery, that sounds better.", None),
        ("We have another address: 3 Kiln Lane. Head Baker, that is the title.", None),
        ("Could you put another line in? Bakers welcome, also beginners.", None),
    ],
)
def test_one_more_is_announced_and_named_behind_it(text: str, other: str | None) -> None:
    parts = split(text, "Head Baker")

    assert (parts and parts.others) == (other and (other,))


def test_another_one_to_an_old_drafts_address_is_a_job_of_its_own(world: World) -> None:
    ann = world.person("ann@wildstem.example")
    ann.writes(POTTERY, subject="Studio manager")
    asked = ann.reads()
    held = job(world).listing

    ann.writes(
        "Another one. Kiln hand, same place, £14.20/hr. No pot lost to frost this winter, was 11 "
        "last year. Ring same number by 8 January",
        subject="another job",
        to=asked.reply_to,
    )

    ann.reads(about="Kiln hand")
    assert job(world).listing == held
    assert job(world, 2).listing.title == "Kiln hand"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Offre potier Vallauris",
            "Je n'ai eu aucune réponse à mon message sur cette offre. Où en est l'annonce ?",
        ),
        ("Potter in Leeds", "We had no answer to our mail about the potter. How does it stand?"),
    ],
)
def test_who_only_asks_after_an_answer_begins_no_job(world: World, subject: str, text: str) -> None:
    ann = world.person("ann@wildstem.example")

    ann.writes(text, subject=subject)

    ann.reads(about="An editor will read what you wrote")
    world.editor.reads()
    with pytest.raises(AssertionError):
        job(world)
