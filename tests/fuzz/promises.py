"""What holds for every reading, whatever the bytes: asked by chance's mails and by every find."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from fuzz.finds import Broken, thrown
from mailbot.reading import codec, schema
from mailbot.reading.assembly import build
from mailbot.reading.facts import links
from mailbot.reading.facts.passages import SHAPING
from mailbot.reading.reader import Reader
from mailbot.reading.whole import read
from mailbot.terms import Facts, Kind, Pay, Reading, Unreadable, Video

SECONDS: Final = 2.0  # of this machine's processor, for a mail of up to 64 KB

KEYS: Final = ("kind", "from", "reply_text", "job", "missing", "bounce")
_UNWRITTEN: Final = frozenset({Kind.BOUNCE, Kind.COMPLAINT, Kind.AUTO_REPLY})
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\u200b\u202a-\u202e]")

# The canonical forms of the contract, written down a second time.
_CANONICAL: Final = {
    "youtube": r"https://www\.youtube\.com/watch\?v=[\w-]{11}",
    "vimeo": r"https://vimeo\.com/\d+(/[0-9a-f]+)?",
    "loom": r"https://www\.loom\.com/share/[0-9a-f]{32}",
    "wistia": r"https://[\w.-]+/(medias|embed/iframe)/[a-z0-9]{10}/?",
    "vidyard": r"https://share\.vidyard\.com/watch/[\w-]+",
    "google-drive": r"https://drive\.google\.com/file/d/[\w-]+/view",
    "dropbox": r"https://www\.dropbox\.com/[!-~]+",
    "dailymotion": r"https://www\.dailymotion\.com/video/[a-z0-9]+",
    "tiktok": r"https://www\.tiktok\.com/@[\w.-]+/video/\d+",
    "instagram": r"https://www\.instagram\.com/(reel|p|tv)/[\w-]+/",
    "facebook": r"https://www\.facebook\.com/watch/\?v=\d+|https://fb\.watch/[\w-]+/",
    "linkedin": r"https://www\.linkedin\.com/feed/update/urn:li:activity:\d+"
    r"|https://[a-z]+\.linkedin\.com/posts/\S+",
    "twitch": r"https://www\.twitch\.tv/videos/\d+|https://clips\.twitch\.tv/[\w-]+",
    "streamable": r"https://streamable\.com/[a-z0-9]+",
    "file": r"https?://\S+",
    "other": r"https?://\S+",
}


def keep(raw: bytes, elsewhere: Reader | None = None) -> Reading | None:
    """Read a mail and hold the reading to every promise; None for one beyond the limits.

    A process `elsewhere`, whose sets have another order, has to read the same. Raises `Broken`.
    """
    try:
        reading = read(raw)
        passed = codec.load(codec.dump(reading))
        shown = schema.as_json(reading)
        told = schema.as_text(reading)
        text = [line.text for line in build(raw).lines]
    except Unreadable:
        return None
    except Exception as error:
        # whatever it is, it is what we look for
        raise thrown(error) from error
    for name, detail in _broken(reading, passed, shown, told, text):
        raise Broken(name, detail)
    if elsewhere is not None and (other := _read(elsewhere, raw)) != reading:
        raise Broken("another process reads it otherwise", f"{reading} != {other}")
    return reading


def _read(elsewhere: Reader, raw: bytes) -> Reading | str:
    try:
        return elsewhere.read(raw)
    except Unreadable as reason:
        return str(reason)


def _broken(
    reading: Reading,
    passed: Reading,
    shown: dict[str, Any],
    told: str,
    text: list[str],
) -> Iterator[tuple[str, str]]:
    """Give each promise that does not hold, with what shows it."""
    if passed != reading:
        yield "changed on the way through JSON", f"{reading} != {passed}"
    try:
        json.dumps(shown, allow_nan=False, ensure_ascii=False).encode()
        told.encode()
    except ValueError as error:
        yield "no valid JSON or text", str(error)
    if tuple(shown)[: len(KEYS)] != KEYS:
        yield "a key is missing", str(list(shown))
    parts = {
        "facts": (reading.facts, reading.kind is Kind.SUBMISSION),
        "bounce": (reading.bounce, reading.kind is Kind.BOUNCE),
        "complaint": (reading.complaint, reading.kind is Kind.COMPLAINT),
        "new text": (reading.new_text, reading.kind not in _UNWRITTEN),
    }
    for name, (part, due) in parts.items():
        if (part is not None) is not due:
            yield f"{name} does not go with the kind", f"{reading.kind}: {part!r}"
    if reading.facts is not None:
        yield from _wrong_facts(reading.facts, text)


def _wrong_facts(facts: Facts, text: list[str]) -> Iterator[tuple[str, str]]:
    whole = "\n".join(text)
    # Typed mark-up is no word of theirs; a tag that is broken over two lines stays, line by line.
    by_line = "\n".join(SHAPING.sub(" ", line) for line in whole.splitlines())
    views = (whole, SHAPING.sub(" ", whole), by_line)
    written = " ".join(map(_letters, views))
    single = {
        "title": facts.title,
        "organization": facts.organization,
        "objective": facts.objective,
    }
    strings = [(name, found.value) for name, found in single.items() if found is not None]
    for name, value in [*strings, *(("outcome", found.value) for found in facts.outcomes)]:
        if not value.strip() or value != " ".join(value.split()):
            yield f"{name} is empty or not folded", repr(value)
        if len(value) > 1_000:
            yield f"{name} goes on and on", value
        if _UNSEEN.search(value):
            yield f"{name} holds what nobody sees", repr(value)
        # "(m/w/d)" in the middle of a title is none of it, nor "GmbH" of a name
        pieces = value.split() if name in {"title", "organization"} else [value]
        if any(_letters(piece) not in written for piece in pieces):
            yield f"{name} does not stand in the mail", repr(value)
    if facts.video is not None:
        yield from _wrong_video(facts.video.value)
    if facts.pay is not None:
        yield from _wrong_pay(facts.pay.value)
    if facts.apply is not None:
        yield from _wrong_apply(facts.apply.value.email, facts.apply.value.url)


def _letters(text: str) -> str:
    """Fold a text to its letters and digits, so that emphasis and white space do not count."""
    return "".join(filter(str.isalnum, text.casefold()))


def _wrong_video(video: Video) -> Iterator[tuple[str, str]]:
    if not re.fullmatch(_CANONICAL[video.provider], video.url):
        yield f"a {video.provider} link is not canonical", video.url
    if _UNSEEN.search(video.url) or not _has_host(video.url):
        yield "a video's link opens nothing", video.url
    if (video.id is None) != (video.provider in {"file", "other"}):
        yield f"a {video.provider} video has the id {video.id}", video.url
    again = links.video_of(video.url)[0]
    if again != video and video.provider != "other":
        yield f"the canonical {video.provider} link reads otherwise", f"{video} != {again}"


def _wrong_pay(pay: Pay) -> Iterator[tuple[str, str]]:
    ends = [end for end in (pay.min, pay.max) if end is not None]
    if not ends or any(not math.isfinite(end) or end <= 0 for end in ends) or ends != sorted(ends):
        yield "no sum of pay", str(pay)
    if pay.currency is not None and not re.fullmatch("[A-Z]{3}", pay.currency):
        yield "no currency", str(pay)


def _wrong_apply(email: str | None, url: str | None) -> Iterator[tuple[str, str]]:
    if (email is None) == (url is None):
        yield "not one way to apply", f"{email}, {url}"
    if email is not None and not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", email):
        yield "an address to apply to is none", email
    if url is not None and (not re.fullmatch(r"https?://\S+", url) or not _has_host(url)):
        yield "a link to apply at opens nothing", url


def _has_host(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False
