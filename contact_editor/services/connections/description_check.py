"""The mark that a passed check of a description leaves in a connection, and what it allows."""

from __future__ import annotations

import hashlib
import json

from msgspec.structs import replace

from contact_editor.providers.catalogue import Catalogue, UnconfirmedDescription
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection


def check_mark(described: UnconfirmedDescription, connection: Connection) -> str:
    """Return the mark of a check: of this description, at this address, with these parameters."""
    facts = [described.digest, connection.address, sorted(connection.parameters.items())]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]


def writing_provider(described: UnconfirmedDescription) -> Provider:
    """Return the provider as if its updates were confirmed."""
    provider = described.provider
    return replace(provider, saving=replace(provider.saving, confirmed=True))


def provider_for(catalogue: Catalogue, connection: Connection) -> Provider | None:
    """Return the provider of a connection; it writes if it is confirmed, or was checked here."""
    described = catalogue.unconfirmed.get(connection.provider)
    if described is not None and connection.checked_description == check_mark(
        described, connection
    ):
        return writing_provider(described)
    return catalogue.providers.get(connection.provider)
