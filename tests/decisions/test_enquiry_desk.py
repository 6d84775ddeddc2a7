"""What only a person can answer: passed on to the editors, answered by reply, and come back."""

from datetime import timedelta

import jobs
import pytest

from world import EDITOR, Mail, Person, World

ASKED = "Do you know who runs the bakery in Porto?"


def asked(world: World, address: str = "ann@reader.example", text: str = ASKED) -> Person:
    """Somebody who asked, and was told that an editor reads it."""
    person = world.person(address)
    person.writes(text, subject="A bakery")
    person.reads(about="an editor will read")
    return person


def two_asked(world: World) -> tuple[Person, Person, Mail]:
    """Two who asked, in one digest; the first digest of the day has been."""
    asked(world, "tom@mill.example")
    world.editor.reads(about="1 mail for you")
    ann = asked(world, "ann@reader.example")
    ben = asked(world, "ben@other.example", "I have a question: do you know the mill in Leeds?")
    world.wait(timedelta(days=1))
    return ann, ben, world.editor.reads(about="2 mails for you")


def test_the_reply_to_a_passed_on_mail_goes_to_who_asked(world: World) -> None:
    ann = asked(world)
    digest = world.editor.reads(about="bakery in Porto")

    world.editor.answers(digest, "Yes, we do.\n\nIt is Ana, and she is nice.\n\nJo")

    answer = ann.reads(about="It is Ana")
    assert answer.subject == "Re: A bakery"
    assert answer.message["In-Reply-To"] in str(answer.message["References"])
    assert EDITOR not in answer.text
    world.editor.reads(about="Mailed to who asked")


def test_what_they_reply_comes_back_to_the_editors(world: World) -> None:
    ann = asked(world)
    world.editor.answers(world.editor.reads(), "Why do you ask?")
    world.editor.reads()

    ann.answers(ann.reads(about="why do you ask"), "She is a cousin of mine.")

    assert ann.has_no_mail()  # they know that an editor reads it
    world.wait(timedelta(days=1))
    again = world.editor.reads(about="She is a cousin of mine.")
    world.editor.answers(again, "Then give her our love.")
    ann.reads(about="our love")
    world.editor.reads()


def test_even_a_yes_comes_back_and_a_wish_is_one(world: World) -> None:
    ann = asked(world)
    world.editor.answers(world.editor.reads(), "May we print your question?")
    world.editor.reads()
    answer = ann.reads(about="may we print")

    ann.answers(answer, "Yes")
    ann.answers(answer, "Please subscribe me.")

    ann.reads(about="do you want")
    world.wait(timedelta(days=1))
    world.editor.reads(about="> Yes")


def test_of_several_one_is_answered_by_its_number(world: World) -> None:
    ann, ben, digest = two_asked(world)
    tags = [line.split()[0] for line in digest.text.splitlines() if " comes from" in line]

    world.editor.answers(digest, f"{tags[1]}: Yes, you may.\n\n{tags[0]}: We do.\nEach month.")

    ann.reads(about="Each month.")
    assert "We do" not in ben.reads(about="Yes, you may.").text
    world.editor.reads(about="Your answers were mailed")


def test_of_several_an_answer_without_its_number_goes_to_nobody(world: World) -> None:
    ann, ben, digest = two_asked(world)

    world.editor.answers(digest, "Yes, you may.")
    world.editor.answers(digest, "Q1: Yes, you may.")  # of an earlier digest

    assert ann.has_no_mail()
    assert ben.has_no_mail()
    world.editor.reads(about="begin a line with its number")
    world.editor.reads(about="shows no such mail")


@pytest.mark.parametrize("words", ["Thanks!", ""])
def test_courtesy_is_no_answer(world: World, words: str) -> None:
    ann = asked(world)

    world.editor.answers(world.editor.reads(), words)

    assert ann.has_no_mail()
    world.editor.reads(about="nothing was mailed")


def test_a_decision_that_was_meant_for_a_job_is_mailed_to_nobody(world: World) -> None:
    ann = asked(world)

    world.editor.answers(world.editor.reads(about="bakery in Porto"), "Approve")

    world.editor.reads(about="> Approve")
    assert ann.has_no_mail()


def test_ask_is_no_word_of_the_answer(world: World) -> None:
    ann = asked(world)

    world.editor.answers(world.editor.reads(), "ask: why do you want to know?")

    assert "ask:" not in ann.reads(about="why do you want to know?").text
    world.editor.reads()


def test_nothing_goes_to_an_address_that_proved_nothing(world: World) -> None:
    ann = world.person("ann@reader.example", signs=False)
    ann.writes(ASKED, subject="A bakery")
    ann.reads()
    digest = world.editor.reads(about="write to it yourself")

    world.editor.answers(digest, "Yes, we do.")

    assert ann.has_no_mail()
    world.editor.reads(about="nothing proves")


def test_an_answer_needs_all_three(world: World) -> None:
    ann = asked(world)
    digest = world.editor.reads()

    world.person("eve@elsewhere.example").answers(digest, "Send me your money.")
    world.person(EDITOR, signs=False).answers(digest, "Send me your money.")
    world.editor.reads(about="was this you")
    world.editor.writes("Q1: Yes, we do.")

    assert ann.has_no_mail()
    world.editor.answers(world.editor.reads(about="bakery in Porto"), "Yes, we do.")
    ann.reads(about="Yes, we do.")
    world.editor.reads()


def test_the_first_editors_answer_counts_and_the_others_are_told(world: World) -> None:
    world.sections["newsletter"] = {"editors": [EDITOR, "deputy@news.example"]}
    world.stop()
    world.start()
    deputy = world.person("deputy@news.example")
    ann = asked(world)
    first, second = world.editor.reads(), deputy.reads()

    world.editor.answers(first, "Yes, we do.")
    deputy.reads(about=EDITOR)
    deputy.answers(second, "No, we do not.")

    ann.reads(about="Yes, we do.")
    assert ann.has_no_mail()
    world.editor.reads(about="was mailed")
    deputy.reads(about="another editor has answered")


def test_an_employers_question_about_their_job_is_answered_and_stays_theirs(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="Head Baker")
    letter = employer.reads()
    employer.answers(letter, "One question: do you know the other bakery in our street?")
    employer.reads(about="an editor reads it")
    digest = world.editor.reads(about="other bakery")

    world.editor.answers(digest, "We have heard of it, from a friend.")
    world.editor.reads()
    employer.answers(employer.reads(about="from a friend"), "Good. Pay: EUR 48,000 a year")

    assert "EUR 48,000" in employer.reads().text


def baker(world: World) -> tuple[Person, Mail]:
    """An employer whose film is still to come, and what was asked beside that."""
    employer = world.person("ann@lantern.example")
    employer.writes(jobs.COMPLETE.replace(f"Video: {jobs.VIDEO}\n", ""), subject="Head Baker")
    letter = employer.reads()
    employer.answers(letter, "One question: do you know the other bakery in our street?")
    employer.reads(about="editor")
    return employer, world.editor.reads(about="other bakery")


def test_a_line_of_the_answer_changes_the_job_and_its_employer_is_shown_it(world: World) -> None:
    employer, question = baker(world)
    assert "| Head Baker — Lantern Loaf" in question.text

    world.editor.answers(question, "Yes, we buy our rye there.\n\nedit place: Leeds, on site\n\nJo")

    answer, shown = sorted((employer.reads(), employer.reads()), key=lambda m: "| Pay:" in m.text)
    assert "we buy our rye there" in answer.text
    assert "edit place" not in answer.text
    assert "An editor has put your listing right. We still need the video." in shown.text
    assert "Place: On site, Leeds" in shown.text
    world.editor.reads(about="was mailed")
    world.editor.reads(about="> edit place: Leeds, on site")


def test_a_line_alone_is_no_answer_to_anybody(world: World) -> None:
    employer, question = baker(world)

    world.editor.answers(question, "Hello,\n\nedit deadline: 15 January 2027\n\nJo")

    assert "15 January 2027" in employer.reads(about="An editor has put your listing right").text
    assert employer.has_no_mail()
    world.editor.reads(about="> edit deadline")


def test_what_was_missing_is_put_in_and_the_job_waits_for_the_editors(world: World) -> None:
    employer, question = baker(world)

    world.editor.answers(question, f"edit video: {jobs.VIDEO}")

    employer.reads(about="An editor has put your listing right, and decides on it next")
    world.editor.answers(world.editor.reads(about="waits for an editor"), "approve")
    employer.reads(about="approved your job")
    world.editor.reads()


def test_a_line_is_for_what_the_letter_showed(world: World) -> None:
    employer, question = baker(world)
    employer.writes("Deadline: 20 January 2027", subject="Head Baker")
    employer.reads(about="20 January 2027")

    world.editor.answers(question, "edit deadline: none\nedit title: Master Baker")

    assert jobs.job(world).listing.title == "Master Baker"
    assert jobs.job(world).listing.deadline is not None
    world.editor.reads(about="the letter you answered showed an earlier version")
    employer.reads(about="An editor has put your listing right")


def test_of_several_questions_one_job_is_changed_by_a_mail(world: World) -> None:
    asked(world, "kim@reader.example")
    world.editor.reads()
    people = [world.person("ann@lantern.example"), world.person("ben@mill.example")]
    for each in people:
        each.writes("Role: Baker\nCompany: Lantern Loaf", subject="Baker")
        letter = each.reads()
        for said in ("Do you print logos?", "Do you know the other bakery in our street?"):
            each.answers(letter, said)
            each.reads()
        world.editor.reads()
    world.wait(timedelta(days=1))
    digest = world.editor.reads(about="2 mails for you")
    ann, ben = people
    tags = [line.split()[0] for line in digest.text.splitlines() if " comes from" in line]

    world.editor.answers(
        digest, f"{tags[0]}: edit place: Leeds\n\n{tags[1]}: edit place: Bath\nNo, sorry."
    )

    assert ben.reads(about="No, sorry.")
    world.editor.reads(about="one mail changes one job")
    ann.reads(about="Leeds")
    world.editor.reads(about="> edit place: Leeds")


def test_what_finds_no_place_beside_a_missing_film_reaches_the_editors_at_once(
    world: World,
) -> None:
    asked(world)
    world.editor.reads()  # the digest of the day
    employer = world.person("ann@lantern.example")
    employer.writes(jobs.COMPLETE.replace(f"Video: {jobs.VIDEO}\n", ""), subject="Head Baker")

    employer.answers(employer.reads(), "The crew bakes in the old barn beside our chapel.")

    assert "reply with a line such as" in employer.reads(about="an editor reads it").text
    mail = world.editor.reads(about="the old barn beside our chapel")
    world.editor.answers(mail, "edit place: in the barn, Leeds")
    employer.reads(about="An editor has put your listing right")
    world.editor.reads()


def test_what_finds_no_place_once_more_reaches_them_too(world: World) -> None:
    asked(world)
    world.editor.reads()
    employer = world.person("ann@lantern.example")
    employer.writes("Role: Head Baker\nCompany: Lantern Loaf", subject="Head Baker")

    employer.answers(employer.reads(), "The crew bakes in the old barn beside our chapel.")
    letter = employer.reads(about="an editor reads it")
    assert world.editor.has_no_mail()
    employer.answers(letter, "The barn beside the chapel has to be in there.")

    employer.reads(about="an editor reads it")
    world.editor.reads(about="The barn beside the chapel has to be in there.")


def test_who_answers_in_a_loop_is_mailed_nothing(world: World) -> None:
    ann = asked(world)
    world.editor.answers(world.editor.reads(), "Yes, we do.")
    world.editor.reads()
    answer = ann.reads()

    for _ in range(3):
        ann.answers(answer, "I am away until Monday.", Auto_Submitted="auto-replied")

    assert ann.has_no_mail()
    world.wait(timedelta(days=2))
    assert world.editor.has_no_mail()


def test_a_job_that_only_the_subject_names_is_not_decided_by_the_reply_to_a_question(
    world: World,
) -> None:
    """Whatever the numbers of questions and of a job's versions are, one is no token of the other."""
    asked(world, "kim@reader.example", "Do you know the mill in Leeds?")
    asked(world)
    world.wait(timedelta(days=1))
    world.editor.reads(about="mill in Leeds")
    question = world.editor.reads(about="bakery in Porto")
    world.person("dan@lantern.example").writes(jobs.COMPLETE, subject="A baker")
    world.person("dan@lantern.example").reads()
    world.editor.reads(about="list it?")
    before = jobs.job(world)

    world.editor.writes(
        "queue\napprove",
        subject=f"Re: [J1] {question.subject}",
        to=question.reply_to,
        answering=question,
    )

    assert jobs.job(world) == before
    world.unread(world.editor.address).clear()


def test_a_question_beside_a_job_comes_to_the_editors_as_its_asker_is_told(world: World) -> None:
    """The digest of the day has been: nobody waits until the next one."""
    asked(world)
    world.editor.reads(about="bakery in Porto")
    ann = world.person("ann@lantern.example")

    ann.writes("Role: Baker\nCompany: Lantern Loaf\n\nDo you print logos?", subject="Baker")

    letter = ann.reads(about="Your question is with an editor now.")
    world.editor.reads(about="Do you print logos?")

    ann.answers(letter, "The pay is EUR 40,000 a year. Do you take on unpaid work, too?")

    ann.reads(about="Your question is with an editor now.")
    assert world.editor.has_no_mail()  # twice within the hour
    world.wait(timedelta(days=1))
    world.editor.reads(about="unpaid work")


def test_what_stands_below_an_unmarked_letter_is_shown_to_the_editors(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(jobs.COMPLETE)
    letter = ann.reads()
    world.editor.reads()
    head = "From: Two Good Jobs <jobs@news.example>\nSent: Wednesday, November 25, 2026 10:00 AM"
    quote = f"{'_' * 32}\n{head}\nTo: Ann <ann@lantern.example>\nSubject: {letter.subject}"

    ann.writes(
        f"{quote}\n\n{letter.text}\n\nI am content with it all. I await your publisher's reply.",
        subject=f"Re: {letter.subject}",
        to=letter.reply_to,
        answering=letter,
    )

    assert "no new words" not in world.editor.reads(about="> I am content with it all.").text
    world.unread(ann.address).clear()
