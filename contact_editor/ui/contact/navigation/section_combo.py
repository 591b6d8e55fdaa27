"""The sections of a long form as a drop-down, where there is no room for their list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QWidget

from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.style.colours import accent, error
from contact_editor.ui.style.icons import icon
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.field_overview.section_overview import SectionState

_LETTERS = 16
"""How many letters of a section there is room for."""
_OPENING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SectionCombo(ComboBox):
    """A section is chosen in the open list only: a letter or an arrow leaves no field behind."""

    chosen = Signal(int)
    """The number of the section to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Go to section"))
        self.setMinimumContentsLength(_LETTERS)
        self._states: tuple[SectionState, ...] = ()
        self.activated.connect(self.chosen)

    def show_sections(self, states: Sequence[SectionState]) -> None:
        if tuple(states) == self._states:
            return
        current, self._states = self.currentIndex(), tuple(states)
        self.show_choices((show_invisible(state.label), n) for n, state in enumerate(states))
        model = self.model()
        for number, state in enumerate(states):
            if state.is_wrong or state.is_changed:
                self.setItemIcon(number, _mark(state))
            self.setItemData(number, state.spoken, Qt.ItemDataRole.AccessibleTextRole)
            if isinstance(model, QStandardItemModel):
                model.item(number).setEnabled(state.shown > 0)
        self.mark(current)

    def mark(self, number: int) -> None:
        """Show the section that is in view."""
        if number != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _mark(state: SectionState) -> QIcon:
    return icon("circle-alert", error) if state.is_wrong else icon("circle-dot", accent)
