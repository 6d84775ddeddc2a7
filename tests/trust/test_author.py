"""One plain address, or nobody."""

import time
from email.utils import getaddresses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailbot.terms import Author
from mailbot.trust.author import author_of


def mail(author: bytes) -> bytes:
    return b"To: jobs@news.example\r\nFrom:" + author + b"\r\nSubject: hello\r\n\r\nhello\r\n"


GOOD = {
    "bare": (b" ann@example.org", "ann@example.org", ""),
    "bare, no space at all": (b"ann@example.org", "ann@example.org", ""),
    "with a name": (b" Ann Lee <ann@example.org>", "ann@example.org", "Ann Lee"),
    "angle only": (b" <ann@example.org>", "ann@example.org", ""),
    "empty name": (b' "" <ann@example.org>', "ann@example.org", ""),
    "quoted name with a comma": (b' "Lee, Ann" <ann@example.org>', "ann@example.org", "Lee, Ann"),
    "quoted quote": (rb' "Ann \"Bo\" Lee" <ann@example.org>', "ann@example.org", 'Ann "Bo" Lee'),
    "no space before the angle": (b' "Ann"<ann@example.org>', "ann@example.org", "Ann"),
    "initial with a dot": (b" J. Doe <j.doe@example.org>", "j.doe@example.org", "J. Doe"),
    "name in UTF-8": ("  Jörg <j@example.org>".encode(), "j@example.org", "Jörg"),
    "Q word": (b" =?utf-8?Q?J=C3=B6rg_B?= <j@example.org>", "j@example.org", "Jörg B"),
    "two B words": (
        b" =?UTF-8?B?SsO2cmcg?= =?UTF-8?B?Qg==?= <j@example.org>",
        "j@example.org",
        "Jörg B",
    ),
    "cp1252 word": (b" =?windows-1252?Q?J=F6rg?= <j@example.org>", "j@example.org", "Jörg"),
    "an address as the name": (
        b' "editor@news.example" <me@attacker.example>',
        "me@attacker.example",
        "editor@news.example",
    ),
    "an address in an encoded name": (
        b" =?utf-8?Q?editor=40news.example=3E?= <me@attacker.example>",
        "me@attacker.example",
        "editor@news.example>",
    ),
    "folded": (b" Ann Lee\r\n <ann@example.org>", "ann@example.org", "Ann Lee"),
    "folded with a tab": (b" Ann\r\n\tLee\r\n\t<ann@example.org>", "ann@example.org", "Ann Lee"),
    "folded at once": (b"\r\n ann@example.org", "ann@example.org", ""),
    "spaces inside the angle": (b" Ann < ann@example.org >", "ann@example.org", "Ann"),
    "spaces at the end": (b" ann@example.org  ", "ann@example.org", ""),
    "name as a comment": (b" ann@example.org (Ann Lee)", "ann@example.org", "Ann Lee"),
    "comment in the name": (b" Ann (Sales) <ann@example.org>", "ann@example.org", "Ann Sales"),
    "comment at the end": (b" Ann <ann@example.org> (Sales)", "ann@example.org", "Ann"),
    "local part as written": (b" Ann.LEE+Jobs@example.org", "Ann.LEE+Jobs@example.org", ""),
    "domain in lower case": (b" ann@Example.ORG", "ann@example.org", ""),
    "odd but legal local part": (b" o'neil=x{1}@example.org", "o'neil=x{1}@example.org", ""),
    "needless quotes": (b' "ann.lee"@example.org', "ann.lee@example.org", ""),
    "needless quotes in the angle": (b' Ann <"ann"@example.org>', "ann@example.org", "Ann"),
    "domain in UTF-8": (" a@Bücher.example".encode(), "a@xn--bcher-kva.example", ""),
    "domain in A-labels": (b" a@XN--Bcher-KVA.example", "a@xn--bcher-kva.example", ""),
    "sharp s stays itself": (" a@straße.example".encode(), "a@xn--strae-oqa.example", ""),
    "64 in the local part": (b" " + b"a" * 64 + b"@example.org", "a" * 64 + "@example.org", ""),
    "unknown charset": (
        b" =?x-klingon?Q?a?= <a@example.org>",
        "a@example.org",
        "=?x-klingon?Q?a?=",
    ),
    "utf-7 stays undecoded": (
        b" =?utf-7?Q?+ADw-b+AD4-?= <a@example.org>",
        "a@example.org",
        "=?utf-7?Q?+ADw-b+AD4-?=",
    ),
    "Q word with blanks": (
        b" =?utf-8?Q?Ann Miller?= <a@b.example>",
        "a@b.example",
        "=?utf-8?Q?Ann Miller?=",
    ),
    "broken base64": (b" =?utf-8?B?abcde?= <a@example.org>", "a@example.org", "=?utf-8?B?abcde?="),
    "line end in an encoded name": (
        b" =?utf-8?Q?Ann=0D=0ABcc=3A_x?= <a@example.org>",
        "a@example.org",
        "Ann Bcc: x",
    ),
    "reversed text in an encoded name": (
        b" =?utf-8?Q?a=E2=80=AEb?= <a@example.org>",
        "a@example.org",
        "ab",
    ),
}


@pytest.mark.parametrize(("value", "address", "name"), GOOD.values(), ids=GOOD.keys())
def test_a_plain_address_is_read(value: bytes, address: str, name: str) -> None:
    assert author_of(mail(value)) == Author(address, name)


@pytest.mark.parametrize(("value", "address", "name"), GOOD.values(), ids=GOOD.keys())
def test_line_ends_do_not_matter(value: bytes, address: str, name: str) -> None:
    assert author_of(mail(value).replace(b"\r\n", b"\n")) == Author(address, name)


HOSTILE = {
    # the four chains that other libraries let pass
    "chain: comment between": b" me@attacker.example (c) <editor@news.example>",
    "chain: bare CR": b" me@attacker.example\r <editor@news.example>",
    "chain: NUL": b" me@attacker.example\0<editor@news.example>",
    "chain: two addresses": b" me@attacker.example, editor@news.example",
    # more than one address
    "address as an unquoted name": b" me@attacker.example <editor@news.example>",
    "glued together": b" me@attacker.example<editor@news.example>",
    "two angles": b" <me@attacker.example> <editor@news.example>",
    "two angles, name between": b" a <me@attacker.example> b <editor@news.example>",
    "angle, then address": b" <editor@news.example> me@attacker.example",
    "semicolon": b" editor@news.example; me@attacker.example",
    "two @": b" editor@news.example@attacker.example",
    "two @ in the angle": b" <editor@news.example@attacker.example>",
    "a comma at the end": b" editor@news.example,",
    "a comma before": b" ,editor@news.example",
    "words behind": b" <editor@news.example> really",
    "space, then another": b" me@attacker.example editor@news.example",
    # groups and routes
    "group": b" Editors: editor@news.example;",
    "empty group": b" undisclosed-recipients:;",
    "route": b" <@attacker.example:editor@news.example>",
    "route with two": b" <@a.example,@b.example:editor@news.example>",
    # comments
    "comment in front": b" (x) editor@news.example",
    "comment inside": b" editor(x)@news.example",
    "comment in the domain": b" editor@(x)news.example",
    "comment inside the angle": b" <editor@news.example(x)>",
    "comment holding an address": b" me@attacker.example (<editor@news.example>)",
    "comment holding an @": b" editor@news.example (me@attacker.example)",
    "nested comment": b" editor@news.example (a (b) c)",
    "open comment": b" editor@news.example (a",
    "escaped end of a comment": rb" me@attacker.example (a\) <editor@news.example> (b)",
    # quotes
    "open quote": b' "me <editor@news.example>',
    "quote that hides an angle": b' "<editor@news.example>" <me@attacker.example>',
    "escaped quote that hides": rb' "a\" <editor@news.example>, \"b" <me@attacker.example>',
    "quoted @ in the local part": b' "editor@news.example"@attacker.example',
    "quoted space in the local part": b' "a b"@news.example',
    "quoted comma in the local part": b' "me,editor"@news.example',
    "escape in the local part": rb' "ed\itor"@news.example',
    "half-quoted local part": b' "edi"tor@news.example',
    "empty local part": b" @news.example",
    "empty quoted local part": b' ""@news.example',
    # encoded words
    "encoded local part": b" <=?utf-8?Q?editor?=@news.example>",
    "encoded address": b" =?utf-8?Q?editor=40news.example?=",
    "encoded angle": b" =?utf-8?Q?=3Ceditor=40news.example=3E?=",
    "bare comma in an encoded word": b" =?utf-8?Q?Lee,_Ann?= <editor@news.example>",
    # controls and defects
    "NUL at the end": b" editor@news.example\0",
    "bell": b" edi\x07tor@news.example",
    "DEL": b" Ann\x7f <editor@news.example>",
    "vertical tab": b" me@attacker.example\x0b<editor@news.example>",
    "form feed": b" Ann\x0c<editor@news.example>",
    "NEL, which Python splits at": " Ann\u0085 <editor@news.example>".encode(),
    "line separator": " Ann\u2028 <editor@news.example>".encode(),
    "undeclared Latin-1": b" J\xf6rg <editor@news.example>",
    "overlong UTF-8": b" a\xc0\xbc <editor@news.example>",
    "an empty fold": b" Ann\r\n \r\n <editor@news.example>",
    "a line over 998": b" " + b"a" * 999 + b" <editor@news.example>",
    "a field over 2000": b" " + b"a" * 900 + (b"\r\n " + b"a" * 900) * 2 + b" <e@news.example>",
    "65 in the local part": b" " + b"a" * 65 + b"@news.example",
    "folded inside the address": b" editor@news.\r\n example",
    "space inside the address": b" editor @news.example",
    # domains
    "no domain": b" editor",
    "one label": b" root@localhost",
    "literal": b" editor@[127.0.0.1]",
    "bare IPv4": b" editor@127.0.0.1",
    "dot at the end": b" editor@news.example.",
    "two dots": b" editor@news..example",
    "hyphen at an end": b" editor@-news.example",
    "underscore": b" editor@news_.example",
    "64 in a label": b" e@" + b"a" * 64 + b".example",
    "a domain over 253": b" e@" + b"abcdefg." * 32 + b"example",
    "full-width letters": " editor@ｎews.example".encode(),
    "ideographic full stop": " editor@news\u3002example".encode(),
    "zero-width joiner": " editor@ne\u200dws.example".encode(),
    "Kelvin sign": " editor@\u212aey.example".encode(),
    "long s": " editor@new\u017f.example".encode(),
    "soft hyphen": " editor@ne\u00adws.example".encode(),
    # local parts
    "two dots in the local part": b" ed..itor@news.example",
    "dot at its start": b" .editor@news.example",
    "look-alike of k in the local part": " \u212aate@news.example".encode(),
    "UTF-8 local part": " jörg@news.example".encode(),
    # nothing
    "empty": b"",
    "blank": b"   ",
    "null sender": b" <>",
    "null sender with a name": b" MAILER-DAEMON <>",
}


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_needs_interpretation_is_nobody(value: bytes) -> None:
    assert author_of(mail(value)) is None


HEADS = {
    "no From": b"To: a@example.org\r\n\r\n",
    "empty": b"",
    "two From": b"From: me@attacker.example\r\nFrom: editor@news.example\r\n\r\n",
    "two From, one in capitals": b"FROM: me@attacker.example\r\nfrom: editor@news.example\r\n\r\n",
    "the same From twice": b"From: ann@example.org\r\nFrom: ann@example.org\r\n\r\n",
    "space before the colon": b"From : editor@news.example\r\n\r\n",
    "and a second one": b"From: me@attacker.example\r\nFrom : editor@news.example\r\n\r\n",
    "bare CR hides a second one": b"From: me@attacker.example\r\nX: a\rFrom: editor@news.example\r\n\r\n",
    "bare LF hides a second one": b"From: me@attacker.example\r\nX: a\nFrom: editor@news.example\r\n\r\n",
    "bare LF ends the head early": b"X: a\nFrom: editor@news.example\n\r\nFrom: me@attacker.example\r\n\r\n",
    "CRLF head, bare LF as the empty line": b"From: editor@news.example\r\n\nFrom: me@attacker.example\r\n\r\n",
    "NUL in another field": b"From: ann@example.org\r\nX: a\0b\r\n\r\n",
    "a line that is no field": b"From: ann@example.org\r\nnonsense\r\nTo: a@example.org\r\n\r\n",
    "begins with a fold": b" x\r\nFrom: ann@example.org\r\n\r\n",
    "From only in the body": b"To: a@example.org\r\n\r\nFrom: editor@news.example\r\n",
    "no head at all": b"\r\nFrom: editor@news.example\r\n\r\n",
    "8-bit field name": b"From: ann@example.org\r\n\xc3\xa4: b\r\n\r\n",
    "an mbox line in the middle": b"From: ann@example.org\r\nFrom x Sat\r\nTo: a\r\n\r\n",
    "a head over 64 KB": b"From: ann@example.org\r\n" + b"X: y\r\n" * 12_000 + b"\r\n",
    "a head without end": b"From: ann@example.org\r\nX: " + b"y" * 70_000,
    "501 fields": b"From: ann@example.org\r\n" + b"X: y\r\n" * 500 + b"\r\n",
}


@pytest.mark.parametrize("raw", HEADS.values(), ids=HEADS.keys())
def test_a_head_that_parsers_read_differently_has_no_author(raw: bytes) -> None:
    assert author_of(raw) is None


def test_an_mbox_line_before_the_head_is_no_field() -> None:
    raw = b"From ann@example.org Sat Nov 21 12:00:00 2026\nFrom: ann@example.org\n\nhello\n"

    assert author_of(raw) == Author("ann@example.org")


def test_a_mail_may_end_with_its_head() -> None:
    assert author_of(b"From: ann@example.org") == Author("ann@example.org")


def test_the_body_may_hold_anything() -> None:
    raw = mail(b" ann@example.org") + b"\0\r\nFrom: editor@news.example\r\n\n\r\n"

    assert author_of(raw) == Author("ann@example.org")


def test_resent_from_and_sender_are_nobody() -> None:
    raw = b"Sender: editor@news.example\r\nResent-From: editor@news.example\r\n\r\n"

    assert author_of(raw) is None


@given(st.binary(max_size=80) | st.text('"<>()@,;:\\ a.b=?\r\n\t\0é', max_size=30).map(str.encode))
@example(b"a@b.c" * 10)
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_harmless(value: bytes) -> None:
    """Whatever comes out is one address that no header, path or SMTP command can trip over."""
    author = author_of(mail(value))

    if author is not None:
        assert author.address.isascii()
        assert author.address.count("@") == 1
        assert not set(author.address) & set(' <>()",;:\\[]\r\n\t\0')
        assert author.name.isprintable()


PIECES = st.sampled_from(
    ["ann@a.example", "<ann@a.example>", "<ed@n.example>", *'<>"()@,;:\\ .x', '"q"', "(c)", "\r\n "]
)


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join))
@settings(max_examples=300, deadline=None)
def test_another_parser_finds_the_same_address_or_we_find_none(value: str) -> None:
    author = author_of(mail(value.encode()))

    if author is not None:
        assert [found for _, found in getaddresses([value])] == [author.address]


@pytest.mark.parametrize(
    "value",
    [b"(" * 60_000, b'"\\"' * 20_000, b" " * 60_000, b"=?utf-8?Q?a?= " * 140, b"\r\n a" * 15_000],
    ids=["open", "quotes", "spaces", "words", "folds"],
)
def test_long_headers_take_no_time(value: bytes) -> None:
    started = time.process_time()

    author_of(mail(b" " + value + b"a@example.org"))

    assert time.process_time() - started < 1
