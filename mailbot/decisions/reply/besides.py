"""What is said beside a value, and is printed behind it: a bonus, a condition, what to send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any, Final

from mailbot.decisions.language import speech
from mailbot.decisions.language.speech import folded
from mailbot.decisions.reply import beside_pay, hours_told, side_terms
from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.decisions.reply.side_terms import AS_THEY_LIKE, CONSENT
from mailbot.reading.facts import money, read_answers, side_job
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.spelled import in_digits
from mailbot.terms import Fact, Facts, Found, OtherJobs, Pay

# What begins it; it stands as it was written.
_OPENINGS: Final = {
    Fact.OTHER_JOBS: """
        but|except|unless|as long as|if|provided|only|aber|außer|solange|wenn|sofern|nur|mais|sauf|
        tant que|si|pero|salvo|excepto|siempre que|mas|desde que|exceto|purché|ma|tranne|maar|
        behalve|mits|zolang
    """,
    Fact.APPLY: "with|and|plus|including|mit|und|avec|et|con|y|com|e|met|en",
}
_BESIDE: Final = {
    fact: re.compile(
        rf"[\s,;(–—-](?P<beside>(?:{'|'.join(map(str.strip, said.split('|')))})(?!\w).{{1,300}})",
        re.IGNORECASE | re.DOTALL,
    )
    for fact, said in _OPENINGS.items()
}
# In a sentence of their own words: what bounds another job, and is no other thing said of the job.
_BOUNDS: Final = (
    r"(?:as long as|so long as|provided(?: that)?|unless|except|only if|if (?:it|they|that)"
    r"|(?:but|just|though|only) (?:not?|never|nothing|only)"
    r"|solange|sofern|vorausgesetzt|außer|es sei denn|wenn (?:es|sie|das|er)"
    r"|(?:aber|nur|bloß|jedoch) (?:nicht|nie|kein\w{0,2}|nur)"
    r"|tant que|du moment que?|sauf|hormis|à condition|à moins qu[e'’]|s['’]ils?"
    r"|si (?:ce n['’]est|c['’]est|cela|ça|elles?|les?|la)"
    r"|(?:mais|juste) (?:pas|jamais|rien|seulement)"
    r"|si (?:es|no es|est[áé]n?|son|los|las|el)|siempre (?:que|y cuando)|mientras|salvo|excepto"
    r"|menos|a menos que|con tal de|a condición"
    r"|(?:pero|s[oó]lo(?: que)?) (?:no|nunca|ningun\w?|nada|solo)"
    r"|purché|basta che|a patto che|a condizione che|sempre che|tranne|salvo|eccetto|a meno che"
    r"|(?:ma|solo) (?:non|mai|niente|nessun\w?|solo)"
    r"|desde que|contanto que|exceto|a menos que|a não ser|com a condição"
    r"|(?:mas|só(?: que)?) (?:não|nao|nunca|nada|nenhum\w?|só)"
    r"|als (?:het|dat|ze|hij)|mits|zolang|behalve|tenzij|op voorwaarde|(?:maar|alleen"
    r"|gewoon) (?:niet|nooit|geen|alleen)"
    r"|så (?:länge|længe|lenge)|(?:om|hvis) (?:det|de|den)|(?:men|bara|bare|kun) (?:inte|ikke"
    r"|ingen|inget|intet|bara|bare|kun)"
    r"|(?:ale|byle|tylko) nie|o ile|pod warunkiem)"
)
_CONDITION: Final = re.compile(
    rf"[\s,;(–—-](?P<beside>{_BOUNDS}(?!\w)[^.!?;]{{3,120}})", re.IGNORECASE
)
# The same right behind a yes, where a "when" or a bare "not" bounds it: "yes, not on Saturdays".
_BOUND: Final = re.compile(
    rf"(?:^|[\s,;(–—-])(?P<beside>(?:{_BOUNDS}|if|when|while|outside|wenn|falls|außerhalb|si"
    rf"|en dehors"
    r"|fuera|fora|se|fuori|als|buiten|hvis|(?<!sidan )om"
    r"|(?<=, )(?:not (?:on|in|at|for|with|during|near)|no other|nicht (?:am|an|im|in|bei|beim|für"
    r"|während|zur|\w+s)|keine? andere\w?|pas (?:le|les|la|chez|dans|pour|pendant|en|avec)|no (?:en"
    r"|para|con|los|el|la)|não (?:em|n[ao]s?|aos?|para|com|durante)|non (?:in|per|da|con|il|la"
    r"|nel\w*"
    r"|presso|durante)|niet (?:bij|in|op|voor|tijdens)|geen andere|(?:inte|ikke) (?:hos|på|i|för"
    r"|for"
    r"|under)|nie (?:u|w|dla)))(?!\w)[^.!?;]{0,120})",
    re.IGNORECASE,
)
# Cares nothing: what bounds nothing.
_CARES_NOT: Final = re.compile(
    r"(?:not|nicht|pas|no|não|non|niet|inte|ikke)\b.{0,60}\b"
    r"(?:at all|(?:in|im) (?:the )?(?:least|slightest|geringsten|mindesten|entferntesten)"
    r"|(?:das|le|la|el|a|o|il|het) (?:geringste|mindeste|moindre|menor|mínim[ao]|minimo|minste)\w*"
    r"|difference|unterschied|différence|diferencia|diferença|differenza|verschil|skillnad|forskel"
    r"|matters?|bothers?|egal|stört|kümmert|dérange|gêne|égal|importa|molesta|incomoda"
    r"|chateia|disturba|uitmaakt|problems?|problem[ae]?|problème|problemen|souci|inconvénient"
    r"|inconvenientes?|objections?)\b",
    re.IGNORECASE,
)
# When it may be, where that is all that is said behind a yes: "yes, evenings and weekends".
_WHEN: Final = folded("""
    evening evenings weekend weekends night nights morning mornings afternoon afternoons holidays
    abends abend wochenende wochenenden nachts vormittags nachmittags feierabend morgens
    soir soirs soirée soirées week-end week-ends nuit matin matins
    tardes noches noche tarde fines fin semana mañanas
    noites noite fins manhãs
    sera sere serale weekend mattina mattine
    avond avonden avonds 's weekend weekends nachten ochtenden
    kväll kvällar helger helg aften aftener kveld kvelder
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday
    saturdays sunday sundays montags dienstags mittwochs donnerstags freitags samstags sonntags
    samedi samedis dimanche dimanches sábado sábados domingo domingos sabato domenica
    zaterdag zaterdags zaterdagen zondag zondags zondagen
""")
_BETWEEN_TIMES: Final = folded("""
    and or on at in the only just of und oder am an nur im nach et ou le la les en de après
    uniquement y o por los las el la a os as à e ou solo sólo só apenas i il di del durante en of in
    het de alleen och og på om
""")
# Wants words put behind a value: "please add to the other job: not for a rival".
_ADDS: Final = re.compile(
    r"\b(?:add|append|missing|ergänz\w+|hinzufüg\w+|dazu(?:schreiben)?|fehlt|ajout\w+|précis\w+"
    r"|manque|añad\w+|agreg\w+|falta|acrescent\w+|adicion\w+"
    r"|aggiung\w+|precisa\w*|manca|toevoeg\w*|voeg|ontbreekt|lägga? till|tilføj\w*|legge? til"
    r"|gilt|applies|s['’]applique)\b",
    re.IGNORECASE,
)
_OUTSIDE: Final = re.compile(
    rf"(?:^|[\s,;:(\"“”„«–—-])(?P<beside>(?:{_BOUNDS}"
    r"|(?:just |only )?not (?:with|for|at|in|on|during)"
    r"|(?:nur |bloß )?nicht (?:bei|beim|für|am|an|im|in|während)|pas (?:chez|pour|dans|le|la|les)"
    r"|no (?:en|para|con)|não (?:em|n[ao]s?|para|com)|non (?:presso|per|da|con|in|nel\w*)"
    r"|niet (?:bij|voor|in|op|tijdens)|(?:inte|ikke) (?:hos|på|i|för|for))\s[^.!?;\"“”„«»]{3,120})",
    re.IGNORECASE,
)
# Ends a clause whose bound is its own object: "dass es nicht bei der Konkurrenz sein darf".
_MAY_BE: Final = re.compile(r"\s(?:sein )?(?:darf|soll|kann|möge)$", re.IGNORECASE)
_TO_IT: Final = re.compile(
    r"\s(?:to|behind|beside) (?:the )?(?:other|second) jobs?.*$", re.IGNORECASE
)
# Why it is so, or what else is said: "not on Saturdays, that's our busy day".
_ASIDE: Final = re.compile(
    r",\s(?:(?:and|und|et|y|e|en)\s)?(?:that(?:['’]s)?|this is|it['’]?s|because|since|as we|we|i"
    r"|got|had|been|das (?:ist|war)|da (?:ist|sind|wir)|weil|denn|wir|ich|c['’]est|car|parce|on"
    r"|nous|je"
    r"|porque|pues|es que|ya que|perché|che|abbiamo|è|é|pois|temos|want|omdat|dat is|we|ik|för"
    r"|fordi"
    r"|det)\s.*",
    re.IGNORECASE | re.DOTALL,
)
# It stands behind a value: "welcome, not for a rival" needs no "but".
_BUT: Final = re.compile(
    r"(?:but|though|aber|jedoch|mais|pero|mas|ma|maar|men|ale)\s+", re.IGNORECASE
)
_BEGUN: Final = 30  # characters of a sentence that show it again where it was found
_MOST_OF_TERMS: Final = 160  # characters
_YES: Final = 6  # words of a yes with a condition behind it: "we wouldn't mind at all"


# The same in a sentence that says of another job what has to come first.
_ONLY: Final = re.compile(
    r"(?:^|[\s,;(–—-])(?P<beside>(?:only|just|nur|lediglich|uniquement|seulement|que|sólo|solo"
    r"|solamente|só|somente|apenas|soltanto|alleen|slechts|enkel|kun|bare|endast)\s"
    r"(?:with|after|upon|by|if|mit|nach|bei|auf|wenn|avec|après|sur|sous|con|tras|previa|previo"
    r"|bajo"
    r"|com|mediante|após|se|dopo|su|met|na|op|als|med|efter|etter)(?!\w)[^.!?;]{3,120})",
    re.IGNORECASE,
)
# A bare answer, with what bounds it behind it: "möglich, anzeigepflichtig".
_ANSWER: Final = re.compile(
    r"\W*(?:(?:yes|yep|ok|okay|sure|fine|permitted|allowed|possible|welcome|in principle|ja"
    r"|gern|gerne|klar|möglich|erlaubt|gestattet|zulässig|willkommen|grundsätzlich(?: ja)?|geht"
    r"|oui|possible|permis|autorisé|no problem|kein problem|pas de problème|sin problema"
    r"|sem problema"
    r"|nessun problema|geen probleem"
    r"|bienvenu|d['’]accord|sí|si(?=,)|claro|permitido|posible|vale|sim|pode|permitido|possível|sì"
    r"|certo|consentito|possibile|permesso|graag|mogelijk|toegestaan|mag|to be discussed|discuss)\b"
    r"[\s,;:.(–—-]{1,4}){1,3}(?P<beside>.{4,200})",
    re.IGNORECASE | re.DOTALL,
)
# What says no more than "to be discussed".
_AGREED: Final = re.compile(
    r"(?:(?:only|nur|lediglich|uniquement|seulement|s[oó]lo|só|apenas|soltanto|alleen|enkel)\s)?"
    r"(?:by (?:agreement|arrangement)|after (?:discussion|agreement|consultation)|if agreed"
    r"|(?:nach|mit|auf|in) (?:\w+\s)?(?:absprache|vereinbarung|rücksprache)|(?:après|sur"
    r"|avec) (?:accord"
    r"|discussion|entente)|(?:previo|bajo|con) acuerdo|(?:mediante|por|com) acordo|previo accordo"
    r"|(?:in|na|met) overleg|efter (?:samråd|aftale)|etter avtale)\W*",
    re.IGNORECASE,
)
# Leads to a consent: "with our written consent", "bedarf der Genehmigung".
_LEADS: Final = (
    r"(?:(?:only|nur|lediglich|uniquement|seulement|s[oó]lo|só|somente|apenas|soltanto|alleen|enkel"
    r"|bara|bare|kun)\s)?(?:with|after|upon|on|by|subject to|given|needs?|requires?|mit|nach|bei"
    r"|auf"
    r"|vorbehaltlich|bedarf|braucht|benötigt|erfordert|avec|après|sur|sous réserve d\w+|moyennant"
    r"|nécessite"
    r"|exige|con|tras|previ[oa]|bajo|necesita|requiere|com|mediante|após|sob|precisa d\w+|requer"
    r"|dopo|su"
    r"|richiede|serve|met|na|mits|onder|vereist|behoeft|med|efter|etter|kräver|kræver|krever|za)"
)
_BY_CONSENT: Final = re.compile(
    rf"(?:^|[\s,;:(–—-])(?P<beside>(?:(?:permitted|allowed|possible|gestattet|erlaubt|möglich"
    rf"|zulässig|permis"
    rf"|autorisé|permitido|posible|possível|permesso|consentito|possibile|toegestaan"
    rf"|mogelijk),?\s)?"
    rf"{_LEADS}\s(?:[\w'’]+\s){{0,4}}?(?:[ld]['’])?(?:{CONSENT.pattern})\w*)",
    re.IGNORECASE,
)
_TRAILING_YES: Final = re.compile(
    r",\s(?:yes|ja|oui|sí|si|sì|sim|fine|ok|okay|gerne?)$", re.IGNORECASE
)
# Who only a second job could be with.
_RIVAL: Final = re.compile(
    r"\b(?:rivals?|competit\w+|competing|mitbewerber\w*|konkurren\w+|wettbewerber\w*|concurren\w+"
    r"|competen(?:cia|tes?)|competidor\w*|concorren\w+|concorrência|konkuren\w+"
    r"|(?:another|other|andere[nrm]?|autres?|otr[oa]s?|altr[oaie]|un['’]altr[oa]|outr[oa]s?"
    r"|noutr[oa]s?"
    r"|annan|andra|anden|andre|annen)\s[\w'’-]+)",
    re.IGNORECASE,
)
# A sentence that only bounds the one before it: "Just not for a rival."
_BOUNDS_IT: Final = re.compile(
    rf"\W*(?P<beside>(?:{_BOUNDS}|(?:just |only |but )?not (?:for|with|at|in|on|during)"
    r"|(?:nur |bloß |aber )?nicht (?:bei|für|am|an|im|in|während)|(?:mais |juste )?pas (?:chez"
    r"|pour|dans|le"
    r"|pendant)|(?:pero |s[oó]lo )?no (?:en|para|con)|(?:mas |só )?não (?:em|n[ao]s?|para|com)"
    r"|(?:ma |solo )?non (?:presso|per|da|con|in|nel\w*)|(?:maar )?niet (?:bij|voor|in|op|tijdens)"
    r"|(?:men |bara |bare )?(?:inte|ikke) (?:hos|på|i|för|for))\s[^.!?;]{3,100})[\s.!]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """A value, the words beside it, and the sentence that says both."""

    fact: Fact
    value: Found[Any]
    words: str
    sentence: str = ""


def parted(fact: Fact, text: str) -> tuple[str, str] | None:
    """Part a value from the words beside it; None where there are none."""
    text = AS_THEY_LIKE.sub("", text) if fact is Fact.OTHER_JOBS else text
    split = _BESIDE[fact].search(text)
    if split is None:
        return None
    words = " ".join(split["beside"].split()).rstrip(" .)")
    return text[: split.start()], _bare(words) if fact is Fact.OTHER_JOBS else words


def _bare(words: str) -> str:
    """Return a condition without the "but" that led to it, and without its reasons."""
    bounds = " ".join(_ASIDE.sub("", words).split()).rstrip(" .,)")
    return _BUT.sub("", bounds, count=1) if _BUT.match(bounds) else bounds


def terms(text: str, value: OtherJobs) -> str | None:
    """Return what bounds a bare answer on another job, in its own words."""
    text = AS_THEY_LIKE.sub("", text)
    bound = _BOUND.search(text)
    if value is OtherJobs.WELCOME and bound and _is_brief(text[: bound.start()]):
        words = _bare(bound["beside"])
        return words if " " in words and not _CARES_NOT.match(words) else None
    answer = _ANSWER.fullmatch(text)
    said = " ".join((answer["beside"] if answer else text).split()).rstrip(" .,)")
    if value is OtherJobs.NO or not said:
        return None
    if value is OtherJobs.DISCUSS and _AGREED.fullmatch(said):
        return None
    if value is OtherJobs.DISCUSS and (consent := _BY_CONSENT.search(text)):
        return _begun(text[consent.start("beside") :])
    parted = value is OtherJobs.DISCUSS and side_job.names_season(said)
    parted = parted or (answer is not None and _is_when(said))
    bounds = CONSENT.search(said) or _ONLY.match(said) or parted
    return said if bounds or (answer and _BESIDE[Fact.OTHER_JOBS].match(f" {said}")) else None


def _is_brief(yes: str) -> bool:
    return len(side_job.without_mention(yes).split()) <= _YES


def _begun(words: str) -> str:
    """Return words that are printed behind a comma, whatever sentence they began."""
    bounds = _TRAILING_YES.sub("", " ".join(words.split()).rstrip(" .!,)"))
    return bounds[:1].lower() + bounds[1:]


def _is_when(words: str) -> bool:
    """Whether words say nothing but the time of a week in which it may be."""
    own = {word.text for word in speech.words(words)}
    return own <= _WHEN | _BETWEEN_TIMES and not own.isdisjoint(_WHEN)


def condition(
    text: str, said: Found[OtherJobs] | None, author: str, today: date
) -> tuple[tuple[str, ...], str] | None:
    """Return the sentences that `said` what of another job on which terms, and these; else None."""
    if said is None:
        return None
    for sentence, behind in pairwise([*sentences_in(text), ""]):
        words = (
            _by_consent(sentence, said, author, today)
            or _in_prose(sentence, said.value, author, today)
            or _in_answer(sentence, said, author, today)
        )
        words = _unlabelled(words) if words else None
        bound = None if _CARES_NOT.search(behind) else _BOUNDS_IT.fullmatch(behind)
        more = bound and _says(sentence, said, author, today)
        if more and bound and bound["beside"] not in (words or ""):
            return (sentence, behind), _joined(words, bound)
        if words:
            return (sentence,), words
    return None


def _unlabelled(words: str) -> str:
    """Return words on another job without the label that led to them: "Other work: …"."""
    label = split_label(words)
    return label[1] if label and label[0].value == Fact.OTHER_JOBS.value else words


def _joined(words: str | None, bound: re.Match[str]) -> str:
    """Join what bounds a word to what the sentence behind it adds."""
    return ", ".join(filter(None, (words, _begun(_bare(bound["beside"])))))


def _says(sentence: str, said: Found[OtherJobs], author: str, today: date) -> bool:
    """Whether it is this sentence that said what of another job."""
    if said.value is OtherJobs.NO:
        return False
    excerpt = said.where.partition('"')[2]
    alone = read_answers(sentence, (), author, today).other_jobs
    asked = alone or read_answers(f"1. {sentence}", (Fact.OTHER_JOBS,), author, today).other_jobs
    at = alone or (excerpt and sentence[:_BEGUN] in excerpt)
    return bool(at) and asked is not None and asked.value is said.value


def _by_consent(sentence: str, said: Found[OtherJobs], author: str, today: date) -> str | None:
    """Return whose consent a second job needs, in the words of the sentence that says so."""
    hit = _BY_CONSENT.search(sentence) if said.value is OtherJobs.DISCUSS else None
    if hit is None or not _says(sentence, said, author, today):
        return None
    if not (hit.start() == 0 or side_job.is_mentioned(sentence) or split_label(sentence)):
        return None
    named_behind = side_job.is_named(sentence[hit.end("beside") :])
    words = hit["beside"] if named_behind else sentence[hit.start("beside") :]
    return _begun(words) if len(words) <= _MOST_OF_TERMS else None


def listed(text: str, author: str, today: date) -> Found[OtherJobs] | None:
    """Return the word on a second job that an item of a list says, and says nothing else."""
    for line in text.splitlines():
        item = BULLET.sub("", line, count=1) if BULLET.match(line) else ""
        if not side_job.is_named(item):
            continue
        alone = read_answers(item, (), author, today)
        if alone.other_jobs and replace(alone, other_jobs=None, declined=()) == Facts():
            return alone.other_jobs
    return None


def bare(text: str) -> tuple[str, str] | None:
    """Return a bare yes that keeps off rivals, which answers no other question, and its terms."""
    for sentence in sentences_in(text):
        words = terms(sentence, OtherJobs.WELCOME) if _ANSWER.fullmatch(sentence) else None
        if words and _RIVAL.search(words):
            return sentence, words
    return None


def added(text: str, before: OtherJobs | None) -> tuple[tuple[str, ...], str] | None:
    """Return the sentence that wants a condition put behind the word on another job, and that.

    Where no word stands there, or a no, there is nothing that it could bound.
    """
    if before not in (OtherJobs.WELCOME, OtherJobs.DISCUSS):
        return None
    for sentence in sentences_in(text):
        adds = _ADDS.search(sentence)
        bound = _OUTSIDE.search(sentence) if adds and side_job.is_named(sentence) else None
        if bound is not None:
            words = _TO_IT.sub("", _bare(bound["beside"]))
            return (sentence,), _MAY_BE.sub("", words)
    return None


def _in_prose(sentence: str, value: OtherJobs, author: str, today: date) -> str | None:
    sentence = AS_THEY_LIKE.sub("", sentence)
    split = _CONDITION.search(sentence) or _ONLY.search(sentence)
    if split is None:
        return None
    told = sentence[: split.start()]
    before = read_answers(told, (), author, today).other_jobs
    behind = read_answers(split["beside"], (), author, today)
    others = (behind.pay, behind.deadline, behind.video, behind.apply)
    agrees = before.value is value if before else _speaks(told, value, sentence, author, today)
    words = _bare(split["beside"])
    return words if agrees and not any(others) and not _CARES_NOT.match(words) else None


def _speaks(told: str, value: OtherJobs, sentence: str, author: str, today: date) -> bool:
    """Whether a second job is spoken of before a condition, and the whole sentence says `value`."""
    whole = read_answers(sentence, (), author, today).other_jobs
    return side_job.is_mentioned(told) and whole is not None and whole.value is value


def _in_answer(sentence: str, said: Found[OtherJobs], author: str, today: date) -> str | None:
    """Return the condition in "yes, but not in another clinic", the answer to our question."""
    value, excerpt = said.value, said.where.partition('"')[2]
    words = terms(sentence, value)
    if words is None or (excerpt and sentence[:_BEGUN] not in excerpt):
        return None
    alone = read_answers(sentence, (), author, today)
    if replace(alone, other_jobs=None, declined=()) != Facts():
        return None
    answered = read_answers(f"1. {sentence}", (Fact.OTHER_JOBS,), author, today).other_jobs
    return words if answered and answered.value is value else None


def labelled(
    text: str, author: str, today: date, pay: Found[Pay] | None = None
) -> Iterator[Beside]:
    """Give what the labelled lines of a reply say beside their values: "Pay: 60k plus bonus".

    `pay` is what the mail was read to pay.
    """
    for sentence, behind in pairwise([*sentences_in(text), ""]):
        label = split_label(sentence)
        own = (each for each in (Fact.PAY, *_BESIDE) if label and each.value == label[0].value)
        fact = next(own, None)
        if label is None or fact is None:
            continue
        if fact is Fact.PAY:
            parts = beside_pay.parted(label[1])
            read = read_answers(sentence, (), author, today).pay if parts else None
            if paid := _paid(sentence, parts, pay) or _paid(sentence, parts, read):
                yield paid
            continue
        if fact is Fact.OTHER_JOBS and (on_terms := side_terms.of_answer(label[1])):
            yield Beside(fact, Found(on_terms.value, "reply"), on_terms.words, sentence)
            continue
        if fact is Fact.OTHER_JOBS:
            whole = read_answers(label[1], (fact,), author, today).other_jobs
            bounds = terms(label[1], whole.value) if whole else None
            further = _BOUNDS_IT.fullmatch(behind)
            if whole and further and whole.value is not OtherJobs.NO:
                bounds = _joined(bounds, further)
            if whole and bounds:
                yield Beside(fact, whole, bounds, sentence)
                continue
        halves = parted(fact, label[1])
        if halves is None:
            continue
        value = getattr(read_answers(halves[0], (fact,), author, today), fact)
        other = read_answers(halves[1], (Fact.APPLY,), author, today)
        # Behind "and" may stand another way to apply, which is none of the words beside it.
        if value and not (fact is Fact.APPLY and (other.apply or other.phone or other.way)):
            yield Beside(fact, value, halves[1], sentence)


def of_pay(text: str, pay: Found[Pay] | None) -> Beside | None:
    """Return what prose says beside its pay: "34,000 rising to 36,000", "25 hours a week"."""
    told = sentences_in(text) if pay else ()
    figured = (each if money.sums(each) else in_digits(each) for each in told)  # "nineteen an hour"
    said = [beside_pay.of_its_own(each, pay.value) for each in figured if pay]
    for at, sentence in enumerate(said):
        parts = beside_pay.told(sentence, pay.value if pay else None) or beside_pay.alone(sentence)
        hours = hours_told.near(said, at) if parts else ""
        if parts and hours:
            parts = replace(parts, words=hours_told.put(parts.words, hours))
        if (paid := _paid(sentence, parts, pay)) and paid.words:
            return replace(paid, sentence="")  # of which more may be said
    return None


def added_to_pay(text: str) -> tuple[str, str] | None:
    """Return the sentence that only adds to the pay, and what: "yes, 14 times", "plus tips"."""
    told = ((each, beside_pay.added(each)) for each in sentences_in(text))
    return next(((each, words) for each, words in told if words), None)


def taxed(text: str) -> tuple[str, str] | None:
    """Return the sentence that only says whether the pay is gross or net, and the word."""
    told = ((each, beside_pay.taxed(each)) for each in sentences_in(text))
    return next(((each, word) for each, word in told if word), None)


def _paid(sentence: str, parts: beside_pay.Parted | None, pay: Found[Pay] | None) -> Beside | None:
    """Join a pay that was read to the words beside it, where it is the sum of that sentence."""
    if parts is None or pay is None or not parts.is_of(pay.value):
        return None
    return Beside(Fact.PAY, replace(pay, value=parts.of(pay.value)), parts.words, sentence)
