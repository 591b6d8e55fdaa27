"""Joins the menu *Help* to the window: the check of a connection, and the support file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor import __version__
from contact_editor.background import Work
from contact_editor.services.contacts.progress import Told
from contact_editor.services.daemon_threads import on_own_thread
from contact_editor.services.private_files import write_privately
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.help.diagnostics_sheet import DoctorSheet
from contact_editor.ui.help.support_page import SaveDialog, SupportSheet
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.connections.connection_manager import Accounts
from contact_editor.viewmodels.contact.workspace import Desk
from contact_editor.viewmodels.diagnostics.diagnostics_run import Examination
from contact_editor.viewmodels.diagnostics.support_report import check_lines, support_text
from contact_editor.viewmodels.latest_task import Errand
from contact_editor.viewmodels.messages.message import Message, Tone

LOG_LINES = 200
LastLines: TypeAlias = Callable[[int], Sequence[str]]
"""Gives that many of the log's last lines; it may block."""


class Support(QObject):
    """Helps a person, and whoever helps them, to see what is wrong."""

    view_wanted = Signal()
    """The page that belongs to the desk's view is to be shown again."""
    said = Signal(object)
    """A `Message`."""

    def __init__(
        self, window: MainWindow, desk: Desk, accounts: Accounts, last_lines: LastLines
    ) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.accounts = accounts
        self._last_lines = last_lines
        self.examination = Examination(accounts)
        self.doctor = DoctorSheet(self.examination, accounts.redacted)
        self.sheet = SupportSheet()
        self._file_wanted = False
        self._errand = Errand()
        self.examination.ended.connect(self._go_on)
        self.doctor.copy_wanted.connect(self._copy)
        self.doctor.support_wanted.connect(self._show_file)
        self.doctor.dismissed.connect(self.view_wanted)
        self.sheet.save_wanted.connect(self._save)
        self.sheet.dismissed.connect(self.view_wanted)

    def check(self) -> None:
        """Examines the connection in use; shows how far it is where that goes on already."""
        connection = self.desk.connection
        if connection is None:
            text = self.tr("Choose or add a connection first.")
            self.said.emit(Message(text, Tone.CAUTION))
            return
        self._file_wanted = False
        self.window.show_page(self.doctor)
        if not self.examination.under_way or self.examination.connection != connection:
            self.examination.begin(connection)

    def make_file(self) -> None:
        """Makes a support file; the connection in use is examined for it, if it was not yet."""
        connection = self.desk.connection
        examined = self.examination.connection == connection and self.examination.is_whole
        if connection is None or examined:
            self._show_file()
        else:
            self.check()
            self._file_wanted = True

    def escape(self, shown: QWidget | None) -> bool:
        """Goes one step back on a page that belongs here; tells whether it is one."""
        if shown is self.doctor:
            self.doctor.cancel()
        elif shown is self.sheet:
            self.view_wanted.emit()
        return shown in (self.doctor, self.sheet)

    def show_about(self) -> None:
        text = self.tr("Contact Editor {version}\nMIT licence; Qt is used under the LGPL.")
        title = self.tr("About Contact Editor")
        QMessageBox.about(self.window, title, text.format(version=__version__))

    def _go_on(self) -> None:
        wanted, self._file_wanted = self._file_wanted, False
        seen = self.window.pages.currentWidget() is self.doctor
        if wanted and seen and self.examination.is_whole:
            self._show_file()

    def _show_file(self) -> None:
        """Shows the support file, as soon as the log is read."""
        self.window.show_page(self.sheet)
        self.sheet.show_waiting()
        self._errand.end()
        work = self._beside(lambda: tuple(self._last_lines(LOG_LINES)))
        self._errand.begin(work, self._show_text, lambda error: self._show_text([str(error)]))

    def _show_text(self, log: Sequence[str]) -> None:
        self.sheet.show_text(self._text(log))

    def _beside(self, call: Callable[[], object]) -> Work:
        """Begins what the disk may let wait."""

        async def do(_told: Told) -> object:
            return await on_own_thread(call, "support file")

        return self.accounts.background.begin(do)

    def _text(self, log: Sequence[str]) -> str:
        connection = self.desk.connection
        provider = self.accounts.provider_of(connection) if connection else None
        same = self.examination.connection == connection
        findings = self.examination.findings.values() if same else ()
        managed = self.accounts.is_managed(connection)
        text = support_text(connection, provider, findings, log, managed=managed)
        return self.accounts.redacted(text)

    def _copy(self) -> None:
        findings = self.examination.findings.values()
        to_clipboard(self.accounts.redacted("\n".join(check_lines(findings))))

    def _save(self, text: str) -> None:
        path = SaveDialog.ask(self.window, f"contact-editor-support-{datetime.now():%Y-%m-%d}.txt")
        if path is None:
            return
        self._errand.end()
        self.sheet.say(self.tr("Saving …"))
        work = self._beside(lambda: write_privately(path, text.encode("utf-8", "replace")))
        self._errand.begin(work, lambda _: self._say_saved(path), partial(self._say_failed, path))

    def _say_saved(self, path: Path) -> None:
        self.sheet.say(self.tr("Saved: {path}").format(path=path), Tone.VERIFIED)

    def _say_failed(self, path: Path, error: Exception) -> None:
        reason = getattr(error, "strerror", None) or str(error)
        words = self.tr(
            "{path} could not be written ({reason}). The text is still here: save it somewhere "
            "else, or copy it."
        )
        self.sheet.say(words.format(path=path, reason=reason), Tone.TROUBLE)
