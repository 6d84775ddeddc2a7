"""Lines of plain text that are quoted, or only look so; and the seams that clients break."""

from __future__ import annotations

import pytest

from mailbot.reading import plain
from mailbot.reading.quotes import Letter, Parted, part
from mailbot.terms import Author

REPLY = Letter(is_reply=True, is_forward=False, author=Author("ann@acme.example", "Ann Smith"))
FRESH = Letter(is_reply=False, is_forward=False, author=Author("ann@acme.example", "Ann Smith"))
WROTE = "On Mon, May 11, 2026 at 10:03 AM Two Jobs <jobs@two.example> wrote:"


def parted(text: str) -> Parted:
    return part(plain.rows(text), REPLY)


def asked(letter: Parted) -> list[tuple[str, str]]:
    return [(line.text, line.asked) for line in letter.lines if line.asked]


@pytest.mark.parametrize(
    "quote",
    [
        "> Pitchfork occupy vegan pabst hammock. Wayfarers etsy pok pok, kale chips\nbrooklyn four dollar toast.\n> more",
        "> View it (http://two.example/action\n_nonce=3dd518)\n> more",
        "> Post a response\n>\n (http://two.example/c/YzOTYzMmE) >\n> more",
    ],
    ids=["wrapped", "link", "loose link"],
)
def test_the_tail_of_a_quoted_line_is_quoted(quote: str) -> None:
    assert parted(f"Yes.\n\n{WROTE}\n{quote}\n").new_text == "Yes."


def test_what_a_comb_broke_off_is_quoted() -> None:
    """Some programs break a quote at their width and mark only the first line of each break."""
    quote = (
        "> The results name no number, no date and no end that can be\nSeen.\n"
        "> We have asked the employer once how both sides will know.\nAnd\n"
        "> | Waste from 12 % to 4 % by June, and the whole team will\nApprove\n> | of it"
    )

    assert parted(f"Who is that?\n\n{WROTE}\n{quote}\n").new_text == "Who is that?"


def test_an_answer_below_each_long_line_is_no_comb() -> None:
    quote = (
        "> | Waste from 12 % to 4 % by June, and the whole team will know\nfine\n"
        "> | 12 shops in and around the town sell our bread by September\nfine, too\n"
        "> That address was proven by the first mail (DKIM), as they all are\n"
    )

    assert parted(f"{WROTE}\n{quote}").new_text == "fine\n\nfine, too"


def test_a_lower_case_answer_is_no_tail() -> None:
    quote = "> Which results should the person have reached by the end of the first\n> year, and how would you check them?\nzero waste by june\n> What is the title?\nbarista\n"

    assert asked(parted(f"{WROTE}\n{quote}")) == [
        (
            "zero waste by june",
            "Which results should the person have reached by the end of the first year, and how would you check them?",
        ),
        ("barista", "What is the title?"),
    ]


def test_a_flourish_of_angle_brackets_is_no_quote() -> None:
    assert parted("Look:\n>>> >>> https://two.example <<<\nNice?\n").new_text == (
        "Look:\n>>> >>> https://two.example <<<\nNice?"
    )


@pytest.mark.parametrize(
    "seam",
    [
        "Le mer. 29 juin 2026 à 12:32, Two Jobs <jobs@two.example\n> a écrit :\n\n> old",
        "On Tue, Apr 11, 2026 at 10:07 PM Two Jobs\n\n<\nmailto:Two Jobs <jobs@two.example>\n> wrote:\nold",
        "---- Two Jobs wrote ----\n\n> old",
        'On 03/19/2026 at 9:19 AM, "Two Jobs"  wrote:Email Notification\nold',
        "2026. jan. 5., h 14:32 időpontban Two Jobs <jobs@two.example> ezt írta:\nold and so long that a client had to wrap it near the end of the line, it did\nso here as well, and once more at the same width, as one would of a text this",
        "*From:* jobs@two.example [mailto:\njobs@two.example]\n*Sent:* Wednesday, June 27, 2026 3:05 PM\n*To:* ann@acme.example\n*Subject:* Hello\n\nold",
        "From: Two Jobs, the newsletter\n<jobs@two.example>\nSent: Monday, May 11, 2026 10:03\nTo: Ann\n\nold",
        "Date: Wed, 16 May 2026 00:15:02 -0600\nTo: ann@acme.example\n\nold",
        "From: jobs@two.example\n\n<https://two.example/c/dHJh\n>  <jobs@two.example <mailto:jobs@two.example> >\n\nold",
        "====\n\nMessage du 12/12/2026 13:20\nDe : Two Jobs <jobs@two.example>\nA : ann@acme.example\nSujet : old\n\nold",
        "> Message du 11/05/26 10:03\n> De : Two Jobs <jobs@two.example>\n> A : ann@acme.example\n> Objet : old\n\nold",
        "-----Antwort Nachricht-----\n\nold",
        "Original Message processed by david®\nold 9. August 2026, 12:44 Uhr\nVon Two Jobs\nAn Ann",
        "Zitat von Two Jobs <jobs@two.example>:\n\nold",
        "در تاریخ دوشنبه 11 مه 2026، 10:03 Two Jobs <jobs@two.example> گفت:\n\nold",
        "May 11, 2026, 10:03 by jobs@two.example:\n\nold",
    ],
)
def test_a_broken_seam_ends_the_new_text_all_the_same(seam: str) -> None:
    assert parted(f"Yes, do.\n\n{seam}\n").new_text == "Yes, do."


@pytest.mark.parametrize(
    "text",
    [
        "Please list it.\n\nFrom: hr@acme.example\n\nThanks a lot for doing this.",
        "On 12.03.2026 at 10:00 my boss wrote: we need a cook.\nPlease list it.",
        "Herr Meier <m@acme.example> hat am Montag um 10:00 angerufen:\ner nimmt die Stelle.",
    ],
)
def test_a_sentence_is_no_seam(text: str) -> None:
    assert parted(text).new_text == text


def test_a_date_and_an_addressee_are_part_of_a_fresh_letter() -> None:
    text = "The interview:\n\nDate: 12 May 2027 10:00\nTo: ann@acme.example"

    assert part(plain.rows(text), FRESH).new_text == text


@pytest.mark.parametrize(
    "quote",
    [
        "> 1. What is the pay?\n>\n> > you wrote: lots of money",
        "> What is the pay?\n>> We need a cook",
        "> On Sunday Ann wrote:\n>> We need a cook\n> What is the pay?",
        "> Thanks.\n>> On Sat Jobs wrote:\n>>> What is the pay?\n>> enough",
    ],
)
def test_an_answer_below_a_quote_within_the_quote_knows_its_question(quote: str) -> None:
    assert asked(parted(f"{WROTE}\n{quote}\n\n60k\n")) == [("60k", "What is the pay?")]


def test_new_text_stands_as_it_was_typed() -> None:
    text = "```\n# Senior developer\n```\nThe *pay* is **50k**.\n- one __really__ big oven"

    assert parted(text).new_text == text
