"""A small share of the power cuts, which `make power-cut` plays in full."""

from __future__ import annotations

import random
from pathlib import Path, PurePath

import pytest

from e2e.crashes import power
from e2e.crashes.disk import SECTOR, Disk
from e2e.crashes.power import MAILS, READERS, Promises, Story, cuts
from e2e.crashes.trace import Call, read
from e2e.peers.needs import require

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

CUTS = 30
FOLDER = PurePath("/kept")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    require("strace")
    return power.tell(tmp_path_factory.mktemp("story"))


def test_a_power_cut_loses_nothing_that_was_promised(story: Story, tmp_path: Path) -> None:
    promises = Promises(story)
    for call in story.calls:
        promises.hear(call)
    assert len(promises.acknowledged) == MAILS
    assert sum(map(len, promises.bodies.values())) >= READERS - READERS // 40

    assert [found for found in cuts(story, tmp_path, CUTS, seed=1) if found] == []


def test_it_would_be_seen(story: Story, tmp_path: Path) -> None:
    """On a disk that says it has synced and has not, letters and mails are lost."""
    found = [line for one in cuts(story, tmp_path, CUTS, seed=1, lies=True) for line in one]

    assert any(line.startswith("mail ") for line in found)
    assert any(line.startswith("the attempt at ") for line in found)


# --- the disk -----------------------------------------------------------------------------------


def after(*calls: Call) -> set[tuple[tuple[str, bytes], ...]]:
    """What may stand on the disk after a cut behind these calls: names and octets."""
    disk = Disk(FOLDER, {"old": b"old"})
    for call in calls:
        disk.follow(call)
    chance = random.Random(1)
    return {tuple(sorted(disk.after_a_cut(chance).items())) for _ in range(200)}


def wrote(name: str, octets: bytes, offset: int = 0) -> Call:
    return Call(1, "pwrite64", f"/kept/{name}", (octets,), offset)


def synced(name: str) -> Call:
    return Call(1, "fsync", f"/kept/{name}".rstrip("/"))


MADE = Call(1, "openat", "/kept", (b"/kept/new",), makes=True)


def test_what_was_not_synced_is_there_or_not_sector_by_sector() -> None:
    one, two = b"1" * SECTOR, b"2" * SECTOR
    assert after(wrote("old", one + two)) == {
        (("old", kept),) for kept in (b"old", one, b"old" + bytes(SECTOR - 3) + two, one + two)
    }


def test_what_was_synced_is_there() -> None:
    assert after(wrote("old", b"new"), synced("old")) == {(("old", b"new"),)}


def test_a_name_is_certain_once_its_folder_was_synced() -> None:
    new, old = ("new", b"octets"), ("old", b"old")
    made = (MADE, wrote("new", b"octets"), synced("new"))
    assert after(*made) == {(old,), (new, old)}
    assert after(*made, synced("")) == {(new, old)}


def test_what_is_written_while_it_is_synced_is_not_certain() -> None:
    begins = Call(2, "fsync", "/kept/old", ends=False)
    ends = Call(2, "fsync", "/kept/old", begins=False)
    assert after(begins, wrote("old", b"new"), ends) == {(("old", b"old"),), (("old", b"new"),)}


def test_strace_is_read() -> None:
    lines = [
        r'7 pwrite64(9<\x2f\x61>, "\x68\x69", 2, 512) = 2',
        r'7 sendto(4<TCP:[1.1.1.1:1->1.1.1.1:2]>, "\x68\x69", 2, 0, NULL, 0) = 2',
        r"7 fdatasync(9<\x2f\x61> <unfinished ...>",
        r'8 openat(AT_FDCWD<\x2f>, "\x2f\x62", O_RDWR|O_CREAT, 0600) = 5<\x2f\x62>',
        r'8 unlink("\x2f\x63") = -1 ENOENT (No such file or directory)',
        r"7 <... fdatasync resumed>) = 0",
        "7 +++ exited with 0 +++",
    ]
    assert list(read(lines)) == [
        Call(7, "pwrite64", "/a", (b"hi",), 512),
        Call(7, "sendto", "TCP:[1.1.1.1:1->1.1.1.1:2]", (b"hi",), 0),
        Call(7, "fdatasync", "/a", ends=False),
        Call(8, "openat", "/", (b"/b",), 600, makes=True),
        Call(7, "fdatasync", "/a", begins=False),
    ]
