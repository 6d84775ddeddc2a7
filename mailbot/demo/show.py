"""What is seen of the demo: days, mails, and at the end what held and where to look.

People stand at the left, mailbot's letters a little to the right, as in any conversation. At a
terminal there is time to read; into a pipe it goes as fast as it happens, without colours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from rich.console import Console, RenderableType
from rich.rule import Rule
from rich.text import Text

MAILBOT: Final = "mailbot"
OUR_COLOUR: Final = "green"

_WIDTH: Final = 80
_INDENT: Final = 4  # of mailbot's letters; with the frame's 2 a line of 74 fits
_COLUMN: Final = 18  # of the names in a line
_BEAT_SECONDS: Final = 1.0  # to read a mail, for whoever reads along
_BRIEF_SECONDS: Final = 0.4
_HURRY_SECONDS: Final = 32.0  # the beats end here: under a minute on a slow machine, too

# What a terminal without UTF-8 gets.
_PLAIN: Final = str.maketrans("╭│╰→✓━…▶·—“”’", '+|+>+-.>--""\'')


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is shown of one mail."""

    at: datetime  # in the newsletter's zone
    sender: str
    recipient: str
    subject: str
    lines: tuple[str, ...]
    colour: str
    ours: bool = False  # written by mailbot


@dataclass(slots=True)
class Show:
    """Everything that is printed."""

    console: Console
    _began: float = field(default_factory=time.monotonic)
    _next: float = 0.0  # when the next mail may be shown

    @property
    def seconds(self) -> float:
        """How long it has played, in real seconds."""
        return time.monotonic() - self._began

    def title(self, text: str) -> None:
        """Say at the beginning what is about to happen."""
        self._print(Text("mailbot demo", style="bold"))
        self._print(Text(text))

    def heading(self, text: str) -> None:
        """Begin a part."""
        self._heading(Text(text, style="bold"))

    def line(self, text: str) -> None:
        """Print as it is."""
        self._print(Text(text))

    def day(self, start: datetime, name: str) -> None:
        """Begin a day."""
        when = f"{start:%A} {start.day} {start:%B}, {start:%H:%M}"
        self._heading(Text.assemble((when, "bold"), (f"  {name}", "bold cyan")))

    def caption(self, text: str) -> None:
        """Say in plain words what comes next."""
        self.pause()
        self._print("")
        self._print(Text(text, style="italic"))

    def pause(self) -> None:
        """Leave time to read what was shown last, if it has not passed already."""
        if self.console.is_terminal and self.seconds < _HURRY_SECONDS:
            time.sleep(max(0.0, self._next - time.monotonic()))

    def mail(self, mail: Glimpse) -> None:
        """Show a mail."""
        self._next = time.monotonic() + _BEAT_SECONDS
        indent = _INDENT if mail.ours else 0
        head = Text.assemble(
            (f"{mail.at:%H:%M}  ", "dim"),
            (mail.sender, f"bold {mail.colour}"),
            (" → ", "dim"),
            mail.recipient,
        )
        body = Text("\n").join([Text(mail.subject, style="bold"), *map(_line, mail.lines)])
        wrapped = body.wrap(self.console, self._width - indent - 2)
        edges = ["╭", *"│" * len(wrapped), "╰"]
        for edge, line in zip(edges, [head, *wrapped, Text()], strict=True):
            line.rstrip()
            frame = Text.assemble(" " * indent, (edge, mail.colour), " " if line else "")
            self._print(frame.append_text(line))

    def brief(self, mail: Glimpse) -> None:
        """Show a mail in one line."""
        self._next = time.monotonic() + _BRIEF_SECONDS
        said = mail.subject if mail.ours or not mail.lines else mail.lines[0]
        line = Text.assemble(
            " " * (_INDENT if mail.ours else 0),
            (f"{mail.at:%H:%M}  ", "dim"),
            (mail.sender, f"bold {mail.colour}"),
            (" → ", "dim"),
            f"{mail.recipient:<{_COLUMN - len(mail.sender)}}  ",
            (said, "bold" if mail.ours else ""),
        )
        line.truncate(self._width, overflow="ellipsis")
        self._print(line)

    @contextmanager
    def waiting(self, text: str, clock: Callable[[], datetime] | None = None) -> Iterator[None]:
        """Show, at a terminal, that something takes its time, and a clock that runs."""
        if not self.console.is_terminal:
            yield
            return
        with self.console.status(_Ticking(text, clock)):
            yield

    def checked(self, claims: Iterable[str]) -> None:
        """List what was looked at and held."""
        self.heading("Checked on the way")
        for claim in claims:
            for number, line in enumerate(Text(claim).wrap(self.console, self._width - 2)):
                line.rstrip()
                mark = Text(" " if number else "✓", style="bold green")
                self._print(Text.assemble(mark, " ", line))

    def places(self, ending: str, places: Iterable[tuple[str, str]]) -> None:
        """Say where to look; a place is never cut, it is there to be copied."""
        self.heading("Where to look")
        for name, place in places:
            line = Text.assemble((f"{name:<12}", "bold"), place)
            self.console.print(line, soft_wrap=True, highlight=False)
        self._print("")
        self._print(Text(ending))

    def failure(self, expected: str, log: Iterable[str]) -> None:
        """Say what should have happened, and what the daemon said last."""
        self._print("")
        self._print(Text.assemble(("It did not happen. ", "bold red"), f"Expected: {expected}"))
        lines = list(log)
        if lines:
            self._print("")
            self._print("The end of the daemon's log:")
        for line in lines:
            self._print(Text(line, style="dim"))

    def say(self, text: str) -> None:
        """Say something at the end."""
        self._print("")
        self._print(Text(text))

    def _heading(self, text: Text) -> None:
        self._print("")
        line = "-" if self._ascii else "━"
        self._print(Rule(text, align="left", characters=line, style="cyan"))

    @property
    def _width(self) -> int:
        return min(self.console.width, _WIDTH)

    @property
    def _ascii(self) -> bool:
        return self.console.options.ascii_only

    def _print(self, what: RenderableType) -> None:
        if self._ascii and isinstance(what, Text):
            what.plain = what.plain.translate(_PLAIN)
        self.console.print(what, width=self._width, highlight=False)


@dataclass(frozen=True, slots=True)
class _Ticking:
    text: str
    clock: Callable[[], datetime] | None

    def __rich__(self) -> Text:
        now = f"{self.clock():%H:%M:%S}  " if self.clock else ""
        return Text.assemble((now, "bold"), (self.text, "italic"))


def _line(line: str) -> Text:
    """Show a line of a mail; what it quotes is fainter than what it says."""
    return Text(line, style="dim" if line.startswith(">") else "")
