"""A campaign of crashes: issues are mailed by daemons that are killed again and again.

    PYTHONPATH=tests:tests/helpers python -m e2e.crashes.campaign [--mailings N] [--readers N]
        [--kills N] [--hosts N] [--stops N] [--seed N]

By one host, on SQLite; or by several, on PostgreSQL, which are also frozen for longer than a lease
lasts, and cut off from the database. The relay fails in all ways (`witness`), and what it took is
held against what was promised (`tally`). Prints a line for each mailing, then the sum; exits with
1 where a promise was broken.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from e2e.crashes.mailing import Host, Mailing, Plan
from e2e.crashes.nursery import Nursery
from e2e.crashes.tally import Tally
from e2e.crashes.witness import Witness
from e2e.peers.black_hole import BlackHole
from e2e.peers.postgres import Cluster


def mailings(plan: Plan) -> Iterator[Tally]:
    """Mail one issue after the other, and say how each went."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        nursery = stack.enter_context(Nursery())
        cluster = stack.enter_context(Cluster(fsync=False)) if plan.hosts > 1 else None
        for number in range(plan.mailings):
            own = folder / str(number)
            own.mkdir()
            with _database(own, cluster) as url:
                yield _mailing(plan, plan.seed + number, own, url, nursery, cluster)


def _mailing(
    plan: Plan, seed: int, folder: Path, url: str, nursery: Nursery, cluster: Cluster | None
) -> Tally:
    with ExitStack() as stack:
        links = (
            [stack.enter_context(BlackHole(cluster.port)) for _ in plan.names] if cluster else []
        )
        hosts = [
            Host(name, folder, nursery, links[number] if links else None)
            for number, name in enumerate(plan.names)
        ]
        try:
            with Witness(seed, plan.names) as relay:
                mailing = Mailing(plan, seed, folder, relay, hosts, url)
                mailing.run()
            return mailing.judge()
        except BaseException:
            print("".join(host.log.read_text()[-4000:] for host in hosts), file=sys.stderr)  # noqa: T201
            raise


@contextmanager
def _database(folder: Path, cluster: Cluster | None) -> Iterator[str]:
    if cluster is None:
        yield f"sqlite:///{folder}/mailbot.db"
        return
    url = cluster.database()
    yield url
    cluster.drop(url)


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mailings", type=int, default=20)
    parser.add_argument("--readers", type=int, default=1000, help="of each")
    parser.add_argument("--kills", type=int, default=50, help="in each")
    parser.add_argument("--hosts", type=int, default=1, help="more than one: on PostgreSQL")
    parser.add_argument(
        "--stops",
        type=int,
        default=0,
        help="how often in each one of several is frozen, and cut off",
    )
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    plan = Plan(**vars(parser.parse_args()))
    print(plan, flush=True)  # noqa: T201 -- a command
    total = Tally()
    for number, tally in enumerate(mailings(plan), 1):
        print(  # noqa: T201
            f"{number}: {tally.killed} killed, {tally.frozen} frozen, {tally.cut_off} cut off,"
            f" {tally.letters} letters, {tally.twice} twice, {tally.broken} connections broken,"
            f" {len(tally.faults)} faults",
            flush=True,
        )
        total += tally
    print(total)  # noqa: T201
    return 1 if total.faults else 0


if __name__ == "__main__":
    sys.exit(main())
