"""text/plain to rows: quote marks counted, hard wraps undone, bullets and links taken off."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading import charset, lists
from mailbot.reading.quote_marks import MAX_DEPTH, MAX_LINE, Typed, counted
from mailbot.reading.rows import Row
from mailbot.terms import Mark

__all__ = ["MAX_DEPTH", "MAX_LINE", "MAX_LINES", "rows"]

MAX_LINES: Final = 20_000
RAGGED: Final = 6  # columns that a line may stay short of the others, where it ends no sentence
# Outlook and Apple Mail put an anchor's target behind its text in angle brackets.
_TARGET: Final = re.compile(r"[ \t]?<((?:https?://|mailto:|tel:)[^<>\s]{1,3000})>", re.IGNORECASE)
_OPEN_TARGET: Final = re.compile(r"<(?:https?://|mailto:)[^<>\s]{0,2000}$", re.IGNORECASE)
_IMAGE: Final = re.compile(r"\[(?:cid:|image: ?|https?://)[^\]\s][^\]\n]{0,500}\]", re.IGNORECASE)
_PICTURE: Final = re.compile(r"!\[[^\]\n]{0,300}\]\(https?://[^\s)]{1,2000}\)")  # Markdown's
_RULE: Final = re.compile(r"[-_=*~#–—]{3,}")
_LABEL: Final = re.compile(
    r"[*_]{0,2}[A-ZÀ-Þ][^:.!?]{0,30}:[*_]{0,2}(?:\s|$)"
    r"|[A-Z]{1,3} ?\d{1,2}\s?[-–—:.)]\s"  # "KR 1 - "
)
_HEADING: Final = re.compile(r"[A-ZÀ-Þ][^.,;:!?]{2,24}")  # a short line that ends no sentence
_LEADS_ON: Final = re.compile(  # a small word at the end of a line, in the languages of most mails
    r"\s(?:the|of|by|until|before|on|and|or|bis|zum|am|vor|und|oder|le|au|avant|et|ou|el|hasta|del"
    r"|antes|y|o|até|dia|il|al|entro|e|tot|t/m|op|voor|en)$"
)
# An editor's lines: what they are for, with its colon, or the one word that decides. Whether a
# value goes on below is known to who carries it out.
_CHANGE: Final = re.compile(r"edit\s[^:]{2,25}:\s", re.IGNORECASE)
_FOR: Final = re.compile(
    rf"{_CHANGE.pattern}|(?:intro|subject|sponsor|reject|reason|ask|Q\d{{1,9}})\s?:(?:\s|$)",
    re.IGNORECASE,
)
_COMMAND: Final = re.compile(
    rf"{_FOR.pattern}"
    r"|(?:approved?|ok(?:ay)?|hold|stop|test|go (?:on|ahead)|send now|swap|(?:drop|add) J\d{1,9})"
    r"\W*$",
    re.IGNORECASE,
)
_ARMOUR: Final = re.compile(r"-----BEGIN PGP (SIGNED MESSAGE|SIGNATURE|MESSAGE)-----")


def rows(text: str) -> list[Row]:
    """Return the rows of a decoded text part; `flowed.unflow` has run where it had to."""
    typed = counted(_without_armour(charset.clean(text)).split("\n")[:MAX_LINES])
    result: list[Row] = []
    for line in _unwrapped(_rejoined(typed)):
        row = _row(line)
        if row.blank and result and result[-1].blank and result[-1].depth == row.depth:
            continue
        result.append(row)
    return result


def _rejoined(typed: list[Typed]) -> list[Typed]:
    """Join a link in angle brackets that was broken over lines (RFC 3986, appendix C)."""
    result: list[Typed] = []
    open_lines = 0
    for line in typed:
        last = result[-1] if result else None
        if last and open_lines and last.depth == line.depth and line.text.strip():
            joined = Typed(last.text + line.text.strip(), last.depth)
            before, close, _ = line.text.partition(">")
            if " " not in before.strip() and len(joined.text) < MAX_LINE:
                result[-1] = joined
                open_lines = 0 if close else open_lines - 1
                continue
        result.append(line)
        open_lines = 5 if _OPEN_TARGET.search(line.text[-2100:]) else 0
    return result


def _unwrapped(typed: list[Typed]) -> list[Typed]:
    """Undo hard wraps: a line goes on below where its next word would not have fitted."""
    widths = {depth: _wrap_width(typed, depth) for depth in {line.depth for line in typed}}
    groups: list[list[str]] = []
    depths: list[int] = []
    last = Typed("", 0)
    for line in typed:
        width = widths[line.depth]
        if (
            groups
            and width is not None
            and line.depth == last.depth
            and not _is_command(groups[-1][0], line.text)
            and _goes_on(last.text, line.text, width)
        ):
            groups[-1].append(line.text.strip())
        else:
            groups.append([line.text])
            depths.append(line.depth)
        last = line
    return [Typed(" ".join(texts), depth) for texts, depth in zip(groups, depths, strict=True)]


def _is_command(begun: str, following: str) -> bool:
    """Whether a line below an editor's command is one of its own, or may be."""
    began = begun.strip()
    if _CHANGE.match(began):
        return True
    return _FOR.match(began) is not None and _COMMAND.match(following.strip()) is not None


def _wrap_width(typed: list[Typed], depth: int) -> int | None:
    """Return the column at which the lines of one depth were wrapped, None when they were not.

    What is quoted is as wide as somebody else's lines, and the line above it as its own words are.
    """
    texts = [line.text for line in typed if line.depth == depth]
    lengths = [len(text) for text in texts if " " in text.strip() and not _ends_attribution(text)]
    long = [length for length in lengths if length > 80]
    fitting = [length for length in lengths if 55 <= length <= 80]
    if len(long) * 5 > len(lengths) or len(fitting) < 2:
        return None
    return max(fitting)


def _goes_on(text: str, following: str, width: int) -> bool:
    after = following.strip()
    if (
        not after
        or not text.strip()
        or after.startswith(("--", "|"))
        or _RULE.match(after)
        or _RULE.match(text.strip())
    ):
        return False
    if lists.bullet_of(after)[0] or len(text) > 80 or _ends_attribution(text):
        return False
    first = after.split(" ", 1)[0]
    if _LABEL.match(after) or _HEADING.fullmatch(after):
        return False
    leads_on = _LEADS_ON.search(text) is not None or (text[-1].isalpha() and first[0].islower())
    return len(text) + 1 + len(first) > width - RAGGED * leads_on


def _ends_attribution(text: str) -> bool:
    return "@" in text and text.rstrip().endswith((":", "："))


def _row(line: Typed) -> Row:
    text = line.text.strip()
    if not text:
        return Row("", Mark.BLANK, line.depth)
    links = tuple(match[1] for match in _TARGET.finditer(text))
    if links:
        text = _without_targets(text)
    text = _PICTURE.sub("", _IMAGE.sub("", text)).strip() if "[" in text else text
    if not text and not links:
        return Row("", Mark.BLANK, line.depth)
    if text.startswith("|") and text.count("|") > 2:
        cells = [cell.strip() for cell in text.strip("|").split("|")]
        if not all(set(cell) <= set("-: ") for cell in cells):
            cell = "\t".join(lists.emphasis(c)[0] for c in cells)
            return Row(cell, Mark.CELL, line.depth, links, written=text)
    bullet, typed = lists.bullet_of(text)
    rest, mark = lists.emphasis(typed)
    written = text if rest != typed else ""
    mark = Mark.BULLET if bullet else mark
    return Row(rest, mark, line.depth, links, bullet, written=written)


def _without_targets(text: str) -> str:
    """Take the targets out; one that stands alone or behind its like is what a person sees."""

    def shown(match: re.Match[str]) -> str:
        before = match.string[: match.start()].rstrip()
        if before and not match[0][0].isspace() and before[-1] not in ":;,-–—(":
            return ""
        link = match[1]
        repeats = before.rpartition(" ")[2].rstrip(">").lower().removeprefix("www.").rstrip("/")
        if not link.lower().startswith("http") or (repeats and repeats in link.lower()):
            return "" if before and before[-1] not in ":;,-–—(" else f" {link}"
        return f" {link}"

    return " ".join(_TARGET.sub(shown, text).split(" ")).strip()


def _without_armour(text: str) -> str:
    """Take off what PGP puts around a signed text, and what it sealed (RFC 9580 §6.2, §7)."""
    if "-----BEGIN PGP " not in text:
        return text
    kept: list[str] = []
    until: str | None = None  # the start of the line that ends what is skipped
    for line in text.split("\n"):
        begin = _ARMOUR.match(line)
        if begin is not None:
            until = "" if begin[1] == "SIGNED MESSAGE" else "-----END"
        elif until is None:
            kept.append(line.removeprefix("- "))
        elif line.startswith("-----END") if until else not line.strip():
            until = None
    return "\n".join(kept)
