"""The door, looked at by who may not open it."""

from __future__ import annotations

import socket

from mailbot.check.porch import answers
from mailbot.settings import Endpoint


def test_somebody_stands_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert answers(Endpoint("127.0.0.1", server.getsockname()[1]))


def test_nobody_stands_there() -> None:
    with socket.socket() as taken:  # bound and not listening: nobody else gets the port meanwhile
        taken.bind(("127.0.0.1", 0))

        assert not answers(Endpoint("127.0.0.1", taken.getsockname()[1]))
