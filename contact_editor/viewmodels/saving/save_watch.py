"""Background reads after a save, while the user continues."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from contact_editor.background import NetworkThread
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.contacts.watch import watch
from contact_editor.viewmodels.latest_task import LatestTask


class SaveWatch(QObject):
    """Watches one save at a time; a new one replaces the previous one."""

    updated = Signal(object)
    """`SaveResult`, if a later read showed something else."""
    ended = Signal()

    def __init__(
        self, gateway: Gateway, background: NetworkThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._background = background
        self._task = LatestTask(self)

    @property
    def is_running(self) -> bool:
        return self._task.is_running

    def start(self, saved: SaveResult) -> None:
        """Start reading after a save, if something was or may have been written."""
        self.stop()
        if saved.written is None:
            return

        async def read_on(on_saved: Callable[[SaveResult], None]) -> None:
            await watch(self._gateway, saved, on_saved)

        task = self._background.begin(read_on)
        self._task.start(task, self._end, self._end, self.updated.emit)

    def stop(self) -> None:
        """Stop reading."""
        if self._task.is_running:
            self._task.cancel()
            self.ended.emit()

    def _end(self, _: object) -> None:
        self.ended.emit()
