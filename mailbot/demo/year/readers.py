"""The readers of the year: when they join and how, and how some of them leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Leaves(StrEnum):
    """How somebody stops reading."""

    NEVER = "never"
    WORDS = "words"  # a mail in their own words
    BUTTON = "button"  # their mail program's, which writes to the address in List-Unsubscribe
    REPLY = "reply"  # to the issue that has just come
    DEAD = "dead"  # their address is no more


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who wishes to read; who never says yes is asked, and forgotten."""

    week: int
    address: str
    wish: str = "Please subscribe me."
    yes: str | None = "Yes, please."
    until: int = 99  # the week in which they leave
    leaves: Leaves = Leaves.NEVER


READERS: Final = (
    Reader(0, "ben@okafor.example"),
    Reader(0, "lucie@morel.example", "Bonjour, je voudrais m'abonner.", "Oui, merci !"),
    Reader(0, "jonas@weber.example", "", "Ja, gerne."),
    Reader(0, "kim@hill.example", "subscribe", "yes", 9, Leaves.WORDS),
    Reader(1, "pat@oneill.example", "subscribe", None),
    Reader(1, "ana@castro.example", "Quiero suscribirme.", "Sí, gracias.", 20, Leaves.BUTTON),
    Reader(2, "lee@wong.example", "subscribe me please", "yes", 30, Leaves.DEAD),
    Reader(3, "sofie@bakker.example", "Graag aanmelden voor de nieuwsbrief.", "Ja graag"),
    Reader(4, "tim@cole.example", "subscribe", "", 12, Leaves.REPLY),
    Reader(6, "maria@rossi.example", "Vorrei iscrivermi.", "Sì, grazie"),
    Reader(9, "paul@reyes.example", "subscribe", "yes"),
    Reader(11, "eve@spam.example", "subscribe", "No! Who are you?"),
    Reader(13, "rita@gomes.example", "Quero assinar.", "Sim", 40, Leaves.WORDS),
    Reader(17, "dan@fox.example", "Add me to your list!", "yes please", 33, Leaves.BUTTON),
    Reader(21, "uma@iyer.example"),
    Reader(26, "gil@stone.example", "subscribe", "yes", 27, Leaves.WORDS),
    Reader(29, "kim@hill.example", "subscribe", "yes"),  # who is back
    Reader(31, "joy@lane.example", "subscribe", "ok", 45, Leaves.REPLY),
    Reader(35, "max@dorn.example", "Bitte anmelden", "ja"),
    Reader(41, "ivy@shaw.example", "subscribe", None),
    Reader(43, "abe@noor.example"),
    Reader(47, "zoe@vance.example", "subscribe", "yes"),
)
