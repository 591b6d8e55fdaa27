"""Page of a tab whose contact is not loaded: it is being loaded, or could not be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.model.contact import ContactReference
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.centred_page import centre

_LARGE, _TOP, _WIDEST = 1.54, 48, 720


class UnloadedPage(QWidget):
    """Names the contact; what went wrong is in the message bar."""

    shows_view = True
    """Not over a contact, but in its place: its commands act on what is shown here."""

    load_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = PlainLabel("")
        scale_font(self.name, _LARGE, bold=True)
        self.reference = PlainLabel("")
        self.status = PlainLabel("")
        self.load_button = QPushButton(self.tr("Load this contact"))
        self.load_button.setProperty("filled", True)
        self.load_button.clicked.connect(self.load_requested)
        self.close_button = QPushButton(self.tr("Close tab"))
        self.close_button.clicked.connect(self.close_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.load_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(body)
        layout.setSpacing(10)
        for label in (self.name, self.reference, self.status):
            layout.addWidget(label)
        layout.addLayout(buttons)
        layout.addStretch(1)
        centre(self, body, top=_TOP)

    def show_tab(self, title: str, reference: ContactReference) -> None:
        """Show which contact it is."""
        parts = (reference.email, None if reference.id is None else f"#{reference.id}")
        self.name.show_text(title)
        self.reference.show_text(" · ".join(filter(None, parts)))
        self.show_status("")

    def show_status(self, text: str) -> None:
        """Show what is being done; empty if nothing is."""
        self.status.show_text(text or self.tr("This contact is not loaded."))
        self.load_button.setEnabled(not text)
