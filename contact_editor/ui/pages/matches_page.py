"""Page with several found contacts, or with interpretations of an ambiguous text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.contact import ContactReference, ContactSnapshot, same_email
from contact_editor.model.email_addresses import readable
from contact_editor.providers.description import Provider
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_NAME_CHARS = 48
_WIDEST, _LARGE = 720, 1.54
Match: TypeAlias = ContactSnapshot | ContactReference


class MatchesPage(QWidget):
    """Offers several contacts to choose from."""

    chosen = Signal(object)
    """The `ContactSnapshot` or `ContactReference` that the user chose."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = MarkedTextLabel("")
        scale_font(self.sentence, _LARGE, bold=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contacts found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.close_button = _button(self.tr("Close"))
        self.close_button.clicked.connect(self.dismissed)
        self.open_button = _button(self.tr("Open"))
        self.open_button.setProperty("filled", True)
        self.open_button.clicked.connect(self._choose)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.sentence)
        # As high as its rows; it scrolls where the window is lower.
        self.list.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 32, 16, 16)
        whole.addStretch(1)
        whole.addWidget(body, 1000)
        whole.addStretch(1)
        self._matches: tuple[Match, ...] = ()

    def show_matches(self, provider: Provider, matches: Sequence[Match], exact: str) -> None:
        """Offer contacts or interpretations of a text; `exact` is the email of the search."""
        self._matches = tuple(matches)
        self.sentence.show_text(self._sentence(exact))
        self.list.clear()
        for match in matches:
            item = QListWidgetItem(self._words(provider, match))
            item.setSizeHint(item.sizeHint().expandedTo(_row_size(self.list)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _sentence(self, exact: str) -> str:
        contacts = [match for match in self._matches if isinstance(match, ContactSnapshot)]
        if len(contacts) < len(self._matches):
            return self.tr("Which contact do you mean? Choose one part of the text.")
        exact = exact.strip()
        if exact and not any(same_email(c.reference.email, exact) for c in contacts):
            return self.tr("No contact has exactly this email; these are similar.")
        if len(contacts) == 1:
            return self.tr("1 contact found.")
        words = self.tr("{n} contacts found. Choose one.", "", len(contacts))
        return words.format(n=len(contacts))

    def _words(self, provider: Provider, match: Match) -> str:
        if isinstance(match, ContactSnapshot):
            return _contact_words(provider, match)
        words = self.tr("Email {text}") if match.id is None else self.tr("Id {text}")
        return words.format(text=show_invisible(str(match)))

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._matches):
            self.chosen.emit(self._matches[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


def _contact_words(provider: Provider, contact: ContactSnapshot) -> str:
    parts = (
        # Leaves space for what distinguishes two people with the same name.
        truncate(title_of(provider, contact), _MAX_NAME_CHARS),
        readable(contact.reference.email or ""),
        f"#{contact.reference.id}",
    )
    return " · ".join(dict.fromkeys(show_invisible(part) for part in parts if part))


def _row_size(rows: QListWidget) -> QSize:
    return QSize(0, max(32, rows.fontMetrics().height() + 12))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
