"""The note below an editor: a problem, a hint, or the previous value of the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from contact_editor.ui.contact.previous_value_label import PreviousValueLabel
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.editors.choices.choice_editor import ChoiceEditor
from contact_editor.ui.editors.choices.lists_editor import ListsEditor
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.number_editors import YesNoEditor
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.app_style import INVALID
from contact_editor.ui.style.colours import ColourOf, colours, error
from contact_editor.ui.style.focus_links import focus_proxy
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.icon_label import NoteLine
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.viewmodels.messages.field_notes import FieldNote, NoteKind

_HEIGHT = 18
_WITH_FRAME = LineEditor, ChoiceEditor, YesNoEditor
"""Editors that show the previous value themselves."""
_SMALL = 0.92


class RowNote(NoteLine):
    """Takes no space while it is empty.

    The row changes its height only when the focus has left it, so that nothing moves while the user
    types; of lists and options, which are chosen, it does so at once. The previous value of a line
    edit, a drop-down or a check box is shown inside it where there is room.
    """

    def __init__(self, editor: FieldEditor, row: QWidget) -> None:
        super().__init__(row)
        self._editor = editor
        self._row = row
        self._said: tuple[FieldNote, bool] | None = None
        self._previous_value_label: PreviousValueLabel | None = None
        self._was_changed = False
        scale_font(self, _SMALL)
        self.hide()

    def show_note(self, note: FieldNote, *, required: bool = False, changed: bool = False) -> None:
        """Show a note; a previous value that fits is shown inside the frame of the editor."""
        # A list means consent: what a choice did to it is known at once, and not typed.
        is_chosen = changed and isinstance(self._editor, ListsEditor)
        has_frame = isinstance(self._editor, _WITH_FRAME)
        in_frame = note.is_former_value and has_frame
        elsewhere = in_frame or note.is_at_label
        if (note, elsewhere) == self._said:
            return
        was_wrong = self._said is not None and self.tone is error
        self._said = note, elsewhere
        super().show_note(note)
        description = note.description(required=required)
        self._editor.set_accessible_description(description)
        if note.kind is NoteKind.PROBLEM and not was_wrong:
            self._announce(description)
        elif (is_chosen or changed is not self._was_changed) and self._has_focus():
            self._announce(description if changed else self.tr("Unchanged."))
        self._was_changed = changed
        self._mark_editor(is_wrong=note.kind is NoteKind.PROBLEM)
        # Beside a problem, which is below: it is easier to correct what it was.
        beside = note.former if has_frame else ""
        self._show_in_frame(note.text if in_frame else beside)
        if is_chosen or not self._has_focus():
            self.settle()

    def _announce(self, text: str) -> None:
        if self._row.isVisible():
            announce(self._editor, text)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._row.isAncestorOf(focused)

    def describe_again(self) -> None:
        """Describe the controls again, because there are new ones."""
        self._said = None

    def settle(self) -> None:
        """Take or release the space below the editor; called when the focus has left the row."""
        self.setVisible(bool(self._said and self._said[0].text and not self._is_elsewhere))

    @property
    def _is_elsewhere(self) -> bool:
        """Whether the text is at the label, or in a frame that has room for it."""
        in_frame = self._previous_value_label is None or self._previous_value_label.fits
        return bool(self._said and self._said[1] and in_frame)

    def _show_below(self) -> None:
        """Show a previous value below the editor while its frame has no room for it."""
        self.update()
        if not self._has_focus():
            self.settle()

    def show_text(self, text: str, tone: ColourOf | None = None, *, shorter: str = "") -> None:
        super().show_text(text, tone, shorter=shorter)
        self._fit()

    def setIndent(self, indent: int) -> None:
        super().setIndent(indent)
        self._fit()

    @property
    def _needs_two_lines(self) -> bool:
        # Its width is known once a layout has placed it.
        room = self.width() - max(self.indent(), 0)
        is_placed = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return bool(self._full) and is_placed and self.text_width() > room > 0

    def _fit(self) -> None:
        """Take the height of one line, or of two for a text that is wider.

        Not a height for each width: one such note would make all rows of the form so, and layouts
        would ask each of them for several widths whenever one is added.
        """
        height = px(_HEIGHT) * (2 if self._needs_two_lines else 1)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_elsewhere:
            return  # Shown elsewhere; only its space stays until the focus has left the row.
        if not self._needs_two_lines:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.tone(colours()))
        indent = max(self.indent(), 0)
        is_mirrored = self.isRightToLeft()
        room = self.contentsRect().adjusted(
            0 if is_mirrored else indent, 0, -indent if is_mirrored else 0, 0
        )
        # Some room is lost where a line ends with a long word.
        most = 2 * room.width() - 8 * self.fontMetrics().averageCharWidth()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, most)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, isolated(shown))
        painter.end()
        self._paint_sign(2)

    def _mark_editor(self, *, is_wrong: bool) -> None:
        control = focus_proxy(self._editor)
        if control is not None and bool(control.property(INVALID)) != is_wrong:
            control.setProperty(INVALID, is_wrong)
            control.update()

    def _show_in_frame(self, text: str) -> None:
        control = focus_proxy(self._editor)
        is_new = self._previous_value_label is None and bool(text)
        if is_new and isinstance(control, QLineEdit | QComboBox | QCheckBox):
            self._previous_value_label = PreviousValueLabel(control)
            self._previous_value_label.fits_changed.connect(self._show_below)
        if self._previous_value_label is not None:
            self._previous_value_label.show_text(text)


class RowBody(QVBoxLayout):
    """An editor with its buttons, and a note below them that is created when there is one."""

    def __init__(self, editor: FieldEditor, row: QWidget) -> None:
        super().__init__()
        self.beside = QHBoxLayout()
        """The editor and what is beside it."""
        self.beside.setSpacing(2)
        self.beside.addWidget(editor, 1)
        self._editor = editor
        self._row = row
        self._note: RowNote | None = None
        self._indent = 0
        self.setSpacing(2)
        self.addLayout(self.beside)

    @property
    def note(self) -> RowNote:
        """The note, created if need be."""
        if self._note is None:
            self._note = RowNote(self._editor, self._row)
            self._note.setIndent(self._indent)
            self.addWidget(self._note)
        return self._note

    @property
    def is_wrong(self) -> bool:
        """True if the note is a problem."""
        return self._note is not None and self._note.tone is error

    def show_note(self, note: FieldNote, *, required: bool, changed: bool) -> None:
        # Most rows have nothing to say, and a form has a thousand of them.
        if self._note is not None or required or changed or note != FieldNote():
            self.note.show_note(note, required=required, changed=changed)

    def describe_again(self) -> None:
        if self._note is not None:
            self._note.describe_again()

    def settle(self) -> None:
        if self._note is not None:
            self._note.settle()

    def set_indent(self, indent: int) -> None:
        self._indent = indent
        if self._note is not None:
            self._note.setIndent(indent)
