"""How people say that one applies by post, by coming by, or at least not by e-mail; for `way`."""

from __future__ import annotations

from typing import Final

# A letter that a postman brings, and no electronic one.
POST: Final = (
    r"(?:by|via|through|per) (?:the )?(?:(?:ordinary|normal|regular|snail|surface|registered|royal)"
    r" )?(?:post|snail ?mail|regular mail|surface mail|letter(?! ?box)|registered mail)(?! code)"
    r"|on paper|through (?:the|our) letter ?box|(?:the|our) letter ?box"
    r"|p\.? ?o\.? ?box \d+"
    r"|(?:post|mail) (?:it|them|everything|(?:your|the|a|an) (?:\w+ ){1,4}?|cvs? |applications? )to"
    r"|(?:schriftlich|handschriftlich) (?:und |per |mit |auf |in )(?:der |dem )?"
    r"(?:post|papier|postweg|brief|postalisch\w*|papierform)|postalisch"
    r"|(?:per|mit(?: der)?|via|auf dem) (?:brief)?(?:post|postweg|brief)"
    r"|(?:auf|in) papier(?:form)?|postfach \d[\d ]*"
    r"|(?:in (?:den|unseren|unsern) )?briefkasten(?: (?:ein)?werfen)?"
    r"|par (?:la )?(?:poste|voie postale|lettre|courrier(?! [ée]lectr))(?: (?:postale?|simple))?"
    r"|sur papier|bo[iî]te aux lettres"
    r"|por (?:correo(?! electr)|correio(?! ele[ct])|carta|v[ií]a postal)"
    r"(?: (?:postal|ordinario|normal|certificado))?|pel[oa] (?:correio|correo)|por correios?"
    r"|pelos ctt|en papel|em papel|apartado(?: postal)? \d+"
    r"|per (?:posta(?! elettr)|lettera|raccomandata)|via posta(?! elettr)|casella postale \d+"
    r"|su carta"
    r"|per (?:gewone )?(?:post|brief)|via de (?:gewone )?post|met de post|op papier"
    r"|schriftelijk(?:,? per post)"
    r"|(?:in (?:de|onze) )?brievenbus|postbus \d+"
    r"|(?:med|via|i|per) (?:post(?:en)?|brev|vanlig post)(?! ?mail)|på papp?er|brevlåda"
    r"|postkasse\w*|box \d{2,}"
    r"|pocztą(?! elektr)|listownie|listem|na papierze"
)
# May be by e-mail: where it says to which house, or wants no mails, it is by post.
WRITTEN: Final = (
    r"in writing|(?:a |your )?(?:(?:short|proper|real|handwritten|hand-written|paper) )?letters? to"
    r"|schriftlich|handschriftlich|(?:einen? )?brief\w{0,2} an|par écrit"
    r"|(?:une )?lettres? (?:manuscrites? )?(?:à|au|aux)|por escrito|(?:una |uma )?cartas? (?:a"
    r"|para)"
    r"|per iscritto|(?:una )?lettera (?:al?|alla|ai)|schriftelijk|(?:een )?brief naar"
    r"|skriftli[gc]t?"
    r"|(?:ett? )?brev (?:till|til)|pisemnie|na piśmie"
)
# They come themselves; only where it is said to who applies.
VISIT: Final = (
    r"(?:drop|come|stop|swing|pop|call) (?:(?:straight|right) )?(?:by|round|around|past)"
    r"|(?:drop|pop|stop|walk|look|call) (?:straight )?in(?:to)?(?= (?:at|to|and|on|our|the|any"
    r"|between|after|before|during|with)\b|[.,;:!]|$)"
    r"|(?:come (?:and |to )?|)see (?:me|us) (?=at|in|on|any|after|before|between|during)"
    r"|(?:apply|come|ask|call) in person|visit (?:us|me)(?= at| in| on|[.,;:!]|$)"
    r"|(?:hand|leave|bring|drop) (?:it|them|in|off|(?:a|your|their|the) (?:\w+ ){1,3}?|cvs? )"
    r"(?:in(?:to)?|off|by|to|at|with|along|round|over)\b(?= (?:the|our|us|at|to|in|\d|any)\b)"
    r"|vorbei(?:zu)?(?:komm|schau|bring|geh|kuck|guck)\w*"
    r"|(?:komm|schau|bring|geh|guck|kuck)(?:en|t|e|st)?(?: [\w-]+){0,6}? vorbei"
    r"|(?:he)?rein(?:zu)?(?:komm|schau)\w*|(?:komm|schau)(?:en|t|e"
    r"|st)?(?: [\w-]+){0,4}? (?:he)?rein"
    r"|persönlich(?:e[srn]?)? (?:vorstell\w*|vorsprech\w*|ab(?:zu)?geben|abgabe|meld\w*|erschein\w*"
    r"|vorbei\w*|im|in|am|bei|beim|bewerb\w*|zu)"
    r"|(?:im|in der|am|beim?|an der) [\w-]+ (?:ab(?:zu)?geben|vorsprechen|vorstellen|melden)"
    r"|pass(?:er|ez|e)(?: (?:donc|simplement|directement|plutôt|juste))?"
    r" (?:nous|me) voir|(?:(?:on|en) )?pass(?:er|ez|e|ant)(?: (?:donc|simplement|directement"
    r"|plutôt|juste))?"
    r" (?:à(?: l[a'’])?|au|aux|chez|en|dans|par|sur place|directement)(?!\s?\d)"
    r"|(?:en )?ven(?:ez|ir|ant)(?: (?:donc|simplement|directement|plutôt))? (?:nous (?:voir"
    r"|rencontrer)|me voir"
    r"|sur place|à|au|chez|en personne)"
    r"|se présenter|présente(?:z-vous|-toi)"
    r"|(?:re)?mett(?:ez|re) (?:\w+ ){1,3}en main propre|dépos(?:er|ez|e) (?:votre|son|un|le"
    r"|leur) \w+"
    r"|(?:se )?p[aá]s(?:en?|arse|ate|aos|ar|ad|enses?|ense)(?: directamente)? (?:por|a vernos"
    r"|a verme)"
    r"|(?:pasando|viniendo|acercándose)(?: directamente)? (?:por|a(?:l| la)?)(?! \d)"
    r"|pása(?:te|nse|se)|acérc(?:ate|ese|ense|aos)|acercarse (?:a|por|al)"
    r"|ven(?:ir|id|gan|ga)?(?: directamente)? (?:a la|al|a vernos|a verme|en persona|por)"
    r"|pres[eé]nt(?:ate|ese|ense|arse|aos) (?:en|a)"
    r"|(?:dejar?|dejen|dejad|entregar|entregue[n]?) (?:el|su|tu|la|un|los) (?:\w+ ){1,2}en\b"
    r"|en mano"
    r"|pass(?:ar|em|e|a|ando)(?: (?:cá|lá|aqui|directamente|diretamente))? (?:n[ao]s?|pel[ao]s?"
    r"|por)"
    r"(?! \d)|apare(?:ça|çam|cer)(?: \w+)? (?:n[ao]|em|por|cá|lá)|em mãos?"
    r"|venham?(?: (?:directamente|diretamente))? (?:à|ao|cá|ter|falar|visitar|pessoalmente)"
    r"|(?:deix(?:ar|em|e)|entreg(?:ar|uem|ue)) (?:o|a|um|uma) (?:\w+ ){1,2}(?:n[ao]|em)\b"
    r"|(?:si |può |può anche )?pass(?:a|are|ate|ino|i|ando)(?: (?:pure|direttamente"
    r"|semplicemente))?"
    r" (?:in|da(?:l|lla|llo)?|al|alla|a trovar\w+|di persona|di qui|qui)(?! \d)"
    r"|ven(?:ire|ite|ga|gano|endo)(?: (?:pure|direttamente))? (?:in|al?|alla|da|dal|di persona"
    r"|a trovar\w+|qui)|presentarsi|presentatevi|si presenti(?:no)?"
    r"|(?:lasci(?:are|ate|ando)|port(?:are|ate|ando)|consegn(?:are|ate|ando)) (?:il|la|un|una|lo)"
    r" (?:\w+ ){1,3}(?:in|al|alla|da|a mano|presso)\b"
    r"|langs(?: te )?(?:komen|gaan|brengen)|(?:kom|loop|ga|komt|breng)(?:t"
    r"|en)?(?: [\w-]+){0,6}? langs"
    r"|binnen(?: te )?(?:lopen|wandelen|springen|stappen)|(?:loop|spring|wip|stap)(?:t|en)?"
    r"(?: [\w-]+){0,5}? binnen|aanwippen|persoonlijk (?:langs|bij|in|aan|op|afgeven|afgifte)"
    r"|(?:kom|komma|titta|kika|sväng|slink)(?: \w+){0,2}? (?:förbi|in(?: i| på| till| hos| och"
    r"|[.,]|$))"
    r"|besök oss|(?:kom|kig|kigge|stik|stikk|svip|komme|ta turen)(?: \w+){0,2}?"
    r" (?:forbi|indenfor|innom|innenfor)|(?:mød|møt|møte) opp|(?:mød|møt) op|personligt? fremmøte?"
    r"|(?:proszę )?(?:przyjść|przychodzić|wpaść|zajrzeć|zgłosić się|zgłaszać się) (?:do"
    r"|osobiście|na|w)"
)
# The same where applying is spoken of; else it may be where the work is.
IN_PERSON: Final = (
    r"(?:come|call|walk) (?:straight |right )?(?:in(?:to)?|over|up|down|along|out)?(?: to| at|to)?"
    r" (?:the|our|us at)(?= (?:\w+ ){0,2}(?:store|shop|office|counter|farm|yard|workshop|studio"
    r"|(?:boat)?sheds?|stables?|club(?:house)?"
    r"|bakery|kitchen|caf[eé]|pub|bar|restaurant|garage|gate|school|church|clinic|surgery|barn"
    r"|mill|nursery|works|depot|desk|reception|dock|stall|boat|hotel|library|museum|theatre)\b)"
    r"|in person|en personne|sur place|en persona|personalmente|pessoalmente|di persona"
    r"|persoonlijk|personligen|personligt|osobiście|by hand"
)
# Alone, or with "please": by no other way than this one.
ONLY: Final = (
    r"only|exclusively|strictly|solely|just|purely|ausschließlich|ausschliesslich|nur|lediglich"
    r"|allein|bloß|uniquement|exclusivement|seulement|sólo|solo|solamente|únicamente"
    r"|exclusivamente|só|somente|apenas|unicamente|soltanto|esclusivamente|solamente|alleen"
    r"|uitsluitend|enkel|slechts|endast|bara|enbart|kun|bare|udelukkende|tylko|wyłącznie"
)
# Of these, what may only invite: "just drop by", "kom bara förbi".
SOFTLY: Final = r"just|bloß|allein|bara|bare|solely"
# May stand before it in its clause, where it is said to who applies.
LEADS: Final = (
    r"please|kindly|simply|just|best|better|then|so|or|and|also|either|even|can|could|should|may"
    r"|must|would|will|has|have|to|they|people|you|anyone|anybody|everyone|everybody|whoever|who"
    r"|interested|is|are|wants?|likes?|applicants?|candidates?|apply|applying|applications?|it|is"
    r"|welcome|ask|tell|them|folks|rather|preferably|instead|in|order|for|the|job|post|but|no|yes"
    r"|nope|sorry|well|ok|okay|let|prefer|we|i['’]?d|if|want|interest|how|fine|too|by|feel|free"
    r"|bitte|einfach|am|besten|gern|gerne|lieber|oder|und|auch|entweder|man|kann|können|soll|sollen"
    r"|sollte|sollten|sie|ihr|du|wer|will|möchte|mag|interesse|hat|interessierte|interessenten"
    r"|bewerber|bewerberinnen|bewerbung|bewerbungen|bewerben|sich|dann|also|möge|mögen|dürfen"
    r"|darf|aber|nein|ja|direkt|kommt|die|der|leute|zur|zum|sondern|stattdessen|doch|mal|persönlich"
    r"|merci|de|d['’]|svp|veuillez|pour|postuler|il|suffit|candidats?|candidates|candidatures?"
    r"|les|le|la|on|peut|peuvent|vous|pouvez|doivent|doit|ou|et|soit|qui|veut|que|plutôt|mieux|non"
    r"|oui|mais|intéressée?s?|personnes|simplement|préfère|directement"
    r"|por|favor|para|los|las|interesad[oa]s|candidat[oa]s|pueden|puede|puedes|podéis|deben|o|y"
    r"|quien|quiera|mejor|prefiero|preferimos|simplemente|candidaturas?|solicitudes|es|basta"
    r"|directamente|inscribirse|se|pero|sí|lo|que|el|interesado|tienen|tiene|bien|a"
    r"|interessad[oa]s|candidatar|podem|pode|devem|deve|ou|quem|quiser|melhor|basta|os|as|é|só|e"
    r"|mas|sim|não|favor|diretamente"
    r"|per|piacere|candidarsi|si|può|possono|deve|devono|chi|vuole|interessat[oi]|meglio"
    r"|candidature"
    r"|basta|gli|anche|oppure|semplicemente|direttamente|preferisco|preferiamo|prego|va|vi|ci|far"
    r"|graag|gewoon|kan|kunnen|je|jij|jullie|u|wie|wil|interesse|heeft|mag|moet|sollicitaties?"
    r"|solliciteren|sollicitanten|het|liefst|best|beter|of|en|maar|nee|even|kom"
    r"|gärna|helst|bara|eller|och|man|får|kan|sök|søk|ansök|ansökan|søknad|ansøgning|vennligst"
    r"|venligst|gerne|den|som|vill|vil|du|ni|og|men|nej|nei|ja"
    r"|proszę|lub|albo|i|można|trzeba|najlepiej|kandydaci|zainteresowani"
)
# They have the letter box or the door of somebody else in mind.
OTHERS: Final = (
    r"customers?|clients?|guests?|visitors?|parents|kids|children|neighbou?rs|patients?|tourists?"
    r"|orders?|parcels?|deliver\w*|invoices?|coffee|beer|cup of tea|biscuits?|ice cream|taste"
    r"|sample"
    r"|(?:consent|permission|agreed|approval|contract|confirm\w*|notice) in writing|for a visit"
    r"|if you(?:['’]re| are) ever|when(?:ever)? you(?:['’]re| are)|next time you"
    r"|kunden|kundschaft|gäste|besucher|eltern|kinder|nachbarn|rechnung\w*|pakete?|kaffee|kuchen"
    r"|zustimmung|genehmigung|einwilligung|erlaubnis|anzeige\w*|vertrag"
    r"|clients?|clientes?|visiteurs?|enfants|voisins|facture|café|accord|autorisation"
    r"|visitantes?|niños|vecinos|factura|permiso|autorizaci[oó]n|crianças|vizinhos|fatura"
    r"|autorização|clienti|ospiti|bambini|vicini|fattura|caffè|consenso|autorizzazione"
    r"|klanten|gasten|bezoekers|kinderen|buren|factuur|koffie|toestemming"
    r"|kunder|gäster|gjester|gæster|barn|naboer|kaffe|kaffi|tillstånd|samtykke|klienci|goście|kawę"
)
TOO: Final = (
    r"too|as well|also|instead|stattdessen|plutôt|invece|i stället|i stedet|either|please|bitte"
    r"|auch|aussi|également|svp|también|por favor|também"
    r"|anche|pure|per favore|ook|graag|också|også|tack|też|również|proszę"
)
# Begins what one is to find in a street, or at a counter, as an answer to where one applies.
AT: Final = (
    r"at|in|to|bei|beim|im|am|an|chez|à|au|en|nel|nella|al|alla|presso|na|no|bij|aan|op|hos|på|i|w"
)
ASK: Final = (
    r"ask|enquire|inquire|fragen|nachfragen|demande[rz]|preguntar|preguntad|perguntar|chiedere"
    r"|chiedete|vragen|fråga|spør|spørg|pytać"
)
# It goes to the address that stands elsewhere in the mail.
BELOW: Final = (
    r"(?:address|adresse|anschrift|dirección|endereço|indirizzo|adres|adress) (?:\w+ )?(?:below"
    r"|above"
    r"|unten|oben|ci-dessous|ci-dessus|abajo|arriba|abaixo|acima|sotto|sopra|nedan)"
    r"|(?:untenstehende|obige|obenstehende|nachstehende|onderstaand|bovenstaand)\w* (?:adresse"
    r"|anschrift"
    r"|adres)"
)
# An e-mail, or the writing of one, behind another way.
ELECTRONIC: Final = (
    r"e-?mails?|mails?|mail|mailen|e-?post|mejla?|courriels?|[ée]lectronique|electr[oó]nic[oa]"
    r"|eletr[oôó]nico|elettronica|inbox|elektronisch\w*|online"
)
WRITE: Final = (
    r"(?:just |simply )?(?:write|message)(?: to)?(?: me| us)?|(?:mir |uns )?schreiben"
    r"|schreibt? (?:mir|uns)"
    r"|écrire|écrivez(?:-moi|-nous)?|escribir(?:me|nos)?|escrever(?:-me)?|scriver(?:e|mi|ci)"
    r"|schrijven"
    r"|skriva?|skrive"
)
# No e-mail, please.
NO_MAIL: Final = (
    r"(?:no|not|never|don['’]?t|do not|won['’]?t|can['’]?t|rather than|instead of|without)\s"
    r"(?:(?:by|via|through|an?|any|my|our|the|send|use|read|want|take|accept|print|publish|show"
    r"|give|list|like|do|to|me|us|private|own|have|check|just|please|more)\s){0,4}e-?mails?"
    r"|(?:keine?n?r?|nicht|ohne|nie|niemals)\s(?:(?:per|via|über|an|als|mit|meine|unsere|private"
    r"|mehr|die|bitte|weitere|einzige)\s){0,3}(?:e-?mails?|mails?|e-?mail-?adresse|mail-?adresse)"
    r"|(?:e-?mails?|mails?|mail-?adresse|e-?mail-?adresse)\s(?:bitte|lieber|bitte lieber|soll\w*"
    r"|darf|wird|lesen wir|lese ich|mag ich|möchte ich)\s(?:\w+\s)?nicht"
    r"|(?:pas|ni|jamais|aucune?|sans)\s(?:(?:de|d['’]|par|via|mon|l['’]|un|les|mes|nos|notre)\s?)"
    r"{0,2}(?:e-?mails?|mails?|courriels?|courriers? électroniques?|adresse (?:mail|e-?mail"
    r"|électronique))"
    r"|(?:no|nada de|sin|ni|tampoco)\s(?:(?:por|de|manden?|envíen?|mandar|enviar|escribir|escriban?"
    r"|uso|usamos|leo|leemos|quiero|queremos|me|mi|el|los|un|su)\s){0,3}(?:e-?mails?|mails?"
    r"|correos? electrónicos?|correos?(?! (?:postal|ordinario|certificado)))"
    r"|(?:não|nada de|sem|nem|nenhum)\s(?:(?:por|de|mandem?|enviem?|mandar|enviar|escrevam|uso"
    r"|usamos|leio|lemos|quero|queremos|me|o meu|o|os|um)\s){0,3}(?:e-?mails?|mails?"
    r"|correio ele[c]?tr[óo]nico)"
    r"|(?:no|non|niente|nessuna|senza|nemmeno|mai)\s(?:(?:per|via|tramite|le|la|l['’]|mandate"
    r"|mandare|scrivete|scrivere|inviate|inviare|leggo|leggiamo|uso|usiamo|voglio|vogliamo|una|mia"
    r"|più)\s?){0,3}(?:e-?mails?|mails?|posta elettronica)"
    r"|(?:geen|niet|nooit)\s(?:(?:per|via|mijn|onze|met|de)\s){0,2}(?:e-?mails?|mails?|mailtjes"
    r"|mailadres|e-?mailadres)"
    r"|(?:ingen|inga|inte|ikke|ej|aldrig)\s(?:(?:via|per|på|med|min|mitt|send|skicka|bruk|brug)\s)"
    r"{0,2}(?:e-?post\w*|e-?mails?|mails?|mejl\w*)"
    r"|(?:bez|nie|żadnych)\s(?:(?:przez|na|mój|wysyłać)\s){0,2}(?:e-?mail\w*|maili?)"
)
# "No email from you": one that was to come.
COMING: Final = (
    # "No email is fine": no change is wanted, it is
    r"(?:is|['’]s|e-?mails are) (?:\w+ )?(?:fine|ok|okay|good|grand|right|best|great|perfect)"
    r"|(?:works|will do|would do|suits)(?: \w+){0,2}$"
    r"|va bien|está bien|va bene|está bem|sta bene|yet|from|so far|came|arrived|needed|required"
    r"|until|von|gekommen|bekommen|erhalten|de votre"
    r"|de vous"
    r"|reçu|de ustedes|vuestro|recibido|da voi|ricevut\w|vosso|recebido|van jullie|van u|ontvangen"
)
UNTIL: Final = (
    r"by|until|till|before|no later than|bis(?: zum)?|spätestens(?: am| bis(?: zum)?)?|vor dem"
    r"|avant(?: le)?|jusqu['’]au|d['’]ici(?: le| au)?|hasta(?: el)?|antes del?|até(?: ao?)?"
    r"|entro(?: il)?|fino al?|prima del?|uiterlijk(?: op)?|vóór|voor|tot(?: en met)?|senast|innan"
    r"|till och med|inden|senest|innen|do"
)
# Begins what only tells why, or what happens then.
REASONS: Final = (
    r"because|since|so(?: that)?|thats|we|i|as|he|she|that|this|it|don['’]?t|do not|not|no|never"
    r"|rather"
    r"|instead|weil|denn|da|wir|ich|das|nicht|kein\w{0,2}|sonst|statt|car|parce|nous|je|on|c['’]est"
    r"|pas|ni|au lieu|porque|pues|ya que|nosotros|yo|ni|nada|no|não|nós|eu|pois|nem|em vez|perché"
    r"|noi|io|non|niente|invece|want|omdat|wij|ik|niet|geen|anders|för|fordi|eftersom|vi|jag|jeg"
    r"|inte|ikke|ingen|bo|nie"
)
