"""Where the files are that come with the code: mail texts, migrations, the configuration's form."""

from __future__ import annotations

from pathlib import Path


def data_folder(name: str) -> Path:
    """Return the folder `templates`, `db` or `docs`: inside the installed package, else beside it.

    A wheel carries them inside the package; in a checkout they stand next to it.
    """
    package = Path(__file__).parent
    for folder in (package / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"this installation came without its folder {name}/")
