"""Whether somebody says that a mail in their name is theirs, with whatever talk around it.

A plain yes at the head of a sentence says so, and so does "I wrote that" anywhere; a question or a
surprise denies nothing; only "that wasn't me", or a no for an answer, does.
"""

from __future__ import annotations

from typing import Final

from mailbot.decisions.language.phrasing import begins, found
from mailbot.reading.phrases import Hit, Sentence, hear
from mailbot.reading.topics import Topic

_FIRST: Final = 4  # sentences in which a bare yes or no is the answer; below, it answers another

_MINE: Final = """
that|this|it was me, was me who wrote, was i who wrote, that|this|it is me, its|thats me, was us,
that|this|the|my mail|email|message|letter is|was mine|ours,
mail|email|message|letter is|was from me|us,
its|thats mine|ours, it|that|this is|was mine|ours,
its|thats my|our mail|email|message, i|we wrote, i|we did write, i|we sent, i|we did send,
i|we just sent|wrote,
ive|weve written, i|we have written, im the one who, came from me|us, thats right,
its|it is|was really me, i confirm

das war|bin ich, das waren|sind wir, war von mir|uns, ist|war meine|unsere mail|email|nachricht,
die ist|war von mir|uns, stammt|kommt|kam von mir|uns, ich habe|hab ihnen|euch|dir geschrieben,
ich habe|hab das geschrieben, ich habe|hab die mail|email geschrieben|geschickt,
wir haben ihnen|euch geschrieben,
habe|hab ich geschrieben|geschickt, haben wir geschrieben|geschickt, ich habe|hab geschrieben,
das stimmt, ist echt von mir, bin es gewesen, das ist|war meine, ich bins, ich bestatige

cest|cetait bien moi, cest|cetait moi, c est|etait bien moi, c est|etait moi, est bien de moi|nous,
est|etait de moi, vient|venait de moi, vient bien de moi|nous, j ai ecrit, je vous ai ecrit,
nous vous avons ecrit, j ai bien ecrit, je vous ai bien ecrit, est le mien, c est exact|ca,
je confirme

fui yo, era yo, soy yo, si que fui, fuimos nosotros|nosotras, lo|le|les escribi yo, yo lo escribi,
es mio|mia, es nuestro, os|les|le he escrito, os|les|le escribi, les|os hemos escrito, escribi yo,
lo envie|mande yo, es correcto, confirmo

sono stato|stata io, ero io, sono io, siamo stati|state noi, e mia|nostra, viene da me|noi,
vi|le|ti ho scritto, ho scritto io, vi|le abbiamo scritto, l ho scritta|scritto|mandata|inviata io,
l ho scritta|mandata|inviata, confermo

fui eu, fui eu mesmo|mesma, era eu, sou eu, fomos nos, e meu|minha, e nosso|nossa, eu escrevi,
eu que escrevi, fui quem escreveu, eu enviei|mandei, fui eu que, lhes|vos escrevi, escrevi eu

dat was|ben ik, dat waren|zijn wij|we, is|was van mij|ons, komt|kwam van mij|ons,
is mijn mail|bericht,
ik heb jullie|u|je geschreven|gemaild, ik heb dat|die geschreven|gestuurd,
heb ik geschreven|gestuurd,
ik schreef, wij schreven, ik heb geschreven, dat klopt
"""

_NOT_MINE: Final = """
not me, wasnt|isnt me, was never me, wasnt|isnt mine|ours, not mine|ours, isnt|wasnt from me|us,
not from me|us,
not my mail|email|message, i|we didnt|never write|wrote|send|sent|contact|contacted,
i|we did not write|send|contact|ask,
i|we havent|have not|have never|never have written|sent|contacted,
someone|somebody else wrote, someone|somebody is using my, not send|write this|that|it|any|to

nicht ich, ich nicht, war|bin ich nicht, waren wir nicht, nicht von mir|uns, nicht meine,
keine von mir,
ich habe|hab ihnen|euch|dir nicht|nie geschrieben, ich habe|hab ihnen nichts geschrieben,
nicht|nie|nichts geschrieben, nicht|nie|nichts geschickt,
keine mail|email|nachricht geschrieben|geschickt

pas moi, pas de moi|nous, n est pas le mien, jamais ecrit, rien ecrit, pas ecrit, rien envoye,
pas envoye, jamais envoye

no fui yo, no he sido yo, yo no fui, no soy yo, no es mio|mia, no les|os|le he escrito,
no les|os|le escribi, no escribi, nunca he escrito, nunca les|os|le escribi|he, no he escrito,
no he enviado,
no lo envie

non sono stato|stata io, non ero io, non sono io, non e mia, non viene da me,
non ho scritto|mandato|inviato,
non vi|le ho scritto|mai, mai scritto

nao fui eu, nao era eu, nao sou eu, nao e meu|minha, nao escrevi|enviei|mandei,
nunca escrevi|enviei|mandei

niet van mij|ons, ik niet, was|ben ik niet, niet mijn, nooit geschreven|gestuurd|gemaild,
niet geschreven|gestuurd|gemaild, niets geschreven|gestuurd|gemaild
"""

# At the head of a sentence, beside those that mean yes to any question of ours.
_YES: Final = """
yes, yeah, yep, yup, yea, ya, y, sure, of course, correct, right, indeed, confirmed, exactly,
it is, it was,
ja, jo, jep, jawohl, jup, klar, naturlich, selbstverstandlich, sicher, genau, stimmt, richtig, doch,
oui, ouais, bien sur, exact, exactement, tout a fait, en effet, affirmatif, effectivement,
mais oui, ben oui,
si, claro, por supuesto, correcto, asi es, exacto, efectivamente, desde luego,
certo, esatto, certamente, ma certo, confermo, giusto, eccome, come no,
sim, com certeza, isso, isso mesmo, exato, certinho, pois sim, e sim,
jazeker, zeker, klopt, inderdaad, jawel, uiteraard, jep
"""
_NO: Final = """
no, nope, nah, nein, nee, ne, non, nao, neen, never, nie, niemals, jamais, nunca, mai, nooit
"""
# Begins like a no, and is none.
_NO_ANSWER: Final = """
no idea, no clue, no problem, no worries, no matter, no need, no se, no entiendo, no comprendo,
no recuerdo,
no questions, nein warum, no why, no wait, ne klar, non so, non capisco, non ricordo, nao sei,
nao entendi, nao entendo
"""
# Who asks this has not written; it is answered with what the question is about.
_WHO: Final = """
who is this, who are you, whos this, what is this, wer ist das, wer sind sie, wer seid ihr,
wer bist du, was ist das,
qui etes vous, qui est ce, c est qui, c est quoi, quien es, quienes son, que es esto, chi e,
chi siete, che cos e,
cosa e, quem e, quem sao, o que e isso, wie is dit, wie bent u, wie zijn jullie, wat is dit
"""

# Who asks after a mail of theirs has written one.
_ASKS_AFTER: Final = """
get|got|receive|received|see|seen|read my|our mail|email|message|letter|mails|emails|ad|advert|job,
my|our mail|email|message|letter arrive|arrived|through|reach|reached,
meine|unsere mail|email|nachricht bekommen|erhalten|angekommen|da|gelesen|gesehen,
recu|lu|vu mon|notre|mes message|mail|email|courriel|messages|mails|courriels,
recibido|recibieron|recibiste|llegado|leido mi|mis|nuestro correo|mensaje|email|correos,
ricevuto|letto|arrivata|arrivato la|il mia|mio|nostra mail|email|messaggio,
recebeu|receberam|recebido|chegou meu|minha|nosso mail|email|mensagem,
recebeu|receberam|chegou o|a meu|minha|nosso mail|email|mensagem,
mijn|onze mail|email|bericht ontvangen|gekregen|gelezen|aangekomen|binnen
"""


def owned(text: str) -> bool | None:
    """Judge a reply to "did you write this?": True for a yes, False for a clear no, else None.

    `text` is what was newly written.
    """
    said = hear(text)
    if any(_states(_NOT_MINE, sentence) for sentence in said.sentences):
        return False
    if any(found(_ASKS_AFTER, sentence.text) for sentence in said.sentences):
        return True
    if said.about(Topic.ROBOT) or said.about(Topic.LEAVE):
        return None
    if any(_states(_MINE, sentence) for sentence in said.sentences):
        return True
    answers = [each for each in map(_bare, said.sentences[:_FIRST]) if each is not None]
    yes = {hit.sentence for hit in said.about(Topic.YES) if _answers(hit)}
    if not asks_who(text) and (answers[:1] == [True] or (yes and not answers)):
        return True
    unasked = [
        hit for hit in said.about(Topic.UNASKED) if not said.sentences[hit.sentence].question
    ]
    return False if answers[:1] == [False] or unasked else None


def asks_who(text: str) -> bool:
    """Whether somebody asks who we are: they may never have heard of us."""
    return any(found(_WHO, sentence.text) for sentence in hear(text).sentences)


def _states(phrases: str, sentence: Sentence) -> bool:
    """Whether a sentence says one of these; "that was me, why?" does, "was that me?" does not."""
    said = found(phrases, sentence.text)
    if said is None or not sentence.question:
        return said is not None
    goes_on = said.end() < len(sentence.text)
    return (said.start() == 0 and goes_on) or begins(_YES, sentence.text) is not None


def _bare(sentence: Sentence) -> bool | None:
    """Judge a sentence by how it begins; a question that is only a word is no answer."""
    text = sentence.text
    if yes := begins(_YES, text):
        return None if sentence.question and yes.end() == len(text) else True
    if begins(_NO, text) and not begins(_NO_ANSWER, text) and not sentence.question:
        return False
    return None


def _answers(hit: Hit) -> bool:
    return hit.begins and hit.sentence < _FIRST and hit.whole
