"""The line below an editor: a problem, a hint, or the former value of the field."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.ui.contact.was_label import WasLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.colours import Tone, quiet
from contact_editor.ui.style.metrics import fix_height, scale_font

_HEIGHT = 18
_SMALL = 0.92


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

    def say(self, text: str, tone: Tone, *, in_frame: bool = False) -> None:
        """Show a text, within the frame of the editor where that is wanted and can be done."""
        in_frame = in_frame and isinstance(self._editor, LineEditor)
        if (text, tone, in_frame) == self._said:
            return
        self._said = text, tone, in_frame
        self.show_text(text, tone)
        self._editor.set_accessible_description(text)
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
