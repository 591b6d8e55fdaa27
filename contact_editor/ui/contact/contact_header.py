"""The bar above the form: name of the contact, and when it was loaded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.translation import time_text
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import ColourOf, accent, ink, quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import fix_height, fix_pitch, scale_font
from contact_editor.ui.surfaces.bordered_bar import BorderedBar
from contact_editor.ui.surfaces.monogram import Monogram
from contact_editor.viewmodels.messages.value_text import truncate

_HEIGHT = 46
_MAX_CHARS, _SHORTEST_NAME = 200, 60
"""Characters of a name or an id that are laid out; pixels that a name always gets."""


class ContactHeader(BorderedBar):
    """Names the open contact and offers to refresh it."""

    refresh_requested = Signal()
    pin_requested = Signal()
    menu_requested = Signal(QPoint)
    """Where the menu of the contact should open, on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        self._full_id = ""
        self.monogram = Monogram()
        self.title = _Name()
        scale_font(self.title, 1.38, bold=True)
        self.id = _Selectable(tone=quiet)
        # Of all of it, which can be selected: Qt paints that.
        self.id.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        fix_pitch(self.id)
        self.copy_id = IconButton("copy", self.tr("Copy ID"))
        self.copy_id.clicked.connect(self._copy_id)
        self.read = PlainLabel(tone=quiet)
        self.checking = PlainLabel(tone=quiet)
        self.checking.show_text(self.tr("Checking"))
        self.checking.hide()
        self.again = KeyedButton(self.tr("Refresh"), "Ctrl+R", icon="refresh-cw", quiet=True)
        self.again.clicked.connect(self.refresh_requested)
        self.pin = IconButton("pin", self.tr("Pin this contact"), keys="Ctrl+Shift+D")
        self.pin.clicked.connect(self.pin_requested)
        self.more = IconButton("ellipsis-vertical", self.tr("More actions"))
        self.more.clicked.connect(self._open_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.monogram)
        row.addWidget(self.title, 1000)
        row.addWidget(self.id)
        row.addWidget(self.copy_id)
        row.addWidget(self.read)
        row.addWidget(self.checking)
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.pin)
        row.addWidget(self.more)

    def _open_menu(self) -> None:
        corner = self.more.rect().bottomLeft()
        self.menu_requested.emit(self.more.mapToGlobal(corner))

    def show_pinned(self, pinned: bool) -> None:
        """Show whether the contact is pinned."""
        name = self.tr("Unpin this contact") if pinned else self.tr("Pin this contact")
        self.pin.setIcon(icon("pin", accent if pinned else quiet))
        self.pin.setDown(False)
        self.pin.show_name(name)
        self.pin.setAccessibleDescription(self.tr("Pinned") if pinned else "")

    def _copy_id(self) -> None:
        QApplication.clipboard().setText(self._full_id)

    def show_checking(self, checking: bool) -> None:
        """Show that a save of this contact is being checked."""
        self.checking.setVisible(checking)

    def show_contact(self, title: str, contact: ContactSnapshot) -> None:
        self.title.show_text(truncate(title, _MAX_CHARS))
        self.id.show_text(truncate(f"#{contact.reference.id}", _MAX_CHARS))
        self._full_id = str(contact.reference.id)
        self.monogram.show_name(title)
        at = time_text(contact.read_at)
        self.read.show_text(self.tr("Loaded {at}").format(at=at))


class _Selectable(PlainLabel):
    """A text that can be selected with the mouse where there is room for all of it."""

    def __init__(self, tone: ColourOf = ink) -> None:
        super().__init__(tone=tone)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown_text() == self.text():
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)


class _Name(_Selectable):
    """Takes the room that the rest of the line leaves, at most that of the whole name."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: ColourOf | None = None, *, shorter: str = "") -> None:
        super().show_text(text, tone, shorter=shorter)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit()

    def _limit(self) -> None:
        self.setMaximumWidth(max(self.text_width(), _SHORTEST_NAME))

    def sizeHint(self) -> QSize:
        return QSize(min(self.text_width(), _SHORTEST_NAME), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
