"""A row: one visible line of a letter before anybody has judged whose it is.

Plain text and HTML both become rows; what a client says by its markup (a quote container, an
attribution, a colour) stands on the row, so that `quotes` reads one form only.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailbot.terms import Mark


class Hint(StrEnum):
    """What the sending client says of a row by its markup."""

    NONE = ""
    ATTRIBUTION = "attribution"  # "On …, … wrote:" in a container made for it
    SIGNATURE = "signature"
    QUOTE_BELOW = "quote_below"  # from this row on it is the letter answered or forwarded


@dataclass(frozen=True, slots=True)
class Row:
    """One visible line, unwrapped, without quote marks and bullet."""

    text: str
    mark: Mark = Mark.PLAIN
    depth: int = 0  # of quotation: 0 is the writer's own level
    links: tuple[str, ...] = ()
    bullet: str = ""  # as written: "•", "1."; "" for a bullet the client draws
    colour: str = ""  # of all its text, when it is one and not the body's own
    hint: Hint = Hint.NONE
    anchors: tuple[str, ...] = ()  # what is shown for each of `links`; empty in plain text
    written: str = ""  # in plain text: as typed, where stars, hashes or cells were taken off

    @property
    def blank(self) -> bool:
        """Nothing to see."""
        return self.mark is Mark.BLANK

    @property
    def shown(self) -> str:
        """The text with its bullet, as a person sees it."""
        return f"{self.bullet} {self.text}" if self.bullet else self.text


BLANK = Row("", Mark.BLANK)
