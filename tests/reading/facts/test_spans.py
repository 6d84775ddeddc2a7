"""The words that a fact is told in, found by weights where no rule knows the phrase."""

from __future__ import annotations

import hashlib
from itertools import pairwise
from pathlib import Path

import pytest

from mailbot.reading import plain
from mailbot.reading.facts.cues import Hints, seen
from mailbot.reading.facts.passages import Passage, passages
from mailbot.reading.facts.ruled import ruled
from mailbot.reading.facts.spans import OTHER, TAGS, Sort, Weights, learned, tagged
from mailbot.terms import Line, Origin

LETTERS = Path(__file__).parents[3] / "bench" / "letters"

LETTER = """\
Dear both,

Pennywort Veterinary has been in the old fire station at Alston for eleven years, two vets, \
three nurses and a tortoise. We are looking for a night receptionist, as Moira is moving to Wales.

In a year nobody waits more than ten minutes on the phone, and one booking in two is made online.

It pays £13.20 an hour. Write to rosa@pennywort.example by 9 January.
"""


def _passages(text: str) -> tuple[Passage, ...]:
    rows = plain.rows(text)
    return passages([Line(row.text, Origin.BODY, row.mark, row.links) for row in rows])


def _told(text: str) -> dict[Sort, list[str]]:
    told: dict[Sort, list[str]] = {}
    listed = _passages(text)
    for span in tagged(listed, ruled(listed, ()).hints(), "", learned()):
        told.setdefault(span.sort, []).append(span.text)
    return told


def test_a_letter_in_plain_words_is_read_without_a_rule() -> None:
    told = _told(LETTER)
    assert told[Sort.TITLE] == ["night receptionist"]
    assert told[Sort.ORGANIZATION] == ["Pennywort Veterinary"]
    assert told[Sort.OUTCOME] == [
        "nobody waits more than ten minutes on the phone",
        "one booking in two is made online",
    ]
    assert told[Sort.PAY] == ["£13.20 an hour"]
    assert told[Sort.DEADLINE] == ["by 9 January"]


def test_what_the_rules_found_counts() -> None:
    """The same words are surer a title where the rules took them for one."""
    text = "We are looking for a night receptionist, as Moira is leaving."

    def sure(hints: Hints) -> float:
        spans = tagged(_passages(text), hints, "", learned())
        return max((one.sure for one in spans if one.sort is Sort.TITLE), default=0.0)

    assert sure(Hints(title="night receptionist")) > sure(Hints())


@pytest.mark.parametrize("text", ["", "\n \n", "!", "…", "a" * 9000, "( ( (", "١٢٣ ४५"])
def test_what_says_nothing_has_no_spans_of_several_sorts(text: str) -> None:
    assert len(_told(text)) <= 1


def test_a_tag_of_going_on_stands_behind_one_of_the_same_sort() -> None:
    """Whatever the weights: here they want nothing else."""
    going_on = [number for number, tag in enumerate(TAGS) if tag.startswith("I-")]
    wish = " ".join(f"{number}:{500 + number}" for number in going_on)
    weights = Weights({f"w={word}": wish for word in "abcdefgh"}, {})
    spans = tagged(_passages("a b c d e f g h"), Hints(), "", weights)
    assert [span.text for span in spans] == ["a b c d e f g h"]


def test_a_bracket_that_closes_one_among_the_words_goes_with_them() -> None:
    begins, goes_on = TAGS.index("B-title"), TAGS.index("I-title")
    rows = {"w=engineer": f"{begins}:900", "w=(": f"{goes_on}:900", "w=tyres": f"{goes_on}:900"}
    rows["b"] = f"{TAGS.index(OTHER)}:100"
    [span] = tagged(_passages("an engineer (tyres) please"), Hints(), "", Weights(rows, {}))
    assert span.text == "engineer (tyres)"


def test_a_word_is_looked_at_with_what_stands_around_it() -> None:
    [look] = seen(_passages("Title: Baker at Fell"), Hints(title="Baker"), "fell.example", {"at"})
    word = dict(zip((token.text for token in look.tokens), look.cues, strict=True))
    assert {"w=baker", "+1=at", "rt=-B-", "occ!", "u:101"} - {*word["Baker"]} <= {"u:101"}
    assert "dom!" in word["Fell"]
    assert "t=title" in look.setting


def test_one_of_two_halves_is_as_sure_as_it_is() -> None:
    """Sureness is a share of one: no span is surer than that."""
    sure = [span.sure for span in tagged(_passages(LETTER), Hints(), "", learned())]
    assert all(0 < one <= 1 for one in sure)
    assert any(one != two for one, two in pairwise(sure))


def test_the_weights_are_those_of_the_letters() -> None:
    """After a change of the letters, `python -m bench.spans --write`."""
    table = Path(__file__).parents[3] / "mailbot" / "reading" / "facts" / "spans.tsv"
    folders = (LETTERS, LETTERS / "stories")
    texts = (file.read_bytes() for each in folders for file in sorted(each.glob("*.txt")))
    with table.open(encoding="utf-8") as lines:
        assert next(lines).strip() == hashlib.sha256(b"\0".join(texts)).hexdigest()
