"""What short mails are for, as people write them; `golden/kinds/short.txt` says how to read it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from short_mails import Short, mailed, short_mails

from mailbot.reading.whole import read

SHORT: Final = Path(__file__).parents[1] / "golden" / "kinds" / "short.txt"


@pytest.mark.parametrize("mail", list(short_mails(SHORT)), ids=lambda mail: mail.text[:40])
def test_what_a_short_mail_is_for(mail: Short) -> None:
    reading = read(mail.raw)

    assert reading.kind == mail.kind
    assert mail.intent in ("", reading.intent)


@pytest.mark.parametrize(
    "text",
    [
        "Why do I no longer receive the newsletter every week? I did not cancel.",
        "Je ne cherche plus de travail mais je continue à vous lire avec plaisir.",
        "I no longer look at other job sites, but yours I read every week!",
        "My old boss never stopped sending me angry letters. Yours are nicer.",
        "I was on holiday until Monday. Did I miss an issue?",
    ],
)
def test_words_of_leaving_about_something_else_are_no_wish(text: str) -> None:
    reading = read(mailed("R", "", text))

    assert reading.kind == "other"
