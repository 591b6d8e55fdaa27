"""The machine's folder, as the company's IT fills it."""

from __future__ import annotations

from pathlib import Path

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection

ACME = Connection(name="Acme", provider="simvoly", parameters={"domain": "www.acme.example"})
ONLY_THESE = "only_these_connections = true\n"


def lay_down(folder: Path, *connections: Connection, settings: str = "") -> Path:
    """Fills the folder, in addition to what is there; return it."""
    folder.mkdir(parents=True, exist_ok=True)
    for connection in connections:
        put_connection(folder / "connections.toml", connection)
    if settings:
        (folder / "settings.toml").write_text(settings, encoding="utf-8")
    return folder
