"""The fence around whoever reads a mail, tried from inside: past Python, as a turned parser would.

Each attempt calls the C library itself, which no audit hook sees.
"""

from __future__ import annotations

import os
import platform
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mailbot.reading import child, fence, rehearsal
from mailbot.reading.reader import Reader

INSIDE = """
import ctypes, errno, os
libc = ctypes.CDLL(None)
libc.__errno_location.restype = ctypes.POINTER(ctypes.c_int)
error = libc.__errno_location().contents
pointer, buffer = ctypes.c_void_p(0), ctypes.create_string_buffer(64)
parent = os.getppid()
calls = [{calls}]
from mailbot.reading import child
assert child._limit() == ()
for call, arguments in calls:
    error.value = 0
    print(call(*arguments), errno.errorcode.get(error.value), flush=True)
"""

# What would be needed to harm anybody; beside each what it would be for.
ATTEMPTS = {
    "a connection": ("libc.socket", "2, 1, 0,"),
    "a pair of sockets": ("libc.socketpair", "1, 1, 0, buffer,"),
    "a fork": ("libc.fork", ""),
    "a thread's clone": ("libc.syscall", "56, 0, 0, 0, 0, 0,"),
    "another program": ("libc.execve", "b'/bin/true', pointer, pointer,"),
    "a signal to the parent": ("libc.kill", "parent, 0,"),
    "a signal to everybody": ("libc.kill", "-1, 0,"),
    "a look into the parent": ("libc.ptrace", "16, parent, 0, 0,"),
    "the parent's memory": ("libc.process_vm_readv", "parent, buffer, 1, buffer, 1, 0,"),
    "a file to write": ("libc.open", "b'/tmp/mailbot-fence', 0o1101, 0o600,"),
    "a nameless file": ("libc.memfd_create", "b'x', 0,"),
    "a link": ("libc.symlink", "b'/etc/passwd', b'/tmp/mailbot-fence',"),
    "a deletion": ("libc.unlink", "b'/tmp/mailbot-fence',"),
    "a folder": ("libc.mkdir", "b'/tmp/mailbot-fence', 0o700,"),
    "another mode": ("libc.chmod", "b'/tmp', 0o777,"),
    "more memory": ("libc.setrlimit", "9, buffer,"),
    "another user": ("libc.setuid", "0,"),
    "a name space": ("libc.unshare", "0x10000000,"),
    "a mount": ("libc.mount", "b'/', b'/', b'', 0, pointer,"),
    "a way around the filter": ("libc.syscall", "425, 8, buffer,"),  # io_uring_setup
    "a call of the other numbering": ("libc.syscall", "0x40000000 + 41, 2, 1, 0,"),  # x32
    "a command to a device": ("libc.ioctl", "1, 0x5412, buffer,"),
    "a secret of this machine": ("libc.open", "b'/etc/shadow', 0,"),
    "what the parent was started with": ("libc.open", "b'/proc/1/environ', 0,"),
    "its own memory by file": ("libc.open", "b'/proc/self/mem', 0,"),
}

whole = pytest.mark.skipif(
    platform.system() != "Linux" or platform.machine() != "x86_64",
    reason="the attempts are written down for this machine's numbers",
)


@pytest.fixture(scope="module")
def answers() -> dict[str, str]:
    calls = ", ".join(f"({call}, ({arguments}))" for call, arguments in ATTEMPTS.values())
    ended = subprocess.run(
        [sys.executable, "-c", INSIDE.format(calls=calls)],
        capture_output=True,
        text=True,
        check=False,
    )
    return dict(zip(ATTEMPTS, ended.stdout.splitlines(), strict=True))


@whole
@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_nothing_is_done_from_inside(answers: dict[str, str], attempt: str) -> None:
    assert answers[attempt] in {"-1 EPERM", "-1 EACCES"}


def test_no_file_can_be_read_but_our_code(tmp_path: Path) -> None:
    """Nor one that was there before, and that its owner may read: a password, a key, a mail."""
    secret = tmp_path / "imap-password"
    secret.write_text("hunter2")
    script = f"""
from mailbot.reading import child
child._limit()
try:
    print(open({str(secret)!r}).read())
except PermissionError:
    print("refused")
print(open(child.__file__).read(3))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert ended.stdout.splitlines() == ["refused", '"""']


def test_what_lies_beside_a_checkout_is_not_our_code(monkeypatch: pytest.MonkeyPatch) -> None:
    package = Path(child.__file__).parents[1]
    monkeypatch.setattr(sys, "path", [str(package.parent), *sys.path])

    assert str(package) in child._code()
    assert str(package.parent) not in child._code()


def test_an_installed_package_has_its_libraries_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    libraries = tmp_path / "site-packages"
    module = libraries / "mailbot" / "reading" / "child.py"
    module.parent.mkdir(parents=True)
    monkeypatch.setattr(child, "__file__", str(module))
    monkeypatch.setattr(sys, "path", [str(libraries)])

    assert child._code() == [str(libraries / "mailbot"), str(libraries)]


def test_the_fence_is_whole_on_this_machine_or_says_what_it_lacks() -> None:
    reader = Reader()
    lacking = reader.lacking()
    reader.close()

    assert set(lacking) <= {"Landlock", "seccomp"}
    if platform.machine() in {"x86_64", "aarch64"} and _kernel() >= (5, 13):
        assert lacking == ()


def test_another_machine_lacks_the_filter_and_goes_on() -> None:
    script = """
import platform
platform.machine = lambda: "vax"
from mailbot.reading import fence
print(fence.close(["/"]))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert "seccomp" in ended.stdout


@pytest.mark.parametrize("machine", sorted(fence._CALLS))
def test_the_filter_is_one_that_the_kernel_takes(machine: str) -> None:
    """Each step is eight bytes, and there are few enough; on no machine a call stands twice."""
    _, calls, openat = fence._CALLS[machine]
    steps = fence._filter(*fence._CALLS[machine])

    assert {len(step) for step in steps} == {8}
    assert len(steps) < 4096
    assert len({*calls.values(), openat}) == len(calls) + 1
    assert calls.keys().isdisjoint(
        {"socket", "execve", "clone", "kill", "ptrace", "prctl", "ioctl"}
    )


def test_no_url_of_a_mail_is_fetched_while_it_is_read() -> None:
    """A listener that nobody comes to: links, remote pictures, style sheets, external entities."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.3)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        came: list[object] = []

        def listen() -> None:
            try:
                came.append(listener.accept())
            except TimeoutError:
                return

        waiting = threading.Thread(target=listen)
        waiting.start()
        reader = Reader()
        reader.read(
            b"From: a@b.example\r\nContent-Type: text/html\r\n\r\n"
            + f'<!DOCTYPE x SYSTEM "{address}/x.dtd"><link rel="stylesheet" href="{address}/a.css">'
            f'<img src="{address}/a.png"><p>Video: <a href="{address}/a.mp4">film</a>'
            f'<iframe src="{address}/b"></iframe><script src="{address}/c.js"></script>'.encode()
        )
        reader.close()
        waiting.join()

    assert came == []


def test_rehearsing_asks_for_whatever_is_compiled_once() -> None:
    rehearsal.rehearse()

    kept = [
        function
        for name, module in list(sys.modules.items())
        if name.startswith("mailbot.reading.")
        for function in vars(module).values()
        if hasattr(function, "cache_info") and not function.__wrapped__.__code__.co_varnames[:1]
    ]
    assert kept
    assert [f.__name__ for f in kept if not f.cache_info().currsize] == []


def _kernel() -> tuple[int, ...]:
    return tuple(int(part) for part in os.uname().release.split("-")[0].split(".")[:2])
