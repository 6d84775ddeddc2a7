"""What the rules find of a job's name, employer, aim and results; the tagger has it as hints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.reading.facts import frames, measures, objective, organization, outcomes, sought, title
from mailbot.reading.facts.cues import Hints
from mailbot.reading.facts.passages import Passage
from mailbot.terms import Found


@dataclass(frozen=True, slots=True)
class Ruled:
    """The finds of the rules."""

    title: Found[str] | None
    organization: Found[str] | None
    objective: Found[str] | None
    outcomes: tuple[Found[str], ...]

    def hints(self) -> Hints:
        """Return the texts found."""
        return Hints(
            self.title.value if self.title is not None else None,
            self.organization.value if self.organization is not None else None,
            self.objective.value if self.objective is not None else None,
            tuple(result.value for result in self.outcomes),
        )


def ruled(listed: Sequence[Passage], domains: tuple[str, ...], writer: str | None = None) -> Ruled:
    """Read by rules; `domains` are those of the people who write, `writer` is the author's name."""
    aim = objective.read(listed)
    results = tuple(one for one in outcomes.read(listed) if not _states(one.value, aim))
    if aim is not None and any(_is_same(aim.value, result.value) for result in results):
        aim = None
    employer = organization.read(listed, domains, writer)
    house = employer.value if employer is not None else None
    # "somebody who comes in as our cook and …" may be a result, all of it
    name = title.read(without(listed, results), house) or sought.read(listed, house)
    return Ruled(name, employer, aim, results)


def _is_same(aim: str, result: str) -> bool:
    """Tell whether an aim is a result, or a run of them: "40 a day and waste under 2 %"."""
    return aim in result or (result in aim and measures.stands(aim))


def _states(result: str, aim: Found[str] | None) -> bool:
    """Tell whether a result is the aim with what names it: "Our hope is that nobody waits"."""
    head, _, behind = result.partition(aim.value) if aim is not None else (result, "", result)
    return not behind and frames.names_aim(head)


def without(listed: Sequence[Passage], results: Sequence[Found[str]]) -> tuple[Passage, ...]:
    """Take the outcomes' words out of the passages they stand in."""
    rest: list[Passage] = []
    for passage in listed:
        text = passage.text
        for result in results:
            if result.value in text:
                text = text.replace(result.value, " … ")
        rest.append(replace(passage, text=text) if text != passage.text else passage)
    return tuple(rest)
