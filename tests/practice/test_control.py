"""The switches answer programs on this machine, and no web page."""

from __future__ import annotations

import httpx
import pytest

from contact_editor.practice.server import PracticeServer

BODY = b'{"wrapper": false}'


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example", "Content-Type": "application/json"}, 403),
        ({"Origin": "https://evil.example", "Content-Type": "application/json"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({}, 415),
    ],
)
def test_what_a_web_page_could_send_is_refused(
    control: httpx.Client, headers: dict[str, str], status: int
) -> None:
    fault = b'{"kind": "status", "status": 500}'
    refused = control.post("/faults", content=fault, headers=headers)
    assert refused.status_code == status
    assert control.get("/switches").status_code == 200


def test_a_body_of_json_is_taken(control: httpx.Client) -> None:
    assert control.post("/restore", json={}).status_code == 200
    assert control.post("/restore").status_code == 200


def test_the_log_leaves_credentials_out(
    control: httpx.Client, simvoly: httpx.Client, server: PracticeServer
) -> None:
    simvoly.get("/contacts/123")
    log = control.get("/log")
    assert log.json()
    assert server.key not in log.text
    assert "(left out)" in log.text
