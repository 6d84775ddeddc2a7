"""By post, by coming by, by text message: from an employer's mail to the issue."""

import pytest
from jobs import job

from mailbot.address import Mailbox
from mailbot.decisions.scrutiny import fit
from mailbot.reading.facts import way
from mailbot.terms import Apply, Facts, Found, Listing
from mailbot.wording import words
from world import World

COMPLETE = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
Other jobs: welcome
"""


def tidy(world: World) -> None:
    while not world.editor.has_no_mail():
        world.editor.reads()


def test_an_employer_says_it_in_their_own_words(world: World) -> None:
    employer = world.person("ann@lantern.example")

    employer.writes(
        COMPLETE + "Applications only in writing to 9 Mill Lane, Kendal, by 1 May 2027.\n"
    )

    letter = employer.reads()
    assert "How to apply: only in writing to 9 Mill Lane, Kendal" in letter.text
    assert "ann@lantern.example" not in letter.text
    employer.answers(letter, "or they can stop by the bakery too, after 2 pm")
    assert job(world).listing.way == "stop by the bakery, after 2 pm"
    letter = employer.reads()
    employer.answers(letter, "How to apply: call 0113 555 0148, ask for Ida")
    letter = employer.reads()
    assert "How to apply: phone 0113 555 0148, ask for Ida" in letter.text
    employer.answers(letter, "text, not call")
    assert "How to apply: text 0113 555 0148, ask for Ida" in employer.reads().text
    tidy(world)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Applications by post should be sent to Lantern Loaf, Mill Lane 4, Leeds LS1 4AB.",
            "by post to Lantern Loaf, Mill Lane 4, Leeds LS1 4AB",
        ),
        (
            "Apply by letter to the baker, at flour@lantern.example, or by post to Oak, 4 Mill Lane",
            "by post to Oak, 4 Mill Lane",
        ),
        ("Per Post gehen Bewerbungen an die Backstube, Ofengasse 4, 07743 Jena", None),
        ("Applications by letter to flour@lantern.example", ""),
    ],
)
def test_a_letter_goes_to_the_house_that_it_is_sent_to(sentence: str, told: str | None) -> None:
    said = way.of_sentence(sentence, asked=True)

    assert said is not None if told is None else (said or "") == told


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        (
            "Par mail à mon adresse, ou en passant au fournil avec une lettre manuscrite.",
            "ann@lantern.example, or en passant au fournil avec une lettre manuscrite",
        ),
        (
            "A mi correo, o pasando por el obrador con una carta a mano.",
            "ann@lantern.example, or pasando por el obrador con una carta a mano",
        ),
        (
            "How to apply: quote reference OV 2027/4",
            "ann@lantern.example, quote reference OV 2027/4",
        ),
    ],
)
def test_what_goes_with_one_way_stays_with_it(world: World, reply: str, shown: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="A baker")
    employer.answers(employer.reads(), reply)

    assert f"| How to apply: {shown}" in " ".join(employer.reads().text.split())
    tidy(world)


@pytest.mark.parametrize(
    ("reply", "stays"),
    [
        ("People can write to me as well as ring.", True),
        ("Man kann auch an ann@lantern.example schreiben.", True),
        ("On peut aussi écrire à ann@lantern.example.", True),
        ("Applications to ann@lantern.example, please.", False),
        ("How to apply: ann@lantern.example", False),
    ],
)
def test_a_number_stays_beside_who_may_also_be_written_to(
    world: World, reply: str, *, stays: bool
) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(f"{COMPLETE}Apply: call 01584 555 019\n", subject="Head Baker")
    tidy(world)

    employer.answers(employer.reads(), reply)

    shown = employer.reads(about="ann@lantern.example").text
    assert ("| How to apply: ann@lantern.example, or phone 01584 555 019" in shown) is stays
    tidy(world)


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        ("Easier to ring my brother than to mail me, 01584 555 019.", "phone 01584 555 019"),
        ("Lieber anrufen als schreiben: 03643 555 019.", "phone 03643 555 019"),
        ("Plutôt appeler qu'écrire : 04 75 55 01 19.", "phone 04 75 55 01 19"),
        ("Mejor llamar que escribir: 942 555 019.", "phone 942 555 019"),
        ("Prefiero que llamen, 942 555 019, no me escriban.", "phone 942 555 019"),
        ("Meglio chiamare che scrivere: 0575 555 019.", "phone 0575 555 019"),
        ("Melhor ligar do que escrever: 259 555 019.", "phone 259 555 019"),
        ("Liever bellen dan mailen: 0515 555 019.", "phone 0515 555 019"),
        ("Vi vill att folk ringer 0498-555 19 hellre än att de mejlar.", "phone 0498-555 19"),
        ("They can also call 01584 555 019.", "ann@lantern.example, or phone 01584 555 019"),
        (
            "Mine is fine, or they phone 01584 555 019.",
            "ann@lantern.example, or phone 01584 555 019",
        ),
        ("Call 01584 555 019 or text.", "phone or text 01584 555 019"),
        ("No email is fine.", "ann@lantern.example"),
        (
            "Looks right. They had better apply at https://lantern.example/careers/baker.",
            "https://lantern.example/careers/baker",
        ),
        (
            "They can walk over to the stables any Friday, thats how they apply. No emails.",
            "walk over to the stables any Friday",
        ),
        (
            "Bewerbungen bitte per Post: Lantern Loaf, Mühlgasse 9, 8400 Winterthur.",
            "per Post: Lantern Loaf, Mühlgasse 9, 8400 Winterthur",
        ),
    ],
)
def test_what_is_liked_better_takes_the_place_of_the_rest(
    world: World, reply: str, shown: str
) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE, subject="Head Baker")
    tidy(world)

    employer.answers(employer.reads(), reply)

    assert words(job(world).printed).applying == shown
    assert job(world).listing.outcomes == ("Waste under 4% of dough by the end of September",)
    while not employer.has_no_mail():
        employer.reads()
    tidy(world)


def test_who_wants_no_mail_is_asked_how_else(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE)
    world.editor.reads()
    letter = employer.reads()

    employer.answers(letter, "No e-mails please, we never read them.")

    assert job(world).printed.apply is None
    letter = employer.reads()
    assert "How else should people apply?" in " ".join(letter.text.split())
    employer.answers(letter, "1. drop in at the bakery, 9 Mill Lane")
    letter = employer.reads()
    assert "How to apply: drop in at the bakery, 9 Mill Lane" in letter.text
    employer.answers(letter, "Sorry, email me after all: ann@lantern.example")
    assert "How to apply: ann@lantern.example" in employer.reads().text
    tidy(world)


@pytest.mark.parametrize(
    ("edit", "shown"),
    [
        ("by post to Lindenweg 7, 07743 Jena", "by post to Lindenweg 7, 07743 Jena"),
        ("phone 041 555 01 63, abends nach 7 Uhr", "phone 041 555 01 63, abends nach 7 Uhr"),
        ("text 218-555-0177", "text 218-555-0177"),
        ("whatever they like", "whatever they like"),
    ],
)
def test_an_editors_words_are_printed_as_typed(world: World, edit: str, shown: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(COMPLETE)
    employer.reads()

    world.editor.answers(world.editor.reads(about="decide"), f"edit apply: {edit}")

    assert f"How to apply: {shown}" in world.editor.reads().text
    assert job(world).printed.apply is None


def test_it_is_harmless_text() -> None:
    said = words(
        Listing(
            way="by post\u202e to\r\nBcc: x",
            phone="text 0113 555 0148",
            apply=Apply(email="jobs@lantern.example"),
            apply_beside="after 7",
        )
    )

    assert said.otherwise == "text 0113 555 0148, or by post to Bcc: x"
    assert said.applying == f"jobs@lantern.example, or {said.otherwise}, after 7"


@pytest.mark.parametrize(
    ("way", "stays"),
    [
        ("drop by the bakery", True),
        ("by hand, or to jobs+unsubscribe@news.example", False),
        ("by post to Jobs@News.example, please", False),
    ],
)
def test_no_address_of_ours_is_printed_in_it(way: str, *, stays: bool) -> None:
    ours = Mailbox.parse("jobs@news.example")

    assert (fit(Facts(way=Found(way, "reply")), ours).way is not None) is stays
