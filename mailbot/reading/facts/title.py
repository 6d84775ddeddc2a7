"""The role's name alone: no "We're hiring", employer, place or pay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.terms import Found, Mark, Origin

MAX_WORDS: Final = 10
SHORT: Final = 4  # words of a name that no word for a role vouches for
MAX_LINE: Final = 100  # characters of a line that is a role's name and little else

_GENDER: Final = re.compile(
    r"\s*[([]\s?(?:(?:[mwfdxhaivng](?:\s?[/|*,]\s?[mwfdxhaivng]){1,3})|all genders"
    r"|alle geschlechter|gn|tous genres)\s?[)\]]"
    r"|\s(?:m/w/d|w/m/d|m/f/x|m/f/d|h/f|f/h|m/v/x|m/v)(?=$|\s|,)",
    re.IGNORECASE,
)
_ORNAMENT: Final = re.compile(
    r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\uFE0F\u200d]|^[\s\W_]+(?=\w)|\[[^\]]{0,40}\]"
)
_LINK: Final = re.compile(r"@\w|://")
_QUOTED: Final = "\"“”„«»‹›'’"
_OF: Final = re.compile(
    r"\s+(?:(?:of|de|del|dell[ao]|dei|der|des|du|di|do|da|dos|das|(?:van|för|für)(?=\s[A-ZÀ-Þ]))\s+"
    r"|(?:de\s+l|dell|d)['’]\s?)(?:(?:the"
    r"|la|le|las|los|el)\s+)?"
    r"[^\s,.;:!?()]+(?:\s+(?:&|and|und|et|y|e)\s+[A-ZÀ-Þ][\w-]+|\s+[A-ZÀ-Þ][\w-]+){0,3}"
)


def read(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Find the title: labelled, asked, in a line of its own, in prose, in the subject."""
    for reader in (
        _labelled,
        _named,
        _marked,
        _standing_alone,
        _behind_colon,
        _in_prose,
        _subject,
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
        text = passage.text
        if passage.via is Via.ANSWER:
            text = _answered(text)
        title = tidy(text, organization, keep_commas=passage.via is Via.LABEL)
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
            if title and len(title.split()) <= MAX_WORDS and (match["only"] or is_role(title)):
                return found(title, passage)
        for match in _corrected().finditer(passage.text):
            if is_role(match["wrong"]) and is_role(match["right"]):
                return found(tidy(match["right"], organization), passage)
    return None


@cache
def _naming() -> re.Pattern[str]:
    """An article, a word for "role", and "is called" (then any name) or "is" (then a role)."""
    return re.compile(
        rf"(?<!\w){bracket(words('articles'))}\s+{bracket(label_words(Topic.TITLE))}\s+(?:(?:exact|official|genaue|offizielle)\w*\s+|ex[aá]ct\w*\s+|esatt[oa]\s+|oficial\s+)?"
        rf"(?:(?P<only>{words('named_so')})|{bracket(words('copula'))})\s+(?P<name>[^.!?\n]{{2,80}})",
        re.IGNORECASE,
    )


@cache
def _corrected() -> re.Pattern[str]:
    name = r"[A-ZÀ-Þ][^.!?,;]{1,50}?"
    return re.compile(
        rf"(?<!\w)(?i:{words('negation')})\s+(?P<wrong>{name}),?\s+(?i:{words('rather')})\s+"
        rf"(?:(?i:{words('before_title')})\s+)?(?P<right>{name})(?=[.!?,;]|$)"
    )


def _marked(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read a line with "(m/w/d)" or "H/F" in it: nothing but a role's name is marked so."""
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or len(passage.text) > MAX_LINE:
            continue
        mark = _GENDER.search(passage.text)
        if mark is None or _hiring().search(passage.text) or passage.text.endswith((".", "!")):
            continue
        title = tidy(_undecorated(passage.text)[0], organization)
        if 0 < len(title.split()) <= MAX_WORDS and title[:1].isupper():
            return found(title, passage)
    return None


def _behind_colon(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "We are looking for our plant in Pirna: maintenance planning"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        for match in _colon().finditer(passage.text):
            name = match["name"].strip()
            if spoken("speaker").match(name) or len(name.split()) > MAX_WORDS:
                continue
            title = tidy(_purpose().split(name, maxsplit=1)[0], organization)
            if spoken("no_role").search(title):
                continue
            listed = "," in name and not is_role(title)  # "patience, good English"
            short = title[:1].isupper() and len(title.split()) <= SHORT
            if title and not listed and (is_role(title) or short):
                return found(title, passage)
    return None


@cache
def _purpose() -> re.Pattern[str]:
    """Match what leads on to the employer: "for our", "für unsere"."""
    at = bracket(words("at_employer"))
    return re.compile(rf"\s{at}\s+{bracket(words('before_title'))}\s", re.IGNORECASE)


@cache
def _colon() -> re.Pattern[str]:
    """A word for seeking or for a role, a few more words, and a colon before the name."""
    return re.compile(
        rf"(?<!\w)(?:{words('hiring')}|{words('hired_by')}|{label_words(Topic.TITLE)})(?!\w)"
        r"[^.:;!?\n]{0,60}:\s+(?P<name>[^.:;!?\n]{3,90})(?=[.;!?]|$)",
        re.IGNORECASE,
    )


def _answered(text: str) -> str:
    """Give the name in "It's called Studio engineer. …"."""
    first = sentences(text)[0]
    lead = re.match(rf"{bracket(words('called'))}\s+", first, re.IGNORECASE)
    return first[lead.end() :] if lead else first


def tidy(text: str, organization: str | None, *, keep_commas: bool = False) -> str:
    """Strip everything that is not the role's name."""
    bare = _GENDER.sub("", _ORNAMENT.sub(" ", text)).strip()
    bare = _article().sub("", bare, count=1) if _article().match(bare) else bare
    if organization:
        name = re.escape(organization)
        at = bracket(words("at_employer"))
        bare = re.sub(
            rf"\s*(?:[,|–—-]|@|(?<!\w){at})\s*(?:the\s+)?{name}.*$", "", bare, flags=re.IGNORECASE
        )
        bare = re.sub(rf"^{name}(?:'s|’s)?\s*[:,|–—-]\s*", "", bare, flags=re.IGNORECASE)
    bare = re.split(r"\s@\s?|\s+(?:at|bei|chez|presso|bij|hos)\s+(?=[A-ZÀ-Þ])", bare)[0]
    bare = re.split(r"\s+[–—-]\s+|\s*\|\s*|\s·\s|\t|(?<=\w)[.;:]\s|\s\((?=[A-ZÀ-Þ\d])", bare)[0]
    if not keep_commas:
        bare = bare.split(",")[0]
    return " ".join(bare.split()).strip(" .,;:!*_-–—" + _QUOTED * _unpaired(bare))


def _unpaired(text: str) -> bool:
    """Quotes around the whole name go; a quoted part of it stays: Curator of «Snow»."""
    inner = text.strip(" .,;:!*_-–—")
    return not (inner[-1:] in "»”" and inner[:1] not in _QUOTED)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?:{words('before_title')}|d['’])\s+", re.IGNORECASE)


@cache
def _inner_article() -> re.Pattern[str]:
    return re.compile(rf"(?<=\s){bracket(words('before_title'))}\s+", re.IGNORECASE)


@cache
def _role() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’]){bracket(words('role'))}(?!\w)", re.IGNORECASE)


def is_role(text: str) -> bool:
    """Tell whether a short text has the head of a role's name in it."""
    return len(text.split()) <= MAX_WORDS and _role().search(text) is not None


def _standing_alone(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read a line that is nothing but the role, perhaps with its employer: "Sous Chef at …"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        if passage.topic not in (None, Topic.OTHER, Topic.TITLE) or len(passage.text) > 120:
            continue
        if spoken("greeting").match(passage.text) or _hiring().search(passage.text):
            continue
        if passage.text.endswith(("?", ":")) or len(sentences(passage.text)) > 1:
            continue
        if spoken("speaker").search(passage.text) or _LINK.search(passage.text):
            continue
        if passage.text.endswith(".") and spoken("copula").search(passage.text):
            continue  # a sentence: "Anna is a company doctor."
        title = tidy(passage.text, organization)
        named = organization is None or title.casefold() != organization.casefold()
        short = named and len(title.split()) <= 8 and title[:1].isupper()
        if short and is_role(title) and not _is_person(passage, passages):
            return found(title, passage)
    return None


def _is_person(passage: Passage, passages: Sequence[Passage]) -> bool:
    """A role under the writer's own name is the writer's: "Priya Raman / Head of People"."""
    body = [p for p in passages if p.origin is passage.origin]
    position = body.index(passage)
    return position > 2 and position >= len(body) - 3


@cache
def _hiring() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{words('hiring')}|{words('hired_by')})(?!\w)[\s:]*", re.IGNORECASE
    )


def _in_prose(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "we need a crew lead for the fall season"."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        if passage.topic in (Topic.OUTCOMES, Topic.REQUIREMENTS, Topic.DUTIES, Topic.PAY):
            continue
        for match in _hiring().finditer(passage.text):
            rest = passage.text[match.end() : match.end() + 160]
            title = role_at(rest, organization)
            if title:
                return found(title, passage)
    return None


def names_role(text: str) -> bool:
    """Tell whether a text begins with an article and a role: "a baker by May"."""
    return _article().match(text) is not None and role_at(text) != ""


def role_at(rest: str, organization: str | None = None) -> str:
    """Read the role's name that a text begins with, behind its article; "" when none does."""
    text = rest
    for _ in range(2):
        text = _article().sub("", text, count=1) if _article().match(text) else text
    quoted = re.match(r"[\"“„«](?P<inner>[^\"”“»]{3,60})[\"”“»]", text)
    if quoted:
        return tidy(quoted["inner"], organization)
    head = _role().search(text[:80])
    if head is None:
        return ""
    # "suchen wir zum 1. August einen Betriebsleiter": the name stands behind the last article
    within = list(_inner_article().finditer(text[: head.start()]))
    if within:
        text = text[within[-1].end() :]
    post = _post_of().match(text)
    if within or post:
        text = text[post.end() :] if post else text
        head = _role().search(text[:80]) or head
    behind = text[head.end() :]
    name = text[: head.start()] + head.group()
    if (more := _more().match(behind)) is not None:  # "Head Baker", "Koch Patisserie"
        name, behind = name + more.group(), behind[more.end() :]
    if (charge := _charge(name, behind)) is not None:
        name += charge
    elif (of := _OF.match(behind)) is not None:  # "Head of Repair", "responsable de visitas"
        name += of.group()
    elif (complement := _complement(name, behind)) is not None:
        name += complement
    if len(name.split()) > 8 or re.search(r"[.!?;:,]\s", name):
        return ""
    return tidy(name, organization)


@cache
def _post_of() -> re.Pattern[str]:
    """Match "job of" before the role's name."""
    return re.compile(
        rf"{bracket(words('articles'))}?\s*{bracket(label_words(Topic.TITLE))}\s+"
        r"(?:of|as|als|de|di|van|von|som)\s+(?:an?\s+|eine?[nrs]?\s+|une?\s+)?",
        re.IGNORECASE,
    )


def _charge(name: str, behind: str) -> str | None:
    """Give what stands behind "chargée de", which is no role without it."""
    if not re.search(r"\b(?:de|d['’])$", name, re.IGNORECASE):
        return None
    match = re.match(r"\s?(?:(?:la|les)\s|l['’])?[^\W\d][\w'’-]*(?:\s(?:et|&)\s[\w-]+)?", behind)
    return match.group() if match else None


def _complement(name: str, behind: str) -> str | None:
    """Give the word that a role such as "responsable" needs: "responsable almacén"."""
    if not spoken("open_role").search(name.rsplit(None, 1)[-1]):
        return None
    match = re.match(r"\s[^\W\d]{3,20}(?:\s[^\W\d]{3,20})?(?=[.,;!\n]|$)", behind)
    return match.group() if match and not spoken("prepositions").match(behind.strip()) else None


@cache
def _more() -> re.Pattern[str]:
    role = bracket(words("role"))
    return re.compile(
        rf"(?:\([^\W\d]{{1,6}}\)|[·/:*_-][^\W\d]{{1,6}}(?!\w)|\s(?:o|ou|oder|or|of)\s(?i:{role})(?!\w)|[\s/&-]{{1,3}}(?:(?i:{role})(?!\w)|[A-ZÀ-Þ][\w'’-]+)){{1,5}}"
    )


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(rf"[,.;:!?()]|\s{bracket(words('prepositions'))}\s", re.IGNORECASE)


def _unknown(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "wir suchen einen Käser": a role we have no word for is asked about."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.topic:
            continue
        if passage.mark is Mark.BULLET:
            continue
        for match in _hiring().finditer(passage.text):
            rest = passage.text[match.end() : match.end() + 80].lstrip(" ,")
            article = _article().match(rest)
            if article is None and _craft().match(rest) is None:
                continue
            start = article.end() if article else 0
            name = tidy(_stop().split(rest[start:], maxsplit=1)[0], organization)
            if spoken("no_role").search(name):
                continue
            if 0 < len(name.split()) <= 3 and not any(map(str.isdigit, name)):
                return found(name, passage, sure=_craft().match(name) is not None)
    return None


@cache
def _craft() -> re.Pattern[str]:
    """Match a word that by its ending names who does something: "afinador de pianos"."""
    return re.compile(
        rf"{bracket(words('craft'))}(?=\W*$|[.,;!]|\s+(?:de|d['’]|(?i:{words('prepositions')}))(?!\w))"
    )


@cache
def _decoration() -> re.Pattern[str]:
    return re.compile(
        rf"^(?:(?:{words('articles')})\s+)?(?:{words('job_words')})(?!\w)"
        rf"(?:\s+(?:for|at|of|von|für|de|as)(?!\w))?[\s:–—,|/!-]*"
        rf"|[\s:–—,|/!(-]+(?:{words('job_words')})(?!\w)[)!.]*$",
        re.IGNORECASE,
    )


def _undecorated(text: str) -> tuple[str, bool]:
    """Strip "Job:", "wanted" and the like; tell whether there was any."""
    bare, decorated = text, False
    for _ in range(4):
        stripped = _decoration().sub("", bare).strip()
        if stripped == bare:
            break
        bare, decorated = stripped, True
    return bare, decorated


def _subject(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    for passage in passages:
        if passage.origin is not Origin.SUBJECT:
            continue
        prefix = re.compile(
            r"(?:\s?(?:fwd?|wg|tr|rv|enc|i|vs|re|aw|sv|antw|rif)\s?:)+\s*", re.IGNORECASE
        )
        bare = prefix.sub("", passage.text, count=1) if prefix.match(passage.text) else passage.text
        bare, decorated = _undecorated(bare)
        hiring = _hiring().search(bare)
        if hiring:
            title = role_at(bare[hiring.end() :], organization)
            if title:
                return found(title, passage)
        title, again = _undecorated(tidy(bare, organization))
        decorated = decorated or again
        if (
            not title
            or spoken("no_role").search(title)
            or len(title.split()) > MAX_WORDS
            or _article().fullmatch(f"{title} ")
        ):
            return None
        if is_role(title):
            return found(title, passage)
        told = decorated and len(title.split()) > 1 and title[:1].isupper()
        return found(title, passage, sure=False) if told else None
    return None
