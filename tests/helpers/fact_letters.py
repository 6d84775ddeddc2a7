"""A letter in a test: plain text as a person types it, read as the product reads it."""

from collections.abc import Callable
from datetime import UTC, datetime

from mailbot.reading import plain
from mailbot.reading.document import Document
from mailbot.reading.facts import read_facts
from mailbot.terms import Author, Facts, Line, Mail, Mark, Origin

Read = Callable[..., Facts]


def lines(text: str, origin: Origin = Origin.BODY) -> tuple[Line, ...]:
    return tuple(Line(row.text, origin, row.mark, row.links) for row in plain.rows(text))


def letter(
    text: str,
    *,
    subject: str = "",
    signature: str = "",
    author: str = "anna@post.example",
    name: str = "",
    asked: str = "",
    extra: tuple[Line, ...] = (),
) -> Document:
    """Build a letter of 1 March 2026; `asked` is the question that all of it answers."""
    body = tuple(
        line
        if line.mark is Mark.BLANK
        else Line(line.text, line.origin, line.mark, line.links, asked)
        for line in lines(text)
    )
    above = (Line(subject, Origin.SUBJECT),) if subject else ()
    mail = Mail(
        None, subject=subject, date=datetime(2026, 3, 1, 9, tzinfo=UTC), author=Author(author, name)
    )
    return Document(
        mail, above + body + extra + lines(signature, Origin.SIGNATURE), text, is_reply=bool(asked)
    )


def reader(text: str, **rest: object) -> Facts:
    return read_facts(letter(text, **rest))  # type: ignore[arg-type]  # as `letter` takes them
