"""How people take back what they have just written: "no, wait", "ach nein", "anzi", "digo"."""

from __future__ import annotations

from typing import Final

# A no that is nobody's answer where it stands between two values.
NO: Final = "nope|nein|nee|nej|nei"
# The same, if it does not deny what follows: "non il 20".
NO_OR_NOT: Final = "no|non|não|a nie|nie"
# By itself it takes back what stands before it.
BACK: Final = (
    r"wait|hang on|hold on|(?:scratch|strike|scrap|cancel|forget|make) that|i tell a lie"
    r"|(?:or )?let['’]?s make it|on reflection|(?:i )?take that back"
    r"|on second thoughts?|thinking about it|come to think of it|you know what|or rather|or better"
    r"|i meant?|i mean to say|my mistake|my bad|oops|whoops"
    r"|wrong (?:one|link|number|figure|date|day|address|video|sum)"
    r"|moment(?: mal)?|halt|stopp?|warte(?:n sie)?|quatsch|blödsinn|vielmehr|besser gesagt"
    r"|oder (?:besser|vielmehr|nein|doch)|doch (?:lieber|eher|besser)|hoppla"
    r"|ach was|wenn ich(?: es)?(?: mir)? recht überlege|bei näherer überlegung"
    r"|(?:ich|wir) mein(?:te|ten|e|en)|stimmt nicht|falsche[rs]? (?:link|datum|zahl)"
    r"|(?:da )?habe? ich mich (?:vertan|vertippt|verschrieben|geirrt)"
    r"|attend(?:ez|s)|un instant|finalement|ou plutôt|je (?:veux|voulais) dire"
    r"|à la réflexion|réflexion faite|je me suis trompée?|au temps pour moi|mauvais lien"
    r"|espere|esper[ae]d|un momento|mejor dicho|o mejor|más bien|digo|qui(?:ero|se) decir"
    r"|pensándolo (?:bien|mejor)|me (?:he )?equivo(?:qué|cado)|corrijo|miento|enlace equivocado"
    r"|aliás|melhor dizendo|ou melhor|ou antes|que[r ](?:dizer|ria dizer)|enganei-me|me enganei"
    r"|pensando (?:bem|melhor)|espera|esperem|(?:só )?um momento|minto|link errado"
    r"|anzi|aspett[aio]|aspettate|o meglio|vo(?:levo|glio) dire|mi sono sbagliat[oa]|ho sbagliato"
    r"|pensandoci (?:bene|meglio)|ripensandoci|mi correggo|link sbagliato"
    r"|wacht(?: even)?|of (?:liever|beter)|beter gezegd|(?:ik|we) bedoel(?:de|en|den)?|ik vergis me"
    r"|bij nader inzien|foutje|toch (?:maar|liever)|verkeerde (?:link|datum)"
    r"|när jag tänker efter|(?:eller )?förresten|ved nærmere eftertanke|vänta"
    r"|eller (?:snarare|hellre)|rättare sagt|jag men(?:ar|ade)|fel av mig|fel länk"
    r"|vent|eller (?:heller|rettere sagt)|rettere sagt|(?:jeg|vi) mener|jeg mente"
    r"|czekaj(?:cie)?|a raczej"
)
# The same, but it may head a list as well.
MISTAKE: Final = (
    "correction|edit|typo|korrektur|tippfehler|erreur|rectification|errore|errata|pomyłka|mój błąd"
    "|rectificación|corrección|correção|correzione|correctie|rättelse|rettelse"
)
# Right before a value it says that this one is better, if it does not only wish it sooner.
BETTER: Final = (
    "rather|better|lieber|besser|eher|plutôt|mejor|melhor|meglio|liever|beter|hellre|heller|snarare"
    "|raczej|lepiej"
)
# Beside one of these, or before a value that stands in its place.
SORRY: Final = (
    r"(?:i['’]?m )?(?:so |very )?sorry|(?:my )?apologies|excuse me|pardon|actually|in fact"
    r"|hmm|hm|mmm|erm|äh|ähm|öhm|euh|ehm"
    r"|entschuldigung|entschuldigen sie|verzeihung|tut mir leid|eigentlich|ach"
    r"|désolée?|excusez[- ]moi|en fait|enfin|oups"
    r"|perd[óo]n|perdonad?|perdone|disculpen?|lo siento|bueno|en realidad"
    r"|desculpem?|desculpas?|perdão|na (?:verdade|realidade)|afinal"
    r"|scusi|scusa|scusate|mi scusi|mi dispiace|in realtà"
    r"|excuus|excuses|eigenlijk"
    r"|förlåt|ursäkta|egentligen|unnskyld|beklager|undskyld|egentlig|faktisk"
    r"|przepraszamy?|właściwie|anteeksi"
)
# Beside these, and says nothing: "well, actually".
BESIDE: Final = (
    "well|oh|och|ah|ay|ai|uh|uy|et puis|e poi|y|but|or|and|aber|oder|doch|und|mais|ou|pero|mas|ma"
    "|maar|nu|toch|of|o|eller|albo"
)

# What leads to the value that stands: "it's", "make it".
IT_IS: Final = (
    r"(?:it|that)['’]?s|(?:it|that|this) (?:is|was|should (?:be|say|read)|must be|will be|has to be"
    r"|comes? to)|should (?:be|say|read)|we['’]?re (?:now )?(?:at|on|offering|paying)"
    r"|we (?:pay|offer|are at)|make (?:it|that)|let['’]?s (?:say|make it|do|go (?:with|for))|say"
    r"|(?:can|could|shall|may) (?:we|you|i) (?:do|make (?:it|that)|say|put|have)|call it|put"
    r"|(?:i|we) meant?"
    r"|(?:es|das) (?:sind|ist|wären|wird|wurde|werden)|(?:sind|ist) es|sind"
    r"|(?:sagen|machen|nehmen|schreiben) wir|(?:sagen|machen|nehmen|schreiben|setzen) sie"
    r"|mach(?:t|en)?|nehmt|schreibt|wir (?:zahlen|bieten)"
    r"|c['’]est|ce sont|ce sera|ça fait|mett(?:ez|ons)|disons|dites|on (?:dit|met|paie)"
    r"|es|son|serían|sería|sea|digamos|pon(?:gan?|gamos|ed|lo|emos)?|dejémoslo en|pagamos"
    r"|é|são|seriam|fica(?:m|mos)?|ponham?|põe|pode ser"
    r"|è|sono|facciamo|mettiamo|diciamo|mett(?:a|ete)|sarebbe(?:ro)?|paghiamo"
    r"|het (?:is|zijn|wordt)|(?:is|wordt) het|(?:doe|maak|zeg|zet)(?: er| het)?|laten we zeggen"
    r"|leave it(?: at)?|keep(?: it)?(?: at)?|stick (?:with|to)|stay (?:with|at)|back to"
    r"|bleib(?:en wir|t|en sie)(?: bei)?|lass(?:en wir|en sie|t)"
    r"|laiss(?:ez|ons)|gard(?:ez|ons)|rest(?:ez|ons) (?:à|sur)|dej(?:en?|emos|ad)|quedemos en"
    r"|deix(?:em?|emos|a)|lascia(?:te|mo)?|teniamo|tenete|laat|houden? we|hou(?:d)?|behåll"
    r"|lad os sige|la oss si|låt oss säga"
    r"|det (?:är|er|blir|bliver)|(?:är|er) det|säg|si|sæt|sätt|skriv|to jest|jest|to|niech będzie"
)
# Behind a no that may deny what follows: only these do not go with it.
LET_US: Final = (
    r"make (?:it|that)|let['’]?s (?:say|make it|do|go (?:with|for))|say|it['’]?s|that['’]?s"
    r"|(?:she|he|i) (?:says|said|meant?)|the(?= \d)|c['’]est|mett(?:ez|ons)|disons"
    r"|facciamo|mettiamo|diciamo|digamos|pongamos|zróbmy"
)
# The same behind what was taken back outright: who says it, and what points to it.
LEADS: Final = (
    r"says?|said|tells? me|told me|wants?|sagt|sagte|meint|meinte|will|dit|dice|dicen|diz|dizem"
    r"|zegt|zei|wil|säger|siger|sier|mówi"
    r"|also|so|thus|then|donc|alors|entonces|então|quindi|allora|dus|dan|alltså|altså|więc"
    r"|here(?:['’]s| is)|use|hier (?:ist|der richtige)|voici|ecco|aquí (?:está|tienen?)|aqui está"
    r"|the (?:right|correct|new) one(?:['’]s| is)?"
)
# Words that may stand right before the value, of whichever language.
BEFORE: Final = """
    now until till by to the at on about around for instead only even just maybe perhaps of a an
    between bis zum den dem der die am um auf gleich doch jetzt nur sogar bereits erst ja schon im
    zwischen le la au jusqu'au jusqu’au maintenant de du à un une désormais entre
    el al hasta día ahora del una los las ya que sea o até ao dia agora já uns um uma em no na para
    il lo fino giorno adesso ora da di entro tra fra tot het een nu op maar van voor even in en er
    tussen till til nå fram på i do teraz dziś
"""
# Behind a bare day or a bare sum its clause ends, or goes on so.
BEHIND: Final = (
    "please|instead|then|thanks|thank you|if|because|since|as|so|and|but|bitte|dann|danke|und|weil"
    "|da|denn|wenn|aber|s['’]il|svp|merci|et|car|parce|mais|por favor|gracias|y|porque|que|pero"
    "|obrigad[oa]|e|mas|pois|per favore|grazie|perché|così|ma|graag|alstublieft|alsjeblieft|dank"
    "|en|want|omdat|maar|tack|takk|tak|och|og|men|ale|bo|proszę"
)
