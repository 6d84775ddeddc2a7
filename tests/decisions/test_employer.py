"""Employers write as to a person, and are asked only for what is missing."""

from datetime import timedelta
from pathlib import Path

import pytest
from jobs import OUTCOMES, VIDEO, ann, job, last, reviewed

from mailbot import register
from mailbot.states import JobState
from mailbot.terms import OtherJobs, Period
from world import ADDRESS, EDITOR, World, subscribe

COMPLETE = f"""\
Role: Head Baker
Company: Lantern Loaf
{OUTCOMES}
Video: {VIDEO}
Pay: EUR 48,000 a year
Other jobs: welcome
Place: on site
Apply: flour@lantern.example
Deadline: 12 December 2026
"""


def test_asked_for_exactly_what_is_missing(world: World) -> None:
    employer = ann(world)

    employer.writes(
        "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n", subject="A job"
    )

    asked = employer.reads(about="video")
    assert "Head Baker" in asked.text
    assert "EUR 48,000 a year" in asked.text
    questions = [line for line in asked.text.splitlines() if line[:2] in {"1.", "2."}]
    assert len(questions) == 2
    assert job(world).missing() == ("outcomes", "video")


def test_what_is_new_is_merged_until_nothing_is_missing(world: World) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n")
    first = employer.reads()

    employer.answers(first, f"Here it is: {VIDEO}")
    second = employer.reads(about="achieve")
    employer.answers(second, OUTCOMES)

    complete = employer.reads(about="Waste under 4%")
    assert "ann@lantern.example" in complete.text  # the line that says what will be printed
    assert job(world).state is JobState.REVIEW
    assert "Lantern Loaf" in world.editor.reads(about="J1").text


def test_numbered_answers_are_no_results(world: World) -> None:
    employer = ann(world)
    employer.writes(f"Role: Head Baker\nCompany: Lantern Loaf\n{OUTCOMES}")
    asked = employer.reads()
    questions = job(world).asked
    number = {str(fact): questions.index(fact) + 1 for fact in questions}

    employer.answers(asked, f"{number['video']}. {VIDEO}\n{number['pay']}. EUR 48,000 a year\n")

    employer.reads(about="EUR 48,000 a year")
    assert len(job(world).listing.outcomes) == 2
    assert job(world).listing.outcomes[0].startswith("Waste under 4%")
    world.editor.reads(about="Head Baker")


def test_one_thread_a_job(world: World) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A job for you")

    asked = employer.reads()

    assert asked.subject == "Re: A job for you [J1]"
    assert asked.message["In-Reply-To"] == "<1@lantern.example>"
    assert asked.message["References"] == "<1@lantern.example>"
    assert asked.message["Auto-Submitted"] == "auto-replied"
    assert asked.reply_to.startswith("jobs+d0")


def test_a_later_answer_replaces_an_earlier_one(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE)
    complete = employer.reads()
    world.editor.reads()

    employer.answers(complete, "Sorry, the pay is EUR 52,000 a year.")

    assert "EUR 52,000 a year" in employer.reads().text
    assert "EUR 52,000 a year" in world.editor.reads().text
    pay = job(world).listing.pay
    assert pay is not None
    assert (pay.min, pay.currency, pay.period) == (52000, "EUR", Period.YEAR)


def test_complete_at_once_goes_to_the_editor(world: World) -> None:
    employer = ann(world)

    employer.writes(COMPLETE, subject="Head Baker")

    assert "flour@lantern.example" in employer.reads().text
    assert world.editor.reads(about="Head Baker").reply_to.startswith("jobs+e0")
    assert job(world).listing.other_jobs is OtherJobs.WELCOME


def test_an_unproven_sender_gets_one_short_neutral_letter(world: World) -> None:
    """Nothing of the mail is quoted but how its subject begins: it may not be theirs."""
    victim = world.person("victim@lantern.example", signs=False)

    victim.writes(COMPLETE, subject="Buy cheap watches at watches.example today, friends")
    victim.writes(COMPLETE.replace("Baker", "Miller"), subject="Another")

    letter = victim.reads(about="did you write")
    assert "Baker" not in letter.text
    assert "watches.example today" not in letter.subject + letter.text
    assert victim.has_no_mail()
    assert world.person("root@news.example").reads(about="victim@lantern.example")


def test_the_reply_proves_the_address_and_the_full_answer_follows(world: World) -> None:
    employer = world.person("ann@lantern.example", signs=False)
    employer.writes(COMPLETE, subject="Head Baker")

    employer.answers(employer.reads(), "yes")

    assert "Waste under 4%" in employer.reads().text
    world.editor.reads(about="Head Baker")
    with world.runtime.store.snapshot() as session:
        assert register.proven(session, "ann@lantern.example")


def test_who_denies_having_written_hears_nothing_more(world: World) -> None:
    victim = world.person("victim@lantern.example", signs=False)
    victim.writes(COMPLETE, subject="Head Baker")

    victim.answers(victim.reads(), "No, that was not me.")
    world.wait(timedelta(days=30), step=timedelta(days=1))

    assert victim.has_no_mail()
    assert job(world).state is JobState.CLOSED
    world.editor.reads(about="no job")
    _leave_no_job_letters(world)


def test_a_declined_video_is_told_once(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE.replace(f"Video: {VIDEO}\n", ""))
    asked = employer.reads(about="video")

    employer.answers(asked, "We will not make a video, sorry.")
    told = employer.reads(about="wrote that there will be no video")
    employer.answers(told, "No video from us, really.")

    assert "no video" not in employer.reads(about="we still need the video").text
    assert employer.has_no_mail()


def test_what_was_declined_is_not_asked_again(world: World) -> None:
    employer = ann(world)
    employer.writes(f"Role: Head Baker\nCompany: Lantern Loaf\n{OUTCOMES}")
    asked = employer.reads()

    employer.answers(asked, "We will not make a video, sorry.")

    again = employer.reads(about="video")
    questions = [line for line in again.text.splitlines() if line[:2] in {"1.", "2."}]
    assert len(questions) == 1
    assert job(world).asked == ("pay",)


def test_what_is_unsure_is_asked_and_a_yes_takes_it(world: World) -> None:
    """A sum without a currency is not taken silently, and not asked as if it were not there."""
    employer = ann(world)
    employer.writes(COMPLETE.replace("EUR 48,000 a year", "48,000 a year"))
    asked = employer.reads(about="48,000")
    assert job(world).listing.pay is None

    employer.answers(asked, "Yes")

    pay = job(world).listing.pay
    assert pay is not None
    assert pay.min == 48000
    employer.reads()
    world.editor.reads(about="Head Baker")


def test_a_reminder_a_second_one_and_a_polite_end(world: World) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n")
    employer.reads()

    world.wait(timedelta(days=3))
    employer.reads(about="video")
    world.wait(timedelta(days=4))
    employer.reads(about="video")
    world.wait(timedelta(days=14), step=timedelta(hours=6))
    closed = employer.reads(about="closed")

    assert job(world).state is JobState.CLOSED
    employer.answers(closed, f"{OUTCOMES}\nVideo: {VIDEO}")
    employer.reads(about="Waste under 4%")
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="no job")
    world.editor.reads(about="no job")
    world.editor.reads(about="no job")
    world.editor.reads(about="Head Baker")


def test_two_mails_within_seconds_get_one_answer(tmp_path: Path) -> None:
    world = World(tmp_path, conversation={"quiet_seconds": 20})
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n")
    world.wait(timedelta(seconds=5), step=timedelta(seconds=5))

    employer.writes(
        f"Oops, the video: {VIDEO}",
        subject="Head Baker",
        to=ADDRESS,
        In_Reply_To="<1@lantern.example>",
    )
    world.wait(timedelta(seconds=60), step=timedelta(seconds=10))

    assert VIDEO in employer.reads().text
    assert employer.has_no_mail()
    world.stop()


def test_a_colleague_answers_and_the_owner_is_told(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE.replace(f"Video: {VIDEO}\n", ""))
    asked = employer.reads()

    sam = world.person("sam@office.lantern.example", "Sam")
    sam.answers(asked, f"The video: {VIDEO}")

    assert "sam@office.lantern.example" in employer.reads().text
    world.editor.reads(about="Head Baker")
    theirs = sam.reads(about="Nothing is missing")
    assert "Your colleague" not in theirs.text

    sam.answers(theirs, "The pay is EUR 50,000 a year.")  # the owner is away: they go on

    sam.reads(about="EUR 50,000 a year")
    employer.reads(about="Your colleague")
    world.editor.reads(about="EUR 50,000 a year")


def test_a_strangers_text_is_a_proposal_and_changes_nothing(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE)
    complete = employer.reads()
    world.editor.reads()
    before = job(world)

    world.person("eve@elsewhere.example").answers(complete, "Pay: EUR 1 a year")

    assert "EUR 1 a year" in employer.reads(about="eve@elsewhere.example").text
    assert job(world).listing == before.listing


def test_withdrawn_by_a_word(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE)
    complete = employer.reads()
    world.editor.reads()

    employer.answers(complete, "withdraw")

    employer.reads(about="taken your job back")
    world.editor.reads(about="withdrawn")
    assert job(world).state is JobState.CLOSED


def test_another_job_to_an_old_drafts_address_is_a_new_draft(world: World) -> None:
    """A token points, it does not force: this mail answers none of our letters."""
    employer = ann(world)
    employer.writes(COMPLETE, subject="Head Baker")
    complete = employer.reads()
    world.editor.reads()

    employer.writes(
        COMPLETE.replace("Head Baker", "Delivery Cyclist"),
        subject="Delivery Cyclist",
        to=complete.reply_to,
    )

    employer.reads(about="Delivery Cyclist")
    world.editor.reads(about="J2")
    assert job(world, 1).listing.title == "Head Baker"
    assert job(world, 2).listing.title == "Delivery Cyclist"


def test_a_question_goes_to_a_person(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE)
    complete = employer.reads()
    world.editor.reads()

    employer.answers(complete, "Could somebody of yours visit our bakery in Leeds next spring?")

    employer.reads(about="an editor will read")
    assert "visit our bakery" in world.editor.reads(about="needs a person").text


def test_a_referral_keeps_nothing_of_the_third_person(world: World) -> None:
    friend = world.person("sam@friends.example", "Sam")

    friend.writes(
        "A friend needs this filled, thought of you.\n\n"
        "---------- Forwarded message ---------\n"
        "From: Hannah Okafor <hannah@inkwell.example>\n"
        "Date: Mon, Nov 23, 2026 at 4:41 PM\nSubject: the job\n"
        "To: Sam <sam@friends.example>\n\n"
        f"{COMPLETE}",
        subject="Fwd: the job",
    )

    friend.reads(about="thank")
    with world.runtime.store.snapshot() as session:
        assert register.job(session, 1) is None
    assert world.person("hannah@inkwell.example").has_no_mail()


def _leave_no_job_letters(world: World) -> None:
    """The editor hears each week that no job is ready."""
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job")


@pytest.mark.parametrize(
    "words", ["Wer ist das bitte? Soll ich warten?", "What is this about?", "Yes? Who are you?"]
)
def test_what_is_no_yes_to_the_neutral_letter_proves_nothing(world: World, words: str) -> None:
    victim = world.person("victim@lantern.example", signs=False)
    victim.writes(COMPLETE, subject="Head Baker")

    victim.answers(victim.reads(), words)

    assert job(world).state is JobState.UNPROVEN
    with world.runtime.store.snapshot() as session:
        assert not register.proven(session, victim.address)
    world.editor.reads(about=words)
    again = victim.reads(about="the one word")
    assert "Baker" not in again.text

    victim.answers(again, "ja, das war ich")

    victim.reads(about="Waste under 4%")
    world.editor.reads(about="Head Baker")


@pytest.mark.parametrize(
    "words",
    [
        "Please remove me from your list.",
        "That was not me.",
        "Who is this? I never wrote to you.",
        "Nein, das habe ich nicht geschrieben. Was ist das?",
        "Non sono stato io, chi siete?",
    ],
)
def test_a_no_to_the_neutral_letter_in_any_words(world: World, words: str) -> None:
    victim = world.person("victim@lantern.example", signs=False)
    victim.writes(COMPLETE, subject="Head Baker")

    victim.answers(victim.reads(), words)

    assert job(world).state is JobState.CLOSED


@pytest.mark.parametrize(
    "words",
    [
        "Yes, that was me.",
        "",
        f"Here is the video: {VIDEO}",
        "Yes that was me. Why, do you get a lot of fakes? So what's it cost?",
        "Hello? Like I said, yes, that mail is mine.",
        "ja, das war ich. Ist etwas nicht in Ordnung?",
        "Oui, c'est bien moi. Y a-t-il un problème ?",
        "Sí, fui yo, ¿pasa algo?",
        "Certo che sono io, perché?",
        "sim fui eu, porque?",
        "ja hoor, dat was ik. Is er iets mis?",
        "Yes. Not sure why you need to ask.",
    ],
)
def test_a_yes_nothing_and_facts_prove_it(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example", signs=False)
    employer.writes(COMPLETE, subject="Head Baker")

    employer.answers(employer.reads(), words)

    employer.reads(about="Waste under 4%")
    world.editor.reads(about="Head Baker")


def test_who_hears_nothing_and_writes_again_has_one_job_of_both_mails(world: World) -> None:
    """Nobody waits for a yes with a second job: whatever they wrote is heard once it is theirs."""
    employer = world.person("dave@loon.example", signs=False)
    employer.writes("We need somebody for the shop, USD 52,000 a year.", subject="ad rates")
    asked = employer.reads(about="did you write")

    employer.writes(COMPLETE, subject="Trying again")
    employer.answers(asked, "yes, why?")

    assert "Waste under 4%" in employer.reads(about="nothing is missing").text
    assert employer.has_no_mail()
    with world.runtime.store.snapshot() as session:
        assert register.job(session, 2) is None
    world.editor.reads(about="Head Baker")
    world.person("root@news.example").reads(about="dave@loon.example")


@pytest.mark.parametrize("wish", ["status", "withdraw", "It is filled."])
def test_a_wish_about_an_unproven_job_shows_nothing_of_it(world: World, wish: str) -> None:
    victim = world.person("victim@lantern.example", signs=False)
    victim.writes(COMPLETE, subject="Head Baker")
    victim.reads(about="did you write")
    world.wait(timedelta(days=8))

    victim.writes(wish, subject="Re: Head Baker", In_Reply_To="<1@lantern.example>")

    assert "Waste" not in victim.reads(about="did you write").text
    assert victim.has_no_mail()
    assert job(world).state is JobState.UNPROVEN
    world.unread(world.editor.address).clear()  # that no job is ready


def test_words_on_how_to_check_the_results_go_to_the_editor(world: World) -> None:
    employer = ann(world)
    employer.writes(
        COMPLETE.replace(OUTCOMES, "Key results:\n- Happier customers\n- A calm kitchen\n")
    )

    employer.answers(employer.reads(), "We will sit together and talk about it openly.")

    employer.reads(about="an editor looks at your job next")
    world.editor.reads(about="sit together and talk about it openly")
    assert job(world).state is JobState.REVIEW


def test_an_expired_draft_address_is_the_plain_one_to_others(world: World) -> None:
    employer = ann(world)
    employer.writes(COMPLETE)
    complete = employer.reads()
    world.editor.reads()
    employer.answers(complete, "withdraw")
    employer.reads()
    world.editor.reads()

    world.person("sue@other.example").writes("subscribe", to=complete.reply_to)

    world.person("sue@other.example").reads(about="do you want")


SEALED = "-----BEGIN PGP MESSAGE-----\n\nhQEMA5\n-----END PGP MESSAGE-----\n"


def test_what_came_encrypted_is_asked_for_again(world: World) -> None:
    employer = ann(world)

    employer.writes(SEALED, subject="A job")

    assert "once more, as plain text" in employer.reads(about="could not open").text
    assert employer.has_no_mail()


def test_an_encrypted_answer_changes_nothing_and_the_question_stands(world: World) -> None:
    employer = ann(world)
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n")
    asked = employer.reads()

    employer.writes(SEALED, subject=asked.subject, to=asked.reply_to, answering=asked)
    employer.reads(about="could not open")
    employer.answers(asked, f"Here it is: {VIDEO}\n\n{OUTCOMES}")

    employer.reads(about="Waste under 4%")
    assert world.editor.reads(about="Waste under 4%")


def test_an_encrypted_mail_to_the_leaving_address_leaves(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")

    reader.writes(SEALED, to="jobs+unsubscribe@news.example")

    reader.reads(about="off our list")


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "It is for a studio manager here at Wild Stem, a flower studio. Is that enough?",
            "studio manager",
        ),
        (
            "It's an Operations Manager for Tidewater Kayaks. What do you mean by results?",
            "Operations Manager",
        ),
    ],
)
def test_who_answers_our_page_with_a_job_is_asked_for_the_rest(
    world: World, words: str, title: str
) -> None:
    employer = ann(world)
    employer.writes("help", subject="help")

    employer.answers(employer.reads(about="how Two Good Jobs works"), words)

    assert f"| {title}" in employer.reads(about="more things").text
    world.unread(world.editor.address).clear()


def test_a_recruiters_mail_with_a_job_in_it_is_none_of_a_seller(world: World) -> None:
    todd = world.person("todd@apex.example")

    todd.writes(
        "Hi,\nis this where jobs get listed? I have a Plant Manager for a client in Columbus, "
        "Ohio, food manufacturing, confidential. Downtime from 14% to 7% within a year, "
        "competitive pay, on site. Happy to jump on a quick call.",
        subject="Quick call?",
    )

    assert "Plant Manager" in todd.reads(about="more things").text


def test_a_recruiter_who_names_a_role_only_has_our_page_once(world: World) -> None:
    todd = world.person("todd@apex.example")
    for greeting in ("Hi there", "Hello again"):
        todd.writes(
            f"{greeting},\njust bumping this to the top of your inbox! We have a Plant Manager "
            "role. Happy to jump on a quick call about our talent pipeline.",
            subject="Talent",
        )

    assert todd.reads(about="To list a job, reply to this")
    assert todd.has_no_mail()


def test_what_was_left_open_is_counted_with_what_is_asked_and_taken_bare(world: World) -> None:
    ann(world).writes("Role: Head Baker\nCompany: Lantern Loaf\nPay depends on experience.")
    letter = ann(world).reads(about="once we know 3 more things")
    assert "You wrote that the pay is left open" in letter.text

    ann(world).answers(letter, "Fair enough. EUR 48,000 a year, plus bread.\n\nAnn Raman")

    ann(world).reads(about="once we know 2 more things")
    assert job(world).listing.pay is not None


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Ann asked me to write. The pay for the head baker is EUR 49,500 a year.", True),
        ("Role: Head Baker\nPay: EUR 49,500 a year\nPlace: on site", True),
        ("Role: Night Baker\nPay: EUR 39,500 a year\nPlace: on site", False),
        ("Role: Head Baker\nPay: EUR 49,500 a year\nResults:\n- 4 new shops in Graz by May", False),
    ],
)
def test_a_colleague_who_writes_of_the_same_job_begins_no_second_one(
    world: World, words: str, known: bool
) -> None:
    reviewed(world)
    world.unread(EDITOR).clear()
    sam = world.person("sam@lantern.example", "Sam Ode")

    sam.writes(words, subject="The baker's job")

    if known:
        sam.reads(about="a colleague of yours writes to us about this job")
        assert "49,500" in last(ann(world)).text
    else:
        assert "colleague of yours" not in sam.reads().text
    world.unread(EDITOR).clear()


def test_a_colleague_who_answers_our_word_on_a_job_begins_no_second_one(world: World) -> None:
    reviewed(world)
    sam = world.person("sam@lantern.example", "Sam Ode")
    sam.writes("Ann asked me to write. The pay for the head baker is EUR 49,500 a year.")
    told = sam.reads(about="a colleague of yours")
    last(ann(world))

    sam.answers(told, "The title is “Head of Bread”, and people apply to sam@lantern.example.")

    assert "Head of Bread" in ann(world).reads(about="somebody else wrote about your job").text
    assert job(world).listing.title == "Head Baker"
    with world.runtime.store.snapshot() as session:
        assert register.job(session, 2) is None
    world.unread(EDITOR).clear()


def test_who_the_listing_names_for_applications_begins_no_second_one(world: World) -> None:
    """The owner writes from a private address; a stranger of another house begins their own."""
    vic = world.person("vic@gmail.com")
    vic.writes(
        "We are looking for a vet nurse at North Street Animal Hospital, $29 an hour, 36 hours a "
        "week. Applications to colleen@northvets.example, please.",
        subject="Vet nurse",
    )
    vic.reads()
    text = "Dr. Vic sent you our Vet Nurse posting. The hours are wrong: 37 hours a week. Fix it?"

    colleen = world.person("colleen@northvets.example")
    colleen.writes(text, subject="Our vet nurse posting")

    colleen.reads(about="a colleague of yours writes to us about this job")
    vic.reads(about="somebody else wrote about your job")
    eve = world.person("eve@elsewhere.example")
    eve.writes(text, subject="Our vet nurse posting")
    assert "colleague of yours" not in eve.reads().text
    assert vic.has_no_mail()
    world.unread(EDITOR).clear()
