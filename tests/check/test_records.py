"""What DNS says, and what the check says of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from byways import DOMAIN, imap_settings, settings_of
from keys import key
from mailbot.check.findings import Finding, Level
from mailbot.check.records import records
from mailbot.check.seals import OwnKey
from mailbot.trust.dkim import new_key, public_record
from mailbot.trust.resolver import ResolverDown, ZoneFile, txt_line

SELECTOR = f"m1._domainkey.{DOMAIN}"
OURS = OwnKey(SELECTOR, public_record(key()))
ERROR, WARNING, OK = Level.ERROR, Level.WARNING, Level.OK


def look(folder: Path, zone: str, own: OwnKey = OURS, kind: str = "imap") -> dict[str, Finding]:
    file = folder / "zone"
    file.write_text(zone)
    inbound = {"kind": kind, "listen": "127.0.0.1:2525"}
    settings = imap_settings(folder) if kind == "imap" else settings_of(folder, inbound=inbound)
    return {finding.about: finding for finding in records(settings, own, ZoneFile(file))}


def test_a_domain_as_it_should_be(tmp_path: Path) -> None:
    zone = (
        txt_line(DOMAIN, "some-verification=1")
        + txt_line(DOMAIN, "v=spf1 include:relay.example -all")
        + txt_line(SELECTOR, OURS.record)
        + txt_line(f"_dmarc.{DOMAIN}", "v=DMARC1; p=quarantine")
        + f"{DOMAIN}. 300 IN MX 20 second.example.\n{DOMAIN}. 300 IN MX 10 first.example.\n"
    )

    found = look(tmp_path, zone)

    assert {about: finding.level for about, finding in found.items()} == {
        "spf": OK,
        "dkim record": OK,
        "dmarc": OK,
        "mx": OK,
    }
    assert "first.example, second.example" in found["mx"].text


@pytest.mark.parametrize(
    ("texts", "level", "words"),
    [
        ((), WARNING, "publishes none"),
        (("v=spf10 -all",), WARNING, "publishes none"),
        (("v=spf1 a -all", "V=SPF1 mx -all"), ERROR, "2 records"),
        (("v=spf1 -all",), WARNING, "lets nobody mail"),
        (("v=spf1 include:x.example +all",), WARNING, "lets everybody mail"),
        (("v=spf1 redirect=_spf.x.example",), OK, "redirect"),
        (("v=spf1 ip4:192.0.2.1 ~all",), OK, "ip4"),
    ],
)
def test_spf(texts: tuple[str, ...], level: Level, words: str, tmp_path: Path) -> None:
    found = look(tmp_path, "".join(txt_line(DOMAIN, text) for text in texts))["spf"]

    assert found.level is level
    assert words in found.text


@pytest.mark.parametrize(
    ("texts", "level", "words"),
    [
        ((), ERROR, f'publish at {SELECTOR} the TXT record "v=DKIM1; k=rsa; p='),
        ((OURS.record, "v=DKIM1; p=abc"), ERROR, "there are 2"),
        ((public_record(new_key()),), ERROR, "another key"),
        (("v=DKIM1; p=",), ERROR, "an empty p="),
        ((OURS.record + "; t=y",), WARNING, "testing mode"),
        ((OURS.record.replace("v=DKIM1; k=rsa; ", ""),), OK, "our key"),
    ],
)
def test_dkim(texts: tuple[str, ...], level: Level, words: str, tmp_path: Path) -> None:
    found = look(tmp_path, "".join(txt_line(SELECTOR, text) for text in texts))["dkim record"]

    assert found.level is level
    assert words in found.text


def test_a_newsletter_that_does_not_sign(tmp_path: Path) -> None:
    found = look(tmp_path, "", OwnKey("", ""))["dkim record"]

    assert found.level is WARNING


@pytest.mark.parametrize(
    ("texts", "level", "words"),
    [
        ((), WARNING, f"publish at _dmarc.{DOMAIN}"),
        (("v=DMARC1; p=none",), WARNING, "anybody may write in your name"),
        (("v=DMARC1; rua=mailto:x@y.example",), ERROR, "no policy"),
        (("v=DMARC1; p=reject", "v=DMARC1; p=none"), ERROR, "2 records"),
        (("v=DMARC1;p=reject",), OK, "p=reject"),
        (("v=DMARC2; p=reject",), WARNING, "there is none"),
    ],
)
def test_dmarc(texts: tuple[str, ...], level: Level, words: str, tmp_path: Path) -> None:
    found = look(tmp_path, "".join(txt_line(f"_dmarc.{DOMAIN}", text) for text in texts))["dmarc"]

    assert found.level is level
    assert words in found.text


@pytest.mark.parametrize(
    ("zone", "kind", "level", "words"),
    [
        ("", "imap", ERROR, "your mail provider"),
        ("", "smtp", ERROR, "this machine"),
        (f"{DOMAIN}. 300 IN MX 0 .\n", "imap", ERROR, "a null MX"),
    ],
)
def test_mx(zone: str, kind: str, level: Level, words: str, tmp_path: Path) -> None:
    found = look(tmp_path, zone, kind=kind)["mx"]

    assert found.level is level
    assert words in found.text


class Silent:
    """DNS that does not answer."""

    def txt(self, name: str) -> tuple[bytes, ...]:
        raise ResolverDown(f"{name}: timed out")

    def mx(self, name: str) -> tuple[str, ...]:
        raise ResolverDown(f"{name}: timed out")


def test_without_dns_nothing_is_held_against_the_domain(tmp_path: Path) -> None:
    found = list(records(imap_settings(tmp_path), OURS, Silent()))

    assert {finding.level for finding in found} == {WARNING}
    assert all("could not look it up" in finding.text for finding in found)
    assert len(found) == 4


@pytest.mark.parametrize("text", ["=", "v=spf1", ";;;=;p", "v=DKIM1; p=\x7f\\", "p" * 3000])
def test_any_record_is_harmless(text: str, tmp_path: Path) -> None:
    names = (DOMAIN, SELECTOR, f"_dmarc.{DOMAIN}")

    assert len(look(tmp_path, "".join(txt_line(name, text) for name in names))) == 4
