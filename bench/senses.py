"""Learn what sentences speak of, and tell how well it is done on letters that were held out.

    python bench/senses.py [--write]

Reads the annotated letters in `bench/letters`, holds a fifth of them out at a time, and prints for
each sense how many of its sentences were found and how many were right. With `--write` it learns
from all of them and writes `mailbot/reading/facts/senses.tsv`; the same letters give the same
table, byte for byte.

`{outcome|200 loaves a day}` marks in a letter what a reader should find; marks that are no `Sense`
(`duty`, `pay`, `company` …) stand for what only looks like it. A letter begins with a line `=== `
and a note, and may begin with `Subject: `; those of `mails.txt` are the labelled mails of
`tests/golden` up to blind5, marked from their labels. Files of sentences have another form: the senses of one,
joined by `+` (`-` for none), a tab, and the sentence, judged by place and other jobs alone.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mailbot.reading import plain
from mailbot.reading.facts.features import features
from mailbot.reading.facts.passages import Passage, passages
from mailbot.reading.facts.senses import SCALE, SENSES, Sense, Weights
from mailbot.reading.facts.sentences import sentences
from mailbot.terms import Line, Origin

LETTERS: Final = Path(__file__).parent / "letters"
TABLE: Final = Path(__file__).parents[1] / "mailbot" / "reading" / "facts" / "senses.tsv"

FOLDS: Final = 5
ROUNDS: Final = 10  # times that all examples are shown
STEP: Final = 1.0
PULL: Final = 2e-5  # to zero, so that what hardly matters is not kept
RARE: Final = 3  # a feature that occurs less often teaches nothing
SMALL: Final = 0.05  # a weight that is left out
SURE: Final = 0.3  # from which a sentence counts as told

TOLD_ALONE: Final = frozenset(
    {Sense.ONSITE, Sense.HYBRID, Sense.REMOTE, Sense.WELCOME, Sense.DISCUSS, Sense.NO}
)
WHOLE: Final = 3  # words from which a sentence that stands within a mark counts as marked

_MARK: Final = re.compile(r"\{(\w+)\|([^{}]*)\}")
_SUBJECT: Final = "Subject: "
_LETTER: Final = "=== "

Table = dict[str, dict[Sense, float]]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the senses it has, of those that were looked for."""

    sentence: str
    passage: Passage | None
    before: str
    has: frozenset[Sense]
    judged: frozenset[Sense]


def letters(folder: Path) -> Iterator[list[Example]]:
    """Yield the sentences of each letter in a folder; a sentence on its own is a letter."""
    for file in sorted(folder.glob("*.txt")):
        text = file.read_text("utf-8")
        if text.startswith(_LETTER):
            for letter in re.split(rf"^{_LETTER}.*\n", text, flags=re.MULTILINE)[1:]:
                yield list(_of_letter(letter))
        else:
            for line in text.splitlines():
                named, tab, sentence = line.partition("\t")
                if tab:
                    has = frozenset(Sense(name) for name in named.split("+") if name != "-")
                    yield [Example(sentence, None, "", has, TOLD_ALONE)]


def _of_letter(letter: str) -> Iterator[Example]:
    known = {sense.value for sense in SENSES}
    marks = [(Sense(m[1]), _plain(m[2])) for m in _MARK.finditer(letter) if m[1] in known]
    before = ""
    for passage in passages(_lines(_MARK.sub(r"\2", letter).strip("\n"))):
        for sentence in sentences(passage.text):
            said = _plain(sentence)
            has = frozenset(
                sense
                for sense, words in marks
                if words
                and (
                    f" {words} " in f" {said} "
                    or (len(said.split()) >= WHOLE and f" {said} " in f" {words} ")
                )
            )
            yield Example(sentence, passage, before, has, frozenset(SENSES))
            before = sentence


def _lines(text: str) -> list[Line]:
    head, _, rest = text.partition("\n")
    titled = head.startswith(_SUBJECT)
    body = plain.rows(rest if titled else text)
    subject = [Line(head.removeprefix(_SUBJECT), Origin.SUBJECT)] if titled else []
    return subject + [Line(row.text, Origin.BODY, row.mark, row.links) for row in body]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def digest(folder: Path) -> str:
    """Return by what the letters of a table are known again."""
    texts = (file.read_bytes() for file in sorted(folder.glob("*.txt")))
    return hashlib.sha256(b"\0".join(texts)).hexdigest()


def learn(told: Iterable[Example]) -> Table:
    """Return the weights of each feature; where each sum starts stands under "".

    Logistic regression, one for each sense, by stochastic gradient descent with steps that
    shrink where much was learned (AdaGrad) and a pull to zero (L1).
    """
    samples = [(features(e.sentence, e.passage, e.before), e) for e in told]
    often = Counter(feature for found, _ in samples for feature in found)
    kept = [(sorted(f for f in found if often[f] >= RARE), len(found), e) for found, e in samples]
    table: Table = defaultdict(dict)
    for sense in SENSES:
        judged = [(f, n, sense in e.has) for f, n, e in kept if sense in e.judged]
        for feature, weight in _one(judged).items():
            if abs(weight) >= SMALL or not feature:
                table[feature][sense] = weight
    return table


def _one(samples: Sequence[tuple[list[str], int, bool]]) -> dict[str, float]:
    weights: defaultdict[str, float] = defaultdict(float)
    learned: defaultdict[str, float] = defaultdict(lambda: 0.01)
    order = list(range(len(samples)))
    shuffle = random.Random(1).shuffle  # noqa: S311 -- the same order each time
    for _ in range(ROUNDS):
        shuffle(order)
        for index in order:
            found, size, true = samples[index]
            share = 1 / math.sqrt(size)
            total = weights[""] + share * sum(weights[feature] for feature in found)
            slope = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - true
            weights[""] -= STEP / 10 * slope
            step = slope * share
            for feature in found if abs(slope) > SMALL / 10 else ():
                learned[feature] += step * step
                rate = STEP / math.sqrt(learned[feature])
                moved = weights[feature] - rate * step
                weights[feature] = math.copysign(max(0.0, abs(moved) - PULL * rate), moved)
    return weights


def written(table: Table, source: str) -> str:
    """Give the table as text: what it was learned from, then a feature a line with its senses."""
    lines = [source]
    for feature in sorted(table):
        pairs = (f"{s.value}:{round(w * SCALE)}" for s, w in sorted(table[feature].items()))
        lines.append("\t".join([feature, *pairs]))
    return "\n".join(lines) + "\n"


def weights(table: Table) -> Weights:
    """Give the table as the reader uses it."""
    numbers = {sense: number for number, sense in enumerate(SENSES)}
    of = {f: tuple((numbers[s], w) for s, w in row.items()) for f, row in table.items() if f}
    return Weights(tuple(table[""].get(sense, 0.0) for sense in SENSES), of)


def held_out(told: Sequence[list[Example]]) -> dict[Sense, Counter[str]]:
    """Count for each sense what was found and what was not in letters that taught nothing."""
    order = list(range(len(told)))
    random.Random(2).shuffle(order)  # noqa: S311 -- the same folds each time
    tally: dict[Sense, Counter[str]] = {sense: Counter() for sense in SENSES}
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        taught = weights(learn(e for i, one in enumerate(told) if i not in out for e in one))
        for example in (e for i in out for e in told[i]):
            sure = taught.judge(features(example.sentence, example.passage, example.before))
            for sense in example.judged:
                found, true = sure[sense] > SURE, sense in example.has
                tally[sense]["right" if found and true else f"{found} {true}"] += 1
    return tally


def main() -> None:
    """Learn, tell, and write where asked to."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--write", action="store_true", help="write the table")
    wanted = arguments.parse_args()
    told = list(letters(LETTERS))
    if wanted.write:
        table = learn(e for one in told for e in one)
        TABLE.write_text(written(table, digest(LETTERS)), "utf-8")
        return
    print(f"{len(told)} letters, {sum(map(len, told))} sentences")
    print(f"{'sense':<14}{'precision':>10}{'recall':>8}{'F1':>7}{'of':>7}")
    scores = []
    for sense, tally in held_out(told).items():
        right, wrong, missed = tally["right"], tally["True False"], tally["False True"]
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        scores.append(2 * right / max(1, 2 * right + wrong + missed))
        of = f"{right + missed:>7}"
        print(f"{sense.value:<14}{precision:>10.3f}{recall:>8.3f}{scores[-1]:>7.3f}{of}")
    print(f"{'mean':<14}{statistics.mean(scores):>25.3f}")


if __name__ == "__main__":
    main()
