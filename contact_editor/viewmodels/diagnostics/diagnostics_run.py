"""The examination of a connection while it goes on, and what it has found so far."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import Work
from contact_editor.services.connections.connection import Connection
from contact_editor.services.diagnostics.results import Check, Finding
from contact_editor.viewmodels.connections.connection_manager import Accounts


class Examination(QObject):
    """Examines one connection at a time; a new one ends the one before it."""

    began = Signal()
    found = Signal(object)
    """A `Finding`, as it comes."""
    ended = Signal()
    """All checks were made, or the person wanted no more of them, or it broke off."""

    def __init__(self, accounts: Accounts) -> None:
        super().__init__()
        self._accounts = accounts
        self._work: Work | None = None
        self.connection: Connection | None = None
        self.findings: dict[Check, Finding] = {}
        self.trouble: Exception | None = None
        """What broke it off, which is a fault of this program."""

    @property
    def under_way(self) -> bool:
        return self._work is not None

    @property
    def is_whole(self) -> bool:
        """Tells whether every check has its finding."""
        return len(self.findings) == len(Check)

    def begin(self, connection: Connection) -> None:
        """Examines a connection from the beginning."""
        self.cancel()
        self.connection, self.findings, self.trouble = connection, {}, None
        work = self._work = self._accounts.examine(connection)
        work.progressed.connect(lambda finding: self._hear(work, finding))
        work.succeeded.connect(lambda _: self._end(work))
        work.failed.connect(lambda trouble: self._end(work, trouble))
        self.began.emit()

    def cancel(self) -> None:
        """Ends the checks where they are; what was found stays."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            self.ended.emit()

    def _hear(self, work: Work, finding: Finding) -> None:
        if work is self._work:
            self.findings[finding.check] = finding
            self.found.emit(finding)

    def _end(self, work: Work, trouble: Exception | None = None) -> None:
        if work is self._work:
            self._work, self.trouble = None, trouble
            self.ended.emit()
