"""Read a mail server's own words: which address it refused, with which status, and why.

For reports without a machine-readable part. A text counts only when its form says so too: it
comes from a postmaster or a null return path, or answers in the set phrases of an MTA.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.document import Document
from mailbot.terms import Bounce, BounceClass, Origin

_MAX_CHARS: Final = 20_000  # the report stands above the copy of our letter
_MAX_LINE: Final = 1_000

_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]|\w)")
_REPLY_CODE: Final = re.compile(r"(?<![\d.#/-])([45][0-7]\d)(?=[ \-#:,)]|$)(?!-?\d)")
_ADDRESS: Final = re.compile(r"[^\s<>@,;:\"'()\[\]=]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,254}")

_POSTMASTER: Final = re.compile(
    r"mailer-?daemon|post-?master|mail delivery (?:sub)?system|mdaemon|mail administrator"
    r"|microsoftexchange[0-9a-f]|^bounces?@|undeliver",
    re.IGNORECASE,
)
# What the subject of a non-delivery text says, by any MTA and in the languages they are sold in.
_SUBJECT: Final = re.compile(
    r"failure notice|undeliver(?:able|ed)|delivery (?:status notification|failure|has failed"
    r"|notification|report|delayed|problem)|returned mail|mail (?:delivery )?(?:failed|failure|error)"
    r"|delayed mail|mail system error|delivery incomplete|message (?:delayed|not delivered|undeliverable)"
    r"|could not be delivered|warning: (?:message|could not send)|non.?delivery|nondeliverable"
    r"|nicht zustellbar|unzustellbar|zustellung fehlgeschlagen|fehler bei der zustellung"
    r"|zustellungsfehler|non (?:remis|distribu|délivr)|non remise|échec de (?:la )?(?:remise|livraison"
    r"|distribution)|no se (?:ha )?pud?o? ?(?:entregar|podido entregar)|no entregado|error de entrega"
    r"|não (?:foi )?(?:entregue|possível entregar)|falha na entrega|mancato recapito|non recapitabile"
    r"|impossibile recapitare|mancata consegna|onbestelbaar|niet bezorgd|kan niet worden bezorgd"
    r"|bezorging mislukt|niet afgeleverd",
    re.IGNORECASE,
)
# What its text says: one of these must stand there, so that a person's "undeliverable?" is none.
_TEXT: Final = re.compile(
    r"(?:was|were|is)n.t able to deliver|unable to (?:deliver|relay)|could ?n[o']t be (?:delivered|sent)"
    r"|could not (?:be )?deliver|cannot be delivered|not (?:been |yet been )?delivered"
    r"|undeliver(?:able|ed)|delivery (?:to the following|has failed|failed|failure|attempts|of this message"
    r"|to these recipients|temporarily|is delayed)|failed (?:permanently|recipient)|permanent (?:fatal )?error"
    r"|did not reach the following|was(?: not|n.t) delivered|message (?:wasn.t|was not) delivered"
    r"|returned (?:to sender|mail)|fatal errors|transcript of session|address(?:es)? (?:had|failed)"
    r"|recipient (?:address )?(?:rejected|unknown|not found)|user unknown|no such (?:user|recipient|mailbox)"
    r"|unknown user|mailbox (?:unavailable|is full|full|not found|does not exist)|over ?quota|no mailbox here"
    r"|address (?:couldn.t|could not) be found|rejected your message|does not exist|message blocked"
    r"|konnte.{0,40}nicht.{0,20}(?:zugestellt|übermittelt|gesendet)|nicht zugestellt|nicht zustellbar|unzustellbar"
    r"|n.a pas pu être (?:remis|distribu|délivr|livr|envoy)|n.ont pas pu être|échec de (?:la )?(?:remise|livraison)"
    r"|impossible de (?:remettre|distribuer)|no (?:se )?(?:ha )?(?:pud|podido)[^.]{0,40}entreg"
    r"|não (?:foi )?(?:pôde ser|possível)[^.]{0,20}entreg|não (?:foi|pôde ser) entregue"
    r"|non (?:è stato|è possibile|può essere)[^.]{0,40}(?:recapita|consegna)|impossibile recapitare"
    r"|(?:kan|kon)(?: niet)?[^.]{0,40}niet[^.]{0,20}(?:bezorgd|afgeleverd|worden bezorgd)|niet worden (?:bezorgd|afgeleverd)",
    re.IGNORECASE,
)
# Below one of these stands the copy of our letter, which names addresses that did not fail.
_COPY: Final = re.compile(
    r"^[ \t>*-]{0,40}(?:below this line is a copy|this is a copy of|original message (?:follows|headers?)"
    r"|the original message|returned message|message header follows|unsent message below"
    r"|original message|original headers|included is a copy|the body of the message|message headers? follows?"
    r"|ursprüngliche nachricht|message d.origine|mensaje original|mensagem original"
    r"|messaggio originale|oorspronkelijk bericht)",
    re.IGNORECASE,
)
_HEADER_LINE: Final = re.compile(
    r"[ \t>]{0,8}(?:from|to|cc|sender|reply-to|return-path|received|message-id|subject|date|list-[a-z]+"
    r"|envelope-from|reporting-mta|remote-mta|x-[a-z-]+):",
    re.IGNORECASE,
)
_DELAY: Final = re.compile(
    r"warning only|will be retried|still being retried|do not need to re-?send|delayed|will (?:continue|keep) "
    r"(?:to )?(?:be )?(?:retried|trying|attempt)|will be (?:re)?attempted|temporar(?:y|ily)|not yet been delivered"
    r"|delivery incomplete|no action is required|verzögert|weitere zustellversuche|retardé|sera retenté|se reintentará|retrasad"
    r"|tentativas? adicionais|atrasad|ritarda|nuovi tentativi|vertraagd|opnieuw geprobeerd",
    re.IGNORECASE,
)
_GIVEN_UP: Final = re.compile(
    r"giv(?:en|ing) up|permanent|too long|expired|retry time(?:out)? (?:not reached|exceeded)|endgültig"
    r"|définiti|definitiv|permanente|permanent",
    re.IGNORECASE,
)

# --- Why: the words count where the status says little; the first that fits ---------------------

_FULL: Final = re.compile(
    r"quota|mailbox (?:is )?(?:full|exceeded)|(?:mailbox|inbox|account).{0,30}\bfull\b|full mailbox|out of (?:disk )?space"
    r"|insufficient (?:disk|storage|system storage)|storage (?:limit|exceeded)|postfach.{0,30}voll"
    r"|bo[iî]te.{0,30}pleine|buz[oó]n.{0,30}lleno|caixa.{0,30}cheia|casella.{0,30}piena|(?:mailbox|postvak).{0,30}vol\b",
    re.IGNORECASE,
)
_POLICY: Final = re.compile(
    r"spam|blocked|block ?list|black ?list|deny ?list|spamhaus|barracuda|sorbs|reputation|policy|polic(?:y|ies)|dmarc|spf\b|dkim"
    r"|unauthenticated|authentication required|not authori[sz]ed|access denied|relay(?:ing)? (?:access )?denied|content reject"
    r"|message (?:content )?rejected|virus|malware|banned|listed (?:at|in|by|on)|rate limit|too many (?:messages|connections|recipients)"
    r"|\brbl\b|dnsbl|suspicious|unsolicited|bulk mail|greylist|message (?:size|too (?:large|big))|sender (?:rejected|denied|blocked)",
    re.IGNORECASE,
)
_NO_SUCH: Final = re.compile(
    r"user unknown|unknown user|unknown (?:recipient|address|local|mailbox)|no such (?:user|recipient|mailbox|address|person|account)"
    r"|(?:user|recipient|address|mailbox|account|alias|destinat[a-z]+)[^.]{0,60}(?:does(?: not|n.t) exist|not (?:be )?found|unknown|invalid|disabled"
    r"|inactive|suspended|unrouteable|not exist|no longer|not listed)|(?:couldn.t|could not) be found|no mailbox here"
    r"|invalid (?:recipient|mailbox|address|user)|does(?: not|n.t) (?:exist|have an? )|no account|not a valid|unrouteable|host (?:or domain name )?not found"
    r"|domain (?:name )?(?:not found|does not exist)|nxdomain|account (?:has been )?(?:disabled|closed)|not listed in"
    r"|existiert nicht|unbekannt|n.existe pas|inconnu|no existe|desconocid|não existe|desconhecid|non esiste|inesistente|sconosciut|bestaat niet|onbekend",
    re.IGNORECASE,
)

# RFC 3463 §3.2 and §3.3: what these say is about the address, not about us.
_DEAD: Final = frozenset({"1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.0", "2.1", "4.4"})


def refused_in_text(document: Document) -> Bounce | None:
    """Return what a non-delivery text without a delivery-status part says; None if it is none."""
    named = _header(document, "x-failed-recipients")  # Exim and Google
    if not (named or _from_a_server(document)):
        return None
    text = _report_text(document)
    # Seen in practice: Exchange says in the subject alone that it could not deliver.
    if not (named or _TEXT.search(text)):
        return None
    address = _ADDRESS.search(named) or _failed_address(text, document)
    status = enhanced_status(text)
    late = _SUBJECT.search(document.mail.subject) and _DELAY.search(document.mail.subject)
    waits = bool(late or _DELAY.search(text)) and not _GIVEN_UP.search(text)
    code = _REPLY_CODE.search(text)
    if status is not None:
        for_good = status.startswith("5") and not late
    elif code is not None:
        for_good = code.group(1).startswith("5") and not late
    else:
        for_good = not waits
    if status is not None and status.startswith("4") and _GIVEN_UP.search(text) and not late:
        for_good = True  # it was tried for days; the reason may still pass, the letter did not
    kind = bounce_class(status, text)
    if not for_good and kind is not BounceClass.MAILBOX_FULL:
        kind = BounceClass.TEMPORARY
    return Bounce(address.group().rstrip(".") if address else None, for_good, status, kind)


def enhanced_status(text: str) -> str | None:
    """Return the first enhanced status code of class 4 or 5 (RFC 3463 §2) in a text."""
    for match in _STATUS.finditer(text[:_MAX_CHARS]):
        if match.group(1)[0] in "45":
            return match.group(1)
    return None


def permanent(status: str | None, diagnostic: str) -> bool:
    """Judge a failed action.

    RFC 3464 §2.3.3 means by `failed` that the server gave up; a 4.x.x beside it (RFC 3463 §3.1)
    says that the letter is lost and the address is not.
    """
    if status is not None:
        return status.startswith("5")
    code = _REPLY_CODE.search(diagnostic[:_MAX_LINE])
    return code is None or code.group(1).startswith("5")


def bounce_class(status: str | None, words: str) -> BounceClass:
    """Class a refusal by its enhanced status, and by its words where that says little.

    Policy comes first: some servers say 5.1.1 and 5.2.1 of mail they took for spam, and a reader
    must not be lost for what was said of us.
    """
    words = words[:_MAX_CHARS]
    subject_detail = status.partition(".")[2] if status else ""
    if subject_detail in ("2.2", "3.1"):  # RFC 3463 §3.3, §3.4: mailbox full, system full
        return BounceClass.MAILBOX_FULL
    if subject_detail.startswith("7.") and not _NO_SUCH.search(words):
        return BounceClass.POLICY
    if subject_detail in ("1.7", "1.8", "2.3", "3.4"):  # about the sender, or the size
        return BounceClass.POLICY
    if subject_detail in _DEAD:
        return BounceClass.NO_SUCH_ADDRESS if not _only_policy(words) else BounceClass.POLICY
    if _FULL.search(words):
        return BounceClass.MAILBOX_FULL
    if _NO_SUCH.search(words):
        return BounceClass.NO_SUCH_ADDRESS
    return BounceClass.POLICY if _POLICY.search(words) else BounceClass.OTHER


def _only_policy(words: str) -> bool:
    return bool(_POLICY.search(words)) and not _NO_SUCH.search(words)


def _from_a_server(document: Document) -> bool:
    """Whether the form of the mail is that of a server's own: sender, return path, subject."""
    subject = bool(_SUBJECT.search(document.mail.subject[:_MAX_LINE]))
    sender = bool(_POSTMASTER.search(_header(document, "from")))
    null = _header(document, "return-path").strip() == "<>"
    report = "report-type=delivery-status" in _header(document, "content-type").lower().replace(
        '"', ""
    )
    return report or (sender and (subject or null)) or (null and subject)


def _report_text(document: Document) -> str:
    """Return what stands above the copy of our letter, lines capped."""
    plain = next((part.text for part in document.parts if part.content_type == "text/plain"), None)
    if plain is None or not plain.strip():
        visible = [line.text for line in document.lines if line.origin is not Origin.SUBJECT]
        plain = "\n".join([*visible, document.cut_text])
    kept: list[str] = []
    for line in plain[:_MAX_CHARS].splitlines():
        if _COPY.match(line[:_MAX_LINE]) and kept:
            break
        kept.append(line[:_MAX_LINE])
    return "\n".join(kept)


def _failed_address(text: str, document: Document) -> re.Match[str] | None:
    """Find the address: the first in the report that is neither a header's nor the server's own."""
    own = _ADDRESS.findall(_header(document, "from"))
    to = _ADDRESS.findall(_header(document, "to"))
    not_it = {address.lower() for address in (*own, *to)}
    for line in text.splitlines():
        if _HEADER_LINE.match(line) and not line.lower().lstrip("> \t").startswith("to:"):
            continue
        for match in _ADDRESS.finditer(line):
            address = match.group().lower().rstrip(".")
            if address not in not_it and not _POSTMASTER.search(address):
                return match
    return None


def _header(document: Document, name: str) -> str:
    return next((value for key, value in document.raw_headers if key == name), "")
