"""What is under way, with *Cancel*, above the action bar or at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QWidget
from shiboken6 import isValid

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import accent, caution, colours, ink, quiet
from contact_editor.ui.style.metrics import fix_height, px
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.visible_text import plain_tool_tip
from contact_editor.viewmodels.messages.progress_messages import StageText, step_text
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS, StageState

_SIGN, _STAGE_GAP = 18, 6
_STAGE_LOOKS = {
    StageState.AHEAD: ("circle-dot", quiet, quiet),
    StageState.CURRENT: ("loader", accent, ink),
    StageState.DONE: ("check", lambda scheme: scheme.verified, ink),
    StageState.UNCONFIRMED: ("circle-help", caution, ink),
}
"""The icon of a state, its colour, and that of the name beside it."""
_HEIGHT = 44
"""That of a message of one line, which often takes its place."""


class StatusLabel(QLabel):
    """One line of status text; what has no room is cut off with …, and is in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # A long text must not keep the window from becoming narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(plain_tool_tip(text) if text else "")
        # Without a description, Qt reports the tool tip to screen readers.
        self.setAccessibleDescription(text)

    def shown_text(self) -> str:
        """Return what the label has room for."""
        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect(), middle, self.shown_text())


class StagesRow(QWidget):
    """The parts of a save, each with the sign of its state; they keep their places."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_STAGE_GAP)
        self.stages: tuple[StageText, ...] = ()
        self.labels: list[PlainLabel] = []
        self._signs: list[IconLabel] = []
        self.hide()

    def show_stages(self, stages: tuple[StageText, ...]) -> None:
        """Show the parts and their states."""
        self.stages = stages
        while len(self.labels) < len(stages):
            self._add()
        for stage, label, sign in zip(stages, self.labels, self._signs, strict=False):
            icon, sign_tone, tone = _STAGE_LOOKS[stage.state]
            sign.show_icon(icon, sign_tone)
            label.show_text(stage.name, tone)
            label.setAccessibleDescription(stage.said)

    def _add(self) -> None:
        if self.labels:
            arrow = IconLabel(size=12)
            arrow.show_icon("chevron-right", quiet)
            self._row.addWidget(arrow)
        sign, label = IconLabel(size=14), PlainLabel()
        for part in (sign, label):
            self._row.addWidget(part)
        self._signs.append(sign)
        self.labels.append(label)


class ProgressBar(QWidget):
    """Says what a task that takes longer is doing; hidden without one.

    A save shows its parts as well, where there is room beside the words.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        sign = IconLabel(size=_SIGN)
        sign.show_icon("loader", accent)
        self.words = StatusLabel()
        self.cancel = KeyedButton(self.tr("Cancel"), "Esc")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.cancel_requested)
        self.stages = StagesRow()
        self._focused_before: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.stages)
        row.addSpacing(_STAGE_GAP)
        row.addWidget(self.cancel)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show what is being done; an empty text hides the bar."""
        is_new = self.isHidden() and bool(text)
        if is_new:
            self._focused_before = QApplication.focusWidget()
        before, was_focused = self._focused_before, self.cancel.hasFocus()
        self.words.show_text(text)
        self.setVisible(bool(text))
        self._fit()
        if is_new:
            announce(self.words, text)
        elif not text:
            self._focused_before = None
            if was_focused and before is not None and isValid(before):
                before.setFocus()

    def show_stages(self, stages: tuple[StageText, ...]) -> None:
        """Show the parts of a save, and announce the one that began; nothing for another task."""
        before, self.stages.stages = self.stages.stages, stages
        if stages:
            self.stages.show_stages(stages)
        self._fit()
        current = next((each for each in stages if each.state is StageState.CURRENT), None)
        # The first words are announced when the bar appears.
        if current is not None and before and current not in before and self.isVisible():
            announce(self.words, f"{current.name}: {current.said}")

    def _fit(self) -> None:
        """Show the parts of a save only beside the whole of any usual words.

        Without room, the words name the current one.
        """
        width = self.words.fontMetrics().horizontalAdvance
        words = max(width(each) for each in (self.words.text(), *map(step_text, BUSY_STEPS)))
        # During a save, the button gets another text while the parts keep their places.
        button = self._widest_cancel()
        taken = px(_SIGN) + 2 * 16 + 4 * 8 + _STAGE_GAP + button + words + 4
        has_room = self.stages.sizeHint().width() <= self.width() - taken
        is_shown = bool(self.stages.stages) and has_room
        self.stages.setVisible(is_shown)
        self.cancel.setMinimumWidth(button if is_shown else 0)

    def _widest_cancel(self) -> int:
        """Return the width that the button has with the longer of its texts."""
        shown, measure = self.cancel.text(), self.cancel.fontMetrics().horizontalAdvance
        other = max((self.tr("Stop checking"), self.tr("Cancel")), key=measure)
        return self.cancel.sizeHint().width() + max(0, measure(other) - measure(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_checking(self, checking: bool) -> None:
        """Show what *Cancel* stops: a task, or only the check after a save."""
        self.cancel.setText(self.tr("Stop checking") if checking else self.tr("Cancel"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.accent_soft)
        painter.fillRect(0, 0, self.width(), 1, scheme.accent)
