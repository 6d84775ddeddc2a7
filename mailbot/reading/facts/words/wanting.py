"""Words that want a result and are none of it: "I'd like", "we need you to", "ik wil dat".

Patterns, a paragraph a language. What they end with is where the result begins.
"""

from __future__ import annotations

from typing import Final

# Somebody wants what follows, or the person is to bring it about.
WANTS: Final = r"""
    (?:i|we)(?:['’]?d| would| do)?(?: also| really| just| simply| then)?
    (?: want| like| love| need| hope| expect| wish)(?: to see| to have| for| to)?
    (?: (?:you|us|them|him|her|this person|the person) to)?(?: that| if)?
    |(?:what|all) (?:i|we)(?:['’]?d)? (?:want|need|like|would like|hope for) is(?: that| for)?
    |he or she (?:must|should|has to|needs to|will|shall)(?: be able to)?
    |(?:some ?one|somebody|one|a person) (?:who|that) (?:can|will|could)|(?:some ?one|somebody) who
    |us to
    |the (?:big|main|first|second|third|other|last|most important) (?:one|thing|goal|point)
    (?: i['’]?d want)? (?:is|would be) (?:that|to)

    |(?:ich|wir) (?:will|wollen|möchte|möchten|wünsche mir|wünschen uns|hätten?(?: gerne?)?)
    (?: auch| noch| außerdem| gerne?)?(?:, dass)?
    |was (?:ich|wir) (?:will|wollen|möchten?|brauchen?),? ist(?:,? dass)?
    |(?:will ich|wollen wir|möchte ich|möchten wir|hätte ich gerne?|hätten wir gerne?)(?:,? dass)?
    |er oder sie (?:soll|muss|sollte|müsste)|jemand(?:en)?,? (?:der|die)
    |das wichtigste (?:ist|wäre),? dass

    |(?:nous|on|je|j['’])\s?(?:voulons|veut|veux|voudrions|voudrais|voudrait|aimerions|aimerais
    |aimerait|souhaitons|souhaite|souhaitait|espère|espérons|attends|attendons|attend)
    (?: aussi| surtout| bien)?(?: voir| avoir)?(?: que| qu['’])?
    |il (?:faut|faudrait|faudra)(?: aussi| surtout)? (?:que|qu['’])
    |ce que (?:je veux|nous voulons|on veut),? c['’]est(?: que| qu['’])?
    |il ou elle (?:doit|devra|devrait)|quelqu['’]un qui
    |le plus important(?:,? c['’]est|est|serait) (?:que|de)

    |(?:quiero|queremos|quisiera|quisiéramos|quería|queríamos|querría|querríamos|espero|esperamos
    |(?:me|nos) (?:gustaría|encantaría|vendría bien)|necesito|necesitamos|pretendemos)
    (?: también| además)?(?: ver| tener)?(?: que| q(?!\w))?|ojalá(?: que)?
    |lo que (?:quiero|queremos|busco|buscamos) es(?: que)?
    |(?:él|ella) o (?:él|ella) (?:debe|deberá|tiene que)|alguien que
    |lo (?:más importante|principal|primero) es que

    |a gente (?:quer|queria|precisa|gostaria de)(?: também)?(?: ver| ter)?(?: que)?
    |(?:quero|queremos|queria|queríamos|espero|esperamos|pretendemos|precis(?:o|amos)(?: de)?
    |(?:gostaria|gostaríamos|gostava|gostávamos)(?: também)? (?:de|que))
    (?: também)?(?: ver| ter)?(?: que)?
    |o que (?:quero|queremos) é(?: que)?
    |ele ou ela (?:deve|deverá|tem de|tem que)|alguém que|o (?:mais importante|principal) é que

    |(?:voglio|vogliamo|vorrei|vorremmo|spero|speriamo|mi auguro|ci auguriamo
    |(?:mi|ci) (?:piacerebbe|aspetto|aspettiamo|serve))(?: anche| poi)?(?: vedere| avere)?
    (?: che)?
    |quello che (?:voglio|vogliamo|vorrei|vorremmo) è(?: che)?
    |lui o lei (?:deve|dovrà|dovrebbe)|qualcuno che|la cosa più importante è che

    |(?:ik|we|wij) (?:wil|willen|zou graag|zouden graag)(?: ook| graag)?(?: zien)?(?: dat)?
    |wat (?:ik wil|we willen|wij willen) is(?: dat)?
    |(?:wil ik|willen we|willen wij|zou ik graag|zouden we graag)(?: dat)?
    |hij of zij (?:moet|zal)|iemand die|het belangrijkste is dat

    |(?:jag|vi|jeg) (?:vill?|önskar|ønsker)(?: också| også| gärna| gjerne| gerne)?(?: se| ha)?
    (?: att| at)?
    |vill? (?:jag|vi|jeg)(?: se| ha)?(?: att| at)?
    |(?:han|hon|hun) eller (?:han|hon|hun|henne) (?:må|ska|skal|måste)
    |(?:någon|noen|nogen) som

    |(?:chcę|chcemy|chciałbym|chciałabym|chcielibyśmy)(?: też)?(?:,? (?:żeby|aby|by))?
"""

# Counts a result, or sets it beside others.
COUNTS: Final = r"""
    (?:first|second|third|fourth)(?:ly)?,|secondly|thirdly|lastly|finally|also|besides,|honestly
    |(?:one|another)(?: more| other)? thing,|last thing,|noch etwas,|noch eins,|autre chose,
    |encore une chose,|otra cosa,|una cosa más,|outra coisa,|mais uma coisa,|un['’]altra cosa,
    |nog iets,
    |(?:erstens|zweitens|drittens|viertens|außerdem|ausserdem|zudem|schließlich|des weiteren)
    |(?:premièrement|deuxièmement|troisièmement|enfin|ensuite|de plus),?
    |(?:primero|segundo|tercero),|además|por último|bueno
    |(?:primeiro|segundo|terceiro),|além disso|por fim
    |inoltre|infine|ten (?:eerste|tweede|derde|slotte)|tot slot|daarnaast|bovendien|verder
    |för det (?:första|andra|tredje)|for det (?:første|andre|andet|tredje)|dessutom|dessuten
    |desuden|po (?:pierwsze|drugie|trzecie)|ponadto|poza tym
"""

# Joins a further wish to the one before, with whatever small talk is between them.
JOINS: Final = r"""
    and|but|plus|und|aber|et|mais|y|pero|e|mas|ma|en|maar|och|og|men|i|a|oraz
"""
BETWEEN: Final = r"""
    please|also|then|ideally|above all|more to the point|most of all|of course|mainly|really
    |dann|vor allem|bitte|auch|natürlich|ideal wäre
    |surtout|aussi|puis|bien sûr|sobre todo|además|también|por favor|sobretudo|também
    |soprattutto|anche|poi|per favore|vooral|ook|dan|graag|framför allt|også|fremfor alt
    |przede wszystkim|też
"""

# Says, behind a condition, that somebody is glad then: ", I shall be content".
CONTENT: Final = r"""
    (?:then )?(?:i|we)(?:['’]ll| will| shall| would|['’]d| am|['’]m| are|['’]re)(?: all)?(?: be)?
    (?: more than| very| quite)? (?:content|happy|glad|pleased|satisfied|delighted|over the moon)
    |(?:then )?(?:you|your)(?:['’]re|['’]ve| have| are)? (?:doing|done) (?:good|well|fine)
    |(?:dann )?(?:bin ich|sind wir|wäre ich|wären wir)(?: sehr| schon)?
    (?: zufrieden| froh| glücklich| stolz)|dann hat sich (?:\w+ ){1,6}gelohnt
    |(?:dann )?haben wir(?:['’]?s| es) geschafft|dann (?:war['’]?s|ist es|war es) (?:richtig|gut)
    |(?:je|nous|on) (?:serai|serons|sera|serais|serait|suis|sommes|est)(?: bien| très)?
    (?: contente?s?| heureu\w+| ravie?s?| satisfaite?s?)
    |(?:ya )?(?:estoy|estaré|estaremos|me doy por|nos damos por)
    (?: hech[oa]| content[oa]s?| feli\w+| satisfech[oa]s?)
    |(?:já )?(?:fico|ficamos|ficarei|ficaremos|estou)(?: content\w+| feli\w+| satisfeit\w+)
    |(?:sono|siamo|sarò|saremo|sarei)(?: content\w| felic\w| soddisfatt\w| a posto)
    |(?:dan )?(?:ben ik|zijn we|zijn wij)(?: tevreden| blij| gelukkig)
    |(?:så |då |da )?(?:är|er) (?:jag|vi|jeg)(?: nöjda?| glade?a?| fornøyde?| tilfredse?)
    |(?:to )?(?:będę|będziemy) (?:zadowolon\w+|szczęśliw\w+)
"""

# Says before a result that it is somebody's guess.
THINKS: Final = r"""
    (?:and |so |well,? )?(?:i|we)(?:['’]?d| would| should)?
    (?: just| probably)? (?:say|think|guess|suppose|reckon|imagine|believe)(?: of)?(?: that)?
    |(?:and |hard to say, |not sure, )?(?:maybe|perhaps|probably|possibly|say
    |let['’]?s say|something like|just say
    |roughly speaking|in my (?:view|opinion)|off the top of my head)

    |(?:ich|wir) (?:würde[n]?|möchte[n]?) (?:mal )?sagen,?(?: dass)?
    |(?:ich|wir) (?:denke[n]?|meine[n]?|glaube[n]?|schätze[n]?|tippe[n]? auf
    |nehme[n]? an|dächte[n]?)
    (?: mal| so)?(?:, dass)?
    |(?:schwer zu sagen, )?(?:vielleicht|wohl|womöglich|sagen wir|sagen wir mal)(?: so)?

    |(?:je|on|nous) (?:dirais?|dirions|pense|pensons|crois|suppose)(?: à)?(?: que| qu['’])?
    |(?:difficile à dire, )?(?:peut-être|sans doute|disons|mettons|à mon avis)(?: que| qu['’])?

    |(?:yo )?(?:diría|digo|creo|pienso|supongo|calculo)(?: que)?
    |(?:diríamos|creemos|pensamos)(?: que)?
    |(?:difícil de decir, )?(?:tal vez|quizás?|a lo mejor|digamos|pongamos|probablemente)(?: que)?

    |(?:eu )?(?:diria|digo|acho|penso|creio|suponho|calculo)(?: em| a)?(?: que)?
    |(?:diríamos|achamos|pensamos)(?: que)?
    |(?:talvez|se calhar|digamos|provavelmente)(?: que)?

    |(?:io )?(?:direi|dico|penso|credo|suppongo)(?: a)?(?: che)?
    |(?:diremmo|pensiamo|crediamo)(?: che)?
    |(?:forse|magari|diciamo|probabilmente)(?: che)?

    |(?:ik|we|wij) (?:denk(?:en)?|zou(?:den)? zeggen|geloof|geloven|schat(?:ten)?|gok(?:ken)?)
    (?: aan)?(?: dat)?|(?:misschien|wellicht|laten we zeggen|zeg maar|zeg)(?: dat)?

    |(?:jag|vi|jeg) (?:tror|tycker|gissar|synes|tænker|tenker|tänker|vil tro
    |skulle (?:säga|tro)|ville (?:sige|si)|vil (?:sige|si))(?: på)?(?: att| at)?
    |(?:kanske|måske|kanskje|låt oss säga|lad os sige|la oss si)(?: att| at)?

    |(?:myślę|sądzę|powiedział[a]?bym)(?:,? że)?|(?:może|powiedzmy|chyba)(?: że)?
"""

# Says, of the person or not, that what follows is brought about: "will make sure that".
CAUSES: Final = r"""
    (?:make|makes|making) (?:sure|certain) that|ensures? that|see to it that|achieve that
    |dafür (?:sorgen|sorgt),? dass|erreichen,? dass|erreicht,? dass|schaffen,? dass|schafft,? dass
    |sicherstellen,? dass|sicherstellt,? dass|hinkriegen,? dass
    |(?:veiller à|veille à|faire en sorte|fasse en sorte|assurer|obtenir) (?:ce )?(?:que|qu['’])
    |(?:lograr|logre|conseguir|consiga|garantizar|procurar|hacer|haga) que
    |(?:conseguir|consiga|garantir|garanta|assegurar|assegure|fazer com|faça com) que
    |(?:fare|faccia) (?:in modo|sì) che|(?:garantire|garantisca|assicurare|ottenere) che
    |(?:ervoor|er voor) (?:zorgen|zorgt),? dat|zorgen,? dat|zorgt,? dat
    |se till,? att|ser till,? att|sørge for,? at|sørger for,? at|sikre,? at|sikrer,? at
    |(?:zadbać|sprawić|dopilnować),? (?:o to,? )?(?:żeby|aby|by)
"""
# Leads to what is wanted and is none of it; "that" may also point back, and "to" give a figure.
LEADS: Final = r"""
    that(?! (?:is|has|was|must|should|will|can|could|needs?|would|goes|ought|one|way|means|kind))
    |dass|daß|que|qu['’]|che|att|że|żeby
    |dat(?! (?:moet|mag|is|was|wordt|kan|gaat|zou|moest|heeft|we|wij))
    |to(?= [a-z]{2,} (?!by |until |and ))
    |(?:de(?= )|d['’])(?=\s?[^\W\d_]+(?:er|ir|re)\s(?:(?:l[ae]s?|une?|des?|du|à|aux?|en|nos|notre
    |moins|plus|deux|trois|quatre|cinq|six|dix)\b|\d|[ld]['’]))
"""

# Names the aim, of which what follows is the measure.
AIMS: Final = r"""
    (?:the |our |my )?(?:goal|aim|target|result|idea|plan|hope)s? (?:is|are|would be|here is)
    (?: that| to have| for)?
    |(?:it|that|this) would be (?:to|that)

    |es ginge darum,?(?: dass)?
    |(?:das|unser|mein) (?:ziel|ergebnis|plan|wunsch) (?:ist|wäre|sind|wären)(?:,? dass)?
    |ziel (?:ist|wäre)(?:,? dass)?

    |(?:le|notre|mon) (?:but|résultat|souhait|plan) (?:est|serait)(?: que| qu['’]| de| d['’])?
    |l['’](?:objectif|idée) (?:est|serait)(?: que| qu['’]| de| d['’])?
    |(?:ce (?:serait|sera)|il s['’]agi(?:t|rait)) (?:que|qu['’]|de|d['’])

    |(?:se trata(?:ría)? de|sería)(?: que)?
    |(?:el|la|nuestr[oa]|mi) (?:objetivo|meta|resultado|idea|plan) (?:es|sería|son|serían)(?: que)?

    |(?:o|a|nosso|nossa|meu|minha) (?:objetivo|objectivo|meta|resultado|ideia|plano)
    (?: é| seria| são| seriam)(?: que| de)?

    |(?:si tratt(?:a|erebbe) di|sarebbe di|ser(?:ia|á) (?:de|que))
    |(?:il|il nostro|il mio) (?:risultato|piano|traguardo) (?:è|sarebbe)(?: che| di)?
    |l['’](?:obiettivo|idea) (?:è|sarebbe)(?: che| di)?

    |(?:het|ons|mijn) (?:doel|resultaat|plan|idee) (?:is|zou zijn|zijn)(?: dat)?

    |(?:vårt |vores |vår )?(?:målet|mål|tanken|resultatet|planen)(?: vårt)?
    (?: är| er| vore| ville være)
    (?: att| at)?

    |(?:cel|celem|naszym celem) (?:to|jest|byłoby)(?:,? (?:że|żeby|aby))?
"""
# Says of whoever is to come what has to be.
MUSTS: Final = r"""
    (?:who|whoever)(?: \w+){1,4} (?:should|must|has to|needs to|ought to)(?: be able to)?
    |(?:the|our)(?: new)? \w+ (?:should|must|has to|needs to|ought to|is to|is meant to)

    |wer(?: \w+){1,4}, (?:soll(?:te)?|muss|müsste)
    |(?:die|der)(?: neue)? \w+ (?:soll(?:te)?|muss|müsste)

    |(?:la personne|celui ou celle qui \w+|(?:le|la) (?:futur|nouvel|nouveau|nouvelle)e? \w+)
    (?: devra| doit| devrait)

    |(?:quien \w+|la persona|(?:el|la) nuev[oa] \w+)(?: debe| deberá| tiene que| tendrá que)
    |(?:tiene|tendrá|hay|habrá) que

    |(?:quem \w+|a pessoa)(?: deve| deverá| tem de| tem que| terá de| terá que)
    |(?:tem|terá) (?:de|que)

    |(?:chi \w+|la persona|(?:il nuovo|la nuova) \w+)(?: deve| dovrà| dovrebbe)|dovrà

    |(?:wie \w+|de persoon|de nieuwe \w+)(?: moet| zal)

    |(?:den som \w+|den nya? \w+)(?: ska| skal| må| måste| bör| bør)

    |(?:osoba|kto przyjdzie),? (?:ma|musi|powinna|powinien)
"""
