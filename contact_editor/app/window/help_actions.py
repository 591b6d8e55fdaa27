"""The *Help* menu: check of the connection, support file, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor import __version__
from contact_editor.background import BackgroundTask
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.daemon_threads import run_in_daemon_thread
from contact_editor.services.private_files import write_privately
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.help.diagnostics_sheet import DiagnosticsSheet
from contact_editor.ui.help.support_page import SaveDialog, SupportPage
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.diagnostics.diagnostics_run import DiagnosticsRun
from contact_editor.viewmodels.diagnostics.support_report import check_lines, support_text
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.message import Message, Tone

LOG_LINES = 200
LastLines: TypeAlias = Callable[[int], Sequence[str]]
"""Return this many last lines of the log; may block."""


class HelpActions(QObject):
    """Helps users and support staff to find problems."""

    view_requested = Signal()
    """The page of the workspace's view should be shown again."""
    message_changed = Signal(object)
    """A `Message`."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        manager: ConnectionManager,
        last_lines: LastLines,
        diagnostics_run: DiagnosticsRun | None = None,
    ) -> None:
        """`diagnostics_run`: that of an earlier window, which continues in this one."""
        super().__init__(window)
        self.window = window
        self.workspace = workspace
        self.manager = manager
        self._last_lines = last_lines
        self.diagnostics_run = diagnostics_run or DiagnosticsRun(manager)
        self.doctor = DiagnosticsSheet(self.diagnostics_run, manager.redacted)
        self.sheet = SupportPage()
        # In the window from the start: else they would be left to the garbage collector.
        for page in (self.doctor, self.sheet):
            window.pages.addWidget(page)
        self._file_wanted = False
        self._task = LatestTask(self)
        self.diagnostics_run.ended.connect(self._show_requested_file)
        self.doctor.copy_requested.connect(self._copy)
        self.doctor.support_requested.connect(self._show_file)
        self.doctor.dismissed.connect(self.view_requested)
        self.sheet.save_requested.connect(self._save)
        self.sheet.dismissed.connect(self.view_requested)

    def check(self) -> None:
        """Check the connection in use; show the progress if that is running already."""
        connection = self.workspace.connection
        if connection is None:
            text = self.tr("Choose or add a connection first.")
            self.message_changed.emit(Message(text, Tone.CAUTION))
            return
        self._file_wanted = False
        self.window.show_page(self.doctor)
        if not self.diagnostics_run.under_way or self.diagnostics_run.connection != connection:
            self.diagnostics_run.begin(connection)

    def make_file(self) -> None:
        """Create a support file; check the connection in use for it, unless that was done."""
        connection = self.workspace.connection
        examined = (
            self.diagnostics_run.connection == connection and self.diagnostics_run.is_complete
        )
        if connection is None or examined:
            self._show_file()
        else:
            self.check()
            self._file_wanted = True

    def escape(self, shown: QWidget | None) -> bool:
        """Go one step back on a page of this object; return whether one is shown."""
        if shown is self.doctor:
            self.doctor.cancel()
        elif shown is self.sheet:
            self.view_requested.emit()
        return shown in (self.doctor, self.sheet)

    def show_about(self) -> None:
        text = self.tr("Contact Editor {version}\nMIT licence; Qt is used under the LGPL.")
        title = self.tr("About Contact Editor")
        QMessageBox.about(self.window, title, text.format(version=__version__))

    def _show_requested_file(self) -> None:
        wanted, self._file_wanted = self._file_wanted, False
        seen = self.window.pages.currentWidget() is self.doctor
        if wanted and seen and self.diagnostics_run.is_complete:
            self._show_file()

    def _show_file(self) -> None:
        """Show the support file as soon as the log is read."""
        self.window.show_page(self.sheet)
        self.sheet.show_waiting()
        self._task.cancel()
        work = self._beside(lambda: tuple(self._last_lines(LOG_LINES)))
        self._task.start(work, self._show_text, lambda error: self._show_text([str(error)]))

    def _show_text(self, log: Sequence[str]) -> None:
        self.sheet.show_text(self._text(log))

    def _beside(self, call: Callable[[], object]) -> BackgroundTask:
        """Start a task that may wait for the disk."""

        async def do(_told: ProgressCallback) -> object:
            return await run_in_daemon_thread(call, "support file")

        return self.manager.background.begin(do)

    def _text(self, log: Sequence[str]) -> str:
        connection = self.workspace.connection
        provider = self.manager.provider_of(connection) if connection else None
        same = self.diagnostics_run.connection == connection
        findings = self.diagnostics_run.findings.values() if same else ()
        managed = self.manager.is_managed(connection)
        text = support_text(connection, provider, findings, log, managed=managed)
        return self.manager.redacted(text)

    def _copy(self) -> None:
        findings = self.diagnostics_run.findings.values()
        to_clipboard(self.manager.redacted("\n".join(check_lines(findings))))

    def _save(self, text: str) -> None:
        path = SaveDialog.ask(self.window, f"contact-editor-support-{datetime.now():%Y-%m-%d}.txt")
        if path is None:
            return
        self._task.cancel()
        self.sheet.show_status(self.tr("Saving …"))
        work = self._beside(lambda: write_privately(path, text.encode("utf-8", "replace")))
        self._task.start(work, lambda _: self._say_saved(path), partial(self._say_failed, path))

    def _say_saved(self, path: Path) -> None:
        self.sheet.show_status(self.tr("Saved: {path}").format(path=path), Tone.VERIFIED)

    def _say_failed(self, path: Path, error: Exception) -> None:
        reason = getattr(error, "strerror", None) or str(error)
        words = self.tr(
            "{path} could not be written ({reason}). The text is still here: save it somewhere "
            "else, or copy it."
        )
        self.sheet.show_status(words.format(path=path, reason=reason), Tone.ERROR)
