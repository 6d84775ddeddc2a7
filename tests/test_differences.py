"""Where parsers part ways over who wrote a mail: each of these reads as the editor's to somebody.

The attacker owns `attacker.example`, and signs everything with its own good key; SPF and DMARC of
that domain are in order. Another parser that takes another address than the one that was aligned
would do what the editor wants. Here it is nobody's mail, whoever reads it how.
"""

from __future__ import annotations

import email.policy
import re
from email import message_from_bytes
from email.errors import MessageError
from email.utils import getaddresses
from unittest import mock

import dkim  # type: ignore[import-untyped]  # dkimpy has no types
import mailparser  # type: ignore[import-untyped]  # mail-parser has no types
import pytest

from keys import NOON, SELECTOR, FakeDns, key, letter, signed_letter
from mailbot.address import Mailbox
from mailbot.matters import Office
from mailbot.terms import Testimony as Found  # pytest would collect it by its name
from mailbot.terms import Verdict
from mailbot.trust import witness
from mailbot.trust.author import author_of
from mailbot.trust.spf import Client
from world import ADDRESS, World, subscribe

JOBS = Mailbox("jobs", "news.example")
EDITOR = "editor@news.example"
ME = "me@attacker.example"
OFFICE = Office("Two Good Jobs", JOBS, (EDITOR,), (3,), 21, "root@news.example")


def dns() -> FakeDns:
    known = FakeDns("attacker.example", "news.example")
    known.publish("attacker.example", "v=spf1 +all")
    known.publish("_dmarc.attacker.example", "v=DMARC1; p=reject")
    known.publish("_dmarc.news.example", "v=DMARC1; p=reject")
    return known


def found_in(raw: bytes) -> Found:
    """What is found at the door of a mail that the attacker signs and hands in."""
    with mock.patch("time.time", NOON.timestamp):
        made = dkim.DKIM(raw).sign(SELECTOR.encode(), b"attacker.example", key().encode())
    client = Client("198.51.100.66", "mx.attacker.example", ME)
    return witness.testify(bytes(made) + raw, dns(), NOON, client=client)


def readings(raw: bytes) -> list[list[str]]:
    """Whom others take it to be from: Python's old parser, its new one, mail-parser, an expression.

    The last is what many a script has: what stands between the last angles. Python's own parsers
    change from one release to the next.
    """
    old = [address for _, address in getaddresses(message_from_bytes(raw).get_all("From", []))]
    try:
        field = message_from_bytes(raw, policy=email.policy.default)["From"]
        new = [found.addr_spec for found in field.addresses] if field else []
    except (MessageError, ValueError, LookupError):
        new = []
    head = raw.partition(b"\r\n\r\n")[0]
    from_field = next((line for line in head.split(b"\r\n") if line.startswith(b"From:")), b"")
    last = re.findall(rb"<([^<>]*)>", from_field)[-1:]
    shown = [address.decode("utf-8", "replace") for address in last]
    return [old, new, [address for _, address in mailparser.parse_from_bytes(raw).from_], shown]


SPOOFS = {
    # the four chains that other libraries let pass as the attacker's own, DMARC and all
    "chain: comment between": b" me@attacker.example (c) <editor@news.example>",
    "chain: bare CR": b" me@attacker.example\r <editor@news.example>",
    "chain: NUL": b" me@attacker.example\0<editor@news.example>",
    "chain: two addresses": b" me@attacker.example, editor@news.example",
    # two addresses in one field
    "the other way round": b" editor@news.example, me@attacker.example",
    "an address as the name": b" me@attacker.example <editor@news.example>",
    "glued to it": b" me@attacker.example<editor@news.example>",
    "two angles": b" <me@attacker.example> <editor@news.example>",
    "two angles, the editor's first": b" <editor@news.example> <me@attacker.example>",
    "a name between two angles": b" a <me@attacker.example> b <editor@news.example>",
    "an angle, then an address": b" <editor@news.example> me@attacker.example",
    "a semicolon": b" editor@news.example; me@attacker.example",
    "a group of both": b" Us: me@attacker.example, editor@news.example;",
    "a group of one": b" Editors: editor@news.example;",
    "a group, then an address": b" Us: editor@news.example;, me@attacker.example",
    "a comma with nothing before it": b" ,editor@news.example",
    "a comma with nothing behind it": b" editor@news.example,",
    "words behind": b" <editor@news.example> me at attacker.example",
    # routes
    "a route through the attacker": b" <@attacker.example:editor@news.example>",
    "a route through two": b" <@a.example,@attacker.example:editor@news.example>",
    # comments
    "a comment in the local part": b" editor(me@attacker.example)@news.example",
    "a comment in the domain": b" editor@news(.attacker).example",
    "a comment behind the @": b" editor@(attacker.example)news.example",
    "a comment in the angle": b" <editor@news.example(me@attacker.example)>",
    "a comment in front": b" (me@attacker.example) editor@news.example",
    "a comment within a comment": b" (a (b) me@attacker.example) editor@news.example",
    "a comment without end": b" editor@news.example (me@attacker.example",
    "a comment that ends too early for some": rb" editor@news.example (\) me@attacker.example)",
    # quotes
    "half a local part in quotes": b' "edi"tor@news.example',
    "an escape in the local part": rb' "ed\itor"@news.example',
    "a quotation before an angle": b' "<me@attacker.example>" <editor@news.example>',
    # encoded words (RFC 2047)
    "an encoded local part": b" <=?utf-8?Q?editor?=@news.example>",
    "an encoded comma": b" =?utf-8?Q?me=40attacker.example=2C?= , <editor@news.example>",
    "a comma in an encoded word": b" =?utf-8?Q?me,x?= <editor@news.example>",
    "an encoded word over the address": b" =?utf-8?Q?x <editor@news.example> (?=)",
    "an encoded word into the address": b" =?utf-8?b?ZWRpdG9y<?=@news.example>",
    # controls and bytes
    "a vertical tab": b" me@attacker.example\x0b<editor@news.example>",
    "a form feed": b" me@attacker.example\x0c<editor@news.example>",
    "a DEL": b" me\x7f <editor@news.example>",
    "a bell in the name": b" me\x07 <editor@news.example>",
    "the next line of Unicode": " me@attacker.example\u0085<editor@news.example>".encode(),
    "the line separator of Unicode": " me\u2028 <editor@news.example>".encode(),
    "bytes of no charset": b" \xe9\xff <editor@news.example>",
    "an overlong angle": b" \xc0\xbcme@attacker.example\xc0\xbe <editor@news.example>",
    # white space and length
    "a space before the @": b" editor @news.example",
    "a space behind the @": b" editor@ news.example",
    "folded within the domain": b" editor@news.\r\n example",
    "a fold with nothing on it": b" me@attacker.example\r\n \r\n <editor@news.example>",
    "behind 998 octets": b" " + b"a" * 1000 + b" <editor@news.example>",
    "behind 2000 octets": b"\r\n ".join([b" " + b"a" * 900] * 3) + b" <editor@news.example>",
}


@pytest.mark.parametrize("value", SPOOFS.values(), ids=SPOOFS.keys())
def test_what_another_parser_takes_for_the_editors_is_nobodys(value: bytes) -> None:
    raw = letter("x").replace(b"From: x\r\n", b"From:" + value + b"\r\n")

    assert any(EDITOR in addresses for addresses in readings(raw))
    assert author_of(raw) is None
    assert found_in(raw) == Found(Verdict.NONE, None, "From is not one plain address")


HEADS = {
    "two fields": b"From: me@attacker.example\r\nFrom: editor@news.example\r\n",
    "two fields, the editor's first": b"From: editor@news.example\r\nFrom: me@attacker.example\r\n",
    "two fields, in other cases": b"FROM: me@attacker.example\r\nfrom: editor@news.example\r\n",
    "behind a bare CR": b"From: me@attacker.example\r\nX: a\rFrom: editor@news.example\r\n",
    "behind a bare LF": b"From: me@attacker.example\r\nX: a\nFrom: editor@news.example\r\n",
    "before an early end": b"From: editor@news.example\r\n\nFrom: me@attacker.example\r\n",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_a_second_from_is_nobodys(head: bytes) -> None:
    raw = head + letter("x").replace(b"From: x\r\n", b"")

    assert any(EDITOR in addresses for addresses in readings(raw))
    assert author_of(raw) is None
    assert found_in(raw).address is None


DECOYS = {
    "the name": f'"{EDITOR}" <{ME}>',
    "the name, encoded": f"=?utf-8?Q?editor=40news.example?= <{ME}>",
    "the name, with angles, encoded": f"=?utf-8?Q?=3Ceditor=40news.example=3E?= <{ME}>",
    "an underscore for a space": f"=?utf-8?Q?editor=40news.example_=3C?= <{ME}>",
    "the sub-address": "editor+news.example@attacker.example",
    "a subdomain": "editor@news.example.attacker.example",
    "an = for an @": "editor=news.example@attacker.example",
    "a % for an @": "editor%news.example@attacker.example",
}


@pytest.mark.parametrize("author", DECOYS.values(), ids=DECOYS.keys())
def test_what_only_shows_the_editor_is_the_attackers(author: str) -> None:
    found = found_in(letter(author))

    assert found.verdict is Verdict.PASS
    assert found.address is not None
    assert found.address.endswith("attacker.example")


# Written with letters that look alike, or that some programs map onto one another.
LOOK_ALIKES = {
    "Cyrillic": "editor@n\u0435ws.example",
    "Greek": "editor@n\u03b5ws.example",
    "A-labels of the Cyrillic one": "editor@xn--nws-hed.example",
    "full-width": "editor@\uff4eews.example",
    "an ideographic stop": "editor@news\u3002example",
    "a zero-width space": "editor@news\u200b.example",
    "a soft hyphen": "editor@ne\u00adws.example",
    "long s": "editor@new\u017f.example",
    "accent": "editor@néws.example",
    "the Kelvin sign in a local part": "\u212aditor@news.example",
    "Cyrillic in the local part": "\u0435ditor@news.example",
    "dotless i in the local part": "ed\u0131tor@news.example",
    "capital dotted I in the local part": "ed\u0130tor@news.example",
    "one dot more": "e.ditor@news.example",
    "a sub-address": "editor+x@news.example",
    "another ending": "editor@news.example.com",
    "a dot at the end": "editor@news.example.",
}


@pytest.mark.parametrize("address", LOOK_ALIKES.values(), ids=LOOK_ALIKES.keys())
def test_what_looks_like_an_editors_address_is_not_theirs(address: str) -> None:
    """However well it is signed for: the address is compared whole, and nothing is mapped."""
    author = author_of(letter(address))

    assert author is None or not OFFICE.is_editor(author.address)


@pytest.mark.parametrize(
    "written", ["Editor@News.Example", "EDITOR@NEWS.EXAMPLE", '"editor"@news.example']
)
def test_case_and_needless_quotes_are_the_same_address(written: str) -> None:
    """RFC 5321 §2.4 lets a host tell Ann from ann; the one who signs for both is the same."""
    raw = signed_letter(written, "news.example")
    author = author_of(raw)

    assert author is not None
    assert OFFICE.is_editor(author.address)
    assert witness.testify(raw, dns(), NOON).verdict is Verdict.PASS


# --- Beside From --------------------------------------------------------------------------------

BESIDE = ("Sender", "Reply-To", "Resent-From", "Resent-Sender", "Return-Path", "X-Original-From",
          "Errors-To", "Apparently-From", "X-Sender")  # fmt: skip


@pytest.mark.parametrize("name", BESIDE)
def test_who_stands_in_another_field_is_neither_answered_nor_acted_upon(
    world: World, name: str
) -> None:
    kim = subscribe(world, "kim@reader.example")
    eve = world.person("eve@attacker.example")

    raw = eve.compose("Please unsubscribe me.", "unsubscribe", ADDRESS, None, {name: kim.address})
    world.deliver(raw, ADDRESS, eve.address)

    assert kim.has_no_mail()
    eve.reads(about="gets nothing from us")


@pytest.mark.parametrize("name", BESIDE)
def test_without_from_they_are_nobody_either(world: World, name: str) -> None:
    kim = subscribe(world, "kim@reader.example")
    raw = kim.compose("Please unsubscribe me.", "unsubscribe", ADDRESS, None, {})
    world.deliver(raw.replace(b"\r\nFrom: ", f"\r\n{name}: ".encode()), ADDRESS, kim.address)

    assert kim.has_no_mail()
    world.person("root@news.example").reads(about="set aside")


@pytest.mark.parametrize("path", [None, "", "mailer-daemon@attacker.example"])
def test_a_null_sender_is_not_answered_and_proves_nothing(world: World, path: str | None) -> None:
    """RFC 5321 §4.5.5; who stands in From may be anybody."""
    kim = world.person("kim@reader.example", signs=False)
    raw = kim.compose("subscribe", "subscribe", ADDRESS, None, {})

    world.deliver(raw, ADDRESS, path)

    if path is not None:
        kim.reads(about="do you want")
    assert kim.has_no_mail()
