"""Sheets of employers: what each wrote, and answers that others could have given in their place.

A sheet (`golden/answers/SET/*.txt`) has a head (`from`, `client`, `subject`), and below lines that
begin with `===` the mails that were written (`mail`, and each `reply`), and answers to the letter
that came last (`try NAME`), each with what it changes in the listing, line by line, as that reads
afterwards (`then NAME`). What is not named stays as it was. `try NAME below` stands below the
quoted letter; `try NAME between` is the whole text, with the letter's lines marked by ">".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Final

from jobs import job, last

from mailbot import wording
from mailbot.matters import Job
from mailbot.states import JobState
from world import Mail, Person, World

Lines = dict[str, list[str]]  # of a listing, by their names; an empty line has none

ENOUGH: Final = 0.8  # token F1 from which free words are the same
_UNMARKED: Final = {"outlook", "outlookweb", "notes", "webde"}  # clients that quote without ">"
_UNNAMED: Final = ("state", "terms")  # lines that count only where an answer names them
_OVER: Final = {JobState.CLOSED, JobState.GONE, JobState.FILLED}


@dataclass(frozen=True, slots=True)
class Trial:
    """An answer, where it stands, and the lines of the listing that it changes."""

    name: str
    where: str
    text: str
    then: Lines


@dataclass(slots=True)
class Sheet:
    """An employer, what they wrote, and what they could have written next."""

    name: str
    address: str
    client: str
    subject: str
    mails: list[tuple[str, str]] = field(default_factory=list)  # where it stands, and its text
    trials: list[Trial] = field(default_factory=list)


def sheet(path: Path) -> Sheet:
    """Read a sheet."""
    head, *parts = re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)
    of = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    found = Sheet(*parseaddr(of["from"]), of["client"], of["subject"])
    tries: dict[str, tuple[str, str]] = {}
    for part in parts:
        heading, _, text = part.partition("\n")
        kind, *names = heading.split()
        text = text.strip("\n")
        if kind == "try":
            name, where = (*names, "above")[:2]
            tries[name] = where, text
        elif kind == "then":
            found.trials.append(Trial(names[0], *tries[names[0]], _lines(text)))
        else:
            found.mails.append(((*names, "above")[0], text))
    return found


def _lines(text: str) -> Lines:
    lines: Lines = {}
    name = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        named = re.fullmatch(r"([a-z ]+):\s*(.*)", line)
        if named:
            name = named[1]
            lines[name] = [named[2]] if named[2].strip("-") else []
        elif name:
            lines[name].append(line.removeprefix("-").strip())
    return lines


def played(folder: Path, its: Sheet) -> Iterator[tuple[Trial, list[str]]]:
    """Give each answer, and the names of the lines that are not right after it."""
    for trial in its.trials:
        home = folder / trial.name
        home.mkdir(parents=True)
        world = World(home)
        writer = world.person(its.address, its.name)
        letter = None
        for where, text in its.mails:
            _write(writer, letter, where, text, its)
            letter = last(writer)
        before = _listing(job(world))
        _write(writer, letter, trial.where, trial.text, its)
        after = _listing(job(world))
        world.stop()
        wanted = before | trial.then
        wanted |= {line: after[line] for line in _UNNAMED if line not in trial.then}
        yield trial, [line for line in wanted if not _same(line, wanted[line], after[line])]


def _write(writer: Person, letter: Mail | None, where: str, text: str, its: Sheet) -> None:
    if letter is None:
        writer.writes(text, subject=its.subject)
        return
    quoted = letter.text.rstrip()
    sender = letter.message["From"]
    if its.client in _UNMARKED:
        to = f"{its.name} <{its.address}>"
        quoted = f"From: {sender}\nSent: {letter.message['Date']}\nTo: {to}\n\n{quoted}"
    else:
        marked = "\n".join(f"> {line}".rstrip() for line in quoted.splitlines())
        quoted = f"On {letter.message['Date']}, {sender} wrote:\n{marked}"
    whole = {"above": f"{text}\n\n{quoted}", "below": f"{quoted}\n\n{text}", "between": text}
    subject = f"Re: {letter.subject.removeprefix('Re: ')}"
    writer.writes(f"{whole[where]}\n", subject=subject, to=letter.reply_to, answering=letter)


def _listing(its: Job) -> Lines:
    """Put a job as it stands into the lines of a sheet."""
    printed, listing = wording.words(its.printed), its.listing
    lines = {
        "title": listing.title,
        "organization": listing.organization,
        "objective": listing.objective,
        "video": printed.video and printed.video.address,
        "pay": printed.pay,
        "place": printed.place,
        "other jobs": listing.other_jobs and printed.other_jobs,
        "apply": printed.applying,
        "deadline": listing.deadline and listing.deadline.isoformat(),
        "terms": printed.terms,
        "state": "over" if its.state in _OVER else "open",
    }
    return {name: [line] if line else [] for name, line in lines.items()} | {
        "results": list(printed.outcomes)
    }


def _same(name: str, wanted: list[str], got: list[str]) -> bool:
    if name == "state":
        return (wanted != ["open"]) == (got == ["over"])
    if len(wanted) != len(got):
        return False
    left = list(got)
    for line in wanted:
        best = max(left, key=lambda other: _likeness(line, other))
        figures = name == "results" or _figures(line) == _figures(best)
        if _likeness(line, best) < ENOUGH or not figures:
            return False
        left.remove(best)
    return True


def _likeness(one: str, other: str) -> float:
    left, right = Counter(_words(one)), Counter(_words(other))
    return 2 * (left & right).total() / ((left.total() + right.total()) or 1)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w%€$£+]+", re.sub(r"(?<=\d)[.,' ](?=\d{3}\b)", "", text.casefold()))


def _figures(text: str) -> list[str]:
    return [word for word in _words(text) if any(map(str.isdigit, word))]
