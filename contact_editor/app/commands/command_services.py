"""What a command without a window works with: connections, credentials, errors on the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from contact_editor.providers.catalogue import Catalogue
from contact_editor.resources import resource
from contact_editor.services.connections.config_folders import (
    machine_config_folder,
    user_config_folder,
)
from contact_editor.services.connections.description_folder import read_descriptions
from contact_editor.services.connections.managed_settings import read_managed
from contact_editor.services.connections.own_files import read_own_files
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import KeyStore
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.connections.connection_list import ConnectionList

WELL, FAULTY, NO_SUCH_CONNECTION = 0, 1, 2
"""Exit codes."""


class CommandServices:
    """The connections and descriptions that the window would have, and the keys of a store."""

    def __init__(
        self, data_dir: Path | None, store: KeyStore, catalogue: Catalogue | None = None
    ) -> None:
        """`catalogue`: what to know instead of the descriptions in the folders."""
        folder = user_config_folder(data_dir)
        file = folder / "connections.toml"
        managed = read_managed(machine_config_folder())
        own = read_own_files(file, managed)
        if catalogue is None:
            used = {item.provider for item in (*managed.connections, *own.connections)}
            catalogue = read_descriptions(
                resource("providers"), managed, folder / "providers", used
            )
        self.connections = ConnectionList(catalogue, file, managed, own)
        self.redactor = Redactor()
        self.credentials = Credentials(store, self.redactor)


def print_error(fault: object, err: TextIO) -> int:
    """Print a fault; return the exit code."""
    # Names come from files: their escape sequences must not reach the terminal.
    print(f"contact-editor: {show_invisible(str(fault))}", file=err)
    return FAULTY
