"""Links: found in text and behind anchors, unwrapped, and the canonical form of a video's.

Pure string work: nothing is fetched. To add a video provider, add a row to `PROVIDERS`.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

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
_TARGET: Final = re.compile(
    r"(?:url|u|q|to|target|dest|destination|redirect|redirect_?u(?:rl|ri)|redir|link|goto|r|l|out|"
    r"a|href|p|d)",
    re.IGNORECASE,
)
_VIDEO_FILE: Final = re.compile(r"\.(?:mp4|webm|mov|m4v)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Provider:
    """One video host: where a video's id stands, and what its links look like besides."""

    name: str
    hosts: str
    video: str  # matched against path?query; group `id`, and what `canonical` needs
    canonical: str
    channel: str = r"(?!)"
    playlist: str = r"(?!)"
    only_if_said: bool = False  # also hosts other things: counts where the text says video


PROVIDERS: Final = (
    Provider(
        "youtube",
        r"(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com|youtu\.be",
        r"/(?:watch/?\?(?:[^#]{0,500}&)?v=|shorts/|embed/(?!videoseries)|live/|v/|e/)"
        r"(?P<id>[\w-]{11})(?![\w-])|/(?P<short>[\w-]{11})(?=[?&/#]|$)",
        "https://www.youtube.com/watch?v={id}",
        channel=r"/(?:@|c/|channel/|user/)|/?$",
        playlist=r"/(?:playlist|embed/videoseries)",
    ),
    Provider(
        "vimeo",
        r"(?:www\.)?vimeo\.com|player\.vimeo\.com",
        r"/(?:video/|channels/[\w-]{1,80}/|groups/[\w-]{1,80}/videos/|manage/videos/|"
        r"showcase/\d{1,12}/video/|album/\d{1,12}/video/)?(?P<id>\d{5,12})"
        r"(?:/(?P<hash>[0-9a-f]{8,12})(?![\w])|\?(?:[^#]{0,300}&)?h=(?P<h>[0-9a-f]{8,12}))?",
        "https://vimeo.com/{id}",
        channel=r"/(?:channels/|user)?[\w-]{0,60}/?(?:\?|$)",
        playlist=r"/(?:showcase|album)/",
    ),
    Provider(
        "loom",
        r"(?:www\.)?loom\.com",
        r"/(?:share|embed|v)/(?:[\w-]{1,100}-)?(?P<id>[0-9a-f]{32})",
        "https://www.loom.com/share/{id}",
        channel=r"/?$",
        playlist=r"/share/folder",
    ),
    Provider(
        "wistia",
        r"[\w-]{1,60}\.wistia\.(?:com|net)|wistia\.com|wi\.st",
        r"/(?:medias|embed/iframe|embed/medias)/(?P<id>[a-z0-9]{10})",
        "https://fast.wistia.net/embed/iframe/{id}",
        channel=r"/?$",
        playlist=r"/(?:projects|embed/playlists|channel)",
    ),
    Provider(
        "vidyard",
        r"(?:share|video|play|embed|[\w-]{1,60}\.hubs)\.vidyard\.com",
        r"/(?:watch/|share/)?(?P<id>[\w-]{16,30})(?=[?/.]|$)",
        "https://share.vidyard.com/watch/{id}",
    ),
    Provider(
        "google-drive",
        r"drive\.google\.com",
        r"/(?:file/d/|(?:open|uc)\?(?:[^#]{0,300}&)?id=)(?P<id>[\w-]{10,80})",
        "https://drive.google.com/file/d/{id}/view",
        playlist=r"/drive/(?:u/\d/)?folders",
        only_if_said=True,
    ),
    Provider(
        "dropbox",
        r"(?:www\.)?dropbox\.com",
        r"/(?:scl/fi|s|sh?)/(?P<id>[\w-]{8,40})(?:/[^?#]{0,300})?",
        "",
        only_if_said=True,
    ),
    Provider(
        "dailymotion",
        r"(?:www\.)?dailymotion\.com|dai\.ly|geo\.dailymotion\.com",
        r"/(?:video/|embed/video/"
        r"|player(?:/\w{1,20})?\.html\?(?:[^#]{0,200}&)?video=)(?P<id>[a-z0-9]{5,12})"
        r"|/(?P<short>x[a-z0-9]{5,8})(?=[?/]|$)",
        "https://www.dailymotion.com/video/{id}",
        channel=r"/[\w-]{0,60}/?$",
        playlist=r"/playlist/",
    ),
    Provider(
        "tiktok",
        r"(?:www\.|m\.)?tiktok\.com",
        r"/@(?P<user>[\w.-]{1,60})/video/(?P<id>\d{8,25})",
        "https://www.tiktok.com/@{user}/video/{id}",
        channel=r"/(?:@[\w.-]{1,60})?/?(?:\?|$)",
    ),
    Provider(
        "instagram",
        r"(?:www\.)?instagram\.com",
        r"/(?:[\w.]{1,60}/)?(?P<kind>reels?|p|tv)/(?P<id>[\w-]{5,40})",
        "https://www.instagram.com/reel/{id}/",
        channel=r"/[\w.]{0,60}/?(?:\?|$)",
        only_if_said=True,
    ),
    Provider(
        "facebook",
        r"(?:www\.|m\.|web\.)?facebook\.com|fb\.watch",
        r"/(?:watch/?\?(?:[^#]{0,300}&)?v=|reel/|[\w.-]{1,80}/videos/(?:[\w.-]{1,80}/)?|"
        r"video\.php\?(?:[^#]{0,300}&)?v=)(?P<id>\d{6,25})|/(?P<short>[\w-]{6,20})/?(?:\?|$)",
        "https://www.facebook.com/watch/?v={id}",
        channel=r"/[\w.-]{0,80}/?(?:\?|$)",
    ),
    Provider(
        "linkedin",
        r"(?:[a-z]{2,3}\.)?linkedin\.com",
        r"/(?:feed/update/urn:li:(?:activity|ugcPost|share):|posts/[^/?#]{0,300}?(?:activity"
        r"|ugcPost|share)-"
        r"|video/live/urn:li:ugcPost:|embed/feed/update/urn:li:(?:activity|ugcPost"
        r"|share):)(?P<id>\d{10,25})",
        "https://www.linkedin.com/feed/update/urn:li:activity:{id}",
        only_if_said=True,
    ),
    Provider(
        "twitch",
        r"(?:www\.|m\.|clips\.)?twitch\.tv",
        r"/(?:videos/(?P<id>\d{6,15})|(?:[\w]{1,40}/)?clip/(?P<clip>[\w-]{5,100}))",
        "https://www.twitch.tv/videos/{id}",
        channel=r"/[\w]{0,40}/?(?:\?|$)",
    ),
    Provider(
        "streamable",
        r"(?:www\.)?streamable\.com",
        r"/(?:[eosl]/)?(?P<id>[a-z0-9]{4,8})(?=[?/]|$)",
        "https://streamable.com/{id}",
        channel=r"/?$",
    ),
)

_COMPILED: Final = tuple(
    (
        p,
        re.compile(p.hosts, re.IGNORECASE),
        re.compile(p.video),
        re.compile(p.channel),
        re.compile(p.playlist),
    )
    for p in PROVIDERS
)


def urls(text: str) -> Iterator[str]:
    """Yield the bare URLs of a text, without the punctuation of the sentence around them."""
    for url, _ in placed(text):
        yield url


def placed(text: str) -> Iterator[tuple[str, int]]:
    """Yield the bare URLs of a text, each with where it ends."""
    for match in _URL.finditer(text):
        url = match.group().rstrip(".,;:!?'’»*_")
        while url.endswith(")") and url.count("(") < url.count(")"):
            url = url[:-1].rstrip(".,;:!?")
        if url.lower().startswith("http") or not _looks_like_words(url):
            shown = url if url.lower().startswith("http") else f"https://{url}"
            yield shown, match.start() + len(url)


def _looks_like_words(url: str) -> bool:
    """Tell "and.or/not" and "24.5/h" from a host: its last label is a letter word of a domain."""
    host = url.partition("/")[0]
    return "." not in host or host.rpartition(".")[0].replace(".", "").isdigit()


def unwrap(url: str) -> str:
    """Give the target of a redirect wrapper, however nested; the URL itself when it is none."""
    for _ in range(MAX_NESTING):
        if len(url) > MAX_URL:
            return url[:MAX_URL]
        inner = _unwrap_once(url)
        if inner is None or inner == url:
            return url
        url = inner
    return url


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
    if not redirects and any(hosts.fullmatch(host) for _, hosts, *_ in _COMPILED):
        return None
    # SafeLinks, google.com/url, list-manage, LinkedIn, Facebook …: the target is a parameter
    for name, value in parse_qsl(parts.query[:MAX_URL], max_num_fields=100):
        if _TARGET.fullmatch(name) and (target := _as_url(value)) is not None:
            return target
    # trackers that carry it in the path: /CL0/https:%2F%2Fexample.org%2F/1/…
    position = max(
        parts.path.find("http%3A"), parts.path.find("/https:"), parts.path.find("/http:")
    )
    if position >= 0 and "/CL0/" in parts.path:
        return _as_url(unquote(parts.path[position:].lstrip("/").split("/1/")[0]))
    return None


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
    target = dict(parse_qsl(query, max_num_fields=50)).get("u")
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
    """Read a link as a video of a known host, or what is wrong with it.

    The flag says that such a link is a video only where the text calls it one. (None, _) for a
    host that is no video host.
    """
    url = unwrap(url)
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None, False
    tail = parts.path + (f"?{parts.query}" if parts.query else "")
    for provider, hosts, video, channel, playlist in _COMPILED:
        if not hosts.fullmatch(host):
            continue
        match = video.match(tail)
        if match is not None and not _short_elsewhere(match, host):
            return _canonical(provider, match, url), provider.only_if_said
        if playlist.match(tail):
            return VideoProblem.PLAYLIST, provider.only_if_said
        if channel.match(tail):
            return VideoProblem.CHANNEL, provider.only_if_said
        return None, provider.only_if_said
    if _VIDEO_FILE.search(parts.path):
        return Video(clean(url), "file", None), False
    return None, False


def is_video_host(url: str) -> bool:
    """Tell whether a link leads to a known video host or a video file, whatever it shows there."""
    try:
        parts = urlsplit(unwrap(url))
        host = (parts.hostname or "").lower()
    except ValueError:
        return False
    known = any(hosts.fullmatch(host) for _, hosts, *_ in _COMPILED)
    return known or _VIDEO_FILE.search(parts.path) is not None


def _short_elsewhere(match: re.Match[str], host: str) -> bool:
    """youtu.be, dai.ly and fb.watch alone carry the bare id as their path."""
    short = match.groupdict().get("short")
    return short is not None and host not in ("youtu.be", "dai.ly", "fb.watch")


def _canonical(provider: Provider, match: re.Match[str], url: str) -> Video:
    groups = match.groupdict()
    name = provider.name
    identity = groups["id"] or groups.get("short") or groups.get("clip") or ""
    if name == "dropbox":
        return Video(_dropbox(url), name, identity)
    if name == "facebook" and groups.get("short"):
        return Video(f"https://fb.watch/{identity}/", name, identity)
    if name == "twitch" and groups.get("clip"):
        return Video(f"https://clips.twitch.tv/{identity}", name, identity)
    canonical = provider.canonical.format(**{**groups, "id": identity})
    if name == "vimeo" and (secret := groups.get("hash") or groups.get("h")):
        canonical = f"{canonical}/{secret}"
    if name == "instagram" and groups["kind"] in ("p", "tv"):
        canonical = f"https://www.instagram.com/{groups['kind']}/{identity}/"
    return Video(canonical, name, identity)


def _dropbox(url: str) -> str:
    """Keep only what a Dropbox link needs to open: its resource key."""
    parts = urlsplit(url)
    kept = [(k, v) for k, v in parse_qsl(parts.query, max_num_fields=50) if k == "rlkey"]
    path = quote(unquote(parts.path))
    return urlunsplit(("https", "www.dropbox.com", path, urlencode(kept), ""))
