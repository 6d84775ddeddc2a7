"""`mailbot demo`: the whole story on this machine, with the real daemon and real SMTP."""

from __future__ import annotations

import shlex
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

from rich.console import Console

from mailbot.demo.show import Show
from mailbot.demo.stage import PLAY_ON, Stage, Stopped, Unmet
from mailbot.demo.story import tell
from mailbot.demo.telling import EDITOR
from mailbot.demo.year import play_year

HAPPENED: Final = 0
FAILED: Final = 1
WRONG: Final = 2


def play(keep: Path | None, console: Console, *, year: bool = False) -> int:
    """Play the story, or a year, and show it; 0 only if every step of it really happened.

    `keep` is the folder to play in, new or empty, 2 when it is not; without it a temporary one
    is made and left behind. OSError when there is no room for one.
    """
    if keep and keep.exists() and (not keep.is_dir() or any(keep.iterdir())):
        Console(stderr=True, soft_wrap=True).print(
            f"mailbot: --keep: {keep} is there already, and not an empty folder",
            markup=False,
            highlight=False,
        )
        return WRONG
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
    folder = (keep or Path(tempfile.mkdtemp(prefix="mailbot-demo-"))).absolute()
    show = Show(console)
    stage = Stage(folder, EDITOR)
    try:
        with _ended_politely(stage):
            if year:
                play_year(folder, show, stage.go_on)
            else:
                tell(stage, show)
    except Unmet as unmet:
        show.failure(str(unmet), stage.last_words())
        show.say(f"All of it is in {folder}")
        return FAILED
    except Stopped:
        show.say(f"Stopped. What there is of it is in {folder}")
        return FAILED
    show.places(_ending(keep, show.seconds), _places(stage, year=year))
    return HAPPENED


def _places(stage: Stage, *, year: bool) -> tuple[tuple[str, str], ...]:
    folder = stage.folder
    issue = (("the issue", f"{folder / 'issue-1.html'}"), ("", f"{folder / 'issue-1.txt'}"))
    issues = (("the issues", f"{folder / 'issues'}"),)
    return (
        ("every mail", f"{stage.maildir}  (a Maildir, for mutt -f)"),
        *(issues if year else issue),
        ("the log", f"{stage.log}"),
        ("play on", f"{_ourselves()} run --config {shlex.quote(str(stage.config))}"),
        ("", f"takes mail at {PLAY_ON}; its letters go to the Maildir"),
    )


def _ending(keep: Path | None, seconds: float) -> str:
    took = f"It took {seconds:.0f} seconds. "
    if keep:
        return f"{took}All of it is in {keep}."
    return f"{took}With --keep DIR all of it is in a folder of yours."


def _ourselves() -> str:
    """Return how this program was called, for calling it once more."""
    name = sys.argv[0]
    return shlex.quote(name) if Path(name).name == "mailbot" else f"{sys.executable} -m mailbot"


@contextmanager
def _ended_politely(stage: Stage) -> Iterator[None]:
    """Let SIGTERM and Ctrl-C end the demo at its next step, so that no daemon is left behind.

    Not by KeyboardInterrupt: raised wherever the program is, it may get lost in a finalizer.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        stage.stopping = True

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
