"""What editors say, in the seven languages: phrases of one meaning each.

A phrase means something only where all else that is said with it is known, too. So this is no list
of keywords: `clauses` asks for the whole of a line, and what it does not know makes it ask back.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from mailbot.reading.facts.words import bound
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
    SENT = "sent"  # readers have it already
    REPLY = "reply"  # to a question that was passed on
    STATS = "stats"
    QUEUE = "queue"
    STATUS = "status"
    WHY = "why"
    HELP = "help"
    UNCLEAR = "unclear"  # leans to a decision, and is none
    TORN = "torn"  # another line of the same reply says something that does not go with it
    UNKNOWN = "unknown"


class Sense(StrEnum):
    """What a phrase says beside the verbs."""

    NO = "no"  # a bare one: it wants its reason behind it
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    WEEK_AFTER = "week_after"
    ISSUE_AFTER = "issue_after"
    WHENEVER = "whenever"


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
        nothing to add | nothing to change | no need to change anything | nothing wrong with it |
        put it in | include it | in it goes | take it | take
        this | take this one | let's have it | we'll have it | you can publish it | you can
        publish | you can run it | run with it | go with it | use it | do it | do run it |
        let it run | fine | clear to go | cleared | ready to go | signed off | approval given |
        you have my ok | you have my okay | you have my approval | by all means | good enough |
        nothing against it | print it | post it | out it goes | it's a yes | thats a yes | go right
        ahead | full steam ahead | all clear | happy to run it | happy to run this
        | happy to list it | happy to list this | sure thing | why not | good for me |
        good with me | good with this | good with it | happy with all | go out | go in |
        that's right | that is right | it's right | it is right | is right | all right | alright |
        that's correct | that is correct | it's correct | it is correct | is correct | all correct
        | quite right | right you are | just right | that's it | that is it | exactly | spot on |
        as it should be | that's how it should be |
        ja | jawohl | passt | passt so | genehmigt | genehmige | genehmigen | freigegeben | freigabe
        | freigeben | angenommen | akzeptiert | einverstanden | zugestimmt | in ordnung | geht klar
        | kann raus | raus damit | sieht gut aus | veröffentlichen | kein einwand | keine einwände |
        kein problem | los | passt schon | passt mir | nehmen wir | nehme
        ich | nehmen wir rein | nehmen wir auf | rein damit | kann rein | kann so rein | kann so
        raus | kommt rein | bringen wir | drucken | alles gut | alles klar | alles bestens | ist
        gut | gut so | so gut | ist ok | ist okay | machen wir | mach das | machen sie das |
        stimmt | stimmt so | stimmt genau | genau | genau so | ganz genau | richtig | richtig so |
        korrekt
        | so ist es | so ist's | so soll es sein | meinetwegen | von mir aus | abgesegnet | grünes
        licht | spricht nichts dagegen | nichts
        dagegen | nichts einzuwenden | ja gern | freigabe erteilt | los geht's | ab damit | ab in |
        oui | d'accord | c'est bon | c'est parfait | c'est juste | c'est exact |
        c'est correct | c'est ça | c'est bien ça | c'est tout à fait ça | tout est juste | exact |
        exactement | tout à fait | allez y | vas y | approuvé | approuvée |
        j'approuve | validé | validée | je valide | accepté | acceptée | ça marche | publiez |
        publier | feu vert | pas de problème | bon pour accord | très bien comme ça | je
        prends | on prend | on la prend | on le prend | on y va | c'est ok | c'est validé | bon
        pour moi | tu peux y aller | vous pouvez y aller | vous pouvez publier | on publie |
        publiez la | publiez le | à publier | rien à redire | rien à ajouter | aucune objection |
        pas d'objection | sans objection | aucun problème | pas de souci | ça me va | ça me
        convient | cela me convient | entendu | volontiers | bien sûr | c'est oui | tout est bon |
        tout bon | banco | bon pour publication |
        sí | adelante | aprobado | aprobada | apruebo | de acuerdo | vale | está bien | publicar |
        publícalo | aceptado | aceptada | dale | me parece bien | sin problema | por supuesto |
        publíquenlo | publíquenla | publicadlo | publicadla | que salga | que se publique | la
        publicamos | lo publicamos |
        nos la quedamos | así es | eso es | exacto | exactamente | es correcto | está
        correcto | todo bien | todo correcto | todo en orden | correcto | conforme | me
        vale | me parece perfecto | ningún problema | ninguna objeción | sin objeciones | nada que
        objetar | claro | claro que sí | visto bueno | puede salir | puede publicarse | se puede
        publicar |
        sim | aprovado | aprovada | aprovo | pode publicar | pode ser | está certo | está
        correto | correto | é isso | é isso mesmo | isso mesmo | exato | exatamente | está bem |
        tudo bem | tudo
        certo | pode seguir | pode ir | avante | aceito | aceite | sem problema | com certeza |
        parece bem |
        pode sair | pode avançar | avança | publique | publiquem | publica se | podem publicar |
        vamos lá | vamos
        nessa | combinado | por mim tudo bem | está ótimo | tá bom | está bom | nada a opor | sem
        objeções | nenhum problema | claro que sim | beleza | ficamos com ela |
        sì | va bene | va benissimo | è giusto | tutto giusto | giusto | è corretto |
        corretto | esatto | esattamente | proprio così | è così | approvato | approvata | approvo |
        accettato | accettata |
        procedi | procedete | procediamo | pubblica | pubblicate | pubblicare | nessun problema |
        certo |
        si pubblica | pubblicatela | pubblicatelo | pubblichiamo | pubblichiamola | pubblichiamolo |
        la prendiamo | lo prendiamo
        | prendiamola | d'accordo | tutto bene | tutto ok | tutto a posto | nulla da obiettare |
        niente da obiettare | nessuna obiezione | volentieri | certamente | può uscire | può
        andare | si può pubblicare | via libera | confermo | confermato | confermata |
        akkoord | klopt | klopt helemaal | dat klopt | helemaal goed | dat is juist | dat is
        correct | precies | precies zo | zo is het | goedgekeurd | is goed | ziet er goed uit | ga
        je gang | ga uw gang | doe maar | in
        orde | publiceren | publiceer | plaatsen maar | mee eens | geen probleem | geen bezwaar |
        mag erin | kan erin | zet er maar in | zet maar in |
        zet het er maar in | zet hem er maar in | doen we | nemen we | plaats maar | plaatsen
        | plaats hem maar | kan geplaatst worden | mag geplaatst worden | mag de deur uit |
        vooruit | vooruit maar | is akkoord | wat mij betreft | goed zo | prima zo | niets op aan
        te merken | niets op tegen | niks op tegen | geen opmerkingen
    """,
    Verb.REJECT: """
        reject | rejected | decline | declined | refuse | refused | turn it down | turn this down |
        turn this one
        down | leave it out | leave this out | leave this one out | we'll pass |
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
    Verb.SENT: """
        sent | it was sent | was sent | has been sent | is sent | it went | went out | it went out |
        has gone out | has already gone out | was already sent | has already been sent | is out |
        it's out | already out | was mailed | has been mailed | was listed | has been
        listed | already listed | readers have it | readers have had it | readers already have it |
        they have it | it ran | already ran |
        schon verschickt | bereits verschickt | schon gesendet | schon raus | schon raus gegangen |
        ist schon raus | bereits versandt | haben die leser schon |
        déjà envoyé | déjà envoyée | déjà parti | déjà partie | déjà publié | déjà publiée |
        ya enviado | ya enviada | ya se envió | ya salió | ya publicado | ya publicada |
        já enviado | já enviada | já foi enviado | já foi enviada | já saiu | já publicado |
        già inviato | già inviata | già spedito | già spedita | già uscito | già uscita |
        al verstuurd | al verzonden | al geplaatst | al de deur uit
    """,
    Sense.NO: "no | nope | nah | nein | nee | ne | non | não | 👎",
    Verb.HOLD: """
        hold | on hold | hold it | hold this | hold this one | hold off | hold that | put on hold |
        leave it for
        now | leave this for now | leave this one for now |
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
        prosegui | riprendi | doorgaan | ga door | ga verder | verder |
        reopen | re-open | reopen it | reopen this | open it again | open this again | open again |
        open the job again | wieder öffnen | wieder aufmachen | wieder auf | rouvrir | rouvrez |
        rouvrez la | rouvrez le | reabrir | reabre | reabra | reabrirlo | reabrir o anúncio |
        riaprire | riapri | riaprite | heropenen | heropen | weer openen
    """,
    Verb.STATS: """
        stats | statistics | figures | statistik | zahlen | chiffres | estadísticas | estatísticas
    """,
    Verb.QUEUE: """
        queue | the queue | what waits | what is waiting | what's waiting | what's in the queue |
        what is in the queue | show the queue | show me the queue | warteschlange | was wartet | was
        steht an
    """,
    Verb.STATUS: "status",
    Verb.HELP: "help | hilfe | aide | ayuda | ajuda | aiuto",
    Sense.THIS_WEEK: """
        this week | diese woche | cette semaine | esta semana | questa settimana | deze week | this
        issue | next issue | the next one | nächste ausgabe | nächsten ausgabe | prochain numéro |
        próximo número | prossimo numero | volgende nummer | volgende editie
    """,
    Sense.WHENEVER: """
        whenever there is room | when there is room | whenever there's room | when there's room |
        as soon as there is room | as soon as there's room | as soon as possible | asap | whenever
        you can | no rush | no hurry | whenever it
        fits | when it fits | whenever | any time | anytime | any week | any
        issue | whichever issue |
        sobald platz ist | wenn platz ist | wann immer platz ist | sobald es geht | wenn es passt |
        so bald wie möglich | irgendwann | egal wann |
        dès qu'il y a de la place | quand il y a de la place | quand il y aura de la place | dès
        que possible | quand vous voulez |
        cuando haya sitio | cuando haya hueco | cuando haya espacio | en cuanto se pueda | lo antes
        posible | cuando sea |
        quando houver lugar | quando houver espaço | assim que possível | assim que der | quando
        puder |
        quando c'è posto | appena c'è posto | appena possibile | quando volete |
        zodra er plek is | als er plek is | wanneer er plek is | zodra er ruimte is | als er ruimte
        is | zo snel mogelijk
    """,
    Sense.NEXT_WEEK: """
        next week | nächste woche | nächster woche | kommende woche | semaine prochaine | próxima
        semana | semana próxima | semana que viene | semana que vem | prossima settimana | settimana
        prossima | volgende week | komende week | in a week | in one week | the coming week |
        coming week | nächsten woche | kommenden woche | la prochaine semaine | semana entrante |
        in einer woche | dans une semaine | en una semana | em uma semana | fra una settimana |
        over een week
    """,
    Sense.WEEK_AFTER: """
        the week after | week after next | the week after next | in two weeks | in 2 weeks |
        übernächste woche | in zwei wochen | dans deux semaines | en dos semanas | em duas semanas |
        tra due settimane | over twee weken | in a fortnight | übernächsten woche | in 2 wochen |
        dans 2 semaines | dans quinze jours | en 2 semanas | em 2 semanas | fra due settimane |
        over 2 weken
    """,
    Sense.ISSUE_AFTER: """
        issue after next | issue after that | issue after | one after next | one after that | one
        after | next but one | übernächste ausgabe | übernächsten ausgabe | ausgabe danach | numéro
        d'après | número después | número a seguir | numero dopo | nummer daarna | editie daarna
    """,
}

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
    **dict.fromkeys(bound.OWN.split(), Fact.TERMS),
    "place": Fact.PLACE,
    "where": Fact.PLACE,
    "location": Fact.PLACE,
    "town": Fact.TOWN,
    "city": Fact.TOWN,
    "other jobs": Fact.OTHER_JOBS,
    "other job": Fact.OTHER_JOBS,
    "apply": Fact.APPLY,
    "applications": Fact.APPLY,
    "phone": Fact.PHONE,
    "phone number": Fact.PHONE,
    "telephone": Fact.PHONE,
    "telephone number": Fact.PHONE,
    "deadline": Fact.DEADLINE,
    "closing date": Fact.DEADLINE,
    **dict.fromkeys(("titel", "titre", "título", "titolo", "stelle", "poste"), Fact.TITLE),
    **dict.fromkeys(
        ("firma", "organisatie", "arbeitgeber", "entreprise", "empresa", "azienda", "bedrijf"),
        Fact.ORGANIZATION,
    ),
    **dict.fromkeys(("ziel", "objectif", "objetivo", "obiettivo", "doel"), Fact.OBJECTIVE),
    **dict.fromkeys(
        ("ergebnisse", "résultats", "resultados", "risultati", "resultaten"), Fact.OUTCOMES
    ),
    **dict.fromkeys(
        ("gehalt", "lohn", "salaire", "sueldo", "salario", "salário", "stipendio", "salaris"),
        Fact.PAY,
    ),
    **dict.fromkeys(("ort", "lieu", "lugar", "luogo", "plaats", "location"), Fact.PLACE),
    **dict.fromkeys(("bewerbung", "candidatures", "sollicitaties"), Fact.APPLY),
    **dict.fromkeys(("vidéo", "vídeo"), Fact.VIDEO),
    **dict.fromkeys(
        ("telefon", "telefonnummer", "téléphone", "teléfono", "telefone", "telefono", "telefoon"),
        Fact.PHONE,
    ),
    **dict.fromkeys(
        ("frist", "bewerbungsfrist", "date limite", "plazo", "prazo", "scadenza"), Fact.DEADLINE
    ),
}
