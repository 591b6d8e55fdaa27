"""Proposes values from the clipboard for the open contact, and puts them into the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.contact.navigation.focused_control import FocusedControl
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import Message, Tone

if TYPE_CHECKING:
    from contact_editor.viewmodels.pasting.paste_review import PasteReview


class PasteActions(QObject):
    """Shows the sheet over the form; nothing is sent, and nothing leaves this computer."""

    changed = Signal()
    """The sheet was opened or closed."""

    def __init__(self, window: MainWindow, workspace: Workspace, page: ContactPage) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._page = page
        self._before: QWidget | None = None
        self._control: FocusedControl | None = None
        """What had the focus before the sheet was opened in an earlier window."""
        window.on("paste_to_fields", self.open)
        page.sheets.paste_confirmed.connect(self._apply)
        page.sheets.paste_dismissed.connect(self.close)

    def open(self) -> None:
        """Read the clipboard and show what it proposes."""
        from contact_editor.viewmodels.pasting.paste_review import PasteReview

        contact = self._workspace.contact
        if contact is None or contact.connection.read_only or self._page.sheets.pasting:
            return
        text = QGuiApplication.clipboard().text()
        review = PasteReview(contact.editing, text, contact)
        if not review.rows:
            review.deleteLater()
            self._show_text(text, is_receipt=review.is_receipt)
            return
        self._workspace.message_changed.emit(None)
        self._before = self._window.focusWidget()
        self._page.sheets.show_paste(contact, review)
        self._settle()

    def take_over(self, other: PasteActions) -> None:
        """Continue with the sheet of an earlier window, and with what was chosen in it."""
        before, contact = other._before, self._workspace.contact
        if contact is None or not other._page.sheets.pasting:
            return
        review, self._control = other._page.sheets.paste.release(), other._control
        if before is not None and isValid(before):
            self._control = other._page.form.control_at(before)
        if review is not None:
            self._page.sheets.show_paste(contact, review)
            self._settle()

    def close(self) -> None:
        """Close the sheet and restore the focus."""
        self._page.sheets.end_paste()
        self._settle()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        elif self._control is not None:
            self._page.form.focus_control(self._control)
        self._before = self._control = None

    def _apply(self, contact: OpenContact, review: PasteReview) -> None:
        if contact is not self._workspace.contact:
            return
        first = review.accepted[0].field.key if review.accepted else ""
        count = review.apply()
        self.close()
        if first:
            self._page.form.focus_field(first)
        words = self.tr("{n} values moved into the form. Nothing was sent.", "", count)
        self._workspace.message_changed.emit(Message(words.format(n=count)))

    def _settle(self) -> None:
        self._page.show_step()
        self.changed.emit()

    def _show_text(self, text: str, *, is_receipt: bool) -> None:
        if is_receipt:
            words = self.tr("This is a receipt of this program.")
        elif text.strip():
            words = self.tr("Nothing in the clipboard fits a field of this contact.")
        else:
            words = self.tr("The clipboard has no text.")
        self._workspace.message_changed.emit(Message(words, Tone.CAUTION))
