"""What is installed from a wheel finds its mail texts and its migrations."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
USE = """
import mailbot.store, mailbot.templates
mailbot.store.upgrade("sqlite:///new.db")
print(mailbot.__file__)
print(mailbot.templates.render("notes/expired.txt", "en"))
"""


def test_the_wheel_carries_templates_and_migrations(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)

    used = subprocess.run(
        [
            sys.executable,
            "-c",
            USE,
        ],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(installed)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert str(installed) in used.stdout
    assert "has run out" in used.stdout
