"""Learn which words of a mail are a title, a result, pay; tell how well on letters held out.

    python -m bench.spans [--write]

Learns from the annotated letters in `bench/letters` and its `stories`, and from the labelled mails of `tests/golden`
up to blind7, holds a quarter of the letters out at a time, and prints for each field how often the
rules alone and the tags found it. With `--write` it learns from all of them and writes
`mailbot/reading/facts/spans.tsv`. Needs numpy (`pip install -r requirements-learn.txt`).

The rules have been mended by the golden mails, and would look more reliable there than they are on
a mail that nobody has seen. So the tagger is told, of those mails, what the rules found in them
when they were new (`golden.json`), and of older ones that they found nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import numpy as np

from bench import annotated, senses
from bench.learning import digest
from bench.learning import learn as learn_senses
from mailbot.reading import memory
from mailbot.reading.assembly import build
from mailbot.reading.facts import senses as judging
from mailbot.reading.facts.cues import Hints, seen
from mailbot.reading.facts.passages import Passage, passages
from mailbot.reading.facts.ruled import ruled
from mailbot.reading.facts.senses import SENSES
from mailbot.reading.facts.spans import (
    NEAR,
    OTHER,
    SCALE,
    START,
    STEP,
    TAGS,
    Sort,
    Weights,
    tagged,
)
from mailbot.reading.facts.tokens import tokens

GOLDEN: Final = Path(__file__).parents[1] / "tests" / "golden"
SETS: Final = ("corpus", "blind1", "blind2", "blind3", "blind4", "blind5", "blind6", "blind7")
THEN: Final = Path(__file__).parent / "golden.json"  # what the rules found when a mail was new
TABLE: Final = Path(__file__).parents[1] / "mailbot" / "reading" / "facts" / "spans.tsv"

FOLDS: Final = 4
ROUNDS: Final = 6  # times that all lines are shown
PACE: Final = 0.5
PULL: Final = 1e-5  # to zero
RARE: Final = 3  # a cue that occurs less often teaches nothing
COMMON: Final = 4  # times from which on a word is known
SMALL: Final = 0.06  # a weight that is left out
NEVER: Final = -1e9
SAME: Final = 0.8  # token F1 from which two results are the same
WORDED: Final = (Sort.TITLE, Sort.ORGANIZATION, Sort.OBJECTIVE)

_SORTS: Final = {sort.value: sort for sort in Sort}
_IN_PART: Final = ("mini", "mails", "sentences")  # files whose letters are not wholly marked
_DAY: Final = re.compile(r"\d{4}-\d\d|\d\d?[./]\d\d?|\d{1,2}\W")


@dataclass(frozen=True, slots=True)
class Example:
    """A mail: its passages, the marks of each word, and what the rules found."""

    passages: tuple[Passage, ...]
    marks: tuple[tuple[str, str], ...]
    hints: Hints
    sender: str
    sum_or_day: bool = True  # whether pay and deadline are marked


@dataclass(frozen=True, slots=True)
class Line:
    """A passage to learn from: the cues of each word, and its tag."""

    cues: tuple[list[str], ...]
    tags: tuple[str, ...]


def written() -> list[Example]:
    """Return the annotated letters, with what the rules find in letters that they have not seen.

    The rules on results ask `senses`, which have learned from these letters and know them by heart.
    So each half of the files is read by senses that learned from the rest; they learn from no
    stories.
    """
    files = annotated.files()
    whole = [file for file in files if not file.name.startswith(_IN_PART)] + annotated.stories()
    examples = []
    for half in (whole[::2], whole[1::2]):
        taught = senses.samples(
            e for one in senses.letters(f for f in files if f not in half) for e in one
        )
        weights = learn_senses(taught, SENSES)
        with patch.object(judging, "learned", return_value=weights):
            for letter in (one for file in half for one in annotated.letters(file)):
                listed = passages(letter.lines)
                examples.append(Example(listed, letter.marks, ruled(listed, ()).hints(), ""))
                memory.forget()
    return examples


def labelled() -> Iterator[Example]:
    """Yield the golden mails that offer a job."""
    then: dict[str, dict[str, Any]] = json.loads(THEN.read_text("utf-8"))
    for file in (file for name in SETS for file in sorted((GOLDEN / name).glob("*.eml"))):
        job = json.loads(file.with_suffix(".json").read_text("utf-8"))["job"]
        if job is None:
            continue
        document = build(file.read_bytes())
        author = document.mail.author or document.mail.shown_from
        told = then.get(f"{file.parent.name}/{file.stem}", {})
        marks = [(sort.value, job[sort.value]) for sort in WORDED if job[sort.value]]
        marks += [(Sort.OUTCOME.value, outcome) for outcome in job["outcomes"]]
        yield Example(
            passages(document.lines),
            tuple(marks),
            Hints(
                told.get("title"),
                told.get("organization"),
                told.get("objective"),
                tuple(told.get("outcomes", ())),
            ),
            author.address.rpartition("@")[2] if author is not None else "",
            sum_or_day=not (job["pay"] or job["deadline"]),
        )
        memory.forget()


def lines(example: Example, common: frozenset[str]) -> Iterator[Line]:
    """Yield the lines of a mail that may be learned from."""
    for look in seen(example.passages, example.hints, example.sender, common):
        words = [token.norm for token in look.tokens]
        tags = _tags(words, example.marks)
        results = any(tag.endswith(Sort.OUTCOME.value) for tag in tags)
        told = example.sum_or_day or results
        if told or not (
            _DAY.search(look.passage.text) or any("mon!" in cues for cues in look.cues)
        ):
            yield Line(tuple([*look.setting, *cues] for cues in look.cues), tuple(tags))


def _tags(words: Sequence[str], marks: Sequence[tuple[str, str]]) -> list[str]:
    tags = [OTHER] * len(words)
    for name, text in marks:
        wanted = [token.norm for token in tokens(text)]
        sort = _SORTS.get(name)
        for i in range(len(words) - len(wanted) + 1 if wanted else 0):
            free = all(tag == OTHER for tag in tags[i : i + len(wanted)])
            if free and words[i : i + len(wanted)] == wanted:
                for k in range(len(wanted)):
                    tags[i + k] = f"{'I' if k else 'B'}-{sort.value}" if sort else NEAR
    return tags


def learn(told: Sequence[Example]) -> Weights:
    """Learn the weights of a linear-chain conditional random field.

    Stochastic gradient descent on the likelihood of a line's tags, with steps that shrink where
    much was learned (AdaGrad).
    """
    words = Counter(t.norm for e in told for p in e.passages for t in tokens(p.text))
    common = frozenset(word for word, times in words.items() if times >= COMMON)
    shown = [line for example in told for line in lines(example, common)]
    often = Counter(cue for line in shown for cues in line.cues for cue in cues)
    numbers = {cue: n for n, cue in enumerate(sorted(c for c, k in often.items() if k >= RARE))}
    field = _Field(len(numbers))
    rows = [
        (
            [np.array([numbers[c] for c in cues if c in numbers], dtype=int) for cues in line.cues],
            np.array([len(cues) for cues in line.cues]) ** -0.5,
            np.array([TAGS.index(tag) for tag in line.tags]),
        )
        for line in shown
    ]
    shuffle = random.Random(1).shuffle  # noqa: S311 -- the same order each time
    for _ in range(ROUNDS):
        shuffle(rows)
        for found, shares, tags in rows:
            field.learn(found, shares, tags)
    return field.weights(numbers, common)


class _Field:
    """The weights while they are learned."""

    def __init__(self, cues: int) -> None:
        size = len(TAGS)
        self.of = np.zeros((cues, size))
        self.steps = np.zeros((size + 1, size))  # the last row is the start
        self.learned = np.full_like(self.of, 0.1)
        self.learned_steps = np.full_like(self.steps, 0.1)
        self.never = np.array([[_never(a, b) for b in TAGS] for a in (*TAGS, START)])

    def learn(self, found: Sequence[Any], shares: Any, tags: Any) -> None:
        """Take one step towards the tags of a line."""
        sums = np.array([self.of[f].sum(0) for f in found]) * shares[:, None]
        slopes, steps = self._expected(sums)
        slopes[np.arange(len(tags)), tags] -= 1
        np.add.at(steps, (np.concatenate(([len(TAGS)], tags[:-1])), tags), -1)
        for i in np.nonzero(np.abs(slopes).max(1) > 0.01)[0]:
            at, slope = found[i], slopes[i] * shares[i]
            self.learned[at] += slope * slope
            self.of[at] -= PACE * (slope / np.sqrt(self.learned[at]) + PULL * self.of[at])
        self.learned_steps += steps * steps
        self.steps -= 0.3 * PACE * steps / np.sqrt(self.learned_steps)

    def _expected(self, sums: Any) -> tuple[Any, Any]:
        """Return how likely each tag of each word is, and how often each step is expected."""
        number, size = sums.shape
        step = np.where(self.never, 0, np.exp(np.clip(self.steps, -50, 50)))
        own = np.exp(sums - sums.max(1)[:, None])
        ahead, scale = np.zeros((number, size)), np.zeros(number)
        for i in range(number):
            ahead[i] = (ahead[i - 1] @ step[:size] if i else step[size]) * own[i]
            scale[i] = ahead[i].sum()
            ahead[i] /= scale[i]
        behind = np.ones((number, size))
        for i in range(number - 2, -1, -1):
            behind[i] = step[:size] @ (own[i + 1] * behind[i + 1]) / scale[i + 1]
        likely = ahead * behind
        likely /= likely.sum(1)[:, None]
        steps = np.zeros_like(self.steps)
        steps[size] = likely[0]
        if number > 1:
            after = own[1:] * behind[1:] / scale[1:, None]
            steps[:size] = np.einsum("ti,tj->ij", ahead[:-1], after) * step[:size]
        return likely, steps

    def weights(self, numbers: dict[str, int], common: frozenset[str]) -> Weights:
        """Give them as the reader uses them; a common word stays known without a weight."""
        rows = {cue: _row(self.of[number]) for cue, number in numbers.items()}
        kept = {cue: row for cue, row in rows.items() if row}
        named = dict.fromkeys(f"w={word}" for word in sorted(common)) | kept
        steps = {tag: _row(self.steps[number]) for number, tag in enumerate((*TAGS, START))}
        return Weights({cue: row or "" for cue, row in named.items()}, steps)


def _never(before: str, after: str) -> bool:
    """A tag of going on stands behind one of the same sort."""
    return after.startswith("I-") and before not in (after, f"B{after[1:]}")


def _row(weights: Any) -> str:
    pairs = enumerate(weights.tolist())
    return " ".join(f"{n}:{round(w * SCALE)}" for n, w in pairs if abs(w) >= SMALL)


def table(weights: Weights, source: str) -> str:
    """Give the weights as text: what they were learned from, then a cue a line."""
    rows = [f"{STEP}{tag}\t{row}" for tag, row in weights.steps.items()]
    rows += [f"{cue}\t{row}".rstrip() for cue, row in sorted(weights.rows.items())]
    return "\n".join([source, *rows]) + "\n"


def held_out(told: Sequence[Example], besides: Sequence[Example]) -> dict[str, Counter[Sort]]:
    """Count what rules and tags found in letters that taught nothing."""
    order = list(range(len(told)))
    random.Random(2).shuffle(order)  # noqa: S311 -- the same folds each time
    tally: dict[str, Counter[Sort]] = defaultdict(Counter)
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        taught = learn([*besides, *(one for i, one in enumerate(told) if i not in out)])
        for example in (told[i] for i in sorted(out)):
            hints = example.hints
            found = tagged(example.passages, hints, example.sender, taught)
            by_tags: dict[Sort, list[str]] = defaultdict(list)
            for span in sorted(found, key=lambda span: -span.sure):
                if span.sort not in WORDED or not by_tags[span.sort]:
                    by_tags[span.sort].append(span.text)
            by_rules = {sort: [getattr(hints, sort.value) or ""] for sort in WORDED}
            by_rules[Sort.OUTCOME] = list(hints.outcomes)
            _count(tally, "rules", by_rules, example)
            _count(tally, "tags", by_tags, example)
            memory.forget()
    return tally


def _count(
    tally: dict[str, Counter[Sort]],
    who: str,
    found: dict[Sort, list[str]],
    example: Example,
) -> None:
    for sort in (*WORDED, Sort.OUTCOME):
        right = list(dict.fromkeys(text for name, text in example.marks if name == sort.value))
        got = [text for text in dict.fromkeys(found.get(sort, ())) if text]
        if sort in WORDED:  # each mention is marked, and one of them is asked for
            hit = any(_alike(one, two) == 1 for one in got for two in right)
            wanted = min(1, len(right))
            hits = int(hit)
        else:
            pairs = [(_alike(one, two), one, two) for one in got for two in right]
            hits, wanted = _matched([pair for pair in pairs if pair[0] >= SAME]), len(right)
        tally[f"{who} right"][sort] += hits
        tally[f"{who} found"][sort] += len(got)
        tally["marked"][sort] += wanted


def _matched(pairs: list[tuple[float, str, str]]) -> int:
    """Match one to one, the likest first."""
    ones: set[str] = set()
    twos: set[str] = set()
    for _, one, two in sorted(pairs, reverse=True):
        if one not in ones and two not in twos:
            ones.add(one)
            twos.add(two)
    return len(ones)


def _alike(one: str, two: str) -> float:
    """Return the F1 of the words that two texts share."""
    a, b = (re.findall(r"\w+", text.casefold()) for text in (one, two))
    return 2 * sum((Counter(a) & Counter(b)).values()) / max(1, len(a) + len(b))


def main() -> None:
    """Learn, tell, and write where asked to."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--write", action="store_true", help="write the table")
    wanted = arguments.parse_args()
    told, besides = written(), list(labelled())
    if wanted.write:
        source = digest(annotated.LETTERS, annotated.STORIES)
        TABLE.write_text(table(learn([*besides, *told]), source), "utf-8")
        return
    print(f"{len(told)} letters, held out in {FOLDS} parts, and {len(besides)} mails")
    print(f"{'':<14}{'of':>6}{'rules P':>10}{'R':>7}{'F1':>7}{'tags P':>10}{'R':>7}{'F1':>7}")
    tally = held_out(told, besides)
    for sort in (*WORDED, Sort.OUTCOME):
        marked = tally["marked"][sort] // 2  # counted with each of the two
        cells = [f"{sort.value:<14}{marked:>6}"]
        for who in ("rules", "tags"):
            right, found = tally[f"{who} right"][sort], tally[f"{who} found"][sort]
            cells.append(f"{right / max(1, found):>10.3f}{right / max(1, marked):>7.3f}")
            cells.append(f"{2 * right / max(1, found + marked):>7.3f}")
        print("".join(cells))


if __name__ == "__main__":
    main()
