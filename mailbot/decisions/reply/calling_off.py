"""Whether a short reply about a job calls it off, or wants one that is closed back.

"Take it down", "forget it", "put it back": in a fresh mail that says nothing, below a letter on
one's own job it does. Either is undone by a later word of theirs, as the answer says; what may only
correct a listing is kept from calling it off by the words for its parts.
"""

from __future__ import annotations

from typing import Final

from mailbot.decisions.language.phrasing import found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.folding import WORD, fold
from mailbot.reading.phrases import hear

_MOST: Final = 30  # words of the whole reply
_LONGEST: Final = 2000  # characters of one that is looked at
_BARE: Final = 3  # words of a sentence that says nothing else

_OFF: Final = """
please cancel, cancel it|this|that|everything, take it|this|that|ours out|down|off,
take the|our|my job|ad|advert|listing|post|posting|vacancy down|out|off,
forget it|about it|this|the whole, we dont|don t|do not need|want anybody|anyone,
scrap it|this|that, please delete it|this|the|my|our, delete it|this,
delete the|my|our job|ad|advert|listing|post|posting,
not hiring after all|anymore, not hiring any more, dont|don t|do not want this|it listed,
dont|don t want it any more, call it off, call the whole, calling it off, no longer looking|hiring,
its off, its all off, we cancel, jobs|positions|roles|posts gone|off|cancelled,
job|position|role|post is gone|off|cancelled,

loschen sie die|das|diese, losch die|das, loscht die|das, bitte loschen, hat sich erledigt,
vergiss es,
vergessen sie es, vergesst es, wir brauchen niemanden, brauche niemanden, brauchen wir nicht mehr,
nehmen sie das|die|es raus|heraus|runter, nimm es raus|runter, nehmt es raus|runter, lassen wir es,
lassen sie es, wir lassen es, ziehen wir zuruck, ich ziehe zuruck, stornieren,

on|nous annule|annulons, j annule, annulez tout, on laisse tomber, laissez tomber, on arrete la,
oubliez tout|ca, supprimez l|cette|notre|mon, n a|avons plus besoin de personne, on n a plus besoin,

quitenlo, quitenla, quitadlo, quitadla, ya no buscamos|necesitamos, cancelen|cancelad|cancelamos,
olvidenlo, olvidadlo, dejenlo, borren|borrad el|la|nuestro, lo dejamos,

annullate|annulliamo, lasciate|lasciamo perdere, toglietelo|toglietela, cancellate l|il|la|questo,
non ci serve|servono piu, non se ne fa, non cerchiamo piu, dimenticate tutto,

ja nao precisamos|preciso|queremos, deixe|deixem estar, cancelem|cancele o|a|tudo|por,
esquecam|esqueca, apaguem|apague o|a, desistimos, pode|podem tirar|apagar,

laat maar, haal het|hem|de eraf|weg|maar, vergeet het, we hebben niemand meer, annuleer,
schrap het|hem, verwijder de|onze|mijn|het
"""
_ALONE: Final = "cancel, delete, forget it, drop it, annuler, cancelar, annullare, annuleren"

# A part of a listing, or what else there may be to take out; or a listing that is to stay.
_PARTS: Final = """
result|results|line|lines|sentence|word|words|title|pay|salary|deadline|date|video|link|address
number|town|objective|outcome|outcomes|place|phone|name|part|second|first|last|third|instead
example|but|except|editor
ergebnis|ergebnisse|satz|zeile|wort|titel|gehalt|frist|datum|link|adresse|ort|telefon|ziel|teil
zweite|zweiten|erste|ersten|sondern|aber|stattdessen|beispiel|bewerbung
resultat|resultats|ligne|phrase|mot|titre|salaire|date|lien|adresse|lieu|objectif|partie|mais|plutot|exemple
resultado|resultados|linea|frase|palabra|titulo|sueldo|salario|fecha|enlace|direccion|lugar|objetivo|parte|pero|sino|ejemplo
risultato|risultati|riga|parola|titolo|stipendio|data|scadenza|indirizzo|luogo|obiettivo|ma
invece|esempio
linha|palavra|ordenado|prazo|morada|local|mas|exemplo
resultaat|resultaten|regel|zin|woord|titel|salaris|loon|datum|adres|plaats|doel
voorbeeld, maar niet, weten
"""

# What wants a closed job back; with what only speaks of some other time.
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
come|get back, if we, never, don t|not write|mail|contact|ask|want|put|list|need,
vielleicht, nachstes jahr, irgendwann, spater, falls, wenn wir, nie, nicht wieder|mehr,
peut etre, prochain|prochaine, plus tard, si nous|on, jamais, quizas, quiza, tal vez, mas adelante,
proximo, si volvemos, nunca, forse, magari, prossimo, piu avanti, se, mai, talvez, mais tarde,
proximo ano, misschien, volgend, later, ooit, als we|wij, nooit, niet meer
"""


def called_back(text: str) -> bool:
    """Tell from the new words of a reply about a closed job that it is to be listed after all."""
    # Not by `hear`, to which "again" and "after all" are no words that count.
    said = [" ".join(WORD.findall(fold(sentence))) for sentence in sentences(text[:_LONGEST])]
    short = sum(len(sentence.split()) for sentence in said) <= _MOST
    return short and any(found(_BACK, each) and not found(_SOME_TIME, each) for each in said)


def called_off(text: str) -> bool:
    """Tell from the new words of a reply about a job that it is not to be listed any more."""
    said = hear(text)
    return said.length <= _MOST and any(
        not sentence.question
        and (
            found(_OFF, sentence.text) is not None
            or (sentence.length <= _BARE and found(_ALONE, sentence.text) is not None)
        )
        and found(_PARTS, sentence.text) is None
        for sentence in said.sentences
    )
