"""systemctl and journalctl in a machine of the tests, where no systemd runs.

Faithful in what the operator's pages use: it reads the installed unit and starts its program as
its user, with its state directory and credentials, waits for READY=1, minds the watchdog, restarts
what failed, stops by SIGTERM and then SIGKILL. Of the sandbox it plays ProtectSystem=strict,
ProtectHome, PrivateTmp, UMask, NoNewPrivileges and the capabilities; `systemd-analyze` judges the
rest (test_service_unit.py). Units of Debian's own are started by their own programs.
Needs Python alone, as it runs in the machine.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

ETC: Final = Path("/etc/systemd/system")
STORES: Final = [Path("/etc/credstore"), Path("/run/credstore"), Path("/usr/lib/credstore")]
RUN: Final = Path("/run/systemctl")

DEBIANS: Final = {
    "postfix": {
        "start": "postfix start", "stop": "postfix stop", "reload": "postfix reload",
        "status": "postfix status",
    },
    "postgresql": {
        verb: f"for c in $(pg_lsclusters -h | awk '{{ print $1 \"/\" $2 }}'); do"
        f" pg_ctlcluster ${{c%/*}} ${{c#*/}} {verb}; done"
        for verb in ("start", "stop", "reload", "status")
    },
}  # fmt: skip

START_SECONDS: Final = 90.0

SPANS: Final = {"": 1, "s": 1, "min": 60, "h": 3600}

Unit = dict[str, list[str]]


def main(words: list[str]) -> int:
    name = Path(words[0]).name
    options = [word for word in words[1:] if word.startswith("-") and len(word) > 2]
    others = [word for word in words[1:] if word not in options]
    if name == "journalctl":
        return journal(others)
    if options and options != ["--now"]:
        return fail(f"the stand-in does not know {options}")
    verb, *names = others
    if verb == "daemon-reload":
        (RUN / "loaded").mkdir(parents=True, exist_ok=True)
        for file in ETC.glob("*.service"):
            shutil.copy(file, RUN / "loaded")
        return 0
    return max(one(verb, unit.removesuffix(".service"), now=bool(options)) for unit in names)


def one(verb: str, name: str, *, now: bool) -> int:
    if name in DEBIANS:
        if verb == "enable":
            return one("start", name, now=False) if now else 0
        if verb == "restart":
            one("stop", name, now=False)
            verb = "start"
        if verb == "start" and not shell(DEBIANS[name]["status"], quiet=True):
            return 0
        return shell(DEBIANS[name][verb])
    file = RUN / "loaded" / f"{name}.service"
    if not file.exists():
        return fail(f"Unit {name}.service could not be found.")
    installed = ETC / f"{name}.service"
    if installed.read_bytes() != file.read_bytes():
        return fail(f"{name}.service changed on disk. Run 'systemctl daemon-reload'.")
    unit = read(file)
    if verb == "enable":
        wants = ETC / f"{unit['Install.WantedBy'][0]}.wants" / file.name
        wants.parent.mkdir(exist_ok=True)
        if not wants.exists():
            wants.symlink_to(installed)
            sys.stderr.write(f"Created symlink {wants} → {installed}.\n")
        return one("start", name, now=False) if now else 0
    if verb == "status":
        return status(name, unit)
    if verb in {"stop", "restart"} and running(name):
        tell(name, "stop")
    if verb in {"start", "restart"} and not running(name):
        return start(name, unit)
    return 0 if verb in {"start", "stop", "restart"} else fail(f"the stand-in has no {verb}")


def journal(words: list[str]) -> int:
    """Print a unit's lines: -u NAME [-n COUNT]."""
    values = dict(zip(words[::2], words[1::2], strict=True))
    lines = (RUN / f"{values.pop('-u')}.journal").read_text().splitlines()
    count = int(values.pop("-n", "0"))
    say("\n".join(lines[-count:]))
    return fail(f"the stand-in does not know {values}") if values else 0


def status(name: str, unit: Unit) -> int:
    state = "inactive (dead)"
    if running(name):
        since = time.localtime((RUN / f"{name}.socket").stat().st_mtime)
        state = f"active (running) since {time.strftime('%a %Y-%m-%d %H:%M:%S %Z', since)}"
    enabled = (ETC / f"{unit['Install.WantedBy'][0]}.wants" / f"{name}.service").exists()
    say(f"● {name}.service - {unit['Unit.Description'][0]}")
    loaded = f"{ETC / name}.service; {'enabled' if enabled else 'disabled'}"
    say(f"     Loaded: loaded ({loaded}; preset: enabled)")
    say(f"     Active: {state}")
    return 0 if running(name) else 3


# --- A service ----------------------------------------------------------------------------------


def read(file: Path) -> Unit:
    """Read a unit: "Section.Key" and its values in order."""
    unit: Unit = {}
    section = ""
    for line in file.read_text().splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and line[0] not in "#;":
            key, _, value = line.partition("=")
            unit.setdefault(f"{section}.{key}", []).append(value)
    return unit


def start(name: str, unit: Unit) -> int:
    """Start what will mind the service, and wait until it says how that went."""
    RUN.mkdir(exist_ok=True)
    ours, theirs = socket.socketpair()
    if os.fork() == 0:
        ours.close()
        os.setsid()
        nowhere = os.open("/dev/null", os.O_RDWR)
        for stream in range(3):
            os.dup2(nowhere, stream)
        Service(name, unit).mind(theirs)
        os._exit(0)
    theirs.close()
    if ours.recv(16) == b"ready":
        return 0
    return fail(
        f'Job for {name}.service failed.\nSee "journalctl -u {name}" for details.\n'
        + (RUN / f"{name}.journal").read_text()
    )


def running(name: str) -> bool:
    return (RUN / f"{name}.socket").exists()


def tell(name: str, word: str) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(RUN / f"{name}.socket"))
        line.sendall(word.encode())
        line.recv(16)


class Service:
    """Minds one service, from its start to its stop."""

    def __init__(self, name: str, unit: Unit) -> None:
        self.name = name
        self.unit = unit
        self.user = pwd.getpwnam(self.last("User", "root"))
        self.journal = (RUN / f"{name}.journal").open("a")
        self.notices = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.orders = socket.socket(socket.AF_UNIX)
        self.heard = 0.0  # when the watchdog was last fed

    def mind(self, starter: socket.socket) -> None:
        socket_file = RUN / f"{self.name}.socket"
        notify = RUN / f"{self.name}.notify"
        notify.unlink(missing_ok=True)
        self.notices.bind(str(notify))
        notify.chmod(0o777)
        self.notices.settimeout(0.1)
        self.orders.bind(str(socket_file))
        self.orders.listen()
        self.orders.settimeout(0.05)
        program = self.spawn(notify)
        if not self.becomes_ready(program):
            self.end(program)
            socket_file.unlink()
            starter.sendall(b"failed")
            return
        starter.sendall(b"ready")
        while True:
            asked = self.order()
            if asked:
                self.end(program)
                socket_file.unlink()
                asked.sendall(b"done")
                return
            if program.poll() is not None:
                self.say(f"Main process exited, status={program.returncode}")
                prevented = program.returncode in map(int, self.all("RestartPreventExitStatus"))
                if program.returncode == 0 or prevented:
                    socket_file.unlink()
                    return
                time.sleep(self.span("RestartSec", "100ms"))
                program = self.spawn(notify)
                if not self.becomes_ready(program):
                    continue
            self.look_after(program)

    def becomes_ready(self, program: subprocess.Popen[bytes]) -> bool:
        end = time.monotonic() + START_SECONDS
        while program.poll() is None and time.monotonic() < end:
            if "READY=1" in self.notice():
                self.heard = time.monotonic()
                self.say(f"Started {self.unit['Unit.Description'][0]}.")
                return True
        return False

    def look_after(self, program: subprocess.Popen[bytes]) -> None:
        if "WATCHDOG=1" in self.notice():
            self.heard = time.monotonic()
        if time.monotonic() > self.heard + self.span("WatchdogSec", "1h"):
            self.say("Watchdog timeout!")
            program.send_signal(signal.SIGABRT)
            program.wait()

    def end(self, program: subprocess.Popen[bytes]) -> None:
        program.terminate()
        try:
            program.wait(self.span("TimeoutStopSec", "90s"))
            self.say(f"Stopped, status={program.returncode}")
        except subprocess.TimeoutExpired:
            self.say("State 'stop-sigterm' timed out. Killing.")
            program.kill()
            program.wait()
        shutil.rmtree(f"/run/credentials/{self.name}.service", ignore_errors=True)

    def order(self) -> socket.socket | None:
        with suppress(TimeoutError):
            return self.orders.accept()[0]
        return None

    def notice(self) -> list[str]:
        with suppress(TimeoutError):
            return self.notices.recv(4096).decode().splitlines()
        return []

    # What it is started with

    def spawn(self, notify: Path) -> subprocess.Popen[bytes]:
        state = Path("/var/lib", self.last("StateDirectory", ""))
        state.mkdir(exist_ok=True)
        state.chmod(int(self.last("StateDirectoryMode", "755"), 8))
        os.chown(state, self.user.pw_uid, self.user.pw_gid)
        environment = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "HOME": self.user.pw_dir,
            "USER": self.user.pw_name,
            "LOGNAME": self.user.pw_name,
            "STATE_DIRECTORY": str(state),
            "CREDENTIALS_DIRECTORY": str(self.credentials()),
            "NOTIFY_SOCKET": str(notify),
            "WATCHDOG_USEC": str(int(self.span("WatchdogSec", "0") * 1_000_000)),
        }
        return subprocess.Popen(
            ["unshare", "--mount", "sh", "-ec", SANDBOX, "sh", str(state), *self.dropped()],
            cwd="/",
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=self.journal,
            stderr=self.journal,
            umask=int(self.last("UMask", "022"), 8),
        )

    def dropped(self) -> list[str]:
        """Give the program's line behind what makes it its user's, with few capabilities."""
        assert self.last("NoNewPrivileges", "no") == "yes"
        kept = self.last("CapabilityBoundingSet", "").lower().replace("cap_", "+").split()
        ambient = self.last("AmbientCapabilities", "").lower().replace("cap_", "+").split()
        return [
            "setpriv", f"--reuid={self.user.pw_uid}", f"--regid={self.user.pw_gid}",
            "--init-groups", "--no-new-privs", f"--bounding-set={','.join(['-all', *kept])}",
            f"--inh-caps={','.join(['-all', *ambient])}",
            f"--ambient-caps={','.join(['-all', *ambient])}",
            *self.last("ExecStart", "").split(),
        ]  # fmt: skip

    def credentials(self) -> Path:
        """Copy the credentials there are; one that is in no store is no error: systemd.exec(5)."""
        folder = Path(f"/run/credentials/{self.name}.service")
        folder.mkdir(parents=True, exist_ok=True)
        for line in self.all("LoadCredential"):
            name, _, source = line.partition(":")
            found = [store / source for store in STORES if (store / source).exists()]
            if found:
                (folder / name).write_bytes(found[0].read_bytes())
                (folder / name).chmod(0o400)
                os.chown(folder / name, self.user.pw_uid, self.user.pw_gid)
        os.chown(folder, self.user.pw_uid, self.user.pw_gid)
        folder.chmod(0o500)
        return folder

    # Its settings

    def all(self, key: str) -> list[str]:
        return self.unit.get(f"Service.{key}", [])

    def last(self, key: str, default: str) -> str:
        return (self.all(key) or [default])[-1]

    def span(self, key: str, default: str) -> float:
        said = self.last(key, default)
        if said.endswith("ms"):
            return float(said[:-2]) / 1000
        number = said.rstrip("abcdefghijklmnopqrstuvwxyz")
        return float(number) * SPANS[said[len(number) :]]

    def say(self, text: str) -> None:
        at = time.strftime("%b %d %H:%M:%S") + f".{time.time_ns() // 1000000 % 1000:03}"
        self.journal.write(f"{at} systemd: {self.name}.service: {text}\n")
        self.journal.flush()


# ProtectSystem=strict, ProtectHome=yes and PrivateTmp=yes, for the words behind the state directory
SANDBOX: Final = r"""
mount --make-rprivate /
state=$1; shift
mount --bind "$state" "$state"
for folder in /etc /opt /usr /srv /var /run; do mount -o bind,remount,ro "$folder" 2>/dev/null ||
  { mount --bind "$folder" "$folder"; mount -o bind,remount,ro "$folder"; }; done
for folder in /root /home; do mount -t tmpfs -o mode=0 none "$folder"; done
for folder in /tmp /var/tmp; do mount -t tmpfs -o mode=1777 none "$folder"; done
exec "$@"
"""


def shell(command: str, *, quiet: bool = False) -> int:
    out = subprocess.DEVNULL if quiet else None
    return subprocess.run(["sh", "-c", command], check=False, stdout=out, stderr=out).returncode


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def fail(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
