"""What mail clients write into HTML around a quote and a signature: one line a habit.

To teach the reader a new client, add its id, class or attribute here. Names are compared
without Outlook's "x_" prefix, in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Container(StrEnum):
    """What an element is for, in the client that wrote it."""

    QUOTE = "quote"  # its content is one level deeper
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    QUOTE_BELOW = "quote_below"  # a separator: from here on it is the older letter
    NONE = ""


# Keyed by "tag", "#id", ".class", "[attribute=value]"; the first that fits counts.
CONTAINERS: Final[Mapping[str, Container]] = {
    # Gmail
    ".gmail_attr": Container.ATTRIBUTION,
    ".gmail_signature": Container.SIGNATURE,
    ".gmail_signature_prefix": Container.SIGNATURE,
    "[data-smartmail=gmail_signature]": Container.SIGNATURE,
    # Outlook: desktop, web, phones
    "#divrplyfwdmsg": Container.QUOTE_BELOW,
    "#appendonsend": Container.QUOTE_BELOW,
    "#olk_src_body_section": Container.QUOTE_BELOW,
    "#mail-editor-reference-message-container": Container.QUOTE_BELOW,
    "#ms-outlook-mobile-body-separator-line": Container.QUOTE_BELOW,
    ".ms-outlook-mobile-reference-message": Container.QUOTE_BELOW,
    "#signature": Container.SIGNATURE,
    "#ms-outlook-mobile-signature": Container.SIGNATURE,
    ".ms-outlook-mobile-signature": Container.SIGNATURE,
    # Apple Mail
    "#applemailsignature": Container.SIGNATURE,
    # Thunderbird
    ".moz-cite-prefix": Container.ATTRIBUTION,
    ".moz-signature": Container.SIGNATURE,
    # Yahoo, AOL
    ".yahoo_quoted": Container.QUOTE,
    ".yqt": Container.QUOTE,
    "#ymail_android_signature": Container.SIGNATURE,
    # Proton, Tuta
    ".protonmail_signature_block": Container.SIGNATURE,
    ".tutanota_quote": Container.QUOTE,
    # Zimbra, Zoho
    "#zwchr": Container.QUOTE_BELOW,
    "[data-marker=__divider__]": Container.QUOTE_BELOW,
    "[data-marker=__sig_pre__]": Container.SIGNATURE,
    "[data-marker=__sig_post__]": Container.SIGNATURE,
    ".zmail_extra": Container.QUOTE,
    # GMX and web.de
    "[name=quote]": Container.QUOTE,
    # Spark, Superhuman, Front, Missive, Newton, Mailspring, help desks
    "[name=messagereplysection]": Container.QUOTE,
    "[name=messagesignaturesection]": Container.SIGNATURE,
    ".sh-signature": Container.SIGNATURE,
    ".front-signature": Container.SIGNATURE,
    ".front-blockquote": Container.QUOTE,
    ".missive_quote": Container.QUOTE,
    ".cm_quote": Container.QUOTE,
    ".cm_signature": Container.SIGNATURE,
    ".freshdesk_quote": Container.QUOTE,
    ".zd-comment-quote": Container.QUOTE,
    # QQ, NetEase, Mail.ru, Samsung
    "#isreplycontent": Container.QUOTE,
    "#original-content": Container.QUOTE,
    ".ntes-mailmaster-quote": Container.QUOTE,
    "#mail-app-auto-quote": Container.QUOTE,
    "#composer_signature": Container.SIGNATURE,
    "#quoted_header": Container.QUOTE_BELOW,
}


_YAHOO: Final = re.compile(r"^(?:ydp[0-9a-f]{6,10}|yiv\d{6,12})(?=\w)")


def container(tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> Container:
    """Return what an element is for; attribute names and values as they came."""
    if tag == "blockquote":
        return Container.NONE if _indents(attributes, style) else Container.QUOTE
    for key in _keys(attributes):
        found = CONTAINERS.get(key)
        if found is not None:
            return found
    return Container.NONE


def _keys(attributes: Mapping[str, str]) -> list[str]:
    keys = [f"#{_bare(name)}" for name in attributes.get("id", "")[:200].split()]
    keys += [f".{_bare(name)}" for name in attributes.get("class", "")[:500].split()]
    for name in ("name", "data-marker", "data-smartmail"):
        if name in attributes:
            keys.append(f"[{name}={attributes[name].lower()[:100]}]")
    return keys


def _bare(name: str) -> str:
    """Take off what Outlook ("x_") and Yahoo ("ydp1a2b3c4d", "yiv0123456789") put before it."""
    name = name.lower()
    while name.startswith("x_"):
        name = name[2:]
    return _YAHOO.sub("", name)


def _indents(attributes: Mapping[str, str], style: Mapping[str, str]) -> bool:
    """Tell a writer's own indented paragraph (the indent button) from a quotation."""
    if attributes.get("type", "").lower() == "cite":
        return False
    if "webkit-indent-blockquote" in attributes.get("class", ""):
        return True
    borderless = style.get("border", "").startswith("none") or style.get("border-left") == "none"
    return borderless and "gmail_quote" not in attributes.get("class", "")
