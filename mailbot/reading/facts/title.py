"""Where the role's name stands: labelled, answered, in a line of its own, in prose, the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import sought
from mailbot.reading.facts.headline import HEADLINE_PARTS, part, purpose, read_subject, undecorated
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.role import (
    GENDER,
    MAX_WORDS,
    article,
    craft,
    is_role,
    name,
    names_role,
    role_at,
    tidy,
)
from mailbot.reading.facts.role_end import is_quality
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.sought import hiring, is_denied
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.reading.facts.words.seeking import AS, ASKING, IT, NAMING, NOT_WORDS, SEEKING
from mailbot.reading.facts.words.small import OF, QUALITIES, SMALL, TERMS
from mailbot.terms import Found, Mark, Origin

__all__ = ["names_role", "read"]

SHORT: Final = 4  # words of a name that no word for a role vouches for
MAX_LINE: Final = 100  # characters of a line that is a role's name and little else

_VERBS: Final = re.compile(
    r"(?<!\w)(?:is|are|was|will|has|have|had|must|can|ist|sind|wird|wirst|hat|haben|kann|muss|soll"
    r"|sont|sera|est|ont|está|será|son|é|são|è|sono|sarà|hanno|heeft|zijn|wordt|är|har|ska)(?!\w)",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    r"^(?:(?:that|celui|celle|quello|quella|el|la)\s+)?(?:for|für|pour|para|per|voor|för|di|de|of)\s+"
    r"|^(?:celui|celle|quello|quella)\s+d['’]\s?",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(r"(?<=\w) (and|und|et|y|e|en|och|og) (?=[A-ZÀ-Þ])")
_LINK: Final = re.compile(r"@\w|://")
# The point of "Dipl. Ing." ends no name, and no sentence.
_SHORTENED: Final = ("dipl", "staatl", "gepr", "exam", "asst", "sr", "jr")
_WITHIN: Final = "|".join(rf"(?<=\b{word})" for word in _SHORTENED)
_NAMED: Final = rf"(?:[^.!?\n]|(?:{_WITHIN})\.(?=[ -]?[^\W\d_])){{2,80}}"
_POINT: Final = "".join(rf"(?<!\b{word})" for word in _SHORTENED) + r"\."


def read(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Find the title: labelled, asked, in a line of its own, in prose, in the subject."""
    for reader in (
        _labelled,
        _named,
        _marked,
        _standing_alone,
        _behind_colon,
        sought.read,
        _begun,
        read_subject,
        _written_of,
        _opening,
        _unknown,
    ):
        title = reader(passages, organization)
        if title is not None:
            return title
    return None


def _labelled(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    for passage in passages:
        if passage.topic is not Topic.TITLE or passage.origin is Origin.SUBJECT:
            continue
        if passage.via is Via.SECTION and passage.mark is Mark.BULLET:
            continue
        if passage.via is Via.SECTION and not _is_name(passage.text):
            continue
        text = passage.text
        short = passage.via is Via.LABEL
        if passage.via is Via.ANSWER:
            text = _answered(text)
            short = text == passage.text and len(text.split()) <= MAX_WORDS
        elif (lead := _call_it().match(text)) is not None and is_role(text[lead.end() :]):
            text = text[lead.end() :]  # "Title? Call it 'Archive Assistant'."
        title = tidy(text, organization, keep_commas=short)
        if title and len(title.split()) <= MAX_WORDS + 4:
            return found(title, passage)
    return None


def _named(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "Der Titel lautet Filialleitung" and "not Herd Assistant but Herd Manager"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        for match in _naming().finditer(passage.text):
            title = tidy(_stop().split(match["name"], maxsplit=1)[0], organization)
            if not match["only"] and is_role(title):
                title = role_at(_LED.sub("", match["name"]), organization) or title
            if title and len(title.split()) <= MAX_WORDS and (match["only"] or is_role(title)):
                return found(title, passage)
        if title := _called(passage.text, organization):
            return found(title, passage)
        for match in _corrected().finditer(passage.text):
            if is_role(match["wrong"]) and is_role(match["right"]):
                return found(tidy(match["right"], organization), passage)
    return None


@cache
def _naming() -> re.Pattern[str]:
    """An article, a word for "role", and "is called" (then any name) or "is" (then a role)."""
    return compiled(
        rf"(?:(?<!\w){bracket(words('articles'))}(?:\s+|(?<=['’]))|^|(?<=[.!?]\s)){bracket(label_words(Topic.TITLE))}\s+(?:(?:exact|official|genaue|offizielle)\w*\s+|ex[aá]ct\w*\s+|esatt[oa]\s+|oficial\s+)?"
        rf"(?:(?P<only>{words('named_so')})|{bracket(words('copula'))})\s+(?P<name>{_NAMED})",
        re.IGNORECASE,
    )


def _called(text: str, organization: str | None) -> str:
    """Read "… and it's called Shop Technician": what it is only a role's name tells."""
    for match in _calling().finditer(text):
        before = text[max(0, match.start() - 40) : match.start()].casefold().split()
        what = before[-1].replace("’", "'").removesuffix("'s") if before else ""
        if what[-1:].isalnum() and what not in IT:
            continue  # "our shop is called …"
        title = tidy(_stop().split(match["name"], maxsplit=1)[0], organization)
        if is_role(title):
            return role_at(match["name"], organization) or title
    return ""


@cache
def _calling() -> re.Pattern[str]:
    return compiled(
        rf"(?:(?<=\s)|(?<=^)|(?<=['’]s\s))(?:{words('named_so')}|called)\s+(?P<name>{_NAMED})",
        re.IGNORECASE,
    )


@cache
def _corrected() -> re.Pattern[str]:
    name = r"[A-ZÀ-Þ][^.!?,;]{1,50}?"
    return compiled(
        rf"(?<!\w)(?i:{words('negation')})\s+(?P<wrong>{name}),?\s+(?i:{words('rather')})\s+"
        rf"(?:(?i:{words('before_title')})\s+)?(?P<right>{name})(?=[.!?,;]|$)"
    )


def _marked(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read a line with "(m/w/d)" or "H/F" in it: nothing but a role's name is marked so."""
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or len(passage.text) > MAX_LINE:
            continue
        mark = GENDER.search(passage.text)
        if mark is None or hiring().search(passage.text) or passage.text.endswith((".", "!")):
            continue
        line = part(passage.text, HEADLINE_PARTS)
        title = tidy(undecorated(line)[0], organization)
        if 0 < len(title.split()) <= MAX_WORDS and title[:1].isupper():
            return found(title, passage)
    return None


def _behind_colon(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "We are looking for our plant in Pirna: maintenance planning"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        for match in _colon().finditer(passage.text):
            value = match["name"].strip()
            if spoken("speaker").match(value) or len(value.split()) > MAX_WORDS:
                continue
            title = tidy(purpose().split(value, maxsplit=1)[0], organization)
            if spoken("no_role").search(title):
                continue
            listed = "," in value and not is_role(title)  # "patience, good English"
            short = title[:1].isupper() and len(title.split()) <= SHORT
            if title and not listed and (is_role(title) or short):
                return found(title, passage)
    return None


@cache
def _colon() -> re.Pattern[str]:
    """A word for seeking or for a role, a few more words, and a colon before the name."""
    return compiled(
        rf"(?<!\w)(?:{words('hiring')}|{words('hired_by')}|{label_words(Topic.TITLE)})(?!\w)"
        r"[^.:;!?\n]{0,60}:\s+(?P<name>[^.:;!?\n]{3,90})(?=[.;!?]|$)",
        re.IGNORECASE,
    )


def _is_name(line: str) -> bool:
    """Below a heading such as "Position" stands a name, unless one begins to speak there."""
    greets = spoken("greeting", "speaker").match(line) is not None
    return is_role(line) or not (greets or line.endswith((",", ".", "!", "?")))


def _answered(text: str) -> str:
    """Give the name in "It's called Studio engineer. …"."""
    first = sentences(text)[0]
    quoted = re.search(r"[\"“„«]\s?([^\"“”„«»]{3,60}?)\s?[\"”“»]", first)
    if quoted is not None and is_role(quoted[1]):
        return quoted[1]
    lead = _call_it().match(first)
    return first[lead.end() :] if lead else first


@cache
def _call_it() -> re.Pattern[str]:
    return compiled(rf"{bracket(words('called'))}\s+", re.IGNORECASE)


def _standing_alone(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read a line that is nothing but the role, perhaps with its employer: "Sous Chef at …"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        if passage.topic not in (None, Topic.OTHER, Topic.TITLE) or len(passage.text) > 120:
            continue
        if spoken("greeting").match(passage.text) or hiring().search(passage.text):
            continue
        if passage.text.endswith(("?", ":")) or len(sentences(passage.text)) > 1:
            continue
        if spoken("speaker").search(passage.text) or _LINK.search(passage.text):
            continue
        if _VERBS.search(passage.text):
            continue  # a sentence: "Anna is a company doctor."
        line = _unlabelled(passage.text)
        title = tidy(part(line), organization)
        named = organization is None or title.casefold() != organization.casefold()
        short = named and len(title.split()) <= 8 and title[:1].isupper()
        if short and is_role(title) and _is_all(title, line) and not _is_person(passage, passages):
            return found(title, passage)
    return None


def _unlabelled(line: str) -> str:
    """Take the label off that a table or a line lost its colon behind: "What Acoustics Lead"."""
    first, _, rest = line.replace("\t", " ", 1).partition(" ")
    label = first.casefold()
    asks = label in ASKING
    if not asks and not (re.fullmatch(label_words(Topic.TITLE), label) and " " in rest):
        return line
    listed = nouns(rest)
    return rest if rest[:1].isupper() and listed and is_role(rest) else line


def _is_all(title: str, line: str) -> bool:
    """Tell a line that is a name from a sentence: "Meet the baker", "Szukamy piekarza."."""
    listed = nouns(title)
    before = title[: listed[0].start].casefold().split()
    joined = {word.group(1) for word in _JOINED.finditer(title)}  # "Warehouse and Blending Manager"
    if any(word in SMALL - OF - joined or word in SEEKING - NAMING for word in before):
        return False
    if not line.endswith((f"{title}.", f"{title}!")):
        return True
    return len(name(title, listed, 0).split()) >= len(title.split())


def _is_person(passage: Passage, passages: Sequence[Passage]) -> bool:
    """A role under the writer's own name is the writer's: "Priya Raman / Head of People"."""
    body = [p for p in passages if p.origin is passage.origin]
    position = body.index(passage)
    return position > 2 and position >= len(body) - 3


def _begun(passages: Sequence[Passage], _: str | None) -> Found[str] | None:
    """Read "Choir director Blue Hill MN": a subject's first words, which the text has, too."""
    for passage in passages:
        first = next(iter(nouns(passage.text)), None) if passage.origin is Origin.SUBJECT else None
        head = passage.text[: first.end] if first is not None else ""
        _, *rest = head.split() or [""]
        behind = passage.text[len(head) :].lstrip(" ,")
        if not rest or len(rest) >= SHORT or not head[:1].isupper() or not rest[-1].islower():
            continue
        if not behind[:1].isupper() or not is_role(head):
            continue
        said = re.compile(
            rf"(?<!\w)(?i:{words('articles')})\s+{re.escape(head)}(?!\w)", re.IGNORECASE
        )
        if any(one.origin is not Origin.SUBJECT and said.search(one.text) for one in passages):
            return found(head, passage)
    return None


def _written_of(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "in my mail about the bench hand", "the buyer job I sent you": who writes again."""
    for passage in sought.prose(passages):
        for match in _again().finditer(passage.text[: sought.MAX_PASSAGE]):
            title = role_at(match["behind"] or match["before"] or "", organization)
            if (
                title
                and title.casefold() == (match["behind"] or match["before"]).strip().casefold()
            ):
                return found(title, passage)
    return None


@cache
def _again() -> re.Pattern[str]:
    """Match what a letter was about, up to what is said of it."""
    name = r"(?:[^\W\d][\w'’/-]*\s){0,3}?[^\W\d][\w'’/-]*"
    return re.compile(
        r"(?<!\w)(?:(?:mail|e-?mail|letter|note|ad|advert|listing|message) (?:\w+ ){0,4}?"
        r"(?:about|for) (?:the|our|a)|(?:mail|e-?mail|brief|anzeige|stelle|inserat) (?:\w+ ){0,3}?"
        r"(?:zur|zum|für die|für den|über die|über den|wegen der|wegen des)"
        r"|(?:mail|courriel|annonce|message) (?:\w+ ){0,3}?(?:pour (?:le|la|un|une)|sur (?:le|la))"
        r"|(?:correo|anuncio|oferta|mensaje) (?:\w+ ){0,3}?(?:sobre (?:el|la)"
        r"|para (?:el|la|un|una)|del?)"
        r"|(?:mail|annuncio|offerta) (?:\w+ ){0,3}?(?:per (?:il|la|un|una)|sul|sulla)"
        r"|(?:mail|brief|vacature|advertentie) (?:\w+ ){0,3}?(?:over|voor) (?:de|het|een))"
        rf"\s(?P<behind>{name})(?=\s(?:i|we|you|on|from|ich|wir|stand|stond"
        r"|j['’]ai|nous|que|puse|pusimos|ho|abbiamo|heb|hebben)\s|[.,;:)!]|$)"
        rf"|(?<!\w)(?:sent|wrote|mailed|posted) (?:you |in )?(?:the|our|a|an) (?P<before>{name})"
        r" (?:job|post|position|role|vacancy|ad|advert|opening)(?!\w)",
        re.IGNORECASE,
    )


def _opening(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "Volunteer Director. Right now half of them quit …": a paragraph's first words."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        if passage.topic not in (None, Topic.OTHER, Topic.TITLE):
            continue
        said = sentences(passage.text)
        line = said[0].strip() if len(said) > 1 else ""
        if not line.endswith(".") or len(line.split()) > SHORT or not line[:1].isupper():
            continue
        if _VERBS.search(line) or spoken("speaker", "greeting").search(line):
            continue
        title = tidy(line, organization)
        if title == line.rstrip(".") and is_role(title) and _is_all(title, line):
            return found(title, passage)
    return None


@cache
def _stop() -> re.Pattern[str]:
    return compiled(
        rf"[,;:!?()]|{_POINT}|\s{bracket(words('prepositions', 'negation'))}\s", re.IGNORECASE
    )


def _unknown(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "wir suchen einen Käser": a role we have no word for is asked about."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.topic:
            continue
        if passage.mark is Mark.BULLET:
            continue
        for match in hiring().finditer(passage.text):
            rest = passage.text[match.end() : match.end() + 80].lstrip(" ,")
            lead = article().match(rest)
            if is_denied(passage.text, match.start()):
                continue
            if lead is None and craft().match(rest) is None:
                continue
            start = lead.end() if lead else 0
            called = tidy(_stop().split(rest[start:], maxsplit=1)[0], organization)
            while called and is_quality(called.split()[0].casefold()):
                called = called.partition(" ")[2]
            if spoken("no_role").search(called) or match.group().strip().casefold() in AS:
                continue
            if any(word.casefold() in SMALL | QUALITIES for word in called.split()):
                continue
            if 0 < len(called.split()) <= 3 and not any(map(str.isdigit, called)):
                return found(called, passage, sure=craft().match(called) is not None)
    return _by_its_ending(passages)


def _by_its_ending(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "uns fehlt seit Mai ein Säger", which only its ending tells: it is asked about."""
    for passage in sought.prose(passages):
        for sentence in sentences(passage.text[: sought.MAX_PASSAGE]):
            for match in _one_of_a_craft().finditer(sentence):
                said = sentence[: match.start()].casefold().split()[-sought.WITHIN :]
                if SEEKING.isdisjoint(said) or not NOT_WORDS.isdisjoint(said):
                    continue
                if match["name"].casefold() not in QUALITIES | TERMS:
                    return found(match["name"], passage, sure=False)
    return None


@cache
def _one_of_a_craft() -> re.Pattern[str]:
    return compiled(
        rf"(?<=\s)(?:an?|eine?n?|une?|un[ao]|uma?|een|ett?|en)\s(?P<name>{craft().pattern})"
    )
