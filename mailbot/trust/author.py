"""Whom a mail says it is from: one address, or nobody.

From proves nothing, but its one address is what a signature is aligned with and what is acted
upon, so no two readers may find different ones in it. Whatever is not plainly one address by the
small grammar below is nobody's mail, "unauthenticated":

    from    = addr-spec rest / *word "<" addr-spec ">" rest
    word    = atom / quoted-string / comment / space        rest = *(space / comment)

That is RFC 5322 §3.4 without groups, routes and anything inside an address, and with no comment
or quoted string that holds what a hastier reader might take for an address.
"""

from __future__ import annotations

import binascii
import re
import unicodedata
from typing import Final

from mailbot.domains import a_labels
from mailbot.head import fields
from mailbot.terms import Author

MAX_FIELD: Final = 2000  # octets, unfolded
MAX_LINE: Final = 998  # RFC 5322 §2.1.1
MAX_LOCAL: Final = 64  # RFC 5321 §4.5.3.1.1
MAX_ADDRESS: Final = 254  # RFC 5321 §4.5.3.1.3: a longer one stands on no envelope
MAX_NAME: Final = 200  # characters of decoration

_ATEXT: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"  # RFC 5322 §3.2.3
_DOT_ATOM: Final = re.compile(rf"{_ATEXT}+(?:\.{_ATEXT}+)*")
_TOKEN: Final = re.compile(
    r"""
      (?P<space> [ \t]+ )
    | \( (?P<comment> [^()\\<>@,:;"]* ) \)
    | " (?P<quoted> (?: [^"\\<>] | \\["\\] )* ) "
    | < (?P<angle> [^<>]* ) >
    | (?P<at> @ )
    | (?P<atom> [^\x00-\x20()<>@,:;\\"\[\]\x7f]+ )  # with dots: "J. Doe", §4.1 obs-phrase
    """,
    re.VERBOSE,
)
_ENCODED_WORD: Final = re.compile(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=")
# Not whatever Python calls a codec: "utf-7" and "unicode_escape" would write what was not written.
_CHARSET: Final = re.compile(
    r"utf-?8|us-ascii|iso-8859-\d{1,2}|windows-\d{3,4}|cp\d{3,4}|koi8-[ru]|gb2312|gbk|gb18030|big5"
    r"|shift_jis|euc-(?:jp|kr)|iso-2022-(?:jp|kr)"
)

_Token = tuple[str, str]  # the name of its group above, its text


def author_of(raw: bytes) -> Author | None:
    """Return the one author of a message, None unless every parser must find the same one.

    The address has its domain in lower-case A-labels and its local part as written, unquoted.
    A mail with no From field, with several, or with one that needs interpretation has no author.
    """
    values = [field.value for field in fields(raw) or () if field.name == "from"]
    if len(values) != 1:  # RFC 5322 §3.6: exactly once
        return None
    lines = values[0].split(b"\r\n")
    # A fold that holds only white space ends the header block for some.
    if any(not line.strip() for line in lines[1:]) or max(map(len, lines)) > MAX_LINE:
        return None
    unfolded = b"".join(lines)  # RFC 5322 §2.2.3: the CRLF goes, the white space stays
    if len(unfolded) > MAX_FIELD:
        return None
    try:
        text = unfolded.decode("utf-8")  # RFC 6532
    except UnicodeDecodeError:
        return None
    return None if _has_controls(text) else _mailbox(text.strip(" \t"))


def _has_controls(text: str) -> bool:
    """Tell of controls and of what Python takes for a line end (U+0085, U+2028, U+2029)."""
    return any(unicodedata.category(char) in {"Cc", "Zl", "Zp"} for char in text.replace("\t", " "))


def _mailbox(text: str) -> Author | None:
    """Read `from` of the grammar."""
    tokens = _tokens(text)
    kinds = [kind for kind, _ in tokens or ()]
    if tokens is None:
        return None
    if "angle" in kinds:
        if _reaches_over(text):
            return None
        at = kinds.index("angle")
        name, spec, rest = tokens[:at], tokens[at][1].strip(" \t"), kinds[at + 1 :]
        kinds = kinds[:at]
    elif kinds[:3] in (["atom", "at", "atom"], ["quoted", "at", "atom"]):
        name, rest = tokens[3:], kinds[3:]
        local = f'"{tokens[0][1]}"' if kinds[0] == "quoted" else tokens[0][1]
        spec, kinds = f"{local}@{tokens[2][1]}", []
    else:
        return None
    # An "@" among the words would be a second address.
    if "at" in kinds or not set(rest) <= {"space", "comment"}:
        return None
    address = _addr_spec(spec)
    return None if address is None else Author(address, _decoration(name))


def _reaches_over(text: str) -> bool:
    """Whether some would read one encoded word from before the address to behind it."""
    before, _, behind = text.partition("<")  # which stands nowhere else in the grammar
    return "=?" in re.sub(r"=\?.*?\?=", "", before) and "?=" in behind


def _tokens(text: str) -> list[_Token] | None:
    """Cut the field into tokens, None where it holds what the grammar does not know."""
    tokens: list[_Token] = []
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None or match.lastgroup is None:
            return None
        tokens.append((match.lastgroup, match[match.lastgroup]))
        place = match.end()
    return tokens


def _addr_spec(spec: str) -> str | None:
    """Normalise an addr-spec (RFC 5322 §3.4.1), None when it is not a plain one."""
    local, at, domain = spec.rpartition("@")
    if local.startswith('"') and local.endswith('"'):
        local = local[1:-1]  # §3.2.4: the same address, if what was quoted is a dot-atom
    if not at or len(local) > MAX_LOCAL or not _DOT_ATOM.fullmatch(local):
        return None
    if "=?" in local:  # RFC 2047 §5 (3): no encoded word in an address, but some decode it
        return None
    name = a_labels(domain)
    address = f"{local}@{name}"
    return None if name is None or len(address) > MAX_ADDRESS else address


def _decoration(words: list[_Token]) -> str:
    """Decode the display name, or the comment that stands for it: one clean line."""
    text = "".join(re.sub(r"\\(.)", r"\1", word) for _, word in words)
    # RFC 2047 §6.2: the space between two encoded words is none.
    text = _ENCODED_WORD.sub(_decode_word, re.sub(r"(?<=\?=)[ \t]+(?==\?)", "", text))
    shown = "".join(c if unicodedata.category(c)[0] != "C" else " " * c.isspace() for c in text)
    return " ".join(shown.split())[:MAX_NAME].rstrip()


def _decode_word(match: re.Match[str]) -> str:
    """Decode one encoded word (RFC 2047 §2); leave it as it is when it is broken."""
    charset, encoding, text = match.groups()
    if not _CHARSET.fullmatch(charset.lower()):
        return match[0]
    try:
        if encoding in "Bb":
            return binascii.a2b_base64(text).decode(charset, "replace")
        return binascii.a2b_qp(text, header=True).decode(charset, "replace")
    except (LookupError, ValueError):  # "windows-9999"; bad padding, or not ASCII
        return match[0]
