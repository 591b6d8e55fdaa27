"""Log lines about requests and connections, without personal data."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator

from contact_editor.providers.description import Provider
from contact_editor.providers.rules.operation_rules import paths_of
from contact_editor.services.connections.base_url import key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.http.transport import Exchange

_LOG = logging.getLogger(__name__)
_NAMED = re.compile(r"\{[^{}]*\}")


def log_connection(connection: Connection, base: str) -> None:
    """Log the provider and the host, not the connection's name: it may name a customer."""
    proxy = ", through its own proxy" if connection.proxy else ""
    mode = ", read-only" if connection.read_only else ""
    target = (connection.provider, key_host(base), connection.environment)
    _LOG.info("connection to %s at %s (%s%s%s)", *target, mode, proxy)


def with_logging(
    provider: Provider, on_exchange: Callable[[Exchange], None]
) -> Callable[[Exchange], None]:
    """Return a callback that logs each exchange and then calls `on_exchange`."""
    templates = tuple(_templates(provider))

    def on_event(exchange: Exchange) -> None:
        request = exchange.request
        path = next((shown for shown, path in templates if path.fullmatch(request.path)), "…")
        status = "no answer" if exchange.status is None else exchange.status
        sizes = f"{exchange.sent} bytes out, {exchange.received} bytes in"
        _LOG.info("%s %s: %s, %.2f s, %s", request.method, path, status, exchange.seconds, sizes)
        on_exchange(exchange)

    return on_event


def _templates(provider: Provider) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield each path of a description, and a pattern that matches it with values."""
    paths = paths_of(provider)
    # Fewest names first: `/contacts/find` is not a contact with the id `find`.
    for path in sorted(dict.fromkeys(paths), key=lambda path: len(_NAMED.findall(path))):
        literal = map(re.escape, _NAMED.split(path))
        yield path, re.compile("[^/]+".join(literal))
