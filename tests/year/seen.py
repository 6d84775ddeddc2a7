"""What people read in a letter, and in a calendar."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailbot.demo.actors import Letter
from mailbot.demo.year.almanac import BEGIN, WEEK
from mailbot.demo.year.readers import Reader
from mailbot.demo.year.replies import about

TUESDAYS = [
    datetime.combine(date(2027, 1, 5) + timedelta(weeks=n), time(9), ZoneInfo("America/New_York"))
    for n in range(60)
]


def title_of(letter: Letter, owner: str = "") -> str:
    job = about(letter, owner)
    assert job, f"about which job is {letter.subject!r} to {letter.recipient}?"
    return job.title


def number_of(letter: Letter) -> int:
    found = re.search(r"[Ii]ssue (\d+)", letter.subject)
    assert found, letter.subject
    return int(found[1])


def message_id(letter: Letter) -> str:
    return letter.header("Message-ID")


def words(letter: Letter) -> str:
    return " ".join(letter.text.split())


def coming(at: datetime) -> datetime:
    return next(slot for slot in TUESDAYS if slot > at)


def following(slot: datetime) -> datetime:
    return coming(slot)


def died(reader: Reader) -> datetime:
    return BEGIN + reader.until * WEEK
