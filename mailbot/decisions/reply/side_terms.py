"""A word on another job that is a yes with its terms: "own time, no competitors".

Clause by clause, as one says it: one may say yes, others on which terms. "No competitors" and
"nicht am Ofen" are no no: they bound a yes, said or not. What is a yes for some and a no for
others, "at 80 % yes, at 100 % no", stands in its own words. What has to be agreed on is left to
others, and so is whatever is a plain no.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final

from mailbot.decisions.language import speech
from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply.remarks import has_figure, is_question, sentences_in
from mailbot.reading.facts import side_job
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.terms import OtherJobs

_MOST: Final = 160  # characters that are printed
_CLAUSES: Final = 8  # of one answer that are looked at
_FIRST: Final = 2  # clauses of which one names it: "yes, a second job is fine, …"
_LABEL: Final = 7  # words of a label that no table has: "annen jobb ved siden av:"
_BUT: Final = r"(?:but|though|aber|jedoch|mais|pero|mas|ma|maar|men|ale)"
_EXCEPT: Final = (
    r"(?:except(?: for)?|excepting|save|unless|außer|ausser|ausgenommen|sauf|hormis|salvo|excepto"
    r"|menos|tranne|eccetto|exceto|behalve|tenzij|utom|unntatt|undtagen|oprócz|poza)"
)
_PARTS: Final = re.compile(
    rf"\s*[,;()]\s+|\s[–—-]\s|\s+(?={_BUT}\s)|\s+(?={_EXCEPT}\s)|\)\s*$", re.IGNORECASE
)
_LEAD: Final = re.compile(
    rf"^(?:(?:{_BUT}|and|und|et|y|e|en|og|och|then|also)(?!\w)[\s,]*)+", re.IGNORECASE
)
_NOT: Final = (
    r"(?:not?|never|nicht|nie|kein\w{0,2}|pas|jamais|ningun\w?|nunca|não|nao|nem|nenhum\w?|non|mai"
    r"|nessun\w?|niente|niet|nooit|geen|inte|ingen|inget|ikke|intet|nie)"
)
_ONLY: Final = (
    r"(?:only|just|nur|lediglich|bloß|uniquement|seulement|juste|sólo|solo|solamente|só|somente"
    r"|apenas|soltanto|alleen|slechts|enkel|kun|bare|bara|endast|tylko)"
)
_AT: Final = (
    r"(?:for|with|at|in|on|during|near|within|while|bei|beim|für|am|an|im|während|vor|zur|zum|chez"
    r"|pour|dans|pendant|le|la|les|en|sur|avec|para|con|los|el|em|n[ao]s?|aos?|com|durante|da"
    r"|dal|per|nel\w*|presso|il|da un\w*|bij|voor|op|tijdens|hos|på|i|för|for|under|u|dla|w)"
)
_RIVALS: Final = (
    r"(?:\w+ )?(?:rivals?|competit\w+|competing|conflicts?|konkurren\w+|mitbewerb\w+|wettbewerb\w*"
    r"|schwarz\w+|concurren\w+|competen\w+|competidor\w*|concorren\w+|konkuren\w+)"
)
_OWN_TIME: Final = re.compile(
    r"(?:(?:in|on|im|in der|an|sur|pendant|dans|en|durante|nel|no|em|in de|op|på|i|w)\s)?"
    r"(?:(?:her|his|their|its|your|the|der|seiner|ihrer|son|leur|su|el|il|suo|loro|seu|de|hun|sin"
    r"|eigen\w*)\s(?:or her\s)?)?"
    r"(?:own time|free time|spare time|time off|freizeit|feierabend|temps libre|tiempo libre"
    r"|tempo libero|tempo livre|horas vagas|eigen tijd|vrije tijd|fritiden?|czas\w* woln\w+)",
    re.IGNORECASE,
)
# A clause that bounds a yes, whatever it says of it.
_TERM: Final = re.compile(
    rf"(?:(?:{_ONLY})\s)?(?:{_NOT})\s(?:{_AT}\s\S|{_RIVALS})"
    rf"|{_EXCEPT}\s\S|(?:{_ONLY})\s(?!{_NOT}(?!\w))\S+\s\S"
    r"|(?:as|so) long as\s|provided|solange\s|sofern\s|vorausgesetzt|tant que\s|à condition"
    r"|siempre (?:que|y cuando)\s|desde que\s|contanto que\s|purché\s|basta che\s|mits\s|zolang\s"
    r"|så (?:länge|længe|lenge)\s"
    r"|\d[^,;]{0,40}\b(?:at (?:the )?most|max(?:imum|imal)?|höchstens|au (?:plus|maximum)"
    r"|como mucho"
    r"|al massimo|no máximo|hooguit|maximaal|som mest|høyst)$"
    r"|(?:up to|at most|no more than|max(?:imum|\.)?|bis(?: zu)?|höchstens|maximal|jusqu['’]à"
    r"|au plus"
    r"|hasta|como mucho|máximo|até|no máximo|fino a|al massimo|massimo|tot|maximaal|hoogstens"
    r"|høyst|højst|högst|maks\.?|inntil|upp till|do)\s(?:\d|an? |one |half |ein|un[ae]? |um "
    r"|een |en |ett? |halv)"
    r"|(?:outside|außerhalb|ausserhalb|en dehors|fuera|fora|fuori|buiten|utanför|utenfor|uden for)"
    r"\s\S|(?:after|upon|with|given|if|nach|bei|mit|wenn|falls|après|avec|sur|sous|comme|con|tras"
    r"|previa|previo|como|após|com|mediante|dopo|come|previa|na|met|als|efter|etter|med)\s\S",
    re.IGNORECASE,
)
_RIVAL: Final = re.compile(_RIVALS, re.IGNORECASE)
_THAT_IS_WRONG: Final = re.compile(
    r"^(?:(?:that|this|it)(?:['’]s| is) (?:wrong|not (?:right|true|correct))"
    r"|(?:das |es )?(?:stimmt (?:so )?nicht|ist (?:falsch|nicht richtig))|c['’]est faux"
    r"|ce n['’]est pas (?:juste|exact)|no es (?:correcto|así|verdad)|non è (?:giusto|vero|così)"
    r"|não (?:está certo|é verdade)|(?:dat |het )?(?:klopt niet|is fout)|det stämmer inte)(?:$"
    r"|[,;:.]\s)",
    re.IGNORECASE,
)
_ONLY_THEN: Final = re.compile(rf"{_ONLY}\s(?!{_NOT}|this|here|dies|hier|ce|ici)", re.IGNORECASE)
# Says yes, where the tables of first mails have no such word.
_YES: Final = re.compile(
    r"\b(?:admise?s?|permise?s?|admitid[oa]s?|permitid[oa]s?|ammess[oaie]|consentit[oaie]"
    r"|tolerated|ok)\b",
    re.IGNORECASE,
)
# What begins behind a yes: "permis sur son temps libre"; and what is none: "fine with us".
_BEHIND_YES: Final = re.compile(
    r"(?:ok(?:ay)?|fine|grand|welcome|allowed|possible|permitted|geht|möglich|erlaubt|gestattet"
    r"|permise?s?|admise?s?|possibles?|autorisée?s?|permitid[oa]|posible|admitid[oa]|possível"
    r"|permess[oa]|ammess[oa]|possibile|consentit[oa]|toegestaan|mogelijk|tillåtet|tillatt|tilladt)"
    r"\s(?P<term>(?:on|in|after|outside|during|up to|nach|im|in|außerhalb|bis zu|sur|pendant"
    r"|après|comme|en dehors|jusqu['’]à|en|fuera|como|hasta|nel|dopo|come|fuori|fino a|em|fora"
    r"|após|até|buiten|na|tot|efter|etter|på|utenfor)\s.{3,})$",
    re.IGNORECASE,
)
_IDLY: Final = re.compile(
    r"(?:after all|nach allem|après tout|with (?:us|me)|by (?:us|me)|in (?:principle|general"
    r"|any case)|im prinzip|en principe"
    r"|en principio|in linea di (?:massima|principio)|em princípio|in principe|i prinsippet)\b.*",
    re.IGNORECASE,
)
# Cares nothing, which bounds nothing: "não nos faz diferença nenhuma".
_INDIFFERENT: Final = re.compile(
    r"\b(?:difference|unterschied|différence|diferencia|diferença|differenza|verschil|skillnad"
    r"|forskel|importa|matters?|egal|disturba|dérange|molesta|incomoda|uitmaakt|in the least"
    r"|at all|im geringsten)\b",
    re.IGNORECASE,
)
# Our own words on it, as they quote them: "« To be discussed » : non."
_OURS: Final = re.compile(
    r"[\"“„«'‘]\s?(?:to be discussed|the employer did not say|another job beside it|welcome|no)"
    r"\s?[\"”“»'’]\s*",
    re.IGNORECASE,
)
# A no to what stands there, and not to another job.
_OBJECTS: Final = re.compile(
    r"\W*(?:(?:it|that)(?:['’]s| is) not(?: a)? (?:no|true|right)|is not|isn['’]t|ce n['’]est pas"
    r"(?: (?:non|juste|exact))?|(?:das |es )?(?:ist|stimmt) nicht(?: nein)?|ist nicht|no es(?: no)?"
    r"|non è(?: no)?|não é(?: não)?|(?:dat |het )?(?:is|klopt) niet(?: nee)?|n['’]est pas"
    r"|non?|nein|nee|não|si|doch|wrong|falsch|faux)\W*(?=$|[.:;,!]|\s[\"“„«])[\s.:;,!]*",
    re.IGNORECASE,
)
# Leaves it to them: what bounds nothing.
AS_THEY_LIKE: Final = re.compile(
    r"[\s,]*(?<!\w)(?:(?:if|when) (?:they|he or she|he|she|you|the person|some(?:body|one))"
    r" (?:really |so )?(?:like|likes|want|wants|wish|wishes|need|needs|must|desires?)"
    r"(?: to| that| it| one)?"
    r"|if (?:wanted|desired|needed|wished|you like|you must)"
    r"|if (?:it|that|one) (?:came|comes|should come|ever (?:came|comes)) up|(?:if"
    r"|when) the time comes"
    r"|(?:wenn|falls) (?:es|das) (?:\w+ )?(?:so weit ist|vorkommt|dazu kommt)|le cas échéant"
    r"|si (?:se da|llega) el caso|se (?:for|fosse) o caso|se (?:sarà|fosse) il caso"
    r"|als het zover is"
    r"|(?:wenn|falls) (?:\w+ ){1,3}?(?:möchten?|wollen|will|mögen|mag|wünschen|wünscht"
    r"|brauchen|braucht)"
    r"|(?:si (?:elle|la personne)|s['’]ils?) (?:le |en )?(?:veu(?:t|lent)|souhaite(?:nt)?"
    r"|désire(?:nt)?)"
    r"|si (?:(?:lo|la persona) )?(?:quieren?|desean?|necesitan?)"
    r"|se (?:(?:o|a pessoa) )?(?:quiser(?:em)?|desejar(?:em)?|precisar(?:em)?)"
    r"|se (?:(?:lo|la persona) )?(?:vuole|vogliono|desidera(?:no)?)"
    r"|(?:als|indien) (?:\w+ ){1,3}?(?:wil|willen|wenst|wensen)"
    r"|(?:om|hvis) (?:de|hon|han|hun|man) (?:vill?|vil|ønsker|önskar))"
    r"(?=\W*$|\s?[,;.!?)]|\s(?:but|aber|mais|pero|mas|ma|maar|men)\s)",
    re.IGNORECASE,
)
# What says who has to agree, or to be told: words that tell more than "to be discussed".
CONSENT: Final = re.compile(
    r"\b(?:consent|permission|approv\w+|written|sign[- ]?off|declar\w+|notif\w+|genehmig\w+"
    r"|zustimmung|einwilligung|erlaubnis|schriftlich\w*|anzeige\w*|anzuzeigen|melde\w*|bewilligung"
    r"|accord (?:écrit|préalable)|autoris\w+|permiso|autoriza\w+|consentimiento|consentimento"
    r"|consenso|autorizz\w+|toestemming|schriftelijk\w*|akkoord van|meldingsplicht\w*|godkjen\w*"
    r"|godkend\w*|tillstånd|permesso|goedkeuring|samtyck\w+|samtykk\w+|medgivande|godkän\w+"
    r"|tilla(?:t|d)else|(?:notre|votre|leur|mon|l['’]|son|d['’]un|de l['’])\s?accord|accord d\w+"
    r"|(?:our|my|your|the \w+['’]s) (?:ok|okay|agreement|say-so|blessing|nod)|zgod\w+)",
    re.IGNORECASE,
)
# A clause that says yes, or no, of something: "bei 80 % ja", "oui pour les mi-temps".
_YES_WORD: Final = (
    r"(?:yes|ok|okay|fine|possible|allowed|permitted|ja|gerne?|erlaubt|möglich|geht|oui|possible"
    r"|permis"
    r"|autorisé|sí|si|posible|permitido|sim|pode|possível|sì|possibile|permesso|wel|mag|mogelijk"
    r"|toegestaan|tillåtet|tillåten|tilladt|tillatt|går bra|tak)"
)
_NO_WORD: Final = (
    r"(?:no|not|nein|nicht|non|pas|não|nee|niet|nej|nei|inte|ikke|nie|no (?:possible|posible"
    r"|se puede)"
    r"|not (?:possible|allowed)|nicht (?:möglich|erlaubt)|leider nicht)"
)
_OF_WHAT: Final = (
    r"(?:for|with|at|in|on|during|if|when|bei|beim|für|an|am|im|während|mit|wenn|chez|pour|dans"
    r"|pendant|en|sur|avec|le|la|les|si|para|con|por|los|las|em|n[ao]s?|com|durante|per|nel\w*"
    r"|presso"
    r"|da|bij|voor|op|tijdens|als|hos|på|i|för|under|om|hvis|u|w|dla)"
)
_YES_OF: Final = re.compile(
    rf"\S+\s.*?\b{_YES_WORD}$|[^\s,]+ (?:ja|yes|oui|sí|sì|sim|wel)$|{_YES_WORD} {_OF_WHAT} \S.*"
    r"|(?:\S+ ){0,3}(?:may|can|darf|dürfen|kann|können|peu(?:t|vent)|pueden?|podem?|può|possono|mag"
    r"|mogen|får|kan|może)(?!\w)(?! (?:no|not|kein\w{0,2}|nicht|pas|não|non|geen|niet|inte|ikke"
    r"|nie)\b)"
    r" .{3,}",
    re.IGNORECASE,
)
_NO_OF: Final = re.compile(
    rf"\S+\s.*?{_NO_WORD}$|\S+ {_NO_WORD}$|{_NO_WORD} {_OF_WHAT} \S", re.IGNORECASE
)
# No other job for a time, which says what holds only for that.
_NO_WHILE: Final = re.compile(
    r"\W*(?:(?:while|during|throughout|within|between|until|till|whilst|während|zwischen|bis"
    r"|pendant"
    r"|durant|entre|jusqu\w*|tant que|durante|mientras|hasta|enquanto|até|mentre|finché|fino|tra"
    r"|fra"
    r"|tijdens|zolang|tussen|tot|under|mellan|mellom|mellem|podczas|do)(?!\w)|on (?:week|work)"
    r"|at (?:week|night)|in (?:the |our )?(?:first|busy|high|peak)|in den ersten|in der)\s?\S",
    re.IGNORECASE,
)
_NOTHING_TO_DISCUSS: Final = re.compile(
    r"\b(?:nothing to (?:discuss|talk about)|not (?:to be discussed|up for discussion|open)"
    r"|nichts zu (?:besprechen|bereden|diskutieren)|(?:muss|braucht) nicht\w* besprochen"
    r"|rien à discuter|pas à discuter|nada que (?:discutir|hablar|tratar)|nada a discutir"
    r"|niente da discutere|niets te (?:bespreken|overleggen)|inget att diskutera"
    r"|(?:ikke|inte) noe? å diskutere)\b",
    re.IGNORECASE,
)
# What stands there is theirs, and is wrong: "strike out", "is not correct", "did not write".
_WRONG: Final = re.compile(
    r"\b(?:strike|remove|delete|drop|take out|take away|wrong|not (?:mine|correct|right|true"
    r"|what)|incorrect"
    r"|streich\w*|entfern\w*|lösch\w*|weg|raus|falsch|stimmt nicht|nicht (?:richtig|korrekt"
    r"|von uns|von mir)"
    r"|enlev\w+|supprim\w+|retir\w+|faux|inexact|incorrecte?|quit\w+|borr\w+|elimin\w+|incorrecto"
    r"|errad[oa]|apag\w+|sbagliat[oa]|togli\w*|cancell\w+|klopt niet|fout|verwijder\w*|schrap\w*"
    r"|fel|stämmer inte|forkert|feil|ta bort|stryk)\b",
    re.IGNORECASE,
)
# Who or what it is said of, before what is printed: "it is allowed", "er ist erlaubt".
_IT_IS: Final = re.compile(
    r"^\W*(?:(?:it|this|that|one|a second job|they|she|he|es|das|er|sie|der|dies|ce|cela|c['’]|il"
    r"|elle"
    r"|on|est[oa]|se|isso|è|questo|het|dat|hij|det|den)(?:['’]s|\s(?:is|are|ist|sind|est|es|é|è"
    r"|is|är|er))\s"
    r"|(?:it should (?:read|say)|it reads|es (?:muss|sollte) heißen|il faut (?:lire|écrire)"
    r"|debe (?:decir|poner)|deve dire|het moet zijn|det ska stå)\s?:?\s)",
    re.IGNORECASE,
)
# Where a condition begins without a comma: "allowed if it is declared".
_IF: Final = re.compile(
    r"(?<!only)(?<!nur)(?<!,)\s(?=(?:if|provided|(?:as|so) long as|unless|outside|wenn|sofern"
    r"|solange"
    r"|falls|außerhalb|tant que|à condition|sauf|siempre que|salvo|desde que|purché|tranne|mits"
    r"|zolang"
    r"|als|behalve|så länge|så lenge|så længe|om|hvis)\s)",
    re.IGNORECASE,
)
# "It depends: …": what it depends on is said behind it.
_DEPENDS: Final = re.compile(
    r"^\W*(?:(?:it|that) depends|depends|(?:das |es )?kommt (?:ganz )?dar?auf an|je nachdem"
    r"|[çc]a dépend|dépend|depende|dipende|(?:dat )?hangt ervan af|(?:det )?(?:beror på"
    r"|kommer an på))"
    r"\s?[:,–—-]\s?",
    re.IGNORECASE,
)
_COPULA: Final = re.compile(
    r"^\W*(?:(?:an?|eine?n?|une?|una?|um|een|ett?)\s+)?(?:is|are|ist|sind|est|es|é|è|är|er)\s",
    re.IGNORECASE,
)
_THEY_MAY: Final = re.compile(
    r"(?:they|she|he|the person|people|man|sie|er|on|il|elle|on|ils|elles|se|lui|lei|ela?|ele|ze"
    r"|hij|zij"
    r"|de|hon|han)?\s?(?:may|can|could|darf|dürfen|dürfte|kann|können|peu(?:t|vent)|pueden?"
    r"|podem?|può"
    r"|possono|mag|mogen|får|kan)(?P<no>(?:\s?not|n['’]t| nicht| pas| niet| inte| ikke)?)"
    r"(?:\s(?:have|hold|keep|take|do|einen?|haben|en|avoir|tener|ter|averne|er|hebben|ha|it|so"
    r"|one|un[oa]?|een|ett|et|das|den))*(?!\w)",
    re.IGNORECASE,
)
_IDLE: Final = folded("""
    they he she people person have hold keep take do may can too as well another
    sie er man darf dürfen kann können haben machen auch on il elle ils elles peut peuvent avoir
    se puede pueden tener pode podem ter può possono avere mag mogen hebben ook får kan ha de hon
    han a an the is are be would that this it yes no ok okay fine possible allowed permitted of
    course by with us me in general principle certainly sure absolutely perfectly quite totally
    and also
    ein eine einen einem ist sind das es ja gern gerne erlaubt möglich geht natürlich klar
    grundsätzlich von mir uns aus in ordnung wäre auch
    un une est c oui possible permis autorisé bien sûr tout à fait pas de problème aussi
    una es está sí si posible permitido claro por supuesto también
    um uma é está sim pode possível permitido é claro também
    uno è sì possibile permesso certo anche
    een is dat het wel mag mogelijk toegestaan natuurlijk prima ook
    en ett är er det ja tillåtet tilladt tillatt går bra också
    beside besides it alongside side daneben nebenher nebenbei dazu à côté al lado accanto ao
    ernaast daarnaast vid ved sidan siden av job jobs work
""")
_PLEASE: Final = re.compile(
    r"[\s,]+(?:please|bitte|svp|por favor|per favore|graag|tack|takk)$", re.IGNORECASE
)
_WHO: Final = re.compile(
    r"\b(?:who(?:ever)?|those|anyone|wer|celui|ceux|celles|quien(?:es)?|quem|chi|wie|den som"
    r"|de som)\b",
    re.IGNORECASE,
)
_LEADING_NOT: Final = re.compile(rf"^{_NOT}\s", re.IGNORECASE)
_ENDS_WITH_NOT: Final = re.compile(rf"(?:\b{_NOT}|n['’]t)\s*$", re.IGNORECASE)
# Right behind another job, what can only bound it: "another job outside the season".
_FIRM: Final = re.compile(
    rf"(?:{_ONLY}\s)?(?:outside|außerhalb|ausserhalb|en dehors|fuera|fora|fuori|buiten|utanför"
    rf"|utenfor"
    r"|uden for|as long as|so long as|provided|solange|sofern|tant que|siempre que|desde que|purché"
    rf"|mits|zolang|så (?:länge|længe|lenge)|{_EXCEPT}|(?:at|on|over the|am|im|an den|le|les|los"
    rf"|ai|nei"
    r"|nos|aos|in het|op) (?:week|evening|wochenende|feierabend|week-?ends?|fines|fine|fins)\w*"
    r"|in the (?:evening|off|low|quiet)\w*|up to|bis zu|jusqu['’]à|hasta|fino a|até|tot)\s?\S",
    re.IGNORECASE,
)
_DENIES: Final = re.compile(rf"\b{_NOT}\b", re.IGNORECASE)
_MAY: Final = re.compile(
    r"\b(?:may|can|darf|dürfen|kann|peu(?:t|vent)|pueden?|podem?|può|possono|mag|mogen|får|kan)\b",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    rf"(?:{_YES_WORD}|{_NO_WORD}|{_OF_WHAT}|{_NOT}|who\w*|those|anyone|wer|ceux|qui|quien\w*"
    rf"|quem|chi"
    r"|wie|den|de|der|die|das|a|an|the|only|nur|from|von|zwischen|between|outside|außerhalb|after"
    r"|nach|up|bis|hasta|until)\b",
    re.IGNORECASE,
)
# What is to stand there, in quotation marks at the end: "for the other job please say: “…”".
_DICTATED: Final = re.compile(r"[\"“„«](?P<said>[^\"“”„«»]+\s[^\"“”„«»]+)[\"”“»][\s.!]*$")
_SECOND: Final = re.compile(r"\b2(?:nd|\.|e|º|ª)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of an answer in their own words, and the sentences that say them.

    `anew`: the answer is said as well; else the terms only join those that stand there.
    """

    words: str
    sentences: tuple[str, ...]
    anew: bool
    value: OtherJobs = OtherJobs.WELCOME


def told(
    text: str,
    answers: Callable[[str], bool] = lambda _: False,
    before: OtherJobs | None = None,
) -> Terms | None:
    """Return the terms on which a reply allows another job; `answers` is asked of a sentence.

    `before` is the word that stands there, to which one may object.
    """
    for sentence, behind in pairwise([*sentences_in(text), ""]):
        if is_question(sentence):
            continue
        if before and (terms := _put_right(sentence, behind, before)):
            return terms
        dictated = _DICTATED.search(sentence)
        if dictated and side_job.is_named(sentence[: dictated.start()]):
            terms = _in_its_place(dictated["said"])
            return terms and replace(terms, sentences=(sentence,))
        said = _answer(sentence, answers)
        if said is None:
            continue
        rest = _OBJECTS.sub("", said, count=1)
        if rest != said and not rest.strip(" .:;,!"):  # "« To be discussed » : non."
            said, used = behind, (sentence, behind)
        else:
            said, used = rest if _OURS.search(sentence) else said, (sentence, "")
        if side_job.names_season(said) and side_job.names_season(behind):
            both = (
                f"{said.rstrip(' .!')}, {_begun(behind)}"  # "Not in summer. In winter it is fine."
            )
            if not is_question(behind) and _is_both(tuple(_clauses(both))):
                said, used = both, (sentence, behind)
        if terms := of_answer(said):
            return replace(terms, sentences=tuple(filter(None, used)))
    return None


def is_bound(line: str) -> bool:
    """Whether a line only bounds a yes that stands there: "weekends only", "bara om vintern"."""
    alone = side_job.word(line) is None and not is_question(line) and len(line) <= _MOST
    return alone and (_TERM.match(line) is not None or _OWN_TIME.match(line) is not None)


def settled(value: OtherJobs | None, beside: str | None) -> OtherJobs | None:
    """Return what stands before words on another job: nothing, where they say all of it.

    Beside "with our consent", or "permitted", nothing is to be discussed.
    """
    return OtherJobs.STATED if value is OtherJobs.DISCUSS and states(beside or "") else value


def states(beside: str) -> bool:
    """Whether words on another job say by themselves what holds, and do not only bound a yes."""
    clauses = tuple(_clauses(beside))
    allowed = any(side_job.word(each) is OtherJobs.WELCOME for each in clauses)
    return bool(allowed or CONSENT.search(beside) or _is_both(clauses) or _NO_WHILE.search(beside))


def _put_right(sentence: str, behind: str, before: OtherJobs) -> Terms | None:
    """Return what somebody says who objects to the word that stands there."""
    quoted = _OURS.search(sentence)
    open_still = before is OtherJobs.DISCUSS and _NOTHING_TO_DISCUSS.search(sentence)
    denied = quoted and _ENDS_WITH_NOT.search(sentence[: quoted.start()])
    wrong = quoted and (denied or _WRONG.search(sentence))
    if not (open_still or wrong):
        return None
    hit = quoted or open_still
    rest = sentence[hit.end() :] if hit else ""
    clauses = [each for each in _clauses(rest) if not _WRONG.search(each)]
    for said, used in ((", ".join(clauses), (sentence,)), (behind, (sentence, behind))):
        if terms := _in_its_place(said):
            return replace(terms, sentences=used)
    return None


def _in_its_place(said: str) -> Terms | None:
    """Return what an answer says, be it a plain yes or no, in the place of what stood there."""
    said = _IF.sub(", ", _IT_IS.sub("", said, count=1).strip(' .!"“”„«»'))
    if not said or _WRONG.search(said):
        return None
    may = _THEY_MAY.match(said)
    said = f"{'no' if may['no'] else 'yes'}, {said[may.end() :]}".strip(" ,") if may else said
    if terms := of_answer(said):
        return terms
    word = side_job.word(said)
    if CONSENT.search(said):
        stated = _COPULA.sub("", side_job.without_mention(said), count=1)
        return Terms(_begun(stated)[:_MOST], (), True, OtherJobs.STATED)
    if word in (OtherJobs.WELCOME, OtherJobs.NO):
        when = said.partition(", ")[2].strip() if may and word is OtherJobs.WELCOME else ""
        return Terms(when if " " in when and side_job.word(when) is None else "", (), True, word)
    return Terms(_begun(said)[:_MOST], (), True, OtherJobs.STATED) if states(said) else None


def of_answer(said: str) -> Terms | None:
    """Return the terms in an answer on another job, where it is a yes, or both yes and no."""
    agreed, terms = False, []
    said = _THAT_IS_WRONG.sub("", AS_THEY_LIKE.sub("", said).strip())
    if _is_both(tuple(_clauses(rest := _DEPENDS.sub("", said)))):
        said = rest
    if _is_both(tuple(_clauses(said))) or _is_for_a_time(said):
        stated = _PLEASE.sub("", said.rstrip(" .!"))
        return Terms(_begun(stated)[:_MOST], (), True, OtherJobs.STATED)
    for whole in _clauses(said):
        behind = side_job.behind_mention(whole).strip()
        if _FIRM.match(behind) and _allows(whole[: -len(behind)]):
            agreed = True
            terms.append(behind)
            continue
        rest = side_job.without_mention(whole).strip()
        clause = rest if _TERM.match(rest) else whole
        if _INDIFFERENT.search(clause):
            agreed = True
            continue
        if inner := _BEHIND_YES.search(clause):
            agreed = True
            if not _IDLY.match(inner["term"]):
                terms.append(inner["term"])
        elif _TERM.match(clause) or _OWN_TIME.match(clause):
            if not _IDLY.match(clause):
                terms.append(clause)
        elif _YES.search(clause) or side_job.word(clause) is OtherJobs.WELCOME:
            agreed = True
        elif side_job.word(clause) is not None:  # a no, or a matter to discuss
            return None
    # "nach Absprache" is a term, and one that leaves it open; "8 hours, nach Absprache" less so
    bound = agreed and any(map(has_figure, terms)) and not CONSENT.search(said)
    if not terms or (side_job.word(", ".join(terms)) is OtherJobs.DISCUSS and not bound):
        return None
    plain = agreed or any(map(_is_plain, terms))
    return Terms(", ".join(terms)[:_MOST], (), agreed) if plain else None


def _is_both(clauses: tuple[str, ...]) -> bool:
    """Whether some is allowed and some is not: "at 80 % yes, at 100 % no"."""
    if len(clauses) < _FIRST:
        return False
    if sum(map(bool, map(_WHO.search, clauses))) >= _FIRST:
        return any(map(_MAY.search, clauses)) and any(map(_DENIES.search, clauses))
    bare = [side_job.without_mention(each).strip() for each in clauses]
    return any(map(_allows_some, bare)) and any(map(_NO_OF.match, bare))


def _allows_some(clause: str) -> bool:
    """Whether a clause says yes, and of what: "weekends yes", and not "that is fine"."""
    of_what = {word.text for word in speech.words(clause)} - _IDLE
    word = side_job.word(clause)
    then = word is OtherJobs.WELCOME and side_job.names_season(clause)
    says = then or _YES_OF.fullmatch(clause) is not None
    return bool(of_what) and says and word is not OtherJobs.DISCUSS


def _is_for_a_time(said: str) -> bool:
    """Whether there is to be no other job for a time: "no other work during the harvest"."""
    rest = side_job.behind_mention(said) or _LEADING_NOT.sub("", said, count=1)
    return rest != said and side_job.word(said) is OtherJobs.NO and bool(_NO_WHILE.match(rest))


def _begun(said: str) -> str:
    """Return words that are printed behind a colon, whatever sentence they began."""
    return said[:1].lower() + said[1:] if _LED.match(said) else said


def joined(before: str | None, terms: Terms) -> str:
    """Return what is printed behind a yes that stands there: its terms, and those told now."""
    if terms.anew or not before or before in terms.words:
        return terms.words
    return before if terms.words in before else f"{before}, {terms.words}"[:_MOST]


def _allows(said: str) -> bool:
    """Whether what stands before a term allows it: "you may keep another job"."""
    word = side_job.word(said)
    return word is OtherJobs.WELCOME or (
        word is None and _MAY.search(said) is not None and not _DENIES.search(said)
    )


def _is_plain(term: str) -> bool:
    """Whether a term says of itself that the rest is allowed."""
    return any(pattern.search(term) for pattern in (_OWN_TIME, _RIVAL, _ONLY_THEN))


def _clauses(said: str) -> Iterator[str]:
    for clause in _PARTS.split(said)[:_CLAUSES]:
        if bare := _LEAD.sub("", clause.strip(), count=1).strip(" .,;:!()"):
            yield bare


def _answer(sentence: str, answers: Callable[[str], bool]) -> str | None:
    """Return what a sentence answers on another job; None where it speaks of none."""
    label = split_label(sentence)
    if label is not None:
        return label[1] if label[0] is Topic.OTHER_JOBS else None
    if quoted := _OURS.search(sentence):
        return sentence[quoted.end() :].lstrip(" :,–—-")
    named = _SECOND.sub("second ", sentence)
    head, colon, rest = named.partition(":")
    if colon and len(head.split()) <= _LABEL and side_job.is_named(head):
        return rest.strip()
    first = islice(_clauses(named), _FIRST)
    if any(side_job.is_named(each) for each in first) and not side_job.is_ours(named):
        return named
    return sentence if answers(sentence) else None
