"""A drop-down whose list has a filter above it and a count below it if it is long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from contact_editor.translation import number_text, tr
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.style.colours import colours, has_high_contrast, quiet
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.style.row_delegate import RowDelegate
from contact_editor.ui.surfaces.line_icons import add_search_icon
from contact_editor.ui.surfaces.popover import Popover

_WIDTH, _ROW, _MOST_ROWS, _SMALL = 250, 28, 9, 0.92
_ROW_OF = Qt.ItemDataRole.UserRole
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_UNFILTERED = 12
"""Entries of a list that has no filter."""


class ChoicePopup(Popover):
    """Typing narrows the list, Up and Down go through it, Enter or a click chooses."""

    chosen = Signal(int)
    """The row of the drop-down that was chosen."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box.accessibleName(), _WIDTH, box)
        self._box = box
        self._total = len(self._rows())
        self.line, self.list, self.count = LineEdit(), QListWidget(), PlainLabel(tone=quiet)
        words = tr("Filter {n} choices").format(n=number_text(self._total))
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        add_search_icon(self.line)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.setItemDelegate(RowDelegate(_ROW, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setAutoFillBackground(False)
        palette = self.list.palette()
        if not has_high_contrast():
            palette.setColor(QPalette.ColorRole.Highlight, colours().accent_soft)
            palette.setColor(QPalette.ColorRole.HighlightedText, colours().text)
        self.list.setPalette(palette)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(box.accessibleName())
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(lambda *_: self._show_text())
        scale_font(self.count, _SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(6)
        for part in (self.line, self.list, self.count):
            column.addWidget(part)
        self._narrow("")
        self._select_held()

    def open_below(self, typed: str) -> None:
        """Open below the drop-down, with what was typed in it."""
        self.open_at(self._box, self.line)
        self.line.setText(typed)

    def refit(self) -> None:
        self.list.setFixedHeight(min(self._total, _MOST_ROWS) * px(_ROW) + 2)
        super().refit()

    def _wanted_width(self) -> int:
        return max(super()._wanted_width(), self._box.width())

    def _rows(self) -> list[int]:
        """Return the rows that can be chosen; a line between others cannot."""
        return [row for row in range(self._box.count()) if self._box.itemText(row)]

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for row in self._rows():
            text = self._box.itemText(row)
            if all(word in text.casefold() for word in words):
                item = QListWidgetItem(self._box.itemIcon(row), text)
                item.setData(_ROW_OF, row)
                item.setToolTip(text.replace("<", "‹"))
                self.list.addItem(item)
        self.list.setCurrentRow(0 if words else -1)
        found = tr("{n} of {total} choices").format(
            n=number_text(self.list.count()), total=number_text(self._total)
        )
        self.count.show_text(found)
        self._show_text()

    def _select_held(self) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_ROW_OF) == self._box.currentIndex():
                self.list.setCurrentRow(number)

    def _show_text(self) -> None:
        """Tell screen readers, which have the focus in the line, what Enter would choose."""
        item = self.list.currentItem()
        text = ", ".join(filter(None, (item.text() if item else "", self.count.full_text)))
        self.line.setAccessibleDescription(text)
        if self.isVisible():
            announce(self.line, text)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            row, text = item.data(_ROW_OF), item.text()
            self.close()
            # The drop-down may have been filled again meanwhile, by a new read of the contact.
            if self._box.itemText(row) == text:
                self.chosen.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = watched is self.line and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._choose(self.list.currentItem())
                return True
            if event.key() in _MOVES:
                QApplication.sendEvent(self.list, event)
                return True
        return super().eventFilter(watched, event)


class ChoiceBox(ComboBox):
    """Typing finds an entry: in a short list at once, in a long one by its filter."""

    @property
    def is_long(self) -> bool:
        return self.count() > MOST_UNFILTERED

    def showPopup(self) -> None:
        if self.is_long and not self.is_locked:
            self.open_filter("")
        else:
            super().showPopup()

    def open_filter(self, typed: str) -> None:
        """Open the list with a filter, in which something may be typed already."""
        popup = ChoicePopup(self)
        popup.chosen.connect(self.setCurrentIndex)
        popup.open_below(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self.is_long and not self.is_locked and text.strip() and text.isprintable():
            # Qt would take the first entry that begins with it.
            self.open_filter(text)
        else:
            super().keyPressEvent(event)
