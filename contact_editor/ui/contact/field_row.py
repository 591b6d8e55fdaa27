"""What stands around any editor: label, mark of a change, revert, and one line of notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.model.fields import Field
from contact_editor.model.validation import Problem, can_be_cleared, problem
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty
from contact_editor.ui.contact.clear_button import ClearButton
from contact_editor.ui.controls.icon_button import SIZE, IconButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import FocusMark, put_in_order
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import NAME_GAP
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.style.colours import Colours, colours, quiet, trouble
from contact_editor.viewmodels.messages.change_text import was_words
from contact_editor.viewmodels.messages.value_text import clears_in_doubt, problem_words

_BAR = 3
_BRIEF = 32
"""Characters of what a field was that leave room for more on its line."""


class FieldRow(QWidget):
    """One field of the form."""

    edited = Signal(str, object)
    revert_requested = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._mark = FocusMark(self)
        self.order: tuple[QWidget, ...] = ()
        """What Tab goes through in it, as of the value that it shows."""
        self.editor = editor_for(field)
        self._foreign: ReadOnlyView | None = None
        self._names: Mapping[Any, str] = {}
        self._original: Value = ABSENT
        self._value: Value = ABSENT
        self._shown = self._changed = self._read_only = False
        self._noted: tuple[str, Callable[[Colours], QColor]] | None = None
        self.label = PlainLabel(label_of(field), tone=quiet)
        self.label.setBuddy(self.editor)
        self.editor.set_accessible_name(field.label)
        self.editor.edited.connect(self._edit)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(2)
        self._beside.addWidget(self.editor, 1000)
        # So that the revert button makes no row higher when it comes.
        self._beside.addStrut(SIZE if field.writable else 0)
        body = QVBoxLayout()
        body.setSpacing(2)
        body.addLayout(self._beside)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        # Margins would not change sides with the direction of the language.
        layout.addSpacing(12)
        if isinstance(self.editor, MapEditor):
            # The names of the entries stand in the column of the labels.
            body.insertWidget(0, self.label)
        else:
            layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(body, 1)
        self.label.setFixedHeight(28 if field.writable else 24)
        self.note = PlainLabel(tone=quiet, parent=self)
        self.note.setFixedHeight(self.note.fontMetrics().height() + 2)
        self.revert: IconButton | None = None
        self.clear: ClearButton | None = None
        if field.writable:
            body.addWidget(self.note)
            self._offer_clearing()
            self._beside.addSpacing(SIZE + 2)
        else:
            self.note.hide()
        self._beside.addStretch(1)

    def show_value(self, original: Value, value: Value) -> None:
        """Shows what the provider has and what it is to become."""
        if self._shown and value is self._value and original is self._original:
            return
        self.editor.set_original(original)
        self._show_in_editor(value)
        self._shown, self._original, self._value = True, original, value
        self._changed = value is not original and not equal_values(original, value)
        self._offer_actions()
        self._say()
        self._put_in_order()
        self.update()

    def set_names(self, names: Mapping[Any, str]) -> None:
        if names == self._names:
            return
        self._names = dict(names)
        self.editor.set_names(names)
        # What takes the focus may be another control now, and has to be described as well.
        self._noted = None
        self._say()
        self._put_in_order()

    def set_read_only(self, read_only: bool) -> None:
        if self.field.writable and read_only != self._read_only:
            self._read_only = read_only
            self.editor.set_read_only(read_only)
            self._offer_actions()
            self._put_in_order()

    def controls(self) -> tuple[QWidget, ...]:
        """Gives what takes the focus in the row, in the order of the eye, after its mark."""
        foreign = self._foreign.controls() if self._foreign else ()
        revert = (self.revert,) if self.revert else ()
        return (self._mark, *foreign, *self.editor.controls(), *revert)

    def _put_in_order(self) -> None:
        order = self.controls()
        if order != self.order:
            self.order = order
            put_in_order(order)

    def set_label_width(self, width: int) -> None:
        if isinstance(self.editor, MapEditor):
            self.editor.set_name_width(width)
            self.note.setIndent(width + NAME_GAP)
        else:
            self.label.setFixedWidth(width)

    def hide_label_if_same(self, title: str) -> None:
        """Leaves the label out where the title above says the same."""
        if isinstance(self.editor, MapEditor):
            self.label.setHidden(title == self.field.label)

    def _offer_actions(self) -> None:
        can_revert = self._changed and not self._read_only
        if can_revert and not self.revert:
            name = self.tr("Revert {label}").format(label=self.field.label)
            self.revert = IconButton("↶", name, self)
            self.revert.clicked.connect(lambda: self.revert_requested.emit(self.field.key))
            # Where it stands was kept free for it.
            place = self._beside.count() - 2
            self._beside.takeAt(place)
            self._beside.insertWidget(place, self.revert, 0, Qt.AlignmentFlag.AlignTop)
        if self.revert:
            self.revert.setVisible(can_revert)
        if self.clear:
            self.clear.offer(self._value, allowed=not self._read_only)

    def _offer_clearing(self) -> None:
        control = self.editor.focusProxy()
        if len(self.field.cleared_by) < 2 or control is None:
            self._beside.addSpacing(SIZE + 2)
            return
        self.clear = ClearButton(self.field, control, self)
        self.clear.cleared.connect(self._clear)
        self._beside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)

    def _clear(self, value: Value) -> None:
        self.editor.show_value(value)
        self._edit(value)
        self.editor.setFocus()

    def _edit(self, value: Value) -> None:
        self.edited.emit(self.field.key, value)

    def _show_in_editor(self, value: Value) -> None:
        foreign = isinstance(value, UnexpectedValue) and not isinstance(self.editor, ReadOnlyView)
        if foreign and not self._foreign:
            self._foreign = ReadOnlyView(self.field)
            self._foreign.set_accessible_name(self.field.label)
            self._beside.insertWidget(0, self._foreign, 1000)
        if self._foreign:
            self._foreign.setVisible(foreign)
            self.editor.setVisible(not foreign)
        view: FieldEditor = self._foreign if foreign and self._foreign else self.editor
        if not self._shown or view.outdated or not equal_values(view.value, value):
            view.show_value(value)

    def _say(self) -> None:
        found = problem(self.field, self._value) if self.field.writable else None
        if found:
            self._note(f"⚠ {problem_words(found)}", trouble)
        elif self._changed and is_empty(self._value) and self._cannot_clear():
            self._note(f"⚠ {problem_words(Problem.CANNOT_BE_CLEARED)}", trouble)
        elif self._changed:
            self._note(self._was(), quiet)
        else:
            self._note(self.field.hint, quiet)

    def _was(self) -> str:
        was = was_words(self.field, self._original, self._value, self._name_of)
        if not clears_in_doubt(self.field, self._original, self._value):
            return was
        both = self.tr("{was} · not known whether the provider clears it").format(was=was)
        alone = self.tr("Whether the provider then clears it is not known; the receipt will tell.")
        return both if len(was) <= _BRIEF else alone

    def _name_of(self, part: Any) -> str:
        return self._names.get(part) or (f"#{part}" if self.field.lookup else str(part))

    def _cannot_clear(self) -> bool:
        return not can_be_cleared(self.field) and not self.field.required

    def _note(self, text: str, tone: Callable[[Colours], QColor]) -> None:
        if (text, tone) != self._noted:
            self._noted = text, tone
            self.note.show_text(text, tone)
            self.editor.set_accessible_description(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._changed:
            left = self.width() - _BAR if self.isRightToLeft() else 0
            QPainter(self).fillRect(left, 0, _BAR, self.height() - 4, colours().accent)


def label_of(field: Field) -> str:
    """Gives what stands before a field's editor."""
    return field.label + (" *" if field.required else "")
