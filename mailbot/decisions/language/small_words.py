"""The words around what editors say: courtesy, grammar, and what makes a decision beside it unsure.

As in `vocabulary` they are of seven languages, English first.
"""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final = (
    "monday mon montag lundi lunes segunda lunedì maandag",
    "tuesday tue dienstag mardi martes terça martedì dinsdag",
    "wednesday wed mittwoch mercredi miércoles quarta mercoledì woensdag",
    "thursday thu donnerstag jeudi jueves quinta giovedì donderdag",
    "friday fri freitag vendredi viernes sexta venerdì vrijdag",
    "saturday sat samstag samedi sábado sabato zaterdag",
    "sunday sun sonntag dimanche domingo domenica zondag",
)

# A yes or a no that is one word, as a pattern has them.
YES_OR_NO: Final = "yes|no|ja|nein|oui|non|s[ií]|nee|nej|nei|não|sim|tak|nie"

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
    much better worth after all rest everything else otherwise apart still some another week any
    next coming well have has here into up put add run list happy indeed certainly finally honestly
    personally already
    one's ones lets let's like looks look looking reads nicely fully totally completely entirely
    proof pleased glad happily gladly big good's my part side end say says opinion view
    rein mal halt doch also schon alles jetzt nun wunderbar fein super euch ihnen dir ihr sie
    sonst ansonsten übrigen wie steht viel besser nächsten nächster kommenden dann woche wieder hier
    da mit
    dazu bin bei dabei
    tout toute super génial impeccable nickel mieux beaucoup alors donc là voilà reste sinon des au
    aux semaine ceci cela maintenant vous toi prochain prochaine y
    genial estupendo mejor mucho ahora entonces resto demás todo así del al semana edición está sí
    ya usted ustedes
    próximo próxima
    na nas ótimo ótima melhor agora então resto assim do da edição vocês você já
    ottimo ottima meglio molto ora allora resto così del dell della settimana edizione già voi
    prossimo prossima
    mooi fijn beter veel nu dus verder rest zo ook editie volgende komende wat leuk leuke super
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

# Beside these a decision is unsure, where they stand in a line that is not understood: "Looks good.
# I will talk to them tomorrow."
DOUBTS: Final = """
    tomorrow later soon back talk talking speak speaking discuss check checking decide consider
    would could should might must need needs ought worry worries worried concern concerns concerned
    doubts hesitate hesitant reservations reluctant unhappy sceptical skeptical problem wrong
    misleading mistake odd strange suspicious scam spam
    morgen später bald zurück sprechen reden besprechen klären prüfen überlegen sollte sollten
    müsste muss könnte würde sorge sorgen bedenken zweifel falsch fehler komisch seltsam
    demain bientôt parler discuter vérifier réfléchir devrait faudrait faut doit pourrait doute
    doutes réserve réserves inquiet inquiète erreur bizarre
    mañana pronto hablar comentar comprobar revisar pensar debería habría podría dudas preocupa
    error raro rara
    amanhã logo falar discutir verificar pensar deveria devia poderia dúvida dúvidas preocupa erro
    estranho
    domani presto parlare discutere verificare controllare pensare dovrebbe bisogna potrebbe dubbio
    dubbi preoccupa errore strano
    morgen straks overleggen bespreken nakijken nadenken moet moeten zou zouden kunnen twijfel
    twijfels zorgen fout raar vreemd
"""

# What a no is softened by: no reason to tell anybody.
SOFTENING: Final = """
    rather not better sorry afraid lieber nicht liever niet plutôt pas mejor no melhor não meglio di
"""

# Behind a no, they put it off: "no, not until I have talked to them" is no reason to decline.
DELAYS: Final = """
    until unless if maybe perhaps wait yet hmm hm sure unsure bis wenn vielleicht attendre si
    quizá esperar talvez forse misschien als
"""
