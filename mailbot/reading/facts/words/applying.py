"""How people say where applications go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Applying:
    """One language; each field an alternation for `re`, added to those of `Words`."""

    papers: str = ""  # what is sent in: "letters", "portfolio"
    towards: str = ""  # right before an address: "to"
    sender: str = ""  # "me" is where they go: "reply to this", "get in touch with me"
    mailbox: str = ""  # the name of a mailbox for applications: "jobs"
    not_for_them: str = ""  # speaks to us, of something else: "questions", "if anything is missing"


EN: Final = Applying(
    papers=r"letters?|papers|portfolios?|cover letters?|tapes|reels|samples|sketches"
    r"|a few lines|a line|word|something|story|stories|write|writes|writing|answers?"
    r"|replies",
    towards=r"to|at|via|through|with|on",
    sender=r"(?:flick|shoot|fire|give) (?:me|us) an? (?:e-?mail|mail|line|message|note|shout)"
    r"|hit (?:me|us) (?:up|back)|(?:go|come|applications?|letters) (?:through|via) (?:me|us)"
    r"|repl(?:y|ies|ying) (?:\w+ )?to (?:this|me|us)|(?:just |simply )?(?:hit|press|use"
    r"|click) (?:the )?reply|repl(?:y|ies) (?:here|directly)|answer(?:s"
    r"|ing)? (?:to )?(?:this|me|us)(?: \w+)?|get (?:in touch|hold"
    r"|back)(?: \w+)? (?:with|of|to) (?:me|us)|be in touch with (?:me|us)|(?:write"
    r"|writes|writing|apply|applications?|letters?|cvs?|papers|straight|mail"
    r"|e-?mails?) (?:[\w-]+ ){0,3}to (?:me|us)(?: directly| please)?|(?:talk|speak) to me"
    r"|(?:(?:e-?mail|write to|contact|apply to|mail) |to )the undersigned"
    r"|drop (?:me|us)|tell them to (?:write|mail|email|answer|reply)(?: to)? me"
    r"|send (?:it|them|everything) to (?:me|us)|come (?:back )?to me|(?:this"
    r"|my) (?:same )?(?:e-?mail )?address|by reply|return (?:of )?(?:e-?mail|post)"
    r"|(?:call|ring|phone|text)(?: me| us)(?: on)?(?: [\d ]{6,20})?,? or (?:e-?mail"
    r"|write)(?= ?(?:me|us"
    r"|[,.;]|$))"
    r"|(?:write|send|drop|shoot) (?:me|us) an? (?:(?:quick|short|little) )?(?:line|note|message"
    r"|e-?mail)|(?:send an? (?:quick |short )?e-?mail|drop an? (?:quick |short )?line)"
    r"(?! to (?!me|us))"
    r"|e-?mail (?:to )?(?:this|the same) (?:one|address|mail)|(?:cvs?|r[eé]sum[eé]s?|applications?"
    r"|letters?|papers) (?:\w+ ){0,4}to this (?:same )?(?:one|e-?mail|mail|inbox)"
    r"|e-?mail (?:\w+ ){0,2}(?:cvs?|r[eé]sum[eé]s?|applications?|bio-?data|letters?)"
    r"(?! to (?!me|us))"
    r"|(?:apply|applying) by (?:sending|writing|mailing|e-?mailing|telling) (?:me|us)"
    r"|give (?:me|us) an? (?:ring|call|bell|buzz|shout) or (?:an? )?(?:e-?mail|mail|message|line)"
    r"|(?:e-?mail|write|message) (?:me )?back|a reply (?:is enough|will do|does it)",
    mailbox=r"jobs?|apply|applications?|applicants?|careers?|hiring|hire|hr|recruit\w*|talent"
    r"|cvs?|resumes?|people|vacanc(?:y|ies)|work(?:with(?:us|me))?|join(?:us)?"
    r"|appointments?",
    not_for_them=r"questions?|quer(?:y|ies)|if (?:you|anything|something|there is|there's"
    r"|that)(?: \w+){0,2} (?:need|missing|unclear|wrong|else|questions?|more)"
    r"|let me know (?:if|when|whether|what|once)|anything (?:is )?(?:missing|unclear"
    r"|else)|if (?:it|this|that) (?:does not|doesn't|is not|isn't|works)|invoices?"
    r"|unsubscribe|privacy|press|publish\w*|print(?:s|ed)? it|whether you",
)
DE: Final = Applying(
    papers=r"zuschriften|unterlagen|mappen?|arbeitsproben|anschreiben|ein paar zeilen|zeilen"
    r"|brief|briefe|was schicken|lebensläufe|bewerbungs\w+|bewerben",
    towards=r"an|unter|über|bei|auf",
    sender=r"(?:obige|unter dieser) (?:absender)?adresse"
    r"|(?:an|über|unter|auf|per) (?:diese[rn]?|die obige|der obigen|meine[rn]?|dieselbe)"
    r" (?:e-?mail|mail|absender)-?(?:adresse|anschrift)"
    r"|(?:schick|schreib|send)\w* (?:\w+ ){0,2}eine (?:kurze )?(?:e-?mail|mail|nachricht)"
    r"(?! an (?!mich|uns))|(?:kurze )?(?:e-?mail|mail|nachricht) an mich|per mail an mich"
    r"|(?:diese|die) (?:e-?mail|mail|nachricht) (?:zu )?antworten|hierauf (?:zu )?antworten"
    r"|meld\w* (?:[\w.-]+ ){0,4}(?:bei|an) (?:mir|mich|uns)"
    r"|(?:bewerbung\w*|unterlagen|lebens[lä]\w+) (?:\w+ ){0,2}(?:schick|send|mail)\w* (?:an )?"
    r"(?:mir|mich|uns)|(?:schick|send|mail)\w* (?:mir|uns) (?:\w+ ){0,3}(?:bewerbung\w*|unterlagen"
    r"|lebenslauf)|(?:an|bei) (?:de[nrm]|die) (?:unterzeichn|unterfertigt)\w*|(?:schreib|mail"
    r"|antwort)\w* (?:[\w-]+ ){0,3}(?:an )?(?:mir|uns|mich)(?!\w)"
    r"|antwort\w* (?:\w+ ){0,2}(?:auf )?(?:diese|hier)\w*(?: mail| nachricht)?"
    r"|(?:reicht|genügt) (?:eine|als) antwort|eine antwort (?:auf diese mail|hierauf"
    r"|genügt|reicht)|(?:bewerbung\w*|unterlagen|zuschriften|briefe?"
    r"|post) (?:\w+ ){0,2}(?:an mich|an uns|zu mir)|bei mir (?:\w+ ){0,2}melden"
    r"|(?:mail|schreib)\w* (?:\w+ ){0,2}zurück|z(?:u|ua)?r[uü]ckschreib\w*"
    r"|einfach antworten|antwortet? einfach|meine adresse"
    r"|(?<!ich )(?<!wir )(?:schreibt?|schreiben sie|melde?t?|melden sie|antwortet?)"
    r" (?:[\w.-]+ ){0,7}hier(?:her|hin|auf)?(?=\W*$|[.!,;)])"
    r"|hier(?:her|hin|auf)? (?:einfach |kurz )?(?:schreiben|antworten|melden)",
    mailbox=r"bewerb\w*|personal\w*|stellen?|karriere|arbeiten|mitarbeit\w*|jobs",
    not_for_them=r"rückfragen?|fragen|(?:falls|ob) (?:\w+ ){0,4}(?:fehlt|braucht|unklar)"
    r"|wenn (?:\w+ ){0,4}(?:fehlt|brauchen|unklar|erscheint)|rechnung\w*|datenschutz"
    r"|abmelden|fehlt (?:noch )?(?:etwas|was)|veröffentlich\w*|gebt bescheid"
    r"|geben sie bescheid",
)
FR: Final = Applying(
    papers=r"lettres?|courriers?|dossiers?|quelques lignes|un mot|candidatures?|portfolios?"
    r"|lettres? de motivation|cv",
    towards=r"à|sur|via|chez|au|par",
    sender=r"(?:m|nous)['’ ]écri\w+|écri\w+ (?:directement )?ici|(?:mot|mail|message) suffit"
    r"|(?:envoy|laiss|pass|adress)(?:ez|er|e)(?: simplement| juste)? un (?:petit |court )?"
    r"(?:mot|mail|message|e-?mail|courriel)(?! (?:aux?|à) (?!moi|nous))|(?:à|sur|via) (?:cette"
    r"|mon) (?:même )?adresse(?: mail| e-?mail)?"
    r"|répon(?:dez|dre|ds|se)(?:[- ]moi| simplement| directement| à moi| à ce\w*"
    r"| ici)+(?: \w+)?|écri(?:vez|re|s)?[- ](?:moi|nous)|m['’](?:écrire|écrit|envoyer"
    r"|appeler ou m['’]écrire)|on m['’]écrit|(?:faites|fais)[- ]moi signe|envo(?:y(?:ez|er"
    r"|e)|ies?)[- ](?:moi|nous)|(?:un|petit) (?:mot|mail|message) à (?:moi|mon adresse)"
    r"|à (?:mon adresse|moi[- ]même)|il suffit de (?:me )?répondre|par retour"
    r"|contact(?:ez|er)[- ](?:moi|nous)|(?:à l['’]attention du|au|à la) soussignée?",
    mailbox=r"emplois?|recrut\w*|rh|candidatures?|postul\w*|carrieres?|travail\w*|offres?",
    not_for_them=r"questions?|s['’]il (?:vous )?manque|si (?:vous avez|quelque chose|besoin|il)"
    r"|facture|désabonn\w*|confidentialité|publi\w+|pour toute",
)
ES: Final = Applying(
    papers=r"cartas?|currículums?|currículos?|dossiers?|unas líneas|cuatro líneas|portafolios?"
    r"|cv|escriban?|escriba|mensajes?",
    towards=r"a|al|en|por",
    sender=r"(?:resp[oó]nd|cont[eé]st)\w{0,4}(?:me|nos)"
    r"(?: (?:a |en )?(?:este|esta|aqu[ií])(?: \w+)?)?"
    r"|me (?:podéis|pueden|puedes|puede) (?:escribir|contactar|mandar)|(?:basta"
    r"|es suficiente)(?: con)? (?:responder|contestar)(?:me)?|(?:respond|contest)(?:e|a"
    r"|ed|er|an|iendo|id)?(?:me|nos)?(?: directamente)? (?:a|al) (?:este|esta|mí|mi"
    r"|presente)(?: \w+)?|responde(?:d|dme|me)?(?: aquí)|escr[ií]b(?:e|a|an|id|ir) (?:por )?aquí"
    r"|al abajo firmante|escr[ií]b(?:e|a|an|id|ir"
    r"|an)(?:me|nos)|(?:que )?me (?:escriban?|manden?|contacten?|envíen?)|env[ií](?:a|e"
    r"|ad|en|ar)(?:me|nos)|m[aá]nd(?:a|e|ad|en|ar)(?:me|nos)|(?:env[ií]|m[aá]nd|escr[ií]b)(?:a|e"
    r"|ad|en|an|ar|id|ir)(?:me|nos)? (?:un|unas)"
    r" (?:correo|mail|e-?mail|mensaje|líneas)(?! a )|(?:a|en) (?:mi|esta"
    r"|este)(?: misma?| mismo)? (?:correo|dirección|mail|email)|directamente (?:a mí"
    r"|conmigo)|contact(?:a|ar|e|ad|en) conmigo|conmigo",
    mailbox=r"empleos?|trabaj\w*|rrhh|candidaturas?|seleccion|vacantes?|talento|personal"
    r"|curriculum\w*|bolsa\w*",
    not_for_them=r"preguntas?|dudas?|si (?:falta|necesit\w+|hay|hace falta|tenéis|tienen|tienes)"
    r"|factura|darse de baja|privacidad|publi\w+|para cualquier",
)
PT: Final = Applying(
    papers=r"cartas?|currículos?|cvs?|portf[oó]lios?|umas linhas|mensagens|escrevam?|escreva",
    towards=r"para|a|ao|no|em|pelo|pra",
    sender=r"(?:é )?só (?:me )?responder|(?:basta|bastando) (?:me )?responder|respond(?:a|er"
    r"|am|e|endo|em)(?:-me)?(?: \w+)? (?:a )?(?:esse|este|esta|essa|a este|a esta|neste"
    r"|por aqui|aqui)(?: \w+)?|me (?:chamar|escrever|mandar|chamam?|mandam?|mandem?|enviem?"
    r"|escrevam?|escreva"
    r"|procurem?|escrever)|escrev\w+[- ](?:me|nos)|(?:mand|envi|escrev)(?:a|e|em|am|ar"
    r"|er)(?:-me)? um(?:a|as)?"
    r" (?:e-?mail|mensagem|linhas)(?! (?:aos?|às?|para) )|(?:fale|falem|falar|contato"
    r"|contacto) (?:\w+ )?comigo|mand\w+[- ]me|envi\w+[- ]me|(?:para|neste|nesse|este"
    r"|por este) (?:o meu |meu |mesmo )?(?:e-?mail|endereço)|diretamente (?:a mim"
    r"|para mim)|(?:mand|envi|escrev)\w+ (?:\w+ ){0,5}(?:pra|para) cá|ao abaixo assinado",
    mailbox=r"empregos?|vagas?|rh|recrutamento|candidaturas?|trabalh\w*|talentos?|curriculos?"
    r"|selecao",
    not_for_them=r"perguntas?|dúvidas?|se (?:faltar|precisar\w*|houver|tiver\w*|for preciso)|fatura"
    r"|cancelar|privacidade|public\w+|qualquer (?:coisa|dúvida)",
)
IT: Final = Applying(
    papers=r"lettere|lettera|curriculum|cv|due righe|portfolio|domande di lavoro|candidature"
    r"|scrivano",
    towards=r"a|ad|all['’]indirizzo|via|presso|su",
    sender=r"scriv(?:ete|i|a|ano|ere)(?:mi|ci)|scriv(?:ete|i|a|ano|ere) (?:\w+ )?a (?:me"
    r"|noi)(?: \w+)?|(?:basta|è sufficiente|potete|può) rispond\w+|rispond(?:ete|i|a"
    r"|ere|endo|ano)(?:mi|ci)?(?: \w+)? (?:a )?(?:questa|questo|qui|a me)(?: \w+)?"
    r"|contatta(?:te|re)?(?:mi|ci)|mi (?:scriva(?:no)?|contatti(?:no)?|mandi(?:no)?)"
    r"|mand(?:a|ate|are)(?:mi|ci)|(?:mand|invi|scriv)(?:a|ate|are|i|ete|ere)(?:mi|ci)? (?:una|un"
    r"|due)"
    r" (?:e-?mail|mail|messaggio|righe)(?! (?:ai|agli|alle|al|alla) )|invi(?:a|ate|are)(?:mi|ci)"
    r"|fatevi (?:vivi|sentire)"
    r"|(?:a|al) (?:questo|mio)(?: stesso)? indirizzo|direttamente (?:a|con) me"
    r"|scriv(?:ete|i|a|ano|ere) qui|alla? sottoscritt[oa]"
    r"|aspett(?:o|iamo) le (?:vostre )?(?:mail|e-?mail|candidature|lettere|domande)",
    mailbox=r"lavor[oa]\w*|candidatur[ae]|selezione|risorseumane|personale|assunzioni"
    r"|curriculum|carriere",
    not_for_them=r"domande(?! di (?:lavoro|partecipazione|ammissione)"
    r"| (?:\w+ )?(?:vanno|entro|dovranno|devono|possono|arriv\w+|saranno))|dubbi"
    r"|se (?:manca|serve|servono|avete|c'è"
    r"|ci sono)|fattura"
    r"|disiscri\w+|privacy|pubblic\w+|per qualsiasi|fatemi sapere",
)
NL: Final = Applying(
    papers=r"brie(?:f|ven)|sollicitaties?|cv's|motivaties?|een paar regels|berichtjes?"
    r"|portfolio",
    towards=r"naar|aan|via|op|bij",
    sender=r"(?:antwoord|reageer|reageren|antwoorden)(?: \w+)? (?:op )?(?:deze|dit|hierop|hier"
    r"|mij)(?: \w+)?|op deze (?:e-?)?mail (?:te )?(?:antwoorden|reageren)"
    r"|(?:gewoon )?(?:beantwoorden|antwoorden)(?: volstaat| is genoeg)"
    r"|(?:reager|antwoord|reageer|schrijv|mail)\w* [^.!?:]{0,40}op deze (?:e-?)?mail"
    r"|meld(?:en)? (?:\w+ ){0,3}bij (?:mij|me|ons)|(?:stuur|schrijf|mail"
    r"|bericht)(?: \w+)? (?:me|mij|ons|naar mij|aan mij)|(?:brieven|sollicitaties|cv's"
    r"|cv) (?:mogen )?(?:naar|aan|bij) (?:mij|ons)|(?:mijn|dit"
    r"|ditzelfde) (?:e-?mail)?adres|per kerende|(?:mail|schrijf|stuur"
    r"|bericht)(?: \w+){0,2} terug|(?:stuur|schrijf|zend) (?:\w+ ){0,2}een (?:kort )?(?:berichtje"
    r"|bericht|mailtje|mail|e-?mail|briefje)(?! (?:aan|naar) (?!mij|me|ons))"
    r"|(?:naar|aan|op) (?:mijn|ditzelfde|dit) (?:e-?)?mailadres|laat (?:het )?(?:mij|me"
    r"|ons) (?:\w+ )?weten|contact (?:op )?met mij|(?:mail|stuur|zend)(?:en)? (?:[\w-]+ ){0,4}"
    r"(?:naar|aan) (?:mij|me|ons)|(?:bij|aan) (?:de )?ondergetekende",
    mailbox=r"vacatures?|werken\w*|sollicit\w*|personeel|jobs?|banen|hr",
    not_for_them=r"vragen|als (?:er |jullie |u )?(?:iets|nog|wat) (?:\w+ ){0,2}(?:ontbreekt|mist"
    r"|nodig|onduidelijk)|factuur|uitschrijv\w+|privacy|publi\w+|plaats(?:en|ing)"
    r"|of jullie",
)
NORDIC: Final = Applying(
    papers=r"brev|ansök\w*|ansøg\w*|søknad\w*|cv",
    towards=r"till|til|på|via",
    sender=r"skriv (?:\w+ ){0,2}(?:tilbage|tillbaka|tilbake|attende)(?: til+ (?:mig|meg|os|oss))?"
    r"|til+ (?:denne|denna|den här) (?:e-?post)?adress\w*|(?:ta|tag) kontakt med (?:mig|meg|oss|os)"
    r"|svar(?:a|e)? (?:bara |bare |blot )?på (?:det här|detta|denne|dette"
    r"|denna)(?: \w+)?|(?:skriver?|søk\w*|sök\w*|søg\w*) (?:\w+ )?til+ (?:mig|meg|os|oss)"
    r"|skriver? (?:\w+ ){0,2}på (?:denne|denna|den här) (?:e-?)?(?:mail|mejl|post)"
    r"|(?:ansök|ansøg|søkn)\w* (?:bes )?(?:sendes|skickas|sändes|sendast)"
    r" (?:til+ )?(?:mig|meg|os|oss)"
    r"|til+ undertegne\w*|til+ undertecknad\w*"
    r"|(?:via|per|på|med) (?:mejl|mail|e-?post) til+ (?:mig|meg|os|oss)"
    r"|(?:skicka|sänd|send|skriv)(?: \w+)? (?:ett|en|et) (?:kort )?(?:mejl|mail|meddelande|besked"
    r"|melding|e-?post)(?! til+ (?!mig|meg|os))"
    r"|(?:ansökan|ansök|ansøgning|søknad|cv)(?: \w+){0,3} til+ (?:mig|meg|os|oss)"
    r"|(?:mejla|maila|mail|kontakta?"
    r"|hör av dig till) (?:mig|meg|oss|os)",
    mailbox=r"jobb|job|rekrytering|stilling\w*|ansok\w*|ansog\w*|soknad\w*|karriere",
    not_for_them=r"frågor|spørgsmål|spørsmål|om (?:något|noget|noe) (?:saknas|mangler)|faktura"
    r"|avregistr\w+",
)
OTHERS: Final = Applying(  # of languages whose mails we only read by their marks
    papers=r"zgłoszenia|aplikacje|přihlášky|životopis\w*|hakemukset|hakemus\w*|önéletrajz\w*"
    r"|cererile|резюме",
    towards=r"na adres|adres|do|na adresu|na|osoitteeseen|на",
    sender=r"odp(?:owiada|isa|isywa|owiedzie)\w* na t(?:en|ego|ę) (?:sam )?(?:adres|e-?mail\w*"
    r"|wiadomość)|(?:pisać|napisać|piszcie|proszę pisać) (?:do mnie|na ten adres)"
    r"|(?:napisz|pisz|odezwij się)(?: \w+)? do mnie|(?:wyślij|wyślijcie"
    r"|napisz)(?: \w+)? (?:maila|wiadomość)|kontakt ze mną|odpisz\w*|ozvěte se mi"
    r"|(?:kirjoita|kirjoittakaa) (?:minulle|meille)|ota yhteyttä (?:minuun|meihin)"
    r"|(?:на)?пишите мне|(?:на)?пишіть мені|ответьте на это|відповідайте на цей"
    r"|odpov\w+ na tento (?:e-?mail|mail)|(?:pište|napište) mi|vastaa\w* tähän"
    r"|відпов\w+ на це\w*|ответ\w+ на это\w*",
    mailbox=r"praca|rekrutacja|prace|kariera|kariery|tyo|rekry|rekrytointi|allas\w*|munka|robota",
)

LANGUAGES: Final[tuple[Applying, ...]] = (EN, DE, FR, ES, PT, IT, NL, NORDIC, OTHERS)

# A page so announced is for reading, not for applying.
TO_READ: Final = (
    r"about (?:us|me)|more (?:about|on|info\w*|details)|our (?:site|website|page|story|shop|menu"
    r"|catalogue|blog|music|work)|mehr (?:über|zu|infos?\w*)|unsere[rn]? (?:seite|website|shop"
    r"|blog)"
    r"|(?:le|notre) site|en savoir plus|plus d['’]info\w*|à propos|(?:más|mais) (?:sobre"
    r"|informaci\w+"
    r"|informaç\w+)|nuestr[ao] (?:web|página|tienda)|noss[ao] (?:site|página|loja)|saperne di più"
    r"|(?:il )?nostro sito|meer (?:over|info\w*)|onze (?:site|website|winkel)|vår (?:hemsida"
    r"|nettside)"
    r"|vores (?:hjemmeside|side)|mer om|mere om|lisätietoja|więcej (?:o|informacji)|nasza strona"
    r"|photos?|fotos?|bilder|pictures|map|karte|plan d['’]accès|privacy|datenschutz|gdpr"
    r"|personuppgifter"
)
# How an address is spelled out: "jobs arobase bakery.example", "jobs at bakery dot example".
AT: Final = (
    r"\(at\)|\[at\]|\{at\}|arobase|arobas|arroba|chiocciola|chiocciolina|apen?staartje"
    r"|klammeraffe|at-zeichen|małpa|snabel-?a|krøllalfa|alfakrøll|zavináč|ät-merkki|miukumauku"
    r"|собака|равлик"
)
SPOKEN_AT: Final = r"at|ät|et|à"  # only where the point is spelled out, too
DOT: Final = (
    r"dot|point|punkt|punto|ponto|punt|prick|piste|kropka|tečka|точка|крапка|\(dot\)|\[dot\]"
)
# Begins to say what an application is to tell.
TELLING: Final = (
    r"(?:(?:and )?tell (?:me|us)|(?:und )?(?:erzähl|sag|schreib)\w* (?:mir|uns) (?:doch "
    r"|bitte )?(?:was|wie|welche\w*|warum|von)"
    r"|(?:et )?(?:racontez|dites)[- ](?:moi|nous)|(?:y )?cu[ée]nt\w*(?:me|nos)|(?:e )?cont(?:e"
    r"|em)[- ](?:me|nos)"
    r"|(?:e )?raccont\w+(?:mi|ci)|(?:en )?vertel (?:me|mij|ons)|(?:och )?berätta|(?:og )?fortæl"
    r"|(?:og )?fortell)(?! (?:if|whether|when|ob|wenn|falls|si|s['’]il|se|als|of|om)\b)"
)
WRITE: Final = (
    r"write|writes|schreib\w*|écri\w+|escrib\w+|escrev\w+|scriv\w+|schrijf|schrijven|skriv\w*"
    r"|pisać"
)
# A way that is named beside a mail: "ring or mail", "komm vorbei oder per Mail".
BESIDE_MAIL: Final = (
    r"call|ring|phone|tel\.?|bell|text|whats ?app|come|pop in|drop (?:in|by)|stop by|walk in|visit"
    r"|gate|anruf\w*|ruf\w*|telefon\w*|durchklingeln|vorbei\w*|kommt?|appel\w*|téléphon\w*|tél\.?"
    r"|pass(?:er|ez)|venir|venez|llam\w+|teléfono|pas(?:e|ar|aros|aos|ad|en)|venid|vengan|ligu?\w*"
    r"|zap|telefon\w+|passar?|passem?|chiam\w+|passa(?:te|re)|venite|bel|bellen|belt|langskomen"
    r"|langs|appen?|ringe?r?|slå|kom|forbi|innom|zadzwo\w+|dzwoni\w+"
)
# A mail as a way, with nobody's address: it is the writer's.
BY_MAIL: Final = (
    r"(?:(?:by|per|via|par|por|tramite|med|på|send an?|drop an?|un|une|um|een|en|ein\w?) )?"
    r"(?:e-?mails?|mailen|mail|maila|mejla|mejl|correo(?: electrónico)?|courriel|mél|e-?post)"
    r"(?: (?:me|us|here|mich|ici|aquí|aqui|qui|hier|hit|her|(?:pra|para) cá))?"
)
BY_MAIL_TOO: Final = (  # behind it: "email also fine", "Mail geht auch"
    r"(?:(?:is|are|also|too|geht|tut|ist|auch|c['’]est|est|aussi|también|tambien|va|anche|também"
    r"|kan|mag|ook|går|är|er|også|också) ){0,2}(?:fine|ok|okay|good|works?|too|does|auch|es auch"
    r"|passt|reicht|möglich|bien|marche|suffit|vale|sirve|bene|serve|dá|também|también|aussi|anche"
    r"|ook|goed|bra|funkar|fint|også|också)"
)
OR: Final = r"or|oder|ou|o|oppure|of|eller|lub|albo|and/or|und/oder"
UNTIL: Final = (
    r"by|until|before|bis|vor|jusqu|avant|hasta|antes|até|fino|entro|prima|tot|voor|senast|innen"
    r"|inden"
)
# Somebody gives us something: no way to apply.
GIVES_US: Final = (
    r"(?:sen[dt]s?|sending|forward\w*|pass\w*|show\w*) (?:(?:it|this|that) )?(?:on )?(?:to )?you"
    r"|(?:schick|send|leit|reich)\w* (?:ich |wir )?(?:ihnen|euch|dir)"
    r"|(?:vous|t['’]|te) ?(?:le |la )?(?:envo[iy]\w+|transm\w+)"
    r"|(?:os|les?|te) (?:env[ií]\w*|mand\w+|pas[oea]\w*|reenv\w+)"
    r"|(?:envi|mand)\w+[- ](?:vos|lhes?)|(?:vi|le|ti) (?:mand|invi|gir|inoltr)\w+"
    r"|(?:stuur|stuurt|sturen|zend)\w* (?:ik )?(?:jullie|u|je)"
)
# In a letter that is passed on: its reader takes the applications.
TO_YOU: Final = (
    r"(?:applications?|cvs?|letters?|r[eé]sum[eé]s?|papers) (?:\w+ ){0,4}to you(?! by)"
    r"|(?:bewerbung\w*|unterlagen|lebensl\w+) (?:\w+ ){0,4}(?:an|zu) (?:dich|dir|sie|euch)"
    r"|(?:candidatures?|lettres?|cv) (?:\w+ ){0,4}(?:à|chez) (?:toi|vous)"
    r"|(?:cvs?|currículums?|candidaturas?|cartas?) (?:\w+ ){0,4}a (?:ti|usted|vosotr[oa]s)"
    r"|(?:cvs?|currículos?|candidaturas?) (?:\w+ ){0,4}(?:para|a) (?:ti|você|si)"
    r"|(?:cv|curriculum|candidature|lettere) (?:\w+ ){0,4}(?:a|da) (?:te|voi|lei)"
    r"|(?:sollicitaties?|brieven|cv['’]?s?) (?:\w+ ){0,4}(?:naar|aan|bij) (?:jou|je|u|jullie)"
    r"|(?:ansök\w*|ansøg\w*|søknad\w*|cv) (?:\w+ ){0,4}til+ (?:dig|deg|er|dere|jer)"
)
# A telephone as the way; "or by mail" beside it is another.
PHONE: Final = (
    r"whats ?app|w(?:ha)?tsapp|wsp|wpp|zap|was+ap|guas[ai]p|telegram|signal|sms|text (?:me|us)"
    r"|texto|mensaje de texto|torpedo"
)
MAIL: Final = (
    r"e-?mails?|mails?|gmail|correo(?: electrónico)?|courriel|mejl|e-?post|address|adresse|adres"
    r"|adress"
    r"|dirección|endereço|indirizzo|repl(?:y|ies)|answer to this|letters?|carta|brief|antwort\w*"
    r"|répon\w+|respond\w+|rispond\w+"
)
