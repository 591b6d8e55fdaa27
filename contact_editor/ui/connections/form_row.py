"""Row of a form: label, control, and hint or problem."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.metrics import least_height, limit_width
from contact_editor.viewmodels.messages.message import Tone

_WIDEST = 400
_LABEL_WIDTH, _LABEL_CHARS = 120, 18


def align_labels(form: QWidget) -> None:
    """Give the labels of all rows in a form the width that the longest one needs."""
    labels = [row.label for row in form.findChildren(FormRow)]
    width = max((label.text_width() for label in labels), default=0)
    for label in labels:
        label.setFixedWidth(max(width, label.width()))


class FormRow(QWidget):
    """One control with its label before it, and a hint or its problem below it."""

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
        self.focused = control.focusProxy() or control
        self.label = PlainLabel("" if isinstance(control, QCheckBox) else label)
        # As wide as the longest label needs in any font, so that the controls are aligned.
        width = max(_LABEL_WIDTH, _LABEL_CHARS * self.label.fontMetrics().averageCharWidth())
        self.label.setFixedWidth(width)
        least_height(self.label, 28)
        self.label.setBuddy(self.focused)
        self.focused.setAccessibleName(label)
        self.note = NoteLabel(quiet=True)
        least_height(control, 28)
        for part in (control, self.note):
            limit_width(part, _WIDEST)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 100)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(control, 0, 1)
        grid.addWidget(self.note, 1, 1)
        self.say_problem()

    def say_problem(self) -> str:
        """Show the problem, or the hint, below the control; return the problem."""
        found = self.problem() if self.problem else ""
        remark = self.remark() if self.remark else ""
        self.note.say(found or remark or self.hint, Tone.ERROR if found else Tone.PLAIN)
        # High enough for a problem, so that nothing moves when one is shown.
        lines = (2 if self.hint else isinstance(self.control, QLineEdit)) if self.problem else 0
        self.note.setMinimumHeight(lines * self.note.fontMetrics().lineSpacing())
        self.note.setVisible(lines > 0 or bool(self.note.said))
        self.focused.setAccessibleDescription(self.note.said)
        return found
