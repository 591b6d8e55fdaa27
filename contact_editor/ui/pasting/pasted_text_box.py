"""The pasted text: what was recognised is marked, and any part can be assigned to a field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from contact_editor.model.fields import Field
from contact_editor.translation import provider_text
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.viewmodels.country_names import country_name
from contact_editor.viewmodels.pasting.paste_review import PasteReview


class PastedText(QWidget):
    """A read-only box, and below it the button that assigns what is selected."""

    assigned = Signal(str)
    """The key of the field that a part of the text was assigned to."""

    def __init__(self, review: PasteReview) -> None:
        super().__init__()
        self._review = review
        self.box = QPlainTextEdit()
        FocusFrame(self.box)
        self.box.setReadOnly(True)
        self.box.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(self.tr("Pasted text"))
        self.box.setPlainText(review.text)
        self.assign = KeyedButton(self.tr("Use selection for…"))
        self.assign.setAutoDefault(False)
        self.assign.setEnabled(False)
        self.assign.clicked.connect(self._offer)
        self.box.copyAvailable.connect(self.assign.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.assign, 0, Qt.AlignmentFlag.AlignLeading)
        values = [row.after for row in review.rows if row.after]
        self._used = (*values, *filter(None, map(country_name, values)))
        self._mark()

    def menu(self) -> QMenu:
        """Return the fields that the selection can be assigned to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in self._review.fields:
            action = menu.addAction(provider_text(field.label).replace("&", "&&"))
            action.triggered.connect(partial(self._assign, field))
        return menu

    def _offer(self) -> None:
        self.menu().popup(self.assign.mapToGlobal(QPoint(0, self.assign.height())))

    def _assign(self, field: Field, _checked: bool = False) -> None:
        self._review.assign(field, self.box.textCursor().selectedText())
        self.assigned.emit(field.key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and "_used" in vars(self):
            self._mark()

    def _mark(self) -> None:
        """Mark what proposed a value, in the colours of now."""
        form = QTextCharFormat()
        form.setForeground(colours().accent)
        form.setBackground(colours().accent_soft)
        marks = []
        for text in self._used:
            cursor = self.box.document().find(text)
            if not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
        self.box.setExtraSelections(marks)
