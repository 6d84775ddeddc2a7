"""Another job beside this one, in words: mentions of it, and what an employer says to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class SideJobs:
    """One language; each field an alternation for `re`, added to those of `Words`."""

    mention: str = ""
    welcome: str = ""
    discuss: str = ""
    refuse: str = ""
    free: str = ""  # mention and yes in one: "what you do at night is your own business"
    bound: str = ""  # mention and no in one: "we want you all to ourselves"
    weak: str = ""  # a mention that an employer makes of other things too: "next to it"
    faint: str = ""  # says too little of a weak mention
    named: str = ""  # names a second job and can mean nothing else: "a second job"
    notice: str = ""  # it is only to be told: "as long as you let us know"
    time: str = ""  # parts of a year that may differ: "in winter", "the rest of the year"
    provided: str = ""  # leads a condition; where that is denied, no job is: "as long as it is not"
    but_for: str = ""  # leads an exception: "except for a competitor"
    undecided: str = ""  # nothing is said yet: "I have to ask our board first"
    not_for: str = ""  # leads one to a yes: "just not for a competitor"
    all_else: str = ""  # behind an exception: "no rivals, anything else is fine"
    besides: str = ""  # mentions that are weighed by rule alone, as no letter has taught them
    granting: str = ""  # a yes only where a second job is mentioned: "ideal for someone with"
    applying: str = ""  # and what has to be agreed: "must be applied for"
    ours: str = ""  # right before a mention: it is the employer's own, "our other projects"


EN: Final = SideJobs(
    mention=r"(?:further|additional) employment|(?:work|teach|help|play) (?:in|at|for) other \w+"
    r"|parallel (?:employment|jobs?)"
    r"|(?:an)?other (?:paid )?(?:gigs?|employers?|jobs?(?! (?:boards?|ads?|offers?"
    r"|adverts?|listings?|sites?))|work|business(?:es)?|productions?|commissions?"
    r"|employment|masters?|bosses?)|(?:two|several) jobs|jobs? on the side"
    r"|side (?:gigs?|work|jobs?|lines?)|(?:private|paid|freelance|own|outside"
    r"|extra) (?:paid )?(?:work|commissions?|clients?|pupils|patients|practice"
    r"|projects?|business|gigs?)|(?:teaching|working|playing|performing|consulting"
    r"|gigging|acting|writing|cooking|driving) (?:elsewhere|somewhere else|for others?"
    r"|on the side|for someone else|for other \w+)|(?:teach|work|play|perform|consult"
    r"|cook|drive|serve|sing) (?:\w+ )?(?:elsewhere|somewhere else|for (?:others?"
    r"|someone else|somebody else)|on the side)|beside (?:your )?(?:studies"
    r"|another \w+)|(?:next to|besides?|alongside|on top of|on the side of) (?:it|this"
    r"|the job|us|this job)|on the side|as well as this(?: one| job)?|(?:a"
    r"|your) (?:business|shop|company|practice|band) of your own"
    r"|what(?:ever)? (?:else )?you do (?:\w+ ){0,3}(?:weekends?|evenings?|nights?|time"
    r"|elsewhere|besides)|(?:hold|have|keep|do|take|working) (?:a |on )?(?:second"
    r"|another|other) \w+|moonlight\w*|job as well|work as well|something else (?:going"
    r"|on the go)|jobs? too|part[- ]?time"
    r" (?:jobs? |work )?(?:elsewhere|somewhere else|outside|in other places?)"
    r"|(?:jobs?|work) (?:elsewhere|somewhere else|outside)"
    r"|(?:trustee|director)ships?|(?:work\w* for )?(?:two|several) (?:employers|masters|bosses"
    r"|posts|payrolls)"
    r"|your (?:main|day) job|(?:any|every)thing else (?:you|they|he|she) (?:do|does|run|runs"
    r"|takes? on)|(?:an)?other (?:paid |gainful )*occupation|(?:tour|gig|play|perform|sing"
    r"|act)\w* in (?:a|an|their|your own) (?:\w+ )?(?:band|choir|orchestra|ensemble|group)",
    welcome=r"yep|yeah|yup|aye|so (?:has|have|do|does) (?:half|most|many|everyone|everybody|we"
    r"|the rest)"
    r"|your own lookout|(?:i|we) not mind|(?:no|not any|without|no real) (?:drama|dramas|worries"
    r"|fuss"
    r"|hassle|biggie"
    r"|big deal|bother|trouble|harm|objections?|obstacle|conditions?|issues?|problems?)"
    r"|(?:not|never|isn't|isn’t) (?:\w+ )?(?:a|an|any) (?:\w+ )?(?:problem|issue"
    r"|obstacle|drama|worry|concern)|(?:no|none|not) (?:\w+ )?(?:business"
    r"|concern) of (?:mine|ours)|none of (?:my|our) business|up to (?:you|them)"
    r"|for all (?:i|we) care|be my guest|so much the better|even better|all the better"
    r"|if you (?:like|want|wish)|(?:do|does|would)(?:n['’]?t| not) mind|doesn't worry|(?:is"
    r"|are) ok|(?:don't|don’t|do not|couldn't|couldn’t) care|makes no (?:difference"
    r"|odds)|nothing against|(?:perfectly|totally|absolutely|quite) (?:fine|ok|okay"
    r"|all right|alright)|all right|alright|suits us|right with us|as (?:long|far) as"
    r"|knock yourself out|(?:can|may) (?:also )?(?:have|keep|hold|do|take|work|get|be combined)"
    r"|combin(?:able|es"
    r"|ed)|compatible|ideal|your (?:affair|call|decision|choice)"
    r"|who(?:m)?ever you (?:like|want)|more power to you|good for you|bring (?:it"
    r"|them)(?: on)?(?=[.,!]|$)|you're free|you are free"
    r"|no questions(?: asked)?|(?:not|never) the (?:least|slightest) (?:objection|problem)"
    r"|not our (?:business|concern)|(?:quite |perfectly )?(?:normal|usual) (?:here|with us"
    r"|for us)"
    r"|(?<!not )(?<!n't )(?<!n’t )accept(?:ed|able)|(?:don't|don’t|do not|can't|can’t"
    r"|cannot) see (?:why not|any problem|a problem)"
    r"|(?:do not|don't|don’t|never|would not|wouldn't|wouldn’t) object"
    r"|(?:happy|glad|gladly|pleased) (?:to )?approve"
    r"|why not|(?:that['’]s|is) a plus|don['’]t be shy|(?:don['’]?t|do not) care (?:if|what"
    r"|whether)"
    r"|we have no objection|no objection to",
    discuss=r"(?:happy|open|willing) to (?:have|talk|chat|discuss)\b|have (?:the|a) conversation"
    r"|(?<!only )(?<!just )(?:need|want|have|like|got|ought) to (?:talk|discuss|speak|hear"
    r"|know|agree"
    r"|look at)|come and (?:discuss|talk|ask)|talk (?:that|this|it) (?:through|over)"
    r"|speak (?:to|with) us|clear it with|depending on|run .{0,30}(?:by|past) us"
    r"|up for discussion|open to (?:talk|discussion)|negotiab\w+|let (?:us|me) talk"
    r"|we(?:'ll|’ll| will| would|'d|’d)(?: \w+)? (?:talk|see|discuss|look)|it depends"
    r"|depends on|please ask|ask(?=[.,!]|$)|ask (?:me|us|first)|tell us (?:first|about)"
    r"|raise it with|talk about (?:it|that)|(?:word|chat|conversation) with (?:us|me)"
    r"|case[- ]by[- ]case|each case|every case|case to case"
    r"|sign(?:s|ed|ing)?[- ](?:it |them |this |that )?off|signs? off|say-so|blessing|green light"
    r"|clearance|the nod|agrees|no-objection|written ok(?:ay)?|(?:must|have to|has to"
    r"|needs? to) (?:first )?(?:be )?(?:clear|declare"
    r"|register|disclose|approve)\w*"
    r"|let (?:us|me) (?:speak|discuss)|requires? (?:a form|approval|permission|consent)"
    r"|(?:manager|director|head|boss|owner|chair|dean)['’]s (?:ok|okay|approval|consent"
    r"|permission)",
    refuse=r"(?:cannot|can not|not can|not allow(?:ed)?)(?=\s?[,.;!]|$)|(?:rather|better"
    r"|prefer) (?:not|(?:you|they|he|she) (?:did(?:n['’]?t| not)|do(?:n['’]?t| not))"
    r"|(?:you|they|he|she) had (?:none|no))"
    r"|(?:would not|wouldn['’]?t|won['’]?t|will not) (?:really |quite )?(?:suit|work|fit|do|go)\b"
    r"|rather you had no|not (?:compatible|possible|welcome|wanted|an option)"
    r"|(?:doesn't|doesn’t|does not) (?:go|fit|work)(?: together)?|only (?:this|job)"
    r"|nope|nah|afraid not|out of the question|no go|conflicts(?!:)"
    r"|(?:would not|wouldn't|wouldn’t) (?:allow|have|want|tolerate)|frown\w*|rules? it out"
    r"|say no(?:t)?(?=[.,;!]|$)|not really|full[- ]on"
    r"|(?:isn['’]t|aren['’]t) (?:allowed|accepted|compatible|possible|permitted|welcome|ok|okay"
    r"|fine)"
    r"|(?:doesn['’]t|does not|don['’]t|do not) (?:clash|interfere|compete|conflict)"
    r"|(?:don't|don’t|do not|can't|can’t|cannot|hardly|hard to) see|leaves? (?:\w+ )?no (?:room"
    r"|time)"
    r"|(?:don['’]?t|do not) think (?:you|they|he|she) (?:can|could)|sorry,? no"
    r"|no (?:energy|time) (?:left )?for (?:any|some)thing else|(?:have"
    r"|be) (?:\w+ )?energy for anything else",
    free=r"(?:can|may|could|free to|welcome to) (?:gig|freelance|tutor|teach|moonlight|tour"
    r"|busk|play|perform|drive|guide|consult|cater|work)(?: or \w+)?(?: elsewhere| outside"
    r"| on the side| for others)? (?:all|as (?:much|often) as|whenever|wherever) you (?:like"
    r"|want|please)|"
    r"(?:can|may|could|free to|welcome to) (?:(?!not)\w+ or )?(?:freelance"
    r"|moonlight)(?= (?:in|on|during|at|the))|"
    r"(?:the|your) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?"
    r"|afternoons?) (?:is|are) (?:all )?(?:yours|your own)(?=[,.;]| with|$)|"
    r"(?:everybody|everyone|half (?:of )?us|most of us) (?:\w+ ){0,3}?(?:does|do|has"
    r"|have) something else (?:as well|besides|on the side|too)|"
    r"what you do (?:on|in|with) your (?:\w+ ){1,3}is your own \w+|(?:the"
    r"|your) other days (?:are|belong) (?:all )?(?:to )?(?:yours?|free|your own|you)"
    r"|what(?:ever)? you do (?:\w+ ){0,6}(?:is|'s"
    r"|’s) (?:\w+ )?(?:your (?:own )?(?:business|affair|thing|matter|call)|(?:no"
    r"|none) (?:\w+ )?(?:business|concern) of (?:mine|ours)|none of (?:my|our) business"
    r"|up to you|yours)|keep your (?:other|current|present|day|old|existing) (?:job"
    r"|work|clients|business)|do (?:what|whatever|as) you (?:like|want"
    r"|please) (?:next to|beside|besides|alongside|on the side"
    r"|with (?:the rest of )?your|in your (?:own|free|spare)|after (?:work|hours)"
    r"|at weekends|on weekends)|your (?:evenings|weekends|free time|spare time|own time"
    r"|other days)(?: \w+){0,3} (?:are|is) (?:\w+ )?(?:your own|yours|free)"
    r"|as many other [\w-]+ as (?:you|they) (?:like|want|please|wish|can)"
    r"|bring (?:along )?your own (?:\w+ )?(?:work|clients|projects|business)(?: along"
    r"| with you)?|(?:two|both) of us (?:have|do) (?:one|it|that)"
    r"|(?:may|can|free to) (?:use|spend|give|sell) (?:\w+ ){0,3}(?:for|on|with"
    r"|to) (?:an)?other (?:employers?|clients?|work|jobs?|projects?)"
    r"|what(?:ever)? (?:else )?(?:he|she|they|one|people|somebody|anybody) (?:do|does"
    r"|gets? up to)"
    r" (?:\w+ ){0,6}(?:is|are|['’]s) (?:\w+ )?(?:(?:his|her|their) (?:own )?(?:business|affair"
    r"|thing|matter|call|concern)|none of (?:my|our) business|no (?:business"
    r"|concern) of (?:mine|ours)"
    r"|up to (?:him|her|them))"
    r"|(?:do|take|have|get) (?:a second|another) job if you"
    r"|exclusivity (?:is )?not (?:required|expected|needed|asked for)|no exclusivity|(?:can|may"
    r"|free to|welcome to) (?:(?!not\b)[\w-]+ ){0,3}work (?:elsewhere|somewhere else)"
    r"|(?:will|['’]ll|probably|surely|no doubt) (?:\w+ )?have other clients",
    bound=r"only employer|(?:ask for|require|expect|demand|insist on) (?:full "
    r"|total )?exclusivity|(?:want|need|would like|'d like|’d like|'d want|’d want"
    r"|have) you (?:\w+ ){0,2}(?:to|for) ourselves|(?:want|need) all of you"
    r"|all your (?:working )?(?:time|energy|attention)|(?:want|need|expect|ask for) your"
    r" (?:full|whole|undivided) (?:time|energy|attention)|(?:can't|can’t|cannot|may not"
    r"|must not|not) work for (?:any(?:one|body)|some(?:one|body)) else|(?:only"
    r"|exclusively) for us"
    r"|no moonlighting|no other (?:jobs?|work|employment|employer|gigs?|clients?)"
    r"|(?:your|the) only job|nothing (?:else )?(?:on the side|besides|alongside"
    r"|beside it)|no side (?:jobs?|gigs?|hustles?|business(?:es)?|work)|(?:exclusivity"
    r"|exclusive) (?:is )?(?:required|expected|needed|only|please)"
    r"|exclusive (?:position|role|job|post)"
    r"|serve (?:two|no other) masters?",
    weak=r"alongside|(?:next to|besides?|on top of) (?:it|this|us)|\w+ing for (?:other \w+"
    r"|others?)|other employers?|freelancers?"
    r"|(?:trustee|director)ships?",
    faint=r"good|great|love|may|cool|happy|grand|no|not|none|talk(?! (?:about (?:it|that)"
    r"|it over|it through))|chat",
    ours=r"our|(?:we|they) (?:also )?(?:have|do|run|serve|take|get|won)|its|their|many"
    r"|several|for|of",
    provided=r"if(?= not (?:in|for|with|a|the)\b)|unless(?= (?:it|they|that)(?:['’]s| is| are))"
    r"|(?:as|so) long as|provided(?: that)?|providing|on (?:the )?condition"
    r"|(?:if|once)(?= (?:it|they|this|that)(?:['’](?:s|re)| is| are| does| do)? not)"
    r"|(?:if|once)(?= (?:it|they|this|that) (?:isn|aren|doesn|don|won)['’]t)",
    named=r"(?:an)?other (?:paid )?(?:jobs?|employment|occupation)|(?:second|side|outside)"
    r" (?:paid )?(?:jobs?|work|employment|gigs?|business)|other (?:paid )?work|two jobs"
    r"|secondary employment|work elsewhere|moonlighting",
    notice=r"(?:(?:as|so) long as|if|once|when|provided(?: that)?|after|upon|subject to)"
    r" (?:[\w'’]+ ){0,4}?(?:tell (?:us|me)|told|let (?:us|me) know|know(?: about it)?"
    r"|declar\w+|disclos\w+|inform\w*|notified|notification|notice|registered)"
    r"|with (?:\w+ ){0,2}?(?:notice|notification|disclosure)"
    r"|(?:just |only |please |simply |do |but )+(?:tell (?:us|me)|let (?:us|me) know"
    r"|inform us|give us notice|say so|declare it|disclose it|mention it)"
    r"(?: (?:first|up ?front|beforehand|before|in advance))?"
    r"|with (?:\w+ ){0,2}?declaration",
    time=r"(?:(?:in|during|over|for) (?:the )?)?(?:spring|summer|autumn|winter)s?"
    r"|(?:the )?(?:off|high"
    r"|low|dead)?[- ]?season|(?:the )?rest of the (?:year|time)|(?:in|from|during) (?:january"
    r"|february"
    r"|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug"
    r"|sept?|oct|nov|dec)|harvest|term(?: |-)time|holidays|otherwise",
    but_for=r"except(?: for)?|barring|save for|other than|unless|apart from",
    not_for=r"(?<=, )not(?= (?:for|with) )|"
    r"(?:just|only|but|though) (?:not|no)",
    undecided=r"(?:not|n['’]?t) (?:yet )?(?:decided|(?:quite )?sure|certain)|undecided|(?:no|not)"
    r" (?:idea|decision) yet|do(?:n['’]?t| not) (?:really )?know yet|(?:leave|keep) (?:it"
    r"|that|this"
    r"|that one|this one) (?:open|out|blank)|(?:i|we)(?:['’](?:ll|ve)|(?: still)? (?:need"
    r"|have|must"
    r"|should|want))? (?:got )?(?:to )?(?:first )?(?:ask|check with|talk to|speak to|clear (?:it"
    r"|that) with) (?:my|our|the) (?!candidate|applicant|person)|(?:still|have to|need to|must"
    r"|['’]ll) think (?:about|that|it)",
    all_else=r"(?:any|every|some)thing else|all else|other things|the rest",
    besides=r"employed elsewhere|employment elsewhere|another bit of work|"
    r"(?:some|a bit of|bits of) other work|(?:do|does|doing) something else|"
    r"something else (?:as well|besides)|outside practice",
    granting=r"(?:would |will |might )?suits? (?:some(?:one|body)|any(?:one|body)|a person)|"
    r"(?:perfect|right) for (?:some(?:one|body)|any(?:one|body)|a person)|with or without|"
    r"or without(?=\W*$|[,.;])|of course(?=\W*$|[,.;])|a given|dont (?:mind|care)|"
    r"(?:not|n['’]t) object",
    applying=r"(?:must|has to|have to|needs? to|is to|are to) be (?:applied for|asked for"
    r"|requested|agreed)",
)

DE: Final = SideJobs(
    mention=r"zweite[rns]? beruf"
    r"|(?:unterrichten|arbeiten|spielen|helfen) auch (?:an|in|bei|für) anderen \w+"
    r"|noch woanders|woanders arbeite\w*|side[- ]?projects?|nebenprojekte?"
    r"|(?:noch )?(?:et)?was anderes|nebenher|nebenbei"
    r"|daneben|zweites standbein"
    r"|(?:einen |ein |eine )?(?:weiteres?|weitere[nr]|anderes?|anderen"
    r"|eigene[snr]?) (?:engagement|mandat\w*|job|arbeit|beruf|gewerbe|geschäft|firma"
    r"|projekte?|kunden|aufträge|auftraggeber|stelle|arbeitgeber)|neben (?:der|dieser"
    r"|dem|diesem) (?:stelle|arbeit|job)|nebengewerbe|nebenverdienst|nebeneinkünfte"
    r"|zweitjobs?|zweite[rsn]? (?:job|beruf|stelle|arbeitgeber)|selbst(?:st)?ändigkeit"
    r"|selbst(?:st)?ändig|minijobs?|nebenerwerbs?\w*|nebentätigkeit\w*"
    r"|(?:und )?woanders arbeite\w*"
    r"|zweite[nrs]? (?:arbeit|tätigkeit|beschäftigung|chef)|haupt(?:beruf|job|erwerb)|brotberuf"
    r"|zwei (?:herren|chefs|arbeitgeber\w*)"
    r"|mandate? neben|anderswo arbeite\w*",
    welcome=r"juckt (?:mich|uns) nicht|(?:mir|uns) wurscht|gern(?:e)?|(?:uns|mir) recht"
    r"|stört (?:\w+ )?nicht|umso besser|(?:uns |mir )?(?:ist "
    r"|das ist )?(?:uns |mir )?egal"
    r"|nichts dagegen|von mir aus|kein (?:thema|hindernis|ding|grund)|keine (?:einwände"
    r"|bedenken)|(?:steht|stehen) (?:dem )?(?:nichts|nicht) (?:im wege?|entgegen)"
    r"|(?:haben|habe|hätten) wir nichts|problemlos|geht klar|nur zu|freigestellt"
    r"|kombinierbar|vereinbar(?! ung)|kombinieren|kannst (?:du )?(?:gern )?(?:behalten"
    r"|haben|machen)|deine sache|ihre sache|sogar nötig|warum nicht"
    r"|(?:uns|mir) (?:völlig |ganz |total |herzlich )?(?:gleich|wurscht|wurst|schnuppe|einerlei)"
    r"|genehmigen wir (?:\w+ )?(?:gerne?|stets|immer|ohne weiteres)|(?:bei uns "
    r"|hier )?(?:ganz )?(?:normal"
    r"|üblich)|gang und gäbe|akzeptier\w+|ohne (?:rückfragen?|weiteres)|passt scho\w*"
    r"|juckt (?:uns|mich) nicht"
    r"|geht(?=\W*$|\s?[!.,;]| (?:auch|gut|gern|schon|natürlich|immer|selbstverständlich"
    r"|bei uns(?! nicht)"
    r"|für uns|ohne))|(?:mach|macht) (?:ruhig|gerne?)"
    r"|meinetwegen|(?<!nicht )einverstanden(?! (?:sind|ist|bin|sein|wäre))",
    discuss=r"\w+pflichtig\w*|sprich (?:uns|mich) (?:darauf |drauf )?an|sprechen sie (?:uns"
    r"|mich) (?:darauf )?an|abzusprechen|absprechen|abgesprochen|besprochen|abgeklärt|abklären"
    r"|(?:drüber"
    r"|darüber) (?:\w+ ){0,3}(?:sprechen|reden)|fragt? (?:uns|vorher)|fragen sie"
    r"|im einzelfall|einzelfall|nach (?:vereinbarung|rücksprache)|von fall zu fall|jeden fall"
    r"|(?:auf|nur mit) antrag|genehmigungspflichtig|anmelden|melden"
    r"|mitteilen|zu besprechen|schauen wir|sehen wir (?:dann|mal)|verhandlungssache"
    r"|vorher (?:\w+ )?(?:klären|reden|fragen)"
    r"|absegn\w*|abgesegnet|freigabe|freigeb\w*|grünes licht|meldepflichtig|anzuzeigen|nachfragen"
    r"|nach maßgabe|setzen wir uns zusammen|schauen wir (?:uns )?(?:das )?(?:gemeinsam|zusammen)",
    refuse=r"nö|nee|lieber nicht|eher (?:nicht|nein)|kaum (?:möglich|machbar|vereinbar"
    r"|vorstellbar)"
    r"|nicht (?:vereinbar|gewünscht|möglich|vorgesehen|drin)"
    r"|schließen wir aus|nein danke"
    r"|(?:überhaupt|gar|des|gibt['’]?s|geht|is) (?:ned|net|nid|nöd)|(?:kommt"
    r"|kommen) (?:\w+ ){0,2}nicht in ?frage|auf keinen fall|tabu"
    r"|nicht (?:geduldet|gestattet|gern(?:e)? gesehen|toleriert)",
    free=r"(?:jeder?|alle|die meisten|die hälfte) (?:\w+ ){0,2}?(?:macht|machen|hat"
    r"|haben) (?:\w+ ){0,2}?noch (?:was|etwas) anderes|"
    r"(?:macht|hat) (?:bei uns )?jeder? (?:\w+ )?noch (?:was|etwas) anderes|"
    r"(?:macht|kann|darf) (?:jeder|jede|man|er|sie)(?: machen)?,? was (?:er|sie"
    r"|man) (?:will|mag|möchte)"
    r"|die (?:anderen|übrigen|restlichen) tage (?:gehören|sind) (?:dir|ihnen|euch|frei"
    r"|deine?)|so viele andere \w+,? wie (?:du|sie|ihr) (?:willst|wollen|wollt|magst|mögen|mögt"
    r"|möchtest|möchten)|was (?:du|sie|ihr|man) (?:\w+ ){0,5}(?:machst|machen|macht|tust|tun|tut"
    r"|treibst),? (?:ist|bleibt|geht) (?:\w+ ){0,3}(?:sache|egal|überlassen|nichts an)"
    r"|(?:behalte|behalten sie|behaltet) (?:\w+ ){0,3}(?:job|stelle|arbeit)"
    r"|(?:feierabend|freizeit|wochenenden?|abende?) (?:gehört|gehören) (?:dir|ihnen"
    r"|euch)"
    r"|(?:kann|kannst|darf|darfst|dürfen|können) (?:(?!nicht|kein|nie)[\w-]+ ){0,6}(?:woanders"
    r"|anderswo|nebenbei|nebenher) (?:\w+ )?(?:arbeiten|jobben)"
    r"|keine exklusivität|was (?:er|der|die|jemand|einer) (?:\w+ ){0,5}(?:macht|tut"
    r"|treibt),? (?:ist|bleibt)"
    r" (?:seine|ihre|deren) sache",
    bound=r"nur exklusiv|exklusiv für uns|(?:ganz|voll|komplett) für uns|(?:ausschließlich"
    r"|nur) für uns|(?:volle|ganze|gesamte) (?:arbeitskraft|aufmerksamkeit|kraft|zeit)"
    r"|keine (?:neben|zweit)\w+|(?:kein|keinen) (?:zweit|neben)(?:job|erwerb|beruf)"
    r"|(?:niemand|kein) anderem arbeitgeber|daneben nichts",
    ours=r"unsere[nrsm]?|wir haben|viele[nr]?|für|von",
    provided=r"(?:wenn|falls|sofern)(?= nicht\b)|wenn(?= (?:sie|es|das|er) (?:\w+ )?nicht)"
    r"|solange|sofern|vorausgesetzt"
    r"|unter der bedingung",
    named=r"neben(?:tätigkeit(?:en)?|jobs?|beschäftigung(?:en)?|erwerb|verdienst)"
    r"|zweit(?:jobs?|beruf)|zweite[rn]? (?:job|stelle|beruf|arbeit|arbeitgeber)"
    r"|(?:andere[rn]?|weitere[rn]?) (?:jobs?|stelle|arbeitgeber)|minijobs?",
    notice=r"(?:nach|bei|mit|gegen) (?:\w+ ){0,2}?(?:anzeige|mitteilung|meldung|anmeldung"
    r"|ankündigung|ansage|information)|(?:solange|wenn|sofern|falls),? (?:\w+ ){0,5}?"
    r"(?:bescheid|gesagt|gemeldet|angezeigt|mitgeteilt|wissen|informier\w+|angemeldet"
    r"|anmeld\w+|anzeig\w+|mitteil\w+|meld\w+|sagst|sagen|sagt)"
    r"|(?:sagt?(?: e)?|sagen sie)(?:['’]?s| es| das| uns| mir| nur| bitte| halt| einfach| kurz)*"
    r" (?:vorher|bescheid|vorab|rechtzeitig)|(?:bitte |nur |vorher |vorab |kurz |einfach "
    r"|rechtzeitig |aber |lediglich )+(?:anzeigen|melden|mitteilen|angeben|ansagen|anmelden"
    r"|anzuzeigen|zu melden|mitzuteilen|bescheid (?:sagen|geben))"
    r"|anzeigepflichtig|meldepflichtig",
    time=r"(?:im )?(?:frühling|frühjahr|sommer|herbst|winter)s?|(?:\w+)?saison|(?:den )?rest des"
    r" jahre?s|(?:im|in|von|ab) (?:januar|jänner|februar|märz|april|mai|juni|juli|august"
    r"|september|oktober|november|dezember)|ernte(?:zeit)?|übrige\w* (?:jahr|zeit)|ferien|sonst",
    but_for=r"außer|ausgenommen|mit ausnahme|es sei denn",
    not_for=r"(?:einfach|eben|blo(?:ß|ss) eben) (?:nicht|keine?[nrsm]?)|"
    r"(?<=, )nicht(?= (?:für|bei|beim) )|"
    r"(?:nur|bloß|aber|jedoch|halt) (?:nicht|keine?[nrsm]?|nie)",
    undecided=r"(?:lassen|lasse|bleibt|lass) (?:\w+ ){0,4}offen|noch (?:offen|unklar"
    r"|nicht (?:klar"
    r"|entschieden|sicher|festgelegt|geklärt))|(?:wei(?:ß|ss)|wissen) (?:ich|wir|i"
    r"|ma)? ?(?:\w+ ){0,2}noch"
    r" nicht|(?:muss|müssen|müssten|müsste|will|wollen) (?:ich|wir|mich"
    r"|uns)? ?(?:\w+ ){0,2}(?:erst"
    r"|zuerst|noch|vorher) (?:\w+ ){0,4}(?:fragen|abklären|klären|besprechen|überlegen"
    r"|nachdenken)|klären (?:wir )?(?:\w+ ){0,2}(?:noch|erst|intern)|kann ich (?:\w+ ){0,2}noch"
    r" nicht(?:s)? sagen",
    all_else=r"alles andere|alles sonst",
    besides=r"(?:zweit|neben)anstellung(?:en)?|(?:andere)[nr]? anstellung(?:en)?|"
    r"noch (?:was|etwas) anderes",
    granting=r"stört (?:\w+ )?(?:keinen|niemand(?:en)?)|mit oder ohne|ideal für|"
    r"versteht sich(?= von selbst|[,.!]|\W*$)",
    applying=r"zu beantragen|beantragt werden|antragspflichtig",
)

FR: Final = SideJobs(
    mention=r"autres? (?:tafs?|turbins?)|(?:une )?autre (?:job|activité|occupation)"
    r"|double emploi|autre chose(?= le| la"
    r"| les| en| à)|travailler ailleurs|ailleurs|autres? (?:engagements?|boulots?|contrats?"
    r"|mandats?"
    r"|affaires?|choses?|employeurs?|jobs?|gagne-pain)|(?:un )?(?:second|deuxième"
    r"|autre) (?:boulot|job|métier|contrat|gagne-pain|employeur)|en plus de (?:ce poste"
    r"|celui-ci|cet emploi|ce travail)|à côté(?: de (?:ce poste|cela|ça))?|(?:votre"
    r"|ta) propre (?:activité|entreprise|affaire|boîte)|(?:en )?parallèlement"
    r"|missions? freelances?|auto-?entrepreneur|(?:le soir|le week-end"
    r"|les week-ends),? (?:vous|tu) (?:\w+ ){0,3}(?:voulez|veux)"
    r"|(?:emploi|travail|boulot|job|métier) principal|activité principale|deux (?:patrons"
    r"|employeurs|maîtres)",
    welcome=r"ça (?:marche|passe|roule|va)(?! pas)|"
    r"tant mieux|compatible|combinable|conciliable|(?:pouvez|peut|peux|pourrez"
    r"|pourra) (?:garder|avoir|exercer|continuer|faire|conserver)|ça (?:ne )?(?:me"
    r"|nous) (?:va|convient|dérange pas)|(?:ne |n['’])?(?:m['’]|nous |me "
    r"|vous )?(?:ennuie|gêne|embête|dérange)(?:nt)? (?:pas|en rien|nullement)"
    r"|aucune? (?:objection|inconvénient)|pas d['’](?:objection|inconvénient)"
    r"|comme (?:vous voulez|tu veux)|ce que (?:vous voulez|tu veux)|(?:ne )?(?:me"
    r"|nous) regarde pas|pourquoi pas|nickel|ça roule|tout à fait"
    r"|(?:ne )?voyons pas d['’]inconvénient|rien contre|libre à (?:vous|toi)"
    r"|c['’]est (?:\w+ )?(?:bon|bien|correct|faisable)|(?:aucune|sans|pas d['’])\s?objections?"
    r"|acceptée?s?|(?:on |nous )?accept(?:e|ons)|courant|(?:tout à fait |bien )?normal"
    r"|aucun trouble"
    r"|(?:nous |me )?gênent? pas|sans poser de questions?|ça (?:nous |me )?va",
    discuss=r"(?:ça|cela) dépend|dépend\w*|on s['’]arrange|on (?:en )?(?:parle|parlera|cause"
    r"|discutera|jase|reparle)|(?:autorisée?s?|possible) sur demande|parlez[- ]nous"
    r"|parle[- ]nous|à évoquer|au cas par cas|chaque cas|selon les cas"
    r"|dites[- ](?:le[- ])?nous"
    r"|en parler|demandez[- ]nous|nous prévenir|à négocier|voyons ensemble|au préalable"
    r"|feu vert|aval|déclar\w+|demander (?:avant|d['’]abord)|prévenir",
    refuse=r"plutôt (?:non|pas)|(?:vois|voyons) mal|de préférence (?:non|pas)|pas (?:compatible"
    r"|possible"
    r"|souhaitée?|envisageable)|incompatible|malheureusement (?:non|pas)"
    r"|hors de question|pas question",
    free=r"(?:le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|soir)|l['’]après-midi"
    r"|les après-midis?|les matinées) (?:est|sont) à (?:vous|toi)(?=[,.;]|$)|"
    r"(?:il|elle|on|chacun|la personne) fait ce qu['’ ](?:il|elle|on) (?:veut|voudra)"
    r"|les autres jours (?:sont|restent) (?:à (?:vous|toi|lui|elle)|libres)"
    r"|autant d['’]autres \w+ que (?:vous (?:voulez|voudrez|souhaitez)|tu veux)"
    r"|ce que (?:vous faites|tu fais) (?:\w+ ){0,6}(?:vous|te|nous|me) regarde(?: pas)?"
    r"|(?:gardez|garde) (?:votre|ton|vos|tes) (?:autre )?(?:emploi|boulot|job|activité"
    r"|travail|clients)|(?:le soir|le week-end|à côté|en dehors),? (?:vous faites"
    r"|tu fais|faites|fais) ce que (?:vous voulez|tu veux)"
    r"|(?:peut|pouvez|peux|peuvent) (?:(?!pas|jamais)[\w-]+ ){0,4}(?:travailler|bosser) ailleurs"
    r"|exclusivité n['’]est pas (?:exigée|demandée|requise)|pas d['’]exclusivité",
    bound=r"exclusivité (?:demandée|exigée|requise|totale|souhaitée|de rigueur|absolue)|(?:en"
    r"|avec) exclusivité|(?:exclusivement|uniquement|rien que|seulement) pour nous"
    r"|(?:tout|toute) à nous|(?:vous|te) (?:voulons|voudrions|souhaitons) (?:rien que "
    r"|tout )?(?:pour nous|à nous)|pas d['’]autre (?:emploi|travail|activité|boulot|job"
    r"|employeur)|aucun autre (?:emploi|travail|employeur|poste)|pas de (?:second"
    r"|deuxième) (?:emploi|travail|job)|rien à côté",
    ours=r"nos|notre|nous avons|pour|plusieurs",
    provided=r"(?:si (?:elle|cela|ça|ce)|s['’]il)(?= n[e'’])|tant que|du moment que?|pourvu que?"
    r"|à condition (?:que?|de)",
    named=r"(?:un )?(?:autre|second|deuxième) (?:emploi|travail|boulot|job|métier)"
    r"|autres (?:emplois|boulots|jobs)|double activité|cumul(?: d['’]emplois)?"
    r"|activité (?:annexe|secondaire|accessoire)|compatible avec (?:un |une |des "
    r"|l['’])?(?:autre )?"
    r"(?:activité|emploi|enseignement|cours)|(?:deux|plusieurs) (?:métiers|emplois|boulots|jobs)",
    notice=r"(?:tant que?|si|pourvu que?|du moment que?|à condition (?:de|que)"
    r"|sous réserve (?:de|d['’])"
    r"|sur|après|avec|il suffit (?:de|d['’])|merci (?:de|d['’])|pensez à)"
    r" ?(?:(?:[\w-]+ |\w{1,2}['’]){0,4}?)(?:préven\w+|déclar\w+|inform\w+|signal\w+|averti\w*"
    r"|préavis"
    r"|au courant|le (?:dire|dites|dis))|(?:simplement |juste |mais )?(?:dites"
    r"|dis)-(?:le-)?(?:nous|moi)"
    r"(?: avant| d['’]abord| à l['’]avance)?"
    r"|(?:mais |juste )?préviens?(?:ez)?(?:-nous|-moi)?(?: avant| à l['’]avance)?",
    time=r"(?:en |l['’]|au )?(?:printemps|été|automne|hiver)|(?:hors|pleine|basse|haute"
    r"|morte)?[- ]?saison"
    r"|le reste (?:de l['’]année|du temps)|(?:en|de|d['’]) ?(?:janvier|février|mars|avril|mai"
    r"|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre)|vendanges|récoltes?|vacances|sinon",
    but_for=r"sauf|hormis|excepté|à l['’]exception|à moins qu[e'’]",
    not_for=r"(?<=, )pas(?= (?:pour|chez) )|"
    r"mais (?:pas|rien|jamais|aucun[e]?)|juste pas",
    undecided=r"(?:laiss(?:ons|ez|e)|on laisse) (?:ça |cela |le |la |cette \w+ )?(?:ouvert"
    r"|en suspens"
    r"|de côté|vide)|pas encore (?:décidé|sûr|fixé|tranché)|(?:ne )?sai(?:s|t|vons) pas encore"
    r"|(?:je"
    r" dois|nous devons|on doit|il faut que je|je vais) (?:d['’]abord |encore |en )?(?:demander"
    r"|consulter|réfléchir|parler) (?:à|au|aux|avec|d['’]abord)",
    all_else=r"(?:tout )?le reste",
    granting=r"idéal(?:e|ement)?(?= pour)|avec ou sans|va de soi|évident(?=\W*$|[,.;])",
    applying=r"(?:doit|doivent) être (?:demandée?s?|autorisée?s?)",
)

ES: Final = SideJobs(
    mention=r"dos (?:trabajos|empleos)|otr[oa] (?:changa|chamba|pega|curro|actividad|ocupación)"
    r"|(?:chambear|currar"
    r"|trabajar|laburar) en otr[oa] (?:lado|sitio|lugar|parte)|otros? (?:curros?|compromisos?"
    r"|ingresos?|encargos?|negocios?|contratos?|chambas?"
    r"|oficios?)|otra (?:chamba|cosa|faena|ocupación|jornada)|(?:segundo"
    r"|doble) (?:curro|empleo|trabajo)|trabajar (?:también )?(?:en otro sitio"
    r"|para otros|fuera|en otra parte|en otro lado)|(?:tu|su) propi[oa] (?:negocio"
    r"|empresa|proyecto|clientela)|(?:además|aparte|al margen) de (?:este|esto|aquí"
    r"|nosotros)|en paralelo|por (?:tu|su) cuenta|por fuera|tus propios (?:clientes"
    r"|proyectos)|lo que hagas"
    r"|(?:trabajo|empleo) principal|dos (?:patrones|jefes|amos|señores)"
    r"|otr[oa] (?:laburo|pega|chamba|curro|trabajito|changa)|segund[oa] (?:laburo|pega|chamba"
    r"|curro)",
    welcome=r"(?:es )?(?:cosa|asunto) (?:suy[oa]|tuy[oa]|de cada uno)|esta bien|allá (?:él|ella"
    r"|cada uno|tú)|está bien|se puede|"
    r"(?:me|nos) parece (?:bien|perfecto|genial|estupendo)|(?:me|nos) da igual|genial"
    r"|estupendo|mejor (?:aún|todavía|que mejor)|tanto mejor|como quieras|adelante"
    r"|ningún inconveniente|sin (?:pegas|inconvenientes?|líos?)|no hay (?:pega|drama"
    r"|lío)|combinable|puedes (?:tener|seguir|trabajar|hacer)|cosa tuya|asunto tuyo"
    r"|por qué no|no (?:nos|me) (?:estorba|afecta|preocupa)|encantados"
    r"|se aceptan?|aceptamos|aceptad[oa]s?|(?:lo )?(?:más )?normal|va(?=\W*$|[,.!])|órale"
    r"|sale(?=[,.!]|$)|dale|sin preguntas|no hay bronca|ninguna objeción"
    r"|(?:te )?pod[ée]s (?:quedar|tener|seguir|hacer|trabajar)|cero problemas?|puede(?:s"
    r"|n)? (?:quedarse con|tener|conservar)",
    discuss=r"lo (?:hablamos|vemos|comentamos|miramos|consultamos|veremos|hablaremos|platicamos)"
    r"|habría que (?:hablar|verlo)"
    r"|hay que (?:hablar\w*|verlo)|según (?:el|lo|cuál)|caso (?:por|a) caso|cada caso"
    r"|previo aviso|pregúnt\w+"
    r"|avísanos|coméntanos|a tratar|a negociar"
    r"|solicitarl[oa]|visto bueno|luz verde|declar\w+",
    refuse=r"nada de|mejor no|preferimos que no|no (?:compatible|es posible|puede ser|cabe)"
    r"|incompatibles?|por desgracia no|desgraciadamente|lamentablemente|me temo que no"
    r"|ni hablar|de ninguna (?:manera|forma)",
    free=r"cada (?:uno|quien|cual) hace lo que (?:quiera|quiere)|exclusividad no (?:es"
    r"|está) (?:exigida|requerida|necesaria)"
    r"|los (?:otros|demás) días son (?:tuyos|suyos|libres)"
    r"|tant[oa]s otr[oa]s \w+ como (?:quieras?|quieran|puedas)"
    r"|lo que hagas (?:\w+ ){0,6}(?:es (?:cosa|asunto) (?:tuya|tuyo)|no (?:nos"
    r"|me) (?:importa|incumbe))|(?:conserva|mantén|quédate con|puedes mantener"
    r"|puedes conservar) (?:tu|el) (?:otro )?(?:trabajo|empleo|curro)|sin exclusividad"
    r"|no (?:pedimos|exigimos|hace falta|queremos) exclusividad"
    r"|lo que (?:haga|hagas|hagan|haces|hace|hacen) (?:\w+ ){0,6}(?:es|son) (?:asunto|cosa"
    r"|problema)"
    r" (?:tuy[oa]|suy[oa]|vuestr[oa]|de (?:él|ella|ellos))"
    r"|exclusividad no es (?:exigida|obligatoria|necesaria)|no se (?:exige|pide"
    r"|requiere) exclusividad",
    bound=r"dedicación (?:\w+ ){0,4}?exclusiv[ao]|no se permite (?:laborar|trabajar) (?:en"
    r"|para) otr[ao]s?"
    r"|(?:con|en) exclusividad|exclusividad (?:total|absoluta|obligatoria|requerida"
    r"|completa)|dedicación (?:exclusiva|plena y exclusiva)|(?:solo|sólo"
    r"|exclusivamente) para nosotros|te queremos (?:solo |sólo )?para nosotros"
    r"|ningún otro (?:trabajo|empleo|curro)|nada de (?:otros trabajos|pluriempleo)"
    r"|sin otros (?:trabajos|empleos)"
    r"|tiempo completo y exclusiv[oa]|exclusiv[oa] y (?:a )?tiempo completo",
    ours=r"nuestr[oa]s?|tenemos|para|varios",
    provided=r"mientras|siempre (?:que|y cuando)|con tal (?:de )?que|a condición",
    named=r"otros? (?:trabajos?|empleos?)|segundo (?:trabajo|empleo)|pluriempleo|dos (?:trabajos"
    r"|empleos)"
    r"|compatible con (?:la |el |un |una |otra |otro )?(?:docencia|trabajo|empleo|actividad\w*"
    r"|clases)",
    notice=r"(?:siempre (?:que|y cuando)|mientras|si|con|previo|previa|basta(?: con)?"
    r"|con tal de(?: que)?)"
    r" (?:\w+ ){0,3}?(?:avis\w+|comuni\w+|declar\w+|inform\w+|digas|digan|sepamos|notific\w+)"
    r"|avisando(?: antes)?|declarándolo|comunicándolo|(?:solo |sólo |pero |por favor )?"
    r"av[ií]s(?:a|e|en)(?:nos|me)?(?: antes| primero)?",
    time=r"(?:en )?(?:primavera|verano|otoño|invierno)|(?:en |fuera de |plena )?(?:temporada"
    r"|campaña)"
    r"|(?:el )?resto del (?:año|tiempo)|(?:en|de) (?:enero|febrero|marzo|abril|mayo|junio|julio"
    r"|agosto|septiembre|octubre|noviembre|diciembre)|cosecha|vendimia|vacaciones",
    but_for=r"salvo|excepto|menos|a (?:menos|no ser) que",
    not_for=r"(?<=, )no(?= (?:para|con) )|"
    r"pero (?:no|nunca|nada|ningún)|s[oó]lo (?:que )?no",
    undecided=r"(?:lo |la )?dej(?:amos|emos|o|ad|en)(?:lo|la)? (?:\w+ ){0,2}(?:abierto|abierta|en"
    r" blanco|pendiente)|no lo (?:sé|sabemos|he decidido|hemos decidido) (?:todavía|aún)"
    r"|(?:todavía"
    r"|aún) no (?:lo )?(?:sé|sabemos|está decidido|lo hemos)|tengo que (?:preguntar|consultar"
    r"|pensar)\w*|tenemos que (?:preguntar|consultar|pensar)\w*",
    all_else=r"(?:todo )?lo demás|el resto",
    granting=r"ideal(?= para)|con o sin|se da por (?:hecho|descontado|supuesto)|"
    r"lógico(?=\W*$|[,.;])",
    applying=r"(?:hay|tiene|tienen) que (?:pedir|solicitar)\w*|se (?:debe|deben) solicitar",
)

PT: Final = SideJobs(
    mention=r"outra (?:fonte de renda|ocupação|atividade|renda)|renda extra|bicos? por fora"
    r"|por fora|outr[oa]s? (?:trampos?|bicos?|clientes?|contratos?|compromissos?|negócios?|jobs?"
    r"|patrões|patrão|projetos?)|(?:segundo|duplo) (?:emprego|trabalho|job)"
    r"|trabalhar (?:também )?(?:noutro|em outro|para outr|noutra|em outra)\w*|(?:seu"
    r"|teu|próprio) próprio (?:negócio|projeto)|negócio próprio|projetos? (?:próprios?"
    r"|pessoais)|em paralelo|por fora|ao mesmo tempo|além (?:deste|disto|disso)"
    r"|biscates?|por conta própria"
    r"|(?:trabalho|emprego) principal|dois (?:patrões|senhores)"
    r"|segundo (?:trampo|bico)|outr[oa] (?:trampo|serviço)",
    welcome=r"(?:é )?lá (?:consigo|contigo|com (?:ele|ela|você))|n[ãa]o (?:ligo|ligamos"
    r"|me importo|nos importamos|[ée] exigida?)|(?:por nós|por mim"
    r"|para nós),? (?:tudo )?bem|podem? (?:ter|manter|fazer)|tranquilo"
    r"|de boa|beleza|ótimo"
    r"|melhor ainda|tanto melhor|na boa|com certeza|à vontade|sem (?:stress|drama"
    r"|crise)|compatíve(?:l|is)|conciliáve(?:l|is)|nada contra|não (?:nos"
    r"|me) (?:importamos|importo|incomodamos|chateia|atrapalha)|tanto faz|por que não"
    r"|nenhum(?:a)? (?:obstáculo|objeção)|esteja à vontade"
    r"|nao ligo|aceitam?-se|aceitamos|aceito|admitem?-se|admitimos|normal|sem perguntas|(?:está"
    r"|estamos) (?:tudo )?bem|é (?:lá )?contigo",
    discuss=r"(?:temos de|temos que|é preciso|precisamos) (?:falar|conversar|ver)"
    r"|a gente (?:conversa|vê|fala|combina)|falem connosco|fale conosco|pergunte"
    r"|mediante|ver caso|caso a caso|cada caso|avisar|avise"
    r"|aval|luz verde|declar\w+|comunic\w+|pedir (?:antes|primeiro)",
    refuse=r"n[ãa]o d[áa](?! problema)|nada de|nao(?=\W*$|,)|melhor não|pode nao|nao pode"
    r"|preferimos que não"
    r"|não (?:é compatível|é possível|dá|pode)"
    r"|incompatíve(?:l|is)|lamentamos|receio que não"
    r"|nem pensar|de (?:jeito|forma|maneira) nenhuma?|de modo algum"
    r"|impossível|não se admite|não (?:é )?permitid[oa]",
    free=r"cada um faz o que (?:quiser|quer)|exclusividade não é (?:exigida|necessária"
    r"|obrigatória)"
    r"|os outros dias são (?:seus|teus|livres)|exclusividade (?:não|nao) (?:é|e) (?:exigida"
    r"|necessária|obrigatória|pedida)|tant[oa]s outr[oa]s \w+ (?:quant[oa]s|como) quiser\w*"
    r"|o que (?:você )?(?:faz|fizer"
    r"|fazes) (?:\w+ ){0,6}(?:é (?:contigo|com você"
    r"|problema seu|assunto seu)|não (?:nos|me) (?:interessa|diz respeito))|(?:mantenha"
    r"|mantém|fique com|pode manter) o (?:seu |teu )?(?:outro )?(?:emprego|trabalho)"
    r"|sem exclusividade|não (?:pedimos|exigimos|queremos) exclusividade"
    r"|exclusividade não é (?:exigida|obrigatória|necessária|pedida)"
    r"|não (?:se )?exig\w+ exclusividade"
    r"|podem? (?:(?!não)[\w-]+ ){0,3}trabalhar (?:noutr[ao]|em outr[ao]|onde quiser"
    r"|para outr[ao]s?)",
    bound=r"dedicação (?:\w+ )?exclusiva|regime de exclusividade"
    r"|(?:em|com) (?:regime de )?exclusividade|exclusividade (?:total|absoluta"
    r"|obrigatória|exigida)|dedicação exclusiva|(?:só|apenas|exclusivamente) para nós"
    r"|queremos\w* (?:você )?só para nós|nenhum outro (?:emprego|trabalho)"
    r"|nada de (?:outros empregos|bicos)",
    ours=r"noss[oa]s?|temos|para|vários",
    provided=r"desde que|contanto que|enquanto|com a condição",
    named=r"outros? (?:trabalhos?|empregos?)|segundo (?:emprego|trabalho)|acumulação"
    r"|dois empregos"
    r"|compatível com (?:a |um |uma |outra |outro )?(?:docência|trabalho|emprego|atividade)",
    notice=r"(?:desde que|contanto que|se|com|mediante|basta|é só|só) (?:\w+ ){0,3}?(?:avis\w+"
    r"|comuni\w+"
    r"|declar\w+|inform\w+|diga|digam|soubermos)(?: prévi[oa])?|avisando(?: antes)?|declarando"
    r"|(?:só |mas |por favor )?avise(?:m|-nos)?(?: antes)?",
    time=r"(?:na |no )?(?:primavera|verão|outono|inverno)|(?:na |fora da )?(?:época(?: alta"
    r"| baixa)?"
    r"|temporada|safra|entressafra)|(?:o )?resto do (?:ano|tempo)|(?:em|de) (?:janeiro|fevereiro"
    r"|março"
    r"|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|colheita|vindima|férias",
    but_for=r"exceto|salvo|menos|a (?:menos|não ser) que",
    not_for=r"(?<=, )não(?= (?:para|com) )|"
    r"mas (?:não|nao|nunca|nada|nenhum)|só (?:que )?não",
    undecided=r"deix(?:amos|o|e|em)(?: \w+){0,3} em (?:aberto|branco)|ainda não (?:sei|sabemos"
    r"|decidi|decidimos|está decidido)|(?:tenho|temos) (?:de|que) (?:\w+ )?(?:perguntar|consultar"
    r"|pensar)",
    all_else=r"(?:todo |tudo )?o resto|tudo o mais",
    granting=r"ideal(?= para)|com ou sem|é (?:óbvio|evidente|lógico|natural)(?=\W*$|[,.;])",
)

IT: Final = SideJobs(
    mention=r"altr[io] incaric(?:o|hi)|(?:fa|fai|fare|faccia)(?: dell['’])? ?altro|lavor(?:are|a"
    r"|i|o) (?:come"
    r"|da) \w+(?: \w+){0,2} (?:nei|nel|la|il|di) (?:fine settimana|weekend|sera|notte|domenica"
    r"|sabato)|altr[oi] (?:mestier[ei]|contratt[oi]|impegn[oi]|datori?|committent[ei]"
    r"|ingagg[io]+)|altra cosa|(?:secondo|doppio) (?:lavoro|impiego|mestiere)"
    r"|lavorare (?:anche )?(?:altrove|per altri|da un'altra parte)|(?:un'|tua "
    r"|propria )attività (?:tua|propria|in proprio)|(?:la sera|nel weekend"
    r"|il fine settimana|nel tempo libero) (?:\w+ ){0,3}(?:suoni|lavori|insegni|fai|dai"
    r"|canti|fa|lavora|insegna)|oltre a (?:questo|noi)|in proprio|per conto (?:tuo"
    r"|proprio|suo)|incarich?[oi] (?:propr[io]|estern[io]|privat[io])|docenz[ae]|accanto a questo"
    r"|tuoi clienti|partita iva|quello che fai"
    r"|(?:lavoro|impiego) principale|due (?:padroni|datori)"
    r"|altr[oi] lavorett[oi]|secondo lavoretto|libera professione(?: parallela)?",
    welcome=r"permess[oa]|consentit[oa]|contento (?:lui|lei)|meglio ancora|tanto meglio"
    r"|ben venga(?:no)?|fai pure|faccia pure"
    r"|nulla in contrario|niente in contrario|nessun (?:ostacolo|obiezione)|per (?:noi"
    r"|me) va|ok|perché no|figurati|come vuoi|ci mancherebbe|non (?:ci |mi )?(?:crea|dà"
    r"|fa) (?:problemi|fastidio)|non (?:c'è|c’è) problema|tranquillamente"
    r"|compatibil[ei]|conciliabil[ei]|puoi (?:avere|tenere|fare|continuare)"
    r"|può (?:avere|tenere|fare)|fatti tuoi|affar(?:e|i) tu[oi]"
    r"|si accettan?o?|accettiamo|accettat[oaie]|normale|liberissim[oaie]|padronissim[oaie]"
    r"|senza domande|nessuna obiezione|(?:ci|mi) sta bene"
    r"|non (?:ci|mi) riguarda"
    r"|quello che (?:si )?vuole",
    discuss=r"va(?:nno)? valutat[oaie]|da valutare|ne (?:possiamo |dobbiamo )?(?:parliamo"
    r"|parlare|discutiamo)|va (?:concordato"
    r"|discusso|valutato)|bisogna (?:parlarne|vedere)|parlarne|da concordare|caso per caso"
    r"|ogni caso|chied(?:i"
    r"|ere|eteci)|avvis\w+|valutiamo|si vede|vediamo insieme|sentiamoci"
    r"|nulla ?osta|benestare|via libera|dichiarar\w+|comunicar\w+",
    refuse=r"niente(?= (?:altr[oi]|second[oi]|doppi[oi]))|meglio di no|preferiamo di no"
    r"|non (?:compatibil[ei]|è possibile|si può"
    r"|ammess[oi])|incompatibil[ei]|ci dispiace|temo di no"
    r"|non se ne parla|neanche per (?:sogno|idea)|assolutamente no"
    r"|non (?:\w+ )?(?:consentit[oaie]|permess[oaie]|ammess[oaie]|tollerat[oaie])|impossibile",
    free=r"(?:puoi|può|potete) fare (?:quello|ciò|quel) che (?:vuoi|vuole|volete"
    r"|si vuole)(?=, anche| e anche| altrove)|"
    r"(?:ognuno|ciascuno) fa quel(?:lo)? che vuole"
    r"|gli altri giorni sono (?:tuoi|suoi|liberi)|tutt[ie] (?:gli"
    r"|le) altr[ie] \w+ che (?:vuoi|vuole)"
    r"|quello che fai (?:\w+ ){0,6}(?:sono (?:affari|fatti) tuoi|non ci riguarda"
    r"|è (?:affar|cosa) tu[oa])|(?:tieni|tenga|mantieni|puoi tenere"
    r"|puoi mantenere) (?:pure )?(?:il tuo|l['’]altro|il suo) (?:altro )?(?:lavoro"
    r"|impiego)|(?:senza|non (?:chiediamo|vogliamo|serve)) (?:l['’])?esclusiva"
    r"|esclusiva non (?:è|serve|viene) (?:richiesta|necessaria|chiesta)",
    bound=r"(?:disponibilità|dedizione|collaborazione) esclusiva|impegno esclusivo"
    r"|in esclusiva|esclusiva (?:totale|richiesta|assoluta|obbligatoria)|(?:solo"
    r"|soltanto|esclusivamente) per noi|(?:tutto|tutta) per noi|nessun altro (?:lavoro"
    r"|impiego)|niente (?:altri lavori|doppi lavori|secondi lavori)"
    r"|ti vogliamo (?:solo |tutt[oa] )?per noi",
    ours=r"i nostri|nostr[iaoe]|abbiamo|per|vari",
    provided=r"purché|basta che|a patto che|a condizione che|sempre che|finché",
    named=r"(?:un )?altr[oi] (?:lavor[oi]|impieg[ohi]+)|secondo (?:lavoro|impiego)|doppio lavoro"
    r"|due lavori"
    r"|compatibile con (?:la |un |una |altra |altro )?(?:docenza|lavoro|attività|insegnamento)",
    notice=r"(?:purché|basta(?: che)?|se|con|previa|a patto di|a condizione (?:di|che)"
    r"|dopo) (?:[\w-]+ ){0,3}?"
    r"(?:avvis\w+|comunica\w+|dichiara\w+|inform\w+|segnala\w+|dic(?:a|i|iate)|dirlo|dircelo"
    r"|saperlo)"
    r"|(?:ma |solo |basta )?avvisa(?:ci|teci|te|ndo)(?: prima)?|(?:ma )?ditecelo(?: prima)?",
    time=r"(?:in |d['’])?(?:primavera|estate|autunno|inverno)|(?:in |fuori |alta "
    r"|bassa )?stagione"
    r"|(?:il )?resto dell['’]anno|(?:in|a|da|di) (?:gennaio|febbraio|marzo|aprile|maggio|giugno"
    r"|luglio"
    r"|agosto|settembre|ottobre|novembre|dicembre)|vendemmia|raccolt[ao]|ferie",
    but_for=r"tranne|salvo|eccetto|a parte|a meno che",
    not_for=r"(?<=, )non(?= (?:per|da|presso) )|"
    r"ma (?:non|niente|nessun\w*|mai)|solo non",
    undecided=r"lasci(?:amo|o|ate)(?:lo|la)? (?:\w+ ){0,3}(?:apert[oa]|in sospeso|in bianco)|non"
    r" (?:lo )?(?:so|sappiamo|ho deciso|abbiamo deciso) ancora|ancora non (?:lo )?(?:so|sappiamo)"
    r"|non (?:ho|abbiamo|è) ancora deciso|(?:devo|dobbiamo) (?:\w+ )?(?:chiedere|sentire"
    r"|pensarci)",
    all_else=r"(?:tutto )?il resto",
    granting=r"ideale(?= per)|con o senza|scontat[oa]|va da sé|ovvi[oa](?=\W*$|[,.;])",
    applying=r"(?:va|vanno|deve essere|devono essere) richiest[oaie]",
)

NL: Final = SideJobs(
    mention=r"(?:een )?(?:andere|tweede|eigen|extra) (?:baan|zaak|bedrijf|praktijk|klus(?:sen)?"
    r"|klanten|werkgevers?|job|opdrachten|projecten|inkomsten)|bijklussen|bijverdien\w*"
    r"|iets anders|elders werken|ergens anders|nevenjob|ander werk|(?:naast"
    r"|naast de) (?:deze|dit|het|je) (?:werk|baan|job|functie)|bijbanen"
    r"|zelfstandige?(?: in bijberoep)?|bijberoep|wat je (?:\w+ ){0,3}(?:avonds"
    r"|weekends?|vrije tijd)"
    r"|hoofd(?:baan|beroep)|twee (?:bazen|heren|werkgevers)|elders (?:werkt?|aan de slag)",
    welcome=r"kan(?=\W*$|\s?[!.,;])|"
    r"(?:vinden we|vind ik|is) (?:prima|goed|oké|ok|best|fijn|leuk)|van harte"
    r"|des te beter|ga je gang|doe gerust|geen (?:enkel )?(?:punt|bezwaar|bezwaren|drama|moeite"
    r"|enkel probleem)|niks op tegen|niets op tegen|maakt (?:mij|me|ons) niet uit"
    r"|waarom niet|zelf weten|moet je zelf weten|jouw zaak|kan (?:prima|gerust|best)"
    r"|zonder probleem|te combineren|combineerbaar|kun(?:t)? je (?:houden|hebben|doen)"
    r"|alvast welkom|aanvaard\w*|accepteren we|normaal"
    r"|(?:stoort|hindert) (?:ons|mij|me|niemand) niet|zonder vragen|om het even|(?:ons"
    r"|mij) (?:gelijk|eender)",
    discuss=r"(?:moeten|willen|zouden) we (?:\w+ ){0,3}(?:over (?:praten|hebben)|bespreken"
    r"|overleggen)|praten we|in overleg|vraag (?:het )?(?:ons|eerst|even)|ligt eraan"
    r"|ligt er ?aan|laat het (?:ons )?weten|eerst (?:even )?(?:melden|vragen)"
    r"|bekijken we|(?:per|van) geval(?: tot geval| per geval)?|te bespreken"
    r"|groen licht|fiat|(?:aan)?melden|opgeven"
    r"|eerst (?:even |eens )?(?:babbelen|praten|overleggen|bespreken)",
    refuse=r"liever niet|liever geen|(?:niet|geen) (?:mogelijk|toegelaten|gewenst"
    r"|te combineren|combineerbaar|optie)|gaat niet samen|jammer genoeg niet"
    r"|geen sprake van|uit den boze|(?:staan|laten) (?:we|wij) niet toe",
    free=r"(?:mag|mogen|kunt?) (?:je|u|jij|jullie) doen wat (?:je|u|jij"
    r"|jullie) (?:maar )?wil(?:t|len)?(?=, ook)|"
    r"de andere dagen zijn (?:van jou|van u|vrij)|zoveel andere \w+ als je (?:wilt?"
    r"|maar wilt?)|wat je (?:\w+ ){0,6}(?:doet|uitspookt"
    r"|uitvoert)(?: \w+)?,? (?:is"
    r"|moet) (?:\w+ ){0,3}(?:zaak|zelf weten)|(?:houd|hou"
    r"|behoud) (?:\w+ )?je (?:andere |huidige )?(?:baan|werk|job)|(?:geen"
    r"|zonder) exclusiviteit"
    r"|andere (?:klanten|opdrachtgevers|klussen|banen) heb je (?:vast|zeker|waarschijnlijk"
    r"|ongetwijfeld)",
    bound=r"(?:alleen|uitsluitend|exclusief|helemaal) voor ons(?:zelf)?"
    r"|exclusiviteit (?:vereist|gevraagd|verplicht)|geen (?:andere baan|ander werk"
    r"|bijbaan|nevenfuncties?|tweede baan|bijbanen|nevenactiviteiten)",
    ours=r"onze|ons|we hebben|voor|van",
    provided=r"zolang|mits|op voorwaarde",
    named=r"(?:andere|tweede) (?:baan|banen|job)|ander werk|bijba(?:an|nen)|bijberoep|nevenjob"
    r"|neven(?:functies?|werkzaamheden|activiteiten)|twee banen",
    notice=r"(?:mits|als|zolang|na|met|indien) (?:\w+ ){0,4}?(?:meld\w*|gemeld|melding|laat weten"
    r"|laten weten|weten|zegt|gezegd|doorgeeft|aangeeft|opgegeven)(?: vooraf)?"
    r"|(?:maar |wel |graag |even )*(?:laat het (?:ons )?(?:even |wel |vooraf )*weten"
    r"|(?:meld|zeg) het(?: ons)?(?: even| wel| vooraf| eerst)*)",
    time=r"(?:in de |'s )?(?:lente|zomers?|herfst|winters?)|(?:hoog|laag)?seizoen"
    r"|de rest van het jaar"
    r"|(?:in|van) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
    r"|november"
    r"|december)|oogst|vakanties?|daarbuiten",
    but_for=r"behalve|uitgezonderd|tenzij",
    not_for=r"(?<=, )niet(?= (?:voor|bij) )|"
    r"(?:maar|alleen|gewoon) (?:niet|geen|nooit)",
    undecided=r"(?:laat|laten)(?: \w+){0,4} open|nog niet (?:beslist|zeker|bekend|bepaald)|weet"
    r" (?:ik|het)(?: \w+){0,2} nog niet|weten we(?: \w+){0,2} nog niet|moet(?:en)? (?:ik|we|wij)"
    r" (?:\w+ ){0,5}(?:vragen|navragen|overleggen|nadenken)",
    all_else=r"al het andere|de rest",
    besides=r"nevenwerk|(?:nog )?iets ernaast|er nog (?:iets|wat) naast",
    granting=r"ideaal voor|met of zonder|vanzelfsprekend(?! niet)|spreekt (?:voor zich|vanzelf)|"
    r"logisch(?=\W*$|[,.;])",
    applying=r"(?:moet|moeten|dient|dienen) (?:\w+ ){0,2}(?:aangevraagd|aan te vragen)|"
    r"aangevraagd worden",
)

NORDIC: Final = SideJobs(
    mention=r"andre (?:verv|jobber)|andra (?:uppdrag|jobb)|extrajobb\w*|bi(?:jobb?|stilling"
    r"|erverv|syssla|syssel|beskæftigelse)\w*|(?:annat|annan|andet"
    r"|annet|andre|andra) (?:jobb|job|arbete|arbejde|arbeid|uppdrag"
    r"|jobber|opgaver|oppdrag)|vid sidan(?: om| av)?|ved siden(?: af| av)?|bijobb?"
    r"|bisyss\w+|ekstrajobb|extraknäck",
    welcome=r"gärna|gerne|gjerne|greit|fint|vanligt?|normalt|accepteras|aksepteres|tillates"
    r"|tilladt"
    r"|tillate?t|tillåte[nt]|tillåtna|tillåt(?:e)?s|helt (?:ok|okej|fint|i orden|greit)"
    r"|går (?:bra|fint)"
    r"|inga problem|intet problem|ikke noe problem|det är bara bra",
    discuss=r"tar vi (?:en prat|opp|upp)|tager vi en snak|(?:må |skal |ska )?(?:avklares|avtales"
    r"|avtalt|avklart|godkjennes|godkännas|drøftes"
    r"|aftales|stämmas av)|(?:pratar|snakker|taler) vi om|får vi (?:prata|diskutera)"
    r"|efter (?:samråd|aftale)"
    r"|kommer an på|diskuter\w+|drøft\w+|aftal\w+",
    refuse=r"ej tillåtet|ikke tilladt|ikke tillatt|inte tillåtet|helst inte|helst ikke"
    r"|desværre ikke|tyvärr inte"
    r"|(?:er det |är det )?(?:bare|bara) (?:å|at|att) glemme?|glöm(?:ma)? (?:det|bara)|umulig"
    r"|omöjligt|umuligt",
    ours=r"våra|vores|våre|vi har|för|for",
    named=r"(?:annet|annen|annat|andet|andre|andra|ekstra|extra) ?(?:jobb(?:er)?|job|arbete"
    r"|arbejde|arbeid)"
    r"|bi(?:jobb?|syssla|beskæftigelse|stilling)|to jobber|två jobb|to job",
    notice=r"(?:bara|bare|så länge|så længe|så lenge|hvis|om|efter|etter|förutsatt att"
    r"|forudsat at"
    r"|forutsatt at) (?:\w+ ){0,3}?(?:säger till|säger det|si(?:er)? (?:i)?fra|siger (?:det )?til"
    r"|sig til|anmäl\w+|anmeld\w+|meld\w*|oplys\w*|opplys\w*|får veta|får vite|får det at vide"
    r"|vet om det|ved det)|(?:säg|si|sig) (?:bara |bare |gerne )?(?:till|(?:i)?fra|til)(?: innan"
    r"| først| först)?",
    time=r"(?:om |på )?(?:våren|sommaren|sommeren|hösten|høsten|efteråret|vintern|vinteren"
    r"|foråret)"
    r"|(?:hög|låg|høj|lav|høy)?s[äæe]song?en|resten (?:av|af) året|i (?:januar|februar|mars"
    r"|marts|april|maj|mai"
    r"|juni|juli|august|augusti|september|oktober|november|december|desember|januari|februari)"
    r"|ellers|annars",
    provided=r"(?:hvis|om)(?= (?:det|den|de) (?:ikke|inte))|bare(?= (?:du|det|den) (?:ikke"
    r"|inte))|bara(?= du inte)|så länge|så længe|så lenge|förutsatt att|forudsat at|forutsatt at",
    but_for=r"utom|förutom|undtagen|bortset fra|unntatt|bortsett fra|med mindre|om inte",
    not_for=r"(?<=, )(?:inte|ikke)(?= (?:för|for|hos) )|"
    r"men (?:inte|ikke|ingen|inget|intet|aldrig|aldri)|bara inte|bare ikke",
    undecided=r"vet (?:vi |jag |jeg )?(?:inte|ikke) (?:än|ännu|enda)|ved (?:vi|jeg) ikke endnu",
    besides=r"jobb\w* extra|extrajobba\w*|"
    r"(?:bolag|firma|företag|selskap) (?:bredvid|vid sidan|ved siden)|jobb til(?= |[,.])",
    granting=r"(?:en )?självklar(?:het|t)?(?=\W*$|[,.;])|en selvfølge|selvsagt(?=\W*$|[,.;])|"
    r"pass(?:ar|er) (?:(?:bra|godt|fint|utmärkt) )?(?:för|for)|"
    r"med eller (?:utan|uten|uden)",
)

FURTHER: Final = SideJobs(  # from Polish to Japanese, as far as a label or an answer goes
    named=r"(?:inn|drug|dodatkow)(?:a|ą|ej|iej) prac\w+",
    notice=r"po (?:\w+ )?(?:zgłoszeniu|uprzedzeniu)|(?:proszę|wystarczy"
    r"|tylko) (?:\w+ )?(?:zgłosić|uprzedzić"
    r"|powiedzieć)",
    not_for=r"ale nie|byle nie|tylko nie",
    undecided=r"jeszcze nie wiem\w*",
    time=r"(?:w )?zim(?:ą|ie)|wiosn(?:ą|ie)|lat(?:em|o)|jesieni(?:ą)?|w? ?sezon\w*|poza sezonem"
    r"|reszt\w+ roku",
    mention=r"(?:inn|drug)(?:a|ej|ą|iej) prac\w+|dodatkow\w+ prac\w+|jin(?:á|ou|é) prác\w+"
    r"|vedlejší\w* \w+"
    r"|sivuty\w+|toinen työ|mellékállás\w*|alt(?:ă)? (?:job|loc de muncă)|ek iş"
    r"|інш\w+ робот\w+|друг\w+ работ\w+|副業|兼業|副业|겸업|부업",
    welcome=r"mile widzian\w+|można|dopuszczaln\w+|nie ma problemu|bez problemu|może być"
    r"|vítán\w*|není problém"
    r"|nevadí|bez problémů|käy hyvin|sopii(?: hyvin)?|onnistuu|tervetullut\w*|kyllä"
    r"|nem gond|nem probléma|nicio problemă|sorun değil|будь ласка|без проблем|не проти"
    r"|не против|можна|можно|так|да|歓迎|問題ありません|大丈夫です|可能です|可以|가능",
    discuss=r"do uzgodnienia|do omówienia|po uzgodnieniu|porozmawia\w+|po domluvě|po dohodě"
    r"|dle dohody|domluvíme|sovitaan|sopimuksen mukaan|keskustel\w+|sovittava"
    r"|megbeszél\w*|egyeztet\w*|de discutat|görüşülür|за домовленістю|обговор\w+"
    r"|по договор[её]нности|обсуд\w+|[^。]{0,12}相談[^。]{0,12}|要相談|协商|협의",
    refuse=r"raczej nie|nie wchodzi w grę|odpada|"
    r"nie|nie da się|niedozwolon\w+|ne(?=[,.!]|$)|není možn\w+|nepřípustn\w+|ei(?=[,.!]|$)"
    r"|ei sallittu|nem|hayır|ні|нет|не можна|нельзя|不可|禁止|できません|認め(?:て)?(?:い)?ません"
    r"|不行|불가",
    besides=r"dorabia\w+|dodatkow\w+ prac\w*|prac\w+ dodatkow\w+|drug\w+ etat\w*",
    granting=r"nie mam\w* nic przeciwko|proszę (?:bardzo|śmiało)|śmiało|jak najbardziej|"
    r"oczywiście(?=\W*$|[,.;])",
)

LANGUAGES: Final[tuple[SideJobs, ...]] = (EN, DE, FR, ES, PT, IT, NL, NORDIC, FURTHER)
