"""Bytes to text, whatever the charset was said to be.

A declared charset is a claim: clients say iso-8859-1 and send windows-1252 or UTF-8, or say
nothing. What decodes strictly as UTF-8 and is not plain ASCII is UTF-8, nearly without
exception; after that the claim is tried, then windows-1252, and nothing is ever refused.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

# What mail calls them, and the superset that is really sent (as in the WHATWG Encoding Standard).
_ALIASES: Final = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "windows-949": "cp949",
    "koi8-ru": "koi8_u",
    "x-mac-cyrillic": "mac_cyrillic",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "unicode-1-1-utf-8": "utf_8",
    "utf8mb4": "utf_8",
}
# Codecs of Python that are no charset of mail: they build markup (UTF-7) or answer slowly.
_REFUSED: Final = frozenset({
    "utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem",
})  # fmt: skip
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED_JAPANESE: Final = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    "|(?<!\\w)\u200c|\u200c(?!\\w)"
)
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`; never raises. `declared` is the charset parameter, if any."""
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(marked, "replace")
    name = codec(declared)
    if data.isascii():
        return _decode_ascii(data, name)
    if name not in {"utf-16", "utf-16-le", "utf-16-be", "utf-32"}:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if name is None or name in {"utf-8", "cp1252"}:
        return _mixed(data)
    return data.decode(name, "replace")


def codec(declared: str | None) -> str | None:
    """Return the name of Python's codec for a charset parameter, None if there is none fit."""
    if not declared:
        return None
    name = declared.strip().strip("\"'").split(";")[0].strip().lower()
    name = _ALIASES.get(name, name)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):  # ValueError: a NUL in the name
        return None
    if not found._is_text_encoding or found.name in _REFUSED:  # noqa: SLF001 -- no public name
        return None
    return found.name


def clean(text: str) -> str:
    """Fold the odd spaces to one kind and drop what nobody sees: zero-width marks, controls.

    Line ends and tabs stay. U+200C stays between letters (Persian needs it); elsewhere it is
    the stuffing of hidden preheaders.
    """
    if text.isascii():
        return _CONTROLS.sub("", text)
    text = _CONTROLS.sub("", text)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", _INVISIBLE.sub("", text)))


def _decode_ascii(data: bytes, name: str | None) -> str:
    if _ESCAPED_JAPANESE.search(data):  # RFC 1468; often sent without saying so
        return data.decode("iso2022_jp_ext", "replace")
    if name in {"hz", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "iso2022_kr"}:
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            pass
    return data.decode("ascii")


def _mixed(data: bytes) -> str:
    """Decode UTF-8 with strays of windows-1252 in it, or all of windows-1252.

    Which of the two, the multi-byte sequences that hold tell (a footer of another charset
    appended by a list is the usual cause).
    """
    as_utf8 = data.decode("utf-8", "mailbot-cp1252")
    high = sum(byte > 0x7F for byte in data)
    held = sum(len(char.encode()) for char in as_utf8 if ord(char) > 0x7F)
    strays = data.decode("utf-8", "ignore")
    good = sum(len(char.encode()) for char in strays if ord(char) > 0x7F)
    return as_utf8 if held and good * 2 >= high else _cp1252(data)


def _cp1252(data: bytes) -> str:
    """Decode windows-1252; its five unused bytes become U+FFFD."""
    return data.decode("cp1252", "replace")


def _stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _cp1252(error.object[error.start : error.end]), error.end


codecs.register_error("mailbot-cp1252", _stray)
