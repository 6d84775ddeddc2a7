"""Learn what mails are for, and tell how well it is done on mails that were held out.

    PYTHONPATH=tests/helpers python -m bench.kinds [--write]

Reads the labelled mails in `bench/kinds` and in `tests/golden/kinds`, and prints for the rules
alone, for learned weights alone, and for weights that know what the rules say, how many mails get
the right kind, and the right intent, too: of those that taught the rest of their folder (a fifth
held out at a time), and of those in `bench/kinds/unseen`, which nothing was ever made to fit.
Short and long ones are told apart, with the offers that were lost and the wishes that were
invented. With `--write` it learns from all but the unseen ones and writes
`mailbot/reading/leaning.tsv`.

Annotated letters teach, too, what an offer looks like: one in twelve of those in `bench/letters`,
where it is long and names a title or an employer. Nearly all are easy, so none is held out.

The rules were made to fit the golden mails, so what they say of those teaches nothing of how far
to trust them: it is left out.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from short_mails import Short, short_mails

from bench import annotated
from bench.learning import Sample, digest, learn, written
from mailbot.reading.assembly import build
from mailbot.reading.case import PLAIN, SHORT, case_of
from mailbot.reading.classify import by_rules
from mailbot.reading.leaning import INTENTS, KINDS, LEANINGS, decided, judged, outweighed
from mailbot.reading.memory import forget
from mailbot.reading.traits import ruled, traits
from mailbot.reading.weights import Weights
from mailbot.terms import Intent, Kind, Mark, Origin

MAILS: Final = Path(__file__).parent / "kinds"
UNSEEN: Final = MAILS / "unseen"
GOLDEN: Final = Path(__file__).parents[1] / "tests" / "golden" / "kinds"
TABLE: Final = Path(__file__).parents[1] / "mailbot" / "reading" / "leaning.tsv"

FOLDS: Final = 5
EACH: Final = 12  # letter: more would outweigh the mails
NAMED: Final = {"title", "organization"}
PULL: Final = 3e-4
SMALL: Final = 0.1

HURTS: Final = (Kind.ERASE, Kind.UNSUBSCRIBE)  # where it is invented


@dataclass(frozen=True, slots=True)
class Example:
    """A mail with what it shows, what the rules make of it, and what it is."""

    mail: Short
    traits: frozenset[str]
    ruled: frozenset[str]
    kind: Kind  # by the rules, as `intent`
    intent: Intent
    judged: bool
    asks: bool
    long: bool
    full: bool  # of a job's facts

    def sample(self, *, rules: bool) -> Sample[Kind | Intent]:
        """Give it as the learner takes it; where nobody said which intent, none is looked for."""
        kind, intent = self.mail.kind, self.mail.intent
        has = {one for one in KINDS if one == kind} | {one for one in INTENTS if one == intent}
        known = kind != Kind.OTHER or intent
        shown = self.traits | self.ruled if rules else self.traits
        return Sample(shown, frozenset(has), frozenset(LEANINGS if known else KINDS))


def offers() -> list[Example]:
    """Read some annotated letters as what they are."""
    told = [one for file in annotated.files() for one in annotated.letters(file)]
    return [
        _example(_offer(one)) for one in told[::EACH] if NAMED & {name for name, _ in one.marks}
    ]


def _offer(letter: annotated.Letter) -> Short:
    subject = [line.text for line in letter.lines if line.origin is Origin.SUBJECT]
    body = [line for line in letter.lines if line.origin is Origin.BODY]
    text = "\n".join("- " * (line.mark is Mark.BULLET) + line.text for line in body)
    return Short(Kind.SUBMISSION, "", "F", "".join(subject), text)


def examples(folder: Path) -> list[Example]:
    """Read the mails of a folder."""
    return [_example(mail) for file in sorted(folder.glob("*.txt")) for mail in short_mails(file)]


def _example(mail: Short) -> Example:
    try:
        case = case_of(build(mail.raw))
        kind, intent = by_rules(case)
        shown, said = traits(case), ruled(case, kind, intent)
        weighed, full = judged(case, intent), case.mine.facts >= PLAIN
        asks, long = case.said.asks(), case.said.length > SHORT
        return Example(mail, shown, said, kind, intent, weighed, asks, long, full)
    finally:
        forget()


@dataclass(frozen=True, slots=True)
class Judge:
    """Weights, and whether they know what the rules say."""

    weights: Weights[Kind | Intent]
    rules: bool

    def says(self, one: Example) -> tuple[str, str]:
        """Return kind and intent of a mail."""
        if not one.judged:
            return one.kind, one.intent
        sure = self.weights.judge(one.traits | one.ruled if self.rules else one.traits)
        kind, intent = one.kind, one.intent
        if not self.rules:
            kind, intent = Kind.OTHER, Intent.OTHER
        if one.long:
            return outweighed(sure, kind, intent, asks=one.asks, full=one.full)
        return decided(sure, kind, intent, asks=one.asks)


def taught(told: Iterable[Example], golden: Iterable[Example], *, rules: bool) -> Judge:
    """Learn from mails."""
    samples = [one.sample(rules=rules) for one in told]
    samples += [one.sample(rules=False) for one in golden]
    return Judge(learn(samples, LEANINGS, pull=PULL, small=SMALL), rules)


Told = Sequence[tuple[Example, tuple[str, str]]]


def tell(name: str, told: Told) -> None:
    """Print how many mails are right, the offers that were lost, and what was invented."""
    for long, size in ((False, "short"), (True, "long")):
        _tell(f"{name}, {size}", [pair for pair in told if pair[0].long is long])


def _tell(name: str, told: Told) -> None:
    kinds = sum(kind == one.mail.kind for one, (kind, _) in told)
    both = sum(
        kind == one.mail.kind and intent == (one.mail.intent or one.mail.kind)
        for one, (kind, intent) in told
    )
    offers = [kind for one, (kind, _) in told if one.mail.kind == Kind.SUBMISSION]
    lost = f"{len(offers) - offers.count(Kind.SUBMISSION)} of {len(offers)}"
    wrong = Counter(kind for one, (kind, _) in told if kind != one.mail.kind)
    invented = ", ".join(f"{wrong[kind]} {kind}" for kind in HURTS)
    share = len(told) / 100
    print(f"{name:<34}{kinds / share:>7.1f}{both / share:>8.1f}{lost:>13}   {invented}")


def main() -> None:
    """Learn, tell, and write where asked to."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("--write", action="store_true", help="write the table")
    wanted = arguments.parse_args()
    told, golden, unseen, letters = examples(MAILS), examples(GOLDEN), examples(UNSEEN), offers()
    if wanted.write:
        weights = taught([*told, *letters], golden, rules=True).weights
        TABLE.write_text(written(weights, digest(MAILS)), "utf-8")
        return
    print(f"{len(told)} mails, {len(letters)} letters, {len(golden)} golden, {len(unseen)} unseen")
    print(f"{'':<34}{'kind %':>7}{'intent %':>9}{'offers lost':>12}   invented")
    tell("rules", [(one, (one.kind, one.intent)) for one in told])
    for rules, name in ((False, "weights"), (True, "weights and rules")):
        tell(name, list(_held_out(told, letters, golden, rules=rules)))
    tell("unseen: rules", [(one, (one.kind, one.intent)) for one in unseen])
    for rules, name in ((False, "weights"), (True, "weights and rules")):
        judge = taught([*told, *letters], golden, rules=rules)
        tell(f"unseen: {name}", [(one, judge.says(one)) for one in unseen])


def _held_out(
    told: Sequence[Example],
    letters: Sequence[Example],
    golden: Sequence[Example],
    *,
    rules: bool,
) -> Iterable[tuple[Example, tuple[str, str]]]:
    order = list(range(len(told)))
    random.Random(2).shuffle(order)  # noqa: S311 -- the same folds each time
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        rest = [one for i, one in enumerate(told) if i not in out]
        judge = taught([*rest, *letters], golden, rules=rules)
        yield from ((told[i], judge.says(told[i])) for i in out)


if __name__ == "__main__":
    main()
