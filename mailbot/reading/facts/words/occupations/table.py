"""The shape of one language's occupations."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Occupations:
    """Nouns parted by white space, as one writes them within a sentence; "_" joins two words.

    To add a language: a module like its siblings, and its name in `facts.occupations`.
    """

    nouns: str
    shy: str = ""  # ordinary words, too: they count only where a role is due
    ends: str = ""  # last parts of compounds, which count for any longer word
    never: str = ""  # look like one of these, and are none
    # (ending, what may stand in its place): the first ending that fits gives the other forms
    genders: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # what is sought stands in another case: its ending, and that of the noun as it is named
    cases: tuple[tuple[str, str], ...] = ()
    plurals: tuple[tuple[str, tuple[str, ...]], ...] = ()
