"""What is said around the name of a town that the table knows: whose it is, and whose it is not."""

from __future__ import annotations

from typing import Final

# Right before a name, beside the "in" of each language.
AT: Final = (
    r"in|near|nr|outside|just outside|out of|around|close to|at|bei|nahe|unweit von|in der nähe von"
    r"|im raum|raum|à|près d['’]|près de|proche de|à côté de|autour de|aux portes de|en|cerca de"
    r"|junto a|a las afueras de|em|no|na|perto de|ao pé de|a|ad|vicino a|vicino|presso"
    r"|nei pressi di"
    r"|te|bij|vlakbij|nabij|i|på|ved|nära|utenfor|uden for|utanför|nær"
)
# Leads from a greeting to where it is sent.
GREETING: Final = (
    r"(?:greetings|hello|hi|regards|cheers|wishes|grüße?|gruß|grüsse|servus|moin|salutations"
    r"|bonjour|amitiés|saludos|abrazo|escrib\w+|cumprimentos|abraços?|beijos?|saluti|ciao|scriv\w+"
    r"|groet\w*|groeten|hälsningar|hilsen|hilsner|pozdrowienia|writ\w+|schreib\w*|écri\w+"
    r"|escrev\w+)"
    r"(?: \w+)? (?:from|aus|vom|de|d['’]|desde|do|da|di|uit|fra|från|z)"
)
# Leads from who somebody is to where they are: "we are a dairy from".
FROM: Final = r"from|aus|de|d['’]|do|da|di|uit|fra|från|of|van|von"
# Says that its sentence is about the writers, or about the job.
OURS: Final = (
    r"we|we['’]re|we['’]ve|our|us|i|i['’]m|i['’]ve|my|here|based|located|situated|on site"
    r"|looking for|wanted|needed"
    r"|hiring|need|needs|seeks?|seeking|job|position|vacancy|role|work|workshop|wir|uns|unser\w*"
    r"|ich|mein\w*|hier|bei uns|suchen|sucht|suche|gesucht|stelle|arbeitsort|standort|nous|notre"
    r"|nos|je|j['’]\w+|mon|ma|ici|on est|on cherche|cherch\w+|recherch\w+|poste|basée?s?|située?s?"
    r"|nosotr[oa]s|nuestr[oa]s?|somos|estamos|tengo|tenemos|soy|mi|aquí|aqui|buscamos|busco|busca"
    r"|se busca|necesit\w+"
    r"|puesto|ubicad[oa]s?|nós|noss[oa]s?|minha|meu|sou|tenho|temos|procur\w+|precis\w+|vaga"
    r"|fica|situad[oa]s?|noi|nostr[oaie]|siamo|sono|ho|abbiamo|mi[oa]|qui|cerc\w+|lavoro|posto"
    r"|wij|ons|onze|ik|mijn|zijn wij|hier|zoek\w*|gezocht|baan|vacature|werkplek|vi|vår[at]?|vores"
    r"|våra|jag|jeg|mitt|min|här|her|söker|søger|søker|søges|sökes|jobbet|my|nasz\w*|szuka\w*"
    r"|jestem\w*|praca"
)
# Says that its sentence is about others, another time, or what is no place of work.
ELSEWHERE: Final = (
    r"founded|established|started|since|seat|gegründet|seit|fondée?s?|créée?s?|depuis|fundad[oa]s?"
    r"|fondat[oaie]|opgericht|sinds|grundad\w*|grundlagt|siden|sedan|desde (?:hace|há)"
    r"|customers?|clients?|guests?|visitors?|tourists?|competitors?|suppliers?|born|grew up|raised"
    r"|used to|formerly|years ago|until|studied|trained|learn(?:ed|t)|university of|school in"
    r"|college|sold|sells?|selling|supply|ship(?:s|ped|ping)?|deliver\w*|exports?|buyers?|moved"
    r"|moving|trade fair|fair|competition|prize|award|filmed|shot|film|video|concerts?|festival"
    r"|holiday|trip|travel\w*|drive[sn]?|drove|driving|flights?|fly|ferry to|train (?:to|from)"
    r"|heard|read about|newsletter|listing|subscrib\w+|friend|colleague|cousin|sister|brother"
    r"|mother|father|daughter|son|husband|wife|aunt|uncle|mate|retir\w+|left|leaving|returns?"
    r"|second (?:shop|site|branch|kitchen|office|location)|new (?:shop|site|branch|office|location)"
    r"|other (?:shop|site|branch|office|location)|open(?:ed|ing)? an?|branch(?:es)? in|hospital in"
    r"|applicants?|candidates?|not|never|nobody|no longer|instead|rather than|from \w+ to|between"
    r"|kund\w+|gäste|besucher\w*|mandanten|lieferant\w*|abnehmer\w*|beliefer\w*|geliefert|liefern"
    r"|verkauf\w*|messe|geboren|aufgewachsen|früher|gelernt|studi\w+|umgezogen|gezogen|ziehen"
    r"|zieht|eröffn\w*|filiale|konzert\w*|film\w*|gedreht\w*|urlaub|reise\w*|fahren|fährt|fahrt"
    r"|bekannte\w*|freund\w*|kolleg\w+ (?:aus|in)|schwester|bruder|tochter|sohn|mann|frau|mutter"
    r"|vater|tante|onkel|nicht|nie|niemand|kein\w*|statt|zweit\w+|ander\w+|bis nach|zwischen"
    r"|newsletter|gehört|gelesen|amtsgericht|registergericht|handelsregister|gerichtsstand"
    r"|clients?|clientes?|touristes?|fournisseurs?|concurren\w+|née?s?|grandi|étudié|apprise?"
    r"|diplômée?s?|formée?s?|livr\w+|vend\w*|foire|salon|marché de|déménag\w+|tourné\w*|vacances"
    r"|voyage|ami[es]*|collègue|sœur|frère|mère|père|fille|fils|mari|femme|oncle|lu dans"
    r"|pas|jamais|autre|deuxième|plutôt|ouvr\w+|rcs|rendre|part[ie]?r?|retourn\w+|rentr\w+"
    r"|nacid[oa]|nací|crecí|estudié|titulad[oa]|egresad[oa]|hace años|provee\w+|feria|viaj\w+"
    r"|vacaciones|rodad[oa]|película|amig[oa]s?|coleg[ao]s?|herman[oa]s?|hij[oa]|padre|madre"
    r"|espos[oa]|marido|tí[oa]|vuelve|nunca|otr[oa]s?|segund[oa]|abrir|abrimos|turistas?"
    r"|visitantes?"
    r"|nascid[oa]|nasci|cresci|estudei|formad[oa]|forneced\w+|feira|viag\w+|férias|irmã\w*|filh[oa]"
    r"|tia|tio|voltou|volta|não|outr[oa]s?|abrimos|entreg\w+|enviamos|encomendas?"
    r"|nat[oa]|cresciut[oa]|studiato|laureat[oa]|fornitori|fiera|viagg\w+|vacanz\w+|girato|amic\w+"
    r"|collega|sorella|fratello|figli[oa]|moglie|zi[oa]|torna\w*|torniamo|va a|mai|altr[oa]"
    r"|second[oa]"
    r"|aprire|apriamo|consegn\w+|spedi\w+|tribunale|rea|clienti|turisti"
    r"|klanten|gasten|leveranciers|geboren|opgegroeid|gestudeerd|beurs|verhuis\w*|vakantie"
    r"|vriend\w*|zus|broer|dochter|zoon|moeder|vader|leveren|geleverd|verkopen|nooit|niet|geen"
    r"|andere?|tweede|openen|kvk|rechtbank|kunder|säljer|selger|sælger|leverantör\w*|mässa|messe"
    r"|född|født|vuxit upp|oppvokst|opvokset|semester|ferie|inte|ikke|aldri|aldrig|syster|søster"
    r"|went|go(?:es|ing)? to|came from|fuhren?|gehen|gingen?|vont|allé[es]*|allons|foram|fomos|vão"
    r"|fueron|fuimos|van a|andati|andiamo|vanno|gaan naar|ging naar"
    r"|bror|datter|dotter|väninna|klient\w*|dostaw\w+|targi|urodz\w+|studi\w+|nie|siostr\w+|brat"
)
# Between a name and what of the writers' stands there: "our Akron location".
HOUSE: Final = (
    r"shop|store|site|location|office|plant|factory|workshop|studio|bakery|kitchen|salon|branch"
    r"|depot|yard|warehouse|headquarters|base|clinic|practice|farm|brewery|restaurant|café|cafe"
    r"|home|house|team|mill|hub"
)
# In which countries a tongue is spoken: a small town of another is rather a person's name.
SPOKEN: Final = {
    "de": frozenset({"DE", "AT", "CH", "LI"}),
    "fr": frozenset({"FR", "BE", "CH", "CA", "LU"}),
    "es": frozenset({"ES", "MX", "AR", "CL", "CO", "PE", "UY", "EC", "BO", "CR"}),
    "it": frozenset({"IT", "CH"}),
    "pt": frozenset({"PT", "BR", "MZ", "AO"}),
    "nl": frozenset({"NL", "BE"}),
}
