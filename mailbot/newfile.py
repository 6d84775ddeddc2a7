"""A file that is made once, at the first start: whole and on the disk, or not there at all."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_new(path: Path, text: str) -> None:
    """Make a file that its owner alone may read; FileExistsError when it is there already.

    A crash while it is written leaves nothing under its name: an empty file of keys would keep
    every later start from working, and a lost one would make all tokens given out invalid.
    """
    with NamedTemporaryFile("w", dir=path.parent, prefix=f".{path.name}.") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
        os.link(file.name, path)  # not a rename: that would replace another process's file
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
