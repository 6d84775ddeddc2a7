"""What editors say, in the seven languages: phrases of one meaning each, and the words around them.

A phrase means something only where all else that is said with it is known, too. So this is no list
of keywords: `clauses` asks for the whole of a line, and what it does not know makes it ask back.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mailbot.terms import Fact


class Verb(StrEnum):
    """What an editor can say."""

    APPROVE = "approve"  # a job; of an issue it is its ok
    REJECT = "reject"
    ASK = "ask"
    EDIT = "edit"
    HOLD = "hold"  # a job waits until said otherwise; an issue lets its slot go by
    INTRO = "intro"
    SUBJECT = "subject"
    SPONSOR = "sponsor"
    DROP = "drop"
    ADD = "add"
    SWAP = "swap"
    TEST = "test"
    SEND_NOW = "send_now"
    STOP = "stop"
    GO_ON = "go_on"
    REPLY = "reply"  # to a question that was passed on
    STATS = "stats"
    QUEUE = "queue"
    STATUS = "status"
    WHY = "why"
    HELP = "help"
    UNCLEAR = "unclear"  # leans to a decision, and is none
    UNKNOWN = "unknown"


class Sense(StrEnum):
    """What a phrase says beside the verbs."""

    NO = "no"  # a bare one: it wants its reason behind it
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    WEEK_AFTER = "week_after"


# English, German, French, Spanish, Portuguese, Italian, Dutch: in this order, where there are many.
PHRASES: Final[dict[Verb | Sense, str]] = {
    Verb.APPROVE: """
        approve | approved | accept | accepted | agreed | ok | okay | oki | yes | yep | yeah | yup |
        aye | sure | of course | absolutely | definitely | publish | run it | run this | list it |
        list this | go | go ahead | go for it | good to go | ship it | send | send it | send it out
        | let it go | let it out | lgtm | green light | looks good | looks great | looks fine |
        looks perfect | looks right | looks ok | looks okay | looking good | looks all right | all
        good | is good | is fine | is great | is perfect | sounds good | sounds great | that works |
        this works | works for me | fine by me | fine with me | fine for me | fine as is | good as
        is | happy with this | happy with it | am happy | proceed | thumbs up | no objection | no
        objections | no problem | no complaints | no changes | no change | no doubt | no notes |
        nothing to add | nothing to change | put it in | include it | in it goes |
        ja | jawohl | passt | passt so | genehmigt | genehmige | genehmigen | freigegeben | freigabe
        | freigeben | angenommen | akzeptiert | einverstanden | zugestimmt | in ordnung | geht klar
        | kann raus | raus damit | sieht gut aus | veröffentlichen | kein einwand | keine einwände |
        kein problem | los |
        oui | d'accord | c'est bon | c'est parfait | allez y | vas y | approuvé | approuvée |
        j'approuve | validé | validée | je valide | accepté | acceptée | ça marche | publiez |
        publier | feu vert | pas de problème | bon pour accord | très bien comme ça |
        sí | adelante | aprobado | aprobada | apruebo | de acuerdo | vale | está bien | publicar |
        publícalo | aceptado | aceptada | dale | me parece bien | sin problema | por supuesto |
        sim | aprovado | aprovada | aprovo | pode publicar | pode ser | está bem | tudo bem | tudo
        certo | pode seguir | pode ir | avante | aceito | aceite | sem problema | com certeza |
        parece bem |
        sì | va bene | va benissimo | approvato | approvata | approvo | accettato | accettata |
        procedi | procedete | procediamo | pubblica | pubblicate | pubblicare | nessun problema |
        certo |
        akkoord | goedgekeurd | is goed | ziet er goed uit | ga je gang | ga uw gang | doe maar | in
        orde | publiceren | publiceer | plaatsen maar | mee eens | geen probleem | geen bezwaar
    """,
    Verb.REJECT: """
        reject | rejected | decline | declined | refuse | refused | turn it down | turn this down |
        turned down | not for us | not for our readers | not a fit | not a good fit | skip it | skip
        this | skip this one | skip this job | should skip this | should skip it | pass on this |
        pass on this one | rather not list this | rather not list it |
        abgelehnt | ablehnen | lehne ab | nichts für uns | nicht für uns | passt nicht zu uns |
        refusé | refusée | refuser | rejeté | rejetée | pas pour nous | je refuse |
        rechazado | rechazada | rechazar | no es para nosotros | denegado |
        recusado | recusada | recusar | rejeitado | rejeitada | não é para nós |
        rifiutato | rifiutata | rifiutare | respinto | respinta | non fa per noi | non è per noi |
        afgewezen | afwijzen | geweigerd | niet voor ons | niets voor ons
    """,
    Sense.NO: "no | nope | nah | nein | nee | ne | non | não | 👎",
    Verb.HOLD: """
        hold | on hold | hold it | hold this | hold this one | hold off | hold that | put on hold |
        wait | wait with this | not yet | not now | not this week | not this time | not this slot |
        not this issue | not in this issue | skip this week | skip this issue | skip this slot |
        skip the week | postpone | postponed | park it | park this | keep it back | hold it back |
        zurückstellen | warten | warte | bitte warten | noch nicht | jetzt nicht | diese woche nicht
        | nicht diese woche | aufschieben | verschieben | zurückhalten |
        attendre | attendez | attends | en attente | mettre en attente | pas encore | pas cette
        semaine | suspendre | reporter |
        esperar | espera | espere | en espera | todavía no | aún no | esta semana no | posponer |
        aplazar |
        aguardar | aguarde | em espera | ainda não | esta semana não | adiar |
        aspettare | aspetta | aspettate | in attesa | non ancora | non questa settimana | questa
        settimana no | sospendere | rimandare |
        wachten | wacht | aanhouden | nog niet | niet deze week | deze week niet | uitstellen | in
        de wacht
    """,
    Verb.SWAP: """
        swap | swap them | swap the jobs | swap the two | swap the two jobs | swap the order |
        reverse the order | change the order | switch the order | the other way round | the other
        way around | reihenfolge tauschen | tauschen | inverser | inverser l'ordre | cambiar el
        orden | trocar a ordem | inverti l'ordine | invertire | omdraaien | omwisselen
    """,
    Verb.TEST: """
        test | test copy | test mail | test letter | send a test | send me a test | send me a test
        copy | send me a copy | mail me a test | mail me a copy | a copy for me | testmail |
        testversand | schick mir eine kopie | envoyez moi un essai | essai | prueba | envíame una
        prueba | teste | manda un teste | prova | mandami una prova | stuur me een test | proefmail

    """,
    Verb.SEND_NOW: """
        send now | send it now | send this now | send right now | send it right now | send right
        away | send it right away | send immediately | send it immediately | send it at once | send
        at once | send it today | mail it now | mail now | publish now | publish it now | out now |
        jetzt senden | sofort senden | jetzt verschicken | sofort verschicken | jetzt raus | sofort
        raus |
        envoyer maintenant | envoyez maintenant | envoie maintenant | envoyer tout de suite |
        envoyez tout de suite | envoyez le maintenant |
        enviar ahora | envíalo ahora | envíalo ya | enviar ya | envía ahora |
        enviar agora | envie agora | manda agora | enviar já |
        invia ora | invia subito | invia adesso | mandalo ora | inviare ora |
        nu versturen | verstuur nu | nu verzenden | direct versturen | stuur nu
    """,
    Verb.STOP: """
        stop | stop it | halt | stopp | anhalten | arrête | arrêtez | arrêter | detener | parar |
        pare | ferma | fermate | fermare | stoppen
    """,
    Verb.GO_ON: """
        go on | carry on | continue | resume | keep going | weiter | weitermachen | fortsetzen |
        weiter so | continuer | continuez | continuar | continúa | continúe | seguir | continua |
        prosegui | riprendi | doorgaan | ga door | ga verder | verder
    """,
    Verb.STATS: """
        stats | statistics | figures | statistik | zahlen | chiffres | estadísticas | estatísticas
    """,
    Verb.QUEUE: "queue | the queue | what waits | warteschlange",
    Verb.STATUS: "status",
    Verb.HELP: "help | hilfe | aide | ayuda | ajuda | aiuto",
    Sense.THIS_WEEK: """
        this week | diese woche | cette semaine | esta semana | questa settimana | deze week | this
        issue | next issue | the next one | nächste ausgabe
    """,
    Sense.NEXT_WEEK: """
        next week | nächste woche | nächster woche | kommende woche | semaine prochaine | próxima
        semana | semana próxima | semana que viene | semana que vem | prossima settimana | settimana
        prossima | volgende week | komende week | in a week | in one week
    """,
    Sense.WEEK_AFTER: """
        the week after | week after next | the week after next | in two weeks | in 2 weeks |
        übernächste woche | in zwei wochen | dans deux semaines | en dos semanas | em duas semanas |
        tra due settimane | over twee weken
    """,
}

WEEKDAYS: Final = (
    "monday mon montag lundi lunes segunda lunedì maandag",
    "tuesday tue dienstag mardi martes terça martedì dinsdag",
    "wednesday wed mittwoch mercredi miércoles quarta mercoledì woensdag",
    "thursday thu donnerstag jeudi jueves quinta giovedì donderdag",
    "friday fri freitag vendredi viernes sexta venerdì vrijdag",
    "saturday sat samstag samedi sábado sabato zaterdag",
    "sunday sun sonntag dimanche domingo domenica zondag",
)

# Words that change nothing of what is said beside them, of courtesy and grammar.
FILLERS: Final = """
    i we you it its this that these those one the a an is are was be my our me us to for from by
    with of in at on just so then all as well too also both very really quite think can let lets
    may have i'm im it's its that's thats we're me then now please pls thanks thank many hi hello
    hey dear good morning afternoon evening day cheers regards best kind sorry great nice perfect
    wonderful excellent lovely cool super awesome job jobs listing ad draft issue newsletter
    letter version edition mail mailbot team hand goes way side again time mailing ich wir du sie
    es das der die den dem ein eine für mir mich von zu am im mit so bitte danke vielen dank gern
    gerne schön gut guten morgen tag hallo liebe grüße gruß viele toll prima klasse sehr ist aus
    meiner sicht stelle ausgabe finde je nous vous le la les un une c'est pour moi à de du ce
    cette très bien parfait merci beaucoup bonjour bonsoir svp plaît s'il te cordialement
    l'annonce numéro yo nosotros el los una por mí para esto esta este muy bien perfecto gracias
    muchas hola buenos días favor anuncio número eu nós o os um uma isto muito bem perfeito
    obrigado obrigada olá bom dia anúncio por io noi il lo gli uno questo questa per me molto bene
    perfetto grazie mille ciao buongiorno favore annuncio numero ik wij het een dit deze voor mij
    van met heel goed graag bedankt dank je wel hoi hallo groet groeten alstublieft alsjeblieft
    vacature nummer mooi
"""

THANKS: Final = "thanks thank danke merci gracias obrigado obrigada grazie bedankt"

# What joins two things that are said; "but" does, too: what follows it is looked at for itself.
JOINTS: Final = "and but then & und aber et mais puis y pero e mas ma en maar dan"

# Words after which nothing is certain: a decision beside one is asked back.
HEDGES: Final = """
    but not no if unless until only maybe perhaps possibly unsure doubt hmm hm wait yet later
    don't doesn't isn't aren't can't cannot won't shouldn't first before except however although
    though question questions wonder instead aber nicht kein keine wenn falls vielleicht bis erst
    noch jedoch zuerst mais pas si peut-être sauf avant jusqu'à d'abord pero quizá quizás tal vez
    salvo antes hasta primero mas não se talvez até primeiro ma forse però prima finché maar niet
    als misschien eerst tot
"""

# Behind a no, they put it off: "no, not until I have talked to them" is no reason to decline.
DELAYS: Final = """
    until unless if maybe perhaps wait yet hmm hm sure unsure bis wenn vielleicht attendre si
    quizá esperar talvez forse misschien als
"""

# What the parts of a listing are called.
LABELS: Final[dict[str, Fact]] = {
    "title": Fact.TITLE,
    "role": Fact.TITLE,
    "organization": Fact.ORGANIZATION,
    "organisation": Fact.ORGANIZATION,
    "company": Fact.ORGANIZATION,
    "employer": Fact.ORGANIZATION,
    "objective": Fact.OBJECTIVE,
    "outcome": Fact.OUTCOMES,
    "outcomes": Fact.OUTCOMES,
    "key results": Fact.OUTCOMES,
    "results": Fact.OUTCOMES,
    "video": Fact.VIDEO,
    "pay": Fact.PAY,
    "salary": Fact.PAY,
    "place": Fact.PLACE,
    "where": Fact.PLACE,
    "other jobs": Fact.OTHER_JOBS,
    "other job": Fact.OTHER_JOBS,
    "apply": Fact.APPLY,
    "applications": Fact.APPLY,
    "deadline": Fact.DEADLINE,
}
