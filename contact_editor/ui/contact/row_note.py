"""The line below an editor: a problem, a hint, or the former value of the field."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.ui.contact.was_label import WasLabel
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.colours import Tone, caution, quiet, trouble
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind

_HEIGHT = 18
_SMALL = 0.92
_TONES = {NoteKind.PROBLEM: trouble, NoteKind.ADVICE: caution, NoteKind.PLAIN: quiet}


class RowNote(PlainLabel):
    """Takes no room while it has nothing to say.

    The row grows and shrinks only when the focus has left it, so that nothing moves while the user
    types. The former value of a line is shown within its frame and not below it.
    """

    def __init__(self, editor: FieldEditor, row: QWidget) -> None:
        super().__init__(tone=quiet, parent=row)
        self._editor = editor
        self._row = row
        self._said: tuple[str, Tone, bool] | None = None
        self._was_label: WasLabel | None = None
        scale_font(self, _SMALL)
        fix_height(self, _HEIGHT)
        self.hide()

    @property
    def tone(self) -> Tone:
        """The colour of what it says."""
        return self._said[1] if self._said else quiet

    def say(self, note: FieldNote, *, required: bool = False) -> None:
        """Show a note, within the frame of the editor where it is a former value and has room."""
        text, tone = note.marked, _TONES[note.kind]
        in_frame = note.is_former_value and isinstance(self._editor, LineEditor)
        if (text, tone, in_frame) == self._said:
            return
        was_wrong = self.tone is trouble
        self._said = text, tone, in_frame
        self.show_text(text, tone)
        description = note.description(required=required)
        self._editor.set_accessible_description(description)
        if note.kind is NoteKind.PROBLEM and not was_wrong and self._row.isVisible():
            announce(self._editor, description)
        self._show_in_frame(text if in_frame else "")
        focused = QApplication.focusWidget()
        if focused is None or not self._row.isAncestorOf(focused):
            self.settle()

    def say_again(self) -> None:
        """Forget what was said, because other controls have to be described as well."""
        self._said = None

    def settle(self) -> None:
        """Take or give back the room below the editor; called when the focus has left the row."""
        self.setVisible(bool(self._said and self._said[0] and not self._said[2]))

    def _show_in_frame(self, text: str) -> None:
        line = self._editor.focusProxy()
        if self._was_label is None and text and isinstance(line, QLineEdit):
            self._was_label = WasLabel(line)
        if self._was_label is not None:
            self._was_label.show_text(text)
