"""The name of the account behind a connection."""

from __future__ import annotations

import hashlib
import json

from contact_editor.services.connections.connection import Connection


def account_of(connection: Connection, base_address: str) -> str:
    """Return a name for an account that is the same at each start.

    Provider, address and parameters identify an account: another name for it is the same
    account, and the same name with another parameter is not.
    """
    account = [connection.provider, base_address, sorted(connection.parameters.items())]
    return hashlib.sha256(json.dumps(account).encode()).hexdigest()[:32]
