"""Button that removes the hidden characters from a value."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from contact_editor.ui.editors.field_editor import FieldEditor


class CleanUpButton(QPushButton):
    """Visible next to a value while it has hidden characters."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Clean up"))
        self.setAccessibleName(self.tr("Clean up {label}").format(label=label))
        self.setAutoDefault(False)


class CleanUpOffer:
    """Offers to clean up a value while it has hidden characters and can be edited."""

    def __init__(self, editor: FieldEditor, label: str, beside: QHBoxLayout) -> None:
        """`label`: the name of the value; `beside`: the layout with the editor."""
        self.button: CleanUpButton | None = None
        """Created when it is needed first."""
        self._editor, self._label, self._beside = editor, label, beside
        self._has_hidden = self._read_only = False

    def show_hidden(self, has_hidden: bool) -> None:
        self._has_hidden = has_hidden
        self._update()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._update()

    def _update(self) -> None:
        offered = self._has_hidden and not self._read_only
        if offered and self.button is None:
            self.button = CleanUpButton(self._label)
            self.button.clicked.connect(self._editor.clean_up)
            place = self._beside.indexOf(self._editor) + 1
            self._beside.insertWidget(place, self.button, 0, Qt.AlignmentFlag.AlignTop)
        if self.button is not None:
            if self.button.hasFocus() and not offered:
                self._editor.setFocus()
            self.button.setVisible(offered)
