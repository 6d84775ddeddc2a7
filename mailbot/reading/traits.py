"""What of a mail a judgement of its kind rests on: its words, their meaning, the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from mailbot.reading.case import SHORT, Case
from mailbot.reading.folding import SPACELESS, fold
from mailbot.reading.shapes import shapes
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import notions_of
from mailbot.terms import Intent, Kind, Origin

MAX_CHARS: Final = 2_500
MAX_SUBJECT: Final = 20  # words
MAX_WORDS: Final = 400
MAX_SENTENCES: Final = 24  # whose meaning is looked at
MAX_SENTENCE: Final = 40  # words of one
FEW: Final = 8  # words that say something by how they came: "no" to a question, "no" to an issue
LONGEST: Final = 8  # sizes, each twice the one before
HIGHEST: Final = 6  # score of an offer
HIGHEST_LONG: Final = 12  # the same in a longer mail
MOST_LABELS: Final = 4

_LINK: Final = re.compile(r"(?:https?://|www\.)\S{1,2000}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>@,;:()]{1,64}@[^\s<>@,;:()]{1,255}")
_CONTRACTED: Final = re.compile(r"(?<=[a-z])['’](?=(?:t|s|m|re|ve|ll|d)\b)", re.IGNORECASE)
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[?!.,:%€$£@/]")
_UNHEARD: Final = frozenset({Topic.COURTESY, Topic.NEGATION})


def traits(case: Case) -> frozenset[str]:
    """Return what a mail shows by its words and how it came; linear in its length, and capped.

    Beside the `shapes` of its words, `@` stands for how it came and what it holds, `=` for
    notions of one sentence, alone and in pairs.
    """
    return frozenset({*_said(case), *_came(case), *_meant(case)})


def ruled(case: Case, kind: Kind, intent: Intent) -> frozenset[str]:
    """Return what the rules make of a mail: `!` is their verdict, `#` what they heard and counted.

    What is `long` says less: more words hold more of everything.
    """
    found = {f"!{kind}", f"!!{intent}", f"!{kind} {_way(case)}", *_heard(case)}
    passed = {hit.topic for hit in case.passed_on.hits} - _UNHEARD
    found.update(f"#passed {topic}" for topic in passed)
    offers = case.mine.score + case.told
    if case.said.length > SHORT:
        found.update({f"!{kind} long", f"!!{intent} long", f"#facts {case.mine.facts} long"})
        found.add(f"#labels {min(case.mine.labels, MOST_LABELS)} long")
        found.add(f"#offers {min(offers, HIGHEST_LONG)} long")
    found.add(f"#offers {min(offers, HIGHEST)}")
    found.add(f"#tells {case.told}")
    found.add(f"#hires {min(case.mine.hiring, 3)}")
    return frozenset(found)


def _heard(case: Case) -> Iterator[str]:
    """Yield what was spoken of, where, and whether in several ways."""
    topics = {hit.topic for hit in case.said.hits} - _UNHEARD
    last = len(case.said.sentences) - 1
    yield from (f"#{topic}" for topic in topics)
    yield from (f"#{topic} more" for topic in topics if case.mentions(topic) > 1)
    for hit in case.said.hits:
        stands = {
            "whole": hit.whole,
            "first": hit.sentence == 0,
            "last": hit.sentence == last > 1,
            "asked": case.said.sentences[hit.sentence].question,
        }
        if hit.topic in topics:
            yield from (f"#{hit.topic} {how}" for how, so in stands.items() if so)


def _said(case: Case) -> set[str]:
    subject, body = _subject(case), _body(case)
    found = {*shapes(subject), *shapes(body)}
    if sum(map(str.isalnum, body)) <= FEW:
        way = _way(case)
        found.update(f"{way}:{word}" for word in body)
    return found


def _came(case: Case) -> set[str]:
    way, body = _way(case), _body(case)
    size = min(sum(map(str.isalnum, body)).bit_length(), LONGEST)
    found = {f"@size {size}", f"@way {way}", f"@way {way} {size}"}
    found.add(f"@asks {min(body.count('?'), 2)}")
    holds = {
        "subject": bool(_subject(case)),
        "video": case.all.video,
        "money": case.all.money,
        "labels": case.all.labels > 1,
        "results": case.mine.results,
    }
    found.update(f"@{name}" for name, there in holds.items() if there)
    files = case.document.attachments
    found.update(f"@file {file.content_type.partition('/')[0]}" for file in files)
    return found


def _meant(case: Case) -> set[str]:
    found: set[str] = set()
    for sentence in case.said.sentences[:MAX_SENTENCES]:
        asked = "?" * sentence.question
        for notions in notions_of(sentence.text.split()[:MAX_SENTENCE]):
            found.update(f"={one}{asked}" for one in notions)
            found.update(f"={one}+{other}" for one, other in combinations(sorted(notions), 2))
    return found


def _way(case: Case) -> str:
    if case.document.forward:
        return "forward"
    if case.document.is_reply:
        return "issue" if case.about_issue else "answer"
    return "fresh"


def _subject(case: Case) -> tuple[str, ...]:
    lines = case.document.lines if case.fresh else ()
    subject = " ".join(line.text for line in lines if line.origin is Origin.SUBJECT)
    return _tokens(subject)[:MAX_SUBJECT]


def _body(case: Case) -> tuple[str, ...]:
    lines = (line.text for line in case.document.lines if line.origin is Origin.BODY)
    return _tokens("\n".join(lines).rstrip() + "\n")[:MAX_WORDS]


def _tokens(text: str) -> tuple[str, ...]:
    text = _ADDRESS.sub(" address ", _LINK.sub(" link ", text[:MAX_CHARS]))
    folded = fold(SPACELESS.sub(" ", _CONTRACTED.sub("", text))).replace("\n", "/")
    return tuple("0" if word.isdigit() else word for word in _TOKEN.findall(folded))
