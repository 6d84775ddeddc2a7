"""Where applications go: an address or a link; never assumed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import unquote

from mailbot.reading.facts import links
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Apply, Found, Origin

ADDRESS: Final = re.compile(
    r"(?<![\w.+@-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z][a-z0-9-]{1,23}(?![\w@-])",
    re.IGNORECASE,
)


def read(passages: Sequence[Passage], writer: str | None) -> Found[Apply] | None:
    """Find the address or link; `writer` is who "me" is: the author of what is read, if known."""
    told: list[tuple[int, Passage, Apply]] = []
    for passage in passages:
        if passage.origin is Origin.SUBJECT or passage.topic in (Topic.VIDEO, Topic.OUTCOMES):
            continue
        told += _ways(passage, writer)
    if not told:
        return None
    score, passage, apply = max(told, key=lambda way: way[0])
    return found(apply, passage) if score >= 3 else None


def _ways(passage: Passage, writer: str | None) -> Iterator[tuple[int, Passage, Apply]]:
    asked = passage.topic in (Topic.APPLY, Topic.DEADLINE)
    labelled = 4 * (passage.topic is Topic.APPLY) + 2 * asked
    for sentence in sentences(passage.text):
        bare = ADDRESS.sub(" ", sentence)
        spoken_of = 3 * bool(spoken("apply").search(bare) or _until(bare))
        if passage.origin is Origin.SIGNATURE:
            labelled = spoken_of = 0
        for address in ADDRESS.findall(sentence):
            yield labelled + spoken_of, passage, Apply(email=address.rstrip("."))
        for url in links.urls(sentence):
            if _is_form(url):
                yield labelled + spoken_of, passage, Apply(url=links.clean(url))
        if writer and spoken("apply_sender").search(sentence) and not ADDRESS.search(sentence):
            yield 3 + labelled, passage, Apply(email=writer)
    for url in passage.links:
        spoken_of = 2 * bool(spoken("apply").search(passage.text))
        if url.lower().startswith("mailto:"):
            address = unquote(url[7:].partition("?")[0])
            if ADDRESS.fullmatch(address):
                yield labelled + 3 * bool(spoken_of), passage, Apply(email=address)
        elif _is_form(url):
            yield labelled + spoken_of, passage, Apply(url=links.clean(url))


def _until(sentence: str) -> bool:
    """Tell whether a short sentence names a day to write by: "Shout by 12 March: …"."""
    short = len(sentence) < 80 and any(map(str.isdigit, sentence))
    return short and bool(spoken("until").search(sentence))


def _is_form(url: str) -> bool:
    if not url.lower().startswith("http"):
        return False
    return not links.is_video_host(url)
