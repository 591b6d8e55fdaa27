"""A newer version is announced where an address is set for that, and nothing is installed."""

from __future__ import annotations

import pytest

from contact_editor.services import errors
from contact_editor.services.update_check import AvailableVersion, newer_version
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Run

PAGE = "https://intranet.example/editor"


@pytest.mark.parametrize(
    ("announced", "newer"),
    [
        ("0.2", True),
        ("0.1.1", True),
        ("1", True),
        ("0.1.0", False),
        ("0.1", False),
        ("0.0.9", False),
    ],
)
def test_only_what_is_newer_is_told(run: Run, announced: str, newer: bool) -> None:
    body = b'{"version": "%s", "page": "%s"}' % (announced.encode(), PAGE.encode())
    with Peer(responding(200, body)) as peer:
        found = run(newer_version(peer.address + "/latest.json", "0.1.0"))
    assert found == (AvailableVersion(announced, PAGE) if newer else None)
    (asked,) = peer.asked
    assert asked.startswith(b"GET /latest.json HTTP/1.1\r\n")
    assert b"authorization" not in asked.lower()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"{}"),
        (200, b"[]"),
        (200, b'{"version": "new!"}'),
        (404, b'{"version": "9.0"}'),
        (200, b'{"version": "%s"}' % (b"9" * 5_000)),
        (200, '{"version": "٩"}'.encode()),
    ],
)
def test_what_announces_nothing_is_said_to(run: Run, status: int, body: bytes) -> None:
    with Peer(responding(status, body)) as peer, pytest.raises(errors.InvalidResponse):
        run(newer_version(peer.address, "0.1.0"))


@pytest.mark.parametrize("address", ["http://updates.example/", "file:///etc/passwd", "x"])
def test_only_an_address_that_is_protected_is_asked(run: Run, address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        run(newer_version(address, "0.1.0"))
