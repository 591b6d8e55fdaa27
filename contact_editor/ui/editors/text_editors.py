"""Editors of text: lines, notes, addresses and JSON."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from contact_editor.model.fields import Field
from contact_editor.model.hidden_text import one_line
from contact_editor.model.line_ends import after_edit, in_box, usual_line_end
from contact_editor.model.values import ABSENT, InvalidInput, Value, is_empty
from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.field_editor import FieldEditor, emptied, emptied_box
from contact_editor.ui.style.metrics import fix_pitch
from contact_editor.viewmodels.messages import value_text as words


class TextEditor(FieldEditor):
    """Conversion between text and value of the editors of text; the value is the text itself.

    What an input method does to the text is an edit when the composition has ended.
    """

    _held_back = False
    """True if the text changed while an input method composes."""

    def _control(self) -> SingleLineEdit | AutoHeightText:
        raise NotImplementedError

    def _report_text(self) -> None:
        """Report the text of the control as an edit."""
        raise NotImplementedError

    def set_original(self, value: Value) -> None:
        super().set_original(value)
        text = self._text_of(self._value)
        self._control().show_if_empty(*self._texts_if_empty(text, self._value))

    def _texts_if_empty(self, text: str, value: Value) -> tuple[str, str]:
        return ("", "") if text else self._empty_texts(value)

    def _typed(self) -> None:
        if not self._showing:
            self._held_back = self._control().composes
            if not self._held_back:
                self._report_text()

    def _composed(self) -> None:
        if self._held_back:
            self._typed()

    def _text_of(self, value: Value) -> str:
        return "" if is_empty(value) else words.shown(value)

    def _value_of(self, text: str) -> Value:
        return text

    def _emptied(self) -> Value:
        return emptied(self.field, self._original)


class LineEditor(TextEditor):
    """Edits text on one line; it stays text even if it looks like a number."""

    hints = Qt.InputMethodHint.ImhNone

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line = self._make_line()
        self._line.setInputMethodHints(self.hints)
        self._fill_with(self._line)
        # textEdited is not emitted for text that assistive technology sets.
        self._line.textChanged.connect(self._typed)
        self._line.composed.connect(self._composed)

    def _make_line(self) -> SingleLineEdit:
        return SingleLineEdit()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._line.setReadOnly(read_only)

    def _control(self) -> SingleLineEdit:
        return self._line

    def _show(self, value: Value) -> None:
        self._held_back = False
        text = self._text_of(value)
        self._line.show_if_empty(*self._texts_if_empty(text, value))
        if self._line.text() != text:
            self._line.show_as_is(text)
            self._line.setCursorPosition(0)

    def _report_text(self) -> None:
        text = self._line.text()
        self.has_joined_lines = self._line.take_joined()
        value = self._value_of(text) if text else self._emptied()
        self._line.show_if_empty(*self._texts_if_empty(text, value))
        self._report(value)

    def _without_hidden(self, text: str) -> str:
        return one_line(super()._without_hidden(text))


class EmailEditor(LineEditor):
    """Edits an email address."""

    hints = Qt.InputMethodHint.ImhEmailCharactersOnly


class PhoneEditor(LineEditor):
    """Edits a telephone number as text."""

    hints = Qt.InputMethodHint.ImhDialableCharactersOnly


class NoteEditor(TextEditor):
    """Edits text on several lines; a line that is not edited keeps its line ending."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._text = ""
        """What the box holds, with its own line ends."""
        self._box = AutoHeightText(fewest=3, most=8)
        self._fill_with(self._box)
        self._box.textChanged.connect(self._typed)
        self._box.composed.connect(self._composed)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._box.set_locked(read_only)

    def take_focus(self) -> None:
        # In a text of several lines, one goes on writing.
        if not self._box.hasFocus():
            self._box.moveCursor(QTextCursor.MoveOperation.End)
        super().take_focus()

    def _control(self) -> AutoHeightText:
        return self._box

    def _show(self, value: Value) -> None:
        self._held_back = False
        self._text = self._text_of(value)
        self._box.show_if_empty(*self._texts_if_empty(self._text, value))
        self._box.show_text(self._text)

    def _report_text(self) -> None:
        self._text = self._as_it_came(self._box.text())
        value = self._value_of(self._text) if self._text else self._emptied()
        self._box.show_if_empty(*self._texts_if_empty(self._text, value))
        self._report(value)

    def _as_it_came(self, held: str) -> str:
        original = self._text_of(self._original)
        if held == in_box(original):
            return original
        line_end = usual_line_end(self._text or original)
        return after_edit(self._text, held, cursor=self._box.cursor_place(), line_end=line_end)


class JsonEditor(NoteEditor):
    """Edits JSON as text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        fix_pitch(self._box)

    def _text_of(self, value: Value) -> str:
        if value is ABSENT or value is None or isinstance(value, InvalidInput):
            return value.text if isinstance(value, InvalidInput) else ""
        return words.json_text(value, indent=2)

    def _value_of(self, text: str) -> Value:
        return words.json_value(text)

    def _emptied(self) -> Value:
        return emptied_box(self.field, self._original, "json")
