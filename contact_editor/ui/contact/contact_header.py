"""The bar above the form: name of the contact, and when it was loaded."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import accent, quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import fix_height, fix_pitch, scale_font
from contact_editor.ui.surfaces.ground import Ground
from contact_editor.ui.surfaces.monogram import Monogram
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.messages.value_text import truncate

_HEIGHT = 46
_MAX_NAME_CHARS = 60
"""Characters of a name that leave room for the rest of the line."""


class ContactHeader(Ground):
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
        self.title = QLabel()
        scale_font(self.title, 1.38, bold=True)
        self.id = QLabel()
        fix_pitch(self.id)
        self.copy_id = IconButton("copy", self.tr("Copy ID"))
        self.copy_id.clicked.connect(self._copy_id)
        self.read = PlainLabel(tone=quiet)
        self.checking = PlainLabel(tone=quiet)
        self.checking.show_text(self.tr("Checking"))
        self.checking.hide()
        self.again = KeyedButton(self.tr("Refresh"), "Ctrl+R", icon="refresh-cw", quiet=True)
        self.again.clicked.connect(self.refresh_requested)
        self.pin = IconButton("pin", self.tr("Pin this contact"))
        self.pin.clicked.connect(self.pin_requested)
        self.more = IconButton("ellipsis-vertical", self.tr("More actions"))
        self.more.clicked.connect(self._open_menu)
        for label in (self.title, self.id):
            # Names come from outside: never interpreted as HTML.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.monogram)
        row.addWidget(self.title)
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
        self.pin.setAccessibleName(name)
        self.pin.setToolTip(name)
        self.pin.setAccessibleDescription(self.tr("Pinned") if pinned else "")

    def _copy_id(self) -> None:
        QApplication.clipboard().setText(self._full_id)

    def show_checking(self, checking: bool) -> None:
        """Show that a save of this contact is being checked."""
        self.checking.setVisible(checking)

    def show_contact(self, title: str, contact: ContactSnapshot) -> None:
        shown = show_invisible(truncate(title, _MAX_NAME_CHARS))
        self.title.setText(shown)
        self.title.setToolTip(plain_tool_tip(title) if shown != title else "")
        self.title.setAccessibleDescription(show_invisible(title) if shown != title else "")
        self.id.setText(show_invisible(truncate(f"#{contact.reference.id}", _MAX_NAME_CHARS)))
        self._full_id = str(contact.reference.id)
        self.monogram.show_name(title)
        at = contact.read_at.astimezone().strftime("%H:%M")
        self.read.show_text(self.tr("Loaded {at}").format(at=at))
