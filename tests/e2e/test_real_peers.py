"""The story as it will be lived: with real servers on both sides, and nothing in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from e2e.houses import behind_postfix, beside_dovecot
from e2e.peers.postgres import Cluster
from e2e.telling import tell
from ending import Ending
from plays import play

pytestmark = pytest.mark.e2e


def test_a_mailbox_read_over_imap_and_postfix_as_relay(tmp_path: Path) -> None:
    with beside_dovecot(tmp_path) as house, tell(tmp_path, house) as daemon:
        assert Ending.read(daemon.store) == play().ending
        assert house.dovecot is not None
        # Each mail has been handled, and lies where handled ones do.
        assert house.dovecot.mails("INBOX") == []
        assert len(house.dovecot.mails("mailbot")) == sum(Ending.read(daemon.store).mails.values())


def test_behind_postfix_on_postgresql(tmp_path: Path, cluster: Cluster) -> None:
    with behind_postfix(cluster) as house, tell(tmp_path, house) as daemon:
        assert Ending.read(daemon.store) == play().ending
