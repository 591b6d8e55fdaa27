"""Construction of the gateway of a connection."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from contact_editor.providers.description import Provider
from contact_editor.providers.templates import fill_text
from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.exchange_log import log_connection, with_logging
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.proxies import checked_proxy
from contact_editor.services.http.transport import Exchange, Transport


def open_gateway(
    provider: Provider,
    connection: Connection,
    credentials: Credentials,
    on_exchange: Callable[[Exchange], None] = lambda exchange: None,
    may_search: Callable[[], bool] = lambda: True,
) -> Gateway:
    """Open a gateway without sending anything; `ValueError` if the connection is incomplete.

    `may_search`: see `ApiClient`.
    """
    for known in (provider.id, *connection.parameters.values()):
        credentials.redactor.allow(known)
    base = base_address(provider, connection)
    checked_proxy(connection.proxy, base)
    client_factory = HttpClientFactory(base, connection, credentials)
    log_connection(connection, base)
    on_exchange = with_logging(provider, on_exchange)
    headers = {
        name: fill_text(value, connection.parameters)
        for name, value in provider.access.headers.items()
    }
    provider = _as_stated(provider, connection)
    transport = Transport(base, headers, client_factory=client_factory, on_exchange=on_exchange)
    calls = ApiClient(provider, connection, transport, credentials, may_search)
    return Gateway(provider, calls, credentials.redactor.add_secret)


def _as_stated(provider: Provider, connection: Connection) -> Provider:
    """Return the description, completed by what is known about this account.

    Documented facts take precedence: a field that an update is known to clear is still sent.
    """
    if not connection.keeps_left_out or provider.saving.left_out == "cleared":
        return provider
    fields = tuple(
        replace(field, left_out="kept") if field.left_out == "unknown" else field
        for field in provider.fields
    )
    return replace(provider, fields=fields, saving=replace(provider.saving, left_out="kept"))
