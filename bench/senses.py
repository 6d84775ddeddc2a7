"""Learn what sentences speak of, and tell how well it is done on letters that were held out.

    python -m bench.senses [--write]

Reads the annotated letters in `bench/letters`, holds a fifth of them out at a time, and prints for
each sense how many of its sentences were found and how many were right. With `--write` it learns
from all of them and writes `mailbot/reading/facts/senses.tsv`; the same letters give the same
table, byte for byte.

The letters of `mails.txt` are the labelled mails of `tests/golden` up to blind5, marked from their
labels. Files of sentences have another form: the senses of one, joined by `+` (`-` for none), a
tab, and the sentence, judged by place and other jobs alone.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench import annotated
from bench.learning import Sample, digest, learn, written
from mailbot.reading.facts.features import features
from mailbot.reading.facts.passages import Passage, passages
from mailbot.reading.facts.senses import SENSES, Sense
from mailbot.reading.facts.sentences import sentences

TABLE: Final = Path(__file__).parents[1] / "mailbot" / "reading" / "facts" / "senses.tsv"

FOLDS: Final = 5
SURE: Final = 0.3  # from which a sentence counts as told

TOLD_ALONE: Final = frozenset(
    {Sense.ONSITE, Sense.HYBRID, Sense.REMOTE, Sense.WELCOME, Sense.DISCUSS, Sense.NO}
)
WHOLE: Final = 3  # words from which a sentence that stands within a mark counts as marked


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with the senses it has, of those that were looked for."""

    sentence: str
    passage: Passage | None
    before: str
    has: frozenset[Sense]
    judged: frozenset[Sense]


def letters(files: Iterable[Path]) -> Iterator[list[Example]]:
    """Yield the sentences of each letter in some files; a sentence on its own is a letter."""
    for file in files:
        for letter in annotated.letters(file):
            yield list(_of_letter(letter))
        for line in annotated.sentences(file):
            named, tab, sentence = line.partition("\t")
            if tab:
                has = frozenset(Sense(name) for name in named.split("+") if name != "-")
                yield [Example(sentence, None, "", has, TOLD_ALONE)]


def _of_letter(letter: annotated.Letter) -> Iterator[Example]:
    known = {sense.value for sense in SENSES}
    marks = [(Sense(name), _plain(text)) for name, text in letter.marks if name in known]
    before = ""
    for passage in passages(letter.lines):
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


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def samples(told: Iterable[Example]) -> list[Sample[Sense]]:
    """Give sentences as the learner takes them."""
    return [
        Sample(features(one.sentence, one.passage, one.before), one.has, one.judged) for one in told
    ]


def held_out(told: Sequence[list[Example]]) -> dict[Sense, Counter[str]]:
    """Count for each sense what was found and what was not in letters that taught nothing."""
    order = list(range(len(told)))
    random.Random(2).shuffle(order)  # noqa: S311 -- the same folds each time
    tally: dict[Sense, Counter[str]] = {sense: Counter() for sense in SENSES}
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        teaching = samples(e for i, one in enumerate(told) if i not in out for e in one)
        taught = learn(teaching, SENSES)
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
    told = list(letters(annotated.files()))
    if wanted.write:
        taught = learn(samples(e for one in told for e in one), SENSES)
        TABLE.write_text(written(taught, digest(annotated.LETTERS)), "utf-8")
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
