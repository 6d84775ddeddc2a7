"""An editor decides by replying in words; everything else that says so changes nothing."""

from datetime import UTC, date, datetime, timedelta

import pytest
from jobs import job

from mailbot.states import JobState
from world import EDITOR, Mail, Person, World, broken

COMPLETE = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
Other jobs: welcome
"""


def offered(world: World) -> tuple[Person, Mail]:
    """A complete job, and the letter that asks the editor to decide on it."""
    employer = world.person("ann@lantern.example", "Ann Raman")
    employer.writes(COMPLETE, subject="Head Baker")
    employer.reads()
    return employer, world.editor.reads(about="Head Baker")


@pytest.mark.parametrize("word", ["approve", "Approved!", "ok", "Yes, please", "Ja", "List it."])
def test_approved_in_a_word(world: World, word: str) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, word)

    assert job(world).state is JobState.APPROVED
    employer.reads(about="Head Baker")
    assert word in world.editor.reads().text


def test_approved_for_a_day(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "approve for 8 December")

    assert job(world).wanted_for == date(2026, 12, 8)
    employer.reads()
    world.editor.reads()


def test_rejected_with_the_reason(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "reject: we listed this one in spring")

    assert job(world).state is JobState.CLOSED
    assert "we listed this one in spring" in employer.reads().text
    world.editor.reads(about="reject")


def test_a_bare_no_is_asked_back_and_nothing_done(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "no")

    assert job(world).state is JobState.REVIEW
    assert world.editor.reads(about="reason").reply_to.startswith("jobs+e0")


def test_a_question_goes_to_the_employer_and_the_answer_comes_back(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "ask: is the rye baked on Sundays too?")
    world.editor.reads()
    question = employer.reads(about="is the rye baked on Sundays too?")
    employer.answers(question, "Pay: EUR 50,000 a year, and yes, on Sundays too.")

    employer.reads()
    assert "EUR 50,000" in world.editor.reads(about="Head Baker").text


def test_edited_by_reply_and_echoed(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "edit pay: 50-60k EUR a year\ntitle: Chief Baker")

    result = world.editor.reads()
    assert "EUR 50,000 to 60,000 a year" in result.text
    assert job(world).listing.title == "Chief Baker"
    assert job(world).state is JobState.REVIEW


def test_edit_and_approve_in_one_mail(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "title: Chief Baker\napprove")

    assert job(world).state is JobState.APPROVED
    assert "Chief Baker" in employer.reads().text
    world.editor.reads()


def test_what_is_not_understood_does_nothing(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "Hmm, let me sleep over it.")

    assert job(world).state is JobState.REVIEW
    assert "let me sleep over it" in world.editor.reads().text


def test_approve_but_is_no_approval(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "approve, but only if they raise the pay")

    assert job(world).state is JobState.REVIEW
    world.editor.reads()


def test_the_quoted_letter_decides_nothing(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "")

    assert job(world).state is JobState.REVIEW
    while not world.editor.has_no_mail():
        world.editor.reads()


def test_a_letter_that_shows_something_else_decides_nothing(world: World) -> None:
    employer, letter = offered(world)
    employer.writes("The pay is EUR 52,000 a year.", subject="Re: Head Baker [J1]")
    employer.reads()
    fresh = world.editor.reads(about="52,000")

    world.editor.answers(letter, "approve")
    assert job(world).state is JobState.REVIEW
    world.editor.reads()

    world.editor.answers(fresh, "approve")
    assert job(world).state is JobState.APPROVED
    world.editor.reads()
    employer.reads()


def test_what_is_changed_is_shown_before_and_after_and_approved_as_changed(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "Yes, but change the pay to 52k EUR a year.\n\nCheers\nJo")

    told = world.editor.reads().text
    assert told.index("EUR 48,000 a year") < told.index("EUR 52,000 a year")
    assert job(world).state is JobState.APPROVED
    assert "52,000" in employer.reads(about="approved").text


def test_a_change_that_cannot_be_read_withholds_the_approval_beside_it(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "edit pay: a fortune\napprove")

    assert job(world).state is JobState.REVIEW
    told = world.editor.reads(about="Not approved yet").text
    assert "Please write it like this: “edit pay: EUR 50,000" in told


def test_a_decision_beside_another_is_told_apart_from_what_is_not_understood(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "approve\nask: who would they work with?")

    assert job(world).state is JobState.REVIEW
    told = world.editor.reads().text
    assert told.count("one of your lines does not go with another") == 2


@pytest.mark.parametrize("words", ["approve\nreject: too vague", "approve? not sure", "maybe"])
def test_two_minds_are_asked_back(world: World, words: str) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, words)

    assert job(world).state is JobState.REVIEW
    assert world.editor.reads(about="nothing").reply_to.startswith("jobs+e0")


def test_the_review_names_the_employers_earlier_jobs(world: World) -> None:
    employer, letter = offered(world)
    assert "first job of theirs" in letter.text
    world.editor.answers(letter, "reject: we listed this one in spring")
    world.editor.reads()
    employer.reads()

    employer.writes(COMPLETE.replace("Head Baker", "Delivery Cyclist"), subject="Cyclist")

    employer.reads()
    assert "J1: Head Baker, which is closed" in world.editor.reads(about="Cyclist").text


def test_an_approved_job_is_sent_again_as_one(world: World) -> None:
    employer, letter = offered(world)
    world.editor.answers(letter, "approve")
    employer.reads()
    world.editor.reads()

    world.editor.writes("reject", subject="[J1]")

    again = world.editor.reads(about="This job is approved.")
    world.editor.answers(again, "reject: they have withdrawn by telephone")
    assert job(world).state is JobState.CLOSED
    world.editor.reads()
    employer.reads(about="by telephone")


def test_next_week_is_the_issue_in_it(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "ok, next week please")

    assert job(world).wanted_for == date(2026, 12, 1)
    employer.reads(about="for the issue of 1 December 2026")
    world.editor.reads(about="Approved, for the issue of 1 December 2026.")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("ok next week please", date(2026, 11, 24)),
        ("ok for the week after next", date(2026, 12, 1)),
        ("ok for the issue after next", date(2026, 12, 1)),
        ("ok for the 15th", date(2026, 12, 15)),
        ("ok for Tuesday", date(2026, 11, 24)),
        ("ok for today", None),
        ("ok this week", None),
        ("ok whenever there is room", None),
    ],
)
def test_on_a_sunday(world: World, words: str, day: date | None) -> None:
    """What is meant is an issue, which goes on Tuesdays."""
    world.clock.time = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
    employer, letter = offered(world)

    world.editor.answers(letter, words)

    assert job(world).wanted_for == day
    for person in (world.editor, employer):
        while not person.has_no_mail():
            person.reads()


def test_a_day_without_an_issue_is_the_next_one_that_has(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "approve for 10 December")

    assert job(world).wanted_for == date(2026, 12, 15)
    told = " ".join(world.editor.reads().text.split())
    assert "for the issue of 15 December 2026: there is none on 10 December 2026." in told
    employer.reads(about="for the issue of 15 December 2026")


def test_a_day_that_has_gone_by_is_asked_back(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "approve for 8 November")

    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="for which day")


def test_a_job_on_hold_is_in_no_issue_until_an_editor_says_so(world: World) -> None:
    employer, letter = offered(world)
    world.editor.answers(letter, "Hold this one, I want to talk to them first.")
    held = world.editor.reads(about="on hold")

    world.wait(timedelta(days=8), step=timedelta(hours=12))
    assert job(world).state is JobState.HELD
    assert employer.has_no_mail()
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job is ready")

    world.editor.answers(held, "approve")
    assert job(world).state is JobState.APPROVED
    employer.reads(about="approved")
    world.editor.reads()


def test_an_approved_job_is_held_by_a_fresh_mail(world: World) -> None:
    """To hold needs no token: nothing goes out by it."""
    employer, letter = offered(world)
    world.editor.answers(letter, "approve")
    employer.reads()
    world.editor.reads()

    world.editor.writes("hold", subject="[J1]")

    assert job(world).state is JobState.HELD
    world.editor.answers(world.editor.reads(about="on hold"), "go on")
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="waits for your decision")


# --- nobody else --------------------------------------------------------------------------------


def test_without_a_signature_the_editor_is_challenged(world: World) -> None:
    _, letter = offered(world)
    forger = world.person(EDITOR, signs=False)

    forger.answers(letter, "approve")
    forger.answers(letter, "approve again")

    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="approve")
    assert world.editor.has_no_mail()  # told at most once an hour


def test_somebody_else_with_the_editors_letter_decides_nothing(world: World) -> None:
    _, letter = offered(world)
    eve = world.person("eve@elsewhere.example")

    eve.answers(letter, "approve")

    assert job(world).state is JobState.REVIEW
    assert eve.has_no_mail()


def test_the_employer_cannot_approve(world: World) -> None:
    employer, letter = offered(world)

    employer.answers(letter, "approve")
    employer.writes("approve", subject="Re: Head Baker [J1]")

    assert job(world).state is JobState.REVIEW
    employer.reads(about="an editor will read")  # to the employer's own thread: only words
    assert "approve" in world.editor.reads(about="needs a person").text


def test_a_fresh_mail_of_the_editor_gets_the_letter_again(world: World) -> None:
    """Nothing is done: a signature without the matter's token is not enough."""
    employer, _ = offered(world)

    world.editor.writes("approve", subject="Head Baker [J1]")

    assert job(world).state is JobState.REVIEW
    world.editor.answers(world.editor.reads(about="Head Baker"), "approve")
    assert job(world).state is JobState.APPROVED
    employer.reads()
    world.editor.reads()


def test_a_token_counts_until_decided_or_for_thirty_days(world: World) -> None:
    _, letter = offered(world)

    world.wait(timedelta(days=31), step=timedelta(days=1))
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job")
    world.editor.answers(letter, "approve")

    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="Head Baker")


def test_the_first_editor_counts_and_the_other_is_told(world: World) -> None:
    world.sections["newsletter"] = {"editors": [EDITOR, "deputy@news.example"]}
    world.stop()
    world.start()
    employer, letter = offered(world)
    deputy = world.person("deputy@news.example")
    second = deputy.reads(about="Head Baker")

    world.editor.answers(letter, "approve")
    deputy.reads(about=EDITOR)
    deputy.answers(second, "reject: not for us")

    assert job(world).state is JobState.APPROVED
    employer.reads()
    world.editor.reads()
    deputy.reads()


@pytest.mark.parametrize("answer", ["No, never on Sundays.", "Yes."])
def test_an_answer_in_plain_words_comes_back_to_decide_on(world: World, answer: str) -> None:
    employer, letter = offered(world)
    world.editor.answers(letter, "ask: is the rye baked on Sundays too?")
    world.editor.reads()

    employer.answers(employer.reads(about="on Sundays too?"), answer)

    employer.reads()
    world.editor.answers(world.editor.reads(about=answer), "approve")
    assert job(world).state is JobState.APPROVED
    world.editor.reads()
    employer.reads()


@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize("above", ["", "See below.\n\n"])
def test_answers_between_the_lines_of_a_question_come_back_whole(
    world: World, mark: str, above: str
) -> None:
    employer, letter = offered(world)
    world.editor.answers(letter, "ask: Who decides on the flour?\nAnd how many bake?")
    world.editor.reads()
    question = employer.reads(about="Who decides")
    between = "\n".join(
        f"> {line}" + ("\n" + mark + answer if answer else "")
        for line in question.text.splitlines()
        for answer in ["Marlene Osei." if "flour" in line else "Five do." if "many" in line else ""]
    )

    employer.writes(
        f"{above}On Wed, 25 Nov 2026, Two Good Jobs <jobs@news.example> wrote:\n{between}\n",
        subject=f"Re: {question.subject}",
        to=question.reply_to,
        answering=question,
    )

    assert "Five do." in world.editor.reads(about="> Marlene Osei.").text
    employer.reads()


@pytest.mark.parametrize(
    "mark", ["“Chief Baker”", '"Chief Baker"', "„Chief Baker“", "«Chief Baker»"]
)
def test_quotation_marks_around_a_value_are_none_of_it(world: World, mark: str) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, f"And make the title {mark}.")

    assert job(world).listing.title == "Chief Baker"
    world.editor.reads(about="Changed.")


def test_every_line_comes_back_with_what_became_of_it(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "edit pay: CAD 68,000 a year\nFine otherwise, go ahead.")

    told = world.editor.reads(about="Approved. The employer is told.").text
    assert "> Fine otherwise, go ahead." in told
    employer.reads(about="CAD 68,000")


def test_what_changes_nothing_is_not_called_changed(world: World) -> None:
    _, letter = offered(world)
    world.editor.answers(letter, "edit place: hybrid")
    letter = world.editor.reads(about="Changed.")

    world.editor.answers(letter, "edit pay: what is usual\napprove")

    letter = world.editor.reads(about="could not read the new value")
    assert "| Place: Hybrid" in letter.text
    assert "Not approved yet" in letter.text
    world.editor.answers(letter, "edit place: Hybrid")
    world.editor.reads(about="that is what stands there already")


@pytest.mark.parametrize(
    ("edit", "shown"),
    [
        ("edit place: Te Anau, New Zealand", "| Place: Te Anau, New Zealand"),
        ("edit place: On site, Le Vigan, Gard", "| Place: On site, Le Vigan, Gard"),
        ("edit place: hybrid, mostly of an evening", "| Place: Hybrid, mostly of an evening"),
        ("edit town: Bischheim", "Bischheim"),
        ("edit terms: CDI, 35 h, à partir de mars", "| Terms: CDI, 35 h, à partir de mars"),
        ("edit other jobs: welcome, with our written consent", "welcome, with our written consent"),
        ("edit other jobs: to be discussed, not for a rival", "to be discussed, not for a rival"),
        ("edit apply: phone 218-555-0177, text only", "phone 218-555-0177, text only"),
        (
            "edit apply: oven@lantern.example, or by post to Mill Lane 14, Leeds",
            "oven@lantern.example, or by post to Mill Lane 14, Leeds",
        ),
        ("edit pay: 52k", "EUR 52,000 a year"),
        ("edit pay: 26 an hour", "EUR 26 an hour"),
        ("edit pay: EUR 2,350 a month, 14 months a year", "EUR 2,350 a month, 14 months a year"),
        ("edit pay: SEK 31,000 to 34,000 a month, gross", "SEK 31,000 to 34,000 a month, gross"),
        ("edit pay: EUR 3,300 a month (E 9b, 75%)", "EUR 3,300 a month, E 9b, 75%"),
        ("edit pay: EUR 39,000 a year and free lunch", "EUR 39,000 a year, and free lunch"),
        (
            "edit pay: GBP 29,000 a year rising to 31,000 once trained",
            "GBP 29,000 a year, rising to 31,000 once trained",
        ),
    ],
)
def test_what_an_editor_types_is_printed_as_it_is_typed(
    world: World, edit: str, shown: str
) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, edit)

    assert shown in " ".join(world.editor.reads(about="Changed.").text.split())


def test_nothing_is_no_new_value(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, "outcomes:")

    assert len(job(world).listing.outcomes) == 2
    world.editor.reads(about="could not read")


def test_an_editor_is_also_a_person(world: World) -> None:
    """A job that waits on the desk takes no mail that decides nothing."""
    offered(world)

    world.editor.writes("subscribe")
    world.editor.reads(about="do you want")
    world.editor.writes(COMPLETE.replace("Head Baker", "Delivery Cyclist"), subject="Cyclist")

    world.editor.reads(about="Delivery Cyclist")
    world.editor.reads(about="[J2] Delivery Cyclist")
    assert job(world).listing.title == "Head Baker"


def test_a_stop_with_nothing_going_out_is_answered(world: World) -> None:
    world.editor.writes("stop")

    world.editor.reads(about="which job or issue")


@pytest.mark.parametrize("width", [60, 66, 70, 72])
@pytest.mark.parametrize("word", ["approve", "Approve.", "ok"])
def test_what_a_mail_program_breaks_off_the_employers_words_decides_nothing(
    world: World, width: int, word: str
) -> None:
    """Their last word stands on a line of its own, unmarked, in the quote below "Thanks!"."""
    employer = world.person("ann@lantern.example", "Ann Raman")
    employer.writes(COMPLETE, subject="Head Baker")
    complete = employer.reads()
    world.editor.reads()
    line = "and our ovens are warm while the whole of the team sings about bread"[: width - 6]
    employer.answers(complete, f"{line} {word}\nGood day to you all.")
    shown = world.editor.reads(about="sings" if width > 66 else "ovens")

    world.editor.writes(
        f"Thanks!\n\nOn Mon, 23 Nov 2026 at 15:00, Jobs wrote:\n\n{broken(shown.text, width)}\n",
        subject=f"Re: {shown.subject}",
        to=shown.reply_to,
        answering=shown,
    )

    assert job(world).state is JobState.REVIEW
    world.unread(EDITOR).clear()
    world.unread(employer.address).clear()


def test_an_approval_counts_though_a_line_of_the_listing_ends_with_that_word(world: World) -> None:
    employer, letter = offered(world)
    ending = "one day a week, as long as both of those who lead the bakery approve"
    world.editor.answers(letter, f"edit terms: {ending}")
    shown = world.editor.reads(about="those who lead")

    world.editor.answers(shown, "approve")

    assert job(world).state is JobState.APPROVED
    employer.reads(about="those who lead")
    world.editor.reads()


def test_a_job_that_readers_had_before_a_restore_is_listed(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "It was sent already.")

    assert job(world).state is JobState.LISTED
    world.editor.reads(about="readers have it")
    assert employer.has_no_mail()
    world.wait(timedelta(days=15), step=timedelta(days=1))
    employer.reads(about="did you find someone?")
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job")


def test_a_long_command_given_again_counts_though_our_letter_repeats_it(world: World) -> None:
    """The letter on what became of a reply gives its lines back, broken: both are theirs."""
    employer, letter = offered(world)
    employer.writes("The pay is EUR 50,000 a year.", subject="Re: Head Baker [J1]")
    world.unread(employer.address).clear()
    world.editor.reads(about="changed")
    line = "reject: the second result is a duty, and what the first one says nobody can look up"

    world.editor.answers(letter, line)
    told = world.editor.reads(about="an earlier version")
    world.editor.answers(told, line)

    assert job(world).state is JobState.CLOSED
    employer.reads(about="the second result is a duty")
    world.editor.reads()


def test_an_edit_of_what_stands_as_it_was_shown_is_right_whatever_else_has_changed(
    world: World,
) -> None:
    employer, letter = offered(world)
    employer.writes("The pay is EUR 50,000 a year.", subject="Re: Head Baker [J1]")
    world.unread(employer.address).clear()
    world.editor.reads(about="changed")

    edits = "edit result 2: Our rye in 15 shops\nedit deadline: 8 January\nedit pay: EUR 51,000"
    world.editor.answers(letter, f"{edits}\napprove")

    listing = job(world).listing
    assert listing.outcomes[1] == "Our rye in 15 shops"
    assert listing.deadline == date(2027, 1, 8)
    assert listing.pay is not None
    assert listing.pay.min == 50_000  # it is another one than they saw
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="an earlier version")


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("result 3: Two apprentices pass by June", "Two apprentices pass by June"),
        ("other jobs: welcome, høyst 100 % til sammen", "welcome, høyst 100 % til sammen"),
        ("place: in our office in Leeds, or remote", "Place: in our office in Leeds, or remote"),
        ("place: Hybrid, two days in Leeds", "Place: Hybrid, two days in Leeds"),
        ("place: on site, Isle of Man", "Place: On site, Isle of Man"),
        (
            "other jobs: up to two days a week, with our consent",
            "up to two days a week, with our consent",
        ),
        ("other jobs: in geringem Umfang erlaubt", "in geringem Umfang erlaubt"),
        ("other jobs: permis le soir, et le dimanche", "permis le soir, et le dimanche"),
        ("deadline: 15 January 2027, 17:00 IST", "15 January 2027, 17:00 IST"),
        ("deadline: 15 January, 23:55 (AEDT)", "15 January 2027, 23:55 (AEDT)"),
        ("deadline: 15 January at 5 pm Indian Standard Time", "5 pm Indian Standard Time"),
        ("deadline: 15 January, postmark counts", "15 January 2027, postmark counts"),
        (
            "apply: oven@lantern.example, with a loaf of your own, or come by the oven",
            "oven@lantern.example, with a loaf of your own, or come by the oven",
        ),
    ],
)
def test_an_edit_stands_as_it_is_typed(world: World, words: str, printed: str) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, f"edit {words}")

    assert printed in world.editor.reads(about="Changed").text


@pytest.mark.parametrize(
    ("words", "title", "first"),
    [
        ("Change “Head Baker” to “Master Baker”, please.", "Master Baker", "of dough"),
        ("Not Head Baker but Master Baker.", "Master Baker", "of dough"),
        ("Please take “of dough” out of the first result.", "Head Baker", "Waste under 4% by the"),
    ],
)
def test_words_are_put_right_without_naming_a_field(
    world: World, words: str, title: str, first: str
) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, f"{words}\napprove")

    world.unread(employer.address).clear()
    assert job(world).listing.title == title
    assert first in job(world).listing.outcomes[0]
    assert "Changed" in world.editor.reads().text


@pytest.mark.parametrize(
    "words",
    [
        "Please take “of dough” out of the result, then it is fine, go ahead.",
        "Please take “of dough” out of the result. Otherwise fine!",
        "Please take “of dough” out of the first result, the rest is good",
    ],
)
def test_a_yes_behind_words_that_are_put_right_is_one(world: World, words: str) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, words)

    assert job(world).listing.outcomes[0] == "Waste under 4% by the end of September"
    assert job(world).state is JobState.APPROVED
    employer.reads(about="Waste under 4% by")
    world.editor.reads(about="Approved. The employer is told")


@pytest.mark.parametrize(
    "words",
    [
        "Please take “of dough” out of the result, then I will look at it again.",
        "Please take “of dough” out of the result, is it fine then?",
        "Please take “of flour” out of the result, then it is fine, go ahead.",
    ],
)
def test_a_yes_that_hangs_on_what_is_not_done_is_none(world: World, words: str) -> None:
    _, letter = offered(world)

    world.editor.answers(letter, words)

    assert job(world).state is JobState.REVIEW
    world.editor.reads()


def test_a_bracket_stays_with_what_it_closes(world: World) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, "Looks good. Just fix the title: Head Baker (nights). Then go.")

    assert (job(world).listing.title, job(world).state) == (
        "Head Baker (nights)",
        JobState.APPROVED,
    )
    employer.reads()
    world.editor.reads()


@pytest.mark.parametrize("words", ["Ask Ann: is rye baked?", "Frage an Ann Raman: is rye baked?"])
def test_a_question_may_name_whom_it_is_for(world: World, words: str) -> None:
    employer, letter = offered(world)

    world.editor.answers(letter, words)

    world.editor.reads(about="Asked")
    employer.reads(about="> is rye baked?")


def test_a_job_that_waits_for_its_employer_is_changed_by_its_letter(world: World) -> None:
    employer = world.person("ann@lantern.example", "Ann Raman")
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf", subject="Head Baker")
    employer.reads()

    world.editor.writes("edit place: Leeds", subject="[J1]")
    letter = world.editor.reads(about="The employer has still to say what is to be achieved")
    assert "approve" not in letter.text
    world.editor.answers(letter, "edit place: Leeds\nask: who would they work with?")

    told = {letter.text.splitlines()[0]: letter for letter in world.unread(employer.address)}
    world.unread(employer.address).clear()
    assert "An editor has a question about your job. Please reply to it." in told
    assert any("An editor has put your listing right." in line for line in told)
    assert job(world).state is JobState.ASKING
    again = world.editor.reads(about="waits for its employer to reply")
    world.editor.answers(again, "edit place: Bath")  # the answer to an edit takes another one
    employer.reads(about="Bath")
    world.editor.reads()


def test_an_answer_to_which_letter_is_meant_begins_no_job(world: World) -> None:
    """The editor pastes what they were told of a job."""
    world.editor.writes("approve", subject="the baker")

    world.editor.answers(world.editor.reads(about="Which job or issue"), COMPLETE)

    world.editor.reads(about="Which job or issue")


def test_a_word_alone_brings_the_letter_of_a_job_that_is_not_complete(world: World) -> None:
    employer = world.person("ann@lantern.example", "Ann Raman")
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf", subject="Head Baker")
    employer.reads()

    world.editor.writes("approve", subject="[J1]")

    world.editor.reads(about="This job waits for its employer.")


def test_results_have_the_numbers_that_were_shown_throughout_a_mail(world: World) -> None:
    _, letter = offered(world)

    world.editor.answers(
        letter, "edit result 1: none\nedit result 2: Our rye in 15 shops by 1 November"
    )

    assert job(world).listing.outcomes == ("Our rye in 15 shops by 1 November",)
    world.editor.reads()


def test_several_results_are_changed_by_the_answer_to_a_letter_of_before(world: World) -> None:
    employer, letter = offered(world)
    employer.writes("Pay: EUR 49,000 a year", subject="Head Baker")
    employer.reads()
    world.editor.reads()

    world.editor.answers(letter, "edit result 1: Waste under 3%\nedit result 2: Rye in 15 shops")

    assert job(world).listing.outcomes == ("Waste under 3%", "Rye in 15 shops")
    world.editor.reads()
