"""Answers that name the question they answer by its number, in whatever form that is written.

"Q2 wouldn't mind", "zu 3) vor Ort", "and no to question 2", "5 no" are made lines that begin with
"2. ", as our letter numbers its questions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.reading.facts import deadline, read_answers
from mailbot.reading.facts.sentences import sentences
from mailbot.terms import Fact

_MANY: Final = 3  # numbers in a row: answers, where as many fit their questions as do not

_SMALL: Final = (  # what may stand before a question that is named
    r"(?:and|but|also|then|so|as|for|to|on|about|re|regarding|concerning|the|your|with|regard|my"
    r"|answer|answering|und|aber|auch|zu|zur|zum|bei|ad|für|auf|die|der|ihre|ihrer|eure|eurer|was"
    r"|meine|antwort|bezüglich|betreffend|hinsichtlich|et|mais|pour|à|la|le|l['’]|concernant|quant"
    r"|sur|votre|ma|réponse|y|pero|en|cuanto|a|sobre|respecto|para|su|vuestra|respuesta|e|mas"
    r"|quanto|à|ao|em|relação|vossa|sua|resposta|o|per|riguardo|alla|sulla|il|vostra|risposta|al"
    r"|maar|voor|bij|op|over|wat|uw|jullie|de|mijn|antwoord|och|og|men|på|om|til|till|svar|do|na)"
)
_QUESTION: Final = (
    r"(?:question|frage|pregunta|pergunta|domanda|vraag|fråga|spørgsmål|spørsmål|pytani[ea]|q|qn)"
)
# A result may have a number, too: "point 2 should say 34 machines".
_ITEM: Final = (
    r"(?:point|item|number|punkt|ziffer|nummer|nr|no|n[°ºo]|numéro|punto|número|ponto|numero|punt"
    r"|answer|antwort|a|p|r|f)"
)
_MARK: Final = r"(?:\s?\([^()]{1,40}\)|,\s[^\d:.,]{1,40}(?=:))?[\s.):,;=–—-]*"
_NAMED: Final = re.compile(
    rf"\W*(?:{_SMALL}\s){{0,5}}{_QUESTION}[\s.]?\s?#?(?P<number>\d)(?!\d)"
    rf"(?:\s(?:betrifft|angeht|anbelangt|betreft|aangaat))?{_MARK}(?P<answer>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ITEMED: Final = re.compile(
    rf"\W*(?:(?:{_SMALL}\s){{1,4}}|(?:{_SMALL}\s){{0,4}}{_ITEM}[\s.]?\s?)#?(?P<number>\d)"
    r"(?:\.?[):]|\s[-–—=]|\.(?=\s\D))\s*(?P<answer>.*)",
    re.IGNORECASE | re.DOTALL,
)
# "and no to question 2, it's full time"
_TO: Final = re.compile(
    rf"(?P<lead>\W*(?:(?:and|but|also|und|et|mais|y|pero|e|mas|ma|en|maar|och|og)\s)?)"
    rf"(?P<word>(?:an?\s)?(?:yes|no|ja|nein|oui|non|sí|si|sim|não|nao|sì|nee|nej|nei|tak|nie|ok"
    rf"|okay))\b,?\s(?:{_SMALL}\s){{1,3}}(?:{_QUESTION}\s?)#?(?P<number>\d)(?!\d)(?P<answer>.*)",
    re.IGNORECASE | re.DOTALL,
)
# A line that begins with a number and no more than a mark behind it.
_BARE: Final = re.compile(
    r"\s*(?:[-*•]\s)?\(?(?P<number>\d)(?P<mark>\.\)|[.)](?=\s?[^\W\d])|\s?[-–—:/=]+\s|:(?=\D)|\s)"
    r"\s*(?P<answer>\S.*)"
)
_PLAIN: Final = (Fact.VIDEO, Fact.PAY, Fact.PLACE, Fact.DEADLINE, Fact.APPLY)
_WORDS: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES)
_PLAIN_MARK: Final = re.compile(r"\s*\(?\d{1,2}[.)]\s")
_PIECE: Final = re.compile(r"\(?(?P<number>\d)[.)]\s+(?P<answer>\S.*)")
_ENDS: Final = (".", ",", ";", ":", "!", "?", ")")
_BEHIND: Final = re.compile(r"(?<=\S)\s+(?=\(?\d[.)]\s\s?\S)")
_IS: Final = re.compile(
    r"\A(?:is|ist|est|es|é|è|er|är|lautet|the answer is)\s(?:an?\s)?", re.IGNORECASE
)
# "2 and 3 I will send on Friday", "2-3", "2 to 3"
_FURTHER: Final = re.compile(
    r"(?:and|und|et|y|e|en|och|og|i|or|oder|ou|o|to|bis|à|a|al|tot|&|\+|/|,|-|–)\s?\d",
    re.IGNORECASE,
)
# Nothing is answered there yet: it is asked back, or not understood.
_OPEN: Final = """
    dont|didnt|not|cant understand, not sure what|if, unclear, what do|does you|it mean, no idea,
    versteh|verstehe|verstehen, nicht verstanden|klar, unklar, pas|rien compris,
    comprends|comprend pas, pas clair, no entiendo|entendi|entendemos, no me queda claro,
    nao entendi|entendo|percebi|percebo, nao ficou claro, non capisco|chiaro,
    non ho|abbiamo|e capito|chiaro, snap|begrijp niet, snap|begrijp ik niet, niet duidelijk,
    forstar|forstod ikke|inte
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a reply, with the number of the question that it names, from 1; else 0."""

    text: str
    number: int = 0


def by_number(text: str, asked: Sequence[Fact], author: str, today: date) -> str:
    """Begin what names one of the questions `asked` with its number, on a line of its own."""
    if not asked or not any(map(str.isdigit, text)):
        return text
    lines = [each for line in text.split("\n") for each in _in_one_line(line, asked, author, today)]
    bare = _in_row(lines, asked, author, today)
    parts: list[_Part] = []
    for at, line in enumerate(lines):
        if at in bare:
            parts.append(bare[at])
        else:
            parts.extend(_parts(line, asked))
    shown = "\n".join(f"{each.number}. {each.text}" if each.number else each.text for each in parts)
    apart = len(lines) > text.count("\n") + 1
    return shown if apart or any(each.number for each in parts) else text


def _in_one_line(line: str, asked: Sequence[Fact], author: str, today: date) -> list[str]:
    """Part answers that were written behind one another: "1. no 2. on site 4. 20 January"."""
    if not _PLAIN_MARK.match(line):
        return [line]
    begins = [each.start() for each in _BEHIND.finditer(line)]
    pieces = [line[a:b].strip() for a, b in zip([0, *begins], [*begins, len(line)], strict=True)]
    read = [_PIECE.fullmatch(piece) for piece in pieces]
    parts = [_Part(each["answer"], int(each["number"])) for each in read if each]
    numbers = [each.number for each in parts]
    if len(parts) < len(pieces) or len(set(numbers)) == 1 or numbers != sorted(set(numbers)):
        return [line]
    if numbers[0] < 1 or numbers[-1] > len(asked):
        return [line]
    fits = [_fits(each, asked, author, today) for each in parts]
    # "1) … 2) later": what stands apart plainly may say nothing; "by 3. October" is a day
    plainly = all(piece.endswith(_ENDS) for piece in pieces[:-1]) or ")" in line[:3]
    enough = 2 * fits.count(True) > len(fits) and False not in fits
    dated = any(
        each.text[0].isalpha() and deadline.day_alone(f"{each.number}. {each.text}", today)
        for each in parts
    )
    if dated or not ((enough and plainly) or all(fits)):
        return [line]
    return [f"{each.number}. {each.text.rstrip(' ;,')}" for each in parts]


def _in_row(
    lines: Sequence[str], asked: Sequence[Fact], author: str, today: date
) -> dict[int, _Part]:
    """Return the lines that only a number begins, where they are answers in a row: "5 no"."""
    read: dict[int, _Part] = {}
    numbers: list[int] = []
    for at, line in enumerate(lines):
        match = _BARE.fullmatch(line) or _ITEMED.fullmatch(line)
        if match is None:
            continue
        number = int(match["number"])
        if not 0 < number <= len(asked) or _FURTHER.match(match["answer"]):
            return {}
        numbers.append(number)
        if not _PLAIN_MARK.match(line):
            read[at] = _Part(match["answer"], number)
    if len(numbers) > len(set(numbers)) or not read:
        return {}
    fits = [_fits(each, asked, author, today) for each in read.values()]
    if any(_is_figure(lines[at]) for at in read):
        # "2 more bakers", "3 new shops": figures, and no numbers of questions
        plain_ones = (asked[each.number - 1] not in _WORDS for each in read.values())
        told = any(fit and is_plain for fit, is_plain in zip(fits, plain_ones, strict=True))
        if not told or len(numbers) == 1 or numbers != sorted(numbers):
            return {}
    if len(numbers) >= _MANY:
        return read if fits.count(True) >= fits.count(False) else {}
    return read if all(fits) else {}


def _is_figure(line: str) -> bool:
    """Whether nothing but a space parts a number from what it begins, as it may count that."""
    match = _BARE.fullmatch(line)
    return match is not None and not match["mark"].strip()


def _parts(line: str, asked: Sequence[Fact]) -> Iterator[_Part]:
    """Part a line where a sentence names a question."""
    said: list[_Part] = []
    for sentence in sentences(line) if line.strip() else ():
        named = _named(sentence, asked)
        if named is not None:
            said.append(named)
        elif said:
            said[-1] = _Part(f"{said[-1].text} {sentence}", said[-1].number)
        else:
            said.append(_Part(sentence))
    if any(each.number for each in said):
        yield from said
    else:
        yield _Part(line)


def _named(sentence: str, asked: Sequence[Fact]) -> _Part | None:
    if (to := _TO.fullmatch(sentence)) is not None:
        rest = to["answer"].strip(" .,;!")
        part = _Part(f"{to['word']}{', ' * bool(rest)}{rest}", int(to["number"]))
        return part if _is_asked(part, asked) else None
    match = _NAMED.fullmatch(sentence)
    if match is None or _FURTHER.match(match["answer"]):
        return None
    part = _Part(_IS.sub("", match["answer"]), int(match["number"]))
    return part if _is_asked(part, asked) else None


def _is_asked(part: _Part, asked: Sequence[Fact]) -> bool:
    """Whether there is a question of that number, and something that answers it."""
    open_ = not part.text.strip() or part.text.endswith("?") or found(_OPEN, plain(part.text))
    return 0 < part.number <= len(asked) and not open_


def answers(line: str, fact: Fact, author: str, today: date) -> bool:
    """Whether a bare line answers the question of a fact that is not told in words of one's own."""
    return fact not in _WORDS and _fits(_Part(line, 1), (fact,), author, today) is True


def _fits(part: _Part, asked: Sequence[Fact], author: str, today: date) -> bool | None:
    """Whether an answer says what the question of its number asks; None where it says nothing."""
    fact = asked[part.number - 1]
    said = read_answers(f"1. {part.text}", (fact,), author, today)
    further = {Fact.APPLY: said.phone or said.way, Fact.PLACE: said.town}.get(fact)
    if getattr(said, fact) or further or fact in said.declined:
        return True
    return False if any(getattr(said, each) for each in _PLAIN) else None
