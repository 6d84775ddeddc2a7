"""Sentences of a reply that need not be given back, though no field was made of them.

The film that follows, what was wrong and is put right now, the word that what stands there is
right, who writes, and what happened at home: whoever wrote it misses none of it in the listing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.reply import remarks
from mailbot.decisions.reply.remarks import is_question, weighty, wishes
from mailbot.matters import Job
from mailbot.reading.facts import film_promised
from mailbot.reading.facts.labels import topic_of
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import BESIDE, Fact, VideoProblem

_TOLD: Final = 24  # words of a complaint, or of what is told of oneself
_GRAM: Final = 3  # words that name a part of the listing together
_LONG: Final = 4  # letters of a word that may be a fact
_NEWS: Final = 2  # of the words of a sentence that the listing has got now: it was made of it
_APPROVED: Final = 10  # words of a sentence that says that it is right
_LOOSE: Final = 3  # further words, which may say how they came to say so

_FACTS: Final = {
    Topic.TITLE: (Fact.TITLE,),
    Topic.ORGANIZATION: (Fact.ORGANIZATION,),
    Topic.OBJECTIVE: (Fact.OBJECTIVE, Fact.OUTCOMES),
    Topic.OUTCOMES: (Fact.OUTCOMES,),
    Topic.VIDEO: (Fact.VIDEO,),
    Topic.PAY: (Fact.PAY,),
    Topic.HOURS: (Fact.TERMS,),
    Topic.PLACE: (Fact.PLACE, Fact.TOWN),
    Topic.OTHER_JOBS: (Fact.OTHER_JOBS,),
    Topic.APPLY: (Fact.APPLY, Fact.PHONE, Fact.WAY),
    Topic.DEADLINE: (Fact.DEADLINE,),
}
_SPOKEN: Final = {Topic.PAY: "pay", Topic.VIDEO: "video"}
# Are named beside it, and say nothing there: "my colleague films in the office".
_BESIDE_FILM: Final = frozenset(
    {Topic.VIDEO, Topic.ORGANIZATION, Topic.TITLE, Topic.PLACE, Topic.ABOUT}
)
# Are said of the job wherever they stand.
_OF_JOB: Final = frozenset({Topic.PAY, Topic.OUTCOMES, Topic.OTHER_JOBS, Topic.APPLY})
# What is said of the film, beside its own names: its link, and that it is sent.
_LINKED: Final = re.compile(
    r"\b(?:link|lenken?|länk(?:en)?|lien|enlace|liga|linkje)\b", re.IGNORECASE
)
_FOLLOWS: Final = re.compile(
    r"\b(?:send|sending|sent|follow|follows|come|comes|schick\w*|send\w*|folgt|komm\w*|reiche"
    r"|envoie|enverrai|enverrons|suivra|viendra|envío|envio|mando|mandar\w*|enviar\w*|seguirá|llega"
    r"|stuur|sturen|volgt|kommer|skickar|sender)\b",
    re.IGNORECASE,
)
_IT: Final = re.compile(
    r"\W*(?:(?:it|es|den|det|ça|ce|het|lo)(?:['’]\w+)?|c['’]est|er wird|er kommt|er ist|elle sera"
    r"|será|sarà)\b",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"\b(?:nobody|no one|niemand|personne|nadie|nessuno|ninguém|ingen)\b", re.IGNORECASE
)
_EXACT: Final = re.compile(r"[€$£%@\"“”„«»]")  # a sum, an address, words that are meant as such
# Says that something is not as it should be, or is not there.
_COMPLAINS: Final = """
    wrong, not right|correct, not what, missing, still, left|leave out, forgot|forgotten, gone
    lost, disappeared, vanished, isnt|arent|wasnt|werent, not in, is not, confused, mixed, mistake
    oops, no idea where, came from, where did|does, dont know where, back to, overlooked
    you put|wrote|have
    falsch, stimmt nicht|noch, fehlt|fehlen, immer noch, weg, vergessen, verschwunden, nicht drin
    durcheinander, fehler, steht jetzt|noch, jetzt steht, keine ahnung woher, woher kommt|kommen
    faux|fausse, manque|manquent, toujours pas, oublie, disparu, erreur, encore, pas bon|juste
    d ou vient|viennent
    mal, falta|faltan, todavia, sigue, olvidado, desaparecido, error, no esta|es
    sbagliato|sbagliata, manca|mancano, ancora, sparito|sparita, dimenticato, errore, non e
    non c e, errado|errada, ainda, sumiu, desapareceu, esqueceram, erro, nao e|esta
    fout, ontbreekt, mist, nog steeds, vergeten, verdwenen, klopt niet, staat nog
    mangler, feil, fortsatt, forsvant|forsvundet|forsvunnet, stadig, saknas, fel, fortfarande
    brakuje, blad, nadal
"""
# Says that what stands there is right, or that it was understood.
_APPROVES: Final = """
    correct|right|perfect|lovely|fine|good|great, spot on, as it should be, that works
    stimmt|passt|richtig|perfekt|korrekt, in ordnung
    correct|juste|parfait|tres bien|c est bon, convient
    correcto|correcta|perfecto|perfecta|esta bien, corretto|corretta|perfetto|giusto, va bene
    certo|certa|certinho|correto|perfeito, klopt|goed|perfect|prima, stemmer|riktig|rett|bra
    riktige
"""
# Who writes, and for whom.
_INTRODUCES: Final = """
    this is \\w+ writing, this is \\w+ \\w+ writing, its \\w+ here, \\w+ here, my name is
    i am|im writing for, on behalf of, standing in for, i look after his|her|their|the mail|mails
    i am|im \\w+s wife|husband|brother|sister|son|daughter|assistant|secretary|colleague
    hier schreibt, hier ist, hier noch einmal|mal, mein name ist, ich schreibe fur|im
    ich bin der|die frau|mann|bruder|schwester|sohn|tochter|assistentin|kollegin|kollege
    ici, c est \\w+ qui ecrit, je m appelle, je suis la|le femme|mari|frere|soeur|fils|fille
    je vous ecris de la part, soy la|el mujer|marido|hermano|hermana|hijo|hija, me llamo
    escribo en nombre, escribo de parte, sono la|il moglie|marito|fratello|sorella|figlio|figlia
    mi chiamo, scrivo per conto, scrivo a nome, sou a|o mulher|marido|irmao|irma|filho|filha
    chamo me, meu nome e, escrevo em nome, met \\w+ de|van, ik ben de vrouw|man|broer|zus|zoon
    ik schrijf namens, mijn naam is, jeg heter|hedder, jeg skriver for, pa vegne av|af, jag heter
    det er \\w+ som skriver
"""
# Where in the mail the answers stand, and how they are given.
_OF_MAIL: Final = """
    my answers, answers are|below|beneath|underneath, i answer|reply|write|put, i have|ve put
    i have|ve written|answered, in order, one by one, point by point, let me do it|this properly
    right ill|i do|ll as|do you|as, here goes, here we go, as asked|requested, as you asked
    meine antworten, ich antworte|schreibe|beantworte, der reihe nach, noch einmal alles|komplett
    wie gewunscht, punkt fur punkt, mes reponses, je reponds, dans l ordre, point par point
    comme demande, mis respuestas, contesto|respondo, os|le|les contesto|respondo, por orden
    como pedis|piden, le mie risposte, rispondo, in ordine, punto per punto, come richiesto
    as minhas respostas, respondo, por ordem, como pedido|pediram, mijn antwoorden, ik antwoord
    op volgorde, zoals gevraagd, jeg skriver|svarer, svarene mine, jag svarar|skriver
"""
# Begins what is said out of courtesy.
_HOPES: Final = """
    oh dear|no|je, oje, mince, madre mia, mamma mia, o jee, tjonge, i|we hope
    hope that|this|its|thats, sorry for|to|about|if, apologies, excuse, forgive
    ich hoffe, wir hoffen, entschuldigung, entschuldigen, verzeihung, tut mir leid
    j espere, nous esperons, pardon, desole|desolee, excusez, espero, perdon, perdonad, perdone
    disculpen|disculpa, spero, speriamo, scusate|scusi|scusa, desculpe|desculpem, ik hoop, sorry
    jeg haper|haber, beklager, undskyld, jag hoppas, ursakta
"""
# Of one's own life, not of the work.
_PRIVATE: Final = folded("""
    husband wife mum mother dad father son daughter sister brother nephew niece aunt uncle cousin
    kids children baby grandson granddaughter family friend friends dog cat holiday holidays
    flu weather rain rained raining snow sunshine weekend coffee tea scones birthday football
    mann mutter vater sohn tochter schwester bruder neffe nichte kinder enkel familie freund
    freundin hund katze urlaub grippe wetter regen regnet schnee wochenende kaffee geburtstag
    mari femme mère père fils fille soeur sœur frère neveu nièce enfants famille ami amie chien
    chat vacances grippe pluie pleut neige week-end café anniversaire
    marido mujer madre padre hijo hija hermana hermano sobrino sobrina niños familia amigo amiga
    perro gato vacaciones gripe lluvia llueve nieve café cumpleaños
    marito moglie madre padre figlio figlia sorella fratello nipote bambini famiglia amico amica
    cane gatto vacanze influenza pioggia piove neve caffè compleanno
    mãe pai filho filha irmã irmão sobrinho sobrinha crianças família cachorro férias chuva chove
    vrouw moeder vader zoon dochter zus broer neef kinderen familie vriend vriendin hond
    vakantie griep weer regen regent sneeuw weekend koffie verjaardag
    kona mor sønn datter søster bror barna familien venn ferie regn snø helgen kaffe
    kone søn børn sne
""")
_SOMEBODY: Final = folded("""
    i i'm i've i'd i'll we we're we've it it's that's this you your he she him her me us our my
    ich wir es das mich mir uns mein unser er sie ihn ihr je j'ai j' nous on ça c'est mon ma notre
    yo nos nosotros me mi nuestro nuestra lo io noi mi ci mio mia nostro nostra eu nós mim meu minha
    ik we wij het mij ons mijn onze jeg vi det meg oss min vår mig os jag
""")
# Speaks of the work, of who comes, or of what somebody is to have: a fact, and no small talk.
_OF_WORK: Final = folded("""
    work works working job post role shift shifts hours start starts apply applicants candidate
    candidates somebody someone they them paid free tools licence license cv resume interview trial
    lunch meals breakfast parking accommodation housing provided welcome bring need needs must
    arbeit arbeiten arbeitet stelle schicht schichten stunden anfang beginn bewerber jemand bezahlt
    werkzeug führerschein lebenslauf gespräch probe mittagessen essen parkplatz unterkunft wohnung
    willkommen mitbringen
    travail travaille poste équipe heures début candidats quelqu'un permis entretien essai
    trabajo trabaja puesto turno turnos horas candidatos alguien permiso entrevista prueba
    lavoro lavora turno turni ore candidati qualcuno patente colloquio prova
    trabalho trabalha turno horas candidatos alguém carta entrevista
    werk werkt dienst diensten uren kandidaten iemand rijbewijs gesprek proef
    jobb jobber arbeid vakt vakter timer søkere noen turnus arbejde vagt ansøgere nogen
""")
# Who films, be it anybody.
_ANYBODY: Final = folded("""
    somebody someone they them jemand quelqu'un alguien qualcuno alguém iemand noen nogen
""")
# Stands around a value, and is none.
_STOCK: Final = folded("""
    that this there these those what which when where with without from into onto than then them
    they have been were will would should could must only just even more most less also please
    sorry again still wrong right missing instead rather change changed make makes made partner
    says said about idea know thing years year month months week weeks hour hours
    nicht nein kein keine noch jetzt bitte sondern statt auch sind sein wird werden wurde haben
    hatte muss soll sollte falsch richtig fehlt immer wieder nach beim jahr monat woche stunde
    dans avec pour mais plus sont être était doit faut manque toujours encore plutôt année mois
    semaine heure pero para como está esta este sino falta debe todavía mejor mes semana hora
    della sono invece manca deve ancora anno mese settimana mais para está falta deve ainda mês
    niet maar moet nog jaar maand week ikke skal fortsatt måned år uke
""")
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")
_FIGURES: Final = re.compile(r"\d+")
_PARTS: Final = re.compile(r",\s|[;:(+]|\s(?:and|plus|with|but|und|mit|aber|et|avec|y|con|e|com|ma"
                           r"|en|met|og|med|oraz|i)\s", re.IGNORECASE)  # fmt: skip


def of_film(told: Sequence[str], after: Job, answers: Collection[str] = ()) -> frozenset[str]:
    """Return the sentences that say only when the video comes and how, where it is there or due.

    `answers` stand where our question for it is answered: they need not name it.
    """
    there = after.listing.video is not None or Fact.VIDEO in after.declined
    if not there and after.video_problem is not VideoProblem.PROMISED:
        return frozenset()
    given: set[str] = set()
    for before, sentence in pairwise(["", *told]):
        goes_on = before in given and _IT.match(sentence) and not weighty(_no_figures(sentence))
        named = film_promised.is_named(sentence) or (
            _LINKED.search(sentence) and _FOLLOWS.search(sentence)
        )
        only = (named or goes_on) and _only_of_film(sentence, there=there)
        if only or _is_promise(sentence, before, answers):
            given.add(sentence)
    return frozenset(given)


def _is_promise(sentence: str, before: str, answers: Collection[str]) -> bool:
    """Whether a sentence promises the film, or says that there is none, or none so far."""
    answer = sentence in answers or film_promised.takes_up(sentence, before)
    if not film_promised.promises(sentence, answer=answer):
        refused = film_promised.refuses(sentence, answer=True)
        return answer and (refused or film_promised.is_not_yet(sentence))
    topics = _topics(sentence)
    of_job = topics & _OF_JOB if answer else topics - _BESIDE_FILM
    stray = _EXACT.search(sentence) or of_job
    return not stray and (_OF_WORK - _ANYBODY).isdisjoint(_tokens(sentence))


def _only_of_film(sentence: str, *, there: bool) -> bool:
    """Whether a sentence about the film speaks of no other part, and neither asks nor refuses."""
    refused = (spoken("negation").search(sentence) or _NOBODY.search(sentence)) and not there
    if refused or sentence.endswith("?") or wishes(sentence) or _EXACT.search(sentence):
        return False
    if not _OF_WORK.isdisjoint(_tokens(sentence)):
        return False
    return _topics(sentence) <= _BESIDE_FILM


def is_done(sentence: str, before: Job, after: Job, shown: tuple[str, str]) -> bool:
    """Whether what a sentence says stands in the listing now, or what it laments is put right.

    `shown` is what readers saw of the job, and see now; its figures must all stand there.
    """
    laments = len(sentence.split()) <= _TOLD and found(_COMPLAINS, plain(sentence)) is not None
    if "@" in sentence or (is_question(sentence) and not laments):
        return False
    was, now = (frozenset(_tokens(each)) for each in shown)
    own = frozenset(_tokens(sentence))
    new = {each for each in own & (now - was) if len(each) >= _LONG or each.isdigit()}
    figure = any(map(str.isdigit, new))
    changed = _changed(before, after)
    topics = {fact for topic in _topics(sentence) for fact in _FACTS.get(topic, ())}
    lost = any(map(str.isdigit, own & (was - now)))
    named = not topics.isdisjoint(changed) and topics - {*changed} <= _alike(topics)
    lamented = laments and (named or lost)
    if not (figure or len(new) >= _NEWS or lamented):
        return False
    return all(_is_covered(part, was | now, new) for part in _PARTS.split(sentence))


def _is_covered(part: str, shown: frozenset[str], new: Collection[str]) -> bool:
    """Whether a part of a sentence has no more than a few words that stand nowhere."""
    own = frozenset(_tokens(part))
    loose = {each for each in own - shown - _STOCK if len(each) >= _LONG and not each.isdigit()}
    loose = {each for each in loose if not _topics(each)}
    return len(loose) <= (_LOOSE if not own.isdisjoint(new) else 1)


def _alike(topics: Collection[Fact]) -> frozenset[Fact]:
    """Return the facts that one part of the listing shows together."""
    groups = (
        {Fact.APPLY, Fact.PHONE, Fact.WAY},
        {Fact.PLACE, Fact.TOWN},
        {Fact.OBJECTIVE, Fact.OUTCOMES},
    )
    return frozenset(fact for group in groups if not group.isdisjoint(topics) for fact in group)


def _changed(before: Job, after: Job) -> frozenset[Fact]:
    """Return the facts that a reply gave another value, or other words behind it."""
    one, other = before.listing, after.listing
    names = {fact: (fact.value, BESIDE.get(fact, fact.value)) for fact in Fact}
    return frozenset(
        fact
        for fact, both in names.items()
        if any(getattr(one, name) != getattr(other, name) for name in both)
    )


def is_aside(sentence: str) -> bool:
    """Whether a few words are somebody's about themselves, and name nothing of the work."""
    own = frozenset(word.text for word in words(sentence))
    personal = sentence.endswith("!") or not own.isdisjoint(_SOMEBODY | _PRIVATE)
    return personal and own.isdisjoint(_OF_WORK) and remarks.is_aside(sentence)


def is_chat(sentence: str) -> bool:
    """Whether a sentence tells who writes, how, or what of their life, and nothing of the job."""
    brief = len(sentence.split()) <= _TOLD
    own = frozenset(word.text for word in words(sentence))
    if not brief or is_question(sentence) or _EXACT.search(sentence):
        return False
    bare = plain(sentence)
    if any(map(str.isdigit, sentence)) or wishes(sentence):
        return False
    if begins(_OF_MAIL, bare):
        return True
    if not own.isdisjoint(_OF_WORK):
        return False
    if begins(_HOPES, bare) or found(_INTRODUCES, bare):
        return True
    topics = _topics(sentence) - {Topic.ABOUT, Topic.OTHER}
    denies = spoken("negation").search(sentence)
    approved = found(_APPROVES, bare) is not None and not denies and len(bare.split()) <= _APPROVED
    if approved:
        return not found(_COMPLAINS, bare)
    return not own.isdisjoint(_PRIVATE) and not topics and not weighty(sentence)


def _topics(sentence: str) -> frozenset[Topic]:
    """Return the parts of a listing that a sentence names."""
    named = {topic for each in _grams(sentence) if (topic := topic_of(each, whole=True))}
    told = {topic for topic, name in _SPOKEN.items() if spoken(name).search(sentence)}
    return frozenset(named | told)


def _grams(sentence: str) -> Iterator[str]:
    own = [word.text for word in words(sentence)][:_TOLD]
    for size in range(1, _GRAM + 1):
        for at in range(len(own) - size + 1):
            gram = " ".join(own[at : at + size])
            if len(gram) > 1:  # "o" heads an objective, and is an article
                yield gram


def _tokens(text: str) -> Iterator[str]:
    return (each.casefold().lstrip("0") for each in _TOKEN.findall(text))


def _no_figures(sentence: str) -> str:
    return _FIGURES.sub("", sentence)
