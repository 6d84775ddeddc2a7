"""Who vouches for our letters: our signature, the relay's, and the receiver that says so. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mailbot.check.arrivals import Sighting
from mailbot.check.findings import Finding, Proposal, error, ok, warning
from mailbot.settings import Settings
from mailbot.trust.dkim import Signed, Unsigned
from mailbot.trust.receiver import MICROSOFT, Results, comparable, results


@dataclass(frozen=True, slots=True)
class Seal:
    """What was found of the signatures on a letter that arrived."""

    ours: Signed | Unsigned
    relays: Signed | Unsigned | None  # by any key in DNS, if not by ours; None: DNS did not answer


def signatures(settings: Settings, seal: Seal) -> Iterator[Finding]:
    """Say who signs for the newsletter's domain, and whether it holds."""
    if settings.outbound.dkim_selector:
        yield _ours(settings, seal)
    else:
        yield _relays(settings, seal)


def _ours(settings: Settings, seal: Seal) -> Finding:
    if isinstance(seal.ours, Signed):
        return ok("dkim", "our signature arrives whole")
    broken = f"our signature is broken on the way ({seal.ours.why})"
    if isinstance(seal.relays, Signed):
        return error(
            "dkim",
            f"{broken}, but the relay signs for {settings.mailbox.domain} itself: let it",
            *_LET_IT_SIGN,
            Proposal("outbound", "dkim_selector", ""),
            Proposal("outbound", "dkim_key_file", ""),
        )
    return error(
        "dkim",
        f"{broken}: the relay changes letters after we signed them. Switch footers, tracking and"
        f" rewriting off there, or have it sign for {settings.mailbox.domain}",
    )


def _relays(settings: Settings, seal: Seal) -> Finding:
    domain, told = settings.mailbox.domain, settings.outbound.relay_signs
    if seal.relays is None:
        return warning("dkim", "could not look up the keys of who signed; run the check again")
    if isinstance(seal.relays, Signed):
        text = f"the relay signs for {seal.relays.domain}"
        return ok("dkim", text) if told else warning("dkim", text, *_LET_IT_SIGN)
    how = (
        "make a key (mailbot init shows how) and set outbound.dkim_selector and dkim_key_file, or"
        " have the relay sign for it"
    )
    if told:
        return error(
            "dkim",
            f"relay_signs is true, but nothing that arrived is signed for {domain}"
            f" ({seal.relays.why}): {how}. Mail that stays within one server often is not signed:"
            " if so, look at a letter in a mailbox elsewhere",
        )
    return warning("dkim", f"nobody signs for {domain} ({seal.relays.why}): {how}")


_LET_IT_SIGN = (Proposal("outbound", "relay_signs", True),)


# --- The receiver -------------------------------------------------------------------------------


def vouching(settings: Settings, arrived: Sighting) -> Finding:
    """Say which receiver judged the letter by DMARC, and whether the settings trust that one.

    The topmost that did: what stands above it are servers nearer to us, which have not judged.
    """
    about = "receiver"
    trusted = settings.trust.authserv_ids
    listed = [found for found in results(arrived.raw) if found]
    judged = next((found for found in listed if _dmarc(found)), None)
    if judged is None:
        seen = ", ".join(dict.fromkeys(found.authserv_id or MICROSOFT for found in listed))
        what = f"{seen} says nothing of DMARC" if seen else "none says who a mail is from"
        text = f"{what} (mail that stays within one server often is not judged)"
        if not trusted:
            return ok(about, f"{text}; mailbot checks signatures itself")
        return warning(about, f"{text}, but authserv_ids has {_list(trusted)}: is that its name?")
    name = judged.authserv_id or MICROSOFT
    said = f"{name} says dmarc={_dmarc(judged)}"
    if name in {chosen if chosen == MICROSOFT else comparable(chosen) for chosen in trusted}:
        level = ok if _dmarc(judged) == "pass" else warning
        return level(about, f"{said} of our own letter, and is trusted")
    proposal = Proposal("trust", "authserv_ids", (name,))
    if trusted:
        return warning(about, f"{said}, but authserv_ids has {_list(trusted)}", proposal)
    return ok(about, f"{said}; if that is the server of this mailbox, trust it", proposal)


def _dmarc(found: Results) -> str:
    return next((result.value for result in found.found if result.method == "dmarc"), "")


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
