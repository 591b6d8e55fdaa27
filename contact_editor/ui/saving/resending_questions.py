"""Questions of a review about unedited values that would be sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from contact_editor.model.resending.known_values import ResendChoice, ResendQuestion
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.surfaces.remark import Remark
from contact_editor.viewmodels.messages.resending_texts import leaving_out_text, question_text
from contact_editor.viewmodels.messages.value_text import field_label


class ResendQuestions(QWidget):
    """One question below the other, each with its two answers; at first neither is chosen."""

    decided = Signal(object, object)
    """The `ResendQuestion` and the `ResendChoice`."""

    def __init__(
        self, questions: tuple[ResendQuestion, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups: list[QButtonGroup] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for question in questions:
            column.addWidget(_Question(question, self._answers(question)))
            column.addWidget(MarkedTextLabel(leaving_out_text(question), tone=quiet))

    def focus_undecided(self) -> bool:
        """Put the focus on the first question without an answer; False if there is none.

        On its last answer: to leave the value out does no harm, if that is possible.
        """
        for group in self._groups:
            if group.checkedButton() is None:
                group.buttons()[-1].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _answers(self, question: ResendQuestion) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        self._groups.append(group)
        texts = {ResendChoice.SEND: self.tr("Send as shown")}
        if question.may_leave_out:
            texts[ResendChoice.LEAVE_OUT] = self.tr("Leave out")
        for choice, text in texts.items():
            button = QRadioButton(text)
            label = field_label(question.field, question.part)
            button.setAccessibleName(f"{label}: {text}")
            button.setAccessibleDescription(question_text(question))
            button.setChecked(question.choice is choice)
            button.clicked.connect(
                lambda _=False, choice=choice: self.decided.emit(question, choice)
            )
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row


class _Question(QWidget):
    """A question and its answers."""

    shown_whole = True

    def __init__(self, question: ResendQuestion, answers: QHBoxLayout) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Remark(question_text(question)))
        column.addLayout(answers)
