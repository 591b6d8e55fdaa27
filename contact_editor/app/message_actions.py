"""Shows what the window has to say, and does what a person chooses to do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.viewmodels.connections.connection_manager import Accounts
from contact_editor.viewmodels.contact.workspace import Desk
from contact_editor.viewmodels.messages.message import Message, Remedy, Tone

if TYPE_CHECKING:
    from contact_editor.ui.connections.key_page import KeySheet


class Remedies(QObject):
    """Joins what is said to the bar that shows it, and its buttons to what they do."""

    connections_wanted = Signal()
    check_wanted = Signal()
    details_wanted = Signal()
    """The details of a crash are wanted on the clipboard."""
    view_wanted = Signal()
    """The page that belongs to the desk's view is to be shown again."""

    def __init__(self, window: MainWindow, desk: Desk, accounts: Accounts) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.accounts = accounts
        self.bar = MessageBar()
        self.bar.hide()
        window.below.addWidget(self.bar)
        self.bar.remedy_chosen.connect(self.choose)
        desk.said.connect(self.say)

    @cached_property
    def key_sheet(self) -> KeySheet:
        """Made when a key is first asked for."""
        from contact_editor.ui.connections.key_page import KeySheet

        sheet = KeySheet(self.accounts)
        sheet.kept.connect(self._key_kept)
        sheet.dismissed.connect(self.view_wanted)
        return sheet

    def say(self, message: Message | None) -> None:
        """Shows a message; a missing key is asked for at once."""
        self.bar.show_message(message)
        first = message.remedies[:1] if message else ()
        if first in ((Remedy.ENTER_KEY,), (Remedy.ENTER_SESSION_KEY,)):
            self.choose(*first)

    def say_faults(self) -> None:
        """Says which files cannot be used; the rest keeps working."""
        faults = self.accounts.faults
        if faults:
            text = self.tr("Not everything could be read; it was left as it is.")
            self.say(Message("\n".join((text, *faults)), Tone.CAUTION))

    def say_unknown_connection(self, name: str) -> None:
        words = self.tr("There is no connection named “{name}” in {file}.")
        text = words.format(name=name, file=self.accounts.place)
        text = "\n".join(filter(None, (text, self.accounts.why_no_more())))
        self.say(Message(text, Tone.TROUBLE, (Remedy.CHANGE_CONNECTION,)))

    def choose(self, remedy: Remedy) -> None:
        """Does what a person chose."""
        does: dict[Remedy, Callable[[], object]] = {
            Remedy.ENTER_KEY: lambda: self._ask_for_key(has_keyring=True),
            Remedy.ENTER_SESSION_KEY: lambda: self._ask_for_key(has_keyring=False),
            Remedy.TRY_AGAIN: self.desk.again,
            Remedy.CHANGE_CONNECTION: self.connections_wanted.emit,
            Remedy.READ_AGAIN: self.desk.read_again,
            Remedy.PUT_BACK: self.desk.put_back,
            Remedy.UNDO_SAVE: self.desk.undo_save,
            Remedy.COPY_RECEIPT: self.copy_receipt,
            Remedy.CHECK_CONNECTION: self.check_wanted.emit,
            Remedy.COPY_DETAILS: self.details_wanted.emit,
        }
        does[remedy]()

    def copy_receipt(self) -> None:
        """Puts what came of the last save on the clipboard, for the ticket."""
        if self.desk.contact is not None:
            QGuiApplication.clipboard().setText(self.desk.contact.receipt_text())

    def _ask_for_key(self, *, has_keyring: bool) -> None:
        if self.desk.connection is not None:
            self.window.show_page(self.key_sheet)
            self.key_sheet.ask(self.desk.connection, self.bar.text.text(), has_keyring=has_keyring)

    def _key_kept(self, name: str) -> None:
        self.say(None)
        self.view_wanted.emit()
        if self.desk.connection is not None and self.desk.connection.name == name:
            self.desk.again()
