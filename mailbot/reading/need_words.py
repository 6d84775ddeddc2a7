"""How people say that they need somebody, in the words of all languages; over folded text."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.folding import fold


def _pattern(phrases: str) -> re.Pattern[str]:
    """Compile phrases parted by lines, or a comma and a blank, into a search for whole words."""
    listed = (phrase.strip() for phrase in re.split(r", |\n", fold(phrases)))
    return re.compile(rf"\b(?:{'|'.join(phrase for phrase in listed if phrase)})\b")


# We, or what is ours, need; what is needed stands behind it, in some languages before it.
NEEDED: Final = _pattern(
    r"""
    (?:i|we|my|our) (?:(?!not|never|dont|if|may)\w+ ){0,6}(?:need(?:s|ed)?|requires?|lacks?)
    (?:i|we) (?:(?!not|never|dont|if)\w+ ){0,3}(?:want|seek|want to hire|wanted|like to find)
    (?:id|wed) (?:really |so )?(?:like|love|want), (?:could|can|might) (?:really )?(?:do with|use)
    (?:are|am|im|were) after
    (?:is|am|are|im|were|been) (?:\w+ )?(?:desperate|looking|searching|hunting) (?:for|to find)
    (?:is|am|are|im|were|been) (?:\w+ )?short of
    (?:in|after) (?:dire |urgent )?(?:need|search) of
    (?:i|we) (?:(?!not|never|dont|if)\w+ ){0,3}(?:hire|recruit|take on|find)
    (?:veux|voulons|voudrais|voudrions|aimerais|aimerions|souhait\w+) (?:embaucher|recruter|engager)
    (?:quiero|querría|queremos|querríamos|quisiera|quisiéramos) (?:contratar|encontrar)
    (?:quero|queria|queremos|queríamos|gostava de|gostaríamos de) (?:contratar|encontrar)
    (?:voglio|vorrei|vogliamo|vorremmo) (?:assumere|trovare)
    (?:vill|vil) (?:anställa|ansette|ansætte)
    (?:brauch|brauche|brauchen|brauchten|brauchte|braucht|bräucht|bräuchte|bräuchten|benötigen)
    (?:hätten?|möchten?) (?:\w+ )?gerne?, (?:möchten|wollen) (?:\w+ ){0,3}(?:einstellen|anstellen)
    (?:benötige|benötigt|suche|suchen|sucht|suchten|gesucht|fehlt|fehlte)
    (?:cherche|cherchons|cherchions|recherche|recherchons|aurions besoin|aurait besoin|avons besoin)
    (?:ai besoin|aurais besoin|a besoin|faudrait|faut|manque|voudrions trouver|voudrais trouver)
    (?:busco|buscamos|buscábamos|necesito|necesitamos|necesitaríamos|necesitábamos|falta|faltaría)
    (?:haría falta|hace falta|me falta|nos falta|vendría bien|precisamos|querríamos encontrar)
    (?:cerco|cerchiamo|cercavamo|serve|servirebbe|serviva|vorrebbe|abbiamo bisogno|ho bisogno)
    (?:avremmo bisogno|avrei bisogno|ha bisogno|avrebbe bisogno|manca|ci vuole|cercherei)
    (?:preciso|precisava|precisávamos|precisamos|precisaríamos|procuro|procuramos|procurávamos)
    (?:faz falta|fazia falta|faz nos falta|falta nos|à procura|necessitamos|necessito)
    (?:zoek|zoeken|zochten|gezocht|nodig|gebruiken|zouden graag|zou graag|willen graag)
    (?:söker|sökte|behöver|behöva|behövde|saknar|letar efter|på jakt efter|skulle vilja ha)
    (?:søger|søker|mangler|mangla|behøver|trenger|trengte|leder efter|leter etter|ser etter)
    (?:brug for|bruk for|kunne bruge|kunne bruke|vil gerne have|vil gjerne ha)
    (?:szukam|szukamy|poszukujemy|poszukuję|potrzebuję|potrzebujemy|potrzeba|przydałby|przydałaby)
    (?:hledám|hledáme|sháním|sháníme|potřebujeme|potřebuji|potřebovali|hľadáme|potrebujeme)
    (?:etsimme|etsin|haemme|tarvitsemme|tarvitsisimme|tarvitsen|tarvitsisin|kaipaisimme)
    (?:busquem|necessitem|cerquem|căutăm|caut|avem nevoie|ons soek)
    """
)
# Whose need it is that is not the writer's: "what do you need?".
YOURS: Final = _pattern(
    "you|du|ihr|vous|tu|vosotros|ustedes|voi|vocês|você|jullie|ni|dere|die|they|them"
)
# Who is needed may stand before these: "ein Müller fehlt uns".
LATE: Final = _pattern(
    r"""
    fehlte?|gesucht|suchen?|brauch\w*|bräucht\w*|benötig\w*|nodig|gezocht|zoeken?|gebruiken|zochten
    cherchons|cherche|buscamos|busco|cerchiamo|cerco|procuramos|procuro|falta|manca|serve|servirebbe
    saknar|mangler|potrzeba
    """
)
# Who needs it is its writer: what of these does not stand in the verb, stands beside it.
OWN: Final = _pattern(
    r"""
    i|we|my|our|ich|wir|unser\w*|mein\w*|uns fehlt|fehlt uns|mir fehlt|fehlt mir
    je|j|nous|on|notre|nos|mon|ma|nuestr\w+|mi|me|nos|yo|nosotr\w+|noi|nostr\w+|mi[ao]|ci|io
    noss\w+|minha|meu|nos|nós|eu|wij|we|wie|ik|onze?|ons|mijn|vi|jag|jeg|vår\w*|vores|min|mit|mitt
    nas\w*|mój|moj\w*|náš|naš\w*|me|meidän|meillä|minun
    """
)
FIRST_PERSON: Final = _pattern(
    r"""
    i|we|my|our|im|id|wed|were|suche|brauche|brauch|bräuchte|benötige|ai|aurais|avons|aurions|\w+ons
    \w+ions
    quiero|quisiera|queremos|quero|queria|queríamos|voglio|vorrei|vogliamo|vorremmo|veux|voudrais
    busco|buscamos|buscábamos|necesito|necesitamos|necesitaríamos|necesitábamos|precisamos
    querríamos
    cerco|cerchiamo|cercavamo|abbiamo|ho|avremmo|avrei|cercherei
    preciso|precisava|precisávamos|precisaríamos|procuro|procuramos|procurávamos|necessito
    necessitamos
    zoek|szukam|szukamy|poszukuj\w+|potrzebuję|potrzebujemy|hledám|hledáme|sháním|sháníme
    potřebujeme
    potřebuji|hľadáme|potrebujeme|etsimme|etsin|haemme|tarvits\w+|kaipaisimme|busquem|necessitem
    cerquem|căutăm|caut|avem|ons
    """
)
# These need somebody and nothing else, where we know too few trades to tell.
NEEDED_HERE: Final = _pattern(
    r"""
    (?:etsimme|haemme|tarvitsemme|tarvitsisimme|busquem|necessitem|cerquem|căutăm|avem nevoie)
    (?:hledáme|sháníme|hľadáme|potřebujeme|szukamy|poszukujemy|potrzebujemy|potrzebuje)
    """
)
SOMEBODY: Final = _pattern(
    r"""
    someone|somebody|person|people|helper|hands|apprentice|successor|replacement|staff
    pair of hands, (?:a|an|another|extra|spare) hand
    jemand|jemanden|wen|leute|person|verstärkung|nachfolger|nachfolgerin|aushilfe|mitarbeiter
    quelqu un|une personne|renfort|du monde|successeur
    alguien|persona|gente|qualcuno|persone|alguém|pessoa|pessoas|iemand|mensen|persoon|opvolger
    någon|nogen|noen|person|kogoś|osoby|osobę|ktoś|ktos|někoho|člověka|niekoho
    jotakuta|jonkun|tekijää|henkilöä|algú|alguén|persoa|cineva
    """
)
# An article, with room for a quality: what follows is looked up.
ONE: Final = _pattern(
    r"""
    a|an|another|one|two|three|some|new|good|experienced
    ein|eine|einen|einer|ne|nen|an|zwei|noch|neue|neuen|un|une|una|uno|deux|dos|due|dois|duas|uma|um
    unha|een|twee|en|ett|et|to|två
    """
)
# Not yet, or not they: "how does it work when we need a cook?"; "if you are looking for somebody".
ONLY_IF: Final = _pattern(
    r"""
    if|when|whenever|in case|should|once|unless|suppose|sometimes|often|usually|always|every year
    not|never|dont|doesnt|arent|isnt|wont|no longer|nobody|nicht|kein\w*|nie|niemanden|manchmal
    öfter|oft
    immer|ne|pas|jamais|parfois|souvent|toujours|no|nunca|a veces|siempre|non|mai|a volte|sempre
    spesso
    não|às vezes|niet|geen|nooit|soms|altijd|vaak|inte|ikke|aldrig|aldri|ibland|av og til
    nogle gange
    nikogo|nikoho|czasem|někdy
    might|maybe|perhaps|vielleicht|peut être|quizás?|tal vez|forse|talvez|misschien|kanske|måske
    kanskje
    neighbou?rs?|cousins?|friends?|brothers?|sisters?|uncles?|aunts?|mates?|landlords?
    nachbar\w*|freund\w*|schwager\w*|schwester\w*|bruder\w*|onkel\w*|tante\w*|voisin\w*|amie?s?
    beau frère|belle soeur|vecin\w*|prim[oa]|amig\w+|cuñad\w+|vicin[oa]|cugin\w+|vizinh\w+
    buurman\w*|buurvrouw\w*|vriend\w*|zwager|granne\w*|kompis\w*|nabo\w*
    wenn|falls|sollten|sofern|sobald|ob man
    si|quand|lorsque|lorsqu|au cas|dès que|cuando|en caso|se|quando|caso|qualora
    als|indien|wanneer|zodra|mocht|om|när|ifall|hvis|når|jeśli|gdy|kiedy|jestli|když|pokud|jos|kun
    """
)
# What somebody is needed for here, when it is no job: to be told, or helped to one.
NO_JOB: Final = _pattern(
    r"""
    interview~|talk to|speak to|tell me|tells me|explain|explains|answer|answers|explain|quote
    a job|new job|work for me|job for me|a position|a new role|hire me|employ me|hires me
    (?:hires?|employs?|takes?|gives?) me, mich (?:\w+ ){0,3}(?:einstellt|anstellt|nimmt|beschäftigt)
    qui m (?:embauche|engage|emploie), que me (?:contrate|dé|dê|empregue|emplee)
    che mi (?:assum\w+)
    die mij (?:\w+ ){0,2}(?:aanneemt|geeft), som (?:anställer|ansætter|ansetter) mig
    informacj\w+, pomocy, informac[ei]\w*
    video|film|camera|template|example|link|invoice|copy|password|login|advice|information
    arbeit für mich|einen job|eine stelle|neue stelle|erklären|erklärt|auskunft
    un emploi|du travail|un travail|un poste|renseignement~|m expliquer|m explique|me dire
    trabajo|un empleo|empleo|explique|explicar|información|lavoro|un impiego|spieghi|spiegare
    trabalho|um emprego|emprego|informação|werk voor mij|een baan|werk|uitleg|uitlegt
    jobb|ett arbete|arbete|förklara|job|arbejde|arbeid|pracy|práci|työtä|feina|traballo|de muncă
    """.replace("~", r"\w*")
)
# A post that they have to fill, whoever is to fill it.
OFFERED: Final = _pattern(
    r"""
    (?:i|we|ive|weve) (?:have|got) an? (?:\w+ ){0,3}(?:post|job|role|position) to (?:fill|give)
    (?:wir|ich) (?:hab|hätt)\w* (?:\w+ ){0,3}stellen? (?:\w+ ){0,4}zu (?:besetzen|vergeben)
    (?:nous|on|j) (?:av|aur|a)\w* (?:\w+ ){0,3}(?:poste|emploi) (?:\w+ ){0,3}à pourvoir
    (?:ten|tend)\w+ (?:\w+ ){0,2}(?:puesto|plaza|vacante) (?:\w+ ){0,3}(?:que|por|sin) cubrir
    (?:abbiamo|ho|avremmo) (?:\w+ ){0,2}(?:posto|ruolo) (?:\w+ ){0,3}da coprire
    (?:temos|tenho|teríamos) (?:\w+ ){0,2}(?:vaga|lugar) (?:\w+ ){0,3}(?:por|para|a) preencher
    (?:wij|we|ik) heb\w* (?:\w+ ){0,3}(?:vacature|functie|plek) (?:\w+ ){0,4}te vervullen
    (?:vi|jag|jeg) har (?:\w+ ){0,2}(?:tjänst|stilling|plats) (?:\w+ ){0,3}att? (?:tillsätta|fylla)
    (?:vi|jeg) har (?:\w+ ){0,2}stilling (?:\w+ ){0,3}(?:å|at) (?:besette|besætte|fylle)
    """
)
# A notice is to be placed, and for whom: "wir möchten ein Inserat aufgeben für eine Köchin".
PLACED: Final = _pattern(
    r"""
    (?:publish|post|place|list|advertise|put) (?:\w+ ){0,3}(?:ad|advert|job|vacancy|notice) for an?
    (?:inserat|anzeige|stellenanzeige) (?:aufgeben |schalten |veröffentlichen )?für eine?n?
    (?:passer|publier|déposer|mettre) (?:\w+ ){0,2}(?:annonce|offre) pour une?
    (?:publicar|poner) (?:\w+ ){0,2}(?:anuncio|oferta) para
    (?:pubblicare|mettere|inserire) (?:\w+ ){0,2}(?:annuncio|offerta) per
    (?:publicar|colocar|pôr) (?:\w+ ){0,2}(?:anúncio|vaga) para
    (?:vacature|advertentie) (?:plaatsen )?voor een
    annon[sc]e? (?:\w+ )?(?:på|efter|för|for) ett?
    """
)
# … and who is none of it: "for a friend", "para publicar".
NOBODY: Final = _pattern(
    r"""
    friend|company|firm|client|product|service|business|week|month|fee|free|freund\w*|firma|kunde\w*
    woche|monat|ami|amie|entreprise|client|semaine|mois|empresa|amigo|amiga|semana|mes|azienda
    amic[oa]|settimana|mese|bedrijf|vriend\w*|klant|maand|företag|vän|firmaet?|virksomhed
    """
)
# Where that is, or as what: with a post and no word more nothing is offered yet.
WHERE: Final = _pattern(
    r"in|at|as|im|am|beim|als|au|aux|dans|comme|en|como|nel\w*|al\w*|come|na|no|bij|op|på|i|hos|som"
)
# "Do I need …?", where the verb stands first.
ASKED: Final = _pattern(r"(?:ich|wir|man|je|nous|on|ik|we|wij|vi|jag|jeg)")
# They cannot go on as they are: whoever says so to us wants somebody.
ALONE: Final = _pattern(
    r"""
    (?:cant|cannot|not|no longer|couldnt) (?:\w+ ){0,5}(?:alone|single handed)
    (?:cant|cannot|not|no longer|couldnt) (?:\w+ ){0,5}(?:on my own|on our own|by my ?self)
    (?:nicht|kaum) (?:mehr |länger )?(?:alleine?|allein)(?: mehr)?
    allein(?:e)? (?:\w+ ){0,3}nicht mehr
    (?:plus|pas) (?:\w+ ){0,2}(?:tout seul|toute seule|seul|seule)
    (?:no|non|não|nao) (?:\w+ ){0,4}(?:yo solo|yo sola|solo|sola|sozinho|sozinha|da solo|da sola)
    (?:sol[oa]|sozinh[oa]) (?:\w+ ){0,2}(?:no|non|não) (?:\w+ ){0,2}(?:puedo|llego|ce la|posso)
    (?:sol[oa]|sozinh[oa]) (?:\w+ ){0,2}(?:no|non|não) (?:\w+ ){0,2}(?:consigo|dou|riesco)
    (?:niet|niet meer) (?:langer |meer )?alleen, alleen (?:\w+ ){0,2}niet meer
    (?:inte|ikke) (?:\w+ ){0,3}(?:ensam|själv|alene|aleine)
    """
)
# Nobody is there for it any more: "our cook is leaving, and we have nobody".
GONE: Final = _pattern(
    r"""
    we have (?:no one|nobody|no replacement|no successor)
    (?:have|need) to find (?:a|an) (?:new|other)
    haben (?:noch |bisher )?(?:niemanden|keinen ersatz|keine nachfolge\w*|keinen nachfolger)
    n avons (?:plus |encore )?personne, n a plus (?:personne|de|d)
    pas de (?:remplaçante?|successeur)
    no tenemos (?:a nadie|sustitut\w+|relevo), non abbiamo (?:ancora )?(?:nessuno|un sostituto)
    não temos (?:ainda )?(?:ninguém|substitut\w+), hebben (?:nog |nu )?(?:niemand|geen opvolger)
    har (?:ännu )?ingen ny\w*, måste hitta en ny, må finne en ny, skal finde en ny
    """
)
# Hands to let, not a post to fill: "do you know anyone who needs a gardener?".
KNOWS: Final = _pattern(
    r"""
    know (?:of )?(?:any|some)(?:one|body) (?:who|that) (?:needs|wants|is looking|is hiring)
    kennen (?:sie )?(?:jemand|jemanden|wen) der (?:\w+ ){0,3}(?:braucht|sucht|einstellt)
    kennt ihr (?:jemand|jemanden|wen) der (?:\w+ ){0,3}(?:braucht|sucht|einstellt)
    connaissez vous quelqu un qui (?:cherche|recherche|a besoin|embauche)
    (?:conocéis|conocen|sabéis de|saben de) (?:a )?alguien que (?:busque|necesite|busca|necesita)
    (?:conoscete|conosce|sapete di) qualcuno che (?:cerca|cerchi|ha bisogno|abbia bisogno)
    (?:conhecem|sabem de) alguém que (?:procure|precise|procura|precisa)
    (?:kennen jullie|kent u|weten jullie) iemand die (?:\w+ ){0,3}(?:zoekt|nodig)
    känner ni någon som (?:söker|behöver), kjenner dere noen som (?:søker|trenger)
    """
)
# What stands between a need and a trade where something else is needed: "a number of the vet".
AWAY: Final = _pattern(
    r"""
    of|for|from|with|about|by|der|des|von|vom|für|mit|über|de|du|des|pour|avec|para|con|do|da|com
    di|del|della|per|van|voor|met|av|för|til|med|od|pro
    """
)
# Readers themselves are looking now; whom, they say beside it.
OURSELVES: Final = _pattern(
    r"""
    now (?:im|i am|were|we are) the one\w? (?:looking|searching|hiring)
    looking (?:for someone )?(?:myself|ourselves)
    such(?:e|en) (?:ich|wir) (?:\w+ )?(?:selbst|selber)
    (?:ich|wir) (?:\w+ )?(?:selbst|selber) such(?:e|en)
    c est (?:moi|nous) qui (?:cherche|cherchons|recrute)
    (?:quien|la que|el que) busca (?:ahora )?soy yo
    (?:la|el) que (?:busca|necesita)\w* (?:soy|somos), (?:cerco|cerchiamo) (?:io|noi)
    sono io (?:che|a) cerc\w+
    (?:sou eu|somos nós) (?:que|quem|a) (?:procur\w+|precis\w+)
    (?:zoek|zoeken) (?:ik|we|wij) (?:nu )?zelf
    söker (?:jag|vi) själva?, søger (?:jeg|vi) selv, trenger (?:jeg|vi) selv
    """
)
# Somebody else's: a lead.
NOT_OURS: Final = _pattern(
    r"""
    nothing to do with (?:it|them|her|him|the)
    (?:im|am|i am) not (?:involved|connected|affiliated|the employer)
    (?:i|we) dont work there, just (?:passing|saw|heard|read) (?:it|this|that|about)
    (?:habe|hab) (?:\w+ )?nichts (?:\w+ )?zu tun
    (?:nicht|bin nicht) mein(?:e)? (?:firma|betrieb|laden)
    (?:rien|aucun lien|aucun rapport) (?:\w+ )?(?:à voir|avec)
    no tengo nada que ver, non c entro (?:niente|nulla)?, non ho niente a che (?:fare|vedere)
    não tenho nada (?:a|que) ver, heb er niets mee te maken, heb er (?:verder )?niks mee te maken
    har inget med (?:det|dem) att göra, har (?:intet|ikke noget|ingenting) med (?:det|dem) at gøre
    har ikke noe med (?:det|dem) å gjøre
    """
)
# A reader asks about what was listed.
STILL_OPEN: Final = _pattern(
    r"""
    (?:still|already) (?:open|available|free|vacant|filled|taken|gone), still looking for someone
    noch (?:frei|offen|zu haben|aktuell|unbesetzt|verfügbar), schon (?:vergeben|besetzt|weg)
    (?:toujours|encore) (?:disponible|libre|vacant|ouvert\w*|d actualité|à pourvoir|valable)
    déjà (?:pourvu\w*|pris\w*)
    (?:sigue|continúa|está|aún|todavía) (?:abiert\w+|libre|disponible|vacante|en pie|vigente)
    ya (?:está|se ha) (?:ocupad\w+|cubiert\w+)
    (?:ancora|già) (?:liber\w+|disponibile|apert\w+|vacante|valid\w+|assegnat\w+|pres\w+)
    (?:ainda|está|já) (?:livre|disponível|abert\w+|em aberto|vag\w+|ocupad\w+|preenchid\w+)
    nog (?:vrij|open|beschikbaar|vacant), al (?:vergeven|vervuld|bezet)
    (?:fortfarande|ännu) (?:ledig\w*|öppen|kvar)
    (?:stadig|fortsatt|ennå|endnu|stadigvæk|fremdeles) (?:ledig\w*|åben|åpen)
    (?:nadal|wciąż|jeszcze) (?:aktualn\w+|wolne|dostępn\w+)
    """
)
