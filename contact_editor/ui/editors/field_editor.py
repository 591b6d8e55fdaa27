"""Base class of all field editors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from contact_editor.model.draft import cleared
from contact_editor.model.fields import Clearing, Field
from contact_editor.model.hidden_text import without_hidden
from contact_editor.model.values import ABSENT, InvalidInput, Value, equal_values, is_empty
from contact_editor.translation import tr
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class FieldEditor(QWidget):
    """Shows the value of one field and signals edits by the user, never by the program."""

    edited = Signal(object)
    pending_changed = Signal()
    """The text typed in its add line changed."""
    controls_added = Signal(object)
    """Controls were put in order, some of them new, without another value."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._value: Value = ABSENT
        self._original: Value = ABSENT
        self._showing = False
        self._read_only = False
        self._proxy: QWidget | None = None
        """What gets the focus in its place. Qt is not asked: see `focus_links`."""
        self.has_joined_lines = False
        """True if the last edit contained line breaks, which a single line joins."""
        self.outdated = False
        """True if the shown text differs from how the value would be formatted."""

    @property
    def value(self) -> Value:
        """The current value, as set by the program or edited since."""
        return self._value

    def set_original(self, value: Value) -> None:
        """Set the provider's value, which decides what an emptied box or a removed tag means."""
        self._original = value

    def show_value(self, value: Value) -> None:
        """Show a value without a signal."""
        self._value, self.outdated, self.has_joined_lines = value, False, False
        self._showing = True
        try:
            self._show(value)
        finally:
            self._showing = False

    def set_read_only(self, read_only: bool) -> None:
        """Enable or disable editing; the value can always be read and copied."""
        self._read_only = read_only
        self.setEnabled(not read_only)

    def clean_up(self) -> None:
        """Remove the hidden characters from a text, as an edit."""
        if isinstance(self._value, str):
            clean = self._without_hidden(self._value)
            self.show_value(clean)
            self._report(clean)

    def set_names(self, names: Mapping[Any, str]) -> None:
        """Set the names of ids, if the editor shows ids."""

    def set_suggestions(self, words: Sequence[str]) -> None:
        """Set completions, if the editor completes."""

    @property
    def pending(self) -> str:
        """The text in its add line, which is not part of the value yet."""
        return ""

    @property
    def typed_text(self) -> TypedText:
        """What is typed in its add line, as `type_pending` takes it."""
        return TypedText(self.pending, self.pending)

    @property
    def adds_typed(self) -> bool:
        """Whether a save adds the text in its add line; if not, the user has to deal with it."""
        return True

    def commit_pending(self) -> None:
        """Add the text in the add line, if there is one and it can be added."""

    def type_pending(self, typed: TypedText) -> None:
        """Put what was typed back into the add line, if there is one."""

    def show_not_added(self) -> None:
        """Focus the add line, whose text could not be added, and say why."""
        self.setFocus()

    def discard_pending(self) -> None:
        """Clear the add line, if there is one, without a signal."""

    def take_focus(self) -> None:
        """Take the focus as from Tab: what is typed replaces the text of a line."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        control = self._proxy
        # Nothing selects the text of one that has the focus, or whose window is not active yet.
        if isinstance(control, QLineEdit):
            control.selectAll()

    def controls(self) -> tuple[QWidget, ...]:
        """Return the focusable controls in visual order."""
        return (self._proxy,) if self._proxy else ()

    def set_accessible_name(self, label: str) -> None:
        (self._proxy or self).setAccessibleName(label)

    def set_accessible_description(self, text: str) -> None:
        (self._proxy or self).setAccessibleDescription(text)

    def setFocusProxy(self, control: QWidget) -> None:
        super().setFocusProxy(control)
        self._proxy = control

    def _without_hidden(self, text: str) -> str:
        return without_hidden(text)

    def _empty_texts(self, value: Value) -> tuple[str, str]:
        """Return what the control shows while it is empty, without and with the focus.

        Nothing that the provider has looks alike; its kind shows with the focus, and if it is to
        be changed.
        """
        if not is_empty(value):
            return "", ""
        kind = words.shown(value)
        if equal_values(value, self._original):
            return "", kind
        if is_empty(self._original):
            return kind, kind
        cleared_text = tr("Will be cleared")
        if len(self.field.cleared_by) > 1:
            cleared_text = f"{cleared_text} {kind}"
        return cleared_text, cleared_text

    def _show(self, value: Value) -> None:
        raise NotImplementedError

    def _report(self, value: Value) -> None:
        if not self._showing:
            self._value = value
            self.edited.emit(value)

    def _fill_with(self, control: QWidget) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)
        self.setFocusProxy(control)
        leave_undo_to_the_window(control)


def emptied(field: Field, original: Value) -> Value:
    """Return the value of a text that the user has cleared."""
    return original if is_empty(original) else cleared(field)


def emptied_box(field: Field, original: Value, wanted: str) -> Value:
    """Return the value of an emptied box if an empty text is not a valid value but `wanted`."""
    if original is ABSENT or original is None:
        return original
    return None if Clearing.NULL in field.cleared_by else InvalidInput("", wanted)


def leave_undo_to_the_window(control: QWidget) -> None:
    """Keep a control from handling Ctrl+Z and the like itself."""
    control.installEventFilter(_UndoGuard(control))


class _UndoGuard(QObject):
    """Makes a control ignore the shortcuts of undo and redo."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        return False


_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _is_undo(event: QKeyEvent) -> bool:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Z:
        return modifiers in (_CONTROL, _CONTROL | _SHIFT)
    return event.key() == Qt.Key.Key_Y and modifiers == _CONTROL
