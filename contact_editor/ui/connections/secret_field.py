"""A line edit for a key."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from contact_editor.services.connections.connection import Connection
from contact_editor.translation import tr
from contact_editor.ui.connections.secret_line import SecretLine
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.line_icons import add_leading_icon

_SIDE, _GAP, _SMALL = 10, 8, 0.92


class MissingKeyReason(Protocol):
    """Returns why a connection needs its key entered; empty if the stored one can be used."""

    def __call__(self, connection: Connection, *, kept_as: str) -> str: ...


def key_problem(key: str) -> str:
    """Return why this cannot be a key; empty if it can."""
    key = key.strip()
    if not key:
        return tr("Enter the key.")
    if not key.isascii() or not key.isprintable():
        return tr("A key can't contain such characters. Copy it again.")
    return ""


class SecretField(QWidget):
    """A line edit for a key: dots, and how many characters they stand for.

    With `may_show`, for what users type by hand, it is visible while *Show* is pressed.
    """

    def __init__(self, parent: QWidget | None = None, *, may_show: bool = False) -> None:
        super().__init__(parent)
        self.line = SecretLine()
        self.line.setAccessibleName(self.tr("API key"))
        self.line.textChanged.connect(self._show_length)
        self.length = PlainLabel(parent=self.line, tone=quiet)
        scale_font(self.length, _SMALL)
        self.length.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.installEventFilter(self)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.toggled.connect(self.line.show_secret)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        self.length.setVisible(not may_show)
        self.show_button.setVisible(may_show)
        if not may_show:
            add_leading_icon(self.line, "key-round", self.tr("API key"))
        self._show_length()

    def key(self) -> str:
        return self.line.text().strip()

    def forget(self) -> None:
        """Clear the key; it cannot be restored."""
        self.line.setText("")
        self.show_button.setChecked(False)

    def _show_length(self) -> None:
        count = len(self.key())
        words = self.tr("{n} characters", "", count).format(n=count)
        self.length.show_text(words if count else "")
        self._place_length()

    def _place_length(self) -> None:
        """Put the length at the end of the line, and keep the dots away from it."""
        if self.length.isHidden():
            return
        size, mirrored = self.length.sizeHint(), self.line.isRightToLeft()
        room = size.width() + _GAP if self.length.text() else 0
        margins = QMargins(room, 0, 0, 0) if mirrored else QMargins(0, 0, room, 0)
        if self.line.textMargins() != margins:
            self.line.setTextMargins(margins)
        left = _SIDE if mirrored else self.line.width() - size.width() - _SIDE
        top = (self.line.height() - size.height()) // 2
        self.length.setGeometry(left, top, size.width(), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _RESIZING:
            self._place_length()
        return super().eventFilter(watched, event)


_RESIZING = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
