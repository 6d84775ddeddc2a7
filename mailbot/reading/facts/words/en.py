"""English."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"role|(?:job|role|position) title|title|position|job|designation|post"
        r"|vacancy|opening|name of the role|position name|mandate|role name|job name",
        Topic.ORGANIZATION: r"(?:hiring )?compan(?:y|ies)(?: name)?|organi[sz]ation(?: name)?|org"
        r"|employer|firm|business|client|company / team|studio|charity|institution",
        Topic.OBJECTIVE: r"(?:main |overall )?objectives?|missions?|your mission|purpose|aim|goal"
        r"|(?:overall|main|one|big|the) goal|why (?:the|this) (?:job|role|position) exists"
        r"|the point(?: of it(?: all)?)?|north star|why we need you|reason for the role"
        r"|what it is for",
        Topic.OUTCOMES: r"(?:key |expected |measurable |desired |agreed |main )?(?:results?|outcomes?)"
        r"|okrs?|kras?|kpis?|deliverables|milestones|targets|goals|measured by"
        r"|success (?:criteria|measures|metrics|factors)|measures of success|what success (?:looks like|means)"
        r"|what (?:good|great|done) looks like|key result areas|definition of done|achievements"
        r"|what you(?:'ll|’ll| will)(?: have)? (?:achieved?|accomplish(?:ed)?|delivere?d?)",
        Topic.VIDEO: r"(?:personal |short |our |my )?(?:video|film|clip|loom|recording)(?: link| message)?"
        r"|watch|youtube|vimeo|video url",
        Topic.PAY: r"pay|salary|compensation|comp|remuneration|ctc|wages?|(?:day|daily|hourly|pay) rate|rate|fee"
        r"|package|stipend|(?:pay|salary|compensation) (?:range|band|bracket)|money|annual salary|monthly salary"
        r"|gross salary|what (?:we|it) pays?|honorarium|earnings",
        Topic.PLACE: r"(?:work ?|job )?(?:place|location)|where|workplace|(?:work(?:ing)?|office) (?:mode|model|arrangement|style)"
        r"|place of work|remote|remote\?|on-?site|base|based|office|remote or on-?site|remote / on-?site|setting",
        Topic.OTHER_JOBS: r"(?:any )?(?:other|second|side|another|additional|parallel|outside) (?:jobs?|work|employment|gigs?|projects?|clients?|commitments|activit(?:y|ies))"
        r"|dual employment|moonlighting|side hustles?|freelancing|beside it|job beside it",
        Topic.APPLY: r"appl(?:y|ications?)|(?:how|where) to apply|to apply|contact|form|apply (?:here|at|to|via|by|now)"
        r"|send (?:your )?(?:cv|resume|applications?)(?: to)?|interested|see and apply|application (?:form|link|email|address)|get in touch|next steps?",
        Topic.DEADLINE: r"(?:application )?deadline|clos(?:ing|es)(?: date| on)?|apply (?:by|until|before)|until|application closes"
        r"|last (?:date|day)(?: to apply)?|applications? (?:by|until|close[sd]?|due)|open until|due date|expiry date|closing",
        Topic.DUTIES: r"(?:main |key |core |your |day-to-day )?(?:duties|responsibilities|tasks|activities)(?: and responsibilities)?"
        r"|what you(?:'ll|’ll| will)(?: be)? (?:do(?:ing)?|work(?:ing)? on)|the (?:post ?holder|role|job|successful candidate) (?:will|involves|includes)|you will|you’ll|you'll"
        r"|day[ -]to[ -]day|your day|a typical (?:day|week)|job description|scope|role description|the (?:work|job|role)",
        Topic.REQUIREMENTS: r"(?:key |minimum |job |our )?(?:requirements?|qualifications?|skills?|prerequisites)|you have|you are|you bring|essential"
        r"|desirable|who you are|must[ -]haves?|nice[ -]to[ -]haves?|experience|(?:your |candidate )?profile|what you (?:bring|need|have)"
        r"|about you|(?:what )?we expect|what we(?:'re|’re| are) looking for|ideal candidate|education|languages|bonus points|person specification|who we(?:'re|’re| are) looking for",
        Topic.PERKS: r"perks|benefits|we offer|what we (?:give|offer)|what you get|what(?:'s|’s| is) in it for you|our offer|terms|conditions|perks (?:and|&) benefits|why join us|on offer",
        Topic.HOURS: r"(?:working |weekly )?hours|start(?:ing|s)?(?: date)?|contract(?: type)?|employment type|job type|type|duration|holidays?|workload|schedule|full[ -]time|part[ -]time|shift",
        Topic.ABOUT: r"about(?: us| the (?:company|team|organi[sz]ation))?|who we are|the (?:company|team)|our (?:company|team|story)|company size|team size|background|company profile|department|reports to|reference|ref|phone|tel|website|web|address",
    },
    articles=r"the|an?|our|your|my|its|this",
    tails=r"of|for|in|on|at|after|by|per|with|within|over|during|and|or|to|you|we|until|from|range|the|are|is|will be|this|next|here|link",
    questions={
        Topic.TITLE: r"role called|job called|what is the (?:role|job|title|position)|title of the|name of the (?:role|job|position)|call the (?:role|job)|\btitle\b",
        Topic.ORGANIZATION: r"which (?:organi[sz]ation|company|employer)|who is the employer|name of the (?:organi[sz]ation|company|employer)|\borgani[sz]ation\b|\bemployer\b",
        Topic.OUTCOMES: r"what (?:will|would|should) be (?:true|different)|which results|results|outcomes?|achieve|bring about|how will (?:both|you|we)|done well|know that it worked",
        Topic.VIDEO: r"video",
        Topic.PAY: r"what does it pay|\bpays?\b|salary|\bfee\b",
        Topic.PLACE: r"remote|hybrid|on[- ]site|where is the work|place of work|\bwhere will\b",
        Topic.OTHER_JOBS: r"(?:another|other|second) jobs?|job beside",
        Topic.APPLY: r"where (?:do|should|can|to) (?:people|applications|they|candidates)|how (?:do|can|should) (?:people|they|candidates)|where applications go|applications go|\bapply to\b|people apply",
        Topic.DEADLINE: r"until when|by when|deadline|last day|closing date|when .{0,20}clos",
        Topic.OBJECTIVE: r"objective|mission|\baim\b|what is it all for",
    },
    conjunction=r"and|&",
    chained=r"that|when|if",
    carries_on=r"which|who|whose|where|while|so|so that|because|without|with|not|none|no longer|up from|down from|instead|rather|but|even|every|each|it|it's|this|including|plus|as|at least|for example|e\.g\.|than|twice|half|or|by|before|after|until",
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
        Period.HOUR: r"(?:an|per|each|a) hour|/ ?h(?:ou)?rs?|/ ?h|hourly|ph|p/h|p\.h\.",
        Period.DAY: r"(?:a|per|each) (?:working )?day|/ ?day|daily|day rate|p/d",
        Period.WEEK: r"(?:a|per|each|every) week|/ ?w(?:ee)?k|weekly|pw|p/w",
        Period.MONTH: r"(?:a|per|each|every) month|/ ?mo(?:nth)?|monthly|pcm|pm|p/m",
        Period.YEAR: r"(?:a|per|each|every) (?:year|annum)|/ ?y(?:ea)?r|/ ?annum|yearly|annual(?:ly)?|p\.? ?a\.?|pa|ctc|base salary",
        Period.PROJECT: r"(?:for the|per|the|a) (?:whole |entire |complete )?(?:project|mandate|assignment|engagement)|fixed (?:fee|price)|flat fee|lump sum|in total for|one-off fee|project fee",
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
        100_000: r"lakhs?|lacs?|l",
        10_000_000: r"crores?|cr",
    },
    at_least=r"from|at least|starting (?:at|from)|starts at|minimum(?: of)?|upwards of|no less than|not less than|min\.?|over|more than|above",
    at_most=r"up to|at most|max(?:imum)?\.?(?: of)?|no more than|not more than|capped at|until",
    range_word=r"to|and|through|or",
    rather=r"but|it's|it is|make (?:it|that)|should be|is actually|rather",
    negation=r"not|no|isn't|wasn't",
    pay=r"pay(?:s|ing)?|paid|salary|salaries|wages?|compensation|remuneration|earn(?:ings)?|stipend|fee|rate|package|base|gross|money|ctc|per annum",
    pay_open=r"competitive|d\.?o\.?e|depend(?:s|ing|ent) on experience|market[- ](?:related|rate|standard)|negotiable|attractive (?:salary|package|pay)|commensurate|to be (?:discussed|agreed|negotiated)|tba|tbd|equity only|undisclosed|according to experience|in line with",
    not_pay=r"budget|revenue|turnover|sales|funding|funds|grants?|raised|raise|series [a-d]|backed|worth|invest(?:ed|ment)|bonus|equity|allowance|costs?|spend|savings?|loss|donations?|arr|mrr|profit|signing|stipend for|voucher|sponsorship|million in|portfolio|assets|prize|ticket|rent",
    remote=r"(?:fully|100 ?%|entirely|completely|all|totally)[ -]remote|remote(?:ly)?(?:[ -]first)?|(?:work|do it) from (?:anywhere|home|wherever)|from anywhere|anywhere (?:in|with|you)|home[- ]?based|home office|wfh|wherever you (?:like|want|are)|telecommut\w+|telework\w*|from (?:your|their) (?:home|sofa|couch|kitchen)|distributed team|from a boat",
    hybrid=r"hybrid|part(?:ly|ially)[ -]remote|(?:one|two|three|four|1|2|3|4)(?:(?: or | to |-)(?:two|three|four|2|3|4))? (?:days?|evenings?|mornings?|afternoons?)(?: (?:a|per|each|every) week)? (?:in|at|on|from|here|with us|wfo|wfh|remote|home)\b.{0,60}|half (?:of )?the (?:week|time) (?:here|in|at|on|from).{0,40}|(?:partly|sometimes|partially|half) (?:from|at) home|(?:some|a few|couple of) days (?:at|from|in) (?:home|the office)|planning from home|mix of (?:home|office|remote)",
    onsite=r"on[- ]?site|in[- ]person|in[- ]office|in the office(?: full[- ]time)?|at our (?:office|shop|premises|workshop|site|plant|factory|store|clinic)|on the (?:premises|farm|floor|ground|mountain|bike|boat|shop floor)|based at the (?:\w+ ){0,3}(?:depot|pier|site|office|plant|workshop|yard|school|farm|shop)|with us in the workshop|in the (?:kitchen|workshop|shop|studio|lab|clinic|classroom|museum|yard|factory|warehouse|garage|bakery|restaurant)|here in the \w+|presence (?:in|at|on) .{0,30}required|face[- ]to[- ]face|at the (?:yard|plant|pier|workshop|factory|warehouse|clinic)",
    not_remote=r"(?:no|not|never|isn't|not a|without) (?:\w+ ){0,3}(?:remote|home[- ]?(?:office|working|based)|work(?:ing)? from home|wfh|zoom|desk job)|(?:remote|home[- ]?working|home office|work(?:ing)? from home)(?: work(?:ing)?)?(?:,| is| are|\?|:) ?(?:not|no|never|sadly|unfortunately|isn't)\b.{0,20}|nothing to do from home|can(?:'t|not|’t) be done (?:remotely|from home)|remote (?:is not|isn't|isn’t) (?:possible|an option)|not suitable for home",
    second_job=r"(?:second|other|another|side|additional|outside|parallel|part[- ]time|dual|extra) (?:paid )?(?:jobs?|work|employment|gigs?|projects?|clients?|contracts?|commitments?|positions?|things?|roles?|occupations?|engagements?|activit(?:y|ies))|side[- ](?:hustles?|business)|moonlight\w*|freelanc\w+|work (?:somewhere|anywhere) else|shifts? elsewhere|your own (?:business|company|thing|practice)|keep (?:your|a|the) (?:\w+ )?job|tend bar|crew for others|(?:job|work) (?:beside|besides|alongside|next to|on the side)|besides? this (?:job|one)|alongside|a band|a thesis|exclusiv\w+",
    welcome=r"fine|welcome|no problem|ok|okay|happy|great|sure|yes|of course|encourage\w*|we like (?:that|it)|go for it|your (?:own )?business|don't mind|don’t mind|do not mind|please do|keep (?:your|it)|allowed|absolutely|no objections?|not a problem|no issue|up to you|possible|good|love|everyone (?:here )?does|most of (?:us|our \w+) do|cool|we assume|why not|permitted|may",
    discuss=r"discuss\w*|let's (?:have a )?(?:talk|chat)|let’s (?:have a )?(?:talk|chat)|talk (?:to us|about|it over|first)|talk|chat|consent|agree(?:d|ment)|permission|approval|depends|negotiable|see how|case by case|ask us|ask first|let us know|tell us|with notice|by arrangement|to be seen|on request|conflict of interest|inform us",
    refuse=r"no|not|none|never|cannot|can't|can’t|mustn't|excluded|prohibited|forbidden|exclusive(?:ly)?|not permitted|not allowed|sorry|full attention|ruled out|won't work|only job",
    apply=r"appl(?:y|ying|ications?|icants?)|candidates?|interested|expressions? of interest|cvs?|r[eé]sum[eé]s?|write to|email|e-mail|mail|send|contact|reach|dossiers?|form|get in touch|drop (?:me|us)|ping|message|enquir(?:y|ies)|hr",
    apply_sender=r"(?:e-?mail|text|write(?: to)?|contact|ping|answer|message|drop|reply to|respond to|call or mail|mail|reach(?: out to)?) (?:or (?:e-?mail|text|call) )?(?:me|us)(?: (?:a line|directly|here))?|reply(?:ing)? to this (?:mail|e-?mail|message|address)|(?:just )?(?:reply|answer|respond)(?: directly)? (?:to|at) this (?:mail|e-?mail|message|address)|just (?:hit )?reply|with me directly|this (?:very )?(?:e-?mail )?address|to (?:me|us) directly|directly to me|send (?:me|us) (?:a|an|your)",
    until=r"by|until|till|til|before|no later than|not later than|latest|on or before|up to|deadline|clos\w+|ends?|through",
    deadline=r"deadline|clos(?:es?|ing|ed)|last (?:date|day)|appl\w*|expressions? of interest|cvs?|candidat\w+|dossiers?|write to|send|open until|extend\w*|interested|get in touch|submissions?|respond|reply|email",
    not_deadline=r"interviews?|start(?:s|ing)?|first day|w/c|begin\w*|contract (?:ends|until)|fixed[- ]term|leav(?:es|ing)|role (?:runs|ends)|position (?:runs|ends)|probation",
    hiring=r"(?:we(?:'re|’re|'d| are| would|’d)?|i(?:'m|’m| am)?|they|now we|now) ?(?:urgently |currently |now |also |still |really )?(?:need|want|seek|hire|hiring|look(?:ing)? for|are looking for|searching for|recruiting(?: for)?|seeking|would like|like|after|on the hunt for)|look(?:ing)? for|need|hiring|seeking|recruiting|searching for|to (?:hire|find|recruit)|in search of|advertis\w+ (?:the following \w+|for)|opening for|vacancy for|position of|role of|job (?:of|as)|as our (?:new|next)|become our|be our|wanted:",
    hired_by=r"is hiring|is looking for|is seeking|seeks|needs|is recruiting|wants|are hiring|are looking for|would like to (?:advertise|hire|find)|has an opening for|is searching for",
    at_employer=r"at|@|with|for",
    job_words=r"jobs?|vacanc(?:y|ies)|openings?|posting|position|hiring|wanted|needed|role|job (?:submission|posting|ad|advert|offer|opening|listing)|new job|we(?:'re|’re| are) hiring|now hiring|opportunity|career|submission|listing|for your (?:newsletter|list)|for inclusion|open|search|help wanted|urgent|recruitment|job for your newsletter|a job for (?:you|the newsletter)|contract",
    role=r"manager|lead|leader|head(?: of)?|director|engineer|developer|designer|officer|coordinator|co-?ordinator|supervisor|chef|cook|baker|planner|strategist|editor|vet|specialist|assistant|technician|analyst|consultant|teacher|nurse|curator|coach|host|mechanic|electrician|plumber|carpenter|driver|gardener|farmer|brewer|roaster|barista|waiter|bartender|writer|copywriter|producer|photographer|architect|accountant|bookkeeper|controller|lawyer|paralegal|scientist|researcher|librarian|archivist|administrator|secretary|receptionist|clerk|buyer|merchandiser|marketer|representative|executive|associate|president|founder|partner|officer|chief|principal|steward|captain|skipper|pilot|operator|foreman|warden|ranger|keeper|trainer|tutor|lecturer|professor|therapist|counsel(?:l)?or|pharmacist|doctor|physician|surgeon|midwife|carer|caregiver|recruiter|owner|advisor|adviser|agent|broker|translator|interpreter|musician|conductor|actor|dancer|machinist|welder|joiner|builder|surveyor|inspector|auditor|tester|programmer|intern|apprentice|fellow|ambassador|organi[sz]er|fundraiser|facilitator|moderator|evangelist|advocate|cto|cfo|ceo|coo|cmo|maker|restorer|conservator|mason|tailor|seamstress|dispatcher|scheduler|estimator|buyer|sommelier|butcher|fishmonger|grower|forester|arborist|custodian|caretaker|janitor|cleaner|guide|responsible|generalist|dev|pm|sre|lecturer|deputy|superintendent|treasurer|registrar|bosun|\w{3,}(?:keeper|master|smith|wright|maker|man|woman|person)",
    we_are=r"we are|we're|we’re|i run|i own|i manage|i lead|here at|on behalf of|client is|employer is|company is|i work (?:for|at)|my company is|our company is|this is|calling from|writing (?:from|for)|us at|all of us at|greetings from|behind",
    anonymous=r"(?:rather|prefer|want|wish|like)\w* (?:not to|to not|not|to) (?:be )?(?:named?|anonymous|remain anonymous|stay anonymous|disclose\w*)|confidential (?:client|employer|search)|name (?:is )?(?:withheld|confidential)",
    results_intro=r"(?:what|how) success (?:looks|means|is)|success (?:looks like|means|is when|would be)|(?:this|the) (?:job|role|mandate|person|hire|project|mission)?.{0,20}(?:is (?:fulfilled|done|a success)|has succeeded|worked out) (?:when|if|once)|you(?:'ll|’ll| will)?(?: have)? (?:done well|succeed(?:ed)?|won|done (?:it|a good job|your job)) (?:if|when|once)|(?:i|we)(?:'d|’d| would)? (?:want|like|love|hope|expect|need)(?: to (?:see|be able to say|say|have|know))?|(?:results?|outcomes?|goals|achievements) (?:we|i|you|are|after|for|in|that|to|by|within|of)|what (?:should|will|would|must) (?:be (?:different|true|better|done|in place)|have (?:changed|happened))|what (?:it|this|that) should lead to|what would make (?:me|us)|should (?:lead to|result in)|let me put it (?:this|that) way|as results?|measured (?:by|on|against)|what you(?:'ll|’ll| will) have (?:achieved|done|built|delivered)|(?:in|after|within) (?:one|two|three|\d+|a|six|twelve|eighteen) (?:years?|months?)(?: from now)?(?: you(?:'ll| will) have)?|deliverables|by the end of .{0,30}|(?:we|i)(?:'d|’d| would| will|'ll|’ll) (?:know|be happy|call it|judge|measure)|the person we want to thank .{0,30}\bhas|we will (?:thank|celebrate)|someone who|somebody who|a person who|what (?:i|we) want|it worked (?:if|when)|the year (?:was|is) good (?:if|when)|your first year",
    duty=r"manage|managing|maintain\w*|support\w*|own|oversee\w*|assist\w*|co-?ordinat\w+|handl\w+|respond\w*|liais\w+|report\w*|work(?:ing)?|partner\w*|collaborat\w+|participat\w+|help\w*|ensur\w+|prepar\w+|monitor\w*|organi[sz]\w+|plan(?:ning)?|answer\w*|inspect\w*|deputi[sz]e|lead|leading|attend\w*|perform\w*|provid\w+|supervis\w+|conduct\w*|contribut\w+|review\w*|making|calling|taking|doing|writing|drive|develop|be responsible|responsible for|day[- ]to[- ]day|serve|act as|communicat\w+|keep",
    end_state=r"finished|done|complete[d]?|live|launched|open(?:ed|s)?|halved|doubled|tripled|signed|certified|passed|pass|passes|won|closed|switched (?:on|off)|zero|none|nobody|no one|no|every|all|both|never|twice|half|without|in production|sold|hired|published|approved|under contract|in place|running|gone|able to|alone|on their own|each|stopped|secured|accredited|shipped|migrated",
    video=r"videos?|films?|filmed|clip|loom|record(?:ed|ing)|watch|youtube|vimeo|on camera|minutes? about|a look at me|shows you around|explain(?:s|ed)? (?:it|the (?:job|role))|tells you|says? (?:it|hello)|talk(?:s|ing)? about",
    company_film=r"company (?:film|video|reel|movie)|corporate (?:film|video|movie)|image (?:film|video)|promo(?:tional)?(?: film| video)?|brand (?:film|video)|advert\w*|commercial|trailer|showreel|reel|product (?:video|demo|film)|what we do|about us|webinar|press|tv (?:spot|report)|our (?:music|channel)",
    promised=r"will (?:follow|come|send|record|make|film|be)|to follow|follows|next week|(?:coming|following) (?:week|days)|tomorrow|soon|later|later this week|not (?:yet|ready)|can(?:'t|not|’t) (?:\w+ )?this week|working on (?:it|the)|later on|in a few days|still (?:have to|need to|editing|being)|going to|do not have one yet|don't have one yet|(?:i|we)(?:'ll|’ll)",
    no_video=r"(?:won't|won’t|will not|cannot|can't|can’t|don't want to|do not want to|refuse to|not going to|no way to|prefer not to|would rather not|rather not) (?:do|make|record|film|provide|send|shoot|have|be|give|produce) (?:\w+ ){0,3}(?:video|film|filmed|clip|one|it)|no (?:personal )?video|without (?:a )?video|video is (?:not|out|no)|there (?:is|will be|won't be) (?:no|not|any) video|we don't do videos|skip the video",
)
