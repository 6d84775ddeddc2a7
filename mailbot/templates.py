"""The texts people read are files: this module fills them in.

`templates/<language>/<name>`; HTML escapes whatever is put into it, plain text does not. A name
that a template uses and nobody gave is an error, not an empty place. The only importer of jinja2.
"""

from __future__ import annotations

import textwrap
import unicodedata
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, select_autoescape

from mailbot.data import data_folder
from mailbot.wording import one_line


def render(name: str, language: str, /, **values: object) -> str:
    """Fill in a template: `name` with its ending ("issue.html"), `language` is its folder."""
    return _environment().get_template(f"{language}/{name}").render(values)


def render_letter(name: str, language: str, /, **values: object) -> tuple[str, str]:
    """Fill in a letter: `name` without its ending; the result is its subject and its body.

    Line 1 of the file is the subject, line 2 is empty, the body follows. The two are filled in
    apart, so that a line end inside a value never moves words from the one into the other.
    """
    subject, body = _letter(name, language)
    return one_line(subject.render(values)), _clean(body.render(values))


def wrap(text: str, width: int = 72, first: str = "", rest: str = "") -> str:
    """Break a paragraph into lines of at most `width`; a long word, such as a URL, stays whole.

    `first` stands before its first line, `rest` before the others: "- " and two blanks for an
    item of a list.
    """
    return textwrap.fill(
        text,
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(data_folder("templates")),
        undefined=StrictUndefined,
        autoescape=select_autoescape(("html",), default_for_string=False, default=False),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters["wrap"] = wrap
    return environment


@cache
def _letter(name: str, language: str) -> tuple[Template, Template]:
    """Return the templates of a letter's subject and body."""
    environment = _environment()
    path = f"{language}/{name}.txt"
    source = (data_folder("templates") / path).read_text(encoding="utf-8")
    subject, blank, body = source.partition("\n\n")
    if not blank or "\n" in subject:
        raise ValueError(f"templates/{path}: the subject on line 1, line 2 empty, then the body")
    return environment.from_string(subject), environment.from_string(body)


def _clean(body: str) -> str:
    """Drop controls and what nobody sees from a body; lines end in LF, the last one too."""
    lines = ("".join(map(_visible, line)).rstrip() for line in body.splitlines())
    return "\n".join(lines).strip("\n") + "\n"


def _visible(char: str) -> str:
    if char in "\t\u200c\u200d":  # within a Persian word, between two emoji
        return char
    return "" if unicodedata.category(char) in {"Cc", "Cf", "Cs"} else char
