"""Files that the start reads off the UI thread, besides the window's settings."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contact_editor.providers.catalogue import Catalogue
    from contact_editor.services.connections.managed_settings import Managed
    from contact_editor.services.connections.own_files import OwnFiles

READ_TIMEOUT_S = 10.0
"""Seconds; after that, the window works with what was read so far."""


class StartupFiles:
    """Reads descriptions, connections and settings while the window is already shown."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._until = time.monotonic() + READ_TIMEOUT_S
        self._machine = folder
        self._shipped: Catalogue | None = None
        self._managed: Managed | None = None
        self._own: OwnFiles | None = None
        self._described: Catalogue | None = None
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="start", daemon=True)
        self._thread.start()

    @property
    def ready(self) -> bool:
        """True if everything was read or the time limit has passed."""
        return not self._thread.is_alive() or time.monotonic() > self._until

    def wait(self, seconds: float = READ_TIMEOUT_S) -> None:
        """Wait for the rest, at most until the time limit."""
        self._thread.join(max(0.0, min(seconds, self._until - time.monotonic())))

    def result(self) -> tuple[Catalogue, Managed, OwnFiles]:
        """Return what was read; the faults name what was not."""
        from contact_editor.providers.catalogue import Catalogue, DescriptionFault
        from contact_editor.services.connections.managed_settings import Managed
        from contact_editor.services.connections.own_files import OwnFiles

        if self._failure is not None:
            raise self._failure
        late = f"did not answer within {READ_TIMEOUT_S:.0f} seconds"
        shipped = self._shipped or Catalogue({})
        described = self._described or Catalogue(
            {}, (DescriptionFault(self._folder / "providers", late),)
        )
        # Unreadable settings lock everything.
        managed = self._managed or Managed(
            self._machine, only_these=True, faults=(f"{self._machine}: {late}",),
            settings_unread=True,
        )  # fmt: skip
        own = self._own or OwnFiles(faults=(f"{self._folder / 'connections.toml'}: {late}",))
        return shipped.joined(described), managed, own

    def _run(self) -> None:
        from contact_editor.providers.catalogue import read_catalogue
        from contact_editor.providers.shipped.shipped_catalogue import read_shipped
        from contact_editor.resources import resource
        from contact_editor.services.connections.config_folders import machine_config_folder
        from contact_editor.services.connections.managed_settings import read_managed
        from contact_editor.services.connections.own_files import read_own_files

        try:
            self._shipped = shipped = read_shipped(resource("providers"))
            self._machine = machine_config_folder()
            managed = read_managed(self._machine)
            self._managed = managed
            self._own = own = read_own_files(self._folder / "connections.toml", managed)
            own_folder = self._folder / "providers"
            described = read_catalogue(
                managed.description_folders(own_folder), own_folder=own_folder
            )
            used = {item.provider for item in (*managed.connections, *own.connections)}
            # The UI thread will ask for them at once.
            self._shipped = shipped.with_parsed(used - described.providers.keys())
            self._described = described
        except Exception as error:
            self._failure = error
