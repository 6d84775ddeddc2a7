"""What a sentence of a reply says to us, or of the listing itself: no part of it is a value.

"Title: the addition is still missing" names no title, and "please change that before it goes out"
is nobody's result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply.put_back import asks
from mailbot.decisions.reply.remarks import sentences_in, without_courtesy
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import read_answers
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Found

_LONGEST: Final = 1_000  # characters of a sentence that are looked at

# A wish to us, thanks, an apology, or a word on what was written before: never part of a result.
_SPOKEN: Final = """
    please, pls, kindly, i am|m so|very|really|terribly sorry, i m sorry, im sorry, i am sorry,
    sorry for|to|about|but|if, my mistake|fault, i|we apologise|apologize, thank|thanks you|for|a,
    i|we asked|forgot|meant|told, as i|we said|wrote|stated|mentioned|explained,
    i|we wrote|said|stated|mentioned, i|we did not|didnt|never say|said|write|wrote|mean|ask|asked
    bitte, entschuldigung, entschuldigen, verzeihung, tut mir leid, tut uns leid, danke,
    vielen|besten|herzlichen dank, wie gesagt|geschrieben|erwahnt|angegeben|mitgeteilt,
    habe|haben|hatte|hatten ich|wir, ich|wir habe|haben|hatte|hatten geschrieben|gesagt|gemeint,
    mein|unser fehler
    s il vous plait, s il te plait, svp, merci, veuillez, desoles,
    desole, desolee, pardon, excusez, comme je|nous, j ai|nous avons oublie|ecrit|dit|demande
    por favor, lo siento|sentimos, perdon, perdona|perdone|perdonen|perdonad, disculpe|disculpen,
    gracias, como dije|digo|decia, como he|hemos dicho|escrito, he|hemos olvidado|escrito|pedido
    per favore, per cortesia, mi|ci dispiace, scusi|scusate|scusami, grazie, come ho|abbiamo detto,
    come ho|abbiamo scritto|chiesto, ho|abbiamo scritto|chiesto|dimenticato
    desculpe|desculpem|desculpa, lamento|lamentamos, obrigado|obrigada, como disse|dissemos,
    como escrevi|escrevemos, esqueci|esquecemos
    alstublieft, alsjeblieft, aub, ajb, graag, sorry, het spijt me|ons, bedankt, dank u|je|jullie,
    zoals ik|we|wij, ik|we|wij heb|hebben geschreven|gezegd|gevraagd
    var god|vanlig|snill, vennligst, venligst, tack, takk, tak, undskyld, beklager, ledsen,
    prosze, prosimy, przepraszam, dziekuje
"""
# What we have done, or left undone; behind an address, as its verb stands behind it.
_YOU: Final = re.compile(
    r"\b(?:you|ye|u)(?: \w+){0,3} (?:answer(?:ed)?|wrote|written|print(?:ed)?|forgot(?:ten)?"
    r"|omit(?:ted)?|overlooked|understood|misread|misunderst\w+|change[d]?|overwr\w+|replaced"
    r"|ask(?:ed)?|said|mixed|dropped|(?:put|left|took|taken|have) (?:it|this|that|out|in|down|the"
    r"|my|our|me|now))\b"
    r"|\b(?:haben sie|sie haben|hatten sie|habt ihr|ihr habt|hast du|du hast)\b.*\b(?:beantwortet"
    r"|geschrieben|gefragt|vergessen|ubersehen|weggelassen|verstanden|missverstanden|geandert"
    r"|gesetzt|eingesetzt|eingetragen|ubernommen|verwechselt|uberschrieben|gestrichen|gemacht"
    r"|genommen|gestellt)\b"
    r"|\bvous (?:\w+ )?(?:avez|aviez)(?: \w+){0,2} (?:repondu|ecrit|oublie|mis|change|compris"
    r"|demande|remplace|efface|omis|confondu|laisse|imprime)\b"
    r"|\b(?:habeis|ha|han|has)(?: \w+){0,1} (?:respondido|contestado|escrito|olvidado|puesto"
    r"|cambiado|entendido|preguntado|quitado|borrado|confundido|omitido)\b"
    r"|\b(?:avete|ha|hai)(?: \w+){0,1} (?:risposto|scritto|dimenticato|messo|cambiato|capito"
    r"|chiesto|tolto|cancellato|confuso|omesso)\b"
    r"|\b(?:esqueceram|esqueceu|responderam|respondeu|puseram|trocaram|perceberam|escreveram)\b"
    r"|\b(?:u|je|jullie) (?:heeft|hebt|hebben)\b.*\b(?:beantwoord|geschreven|vergeten|gezet"
    r"|gewijzigd|veranderd|begrepen|gevraagd|weggelaten|overschreven)\b"
)
# A part of the listing by its name, and what is said of how it stands there.
_LISTED: Final = """
    title, listing, ad, advert, advertisement, posting, question, questions, salary, deadline,
    titel, anzeige, inserat, ausschreibung, frage, fragen, gehalt, bewerbungsfrist, kennziffer
    titre, intitule, annonce, offre, question, salaire, reference
    titulo, anuncio, oferta, pregunta, sueldo, plazo, titolo, annuncio, domanda, stipendio
    titulo, vaga, pergunta, prazo, functietitel, vacature, advertentie, vraag, salaris
"""
_STANDS: Final = """
    wrong, missing, incorrect, not right|correct|complete, correct, right, lacks, omitted, still,
    falsch, fehlt, fehlen, stimmt, stimmen, richtig, unvollstandig, verkehrt
    faux, fausse, manque, manquent, correct, incorrect, incomplet, juste, toujours
    mal, falta, faltan, equivocado|equivocada, incorrecto, correcto, sigue
    sbagliato|sbagliata, manca, mancano, corretto, giusto, ancora, errado|errada, certo, continua
    fout, ontbreekt, klopt, verkeerd, juist, nog
"""
# A yes or a no, or what binds one: an answer to what may be held beside the job, or where it is.
_YES_OR_NO: Final = re.compile(
    r"\W*(?:yes|no|yep|nope|sure|of course|ja|nein|gerne?|natürlich|oui|non|bien sûr|sí|claro"
    r"|sì|certo|sim|não|nee|tak|nie)\s?[,;.!–—-]",
    re.IGNORECASE,
)
_ON_TERMS: Final = """
    only if, provided, as long as, permitted, allowed, unless, nur wenn, sofern, solange, erlaubt,
    gestattet, seulement si, a condition, tant que, solo si, siempre que, solo se, purche,
    desde que, so se, alleen als, mits, zolang
"""
# The job or its contract itself, of which something is told that is no result.
_OF_JOB: Final = """
    the job|post|position|contract|vacancy|appointment is|will|has|runs|starts|begins,
    the work|hours is|are, it is a|an|one|full|part|for|permanent|temporary
    die stelle|position|tatigkeit ist|wird|beginnt|umfasst, der vertrag|arbeitsvertrag ist|lauft,
    das arbeitsverhaltnis, es handelt sich, le poste|contrat est|commence|dure, c est un|une,
    el puesto|contrato es|empieza|dura, es un|una, il posto|contratto e|inizia, si tratta di
    a vaga|funcao e|comeca, o contrato|lugar e|comeca, trata se, de functie|baan is|begint,
    het contract|dienstverband is|loopt, het gaat om
"""
# What no name of a job or an employer says: a verb of what stands there, or should.
_NO_NAME: Final = """
    is, are, was, should, has to, needs to, lacks, please, it|that|which|you have|had|has,
    es fehlt|fehlen, fehlt|fehlen, stimmt, ist, sind, wurde, soll, sollte, muss, lautet, bitte,
    haben sie, habe ich, il manque|faut, manque, n est, est faux|incorrect, doit,
    falta, faltan, esta mal, debe, deberia, por favor, manca, mancano, deve, dovrebbe, per favore,
    ontbreekt, moet, klopt, alstublieft, saknas, mangler, brakuje
"""
_OPENS: Final = (":", '"', "“", "„", "«")  # what stands behind it is a value, whatever leads to it
# How long the work goes on, or what part of the year: no day until which people apply.
_TERM: Final = re.compile(
    r"\b(?:befristet\w*|fixed term|limited to|temporary|contract|season|saison\w*|vertrag|contrat"
    r"|cdd|temporada|contrato|stagione|contratto|tijdelijk|seizoen|temporal|determinato"
    r"|tidsbegrans\w*"
    r"|vikariat)\b"
)
# "There is no other job": no opening beside this one, which says nothing of what may be held.
_NO_OTHER: Final = re.compile(
    r"\b(?:(?:there (?:is|was|are)|theres) (?:no|only) (?:other|second|one|further)"
    r"|there (?:isnt|is not|arent) (?:any|another|a second)"
    r"|es gibt (?:keine?n? (?:andere|zweite|weitere)|nur (?:ein|dies))"
    r"|il n y a (?:pas d autre|qu un|aucun autre)|no hay (?:otr[oa]|ningun[oa]? otr[oa]|mas que un)"
    r"|non c e (?:un|nessun)\w* altr|c e solo un|nao ha (?:outr[oa]|nenhum)|so ha um"
    r"|er is (?:geen andere|maar een|geen tweede))",
)
# Where we are asked to look in: nobody works there for that.
_INVITES: Final = re.compile(
    r"\b(?:if|when(?:ever)?|should|next time) (?:you|ye|youre|any of you)(?: (?:are|re|ever"
    r"|happen|come|visit"
    r"|pass|find))+\b|\b(?:come|pop|drop) (?:by|round|in|over) (?:and|to) (?:see|visit)"
    r"|\b(?:wenn|falls) (?:sie|ihr|du) (?:(?:je|mal|einmal|zufallig) )"
    r"|\bsi (?:jamais )?(?:vous|tu) (?:passez|passes|venez|viens)|\bsi (?:alguna vez )?(?:pasan"
    r"|pasais|pasas"
    r"|vienen|venis|vienes)|\bse (?:mai )?(?:passate|passa|capitate|capita|venite|viene)\b"
    r"|\bse (?:um dia )?(?:passarem|passar|vierem|vier)\b|\bals (?:u|jullie|je) (?:ooit|eens"
    r"|een keer)"
    r"|\b(?:om ni|om du|hvis du|hvis dere|hvis i) (?:nogen|nagon|noen)"
)
_NOT_SAID: Final = {
    Fact.OTHER_JOBS: _NO_OTHER,
    Fact.DEADLINE: _TERM,
    Fact.PLACE: _INVITES,
    Fact.TOWN: _INVITES,
}


def is_to_us(sentence: str) -> bool:
    """Whether a sentence is said to us, or of the listing, or of the job as such, or in answer."""
    sentence = sentence[:_LONGEST]
    bare = plain(without_courtesy(sentence))
    if asks(sentence) or found(_SPOKEN, bare) or _YOU.search(bare) or _is_answer(sentence):
        return True
    return bool(begins(_OF_JOB, bare) or (found(_LISTED, bare) and found(_STANDS, bare)))


def _is_answer(sentence: str) -> bool:
    return bool(_YES_OR_NO.match(sentence) or begins(_ON_TERMS, plain(sentence)))


def without(text: str, said: Facts, author: str, today: date) -> Facts:
    """Return what a reply says without what is only said to us, or of the listing."""
    told = tuple(sentences_in(text))
    results = tuple(each for each in said.outcomes if not _is_of(each.value, told))
    said = replace(
        said,
        outcomes=results,
        title=_name(said.title),
        organization=_name(said.organization),
    )
    for fact, pattern in _NOT_SAID.items():
        rest = [each for each in told if not pattern.search(plain(each))]
        found_so = getattr(said, fact)
        if found_so is None or len(rest) == len(told):
            continue
        alone = getattr(read_answers("\n".join(rest), (), author, today), fact)
        if alone is None or alone.value != found_so.value:
            said = replace(said, **{fact: alone})
    return said


def _name(name: Found[str] | None) -> Found[str] | None:
    """Return a name, unless it is none: words on the one that stands there, or a yes to ours."""
    if name is None or found(_NO_NAME, plain(without_courtesy(name.value))):
        return None
    return None if answers_yes(name.value) is not None else name


def _is_of(result: str, told: Iterable[str]) -> bool:
    """Whether what looks like a result is said to us, or the sentence that it was made of is."""
    bare = fold(result)
    for sentence in told:
        before, here, _ = fold(sentence).partition(bare)
        if here and not before.rstrip().endswith(_OPENS) and is_to_us(sentence):
            return True
    return is_to_us(result)
