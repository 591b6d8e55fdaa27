"""Page that asks for a key and stores it in the keyring or for this session."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.adding.provider_header import ProviderHeader
from contact_editor.ui.connections.parts.key_help import KeyRow
from contact_editor.ui.connections.secret_field import SecretField, key_problem
from contact_editor.ui.style.app_style import INVALID
from contact_editor.ui.style.metrics import set_max_width
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Tone

_WIDEST, _TOP, _ABOVE_BUTTONS = 520, 48, 8


class KeyPage(QFrame):
    """Asks for the API key of one connection; not modal."""

    answers_message = True
    """The message that asks for the key stays with it."""
    stored = Signal(str)
    """The connection whose key was stored in the keyring or for this session."""
    dismissed = Signal()

    def __init__(self, manager: ConnectionManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manager = manager
        self._name = ""
        self._has_keyring = True
        self._session_only: set[str] = set()
        """Connections whose key was asked for because there was no keyring to store it in."""
        self._task = LatestTask(self)
        self.head, self.key_line = ProviderHeader(), SecretField()
        self.row = KeyRow(self.key_line, lambda: "")
        self.title, self.help = self.head.title, self.row.help
        self.label, self.problem = self.row.label, self.row.note
        self.store_button = QPushButton(self.tr("Store in keyring"))
        self.store_button.setProperty("filled", True)
        self.keep_button = QPushButton(self.tr("Keep for this session"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.key_line.line.textChanged.connect(lambda: self._show_text(""))
        # Queued: the window would press the button that has the focus after this Enter.
        self.key_line.line.returnPressed.connect(self._enter, Qt.ConnectionType.QueuedConnection)
        self.store_button.clicked.connect(self.store)
        self.keep_button.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.cancel)
        self._arrange()

    def ask(self, connection: Connection, *, has_keyring: bool = True) -> None:
        """Show the sheet, empty; the message bar says why a key is needed.

        Without a keyring the key can be kept for this session only, also if it is asked for again
        because it was wrong.
        """
        if not has_keyring:
            self._session_only.add(connection.name)
        self._has_keyring = connection.name not in self._session_only
        self.store_button.setVisible(self._has_keyring)
        self.keep_button.setProperty("filled", not self._has_keyring)
        self._task.cancel()
        self._let_edit(True)
        self._name = connection.name
        provider, host = self._manager.provider_of(connection), self._manager.host_of(connection)
        self.head.show_connection(
            self.tr("API key of {name}").format(name=connection.name), provider, host
        )
        self.help.has_keyring = self._has_keyring
        self.help.show_destination(host)
        self.help.open(True)
        self.row.explain(provider.access if provider else None)
        self.key_line.forget()
        self._show_text("")
        self.show()
        self.key_line.setFocus()

    def _enter(self) -> None:
        if self._has_keyring:
            self.store()
        else:
            self.keep()

    def store(self) -> None:
        """Store the typed key in the keyring, in the background."""
        if not self._task.is_running and self._is_key():
            self._show_text(
                self.tr("Storing in the keyring … a prompt may be open behind this window.")
            )
            work = self._manager.store_key(self._name, self.key_line.key())
            self._task.start(work, lambda _: self._finish(), self._refuse)
            self.cancel_button.setFocus()
            self._let_edit(False)

    def keep(self) -> None:
        """Keep the typed key until the program ends."""
        if not self._task.is_running and self._is_key():
            self._manager.keep_key(self._name, self.key_line.key())
            self._finish()

    def cancel(self) -> None:
        """Cancel a running store and leave the key typed; otherwise close the sheet."""
        if self._task.is_running:
            self._task.cancel()
            self._let_edit(True)
            text = self.tr("Cancelled. The key you entered is still here.")
            self._show_text(text, Tone.CAUTION)
            self.keep_button.setFocus()
        else:
            self.key_line.forget()
            self.hide()
            self.dismissed.emit()

    def _refuse(self, error: Exception) -> None:
        self._let_edit(True)
        self._show_text(error_message(error).text, Tone.ERROR)
        self.keep_button.setFocus()

    def _finish(self) -> None:
        self._let_edit(True)
        self.key_line.forget()
        self.hide()
        self.stored.emit(self._name)

    def _is_key(self) -> bool:
        self._show_text(key_problem(self.key_line.key()), Tone.ERROR)
        if self.problem.plain_text:
            self.key_line.setFocus()
        return not self.problem.plain_text

    def _let_edit(self, can: bool) -> None:
        for control in (self.store_button, self.keep_button, self.key_line):
            control.setEnabled(can)

    def _show_text(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Show below the line what is wrong or being done; empty for neither."""
        line = self.key_line.line
        self.problem.show_text(text, tone)
        self.row.show_note()
        line.setProperty(INVALID, tone is Tone.ERROR and bool(text))
        line.update()
        line.setAccessibleDescription(self.problem.plain_text or self.row.spoken)
        self.problem.announce()

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, QSize(8, 8))
        for button in (self.store_button, self.keep_button, self.cancel_button):
            button.setAutoDefault(True)  # Enter presses the focused one
            flow.addWidget(button)
        # Below the line, and not below its label.
        self.row.grid.setRowMinimumHeight(3, _ABOVE_BUTTONS)
        self.row.grid.addWidget(buttons, 4, 1, 1, 3)
        body = QWidget()
        set_max_width(body, _WIDEST)
        column = QVBoxLayout(body)
        column.setSpacing(12)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.row)
        column.addStretch(1)
        centre(self, body, top=_TOP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)
