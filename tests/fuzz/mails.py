"""Mails that nobody wrote: what a grammar of headers, parts, markup and words makes by chance.

`made` gives one mail. All choices come from `chance`, so that hypothesis can make them, too.
"""

from __future__ import annotations

import base64
import quopri
from collections.abc import Callable
from random import Random
from typing import Final

CHARSETS: Final = (
    "utf-8", "us-ascii", "iso-8859-1", "windows-1252", "koi8-r", "gb18030", "iso-2022-jp",
    "shift_jis", "utf-16", "utf-7", "euc-kr", "windows-1256", "x-unknown", "", "utf-8\x00", "hz",
)  # fmt: skip
ENCODINGS: Final = ("7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "BASE64 ", "?")

ODD: Final = (
    "\u202e", "\u200b", "\u200f", "\u00ad", "\u0301" * 9, "\u2028", "\x00", "\x0b", "\x85", "\ufeff",
    "\u00a0", "\u3000", "\t", "\ud800", "\U0001f468\u200d\U0001f373", "İ", "ß", "ﬁ", "Ⅷ", "½", "²",
    "٣٠٬٠٠٠", "５０，０００", "一百万", "१२", "…", "’", "„", "\\", "{0}", "%s", "&nbsp;", "*_*", "~", "|",
)  # fmt: skip
NUMBERS: Final = (
    "0", "1", "007", "58,000", "58.000,50", "1e400", "9" * 30, "9" * 400, "-5", "1.2 lakh", "85k",
    "60-70k", "3,5 Mio.", "1'000", "12 12 12", "½", "1/0", "80%", "two hundred thousand", "٣", "5".rjust(60, "0"),
)  # fmt: skip
DATES: Final = (
    "2026-12-15", "31.02.2027", "00/00/0000", "29 Feb 2027", "1 Jan 9999", "99.99.99", "Dec 15th",
    "15. Dezember", "le 1er mars", "in 3 weeks", "in 99999999 days", "next Friday", "2026年12月15日",
    "12/13/14", "Freitag in einer Woche", "32 décembre 0", "3月32日", "monday", "0001-01-01",
)  # fmt: skip
LINKS: Final = (
    "https://youtu.be/dQw4w9WgXcQ", "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1",
    "https://vimeo.com/12345678/abcdef0123", "https://www.loom.com/share/" + "a1" * 16,
    "https://acme.example/film.mp4?x=1#y", "http://[::1", "http://[::1]/a.mp4", "https://a.example:99999/b.mov",
    "https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fyoutu.be%2FdQw4w9WgXcQ&data=1",
    "https://urldefense.com/v3/__https://youtu.be/dQw4w9WgXcQ__;!!x$", "https://urldefense.com/v3/__http:/a*b__;wqs!!x",
    "https://urldefense.proofpoint.com/v2/url?u=https-3A__youtu.be_dQw4w9WgXcQ&d=x",
    "https://www.google.com/url?q=https://www.google.com/url?q=https://loom.com/", "https://x.example/%ff%00%zz",
    "https://www.dropbox.com/s/abcdefgh1234/ä b.mp4?dl=0", "tube.example.org/w/8fQk2", "https://drive.google.com/file/d/abcdefghijkl/view",
    "https://fb.watch/abc_DEF-12/", "https://clips.twitch.tv/clip/Some-Clip", "https://a.example/https%3A%2F%2Fb.example/",
    "https://www.tiktok.com/@a.b/video/1234567890", "https://exämple.example/ü.mov", "mailto:jobs@acme.example", "https://",
    "https://t.example/?u=aHR0cHM6Ly95b3V0dS5iZS9kUXc0dzlXZ1hjUQ", "https://\u202eexample.example/v.mp4", "javascript:alert(1)",
)  # fmt: skip
LABELS: Final = (
    "Title", "Role", "Organization", "Company", "Objective", "Key results", "Outcomes", "Video", "Pay", "Salary",
    "Place", "Other jobs", "Apply", "Deadline", "Stelle", "Firma", "Ziel", "Ergebnisse", "Gehalt", "Bewerbung bis",
    "Poste", "Entreprise", "Salaire", "Puesto", "Empresa", "Vaga", "Stipendio", "Functie", "KR1", "O", "1", "a)",
)  # fmt: skip
WORDS: Final = (
    "We are hiring a head baker at Acme Bakery", "we look for", "Wir suchen eine Leitung (m/w/d)", "Nous cherchons",
    "Buscamos", "Cerchiamo", "Procuramos", "Wij zoeken", "by next June waste is below 4%", "and", "or", "no video, sorry",
    "remote", "hybrid", "on site", "you may keep another job", "full-time", "competitive", "per hour", "a year", "EUR", "$",
    "€", "USD", "please write to jobs@acme.example", "apply", "reply to this mail", "until", "unsubscribe", "yes", "no", "stop",
    "delete my data", "help", "What is the pay?", "make repair the reason people buy", "mission", "O:", "KR 2 —", "- ", "• ",
    "Acme GmbH", "Best, Maya", "-- ", "Sent from my phone", "On Mon, 2 Nov 2026, Ann <ann@acme.example> wrote:",
    "-----Original Message-----", "Begin forwarded message:", "From: Ann <ann@acme.example>", "Le lun. 2 nov. 2026 à 10:00, X a écrit :",
    "Am 02.11.26 um 10:00 schrieb X:", "> ", ">>> ", "| ", "________________________________", "***", "## ", "**bold**", "[x](https://a.example)",
    "550 5.1.1 <a@b.example>: user unknown", "Delivery has failed to these recipients", "I am out of the office", "4.2.2", "Ça",
)  # fmt: skip
TAGS: Final = (
    "div", "p", "table", "tr", "td", "ul", "ol", "li", "blockquote", "a", "b", "span", "h1", "pre", "style", "title", "br", "hr",
    "img", "center", "o:p", "template", "svg", "math", "select", "textarea", "iframe", "noscript", "body", "html", "x-y",
)  # fmt: skip
ATTRIBUTES: Final = (
    "", ' style="display:none"', ' style="color:red;font-size:0"', ' class="gmail_quote"', ' id="divRplyFwdMsg"', ' type="cite"',
    ' href="{link}"', " href='{link}'", " href={link}", " hidden", ' style="mso-hide:all', ' alt="film"', ' colspan="99999999"', ' start="-1"',
    ' style="white-space:pre;max-height:0;overflow:hidden"', ' style="color:rgb(999,x)"', ' dir="rtl"', " <", ' style="&#0;:\\"',
)  # fmt: skip
SCRAPS: Final = (
    "&nbsp;", "&#0;", "&#x110000;", "&eacute", "<!--", "-->", "<![CDATA[", "<!--[if mso]>", "<br>", "</", "<",
)  # fmt: skip
FIELDS: Final = (
    "From: Ann <ann@acme.example>", "From: ann@acme.example, bob@acme.example", "From: =?utf-8?b?w5w=?= <ü@exämple.example>", "From: <>",
    'From: "a\\"<x@y.example>" <ann@acme.example>', "Subject: Head Baker at Acme", "Subject: Re: AW: Fwd: two jobs", "Subject: =?utf-8?q?=ff=00?= =?x?b?!?=",
    "Subject: [EXTERNAL] Fwd: help", "Date: Mon, 2 Nov 2026 10:00:00 +0100", "Date: Mon, 99 Xxx 99999 99:99 +9999", "Date: 1 Jan 0001 00:00 +2359",
    "Message-ID: <a@b.example>", "Message-ID: <", "In-Reply-To: <a@b.example>", "References: <a@b.example> <c@d.example>", "Auto-Submitted: auto-replied",
    "Precedence: bulk", "List-Id: <l.example>", "To: jobs@news.example", "X-Failed-Recipients: a@b.example", "MIME-Version: 1.0", "X-Loop: x",
    "Return-Path: <>", "Thread-Topic: x", "Received: from x by y; Mon, 2 Nov 2026", "X-Empty:", ": no name", "no colon at all", "\tfolded into nothing",
)  # fmt: skip
REPORT: Final = (
    "Reporting-MTA: dns; mx.example", "Final-Recipient: rfc822; a@b.example", "Original-Recipient: rfc822;", "Action: failed", "Action: delayed",
    "Status: 5.1.1", "Status: 9.9999.0", "Diagnostic-Code: smtp; 550 5.1.1 no such user", "Feedback-Type: abuse", "User-Agent: x", "Version: 1",
    "Original-Rcpt-To: a@b.example", "X-Mailbot-Letter: abc", "",
)  # fmt: skip


def made(chance: Random) -> bytes:
    """Make one mail."""
    fields = [chance.choice(FIELDS[:5]), chance.choice(FIELDS[5:9])]
    fields += [chance.choice(FIELDS) for _ in range(chance.randint(0, 6))]
    head = b"".join(field.encode("utf-8", "replace") + _eol(chance) for field in fields)
    return head + _part(chance, 0)


def _eol(chance: Random) -> bytes:
    return chance.choice((b"\r\n", b"\r\n", b"\r\n", b"\n", b"\r\n ", b"\r"))


def _part(chance: Random, depth: int) -> bytes:
    kind = chance.randint(0, 9)
    if depth < 4 and kind >= 6:
        return _multipart(chance, depth)
    if depth < 4 and kind == 5:
        return b"Content-Type: message/rfc822\r\n\r\n" + made(chance)
    if kind == 4:
        return _report(chance)
    if kind == 3 and depth:
        return _attachment(chance)
    return _leaf(chance, html=kind < 2)


def _multipart(chance: Random, depth: int) -> bytes:
    boundary = chance.choice(("x", "x", "=_Part 1", "--", "x" * 75, "ü", ""))
    declared = chance.choice((boundary, boundary, boundary, "y"))
    subtype = chance.choice(("mixed", "alternative", "related", "report", "digest", "signed", "?"))
    head = f'Content-Type: multipart/{subtype}; boundary="{declared}"\r\n\r\n'.encode()
    line = f"\r\n--{boundary}".encode()
    parts = [_part(chance, depth + 1) for _ in range(chance.randint(0, 4))]
    end = chance.choice((b"--\r\n", b"", b"--" + line + b"\r\n\r\nbehind"))
    return head + b"".join(line + b"\r\n" + part for part in parts) + line + end


def _leaf(chance: Random, *, html: bool) -> bytes:
    text = soup(chance) if html else prose(chance)
    charset = chance.choice(CHARSETS)
    extra = chance.choice(
        ("", "", "", "; format=flowed", "; format=flowed; delsp=yes", "; name*0*=x''%")
    )
    kind = "html" if html else chance.choice(("plain", "plain", "plain", "enriched", "calendar"))
    return _encoded(
        chance,
        f"Content-Type: text/{kind}; charset={charset}{extra}",
        _bytes(chance, text, charset),
    )


def _report(chance: Random) -> bytes:
    kind = chance.choice(("delivery-status", "feedback-report", "disposition-notification"))
    lines = [chance.choice(REPORT) for _ in range(chance.randint(0, 12))]
    return f"Content-Type: message/{kind}\r\n\r\n".encode() + "\r\n".join(lines).encode() + b"\r\n"


def _attachment(chance: Random) -> bytes:
    kind = chance.choice((
        "application/pdf", "application/ms-tnef", "text/plain", "video/mp4", "application/octet-stream", "text/calendar",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pkcs7-mime", "application/zip",
    ))  # fmt: skip
    name = chance.choice(
        ("job.pdf", "../../x.docx", "=?utf-8?q?a?=.mp4", "a\x00b.txt", "film.MOV", "")
    )
    data = chance.choice(
        (b"%PDF-1.4\n1 0 obj<<", b"PK\x03\x04", b"\x78\x9f\x3e\x22", b"")
    ) + chance.randbytes(chance.randint(0, 60))
    head = (
        f'Content-Type: {kind}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"'
    )
    return _encoded(chance, head, data)


def _encoded(chance: Random, head: str, data: bytes) -> bytes:
    encoding = chance.choice(ENCODINGS)
    truly = chance.choice((encoding, encoding, encoding, "8bit"))
    if truly.strip().lower() == "base64":
        data = base64.encodebytes(data)
    elif truly == "quoted-printable":
        data = quopri.encodestring(data)
    return f"{head}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + data


def _bytes(chance: Random, text: str, charset: str) -> bytes:
    """Encode as declared, or in another charset."""
    for name in (chance.choice((charset, charset, "utf-8", "cp1252")), "utf-8"):
        try:
            return text.encode(name, "replace")
        except (LookupError, ValueError):
            continue
    return text.encode("utf-8", "replace")


def word(chance: Random) -> str:
    """Give one piece of a sentence: words, a number, a date, a link, something odd."""
    return chance.choice(chance.choice((WORDS, WORDS, WORDS, NUMBERS, DATES, LINKS, ODD, LABELS)))


def line(chance: Random) -> str:
    """Give one line, as a label's, a list's, a quote's or a paragraph's."""
    words = " ".join(word(chance) for _ in range(chance.randint(0, 5)))
    if chance.randint(0, 2):
        return words
    start = chance.choice(
        (f"{chance.choice(LABELS)}: ", f"{chance.choice(LABELS)}\t", "> ", "- ", "* ", "1. ", "   ")
    )
    return start + words


def prose(chance: Random) -> str:
    """Give the text of a plain mail."""
    lines = [line(chance) for _ in range(chance.randint(0, 12))]
    if chance.randint(0, 9) == 0 and lines:
        lines += [chance.choice(lines)] * chance.choice((30, 300))
    return chance.choice(("\r\n", "\r\n", "\n", " \r\n", "\r\n\r\n")).join(lines)


def soup(chance: Random) -> str:
    """Give HTML as no browser would like it: tags that close another, or nothing."""
    opened: list[str] = []
    makers: tuple[Callable[[], str], ...] = (
        lambda: line(chance),
        lambda: f"<{_opened(chance, opened)}{_attribute(chance)}>",
        lambda: f"</{opened.pop() if opened else 'div'}>",
        lambda: chance.choice(SCRAPS),
    )
    pieces = [chance.choice(makers)() for _ in range(chance.randint(0, 30))]
    if chance.randint(0, 9) == 0 and pieces:
        pieces += [chance.choice(pieces)] * chance.choice((30, 300))
    return "".join(pieces)


def _attribute(chance: Random) -> str:
    return chance.choice(ATTRIBUTES).replace("{link}", chance.choice(LINKS))


def _opened(chance: Random, opened: list[str]) -> str:
    opened.append(chance.choice(TAGS))
    return opened[-1]
