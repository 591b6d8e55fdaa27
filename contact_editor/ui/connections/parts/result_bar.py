"""Bar across the end of a form: a result or a question, on the background of its tone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fix_height, set_min_height
from contact_editor.ui.style.tones import TONES
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.message import ActionHandler, Tone

_SIDES, _ENDS, _GAP, _LINE = 20, 4, 8, 24


class ResultBar(QWidget):
    """An icon, a text, and buttons for the next steps; without a text it takes no space."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.PLAIN
        self.note = NoteLabel(has_sign=False)
        self.note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        set_min_height(self.note, _LINE)
        self.buttons: list[QPushButton] = []
        self._sign, self._row = IconLabel(), QHBoxLayout()
        fix_height(self._sign, _LINE)
        self._row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.note, 0, 1)
        grid.addLayout(self._row, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_result(
        self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, ActionHandler],
        focus: bool = True,
    ) -> None:  # fmt: skip
        """Show a message in place of the previous one.

        `focus`: the first button gets the focus.
        """
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._tone, look = tone, TONES[tone]
        self.note.show_text(text, tone)
        self._sign.show_icon(look.icon, look.colour)
        self.setVisible(bool(text))
        self.buttons = [self._button(*way) for way in ways]
        for button in self.buttons[: int(focus)]:
            button.setFocus()
        self.note.announce()
        self.update()

    def _button(self, text: str, do: ActionHandler) -> QPushButton:
        button = QPushButton(show_invisible(text).replace("&", "&&"))
        button.setAccessibleDescription(self.note.plain_text)
        # A lambda drops the signal's «checked» argument.
        button.clicked.connect(lambda _checked=False: do())
        self._row.insertWidget(self._row.count() - 1, button)
        # At once: it may get the focus.
        button.show()
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), TONES[self._tone].background(colours()))
