"""Every attack of `tests/attacks` on the real daemon: what must happen instead is what happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from e2e.attacks.correspondence import Attack, attacks
from e2e.attacks.play import domains, play
from e2e.attacks.stand import Stand, standing

pytestmark = pytest.mark.e2e

ATTACKS = attacks()


@pytest.fixture(scope="session")
def houses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Attack], Stand]]:
    """A daemon for all attacks that come the same way, or say that they belong together."""
    stands: dict[tuple[str, str], Stand] = {}
    with ExitStack() as stack:

        def stand_for(attack: Attack) -> Stand:
            house = (attack.way, attack.together)
            if house not in stands:
                together = [one for one in ATTACKS if (one.way, one.together) == house]
                set_up = standing(
                    tmp_path_factory.mktemp("house"),
                    way=attack.way,
                    domains=domains(together),
                    zone=[line for one in together for line in one.zone],
                    settings=[line for one in together for line in one.settings],
                )
                stands[house] = stack.enter_context(set_up)
            return stands[house]

        yield stand_for


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_an_attack(attack: Attack, houses: Callable[[Attack], Stand]) -> None:
    play(houses(attack), attack)
