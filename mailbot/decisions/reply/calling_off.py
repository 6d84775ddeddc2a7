"""Whether a reply about a job calls it off, or wants one that is closed back.

"Take it down", "forget it", "put it back": in a fresh mail that says nothing, below a letter on
one's own job it does. Either is undone by a later word of theirs, as the answer says; what may only
correct a listing is kept from calling it off by the words for its parts: "it" is what was spoken of
last, be it a line or a result.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.several_words import SAME
from mailbot.reading.facts import side_job
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.folding import WORD, fold
from mailbot.reading.phrases import Sentence, hear
from mailbot.reading.topics import Topic

_MOST: Final = 45  # words of the whole reply
_LONGEST: Final = 2000  # characters of one that is looked at
_BARE: Final = 3  # words of a sentence that says nothing else

# "We leave it" at a day, or as it is: that ends nothing.
_AS: Final = r"(?!.(?:en|para.el|asi|como|igual|tal|bei|beim|so|dabei|mit|wie|auf)\b)"
_OFF: Final = """
please cancel, bin it|this|that, pull|withdraw it|this, cancel it|this|that|everything,
take it|this|that|ours out|down|off,
take the|our|my job|ad|advert|listing|post|posting|vacancy down|out|off,
forget it, forget about it|this|that, forget the whole,
we dont|don t|do not need|want anybody|anyone,
scrap it|this|that, please delete it|this|the|my|our, delete it|this,
delete the|my|our job|ad|advert|listing|post|posting,
not hiring after all|anymore, not hiring any more, dont|don t|do not want this|it listed,
dont|don t want it any more, call it off, call the whole, calling it off, no longer looking|hiring,
its off, its all off, we cancel, jobs|positions|roles|posts gone|off|cancelled,
job|position|role|post is gone|off|cancelled,

loschen sie die|das|diese, losch die|das, loscht die|das, bitte loschen,
vergiss es,
vergessen sie es, vergesst es, wir brauchen niemanden, brauche niemanden, brauchen wir nicht mehr,
nehmen sie das|die|es raus|heraus|runter, nimm es raus|runter, nehmt es raus|runter,
ziehen wir zuruck, ich ziehe zuruck, stornieren,

on|nous annule|annulons, j annule, annulez tout, on arrete la,
oubliez tout|ca, supprimez l|cette|notre|mon, n a|avons plus besoin de personne, on n a plus besoin,

quitenlo, quitenla, quitadlo, quitadla, ya no buscamos|necesitamos, cancelen|cancelad|cancelamos,
olvidenlo, olvidadlo, borren|borrad el|la|nuestro,

annullate|annulliamo,
toglietelo|toglietela, cancellate l|il|la|questo,
non ci serve|servono piu, non se ne fa, non cerchiamo piu, dimenticate tutto,

ja nao precisamos|preciso|queremos, cancelem|cancele o|a|tudo|por,
esquecam|esqueca, apaguem|apague o|a, desistimos, pode|podem tirar|apagar,

haal het|hem|de eraf|weg|maar, kunnen|kunt|mogen hem|het|deze schrappen|weghalen|verwijderen,
vergeet het, we hebben niemand meer, annuleer,
schrap het|hem, verwijder de|onze|mijn|het
"""
# The same, but "it" may be a part of the listing that was spoken of before.
_LET_BE: Final = f"""
lassen sie es{_AS}, on laisse tomber, laissez tomber, dejenlo{_AS}, lasciate perdere|stare,
deixe|deixem estar
"""
# Begins what is said of jobs there are, and of none that the person may hold.
_THERE: Final = """
there is|s, theres, this is, es gibt, il n y a, no hay, non c e, nao ha, er is, det ar|er|finns
"""
# The one that is written about, where it is said that there is another, or the same twice.
_THIS_ONE: Final = """
remove|delete|drop|close|cancel|withdraw|scrap|ignore this|it, take this one|listing|ad out|off|down
diese|dieses|die hier loschen|streichen|entfernen, diese|dieses loschen|streichen|entfernen,
loschen|streichen sie diese|dieses|die
supprimez|retirez|annulez celui|celle|cette|ce, celui|celle ci a supprimer
borren|quiten|eliminen|cancelen este|esta, cancellate|eliminate|togliete questo|questa
apaguem|retirem|cancelem este|esta, verwijder|schrap|annuleer deze|dit
"""
_BUT: Final = re.compile(r"\b(?:but|aber|mais|pero|ma|mas|maar|men)\b")
# It is one that we have already.
_SAME_AD: Final = """
same|identical ad|advert|advertisement|listing|posting|vacancy|job, one and the same,
dieselbe|selbe|gleiche anzeige|stelle|ausschreibung, dasselbe|gleiche inserat,
meme annonce|offre, meme poste, mismo anuncio|puesto, misma oferta|vacante,
stesso annuncio|posto, stessa offerta|posizione, mesmo anuncio|posto, mesma vaga|oferta,
dezelfde advertentie|vacature, samma annons|tjanst, samme annonse|annonce|stilling,
to samo ogloszenie, ta sama oferta
"""
_OTHER_TAG: Final = re.compile(
    r"\b(?:same as|belongs? to|goes with|part of|(?:that|this|it)s?|is|already|gehort zu|ist|schon"
    r"|zu|c est|deja|va avec|fait partie de|es|ya|pertenece a|e|gia|ja|pertence a|hoort bij|al"
    r"|hor till|horer til) (?:the |la |die |le |el |o |a |de )?j\d{1,6}\b"
)
_TAKES: Final = re.compile(
    r"\b(?:take|leave|pull|get|keep) (?:it|that|this|them|those|these)(?: \w+)?"
    r" (?:out|off|away|down)\b"
    r"|\b(?:quite[nm]|quitad|borre[nm]|borrad|elimine[nm]|suprima[nm])(?:la|lo|las|los)\b"
    r"|\b(?:supprimez|enlevez|retirez|otez) (?:la|le|les|ca|cela)\b"
    r"|\b(?:toglie|cancella|elimina|rimuove)te(?:la|lo|le|li)\b|\b(?:pode|podem) (?:tirar|apagar)\b"
    r"|\bhaal (?:\w+ ){1,2}(?:eruit|eraf|weg)\b|\b(?:nehmt|nimm|nehmen sie) (?:\w+ ){0,3}"
    r"(?:raus|heraus|runter|weg|wieder)\b|\b(?:loschen|losch|loscht|streichen|streicht)\b"
)
# "Take it out of this one": of a job it was put into, and no job by itself.
_OUT_OF: Final = re.compile(
    r"\b(?:take|leave|pull|get|keep|move) (?:\w+ ){1,3}?(?:out of|off|from|away from)"
    r" (?:this|that|the|our|my)(?: first| other| old)? (?:one|job|ad|advert|listing|post|posting"
    r"|vacancy|offer)\b"
    r"|\b(?:nehmt|nimm|nehmen sie|streichen sie|losche\w*) (?:\w+ ){1,3}?(?:aus|von) (?:dieser|der"
    r"|unserer) (?:ersten )?(?:anzeige|stelle|ausschreibung)\b"
    r"|\b(?:retirez|enlevez|otez|supprimez) (?:\w+ ){1,3}?(?:de|d) (?:cette|l|la|notre)"
    r" (?:premiere )?(?:annonce|offre)\b"
    r"|\b(?:quite\w+|saque\w+|elimine\w+) (?:\w+ ){0,3}?(?:de|del) (?:esta|este|la|el|nuestr\w)?"
    r" ?(?:oferta|anuncio)\b|\b(?:toglie\w+|leva\w+) (?:\w+ ){0,3}?d(?:a|al|alla|all)"
    r" (?:quest\w+ )?(?:annuncio|offerta)\b|\b(?:tirem?|retirem?) (?:\w+ ){0,3}?(?:desta|deste"
    r"|da|do) (?:vaga|anuncio)\b|\bhaal (?:\w+ ){1,3}?uit (?:deze|de|onze) (?:vacature"
    r"|advertentie)\b"
)
# It was none from the beginning: "this isn't a new job".
_NOT_NEW: Final = """
isnt|not a|any new|another|second|separate job|ad|advert|listing|post|posting|vacancy|position
no new|second job|ad|listing|posting|vacancy|position here
keine neue|zweite|weitere stelle|anzeige|ausschreibung, kein neues|zweites|weiteres inserat
pas une|d nouvelle|autre offre|annonce, pas un nouveau|autre poste
no es una nueva|segunda|otra oferta|vacante, no es un nuevo|segundo|otro anuncio|puesto
no es una oferta|vacante nueva, no es un anuncio|puesto nuevo
non e un nuovo|altro annuncio|posto, non e una nuova|altra offerta|posizione
nao e uma nova|outra vaga|oferta, nao e uma vaga|oferta nova, nao e um novo anuncio
geen nieuwe|tweede|andere vacature|advertentie, ikke en ny stilling|annonse|annonce
inte en|nagon ny annons|tjanst
"""
_NOT: Final = re.compile(
    r"\b(?:no|not|never|dont|didnt|don t|didn t|nicht|nie|kein|keine|ne|n|pas|jamais"
    r"|nunca|non|mai|nao|niet|nooit|geen)\b"
)
_CLAUSE: Final = re.compile(r"[,;:.!?\n]\s|[–—\n]")
_BEFORE: Final = 50  # characters in which a denial stands before what it denies
_ALONE: Final = "cancel, delete, forget it, drop it, annuler, cancelar, annullare, annuleren"

# A part of a listing, or what else there may be to take out.
_PARTS: Final = """
result|results|line|lines|sentence|sentences|word|words|title|pay|salary|bonus|deadline|date|video
link|address|number|town|objective|outcome|outcomes|place|phone|name|part|example|bit|paragraph
remark|comment|note|bracket|brackets|bullet|street|editor
ergebnis|ergebnisse|satz|satze|zeile|zeilen|wort|titel|gehalt|lohn|frist|datum|link|adresse|ort
telefon|telefonnummer|nummer|ziel|teil|beispiel|bewerbung|punkt|absatz|bemerkung|klammer|name|zusatz
resultat|resultats|ligne|lignes|phrase|mot|titre|salaire|date|lien|adresse|lieu|objectif|partie
exemple|nom|numero|telephone|remarque|passage|parenthese
resultado|resultados|linea|lineas|renglon|frase|palabra|titulo|sueldo|salario|fecha|enlace
direccion|lugar|objetivo|parte|ejemplo|nombre|numero|telefono|comentario|parrafo|punto
risultato|risultati|riga|righe|parola|titolo|stipendio|data|scadenza|indirizzo|luogo|obiettivo
esempio|nome|telefono|commento|nota|punto
linha|linhas|palavra|ordenado|prazo|morada|local|exemplo|nome|telefone|comentario|ponto
resultaat|resultaten|regel|regels|zin|zinnetje|woord|titel|salaris|loon|datum|adres|plaats|doel
voorbeeld|naam|nummer|opmerking|stukje
"""
# What was said to us and to no reader.
_ASIDE: Final = """
joke, joking, kidding, me talking, talking to you, meant for you, just for you, only for you,
for you only, between us, for the listing|ad|advert|readers, meant to be in, meant to be there,
scherz, spass, nur fur sie|euch|dich, fur die leser|anzeige, unter uns, nicht hinein|rein,
plaisanterie, blague, pour vous, entre nous, pour l annonce, pour les lecteurs,
broma, para ustedes|vosotros|usted, entre nosotros, para el anuncio, para los lectores,
chiste,
brincadeira, conversa, para voces|vos, entre nos, para o anuncio, para os leitores,
scherzo, per voi, tra noi, per l annuncio, per i lettori, battuta,
grapje, voor jullie, onder ons, voor de advertentie, voor de lezers
"""
# Which of several parts; or a listing that is to stay.
_OTHERWISE: Final = """
second|first|last|third|instead|but|except, zweite|zweiten|erste|ersten|letzte|letzten|sondern|aber
stattdessen, mais|plutot, pero|sino, ma|invece, mas, maar niet, weten
"""
# The job, or what is printed of it.
WHOLE: Final = """
job|jobs|ad|advert|advertisement|listing|post|posting|vacancy|position|role|submission|opening
whole thing, everything
anzeige|stelle|inserat|ausschreibung|stellenanzeige|alles|ganze, annonce|offre|poste|tout
anuncio|oferta|puesto|vacante|todo, annuncio|offerta|posto|tutto, vaga|tudo
vacature|advertentie|alles
"""

# What can mean nothing else, in however long a mail.
_OPENED: Final = """
reopen, re open, relist, reinstate, undo the|that withdrawal,
pull|get|take|bring|fetch it|this|that|ours back out|up,
open|put|bring|list|publish|run it|this|that|ours again|back,
open|put|bring|list the|our|my|this job|ad|advert|listing|post|posting|vacancy again|back,
publish|run the|our|my|this job|ad|advert|listing|post again,

wieder offnen|aufmachen|reinnehmen|hineinnehmen|reinstellen|einstellen|hereinnehmen|aufnehmen,
wieder rein|hinein|herein|freischalten|aktivieren, sie|es|die|das bitte|doch wieder auf|rein,
sie|es|die|das wieder auf|rein|auf, anzeige|stelle|inserat bitte|doch wieder, anzeige|stelle wieder,

rouvrir|rouvrez|rouvre|rouvrons, republier|republiez, a nouveau en ligne, remettre|remettez en,
remettre|remettez|remets|remet la|le|l|notre|mon|cette|votre

reabrir|reabran|reabrid|reabra|reabre, vuelvan|vuelva|volver a abrir|abrirla|abrirlo|publicar,
vuelvan|vuelva|volver a poner|ponerla|ponerlo|publicarla|publicarlo, repongan, reactivar,
reactiven|reactivarla|reactivarlo, abran|abra la|lo|el otra|de,

riaprite|riaprire|riaprirlo|riaprirla|riapra|riapri, rimettete|rimettetelo|rimettetela|rimettere,
rimetterlo|rimetterla|rimetta, ripubblicate|ripubblicare, ripristinate|ripristinare

reabram|reabra, repor|reponham|ponham de volta, voltem|voltar a abrir|publicar|por, reativem,
reativar

heropenen|heropen, weer openen|opendoen|openzetten|terugzetten|plaatsen|open,
zet hem|het|haar|de terug|weer
"""
# What was never meant to go; only where it is denied.
_TAKEN_BACK: Final = """
job|ad|advert|listing|post|posting|it|ours taken|withdrawn|removed|deleted|closed, withdraw|withdrew
withdrawing, withdrawn, cancel it|the|our, take it|ours down|back|off, taking it down|back|off
put|puts|putting it|this|that|them|him|her|the|ours away, job|ad|listing|this|it put away
weglegen|wegzulegen|beiseitelegen|weggelegt|beiseite, mettre|mettez de cote
zuruckziehen|zuruckgezogen|zurucknehmen|zuruckgenommen
retirer|retirez|retire, annuler
retirar|retirarla|retirarlo|retirara|retirado|retirada, quitarla|quitarlo, cancelarla|cancelarlo
ritirare|ritirarlo|ritirarla|ritirato|ritirata, toglierlo|toglierla
retirem|retira lo|la, tirar o anuncio, anular
intrekken|ingetrokken
"""
# What wants it back where little else is said; with what only speaks of some other time.
_BACK: Final = """
put|bring|have|want it|this|that|the back, put the ad|job|listing|post|posting back, again,
after all, reopen, re open, reinstate, restore, revive, reactivate, resume, relist, republish, undo,
go|carry|going on|ahead, still need|want|looking|hiring|searching|open, keep it|the|ours, mistake,
misunderstanding, ignore my|that, our|my mind|minds, didn t|not mean, still on|there

wieder, doch noch|aufnehmen|listen|bringen|veroffentlichen|weiter|suchen|rein|gerne, doch wir,
wollen|mochten|suchen|brauchen sie|es|die|wir|ihn|jemanden doch, weitermachen, weiter machen,
suchen weiter, weiter suchen, noch offen|aktuell, versehen, irrtum, missverstandnis, zuruck,
trotzdem, ruckgangig, noch mal|einmal, nochmal, nochmals

remet|remets|remettez|remettre|remettons, republier|republiez, republie, a|de nouveau, finalement,
quand meme, rouvrir|rouvrez|rouvrons, reprendre|reprenez|reprenons, erreur, on|nous continue,
continuons, on garde, gardons, maintenons|maintient, toujours besoin|ouvert|d, encore besoin|une,
malentendu

otra vez, de nuevo, nuevamente, reactivar|reactiven|reactivarla|reactivarlo|reactivela, volver a,
vuelvan a, volvemos a, al final si, sigue|seguimos, despues de todo, por error, reabrir|reabran,
repongan, recuperar|recuperen, malentendido

di nuovo, rimettete|rimetti|rimettere|rimettiamo|rimetta, riaprite|riaprire|riapriamo,
ripubblicate|ripubblicare, alla fine si|la|lo|ci, lo stesso, ancora aperto|aperta|valido|valida,
sbaglio, errore, continuiamo, andiamo avanti, ripristinate, malinteso

outra vez, de novo, novamente, afinal, reabrir|reabram|reabra, repor|reponham|ponham, reativar,
reativem, voltar a, continuamos, continuar, engano, erro, ainda precisamos|procuramos

terug, weer, opnieuw, toch, alsnog, vergissing, doorgaan, heropenen|heropen, gaan|ga door
misverstand
"""
_SOME_TIME: Final = """
maybe, perhaps, might, next year, some day, someday, another time, in future|the, later,
come|get back, if we, never, don t|not write|mail|contact|ask|want|put|list|need|open|publish,
vielleicht, nachstes jahr, irgendwann, spater, falls, wenn wir, nie, nicht wieder|mehr,
peut etre, prochain|prochaine, plus tard, si nous|on, jamais, quizas, quiza, tal vez, mas adelante,
proximo, si volvemos, nunca, no vuelvan|vuelva|lo|la|publiquen,
forse, magari, prossimo, piu avanti, se, mai, talvez, mais tarde,
proximo ano, misschien, volgend, later, ooit, als we|wij, nooit, niet meer
"""


def called_back(text: str) -> bool:
    """Tell from the new words of a reply about a closed job that it is to be listed after all."""
    # Not by `hear`, to which "again" and "after all" are no words that count.
    said = [" ".join(WORD.findall(fold(sentence))) for sentence in sentences(text[:_LONGEST])]
    short = sum(len(sentence.split()) for sentence in said) <= _MOST
    return any(
        _stays(each)
        or (
            (found(_OPENED, each) or (short and found(_BACK, each))) and not found(_SOME_TIME, each)
        )
        for each in said
    )


def _stays(bare: str) -> bool:
    """Whether a sentence denies that a job was to be taken back: "I never meant to withdraw it"."""
    hit = found(_TAKEN_BACK, bare)
    return (
        hit is not None
        and _NOT.search(bare[max(0, hit.start() - _BEFORE) : hit.start()]) is not None
    )


def called_off(text: str) -> bool:
    """Tell from the new words of a reply about a job that it is not to be listed any more."""
    said = hear(text)
    if said.length > _MOST or of_a_part(text):
        return False
    return _lets_be(text) or any(map(calls_off, said.sentences))


def calls_off(sentence: Sentence) -> bool:
    """Whether a sentence calls something off, be it named or not."""
    bare = sentence.length <= _BARE and found(_ALONE, sentence.text) is not None
    off = found(_OFF, sentence.text) if not _OUT_OF.search(sentence.text) else None
    if sentence.question or not (off or bare):
        return False
    at = off.start() if off else 0
    # "sorry, but you can scrap this": what stands before a "but" is said of something else
    before = _BUT.split(sentence.text[:at])[-1]
    return not _is_otherwise(f"{before}{sentence.text[at:]}")


def is_no_job(text: str) -> bool:
    """Whether what was begun as a job is said to be none: it is about one that was there before."""
    told = sentences(text[:_LONGEST])
    return any(found(_NOT_NEW, plain(each)) and not each.endswith("?") for each in told)


def is_double(text: str) -> bool:
    """Whether a job is one that we have twice, and "this one" is to go: there is no second."""
    told = sentences(text[:_LONGEST])
    same = any(
        (found(SAME, plain(each)) and (begins(_THERE, plain(each)) or side_job.said(each) is None))
        or found(_SAME_AD, plain(each))
        or _OTHER_TAG.search(plain(each))
        for each in told
    )
    return same and any(
        found(_THIS_ONE, bare) and not _is_otherwise(bare) for bare in map(plain, told)
    )


def _lets_be(text: str) -> bool:
    """Whether a sentence lets it be, before any part of the listing was spoken of."""
    for sentence in sentences(text[:_LONGEST]):
        bare = plain(sentence)
        if names_part(bare):
            return False
        if found(_LET_BE, bare) and not sentence.endswith("?"):
            return not _is_otherwise(bare)
    return False


def of_a_part(text: str) -> bool:
    """Whether all that a reply wants taken out is a line, a result, a word that was said to us.

    "That was a joke, please take it out": what "it" is stands before it. Where the job itself is
    named with it, or is taken back in another sentence, it is the job.
    """
    bare = [plain(each) for each in _CLAUSE.split(text[:_LONGEST])]
    out = [each for each in bare if _takes_out(each)]
    if not out or any(
        found(WHOLE, each) and not found(_PARTS, each) and not _OUT_OF.search(each) for each in out
    ):
        return False
    before = bare[: bare.index(out[-1]) + 1]
    rest = ". ".join(each for each in bare if each not in out)
    whole = bool(hear(rest).about(Topic.WITHDRAW)) or any(
        found(_OFF, each) and not found(_PARTS, each) for each in bare if each not in out
    )
    named = any(found(_PARTS, each) for each in before) or any(found(_ASIDE, each) for each in bare)
    return (named or any(map(_OUT_OF.search, out))) and not whole


def names_part(bare: str) -> bool:
    """Whether a folded sentence names a part of a listing."""
    return found(_PARTS, bare) is not None


def _takes_out(bare: str) -> bool:
    return removes(bare) or _TAKES.search(bare) is not None


def _is_otherwise(bare: str) -> bool:
    return names_part(bare) or found(_OTHERWISE, bare) is not None
