"""Copies the open contact, or one of its fields, for other programs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from contact_editor.app.window.tabs.contact_in_view import ContactInView
from contact_editor.translation import provider_text, time_text
from contact_editor.ui.contact.contact_page import ContactPage
from contact_editor.ui.contact.field_menu import FieldMenu
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.copying.contact_copy import ContactFormat, contact_copy
from contact_editor.viewmodels.messages.message import Message

_FORMATS = {
    "copy_text": ContactFormat.TEXT,
    "copy_vcard": ContactFormat.VCARD,
    "copy_json": ContactFormat.JSON,
    "copy_csv": ContactFormat.CSV,
}
_OF_A_FIELD = {"copy_field": FieldMenu.copy_value, "copy_path": FieldMenu.copy_path}
COPYING = (*_OF_A_FIELD, "copy_id", "copy_email", *_FORMATS)
"""The names of the actions."""


class CopyActions(QObject):
    """Puts the contact on the clipboard as it was loaded, or a field as it is in the form."""

    def __init__(
        self, window: MainWindow, workspace: Workspace, page: ContactPage, in_view: ContactInView
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._page = page
        self._in_view = in_view
        for name, copy in _OF_A_FIELD.items():
            window.on(name, partial(self._copy_of_field, copy))
        for name, form in _FORMATS.items():
            window.on(name, partial(self._copy_contact, form))
        window.on("copy_id", self._copy_id)
        window.on("copy_email", self._copy_email)
        for signal in (in_view.changed, page.edited):
            signal.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        contact = self._in_view.contact
        for name in COPYING:
            self._window.actions_by_name[name].setEnabled(contact is not None)
        has_email = contact is not None and bool(contact.editing.snapshot.reference.email)
        self._window.actions_by_name["copy_email"].setEnabled(has_email)

    def _copy_of_field(self, copy: Callable[[FieldMenu], None]) -> None:
        focused = self._window.focusWidget()
        key = self._page.form.field_at(focused) if focused is not None else ""
        if not key:
            self._show_text(self.tr("Put the cursor into a field first."))
        elif not (row := self._page.form.row(key)).field.sensitive:
            copy(row.menu)
            self._show_text(self.tr("Copied: {field}").format(field=provider_text(row.field.label)))

    def _copy_id(self) -> None:
        if (contact := self._in_view.contact) is not None:
            to_clipboard(str(contact.editing.snapshot.reference.id))
            self._show_text(self.tr("ID copied."))

    def _copy_email(self) -> None:
        if (contact := self._in_view.contact) is not None:
            to_clipboard(contact.editing.snapshot.reference.email or "")
            self._show_text(self.tr("Email address copied."))

    def _copy_contact(self, form: ContactFormat) -> None:
        if (contact := self._in_view.contact) is not None:
            provider, snapshot = contact.editing.provider, contact.editing.snapshot
            keys = {field.lookup for field in provider.fields if field.lookup}
            names = {key: contact.names_of(key) for key in keys}
            to_clipboard(contact_copy(provider, snapshot, form, names))
            self._show_text(self._result(contact))

    def _result(self, contact: OpenContact) -> str:
        at = time_text(contact.editing.snapshot.read_at)
        text = self.tr("{name} copied as loaded at {at}.").format(name=contact.title, at=at)
        if contact.has_edits:
            text += " " + self.tr("Your unsaved changes are not in it.")
        return text

    def _show_text(self, text: str) -> None:
        self._workspace.message_changed.emit(Message(text))
