"""A diagnostics run and its results so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask
from contact_editor.services.connections.connection import Connection
from contact_editor.services.diagnostics.results import Check, CheckResult
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager


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
        self._work: BackgroundTask | None = None
        self.connection: Connection | None = None
        self.findings: dict[Check, CheckResult] = {}
        self.error: Exception | None = None
        """The exception that ended the run; a fault of this program."""

    @property
    def under_way(self) -> bool:
        return self._work is not None

    @property
    def is_complete(self) -> bool:
        """Return whether every check has a result."""
        return len(self.findings) == len(Check)

    def begin(self, connection: Connection) -> None:
        """Run all checks of a connection."""
        self.cancel()
        self.connection, self.findings, self.error = connection, {}, None
        work = self._work = self._manager.run_diagnostics(connection)
        work.progressed.connect(lambda finding: self._hear(work, finding))
        work.succeeded.connect(lambda _: self._end(work))
        work.failed.connect(lambda error: self._end(work, error))
        self.started.emit()

    def cancel(self) -> None:
        """Stop the checks; the results so far stay."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            self.ended.emit()

    def _hear(self, work: BackgroundTask, finding: CheckResult) -> None:
        if work is self._work:
            self.findings[finding.check] = finding
            self.result_added.emit(finding)

    def _end(self, work: BackgroundTask, error: Exception | None = None) -> None:
        if work is self._work:
            self._work, self.error = None, error
            self.ended.emit()
