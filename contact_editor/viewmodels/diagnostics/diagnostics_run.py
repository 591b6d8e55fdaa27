"""A diagnostics run and its results so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.services.connections.connection import Connection
from contact_editor.services.diagnostics.results import Check, CheckResult
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import LatestTask


class DiagnosticsRun(QObject):
    """Checks one connection at a time; a new run replaces the previous one."""

    started = Signal()
    result_added = Signal(object)
    """A `CheckResult`, as soon as it is known."""
    ended = Signal()
    """All checks have run, or the user cancelled, or a fault ended the run."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__()
        self._manager = manager
        self._task = LatestTask(self)
        self.connection: Connection | None = None
        self.findings: dict[Check, CheckResult] = {}
        self.error: Exception | None = None
        """The exception that ended the run; a fault of this program."""

    @property
    def under_way(self) -> bool:
        return self._task.is_running

    @property
    def is_complete(self) -> bool:
        """Return whether every check has a result."""
        return len(self.findings) == len(Check)

    def begin(self, connection: Connection) -> None:
        """Run all checks of a connection."""
        self.cancel()
        self.connection, self.findings, self.error = connection, {}, None
        task = self._manager.run_diagnostics(connection)
        self._task.start(task, lambda _: self._end(None), self._end, self._add)
        self.started.emit()

    def cancel(self) -> None:
        """Stop the checks; the results so far stay."""
        if self._task.is_running:
            self._task.cancel()
            self.ended.emit()

    def _add(self, finding: CheckResult) -> None:
        self.findings[finding.check] = finding
        self.result_added.emit(finding)

    def _end(self, error: Exception | None) -> None:
        self.error = error
        self.ended.emit()
