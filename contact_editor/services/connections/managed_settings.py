"""What the company's IT has laid down for this machine: connections, and settings over ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from contact_editor.providers.validation_messages import explain_error
from contact_editor.services.connections.connection import (
    Connection,
    ConnectionsUnreadable,
    parsed,
    read_connections,
)


class Updates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where newer versions are announced; nobody is asked where there is no address."""

    address: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `settings.toml` says, the machine's or a person's own."""

    only_these_connections: bool = False
    """Only the machine's connections may be used. Counts in the machine's file alone."""
    updates: Updates = Updates()


class Managed(msgspec.Struct, frozen=True):
    """What stands in the machine's folder; a person can use it and not change it."""

    folder: Path
    connections: tuple[Connection, ...] = ()
    only_these: bool = False
    updates: Updates = Updates()
    faults: tuple[str, ...] = ()
    settings_unread: bool = False
    """There are settings that cannot be read, and which lock for that reason."""

    @property
    def file(self) -> Path:
        """Where its connections stand."""
        return self.folder / "connections.toml"

    def description_folders(self, own: Path) -> tuple[Path, ...]:
        """Lists where descriptions stand beside those that ship, the ones that win last.

        A person's own do not count where only the machine's connections may be used: with one,
        a managed connection could be led elsewhere.
        """
        theirs = () if self.only_these else (own,)
        return (*theirs, self.folder / "providers")


def read_managed(folder: Path) -> Managed:
    """Reads the machine's folder; none is nothing laid down.

    Settings that cannot be read lock as if they did: a slip in the file must not open it.
    """
    found = read_connections(folder / "connections.toml")
    try:
        settings = read_settings(folder / "settings.toml")
        wrong: tuple[str, ...] = ()
    except ConnectionsUnreadable as error:
        settings, wrong = Settings(only_these_connections=True), (str(error),)
    return Managed(
        folder,
        found.items,
        settings.only_these_connections,
        settings.updates,
        (*found.faults, *wrong),
        settings_unread=bool(wrong),
    )


def read_settings(file: Path) -> Settings:
    """Reads a file of settings; no file is nothing set. `ConnectionsUnreadable` names the place."""
    document: dict[str, Any] = parsed(file)
    try:
        return msgspec.convert(document, Settings)
    except msgspec.ValidationError as error:
        words = explain_error(str(error), Settings)
        raise ConnectionsUnreadable(f"{file}: {words}") from None
