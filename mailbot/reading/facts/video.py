"""The personal video about the job, among all links of a mail; or why there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import links
from mailbot.reading.facts.film_promised import (
    is_for_applicants,
    is_named,
    names_a_day,
    promises,
    refuses,
    takes_up,
)
from mailbot.reading.facts.film_said import is_film
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken
from mailbot.reading.facts.words.films import (
    IT,
    LASTS,
    OF_HOUSE,
    OF_JOB,
    SHOT,
    UP,
)
from mailbot.terms import Attachment, Found, Origin, Video, VideoProblem

FEW: Final = 3  # words of a sentence that says little of its link
AFTER: Final = 60  # characters behind a link that may speak of it
_SENTENCE: Final = re.compile(r"(?:(?<!\d)\.|[!?;])(?=\s|$)")  # "24.11. unter" is no end
_ENDS: Final = re.compile(r"[.!?;](?=\s|$)")

# "not the one with the drone, but here I talk"
_BUT: Final = re.compile(
    r"(?<!\w)(?:but|instead|mais|sondern|aber|pero|sino|però|ma|maar|mas|men|ale),?\s(?:\w+\s){0,3}"
    r"(?:i|me|myself|ich|moi|je|yo|io|eu|ik|jag|jeg)(?!\w)",
    re.IGNORECASE,
)
# behind a link: "no wait, that's the puppy"
_TAKEN_BACK: Final = re.compile(
    r"[\s,.;:!(–—-]{0,5}(?:no,? wait|oh,? no\b|oops|sorry,? (?:that|this|wrong)"
    r"|wrong (?:one|link)|not (?:that|this) one|(?:ach,? |oh,? )?nein\b|halt,? |falsch\w*"
    r"|non,? (?:attend\w*|pas cel\w*|pardon)|pardon|oups|no,? (?:espera|perdón|aspett\w*|scus\w*)"
    r"|perdón|scus\w*|ops\b|nee\b|oeps|foutje|verkeerde|não,? (?:espera|ess[ea])|desculp\w*)",
    re.IGNORECASE,
)
# Where what is said behind a link begins to be about something else.
_CONTRAST: Final = re.compile(
    r"(?<!\w)(?:but|instead|mais|sondern|aber|pero|sino|però|ma|maar|mas|men|ale|and here|und hier)"
    r"(?!\w)",
    re.IGNORECASE,
)
_FILM_HOST: Final = re.compile(
    r"//(?:videos?|films?|media|tube|peertube|tv|watch)\.", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class VideoReading:
    """What a mail says of its video."""

    video: Found[Video] | None
    problem: VideoProblem | None
    declined: bool


def read(passages: Sequence[Passage], attachments: Sequence[Attachment]) -> VideoReading:
    """Choose the personal video; a company's own film, a channel or a playlist is none."""
    best: tuple[int, Passage, Video] | None = None
    problem: VideoProblem | None = None
    for passage, context, url in _linked(passages):
        seen, only_if_said = links.video_of(url)
        said = bool(passage.topic is Topic.VIDEO or _speaks(context) or _FILM_HOST.search(url))
        said = said or _is_said(url, passage, context)
        if isinstance(seen, VideoProblem):
            if said or not only_if_said:
                problem = problem or seen
            continue
        video = seen or _unknown(url, passage, context)
        if video is None or (only_if_said and not said):
            continue
        score = 4 * (passage.topic is Topic.VIDEO) + 2 * said + (seen is not None)
        meant = f"{passage.label} {_near(context, url)}"
        meant = meant[but.end() :] if (but := _BUT.search(meant)) is not None else meant
        if _of_house().search(meant) or spoken("company_film").search(meant):
            score -= 8
        score += 3 * (_of_job().search(context) is not None)
        if _TAKEN_BACK.match(context.partition(url)[2]):
            score -= 8
        if passage.origin is Origin.SIGNATURE:
            score -= 3
        if best is None or score > best[0] or _completes(video, best[2]):
            best = max(score, best[0] if best is not None else score), passage, video
    if best is not None and best[0] > 0:
        return VideoReading(found(best[2], best[1]), None, declined=False)
    if any(_is_video(attachment) for attachment in attachments):
        return VideoReading(None, VideoProblem.ATTACHMENT, declined=False)
    if problem is not None:
        return VideoReading(None, problem, declined=False)
    told = list(_told(passages))
    if any(refuses(sentence, answer=answer) for sentence, answer, _ in told):
        return VideoReading(None, None, declined=True)
    promised = any(
        promises(sentence, answer=answer or takes_up(sentence, before))
        for sentence, answer, before in told
    )
    return VideoReading(None, VideoProblem.PROMISED if promised else None, declined=False)


def without(passages: Sequence[Passage], film: Found[Video] | None) -> list[Passage]:
    """Leave out the link of a film on a host that nobody knows: it is for nothing else."""
    if film is None or film.value.provider != "other":
        return list(passages)
    return [_without(passage, film.value.url) for passage in passages]


def _without(passage: Passage, film: str) -> Passage:
    shown = [url for url in links.urls(passage.text) if links.clean(url) == film]
    if not shown and all(links.clean(url) != film for url in passage.links):
        return passage
    text = passage.text
    for url in shown:
        text = text.replace(url, " ")
    behind = tuple(url for url in passage.links if links.clean(url) != film)
    return replace(passage, text=text, links=behind, anchors=())


def _near(context: str, url: str) -> str:
    """Give the sentence of a link, with the one before it where it says little itself."""
    before, link, behind = context.partition(url)
    *earlier, last = _SENTENCE.split(before)
    if not link or not earlier:
        return context
    return f"{earlier[-1] if len(last.split()) < FEW else ''} {last}{link}{behind}"


def _completes(video: Video, other: Video) -> bool:
    """Whether a link shows the same film as one that was typed without its key."""
    same = (video.provider, video.id) == (other.provider, other.id) and video.id is not None
    return same and video.url.startswith(f"{other.url}/")


def _speaks(context: str) -> bool:
    """Tell whether the words around a link speak of a video, or of how long it is."""
    return bool(
        spoken("video").search(context)
        or _of_job().search(context)
        or _lasts().search(context)
        or _shot().search(context)
    )


@cache
def _shot() -> re.Pattern[str]:
    """Match "filmed with a phone"."""
    return whole_words(SHOT)


@cache
def _lasts() -> re.Pattern[str]:
    """Match "(4 min)" and "ein paar Minuten"."""
    return whole_words(LASTS)


@cache
def _of_house() -> re.Pattern[str]:
    """Match a film about the company, the fair, its hundred years."""
    return whole_words(OF_HOUSE)


@cache
def _of_job() -> re.Pattern[str]:
    """Match a film in which one speaks of the job: "me talking it over"."""
    return whole_words(OF_JOB)


def _linked(passages: Sequence[Passage]) -> Iterator[tuple[Passage, str, str]]:
    """Yield each link with its passage and the words around it, those of the line before too."""
    previous = ""
    for passage in passages:
        start = 0
        for url, end in links.placed(passage.text):
            # what is said of a link stands before it, or behind it to the end of the sentence
            around = passage.text[start:end] + _said_behind(passage.text[end : end + AFTER])
            alone = len(around.split()) < 4
            yield passage, f"{previous} {around}" if alone else around, url
            start = end
        context = f"{previous} {passage.text}" if len(passage.text.split()) < 3 else passage.text
        own = _contexts(passage)
        for url, words in zip(passage.links, own or [context] * len(passage.links), strict=True):
            if links.opens(url):
                yield passage, words, url
        previous = passage.text[-300:]


def _said_behind(text: str) -> str:
    """Give what stands behind a link, without what is about another thing: "but rather see …"."""
    contrast = _CONTRAST.search(text)
    return text if contrast is None else text[: contrast.start()]


def _contexts(passage: Passage) -> list[str]:
    """Give what is said of each of several links: up to where its sentence or the next begins."""
    shown = passage.anchors
    if len(shown) < 2 or len(shown) != len(passage.links) or not all(shown):
        return []
    contexts: list[str] = []
    start = at = 0
    for anchor, following in zip(shown, (*shown[1:], ""), strict=True):
        at = passage.text.find(anchor, at)
        if at < 0:
            return []
        at += len(anchor)
        limit = passage.text.find(following, at) if following else len(passage.text)
        ended = _ENDS.search(passage.text, at, max(at, limit))
        end = ended.end() if ended is not None else at
        contexts.append(passage.text[start:end])
        start = end
    return contexts


def _unknown(url: str, passage: Passage, context: str) -> Video | None:
    """Take a link of an unknown host for a video only where it is labelled as one, or called one.

    "My video: tube.example.org/w/8fQk2" calls it so; a home page or a form never is.
    """
    cleaned = links.clean(url)
    lead = _SENTENCE.split(context.partition(url)[0])[-1]
    if is_for_applicants(lead) and not is_named(lead):
        return None
    labelled = passage.topic is Topic.VIDEO and passage.via is not Via.NONE
    plays = _player().search(url) and (_lasts().search(context) or _FILM_HOST.search(url))
    called = _called_video(url, context) and not spoken("apply").search(context)
    called = called or _is_said(url, passage, context)
    if not (labelled or plays or called):
        return None
    return Video(cleaned, "other", None)


def _is_said(url: str, passage: Passage, context: str) -> bool:
    """Tell whether what stands before a link says that it is the film."""
    before = context.partition(url)[0]
    if not before.strip() and passage.label:
        before = f"{passage.label}: "
    return passage.topic is not Topic.APPLY and is_film(url, before)


@cache
def _player() -> re.Pattern[str]:
    """Match the path at which players show a film: "/w/8fQk2", "/videos/watch/…"."""
    return re.compile(r"[\w]/(?:w|v|watch|videos?|embed|play)/[^/]", re.IGNORECASE)


def _called_video(url: str, context: str) -> bool:
    """Tell whether a noun for a video stands right before a link, which is no home page."""
    path = url.partition("://")[2].partition("/")[2]
    before, _, behind = context.partition(url)
    *earlier, near = _SENTENCE.split(before[-160:])
    if earlier and _it().match(near.strip()):
        near = f"{earlier[-1]} {near}"  # "My son films it. It will be up on Friday at …"
    said = spoken("video").search(near) and not spoken("company_film").search(near)
    there = said and (_up().search(f"{near} {behind[:AFTER]}") or names_a_day(near))
    return bool(path.strip("/")) and bool(there or _noun_at_end().search(before[-80:]))


@cache
def _noun_at_end() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w){bracket(label_words(Topic.VIDEO))}(?!\w)(?:\W{{1,3}}\w{{1,12}}){{0,3}}\W{{0,4}}$",
        re.IGNORECASE,
    )


def _is_video(attachment: Attachment) -> bool:
    name = attachment.filename.lower()
    return attachment.content_type.startswith("video/") or name.endswith(
        (".mp4", ".mov", ".webm", ".m4v", ".avi", ".mkv", ".3gp", ".wmv")
    )


def _told(passages: Sequence[Passage]) -> Iterator[tuple[str, bool, str]]:
    """Yield each sentence, whether it answers our question for the video, and the one before."""
    for passage in passages:
        if passage.origin is Origin.SUBJECT:
            continue
        before = ""
        for sentence in sentences(passage.text):
            yield sentence, passage.topic is Topic.VIDEO, before
            before = sentence


@cache
def _it() -> re.Pattern[str]:
    return whole_words(IT)


@cache
def _up() -> re.Pattern[str]:
    return whole_words(UP)
