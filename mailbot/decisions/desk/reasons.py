"""What stands behind a no: a reason to tell the employer, or something that makes it unclear."""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.small_words import DELAYS, JOINTS
from mailbot.decisions.language.speech import IDLE, Word, folded, is_courtesy, phrase_at
from mailbot.decisions.language.vocabulary import Verb

_BECAUSE: Final = re.compile(
    r"(?:because|since|as|for|weil|da|car|parce que|porque|perché|omdat)\b[\s:,]*", re.IGNORECASE
)
_AROUND: Final = " \t:,;.!–—-"
_JOINTS: Final = folded(JOINTS)
_DELAYS: Final = folded(DELAYS)


def reason_in(text: str, said: tuple[Word, ...], *, bare: bool) -> str:
    """Return the reason in what stands behind a no, as text and as words; "" when it is none.

    A bare no says less than "reject": "No video in it" is a remark, "no: it has no video" a reason.
    """
    because = _BECAUSE.match(text)
    if bare and not said[0].gap and not because:
        return ""
    if not any(word.text.isalpha() for word in said):
        return ""  # "Refused: 30" is a figure
    if _says_otherwise(said) or (bare and (text.endswith("?") or _puts_off(said))):
        return ""
    return (text[because.end() :] if because else text).lstrip(_AROUND)


def _puts_off(said: tuple[Word, ...]) -> bool:
    return any(word.text in _DELAYS for word in said)


def _says_otherwise(said: tuple[Word, ...]) -> bool:
    """Whether behind a no something else is said: "no. Approved", "no, ask them first"."""
    clauses: list[list[Word]] = [[]]
    for word in said:
        if word.gap or word.text in _JOINTS:
            clauses.append([])
        clauses[-1].append(word)
    return any(_decides(tuple(clause)) for clause in clauses if clause)


def _decides(clause: tuple[Word, ...]) -> bool:
    at = 0
    while at < len(clause) and clause[at].text in IDLE and not phrase_at(clause, at):
        at += 1
    if at == len(clause):
        return False
    spoken = phrase_at(clause, at)
    if spoken is None:
        return clause[at].text == "ask"
    behind = clause[at + spoken[1] :]
    return spoken[0] in {Verb.HOLD, Verb.SEND_NOW} or (
        spoken[0] is Verb.APPROVE and is_courtesy(behind)
    )
