"""What mail servers write when they refuse, in the languages they are sold in.

One alternative a line, as a regular expression over a text in any case; gaps are bounded, so
that hostile text costs no more than its length.
"""

from __future__ import annotations

import re
from typing import Final


def _any(alternatives: str) -> re.Pattern[str]:
    lines = (line.strip() for line in alternatives.splitlines())
    return re.compile("|".join(line for line in lines if line), re.IGNORECASE)


# the subject of a non-delivery text
SUBJECT: Final = _any(
    r"""
    failure notice
    undeliver(?:able|ed)
    delivery (?:status notification|failure|has failed|notification|report|delayed|problem)
    returned mail
    mail (?:delivery )?(?:failed|failure|error)
    delayed mail
    mail system error
    delivery incomplete
    message (?:delayed|not delivered|undeliverable)
    could not be delivered
    warning: (?:message|could not send)
    non.?delivery
    nondeliverable
    nicht zustellbar
    unzustellbar
    zustellung fehlgeschlagen
    fehler bei der zustellung
    zustellungsfehler
    non (?:remis|distribu|délivr)
    non remise
    échec de (?:la )?(?:remise|livraison|distribution)
    no se (?:ha )?pud?o? ?(?:entregar|podido entregar)
    no entregado
    error de entrega
    não (?:foi )?(?:entregue|possível entregar)
    falha na entrega
    mancato recapito
    non recapitabile
    impossibile recapitare
    mancata consegna
    onbestelbaar
    niet bezorgd
    kan niet worden bezorgd
    bezorging mislukt
    niet afgeleverd
    """
)

# its text: one must stand there, so that a person's "undeliverable?" is none
TEXT: Final = _any(
    r"""
    (?:was|were|is)n.t able to deliver
    unable to (?:deliver|relay)
    could ?n[o']t be (?:delivered|sent)
    could not (?:be )?deliver
    cannot be delivered
    not (?:been |yet been )?delivered
    undeliver(?:able|ed)
    delivery (?:to the following|to these recipients|of this message|temporarily|is delayed)
    delivery (?:has failed|failed|failure|attempts)
    error occurred while trying to deliver
    not listed in
    has not been delivered
    failed (?:permanently|recipient)
    permanent (?:fatal )?error
    did not reach the following
    was(?: not|n.t) delivered
    message (?:wasn.t|was not) delivered
    returned (?:to sender|mail)
    fatal errors
    transcript of session
    address(?:es)? (?:had|failed)
    recipient (?:address )?(?:rejected|unknown|not found)
    user unknown
    no such (?:user|recipient|mailbox)
    unknown user
    mailbox (?:unavailable|is full|full|not found|does not exist)
    over ?quota
    no mailbox here
    address (?:couldn.t|could not) be found
    rejected your message
    does not exist
    message blocked
    konnten?.{0,40}nicht.{0,60}(?:zugestellt|übermittelt|gesendet)
    nicht zugestellt
    nicht zustellbar
    unzustellbar
    n.a pas pu être (?:remis|distribu|délivr|livr|envoy)
    n.ont pas pu être
    échec de (?:la )?(?:remise|livraison)
    impossible de (?:remettre|distribuer)
    no (?:se )?(?:ha )?(?:pud|podido)[^.]{0,40}entreg
    não (?:foi )?(?:pôde ser|possível)[^.]{0,20}entreg
    não (?:foi|pôde ser) entregue
    non (?:è stato|è possibile|può essere)[^.]{0,40}(?:recapita|consegna)
    impossibile recapitare
    (?:kan|kon)(?: niet)?[^.]{0,40}niet[^.]{0,20}(?:bezorgd|afgeleverd|worden bezorgd)
    niet worden (?:bezorgd|afgeleverd)
    """
)

# it will be tried again
DELAY: Final = _any(
    r"""
    warning only
    will be retried
    still being retried
    do not need to re-?send
    delayed
    will (?:continue|keep) (?:to )?(?:be )?(?:retried|trying|attempt)
    will be (?:re)?attempted
    temporar(?:y|ily)
    not yet been delivered
    delivery incomplete
    no action is required
    verzögert
    weitere zustellversuche
    retardé
    sera retenté
    se reintentará
    retrasad
    tentativas? adicionais
    atrasad
    ritarda
    nuovi tentativi
    vertraagd
    opnieuw geprobeerd
    """
)

# it will not
GIVEN_UP: Final = _any(
    r"""
    giv(?:en|ing) up
    permanent
    too long
    expired
    retry time(?:out)? (?:not reached|exceeded)
    endgültig
    définiti
    definitiv
    permanente
    permanent
    """
)

# why: the mailbox is full
FULL: Final = _any(
    r"""
    quota
    mailbox (?:is )?(?:full|exceeded)
    (?:mailbox|inbox|account).{0,30}\bfull\b
    full mailbox
    out of (?:disk )?space
    insufficient (?:disk|storage|system storage)
    storage (?:limit|exceeded)
    postfach.{0,30}voll
    bo[iî]te.{0,30}pleine
    buz[oó]n.{0,30}lleno
    caixa.{0,30}cheia
    casella.{0,30}piena
    (?:mailbox|postvak).{0,30}vol\b
    """
)

# why: about us or the content
POLICY: Final = _any(
    r"""
    spam
    blocked
    block ?list
    black ?list
    deny ?list
    spamhaus
    barracuda
    sorbs
    reputation
    policy
    polic(?:y|ies)
    dmarc
    spf\b
    dkim
    unauthenticated
    authentication required
    not authori[sz]ed
    access denied
    relay(?:ing)? (?:access )?denied
    content reject
    message (?:content )?rejected
    virus
    malware
    banned
    listed (?:at|in|by|on)
    rate limit
    too many (?:messages|connections|recipients)
    \brbl\b
    dnsbl
    suspicious
    unsolicited
    bulk mail
    greylist
    message (?:size|too (?:large|big))
    sender (?:rejected|denied|blocked)
    """
)

# why: there is no such address
NO_SUCH: Final = _any(
    r"""
    user unknown
    unknown user
    unknown (?:recipient|address|local|mailbox)
    no such (?:user|recipient|mailbox|address|person|account)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:does(?: not|n.t) exist|not exist)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}not (?:be )?(?:found|listed)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:unknown|invalid|unrouteable)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:disabled|inactive|suspended)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}no longer
    (?:couldn.t|could not) be found
    no mailbox here
    invalid (?:recipient|mailbox|address|user)
    does(?: not|n.t) (?:exist|have an? )
    no account
    not a valid
    unrouteable
    host (?:or domain name )?not found
    domain (?:name )?(?:not found|does not exist)
    nxdomain
    account (?:has been )?(?:disabled|closed)
    not listed in
    existiert nicht
    unbekannt
    n.existe pas
    inconnu
    no existe
    desconocid
    não existe
    desconhecid
    non esiste
    inesistente
    sconosciut
    bestaat niet
    onbekend
    """
)
