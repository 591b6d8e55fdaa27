"""A port for a server that has to be told one before it starts."""

from __future__ import annotations

import contextlib
import random
import socket


def free_port() -> int:
    """Return a port that no program listens at, and that the system assigns to none."""
    while True:
        # Below those that are assigned: https://docs.kernel.org/networking/ip-sysctl.html
        port = random.SystemRandom().randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
