"""Opens the contact's page at the provider in the browser."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from contact_editor.app.window.tabs.contact_in_view import ContactInView
from contact_editor.providers.web_page import contact_page
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.message import Message, Tone


class ProviderPage(QObject):
    """The action is enabled where the description has the address of such a page."""

    def __init__(self, window: MainWindow, workspace: Workspace, in_view: ContactInView) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._in_view = in_view
        self._action = window.on("open_page", self.open)
        self._action.setEnabled(False)
        in_view.changed.connect(self._show_enabled)

    def open(self) -> None:
        address = self._address()
        # Already escaped: decoded and escaped again, it could be another address.
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if address and not QDesktopServices.openUrl(url):
            to_clipboard(address)
            text = self.tr(
                "The browser could not be opened. The address of the page is on the clipboard."
            )
            self._workspace.message_changed.emit(Message(text, Tone.CAUTION))

    def _show_enabled(self) -> None:
        self._action.setEnabled(bool(self._address()))

    def _address(self) -> str:
        contact = self._in_view.contact
        if contact is None:
            return ""
        provider, connection = contact.editing.provider, contact.connection
        contact_id = contact.editing.snapshot.reference.id
        return contact_page(provider, connection.parameters, contact_id)
