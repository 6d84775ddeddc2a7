"""What has to come with an application, in words: CVs, letters, references; for `beside_apply`."""

from __future__ import annotations

from typing import Final

# What is sent by nobody but who applies.
PAPERS: Final = (
    r"cvs?|cv['’]s|c\. ?v\.|r[ée]sum[ée]s?|curricul(?:um|a)(?: vitae)?|bio-?data"
    r"|cover(?:ing)? (?:letters?|notes?)|letters? of (?:motivation|application|interest"
    r"|introduction|recommendation)|(?:motivation(?:al)?|application) letters?"
    r"|(?:work|writing) samples?"
    r"|lebensl[aä]uf\w*|\w{0,20}zeugnis(?:se|sen|ses)?|anschreiben|motivationsschreiben"
    r"|bewerbungs(?:unterlagen|schreiben|mappe)|arbeitsproben?|gehalts(?:vorstellung|wunsch)\w*"
    r"|lettres? de (?:motivation|recommandation|candidature)"
    r"|curr[ií]cul[ou]m?s?|hojas? de vida|cartas? de (?:presentación|motivación|recomendación"
    r"|apresentação|motivação|recomendação)"
    r"|lettere? (?:di (?:presentazione|motivazione|referenze)|motivazional[ei])"
    r"|motivatie(?:brie\w{1,3})?|sollicitatiebrie\w{1,3}"
    r"|personlig\w? brev|meritförteckning|søknadsbrev|motiveret ansøgning|vitnemål"
    r"|list\w{0,3} motywacyjn\w{1,3}|życiorys\w{0,3}"
)
# What is sent in many other cases, too.
SOFT: Final = (
    r"references?|referees?|portfolios?|photos?|photographs?|pictures?|letters?|notes?|lines"
    r"|certificates?|diplomas?|transcripts?|samples?|drawings|sketchbooks?|showreels?"
    r"|notice periods?|availability|(?:salary|pay) expectations?|(?:expected|current) (?:salary"
    r"|ctc)|earliest start(?: date)?"
    r"|referenz\w*|unterlagen|zeilen|fotos?|mappe|nachweis\w*|\w{0,12}brief\w{0,2}|diplome?"
    r"|eintrittstermin|kündigungsfrist"
    r"|références?|lignes|dossiers?|diplômes?|certificats?|lettres?|mots?|prétentions"
    r"|disponibilités?|attestations?"
    r"|referencias|líneas|cartas?|títulos?|certificados?|portafolios?|pretensi\w+|disponibilidad"
    r"|referências|linhas|portef?[óo]li[oa]s?|disponibilidade"
    r"|referenze|righe|letter[ae]|attestati|certificati|disponibilità"
    r"|referenties?|foto['’]s|regels|brie(?:f|ven)|diploma['’]s|getuigschrift\w*|certificaten"
    r"|beschikbaarheid"
    r"|referen[sc]er|brev|rader|linjer|bilder|intyg|betyg|attester|eksamensbevis|portefølje"
    r"|referencj\w{1,3}|zdję\w{1,4}"
)
# Leads to them: they come with something.
WITH: Final = (
    r"with|including|along with|together with|enclosing|attaching"
    r"|mit|samt|nebst|inkl\.?|inklusive|einschließlich"
    r"|avec|accompagnée?s? d['’e]|con|incluyendo|adjuntando|acompañad[oa]s? de|com|incluindo"
    r"|acompanhad[oa]s? de|corredat[oaie] (?:da|di)|allegando|met|inclusief|samen met"
    r"|med|z|wraz z|razem z"
)
# Speaks of applying, and of nothing else.
APPLIES: Final = (
    r"appl(?:y|ies|ying|ications?|icants?)|candidates?|bewerb\w*|bewirb\w*"
    r"|candidatur\w*|candidat[oaei]?s?|postul\w+|interesad[oa]s|interessad[oa]s|interessati"
    r"|inscri\w+|sollicit\w+|ansök\w*|ansøg\w*|søknad\w*|søk(?:e|er|ere)|sökande"
    r"|aplik\w+|zgłosz\w+|kandydat\w*"
)
# What one has to do with them.
NEEDS: Final = (
    r"needs?|needed|requires?|required|wants?|must|should|(?:ha(?:ve|s)|are|is) to|includes?"
    r"|contains?|send|share|submit|attach|enclose|bring|provide|forward|expects?|missing|forgot"
    r"|left (?:out|off)|e-?mail"
    r"|brauch\w*|benötig\w*|erwart\w*|schick\w*|send\w*|sollt?en?|müss\w*|muss|enthalt\w*"
    r"|enthält|gehör\w*|beileg\w*|beizulegen|beifüg\w*|mitschick\w*|einreich\w*|fehl(?:t|en)"
    r"|faut|doi(?:t|vent)|comport\w+|conten\w+|joindre|joign\w+|envo[iy]\w+|besoin|demand\w+"
    r"|manqu\w+|necesit\w+|deb(?:e|en)|inclu\w+|env[ií]\w+|adjunt\w+|mand\w+|ped(?:imos|ir)"
    r"|hace falta|falta\w*|precis\w+|dev(?:e|em|ono)|anex\w+|ser(?:ve|vono)|occorr\w+|alleg\w+"
    r"|inviare|manca\w*|nodig|moet(?:en)?|bevat\w*|bijvoeg\w*|meestur\w*|stuur|sturen|ontbre\w+"
    r"|ska|skall|måste|skal|må|bifoga\w*|vedlegg\w*|vedlæg\w*|skicka\w*|behöv\w+|trenger"
    r"|proszę|musi|muszą|powinn\w+|potrzeb\w+|przesłać|zawierać"
)
# May stand before one of them.
KINDS: Final = (
    r"an?|the|some|one|two|three|\d|of|your|their|his|her|short|brief|updated|up-to-date|current"
    r"|recent|full|detailed|latest|signed|one-page|ein\w{0,2}|d(?:er|ie|as|en)|ihr\w{0,2}"
    r"|kurz\w{0,2}"
    r"|aktuell\w{0,2}|tabellarisch\w{0,2}|vollständig\w{0,2}|aussagekräftig\w{0,2}|zwei|drei"
    r"|üblichen?|une?|les?|la|vos|votre|leurs?|deux|trois|court|courte|brève|del?|des|el|los?|las"
    r"|una?|su|sus|tu|dos|tres|breve|um|uma|os?|as|seus?|teu|dois|duas|três|il|i|gli|due|tre"
    r"|vostro|een|het|uw|je|jouw|korte?|recente?|twee|drie|ett?|en|din|dit|sitt|aktuel\w{0,2}|två"
    r"|to|tre|swoje|dwie|krótki"
)
OWNERS: Final = (
    r"your|their|his|her|the|ihr\w{0,2}|dein\w{0,2}|eur\w{0,2}|ton|votre|vos|leurs?|tu|tus|su"
    r"|sus|seus?|teu|il (?:tuo|suo|vostro)|uw|je|jouw|hun|din|dit|sitt|swoje|d(?:er|ie|as|en)|l[ea]"
    r"|les|el|los|las|il|os?|het"
)
# May stand right behind one: "CV screening" is none.
FOLLOWS: Final = (
    r"and|or|plus|as well as|in|as|for|of|from|und|oder|sowie|als|et|ou|ainsi|y|o|e|en|of|och"
    r"|eller|og|i|oraz|actuali[sz]ad\w|aggiornat\w|atualizad\w|détaillée?|récente?|complete?|à jour"
    r"|dettagliat\w|vitae|today|now|heute|directly|direkt|directement"
)
# Begins what is no paper any more: a reason, somebody who does something, another way, courtesy.
ENDS: Final = (
    r"so (?:that|we|i)|because|since|in case|when|if|weil|damit|denn|wenn|falls|puisque|car|parce"
    r"|porque|perché|poiché|omdat|zodat|want|eftersom|fordi|bo"
    r"|please|bitte|svp|s['’]il (?:vous|te) pla[iî]t|por favor|per (?:favore|piacere)|graag"
    r"|alstublieft|tack|takk|proszę|too|as well|auch noch|aussi|también|anche|ook"
    r"|(?:and|but|or|und|aber|oder|et|mais|ou|y|o|pero|e|mas|ma|en|maar|of|och|og|men|eller|i|ale)"
    r" (?:we|i|you|they|it|that|then|call|ring|phone|please|wir|ich|sie|es|das|dann|bitte|nous|je"
    r"|vous|on|il|elle|cela|nosotros|yo|eso|nós|eu|noi|io|wij|ik|dat|dan|vi|jag|jeg|det|my)"
)
# Behind them a verb ends the sentence: "einen Lebenslauf brauchen".
VERBS: Final = (
    r"(?:is|are|was|were|ist|sind|war|est|sont|es|son|é|são|è|sono|zijn)(?: \w+)?"
    r"|must|should|need(?:s|ed)?|required?"
    r"|brauch\w*|benötig\w*|erwart\w*|beileg\w*|beizulegen|beifüg\w*|beigefügt|mitschick\w*"
    r"|schick\w*|send\w*|einreich\w*|enthalt\w*|gehör\w*|dazugehör\w*|erforderlich|nötig"
    r"|notwendig|dabei|haben|hätten|wollen|möchten|bewerb\w*|kommen|fehl(?:t|en)"
    r"|(?:mit|bei|vor|mee|med|ved)(?=\s*$)"
    r"|manqu\w+|falta\w*|manca\w*|nodig|toevoeg\w*|meestur\w*|bijvoeg\w*|hebben|sturen|ontbre\w+"
    r"|solliciteren"
)
# Asks us to put something into the listing.
ADDS: Final = (
    r"add|adding|put|mention|include|say|state|write|note|ergänz\w*|hinzufüg\w*|dazuschreib\w*"
    r"|aufnehm\w*|erwähn\w*|schreib\w*|ajout\w+|mett\w+|précis\w+|mentionn\w+|indiqu\w+|rajout\w+"
    r"|añad\w+|pon\w+|agreg\w+|indic\w+|acrescent\w+|adicion\w+|inclu\w+|colo\w+|aggiung\w+"
    r"|mett\w+|scriv\w+|toevoeg\w*|vermeld\w*|zet|zetten|läg\w+ till|tilføj\w*|legg\w* til|dodać"
)
UNTIL: Final = (
    r"by|until|till|before|no later than|not later than|bis|vor|spätestens|avant|jusqu\w*|d['’]ici"
    r"|hasta|antes|a más tardar|até|entro|fino|prima|tot|voor|vóór|uiterlijk|senast|innan|inden"
    r"|senest|innen|do|from|ab|vanaf|à partir|dal|desde"
)
# May stand before a day, behind "until".
ENDING: Final = (
    r"the|end of|mid|dem|zum|ende|mitte|le|fin|mi|el|finales de|o|dia|ao|fim de|il|al|la fine di"
    r"|eind|den|slutet av|slutten av|udgangen af"
)
TOWARDS: Final = (
    r"to|at|on|via|by|through|an|auf|über|per|à|aux?|sur|par|a|al|ad|all['’]indirizzo|en|para"
    r"|em|no|naar|aan|op|bij|till|til|på|na|do|w"
)
US: Final = (
    r"me|us|here|mich|uns|mir|hierher|moi|nous|mí|nosotros|mim|nós|noi|mij|ons|hier|mig|oss|os"
    r"|meg|mnie|nas|(?:this|that|the same|diese|cette|este|esta|questo|questa|dit|denna|denne)"
    r" (?:e-?mail|mail|address|adresse|correo|dirección|endereço|indirizzo|adres|adress)\w{0,4}"
)
# A no right before them.
DENIES: Final = (
    r"not|never|\w{1,8}n['’]t|without|no (?:need|longer)|no(?=\s*$)|nicht|kein\w{0,2}|ohne"
    r"|pas|non|sans|no (?:hace|es|se|env\w+|mand\w+|pedimos|neces\w+)|sin|não|sem|senza|niet|geen"
    r"|zonder|inte|ikke|ingen|uten|uden|utan|nie|bez"
)
