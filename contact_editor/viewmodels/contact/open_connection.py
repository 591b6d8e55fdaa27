"""A connection that is in use: its client and the session of its account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from contact_editor.model.contact import ContactSnapshot
from contact_editor.providers.description import Provider
from contact_editor.services.connections.account import account_of
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.viewmodels.contact.lookup_names import names_in
from contact_editor.viewmodels.contact.session_memory import AccountSession


class OpenConnection:
    """The client of one connection; contacts keep it, whichever connection is in use later.

    Its rate limit and its key are shared by all contacts that were opened through it.
    """

    def __init__(
        self, connection: Connection, described: Provider | None, gateway: Gateway,
        session: AccountSession,
    ) -> None:  # fmt: skip
        self.connection = connection
        self.gateway = gateway
        self.session = session
        self.account = account_of(connection, gateway.base)
        self._described = described
        # Before the account's own fields are read: what is proved of those holds as well.
        self._fingerprint = gateway.provider.fingerprint
        gateway.inform = session.resends.inform

    @property
    def provider(self) -> Provider:
        return self.gateway.provider

    @property
    def base_address(self) -> str:
        """The address that the connection's paths are appended to."""
        return self.gateway.base

    @property
    def skips_review(self) -> bool:
        return self.connection.skip_review and self.connection.environment == "sandbox"

    def names_of(self, lookup: str, contact: ContactSnapshot) -> Mapping[Any, str]:
        """Return the names of a lookup by id, in the form in which a contact has the ids."""
        return names_in(self.provider.fields, self.session.lookup_names, lookup, contact)

    def all_names(self, contact: ContactSnapshot) -> Mapping[str, Mapping[Any, str]]:
        """Return the known names of each lookup by id."""
        return {lookup: self.names_of(lookup, contact) for lookup in self.session.lookup_names}

    def is_for(self, connection: Connection | None, described: Provider | None) -> bool:
        """Return whether a connection and its provider are as they were when this was opened."""
        return self.connection == connection and self._described == described

    def bind(self) -> None:
        """Drop what was proved of the account for another description."""
        self.session.resends.bind(self._fingerprint)
