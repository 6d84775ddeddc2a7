"""A pattern over tables of words finds the same after its branches were grouped by their letters."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.reading.alternations import compiled, grouped
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.vocabulary import label_words, words

GOLDEN = Path(__file__).parents[1] / "golden"
FIELDS = ("hiring", "results_intro", "negation", "remote", "role", "pay", "deadline", "duty", "ask")
MANY = "apple|apply|ant|bee|bat|bear|cat|cow|crab|dog|duck|deer|eel|elk"


def spans(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], ...]]:
    """Give where a pattern matches, with all its groups."""
    return [match.regs for match in pattern.finditer(text)]


@pytest.fixture(scope="module")
def lines() -> list[str]:
    def texts() -> Iterator[str]:
        for path in sorted(GOLDEN.glob("corpus/*.eml")):
            yield from path.read_text("utf-8", "replace").splitlines()

    return list(dict.fromkeys(texts()))[::5]


@pytest.mark.parametrize("field", FIELDS)
def test_the_words_of_a_field_are_found_as_before(field: str, lines: list[str]) -> None:
    pattern = rf"(?<!\w)(?:{words(field)})(?!\w)"
    plain, quick = re.compile(pattern, re.IGNORECASE), compiled(pattern, re.IGNORECASE)
    assert quick.pattern != pattern
    for line in lines:
        for text in (line, line.upper()):
            assert spans(quick, text) == spans(plain, text)


def test_named_groups_stay(lines: list[str]) -> None:
    topics = [topic for topic in Topic if label_words(topic)]
    pattern = "|".join(f"(?P<{topic.value}>{label_words(topic)})" for topic in topics)
    plain, quick = re.compile(pattern, re.IGNORECASE), compiled(pattern, re.IGNORECASE)
    assert quick.groupindex == plain.groupindex
    assert all(spans(quick, line) == spans(plain, line) for line in lines)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (MANY, "Apply to the CAT, the antelope and the elk"),
        (rf"(?:the|a)? ?(?:{MANY})s?", "the cats, a bee, eels"),
        (rf"a|ab|abc|{MANY}", "abc abacus apple"),  # the first that fits wins, not the longest
        (rf"{MANY}|\w+ch|app|crane|dogma", "apples crab church dogma crane app"),
        (rf"[abc]\d|x+y|z{{2}}|{MANY}", "a1 c2 xxxy zz bear"),
        (rf"{MANY}|\.net|\(c\)|c\+\+|ä|öl", "cat .net (C) C++ ÄÖL"),
        (rf"(?<=the )cow|(?!ant)an|{MANY}", "the cow and an ant"),
        (rf"{MANY}||emu", "emu"),  # an empty branch hides what stands behind it
        (rf"(?i:{MANY})(?-i:{MANY.upper()})", "CatDOG catdog"),
    ],
)
@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
def test_the_order_of_what_can_begin_alike_stays(
    pattern: str, text: str, flags: re.RegexFlag
) -> None:
    assert spans(compiled(pattern, flags), text) == spans(re.compile(pattern, flags), text)


def test_letters_that_count_as_another_case_do_so_still() -> None:
    everything = "".join(map(chr, range(0x20000)))
    pattern = "|".join(f"{letter}" for letter in "abcdefghijklmnopqrstuvwxyzßäéñøœžж")
    found = compiled(pattern, re.IGNORECASE).findall(everything)
    assert found == re.findall(pattern, everything, re.IGNORECASE)
    assert "\u212a" in found  # the sign for kelvin


def test_a_few_branches_are_left_alone() -> None:
    assert grouped("yes|no|maybe", ignoring_case=True) == "yes|no|maybe"


def test_branches_are_grouped_by_their_first_letters() -> None:
    assert grouped(MANY, ignoring_case=False).startswith("[a](?:")
