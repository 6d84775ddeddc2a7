"""Video hosts: which links are a video, a channel, a playlist, and a video's canonical form.

To add a provider, add a row to `PROVIDERS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from mailbot.terms import Video, VideoProblem

MAX_QUERY: Final = 4_000  # characters
MAX_FIELDS: Final = 100


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
    page: str = r"(?!)"  # a path that is the video's own watch page: kept as it stands
    oembed: str = ""  # its endpoint that tells of a video without a login
    gone: tuple[int, ...] = (401, 403, 404, 410)  # its answers for what not everybody can watch


PROVIDERS: Final = (
    Provider(
        "youtube",
        r"(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com|youtu\.be",
        r"/(?:watch/?\?(?:[^#]{0,500}&)?v=|shorts/|embed/(?!videoseries)|live/|v/|e/)"
        r"(?P<id>[\w-]{11})(?![\w-])|/(?P<short>[\w-]{11})(?=[?&/#]|$)",
        "https://www.youtube.com/watch?v={id}",
        channel=r"/(?:@|c/|channel/|user/)|/?$",
        playlist=r"/(?:playlist|embed/videoseries)",
        oembed="https://www.youtube.com/oembed",
        gone=(403, 404, 410),  # 401 says that it may not be embedded: on its own page it is there
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
        oembed="https://vimeo.com/api/oembed.json",
    ),
    Provider(
        "loom",
        r"(?:www\.)?loom\.com",
        r"/(?:share|embed|v)/(?:[\w-]{1,100}-)?(?P<id>[0-9a-f]{32})",
        "https://www.loom.com/share/{id}",
        channel=r"/?$",
        playlist=r"/share/folder",
        oembed="https://www.loom.com/v1/oembed",
    ),
    Provider(
        "wistia",
        r"[\w-]{1,60}\.wistia\.(?:com|net)|wistia\.com|wi\.st",
        r"/(?:medias|embed/iframe|embed/medias)/(?P<id>[a-z0-9]{10})",
        "https://fast.wistia.net/embed/iframe/{id}",
        channel=r"/?$",
        playlist=r"/(?:projects|embed/playlists|channel)",
        page=r"/medias/[a-z0-9]{10}/?$",
        oembed="https://fast.wistia.com/oembed",
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
        oembed="https://www.dailymotion.com/services/oembed",
    ),
    Provider(
        "tiktok",
        r"(?:www\.|m\.)?tiktok\.com",
        r"/@(?P<user>[\w.-]{1,60})/video/(?P<id>\d{8,25})",
        "https://www.tiktok.com/@{user}/video/{id}",
        channel=r"/(?:@[\w.-]{1,60})?/?(?:\?|$)",
        oembed="https://www.tiktok.com/oembed",
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
        page=r"/posts/",
    ),
    Provider(
        "twitch",
        r"(?:www\.|m\.|clips\.)?twitch\.tv",
        r"/(?:videos/(?P<id>\d{6,15})|(?:[\w]{1,40}/)?clip/(?P<clip>[\w-]{5,100})"
        r"|(?P<short>[\w-]{5,100})(?=[?/]|$))",
        "https://www.twitch.tv/videos/{id}",
        channel=r"/[\w]{0,40}/?(?:\?|$)",
    ),
    Provider(
        "streamable",
        r"(?:www\.)?streamable\.com",
        r"/(?:[eosl]/)?(?P<id>[a-z0-9]{4,8})(?=[?/]|$)",
        "https://streamable.com/{id}",
        channel=r"/?$",
        oembed="https://api.streamable.com/oembed.json",
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


def parameters(query: str) -> list[tuple[str, str]]:
    """Give the parameters of a link's query; of absurdly many only the first."""
    return parse_qsl("&".join(query[:MAX_QUERY].split("&", MAX_FIELDS)[:MAX_FIELDS]))


def is_host(host: str) -> bool:
    """Tell whether a host, in lower case, is one of the providers'."""
    return any(hosts.fullmatch(host) for _, hosts, *_ in _COMPILED)


def read(url: str) -> tuple[Video | VideoProblem | None, bool]:
    """Read an unwrapped link as a video of a known host, or what is wrong with it.

    The flag says that such a link is a video only where the text calls it one. (None, False) for
    a host that is no video host.
    """
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
            reel = match.groupdict().get("kind") in ("reel", "reels", "tv")  # never a photograph
            return _canonical(provider, match, url), provider.only_if_said and not reel
        if playlist.match(tail):
            return VideoProblem.PLAYLIST, provider.only_if_said
        if channel.match(tail):
            return VideoProblem.CHANNEL, provider.only_if_said
        return None, provider.only_if_said
    return None, False


def _short_elsewhere(match: re.Match[str], host: str) -> bool:
    """Only these hosts carry the bare id as their path."""
    short = match.groupdict().get("short")
    return short is not None and host not in ("youtu.be", "dai.ly", "fb.watch", "clips.twitch.tv")


def _canonical(provider: Provider, match: re.Match[str], url: str) -> Video:
    groups = match.groupdict()
    name = provider.name
    identity = groups["id"] or groups.get("short") or groups.get("clip") or ""
    if name == "dropbox":
        return Video(_dropbox(url), name, identity)
    parts = urlsplit(url)
    if re.match(provider.page, parts.path):
        return Video(f"https://{parts.hostname}{parts.path}", name, identity)
    if name == "facebook" and groups.get("short"):
        return Video(f"https://fb.watch/{identity}/", name, identity)
    if name == "twitch" and not groups["id"]:
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
    kept = [(k, v) for k, v in parameters(parts.query) if k == "rlkey"]
    path = quote(unquote(parts.path))
    return urlunsplit(("https", "www.dropbox.com", path, urlencode(kept), ""))
