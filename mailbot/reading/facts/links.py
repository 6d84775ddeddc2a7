"""Links: found in text, unwrapped, cleaned. Pure string work: nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from mailbot.reading.facts import providers
from mailbot.terms import Video, VideoProblem

MAX_URL: Final = 4_000
MAX_NESTING: Final = 6  # wrappers within wrappers

_URL: Final = re.compile(
    r"https?://[^\s<>\"“”|\\^`{}]{3,4000}"
    r"|(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,24}/[^\s<>\"“”|\\^`{}…]{1,2000}",
    re.IGNORECASE,
)
_TRACKING: Final = re.compile(
    r"utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|igsh|si|feature|_hs\w+|mkt_tok|ved|usg"
    r"|sa|wbraid"
    r"|gbraid|yclid|trk|trackingid|spm|dclid|twclid|ttclid|_ga|_gl|vero_id|oly_\w+",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"[\t\r\n]")  # WHATWG URL §4.4
_BLANK: Final = re.compile(r"[\s\x00-\x1f\x7f]")
_IN_PATH: Final = re.compile(r"/https?(?::|%3A)(?://|%2F%2F)\w", re.IGNORECASE)
_VIDEO_FILE: Final = re.compile(r"\.(?:mp4|webm|mov|m4v)$", re.IGNORECASE)
_TARGET: Final = re.compile(
    r"(?:url|u|q|to|target|dest|destination|redirect|redirect_?u(?:rl|ri)|redir|link|goto|r|l|out|"
    r"a|href|p|d)",
    re.IGNORECASE,
)


def urls(text: str) -> Iterator[str]:
    """Yield the bare URLs of a text, without the punctuation of the sentence around them."""
    for url, _ in placed(text):
        yield url


def placed(text: str) -> Iterator[tuple[str, int]]:
    """Yield the bare URLs of a text, each with where it ends."""
    for match in _URL.finditer(text) if "/" in text else ():
        url = match.group().rstrip(".,;:!?'’»")
        # an id may end with "_"; emphasis has its mark on both sides
        url = url.rstrip("*" + "_" * text[: match.start()].endswith("_")).rstrip(".,;:!?'’»")
        while url.endswith(")") and url.count("(") < url.count(")"):
            url = url[:-1].rstrip(".,;:!?")
        if url.lower().startswith("http") or not _looks_like_words(url):
            shown = url if url.lower().startswith("http") else f"https://{url}"
            if opens(shown):
                yield shown, match.start() + len(url)


def opens(url: str) -> bool:
    """Tell whether a link leads anywhere on the web, wrapped or not: it names a host."""
    try:
        parts = urlsplit(unwrap(url))
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:  # a broken IPv6 host
        return False


def _looks_like_words(url: str) -> bool:
    """Tell "and.or/not" and "24.5/h" from a host: its last label is a letter word of a domain."""
    host = url.partition("/")[0]
    return "." not in host or host.rpartition(".")[0].replace(".", "").isdigit()


def unwrap(url: str) -> str:
    """Give the target of a redirect wrapper, however nested; the URL itself when it is none.

    Written as a browser goes to it: broken lines are joined, blanks escaped.
    """
    url = _as_gone_to(url)
    for _ in range(MAX_NESTING):
        if len(url) > MAX_URL:
            return url[:MAX_URL]
        inner = _unwrap_once(url)
        if inner is None or inner == url:
            return url
        url = _as_gone_to(inner)
    return url


def _as_gone_to(url: str) -> str:
    return _BLANK.sub(lambda blank: quote(blank[0]), _BREAK.sub("", url.strip()))


def _unwrap_once(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:  # a broken IPv6 host
        return None
    host = (parts.hostname or "").lower()
    if host.startswith("urldefense"):
        return _urldefense(parts.path, parts.query, url)
    # a video's own parameters may hold URLs; youtube.com/redirect is the one wrapper
    redirects = parts.path.startswith(("/redirect", "/attribution_link"))
    if providers.is_host(host) and not redirects:
        return None
    # SafeLinks, google.com/url, list-manage, LinkedIn, Facebook …: the target is a parameter
    for name, value in providers.parameters(parts.query):
        target = _as_url(value)
        if target is not None and (_TARGET.fullmatch(name) or _at_provider(target)):
            return target
    return _in_path(url, parts.path)


def _at_provider(url: str) -> bool:
    """Tell whether a link shows a video, which no address of one's own carries by the way."""
    try:
        return providers.is_host((urlsplit(url).hostname or "").lower())
    except ValueError:  # a broken IPv6 host
        return False


def _in_path(url: str, path: str) -> str | None:
    """Find a target that a tracker carries in its path: "/CL0/https:%2F%2Fexample.org/1/"."""
    position = _IN_PATH.search(path)
    if position is None:
        return None
    if "%2F" in position.group().upper():
        return _as_url(unquote(path[position.start() + 1 :].split("/", 1)[0]))
    # written plainly, the target's own query is the tracker's
    rest = url[url.find(position.group(), 8) + 1 :]
    return _as_url(rest)


def _as_url(value: str) -> str | None:
    value = value.strip()
    if re.match(r"https?%3a", value, re.IGNORECASE):
        value = unquote(value)
    if re.match(r"https?://[\w\[]", value, re.IGNORECASE):
        return value
    if 12 <= len(value) <= MAX_URL and re.fullmatch(r"[\w+/=-]+", value):
        try:
            decoded = base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)).decode("ascii")
        except (binascii.Error, ValueError):
            return None
        return decoded if re.match(r"https?://\w", decoded) else None
    return None


def _urldefense(path: str, query: str, url: str) -> str | None:
    """Undo Proofpoint's three encodings, as its published decoder does."""
    if path.startswith("/v3/"):
        match = re.search(r"/v3/__(?P<url>.{1,4000}?)__;(?P<subs>[\w+/=-]{0,2000})!", url)
        if match is None:
            return None
        return _urldefense_v3(match["url"], match["subs"])
    target = dict(providers.parameters(query)).get("u")
    if target is None:
        return None
    if path.startswith("/v2"):
        target = unquote(target.translate(str.maketrans("-_", "%/")))
    return _as_url(target)


def _urldefense_v3(url: str, substitutes: str) -> str | None:
    """Put the characters back that v3 replaced by `*` (one) and `**X` (a run of them)."""
    try:
        padded = substitutes + "=" * (-len(substitutes) % 4)
        characters = iter(base64.urlsafe_b64decode(padded).decode("utf-8", "ignore"))
    except (binascii.Error, ValueError):
        return None
    run = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    def put_back(match: re.Match[str]) -> str:
        count = run.index(match.group()[2]) + 2 if len(match.group()) == 3 else 1
        return "".join(next(characters, "") for _ in range(count))

    restored = re.sub(r"\*\*[A-Za-z0-9_-]|\*", put_back, url)
    # seen in practice: one slash of "https://" is lost
    return _as_url(re.sub(r"^(https?):/(?=[^/])", r"\1://", restored))


def clean(url: str) -> str:
    """Unwrap a link and drop its tracking parameters; its own parameters stay as written."""
    url = unwrap(url)
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not parts.query:
        return url
    kept = [
        pair for pair in parts.query.split("&") if not _TRACKING.fullmatch(pair.partition("=")[0])
    ]
    return urlunsplit(parts._replace(query="&".join(kept)))


def video_of(url: str) -> tuple[Video | VideoProblem | None, bool]:
    """Read a link as a video, or what is wrong with it; see `providers.read`."""
    url = unwrap(url)
    seen, only_if_said = providers.read(url)
    if seen is None and not only_if_said and _is_file(url):
        return Video(clean(url), "file", None), False
    return seen, only_if_said


def is_video_host(url: str) -> bool:
    """Tell whether a link leads to a known video host or a video file, whatever it shows there."""
    url = unwrap(url)
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return False
    return providers.is_host(host) or _is_file(url)


def _is_file(url: str) -> bool:
    return _VIDEO_FILE.search(url.partition("?")[0].partition("#")[0]) is not None
