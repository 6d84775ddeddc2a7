"""English."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"what(?=$)|role|(?:job|role|position) title|title|position|job"
        r"|designation|post|rank(?=$)"
        r"|vacancy|opening|name of the role|position name|mandate|role name"
        r"|job name",
        Topic.ORGANIZATION: r"(?:hiring )?compan(?:y|ies)(?: name)?|organi[sz]ation(?: name)?|org"
        r"|employer|at(?=$)|firm|business|client|company / team|studio|charity"
        r"|institution",
        Topic.OBJECTIVE: r"(?:main |overall )?object(?:ives?)?|missions?|your mission|purpose|aim"
        r"|goal|(?:overall|main|one|big|the) goal|why (?:the|this) (?:job|role"
        r"|position) exists|the point(?: of it(?: all)?)?|north star"
        r"|why we need you|reason for the role"
        r"|what (?:it|this|the (?:job|post|role|position))(?: is|'s)(?: all)? for"
        r"|why(?=$)|o(?=$)"  # OKR notation, as a heading
        r"|(?:big )?dream",
        Topic.OUTCOMES: r"(?:expected|hoped for|we expect|what we hope for)(?=$)"
        r"|(?:key |expected |measurable |desired |agreed |main )?(?:results?"
        r"|outcomes?)|okrs?|kras?|kpis?|deliverables|milestones|targets|goals"
        r"|measured by|success (?:criteria|measures|metrics|factors)"
        r"|measures of success|what success (?:looks like|means)|what (?:good"
        r"|great|done) looks like|key result areas|definition of done"
        r"|achievements|what you(?:'ll|’ll| will)(?: have)? (?:achieved?"
        r"|accomplish(?:ed)?|delivere?d?)",
        Topic.VIDEO: r"(?:personal |short |our |my )?(?:video|film|clip|loom"
        r"|recording)(?: link| message)?|watch|youtube|vimeo|video url",
        Topic.PAY: r"pay|salary|compensation|comp|remuneration|ctc|wages?|(?:day|daily"
        r"|hourly|pay) rate|rate|fee|package|stipend|(?:pay|salary"
        r"|compensation) (?:range|band|bracket)|money|annual salary"
        r"|monthly salary|gross salary|what (?:we|it) pays?|honorarium"
        r"|earnings",
        Topic.PLACE: r"(?:work ?|job )?(?:place|location)|town|city|town or city|where|workplace"
        r"|(?:work(?:ing)?"
        r"|office) (?:mode|model|arrangement|style)|place of work|remote"
        r"|remote\?|on-?site|base|based|office|remote or on-?site"
        r"|remote / on-?site|setting|presence|(?:work )?mode",
        Topic.OTHER_JOBS: r"(?:any )?(?:other|second|side|another|additional|parallel"
        r"|outside) (?:jobs?|work|employment|gigs?|projects?|clients?"
        r"|commitments|activit(?:y|ies))|dual employment|moonlighting"
        r"|side hustles?|freelancing|beside it|job beside it",
        Topic.APPLY: r"appl(?:y|ications?)|(?:how|where) to apply|to apply|contact|form"
        r"|apply (?:here|at|to|via|by|now)|send (?:your )?(?:cv|resume"
        r"|applications?)(?: to)?|interested|see and apply|application (?:form"
        r"|link|email|address)|get in touch|next steps?",
        Topic.DEADLINE: r"(?:application )?deadline|clos(?:ing|es)(?: date| on)?|apply (?:by"
        r"|until|before)|until|application closes|last (?:date"
        r"|day)(?: to apply)?|applications? (?:by|until|close[sd]?|due)"
        r"|open until|due date|expiry date|closing",
        Topic.DUTIES: r"(?:main |key |core |your |day-to-day )?(?:duties|responsibilities"
        r"|tasks|activities)(?: and responsibilities)?|what you(?:'ll|’ll"
        r"| will)(?: be)? (?:do(?:ing)?|work(?:ing)? on)|the (?:post ?holder"
        r"|role|job|successful candidate) (?:will|involves|includes)|you will"
        r"|you’ll|you'll|day[ -]to[ -]day|your day|a typical (?:day|week)"
        r"|what (?:the|your|a|our) (?:\w+ )?(?:days?|weeks?|work) (?:looks? like|holds?|brings?)"
        r"|job description|scope|role description|the (?:work|job|role)",
        Topic.REQUIREMENTS: r"(?:key |minimum |job |our )?(?:requirements?|qualifications?|skills?"
        r"|prerequisites)|you have|you are|you bring|essential|desirable"
        r"|who you are|must[ -]haves?|nice[ -]to[ -]haves?|experience|(?:your "
        r"|candidate )?profile|what you (?:bring|need|have)|about you"
        r"|(?:what )?we expect|what we(?:'re|’re| are) looking for"
        r"|ideal candidate|education|languages|bonus points"
        r"|person specification|who we(?:'re|’re| are) looking for",
        Topic.PERKS: r"perks|benefits|we offer|what we (?:give|offer)|what you get"
        r"|what(?:'s|’s| is) in it for you|our offer|terms|conditions"
        r"|perks (?:and|&) benefits|why join us|on offer",
        Topic.HOURS: r"(?:working |weekly )?hours|start(?:ing|s)?(?: date)?"
        r"|contract(?: type)?|employment type|job type|type|duration|holidays?"
        r"|workload|schedule|full[ -]time|part[ -]time|shifts?|roster"
        r"|terms(?: of (?:employment|work))?|accommodation|housing|(?:working|employment) pattern",
        Topic.ABOUT: r"about(?: us| the (?:company|team|organi[sz]ation))?|who we are"
        r"|the (?:company|team)|our (?:company|team|story)|company size"
        r"|team size|background|company profile|department|reports to"
        r"|reference|ref|phone|tel|website|web|address",
    },
    articles=r"the|an?|our|your|my|its|this",
    tails=r"expected|wanted|desired|required|of|for|in|on|at|after|by|per|with"
    r"|within|over|during|and|or|to|you"
    r"|we|until|from|range|the|are|is|will be|this|next|here|link",
    questions={
        Topic.TITLE: r"role called|job called|what is the (?:role|job|title|position)"
        r"|title of the|name of the (?:role|job|position)|call the (?:role"
        r"|job)|\btitle\b",
        Topic.ORGANIZATION: r"which (?:organi[sz]ation|company|employer)|who is the employer"
        r"|name of the (?:organi[sz]ation|company|employer)"
        r"|\borgani[sz]ation\b|\bemployer\b",
        Topic.OUTCOMES: r"what (?:will|would|should) be (?:true|different)|which results"
        r"|results|outcomes?|achieved?|bring about|how will (?:both|you|we)"
        r"|done well|know that it worked"
        r"|(?:see|tell|notice|measure) (?:that|whether|if) it|succeeded",
        Topic.VIDEO: r"video",
        Topic.PAY: r"what does it pay|\bpays?\b|salary|\bfee\b",
        Topic.PLACE: r"remote|hybrid|on[- ]site|where is the work|place of work|\bwhere will\b",
        Topic.OTHER_JOBS: r"(?:another|other|second|side) (?:jobs?|work)|job beside"
        r"|work (?:elsewhere|for others)|something else (?:as well|beside|besides|on the side)",
        Topic.APPLY: r"where (?:do|should|can|to) (?:people|applications|they|candidates)"
        r"|how (?:do|can|should) (?:people|they|candidates)"
        r"|where applications go|applications go|\bapply to\b|people apply",
        Topic.DEADLINE: r"until when|by when|deadline|last day|closing date|when .{0,20}clos",
        Topic.OBJECTIVE: r"objective|mission|\baim\b|what is it all for",
    },
    conjunction=r"and|&",
    chained=r"that|when|if",
    carries_on=r"which|who|whose|where|while|so|so that|because|without|with|not|none"
    r"|no longer|up from|down from|instead|rather|but|even|each of|it|it's"
    r"|this|including|plus|as|at least|for example|e\.g\.|than|twice|half"
    r"|or|by|before|after|until|right now|now|today|currently|last year",
    months=(
        r"january|jan",
        r"february|feb",
        r"march|mar",
        r"april|apr",
        r"may",
        r"june|jun",
        r"july|jul",
        r"august|aug",
        r"september|sept|sep",
        r"october|oct",
        r"november|nov",
        r"december|dec",
    ),
    ordinals=(
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ),
    periods={
        Period.HOUR: r"(?:an|per|each|a) (?:hour|hr)|/ ?h(?:ou)?rs?|/ ?h|hourly|ph|p/h|p\.h\.",
        Period.DAY: r"(?:a|per|each) (?:working )?day|/ ?day|daily|day rate|p/d",
        Period.WEEK: r"(?:a|per|each|every) (?:week|wk)|/ ?w(?:ee)?k|weekly|pw|p/w",
        Period.MONTH: r"(?:a|per|each|every) (?:month|mo)|/ ?mo(?:nth)?|monthly|pcm|pm|p/m",
        Period.YEAR: r"(?:a|per|each|every) (?:year|yr|annum)|/ ?y(?:ea)?r|/ ?annum|yearly"
        r"|annual(?:ly)?|p\.? ?a\.?|pa|ctc|base salary",
        Period.PROJECT: r"(?:for the|per|the|a) (?:whole |entire |complete )?(?:project"
        r"|mandate|assignment|engagement|residency|commission|production"
        r"|contract)|for the (?:whole|entire|complete|full) (?!year|month|week"
        r"|day|hour)\w+|fixed (?:fee|price)|flat fee"
        r"|lump sum|in total for|one-(?:off|time) (?:fee|payment)|flat rate|project fee",
    },
    currencies={
        "USD": r"us dollars?|u\.s\. dollars?|dollars?|bucks",
        "EUR": r"euros?",
        "GBP": r"pounds?(?: sterling)?|quid",
        "INR": r"rupees|rs\.?",
        "CHF": r"swiss francs?|francs",
        "SEK": r"swedish (?:kronor|kroner|crowns)",
        "NOK": r"norwegian (?:kroner|crowns)",
        "DKK": r"danish (?:kroner|crowns)",
        "CAD": r"canadian dollars?",
        "AUD": r"(?:australian|aussie) dollars?",
        "NZD": r"new zealand dollars?",
        "ZAR": r"rand",
        "JPY": r"yen",
        "PLN": r"zloty?s?",
        "SGD": r"singapore dollars?",
        "NGN": r"naira",
        "KES": r"shillings",
        "BRL": r"reais",
    },
    scales={
        1_000: r"k|thousand|grand",
        1_000_000: r"m|mn|million|mio",
        100_000: r"lakhs?|lacs?|lpa|l",
        10_000_000: r"crores?|cr",
    },
    at_least=r"from|at least|starting (?:at|from)|starts at|minimum(?: of)?"
    r"|upwards of|no less than|not less than|min\.?|over|more than|above",
    at_most=r"up to|at most|max(?:imum)?\.?(?: of)?|no more than|not more than"
    r"|capped at|until",
    range_word=r"to|and|through|or",
    rather=r"but|it's|it is|make (?:it|that)|should be|is actually|rather",
    negation=r"not|no|isn't|wasn't",
    pay=r"pay(?:s|ing)?|paid|salary|salaries|wages?|compensation|remuneration"
    r"|earn(?:ings)?|stipend|fee|rate|package|base|gross|money|ctc"
    r"|per annum",
    pay_open=r"competitive|d\.?o\.?e|depend(?:s|ing|ent) on experience"
    r"|market[- ](?:related|rate|standard)|negotiable|attractive (?:salary"
    r"|package|pay)|commensurate|to be (?:discussed|agreed|negotiated)|tba"
    r"|tbd|equity only|undisclosed|according to experience|in line with",
    not_pay=r"budget|revenue|turnover|sales|funding|funds|grants?|raised|raise"
    r"|series [a-d]|backed|worth|invest(?:ed|ment)|bonus|equity|allowance"
    r"|costs?|spend|savings?|loss|donations?|arr|mrr|profit|signing"
    r"|stipend for|voucher|sponsorship|million in|portfolio|assets|prize"
    r"|ticket|rent",
    remote=r"(?:fully|100\s?%|entirely|completely|all|totally)[ -]remote"
    r"|remote(?:ly)?(?:[ -]first)?|(?:work|do it) from (?:anywhere|home"
    r"|wherever)|from anywhere|anywhere (?:in|with|you)|home[- ]?based"
    r"|home office|wfh|wherever you (?:like|want|are)|telecommut\w+"
    r"|telework\w*|from (?:your|their) (?:home|sofa|couch|kitchen)"
    r"|where you (?:like|want|please|choose)|whichever country"
    r"|distributed team|(?:do|work|live)(?: it)? from .{0,80}(?:(?:do not"
    r"|don't|don’t) (?:care|mind)|up to you|your choice)",
    hybrid=r"hybrid|part(?:ly|ially)[ -]remote|(?:one|two|three|four|1|2|3"
    r"|4)(?:(?: or | to |-)(?:two|three|four|2|3|4))? (?:days?|evenings?"
    r"|mornings?|afternoons?)(?: (?:a|per|each|every) week)? (?:in|at|on"
    r"|from|here|with us|wfo|wfh|remote|home)\b.{0,60}"
    r"|an? (?:day|morning|afternoon)(?: or two)? (?:a|per|each|every) (?:week|month)"
    r" (?:at|from) home|half (?:of )?the (?:week|time) (?:here|in|at|on|from).{0,40}"
    r"|(?:partly|sometimes|partially|half) (?:from|at) home|(?:some|a few"
    r"|couple of) days (?:at|from|in) (?:home|the office)|(?:office"
    r"|workshop|shop|site|yard) (?:in \w+ )?(?:one|two|three|four"
    r"|\d) days?.{0,60}|planning from home|mix of (?:home|office|remote)"
    r"|(?:most|part|some|half|much|a lot|the rest) (?:of (?:it|the (?:work"
    r"|job|week|time)) )?(?:(?:can|may) be done )?(?:at|from) home"
    r"|(?:home[- ]?office|home ?working|wfh|work(?:ing)? from home"
    r"|remote(?:ly)?)(?: work)?(?: is)? (?:(?:possible|allowed|on request"
    r"|by arrangement|available|up to|for|at most)[ ,]*){0,2}(?:one|two"
    r"|three|four|[1-4]) days?|(?:home[- ]?office|wfh|working from home)"
    r"(?: is)? (?:on request|by arrangement|occasionally|sometimes)",
    onsite=r"on[- ]?site|in[- ]person|in[- ]office"
    r"|in the office(?: full[- ]time)?|at our (?:office|shop|premises"
    r"|workshop|site|plant|factory|store|clinic)|on the (?:premises|farm"
    r"|floor|ground|mountain|bike|boat|ship|shop floor|building site"
    r"|water)|based at the (?:\w+ ){0,3}(?:depot|pier|site|office|plant"
    r"|workshop|yard|school|farm|shop)|with us in the workshop"
    r"|in the (?:kitchen|workshop|shop|studio|lab|clinic|classroom|museum"
    r"|yard|factory|warehouse|garage|bakery|restaurant)|here in the \w+"
    r"|presence (?:in|at|on) .{0,30}required|face[- ]to[- ]face"
    r"|at the (?:yard|plant|pier|workshop|factory|warehouse|clinic)"
    r"|wfo|work from (?:the )?office|(?:lab|office|site|depot|shop|clinic"
    r"|hospital|school|store|studio|workshop|warehouse|plant|farm"
    r"|field)[- ]based|has to be (?:done )?here|(?:in|on|at) (?:an?|the"
    r"|our) \w+ with us|(?:be|are|'re|’re) out (?:on|in|at) (?:the )?\w+",
    workplace=r"(?:on|at|in) (?:the|our) (?!(?:north|south|east|west|area|region"
    r"|coast|outskirts|middle|heart|centre|center|suburbs|countryside|side"
    r"|edge|city|town|village|country|island|uk|us|usa|eu)(?!\w))(?-i:[a-z])",
    not_remote=r"(?:no|not|never|isn't|not a|without) (?:\w+ ){0,3}(?:remote"
    r"|home[- ]?(?:office|working|based)|work(?:ing)? from home|wfh|zoom"
    r"|desk job)|(?:remote|home[- ]?working|home office"
    r"|work(?:ing)? from home)(?: work(?:ing)?)?(?:,| is| are|\?"
    r"|:) ?(?:not|no|never|sadly|unfortunately|isn't)\b.{0,20}"
    r"|nothing to do from home|can(?:'t|not|’t) be done (?:remotely"
    r"|from home)|remote (?:is not|isn't|isn’t) (?:possible|an option)"
    r"|not suitable for home"
    r"|(?:do|does|can|could|will|would|are|is)(?:n't|n’t| not) (?:do|offer"
    r"|have|allow|support|permit|possible) (?:\w+ ){0,2}(?:remote|home"
    r"[- ]?(?:office|working|based)|work(?:ing)? from home|wfh)"
    r"|(?:can't|can’t|cannot) .{1,30} from (?:your|their|the) (?:home|sofa"
    r"|couch|kitchen|desk)",
    second_job=r"(?:second|other|another(?: part-time)?|side|additional|outside"
    r"|parallel|part[- ]time|dual|extra) (?:paid )?(?:jobs?|work"
    r"|employment|gigs?|projects?|clients?|contracts?|commitments?"
    r"|positions?|posts?|things?|roles?|occupations?|engagements?|activit(?:y"
    r"|ies))|side[- ](?:hustles?|business)|moonlight\w*|freelanc\w+"
    r"|work (?:somewhere|anywhere) else|shifts? elsewhere"
    r"|your own (?:business|company|thing|practice)|keep (?:your|a"
    r"|the) (?:\w+ )?job|(?:work|crew|cook|drive|teach|play|write"
    r"|consult) for others|if you \w+(?: \w+){0,2} (?:at night|at weekends"
    r"|on weekends|in the evenings?|by day)|run your own \w+|(?:job"
    r"|work) (?:beside|besides|next to|on the side)|job alongside"
    r"|(?:something|anything) (?:else )?(?:on the side|at the same time)"
    r"|(?:hold|have|do|keep|take on) (?:down )?(?:something|anything) else"
    r"|besides? this (?:job|one)|(?<!work )(?<!working )alongside"
    r"|(?<!an )exclusiv\w+",
    welcome=r"fine|welcome|no problem|ok|okay|happy|great|sure|yes|of course"
    r"|encourage\w*|we like (?:that|it)|go for it|your (?:own )?business"
    r"|don't mind|don’t mind|do not mind|please do|keep (?:your|it)"
    r"|allowed|absolutely|no objections?|not a problem|no issue|up to you"
    r"|possible|good|love|everyone (?:here )?does|most of (?:us"
    r"|our \w+) do|cool|we assume|why not|permitted|may|all you want"
    r"|as you like|as much as|go ahead|most of us|by all means|feel free"
    r"|grand|lovely|brilliant|assumed|assume|expected|goes without saying"
    r"|(?:we )?know you(?:'ll|’ll| will)? have|(?:that's|that’s) the point"
    r"|(?:doesn't|doesn’t|does not|won't) (?:bother|matter)(?: us)?(?: at all)?"
    r"|(?:no|not|don't|don’t|do not|without) (?:\w+ ){0,4}exclusiv\w+"
    r"|(?<!\w )agreed(?=\W*$|[,;.!])",
    discuss=r"discuss\w*|let's (?:have a )?(?:talk|chat)|let’s (?:have a )?(?:talk"
    r"|chat)|talk (?:to us|about|it over|first)|talk|chat|consent"
    r"|agreement|(?<=\w )agreed|permission|approval|depends|negotiable|see how"
    r"|case by case|ask us|ask first|let us know|tell us|with notice"
    r"|by arrangement|to be seen|on request|conflict of interest|inform us",
    refuse=r"(?:won't|won’t|will not|don't|don’t|do not) (?:allow|accept|permit"
    r"|want|support)|no|not|none|never|cannot|can't|can’t|mustn't|excluded|prohibited"
    r"|forbidden|exclusive(?:ly)?|not permitted|not allowed|sorry"
    r"|full attention|ruled out|won't work|only job",
    apply=r"appl(?:y|ying|ications?|icants?)|candidates?|interested|proposals? to|tenders? to"
    r"|expressions? of interest|cvs?|r[eé]sum[eé]s?|write to|email|e-mail"
    r"|mail|send|contact|reach|dossiers?|form|get in touch|drop (?:me|us)"
    r"|ping|message|enquir(?:y|ies)|hr|shout|holler|drop (?:me|us)",
    apply_sender=r"(?:e-?mail|text|write(?: to)?|contact|ping|answer|message|drop"
    r"|reply to|respond to|call or mail|mail"
    r"|reach(?: out to)?) (?:or (?:e-?mail|text|call) )?(?:me"
    r"|us)(?: (?:a line|directly|here))?|reply(?:ing)? to this (?:mail"
    r"|e-?mail|message|address)|(?:just )?(?:reply|answer"
    r"|respond)(?: directly)? (?:to|at) this (?:mail|e-?mail|message"
    r"|address)|just (?:hit )?reply|with me directly"
    r"|this (?:very )?(?:e-?mail )?address|to (?:me|us) directly"
    r"|directly to me|send (?:me|us) (?:a|an|your)",
    until=r"last (?:day|date|chance|call) (?:to|for)|by|until|till|til|before|no later than"
    r"|not later than|latest|stop \w+ing on|cob|eod"
    r"|on or before|up ?to|deadline|clos\w+|ends?|through|thru",
    deadline=r"deadline|clos(?:es?|ing|ed)|last (?:date|day)|appl\w*"
    r"|expressions? of interest|cvs?|candidat\w+|dossiers?|write to|send"
    r"|open until|extend\w*|interested|get in touch|submissions?|respond"
    r"|reply|email|e-mail|drop (?:me|us|by)|(?:please |so )?write|answer to|ring|call (?:me|us)"
    r"|cover letter|r[ée]sum[ée]s?|applications?|letters?|names by|you have until|hear from you"
    r"|let (?:me|us) know|tell (?:me|us)"
    r"|take (?:names|applications|people|letters)|stop (?:looking|reading|taking|accepting)"
    r"|list(?:ed|ing)? (?:it|this|until)",
    not_deadline=r"interviews?|(?:is|are) closed until|away until|holiday until"
    r"|temporary|tickets|start(?:s|ing)?|first day|w/c|begin\w*|contract (?:ends"
    r"|until)|fixed[- ]term|leav(?:es|ing)|role (?:runs|ends)"
    r"|position (?:runs|ends)|probation",
    hiring=r"(?:could|can) do with|(?:we(?:'re|’re|'d| are| would|’d)?|i(?:'m|’m| am)?|they|now we"
    r"|now) ?(?:urgently |currently |now |also |still |really )?(?:need"
    r"|want|seek|hire|hiring|look(?:ing)? for|are looking for"
    r"|searching for|recruiting(?: for)?|seeking|would like|like|after"
    r"|on the hunt for)|look(?:ing)? for|need|hiring|seeking|recruiting"
    r"|searching for|to (?:hire|find|recruit)|in search of"
    r"|advertis\w+ (?:the following \w+|for)|opening for|vacancy for|(?:do|does|can|would) (?:i"
    r"|we|one|you) find"
    r"|position of|role of|job (?:of|as)|as our (?:new|next)|become our"
    r"|be our|wanted:|appoint(?:ing)?(?: (?:our|the|a|an)(?: (?:very )?(?:first|next|new))?)?"
    r"|(?:could|can|would|will) you (?:please |kindly )?(?:list|print|post"
    r"|include|run|feature|advertise|publish)"
    r"|is after|are after|(?:my|our)(?=(?: [\w-]+){1,4} (?:is |has "
    r"|will be )?(?:leaving|retiring|retires|leaves|left|moving on))",
    hired_by=r"need|requires?|wish(?:es)? to appoint|looks for|seek|are recruiting|are seeking"
    r"|is hiring|is after|are after|is looking for|is seeking|seeks"
    r"|needs|is recruiting|wants|are hiring|are looking for|would like to (?:advertise|hire|find)"
    r"|has an opening for|is searching for"
    r"|(?:is|are) (?:now |also )?(?:commissioning|contracting|appointing"
    r"|taking on|bringing in|bringing on board|opening|advertising(?: for)?"
    r"|inviting applications for"
    r"|on the lookout for|keen to find)|has (?:created|opened|room for)",
    at_employer=r"at|@|with|for",
    job_words=r"jobs?|vacanc(?:y|ies)|openings?|posting|position|hiring|wanted"
    r"|needed|role|job (?:submission|posting|ad|advert|offer|opening"
    r"|listing)|new job|we(?:'re|’re| are) hiring|now hiring|opportunity"
    r"|career|submission|listing|for your (?:newsletter|list)"
    r"|for inclusion|open|search|help wanted|urgent|recruitment"
    r"|job for your newsletter|a job for (?:you|the newsletter)|contract",
    role=r"(?:cellar|stable|deck|ranch|dock|kiln|mill|field|orchard|kennel|barn)[ -]?hand"
    r"|(?:choir|harbou?r|station|band|stage|yard|post|wharf|quarry|toast|ring)[ -]?master"
    r"|glazier|blacksmith|cobbler|potter|ceramicist|weaver|dyer|luthier"
    r"|(?:piano )?tuner|saddler|farrier|shepherd|herdsman|stockman|cheesemonger"
    r"|chocolatier|confectioner|distiller|winemaker|vintner|miller|florist"
    r"|horticulturist|botanist|biologist|chemist|physicist|statistician|economist"
    r"|geologist|ecologist|naturalist|groom|roofer|plasterer|painter|decorator|tiler"
    r"|bricklayer|fitter|installer|assembler|rigger|diver|deckhand|boatswain"
    r"|navigator|sailor|porter|courier|picker|packer|cashier|seller|concierge|usher"
    r"|projectionist|illustrator|animator|artist|sculptor|printer|bookbinder"
    r"|typesetter|proofreader|journalist|reporter|correspondent|publisher|publicist"
    r"|dramaturg|choreographer|composer|presenter|optician|optometrist|dentist"
    r"|hygienist|paramedic|psychologist|dietitian|nutritionist|physiotherapist"
    r"|osteopath|nanny|childminder|educator|instructor|mentor|matron|chaplain"
    r"|organist|solicitor|notary|actuary|trader|underwriter|adjuster|negotiator"
    r"|appraiser|liaison|webmaster|sysadmin|coder|modeller|draughts(?:man|woman)"
    r"|drafter|cartographer|geographer|historian|archaeologist|linguist|upholsterer"
    r"|apiarist|fisher|lifeguard|referee|stagehand|gaffer|sub-?editor|bouncer"
    r"|splicer|dryer|ostler|sawyer|cooper|cellarhand|farmhand|crew member"
    r"|team member|sales assistant"
    r"|manager|lead|leader|head(?: of)?|director|engineer|developer"
    r"|designer|officer|coordinator|co-?ordinator|supervisor|chef|cook"
    r"|baker|planner|strategist|editor|vet|specialist|assistant|technician"
    r"|analyst|consultant|teacher|nurse|curator|coach|host|mechanic"
    r"|electrician|plumber|carpenter|driver|gardener|farmer|brewer|roaster"
    r"|barista|waiter|bartender|writer|copywriter|producer|photographer"
    r"|architect|accountant|bookkeeper|controller|lawyer|paralegal"
    r"|scientist|researcher|librarian|archivist|administrator|secretary"
    r"|receptionist|clerk|buyer|merchandiser|marketer|representative"
    r"|executive|associate|president|founder|partner|officer|chief"
    r"|principal|steward|captain|skipper|pilot|operator|foreman|warden"
    r"|ranger|keeper|trainer|tutor|lecturer|professor|therapist"
    r"|counsel(?:l)?or|pharmacist|doctor|physician|surgeon|midwife|carer"
    r"|caregiver|recruiter|owner|advisor|adviser|agent|broker|translator"
    r"|interpreter|musician|conductor|actor|dancer|machinist|welder|joiner"
    r"|builder|surveyor|inspector|auditor|tester|programmer|intern"
    r"|apprentice|fellow|ambassador|organi[sz]er|fundraiser|facilitator"
    r"|moderator|evangelist|advocate|cto|cfo|ceo|coo|cmo|maker|restorer"
    r"|conservator|mason|tailor|seamstress|dispatcher|scheduler|estimator"
    r"|buyer|sommelier|butcher|fishmonger|grower|forester|arborist"
    r"|custodian|caretaker|janitor|cleaner|guide|responsible|generalist"
    r"|dev|pm|sre|lecturer|deputy|superintendent|treasurer|registrar|bosun"
    r"|\w{3,}(?:keeper|master|smith|wright|maker|man|woman|person)",
    we_are=r"(?:hello|hi) from|we are|we're|we’re|i run|i own|i manage|i lead|here at|on behalf of"
    r"|client is|employer is|company is|i work (?:for|at)|my company is"
    r"|our company is|this is|calling from|writing (?:from|for)|us at"
    r"|all of us at|greetings from|behind",
    anonymous=r"(?:rather|prefer|want|wish|like)\w* (?:not to|to not|not"
    r"|to) (?:be )?(?:named?|anonymous|remain anonymous|stay anonymous"
    r"|disclose\w*)|confidential (?:client|employer|search)"
    r"|name (?:is )?(?:withheld|confidential)",
    results_intro=r"(?:we|i)(?:['’]re|['’]m| are| am) (?:looking|aiming|hoping|going"
    r"|after) for(?=\s+\d)|(?:what|how) success (?:looks|means|is)|success (?:looks like|means"
    r"|is when|would be)|(?:this|the) (?:job|role|mandate|person|hire"
    r"|project|mission)?.{0,20}(?:is (?:fulfilled|done|a success)"
    r"|has succeeded|worked out) (?:when|if|once)|you(?:'ll|’ll"
    r"| will)?(?: have)? (?:done well|succeed(?:ed)?|won|done (?:it"
    r"|a good job|your job)) (?:if|when|once)|(?:i|we)(?:'d|’d"
    r"| would)? (?:want|like|love|hope|expect|need)(?: to (?:see"
    r"|be able to say|say|have|know))?|(?:results?|outcomes?|goals"
    r"|achievements) (?:we|i|you|are|after|for|in|that|to|by|within|of)"
    r"|what (?:should|will|would|must) (?:be (?:different|true|better|done"
    r"|in place)|have (?:changed|happened))|what (?:it|this"
    r"|that) should lead to|what would make (?:me|us)|should (?:lead to"
    r"|result in)|let me put it (?:this|that) way|as results?"
    r"|measured (?:by|on|against)|what you(?:'ll|’ll"
    r"| will) have (?:achieved|done|built|delivered)|(?:in|after"
    r"|within) (?:one|two|three|\d+|a|six|twelve|eighteen) (?:years?"
    r"|months?)(?: from now)?(?: you(?:'ll| will) have)?|deliverables"
    r"|.{3,80}(?<!apply) (?:when|once)(?=\W*$)"
    r"|who(?= (?:gets|brings|cuts|turns|raises|doubles|halves|takes|moves) )"
    r"|by the end of [^,:.]{2,30}?(?=[,:]| (?:we|i) )|(?:we|i)(?:'d|’d| would| will|'ll"
    r"|’ll) (?:know|be happy|call it|judge|measure)"
    r"|the person we want to thank .{0,30}\bhas|we will (?:thank"
    r"|celebrate)|someone who|somebody who|a person who|what (?:i|we) want"
    r"|it worked (?:if|when)|the year (?:was|is) good (?:if|when)"
    r"|your first year|(?:by|within|in|after) [^:,.]{2,30}:",
    duty=r"manage|managing|maintain\w*|support\w*|own|oversee\w*|assist\w*"
    r"|co-?ordinat\w+|handl\w+|respond\w*|liais\w+|report\w*|work(?:ing)?"
    r"|partner\w*|collaborat\w+|participat\w+|help\w*|ensur\w+|prepar\w+"
    r"|monitor\w*|organi[sz]\w+|plan(?:ning)?|answer\w*|inspect\w*"
    r"|deputi[sz]e|lead|leading|attend\w*|perform\w*|provid\w+|supervis\w+"
    r"|conduct\w*|contribut\w+|review\w*|making|calling|taking|doing"
    r"|writing|drive|develop|be responsible|responsible for"
    r"|day[- ]to[- ]day|serve|act as|communicat\w+|keep",
    end_state=r"ever again|finished|done|complete[d]?|live|launched|open(?:ed|s)?|halved"
    r"|doubled|tripled|signed|certified|passed|pass|passes|won|closed"
    r"|switched (?:on|off)|zero|none|nobody|no one|no|every(?:body|one"
    r"|thing)?|all|both|never|twice|half|without|in production|sold|hired"
    r"|published|approved|under contract|in place|running|gone|able to"
    r"|alone|on their own|each|stopped|secured|accredited|shipped|migrated",
    video=r"videos?|films?|filmed|clip|loom|record(?:ed|ing)|watch|youtube|vimeo"
    r"|cameras?|(?:short|little|brief) talk|a word from|minutes? about|a look at me"
    r"|shows you around|explain(?:s|ed)? (?:it|the (?:job|role))|tells you"
    r"|says? (?:it|hello)|talk(?:s|ing)? about",
    company_film=r"company (?:film|video|reel|movie)|corporate (?:film|video|movie)"
    r"|image (?:film|video)|promo(?:tional)?(?: film| video)?"
    r"|brand (?:film|video)|advertising|(?:tv|television|radio|cinema|old|new) advert\w*|commercial"
    r"|trailer|(?:our|show|brand|highlights?|sizzle|demo) ?-?reel"
    r"|product (?:video|demo|film)|what we do|about us|webinar"
    r"|press(?! (?:here|this|play|the))"
    r"|tv (?:spot|report)|our music",
    promised=r"will (?:follow|come|send|record|make|film|be)|to follow|follows"
    r"|next week|(?:coming|following) (?:week|days)|tomorrow|soon|later"
    r"|later this week|not (?:yet|ready)|can(?:'t|not"
    r"|’t) (?:\w+ )?this week|working on (?:it|the)|later on|in a few days"
    r"|still (?:have to|need to|editing|being)|going to"
    r"|do not have one yet|don't have one yet|(?:i|we)(?:'ll|’ll)",
    no_video=r"(?:won't|won’t|will not|cannot|can't|can’t|don't want to"
    r"|do not want to|refuse to|not going to|no way to|prefer not to"
    r"|would rather not|rather not) (?:do|make|record|film|provide|send"
    r"|shoot|have|be|give|produce) (?:\w+ ){0,3}(?:video|film|filmed|clip"
    r"|one|it)|no (?:personal )?video|without (?:a )?video|video is (?:not"
    r"|out|no)|there (?:is|will be|won't be) (?:no|not|any) video"
    r"|we don't do videos|skip the video",
    greeting=r"dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings"
    r"|to whom|g'day|sir|madam",
    before_title=r"(?:somebody|someone|a person|anybody) (?:as|to be)(?: (?:an?|our|the))?"
    r"|an?|one|our|the|new|another|some|my",
    prepositions=r"for|in|at|who|that|to|with|from|on|by|and|or|of",
    copula=r"is|are|is called|will be|would be|should (?:be|read)",
    month_end=r"(?:the )?(?:very )?(?:end|last (?:(?:working|business|week) ?)?day)(?: (?:of|in))?"
    r"|ultimo",
    this_month=r"(?:the|this) month",
    next_month=r"next month",
    named_so=r"(?:is|should be|will be) called|is now called",
    speaker=r"we|i|you",
    pronouns=r"we|i|you|it|he|she|they|our|this|the|your",
    name_article=r"The|Our",
    joiners=r"and|of|the|for",
    numerals=r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|thirty|forty|fifty|hundred",
    called=r"it(?:'s|’s| is)(?: called)?|we call it|the (?:role|job"
    r"|title) is(?: called)?|(?:we(?:'d|’d) )?call it",
    achieved=r"(?:done|success|finished|good)(?: \w+){1,4} means"
    r"|(?:good|great|fine|success\w*|well|works|worked|right|done|happy|satisfied"
    r"|pleased|proud|succeeded|worth it|nailed it|made it|paid off"
    r"|a win)(?: \w+){0,3},? (?:if|when|once|as soon as)|(?:want|like|love|hope"
    r"|need) to be able to (?:say|write|tell|report)|(?:what|thing that"
    r"|all that)(?: \w+){0,2} (?:matters"
    r"|counts)(?: most)?(?: to (?:me|us))?(?: most)?|(?:done|success|finished"
    r"|good) means|means (?:done|success)|how we(?:'ll|’ll| will)? (?:know|tell)"
    r"|(?:the )?results? (?:is|are|we (?:want|need|expect|hope for"
    r"|are after))(?! (?:easy|easier|simple|clear))|(?:the )?results are (?:easy"
    r"|easier|simple|clear)",
    counted=r"(?:two|three|four|five|[2-5]) (?:\w+ )?(?:things|results|goals|points|targets"
    r"|wishes|questions|promises|changes)",
    ahead=r"when|by|within|after|at the end of|by the end of|before|come|once|a year from"
    r"|one year (?:in|from)|in (?:a|an|one|two|three|six|twelve|your|the|our|[0-9]+)",
    spans=r"years?|months?|seasons?|quarters?|summer|winter|autumn|fall|spring|weeks?"
    r"|christmas|easter|thanksgiving|harvest|days|festival|term|tour|edition"
    r"|campaign|today|now",
    asides=r"last (?:year|season|month|week|winter|summer|spring|autumn)|today|now"
    r"|right now|at the moment|currently|they|that one|this year|it was|so far",
    ask=r"did|has|have|is|are|do|does|can|will|was|were|could",
    turns=r"i (?:do not|don['’]?t|dont) (?:care|mind)|i(?:'ll|’ll| will) (?:send|make)|it pays"
    r"|we pay|i pay|the pay|it(?:'s|’s| is) (?:full|part)|you (?:have to|must"
    r"|need to|can|could|may)|tell (?:them|people)|(?:call|text|e-?mail|write to"
    r"|contact) (?:me|us)|(?:there(?:'s|’s| is) a|the) video|thank you|thanks|i need"
    r"|we need|i want|we want|this is",
    insiders=r"i am|i'm|i’m|this is|it is|it's|it’s|here is|my name is",
    of_house=r"from|at|of|with",
    house=r"cooperative|foundation|hotel|cafe|café|bakery|brewery|farm|studio|association"
    r"|museum|theatre|clinic|school|hospice|garage|bistro|restaurant",
    no_role=r"replacement|successor|way|help|hand|solution|reply|answer|video|number|name|date"
    r"|job|jobs|place"
    r"|partner|person|people|one|somebody|someone|bit|lot|few|newsletter|change"
    r"|result|results|plan|home|list",
    stages=r"month|quarter|week|phase|stage|q|m",
    counting=(
        r"one|first(?:ly)?|first of all",
        r"two|second(?:ly)?",
        r"three|third(?:ly)?",
        r"four(?:th(?:ly)?)?",
        r"five|fifth(?:ly)?",
    ),
    at_last=r"finally|lastly|last(?=\s?[,:])|last of all",
    success=r"success",
    must=r"should|must|shall|needs? to|ha(?:s|ve) to|ought to",
    craft=r"[a-z]{3,}(?:maker|keeper|smith|wright|monger|master|setter|binder|grower|ologist|ist)",
    clock_spans=r"hours?|minutes",
    single=r"one|no",
)
