"""A reply in any program's style says what its writer typed, and nothing of what we wrote."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from datetime import date

import pytest
from jobs import VIDEO, ann, job, last, reviewed

from mailbot.terms import Listing, OtherJobs, Place
from world import EDITOR, Mail, World

FIRST = """\
Hello,

we run Lantern Loaf, a bakery in Portland, and look for a head baker.

Kind regards,
Ann Raman
"""
ANSWERS = {
    "What is the person to achieve": "Waste down from 10% to 5% by June",
    "Where can everybody watch": VIDEO,
    "What does it pay": "USD 60,000 a year",
    "May the person hold": "no",
    "Is the work remote": "on site",
    "Until when may people": "30 January 2027",
    "Where should people": "bread@lantern.example",
}
WROTE = "On Wed, 25 Nov 2026 at 10:00, Two Good Jobs <jobs@news.example> wrote:\n"
HEADERS = (
    "From: Two Good Jobs <jobs@news.example>\nSent: Wednesday, November 25, 2026 10:00 AM\n"
    "To: Ann Raman <ann@lantern.example>\nSubject: Re: A job [J1]\n\n"
)


def below(letter: str, mark: str, answers: Mapping[str, str]) -> str:
    """Each answer below its question, in the letter itself."""
    paragraphs = []
    for paragraph in letter.replace("\r\n", "\n").split("\n\n"):
        paragraphs.append("\n".join(f"{mark}{line}" for line in paragraph.splitlines()))
        paragraphs += (answer for asked, answer in answers.items() if asked in paragraph)
    return "\n\n".join(paragraphs)


def bare(answers: Mapping[str, str]) -> str:
    return "\n".join(answers.values())


STYLES: dict[str, Callable[[str, Mapping[str, str]], str]] = {
    "above": lambda letter, said: f"{bare(said)}\n\n{WROTE}{below(letter, '> ', {})}",
    "below": lambda letter, said: f"{WROTE}{below(letter, '> ', {})}\n\n{bare(said)}",
    "between": lambda letter, said: f"{WROTE}{below(letter, '> ', said)}",
    "bars": lambda letter, said: below(letter, "| ", said),
    "outlook": lambda letter, said: f"{bare(said)}\n\n{'_' * 32}\n{HEADERS}{below(letter, '', {})}",
    "outlook, between": lambda letter, said: (
        f"See below, please.\n\n{'_' * 32}\n{HEADERS}{below(letter, '', said)}"
    ),
    "original message": lambda letter, said: (
        f"{bare(said)}\n\n-----Original Message-----\n{HEADERS}{below(letter, '', {})}"
    ),
    "unmarked, above": lambda letter, said: f"{bare(said)}\n\n{below(letter, '', {})}",
    "unmarked, below": lambda letter, said: f"{below(letter, '', {})}\n\n{bare(said)}",
    "unmarked, between": lambda letter, said: below(letter, "", said),
    "two columns": lambda letter, said: f"Hello,\n\n{bare(said)}\n\n{below(letter, '> > ', {})}",
}


def asked(world: World) -> Mail:
    ann(world).writes(FIRST, subject="A job")
    return ann(world).reads(about="What is the person to achieve")


def replies(world: World, letter: Mail, text: str) -> None:
    subject = f"Re: {letter.subject.removeprefix('Re: ')}"
    ann(world).writes(text, subject=subject, to=letter.reply_to, answering=letter)


@pytest.mark.parametrize("style", STYLES)
def test_answers_are_found_in_every_style(world: World, style: str) -> None:
    letter = asked(world)

    replies(world, letter, STYLES[style](letter.text, ANSWERS))

    listing = job(world).listing
    assert listing.outcomes == ("Waste down from 10% to 5% by June",)
    assert listing.video is not None
    assert listing.video.id == "Jk3vQ8rT2mE"
    assert listing.pay is not None
    assert (listing.pay.min, listing.pay.currency) == (60000, "USD")
    assert (listing.other_jobs, listing.place) == (OtherJobs.NO, Place.ONSITE)
    assert str(listing.deadline) == "2027-01-30"
    assert listing.apply is not None
    assert listing.apply.email == "bread@lantern.example"
    ann(world).reads(about="nothing is missing")
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize("style", STYLES)
def test_nothing_of_ours_is_read_as_theirs(world: World, style: str) -> None:
    """Whoever quotes all of our examples has answered none of the questions."""
    letter = asked(world)
    before = job(world)

    replies(world, letter, STYLES[style](letter.text, {}))

    assert job(world).listing == before.listing
    assert job(world).guesses == Listing()
    assert job(world).declined == ()
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_bare_lines_are_answers_in_the_order_of_the_questions(world: World) -> None:
    letter = asked(world)

    ann(world).answers(letter, f"Waste down to 5%\n{VIDEO}\nUSD 60,000 a year")

    assert job(world).listing.outcomes == ("Waste down to 5%",)
    ann(world).reads(about="an editor looks at your job next")
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize("words", ["Here it is:", "The video is here"])
def test_what_leads_to_a_link_is_no_answer(world: World, words: str) -> None:
    letter = asked(world)

    ann(world).answers(letter, f"{words} {VIDEO}\nUSD 60,000 a year")

    assert job(world).missing() == ("outcomes",)
    ann(world).reads(about="one more thing")


def test_lines_that_name_what_they_are_need_no_order(world: World) -> None:
    letter = asked(world)

    ann(world).answers(letter, f"USD 60,000 a year\n{VIDEO}\nWaste down to 5% by June")

    listing = job(world).listing
    assert listing.pay is not None
    assert listing.video is not None
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_what_was_asked_and_not_answered_is_asked_in_other_words(world: World) -> None:
    letter = asked(world)

    ann(world).answers(letter, VIDEO)

    again = ann(world).reads(about="This is still open").text
    assert "We list results" not in again
    assert "hold another job" not in again


@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize("width", [30, 40, 50, 60])
def test_nothing_of_ours_is_read_as_theirs_however_its_lines_are_broken(
    world: World, width: int, mark: str
) -> None:
    letter = asked(world)
    before = job(world)
    lines = (
        piece for line in letter.text.splitlines() for piece in textwrap.wrap(line, width) or [""]
    )
    broken = "\n".join(f"{mark}{line}".rstrip() for line in lines)

    replies(world, letter, f"Thank you.\n\nOn Monday, Two Good Jobs wrote:\n\n{broken}\n")

    assert job(world).listing == before.listing
    assert job(world).guesses == Listing()
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_what_stands_below_an_unmarked_letter_puts_results_right(world: World) -> None:
    letter = reviewed(world)
    before = job(world).listing.outcomes

    more = "One more result: six schools have bread each day"
    replies(world, letter, f"{'_' * 32}\n{HEADERS}{letter.text}\n\n{more}")

    assert job(world).listing.outcomes == (*before, "six schools have bread each day")
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (
            "Other jobs are fine by us, as long as it isn't on Mondays.",
            "as long as it isn't on Mondays",
        ),
        ("The pay is USD 60,000 a year.", ""),
    ],
)
def test_a_reply_below_a_quote_without_marks_is_all_of_it(
    world: World, words: str, kept: str
) -> None:
    """Our own "the employer did not say", in the quote, is no word of theirs."""
    letter = asked(world)
    replies(world, letter, f"{'_' * 32}\n{HEADERS}{letter.text}\n\n{words}")

    listing = job(world).listing
    assert (listing.other_jobs_beside or "") == kept
    assert (listing.other_jobs is OtherJobs.WELCOME) is bool(kept)
    assert (listing.pay is None) is bool(kept)
    world.unread(ann(world).address).clear()


def test_a_question_of_theirs_below_an_unmarked_letter_hides_nothing(world: World) -> None:
    """It looks like one of ours, and what follows like its answer; all of it is the reply."""
    letter = asked(world)
    words = "Why 2? We have none.\nFilm: soon.\n3. USD 60,000 a year\n\nRing only before ten."
    replies(world, letter, f"{HEADERS}{letter.text}\n\n{words}")

    assert job(world).listing.pay is not None
    assert "Ring only before ten." in last(ann(world)).text
    world.unread(EDITOR).clear()


HALF = (
    "Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\nTown: Feldkirch\n"
    "Results: Waste under 4% of dough by the end of September"
)


@pytest.mark.parametrize("greeting", ["Hello,", "Kochani,", "Dear team!"])
def test_a_greeting_below_an_unmarked_letter_cuts_nothing_off(world: World, greeting: str) -> None:
    letter = asked(world)
    reply = f"{greeting}\n\nThe pay is USD 61,000 a year. People may hold another job beside it."
    replies(world, letter, f"{HEADERS}{letter.text.rstrip()}\n\n{reply}\n")

    pay = job(world).listing.pay
    assert pay is not None
    assert pay.min == 61_000
    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    world.unread(ann(world).address).clear()


@pytest.mark.parametrize(
    "reply",
    [
        "no\non site\n18 December",
        "https://vimeo.com/1048822613\n\nno\non site\n18 December",
        "video to come\n\nno\non site\nuntil 18 December\n\nThanks!",
        "Video folgt\nnein\nvor Ort\n18. Dezember",
        "non\nsur place\n18 décembre\nmerci",
        "no\npresencial\n18 de diciembre",
        "não\npresencial\n18 de dezembro",
        "no\nin sede\n18 dicembre",
        "nee\nop locatie\n18 december",
    ],
)
def test_bare_lines_answer_questions_that_stand_one_behind_the_other(
    world: World, reply: str
) -> None:
    ann(world).writes(HALF, subject="A job")

    ann(world).answers(ann(world).reads(), reply)

    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    listing = job(world).listing
    assert listing.other_jobs is OtherJobs.NO
    assert listing.place is Place.ONSITE
    assert listing.deadline == date(2026, 12, 18)


@pytest.mark.parametrize("reply", ["no\nI think", "Yes\nNo", "no\nmaybe\nperhaps later"])
def test_lines_that_answer_nothing_in_a_row_are_not_numbered(world: World, reply: str) -> None:
    ann(world).writes(HALF, subject="A job")

    ann(world).answers(ann(world).reads(), reply)

    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    listing = job(world).listing
    assert (listing.place, listing.deadline) == (None, None)


@pytest.mark.parametrize(
    "answer",
    [
        "Thanks! Is it free? We've just moved to Salem. There'll be a van with it.\n\nAnn",
        "38 hours a week\nthe video comes on Friday",
        "somebody with 5 years of experience\nvideo on Friday",
        "26 days of holiday\nvideo on Friday",
        "Danke!\nBis 9. Januar sind wir im Urlaub.",
        "ring me on Monday at 10\nvideo on Friday",
        "we are 14 people and a dog\nvideo on Friday",
        "le magasin est fermé jusqu'au 9 janvier\nla vidéo suit",
    ],
)
def test_no_line_of_a_letter_becomes_a_result_by_its_place(world: World, answer: str) -> None:
    letter = asked(world)

    ann(world).answers(letter, answer)

    assert job(world).listing.outcomes == ()
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "answer",
    [
        "{}\nvideo comes on friday\nother jobs are fine",
        "Thank you for the quick answer!\n\n{}\n\nKind regards\nAnn",
        "{}. Video on Friday. No second job.",
    ],
)
@pytest.mark.parametrize(
    "result",
    [
        "twice as many regulars at the bar, 80 instead of 40, by the end of 2027",
        "doppelt so viele stammgäste, 80 statt 40, bis ende 2027",
        "passer de 40 à 80 clients fidèles d'ici fin 2027",
        "pasar de 40 a 80 clientes fijos antes de fin de 2027",
        "passare da 40 a 80 clienti fissi entro la fine del 2027",
        "dobrar o número de clientes fixos, de 40 para 80, até o fim de 2027",
        "van 40 naar 80 vaste klanten voor eind 2027",
    ],
)
def test_a_bare_line_is_a_result_as_a_whole(world: World, answer: str, result: str) -> None:
    letter = asked(world)

    ann(world).answers(letter, answer.format(result))

    assert job(world).listing.outcomes == (result,)
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "answer",
    [
        "Is it not enough to say that we need a baker?",
        "We need a baker, as we said, and the video follows on Friday.",
        "Genügt es nicht zu sagen, dass wir einen baker suchen?",
    ],
)
def test_a_name_less_exact_than_the_known_one_replaces_nothing(world: World, answer: str) -> None:
    letter = asked(world)
    known = job(world).listing.title

    ann(world).answers(letter, answer)

    assert job(world).listing.title == known
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize("words", ["The title is Baker.", "Please call it Baker."])
def test_a_shorter_name_that_is_insisted_on_is_taken(world: World, words: str) -> None:
    letter = asked(world)

    ann(world).answers(letter, words)

    assert job(world).listing.title == "Baker"
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "answer",
    [
        "The rest I'll send tomorrow, when I'm at the office.",
        "Everything else is fine.",
        "Den Rest schicke ich morgen, wenn ich im Büro bin.",
        "Alles andere passt so.",
        "Le reste suivra demain, quand je serai au bureau.",
        "El resto está bien así.",
        "O resto está bem assim.",
        "Il resto va bene.",
        "De rest komt vanavond, als ik thuis ben.",
        "What does it cost? I'd like to know that before I go on.",
        "Was kostet das? Das möchte ich vorher wissen.",
    ],
)
def test_what_is_said_of_the_rest_says_nothing_of_the_job(world: World, answer: str) -> None:
    letter = asked(world)

    ann(world).answers(letter, f"The pay is USD 60,000 a year.\n{answer}")

    listing = job(world).listing
    assert listing.pay
    assert (listing.other_jobs, listing.place, listing.outcomes) == (None, None, ())
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    ("answer", "other", "place"),
    [
        ("The rest of the week they may have another job.", OtherJobs.WELCOME, None),
        ("On site. The rest will follow tomorrow.", None, Place.ONSITE),
        ("A second job is fine. The rest I'll send tonight.", OtherJobs.WELCOME, None),
    ],
)
def test_what_stands_beside_the_rest_is_heard(
    world: World, answer: str, other: OtherJobs | None, place: Place | None
) -> None:
    letter = asked(world)

    ann(world).answers(letter, answer)

    listing = job(world).listing
    assert (listing.other_jobs, listing.place) == (other, place)
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_paragraphs_that_speak_of_another_job_elsewhere_answer_in_no_order(world: World) -> None:
    letter = asked(world)

    ann(world).answers(
        letter,
        "Waste down from 10% to 5% by June.\n"
        f"{VIDEO}\n"
        "A second job is welcome, no problem at all.\n"
        "USD 60,000 a year, I'd say no more for now.",
    )

    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    world.unread(ann(world).address).clear()
    world.unread(world.editor.address).clear()


def test_numbers_beside_a_list_of_corrections_are_those_of_our_questions(world: World) -> None:
    ann(world).writes(HALF, subject="A job")
    letter = ann(world).reads()
    number = letter.text.split(". Until when may people")[0].rsplit("\n", 1)[-1].strip()

    ann(world).answers(
        letter,
        f"A few changes:\n\n- the title should be Night baker\n- the pay is EUR 33,000 a year\n\n"
        f"{number}. Friday 18 December",
    )

    listing = job(world).listing
    assert listing.deadline == date(2026, 12, 18)
    assert listing.title == "Night baker"
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()


@pytest.mark.parametrize(
    ("below", "said", "other_jobs", "passed_on"),
    [
        ("Another job", "No.", OtherJobs.NO, False),
        ("Another job", "No, sorry.", OtherJobs.NO, False),
        ("Place", "No.", OtherJobs.WELCOME, True),
        ("Pay", "No.", OtherJobs.WELCOME, True),
    ],
)
def test_a_no_below_a_line_of_the_listing_is_about_that_line(
    world: World, below: str, said: str, other_jobs: OtherJobs, passed_on: bool
) -> None:
    letter = reviewed(world)
    world.unread(EDITOR).clear()
    lines = [
        f"> {line}\n\n{said}\n" if line.startswith(f"| {below}") else f"> {line}"
        for line in letter.text.splitlines()
    ]

    ann(world).writes(
        "On Wed, 25 Nov 2026, Two Good Jobs wrote:\n" + "\n".join(lines),
        subject=f"Re: {letter.subject}",
        to=letter.reply_to,
        answering=letter,
    )

    assert job(world).listing.other_jobs is other_jobs
    answer = ann(world).reads()
    assert ("An editor will read" in answer.text) is passed_on
    world.unread(EDITOR).clear()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Place", "Stimmt so."),
        ("Place", "C'est exact. Et le reste aussi."),
        ("Terms", "Va bene."),
        ("Pay", "Perfecto."),
    ],
)
def test_what_calls_a_line_right_is_no_value_for_it(world: World, row: str, said: str) -> None:
    ann(world).writes(
        f"Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\nVideo: {VIDEO}\n"
        "Place: Lyon\nTerms: full time\n"
        "Results: Waste under 4% of dough by the end of September",
        subject="A job",
    )
    letter, before = ann(world).reads(), job(world).listing
    lines = [
        f"> {line}\n\n{said}\n" if line.startswith(f"| {row}") else f"> {line}"
        for line in letter.text.splitlines()
    ]
    ann(world).writes(
        "On Wed, 25 Nov 2026, Two Good Jobs wrote:\n" + "\n".join(lines),
        subject=f"Re: {letter.subject}",
        to=letter.reply_to,
        answering=letter,
    )

    assert job(world).listing == before
    for each in (EDITOR, ann(world).address):
        world.unread(each).clear()


def test_a_result_typed_again_as_it_stands_is_theirs_however_we_broke_it(world: World) -> None:
    """A long line of the listing stands in our letter in two lines, and in their reply in one."""
    long = (
        "Complaints about late deliveries down from eleven a week to four a week by the end of May"
    )
    ann(world).writes(f"{FIRST}Results:\n- {long}\n- Rye in 12 shops by June\n", subject="A job")
    letter = ann(world).reads()

    said = f"Results:\n- {long}\n- Each order answered within a day"
    quote = below(letter.text, "> ", {})
    replies(world, letter, f"{said}\n\n{WROTE}{quote}")

    assert job(world).listing.outcomes == (long, "Each order answered within a day")
    ann(world).reads()
