"""No loop and no backscatter: who is never answered, and where a correspondence of machines ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from sqlmodel import select

from keys import signer
from mailbot.inbound.machines import unattended
from mailbot.matters import Reason
from mailbot.outbound.post import Fate
from mailbot.tables import Inbound, JobRow, Letter
from mailbot.trust.dkim import signed
from world import ADDRESS, EDITOR, OPERATOR, Mail, Person, World, subscribe

WISH = "Please subscribe me."
JOB = "Role: Head Baker\nCompany: Lantern Loaf\n"


def last(world: World) -> Inbound:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Inbound)))[-1]


def has(world: World, address: str) -> list[str]:
    """Take out all letters of somebody, by subject."""
    box = world.unread(address)
    subjects = [letter.subject for letter in box]
    box.clear()
    return subjects


def writes(person: Person, text: str, subject: str, marks: dict[str, str]) -> None:
    """Write a mail with further header fields."""
    person.world.deliver(
        person.compose(text, subject, ADDRESS, None, marks), ADDRESS, person.address
    )


# --- RFC 3834: what we honour -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Auto-Submitted", "auto-replied"),
        ("Auto-Submitted", "AUTO-GENERATED"),
        ("Auto-Submitted", 'auto-notified; owner-email="ann@lantern.example"'),
        ("Auto-Submitted", "auto-replied (vacation)"),
        ("Auto-Submitted", "auto-something-new"),
        ("Precedence", "bulk"),
        ("Precedence", "junk"),
        ("Precedence", "list"),
        ("X-Auto-Response-Suppress", "All"),
        ("X-Auto-Response-Suppress", "DR, OOF, AutoReply"),
        ("X-Autoreply", "yes"),
        ("X-Autorespond", "away"),
        ("Return-Path", "<>"),
        ("List-Id", "Bakers <bakers.lists.example>"),
        ("List-Post", "<mailto:bakers@lists.example>"),
        ("X-Mailbot-Letter", "abcdefghijklmnopqrstuvwxyz"),
    ],
)
def test_a_mail_with_such_a_mark_is_answered_by_nobody(world: World, name: str, value: str) -> None:
    ann = world.person("ann@lantern.example")

    for text in (WISH, "help", "I know such a job: ask Tom at the mill."):
        writes(ann, text, "Hello", {name: value})

    assert ann.has_no_mail()


def test_an_employer_may_write_with_a_mailing_tool(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(JOB, subject="A baker", Precedence="bulk")

    ann.reads(about="Head Baker")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Auto-Submitted", "no"),
        ("Auto-Submitted", "no; x=y"),
        ("Auto-Submitted", "no (by hand)"),
        ("Precedence", "first-class"),
        ("X-Auto-Response-Suppress", "None"),
        ("Feedback-ID", "1.eu-west-1:AmazonSES"),  # under all that a firm mails by that service
        ("List-Help", "<mailto:help@lantern.example>"),
    ],
)
def test_without_a_mark_they_are(world: World, name: str, value: str) -> None:
    ann = world.person("ann@lantern.example")

    writes(ann, "help", "", {name: value})

    ann.reads(about="how")


@pytest.mark.parametrize(
    "address",
    [
        "noreply@shop.example",
        "shop-no_reply+77@shop.example",
        "do.not.reply@shop.example",
        "bitte-nicht-antworten@laden.example",
        "keineantwort@laden.example",
        "ne-pas-repondre@boutique.example",
        "no-responder@tienda.example",
        "non.rispondere@negozio.example",
        "naoresponda@loja.example",
        "niet_beantwoorden@winkel.example",
        "svar-ej@butik.example",
        "ala-vastaa@kauppa.example",
        "nie-odpowiadaj@sklep.example",
        "neodpovidejte@obchod.example",
        "MAILER-DAEMON@mx.example",
        "bounces+ann=reader.example@lists.example",
        "autoresponder@shop.example",
        "majordomo@lists.example",
    ],
)
def test_an_address_that_nobody_reads_is_not_answered(world: World, address: str) -> None:
    machine = world.person(address)

    machine.writes(WISH, subject="subscribe")

    assert (machine.has_no_mail(), last(world).reason) == (True, Reason.AUTOMATIC)


@pytest.mark.parametrize(
    "name",
    [
        "ann", "nora.reply", "bouncer", "bounce.house", "listen", "antwort", "kein.antonson", "responder",
        "postmaster", "notification", "norman.oreply", "arnoreply", "jobs", "svarejko",
    ],
)  # fmt: skip
def test_people_have_names_that_only_look_like_it(name: str) -> None:
    assert not unattended(f"{name}@example.org")


def test_a_person_in_reply_to_is_not_written_to_for_a_robot(world: World) -> None:
    world.person("no-reply@shop.example").writes(
        WISH, subject="subscribe", Reply_To="victim@reader.example"
    )
    world.person("eve@elsewhere.example").writes(
        "help", Reply_To="victim@reader.example", Sender="victim@reader.example"
    )

    assert has(world, "victim@reader.example") == []
    assert len(has(world, "eve@elsewhere.example")) == 1


@pytest.mark.parametrize("address", [ADDRESS, "JOBS+help@News.Example", "jobs+x@news.example"])
def test_nothing_goes_to_ourselves(world: World, address: str) -> None:
    world.person(address).writes("help")

    assert (world.post.accepted, last(world).reason) == ([], Reason.OWN_MAIL)


# --- RFC 3834: what we say of ourselves ---------------------------------------------------------


def test_each_letter_says_what_made_it(world: World) -> None:
    ann = world.person("ann@lantern.example")
    kim = world.person("kim@plain.example", signs=False)
    ann.writes(JOB, subject="A baker")
    kim.writes("Role: Miller\nCompany: Kim's\n", subject="A miller")
    kim.writes(WISH, subject="subscribe")
    world.person(EDITOR, signs=False).writes("approve", subject="now")
    world.wait(timedelta(days=30), step=timedelta(hours=8))

    said = {
        letter.template: str(
            message_from_bytes(letter.raw, policy=policy.default)["Auto-Submitted"]
        )
        for letter in _letters(world)
    }
    by_hand = {"job_ask", "prove_author", "confirm"}
    by_clock = {"editor_no_job", "operator_capped", "editor_challenge"}
    assert {name for name, mark in said.items() if mark == "auto-replied"} >= by_hand
    assert {name for name, mark in said.items() if mark == "auto-generated"} >= by_clock
    assert set(said.values()) == {"auto-replied", "auto-generated"}
    for parcel in world.post.accepted:
        head = message_from_bytes(parcel[2], policy=policy.default)
        assert "AutoReply" in str(head["X-Auto-Response-Suppress"])
        assert head["X-Mailbot-Letter"]
    for address in (ann.address, kim.address, EDITOR, OPERATOR):
        world.unread(address).clear()


def _letters(world: World) -> list[Letter]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Letter)))


# --- lists --------------------------------------------------------------------------------------


GROUP = {
    "List_Id": "<jobs.news.example>",
    "List_Post": "<https://groups.example/jobs/post>, <mailto:jobs@news.example>",
    "Mailing_list": "list jobs@news.example; contact jobs+owners@news.example",
    "Precedence": "list",
    "List_Unsubscribe": "<mailto:googlegroups-manage+1+unsubscribe@groups.example>",
}


def test_a_group_that_is_our_own_address_silences_nobody(world: World) -> None:
    ann, kim = world.person("ann@lantern.example"), world.person("kim@reader.example")

    writes(ann, JOB, "A baker", GROUP)
    writes(kim, WISH, "subscribe", GROUP)

    ann.reads(about="Head Baker")
    kim.answers(kim.reads(about="do you want"), "yes", List_Id=GROUP["List_Id"])
    kim.reads(about="Welcome")


@pytest.mark.parametrize(
    "marks",
    [
        GROUP | {"Auto_Submitted": "auto-replied"},
        GROUP | {"List_Id": "<jobs.other.example>"},
        GROUP | {"List_Id": "<jobs.news.example.evil.example>"},
        GROUP | {"List_Post": "<mailto:staff@news.example>"},
    ],
)
def test_another_list_and_a_robot_still_do(world: World, marks: dict[str, str]) -> None:
    ann = world.person("ann@lantern.example")

    writes(ann, "help", "", marks)

    assert ann.has_no_mail()


# --- machines in conversation -------------------------------------------------------------------


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[World, World]]:
    """Two newsletters, each run by a mailbot."""
    worlds = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        newsletter = {"address": f"jobs@{name}.example", "operator": f"root@{name}.example"}
        worlds.append(World(tmp_path / name, newsletter=newsletter))
    yield worlds[0], worlds[1]
    for world in worlds:
        world.stop()


MARKS = ("Auto-Submitted", "X-Auto-Response-Suppress", "X-Mailbot-Letter")


@pytest.mark.parametrize("lost", [(), MARKS[:2], MARKS], ids=["whole", "marks lost", "all lost"])
@pytest.mark.parametrize("words", [WISH, JOB, "What is this?"])
def test_two_mailbots_soon_have_nothing_to_say(
    two: tuple[World, World], words: str, lost: tuple[str, ...]
) -> None:
    """Even where a gateway strips each mark of a machine, and then vouches for what it made."""
    one, other = two
    letter = other.person("jobs@two.example").compose(words, "Hello", "jobs@one.example", None, {})
    one.deliver(letter, "jobs@one.example", "jobs@two.example")
    exchanged = 0

    while passed := _carry(one, other, lost) + _carry(other, one, lost):
        exchanged += passed
        assert exchanged <= (16 if lost == MARKS else 1)


def _carry(here: World, there: World, lost: tuple[str, ...]) -> int:
    """Bring what one wrote to the other."""
    address = there.runtime.settings.mailbox.plain
    letters = list(here.unread(address))
    here.unread(address).clear()
    for letter in letters:
        message = message_from_bytes(letter.raw, policy=policy.SMTP)
        for name in lost:
            del message[name]
        domain = here.runtime.settings.mailbox.domain
        raw = signed(message.as_bytes(), signer(domain), here.clock.now())
        there.deliver(raw, address, letter.return_path)
    return len(letters)


class HelpDesk:
    """Acknowledges each mail it gets, under a new number, in words of its own."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.tickets = 4711

    def acknowledges(self) -> int:
        """Answer everything that lies there."""
        letters: list[Mail] = list(self.person.world.unread(self.person.address))
        self.person.world.unread(self.person.address).clear()
        for letter in letters:
            self.tickets += 1
            self.person.writes(
                f"Case {self.tickets} has been filed with the second line for you today.",
                subject=f"{self.tickets}: {letter.subject}",
                to=letter.reply_to,
                answering=letter,
            )
        return len(letters)


@pytest.mark.parametrize("words", [WISH, "help", JOB, "When will the case be closed?"])
@pytest.mark.parametrize("signs", [True, False])
def test_a_help_desk_without_any_mark_ends_by_the_caps(
    world: World, words: str, *, signs: bool
) -> None:
    desk = HelpDesk(world.person("care@firm.example", signs=signs))
    desk.person.writes(words, subject="Hello")

    answered = 0
    while count := desk.acknowledges():
        answered += count
        assert answered <= 20

    for _ in range(9):  # nor does it begin again by itself
        world.wait(timedelta(days=1), step=timedelta(hours=8))
        answered += desk.acknowledges()
    assert answered <= 20
    for address in (OPERATOR, EDITOR):
        world.unread(address).clear()


def test_who_says_another_thing_each_time_is_answered_each_time(world: World) -> None:
    """A help desk says the same under a new number; a person who is not understood does not."""
    ann = world.person("ann@lantern.example")
    ann.writes(JOB, subject="A baker")
    said = (
        "The flour comes from a mill that you may want to mention.",
        "Could the oven be named too, it is a very old one.",
        "People should know that the yard has a fig tree.",
        "I miss a word on our Tuesday market stall.",
        "Nothing says yet that the tram stops at the door.",
        "The sentence about my grandmother has to be in there.",
        "You have left out the colour of our van.",
        "And again nobody mentions the fig tree in the yard and its bench.",
    )

    for words in said:
        letter = ann.reads()
        ann.answers(letter, words)

    assert "fig tree" in ann.reads().text
    for address in (OPERATOR, EDITOR):
        world.unread(address).clear()


def test_a_vacation_robots_reply_to_a_reminder_is_no_word_of_the_employers(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(JOB, subject="A baker")
    ann.reads(about="Head Baker")

    for _ in range(2):
        world.wait(timedelta(days=4), step=timedelta(hours=8))
        away = ann.reads(about="Head Baker")
        ann.answers(away, "I am away until Monday.", Auto_Submitted="auto-replied (vacation)")
        assert ann.has_no_mail()
    world.wait(timedelta(days=15), step=timedelta(hours=8))

    ann.reads(about="closed")
    assert last(world).reason == Reason.AUTOMATIC
    world.unread(EDITOR).clear()


# --- the caps -----------------------------------------------------------------------------------


def test_whoever_is_known_has_twenty_answers_a_day_and_the_operator_one_letter(
    world: World,
) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(JOB, subject="A baker")
    letter = ann.reads(about="Head Baker")

    for number in range(25):
        ann.answers(letter, f"pay: {50 + number}k EUR a year")

    assert len(has(world, ann.address)) <= 20
    assert has(world, OPERATOR) == [
        "Two Good Jobs: an address has had all its answers for now",
    ]
    world.wait(timedelta(days=1, minutes=1))
    ann.writes("help")
    ann.reads(about="how")
    world.unread(EDITOR).clear()


def test_one_mailbox_is_counted_whatever_it_is_called(world: World) -> None:
    for number in range(22):
        world.person(f"ann+{number}@lantern.example").writes(
            f"Role: Baker of loaf {number}\nCompany: Lantern {number}\n", subject=f"Loaf {number}"
        )

    answered = [recipient for _, recipient, _ in world.post.accepted if "ann" in recipient]
    assert len(answered) == 20
    for number in range(22):
        world.unread(f"ann+{number}@lantern.example").clear()
    world.unread(OPERATOR).clear()


def test_the_next_answer_covers_what_a_capped_person_wrote(tmp_path: Path) -> None:
    world = World(tmp_path, limits={"answers_per_address_day": 1})
    ann = world.person("ann@lantern.example")
    ann.writes(JOB, subject="A baker")
    letter = ann.reads(about="Head Baker")

    ann.answers(letter, "pay: 90k EUR a year")
    assert ann.has_no_mail()
    world.wait(timedelta(days=1, minutes=1))
    ann.answers(letter, "Outcome: 300 loaves a day by June 2027")

    assert "90" in ann.reads(about="300 loaves").text
    world.stop()


def test_a_domain_has_thirty_short_letters_an_hour(world: World) -> None:
    for number in range(40):
        house = ("", "a.", "b.")[number % 3]
        world.person(f"victim{number}@{house}third.example", signs=False).writes(
            WISH, subject="subscribe"
        )

    assert len(world.post.accepted) - len(has(world, OPERATOR)) == 30
    for recipient in {recipient for _, recipient, _ in world.post.accepted}:
        world.unread(recipient).clear()
    other = world.person("ann@lantern.example", signs=False)
    other.writes(WISH, subject="subscribe")
    other.reads(about="do you want")


def test_over_the_limit_of_the_hour_answers_are_late_and_none_is_dropped(tmp_path: Path) -> None:
    world = World(tmp_path, limits={"answers_per_hour": 4})
    people = [world.person(f"ann@firm{number}.example") for number in range(10)]
    for person in people:
        person.writes("help")

    at_once = sum(not person.has_no_mail() for person in people)
    told = has(world, OPERATOR)
    world.wait(timedelta(hours=1, minutes=1))
    after_an_hour = sum(not person.has_no_mail() for person in people)
    world.wait(timedelta(hours=1, minutes=1))

    assert (at_once, after_an_hour) == (4, 8)
    for person in people:
        person.reads(about="how")
        assert person.has_no_mail()
    assert told == ["Two Good Jobs: more answers are owed than we give in an hour"]
    assert world.left_unread() == []
    world.stop()


# --- floods in others' names --------------------------------------------------------------------


def test_of_many_who_are_asked_in_each_has_one_short_letter(tmp_path: Path) -> None:
    world = World(tmp_path)
    victims = [world.person(f"v{n}@victim{n % 20}.example", signs=False) for n in range(40)]

    for day in range(3):  # and again
        for number, victim in enumerate(victims[: 40 if day == 0 else 5]):
            victim.writes(WISH, subject=f"subscribe {day} {number}")
        world.wait(timedelta(days=1), step=timedelta(hours=8))

    assert {len(has(world, victim.address)) for victim in victims} == {1}
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()
    world.stop()


def test_a_question_in_a_victims_name_brings_them_a_short_letter(world: World) -> None:
    asked = "How does this work?"
    world.person("vera@victim.example", signs=False).writes(asked)
    world.person("kim@reader.example").writes(asked)

    short, page = (world.person(a).reads() for a in ("vera@victim.example", "kim@reader.example"))

    assert len(short.text.split()) < 100 < len(page.text.split())
    assert "there is nothing to do" in short.text
    assert "there is nothing to do" not in page.text


def test_a_victim_asked_in_by_many_has_one(world: World) -> None:
    victim = world.person("victim@third.example", signs=False)

    for number in range(30):
        raw = victim.compose(f"{WISH} {number}", "subscribe", ADDRESS, None, {})
        world.deliver(raw, ADDRESS, f"eve@source{number}.example")

    assert len(has(world, victim.address)) == 1
    world.unread(OPERATOR).clear()


def test_who_is_written_to_in_their_name_for_months_hears_ever_less(world: World) -> None:
    victim = world.person("victim@third.example", signs=False)

    when, start = [], world.clock.time
    for day in (0, 1, 3, 6, 8, 9, 20, 30, 35, 37, 38, 60, 90):
        world.wait(start + timedelta(days=day) - world.clock.time, step=timedelta(days=5))
        victim.writes(WISH, subject=f"subscribe {day}")
        when += [day] * len(has(world, victim.address))

    assert when == [0, 8, 37]
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()


def test_many_mails_in_one_name_are_one_letter_and_one_to_the_operator(
    world: World,
) -> None:
    victim = world.person("victim@third.example", signs=False)
    kinds = (WISH, "help", JOB, "Please stop mailing me.", "I have a question: who are you?")

    for number in range(50):
        victim.writes(f"{kinds[number % 5]}", subject=f"No. {number}")

    assert len(has(world, victim.address)) == 1
    assert len(has(world, OPERATOR)) == 1
    assert Counter(row.fate for row in _letters(world))[Fate.REFUSED] == 0
    world.unread(EDITOR).clear()
    world.wait(timedelta(days=1, minutes=1))
    world.unread(EDITOR).clear()
    world.unread(victim.address).clear()
    with world.runtime.store.snapshot() as session:
        assert len(list(session.exec(select(JobRow)))) <= 5


def test_a_reader_is_not_asked_to_leave_more_than_once_a_day(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")
    forger = world.person(kim.address, signs=False)

    for number in range(20):
        forger.writes("Please unsubscribe me.", subject=f"stop {number}")

    assert len(has(world, kim.address)) == 1
    world.unread(OPERATOR).clear()


# --- floods of proven senders -------------------------------------------------------------------

COMPLETE = """\
Role: {1}
Company: The house of {1}s
Objective: Bread people plan their morning around.
Key results:
- 400 loaves a day by June 2027
- Waste under 4% from March
Video: https://youtu.be/abcdefghij{0:x}
Pay: 58,000 to 64,000 USD a year
Other jobs: welcome
"""


ROLES = (
    "Baker", "Miller", "Cooper", "Glazier", "Shepherd", "Potter", "Weaver", "Tanner", "Watchmaker",
    "Surgeon", "Pilot", "Notary",
)  # fmt: skip


def complete(number: int) -> str:
    return COMPLETE.format(number, ROLES[number])


def test_forty_complete_jobs_of_one_sender_are_six_letters_to_the_editor(world: World) -> None:
    ann = world.person("ann@lantern.example")

    for number in range(12):
        ann.writes(complete(number), subject=f"Wanted: a {ROLES[number]}")

    told = has(world, ann.address)
    assert told.count("Your newest job has to wait") == 1
    to_decide = [letter for letter in world.unread(EDITOR) if "The house of" in letter.text]
    assert len(to_decide) == 6 + 1  # and the first of those that wait, in the day's digest
    world.unread(EDITOR).clear()
    world.wait(timedelta(days=1, minutes=1))  # the rest stands in the daily digest
    assert "5 mails for you to read" in has(world, EDITOR)
    bob = world.person("bob@mill.example")
    bob.writes(complete(1), subject="A job at the mill")
    bob.reads(about="Miller")
    world.unread(EDITOR).clear()
    world.unread(OPERATOR).clear()


def test_once_one_is_decided_there_is_room_for_the_next(tmp_path: Path) -> None:
    world = World(tmp_path, limits={"open_jobs": 1})
    ann = world.person("ann@lantern.example")
    ann.writes(complete(1), subject="A miller")
    letter = ann.reads(about="Miller")
    ann.writes(complete(9), subject="Quite another one")
    ann.reads(about="has to wait")

    ann.answers(letter, "withdraw")
    ann.reads()
    ann.writes(complete(9), subject="Once more: a surgeon")

    ann.reads(about="Surgeon")
    world.unread(EDITOR).clear()
    world.stop()


def test_what_others_write_in_a_name_takes_no_room_of_its_owner(tmp_path: Path) -> None:
    world = World(tmp_path, limits={"open_jobs": 1})
    forger = world.person("ann@lantern.example", signs=False)
    for number in range(3):
        forger.writes(complete(number), subject=f"Forged {number}")
    ann = world.person("ann@lantern.example")
    has(world, ann.address)

    ann.writes(complete(9), subject="A surgeon")

    ann.reads(about="Surgeon")
    world.unread(OPERATOR).clear()
    world.stop()


def test_colleagues_share_what_an_organization_has_in_the_making(tmp_path: Path) -> None:
    world = World(tmp_path, limits={"open_jobs": 1})
    people = [world.person(f"p{n}@{'berlin.' * (n % 2)}lantern.example") for n in range(6)]
    for number, person in enumerate(people):
        person.writes(f"Role: Baker {number}\nCompany: House {number}\n", subject=f"J{number}")

    waiting = ["has to wait" in has(world, person.address)[0] for person in people]

    assert waiting == [False] * 4 + [True] * 2
    world.unread(EDITOR).clear()
    world.stop()


def test_who_corrects_all_day_brings_the_editor_only_the_latest(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(complete(1), subject="A miller")
    letter = ann.reads(about="Miller")

    for number in range(12):
        ann.answers(letter, f"Pay: {60 + number},000 USD a year")

    assert len(has(world, EDITOR)) == 3
    world.wait(timedelta(days=1, minutes=1), step=timedelta(minutes=30))
    letters = [letter.text for letter in world.unread(EDITOR) if "71,000" in letter.text]
    assert len(letters) == 1
    world.unread(EDITOR).clear()
    world.unread(ann.address).clear()
    world.unread(OPERATOR).clear()
