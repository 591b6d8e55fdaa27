"""The user's own connections and settings, read together."""

from __future__ import annotations

from pathlib import Path

import msgspec

from contact_editor.services.connections.connection import (
    Connection,
    ConnectionsUnreadable,
    read_connections,
)
from contact_editor.services.connections.managed_settings import Managed, Settings, read_settings


class OwnFiles(msgspec.Struct, frozen=True):
    """The content of the user's `connections.toml` and `settings.toml`, and their errors."""

    connections: tuple[Connection, ...] = ()
    settings: Settings = Settings()
    faults: tuple[str, ...] = ()


def read_own_files(file: Path, managed: Managed) -> OwnFiles:
    """Read the user's files; no connections if only the administrator's are allowed."""
    connections: tuple[Connection, ...] = ()
    faults: tuple[str, ...] = ()
    if not managed.only_these:
        read = read_connections(file)
        connections, faults = read.items, read.faults
    try:
        return OwnFiles(connections, read_settings(file.with_name("settings.toml")), faults)
    except ConnectionsUnreadable as error:
        return OwnFiles(connections, faults=(*faults, str(error)))
