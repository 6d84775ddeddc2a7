"""Raw bytes taken apart: MIME, charsets, transfer encodings, and everything broken in them."""

from __future__ import annotations

import base64

import pytest

from mailbot.reading import charset, flowed, headers, plain
from mailbot.reading.assembly import build
from mailbot.reading.limits import MAX_DEPTH, MAX_FIELDS, MAX_HEADER_BYTES
from mailbot.terms import Author, Origin, Unreadable

HEAD = b"From: Ann Smith <ann@acme.example>\r\nTo: jobs@two.example\r\nSubject: Job\r\nMessage-ID: <1@acme.example>\r\n"


def mail(content_type: str, body: bytes, encoding: str = "8bit") -> bytes:
    extra = f"MIME-Version: 1.0\r\nContent-Type: {content_type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return HEAD + extra.encode() + body


def new(raw: bytes) -> str:
    return build(raw).new_text


@pytest.mark.parametrize(
    ("declared", "encoded"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "utf-8"),
        ("us-ascii", "utf-8"),
        ("foo-bar", "utf-8"),
        ("utf-8", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("rot13", "utf-8"),
    ],
)
def test_western_text_comes_out_right(declared: str, encoded: str) -> None:
    text = "Café „Größe“ – €60"
    assert new(mail(f"text/plain; charset={declared}", text.encode(encoded))) == text


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("iso-2022-jp", "パン職人を募集"),
        ("shift_jis", "パン職人を募集"),
        ("euc-jp", "パン職人を募集"),
        ("gb2312", "招聘面包师"),
        ("big5", "徵麵包師"),
        ("euc-kr", "제빵사를 찾습니다"),
        ("koi8-r", "Ищем пекаря"),
        ("windows-1251", "Ищем пекаря"),
        ("windows-1250", "Hledáme pekaře"),
        ("iso-8859-2", "Szukamy piekarza łódź"),
        ("windows-1253", "Ζητείται"),
        ("iso-8859-15", "€60"),
        ("utf-16", "Baker"),
    ],
)
def test_declared_charsets(declared: str, text: str) -> None:
    assert new(mail(f"text/plain; charset={declared}", text.encode(declared))) == text


def test_utf7_is_no_charset() -> None:
    assert "<script>" not in charset.decode(b"+ADw-script+AD4-", "utf-7")


def test_invisible_characters_go_and_odd_spaces_fold() -> None:
    assert (
        charset.clean("a\u200bb\u00adc\ufeff 42\u202f000\u00a0€ می\u200cخواهم")
        == "abc 42 000 € می\u200cخواهم"
    )
    tagged = "".join(chr(0xE0000 + ord(letter)) for letter in "approve")
    turned = "\u202e\u2066Ba\u115f\u3164ker\u2069\u202c\u206a"
    assert charset.clean(f"{turned}{tagged}\U000e0001\U000e0100") == "Baker"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?UTF-8?Q?K=C3=BCche?=", "Küche"),
        ("=?utf-8?B?S8M=?= =?utf-8?B?vGNoZQ==?=", "Küche"),  # split inside a letter
        ("=?iso-8859-1?Q?a=0D=0ABcc=3A_x?=", "a Bcc: x"),
        ("Re: =?utf-8?q?A?= and =?utf-8?q?B?=", "Re: A and B"),
        ("=?broken?Q?caf=E9?=", "café"),
        ("folded\r\n subject", "folded subject"),
    ],
)
def test_header_values(raw: str, text: str) -> None:
    assert headers.decode(raw) == text


def test_the_header_side() -> None:
    raw = (
        b"Delivered-To: Jobs+D0abc@Two.example\r\n"
        + HEAD
        + b"In-Reply-To: <q@two.example>\r\nReferences: <p@two.example>\r\n <q@two.example>\r\nDate: Fri, 05 Jun 2026 20:31:44 +0800\r\n\r\nhi"
    )
    read = build(raw).mail

    assert read.message_id == "<1@acme.example>"
    assert read.in_reply_to == ("<q@two.example>",)
    assert read.references == ("<p@two.example>", "<q@two.example>")
    assert read.date is not None
    assert read.date.isoformat() == "2026-06-05T12:31:44+00:00"
    assert read.author == Author("ann@acme.example", "Ann Smith")
    assert read.recipients == ("jobs+d0abc@two.example", "jobs@two.example")


def test_flowed_text_is_unwrapped_by_quote_depth() -> None:
    text = "> one \n> two\n>> three \n> four\n five \nsix\n-- \nAnn"
    assert flowed.unflow(text, delsp=False) == "> one two\n>> three \n> four\nfive six\n-- \nAnn"


def test_delsp_deletes_the_space() -> None:
    body = b"https://vimeo.com/7344 \r\n109\r\n"
    assert new(mail("text/plain; format=flowed; delsp=yes", body)) == "https://vimeo.com/7344109"


def test_a_line_that_counts_begins_though_the_one_above_is_long() -> None:
    long = "O: guests come for the food again, and not for the view or the car park"
    text = f"{long}\nKR 1 - waste down from 38 to 31% by Easter, and the menu changed\nKR 2 - full"

    assert [row.text for row in plain.rows(text)] == text.split("\n")


def test_an_attached_message_is_never_the_authors_text() -> None:
    inner = b"From: Otto <otto@salt.example>\r\nSubject: Sous Chef\r\n\r\nAPPROVE\r\n"
    body = (
        b"--b\r\n\r\nhi, see attached\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n"
        + inner
        + b"--b--\r\n"
    )
    read = build(mail('multipart/mixed; boundary="b"', body))

    assert read.new_text == "hi, see attached"
    assert [line.text for line in read.lines if line.origin is Origin.FORWARD and line.text] == [
        "Sous Chef",
        "APPROVE",
    ]
    assert read.forward is not None
    assert read.forward.author == Author("otto@salt.example", "Otto")
    assert read.forward.as_attachment


def test_an_attached_text_file_is_an_attachment() -> None:
    body = b"--b\r\n\r\nsee attached\r\n--b\r\nContent-Disposition: attachment; filename=../../etc/job.txt\r\n\r\nTitle: Baker\r\n--b--\r\n"
    read = build(mail("multipart/mixed; boundary=b", body))

    assert read.new_text == "see attached"
    assert [(a.filename, a.content_type) for a in read.attachments] == [("job.txt", "text/plain")]
    assert [line.text for line in read.lines if line.origin is Origin.ATTACHMENT and line.text] == [
        "Title: Baker"
    ]


@pytest.mark.parametrize(
    "body",
    [
        b"VGhlIHBheSBpcyA1MGsu",
        b"VGhlIHBheSBp\r\ncyA1MGsu\r\n\r\n____\r\nA list's footer, unencoded.\r\n",
        b"VGhlIHBheSBpcyA1MGsuYQ"[:-2],
    ],
)
def test_broken_base64(body: bytes) -> None:
    assert new(mail("text/plain", body, "base64")) == "The pay is 50k."


@pytest.mark.parametrize(
    "raw",
    [
        mail(
            "multipart/mixed",
            b"--x\r\nContent-Type: text/plain\r\n\r\nThe pay is 50k.\r\n--x--\r\n",
        ),
        mail(
            "multipart/mixed; boundary=x",
            b"--x\r\nContent-Type: text/plain\r\n\r\nThe pay is 50k.\r\n",
        ),
        mail("multipart/mixed; boundary=x", b"The pay is 50k.\r\n"),
        mail("text", b"The pay is 50k.\r\n"),
        mail("text/plain; charset", b"The pay is 50k.\r\n"),
        mail("text/plain", b"The pay is 50k.\r\n", "x-unknown"),
        b"From ann@acme.example Fri Jun  5 2026\n" + HEAD + b"\nThe pay is 50k.",
        b"\r\n\r\n" + HEAD + b"\r\nThe pay is 50k.",
        # an unterminated multipart whose last part is a multipart without a boundary line: hazard 2
        mail(
            "multipart/mixed; boundary=x",
            b"--x\r\n\r\nThe pay is 50k.\r\n--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n",
        ),
    ],
)
def test_broken_structure_loses_no_text(raw: bytes) -> None:
    assert "The pay is 50k." in new(raw)


def test_html_is_read_when_the_text_is_a_stub() -> None:
    body = b"--b\r\n\r\nYour client does not support HTML.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The pay is 50k.</p>\r\n--b--\r\n"
    assert new(mail("multipart/alternative; boundary=b", body)) == "The pay is 50k."


def test_text_is_read_when_the_html_is_empty() -> None:
    body = b"--b\r\n\r\nThe pay is 50k.\r\n--b\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n--b--\r\n"
    assert new(mail("multipart/alternative; boundary=b", body)) == "The pay is 50k."


def _nested(depth: int) -> bytes:
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i)
        for i in range(depth)
    )
    return HEAD + b"MIME-Version: 1.0\r\n" + opened + b"\r\nhi\r\n"


def _messages(depth: int) -> bytes:
    return (
        HEAD
        + b"MIME-Version: 1.0\r\n"
        + b"Content-Type: message/rfc822\r\n\r\n" * depth
        + b"\r\nhi"
    )


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (_nested(MAX_DEPTH + 1), "deeper"),
        (_messages(MAX_DEPTH + 1), "deeper"),
        (HEAD + b"X: y\r\n" * MAX_FIELDS + b"\r\nhi", "fields"),
        (HEAD + b"X: " + b"y" * MAX_HEADER_BYTES + b"\r\n\r\nhi", "header"),
        (mail("multipart/mixed; boundary=x", b"--x\r\n\r\na\r\n" * 600), "parts"),
        (mail("text/plain", b"x" * 31 * 1024 * 1024), "larger"),
    ],
    ids=["multiparts", "messages", "fields", "header", "parts", "size"],
)
def test_beyond_the_limits_is_unreadable(raw: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        build(raw)


def test_within_the_limits_is_read() -> None:
    assert build(_nested(MAX_DEPTH - 1)).new_text == "hi"


def test_a_quoted_mail_source_is_no_structure() -> None:
    source = b"Content-Type: message/rfc822\r\n\r\n" * 50
    assert "message/rfc822" in new(HEAD + b"\r\nlook:\r\n\r\n" + source)


def test_the_subject_is_text_of_a_fresh_mail_and_not_of_a_reply() -> None:
    fresh = build(HEAD + b"\r\nhi")
    reply = build(HEAD.replace(b"Subject: Job", b"Subject: AW: Job") + b"\r\nhi")

    assert (fresh.lines[0].origin, fresh.lines[0].text) == (Origin.SUBJECT, "Job")
    assert [line.origin for line in reply.lines] == [Origin.BODY]
    assert reply.is_reply


def test_a_broken_pdf_is_only_an_attachment() -> None:
    pdf = base64.b64encode(b"%PDF-1.4 garbage")
    body = (
        b"--b\r\n\r\nhi\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + pdf
        + b"\r\n--b--\r\n"
    )
    read = build(mail("multipart/mixed; boundary=b", body))

    assert read.new_text == "hi"
    assert len(read.attachments) == 1
