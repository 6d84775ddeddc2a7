"""What has to come with an application, as its employer says it: "with a CV and two references".

It stands in a sentence that speaks of applying, or beside an address; it ends where something
else is said there: by when, whereto, why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from mailbot.decisions.reply import papers
from mailbot.decisions.reply.remarks import has_figure, sentences_in
from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import apply
from mailbot.reading.facts.vocabulary import bracket, joined
from mailbot.reading.facts.words.days import DAYS

_MOST: Final = 160  # characters that are printed
_LONG: Final = 10  # words of a further paper, behind a comma
_DENIED: Final = 30  # characters before papers in which a no is about them
_BRIEF: Final = 15  # words of an answer that names no address
_WAY: Final = re.compile(r"\S*(?:@|://|www\.)\S*|\+?\d[\d ()/-]{6,}\d")
_PARTS: Final = re.compile(r"\s*[,;:()]\s*|\s[–—-]+\s|[.!?](?=\s|$)")
_QUOTES: Final = " \t.,;:!?\"'“”„«»‘’"
# Behind an address it goes with something else: "with any questions", "with kind regards".
_OTHERWISE: Final = re.compile(
    r"\b(?:questions?|quer(?:y|ies)|regards|thanks|wishes|fragen|rückfragen|gr(?:u|ü)(?:ß|ss)\w*"
    r"|dank\w*"
    r"|salutations|merci|preguntas|dudas|saludos?|gracias|domande|saluti|grazie|dúvidas|perguntas"
    r"|cumprimentos|obrigad[oa]|vragen|groet\w*|copy|kopie|copie|copia|cópia|cc|me|us|mich|uns"
    r"|hilsen"
    r"|hälsning\w*)\b",
    re.IGNORECASE,
)
_BEFORE: Final = 40  # characters before papers in which others may stand
# Other papers right before them, by no name that we know: "a GitHub link or resume".
_EITHER: Final = re.compile(
    r"(?<![\w'’])(?P<said>(?!(?:it['’]?s|is|and|are|apply|send|und|ist|et|c['’]est|y|es|e|è|é|en"
    r"|mail|email|phone|call|ring|me|us|or|envi\w+|envíe\w*|mand\w+|invi\w+|schick\w*"
    r"|sende?n?)\s)(?:(?:an?|eine?n?|une?|una?|uma?|een)\s)?"
    r"(?!(?:it|is|and|are|apply|send|mail|email|phone|call|ring|me|us|them)\s)[\w-]+"
    r"(?:\s[\w-]+)?)\s(?:or|oder|ou|o|eller|lub)\s(?:(?:an?|eine?n?|une?|una?|uma?|een)\s)?"
    rf"(?=(?:{papers.PAPERS})(?!\w)|$)",
    re.IGNORECASE,
)
# All that may stand before papers that are a sentence by themselves.
_FEW: Final = (
    ",a,an,with,with a,please,just,and,just a,mit,bitte mit,bitte,avec,con,com,met,med,un,une,ein"
    ",einen,una,um,uma,een"
)
_ALONE: Final = frozenset(_FEW.split(","))
_BY_LETTER: Final = re.compile(
    r"(?<!\w)(?P<said>(?:by|per|par|por|med) (?:an? )?(?:letter|brief|lettre|carta|lettera|brev)"
    r" (?:and|und|et|y|e|en|og|och))\s$",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(r"[>)\].,;:\s–—-]*$")


@dataclass(frozen=True, slots=True)
class Told:
    """What goes with an application, and the sentence that says it."""

    words: str
    sentence: str
    whole: bool  # nothing else is said in it that has a figure


def told(text: str, *, reply: bool = False) -> Told | None:
    """Return what has to come with an application; None where nothing is said of it.

    A short sentence of a `reply` need not name applying: "with a CV, please".
    """
    said = list(sentences_in(text))
    found = [each for sentence in said for each in _in_sentence(sentence, reply=reply)]
    for before, sentence in pairwise(said):
        found += _alone_behind(before, sentence)
    return max(found, key=lambda each: each[0])[1] if found else None


def until(words_beside: str) -> re.Match[str] | None:
    """Find where words go on to the last day: "… by 20 January"."""
    return _until().search(words_beside)


def _in_sentence(sentence: str, *, reply: bool) -> Iterator[tuple[int, Told]]:
    if _asks(sentence):
        return
    ways = list(_WAY.finditer(sentence))
    if not _papers().search(sentence):
        yield from _right_behind(sentence, ways) if reply else ()
        return
    applies = bool(ways or _applies().search(sentence) or apply.to_sender(sentence))
    brief = reply and len(sentence.split()) <= _BRIEF
    either = reply and len(sentence.split()) <= _LONG and _EITHER.search(sentence) is not None
    for lead in _with().finditer(sentence):
        hard = _hard().search(lead[0]) is not None
        if (applies or (brief and hard)) and not _is_denied(sentence, lead.start()):
            beside = any(
                way.end() <= lead.start() and _BEHIND.fullmatch(sentence, way.end(), lead.start())
                for way in ways
            )
            yield 2 + beside, _told(sentence, _begin(sentence, lead.start()))
    needs = bool(ways) or _needs().search(sentence) is not None
    for paper in _named().finditer(sentence) if (applies and needs) or either else ():
        start = _begin_of(paper)
        plain = start == paper.start("paper") and paper["paper"].casefold().endswith("s")
        each = _told(sentence, start)
        # "CVs to jobs@a.example" says no more than "applications"
        if not (_is_denied(sentence, start) or (plain and " " not in each.words)):
            yield 1, each


def _alone_behind(before: str, sentence: str) -> Iterator[tuple[int, Told]]:
    """Give the papers that are all of a sentence, behind one that says where to apply."""
    paper = _named().search(sentence)
    applies = _WAY.search(before) and _applies().search(before) and not _asks(before)
    if paper is None or not applies or len(sentence.split()) > _BRIEF or _WAY.search(sentence):
        return
    start = _begin_of(paper)
    lead = sentence[:start].casefold().strip(_QUOTES)
    if lead in _ALONE and not _verbs().search(sentence[start:]):
        yield 1, _told(sentence, start)


def _right_behind(sentence: str, ways: list[re.Match[str]]) -> Iterator[tuple[int, Told]]:
    """Give what has to come with an application by no name that we know: "with a link to …"."""
    for way in ways:
        lead = _any_with().match(sentence, way.end())
        part = _PARTS.split(lead["said"], maxsplit=1)[0] if lead else ""
        ends = [end.start() for end in (_ends().search(part), _until().search(part)) if end]
        said = part[: min(ends, default=len(part))].rstrip(" \t.,;:!?")
        if 1 < len(said.split()) <= _LONG and not _OTHERWISE.search(said):
            yield 1, _told_as(sentence, said)


def _begin(sentence: str, lead: int) -> int:
    """Return where papers begin that others go with: at the CV of "your CV with a photo"."""
    before = (each for each in _named().finditer(sentence) if each.end() + 1 == lead)
    return next(map(_begin_of, before), lead)


def _begin_of(paper: re.Match[str]) -> int:
    """Return where papers begin, without whose they are: "their CV"."""
    owner = _owner().match(paper.string, paper.start("kinds"))
    start = owner.end() if owner else paper.start("kinds")
    before = max(0, start - _BEFORE)
    either = _EITHER.search(paper.string, before, start) or _BY_LETTER.search(
        paper.string, before, start
    )
    return either.start("said") if either else start


def _told(sentence: str, start: int) -> Told:
    return _told_as(sentence, _said(sentence[start:]))


def _told_as(sentence: str, said: str) -> Told:
    rest = _WAY.sub(" ", sentence.replace(said, " ", 1))
    return Told(said[:_MOST], sentence, whole=not has_figure(rest))


def _said(text: str) -> str:
    """Return the papers that a text begins with, and all further ones: up to what is none."""
    end, begin = 0, 0
    for mark in (*_PARTS.finditer(text), None):
        until = mark.start() if mark else len(text)
        part = text[begin:until]
        kept = _kept(part)
        further = len(part.split()) <= _LONG and _papers().search(kept)
        if begin and not further:
            break
        end = begin + len(kept)
        if mark is None or kept != part or mark[0].strip() not in {",", "(", ")"}:
            break
        begin = mark.end()
    said = " ".join(text[:end].split())
    said = said + ")" if said.count("(") > said.count(")") else said
    return said.strip(_QUOTES)


def _kept(part: str) -> str:
    """Cut a piece of a sentence where it goes on to what is no paper."""
    ends = [_ends().search(part), _towards().search(part), _WAY.search(part), _until().search(part)]
    ends += [] if _no_paper().match(part) else [_verbs().search(part)]
    return part[: min((end.start() for end in ends if end), default=len(part))].rstrip(" <(")


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question to us, and no wish to have something put in."""
    return sentence.rstrip(_QUOTES.replace("?", "")).endswith("?") and not (
        _adds().search(sentence) or _WAY.search(sentence)
    )


def _is_denied(sentence: str, start: int) -> bool:
    before = sentence[max(0, start - _DENIED) : start]
    return _denial().search(before) is not None


@cache
def _denial() -> re.Pattern[str]:
    """Match a no in what stands right before: "no need to send a CV", but not "no, with a CV"."""
    return compiled(rf"(?<!\w){bracket(papers.DENIES)}(?!\w)[^,.;:!?]*$", re.IGNORECASE)


@cache
def _no_paper() -> re.Pattern[str]:
    """Match "no resume needed"."""
    return compiled(rf"\W*(?:no|kein\w{{0,2}}|{papers.DENIES})(?!\w)", re.IGNORECASE)


@cache
def _papers() -> re.Pattern[str]:
    return whole_words(f"{papers.PAPERS}|{papers.SOFT}")


@cache
def _hard() -> re.Pattern[str]:
    return whole_words(papers.PAPERS)


@cache
def _applies() -> re.Pattern[str]:
    return whole_words(papers.APPLIES)


@cache
def _with() -> re.Pattern[str]:
    """Match "with a short CV": what leads to papers, and at most six words between."""
    return compiled(
        rf"(?<!\w)(?:{papers.WITH})(?!\s(?:no|kein\w{{0,2}}"
        rf"|{papers.DENIES})\s)(?:[\s«\"“„]{{1,2}}[^\s,.;:!?()]{{1,20}}){{0,6}}?"
        rf"[\s«\"“„]{{1,2}}(?:{papers.PAPERS}|{papers.SOFT})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _any_with() -> re.Pattern[str]:
    """Match ", with" right behind an address, and all that follows."""
    return compiled(rf"[>)\].:]?\s?,?\s(?P<said>(?:{papers.WITH})\s.{{3,160}})", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    """Match papers with what counts or describes them: "an updated CV"."""
    return compiled(
        rf"(?<![\w@.])(?P<kinds>(?:(?:{papers.KINDS})\s){{0,4}})(?P<paper>{papers.PAPERS})"
        rf"(?![\w@])(?!\.\w)(?=[^\w\s]|\s[^\w]|\s?$|\s(?:{papers.FOLLOWS}|{papers.TOWARDS}"
        rf"|{papers.WITH}|{papers.UNTIL}|{papers.ENDS}|{papers.VERBS})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _owner() -> re.Pattern[str]:
    return compiled(rf"(?:{papers.OWNERS})\s", re.IGNORECASE)


@cache
def _needs() -> re.Pattern[str]:
    return whole_words(papers.NEEDS)


@cache
def _adds() -> re.Pattern[str]:
    return whole_words(papers.ADDS)


@cache
def _ends() -> re.Pattern[str]:
    return compiled(rf"\s(?:{papers.ENDS})(?!\w)", re.IGNORECASE)


@cache
def _verbs() -> re.Pattern[str]:
    return compiled(rf"[\s»\"”](?:{papers.VERBS})(?!\w)", re.IGNORECASE)


@cache
def _towards() -> re.Pattern[str]:
    """Match "to us", or "to the office at", "to Mrs Bell at" before an address."""
    title = r"(?:mrs?|ms|mme|frau|herrn?|mevrouw|señora?|signora?)\.?\s"
    name = r"(?:(?-i:[A-ZÀ-Þ])[\w'’.-]+,?\s?){1,3}"
    return compiled(
        rf"\s(?:{papers.TOWARDS})\s(?:(?:{papers.US})(?!\w)|{title}{name}$"
        rf"|(?:(?:{title})?{name}(?:(?:at|unter)\s)?|\w+\s)?[<(]?"
        r"(?:\S{1,64}@|https?://|www\.|\+?\d[\d ()/-]{6}))",
        re.IGNORECASE,
    )


@cache
def _until() -> re.Pattern[str]:
    """Match what begins to say by when: "by Friday", "bis zum 15. Januar"."""
    weekdays = joined(each for language in DAYS for each in language.weekdays)
    return compiled(
        rf"\s(?:{papers.UNTIL})\s(?:(?:{papers.ENDING})\s){{0,3}}"
        rf"(?:{bracket(weekdays)}(?!\w)|\d|\w+\s\d)",
        re.IGNORECASE,
    )
