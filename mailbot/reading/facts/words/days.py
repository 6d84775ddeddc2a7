"""Days told from the day of writing: weekdays, "in two weeks", "the 15th"; and days taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Days:
    """One language; each field an alternation for `re`, as in `Words`."""

    weekdays: tuple[str, ...]  # seven, from Monday
    tomorrow: str
    within: str  # before a number of days, weeks or months: "within the next"
    ahead: str  # as `within`, but says little alone: "in"
    day: str
    week: str
    month: str
    one: str  # before a unit: "a"
    few: tuple[str, ...]  # two, three, four
    the: str  # before a day of a month that is not named: "the 15th"
    year_end: str
    instead: str  # before a day that no longer holds: "instead of"
    no_longer: str  # before such a day, with `Words.rather` behind it: "no longer … but"
    we_reply: str  # the days are ours: "we answer within a week"
    only_until: str  # with a day behind it all of a line: "until"


DAYS: Final = (
    Days(
        weekdays=(
            "monday",
            "tuesday|tues?",
            "wednesday",
            "thursday|thurs?|thu",
            "friday|fri",
            "saturday",
            "sunday",
        ),
        tomorrow="tomorrow",
        within=r"within(?: the next)?|in the next|over the next",
        ahead="in",
        day="days?",
        week="weeks?",
        month="months?",
        one="a|one",
        few=("two|a couple of", "three", "four"),
        the="the",
        year_end=r"(?:the )?end of (?:(?:the|this) )?year|year[- ]end|eoy",
        instead=r"instead of|rather than",
        no_longer=r"not|no longer|isn['’]t",
        we_reply=r"we (?:\w+ ){0,2}(?:reply|answer|respond|get back|contact|decide|call|write)"
        r"|you(?:['’]ll| will) hear",
        only_until=r"until|till?|by|before|no later than|up to|closes|closing|due|latest"
        r"|at the latest|on or before|open until|ends",
    ),
    Days(
        weekdays=(
            "montags?",
            "dienstags?",
            "mittwochs?",
            "donnerstags?",
            "freitags?",
            "samstags?|sonnabends?",
            "sonntags?",
        ),
        tomorrow="morgen",
        within=r"in den nächsten|innerhalb (?:von|der nächsten)|innerhalb|binnen",
        ahead="in",
        day="tage?n?",
        week="wochen?",
        month="monate?n?",
        one="einer|einem|eine",
        few=("zwei(?:er)?", "drei(?:er)?", "vier"),
        the="zum|den|dem|am",
        year_end=r"(?:zum )?jahresende|ende (?:des|dieses) jahres",
        instead="statt|anstatt|anstelle",
        no_longer="nicht(?: mehr)?",
        we_reply=r"wir (?:\w+ ){0,2}(?:melden|antworten|entscheiden)|melden wir uns"
        r"|antworten wir|erhalten sie",
        only_until=r"bis(?: zum| spätestens)?|spätestens|frist|vor dem|stichtag|ende",
    ),
    Days(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        tomorrow="demain",
        within=r"dans les(?: prochain[es]{1,2})?|d['’]ici|sous les|sous",
        ahead="dans",
        day="jours?",
        week="semaines?",
        month="mois",
        one="une?",
        few=("deux", "trois", "quatre"),
        the="le|au",
        year_end=r"(?:la )?fin (?:de l['’]|d['’])année",
        instead=r"au lieu (?:du|de)",
        no_longer=r"plus|pas",
        we_reply=r"nous (?:\w+ ){0,2}(?:répond\w+|recontact\w+|rappel\w+)"
        r"|on (?:vous )?(?:répond|rappelle)|réponse",
        only_until=r"jusqu['’]au|avant le|au plus tard(?: le)?|d['’]ici(?: le| au)?|clôture(?: le)?"
        r"|limite|date limite",
    ),
    Days(
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        tomorrow="mañana",
        within=r"en los próximos|en un plazo de|en el plazo de|dentro de",
        ahead="en",
        day="días?",
        week="semanas?",
        month="mes(?:es)?",
        one="una?",
        few=("dos", "tres", "cuatro"),
        the=r"el(?: día)?",
        year_end=r"(?:final(?:es)?|fin) de(?:l)? año",
        instead=r"en (?:vez|lugar) de(?:l)?",
        no_longer=r"no|ya no",
        we_reply=r"(?:os |te |le )?(?:responde\w+|contesta\w+|contacta\w+)|respuesta",
        only_until=r"hasta(?: el)?|antes del?|a más tardar(?: el)?|como tarde(?: el)?|límite|plazo"
        r"|cierre",
    ),
    Days(
        weekdays=(
            r"segunda(?:-feira|(?=\W*$|[.,;!)]))",
            r"terça(?:-feira|(?=\W*$|[.,;!)]))",
            r"quarta(?:-feira|(?=\W*$|[.,;!)]))",
            r"quinta(?:-feira|(?=\W*$|[.,;!)]))",
            r"sexta(?:-feira|(?=\W*$|[.,;!)]))",
            "sábado",
            "domingo",
        ),
        tomorrow="amanhã",
        within=r"dentro de|nos próximos|nas próximas|no prazo de",
        ahead="em",
        day="dias?",
        week="semanas?",
        month="m[êe]s(?:es)?",
        one="uma?",
        few=("dois|duas", "três", "quatro"),
        the=r"o dia|ao dia|dia",
        year_end=r"(?:o )?(?:fim|final) (?:do|deste) ano",
        instead=r"em vez d[eo]|ao invés d[eo]",
        no_longer=r"não|já não",
        we_reply=r"respond(?:emos|eremos)|contact(?:amos|aremos)|resposta|retorno",
        only_until=r"até(?: ao| o)?(?: dia)?|antes d[eo]|o mais tardar|prazo|data[- ]limite",
    ),
    Days(
        weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
        tomorrow="domani",
        within=r"entro|nei prossimi|nelle prossime",
        ahead="tra|fra",
        day="giorn[oi]",
        week="settiman[ae]",
        month="mes[ei]",
        one="una?",
        few=("due", "tre", "quattro"),
        the="il(?: giorno)?",
        year_end=r"(?:la )?fine (?:dell['’]|di quest['’])?anno",
        instead=r"invece del|anziché(?: il)?|al posto del",
        no_longer=r"non(?: più)?|non è (?:più )?",
        we_reply=r"rispond(?:iamo|eremo)|(?:ri)?contatt(?:iamo|eremo)|risposta",
        only_until=r"entro(?: il| l['’])?|fino al|prima del|non oltre il|scadenza|termine",
    ),
    Days(
        weekdays=(
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
        ),
        tomorrow="morgen",
        within=r"binnen(?: de)?|in de komende",
        ahead="over",
        day="dag(?:en)?",
        week="we(?:ek|ken)",
        month="maand(?:en)?",
        one="een|één",
        few=("twee", "drie", "vier"),
        the="de",
        year_end=r"(?:het )?einde? (?:van )?(?:het|dit) jaar|jaareinde|einde? jaar",
        instead=r"in plaats van",
        no_longer=r"niet(?: meer)?",
        we_reply=r"(?:we|wij) (?:\w+ ){0,2}(?:reageren|antwoorden|bellen)"
        r"|je hoort|antwoord van ons",
        only_until=r"uiterlijk(?: op| tot)?|ten laatste|ten laatste op|tot(?: en met)?|t/m|vóór"
        r"|voor"
        r"|liefst voor|uiterste datum",
    ),
    Days(
        weekdays=("mån?dag", "tisdag|tirsdag", "onsdag", "torsdag", "fredag", "lördag|lørdag",
                  "söndag|søndag"),
        tomorrow="imorgon|i morgon|i morgen",
        within=r"inom|inden for|innen",
        ahead="om",
        day="dag(?:ar|e|er)?",
        week="veckor|vecka|uger|uge|uker|uke",
        month="månad(?:er)?|måned(?:er)?",
        one="en",
        few=("två|to", "tre", "fyra|fire"),
        the="den",
        year_end=r"årets slut|årsskiftet|årets udgang|utgangen av året",
        instead=r"i stället för|i stedet for",
        no_longer=r"inte|ikke",
        we_reply=r"vi (?:svarar|svarer|hör av|återkommer)",
        only_until=r"senast(?: den)?|senest(?: den)?|före(?: den)?|inden(?: den)?|innen"
        r"|til og med|till och med|frist",
    ),
)  # fmt: skip

# The days of a month from the eleventh on, in languages that do not count them with cardinals.
ORDINALS: Final = (
    (
        "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
        "nineteenth "
        "twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
    ),
    (
        "elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten "
        "neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten "
        "vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten "
        "achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten"
    ),
    (
        "elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende "
        "negentiende "
        "twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste "
        "vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste "
        "dertigste eenendertigste"
    ),
)

# The end of the month of writing, in one word; and what makes its last day one of work.
MONTH_END: Final = (
    r"monatsende|(?:the )?month(?:[- ]end| ending)|månadsskiftet|månedsskiftet|maandeinde"
)
WORKING_DAY: Final = (
    r"(?:working|business|week) ?day|(?:werk|arbeits)tag|ouvrable|ouvré|hábil|laborable|útil"
    r"|lavorativo|werkdag|vardagen|hverdag"
)
OF_THIS_MONTH: Final = (
    r"of (?:this|the) month|inst|d(?:es|ieses|iesen) monats|d\. ?m|du (?:mois|courant)|de este mes"
    r"|del (?:corriente|mes|presente|corrente)|do (?:corrente|mês)|deste mês"
    r"|(?:di questo|corrente) mese"
    r"|van deze maand|dezer|den här månaden|denne måned(?:en)?"
)
# Speaks of the last day by itself, whatever it is the last day of; not "my last day".
LAST_DAY: Final = (
    r"(?<!my )(?<!his )(?<!her )(?<!their )(?:the )?(?:last|final|end|closing|cut-?off|due)"
    r" (?:day|date)|cut-?off|end date|last call|open (?:until|till|through)"
    r"|(?:advert|ad|posting|listing|call|window|portal|vacancy|notice) (?:is )?(?:runs?|open|stays?"
    r"|clos\w+|ends?)(?: up| open)?|(?:letzter|letzte|der letzte) (?:tag|termin)|stichtag"
    r"|schluss ist|termin (?:ist|dafür)"
    r"|annahmeschluss|(?:die )?frist|dernier (?:jour|délai)|date (?:butoir|limite)|échéance"
    r"|(?:on|nous) (?:arrête|arrêtons|ferme|fermons)|cerramos|fechamos|chiudiamo"
    r"|(?:wij|we) sluiten|wir schließen"
    r"|(?:el )?último día|(?:fecha )?(?:de )?cierre|(?:o )?último dia|encerramento"
    r"|(?:l['’])?ultimo giorno|(?:de )?laatste dag|sluitingsdatum|sista (?:dag|ansökningsdag)\w*"
    r"|siste (?:dag|frist)|sidste (?:dag|frist)|viimeinen (?:päivä|hakupäivä)|haku (?:päättyy"
    r"|sulkeutuu)|hakuaika|ostatni dzień|termin (?:upływa|mija)|poslední den|uzávěrka"
    r"|останній день|последний день"
    # whoever closes, where nothing else is said to: "Sluit 20 december."
    r"|(?<![\w,;)] )(?:closes|schließt|sluit|(?:ça )?ferme|(?:se )?cierra|(?:si )?chiude"
    r"|(?:se )?fecha|encerra|stänger|stenger|lukker)"
)
# Before a day that is too late, or the last one, beside `Words.until`.
NOT_AFTER: Final = (
    r"shut(?:s|ting)?(?: on \w+)?|(?:shut|clos|bring|draw|pull)\w*(?: down)? (?:the|our)"
    r" (?:books?|doors?|lists?|window|call|shutters?|curtain|advert|inbox|post ?box)(?: on \w+"
    r"| down)?(?: on)?|clôt(?:ur\w+)?(?: le)?|encerr\w+(?: no dia| em)?"
    r"|(?:ferm|boucl)\w+ (?:la liste|les? candidatures?|la boîte|les portes)(?: le)?"
    r"|(?:cierr|cerr)\w+ (?:la lista|el plazo|el buzón|la puerta)(?: el(?: día)?)?"
    r"|(?:fech|encerr)\w+ (?:a lista|as candidaturas|a porta)(?: (?:em|no dia|a))?"
    r"|chiud\w+ (?:la lista|le candidature|le porte|i giochi)(?: il)?"
    r"|sluit\w* (?:we |ik )?(?:de lijst|de deur|de inschrijving|de brievenbus)(?: op)?"
    r"|not (?:any )?(?:after|later than|past)|nothing (?:comes |that comes )?after"
    r"|runs through"
    r"|in by"
    r"|(?:stop|quit|cease|finish|are done)(?: \w+ing)?(?: \w+){0,2}(?: on)?|nicht nach|nach dem"
    r"|längstens(?: bis)?|bis längstens|bis einschließlich|pas après(?: le)?|plus tard que"
    r"|no (?:después|más tarde) del?|inclusive hasta|não depois d[eo]|não após|non (?:dopo"
    r"|più tardi"
    r" d[ei])l?|niet (?:na|later dan)|ikke etter|ikke efter|ikke senere enn|ikke senere end"
    r"|inte efter|innan(?: den)?|fram till|frem til|før(?: den)?|ei (?:enää )?jälkeen"
    r"|nie później niż|nie po|ne po|не после|не пізніше|end of the day(?: on)?"
)
# Takes up a day told before: "I leave on 3 May and want to have heard from you by then".
BY_THEN: Final = (
    r"(?:by|before|until|till) (?:then|that(?: day| date)?)|after (?:that|then)|bis dahin"
    r"|(?:da)?vorher|danach nicht(?: mehr)?|d['’]ici là|avant (?:ça|cela)|para entonces"
    r"|antes de es[eo](?: día)?|até lá|antes disso|entro (?:allora|quel giorno)|prima di allora"
    r"|(?:vóór|voor) die tijd|voordien|tegen dan|innan dess|inden da|før det|siihen mennessä"
    r"|do tego czasu|przed tym dniem|do té doby|до того часу|до этого дня"
)
# Between the first day of a season and its last.
SPAN: Final = (
    r"to|until|till?|through|thru|bis(?: zum)?|au|jusqu['’]au|a|al|hasta(?: el)?|até(?: ao?)?"
    r"|fino al"
    r"|tot(?: en met)?|t/m|till|til|do|[–—-]"
)
# Beside a day that is all of an answer.
BESIDE_DAY: Final = (
    r"please|thanks|then|say|let['’]?s|fine|ok|okay|am|pm|[ap]m|uhr|h|o['’]?clock|bitte|dann|also|ok"
    r"|disons|merci|heures?|alors|digamos|gracias|horas?|entonces|obrigad[oa]|então|diciamo|grazie"
    r"|ore|allora|graag|uur|dus|tack|takk|tak|kl|até|ao|jusqu['’](?:au|à)|jusque|hasta|entro"
)
# Somebody is to begin by that day, or to be back: no last day to apply.
SOMEBODY: Final = (
    r"(?:some|any)(?:one|body)|a person|people|help|away|holidays?|vacation|closed|jemanden?"
    r"|verstärkung"
    r"|urlaub|verreist|quelqu['’]un|vacances|absente?|fermée?|alguien|vacaciones|fuera|alguém"
    r"|férias"
    r"|fora|qualcuno|ferie|chiuso|chiusa|iemand|vakantie|afwezig|någon|semester|nogen|ferie|noen"
    r"|kogoś|urlopie|někoho|dovolené|jonkun|lomalla|когось|кого-то"
)
# Behind the day: it is the last one.
LATEST: Final = (
    r"(?:at )?(?:the )?(?:very )?latest|and no later|spätestens|au plus tard|dernier délai"
    r"|a más tardar"
    r"|como (?:muy )?tarde|o mais tardar|no máximo|al più tardi|al massimo|uiterlijk|ten laatste"
    r"|op zijn laatst|senast|senest|mennessä|asti|saakka|najpóźniej|nejpozději|włącznie"
    r"|включительно"
    r"|ist (?:schluss|ende)|c['’]est (?:fini|terminé)|se acab[óa]|è finita|acabou|is het klaar"
    r"|is (?:the|our) (?:cut-?off|deadline|last day|closing date)"
    r"|is when (?:they|people|candidates) (?:should|must|have to|need to) apply(?: by)?"
    r"|ist (?:die |der )?(?:frist|stichtag|einsendeschluss|bewerbungsschluss|letzte tag)"
    r"|(?:c['’])?est (?:la (?:date )?limite|le dernier jour)"
    r"|es (?:la fecha (?:límite|tope)|el (?:último día|plazo|límite|tope))"
    r"|é o (?:prazo|último dia|limite)|è (?:la scadenza|l['’]ultimo giorno|il termine)"
    r"|is de (?:deadline|sluitingsdatum|laatste dag)|är (?:sista dag\w*|deadline)"
    r"|er (?:fristen|siste frist|sidste frist)"
    r"|включно|inclusive|inclusief|included|compris|inclus[oe]?"
)
# Right before or behind a day on which the employer makes up their mind: no last day to apply.
DECIDED: Final = (
    r"(?:have|get|want|need) (?:it|this|that|things|someone|somebody) (?:all )?(?:settled|decided"
    r"|sorted|filled|wrapped up|picked|chosen|hired|found)"
    r"|present (?:a|our|the) (?:slate|shortlist)"
    r"|(?:avere?|haber|ter) (?:già )?(?:deciso|scelto|decidido|elegido|escolhido)"
    r"|(?:es|das|alles) (?:geklärt|entschieden|erledigt)|avoir (?:réglé"
    r"|décidé|tranché)|(?:tener|dejar)lo (?:decidido|resuelto|cerrado)"
    r"|(?:to|will|we['’]ll|i['’]ll) (?:decide|choose|pick|make (?:a|the|our|my) (?:decision"
    r"|choice|mind)"
    r"|make up (?:my|our) minds?|have (?:decided|chosen|picked))|(?:we|i) (?:decide|choose|pick)"
    r"|(?:a|the|our|my) decision|(?:will|shall) be (?:decided|chosen)"
    r"|(?:wir|ich) (?:entscheid\w+|wähl\w+)|entscheid(?:en wir|e ich)|(?:zu )?entscheiden"
    r"|(?:unsere|die|meine) entscheidung|entschieden (?:haben|wird|sein)"
    r"|(?:on|nous|je) (?:décid\w+|chois\w+|tranch\w+)|(?:notre|la|ma) décision"
    r"|(?:vou\w+|veux|compt\w+) (?:décider|choisir|trancher)"
    r"|(?:vamos a|queremos|quiero|voy a) (?:decidir|elegir|escoger)|decidi(?:mos|remos|ré)"
    r"|elegi(?:mos|remos)"
    r"|(?:nuestra|la) decisión"
    r"|(?:vamos|queremos|quero|vou) (?:decidir|escolher)|decidi(?:mos|remos|rei)|escolhe(?:mos"
    r"|remos)"
    r"|(?:a nossa|a) decisão|(?:vogliamo|voglio|vorre\w+) (?:decidere|scegliere)|decid(?:iamo"
    r"|eremo|erò)"
    r"|scegl(?:iamo|ieremo|ierò)|(?:la nostra|la) decisione"
    r"|(?:we|wij|ik) (?:(?:willen|wil|gaan|zullen) )?(?:beslissen|beslis|kiezen|kies|hakken)"
    r"|(?:beslissen|kiezen) (?:we|wij)"
    r"|(?:beslist|gekozen) (?:hebben|zijn)|(?:onze|de) beslissing"
    r"|(?:vi|jag|jeg) (?:bestämmer|väljer|beslutar|bestemmer|velger|vælger|beslutter)"
    r"|(?:bestämmer|väljer|velger|vælger) vi|decydujemy|wybieramy|wybierzemy|decyzj\w+"
)
# "After 3 May we read nothing": what comes before such a day, and behind it.
AFTER: Final = (
    r"(?:from|as of|after|ab|nach(?: dem)?|après(?: le)?|despu[ée]s del?|a partir de[lo]?"
    r"|depois d[eo]"
    r"|dopo (?:il|l['’])|na|efter(?: den)?|etter(?: den)?|po|после|після)"
)
NO_MORE: Final = (
    r"nothing|no more|no longer|stop\w*|not|nobody"
    r"|won['’]t|nichts|nicht|niemand\w*|keine?|rien|plus|pas"
    r"|nada"
    r"|ya no|no|já não|não|niente|nulla|più|non|niets|niet|niemand|inget|inte|intet|ikke|nic|nie"
    r"|ничего|не|нічого"
)
TAKEN: Final = (
    r"read\w*|look\w*|accept\w*|take|taken|consider\w*|open\w* (?:mail|letters)|les\w+|annehm\w*"
    r"|nehmen|schau\w*|lisons|lit|prenons|regard\w+|accept\w+|leemos|acept\w+|miramos|lemos"
    r"|aceit\w+"
    r"|olhamos|legg\w+|guard\w+|accett\w+|lezen|kijken|nemen|läser|tar|tager|læser|leser|czyt\w+"
    r"|przyjm\w+|čteme|přijím\w+|чита\w+|приним\w+|прийма\w+|lu(?:e|emme|eta)"
)
# May stand between "until" and its day: an hour, a time of the day.
BETWEEN: Final = (
    r"on|the|of|at|noon|midnight|evening|morning|end|close|business|day|am|um|des|mittags?|abends?"
    r"|mitternacht|au|soir|du|midi|minuit|la|noche|mediodía|medianoche|del?|a|noite|meio-dia|sera"
    r"|mezzanotte|mezzogiorno|avond|middag|van|op|kväll|den|dem|le|el|il|l['’]|o|dia|día|giorno"
    r"|jour|tag"
)
