"""Words of a result told as a contrast: how it is, and how it is to be; patterns."""

from __future__ import annotations

from typing import Final

# Says of a figure that it would do: "6 weeks would be fine", "mir würden vierzig reichen".
ENOUGH: Final = r"""
    (?:be|is|are|['’]s) (?:ok|okay|fine|enough|plenty|good|great|acceptable|all right|alright|lovely
    |wonderful|nice|ideal|perfect|brilliant|better)
    |(?:is|are) the only (?:acceptable|right|good) (?:number|figure|answer|one)
    |would make (?:me|us) (?:\w+ )?happy|(?:is|are) the most (?:i|we)(?:['’]d| would| can)?
    (?: put up with| accept| want| tolerate| like)?
    |will do|would do|(?:i|we)(?:['’]d| would) (?:settle for|take|accept|be (?:\w+ ){1,3}with
    |live with)
    |(?:can|could) live with|no more than|not more than

    |reich(?:t|en)|genüg(?:t|en)|(?:wäre?n?|ist|sind) (?:\w+ )?(?:ok|okay|gut|genug|prima|super
    |in ordnung|drin|machbar|schön|toll|ideal|besser|ein traum)|würden? (?:mich
    |uns) (?:sehr )?freuen|(?:bin|wäre) ich (?:\w+ )?(?:froh|zufrieden)|leben könn\w+
    |nichts (?:mehr )?(?:hören|sehen)

    |(?:serait|seraient|serai|c['’]est) (?:\w+ )?(?:bien|parfait|correct|assez|suffisant|idéal
    |super|mieux)
    |(?:me|nous) rendrait heureu\w+
    |suffirai\w+|me contente\w+
    |(?:estaría|estarían|sería|serían) (?:\w+ )?(?:bien|perfecto|suficiente|ideal|genial|mejor
    |estupendo)
    |(?:me|nos) haría(?:n)? feliz\w*|bastaría[ns]?
    |(?:me conform(?:o|aría)|nos conform(?:amos|aríamos))(?: con)?
    |(?:estaria|estariam|seria|seriam) (?:\w+ )?(?:bom|ótimo|ok|suficiente|ideal|melhor)
    |chegaria[ms]?
    |bastaria[ms]?|me contento
    |(?:andrebbe|andrebbero|sarebbe|sarebbero) (?:\w+ )?(?:bene|ok|perfetto|abbastanza|bello
    |ottimo|meglio|l['’]ideale)
    |basterebbero?|mi accontento
    |(?:is|zijn|zou|zouden) (?:\w+ )?(?:ok|oké|prima|genoeg|goed|mooi|fijn|beter|ideaal
    |acceptabel)(?: zijn)?
    |volstaa[nt]|(?:al )?(?:blij|tevreden) (?:zijn )?met|neem ik genoegen
    |(?:är|vore|er|ville være|ville vært|hade varit) (?:\w+ )?(?:ok|okej|okay|bra|godt|fint|nok
    |lagom)|räcker|holder|(?:kan|kunne) leve med
    |wystarczy(?:łoby)?|byłoby (?:ok|dobrze|super)
"""

# Wants what follows, beside what `wanting` has: behind its object, or as a rule of the house.
WISHES: Final = r"""
    that['’]s (?:the )?(?:first|next|other) thing(?: (?:i|we)(?:['’]d)?)?|i want|we want
    |i['’]d (?:like|love|want)|we['’]d (?:like|love|want)|would (?:like|love)|i need
    |we need|needs? to|ha(?:s|ve) to|ought to|should|must|can['’]?t be|(?:the )?(?:goal|target
    |aim) is
    |(?:is|are) (?:meant |supposed |due )?to(?= (?:be|become|come|go|get|run|take|last|fall|drop
    |rise|grow|stay|stand|reach|have|make|need|cost|do)\b)
    |(?:the|our|my) (?:dream|idea|ambition|hope) (?:is|would be)
    |(?:i['’]m|we['’]re|i am|we are)? ?(?:aiming|hoping|looking|shooting) (?:for|at)|aim (?:for|at)
    |wants?(?= (?:\d|no |at |under |below |only |about |around |two|three|four|five|six|seven|eight
    |nine|ten|twelve|fifteen|twenty|thirty|forty|fifty))
    |want(?:s|ed)? (?:it|that|this|them|to)|let['’]s make|get (?:it|that|this|them)
    |bring (?:it|that|this|them)
    |möchten?|mecht|will(?= ich| i | ma)|ich will|wir wollen|soll(?:en|te|ten)?|muss|müssen|muass
    |darf|dürfen|hätten? (?:ich|wir)? ?gern\w*|ziel|wollen wir
    |(?:der|unser|mein) (?:traum|wunsch) (?:ist|sind|wäre|wären)|ideal (?:ist|wäre|wären|sind)
    |peilen|anpeilen|angepeilt|streben|anstreben|angestrebt
    |doit|doivent|devrait|devraient|faut|faudrait|veux|veut|voulons|voudrais|voudrait|voudrions
    |aimerais|aimerait|aimerions|objectif|mon but|vise|visons|visait|cible|rêve d[e’']|rêvons d[e’']
    |(?:l['’]idée|le rêve|l['’]idéal) (?:est|serait|c['’]est)(?: d['’]| de)?
    |debe|deben|debería|deberían|tiene que|tienen que|hay que|quiero|queremos|quisiera|quisiéramos
    |gustaría|objetivo|la meta|apuntamos|aspiramos
    |(?:la idea|el sueño|lo ideal) (?:es|son|sería|serían)|que (?:no )?(?:pasen?|sean?|suban?|bajen?
    |superen?)|(?:o ideal|a ideia|o sonho) (?:é|são|era|eram|seria|seriam)|deve|devem|devia|deviam
    |deveria|deveriam|tem que|têm que|tem de|têm de|quero|queria
    |gostaria|gostaríamos|gostava|gostávamos|apontamos|a meta|precisa|era p(?:a)?ra(?: ser)?
    |devono|dovrebbe|dovrebbero|vorrei
    |vorremmo|voglio|vogliamo
    |obiettivo|dobbiamo|bisogna|puntiamo|miriamo|traguardo|dovremmo
    |(?:l['’]idea|l['’]ideale|il sogno) (?:è|sono|sarebbe|sarebbero)(?: di)?
    |(?:we|wij|ik) ga(?:an)? voor|stellen (?:ons )?(?:als|ten) doel|moet|moeten|mag|mogen
    |zou(?:den)? (?:graag|moeten)|wil
    |willen|doel|streven|streefdoel|mikken
    |(?:het idee|de droom|ideaal) (?:is|zijn|zou)|(?:tanken|drömmen|drømmen) (?:är|er)
    |ska|skall|skal|måste|må|bör|bør|borde|burde|skulle|vil(?: vi| jeg| ha)|vi vil|jeg vil|vill
    |ønsker|önskar|målet|kundene vil
    |siktar på|satsar på
    |powinn\w+|musi|muszą|ma być|mają być|chcę|chcemy|chciał\w+|żeby|naszym celem
"""

# Leads to what must not come of an aim: "at 130 without anyone being turned away".
WITHOUT: Final = "without|ohne dass|sans|sin|sem|senza|zonder|utan att|uten at|uden at"

# Who else may want it.
OTHERS: Final = (
    r"(?:the |our |my )?(?:district|board|council|head office|committee|boss|owners?|trust|church"
    r"|school|parish|chef|manager|customers?|buyers?|government|department|state|county|town)"
)

# Says of a result no more than that somebody leads up to it, or asks nicely for it.
LEADS: Final = r"""
    (?:the|our|my|his|her|one) (?:(?:very )?first|main|biggest|big|second|third|next|other
    |most important|real)
    (?: and \w+)? (?:task|job|thing|goal|aim|priority|target|point|problem|one|concern)s?
    (?: for (?:them|him|her|you))?,? (?:is|are|will be|would be)
    |(?:main|first|biggest|next|other|last) thing,? is|there(?:['’]s| is| are) also
    |(?:one|another)(?: more| other)? thing,|last thing,|oh,? and|(?:well|so|ok|okay|right
    |now then|truth be told|honestly|to be honest|for one|for a start|so far
    |first|firstly|second|secondly),
    |die (?:erste|wichtigste|größte|dringendste) (?:aufgabe|baustelle|sache|sorge) (?:ist|wäre)
    |das (?:erste|wichtigste|größte problem) (?:ist|wäre)|(?:also|na|gut|nun|naja|ehrlich gesagt
    |noch etwas|noch eins),
    |ach(?: ja)?,(?: und)?|(?:dann|da) (?:ist|sind|wäre|wären) (?:da )?(?:noch|auch)
    |es gibt (?:auch|noch)
    |(?:la première|la principale) (?:tâche|chose|priorité),? (?:c['’]est|est|sera|serait)
    |le (?:premier|principal) (?:chantier|problème|souci),? (?:c['’]est|est|sera|serait)
    |(?:bon|alors|ben|bref|donc|autre chose|encore une chose),|il y a aussi
    |(?:lo|la) (?:primer[oa]|principal|más importante)(?: tarea| cosa)? (?:es|sería|será)
    |(?:bueno|pues|pues mira|a ver|mira|otra cosa|una cosa más),|también (?:está|están|hay)
    |(?:a primeira|a principal) (?:tarefa|coisa) (?:é|será|seria)|(?:bem|bom|pois|então
    |outra coisa|mais uma coisa),
    |também há|há também
    |(?:la prima|la principale) (?:cosa|priorità)(?: da fare)? (?:è|sarà|sarebbe)
    |(?:allora|beh|ecco|dunque|un['’]altra cosa),|c['’]è anche|ci sono anche
    |(?:de eerste|de belangrijkste) (?:taak|klus|zaak) (?:is|wordt)|(?:nou|dus|goed|kijk|nog iets),
    |er (?:is|zijn) ook
    |(?:den första|den viktigaste) (?:uppgiften|saken) (?:är|blir)|(?:ja|jo|nå|altså|tja),
"""
# A word that only leads up to it, before a colon.
CHATTER: Final = """
    so well ok okay right now then also nun na gut naja alors bon donc ben bueno pues mira bem bom
    então pois allora ecco dunque beh nou dus goed kijk ja jo nå altså tja
"""
# Takes up, or asks nicely for, what was told before, and adds nothing to it.
BESIDE_AIM: Final = r"""
    (?:in|within|over|by|at) the same (?:time|period|date|day|month|year)|(?:by|until|till) then
    |(?:and|as) so do (?:i|we)|and (?:i|we) agree(?: with them)?|und ich auch|et moi aussi
    |y yo también|e eu também|e anch['’]io|en ik ook|(?:please|say|ideally|if possible|tops|max
    |at the (?:most|latest)|in all|or so|or fewer
    |or less)
    |im (?:selben|gleichen) zeitraum|in (?:derselben|der gleichen) zeit|bis dahin|bitte|sagen wir
    |dans le même (?:temps|délai)|d['’]ici là|s['’]il vous plaît|maxi|grand maximum
    |en el mismo (?:tiempo|plazo)|para entonces|hasta entonces|por favor|como mucho
    |no mesmo (?:tempo|prazo)|até lá|até ao mesmo mês|se faz favor|no máximo
    |nello stesso (?:tempo|periodo)|entro allora|per favore|al massimo|in dezelfde (?:tijd|periode)
    |tegen die tijd|alstublieft|graag|(?:till|på) samma tid|till dess|tack|do tego czasu|proszę
"""
# A figure that is one, with its unit: "within a day", "no more than a week".
ONE_SPAN: Final = r"""
    (?:an?|one) (?:minute|hour|day|week|fortnight|month|quarter|year|tenth|fifth|quarter|twentieth
    |eighth)
    |eine?[rnms]? (?:minute|stunde|tag|woche|monat|quartal|jahr|zehntel|fünftel|viertel|zwanzigstel)
    |une? (?:minute|heure|jour|journée|semaine|mois|trimestre|an|dixième|cinquième|quart)
    |una? (?:minuto|hora|día|semana|mes|trimestre|año|décimo|quinto|cuarto|décima parte)
    |uma? (?:minuto|hora|dia|semana|mês|trimestre|ano|décimo|quinto|quarto)
    |un['’]? ?a? ?(?:minuto|ora|giorno|settimana|mese|trimestre|anno|decimo|quinto|quarto)
    |een (?:minuut|uur|dag|week|maand|kwartaal|jaar|tiende|vijfde|kwart)
    |ett? (?:minut|timme|dag|dygn|vecka|månad|kvartal|år|tiondel|femtedel|fjärdedel)
    |(?:jeden|jedna|jednego|jednej)? ?(?:minut[aęy]|godzin[aęy]|dzień|tydzień|miesiąc)
"""
# Begins a sentence about what the one before has named.
PRONOUN: Final = (
    "they|it|these|sie|es|die|das|ils|elles|cela|ça|ellos|ellas|eles|elas|loro|ze|dat|de"
)

# Ends it, and is said to us.
COURTESY: Final = r"""
    please|thanks|thank you|bitte|danke|merci|s['’]il vous plaît|gracias|por favor|obrigad[oa]
    |grazie
    |per favore|graag|alstublieft|tack|takk|tak|proszę|dzięki
"""

# Before the time by which it is to be so: what then stands there alone is no state.
BY: Final = r"""
    by|until|till|before|bis|vor|d['’]ici|avant|para|antes|até|entro|prima|voor|tegen|till|innan
    |før|inden|do|przed
"""
# What it is brought to: "down to two", "runter auf 4".
DOWN: Final = r"""
    (?:down|up|back|cut|bring it|get it) to|(?:runter|rauf|hoch|herunter|zurück) auf
    |(?:bajar|subir) (?:a|hasta)|(?:baixar|descer|subir) para|(?:giù|su|fino) a|terug naar
    |omlaag naar
    |ner till|upp till|ned til
"""

# Refers to what was told before.
REFERS: Final = r"""
    it|its|this|that|that['’]s|these|those|they|them|there|es|das|dies|diese|davon|darauf|sie|ce|ça
    |cela|en|les|c['’]|eso|esto|lo|los|las|isso|isto|ciò|questo|lo|li|ne|dat|het|dit|ze|er|deze|t
    |det|den|dem|de|to|tego|ich
"""

# Begins what is wanted of the reader, or what the house wants to be: "we'd like to be four".
OF_PEOPLE: Final = r"""
    you|(?:we|i)(?:['’]d| would)? (?:like|want|hope|love|need) to be
    (?! (?:at|under|over|below|above|near|around|closer) \S*\d)|we (?:should|must) be
    |du|sie müssen|sie sollten|ihr|wir (?:wollen|möchten|sollten|müssen) .{0,24}sein
    |vous|tu|(?:nous|on) (?:voulons|voudrions|veut|voudrait|aimerait|aimerions) être
    |usted|tú|queremos ser|quisiéramos ser|você|queremos ser|gostaríamos de ser
    |vorremmo essere|vogliamo essere|u|je (?:moet|mag)|jij|we (?:willen|moeten) .{0,24}zijn
    |du (?:ska|skal|må)|vi (?:vill|vil) (?:bli|være|vara)
"""

# No figure, and yet how many: "nil", "the half of that".
NONE: Final = r"""
    nil|zero|none|nobody|nothing|half|halve|single digits|null|nix|nichts|niemand|keine[nrs]?
    |hälfte|halbieren|zéro|aucune?|personne|moitié|cero|ningun[oa]|nadie|mitad|nenhum\w?|ninguém
    |metade|nessun[oa]?|metà|nul|geen|niemand|nooit|helft|noll|ingen|inget|aldrig|hälften|null
    |aldri|halvdelen|halvparten|nikt|żaden|połow[aęy]
"""

# Nor any, and yet how many: beside no word that says more.
ALL: Final = r"""
    all(?: of (?:them|['’]?em|it))?|every (?:one|time|day|week|month)|alle|jedes mal|immer|tous
    |toutes
    |todos|todas|tutti|tutte|allemaal|altijd|alla|alltid|altid|wszystkie
"""

# A part of all, without a figure: "every second room", "half of them".
PART: Final = r"""
    half|a third|a quarter|(?:every|each) (?:second|third|fourth|fifth|other)|twice|hälfte
    |ein drittel
    |ein viertel|jede[nrsm]? (?:zweite|dritte|vierte|fünfte|sechste|achte|zehnte)[nrsm]?
    |moitié|un tiers|un quart|mitad|un tercio|metade|um terço|metà|un terzo|(?:de )?helft
    |een (?:derde|kwart)|hälften|en tredjedel|halvdelen|halvparten|(?:var|hver)(?:t|je)? (?:andra
    |annen
    |anden|andet|tredje|fjärde|fjerde|femte|sjätte|sjette|tionde|tiende)|połowa|co (?:drugi
    |trzeci)\w*
"""

# Begins what is so today behind what is to be: "…, 2025 waren es 13", "(nu 15 %)"; `leaning` has
# more of it.
SO_FAR: Final = r"""
    (?:in |im jahr |en |em |nel |i )?20[12]\d(?:\s?:|\s(?:it |es |det |c['’]|there |we )?(?:was
    |were|had
    |waren|war|hatten|étai\w+|fueron|hubo|foram|houve|erano|furono|hadden|var|blev|ble))
    |(?:is|are|it['’]?s|we['’]?re(?: at)?|we are(?: at)?|ist|sind|liegt bei|c['’]est|est|sont|es|son
    |é|são|è|sono|zijn|er|är|det er|det är|waren|war|was|were|var)\s(?:now|today|currently|jetzt
    |heute
    |derzeit|aktuell|zurzeit|aujourd['’]hui|maintenant|hoy|ahora|hoje|agora|oggi|ora|adesso|nu|nå
    |idag
    |i dag|vandaag|teraz)
    |it was|(?:es|das) waren|c['’]était|eran|eram|erano|het waren|det var
    |(?:im )?vorjahr|zuletzt|heuer|as of now|presently|l['’]an dernier
"""

# A time of the day, which measures nothing.
CLOCK: Final = (
    r"\d{1,2}[:.]\d\d\b|\d{1,2}\s?(?:am|pm|uhr|h\b|a\.m|p\.m)|\b20\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b"
)
