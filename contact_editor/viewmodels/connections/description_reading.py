"""Reads the folders with provider descriptions again while the window is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.providers.catalogue import Catalogue, DescriptionFault
from contact_editor.resources import resource
from contact_editor.services.connections.description_folder import read_descriptions
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.daemon_threads import CALL_TIMEOUT_S, run_in_daemon_thread
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import LatestTask


class DescriptionReading(QObject):
    """Offers the descriptions that were added, changed or removed since the program started."""

    ended = Signal()
    """The manager has the descriptions and their faults as they are now."""

    def __init__(self, manager: ConnectionManager, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._task = LatestTask(self)

    def start(self) -> None:
        """Read in the background; what is known stays until the files were read."""
        manager, before = self._manager, self._manager.catalogue
        folder = manager.file.with_name("providers")
        used = [item.provider for item in manager.items]
        read = partial(read_descriptions, resource("providers"), manager.managed, folder, used)

        async def run(on_progress: ProgressCallback) -> Catalogue | None:
            try:
                return await run_in_daemon_thread(read, "description", CALL_TIMEOUT_S)
            except TimeoutError:
                return None

        def done(found: Catalogue | None) -> None:
            if found is not None and manager.catalogue is not before:
                # One was added meanwhile, perhaps after its folder was read.
                self.start()
                return
            late = f"did not answer within {CALL_TIMEOUT_S:.0f} seconds"
            self._take(found or manager.catalogue.with_fault(DescriptionFault(folder, late)))

        def fail(error: Exception) -> None:
            fault = DescriptionFault(folder, f"cannot be read: {error}")
            self._take(manager.catalogue.with_fault(fault))

        self._task.start(manager.background.begin(run), done, fail)

    def cancel(self) -> None:
        """Leave the providers as they are."""
        self._task.cancel()

    def _take(self, catalogue: Catalogue) -> None:
        self._manager.take_catalogue(catalogue)
        self.ended.emit()
