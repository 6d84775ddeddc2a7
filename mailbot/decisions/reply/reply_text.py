"""What somebody wrote in a reply, and what in it is only our own letter given back.

Above our letter, below it, or among lines of ours that nothing marks as quoted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from mailbot.decisions.reply import courtesy
from mailbot.decisions.reply.our_letter import EXCERPT, NUMBER, OurLetter, joined, unmarked
from mailbot.matters import ISSUE_PROOF, MAX_TEXT, Situation
from mailbot.reading.facts import second_thoughts
from mailbot.reading.facts.labels import split_label, without_assent
from mailbot.terms import Fact, Facts, Found, Reading

# What our letter says that we have changed; what is typed below is about that.
_CHANGED: Final = re.compile(r"We have changed (.{5,40}?) from")
_CHANGES: Final = {
    "the title": Fact.TITLE,
    "the organization": Fact.ORGANIZATION,
    "what is to be achieved": Fact.OUTCOMES,
    "the video": Fact.VIDEO,
    "the pay": Fact.PAY,
    "the terms": Fact.TERMS,
    "the place": Fact.PLACE,
    "the town": Fact.PLACE,
    "other jobs beside it": Fact.OTHER_JOBS,
    "where applications go": Fact.APPLY,
    "the phone number": Fact.APPLY,
    "the deadline": Fact.DEADLINE,
}
_BULLET_ALONE: Final = re.compile(r"[\s>|]*(?:[-*•–]|\(?(?:\d{1,2}|[a-z])[.)])?\s*")
# Only says that it was said before.
_AS_SAID: Final = re.compile(
    r"(?<=\w),? \(?"
    r"(?:(?:as|like) (?:i|we)(?: have|['’]ve)?(?: already)? (?:said|wrote|written|told|mentioned)"
    r"|wie (?:schon |bereits )?(?:gesagt|geschrieben|erwähnt)"
    r"|comme (?:(?:je l['’]ai|nous l['’]avons|déjà) )?(?:déjà )?(?:dit|écrit|indiqué)"
    r"|como (?:ya |já )?(?:dije|escribí|he dicho|disse|escrevi)"
    r"|come (?:ho |già )?(?:già )?(?:detto|scritto)"
    r"|zoals (?:ik )?(?:al )?(?:gezegd|schreef|geschreven|zei))"
    r"(?: before| already| above| earlier)?\)?(?=[.;!\n]|$)",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(r"[^\W\d][^\d\n.:;?]{0,40}[,!]")  # "Hello,", "Dear team!"
_BROKEN: Final = 50  # characters of the shortest line that any program breaks
_NEARLY: Final = 0.9  # of the lines of our letter, in a quote that kept its marks
_MOSTLY: Final = 0.4  # of the lines of what they quote that has to be ours


def theirs(s: Situation) -> Situation:
    """Return a mail without lines of our letter that nothing marked as quoted.

    Where nothing but a greeting stands above our letter, what stands below it is the reply: all
    else that was read in it, but for what is attached, is ours.
    """
    if not s.letter:
        return s
    own, below = _own_and_below(s.reading, s.letter)
    if own.strip() or not below:
        return replace(s, reading=replace(s.reading, new_text=own)) if s.text else s
    told = s.reading.facts
    attached = told and _only(told, lambda found: found.where.startswith("attachment"))
    return replace(s, reading=replace(s.reading, new_text=below, facts=attached))


def written(reading: Reading, letter: str) -> str:
    """Return what somebody wrote in reply to a letter of ours, be it below our letter."""
    text = reading.new_text or ""
    if not letter:
        return text
    own, below = _own_and_below(reading, letter)
    return own or below or text


def _own_and_below(reading: Reading, letter: str) -> tuple[str, str]:
    """Return what is new in a reply, and what stands below our letter; the former may be of it.

    A program may have cut the rest off behind a greeting, which is then no reply by itself.
    """
    own, below = _own(reading, letter), _below(reading.cut_text, letter)
    among = _put_among(below, own, reading.typed_below) if below and own.strip() else ""
    if among or not below or _is_said(own):
        return among or own, below
    return "", "\n\n".join(filter(None, (own, below)))


def surely_theirs(s: Situation) -> Situation:
    """Return it also without what may be a line's end that was broken off as it was quoted.

    What an editor's letter sets off, and all of an issue, may be an employer's: their " ok" at the
    end of a line is no editor's. No line of our own words is: an editor's bare "ok" counts. Nor is
    any line that the quote still has to its end.
    """
    whole = frozenset(map(unmarked, s.reading.cut_text[:MAX_TEXT].splitlines()))
    ends = tuple(
        unmarked(line)
        for line in s.letter.splitlines()
        if len(line) >= _BROKEN
        and unmarked(line) not in whole
        and (s.answering == ISSUE_PROOF or line.lstrip().startswith(("|", ">")))
    )

    def is_end(line: str) -> bool:
        bare = unmarked(line)
        return bool(bare) and any(each.endswith(f" {bare}") for each in ends)

    # Where the quote kept its marks, what stands outside it and only repeats what our letter quotes
    # ("> approve", their own word to us before, in however many lines) was typed.
    said = (
        joined(line for line in s.letter.splitlines() if line.lstrip().startswith(">"))
        if _is_quoted_whole(s)
        else ""
    )

    def is_ours(ours: OurLetter, line: str) -> bool:
        return is_end(line) or (ours.has(line) and f" {unmarked(line)} " not in said)

    return _without(s, is_ours)


def words(s: Situation, *, doubtful: bool = False) -> str:
    """Return all that a reply says, also among our lines; `doubtful`: though marked as quoted.

    Where nothing stands above our letter, or among its lines, what stands below it is the reply.
    """
    among = typed(s)
    said = [each.line for each in among if each.inside or (doubtful and each.among)]
    if not (s.text or said):
        said = [each.line for each in among if not each.among]
    return "\n".join(filter(None, (s.text, *said)))


def places(s: Situation) -> Mapping[str, Fact]:
    """Return the lines that were typed below what we said we have changed, and what that is."""
    return {each.line: each.about for each in typed(s) if each.about is not None}


def rows(s: Situation) -> Mapping[str, str]:
    """Return the lines that were typed right below a line of the listing, each with that."""
    below = {each.line: each.row for each in typed(s) if each.row}
    if s.letter and s.reading.typed_below:
        quoted = OurLetter(s.letter).quoted
        below |= {
            line: unmarked(row) for line, row in s.reading.typed_below if unmarked(row) in quoted
        }
    return below


def numbered(s: Situation) -> str:
    """Return what was newly written, the first line below each question of ours with its number."""
    if not (s.letter and s.reading.typed_below):
        return s.text
    ours, above, below = OurLetter(s.letter), "", dict[str, str]()
    for line, row in s.reading.typed_below:
        number = ours.number(row)
        if courtesy.is_all(line) and not NUMBER.match(number):
            number = ""  # "Correct, thank you." is no value for a line of the listing
        below[line] = number if number != above else ""
        above = number
    given = [number for number in below.values() if number]
    if len(given) > len(set(given)):
        return s.text
    lines = s.text.splitlines()
    return "\n".join(line if NUMBER.match(line) else below.get(line, "") + line for line in lines)


def as_written(sentence: str, s: Situation) -> str:
    """Return a sentence as a mail has it: without the number, or label, that we put before it."""
    written = words(s)
    bare = (sentence, sentence.partition(": ")[2], NUMBER.sub("", sentence, count=1))
    return next((each for each in bare if each and each in written), sentence)


def pieces(s: Situation) -> tuple[str, ...]:
    """Return all that was typed, each piece below a line of ours with that one's number."""
    below: tuple[str, ...] = ()
    if s.letter and s.reading.typed_below:
        ours = OurLetter(s.letter)
        below = tuple(f"{ours.number(row)}{line}" for line, row in s.reading.typed_below)
    return (s.text, *(each.answer for each in typed(s)), *below)


def without(s: Situation, sentences: Collection[str]) -> Situation:
    """Return a mail without some of its sentences, as if nobody had written them."""
    if not sentences:
        return s
    texts = (s.text, s.reading.cut_text[:MAX_TEXT])
    new, cut = (_cut_out(each, sentences) for each in texts)
    told = s.reading.facts
    rest = told and _only(told, lambda found: not _is_in(found, sentences))
    return replace(s, reading=replace(s.reading, new_text=new, cut_text=cut, facts=rest))


def last_said(s: Situation) -> Situation:
    """Return a mail without what its writer has taken back in the same breath.

    Nor with the words that only say that it was said before: "van driver, as I wrote".
    """
    texts = (s.text, s.reading.cut_text[:MAX_TEXT])
    if texts == (
        last := tuple(second_thoughts.last_said(_AS_SAID.sub("", each)) for each in texts)
    ):
        return s
    return replace(s, reading=replace(s.reading, new_text=last[0], cut_text=last[1]))


def read(s: Situation) -> Facts | None:
    """Return what was read in a mail, and not in words of ours.

    Who reads a mail does not know our letter: what it found in our words is nobody's.
    """
    told = s.reading.facts
    if told is None or not s.letter:
        return told
    ours, own = OurLetter(s.letter), joined(s.text.splitlines())
    return _only(told, lambda found: ours.is_not_of(found) or _is_typed(found, own))


@dataclass(frozen=True, slots=True)
class Typed:
    """A line that was typed among the lines of our letter."""

    line: str
    answer: str  # the same, with the number of the question or the label of the line above it
    placed: bool  # it stands where its place, or a label of its own, says what it is about
    among: bool  # further lines of ours stand below it
    inside: bool  # it is surely theirs
    about: Fact | None  # what our line above it says that we have changed
    row: str  # the line above it, where that is one of the listing


def typed(s: Situation) -> tuple[Typed, ...]:
    """Return the lines that were typed among those of our letter."""
    return tuple(_among(s.reading.cut_text[:MAX_TEXT], OurLetter(s.letter))) if s.letter else ()


def _among(cut: str, ours: OurLetter) -> Iterator[Typed]:
    """Give what was typed among the lines of our letter.

    What stands before our first line is no answer: when it was written nobody can tell.
    """
    shown = [line for line in cut.splitlines() if unmarked(line)]
    lines = list(map(unmarked, shown))
    known = [at for at, line in enumerate(lines) if ours.shows(line, lines[at - 1] if at else "")]
    if len(known) < _MOSTLY * len(lines):
        return  # what they quote is another letter, or somebody else's
    ours_at = frozenset(known)
    marked = bool(known) and shown[known[0]].startswith(">")
    number, begun, given = "", False, ""
    about: Fact | None = None
    row = ""
    for at, line in enumerate(lines):
        if at in ours_at:
            row = line if line in ours.quoted else ""
            question = NUMBER.match(line)  # its lines may have been joined
            changed = _CHANGED.match(line)
            listed = line == "to" or line in ours.quoted
            about = _CHANGES.get(changed[1]) if changed else about if listed else None
            begun, number = True, question[0] if question else ours.lines.get(line, number)
        elif begun:
            labelled = split_label(line) is not None
            bare = number in {"", given} or labelled or NUMBER.match(line)
            # "Correct." below a line of the listing is no value for it.
            right = bool(row) and without_assent(line) != line
            # Of what is marked as quoted only a line that was to be filled in is theirs.
            among = at < known[-1]
            inside = among and ((labelled and shown[at].startswith(">")) or not marked)
            placed = (bool(number) and not right) or (labelled and inside)
            said = ours.typed_behind(line)
            yield Typed(
                said,
                said if bare or right else f"{number}{said}",
                placed,
                among,
                inside,
                about,
                row,
            )
            given = number


def _own(reading: Reading, letter: str) -> str:
    """Return what is new in a mail without lines of our letter that nothing marked as quoted.

    Where none of our own words is among them, who writes a result as it stands there has typed it
    once more.
    """
    text, ours = (reading.new_text or "")[:MAX_TEXT], OurLetter(letter)
    lines = [bare for line in text.splitlines() if (bare := unmarked(line))]
    repeats = any(ours.shows(each) and each not in ours.quoted for each in lines)
    shows = ours.shows if repeats else ours.shows_as_ours
    quoted = joined(reading.cut_text[:MAX_TEXT].splitlines())
    kept = (
        ours.typed_behind(line)
        for line in text.splitlines()
        if not shows(line) or _is_typed_again(ours, line, quoted)
    )
    return "\n".join(kept).strip("\n")


def _is_typed_again(ours: OurLetter, line: str, quoted: str) -> bool:
    """Whether a line repeats our listing, of which the quote has lost nothing: they typed it.

    One word may be ours: "to" stands between what a listing had and has.
    """
    bare = f" {unmarked(line)} "
    return len(bare.split()) > 1 and bare in ours.listing and bare in quoted


def _below(cut: str, letter: str) -> str:
    """Return what stands below our letter in a quote that has no marks."""
    ours = OurLetter(letter)
    lines = cut[:MAX_TEXT].splitlines()
    bare = list(map(unmarked, lines))
    known = [at for at, line in enumerate(bare) if line and ours.shows(line)]
    if len(known) < _MOSTLY * sum(map(bool, bare)) or not known or lines[known[0]][:1] == ">":
        return ""
    return "\n".join(lines[known[-1] + 1 :]).strip("\n")


def _is_said(text: str) -> bool:
    """Whether a text is more than a greeting, behind which a program may have cut the rest."""
    return bool(text.strip()) and _GREETING.fullmatch(text.strip()) is None


def _put_among(below: str, own: str, typed_below: Sequence[tuple[str, str]]) -> str:
    """Return what stands below our letter with the lines of it that were taken for answers.

    Below a question of their own ("What about 1? …") a line looks like one to ours. "" where one of
    them stands elsewhere: above our letter, or among its lines.
    """
    above = {line: unmarked(row) for line, row in typed_below}
    put = below.splitlines()
    for line in reversed(own.splitlines()):
        rows = [at for at, each in enumerate(put) if unmarked(each) == above.get(line)]
        if line.strip() and len(rows) != 1:
            return ""
        if line.strip():
            put.insert(rows[0] + 1, line)
    return "\n".join(put)


def _is_quoted_whole(s: Situation) -> bool:
    """Whether what was cut from a mail as its quote is nearly all of our letter."""
    cut = joined(s.reading.cut_text.splitlines())
    lines = [bare for line in s.letter.splitlines() if (bare := unmarked(line))]
    return bool(lines) and sum(line in cut for line in lines) >= _NEARLY * len(lines)


def _without(s: Situation, is_ours: Callable[[OurLetter, str], bool]) -> Situation:
    if not s.letter or not s.text:
        return s
    ours = OurLetter(s.letter)
    kept = (ours.typed_behind(line) for line in s.text.splitlines() if not is_ours(ours, line))
    return replace(s, reading=replace(s.reading, new_text="\n".join(kept).strip("\n")))


def _only(told: Facts, keeps: Callable[[Found[Any]], bool]) -> Facts:
    """Return what was read without what is not to be kept."""
    kept: dict[str, Any] = {
        fact: found if keeps(found) else None
        for fact in Fact
        if fact is not Fact.OUTCOMES and (found := getattr(told, fact))
    }
    kept[Fact.OUTCOMES] = tuple(filter(keeps, told.outcomes))
    return replace(told, **kept)


def _is_typed(found: Found[Any], typed: str) -> bool:
    """Whether what was read in a mail stands in a line that they have typed, as ours has it."""
    line = EXCERPT.fullmatch(found.where)
    return line is not None and f" {unmarked(line['text'])} " in typed


def _is_in(found: Found[Any], sentences: Collection[str]) -> bool:
    """Whether what was read stands in one of some sentences, or in the line of one."""
    line = EXCERPT.fullmatch(found.where)
    return line is None or any(line["text"] in each or each in line["text"] for each in sentences)


def _cut_out(text: str, sentences: Collection[str]) -> str:
    """Return a text without some sentences, and without the bullets of lines that they were."""
    kept: list[str] = []
    for line in text.splitlines():
        rest = line
        for sentence in sentences:
            rest = rest.replace(sentence, " ", 1)
        if rest == line or _BULLET_ALONE.fullmatch(rest) is None:
            kept.append(rest.strip() if rest != line else line)
    return "\n".join(kept)
