"""What the tagger looks at: a word, its neighbours, where it stands, and what the rules say of it.

The cues of a word are short texts; `spans` has a weight for each. `w=` is the word itself and `u:`
that it is none of the common ones, `-1=` and `+1=` the words beside it, `p3=` and `s3=` its first
and last letters, `S=` how it is written, `t=` and `lab=` the topic and label above it; `occ`, `mon`
and `dom` mark a word that names an occupation, a sum, or what a domain of the mail spells; `rt`,
`ro`, `rj` and `rr` one in the title, organization, objective and results that the rules found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from mailbot.reading.facts import money, occupations
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.tokens import MAX_TEXT, Token, compact, tokens
from mailbot.terms import Mark

MAX_NAME: Final = 6  # words that a domain is made of
FAR: Final = 4  # words from which on an occupation is no neighbour
OFTEN: Final = 3  # times from which on a word is as repeated as it gets

_DOMAIN: Final = re.compile(r"(?:@|https?://(?:www\.)?)([\w.-]+)")

_Marked = Mapping[
    int, str
]  # which tokens of a passage belong to something: "B" begins it, else "I"


@dataclass(frozen=True, slots=True)
class Hints:
    """What the rules have found, as the text has it."""

    title: str | None = None
    organization: str | None = None
    objective: str | None = None
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """A passage with its words, and the cues of each."""

    passage: Passage
    tokens: tuple[Token, ...]
    setting: list[str]  # cues that all its words have
    cues: list[list[str]]


def seen(
    passages: Sequence[Passage], hints: Hints, sender: str, common: Container[str]
) -> Iterator[Seen]:
    """Look at all words of a mail; `sender` is its domain, `common` the words that are known."""
    mail = _Mail(
        {"rt": (hints.title,), "ro": (hints.organization,), "rj": (hints.objective,)}
        | {"rr": hints.outcomes},
        _spelled(passages, sender),
        _repeated(passages),
        common,
    )
    head = ""
    for index, passage in enumerate(passages):
        listed = tokens(passage.text)
        if not listed:
            continue
        look = _Look(mail, passage, listed)
        setting = look.setting(_place(index, len(passages)), head)
        yield Seen(passage, listed, setting, list(look.cues()))
        if passage.mark is not Mark.BULLET:
            head = " ".join(token.norm for token in listed[-3:])


@dataclass(frozen=True, slots=True)
class _Mail:
    found: Mapping[str, Iterable[str | None]]  # by the rules
    spelled: frozenset[str]  # by domains
    repeated: Counter[str]
    common: Container[str]


def _place(index: int, number: int) -> str:
    if index == number - 1:
        return "e"
    if index == number - 2:
        return "f"
    return ("0", "1", "2", "2")[index] if index < 4 else "m"


def _spelled(passages: Sequence[Passage], sender: str) -> frozenset[str]:
    """Give the labels of all domains but for their last: "fell-and-sons" of a mail's links."""
    texts = (" ".join((passage.text, *passage.links)) for passage in passages)
    named = [match[1] for text in texts for match in _DOMAIN.finditer(text[:MAX_TEXT])]
    labels = (label for domain in [*named, sender] for label in domain.split(".")[:-1])
    return frozenset(name for name in map(compact, labels) if len(name) > 2)


def _repeated(passages: Sequence[Passage]) -> Counter[str]:
    """Count words and pairs of words."""
    often: Counter[str] = Counter()
    for passage in passages:
        words = [token.norm for token in tokens(passage.text)]
        often.update(words)
        often.update(
            f"{left} {right}"
            for left, right in pairwise(words)
            if len(left) > 1 < len(right) and left[0].isalpha() and right[0].isalpha()
        )
    return often


class _Look:
    """One passage, looked at word by word."""

    def __init__(self, mail: _Mail, passage: Passage, listed: tuple[Token, ...]) -> None:
        self.mail = mail
        self.passage = passage
        self.tokens = listed
        self.words = [token.norm for token in listed]
        self.topic = passage.topic.value if passage.topic is not None else "-"
        self.marked = {
            "occ": self._occupations(),
            "dom": self._of_domains(),
            "mon": self._sums(),
        } | {name: self._covered(texts) for name, texts in mail.found.items()}

    def cues(self) -> Iterator[list[str]]:
        """Give the cues of each word."""
        words = ["^", "^", "^", *self.words, "$", "$", "$"]
        shapes = ["^", *(token.shape for token in self.tokens), "^"]
        unknown = [False, *map(self._is_unknown, self.words), False]
        begins = self._beginnings()
        topic = f"tm={self.topic}{self.passage.mark.value}"
        start = 0
        for i, word in enumerate(self.words):
            if i in begins:
                start = i
            a3, a2, a1, _, b1, b2, b3 = words[i : i + 7]
            before, shape, after = shapes[i : i + 3]
            found = [
                f"w={word}", f"-1={a1}", f"-2={a2}", f"-3={a3}",
                f"+1={b1}", f"+2={b2}", f"+3={b3}",
                f"-1,0={a1} {word}", f"0,1={word} {b1}", f"-2,-1={a2} {a1}", f"1,2={b1} {b2}",
                f"-1,1={a1} {b1}", f"-3-1={a3} {a2} {a1}",
                f"S={shape}", f"S3={before}{shape}{after}",
                f"d={min(i - start, 6)}", f"S,d0={shape}{i == start}",
                f"{topic}{i == 0}",
            ]  # fmt: skip
            if len(word) > 3:
                found += [f"s3={word[-3:]}", f"p3={word[:3]}"]
            if len(word) > 5:
                found += [f"s5={word[-5:]}", f"p5={word[:5]}"]
            if i in begins:
                found += ["sb", f"sbS={shape}"]
            if True in unknown[i : i + 3]:
                found.append("u:" + "".join("01"[is_unknown] for is_unknown in unknown[i : i + 3]))
            if unknown[i + 1]:
                found.append(f"u:S={shape}")
            found += self._repetition(word, a1, b1, shape)
            found += self._marks(i)
            yield found

    def _is_unknown(self, word: str) -> bool:
        return word[0].isalpha() and word not in self.mail.common

    def setting(self, place: str, head: str) -> list[str]:
        """Give what all have; `place` is the passage's, `head` how the one above ends."""
        passage, topic = self.passage, self.topic
        section = passage.section.value if passage.section is not None else "-"
        size = min(8, len(self.words) // 3)
        found = ["b", f"pb={place}", f"o={passage.origin.value}", f"m={passage.mark.value}"]
        found += [f"t={topic}", f"tv={topic}{passage.via.value}", f"sec={section}"]
        found += [f"n={size}", f"n,m={size}{passage.mark.value}"]
        label = " ".join(token.norm for token in tokens(passage.label))[:30]
        if label:
            found.append(f"lab={label}")
        if head and passage.mark is not Mark.PLAIN:
            found.append(f"head={head}")
        return found

    def _beginnings(self) -> frozenset[int]:
        """Give the tokens with which a sentence begins."""
        starts: list[int] = []
        at = 0
        text = self.passage.text
        for sentence in sentences(text):
            place = text.find(sentence, at)
            if place >= 0:
                starts.append(place)
                at = place + len(sentence)
        begun: list[int] = []
        for i, token in enumerate(self.tokens):
            if len(begun) < len(starts) and token.start >= starts[len(begun)]:
                begun.append(i)
        return frozenset(begun)

    def _repetition(self, word: str, before: str, after: str, shape: str) -> Iterator[str]:
        often = self.mail.repeated
        times = min(OFTEN, often[word]) if len(word) > 3 and word[0].isalpha() else 0
        if times > 1:
            yield f"rep{times}"
            yield f"rep{times}{shape}"
        if max(often[f"{before} {word}"], often[f"{word} {after}"]) > 1:
            yield "rep,"

    def _marks(self, i: int) -> Iterator[str]:
        for name, marked in self.marked.items():
            if not marked:
                continue
            here = marked.get(i, "-")
            around = f"{marked.get(i - 1, '-')}{here}{marked.get(i + 1, '-')}"
            if around != "---":
                yield f"{name}={around}"
            if here != "-":
                yield f"{name}!"
            elif name == "occ":
                ahead = next((k for k in range(1, FAR + 1) if i + k in marked), None)
                behind = next((k for k in range(1, FAR + 1) if i - k in marked), None)
                if ahead is not None:
                    yield f"occ+{ahead}"
                if behind is not None:
                    yield f"occ-{behind}"

    def _within(self, bounds: Iterable[tuple[int, int]]) -> _Marked:
        """Give the tokens between pairs of places in the text."""
        marked: dict[int, str] = {}
        at = 0
        for start, end in bounds:
            while at < len(self.tokens) and self.tokens[at].start < start:
                at += 1
            first = at
            while at < len(self.tokens) and self.tokens[at].end <= end:
                marked[at] = "B" if at == first else "I"
                at += 1
        return marked

    def _occupations(self) -> _Marked:
        nouns = occupations.nouns(self.passage.text[:MAX_TEXT])
        return self._within(sorted((noun.start, noun.end) for noun in nouns))

    def _sums(self) -> _Marked:
        listed = money.sums(self.passage.text[:MAX_TEXT])
        return self._within(sorted((one.start, one.end) for one in listed))

    def _of_domains(self) -> _Marked:
        spelled = self.mail.spelled
        longest = max(map(len, spelled), default=0)
        names = [compact(token.text) for token in self.tokens] if spelled else []
        marked: dict[int, str] = {}
        for i, name in enumerate(names):
            whole = ""
            for k in range(i, min(len(names), i + MAX_NAME)):
                whole += names[k]
                if len(whole) > longest:
                    break
                if name and whole in spelled:
                    marked.update({at: "B" if at == i else "I" for at in range(i, k + 1)})
        return marked

    def _covered(self, texts: Iterable[str | None]) -> _Marked:
        """Give the tokens of each text where it stands here."""
        marked: dict[int, str] = {}
        for text in filter(None, texts):
            wanted = [token.norm for token in tokens(text)]
            for i in self._places(wanted):
                marked.update({i + k: "I" if k else "B" for k in range(len(wanted))})
        return marked

    def _places(self, wanted: Sequence[str]) -> Iterator[int]:
        first = wanted[0] if wanted else None
        for i, word in enumerate(self.words):
            if word == first and self.words[i : i + len(wanted)] == wanted:
                yield i
