"""Whether a sentence wants something taken out of a listing."""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import found

_REMOVES: Final = """
    remove, delete, drop the|it|that, take out|off|away, leave out, strike, ditch
    scrap the|it|that|this|these|those|both|all|number|result|results|point|line
    forget the|about, get rid of, cut the
    loschen|losch|loscht, streichen|streich|streicht, raus|heraus|rausnehmen|herausnehmen,
    entfernen|entferne|entfernt, entfallt|entfallen, weglassen, muss|soll|sollte|kann weg, weg damit
    supprimer|supprimez|supprime, enlever|enlevez|enleve, retirer|retirez, retire le|la|les
    quitar|quiten|quitad, quite el|la|los|las|lo|ese|esa|este|esta, borrar|borre|borren|borrad,
    eliminar|elimine|eliminen
    tirar|tirem, tire o|a|isso|esse|essa, retirar|retirem, retire o, apagar|apague|apaguem, remova
    togliere|tolga|togliete|togli, rimuovere|rimuova|rimuovete, cancellare|cancelli|cancellate
    toglietelo|toglietela|toglieteli|toglietele|toglilo|toglila|toglierlo|toglierla, eliminate
    eliminatelo|eliminatela|levatelo|levatela|levate|cancellatelo|cancellatela|rimuovetelo
    quitenlo|quitenla|quitalo|quitala|quitelo|quitela|quitadlo|quitadla|quitarlo|quitarla
    borrenlo|borrenla|borralo|borrelo|eliminenlo|eliminenla|eliminalo|eliminelo|saquenlo|saquelo
    weghalen, verwijder|verwijderen, schrap|schrappen, haal de|het|dat|die|er|hem|ze
    mag|kan|moet|mogen|kunnen|moeten eruit|weg|eraf
    needs|has|ought to go, should|can|must go, doit disparaitre
    rather not have|see|print|mention|say, prefer not to have|see|print|mention
    lieber nicht drin|erwahnen|schreiben|nennen, mochte das nicht drin, soll nicht drin|rein
    prefere|prefererais|prefererions ne pas, prefiero|preferiria|preferimos que no
    preferia|prefiro|preferimos que nao, preferirei|preferisco|preferiamo non|che non
    liever niet, ta bort, tas bort, stryk, strykas, fjern, fjerne, fjernes, slet, slett, slettes
    bort|vekk|vaek|vack med, ma|skal|ska|bor|kan bort|vekk|vaek
    bin it|that|this|these|those|the, lose that|this|the line|one|bit, shouldnt be there|here
    quita|quitale|saca|saquen|sacad|sacar lo|la|los|las|el|ese|esa|eso|esto
    tira|retira|apaga|elimina a|o|isso|essa|esse, elimini|elimina il|la|le|i|quello|quella
    leva|levi|levate il|la|le|i|quello|quella, effacez|efface|otez|ote|virez|vire
    lose the deadline|closing|date|phone|number|video|film
    quitamos|sacamos|borramos|eliminamos, togliamo|leviamo|eliminiamo|cancelliamo
    tiramos|retiramos|apagamos, enlevons|supprimons|retirons
    tar vi|jag|ni bort, tar bort, fjerner vi|jeg, sletter vi|jeg
    usunac, usuncie, prosze usunac, skreslic, skreslcie, wykreslic, wykreslcie
"""
# With what is to go between the two halves of the verb.
_TAKE_OUT: Final = re.compile(
    r"\b(?:(?:take|leave|strike|cut) .{1,60} (?:out|off|away)"
    r"|(?:lassen|lass|lasst|nehmen|nehmt|nimm|nehm) .{1,60} (?:weg|raus|heraus|fort)"
    r"|(?:laat|haal|halen|neem|gooi) .{1,60} (?:weg|eruit|eraf|achterwege)"
    r"|(?:lat|lad|la|ta|tag) .{1,60} (?:utga|udga|bort|vaek|vekk|ut|ud))\b"
)
_DO_NOT: Final = re.compile(r"\b(?:dont|not|never|nicht|ne|no|non|nao|niet) (?:\w+ ){0,2}$")


def removes(bare: str) -> bool:
    """Tell it of a folded sentence, which does not say "please don't remove it"."""
    hits = (found(_REMOVES, bare), _TAKE_OUT.search(bare))
    return any(hit and not _DO_NOT.search(bare[: hit.start()]) for hit in hits)
