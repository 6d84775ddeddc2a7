"""Where a letter ends and its signature begins, for formulas in no list and cards of any form."""

from __future__ import annotations

import pytest

from mailbot.reading import plain
from mailbot.reading.quotes import Letter, part
from mailbot.terms import Author

SIOBHAN = Author("siobhan@carra.example", "Siobhan Keane")
FRESH = Letter(is_reply=False, is_forward=False, author=SIOBHAN)
AD = "Hello,\n\nwe need a baker for 2100 EUR a month."


def new(text: str) -> str:
    return part(plain.rows(text), FRESH).new_text


@pytest.mark.parametrize(
    "end",
    [
        "In solidarity and sourdough,\nMireille for the hiring committee",
        "Yours in bread,\nSiobhán Keane\n(Administrative Officer)",
        "Au grand plaisir,\nMarie-Ève",
        "Saluti di mare\nSalvo Inguaggiato",
        "Ganz herzliche Grüße aus dem Norden\nSiobhan",
        "Un saludo desde Vigo\nXoana",
        "Siobhán",
        "S. Keane",
        "S.",
        "🌱 Siobhan\nshe/her | Carra",
        "Siobhan x",
        "The Parish Office",
        "Ihr Team",
        "La Direzione",
        "Dr. Siobhan Keane\nHead of Bread",
        "-Jan de Vries",
        "Thanks,\n__________\nSiobhan Keane\nRole\nDirect: (+00)00-000-0000",
        "Regards,\nSiobhan\n\nDisclaimer\n\nThis message may contain privileged information of ours.",
        "__________________\nCity of Carra - Human Resources\nThis e-mail is confidential and for its addressee only.",
    ],
)
def test_what_closes_a_letter_is_not_new_text(end: str) -> None:
    assert new(f"{AD}\n\n{end}\n") == AD


@pytest.mark.parametrize(
    "end",
    [
        "Siobhan explains the role in two minutes\n\nWrite to jobs@carra.example by the 10th of October.",
        "The roles are:\n\n-Head Chef",
        "- Head Chef\n-Night Baker",
        "Ask for:\nSiobhan Keane",
        "BTW we start in May.",
        "Front Office",
        "Join our team",
        "Contact:\nThe Parish Office",
        "Please include your salary wishes",
        "Night Baker\n\nPay 2100 EUR\nStart 1.1.2027\n\nTel +49 30 1234567\nwww.carra.example",
    ],
)
def test_what_only_looks_like_a_signature_is_kept(end: str) -> None:
    assert new(f"{AD}\n\n{end}\n") == f"{AD}\n\n{end}"


def test_a_greeting_that_is_also_a_farewell_closes_nothing_at_the_top() -> None:
    assert new("Servus,\n\nwir suchen einen Koch.\n\nLohn 3.050 €\n\n--\nGasthof Keane\n") == (
        "Servus,\n\nwir suchen einen Koch.\n\nLohn 3.050 €"
    )


def test_a_card_of_several_blocks_is_known_by_its_registered_numbers() -> None:
    card = "*Jo Lund* | *Owner*\n*Call +31 6 22 22 22 22*\n\n[image: the logo]\n\nBeach 2, 4694EG Town\n\n*KVK 50000000*\n*BTW NL0000000AA0*\n*WEB ink.example <https://ink.example/>*"

    assert new(f"{AD}\n\n{card}\n") == AD


def test_devices_may_be_many() -> None:
    devices = "Sent from my iPhone\nSent with Airmail\nVon meinem Mobilgerät gesendet\n(sent from a phone)\nEnvoyé depuis mon iPhone\nSent from my TI-85"

    assert new(f"{AD}\n\n-Lev.\n\n{devices}\n") == AD


@pytest.mark.parametrize("called", ["Siobhan", "Sio", "Siob", "Keane"])
def test_a_name_above_the_card_is_signature_too(called: str) -> None:
    card = "Siobhan Keane\nGeneral Manager\nCarra House, Kenmare\n+353 64 555 0190"

    assert new(f"{AD}\n\n{called}\n\n{card}\n") == AD


@pytest.mark.parametrize(
    "end",
    [
        "Thank you kindly\nSio",
        "Merci gros!\nSiobhan",
        "Deus abençoe\nSiobhan",
        "Dios los bendiga\nSiobhan",
        "Alles Liebe\nSiobhan",
        "baci\nS.",
        "Liefs,\nSiobhan",
    ],
)
def test_letters_close_warmly(end: str) -> None:
    assert new(f"{AD}\n\n{end}\n") == AD


def test_a_name_below_the_last_answer_is_no_answer() -> None:
    text = "> What does it pay?\n\n2100\n\n> Until when?\n\n1 June\n\n> Two Jobs\n\nSiobhan\n"
    reply = Letter(is_reply=True, is_forward=False, author=SIOBHAN)

    assert part(plain.rows(text), reply).new_text == "2100\n\n1 June"


@pytest.mark.parametrize("end", ["Sicily", "SAP", "Sundays", "baker"])
def test_one_word_that_is_no_name_of_the_writers_is_kept(end: str) -> None:
    assert new(f"{AD}\n\n{end}\n") == f"{AD}\n\n{end}"
