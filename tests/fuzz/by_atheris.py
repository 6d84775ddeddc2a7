"""A worker of a campaign: atheris mutates what reached new code. Called by `fuzz.campaign`."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any, Final

TIMEOUT: Final = 60  # seconds for one input, then libFuzzer ends the worker
MEMORY: Final = 3000  # MB, as well


def main(name: str, folder: str, minutes: str, start: str) -> None:
    """Look at inputs until the time is over; libFuzzer never returns."""
    atheris: Any = import_module("atheris")  # a tool of the campaign alone; not there for mypy
    with atheris.instrument_imports(include=["mailbot"]):
        from fuzz import mutations, targets, watch  # noqa: PLC0415 -- instrumented on the way in

    target = targets.TARGETS[name]
    samples = target.samples()
    corpus = Path(folder) / "corpus"
    corpus.mkdir()
    for number, raw in enumerate(samples):
        (corpus / str(number)).write_bytes(raw)
    watching = watch.Watch(Path(folder), float(minutes), target.keep)

    def one(raw: bytes) -> None:
        watching.look(raw)
        if watching.over:
            watching.close()
            os._exit(0)  # libFuzzer has no other way out that leaves no report of a crash

    def mutate(raw: bytes, most: int, number: int) -> bytes:
        chance = Random(number)
        if chance.randint(0, 2) == 0:
            mutated: bytes = atheris.Mutate(raw, most)
            return mutated
        if chance.randint(0, 9) == 0:
            return target.made(chance)[:most]
        return mutations.once(chance, raw, samples)[:most]

    limits = [f"-timeout={TIMEOUT}", f"-rss_limit_mb={MEMORY}", f"-max_len={mutations.MAX_BYTES}"]
    rest = [f"-seed={int(start) + 1}", f"-artifact_prefix={folder}/", str(corpus)]
    atheris.Setup([sys.argv[0], *limits, *rest], one, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
