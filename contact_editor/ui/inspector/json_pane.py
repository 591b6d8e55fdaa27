"""The JSON of the open contact, as received."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.providers.sensitive_fields import mask_sensitive
from contact_editor.ui.controls.code_box import (
    escape_invisible,
    kept_secret,
    show_as_code,
    truncate_lines,
)
from contact_editor.viewmodels.messages.value_text import json_text


class JsonPane(QWidget):
    """Shows the JSON of a contact; creates the text only when it is visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Provider, Draft] | None = None
        self._is_shown = False
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Contact as JSON"))
        self.box.setPlaceholderText(self.tr("Open a contact to see its JSON."))
        show_as_code(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.box)

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Show the contact of a draft as it was read; None clears the pane."""
        before = self._wanted[1].snapshot if self._wanted else None
        self._wanted = (provider, draft) if draft else None
        if before is not (draft.snapshot if draft else None):
            self._is_shown = False
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        if self._is_shown:
            return
        text = ""
        if self._wanted:
            provider, draft = self._wanted
            shown = mask_sensitive(provider, draft.snapshot.wire.record, kept_secret())
            text = escape_invisible(json_text(shown, indent=2))
        self.box.setPlainText(truncate_lines(text))
        self._is_shown = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()
