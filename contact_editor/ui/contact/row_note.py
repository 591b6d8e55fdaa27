"""The line below an editor: a problem, a hint, or the previous value of the field."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.ui.contact.was_label import WasLabel
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.colours import ColourOf, caution, error, quiet
from contact_editor.ui.style.metrics import fix_height, scale_font
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind

_HEIGHT = 18
_SMALL = 0.92
_TONES = {NoteKind.PROBLEM: error, NoteKind.ADVICE: caution, NoteKind.PLAIN: quiet}


class RowNote(PlainLabel):
    """Takes no space while it is empty.

    The row changes its height only when the focus has left it, so that nothing moves while the user
    types. The previous value of a line edit is shown inside its frame and not below it.
    """

    def __init__(self, editor: FieldEditor, row: QWidget) -> None:
        super().__init__(tone=quiet, parent=row)
        self._editor = editor
        self._row = row
        self._said: tuple[str, ColourOf, bool] | None = None
        self._was_label: WasLabel | None = None
        scale_font(self, _SMALL)
        fix_height(self, _HEIGHT)
        self.hide()

    @property
    def tone(self) -> ColourOf:
        """The colour of the text."""
        return self._said[1] if self._said else quiet

    def say(self, note: FieldNote, *, required: bool = False) -> None:
        """Show a note; a previous value that fits is shown inside the frame of the editor."""
        text, tone = note.marked, _TONES[note.kind]
        in_frame = note.is_former_value and isinstance(self._editor, LineEditor)
        if (text, tone, in_frame) == self._said:
            return
        was_wrong = self.tone is error
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
        """Describe the controls again, because there are new ones."""
        self._said = None

    def settle(self) -> None:
        """Take or release the space below the editor; called when the focus has left the row."""
        self.setVisible(bool(self._said and self._said[0] and not self._said[2]))

    def _show_in_frame(self, text: str) -> None:
        line = self._editor.focusProxy()
        if self._was_label is None and text and isinstance(line, QLineEdit):
            self._was_label = WasLabel(line)
        if self._was_label is not None:
            self._was_label.show_text(text)
