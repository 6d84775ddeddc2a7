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
    (?:mail )?delivery (?:status|failure|has failed|notification|report|delayed|problem)
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
    mail not delivered
    (?:mail|message|e-?mail|delivery) (?:delivery )?(?:failed|failure|warning|problems?)
    (?:mail|message|e-?mail|delivery) (?:delivery )?(?:rejected|returned|bounced)
    fail(?:ed|ure)[ :]+(?:mail|message|delivery|to deliver)
    (?:automatically )?rejected(?: mail|: )
    rejected mail
    processing error
    error (?:during|in) (?:mail )?delivery
    (?:couldn.t|could not|can.?not|unable to|wasn.t able to) (?:be )?deliver
    returning (?:message )?to sender
    return(?:ed)? to sender
    user unknown
    (?:user|recipient|address|mailbox) (?:unknown|not found|not known|rejected|full)
    mailbox full
    over quota
    unknown (?:user|recipient|address)
    message status - undeliverable
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
    n[aã]o (?:foi |é )?(?:entregue|possível entregar)
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
    не (?:был[ао]? )?доставлен
    недостав
    не может быть доставлен
    не удалось доставить
    не вдалося доставити
    не доставлено
    nie (?:została? )?dostarczon
    niedostarczon
    zwrot (?:wiadomości|przesyłki)
    nedoručiteln
    nelze doručit
    (?:nedoručen|nebyla? doručen|nepodařilo (?:se )?doručit)
    kunde inte (?:levereras|skickas)
    ej levererat
    (?:kunne|kan) ikke (?:leveres|afleveres)
    ikke leveret
    toimitus (?:epäonnistui|ei onnistunut)
    (?:ei voitu|ei voi) toimittaa
    gick inte att leverera
    kézbesíthetetlen
    teslim edilemedi
    nelivrat
    배달(?:되지 않음| 실패|할 수 없)
    配信(?:できません|不能|エラー)
    送信(?:できません|エラー)
    不達
    エラーメール
    退信
    投递(?:失败|失敗)
    (?:传递|傳遞)失[败敗]
    未(?:送达|送達|能投递|能送达)
    无法(?:投递|送达|递送|传递)
    無法(?:投遞|送達|遞送|傳遞)
    """
)

# its text: one must stand there, so that a person's "undeliverable?" is none
TEXT: Final = _any(
    r"""
    (?:was|were|is)n.t able to deliver
    unable to (?:deliver|relay)
    (?:did|has|have) not (?:been )?receive
    did not receive (?:this|your|the)
    (?:delivery|delevery) (?:of|to) .{0,80}(?:abort|postponed|rejected|failed|refused)
    automatically rejected
    (?:was|been|is) rejected
    was (?:returned|bounced|aborted)
    (?:mail|message) (?:has been|was) returned
    encountered (?:an error|delivery problems)
    delivery problems?
    failed (?:recipients?|addresse?s?)
    no valid recipients
    did not reach
    permanent (?:fatal )?(?:error|failure)
    error (?:has )?occurred while
    error was detected
    wasn.t able to (?:deliver|establish)
    does not like recipient
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
    не (?:может|могло|было|удалось|смогл)[^.]{0,40}достав
    не был[ао]? доставлен
    не достав
    не вдалося доставити
    nie (?:mogła?|można|udało|została?)[^.]{0,40}dostarcz
    (?:nelze|nebylo možné|nemohla|nepodařilo)[^.]{0,40}doruč
    doručení[^.]{0,60}nezdařilo
    dostarczenie[^.]{0,60}nie powiodło
    toimitus[^.]{0,60}(?:epäonnistui|ei onnistunut)
    gick inte att leverera
    levering(?:en)? (?:mislykkedes|mislyktes)
    bezorging[^.]{0,80}mislukt
    falha na entrega
    échec de la (?:remise|distribution)
    (?:kunde|kan) inte[^.]{0,30}(?:levereras|skickas|nå)
    (?:kunne|kan) ikke[^.]{0,30}(?:leveres|afleveres|sendes)
    (?:ei voitu|ei voi|ei voida)[^.]{0,30}toimittaa
    配信できません
    送信できません
    お届けできません
    届けることができません
    无法(?:投递|送达)
    投递失败
    無法(?:投遞|送達)
    (?:传递|傳遞|配信)(?:に)?失[败敗]
    (?:被)?退回
    """
)

# a report of success
ARRIVED: Final = _any(
    r"""
    successful(?:ly)? (?:mail )?deliver
    delivery (?:status )?notification \((?:success|relay)
    no delivery notification was sent
    delivered to (?:the |your )?(?:mailbox|destination)
    ^(?:relayed|delivered|expanded)\s?:
    ^return receipt
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
    postponed
    (?:will continue|continue to (?:try|attempt|deliver)|keep trying)
    will retry
    (?:попытк|спроб)\w{0,4} (?:доставки|будут|доставити)[^.]{0,40}(?:продолж|повтор)
    (?:kolejne|ponowne) próby
    další pokus
    (?:nya|nye) (?:försök|forsøk|forsøg)
    再送を(?:試み|行い)
    (?:将继续|將繼續)(?:尝试|嘗試)
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
    after \d{1,3} (?:attempt|tries)
    not going to try again
    aborted after
    (?<!fails )(?<!not a )permanent
    too long
    expired
    retry time(?:out)? (?:not reached|exceeded)
    endgültig
    définiti
    definitiv
    (?<!не )окончательн
    ostatecznie
    """
)

# why: the mailbox is full
FULL: Final = _any(
    r"""
    quota
    mailbox (?:is )?(?:full|exceeded)
    (?:mailbox|message store|inbox).{0,60}exceed(?:s|ed|ing)
    exceed(?:s|ed) (?:the )?(?:allowed|maximum|storage) (?:size|limit|storage)
    (?:mailbox|inbox|account).{0,30}\bfull\b
    full mailbox
    out of (?:disk )?space
    insufficient (?:disk|storage|system storage)
    storage (?:limit|exceeded)
    postfach.{0,30}voll
    bo[iî]te.{0,30}pleine
    buz[oó]n.{0,30}lleno
    caixa.{0,30}cheia
    (?:casella|cassetta).{0,50}piena
    skrzynka.{0,40}(?:pełna|przepełnion)
    schránka.{0,40}(?:plná|přeplněn)
    (?:brevlåda|inkorg|postlåda|postkasse|postboks|innboks|indbakke).{0,30}(?:full|fuld)\b
    postilaatikko.{0,30}täynnä
    ящик.{0,40}переполнен
    скринька.{0,40}переповнен
    容量(?:を|が)?(?:超|オーバー|不足)
    (?:メールボックス|受信箱).{0,20}(?:いっぱい|満杯)
    (?:邮箱|郵箱|信箱).{0,10}[满滿]
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
    unknown (?:recipient|address|local|mailbox|host)
    user not known
    domain does not exist
    invalid final delivery
    (?:name|recipient) (?:is )?not recogni[sz]ed
    no such (?:user|recipient|mailbox|address|person|account)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:does(?: not|n.t) exist|not exist)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}not (?:be )?(?:found|listed)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:unknown|invalid|unrouteable)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}(?:disabled|inactive|suspended)
    (?:user|recipient|address|mailbox|account|alias)[^.]{0,60}no longer
    (?:couldn.t|could not) be found
    no mailbox (?:here|of|by|with|for)\b
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
    nicht gefunden
    introuvable
    (?:não|no se|non) (?:foi |ha |è stato |è stata )?(?:encontrad|trovat)
    (?:niet|kan niet worden) gevonden
    nie (?:można (?:odnaleźć|znaleźć)|znaleziono|istnieje|odnaleziono)
    (?:hittades inte|finns inte)
    (?:blev ikke fundet|findes ikke|ble ikke funnet|finnes ikke)
    (?:ei löyty|ei ole olemassa)
    (?:neexistuje|nebyla nalezena|nenalezen)
    не (?:найден|существует|існує|знайдено)
    (?:見つかりません|存在しません)
    (?:找不到|不存在|查無)
    may not exist
    wasn.t found at
    """
)

# why: said of an address that is gone as of one that only refuses us
UNAVAILABLE: Final = _any(
    r"""
    mailbox (?:is )?(?:unavailable|not available)
    (?:recipient|address)[^.]{0,20} rejected
    invalid mailbox
    """
)
