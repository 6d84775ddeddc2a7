"""Folders by their names: which one is meant, where a new one goes, and which are junk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

INBOX: Final = "INBOX"

# RFC 6154 §2, in lower case as attributes are compared
_JUNK: Final = r"\junk"
_SPECIAL: Final = frozenset(
    {_JUNK, r"\all", r"\archive", r"\drafts", r"\flagged", r"\sent", r"\trash"}
)

# As mail programs and servers call it in their languages, where they do not say \Junk.
_JUNK_NAMES: Final = """
    junk|junk mail|junkmail|junk email|junk e-mail|junk-mail|junk-email|junk-e-mail|spam|spams
    spam mail|bulk|bulk mail|unsolicited|unsolicited mail
    spamverdacht|spam-verdacht|spamordner|unerwünscht|unerwünschte e-mails|unerwünschte werbung
    courrier indésirable|courriers indésirables|indésirables|messages indésirables
    pourriel|pourriels|correo no deseado|correos no deseados|no deseado|no deseados|correo basura
    lixo eletrônico|lixo eletrónico|lixo electrónico
    correio não solicitado|correio eletrónico não solicitado
    posta indesiderata|indesiderata|posta spazzatura
    ongewenst|ongewenste e-mail|ongewenste mail|ongewenste post|ongewenste berichten
    skräppost|uønsket mail|uønsket e-mail|uønsket e-post|uønsket post|søppelpost|roskaposti
    wiadomości-śmieci|wiadomości śmieci|niechciane|spam i wiadomości śmieci
    nevyžádaná pošta|nevyžiadaná pošta|nevyžádané|levélszemét|neželena pošta|neželjena pošta
    gereksiz|gereksiz e-posta|önemsiz|önemsiz e-posta|istenmeyen posta
    спам|нежелательная почта|небажана пошта|ανεπιθύμητα|ανεπιθύμητη αλληλογραφία
    迷惑メール|垃圾邮件|垃圾郵件|垃圾信件|스팸|스팸메일함|스팸 메일함|정크 메일|정크메일
"""


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.strip()).casefold()


_JUNK_KEYS: Final = frozenset(
    _key(name) for line in _JUNK_NAMES.strip().splitlines() for name in line.split("|")
)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as LIST gives it."""

    name: str  # decoded
    delimiter: str = ""  # empty: it has no hierarchy
    attributes: frozenset[str] = frozenset()  # in lower case: r"\junk"

    @property
    def selectable(self) -> bool:
        """Whether mails can stand in it."""
        return self.attributes.isdisjoint({r"\noselect", r"\nonexistent"})


def same(one: str, other: str) -> bool:
    """Tell whether two names are of one folder: only INBOX has no case (RFC 9051 §5.1)."""
    return one == other or (one.upper() == INBOX and other.upper() == INBOX)


def named(name: str, folders: Iterable[Folder]) -> Folder | None:
    """Find a folder by its name."""
    return next((folder for folder in folders if same(folder.name, name)), None)


def placed(name: str, prefix: str) -> str:
    """Give a folder's full name under the personal prefix, such as "INBOX."."""
    is_whole = name.upper() == INBOX or (prefix and name.startswith(prefix))
    return name if is_whole else prefix + name


def guessed_prefix(folders: Sequence[Folder]) -> str:
    """Give the personal prefix where the server has no NAMESPACE: all but INBOX stand below it."""
    others = [folder for folder in folders if folder.name.upper() != INBOX]
    delimiter = others[0].delimiter if others else ""
    prefix = INBOX + delimiter
    below = all(folder.name.upper().startswith(prefix) for folder in others)
    return prefix if delimiter and below else ""


def is_junk(folder: Folder) -> bool:
    """Tell whether it is for junk: by its special use, else by the last part of its name."""
    if folder.attributes & _SPECIAL:
        return _JUNK in folder.attributes
    last = re.split(r"[./\\]", folder.name)[-1]
    if folder.delimiter:
        last = folder.name.rpartition(folder.delimiter)[2]
    return _key(last) in _JUNK_KEYS
