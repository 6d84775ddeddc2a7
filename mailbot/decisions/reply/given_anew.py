"""A whole listing that a reply gives in place of the one before: "please use this instead: …".

Labelled lines with another title may be a second job as well. Who says that they replace what was
sent means the same job, and all of its lines are meant as they stand there.
"""

from __future__ import annotations

from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic

_LEAST: Final = 3  # parts of a listing, its title among them

# Says that what follows is to stand in the place of something, or is all of it once more.
_IN_PLACE: Final = """
    instead, in place of, in its place, replace|replaces|replacing|replacement, supersedes, anew
    new|this|corrected|updated|revised|final|better|right version, rewritten|rewrote|redone|redid
    use|take|print|list|run this|these|following, all|everything|whole|lot|it|listing|ad again
    details|job|post|one again, again with|in full|from scratch, start|starting over, from scratch
    once again|more with|in full|everything|the, forget|ignore|disregard|scrap|discard the|my|what
    forget|ignore|disregard|scrap|discard that|our|everything|all, changed our|my mind|minds
    rethink|rethought, reconsidered, thought again, second thoughts|thought, slept on it
    job|role|post|position|title has|have|is|was changed, correct|corrected|right title|designation
    correct|corrected|right role|name|job, as it should be|read, here it|goes again, this time

    stattdessen, statt|anstatt|anstelle der|des|von|dessen|unserer|meiner|dem|was|unseres
    ersetzt|ersetzen, neue|neuer|diese|dieser|folgende|korrigierte|richtige fassung|version
    diese|uberarbeitete|geanderte|endgultige fassung|version|anzeige, diesen|folgenden|neuen text
    diese hier, umformuliert, neu gefasst|formuliert|geschrieben, anders entschieden|uberlegt
    umentschieden
    nun|jetzt doch, doch etwas|anders, alles|komplett|ganze|vollstandig noch|nochmal|nochmals|neu
    noch einmal|mal alles|komplett|vollstandig|ganz, nochmal|nochmals alles|komplett|ganz
    vergessen|ignorieren sie, vergesst|ignoriert|vergiss|ignorier, hinfallig, von vorn|vorne
    hat sich geandert, richtigen titel|bezeichnung|stelle, richtiger|korrektem titel|bezeichnung

    a la place, au lieu, en remplacement, remplace|remplacez|remplacer, nouvelle|cette|bonne version
    version corrigee|revue|definitive|complete, nouveau|ce texte, oubliez|oublie|ignorez
    tout|toute de|a nouveau, tout|toute reprendre|refaire, a|de nouveau tout, reprends|reprend tout
    reprenons|redonne|renvoie|refais|refait|renvoyons tout, change d avis, de zero, tout change
    poste|intitule a change, bon titre|intitule|poste

    en su lugar, en lugar|vez de, reemplaza|reemplacen|reemplazar|sustituye|sustituyan|sustituir
    nueva|esta|siguiente version, version corregida|definitiva|nueva, olviden|olvidad|olvide
    ignoren|ignorad|ignore|descarten, todo|toda de nuevo, todo|toda otra vez, de nuevo|otra vez todo
    cambiado|cambiamos de idea|opinion|parecer, puesto ha|a cambiado, desde cero, titulo correcto
    puesto correcto

    em vez, no|em seu lugar, substitui|substituam|substituir|substitua, nova|esta|seguinte versao
    versao corrigida|final|nova, esquecam|esqueca|ignorem|ignore|descartem, tudo de novo
    tudo outra vez, tudo novamente, de novo|novamente tudo, outra vez tudo, vaga mudou, do zero
    mudamos|mudei|mudou de ideia|ideias, titulo|cargo correto|certo

    invece, al posto, al suo posto, sostituisce|sostituite|sostituire|sostituisca, da capo
    nuova|questa|seguente versione, versione corretta|definitiva|nuova, ignorate|ignori
    dimenticate|dimentichi|lasciate, ripetiamo|ripeto|rimando|riscrivo tutto, cambiato idea
    ripensato, posto|ruolo e cambiato, da zero, titolo|ruolo corretto|giusto

    in plaats, in de plaats, vervang|vervangt|vervangen, nieuwe|deze|volgende|juiste versie
    aangepaste versie, nieuwe|deze|volgende|juiste tekst, juiste titel|functie, vergeet|negeer
    alles|hele|helemaal|volledig opnieuw, alles nog een|eens, opnieuw alles|helemaal
    van gedachten|mening veranderd, toch anders|iets, functie is veranderd

    i stallet, istallet, i stedet, erstatter|ersatter|erstatt|ersatt, ny|nya|denne|denna version
    ny|nya|denne versjon, glem|glom, alt|allt pa nytt, alt|allt igen, ombestamt|ombestemt
    zamiast, nowa wersja, prosze zastapic, jeszcze raz wszystko, wszystko jeszcze raz
"""
# Another one to be listed: "a second vacancy". Not "another job", which one may hold beside it.
_FURTHER: Final = """
    another|second|further|additional|separate|other|two role|roles|position|positions|opening
    another|second|further|additional|separate|two vacancy|vacancies|post|posts|openings
    zweite|weitere|andere|zusatzliche|zwei stelle|stellen|position|positionen
    deuxieme|second|seconde|autre|deux poste|postes
    otro|otra|segundo|segunda|dos puesto|puestos|vacante|vacantes|plaza|plazas
    outro|outra|segundo|segunda|duas|dois vaga|vagas|posto|postos|cargo|cargos
    altro|altra|secondo|seconda|due posto|posti|posizione|posizioni
    tweede|andere|extra|twee functie|functies|vacature|vacatures
"""


def replaces(text: str) -> bool:
    """Whether a reply gives its job's listing anew, with its title, in labelled lines.

    What says so stands outside of these lines.
    """
    lines = text.splitlines()
    labelled = [split_label(line.strip()) for line in lines]
    topics = [label[0] for label in labelled if label is not None]
    if topics.count(Topic.TITLE) != 1 or len({*topics}) < _LEAST:
        return False
    free = "\n".join(
        line
        for line, label in zip(lines, labelled, strict=True)
        if label is None and not BULLET.match(line)
    )
    told = [plain(sentence) for sentence in sentences_in(free)]
    return any(found(_IN_PLACE, each) for each in told) and not any(
        found(_FURTHER, each) for each in told
    )
