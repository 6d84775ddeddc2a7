"""Answers between the lines: which question each stands under, and how they stand out.

Where a client marks the quote, the marks tell them apart. Outlook marks nothing: there an answer
has a colour of its own or, in plain text, just stands between two questions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading import css
from mailbot.reading.rows import Row
from mailbot.reading.tongues import words

_MAX_ABOVE: Final = 4_000
_MAX_NESTED: Final = 4  # paragraphs of a quote within a quote below its question

_INLINE: Final = tuple(words("inline"))
_ANSWERS: Final = tuple(words("answers"))
_SPACELESS: Final = "\u2e80"  # from here on scripts write no spaces between words
_NUMBER: Final = re.compile(r"^\W{0,3}(?:\d{1,2}[.)]|[a-z]\))\s{1,9}", re.IGNORECASE)
# The lines of our listing: what is typed below "| Pay: EUR 58,000 a year" is about the pay.
_LISTED: Final = re.compile(
    r"[|\s]{0,4}(Pay(?=:)|Terms(?=:)|Place(?=:)|Another job beside it(?=:)|How to apply(?=:)"
    r"|Apply by) ?\S"
)
_QUESTION: Final = re.compile(r"[?？]")
_WORDS: Final = re.compile(r"[\w/-]+")


def answers(rows: Sequence[Row], start: int, above: str) -> dict[int, str]:
    """Return the places of answers in an unmarked older letter, each with its question.

    The letter begins at row `start`; `above` is what the person wrote over it. Coloured rows
    are answers under a question, or wherever `above` tells of them ("see my answers in blue").
    Without colours they are what stands between two questions, if `above` tells, or is empty; or
    between two numbered points, if `above` speaks of answers.
    """
    told = not above or _heard_in(above, _INLINE)
    older = [place for place in range(start, len(rows)) if not rows[place].blank]
    coloured = [place for place in older if css.vivid(rows[place].colour)]
    asking = [place for place in older if _is_question(rows[place])]
    if len(asking) < 2 and above and _heard_in(above, _ANSWERS):
        asking = [place for place in older if _prompts(rows[place])]
    found: set[int] = set()
    if coloured and 4 * len(coloured) < 3 * len(older):
        found = _coloured(rows, older, told=told)
    elif told and len(asking) > 1:
        found = _between(rows, asking)
    question = ""
    asked: dict[int, str] = {}
    for place in older:
        if place in found:
            asked[place] = question
        elif _prompts(rows[place]):
            question = _bare(rows[place].text)
    return asked


def _heard_in(above: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether the person says that answers follow further down ("see below, in blue")."""
    spaced = f" {' '.join(_WORDS.findall(above[:_MAX_ABOVE].lower()))} "
    return any(
        phrase in above if phrase[-1] >= _SPACELESS else f" {phrase} " in spaced
        for phrase in phrases
    )


def by_number(rows: Sequence[Row], new: Sequence[int], older: Sequence[int]) -> dict[int, str]:
    """Return the places of answers numbered like the questions of the older letter.

    Every number above has to be one of a question below, or it is a list of the writer's own.
    """
    questions = {
        rows[place].bullet.strip("(.)"): rows[place]
        for place in older
        if rows[place].bullet[-2:-1].isdigit()
    }
    given = {place: rows[place].bullet.strip("(.)") for place in new if rows[place].bullet}
    if not any(map(_is_question, questions.values())):
        return {}
    first = min(given, default=0)
    above = max((place for place in new if place < first), default=None)
    if above is not None and rows[above].text.endswith(":"):
        return {}  # "Results:", and a list of them
    if not given or not set(given.values()) <= set(questions) or len(given) > len(questions):
        return {}
    return {place: _bare(questions[number].text)[:500] for place, number in given.items()}


def question_in(quoted: list[Row]) -> str:
    """Return the last paragraph of a quote if it asks something, joined, without its number.

    A quote within the quote may stand between the question and its answer.
    """
    end = len(quoted)
    for _ in range(_MAX_NESTED):
        paragraph = _paragraph_above(quoted, end)
        if listed := _LISTED.match(paragraph[-1].text if paragraph else ""):
            return "Deadline" if listed[1] == "Apply by" else listed[1]
        text = " ".join(row.text for row in paragraph)
        numbered = bool(paragraph and paragraph[0].bullet)
        if numbered or _QUESTION.search(text) or text.rstrip().endswith((":", "：")):
            return _bare(text)[:500]
        if not paragraph or paragraph[0].depth < 2:
            break
        end = next(at for at, row in enumerate(quoted) if row is paragraph[0])
    return ""


def _paragraph_above(quoted: list[Row], end: int) -> list[Row]:
    """Return the rows of one depth, at most eight, that end the quote above `end`."""
    paragraph: list[Row] = []
    for row in reversed(quoted[:end]):
        if paragraph and (row.blank or row.depth != paragraph[0].depth):
            break
        if not row.blank:
            paragraph.insert(0, row)
            if row.bullet and row.bullet[0].isdigit():
                break
        if len(paragraph) > 8:
            break
    return paragraph


def _bare(text: str) -> str:
    return _NUMBER.sub("", text).strip()


def _coloured(rows: Sequence[Row], older: list[int], *, told: bool) -> set[int]:
    """Give the rows in a colour of their own, if told of them or right below a question.

    A colour that answered two questions is the answers' own, wherever it stands.
    """
    vivid = {place for place in older if css.vivid(rows[place].colour)}
    if told:
        return vivid
    answers: set[int] = set()
    colours: list[str] = []
    question = below_question = False
    for place in older:
        if place not in vivid:
            question = below_question = _is_question(rows[place])
        elif below_question:
            answers.add(place)
            colours += [rows[place].colour] if question else []
            question = False
    own = {colour for colour in colours if colours.count(colour) > 1}
    return answers | {place for place in vivid if rows[place].colour in own}


def _is_question(row: Row) -> bool:
    return len(row.text) < 600 and _QUESTION.search(row.text) is not None


def _prompts(row: Row) -> bool:
    """Tell a question, or what is asked for in a numbered list: "3. The pay"."""
    return _is_question(row) or (len(row.text) < 200 and row.bullet[-2:-1].isdigit())


def _between(rows: Sequence[Row], questions: list[int]) -> set[int]:
    """Give the rows between two questions; under the last one its first paragraph."""
    answers: set[int] = set()
    for number, question in enumerate(questions):
        stop = questions[number + 1] if number + 1 < len(questions) else len(rows)
        filled = [p for p in range(question + 1, stop) if not rows[p].blank]
        if number + 1 == len(questions):
            filled = filled[:1] if answers else []
        answers.update(filled)
    return answers
