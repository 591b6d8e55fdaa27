"""The row of a fact: a field that the provider sets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.model.fields import FieldKind
from contact_editor.model.values import Value, is_empty
from contact_editor.translation import provider_text
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.code_box import to_clipboard
from contact_editor.ui.controls.icon_button import SIZE, IconButton
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.style.metrics import fix_height, fix_size
from contact_editor.viewmodels.messages.value_text import shown

_FACT_HEIGHT = 24
_COPIED = frozenset({FieldKind.LINE, FieldKind.WHOLE_NUMBER})
"""Kinds that are ids in practice, and get a button that copies them."""


class FactRow(FieldRow):
    """Takes only the room of its label, its value and the button that copies it."""

    _copy: IconButton | None = None

    def show_value(
        self, original: Value, value: Value, refused: str = "", unstored: bool = False
    ) -> None:
        super().show_value(original, value, refused, unstored)
        if self._copy is not None:
            self._copy.setVisible(not is_empty(value))

    def _lay_out(self) -> None:
        fix_height(self.label, _FACT_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._body, 1)
        # The menu of the row opens with the keyboard or the other mouse button only.
        slots = QWidget(self)
        slots.setLayout(self._actions)
        slots.hide()
        if isinstance(self.editor, ReadOnlyView):
            self.editor.be_compact()
        if self.field.kind in _COPIED and not self.field.sensitive:
            name = self.tr("Copy {label}").format(label=provider_text(self.field.label))
            self._copy = IconButton("copy", name, self)
            # As high as the label, so that label and value are on one line.
            fix_size(self._copy, SIZE, _FACT_HEIGHT)
            self._copy.clicked.connect(lambda: to_clipboard(shown(self._value)))
            self._beside.addWidget(self._copy)

    def set_label_width(self, width: int) -> None:
        """Keep the label as wide as its text."""
