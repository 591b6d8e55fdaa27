"""Editors of numbers and of yes/no values."""

from __future__ import annotations

import re
from decimal import Decimal, Inexact, localcontext

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from contact_editor.model.fields import Field
from contact_editor.model.values import InvalidInput, Value, is_empty
from contact_editor.services.http.json_codec import MAX_NUMBER_CHARS
from contact_editor.translation import provider_text
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.field_editor import FieldEditor, emptied_box
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.metrics import set_min_height

_WHOLE = re.compile(r"[+-]?[0-9]+")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")


def _number(text: str, *forms: re.Pattern[str]) -> int | Decimal | None:
    """Parse a number in one of the formats; return None if it is not one.

    A longer one could be sent but not read back: an answer that contains it is rejected.
    """
    typed = text.strip()
    if len(typed) > MAX_NUMBER_CHARS or not any(form.fullmatch(typed) for form in forms):
        return None
    if _WHOLE.fullmatch(typed):
        return int(typed)
    value = Decimal(typed)
    return value if abs(value.adjusted()) <= MAX_NUMBER_CHARS else None


def _stepped(value: Value, step: int) -> int | Decimal | None:
    """Return a number one more or less; from none, that of zero. None if there is no exact one."""
    is_blank = is_empty(value) or (isinstance(value, InvalidInput) and not value.text)
    start = 0 if is_blank else value
    if isinstance(start, bool) or not isinstance(start, int | Decimal):
        return None
    with localcontext(prec=MAX_NUMBER_CHARS) as context:
        context.traps[Inexact] = True
        try:
            return start + step
        except ArithmeticError:
            return None


class _NumberLine(SingleLineEdit):
    """A line in which Up and Down count."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and plain and not self.isReadOnly():
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


_STEPS = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}


class NumberEditor(LineEditor):
    """Edits a number; other text is kept as typed. Up and Down change it by one."""

    line_width = 200
    hints = Qt.InputMethodHint.ImhFormattedNumbersOnly
    wanted = "number"

    def _make_line(self) -> SingleLineEdit:
        line = _NumberLine()
        line.stepped.connect(self._step)
        return line

    def _step(self, step: int) -> None:
        number = _stepped(self._value, step)
        text = "" if number is None else self._text_of(number)
        if text and not isinstance(self._value_of(text), InvalidInput):
            # As if it was typed; what is typed next replaces it.
            self._line.setText(text)
            self._line.selectAll()

    def _value_of(self, text: str) -> Value:
        found = _number(text, _WHOLE, _NUMBER)
        return InvalidInput(text, self.wanted) if found is None else found

    def _emptied(self) -> Value:
        return emptied_box(self.field, self._original, self.wanted)


class WholeNumberEditor(NumberEditor):
    """Edits a whole number."""

    wanted = "whole-number"

    def _value_of(self, text: str) -> Value:
        found = _number(text, _WHOLE)
        return InvalidInput(text, self.wanted) if found is None else found


class YesNoEditor(FieldEditor):
    """Edits yes or no, and shows if the provider set neither."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._box = _ThreeStates()
        self._box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        set_min_height(self._box, 28)
        self._fill_with(self._box)
        self._box.checkStateChanged.connect(self._ticked)

    def set_read_only(self, read_only: bool) -> None:
        # Not disabled: a save that is under way does not change how the form looks.
        self._read_only = self._box.is_locked = read_only

    def _show(self, value: Value) -> None:
        state = _STATES[value] if isinstance(value, bool) else Qt.CheckState.PartiallyChecked
        # First: the label beside the box looks up its end when the state changes.
        self._show_text(value)
        self._box.setCheckState(state)

    def _ticked(self, state: Qt.CheckState) -> None:
        if self._showing or state is Qt.CheckState.PartiallyChecked:
            return
        if self._read_only:
            # Assistive technology sets the state itself.
            self.show_value(self._value)
            return
        if state is Qt.CheckState.Unchecked and not isinstance(self._value, bool):
            # Assistive technology bypasses `nextCheckState`; it gets yes first as well.
            self._box.setCheckState(Qt.CheckState.Checked)
        else:
            self._show_text(state is Qt.CheckState.Checked)
            self._report(state is Qt.CheckState.Checked)

    def _show_text(self, value: Value) -> None:
        if value is True and self.field.yes_text:
            text = provider_text(self.field.yes_text)
        elif isinstance(value, bool):
            text = self.tr("Yes") if value else self.tr("No")
        else:
            text = self.tr("Not set")
        self._box.setText(text)


class _ThreeStates(QCheckBox):
    """A check box that can show neither; a click sets yes or no, never neither."""

    is_locked = False

    def nextCheckState(self) -> None:
        if self.is_locked:
            return
        ticked = self.checkState() is not Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


_STATES: dict[bool, Qt.CheckState] = {
    True: Qt.CheckState.Checked,
    False: Qt.CheckState.Unchecked,
}
