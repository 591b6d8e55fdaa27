"""The control that the user works in, and the same one in a form that was rebuilt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import MapRow

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class FocusedControl(NamedTuple):
    """A control of a field, described so that it can be found after its widget is gone."""

    key: str
    kind: type[QWidget]
    name: str
    entry: str
    """The name of the entry that it belongs to, in a field with entries."""
    selection: tuple[int, int]
    """Where the selected text begins, and the cursor."""

    def focus_in(self, row: FieldRow) -> None:
        """Focus the same control of the field, its cursor in its place; else the editor."""
        if self.entry and isinstance(row.editor, MapEditor):
            row.editor.focus_entry(self.entry)
        alike = [one for one in row.findChildren(self.kind) if one.isVisibleTo(row)]
        same = [one for one in alike if one.accessibleName() == self.name]
        if not same and len(alike) == 1 and issubclass(self.kind, _TEXTS):
            # Its name is of another language now. A button may be that of another tag.
            same = alike
        if same:
            same[0].setFocus(Qt.FocusReason.OtherFocusReason)
            _select(same[0], *self.selection)
        elif not self.entry or not row.isAncestorOf(row.window().focusWidget()):
            row.editor.take_focus()


def describe_control(rows: Sequence[FieldRow], focused: QWidget | None) -> FocusedControl | None:
    """Describe the focused control of one of these rows; None if it belongs to no row."""
    row = next((row for row in rows if focused is not None and row.isAncestorOf(focused)), None)
    if row is None or focused is None:
        return None
    around = focused.parentWidget()
    while around not in (row, None) and not isinstance(around, MapRow):
        around = around.parentWidget() if around is not None else None
    entry = around.name if isinstance(around, MapRow) else ""
    name = focused.accessibleName()
    return FocusedControl(row.field.key, type(focused), name, entry, _selection(focused))


def _selection(control: QWidget) -> tuple[int, int]:
    if isinstance(control, QLineEdit):
        cursor, start = control.cursorPosition(), control.selectionStart()
        if start < 0:
            return cursor, cursor
        return (control.selectionEnd() if cursor == start else start), cursor
    if isinstance(control, QPlainTextEdit | QTextEdit):
        return control.textCursor().anchor(), control.textCursor().position()
    return 0, 0


def _select(control: Any, anchor: int, cursor: int) -> None:
    if isinstance(control, QLineEdit):
        control.setCursorPosition(anchor)
        if anchor != cursor:
            control.setSelection(anchor, cursor - anchor)
    elif isinstance(control, QPlainTextEdit | QTextEdit):
        last = len(control.toPlainText())
        place = control.textCursor()
        place.setPosition(min(anchor, last))
        place.setPosition(min(cursor, last), QTextCursor.MoveMode.KeepAnchor)
        control.setTextCursor(place)
