"""Asks a video's own host about it: is it there for everybody, what is it called, how long is it?

oEmbed (oembed.com) is what the hosts answer without a login. Asked is only the endpoint that stands
in `providers`; of a mail comes nothing but the parameter `url`, and that only as the provider's
own form of the link. No redirect is followed and no proxy taken. Whoever stands at the address has
to prove with a certificate to be that host, before a byte of the question leaves: so nothing in a
private network can be asked, whatever DNS says.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Final

import httpx

from mailbot.reading.facts import providers
from mailbot.reading.facts.providers import PROVIDERS, Provider
from mailbot.sight import Glimpse, Sight
from mailbot.terms import Shown, Video

SECONDS: Final = 8.0  # for all of it, name and handshake included
MAX_BYTES: Final = 64 * 1024  # of an answer's body; a usual one has two thousand
_STEP_SECONDS: Final = 4.0  # for a connection, for a read
_LONGEST: Final = 200  # characters of a title
_DAY: Final = 86_400  # seconds; a talk to camera that is longer is none
_JSON: Final = ("application/json", "application/json+oembed")

_NOTHING: Final = Glimpse(Sight.NOT_CHECKED)
_ENDPOINTS: Final = {row.name: row for row in PROVIDERS if row.oembed}


class OEmbed:
    """Looks at videos by asking their hosts."""

    def __init__(
        self, hosts: Mapping[str, Provider] = _ENDPOINTS, seconds: float = SECONDS
    ) -> None:
        self._hosts, self._seconds = hosts, seconds

    def look(self, video: Video) -> Glimpse:
        """Look at a video, within `SECONDS`; what is no answer is `NOT_CHECKED`, never an error."""
        host = self._hosts.get(video.provider)
        same, _ = providers.read(video.url)
        if host is None or not isinstance(same, Video) or same.provider != host.name:
            return _NOTHING
        try:
            return asyncio.run(self._ask(host, same.url))
        # RecursionError: a JSON text of nothing but brackets.
        except (httpx.HTTPError, OSError, ValueError, RecursionError):
            return _NOTHING

    async def _ask(self, host: Provider, url: str) -> Glimpse:
        """Ask one host; raises what httpx and json raise, and TimeoutError."""
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        question = {"url": url, "format": "json"}
        # httpx limits each read, not their sum: a host may send a byte a second.
        async with (
            asyncio.timeout(self._seconds),
            httpx.AsyncClient(
                timeout=_STEP_SECONDS, headers=headers, follow_redirects=False, trust_env=False
            ) as client,
            client.stream("GET", host.oembed, params=question) as answer,
        ):
            if answer.status_code in host.gone:
                return Glimpse(Sight.GONE)
            kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            if answer.status_code != httpx.codes.OK or kind not in _JSON:
                return _NOTHING
            body = b""
            async for chunk in answer.aiter_raw():  # raw: nothing is unpacked
                body += chunk
                if len(body) > MAX_BYTES:
                    return _NOTHING
        return _read(json.loads(body))


def _read(said: object) -> Glimpse:
    """Read an answer; one without a player (oEmbed 2.3.4.2) is of no video that can be watched."""
    if not isinstance(said, dict) or said.get("type") != "video" or not said.get("html"):
        return _NOTHING
    title, author = _line(said.get("title")), _line(said.get("author_name"))
    return Glimpse(Sight.SEEN, Shown(title, author, _seconds(said.get("duration"))))


def _line(text: object) -> str:
    """Make one line of visible characters of what should be a text."""
    if not isinstance(text, str):
        return ""
    line = " ".join(text[:MAX_BYTES].split())[:_LONGEST]
    return "".join(char for char in line if char.isprintable()).strip()


def _seconds(length: object) -> int | None:
    """Round a length up; None where it is no number, or none of a video."""
    if isinstance(length, bool) or not isinstance(length, int | float):
        return None
    return -int(-length // 1) if 0 < length <= _DAY else None  # false of a NaN, too
