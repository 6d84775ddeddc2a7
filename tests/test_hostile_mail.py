"""One mail with all that its words could become elsewhere, followed into every letter of ours.

Header, markup, template, link, file, command: it comes out as words, or not at all.
"""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from email.message import EmailMessage, Message
from html.parser import HTMLParser
from pathlib import Path

import pytest

from keys import signer
from mailbot.trust.dkim import signed
from world import ADDRESS, EDITOR, Mail, World, subscribe

SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # Tuesday, 09:00 in Berlin

OWNER = "mara@lantern.example"
ATTACHED = b"MZ\x90\x00This program cannot be run in DOS mode."
CARRIED = "PAYLOAD-OF-A-FILE"

TITLE = "Head {{ 7*7 }} Baker {% raw %} \u202e\u200b<script>alert(1)</script>"
HOUSE = "Lantern &lt;b&gt; <img src=x onerror=alert(1)> Loaf\u2066"
TEXT = f"""\
Title: {TITLE}
Organization: {HOUSE}
Objective: \"><a href="javascript:alert(1)">bread</a><style>*{{display:none}}</style>
Outcomes:
- waste from 12% to 4% by June </li></ul><iframe src=//evil.example>
- {{{{ config }}}} [click](javascript:alert(2)) by July, 5 shops
Video: https://youtu.be/dQw4w9WgXcQ
Pay: EUR 50,000 a year
Other jobs: welcome
Place: remote
"""

# Encoded words that hold line ends, and what would stand on the next line.
SUBJECT = "=?utf-8?q?A_job=0D=0ABcc:_eve@flood.example=0D=0A=0D=0A<script>?= =?utf-8?b?4oCo?="
NAME = (
    "=?utf-8?b?"
    + base64.b64encode(b"Mara\r\nBcc: eve@flood.example\r\n\xe2\x80\xae").decode()
    + "?="
)

OURS = {
    "from", "to", "subject", "date", "message-id", "reply-to", "in-reply-to", "references", "auto-submitted",
    "x-auto-response-suppress", "x-mailbot-letter", "mime-version", "content-type", "content-transfer-encoding",
    "list-id", "list-unsubscribe", "list-help", "list-owner", "list-post", "precedence", "list-archive",
    "dkim-signature",
}  # fmt: skip


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, schedule={"day": "tuesday", "time": "09:00", "draft_hours_before": 24})


def hostile(world: World) -> bytes:
    """A mail of an employer, with a file whose name is a header and a path."""
    line = b"--=_b\r\n"
    name = '../../etc/cron.d/x\\"\r\nBcc: eve@flood.example'.replace("\r\n", "=0D=0A")
    head = (
        f"From: {NAME} <{OWNER}>\r\nTo: {ADDRESS}\r\nSubject: {SUBJECT}\r\n"
        f"Date: Wed, 25 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1\u00e9@lantern.example>\r\n"
        "References: <a@b.example>\r\n Bcc: <eve@flood.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed; boundary="=_b"\r\n\r\n'
    ).encode()
    text = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    file = (
        f'Content-Type: text/plain; name="=?utf-8?q?{name}?="\r\n'
        "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    ).encode() + base64.encodebytes(ATTACHED + CARRIED.encode())
    raw = (
        head + line + text + TEXT.replace("\n", "\r\n").encode() + line + file + b"\r\n--=_b--\r\n"
    )
    return signed(raw, signer("lantern.example"), world.clock.now())


class Page(HTMLParser):
    """The tags and the targets of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.targets: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.targets += [value or "" for name, value in attrs if name in {"href", "src", "action"}]


def sound(mail: Mail) -> None:
    """Whatever came in, this is a letter of ours and nothing else."""
    message = mail.message
    parts: list[Message] = list(message.walk())
    assert {name.lower() for name in message} <= OURS
    assert len(message.keys()) == len(set(message.keys()))
    assert message.defects == []
    assert mail.raw.isascii()
    assert all(b"\r" not in line and len(line) <= 998 for line in mail.raw.split(b"\r\n"))
    assert all(part.get_content_type() in KINDS for part in parts)
    assert all(part.get_filename() is None for part in parts)
    for part in parts:
        if isinstance(part, EmailMessage) and not part.is_multipart():
            text = str(part.get_content())
            assert CARRIED not in text
            assert "DOS mode" not in text
            assert not set("\u202e\u2066\u200b\u2028\x00") & set(text)


KINDS = {"text/plain", "text/html", "multipart/alternative"}


def test_a_hostile_mail_is_words_in_every_letter(world: World) -> None:
    reader = subscribe(world, "kim@reader.example")
    mara = world.person(OWNER)
    world.deliver(hostile(world), ADDRESS, OWNER)
    answer = mara.reads(about="nothing is missing")
    review = world.editor.reads(about="Head {{ 7*7 }} Baker")
    assert "49" not in review.text.replace("1549", "")
    world.editor.answers(review, "approve")
    approved, result = mara.reads(about="approved"), world.editor.reads(about="what became")
    world.wait_until(SLOT)
    covering, proof = world.editor.reads(about="ok?"), world.editor.reads(about="Head")
    reminder = world.editor.reads(about="waits for your ok")
    world.editor.answers(covering, "ok")
    told, listed, copy = (
        world.editor.reads(),
        mara.reads(),
        reader.reads(about="Head {{ 7*7 }} Baker"),
    )

    for letter in (answer, review, approved, result, covering, proof, reminder, told, listed, copy):
        sound(letter)
    page = copy.message.get_body(("html",))
    assert page is not None
    seen = Page(str(page.get_content()))
    assert seen.tags.isdisjoint(
        {"script", "iframe", "img", "form", "object", "svg", "link", "base"}
    )
    assert not {name for name in seen.attributes if name.startswith("on")}
    assert {target.partition(":")[0] for target in seen.targets} == {"https", "mailto"}
    assert all("evil" not in target for target in seen.targets)
    people = {OWNER, EDITOR, "kim@reader.example"}
    assert {recipient for _, recipient, _ in world.post.accepted} == people
    world.stop()
