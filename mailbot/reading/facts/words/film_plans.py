"""How a film that is still to come is spoken of: that it comes, who makes it, and when."""

from __future__ import annotations

from typing import Final

# It is sent, or on its way.
COMES: Final = (
    r"(?:will|['’]ll|shall|going to|gonna|want to|hope to|plan to|aim to|intend to)"
    r" (?:\w+ ){0,3}?(?:follow|come|send|get|have|see|film|shoot|record|make|do|be|bring|forward"
    r"|share|upload|post|pass|tape|edit)"
    r"|(?:is|are|['’]s|['’]re|am|['’]m) (?:\w+ ){0,2}?(?:coming|following|filming|shooting|making"
    r"|doing|recording|editing|being|due|planned|booked|scheduled|arranged|underway)"
    r"|follows|to follow|expect (?:it|one|that)|in (?:the works|hand|progress)|on (?:its|the) way"
    r"|under ?way|pending|waiting (?:for|on)|bear with|give (?:me|us|him|her|them|it)|fortnight"
    r"|booked|planned|almost there"
    r"|i promise|promised?|be in touch|get back to you|let you have|leave it with"
    r"|folgt|kommt|kommen|meld\w+|reich\w+ (?:\w+ ){0,4}nach|nachreichen|nachliefern|schick\w*"
    r"|send\w+"
    r"|kriegen sie|bekommen sie|bekommt ihr|kriegt ihr|erhalten sie|liefer\w+|in arbeit|in mache"
    r"|geplant|in planung|unterwegs|geduld|geben sie (?:uns|mir)|gebt (?:uns|mir)|braucht noch"
    r"|suit|suivra|arrive|arrivera|viendra|vient|enverr\w+|envoie|envoyons|transmet\w*"
    r"|laissez[- ](?:nous|moi)|donnez[- ](?:nous|moi)|promis|reviens vers"
    r"|aurez|aurai|aurons|sera|serait|est prévue?|en cours|en préparation|à venir|patience"
    r"|enví\w+|envi(?:o|aré|aremos)|mand(?:o|aré|aremos|amos)|paso|pasaré|pasamos|haré|haremos"
    r"|llega|llegará|vendrá|tendr\w+|estará|va a (?:llegar|venir)|en camino|en marcha|previst[oa]"
    r"|paciencia|prometid[oa]|d(?:adme|eme|enos|adnos)"
    r"|arriva|arriverà|arriveranno|segue|seguirà|mand(?:o|erò|eremo|iamo)|invi(?:o|erò|eremo|amo)"
    r"|avrete|avremo|sarà|in arrivo|in preparazione|in lavorazione|pazienza|promesso|datemi"
    r"|dateci|ci vuole|ci vogliono"
    r"|chega|chegará|segue|seguirá|mand(?:o|arei|aremos|amos)|envi(?:o|arei|aremos|amos)|virá"
    r"|terá|terão|terei|teremos|estará|a caminho|paciência|previsto|prometid[oa]|deem-nos"
    r"|komt|volgt|stuur|sturen|krijgt u|krijgen jullie|krijg je|onderweg|gepland|in de maak"
    r"|geduld|beloofd|geef (?:me|ons)|wordt (?:\w+ ){0,3}?(?:gemaakt|gefilmd|gestuurd)"
    r"|kommer|följer|følger|skickar|sender|blir|bliver|får ni|får dere|får i|återkommer"
    r"|vender tilbage|på väg|på vej|på vei"
    r"|planerad|planlagt|tålamod|tålmodighed|tålmodighet"
    r"|będzie|wyślę|wyślemy|prześlę|prześlemy|nakręcę|nakręcimy|nagramy|nagram"
)
# It is filmed, in whatever words, be it by somebody else.
FILMS: Final = (
    r"film|films|filming|filmed|shoots?|shooting|record|records|recording|tapes?|edit|edits|editing"
    r"|edited|cutting|do (?:it|one|that|so)|does (?:it|one|that)|make (?:it|one|that)"
    r"|makes (?:it|one)|sort (?:it|one|that)|sorts (?:it|one)|takes? care of"
    r"|dreht|drehen|drehe|gedreht|filmt|filmen|filme|gefilmt|nimmt (?:\w+ ){1,4}auf|aufnehmen"
    r"|aufgenommen|macht|machen|mach|mache|übernimmt|übernehmen|kümmert|kümmern|kümmere|erledigt"
    r"|schneidet|geschnitten"
    r"|filme|filmer|filmera|filmons|filmée?|tourne|tourner|tournera|tournons|tournée?|enregistre\w*"
    r"|s['’]en (?:charge|chargera|occupe|occupera)|m['’]en (?:charge|occupe)|faire|fait|faisons"
    r"|fera|ferai|ferons|monte|montage"
    r"|grab\w+|film\w+|hago|hace|hacemos|hará|haré|haremos|hacerlo|se (?:encarga|ocupa)"
    r"|me encargo|nos encargamos"
    r"|gir(?:a|o|iamo|erà|eremo|are|ato|arlo)|registr\w+|facciamo|faccio|fa|farà|faremo|farlo"
    r"|(?:se|me|ce) ne (?:occupa|occupo|occupiamo)|ci pens(?:o|a|iamo)"
    r"|grav\w+|faço|fazemos|faz|fará|faremos|fazê-lo|trata disso|tratamos disso|encarrega-se"
    r"|film\w+|opneem\w*|neemt (?:\w+ ){0,3}op|nemen (?:\w+ ){0,3}op|opgenomen|doen|doet|doe"
    r"|maakt|maken|maak|regelt|regelen|regel|zorgt"
    r"|spelar in|spela in|inspelad|optager|optage|tar opp|ta opp|gör|gjør|gør|laver|lager|fixar"
    r"|fikser|ordnar|ordner"
)
# An answer that wants none, without naming it.
NONE_OF_IT: Final = (
    r"(?:do|does|ca|can)(?:n['’]t|n?not) do (?:that|those|these|it|this|them)"
    r"|(?:so ?was|so ?etwas|das) (?:machen|mache|tun|können) (?:wir |ich )?(?:\w+ )?nicht"
    r"|(?:ne|n['’])\w* ?(?:faisons|fait|fais) pas (?:ça|cela)|no hacemos (?:eso|esas cosas)"
    r"|non (?:lo )?facciamo|non lo faccio|não fazemos isso|(?:doen|doe) (?:we|wij|ik) niet"
    r"|(?:gör|gjør) vi (?:inte|ikke)"
    r"|filmt (?:sich|uns) (?:\w+ ){0,3}?(?:keiner|niemand)"
    r"|(?:keiner|niemand) (?:\w+ ){0,3}?(?:filmt|gefilmt werden|gefilmd worden)"
    r"|(?:nobody|no one|none of us) (?:\w+ ){0,3}?(?:films|wants to be filmed|will be filmed)"
    r"|personne (?:\w+ ){0,3}?(?:ne (?:se )?filme|veut être filmée?)"
    r"|nadie (?:\w+ ){0,3}?(?:se graba|se filma|quiere (?:grabarse|filmarse))"
    r"|nessuno (?:\w+ ){0,3}?(?:si filma|vuole (?:filmarsi|essere (?:filmato|ripreso)))"
    r"|ninguém (?:\w+ ){0,3}?(?:se (?:filma|grava)|quer ser filmado)"
)
# Ends an answer of which there will never be any.
NEVER_COMES: Final = (
    r"there (?:won['’]t(?: ever)?|will not|never will|will never) be(?: one| any)?"
    r"|wird(?: es)?(?: auch)? (?:keine?s?|nicht|niemals|nie) geben|n['’]y en aura (?:pas|jamais)"
    r"|(?:ni|ni l[oa]) habrá|non ce ne sar(?:à|anno)|nem (?:vai haver|haverá)"
    r"|komt er ook niet"
)
# Ends a sentence on what they said no to before.
TOLD_NO: Final = (
    r"(?:told|said|dicho|dije|gesagt|geschrieben|dit|écrit|detto|scritto|dito|disse|escrito|escrevi"
    r"|gezegd|geschreven|sagt|skrivit|skrevet)(?: (?:you|ihnen|euch))?[,:]?"
    r"(?: (?:that|dass|que|di|che|dat))? (?:no|nein|non|não|nee|nej|nei)"
)
# Who may have to send a film of their own.
APPLICANTS: Final = (
    r"applicants?|applications?|candidates?|appl(?:y|ies|ying)|bewerb\w*|candidat\w*|postul\w+"
    r"|interesad[oa]s|interessad[oa]s|sollicit\w*|kandidat\w*|sök(?:ande|er)|ansøg\w*|søker\w*"
)
NO: Final = r"no|nope|nah|nein|nö|nee|non|não|nao|nej|nei|nie"
# A film is to be had: "can do", "fine", "the owner has said yes".
AGREES: Final = (
    r"yes|yep|yeah|sure|ok|okay|fine|no problem|no worries|happy to|glad to|willing to|can do"
    r"|can|could|able to|agreed|agrees|said yes|on board|up for|will do|alright|all right|of course"
    r"|ja|klar|gern|gerne|einverstanden|kein problem|können|kann|geht|in ordnung|zugesagt"
    r"|oui|d['’]accord|pas de problème|pas de souci|possible|pouvons|peux|peut|volontiers"
    r"|sí|vale|claro|de acuerdo|sin problema|podemos|puedo|puede"
    r"|sì|va bene|certo|d['’]accordo|nessun problema|possiamo|posso|può|volentieri"
    r"|sim|está bem|de acordo|sem problema|podemos|posso|pode"
    r"|graag|akkoord|goed|prima|geen probleem|kan|kunnen|lukt|mag"
    r"|gärna|gerne|javisst|inga problem|kan|går bra|det går"
)
# That it is no trouble denies nothing.
NO_PROBLEM: Final = (
    r"no (?:problem|worries|trouble|bother|hassle)|kein problem|keine frage|pas de (?:problème"
    r"|souci)"
    r"|(?:no hay|sin|ningún) problema|nessun problema|sem problema|não há problema|geen probleem"
    r"|inga? problem|ikke noe problem|intet problem"
)
DENIES: Final = (
    r"no|not|never|nicht|nie|kein\w*|pas|jamais|aucune?|nunca|ningún|non|mai|nessun\w?|não|nenhum"
    r"|niet|geen|nooit|inte|inga|ingen|ikke|nie"
)
# Before a month: about when in it.
PART_OF: Final = (
    r"mid|early|late|anfang|mitte|ende|début|mi|fin|(?:principios|mediados|finales) de"
    r"|inizio|metà|fine|(?:início|meados|fim|finais) de|begin|half|eind|början av|mitten av"
    r"|slutet av|starten af|midten af|slutningen af"
)
# A time that is yet to come, in an answer to the question for the film.
AHEAD: Final = (
    r"after|once|until|till?|when|whenever|as soon as|before|by (?:the|then|next|\w+day)"
    r"|this (?:\w+day|week\w*|month|evening|afternoon)|next|coming|tonight|today"
    r"|tom+or+ow|tmrw|tmr|tmw|tomoz|soon|shortly|later|eventually|so far|yet|for now|at the moment"
    r"|christmas|xmas|new year|easter|the \d{1,2}(?:st|nd|rd|th)|days?|weeks?|months?|weekend"
    r"|afterwards|asap"
    r"|nach|sobald|wenn|erst|bis|dann|heute|morgen|übermorgen|bald|demnächst|später|nächste\w*"
    r"|übernächste\w*|kommende\w*|tage?n?|wochen?|monate?|wochenende|dauert|anfang|mitte|ende"
    r"|weihnachten|neujahr|ostern|jahreswechsel|feiertage\w*"
    r"|après|dès|quand|lorsque|une fois|demain|ce soir|bientôt|prochaine?s?|d['’]ici|courant|jours"
    r"|semaines?|mois|week-end|début|fin d[eu]|noël|rentrée|fêtes"
    r"|después|cuando|en cuanto|tras|mañana|pronto|próxim[oa]s?|dentro de|luego|hoy|esta (?:tarde"
    r"|semana|noche)|más adelante|días|semanas?|meses|navidad(?:es)?|reyes|finde"
    r"|dopo|appena|quando|domani|presto|prossim[oaie]|entro|stasera|più avanti|giorni"
    r"|settimane?|mesi|fra poco|tra poco|natale|feste|capodanno"
    r"|depois|quando|assim que|amanhã|logo|em breve|próxim[oa]s?|daqui a|dias|semanas?|meses"
    r"|natal|páscoa|hoje"
    r"|na (?:de|het|kerst\w*|nieuwjaar|\w+tijd|\w+dag)|zodra|als (?:de|het|ik|we|mijn|onze|hij"
    r"|zij|er)"
    r"|wanneer|overmorgen|vanavond|binnenkort|straks|over (?:een|\w+ dagen|\w+ weken)"
    r"|pas (?:na|in|vanaf|op|als|over|begin|eind|volgende)|volgende|komende"
    r"|dagen|weken|week|maand|weekend|kerst|nieuwjaar|daarna"
    r"|efter|när|når|så snart|så fort|i morgon|i morgen|snart|nästa|næste|neste|dagar|dager|dage"
    r"|veckor|vecka|uger|uge|uker|uke|jul|nyår|nytår|helgen|ikväll|ännu"
    r"|po (?:świętach|nowym|weekendzie)|jak tylko|kiedy|jutro|wkrótce|przyszłym|tygodni\w*"
    r"|miesiąc\w*|świętach"
)
# The same wherever a film is named, and nothing beside it could be meant.
NOT_READY: Final = (
    r"(?:is|are|has|have|was)(?:n['’]t| not) (?:\w+ ){0,3}?(?:done|ready|back|finished|made|shot"
    r"|edited|up|here|there(?! (?:wo|will|is|never))|recorded|filmed)"
    r"|(?:tmrw|tmr|tmw|tomoz|shortly|after (?:lunch|work|closing|milking|christmas|the \w+)"
    r"|before (?:christmas|new year|the \w+))|(?:in|about) (?:about )?(?:ten|two|three|four"
    r"|\d{1,2})"
    r"(?: \w+)? (?:days|weeks|months)"
    r"|dauert (?:\w+ ){0,4}?(?:noch|ein|etwas|bis)|(?:noch|erst) (?:\w+ ){0,3}?(?:drehen|filmen"
    r"|aufnehmen|machen|schneiden)|über(?:nächste\w*|morgen)|in (?:\w+ )?(?:zwei|drei|vier|zehn"
    r"|\d{1,2}|ein paar|einigen) (?:tagen|wochen)|nach (?:den|dem|der) \w+|demnächst"
    r"|d['’]ici (?:peu|là|la|une|deux|quelques)|après (?:les|la|le) \w+|dans (?:\w+ )?(?:jours"
    r"|semaines|mois)|dès que"
    r"|dentro de (?:\w+ ){0,3}?(?:días|semanas|meses)|después de \w+|en cuanto|más adelante"
    r"|dopo (?:le|il|la|l['’]) ?\w+|ci vuole (?:ancora)?|(?:tra|fra) (?:\w+ ){1,3}(?:giorni"
    r"|settimane)|più avanti|serve ancora|appena"
    r"|daqui a (?:\w+ ){0,3}?(?:dias|semanas|meses)|depois (?:do|da|de|dos|das) \w+|assim que"
    r"|over (?:\w+ ){1,3}(?:dagen|weken)|na (?:de|het) \w+|binnenkort|zodra"
    r"|(?:until|till?|by|before|after|on) the \d{1,2}(?:st|nd|rd|th)|(?:bis|ab|nach|vor) (?:zum"
    r"|dem)"
    r" \d{1,2}\.|(?:jusqu['’]au|après le|avant le|vers le) \d{1,2}|(?:hasta|antes d|después d"
    r"|a partir"
    r" d)(?:el| el|e el|el día) \d{1,2}|(?:fino al|dopo il|prima del|entro il|dal) \d{1,2}"
    r"|(?:até|depois|antes|a partir) (?:do |ao |o )?(?:dia )?\d{1,2}"
    r"|(?:tot|na|voor|vanaf) de \d{1,2}e"
    r"|(?:till|til|efter|etter|före|før) den \d{1,2}"
    r"|om (?:\w+ ){1,3}(?:dagar|dager|dage|veckor|uger|uker)|efter (?:jul|nyår|nytår|helgen)"
)
# Is not settled: they have to think, or to ask somebody.
UNDECIDED: Final = (
    r"ask (?:him|her|them|my|the|our)|think about|have a think|not sure|see (?:if|whether|what)"
    r"|if (?:he|she|they|my|the) |don['’]t know|do not know|whether"
    r"|überleg\w*|nachdenken|frag\w+|weiß (?:\w+ )?nicht|ob (?:er|sie|ich|wir|es|das)"
    r"|réfléchi\w+|demander|sais pas|pens(?:armelo|arlo|o)|preguntar\w*|no (?:lo )?sé"
    r"|pensarci|chieder\w*|non (?:lo )?so|pensar|perguntar|não sei"
    r"|no idea|keine ahnung|aucune idée|ni idea|nessuna idea|nenhuma ideia|geen idee|ingen aning"
    r"|how|wie (?:man|das|so|ich|wir)|comment|cómo|come si|como se|hoe"
    r"|nadenken|vragen|overleggen|weet (?:ik )?(?:\w+ )?niet|fundera|fråga|vet (?:inte|ikke)"
    r"|tenke|spørre|tænke|spørge"
)
# "We" film, or somebody films "us": in an answer, or where nothing else was asked.
FILM_VERB: Final = (
    r"vids?|wir drehen (?:\w+ )?(?:am|im|erst|nächste\w*|morgen|anfang|ende)|giriamo (?:l['’]|il|a)"
    r"|(?:can|could|will|['’]ll|shall|to|going to) (?:\w+ ){0,2}?film(?! \w*(?:crew|festival))"
    r"|film(?:s|ing)? (?:us|me|it|one|in|at|on|with)|shoot (?:it|one|something)|(?:dreht|drehen)"
    r" (?:\w+ ){0,3}?(?:sohn|tochter|\w*morgen|\w*tag|wir|ich)|la (?:tourne|filme)\w*|on tourne"
    r"|tourner(?:a|ons|ai)?|lo (?:grab|gir)\w+|(?:vamos|vou) (?:gravar|filmar)"
)
# Says that it was never said: "I did not write that there will be no video".
NEVER_SAID: Final = (
    r"(?:not|never|\w+n['’]t) (?:say|said|write|written|wrote|tell|told|mean|meant|state|stated)"
    r"|(?:nicht|nie) (?:\w+ )?(?:geschrieben|gesagt|gemeint)"
    r"|(?:pas|jamais) (?:\w+ )?(?:écrit|dit|voulu dire)|(?:no|nunca) (?:\w+ )?(?:escrib\w+|escrito"
    r"|dije|dicho|decía)|(?:non|mai) (?:\w+ )?(?:scritto|detto)|(?:não|nunca) (?:\w+ )?(?:escrevi"
    r"|disse|escrito|dito)|(?:niet|nooit) (?:\w+ )?(?:geschreven|gezegd)|(?:geschreven|gezegd) niet"
    r"|(?:inte|ikke|aldrig|aldri) (?:\w+ )?(?:skrivit|sagt|skrevet)"
)
# Wants none, said with a verb: "I don't do videos", "ein Video wollen wir auch nicht".
WANTS_NONE: Final = (
    r"(?:do|does|will|would)(?:n['’]t| not) (?:\w+ ){0,2}?(?:do|make|want|like) (?:\w+ ){0,2}?"
    r"(?:videos?|films?|filming|clips?|to be filmed|being filmed)"
    r"|(?:video|film)\w*(?: \w+){0,6} (?:wollen|möchten|machen|drehen|will|möchte|mache)"
    r" (?:(?:wir|ich|auch|aber|eben|hier) ){0,3}nicht"
    r"|(?:ne|n['’])\w* ?(?:veu\w+|voul\w+|ferai|ferons|fais"
    r"|faisons) (?:\w+ ){0,2}?pas (?:\w+ ){0,2}?"
    r"(?:vidéos?|films?)"
    r"|no (?:quier\w+|quer\w+|hac\w+) (?:\w+ ){0,2}?(?:vídeos?|videos?)"
    r"|non (?:vogli\w+|facci\w+) (?:\w+ ){0,2}?video|não (?:quer\w+|faz\w+"
    r"|faço) (?:\w+ ){0,2}?vídeos?"
    r"|(?:wil|willen|doe|doen|maken) (?:\w+ ){0,2}?geen (?:video|film)\w*"
    r"|(?:gör|gjør|laver|vill|vil) (?:\w+ ){0,2}?(?:inga|ingen|ikke) (?:video|film)\w*"
)
# Before a month, its parts by which something comes: "the first week of", "early", "mid", "in".
NTH: Final = (
    r"1st|first|ersten?|1\.|première|1re|primera|prima|primeira|eerste|första|første",
    r"2nd|second|zweiten?|2\.|deuxième|seconde|segunda|seconda|tweede|andra|anden|andre",
    r"3rd|third|dritten?|3\.|troisième|tercera|terza|terceira|derde|tredje",
    r"4th|fourth|vierten?|4\.|quatrième|cuarta|quarta|vierde|fjärde|fjerde",
)
WEEK_OF: Final = (
    r"(?:full )?(?:week|woche|semaine|semana|settimana|veckan?|uge|uke)"
    r" (?:of|in|im|de|d['’]|di|do|van|av|af|i)"
)
EARLY: Final = (
    r"early(?: in)?|(?:at )?the (?:start|beginning) of|anfang|début|(?:a )?(?:principios|comienzos)"
    r" de|(?:a |all['’])?inizio|(?:no )?início de|begin|(?:i )?början av|(?:i )?(?:starten"
    r"|begynnelsen)"
    r" af"
)
MIDDLE: Final = (
    r"mid|(?:in )?the middle of|mitte|mi|(?:a )?mediados de|(?:a )?metà|(?:em )?meados de|half"
    r"|(?:i )?mitten av|(?:i )?midten af"
)
IN_MONTH: Final = (
    r"in|im|en|em|a|i(?! may)|w|by|sometime in|till?|until|bis|during|im laufe des|courant"
    r"|nel mese di"
    r"|(?:late|ende|eind|fine|fin)(?: in| de)?|(?:at )?the end of|(?:a )?finales de"
    r"|(?:em )?finais de"
    r"|slutet av|slutningen af"
)
# Told from the day of writing.
NEXT_WEEK: Final = (
    r"next week(?:end)?|nächste[rn]? woche|nächstes wochenende|la semaine prochaine|semaine"
    r" prochaine|(?:la )?semana que viene|(?:la )?próxima semana|(?:na )?semana que vem"
    r"|(?:la )?settimana prossima|(?:la )?prossima settimana|volgende week|nästa vecka|næste uge"
    r"|neste uke|(?:w )?przyszłym tygodniu"
)
NEXT_MONTH: Final = (
    r"next month|nächsten monat|im nächsten monat|(?:le )?mois prochain|(?:el )?mes que viene"
    r"|(?:el )?próximo mes|(?:no )?mês que vem|(?:no )?próximo mês|(?:il )?mese prossimo"
    r"|(?:il )?prossimo mese|volgende maand|nästa månad|næste måned|neste måned"
)
THIS_WEEK: Final = (
    r"(?:this|the|over the|at the) week(?:end)?|diese[rs]? (?:woche|wochenende)|(?:am )?wochenende"
    r"|cette semaine|ce week-end|(?:esta|este fin de) semana|fin de semana|finde"
    r"|(?:esta|este fim de) semana|fim de semana|questa settimana|(?:questo )?fine settimana"
    r"|deze week|(?:dit |het )?weekend|(?:i )?helgen|denne uge|denne uke|den här veckan"
)
# Words for watching and telling, which are said of a film and of anything else.
LOOSE: Final = (
    r"watch|(?:short|little|brief) talk|a word from|minutes? about|shows you around"
    r"|explain\w*(?: .+)?"
    r"|tells you|says? (?:it|hello)|talk(?:s|ing)? about|erzähl\w*|anschauen|regard\w+|explique\w*"
    r"|je (?:vous )?parle|raconte\w*|explic\w+|cuent[oa]|ver(?:lo|me)?|cont[oa]|spieg\w+"
    r"|raccont\w+|guard\w+|bekijk|vertel\w*|leg \w+ uit"
)
# All of a sentence that wants none, wherever it stands: "No film.", "still no video, sorry".
BARE_NO: Final = (
    r"(?:(?:and|but|still|again|so|as i said|und|aber|immer noch|nochmals?|wie gesagt|et|mais"
    r"|toujours|encore une fois|y|pero|sigo|otra vez|e|ma|ancora|mas|en|maar|nog steeds|och"
    r"|og)[ ,]+)"
    r"{0,2}(?:no|kein(?:en)?|pas de|nada de|ningún|niente|nessun|sem|nenhum|sin|geen|ingen|inga"
    r"|bez)"
    r" (?:videos?|vídeos?|vidéos?|films?|filmpjes?|filmchen|filmes?|filmati|filming|clips?|wideo"
    r"|filmu)"
    r"(?:[ ,]+(?:from|with|of|for|von|mit|bei|de|avec|con|por|da|van|met) (?:me|us|mir|uns|nous|moi"
    r"|mí|nosotros|noi|minha parte|mij|ons))?(?:[ ,]+(?:sorry|here|thanks|thank you|danke|merci"
    r"|gracias|grazie"
    r"|obrigad[oa]|bedankt))?"
)
# Nobody films, is filmed, or lets it be: "nobody's going to be filming my stock".
NOBODY_FILMS: Final = (
    r"(?:nobody|no one|no-one|none of us)(?:['’]s| is| will|['’]ll)? (?:(?:here|ever|going to"
    r"|gonna|to"
    r"|wants? to|be|gets?|in|on|at|the|this|our|my|yard|family|farm|place|shop|house|team) ){0,5}"
    r"(?:film|filming|films|filmed)"
    r"|(?:am|are|is|['’]m|['’]re|won['’]t be|will not be)(?: not"
    r"|n['’]t)? (?:\w+ ){0,2}?not (?:being"
    r" filmed|filming (?:it|us|myself|anything|anybody))|won['’]t be filmed|will not be filmed"
    r"|not (?:doing|making|filming|recording|shooting) (?:a|any|one|that|your|the) (?:video|film"
    r"|clip)"
    r"|not going to be filmed|not (?:doing|making) (?:videos|films)"
    r"|(?:hier|bei uns|da|im \w+) (?:\w+ ){0,3}?(?:filmt|dreht) (?:\w+ ){0,3}?(?:keiner|niemand)"
    r"|(?:wird|werden) (?:\w+ ){0,3}?nicht gefilmt|(?:lass\w*|lässt) (?:\w+ ){0,3}?nicht filmen"
    r"|(?:keiner|niemand) (?:\w+ ){0,3}?(?:filmt|gefilmt)(?: werden)?|filme[nr]? (?:mich "
    r"|uns )?(?:\w+ )?"
    r"nicht|ich filme (?:\w+ ){0,2}nicht"
    r"|(?:on|nous|je) ne (?:nous |me |se )?(?:film\w+|tourn\w+) (?:pas|rien)"
    r"|personne (?:\w+ ){0,2}?(?:ne |va |n['’])?(?:\w+ ){0,2}?filmer\w*"
    r"|(?:nadie|ninguém|nessuno) (?:\w+ ){0,3}?(?:grabar\w*|filmar\w*|filmer\w*|riprender\w*"
    r"|gravar\w*)"
    r"|no (?:vamos|voy|pienso) a (?:grabar|filmar)\w*|no (?:me|nos) (?:grabo|grabamos|filmamos)"
    r"|não (?:vamos|vou) (?:gravar|filmar)|não (?:me|nos) (?:filmo|filmamos|gravo|gravamos)"
    r"|non (?:ci|mi) (?:filmiamo|filmo|riprendiamo|faccio riprendere|facciamo riprendere)"
    r"|non (?:film|gir|registr)(?:o|iamo|eremo|erò)(?: niente| nulla| nessun\w*)"
    r"|(?:wordt|worden) (?:\w+ ){0,2}?niet gefilmd|(?:laat|laten) (?:\w+ ){0,3}?niet filmen"
    r"|niemand (?:\w+ ){0,3}?(?:filmt|filmen|gefilmd)"
    r"|(?:ingen|ingenting) (?:\w+ ){0,3}?(?:filmas|filmar|filmer|filmes|blir filmad)"
)
# A bare answer that does not do it.
NOT_DOING: Final = (
    r"(?:i['’]m |we['’]re |i am |we are )?not (?:doing|making|having) (?:it|that|one|this)"
    r"|(?:mach(?:e|en)?|tu[en]?) (?:ich|wir) nicht|(?:das )?(?:mach(?:e|en)?) (?:ich|wir) nicht"
    r"|(?:je|on|nous) (?:ne )?(?:le |la )?(?:fai[st]|ferai|ferons|fera) pas|no lo (?:hago|hacemos"
    r"|haré)"
    r"|non (?:lo|la) (?:faccio|facciamo|faremo)|não (?:o )?(?:faço|fazemos|vou fazer)"
    r"|(?:doe|doen) (?:ik|we|wij) niet|(?:det )?(?:gör|gjør|gør) (?:jag|jeg|vi) (?:inte|ikke)"
)
