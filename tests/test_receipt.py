"""What real relays say of a letter they took, and the Message-IDs they make of it."""

import pytest

from mailbot.receipt import names_in, relay_id


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Postfix, with short and with long queue names
        ("Ok: queued as 4F1B41C0A3", "4F1B41C0A3"),
        ("Ok: queued as 4GkQ2z3Xyzz2Qr1", "4GkQ2z3Xyzz2Qr1"),
        # Exim
        ("OK id=10HmaX-000000005vi-0000", "10HmaX-000000005vi-0000"),
        # Sendmail, OpenSMTPD
        ("0AL8F1Kb012345 Message accepted for delivery", "0AL8F1Kb012345"),
        ("4f1b41c0 Message accepted for delivery", "4f1b41c0"),
        # Amazon SES
        (
            "Ok 0100018bd1a2b3c4-1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d-000000",
            "0100018bd1a2b3c4-1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d-000000",
        ),
        # Exchange, of one's own and in the cloud
        (
            "<6b36518e-14b1-6fac@mail.example> [InternalId=23138874] Queued mail for delivery",
            "6b36518e-14b1-6fac@mail.example",
        ),
        (
            "OK <CH0PR11MB5411F51EEE798@CH0PR11MB5411.prod.example> [Hostname=CH0PR11MB5411.example]",
            "CH0PR11MB5411F51EEE798@CH0PR11MB5411.prod.example",
        ),
        # Gmail
        (
            "OK 1700000000 d9443c01a7336-1cc5e1e1d1csi1234567plb.12 - gsmtp",
            "d9443c01a7336-1cc5e1e1d1csi1234567plb.12",
        ),
        # others
        ("Ok: queued as <202611250915.12345678901@relay.example>", "202611250915.12345678901@relay.example"),
        ("Ok: queued on smtp-45.relay.example 1700000000-AbCdEfGh12", "1700000000-AbCdEfGh12"),
        ("Requested mail action okay, completed: id=1MabcD-1kXyZ2-00AbCd", "1MabcD-1kXyZ2-00AbCd"),
        ("Ok, envelope id 0RAB00ABC123DE@mail.example", "0RAB00ABC123DE@mail.example"),
        ("Message Queued (5A1B2C3D-4E5F.1)", "5A1B2C3D-4E5F.1"),
        ("Ok, message saved <Message-ID: abc.123@mail.example>", "abc.123@mail.example"),
        ("SmtpThread-1 Received OK [AbC123dEfGhIjKlMn.us99]", "AbC123dEfGhIjKlMn.us99"),
    ],
)  # fmt: skip
def test_the_name_is_found(text: str, name: str) -> None:
    assert relay_id(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "taken",
        "Great success",
        "Message accepted for delivery",
        "Queued mail for delivery",
        "Queued (0.016 seconds)",
        "ok 1700000000 qp 12345",  # qmail: a time and a process
        "ok:  Message 12345 accepted",
        "OK 20261125",
        "Ok: queued as 12",
        "ok <not an id> [4 bytes]",
        "<@> <> queued as <>",
    ],
)
def test_a_reply_without_a_name_has_none(text: str) -> None:
    assert relay_id(text) == ""


@pytest.mark.parametrize("char", ["<", "(", "a@", "queued as ", "queued on a ", "id=", "[", "1"])
def test_any_reply_is_harmless(char: str) -> None:
    assert len(relay_id(char * 100_000)) <= 250


def test_a_message_id_names_what_it_may_be_made_of() -> None:
    assert names_in("<20261125091500.4F1B41C0A3@relay.example>") == (
        "20261125091500.4F1B41C0A3@relay.example",
        "20261125091500.4F1B41C0A3",
        "4F1B41C0A3",
    )
    assert names_in("<0100018bd1a2b3c4-000000@relay.example>") == (
        "0100018bd1a2b3c4-000000@relay.example",
        "0100018bd1a2b3c4-000000",
    )


@pytest.mark.parametrize(
    "message_id",
    ["", "<>", "<@>", "<1@a>", "<....@b>", "<" + "a" * 999 + ">", "<0100018bd1a2\0b3c4@b>"],
)
def test_a_short_or_endless_message_id_names_nothing(message_id: str) -> None:
    assert names_in(message_id) == ()
