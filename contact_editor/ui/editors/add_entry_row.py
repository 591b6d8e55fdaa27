"""The row that adds a property or a custom field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.model.fields import FieldKind
from contact_editor.model.values import equal_values
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.editors.field_editor import FieldEditor, leave_undo_to_the_window
from contact_editor.ui.editors.set_editors import completer_of
from contact_editor.ui.editors.value_editors import (
    NEW_VALUES,
    is_blank,
    type_words,
    value_editor,
)
from contact_editor.ui.style.metrics import fix_width
from contact_editor.ui.surfaces.icon_label import NoteLine
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class AddEntryRow(QWidget):
    """Asks for a name, a value and, if wanted, a type."""

    pending_changed = Signal()
    controls_added = Signal(object)
    offered = Signal(str, object)
    """A name and a value; both stay in the row until `empty` is called."""

    def __init__(self, add_words: str, *, typed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._name = SingleLineEdit()
        self._name.setPlaceholderText(self.tr("Name"))
        self._name.setAccessibleName(self.tr("Name to add"))
        self._name.setCompleter(completer_of(self._names, self._name))
        self._name.textChanged.connect(self._named)
        self._name.returnPressed.connect(self._focus_value)
        leave_undo_to_the_window(self._name)
        self._type = ComboBox()
        self._type.setAccessibleName(self.tr("Type of the value to add"))
        self._type.show_choices((text, kind) for kind, text in type_words().items())
        self._type.setCurrentIndex(0)
        fix_width(self._type, 92)
        if not typed:
            self._type.hide()
        self._type.currentIndexChanged.connect(self._retype)
        self._button = QPushButton(add_words)
        self._button.setAutoDefault(False)
        self._button.setEnabled(False)
        self._button.clicked.connect(self.commit_pending)
        self.note = NoteLine()
        self.note.hide()
        self._layout = QHBoxLayout()
        self._layout.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._layout)
        column.addWidget(self.note)
        for control in (self._name, self._type, self._button):
            self._layout.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        # Together with the spacing of 8 this is the gap next to a label.
        self._layout.insertSpacing(1, 4)
        self._layout.addStretch(1)
        self._value = self._new_value(FieldKind.LINE)
        self.setFocusProxy(self._name)

    def set_name_width(self, width: int) -> None:
        self._name.setFixedWidth(width)
        # Directly below the value.
        self.note.setIndent(width + 12)

    def set_suggestions(self, words: Sequence[str]) -> None:
        self._names.setStringList(list(words))

    def controls(self) -> tuple[QWidget, ...]:
        return self._stops(self._value)

    @property
    def pending(self) -> str:
        """The typed name, under which a save would add the entry; without one, the value."""
        return self._name.text().strip() or self._value_words()

    def _value_words(self) -> str:
        value = self._value.value
        is_typed = not equal_values(value, NEW_VALUES[self._kind])
        return words.shown(value) if is_typed else ""

    @property
    def _kind(self) -> FieldKind:
        return FieldKind(self._type.currentData())

    @property
    def typed(self) -> TypedText:
        """The name, the value and its type, as they are typed."""
        return TypedText(self._name.text(), self.pending, self._value.value, self._kind)

    def type_pending(self, typed: TypedText) -> None:
        """Put back what was typed."""
        self._type.setCurrentIndex(max(self._type.findData(typed.kind), 0))
        self._name.setText(typed.text)
        self._value.show_value(typed.value)
        self.pending_changed.emit()

    def commit_pending(self) -> None:
        """Offer what was typed; the reason why it can't be added is shown."""
        if self.pending:
            self.offered.emit(self._name.text().strip(), self._value.value)

    def discard_pending(self) -> None:
        """Clear the line and select the first type."""
        if self._name.text() or self._type.currentIndex() or not is_blank(self._value.value):
            self._type.setCurrentIndex(0)
            self.empty()

    def empty(self) -> None:
        """Clear the row for the next entry, which often has the same type."""
        # `clear()` would keep the text in the line's undo history.
        self._name.setText("")
        self._retype()

    def refuse(self, reason: str, *, announced: bool = True) -> None:
        """Show why the entry could not be added; the text stays."""
        self._show_text(reason)
        if announced:
            announce(self._name, reason, urgent=True)

    def _named(self, name: str) -> None:
        self._button.setEnabled(bool(name.strip()))
        self.pending_changed.emit()
        self._show_text("")

    def _edited(self, _value: object) -> None:
        self._show_text("")
        self.pending_changed.emit()

    def _show_text(self, found: str) -> None:
        self.note.show_note(FieldNote(found, NoteKind.PROBLEM))
        self.note.setVisible(bool(found))
        self._name.setAccessibleDescription(found)

    def _focus_value(self) -> None:
        self._value.take_focus()

    def _retype(self) -> None:
        self._show_text("")
        old = self._value
        self._value = self._new_value(self._kind)
        old.hide()
        old.deleteLater()
        self.controls_added.emit(self._stops(self._value))
        self.pending_changed.emit()

    def _stops(self, value: FieldEditor) -> tuple[QWidget, ...]:
        return (self._name, self._type, *value.controls(), self._button)

    def _new_value(self, kind: FieldKind) -> FieldEditor:
        editor = value_editor("", kind)
        editor.set_original(NEW_VALUES[kind])
        editor.show_value(NEW_VALUES[kind])
        editor.set_accessible_name(self.tr("Value to add"))
        editor.edited.connect(self._edited)
        self._layout.insertWidget(3, editor, 1000)
        put_in_order(self._stops(editor))
        for line in editor.findChildren(SingleLineEdit):
            line.show_if_empty(self.tr("Value"), self.tr("Value"))
            line.returnPressed.connect(self.commit_pending)
        return editor
