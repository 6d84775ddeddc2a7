"""English."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        please
        pls
        plz
        kindly
        hi
        hello
        hey
        hiya
        dear
        there
        team
        all
        both
        folks
        everyone
        editor|editors
        sir|sirs|madam
        or madam
        good morning|afternoon|evening|day
        greetings
        sorry
        so
        well
        thanks
        thank you
        thank you very|so much
        many thanks
        thanks a lot
        cheers
        best
        best|kind|warm regards
        regards
        again
        in advance
    """,
    Topic.NEGATION: "not dont never no without whether nor didnt doesnt wont isnt before",
    Topic.FOOTER: """
        unsubscribe|subscribe here|below|link|instantly
        click|tap|press|follow|visit|use ... unsubscribe|unsubscribing|opt|subscribe
        unsubscribe ... click|link|visit|below|preferences
        ^ to unsubscribe|subscribe|opt|leave|stop|be
        you can|may|could ... unsubscribe|subscribe|opt|leave
        if you ... wish|want|prefer|like ... unsubscribe|receive|opt|stop|subscribe
        if you no longer
        to stop receiving
        reply|answer|text|write|type|say|send unsubscribe|subscribe|stop|remove|help|no
        reply with
        unsubscribe at|any any|time
        unsubscribe whenever
        you are|were receiving|subscribed|getting
        you receive|received|get|got this
        the word subscribe|unsubscribe
        do|are you subscribe|subscribed|subscribing
        have you subscribed|unsubscribed
        manage|update your ... preferences|subscription
        your subscribers
    """,
    Topic.ERASE: """
        name|address|data|details ... erased|wiped|destroyed|purged
        vanish|disappear from your systems|computers|database|records|files|servers|list
        want|like|wish ... data|details|information|records gone|out
        ^ forget me
        ^ erase me
        ^ erase my
        ^ delete everything
        forget me completely|entirely
        forget all|everything ... me
        erase|delete|remove|wipe|destroy|purge|deletion|erasure|removal ... my|me ... data|
            information
        erase|delete|remove|wipe|destroy|purge|deletion|erasure ... data|information ... me|mine
        erase|delete|remove|wipe|destroy|purge|deletion|erasure|removal ... everything|all|
            anything ... me|mine|my
        erase|delete|wipe|destroy|purge ... my|our record|records|account|profile|details|
            correspondence|history
        erase|delete|wipe|destroy|purge everything|anything ... you|of
        delete all ... traces|trace|emails|mails|correspondence
        data|information|details|records ... be|are|is erased|deleted|removed|destroyed|wiped
        data|information|records erased|deleted|removed|destroyed|wiped
        right to be forgotten
        right to erasure
        right of erasure
        to be forgotten
        erasure request
        deletion request
        data deletion
        request|demand|want ... erasure|deletion
        article|art 17
        gone from your systems|database|records|servers
        keep nothing about|of|on me
    """,
    Topic.EXPORT: """
        list of ... things|what|everything|all ... saved|stored|held|kept|have ... me|my
        under my name
        show me ... youve|you got|have|hold|know|keep|saved ... about|on|of me
        what ... info|information|data|stuff ... of mine|me
        send me ... my stuff|things|data ... stored|saved|have|hold
        copy|record|list of what|whatever|everything|anything|all ... about|on|of me
        export my|all|our
        ^ export $
        ^ my data $
        what|which ... data|information|details ... have|hold|store|stored|keep|kept|collect|
            collected|know|saved|save|got
        what|which data|information ... about|on|of me
        what|everything|all|anything you|u have|hold|know|store|keep ... about|on me
        what do you have|hold|know|store|keep ... about|on|of me
        what have you stored|saved|collected|kept|got
        what ... stored|held|saved|recorded|kept about|on me
        what ... is|are|do|does|have|has ... stored|held|saved|recorded|kept ... about|on me
        copy|download|extract|export|dump ... my|the|all|your ... data|information|records
        send me|us ... my|the|all data|information
        send me ... data|information|records|everything ... about|on me
        disclose ... data|information
        give|get|have|see|receive|want|like|access ... my personal? data
        access to ... data|information ... me|my
        subject access
        access request
        right of access
        data portability
        article|art 15
        article|art 20
    """,
    Topic.LEAVE: """
        be|was the last one|mail|email|letter|issue ... send|get|receive
        has|have to go
        can|may|should|could drop|remove|strike|delete|skip me|us
        ^ desist
        desist
        could|can|would you|u stop $
        get off|out my|of inbox|mailbox|mail
        no use|need|interest for|of|in these|this|your|them
        take|get|put|keep my|our friend|mother|father|husband|wife|brother|sister|colleague|
            son|daughter|mum|dad|boss|neighbour|aunt|uncle|grandmother|grandfather off|out|from
        ^ found|got|have|ive a|my|another? new? job|work|position|something ... stop|off|out|
            remove|end|cancel
        job|work|position ... please|so|can|may stop
        ^ bye $
        goodbye and thanks|farewell|good|all
        ^ out $
        me|us|im|am|want|opt|count|go|getting out $
        clicked|tried ... link|button|unsubscribe ... times|already|twice|still
        stop with this|these|your|that|all
        ^ enough $
        ^ thats it for me|now
        too many mails|emails|messages
        never again
        please remove
        not relevant for me
        inbox|mailbox|address ... closed|closing|close ... off|remove|list
        rather|prefer|wish|like|appreciate ... stopped|ceased|quit|stop ... writing|sending|
            mailing|emailing|it|this|these
        cease|stop|halt|discontinue|end these|this|your|the|those weekly? mails|mailings|emails|
            letters|mail|newsletter|messages
        let me go
        say|saying goodbye|farewell to ... newsletter|list|letter
        isnt|not for me any|anymore
        no longer for me
        ^ unsubscribe
        ^ unsub
        ^ unsubscription
        ^ unsubscribe me
        ^ opt out
        ^ opt me
        ^ signoff
        ^ sign off $
        ^ stop $
        ^ stop it $
        ^ stop this $
        ^ remove $
        ^ remove me
        remove|delete|unsubscribe me|us $
        ^ leave $
        ^ cancel $
        ^ discontinue
        ^ cancel subscription
        ^ no more $
        ^ delete me $
        unsubscribe me|us|my|our|this|the|both
        please unsubscribe|unsub
        want|wants|like|wish|need|trying|tried|prefer|decided|going to unsubscribe|unsub
        want|wants|like|wish|decided|prefer to leave|quit|stop ... list|newsletter|mailing|
            receiving|getting
        how do|can|could|would|to ... unsubscribe|unsub
        can|could|may|would|will i|we|you ... unsubscribe|unsub
        cant|cannot unsubscribe
        want|like|wish|be unsubscribed
        like|want|wish to opt out
        opt me|us out
        take|remove|drop|strike|scratch|cross|pull|kick|leave|count|get|delete|cut|sign|have me|us|
            him|her off|from|out|of|removed
        take|remove|drop|strike|delete|cross|erase ... me|us ... list|newsletter|mailing|
            distribution|recipients|subscribers
        take|remove|drop|strike|delete|cross|scratch|erase|clear ... my|our|this|that|her|his|
            old ... name|address|email|mail|account|entry|contact|details ... from|off|out
        remove|delete|drop|cancel my|our|this old? e? address|email|mail|name|subscription
        be|get taken|removed|off|dropped|struck|deleted off|from|the
        off|from the|your|this|that mailing|distribution|recipient|subscriber list
        off ... the|your|this|that mailing? list
        stop|cease|quit|halt|discontinue|end sending|emailing|mailing|spamming|messaging|
            contacting|
            writing|bothering
        stop ... newsletter|newsletters|emails|mails|subscription|mailings|messages|spam
        stop receiving|getting
        dont|not|never ... want|wish|need|like|care ... receive|receiving|get|getting|read|
            newsletter|newsletters|emails|email|mails|issues|letters
        dont|not want|need this|these|it|them anymore|any
        dont|not send|mail|email|write|deliver ... any|anymore|more|again|longer|further|
            newsletter|newsletters
        dont|not want|wish|like|need ... you|to ... send|mail|email|write|deliver ... any|anymore|
            more|again|longer|further|newsletter|newsletters
        never send|mail|email|write|contact ... again
        dont|not contact|email|mail me
        no longer ... receive|get|emails|email|mails|newsletter|newsletters|subscription|letters|
            subscribed
        no longer want|wish|need|read|require|like ... this|these|them|it|your|the
        not|rather ... receive|get|have ... any|more|longer|anymore|these|this|your
        no more|further emails|mails|newsletters|issues|letters|messages|mailings
        cancel|end|terminate|discontinue|quit ... my|our|the|this|your ... subscription|membership|
            newsletter|emails|mails
        cancel|cancellation of my|the|our subscription
        newsletter ... cancel|cancelled
        leave|quit|exit the|your|this mailing? list|newsletter
        want out
        get me out
        time to unsubscribe|leave|go
        stop the|this|my ... one|copy|address
        no need to send|mail|email
        can|could|may|might|should|must|want|like|wish|please i|to|we be removed|taken|dropped|
            unsubscribed
        i|we be removed|taken|dropped|unsubscribed
        count me out
        leave me alone
        rid of this|these|your
        enough of this|these|your
        lose my address|email
        wrong person|address ... remove|stop
    """,
    Topic.MOVED: """
        my|our new address|email is
        my|our address|email|mail has changed|moved
        changed|changing|change|update my|our address|email|mail
        use this|my|the one|new|address|other|private ... instead
        use this|my new? one|address
        not ... old|other|work|former address|email ... use|this|here|instead|new
        to this|my new? address|email|one instead
        send|deliver it|them|mine ... to ... instead
    """,
    Topic.JOIN: """
        put|write|mark me|us|my down
        love|like|want|have a copy ... each|every|weekly
        for me too|also $
        let me have it|this|one|them
        how do i get it|this|one|them ... sent|to me
        put me back
        want|like|love the|your weekly|jobs ... mail|email|newsletter|letter
        can|could|would|will you send|mail|email it|this|them|one to my|our husband|wife|
            friend|mother|mum|father|dad|sister|brother|daughter|son|colleague|boss
        want this|in|it $
        ^ newsletter $
        ^ newsletter|subscription please
        im in where|how
        where do|can i sign|join|register|subscribe
        come|be|get back on|again|in
        my name go|down|on|be ... list|down|it
        hear from you every|each|regularly
        glad|happy|pleased to hear from you
        can|could i come back
        put|add|include|register|enter address ... list|newsletter|mailing
        love|like|want|happy to have|get|read|find ... every|each week|tuesday|month|issue
        how do|can|could|would i get ... it|this|one|them myself|too|also|regularly
        how do|can|could i get one|yours|your
        ^ subscribe
        ^ subscription $
        ^ sign me up
        ^ sign up $
        ^ sign up please
        ^ join
        ^ add me
        ^ count me in
        ^ me too $
        subscribe me|us|my|him|her|this
        please subscribe
        add|put|include|enter|place|register|enrol|enroll|sign|get|have|stick|pop me|us|my|our|him|
            her ... list|newsletter|subscribers|recipients|distribution|mailing|up|emails|
            mails
        add|put|include|enter|place|register this ... list|subscribers|recipients|distribution|
            mailing
        add|put me too|as|on|to
        add|include|subscribe me|us $
        add|subscribe|include my|our|a|this|the colleague|friend|wife|husband|partner|boss|address|
            email|coworker
        sign|signed|signing me|us|up ... up|for ... newsletter|list|weekly|mails|emails|mailing|
            jobs|it|this
        want|wants|like|love|wish|hope|interested|happy|keen|glad|willing|need to|in subscribe|
            subscribing|receive|receiving|sign|signing
        want|wants|like|love|wish|hope|interested|happy|keen|glad|willing|need to|in join|
            joining ... list|newsletter|mailing|readers|subscribers|mails|letter|weekly
        want|wants|like|love|wish|happy|keen|glad to join|joining in|up|please|too|you? $
        want|wants|like|love|wish to get|start|have|read ... newsletter|newsletters|emails|email|
            mails|mail|list|weekly|jobs|issues|these|this|letter
        want|wants|like|love|wish to be ... list|subscribed|added|subscriber|included|recipients
        want|like|love ... your|this|the ... newsletter|weekly|mailing ... inbox|too|regularly|
            please
        want|like|love this|these|your|the newsletter|mail|mails|emails ... too|week|myself|weekly|
            directly
        want|like|love newsletter
        want in
        how do|can|could|would|to ... subscribe|join ... newsletter|list|this|you|it|mailing
        how do|can|could|to i|we|one|people subscribe|join
        can|could|may|might i|we|you|she|he ... subscribe|join|receive ... newsletter|list|mails|
            emails|weekly|jobs|this|it|me|you
        can|could|may|might i|we|you|she|he also|too|please? subscribe|join|receive
        can|could|may i|we ... get|have ... newsletter|list|mails|emails|weekly|this|these|it|too|
            regularly
        can|could|would|will you ... send|mail|email ... newsletter|weekly|issues|these|
            this ... me|
            us|too|regularly
        send|mail|email|forward|deliver me|us ... newsletter|newsletters|weekly|mails|emails|
            issues|
            jobs|letter ... week|weekly|too|regularly|from|future|please|also
        send me|us your|the|this|these newsletter|newsletters|weekly|emails|mails|mailing|letter|
            letters|jobs
        send|mail it|this|them|these|yours to me|us
        start sending|mailing ... me|us
        keep me|us updated|posted|informed|loop
        subscribe to|with your|the|this|it|two
        new subscriber
        become a subscriber|reader
        on|to your|the|this mailing|distribution|email|subscriber list
        be|get|put|me|us|want|go|going on the|your|this list
        resubscribe
        subscribe again
        my|a own copy|subscription
        get my own
    """,
    Topic.HELP: """
        do|will|would|can you ... edit|change|check|correct|shorten|rewrite ... what|our|my|
            texts|listings
        how soon|long|quickly|fast|often ... appear|published|out|listed|take|printed|come
        question|questions before i|we
        what happens after|when|once|if i|we
        example|sample of|listing|job|a|how
        do you want|need|expect from me|us
        who reads
        how many are|readers|people|subscribers
        who|what is|are this|you|we|they|behind
        who are|r you|u
        what do you|u do
        does|must|should|can|may|has the|a|my|our video|film|recording|clip ... public|long|
            private|be|show|who|last
        how long may|can|should|must|does the|a|my|our? video|film|text|clip|it
        when is the|your|next? deadline
        by when|what time|day must|do|should|have ... send
        can|may|could an? agency|agencies|recruiter|recruiters|charity|startup|company|church|
            school|i|we ... post|list|advertise
        how do|would|could|can i|we do|go this|about
        tell|show me how
        im|am confused|lost
        what am|are i|we supposed|meant|expected to
        what would|do|does i|we have to do
        how do|would|can|could i go about
        is that|this|it ... free|so|possible|true
        how does|do|would|can one|someone|somebody ... get|put|place|list|post|advertise
        not|dont ... understand|get|see|follow how|what
        ^ help $
        ^ help me|us|with|on|about
        ^ info $
        ^ information $
        ^ commands $
        ^ instructions $
        ^ manual $
        ^ how does|do it|this $
        ^ what is this
        ^ who are you
        how does|do|would|will|is this|it|that|everything|the|your ... work|works|function|go
        how it|this|that|everything|your ... works|work
        how do|can|could|would|should|to i|we|one|you|people|someone|post ... post|list|submit|
            offer|advertise|publish|place|send|announce|feature|get|put|include
        how to post|list|submit|offer|advertise|publish|place|announce|use
        can|could|may|might i|we|one|anyone|anybody ... post|list|submit|offer|advertise|publish|
            place|announce ... job|jobs|vacancy|vacancies|position|positions|ad|opening|openings|
            you|newsletter|listing
        what do|does|must|should|would|have|shall i|we|one|it ... write|send|include|provide|say|
            do|
            need|submit|cost|pay
        what is|are meant
        what is|are the|your ... rules|costs|cost|price|prices|conditions|requirements|terms|
            process|procedure|fee|fees|rates|criteria|deadline
        what ... need|needs|required ... list|post|publish|submit|from|to
        what can|should i|we do|write|send|ask|say
        what kind|sort|type of jobs|job|positions|roles
        what ... mean|means|meant by
        do|does it|you|this|that|listing ... cost|charge|price
        how much is|does|do|would|for ... cost|charge|pay|it|that|listing|job|ad
        is it|this|that|the|there ... free|form|cost|fee|charge|template|website|guide|account
        do|must|should i|we|one need|have|pay ... form|account|register|video|pay|website|anything|
            write|send
        do you|u ... accept|take|list|charge|publish|have|offer|cover
        explain ... works|work|how|what|me
        understand ... works|work|how
        dont|not understand ... works|work|how
        tell|know|learn|information|info|details|find ... more|about|on|out ... how|works|
            newsletter|conditions|service|posting|prices|it
        more information|info|details
        list|overview of commands|options
        need|want|like help
        help me|us
        can|could you|anyone|someone help
        question about how
        questions before
    """,
    Topic.YES: """
        ^ yes
        ^ yep
        ^ yeah
        ^ yup
        ^ yea $
        ^ ya $
        ^ y $
        ^ aye
        ^ ok
        ^ okay
        ^ sure
        ^ absolutely
        ^ certainly
        ^ definitely
        ^ gladly
        ^ of course
        ^ by all means
        ^ go ahead
        ^ go for it
        ^ fine $
        ^ fine by|with me
        ^ correct $
        ^ right $
        ^ that is|was right|correct|me
        ^ thats right|correct|me|fine
        ^ it was me
        ^ that|this was me
        ^ i did $
        ^ i do $
        ^ it is $
        ^ confirm
        ^ confirmed
        ^ confirming
        ^ i confirm
        ^ i hereby confirm
        ^ i agree
        ^ agreed
        ^ id love to
        ^ i would love to
        ^ id like that
        ^ i want to $
        ^ sounds good
        ^ looks good
        ^ with pleasure
        ^ happy to
        ^ do it
        ^ count me in
        ^ im in $
        ^ thumbs up
        ^ perfect
    """,
    Topic.NO: """
        ^ no
        ^ nope
        ^ nah
        ^ no thanks
        ^ never
        ^ not me
        ^ not interested
        ^ not now
        ^ no way
        ^ negative $
        ^ wrong person
        ^ i do not|dont want|confirm|agree
        ^ that|this|it was|wasnt not me
        ^ it|that|this wasnt me
        ^ i did not $
        ^ i didnt $
        ^ id rather not
        ^ i would rather not
        ^ i changed my mind
        ^ i have|ive changed my mind
        ^ i decline
        ^ decline $
        ^ ignore this|that|my
        ^ wrong address
        stop asking
        dont|not ask me
        not interested
        changed my mind
    """,
    Topic.UNASKED: """
        never|not|didnt|havent ... signed|sign up
        never|not|didnt|havent ... subscribed|subscribe|registered|register|ordered|requested|
            request|joined|asked|ask ... this|it|that|anything|your|you|to|for|these|such|
            newsletter
        never|not|didnt ... subscribed|registered|subscribe $
        never|didnt ask|asked
        dont|not know|remember|recall ... you|what|who|signing|subscribing|this|asking
        who gave you ... address|email
        where|how did you get my|this
        why do|did|are|am|have|would you|i ... emailing|writing|getting|receiving|mail|asking|
            contacting|received|get
        this|that|it is|looks spam
        was not me
        wasnt me
        i know nothing
        somebody|someone else ... used|signed|entered|my
        reported as spam
        report you
    """,
    Topic.PAUSE: """
        skip me|us for|until|till
        hold the|my|your|all mails|emails|letters|newsletter|mail|issues ... until|till|then
        stop|hold ... until|till ... back|then|january|february|march|april|may|june|july|
            august|september|october|november|december
        off|away|travelling|abroad until|till ... hold|pause|stop|wait
        ^ pause
        ^ hold mail|my|the
        ^ snooze
        pause|suspend|interrupt|snooze ... my|the|our|your|it|this|newsletter|subscription|mails|
            emails|sending|until|till|for
        want|like|can|could ... pause
        take|need a break from
        on|a pause|hiatus until|for
        stop for|until
        not send ... until|till
        skip the next|a
        no emails|mails|issues|newsletter ... until|till
    """,
    Topic.RESUME: """
        start sending|mailing|writing again
        im|am back ... send|start|again
        send|mail me|it|them again
        ^ resume
        ^ unpause
        ^ continue $
        ^ restart
        resume|restart|unpause|reactivate|continue ... my|the|our|sending|subscription|newsletter|
            emails|mails
        want|like|can|could ... resume
        start sending ... again
        end the|my pause
        back from|on ... pause|list
        im back $
    """,
    Topic.STATUS: """
        why do|dont i|we no? longer? ... receive|get
        is|will|are my|our|the job|ad|listing|advert|vacancy ... going out|in|be|appear|
            published|printed|this|next
        am i on|in your|the
        ^ status
        did|has it|this|that|my|our ... go|gone|went|come|came out
        is|was it|this ... out|sent|published|printed yet|already
        what is|whats the|my|our status|state
        status of my|our|the
        am i still? subscribed
        where does|do|is my|our|the ... stand
        how far|where is|are my|our|the ... job|listing|ad|submission|posting
        any news on|about|of my|our|the
        when will|does|do|is my|our|the ... published|appear|out|listed|mailed|run|printed
        has|have my|our|the|you ... approved|published|listed|received
        did you get|receive my|our|the
    """,
    Topic.WHY: """
        ^ why am|do i get|getting|receive
        ^ why $
        ^ why am i|me
        ^ why did|do i|you ... get|getting|receive|received|send|sent|write|mail
        why am i getting|receiving
        why did|do i|you ... get|send|receive|have
        why ... have you|i ... removed|stopped|unsubscribed|subscribed
    """,
    Topic.GET: """
        ^ get ... <n>
        ^ send ... <n>
        ^ issue|number|nr nr? <n> $
        ^ fetch ... <n>
        issue|edition|newsletter|number|no|nr|copy|one nr? no? <n>
        issue|edition number|no nr? <n>
    """,
    Topic.WITHDRAW: """
        ^ withdraw
        ^ retract
        ^ cancel it|the|our|my|this $
        withdraw|retract|revoke ... job|listing|ad|advert|posting|position|offer|submission|
            vacancy|
            it|this|draft|role
        want|like|need|have|must to withdraw
        take|pull|remove|delete ... job|listing|ad|advert|posting|position|offer|submission|
            vacancy|
            it|role|this down|off|offline|back|out|again
        take it|this|ours down|back|off
        can|could|may|should ... job|listing|ad|advert|posting|it come|go down|off|out
        pull the|our|my|this job|listing|ad|posting|position|role|vacancy
        cancel|remove|delete|drop|scrap ... the|our|my|this|that job|listing|ad|posting|position|
            role|vacancy|submission|draft
        dont|not ... publish|list|print|run|feature|mail it|this|the|our|my|that
        no longer hiring|recruiting|looking|available|need|searching
        position|job|role|vacancy|opening no longer|cancelled|closed|withdrawn
        position|job|role|vacancy|opening is|was|has|been ... longer|cancelled|closed|withdrawn|
            frozen
        have|decided not to hire|fill|recruit
    """,
    Topic.FILLED: """
        job|position|role|vacancy is|has gone|taken|filled
        ^ filled
        ^ hired $
        ^ taken $
        ^ position|job|role|vacancy filled|taken|closed
        position|job|role|vacancy|post|opening|spot is|has|was|have|now|been|already ... filled|
            taken|gone
        we|weve|i|ive|have found|hired|filled ... someone|somebody|a|an|the|our|it|one|person|
            right|
            candidate
        have|already|just|now found|hired someone|somebody|a|the|our
        found somebody|someone
        we|weve|ive|i have|got|have got? someone|somebody $
        weve|ive got? someone|somebody $
        have|got someone|somebody now|already
        hired somebody|someone|one|her|him
        is|been filled
    """,
    Topic.LANDED: """
        i ... got|found|landed|have ... job|position|post|role|work ... through|via|thanks your|you|
            the|to|this
        through|via|to|from your|the|this letter|newsletter|mail|issue|list ... i|ive ... got|found|
            landed|have ... job|position|post|role|work
    """,
    Topic.STAYING: """
        keep|leave me|us on ... list|newsletter
        stay|remain on ... list
    """,
    Topic.THANKS: """
        thanks|thank you|u ... made|smile
        ^ thanks
        ^ thank you
        ^ thx
        ^ ta $
        ^ great
        ^ love|loved|loving
        ^ nice
        ^ wonderful
        ^ awesome
        ^ brilliant
        ^ cool
        ^ lovely
        ^ keep up|it|going
        never|dont ... stop ... sending|writing|this|it
        ^ well done
        ^ good job|work|stuff|one
        ^ congratulations
        thanks|thank ... for
        great|lovely|good|fantastic|excellent|wonderful issue|newsletter|work|job|idea|read|stuff
        i|really love|enjoy|enjoyed|like|liked ... newsletter|issue|letter|read|reading|this|it
        much appreciated
        made my day
    """,
    Topic.HIRING: """
        could use|do with a|an|another|one|somebody|someone
        hiring
        we|i|they|who|client|team|also|now|currently|urgently|still|desperately want|need|seek|
            require|recruit|wants|needs|seeks ... a|an|another|new|someone|somebody|two|three
        we|i|they|would|id|wed like ... a|an
        we|they|he|she|were|is|are|am|im|currently|now|also|still|urgently looking ... for|to hire|
            fill|a|an|our|someone|somebody|people|new|two|three
        seeking|recruiting|searching ... a|an|for|our|someone|experienced|new|to
        looking to hire|fill|recruit|appoint
        we|now|also look for
        need|want|looking|look|find|searching|search ... someone|somebody|person who|to|that
        someone|somebody who
        looking|searching for|our a|an|new|someone|our
        need|needs|need|want|wants a|an new
        needs|seeks|wants|hires a|an|someone|somebody
        need for|to a|an|fill|find|hire
        a new one
        help wanted
        ^ wanted
        wanted $
        wanted
        vacancy
        vacancies
        we ... recruiting|recruit
        job|position|role|opening|post|posting|ad|mandate|vacancy|listing ... for|in your|the|this|
            next ... newsletter|list|issue|mail|edition|readers|letter|weekly
        list|publish|post|feature|include|run|print|place|advertise|announce|share|add|put|
            consider|
            circulate our|the|this|these|following|my|a|an|one ... job|position|role|opening|
            vacancy|ad|mandate|posting|listing|one|advert
        list|publish|feature|print|advertise|place this|it|one
        following|our|new|open|current|attached|first|available|this|exciting|fantastic vacancy|
            opening|position|posting|mandate|role|job|advert|roles|openings
        new|another|open|full|part|paid time? job|role|position|opening|vacancy
        job offer|opening|posting|submission|ad|listing|description|advert|advertisement|vacancy|
            opportunity
        ^ job|opening|role|position|posting|vacancy|opportunity|submission
        posting closes
        to fill a|an|the|this|our
        join our|us|the ... team|as|crew
        come work|join|and ... with|for|us|run
        postholder|jobholder
        successful|ideal|right|perfect candidate
        ideal person
        you|the|postholder|candidate|person|right|successful will|would be|lead|own|manage|work|
            report|have|join|take|run|build
        one for|to the|your|this|next list|issue|readers|newsletter
        a job
        contract|interim|freelance|permanent role|position|job|contract|lead|manager
        position|role|job|vacancy|opening at|with
        appointing|appoint a|an|our|its
        line|space|spot|mention|entry|slot in your newsletter|issue|list|letter|mail
        offering a|an
        is|are leaving
        replacement for
        the|our|this role|position|vacancy|opening|mandate
    """,
    Topic.FACT: """
        video|film|recording|clip|filmed|recorded
        salary|pay|pays|wage|wages|compensation|remuneration|fee|rate|money|budget
        results|outcomes|outcome|result|goal|goals|objective|targets|target|success
        title|role|position
        organization|organisation|company|employer
        remote|hybrid|onsite|site
        deadline|closing
        applications|applicants|candidates|apply
        other|second|another|side job|jobs|employment|work|gig
        moonlighting
    """,
    Topic.LABEL: """
        ^ role|position|title|job|designation|vacancy|post|opening
        ^ job title
        ^ company|organisation|organization|employer|business|client
        ^ objective|mission|goal|purpose|aim
        ^ your mission
        ^ key results
        ^ outcomes|results|deliverables|targets|kras|kpis|okr|okrs
        ^ expected|measurable results|outcomes
        ^ what success looks
        ^ salary|pay|compensation|remuneration|wage|fee|ctc|rate|budget|package|stipend
        ^ location|place|where|workplace
        ^ work|working mode|location|place|from
        ^ place of work
        ^ video
        ^ deadline|closing|apply|applications|application|contact
        ^ other|second|outside|side job|jobs|employment|work
        ^ requirements|responsibilities|duties|tasks|benefits|perks|essential|qualifications
    """,
    Topic.HOW_TO_APPLY: """
        apply|applications|application|dossiers|candidates|expressions|interested ... to|at|by|via|
            address|link|can|should
        interested|candidates|people|they|applicants|anyone|anybody|tell ... write|mail|email|
            contact|reply|call|answer|apply
        write|mail|email|reply|send|answer|respond ... to ... address|me|us|link
        email|mail|write|text|call address|me|us|to
        send|share|submit your|a|the|cv|cvs|resume|resumes|application|applications|few
        closing|application|apply date|deadline|by|until|before|online|here|now|via
        by|until|before|on|than|for <n>
        closes|close on
        reply to this
        no cv
    """,
    Topic.SEEKER: """
        is|are the|that|this ... job|position|role|post|vacancy ... still free|available|vacant
        still free|available
        love|want|like to? have? that|this job|position|role
        how do|can|could i get in touch|contact
        i am|im a|an qualified|trained|experienced|registered|licensed|certified
        i can start
        looking|searching for something|anything|work near|around|close|local|nearby|part|full
        ^ application for|as|to|head|senior|junior
        ^ cv $
        ^ resume $
        ^ my cv|resume|application
        ^ applying for|to
        ^ candidature|candidacy for|to|as
        my|offer|submit|present my? candidature|candidacy
        my expected|desired salary|pay|wage|ctc
        my video introduction|intro
        i|id|would|want|wish|like|hereby|am|wanted ... apply|applying for|as|to|here
        i|id|would|want|wish|like|hereby|wanted to apply
        i|im|am ... interested|excited|thrilled in|about|by ... position|role|job|opening|
            opportunity|vacancy|working|posting|joining
        writing to|in ... apply|application|express
        apply for the|this|that|your|a|any ... position|role|job|post|opening|vacancy|opportunity
        how do|can|could|should|to i|we ... apply
        can|could|may i ... apply
        where do|can|should i apply
        my|attached|enclosed|find|attach|attaching|see ... cv|resume|curriculum|portfolio|
            certificates|transcripts
        cv|resume|curriculum ... attached|enclosed|below|attachment
        my|this|an|unsolicited|speculative|spontaneous application
        consider|considering my|me ... application|candidacy|for|position|role|profile|candidate
        looking|searching|search|hunting for a|new|work|another|full|my new? job|position|work|
            employment|internship|challenge|opportunity|opportunities|role
        looking|searching for work|employment|opportunities|internship|jobs
        hire me
        open to work|new|opportunities
        my skills|qualifications|background|experience|expertise|candidacy|career|strengths
        i have|bring|gained|possess ... years ... experience|of
        years of experience as|in ... i
        in my|previous|last last|previous|current|former job|role|position|company|employer|shop|
            team
        i am|im a|an ... with ... experience|years
        i graduated|studied
        my degree|studies|salary expectation|expectations|notice
        i could|can|would be? start|available
        available for an? interview
        job seeker
        do you have ... jobs|work|job|openings|positions|vacancies ... for me|in|as
        are you|they|there hiring|any
    """,
    Topic.PITCH: """
        invoice no|nr|number
        pay|remit|settle the|this|our invoice|amount
        publish|post|host|feature our|an|my article|articles|content
        per|each|dofollow link|backlink|placement
        our ai
        open rates|rate
        from <n> a|per month|week
        set up a
        first one|month|week free
        opens by
        recruitment|staffing|recruiting|marketing|hiring|talent|video|media|design|creative|
            digital agency|firm|specialists|studio|partner|company
        vetted|screened|prequalified|top|experienced|skilled candidates|developers|engineers|
            talent|workers|professionals|freelancers
        we|i fill|place|supply|provide|deliver|film|produce|source|vet ... positions|roles|
            candidates|staff|workers|videos|vacancies|talent
        of our|my clients|customers
        our|my clients|customers
        do|would|could|have you have|spare? ... 10|15|20|ten|fifteen|twenty|five|5 minutes
        would you|are you open to a ... call|chat|demo
        min|minute|minutes call|chat|demo
        i|we wont follow up
        i|we made for you
        most ... newsletters|boards|publishers we talk|speak|work to|with
        helped the|our|other|over ... grow|gain|reach|double|increase
        revenue on the table
        of the first|annual years? salary
        job|recruiting|recruitment|hiring|employer videos|films|campaigns|campaign|branding
        link to our|my
        we|i can|could|would|will pay
        new newsletter? readers|subscribers|followers ... week|day|month
        only <n>
        start|available in|within <n> hours|days
        investor|investment|investors
        invoice <n>
        our invoice
        find|attached ... invoice
        due by|on|date
        payable|overdue
        interested $
        showreel~
        shall i|we send|show|share you|our|my
        from <n> a|per piece|item|unit
        came|stumbled|come across|upon|on your|the|twogood|its ... newsletter|website|site|page|
            board|listing|profile|blog|company|list
        noticed|saw|visited|reviewed|checked|found|looked ... your website|site|newsletter|domain|
            page|blog|business|online
        boost|increase|grow|improve|skyrocket|double|triple|maximize|maximise|scale|accelerate|
            monetize|monetise|expand ... traffic|revenue|sales|ranking|rankings|business|audience|
            roi|engagement|subscribers|visibility|conversions|clients|growth|income|newsletter
        leads|lead generation|gen
        seo
        backlink~
        guest|sponsored|paid post|posts|article|articles|blog|content|link|links|placement|
            contribution
        link insertion|exchange|building
        domain authority|rating
        our|my services|agency|platform|solution|solutions|software|tool|product|products|package|
            packages|app
        book|schedule|hop|jump|set|arrange|grab|have a|an|on|up|quick|short|time ... call|demo|
            meeting|chat|slot|consultation
        15|20|30|10|fifteen|ten minute|minutes|min|mins ... chat|call|demo|meeting|conversation
        quick|brief|short call|chat|demo|intro
        worth a|your ... chat|call|look
        we|i|ive|weve help|helped ... like yours|you|your
        clients|companies|businesses|brands|boards|newsletters like yours|you
        special|limited|exclusive|unbeatable|best|introductory offer|discount|time|deal|price|
            prices
        free trial|quote|audit|consultation|demo|sample|proposal
        can|could|would|like|happy to? offer|help|provide|send|show|save|introduce you|your|present
        are you ... open|interested|looking to|in|for
        reply|text stop
        promo|coupon|discount code
        act now
        buy|order|shop now|today|online
        business|personal|unsecured|instant|quick loan|loans|funding|capital|credit
        crypto~
        bitcoin
        forex
        casino
        viagra
        lottery
        inheritance
        beneficiary
        million|billion dollars|usd|euros
        email|contact|mailing|verified|targeted|b2b list|lists|database|contacts|data
        web|website|app|software design|development|redesign|developer|developers
        digital marketing
        social media marketing|management|followers
        virtual assistant|assistants
        we|i only? charge
        per lead|click|month ... only
        only <n> per|a month|lead
        qualified ... leads|candidates|developers|prospects|meetings
        our candidates|consultants|developers|talent|experts
        outsource|outsourcing|offshore
        partnership|collaboration|collaborate|affiliate|advertise|advertising|sponsor|
            sponsorship ... opportunity|proposal|program|with|you|your|in|rates
        media kit
        claim your
        your invoice|payment|account|parcel|package|mailbox ... is|has|attached|overdue|suspended
        verify|update your account|password|mailbox
        case study|studies
        plans|packages|prices|pricing start|starts|starting|begin|begins at|from
        made|recorded|prepared just|specially|especially for you|your
        page 1|one for|of|on google|your|job
        link builders|builder
        taken|grown|scaled|grew ... subscribers|users|customers|followers|clients
        just|simply reply unsubscribe|stop|no
        following|follow|circling|checking up|back|in ... my|on|previous|last|email
        bumping this
        white label
        recruiters|employers|clients using|love|trust
        actively|currently hiring|recruiting
        wanted to? reach out
        reaching out ... to|because|about
        our|my fee|commission|rates ... is|are
        which one|ones should|shall|can i|we
        could|can start monday|immediately|tomorrow
        not relevant|interested reply|click|let
        installation|delivery|maintenance|support included
        per|a seat|user|station|desk ... month
        pay|pays back|itself ... months|weeks
        our|my clients|customers save|saved|saw|cut|report
        places|spots|seats|units are? limited|left
        offer|price|deal|discount valid|ends|good|stands until|on|this
        no obligation|commitment|strings
    """,
    Topic.BULLETIN: """
        view|read|open ... in|online ... browser|online|web
        view this email
        trouble viewing
        in this issue|edition|newsletter|week
        this weeks|months
        this week in|at|on
        job alert|alerts
        new|top|latest|hot|recommended|more jobs|articles|stories|posts ... for|you|this|matching|
            week
        jobs matching|near|you|for you
        top|latest stories|news|articles|headlines
        register|sign up|save|book ... now|today|seat|spot|webinar|event
        webinar
        read more
        forward to a friend
        weekly|daily|monthly digest|roundup|newsletter|update|briefing
        all rights reserved
        press release
        for immediate release
        newsletter nr? <n>
        issue nr <n> ... out|here
    """,
    Topic.PRESS: """
        journalist
        reporter
        i|im|am|we|were|are ... writing|working|researching|preparing ... article|story|piece|
            feature|book|thesis|report|podcast|segment
        interview you|someone|with|the|one|your
        an interview
        for an|a|our|my article|story|podcast|magazine|newspaper|radio|thesis|study|survey
        press inquiry|enquiry|request|question
        quote you|from
        podcast
        magazine
    """,
    Topic.OBJECTION: """
        salary|pay|job|ad|company|description ... was|is a? lie|lies|wrong|fake|scam|untrue|
            false
        link|links ... broken|dead|wrong|work
        they told|offered|paid me|us
        lied
        complaint about|on|regarding|concerning
        ^ complaint
        complain|complaining about
        you|newsletter|issue printed|published|listed|ran|advertised|announced ... last|in|on|week|
            month|yesterday|recently
        job|ad|listing|role|position|offer ... you|was|were printed|published|listed|ran|advertised
        is|was|isnt not? as advertised|described|promised
        misleading|false|fake|fraudulent ad|advert|listing|job|offer
        in ... last|latest|recent|this weeks? issue|newsletter|edition ... wrong|error|mistake|
            typo|
            says|said|broken|expired
    """,
    Topic.ROBOT: """
        deleted|read|opened without being read
        employee is|has no|left|longer
        is on leave|vacation|holiday
        read your mail|message|email when
        without a? phone|internet|laptop|email until
        attending|at a|an conference|training|event|fair ... slow|week|until
        slow|delayed|late to|in answer|answering|reply|respond|replying|responding
        im|i|currently|am|be out|away|abroad|off until|till|from
        until|back ... december|january|february|march|april|may|june|july|august|september|
            october|november ... contact
        im|am|currently travelling|traveling ... patchy|limited|internet|email|reply
        on parental|maternity|paternity|annual|sick leave
        i have|ive left ... contact|mailbox|address|company
        longer working|work|works|employed here|at|for|with
        mailbox|inbox|account ... not ... read|monitored
        message|mail|email ... forwarded|redirected to|my
        turned|converted into a|an ticket|case
        we got|have|received your request|enquiry|inquiry ... working|agent|look
        agent|advisor|representative|member|colleague ... will look|reply|answer|contact
        not ... delivered|reached ... yet|until
        approved|trusted|allowed|known sender|senders
        list of ... senders
        guarded|protected inbox|mailbox
        show|prove|confirm ... you ... person|human|robot
        get|deliver your|this|the mail|message|email through
        solve the|this|a ... puzzle|captcha
        captcha
        was|were read|displayed on|at
        has|have accepted|declined|tentatively|rejected this|the|your invitation|meeting|
            event|appointment
        accepted|declined|tentative|canceled ... invitation
        ^ read two|re|newsletter
        ^ accepted|declined|tentative
        account ... not ... monitored
        contact|web form on ... website|site
        not|dont answer|reply|respond to? this mail|email|message
        add|adding anything|comments|more ... answer|reply
        automatic|automated|auto reply|response|answer|message|email|mail|notification|responder|
            acknowledgement|confirmation|acknowledgment
        autoreply
        autoresponder
        automatically generated|sent|created
        generated automatically
        out of office
        out of the|my office until|from|till|today|this|on|and|for|at|with|through
        i am|im|ill|will|currently|be|am ... out of the? office
        i am|im|ill|will|currently|be ... away|vacation|leave|holiday|holidays|travelling|
            traveling|
            unavailable ... until|till|from|through|with|and|returning|return|back
        am|currently|im on ... annual|parental|maternity|paternity|sick|medical|family leave
        limited|no|sporadic|intermittent|without|occasional access to ... email|emails|mail|mails|
            messages|inbox
        no longer ... with|works|work|working|employed|monitored|use|active|in ... company|here|
            for|
            at|mailbox|address|us|organization|organisation|inbox|use
        mailbox|inbox|address|account is|are not|no|un ... monitored|attended|read|checked|use|
            longer
        unmonitored
        unattended mailbox
        not|dont ... reply|respond to this ... email|mail|message|automated|address
        type|write|enter|add ... reply|response ... above this
        reply above this
        your ticket
        ticket|case|request|incident|issue|enquiry|inquiry nr? <n> ... received|created|opened|
            registered|logged|updated|assigned|closed|resolved|been|is|status|has
        nr <n> received|created|opened|registered|new
        ticket|case|request|incident|message|email|enquiry|inquiry|query|mail|application|
            submission ... has|was|is been|being|now ... received|created|opened|registered|logged|
            assigned|closed|resolved|queued|forwarded|submitted|reviewed|processed|held|quarantined
        ticket|case created|opened|received|updated|closed|resolved
        has|have been assigned|logged|registered
        a|new support|service ticket|case|request has|was|is
        add|adding ... comments|comment|details|information reply|replying
        to ... confirm|verify|prove ... you|your|that ... human|person|sender|robot|spammer|
            message|
            email|identity|bot
        confirm|verify|prove ... you ... human|person|robot|bot|real|sender
        click ... link|below|button ... deliver|delivered|release|verify|approve|whitelist|allow|
            authenticate
        sender|email verification|validation
        spam|junk protection|protected|filter|blocker ... confirm|verify|click|held|message
        message|mail|email is|has|was|will ... held|quarantined|pending|awaiting|delayed|
            blocked ... moderator|approval|verification|confirmation|review|until|release
        awaits|awaiting moderator|approval|moderation
        not|arent allowed|authorized|authorised|permitted to post
        closed mailing? list
        only members|subscribers ... post
        read|return receipt
        your message ... was|has ... read|displayed|delivered|opened on|at
        how would|did you rate
        rate our|your support|service|experience
        satisfaction survey
        undeliverable
    """,
    Topic.ROBOTISH: """
        back on|at|in the
        patchy|limited|no internet|access|connection
        please contact|write|turn|email|call to? ... instead
        received your application
        get back to you
        for open|new|job|press|other positions|applications|vacancies|enquiries ... contact|
            write
        ticket|case|reference|request|incident|enquiry|inquiry|support|tracking number|nr|no|id|
            reference nr? id? <n>
        thank you|thanks ... for ... message|email|mail|contacting|reaching|inquiry|enquiry|
            request|
            interest|writing|getting
        thanks|thank for your|contacting
        we have|weve|successfully received your
        received your ... message|email|mail|request|enquiry|inquiry|ticket|application
        will|shall|aim|try|endeavour|endeavor ... get|come back|respond|reply|answer|contact|
            touch ... you|soon|within|shortly|as|upon|after|when
        be in touch
        as soon as possible
        within <n> hours|business|working|days
        in|for urgent|emergency|emergencies matters|cases|case|issues|inquiries|enquiries|requests
        if it|this|your is ... urgent
        urgent ... contact|call|please|email|write
        support|service|help|our|customer team|desk|agent|agents|staff|representative|
            representatives
        upon|after|on|when my|i return|returning
        will|be|am back on|in|at|from|the
        return|returning|back to the|work|on
        during|in this|that|my time|period|absence
        need not|do reply|respond
        not|dont need to reply|respond
        business|opening|office hours
        your message|email|mail will|is not|be ... forwarded|read|answered
        faq|knowledge base
        on vacation|holiday|holidays|leave
        away from|until
    """,
}
