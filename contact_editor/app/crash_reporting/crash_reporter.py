"""Reports unexpected errors in the log and in the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from contact_editor.app.crash_reporting.uncaught_exceptions import UncaughtExceptions, versions

# Not needed before the window is shown.
if TYPE_CHECKING:
    from contact_editor.app.crash_reporting.qt_log_handler import QtLogHandler
    from contact_editor.app.window.message_actions import MessageActions
    from contact_editor.services.logs.program_log import ProgramLog
    from contact_editor.ui.main_window.main_window import MainWindow


class CrashReporter(QObject):
    """Logs every crash and shows it in the message bar, or in a dialog before there is one.

    Nothing that was typed is lost.
    """

    _log_failed = Signal(str)

    def __init__(self, *, redacts_terminal: bool = False) -> None:
        """`redacts_terminal`: once the log is open, all output is redacted."""
        super().__init__()
        self._redacts_terminal = redacts_terminal
        self.crashes = UncaughtExceptions()
        self.logbook: ProgramLog | None = None
        self._qt: QtLogHandler | None = None
        self._window: MainWindow | None = None
        self._message_actions: MessageActions | None = None
        self._has_box = False
        self.crashes.crashed.connect(self._say_later)
        self.crashes.listen()

    def watch(self, window: MainWindow) -> None:
        """Set the window for dialogs until the message bar exists."""
        self._window = window

    def open_log(self, folder: Path) -> ProgramLog:
        """Open the log in the data folder."""
        import logging

        from PySide6.QtCore import Qt  # loads a hundred enumerations, so not before the window

        from contact_editor.app.crash_reporting.qt_log_handler import QtLogHandler
        from contact_editor.services.logs.program_log import ProgramLog

        # Queued, so that the message of the crashed task does not replace this one.
        self.crashes.crashed.disconnect(self._say_later)
        self.crashes.crashed.connect(self._show_text, Qt.ConnectionType.QueuedConnection)
        self._log_failed.connect(self._say_log_failed, Qt.ConnectionType.QueuedConnection)
        redactor = self.crashes.redactor
        self.logbook = ProgramLog(folder / "logs", redactor, self._log_failed.emit)
        self.logbook.open()
        logging.getLogger(__name__).info("%s begins", versions())
        self._qt = QtLogHandler(redactor)
        self._qt.listen()
        if self._redacts_terminal and sys.stderr is not None:
            from contact_editor.services.redaction.redacted_stream import RedactedStream

            sys.stderr = RedactedStream(sys.stderr, redactor)
        return self.logbook

    def join(self, message_actions: MessageActions) -> None:
        """Use the message bar from now on."""
        self._message_actions = message_actions
        message_actions.details_requested.connect(self.copy_details)

    def close(self) -> None:
        self.crashes.stop()
        if self._qt is not None:
            self._qt.stop()
        if self.logbook is not None:
            self.logbook.close()

    def copy_details(self) -> None:
        """Copy the redacted details of the crashes to the clipboard."""
        QGuiApplication.clipboard().setText(self.crashes.details())

    def end_with(self, error: Exception) -> None:
        """Report why the program could not start; wait until the user has seen it."""
        from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog

        self.crashes.note(error, is_reported=False)
        StartupErrorDialog.ask(type(error).__name__, self.crashes.details)

    def _say_later(self, kind: str) -> None:
        # It may come from anywhere, such as from painting.
        QTimer.singleShot(0, lambda: self._show_text(kind))

    def _show_text(self, kind: str) -> None:
        if self._message_actions is None:
            self._show_box(kind, lambda: QCoreApplication.exit(1))
            return
        from contact_editor.viewmodels.messages.program.crash_messages import crash_message

        self._message_actions.show_message(
            crash_message(kind, saving=self._message_actions.workspace.writing)
        )

    def _show_box(self, kind: str, closed: Callable[[], object]) -> None:
        from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog

        if self._window is not None and not self._has_box:
            self._has_box = True
            StartupErrorDialog.show_over(self._window, kind, self.crashes.details, closed)

    def _say_log_failed(self, reason: str) -> None:
        from contact_editor.viewmodels.messages.program.crash_messages import log_message

        if self._message_actions is not None and not self._message_actions.bar.isVisible():
            self._message_actions.show_message(log_message(reason))
