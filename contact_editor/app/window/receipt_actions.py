"""Copies receipts of saves for the ticket."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from contact_editor.app.window.contact_actions import RECEIPTS
from contact_editor.app.window.window_controller import WindowController
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.viewmodels.history.receipt_formats import ReceiptFormat, receipt
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.history.saves.unread_saves import unread_receipt
from contact_editor.viewmodels.messages.message import Message, MessageAction


class ReceiptActions(QObject):
    """Puts the receipt of a save on the clipboard, in the requested format."""

    def __init__(self, controller: WindowController, recorder: SaveRecorder) -> None:
        super().__init__(controller)
        self._controller = controller
        self._recorder = recorder
        self.selected: Callable[[], SaveRecord | None] = lambda: None
        """The save that is selected in a list on the screen; None if there is none."""
        for name, form in zip(RECEIPTS, ReceiptFormat, strict=True):
            controller.window.on(name, partial(self._copy_shown, form))
        controller.message_actions.more[MessageAction.COPY_RECEIPT] = partial(
            self._copy_latest, ReceiptFormat.TEXT
        )
        controller.contact_actions.enable()

    def copy(self, record: SaveRecord, form: ReceiptFormat = ReceiptFormat.TEXT) -> None:
        """Copy the receipt of a save, and report it."""
        to_clipboard(receipt(record, form))
        text = self.tr("Receipt of the save of {name} copied.").format(name=record.title)
        self._controller.message_actions.show_message(Message(text))

    def _copy_shown(self, form: ReceiptFormat) -> None:
        """Copy the receipt of the selected save, or else of the open contact's last one."""
        selected = self.selected()
        if selected is not None:
            self.copy(selected, form)
        elif self._controller.window.is_view_shown:
            self._copy_latest(form)

    def _copy_latest(self, form: ReceiptFormat) -> None:
        """Copy the receipt of the last save of the open contact; its message stays."""
        contact = self._controller.workspace.contact
        unread = self._controller.workspace.unread
        if contact is not None:
            record = self._recorder.latest(contact)
            text = receipt(record, form) if record is not None else ""
        else:
            text = unread_receipt(unread, self._recorder, form) if unread is not None else ""
        if text:
            to_clipboard(text)
            self._controller.message_actions.mention(
                self.tr("Receipt copied"), MessageAction.COPY_RECEIPT
            )
