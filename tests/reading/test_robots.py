"""Who must never be answered: by header, and by the words of those who set none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailbot.reading.assembly import build
from mailbot.reading.classify import classify
from mailbot.reading.robots import automatic, bulk, list_post, made_by_hand, only_bulk
from mailbot.terms import Kind

KINDS = sorted((Path(__file__).parents[1] / "golden" / "kinds").glob("*.eml"))


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("path", KINDS, ids=lambda path: path.stem)
def test_golden(path: Path, newline: bytes) -> None:
    expected = json.loads(path.with_suffix(".json").read_text())

    said = classify(build(path.read_bytes().replace(b"\n", newline)))

    assert {"kind": said.kind, "intent": said.intent} == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("auto-submitted", "auto-replied"),
        ("auto-submitted", "Auto-Generated; owner-email=x@y.example"),
        ("auto-submitted", "auto-replied (vacation)"),
        ("auto-submitted", "(by the sieve) auto-replied"),
        ("precedence", "bulk"),
        ("precedence", "Junk"),
        ("precedence", "list"),
        ("precedence", "auto_reply"),
        ("x-auto-response-suppress", "All"),
        ("x-autoreply", "yes"),
        ("x-autorespond", "yes"),
        ("return-path", "<>"),
        ("return-path", "< >"),
        ("list-id", "<chat.example.org>"),
        ("from", "Shop <no-reply@shop.example>"),
        ("from", "noreply@shop.example"),
        ("from", "do_not_reply@shop.example"),
    ],
)
def test_a_header_forbids_an_answer(name: str, value: str) -> None:
    assert automatic(((name, value),))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("auto-submitted", "no"),
        ("auto-submitted", "No (really)"),
        ("precedence", "first-class"),
        ("return-path", "<ann@example.org>"),
        ("x-auto-response-suppress", "None"),
        ("from", "Nora Reply <nora@example.org>"),
        ("from", "mono-reply@example.org"),
    ],
)
def test_people_may_be_answered(name: str, value: str) -> None:
    assert automatic(((name, value),)) is None


def test_a_mailing_tool_is_no_list_and_no_robot() -> None:
    headers = (("precedence", "bulk"), ("list-unsubscribe", "<mailto:x@y.example>"))

    assert bulk(headers)
    assert only_bulk(headers)
    assert not list_post(headers)
    assert made_by_hand(headers)


@pytest.mark.parametrize(
    "mark", [("list-id", "<chat.example.org>"), ("from", "no-reply@x.example"), ("x-loop", "me")]
)
def test_bulk_is_not_all_where_another_mark_forbids_an_answer(mark: tuple[str, str]) -> None:
    assert not only_bulk((("precedence", "bulk"), mark))


@pytest.mark.parametrize(
    ("words", "robot"),
    [
        ("Oui, c'est bien moi. Mais vous ne répondez pas à mes questions.", False),
        ("Ja. Warum antworten Sie nicht? Ich habe zweimal gefragt.", False),
        ("Message automatique. Merci de ne pas répondre à ce message.", True),
    ],
)
def test_a_complaint_that_nobody_answers_is_no_robots(words: str, robot: bool) -> None:
    raw = f"From: Sol <sol@oyster.example>\nSubject: Re: A job\n\n{words}\n".encode()

    assert (classify(build(raw)).kind is Kind.AUTO_REPLY) is robot
