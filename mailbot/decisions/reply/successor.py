"""Whether a reply says that somebody of theirs has the job now: "my nephew is taking it".

That they take it is enough. That they start, or have put their hand up, is said of others as well,
so it counts beside a word that lets the listing go, or that all is settled.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.ended_words import CONDITIONS, NOT_YET, SMALL
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import film_promised
from mailbot.reading.folding import fold

_FIRST: Final = 12  # sentences that are looked at
_THANKED: Final = frozenset({"thx", "ta", "cheers", "already", "now"})

# Who it may be, folded: kin, neighbours, one of their own people.
_PERSON: Final = (
    r"(?:(?:my|our|his|her) (?:\w+ ){0,2}?(?:nephew|niece|cousin|son|daughter|brother|sister|wife"
    r"|husband|apprentice|trainee|intern|temp|assistant|neighbou?r|lad|boy|girl|bloke|guy|chap"
    r"|friend"
    r"|student)"
    r"|(?:the|a|an|some) (?:\w+ ){0,2}?(?:lad|girl|bloke|guy|chap|fellow|woman|man|kid|youngster"
    r"|neighbou?r) (?:\w+ )?(?:from|next|down|who|up|of)"
    r"|one of (?:our|my|the) (?:\w+ ){0,2}?(?:girls|lads|boys|people|staff|team|guys|men|women|own"
    r"|apprentices|drivers|regulars|lot)"
    r"|(?:someone|somebody) (?:local|internal|in house|from (?:the|our|my)|we know|i know|in the)"
    r"|(?:mein|meine|unser|unsere) (?:\w+ )?(?:neffe|nichte|cousine?|sohn|tochter|bruder|schwester"
    r"|lehrling|azubi|aushilfe|praktikantin?|nachbar\w*|geselle|freund\w*)"
    r"|(?:der|die|ein|eine) (?:\w+ ){0,2}?(?:junge|bursche|mann|frau|nachbar\w*|madchen|bub)"
    r" (?:von|aus|vom|nebenan|gegenuber)"
    r"|eine?r? (?:von|aus) unser\w* (?:\w+ )?\w+"
    r"|(?:mon|ma|notre) (?:\w+ )?(?:neveu|niece|cousine?|fils|fille|frere|soeur|apprentie?"
    r"|stagiaire"
    r"|voisine?|amie?)"
    r"|(?:le|la|un|une) (?:\w+ )?(?:jeune|gars|gamin|fille|voisine?|homme|femme) (?:d|du|de|qui)"
    r"|(?:un|une|quelqu un) de (?:nos|notre|l) \w+"
    r"|(?:mi|nuestro|nuestra) (?:\w+ )?(?:sobrin[oa]|prim[oa]|hij[oa]|herman[oa]|aprendiz\w*"
    r"|vecin[oa]|amig[oa])"
    r"|(?:el|la|un|una) (?:\w+ )?(?:chic[oa]|chaval\w*|muchach[oa]|joven|vecin[oa]) (?:de|del)"
    r"|un[oa] de (?:l[oa]s nuestr[oa]s|nuestr[oa]s \w+)|alguien (?:de|del) \w+"
    r"|(?:mio|mia|nostro|nostra) (?:\w+ )?(?:nipote|cugin[oa]|figli[oa]|fratello|sorella"
    r"|apprendista"
    r"|stagista|vicin[oa]|amic[oa])"
    r"|(?:il|la|un|una) (?:\w+ )?(?:ragazz[oa]|giovane|tizio|vicin[oa]) (?:della|del|di|dell|qui)"
    r"|un[oa] (?:dei|delle) nostr[ie]"
    r"|(?:meu|minha|nosso|nossa) (?:\w+ )?(?:sobrinh[oa]|prim[oa]|filh[oa]|irmao|irma|aprendiz"
    r"|estagiari[oa]|vizinh[oa]|amig[oa])"
    r"|(?:o|a|um|uma) (?:\w+ )?(?:rapaz|rapariga|moc[oa]|jovem|vizinh[oa]) (?:do|da|de|aqui)"
    r"|uma? d[oa]s noss[oa]s"
    r"|(?:mijn|onze|ons) (?:\w+ )?(?:neef|nicht|zoon|dochter|broer|zus|leerling|stagiair\w*|buur\w*"
    r"|vriend\w*)"
    r"|(?:de|een) (?:\w+ )?(?:jongen|meisje|man|vrouw|buur\w+) (?:van|uit|hiernaast)"
    r"|(?:een|iemand) van onze (?:\w+ ){0,2}\w+"
    r"|(?:min|mitt|var|vart|vores|vor) (?:\w+ )?(?:brorson|systerson|kusin|faetter|son|son|dotter"
    r"|datter|bror|granne|larling|laerling|nevo|nabo\w*)|grann\w+|nabo\w+|en av vara \w+)"
)
_NOW: Final = r"(?: (?:now|instead|already|today|yesterday|here|thanks|sorry|though))*"
# What they do with the job itself.
_TAKES: Final = re.compile(
    fold(
        rf"\b{_PERSON} (?:\w+ ){{0,4}}?(?:(?:is|s|are) taking|takes|took|(?:has|have) taken"
        r"|(?:will|ll) take|gets|got|is getting|has|have) (?:on |over |up )?(?:the|this) (?:job"
        r"|post"
        r"|place|position|role)\b"
        r"|\b(?:given|gave|giving) the (?:job|post|place|role|position) to "
        rf"{_PERSON}"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:ubernimmt|bekommt|kriegt|nimmt|hat) (?:jetzt |nun )?"
        r"(?:die stelle|den (?:job|posten))\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:prend|reprend|a pris|aura|a eu|occupe)"
        r" (?:le (?:poste|boulot|job)|la place)\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:se queda con|coge|ha cogido|ocupa|toma)"
        r" (?:el|la) (?:puesto|trabajo|plaza)\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:prende|ha preso|avra|occupa) il (?:posto|lavoro)\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:fica com|ficou com|ocupa|aceitou)"
        r" (?:o|a) (?:lugar|vaga|posto|trabalho|emprego)\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:neemt|krijgt|heeft) de (?:baan|plek|functie)\b"
        rf"|\b{_PERSON} (?:\w+ ){{0,4}}?(?:tar|har tagit|far|tager)"
        r" (?:jobbet|platsen|stillingen|tjansten)\b"
    )
)
# The same of "it", which a film may be, too.
_TAKES_IT: Final = re.compile(
    fold(
        rf"\b(?:given|gave|giving) it to {_PERSON}{_NOW}$"
        rf"|\b(?:its|it has|it is|it s|it) (?:now |already )?(?:gone|going|went) to {_PERSON}"
        rf"{_NOW}$"
    )
)
# What else is said of them: they start, they offered.
_STARTS: Final = re.compile(
    fold(
        rf"\b{_PERSON} (?:\w+ ){{0,10}}?(?:starts?|is starting|s starting|begins|started|fangt"
        rf"|beginnt"
        r"|commence|demarre|debute|empieza|comienza|comincia|inizia|comeca|begint|borjar|begynder"
        r"|begynner|starter)\b"
    )
)
_OFFERED: Final = re.compile(
    fold(
        rf"\b{_PERSON} (?:\w+ ){{0,10}}?(?:hands? up|volunteered|stepped (?:up|in)|came forward"
        r"|said yes|wants it|(?:takes|took|taking|taken) it(?: on)?|gemeldet|bereit erklart"
        r"|zugesagt|einspringt|macht das jetzt|ubernimmt (?:sie|ihn|das|es)|proposee?"
        r"|portee? volontaire|offerte?|dit oui|ofrecido|apuntado|dicho que si|offert[oa]"
        r"|propost[oa]"
        r"|detto di si|ofereceu|aceitou|disse que sim|gemeld|aangeboden|ja gezegd|anmalt|tackat ja"
        r"|sagt ja)\b"
    )
)
_BEGINS: Final = """
he|she|hes|shes starts|starting|begins, he|she is|s starting, er|sie fangt|beginnt
il|elle commence, empieza|comienza el, comincia|inizia il|a|lunedi, comeca na|a|segunda
hij|zij|ze begint, han|hon|hun borjar|begynder|begynner|starter
"""
# What is no job to take.
_OTHERWISE: Final = """
film|films|filming|filmed|video|camera|filmt|filmen|kamera|filme|filmer|tourne|graba|grabar
gira|girare|filmare|grava|gravar|filmar|helps, hilft, aide, ayuda, aiuta, ajuda, helpt
"""
# The listing may go.
_LET_GO: Final = """
scrap|bin|drop|forget|cancel|pull it|this|that|the|about, leave it then|there
no need to|for, dont need, no longer need|needed
not needed, dont bother, needs no, anzeige|stelle|inserat vergessen|streichen|weglassen
nicht mehr, konnen|konnt|kannst vergessen|streichen, hat|ist sich|damit erledigt
laisser|laissez|laisse tomber, oublier|oubliez, plus besoin, plus la peine, inutile
olvidaros|olvidarlo|olvidarse|olviden|olvidad|dejarlo|dejadlo|dejenlo, ya no
lasciar|lasciate perdere|stare, dimenticare|dimenticate, non serve|occorre piu
esquecer|esquecam|deixar|deixem, ja nao
laat maar, vergeten|schrappen, niet meer, stryka|glomma|slopa, inte langre, ikke laengere|lenger
"""
_SETTLED: Final = """
sorted, all|were|im|are|now set|covered|suited, damit|somit versorgt|erledigt, weg|vergeben
on|nous est|sommes parvenu, c est regle, resuelto|solucionado|arreglado, risolto|sistemati
resolvido, geregeld|opgelost, lost|ordnat|ordnet
"""
# All that a sentence says of it: "got one", "schon gefunden".
_ONE: Final = """
got|found one|her|him|someone|somebody|a|an|our|the, hired one|her|him|someone|a|an
schon|bereits|inzwischen gefunden, haben|habe einen|eine|jemanden, c est pourvu, poste est pourvu
j ai|on a|avons trouve, trovato|trovata, gia trovato|trovata, abbiamo|ho trovato, gevonden
al gevonden, encontramos|encontre, encontrado|encontrada, ya tengo|tenemos, encontrei|arranjei
ja encontrei|encontramos|temos, hittat en|nagon, fundet en, funnet en, znalezlismy|mamy
"""
_SMALL: Final = frozenset(fold(SMALL).split())


def found_one(text: str, title: str) -> bool:
    """Whether a sentence says no more than that somebody was found: "got one, thanks".

    It may name what the job is; of a job that still lacks its film "one" may be that.
    """
    named = set(plain(title).split())
    for sentence in islice(sentences_in(text), _FIRST):
        bare = plain(sentence)
        hit = found(_ONE, bare)
        rest = f"{bare[: hit.start()]} {bare[hit.end() :]}".split() if hit else []
        if hit and not sentence.endswith("?") and _SMALL.union(named, _THANKED).issuperset(rest):
            return True
    return False


def has_the_job(text: str) -> bool:
    """Whether a reply says who of theirs has the job, plainly or beside a word that lets it go."""
    told = [each for each in islice(sentences_in(text), _FIRST) if not each.endswith("?")]
    spoken = [bare for each in told if not found(CONDITIONS, bare := plain(each))]
    if any(_TAKES.search(each) and _is_of_job(each) for each in spoken):
        return True
    if any(map(film_promised.is_named, told)):
        return False
    of_job = [each for each in spoken if _is_of_job(each)]
    if any(map(_TAKES_IT.search, of_job)):
        return True
    offered = any(map(_OFFERED.search, of_job))
    goes = any(found(_LET_GO, each) or found(_SETTLED, each) for each in spoken)
    begun = offered and any(found(_BEGINS, each) for each in of_job)
    return begun or (goes and (offered or any(map(_STARTS.search, of_job))))


def _is_of_job(bare: str) -> bool:
    return not (found(_OTHERWISE, bare) or found(NOT_YET, bare))
