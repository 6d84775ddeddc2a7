"""What a film shows: the job and who speaks of it, or the house that has the job to give."""

from __future__ import annotations

from typing import Final

_FILM: Final = (
    r"(?:films?|filmchen|vidéos?|vídeos?|videos?|clip|reel|película|filme|filmato|filmpje|filmen"
    r"|documentar(?:y|io)|documentaire|doku|reportage|spot)"
)
_OF: Final = (
    r"(?:of|about|from|on|at|über|von|vom|aus|zum|der|de|del|do|da|sobre|sur|du|des|della|dell['’]"
    r"|dello|di|sul|sulla|over|van|om|från|fra|o)"
)
_HOUSE: Final = (
    r"(?:the |our |my |whole |unser\w* |ganze\w* |la |el |il |l['’]|notre |nos |nuestr[ao]s? |a |o "
    r"|noss[ao]s? |nostr[ao] |het |de |ons |onze |vår[at]? |vores |naszej |naszym )*"
    r"(?:company|firm|business|house|brand|history|town|school|life|band|choir|festival|shop"
    r"|products?|fair|trade fair|anniversary|centenary|firma|unternehmen\w*|haus(?:es)?|betrieb\w*"
    r"|messe|uhrenmesse|jubiläum\w*|geschichte|stadt|verein\w*|entreprise|société|maison|salon"
    r"|centenaire|histoire|marque|ville|empresa|casa|marca|historia|feria|ciudad|centenario"
    r"|história|feira|cidade|azienda|ditta|fiera|storia|città|bedrijf|huis|beurs|geschiedenis"
    r"|stad|företaget|firman|mässan|firmaet|virksomheden|bedriften|messen|firmy|firmie)"
)
OF_HOUSE: Final = (
    rf"{_FILM}(?: \w+)? {_OF} ?{_HOUSE}|{_FILM} (?:institucional|institutionnel(?:le)?"
    rf"|istituzionale"
    r"|corporativ[oa]|corporate|promocional|aziendale|promozionale|publicitaire)"
    r"|(?:tourné|rodad[oa]|gedreht|made|shot|filmado|girato) (?:pour|para|für|for|per) (?:le|el|das"
    r"|the|our|il|o|notre) (?:centenaire|centenario|jubiläum|anniversary|centenary|salon|messe)"
    r"|(?:the|our) (?:company|firm|business) in (?:\w+ ){1,3}(?:minutes?|seconds?)"
    r"|(?:by|with a|from a|the|our) drone|drone (?:film|footage|video|shots?)|drohn\w+"
    r"|luftaufnahmen|vue du ciel|aerial"
)

_TELLS: Final = (
    r"(?:talk(?:s|ing)?|speak(?:s|ing)?|tell(?:s|ing)?|explain(?:s|ing)?|describ(?:es|ing)|show(?:s"
    r"|ing)?|erzähl\w*|erklär\w*|red\w{1,3}|sprech\w*|sag\w*|zeig\w*|expli\w+|parl\w+|racont\w+"
    r"|présent\w+|cuent\w+|habl\w+|present\w*|cont\w+|fal\w+|apresent\w+|spieg\w+|raccont\w+"
    r"|vertel\w*|leg\w*|berätt\w*|förklar\w*|forklar\w*|fortell\w*|fortæll\w*|opowiad\w*"
    r"|wyjaśni\w*|tłumacz\w*|kerro\w*|selit\w*|vysvětl\w*|розповід\w*|рассказ\w*)"
)
_JOB: Final = (
    r"(?:job|role|post|position|what (?:we|i) (?:need|want|look)|it over|stelle|aufgabe|arbeit"
    r"|poste"
    r"|travail|boulot|puesto|trabajo|vaga|posto|lavoro|trabalho|ruolo|functie|baan|werk|tjänsten"
    r"|jobbet|stillingen|jobbet|pracy|stanowisko|práci|pozici|työstä|роботу|работу|вакансию)"
)
OF_JOB: Final = (
    rf"(?:{_TELLS}|me|ich|moi|yo|io|eu|ik) (?:[\w'’]+ ){{0,4}}{_JOB}"
    rf"|(?:für|pour|para|for|per|voor) (?:diese|ce|este|this|esta|questo|deze) {_JOB}"
    r"|tape of|taped (?:myself|ourselves)"
)

# How one was filmed, and by whom: "shot with a phone".
SHOT: Final = (
    r"(?:filmed|shot|recorded|made|taped) (?:it|this|that|me|us)"
    r"|(?:with|on) (?:a|my|the|his|her) phone"
    r"|(?:es|das|mich|uns) (?:selbst )?(?:gefilmt|gedreht|aufgenommen)|mit (?:dem|meinem) handy"
    r"|(?:tourn|film)é (?:ça|cela|moi)|(?:m['’]|nous )a(?:vons)? (?:filmé|tourné)\w*"
    r"|avec (?:un|mon|le) (?:téléphone|portable)|(?:lo|me|nos) (?:he|ha|hemos|han) grabado"
    r"|con (?:el|mi) móvil|(?:me|nos) (?:grav|film)(?:ou|aram)|com o (?:telemóvel|celular)"
    r"|(?:l['’]|mi |ci )(?:ho|ha|hanno) (?:filmat|girat|registrat)[oaie]"
    r"|col (?:telefonino|cellulare)"
    r"|(?:het|me|mij|ons) (?:gefilmd|opgenomen)|met (?:mijn|de) telefoon|filmat (?:det|mig|oss)"
    r"|introducti\w+ (?:by|from|door|van) (?:me|myself|mij|mijzelf)"
    r"|(?:vorstellung|présentation|presentación|apresentação|presentazione) (?:von mir|par moi"
    r"|mía|minha|mia)"
)
# What is to come, said of a film beside the words for it in each language: "not now", "weekend".
TO_COME: Final = (
    r"not now|yet|(?:this|next|coming|first|second|third|last) (?:week(?:end)?|month)|weekend"
    r"|tonight|in (?:a|two|three|\d) (?:days?|weeks?)|as soon as|once the|to come|on its way"
    r"|when (?:my|our|the|he|she|it)|(?:could|can|may) (?:do|film|shoot|make) (?:it|one|that)"
    r"|(?:nächste|kommende|diese|erste|zweite|letzte)[nrsm]? (?:woche|wochenende|monat)|wochenende"
    r"|(?:erst|höchstens|frühestens|spätestens) (?:am|im|nächste\w*|wenn)|nicht jetzt|sobald"
    r"|wird (?:noch )?(?:gedreht|gefilmt|aufgenommen|nachgereicht)"
    r"|(?:la |en )?(?:semaine|mois) (?:prochaine?|qui vient)|week-end|pas (?:encore|maintenant)"
    r"|dès que|quand (?:mon|ma|il|elle|le|la)|sera (?:prêt|en ligne)\w*"
    r"|(?:semana|mes) (?:que viene|próxim\w+)|fin de semana|ahora no|todavía no|estará"
    r"|cuando (?:mi|pueda)|(?:semana|mês) (?:que vem|próxim\w+)|próxim[oa] (?:semana|mês)"
    r"|fim de semana|agora não|ainda não|quando (?:o|a|puder|der)"
    r"|(?:settimana|mese) prossim\w+|fine settimana|non (?:ora|ancora|adesso)|appena"
    r"|quando (?:mio|mia|il|la)|sarà (?:pronto|qui|online|su)"
    r"|(?:volgende|komende|eerste) (?:week|maand)|nu niet|nog niet|zodra|als (?:mijn|hij|zij)"
    r"|(?:nästa|kommande|næste|neste) (?:vecka|uge|uke|månad|måned)|helgen|inte (?:nu|än)"
    r"|ikke (?:nå|nu|endnu|ennå)|får vänta|må vente"
    r"|(?:przyszłym|następnym) (?:tygodniu|miesiącu)|jeszcze nie|na razie nie"
)
# Is no refusal: they do not know how.
UNSURE: Final = (
    r"(?:do not|don['’]?t|didn['’]?t|not) (?:know|sure|understand|get)|no idea"
    r"|how (?:do|does|to|should)|weiß (?:\w+ )?nicht|verstehe? (?:\w+ )?nicht|keine ahnung"
    r"|(?:sais|comprends) pas|aucune idée|no (?:lo )?(?:s[ée]|entiend\w+|tengo (?:ni )?idea)"
    r"|não (?:sei|percebi|percebo|entend\w+)|non (?:so|ho capito|capisco)"
    r"|(?:weet|snap|begrijp) (?:\w+ ){0,2}niet|geen idee"
    r"|(?:vet|förstår|forstår|ved) (?:\w+ )?(?:inte|ikke)|nie (?:wiem|rozumiem)"
)
# In a sentence about the film: it is ruled out, with whatever reasons between.
RULED_OUT: Final = (
    r"(?:have|has|had|must|we|i|trustees|board|management)(?: \w+)? (?:declined?|refused?|vetoed)"
    r"|ruled out|out of the question|against (?:a|any|the|being) (?:video|film|recording|filmed)"
    r"|not (?:prepared|willing|allowed|permitted|going) to (?:make|record|film|be|provide|have|do)"
    r"|(?:there )?(?:will|shall|is to) (?:not be|be no) (?:an?y? )?(?:video|film|recording)"
    r"|(?:do|does|did) not (?:wish|want|intend) (?:to|any|a)|no intention of"
    r"|(?:video|film|aufnahme|filmchen)\w* (?:wird|gibt|kommt|soll|darf|machen|drehen|wollen"
    r"|möchten|stellen|liefern|können|dürfen|werden) (?:\w+ ){1,9}?nicht"
    r"(?! (?:vor|bis|sofort|gleich|mehr))"
    r"|(?:video|film|aufnahme)\w* (?:lehn|schließ)\w+ (?:\w+ ){1,6}(?:ab|aus)(?!\w)"
    r"|(?:lehn|schließ)\w+ (?:\w+ ){0,3}(?:video|film|aufnahme)\w* (?:\w+ ){0,3}(?:ab|aus)(?!\w)"
    r"|kommt (?:\w+ ){0,3}nicht in ?frage"
    r"|nicht (?:gestattet|erlaubt|zulässig)|untersagt|keine lust"
    r"|hors de question|pas question|(?:est|sera) exclue?|pas autorisée?|(?:a|avons|ai|ont) refusé"
    r"|(?:souhait|voul|envisage)\w+ pas|pas envie"
    r"|ni hablar|descartad[oa]|no (?:está|esta) permitid[oa]|se nieg\w+|no habrá|rechaz\w+"
    r"|fuori discussione|escluso|ci rifiutiamo|non ci sarà|fora de questão|não haverá|recus\w+"
    r"|geen zin|weiger\w*|(?:komt|maken|doen|willen|wil) (?:er|we|wij|ik) (?:\w+ ){0,2}niet"
    r"|uitgesloten|vil ikke|ønsker ikke|vill inte|uteslutet|udelukket"
)
# Takes up the film that was spoken of before.
IT: Final = (
    r"it|that|this|maybe|perhaps|probably|at the|not before|only|es|das|er|vielleicht|wohl|erst"
    r"|höchstens|frühestens|il|elle|ça|c['’]est|peut-être|lo|será|sería|quizás?|tal vez|é|vai"
    r"|talvez|só|sarà|forse|la|het|hij|dat|misschien|den|det|kanske|måske|kanskje|może|my"
    r"|mein\w*|mon|ma|mi|o meu|a minha|mio|mia|mijn|min"
)
# Where a film is, or will be: "up at", "abrufbar unter".
UP: Final = (
    r"(?:be|go|goes) (?:up|live|online|there|here|on|at)|up (?:at|on|there|here)|uploaded|available"
    r"|can be (?:seen|watched)|abrufbar|online|verfügbar|hochgeladen|zu sehen|steht|stehen|liegt"
    r"|stell\w*|en ligne|disponible|visible|sera|se trouve|estará|está|subid[oa]|colgad[oa]"
    r"|disponível|vai estar|fica|sarà|si trova|disponibile|caricat[oa]|komt|staat|vindt u|te zien"
    r"|finns|ligger|kommer"
)

# how long a film takes: minutes in front of a camera, and no hours of work
LASTS: Final = (
    r"(?:\d{1,2}(?:[.,:]\d{1,2})?|an?|one|two|three|four|five|few|couple of|eine?|zwei|drei"
    r"|vier|fünf|paar|deux|trois|quatre|cinq|quelques|dos|tres|cuatro|unos|dois|duas|três|quatro"
    r"|alguns|due"
    r"|tre|quattro|pochi|twee|drie|vier|vijf|två|tre|to|kilka|dwie|trzy|kaksi|kolme)"
    r"[ -]?(?:min(?:ute|uto|uta|uut)?(?:s|n|r|er|en|ter|i|os|y|ty|ti|tti|ttia)?\.?|secs?|seconds?"
    r"|sekunden|secondes|segundos|secondi|seconden|sekunder|minuuttia)"
)

# Says that somebody has filmed what a link shows: "my son filmed the bakehouse: …".
FILMED: Final = (
    r"filmed|videoed|taped|recorded|shot|gefilmt|gedreht|aufgenommen|filmte|drehte"
    r"|(?:a|ai|ont|avons) (?:\w+ )?(?:filmé|tourné|enregistré)\w*"
    r"|(?:l['’]a|l['’]ai|l['’]ont|l['’]avons) (?:filmé|tourné|enregistré)\w*"
    r"|grab[óé]|grabamos|grabaron|film[óé]|filmaron|(?:ha|he|han|hemos) (?:grabado|filmado)"
    r"|filmou|filmei|filmámos|filmamos|filmaram|gravou|gravei|gravámos|gravaram"
    r"|(?:ha|ho|hanno|abbiamo) (?:filmato|girato|registrato|ripreso)"
    r"|gefilmd|opgenomen|filmade|filmat|spelade in|filmede|filmet|optog|nagrał\w*|sfilmował\w*"
)
# Who speaks of the job themselves, in front of a camera: "here I talk about the work". A house says
# "here we tell more" of its pages.
TALKING: Final = (
    r"(?:i['’]m |i am |i |me |us )(?:talk(?:ing)?|speak(?:ing)?|tell(?:ing)?|explain(?:ing)?)"
    r"|me in (?:the|my|our)"
    r"|ich (?:\w+ )?(?:erzähle|erkläre|spreche|rede|zeige)"
    r"|(?:erzähle|erkläre|spreche|rede|zeige) ich"
    r"|(?:je|moi qui) (?:\w+ )?(?:parle|raconte|explique)"
    r"|cuento|hablo|explico|yo (?:contando|hablando)|falo|conto|eu a (?:falar|contar|explicar)"
    r"|racconto|parlo|spiego|ik (?:\w+ )?(?:vertel|praat|leg)|(?:vertel|praat|leg) ik"
    r"|(?:jag|jeg) (?:berättar|pratar|forteller|fortæller|snakker)"
    r"|(?:berättar|pratar|forteller|fortæller|snakker) (?:jag|jeg)"
)
# The film that was sent before, or that another job has.
SAME: Final = (
    r"(?:use|take|show|put|keep|it['’]s|it is) (?:just |please |simply )?"
    r"(?:the same(?: (?:one|film|video|link|clip))?|the one)"
    r"|(?:nehmen|nimm|nehmt|verwenden|benutzen|zeigen) (?:sie |wir |ihr )?(?:\w+ ){0,2}"
    r"(?:das ?selbe|das gleiche|denselben|den gleichen)(?: (?:video|film|link))?"
    r"|(?:prenez|reprenez|utilisez|mettez|prends) (?:\w+ )?(?:la même|le même|celle|celui)"
    r"(?: (?:vidéo|film|lien))?"
    r"|(?:us[ae]d|us[ae]n?|pon(?:ed|gan|ga)|cog(?:ed|an)) (?:\w+ )?(?:el mismo|la misma)"
    r"(?: (?:vídeo|video|enlace))?"
    r"|(?:us[ae]m?|ponham|ponha) (?:\w+ )?(?:o mesmo|a mesma)(?: (?:vídeo|video|link))?"
    r"|(?:usate|usi|mettete|metta|prendete|tenete) (?:\w+ )?(?:lo stesso|la stessa)"
    r"(?: (?:video|filmato|link))?"
    r"|(?:gebruik|neem|pak|zet)(?: u| je| maar| gewoon)* (?:dezelfde|hetzelfde)"
    r"(?: (?:video|film|filmpje|link))?"
    r"|(?:använd|ta) (?:samma|den samma)(?: (?:video|film|länk))?"
    r"|(?:brug|bruk) (?:den samme|samme)(?: (?:video|film|link|lenke))?"
)
# Stands right before a link that a sentence leads up to.
LEADING_UP: Final = (
    r"here|at|on|it['’]s|is|see|hier|unter|auf|ici|sur|voici|là|aquí|ahí|en|aqui|em|qui|ecco|su|op"
    r"|här|her|på|tu|tutaj"
)
# What else a link may be for, though a film is spoken of: applying, handing films in, a page.
FOR_OTHERS: Final = (
    r"appl(?:y|ies|ying|icants?|ications?)|upload|forms?|candidates?|website|home ?page|web ?page"
    r"|bewerb\w*|hochladen|formular|webseite|homepage|seite|postul\w+|candidat\w*|formulaire|site"
    r"|(?:page|pages) web|inscri\w+|solicitud\w*|formulario|apunt\w+|página|pagina|candidatura\w*"
    r"|sollicit\w*|kandidat\w*|formulier|ansök\w*|ansøg\w*|søk\w*|skjema|hjemmeside\w*|hemsida\w*"
    r"|more|mehr|plus|más|mais|più|meer|mer|channel|kanal|chaîne|canal|canale|kanaal|playlist|menu"
    r"|menü|speisekarte|photos?|fotos?"
)
NONE_YET: Final = (
    r"(?:no|not|isn['’]t|without|haven['’]t|hasn['’]t|don['’]t|nor) (?:\w+ ){0,3}(?:video|film)\w*"
    r"|(?:kein|nicht|ohne|noch) (?:\w+ ){0,3}(?:video|film)\w*|(?:pas|sans|non) (?:\w+ ){0,3}"
    r"(?:vidéo|film)\w*|(?:no|sin|não|sem|non|senza) (?:\w+ ){0,3}(?:vídeo|video|film)\w*"
    r"|(?:geen|niet|zonder) (?:\w+ ){0,3}(?:video|film)\w*|(?:ingen|inte|ikke|utan|uten|uden) "
    r"(?:\w+ ){0,3}(?:video|film)\w*"
)
ALREADY: Final = r"already|before|earlier|schon|bereits|déjà|ya|già|já|al|redan|allerede|już"
# A site of one's own, on which a film may be as well as on a host of films.
OWN_SITE: Final = (
    r"(?:on|at) (?:our|my) (?:own )?(?:web ?)?(?:site|page)|auf (?:unserer|meiner) (?:eigenen )?"
    r"(?:(?:web|home|internet)?seite|homepage|website)|sur notre (?:propre )?site"
    r"|sur mon (?:propre )?"
    r"site|en nuestr[ao] (?:propi[ao] )?(?:página|web|sitio)(?: web)?|sul nostro (?:stesso )?sito"
    r"|n[oa] noss[oa] (?:própri[oa] )?(?:site|página|sítio)|op onze (?:eigen )?(?:web)?site"
    r"|på (?:vår|vores) (?:egen )?(?:hemsida|hjemmeside|sida|side)"
)
# One's own film, named in the sentence before.
OURS: Final = (
    r"ours|mine|it|it['’]s|unser(?:es|er)|meins|es|ist|steht|liegt|la nôtre|le nôtre|elle est"
    r"|il est"
    r"|el nuestro|está|lo tenemos|il nostro|è|l['’]abbiamo|o nosso|está|het onze|die van ons|staat"
    r"|vårt|vores|ligger"
)
