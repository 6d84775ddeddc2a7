"""Domains: their one written form, and which of them belong to one organization.

The only importer of publicsuffixlist, which carries the public suffix list along: nothing is
fetched.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from publicsuffixlist import PublicSuffixList

MAX_DOMAIN: Final = 253  # RFC 1035 §2.3.4, as text
MAX_LABEL: Final = 63

# RFC 5321 §4.1.2: letters, digits and inner hyphens.
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")

# RFC 5892 §2.1, LetterDigits without the capitals. The joiners (§2.8) are left out: too few
# parsers check their context.
_LETTER_DIGITS: Final = frozenset({"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"})

# Here anybody gets an address: having one in common makes nobody colleagues.
_PROVIDERS: Final = """
    aol.com fastmail.com free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net
    googlemail.com hey.com hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com
    libero.it live.com mac.com mail.com mail.ru mailbox.org me.com msn.com naver.com orange.fr
    outlook.com outlook.de outlook.fr pm.me posteo.de proton.me protonmail.ch protonmail.com
    qq.com rediffmail.com seznam.cz sfr.fr t-online.de tuta.com tutanota.com tutanota.de web.de
    wp.pl yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.com yandex.ru
    ymail.com zoho.com 126.com 163.com
    alice.it arcor.de att.net bbox.fr bell.net bigpond.com bk.ru bluewin.ch bol.com.br
    btinternet.com charter.net comcast.net cox.net daum.net earthlink.net email.cz hanmail.net
    home.nl inbox.lv inbox.ru interia.pl kpnmail.nl laposte.net list.ru nate.com neuf.fr o2.pl
    onet.pl rambler.ru rocketmail.com rogers.com runbox.com sbcglobal.net shaw.ca sina.com
    skynet.be telenet.be telia.com terra.com.br tiscali.it tutamail.com ukr.net uol.com.br
    verizon.net virgilio.it wanadoo.fr xtra.co.nz ziggo.nl
"""
_PROVIDER_NAMES: Final = frozenset({"aol", "gmx", "hotmail", "live", "mail", "outlook", "yahoo"})


def a_labels(domain: str) -> str | None:
    """Return a domain in lower-case A-labels (RFC 5890), None when it is no domain of the internet.

    Nothing is mapped but the case: what another parser might take for a different domain
    (ß and ss, full-width letters, the ideographic full stop) is either kept apart or refused.
    """
    if len(domain) > MAX_DOMAIN:
        return None
    labels = [_a_label(label) for label in domain.split(".")]
    if len(labels) < 2 or None in labels:
        return None
    name = ".".join(label for label in labels if label)
    # An all-numeric last label is an IPv4 address to some (RFC 3696 §2).
    return None if len(name) > MAX_DOMAIN or name.rpartition(".")[2].isdigit() else name


def _a_label(label: str) -> str | None:
    if not 0 < len(label) <= MAX_LABEL:
        return None
    # Before the case is changed: the Kelvin sign's lower case is an ASCII k.
    if unicodedata.normalize("NFKC", label) != label:
        return None
    label = label.lower()
    if not label.isascii():
        if unicodedata.normalize("NFKC", label) != label:
            return None
        if any(c != "-" and unicodedata.category(c) not in _LETTER_DIGITS for c in label):
            return None
        label = "xn--" + label.encode("punycode").decode("ascii")
    return label if len(label) <= MAX_LABEL and _LABEL.fullmatch(label) else None


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def organizational_domain(domain: str) -> str:
    """Return the domain one label below its public suffix; a public suffix is its own.

    `domain` is in lower-case A-labels. RFC 7489 §3.2.
    """
    return _suffixes().privatesuffix(domain) or domain


def is_public(suffix: str) -> bool:
    """Tell whether domains are registered below a top-level domain, as far as the list knows."""
    return _suffixes().publicsuffix(suffix, accept_unknown=False) is not None


def aligned(one: str, other: str) -> bool:
    """Tell whether two domains are one in DMARC's relaxed mode (RFC 7489 §3.1)."""
    return organizational_domain(one) == organizational_domain(other)


def colleagues(one: str, other: str) -> bool:
    """Tell whether two addresses' domains are of one organization that chooses who gets one."""
    organization = organizational_domain(one)
    # Some have a domain in each country.
    public = organization in _PROVIDERS.split() or organization.split(".")[0] in _PROVIDER_NAMES
    return aligned(one, other) and not public
