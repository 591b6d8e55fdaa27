"""Read-only view of a value: selectable, unobtrusive, on several lines."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from contact_editor.model.fields import MAPS, Field, FieldKind
from contact_editor.model.values import ABSENT, UnexpectedValue, UnreadValue, Value, is_empty
from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.controls.code_box import truncate_lines
from contact_editor.ui.controls.single_line_edit import align_with_window
from contact_editor.ui.editors.field_editor import FieldEditor, leave_undo_to_the_window
from contact_editor.ui.style.metrics import fix_height, fix_pitch
from contact_editor.viewmodels.messages import value_text as words

_FIXED = frozenset({FieldKind.LINE, FieldKind.WHOLE_NUMBER, FieldKind.JSON, *MAPS})
"""Read-only lines and whole numbers are ids in practice, and get a fixed-width font."""
_ONE_LINE, _MAX_CHARS = 64, 5_000
"""Characters. The JSON pane has the whole value."""
_AROUND = 8
"""Pixels of the margins and the cursor."""


class ReadOnlyView(FieldEditor):
    """Shows a value for reading and copying; does not store a sensitive one."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._shown: QLineEdit | AutoHeightText | None = None
        self._name = self._description = ""
        self._is_compact = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def be_compact(self) -> None:
        """Be no wider than the value, so that others fit beside it."""
        self._is_compact = True

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only

    def set_accessible_name(self, label: str) -> None:
        self._name = label
        super().set_accessible_name(label)

    def set_accessible_description(self, text: str) -> None:
        self._description = text
        super().set_accessible_description(text)

    def _show(self, value: Value) -> None:
        if self.field.sensitive:
            self._value, text = ABSENT, self.tr("hidden")
        else:
            text = truncate_lines(self._text_of(value), _MAX_CHARS)
        if len(text) > _ONE_LINE or "\n" in text:
            box = self._shown if isinstance(self._shown, AutoHeightText) else self._box()
            box.show_text(text)
        else:
            line = self._shown if isinstance(self._shown, QLineEdit) else self._line()
            line.setText(text)
            line.setCursorPosition(0)
            line.updateGeometry()

    def _text_of(self, value: Value) -> str:
        if isinstance(value, UnreadValue):
            return words.unread_text(value)
        json = value.wire if isinstance(value, UnexpectedValue) else value
        if self.field.kind is FieldKind.JSON or isinstance(json, dict | list) or json is not value:
            return "" if value is ABSENT else words.json_text(json, indent=2)
        return "" if is_empty(value) else words.shown(value)

    def _line(self) -> QLineEdit:
        line = _LineAsWideAsText() if self._is_compact else QLineEdit()
        line.setFrame(False)
        line.setReadOnly(True)
        line.setMaxLength(1 << 24)
        fix_height(line, 24)
        align_with_window(line)
        self._replace(line)
        return line

    def _box(self) -> AutoHeightText:
        box = AutoHeightText(fewest=1, most=12)
        box.setReadOnly(True)
        box.setFrameShape(QFrame.Shape.NoFrame)
        box.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._replace(box)
        return box

    def _replace(self, control: QLineEdit | AutoHeightText) -> None:
        if self._shown:
            self._shown.deleteLater()
        if self.field.kind in _FIXED and not self.field.sensitive:
            fix_pitch(control)
        control.setAccessibleName(self._name)
        control.setAccessibleDescription(self._description)
        self._shown = control
        layout = self.layout()
        if layout:
            layout.addWidget(control)
        self.setFocusProxy(control)
        leave_undo_to_the_window(control)


class _LineAsWideAsText(QLineEdit):
    """A line edit that is as wide as its text, in any font."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
