"""How people go on to another job in the same mail: tables for `several`.

Phrases parted by commas or lines, as people write them: "a|b" is either word, "a?" may be left out.
"""

from __future__ import annotations

from typing import Final

# Behind these stands another role that is sought.
ALSO: Final = """
we|i also need|want|seek|require a|an|our|someone|somebody, also looking|hiring for?,
also recruiting a|an, also wanted, we|i need also, we|i need|want another,
in addition we|i need|seek, on top of that we|i need, besides we need,

außerdem|zudem|ebenso|zusätzlich suchen|brauchen|suche|brauche wir|ich,
wir suchen|brauchen auch|außerdem|zudem|zusätzlich|ebenfalls|ferner|noch,
ich suche|brauche auch|außerdem|noch,

nous|on cherchons|cherche|recherchons|recrutons aussi|également, il nous faut|faudrait aussi,
je cherche aussi,

también|además buscamos|necesitamos|busco|necesito, buscamos|necesitamos|busco también|además,

cerchiamo|cerco anche, inoltre cerchiamo|cerco, ci serve anche,

também|ainda procuramos|precisamos|buscamos|procuro de?,
procuramos|precisamos|procuro também|ainda de?, além disso procuramos|precisamos de?,

we|wij zoeken ook|daarnaast|tevens, ook|daarnaast zoeken|zoek we|wij|ik, ik zoek ook
"""

# Behind these, what the other one is.
OTHER: Final = """
the other|second job|role|position|post|vacancy|opening, second job|role|position|vacancy,
job|role|position|vacancy number|no|nr? 2|two|b,
die andere|zweite stelle|position|anzeige, stelle|position|job nr? 2|zwei|b,
l autre poste|annonce|emploi, le|la? second|seconde|deuxième poste|annonce|offre, poste|emploi 2|b,
el otro|segundo puesto|empleo|trabajo, la otra|segunda plaza|vacante|oferta, puesto|vacante 2|b,
l|il altro|secondo posto|lavoro|annuncio|ruolo, l|la altra|seconda posizione|offerta,
posizione|posto 2|b,
o outro|segundo lugar|cargo|posto|emprego|anúncio, a outra|segunda vaga|oferta, vaga|lugar 2|b,
de andere|tweede vacature|functie|baan|plek, vacature|functie|baan 2|b,
another|further position|post|vacancy|role|opening,
eine? zweite|weitere|andere stelle|position|anzeige, un autre poste, un segundo puesto|empleo,
otro puesto, otra plaza|vacante, una? segunda plaza|vacante, un altro posto|ruolo,
uma segunda|outra vaga, outra vaga, een andere|tweede vacature|functie
"""

# The same, where a role has to follow at once: "also have a second one: van driver".
MORE: Final = """
a second|further one|offer|advert|ad|listing, another offer|advert|ad|listing,
one more job|role|position|vacancy|offer|advert, eine zweite|weitere anzeige|ausschreibung,
noch eine stelle|anzeige, ein zweites|weiteres inserat, une deuxième|seconde|autre annonce|offre,
un segundo|otro anuncio, una segunda|otra oferta, un secondo|altro annuncio,
una seconda|altra offerta, um segundo|outro anúncio, uma segunda|outra oferta,
een tweede|andere advertentie, en stilling|stelling|tjänst til|till, enda en stilling
"""

# The same, where it was said that there are two.
NEXT: Final = """
the other one? is|will|would|wants|pays, the second one?, another one? is, secondly, number two,
die|der|das zweite|andere, zweitens, le|la second|seconde|deuxième, l autre, deuxièmement,
el|la otro|otra|segundo|segunda, en segundo lugar, l altro|altra, il|la secondo|seconda,
o|a outro|outra|segundo|segunda, de|het andere|tweede, ten tweede,
2|ii|b
"""

# And these, in a sentence that seeks one role already.
JOINED: Final = """
and|plus also|then? a|an|one|our, as well as a|an|our,
und|sowie auch|außerdem|dazu|noch? eine|einen|ein, et aussi|également|puis? un|une, ainsi qu un|une,
y también|además? un|una, así como un|una, e anche|também|ainda? un|una|uno|um|uma,
bem como um|uma, en ook|daarnaast? een
"""

COUNTED: Final = """
two|2|2x|three|3|several|both|couple of? the? open|new|different|separate|vacant?
jobs|roles|positions|vacancies|posts|openings|people|persons|hires|adverts|ads|listings|following,
one is, one of them is, the|our? first is|one|job|role,
zwei|2|drei|3|beide|mehrere offene|freie|neue|verschiedene?
stellen|positionen|jobs|leute|personen|anzeigen|menschen|mitarbeiter|kräfte,
die eine ist, die|der|das erste,
deux|2|trois|3 postes|emplois|annonces|offres|personnes, l un|une est, le|la premier|première,
dos|2|tres|3 puestos|vacantes|plazas|ofertas|anuncios|personas|empleos, uno|una es,
el|la primero|primera, due|2|tre|3 posizioni|posti|annunci|offerte|persone|lavori|ruoli,
uno|una è, il|la primo|prima,
duas|dois|2|três|3 vagas|lugares|cargos|anúncios|pessoas|postos|empregos, um|uma é,
o|a primeiro|primeira, twee|2|drie|3 vacatures|functies|banen|plekken|mensen|advertenties,
de ene is, de|het eerste
"""

# In folded words, as `phrasing` has them: what is said of both, and the complaint that two have
# become one.
BOTH: Final = (
    "both, beide|beiden|beides, les deux, ambos|ambas, los|as dos, entrambi|entrambe, os dois"
)
TWO: Final = """
two|2|both|different|separate|distinct jobs|roles|vacancies|positions|posts|listings|ads|adverts
zwei|2|beide|verschiedene|getrennte stellen|anzeigen|positionen|jobs, nicht eine, zwei sind es
deux|2|differents|differentes postes|annonces|offres
dos|2|distintos puestos|vacantes|plazas|ofertas
due|2|diversi|diverse posizioni|annunci|posti|offerte, duas|2|dois|diferentes vagas|anuncios|lugares
twee|2|verschillende vacatures|functies|banen|advertenties
"""
MIXED: Final = """
merged|mixed|combined|confused|lumped|muddled|jumbled|conflated|blended, run|rolled|put together
mixing|merging, into one, vermischt|vermengt|zusammengelegt|zusammengeworfen|verwechselt|vermischen
durcheinander, zu einer, melange|melanges|melangees|fusionne|confondu, en une seule
mezclado|mezclados|juntado|fusionado, confundido, en una sola
mescolato|mischiato|unito|confuso|fuso, in una sola
misturado|misturaram|juntado|juntaram|confundido, numa so, samengevoegd|vermengd|verward
door elkaar, tot een
"""
# What they have in common: that mixes none of them up.
SHARED: Final = """
same, one video|film|link, for|to both, both have|share|use|get
gleich|gleiche|gleichen, dasselbe|derselbe|dieselbe|denselben, fur beide, gilt|gelten
meme|memes, pour les deux, mismo|misma|mismos|mismas, para los|las dos, para ambos|ambas
stesso|stessa|stessi|stesse, per entrambi|entrambe, mesmo|mesma|mesmos|mesmas
para os dois, para as duas, hetzelfde|dezelfde|zelfde, voor beide, samma|samme
"""
# It is the writer whom something confuses, and nothing has been done to the jobs.
PUZZLED: Final = """
i m|am, im, we re|are, me, ich bin, bin ich, uns|mich verwirrt, je suis, j ai|avais confondu|melange
estoy, me he, he confundido|mezclado, sono, ho confuso|mescolato, estou, ik ben, confundi, misturei
"""

# Words of a sentence that seeks somebody beside somebody else, and what seeks in it beside the
# words that do so anywhere.
BESIDES: Final = """
also too well additionally another second
auch noch ebenfalls außerdem zusätzlich zweite zweiten zweiter zweites weitere weiteren weiterer
aussi encore également autre deuxième second seconde
también además otro otra segundo segunda anche pure inoltre altro altra secondo seconda
também ainda outro outra segundo segunda ook nog tevens tweede
också även ytterligare også desuden anden annan też także również jeszcze drugi drugiego drugą
"""
NEEDING: Final = """
brauch brauchma bräucht such suchma cherchons falta sirve serve ci precisa preciso nodig
"""

# In folded words: who says so corrects the one job there is.
SAME: Final = """
no|not another|other|second job|role|position|vacancy, only|just one job|role|position|vacancy,
it|its|is the? same job|role|position, same job as before,
keine|nicht andere|zweite|weitere stelle|position|job, nur eine stelle|position,
ein und dieselbe, dieselbe stelle, gleiche stelle,
pas d autre poste|emploi|offre, un seul poste|emploi, le|du meme poste|emploi,
no hay otro|otra puesto|plaza|oferta, un solo puesto, el mismo puesto, la misma plaza|oferta,
non c e altro|altra posto|lavoro|offerta, un solo posto|lavoro, lo stesso posto|lavoro,
nao ha outro|outra vaga|lugar|emprego, uma so vaga, a mesma vaga, o mesmo lugar|posto|emprego,
geen andere|tweede vacature|functie|baan, dezelfde vacature|functie|baan, maar een vacature
"""
