"""Connections and settings that the administrator has set for this machine."""

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
    """The URL that announces newer versions; there is no check if it is empty."""

    address: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `settings.toml`, the machine's or the user's own."""

    only_these_connections: bool = False
    """Only the machine's connections may be used. Ignored in the user's file."""
    updates: Updates = Updates()


class Managed(msgspec.Struct, frozen=True):
    """The content of the machine's folder; the user can use but not change it."""

    folder: Path
    connections: tuple[Connection, ...] = ()
    only_these: bool = False
    updates: Updates = Updates()
    faults: tuple[str, ...] = ()
    settings_unread: bool = False
    """The settings cannot be read, so that only the machine's connections may be used."""

    @property
    def file(self) -> Path:
        """The file with the machine's connections."""
        return self.folder / "connections.toml"

    def description_folders(self, own: Path) -> tuple[Path, ...]:
        """Return the folders with descriptions besides those that ship; the last one wins.

        The user's own are left out if only the machine's connections may be used: a description
        could send a managed connection's requests elsewhere.
        """
        users = () if self.only_these else (own,)
        return (*users, self.folder / "providers")


def read_managed(folder: Path) -> Managed:
    """Read the machine's folder, which need not exist.

    If the settings cannot be read, only the machine's connections may be used: a typing error in
    the file must not remove the restriction.
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
    """Read a file of settings, which need not exist; raises `ConnectionsUnreadable`."""
    document: dict[str, Any] = parsed(file)
    try:
        return msgspec.convert(document, Settings)
    except msgspec.ValidationError as error:
        reason = explain_error(str(error), Settings)
        raise ConnectionsUnreadable(f"{file}: {reason}") from None
