"""Labels, headings and questions: what a line announces before it says anything."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import ahead, frames
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.vocabulary import bracket, joined, label_words, question_words, words

_LOOSE: Final = frozenset({Topic.PLACE, Topic.DUTIES, Topic.TITLE, Topic.ABOUT})
MAX_LABEL: Final = 70  # characters; longer is a sentence
MAX_WORDS: Final = 8  # of a label that no table has
MAX_INTRO: Final = 160

_BRACKETS: Final = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_EDGES: Final = re.compile(r"^[\W_\d]+|[\W_]+$")
_SPACES: Final = re.compile(r"\s+")
_COLON: Final = re.compile(r"\s?[:：](?!//)(?=\s|$|\D)")
_DASH: Final = re.compile(r"\s+[-–—=|→]+\s+|\t|(?<=\w)\s?(?:\.{3,}|…|_{3,})\s+(?=\w)")
_ENDS: Final = re.compile(r"[.!?;]\s")  # a label is no sentence, nor holds the end of one
# "Correct. So is the rest": what calls right what stands there, and is no value for it.
_ASSENT: Final = re.compile(
    r"\W*(?:(?:yes|ja|oui|s[ií]|sì|sim|tak)[\s,]+)?(?:(?:that|this|it|das|es|c|dat|den|det)"
    r"(?:['’]s|\s(?:is|ist|è|är|er)|['’]est)?\s)?"
    r"(?:correct[oea]?|right|fine|ok(?:ay)?|exact(?:ly|ement)?|perfect|agreed|true|stimmt|richtig"
    r"|korrekt|passt|genau|juste|parfait|exact[oa]?|perfecto|cierto|esatto|corretto|giusto"
    r"|perfetto|va bene|está bien|correto|certo|exato|está certo|perfeito|klopt|juist|akkoord"
    r"|prima|stämmer|stemmer|rätt|zgadza się|dobrze)"
    r"(?:\s(?:so|as it is|now|too|auch|jetzt|also|wie es ist|comme ça|así|così|assim|zo))?"
    r"(?:[\s,–—-]+(?:many |vielen |besten |muchas |mille |muito )?(?:thank you|thanks|danke|dank"
    r"|merci"
    r"|gracias|grazie|obrigad[oa]|bedankt|dank [ju]|tack|takk|tak)(?:\s(?:very much|so much"
    r"|beaucoup"
    r"|mille|wel|schön|sehr))?)?"
    r"\W*(?:[.!;]\s+|$)",
    re.IGNORECASE,
)
_EXAMPLE: Final = re.compile(
    r"\(|\"|“|\b(?:for example|e\.g\.|such as|something like|z\. ?b\.|zum beispiel|par exemple|"
    r"por ejemplo|por exemplo|ad esempio|bijvoorbeeld)",
    re.IGNORECASE,
)

# "KR1:", "KR 2 —", "Key result 3.": a result; "O:", "O —": the objective (OKR notation).
RESULT_MARK: Final = re.compile(
    r"(?:KR|SE|RC|Key Result|Schlüsselergebnis|Ergebnis|Résultat(?: clé)?|Resultado(?: clave)?"
    r"|Resultado[- ]chave|Risultato(?: chiave)?|Result(?:aa?t)?|Outcome|Milestone|R(?=\d))"
    r"\s?#?(?:\d{1,2}(?:\.\d{1,2})?|[a-h](?=\W))?\s?[:.)=→—–-]+\s+(?=\S)",
    re.IGNORECASE,
)
OBJECTIVE_MARK: Final = re.compile(r"O\s?\d?\s?[:=→—–-]+\s+(?=\S)")


def fold(label: str) -> str:
    """Reduce a label to its words: no brackets, bullets, emoji, numbering; one case."""
    bare = _EDGES.sub("", _BRACKETS.sub("", label[: MAX_INTRO + 40]))
    return _SPACES.sub(" ", bare).casefold().replace("’", "'")


@cache
def _exact() -> re.Pattern[str]:
    articles = words("articles")
    groups = "|".join(f"(?P<{topic.value}>{label_words(topic)})" for topic in _order())
    tail = rf"(?:(?:\s?[/&+,]\s?|\s+(?={bracket(words('tails'))}(?!\w))).{{0,60}})?"
    return compiled(
        rf"(?:{bracket(articles)}(?:\s+|(?<=')))?(?:{groups})(?P<tail>{tail})$", re.IGNORECASE
    )


def _order() -> tuple[Topic, ...]:
    return tuple(topic for topic in Topic if topic is not Topic.OTHER)


@cache
def _question() -> re.Pattern[str]:
    groups = "|".join(
        f"(?P<{topic.value}>{question_words(topic)})" for topic in _order() if question_words(topic)
    )
    return whole_words(groups)


@cache
def _intro() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){bracket(words('results_intro'))}", re.IGNORECASE)


@cache
def _success() -> re.Pattern[str]:
    return whole_words(words("achieved", "counted"))


@cache
def _settles() -> re.Pattern[str]:
    """Match what a day to come may be said of beside results: applying, pay, hours, perks."""
    topics = (Topic.APPLY, Topic.PERKS, Topic.PAY, Topic.HOURS)
    labelled = joined(label_words(topic) for topic in topics)
    return compiled(
        rf"(?<!\w)(?:{labelled}|{words('apply', 'pay', 'deadline')}"
        rf"|{words('not_deadline', 'hiring')})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _person() -> re.Pattern[str]:
    """Match "a fire keeper" behind "we need": a person is wanted there, not a result."""
    return compiled(
        rf"\W*(?:{words('before_title')})\s+(?:[\w-]+\s+){{0,4}}{bracket(words('role'))}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _duties_intro() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?:(?P<duties>{label_words(Topic.DUTIES)})"
        rf"|(?P<requirements>{label_words(Topic.REQUIREMENTS)})"
        rf"|(?P<perks>{label_words(Topic.PERKS)}))(?!\w)",
        re.IGNORECASE,
    )


def announces_other(line: str) -> bool:
    """Tell whether a line announces duties, requirements or perks: "we offer three things"."""
    return _duties_intro().search(fold(line[-MAX_INTRO:])) is not None


def settles(line: str) -> bool:
    """Tell whether a day to come is said of something beside results: applying, pay, hours."""
    return _settles().search(line[: 2 * MAX_INTRO]) is not None


def topic_of(label: str, *, whole: bool = False) -> Topic | None:
    """Tell what a label announces; `whole` allows no words behind the label's term."""
    if len(label) > MAX_INTRO:
        return None
    folded = fold(label)
    if not folded or len(folded) > MAX_LABEL:
        return None
    match = _exact().match(folded)
    if match is None or (whole and match["tail"]):
        if frames.names_aim(folded):
            return Topic.OBJECTIVE
        plain = frames.announcing(folded) >= frames.PLAIN and len(folded.split()) <= MAX_WORDS
        return Topic.OUTCOMES if plain and not whole else None
    topic = next(topic for topic in _order() if match[topic.value])
    # "Where we want to be by September" is no place, nor "The job is done when" a duty
    if match["tail"] and topic in _LOOSE and frames.announcing(folded) >= frames.ENOUGH:
        return Topic.OUTCOMES
    return topic


def topic_of_intro(line: str) -> Topic | None:
    """Tell what a line that introduces a list announces: "In one year I want"."""
    if (topic := topic_of(line)) is not None:
        return topic
    if len(line) > MAX_INTRO:
        return None
    folded = fold(line)
    intro = _intro().search(folded)
    if intro is not None and not _person().match(folded[intro.end() :]):
        return Topic.OUTCOMES
    if ahead.begins(line) and not settles(ahead.rest(line)):
        return Topic.OUTCOMES
    match = _duties_intro().search(folded)
    if match is None and (_success().search(folded) or frames.announcing(folded) >= frames.ENOUGH):
        return Topic.OUTCOMES
    if match is None:
        return None
    loose = match["duties"] and frames.announcing(folded) >= frames.ENOUGH
    return Topic.OUTCOMES if loose else Topic(match.lastgroup or "")


def topic_of_question(asked: str) -> Topic | None:
    """Tell what a question asks for; its examples ("e.g. USD 85,000") say nothing."""
    folded = asked[:600]
    example = _EXAMPLE.search(folded, 1)
    bare = folded[: example.start()] if example else folded
    match = _question().search(bare) or _question().search(folded)
    if match is not None:
        return Topic(match.lastgroup or "")
    return topic_of(asked)


def without_assent(text: str) -> str:
    """Return what stands below a line of ours without a first word that calls it right."""
    return _ASSENT.sub("", text, count=1)


def labelled(line: str, topic: Topic) -> str | None:
    """Give what stands behind a line's label of a topic; None where it has no such label."""
    label = split_label(line)
    return label[1] if label is not None and label[0] is topic else None


def split_label(line: str, *, bullet: bool = False) -> tuple[Topic, str] | None:
    """Split "Pay: 90k" into its topic and its value; None when no label stands there.

    A dash or a question mark needs the label's term alone ("CTC - ₹18 lakh", "Remote? No.").
    """
    head = line[: MAX_LABEL * 2]
    colon = _COLON.search(head)
    if colon is not None and not _ENDS.search(head[: colon.start()]):
        topic = topic_of(head[: colon.start()])
        if topic is not None:
            return topic, line[colon.end() :].strip()
    dash = _DASH.search(head)
    if dash is not None and not bullet:
        topic = topic_of(head[: dash.start()], whole=True)
        if topic is not None:
            return topic, line[dash.end() :].strip()
    cell = line.find("\t", 0, MAX_LABEL)
    if cell > 0 and topic_of_intro(line[:cell]) is Topic.OUTCOMES:
        return Topic.OUTCOMES, line[cell:].strip()
    question = head.find("? ")
    if (
        question > 0
        and not _ENDS.search(head[:question])
        and ":" not in head[:question]
        and line[question + 1 :].strip()
    ):
        topic = topic_of(head[:question], whole=True) or (
            topic_of_question(head[:question]) if len(head[:question].split()) > 1 else None
        )
        if topic is not None:
            # "Remote? No." is read with its label: the answer alone says nothing
            keep = topic in (Topic.PLACE, Topic.OTHER_JOBS)
            return topic, line if keep else line[question + 1 :].strip()
    return None
