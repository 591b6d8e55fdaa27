"""Row of a form: label, control, and hint or problem."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.app_style import INVALID
from contact_editor.ui.style.colours import error, quiet
from contact_editor.ui.style.focus_links import focus_proxy
from contact_editor.ui.style.metrics import scale_font, set_max_width, set_min_height, set_min_width
from contact_editor.viewmodels.messages.message import Tone

_WIDEST, _SMALL = 340, 0.92
_LABEL_WIDTH, _LABEL_CHARS = 104, 14
_BESIDE = 28
"""Width that is kept beside every control, for a button beside one of them."""


def align_labels(form: QWidget) -> None:
    """Give the labels of all rows in a form the width that the longest one needs."""
    rows = form.findChildren(FormRow)
    width = max((row.label_width() for row in rows), default=0)
    for row in rows:
        row.aligned_in = form
        row.label.setFixedWidth(width)


class FormRow(QWidget):
    """One control with its label before it, and a hint or its problem below it.

    The text below appears and disappears when the focus leaves the control, so that nothing moves
    while the user types; screen readers are told at once.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        problem: Callable[[], str] | None = None,
        hint: str = "",
        remark: Callable[[], str] | None = None,
    ) -> None:
        """`remark` is a note about the typed text that replaces the hint, if any."""
        super().__init__()
        self.control, self.problem, self.hint, self.remark = control, problem, hint, remark
        self.spoken = ""
        """The description of the control for screen readers while it has no problem or hint."""
        self._is_required, self._blamed = False, ""
        self.focused = focus_proxy(control) or control
        self.label = PlainLabel("" if isinstance(control, QCheckBox) else label, tone=quiet)
        self.aligned_in: QWidget | None = None
        """The form whose labels all have the same width."""
        self.refit()
        set_min_height(self.label, 28)
        self.label.setBuddy(self.focused)
        self.focused.setAccessibleName(label)
        self.note = NoteLabel(quiet=True)
        scale_font(self.note, _SMALL)
        set_min_height(control, 28)
        for part in (control, self.note):
            set_max_width(part, _WIDEST)
        self.grid = QGridLayout(self)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(1, 100)
        self.grid.setColumnStretch(3, 1)
        self.grid.addWidget(self.label, 0, 0)
        is_sentence = isinstance(control, QCheckBox)
        self.grid.addWidget(control, 0, 1, 1, 2 if is_sentence else 1)
        self.grid.addWidget(self.note, 1, 1)
        if not is_sentence:
            self.put_beside(QWidget())
        self.focused.installEventFilter(self)
        self.show_problem()

    def label_width(self) -> int:
        """Return the width that the label needs, and the longest of most forms."""
        usual = _LABEL_CHARS * self.label.fontMetrics().averageCharWidth()
        return max(_LABEL_WIDTH, usual, self.label.text_width())

    def refit(self) -> None:
        """Give the label its width in the font."""
        if self.aligned_in is not None:
            align_labels(self.aligned_in)
        else:
            self.label.setFixedWidth(self.label_width())

    def mark_required(self, is_required: bool) -> None:
        """Mark the label of a control that must be filled in."""
        self._is_required = is_required
        self.label.set_mark(" *" if is_required else "", error)
        self.show_problem()

    def put_beside(self, part: QWidget) -> None:
        """Put a button after the control, in the place that each row keeps for one."""
        set_min_width(part, _BESIDE)
        self.grid.addWidget(part, 0, 2)

    def put_below(self, part: QWidget) -> None:
        """Put a part below the control."""
        set_max_width(part, _WIDEST)
        self.grid.addWidget(part, 2, 1)

    def blame(self, text: str) -> None:
        """Show at once that the control is at fault, though nothing is wrong with its text.

        An empty text takes it back. It does not count as a problem: the same may be tried again.
        """
        self._blamed = text
        self.show_problem()
        if text:
            self.show_note()

    def show_problem(self) -> str:
        """Show the problem, or the hint, below the control; return the problem."""
        found = self.problem() if self.problem else ""
        wrong = found or self._blamed
        remark = self.remark() if self.remark else ""
        self.note.show_text(wrong or remark or self.hint, Tone.ERROR if wrong else Tone.PLAIN)
        required = self.tr("Required.") if self._is_required and not found else ""
        told = (required, self.note.plain_text or self.spoken)
        self.focused.setAccessibleDescription(" ".join(filter(None, told)))
        if self.focused.property(INVALID) != bool(wrong):
            self.focused.setProperty(INVALID, bool(wrong))
            self.focused.update()
        if not self.focused.hasFocus():
            self.show_note()
        return found

    def show_note(self) -> None:
        """Show the text below the control; without a text it takes no space."""
        self.note.setVisible(bool(self.note.plain_text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.show_note()
        return super().eventFilter(watched, event)
