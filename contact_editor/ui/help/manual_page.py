"""The manual inside the program: its chapters, a search, and its text with pictures."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.help.manual_text import ManualText
from contact_editor.ui.pages.page_header import PageHeader
from contact_editor.ui.style.metrics import fix_width
from contact_editor.ui.style.row_delegate import RowDelegate

_CONTENTS_WIDTH, _CHAPTER = 200, 2
_ROW_HEIGHT = 26
_TITLE = re.compile(r"\A# .*\n+")
"""The title of the file, which the head of the page has already."""
_SCROLLING = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class ManualPage(QWidget):
    """Shows the manual, a Markdown file with pictures in the same folder."""

    closes_on_escape = True

    dismissed = Signal()

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._written = ""
        self.search = LineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textEdited.connect(self._find_typed)
        self.search.returnPressed.connect(self._find_next)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setFrameShape(QFrame.Shape.NoFrame)
        self.chapters.setItemDelegate(RowDelegate(_ROW_HEIGHT, self.chapters))
        # Unlike the list's own, it has no background.
        self.chapters.setViewport(QWidget())
        fix_width(self.chapters, _CONTENTS_WIDTH)
        self.chapters.currentRowChanged.connect(self._go_to)
        self.chapters.activated.connect(self._read)
        self.text = ManualText(file.parent)
        self.text.setAccessibleName(self.tr("Manual"))
        self.head = PageHeader("circle-help", self.tr("Manual"))
        self.note, self.close_button = self.head.note, self.head.close_button
        self.close_button.clicked.connect(self.dismissed)
        self._lay_out()
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the search leaves unused scrolls the text below it.
        if (action := _SCROLLING.get(Qt.Key(event.key()))) is not None:
            self.text.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.add_search(self.search)
        body = QHBoxLayout()
        body.setContentsMargins(16, 12, 16, 12)
        body.addWidget(self.chapters)
        body.addWidget(self.text, 100)
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)
        self.setTabOrder(self.search, self.chapters)

    def _load(self) -> None:
        try:
            written = self.file.read_text(encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.note.show_text(self.tr("The manual could not be read: {reason}.").format(
                reason=reason))  # fmt: skip
            return
        self._written = _TITLE.sub("", written)
        self.text.show_markdown(self._written)
        for heading in self.text.headings(_CHAPTER):
            self.chapters.addItem(QListWidgetItem(heading.text()))

    def _go_to(self, row: int) -> None:
        """Show a chapter with its heading at the top, also from another document."""
        if row < 0:
            return
        if self.text.written != self._written:
            self.text.show_markdown(self._written)
        self.text.show_at_top(self.text.headings(_CHAPTER)[row].position())

    def _read(self, _index: QModelIndex) -> None:
        self.text.setFocus()

    def _find_typed(self, typed: str) -> None:
        """Go to the first heading that has the text, else to the first place that has it."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        for heading in self.text.headings() if typed else ():
            if typed.casefold() in heading.text().casefold():
                self.text.show_at_top(heading.position())
                break
        self._find(typed)

    def _find_next(self) -> None:
        """Go to the next place, and from the last one to the first."""
        if not self._find(self.search.text()):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self._find(self.search.text())

    def _find(self, typed: str) -> bool:
        found = not typed or self.text.find(typed)
        self.note.show_text("" if found else self.tr("“{text}” was not found").format(text=typed))
        return found
