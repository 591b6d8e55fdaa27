"""The log names requests by the paths of the description, without what is in them."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest

from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api.exchange_log import log_connection, with_logging
from contact_editor.services.http.transport import Exchange, Request
from tests.catalogue import provider


def exchange(path: str, status: int | None = 200) -> Exchange:
    request = Request("GET", path)
    return Exchange(
        request=request,
        at=datetime(2026, 3, 31, tzinfo=UTC),
        seconds=0.5,
        status=status,
        sent=0,
        received=12,
    )


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/contacts/123", "/contacts/{id}"),
        ("/contacts", "/contacts"),
        ("/somewhere/john@doe.com", "…"),
    ],
)
def test_a_path_is_logged_as_its_template(
    lines: pytest.LogCaptureFixture, path: str, shown: str
) -> None:
    with_logging(provider("simvoly"), lambda _: None)(exchange(path))
    assert f"GET {shown}: 200" in lines.text
    assert "123" not in lines.text
    assert "john" not in lines.text


def test_the_caller_gets_the_exchange(lines: pytest.LogCaptureFixture) -> None:
    seen: list[Exchange] = []
    done = exchange("/contacts/123", None)
    with_logging(provider("simvoly"), seen.append)(done)
    assert seen == [done]
    assert "no answer" in lines.text


def test_the_name_of_a_connection_is_not_logged(lines: pytest.LogCaptureFixture) -> None:
    connection = Connection(name="Customer Doe", provider="simvoly", read_only=True)
    log_connection(connection, "https://api.acme.example/v1")
    assert "simvoly at api.acme.example (production, read-only)" in lines.text
    assert "Doe" not in lines.text
