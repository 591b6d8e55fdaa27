"""Background reads after a save, while the user continues."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask, NetworkThread
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import Saved
from contact_editor.services.contacts.watch import watch


class SaveWatch(QObject):
    """Watches one save at a time; a new one replaces the previous one."""

    updated = Signal(object)
    """`Saved`, if a later read showed something else."""
    ended = Signal()

    def __init__(
        self, gateway: Gateway, background: NetworkThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._background = background
        self._task: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def start(self, saved: Saved) -> None:
        """Start reading after a save, if something was or may have been written."""
        self.stop()
        if saved.written is None:
            return

        async def read_on(on_saved: Callable[[Saved], None]) -> None:
            await watch(self._gateway, saved, on_saved)

        task = self._background.begin(read_on)
        task.progressed.connect(lambda found: self._update(task, found))
        for signal in (task.succeeded, task.failed):
            signal.connect(lambda _: self._end(task))
        self._task = task

    def stop(self) -> None:
        """Stop reading."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.ended.emit()

    def _update(self, task: BackgroundTask, saved: Saved) -> None:
        if task is self._task:
            self.updated.emit(saved)

    def _end(self, task: BackgroundTask) -> None:
        if task is self._task:
            self._task = None
            self.ended.emit()
