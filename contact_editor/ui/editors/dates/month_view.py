"""One month as a table of days.

Not Qt's `QCalendarWidget`: its cells are announced as numbers alone, without month and year, and
its keys take a day as soon as it has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from contact_editor.translation import listed, tr
from contact_editor.ui.editors.dates.month_painting import DayDelegate, WeekdayHeader
from contact_editor.ui.style.metrics import px

CELL_WIDTH, CELL_HEIGHT = 32, 28
_WEEKS, _DAYS = 6, 7
_FIRST, _LAST = QDate(1, 1, 1), QDate(9999, 12, 31)
"""The years that four digits can have."""
_NO_INDEX = QModelIndex()


class MonthModel(QAbstractTableModel):
    """The days of six weeks; the first weekday is that of the user's locale."""

    def __init__(self, value: QDate, shown: QDate, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        """The date that the field has; invalid if it has none."""
        self.today = QDate.currentDate()
        self.shown = shown

    def show_month(self, day: QDate) -> None:
        """Show the month of a day."""
        self.beginResetModel()
        self.shown = day
        self.endResetModel()

    def day_at(self, index: QModelIndex | QPersistentModelIndex) -> QDate:
        """Return the day of a cell; an invalid one if four digits do not reach it."""
        day = self._start().addDays(index.row() * _DAYS + index.column())
        return day if _FIRST <= day <= _LAST else QDate()

    def index_of(self, day: QDate) -> QModelIndex:
        row, column = divmod(self._start().daysTo(day), _DAYS)
        return self.index(row, column)

    def _start(self) -> QDate:
        first = QDate(self.shown.year(), self.shown.month(), 1)
        return first.addDays(-((first.dayOfWeek() - _first_weekday()) % _DAYS))

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return _WEEKS

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return _DAYS

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        day = self.day_at(index)
        if not day.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(day.day())
        return self._spoken(day) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _spoken(self, day: QDate) -> str:
        """Return the whole date with its weekday, and what distinguishes it from the others."""
        parts = [QLocale().toString(day, QLocale.FormatType.LongFormat)]
        parts += [tr("today")] if day == self.today else []
        parts += [tr("chosen")] if day == self.value else []
        return listed(parts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        weekday = (_first_weekday() - 1 + section) % _DAYS + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.UserRole:
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.NarrowFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) if self.day_at(index).isValid() else Qt.ItemFlag.NoItemFlags


class MonthView(QTableView):
    """Moves through days, months and years by keys; Enter, Space or a click takes a day."""

    taken = Signal(QDate)
    month_changed = Signal()

    def __init__(self, value: QDate, at: QDate, parent: QWidget | None = None) -> None:
        """`value`: the date that the field has; `at`: where the focus begins, today if invalid."""
        super().__init__(parent)
        self._is_pressed = False
        self._days = MonthModel(value, at if at.isValid() else QDate.currentDate(), self)
        self.setModel(self._days)
        self.setItemDelegate(DayDelegate(self._days.day_at, self._days, self))
        self.setHorizontalHeader(WeekdayHeader(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Days"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        # The popover has the background.
        self.viewport().setAutoFillBackground(False)
        self.refit()
        self.go_to(self._days.shown)

    def refit(self) -> None:
        """Give the days the size of the font."""
        for header, size in (
            (self.horizontalHeader(), CELL_WIDTH), (self.verticalHeader(), CELL_HEIGHT),
        ):  # fmt: skip
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
            header.setDefaultSectionSize(px(size))
        self.horizontalHeader().setFixedHeight(px(CELL_HEIGHT))
        self.setFixedSize(_DAYS * px(CELL_WIDTH), (_WEEKS + 1) * px(CELL_HEIGHT))

    @property
    def day(self) -> QDate:
        """The day that Enter would take."""
        return self._days.shown

    def go_to(self, day: QDate) -> None:
        """Move to a day, at most to the first or last one."""
        day = max(_FIRST, min(day, _LAST))
        self._days.show_month(day)
        self.setCurrentIndex(self._days.index_of(day))
        self.month_changed.emit()

    def go_by(self, *, days: int = 0, months: int = 0) -> None:
        """Move by days, or by months to the same day or the last one of a shorter month."""
        moved = self.day.addDays(days).addMonths(months)
        if moved.isValid():
            self.go_to(moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _TAKING:
            self.taken.emit(self.day)
        elif key in _BY_DAYS:
            is_sideways = abs(_BY_DAYS[key]) == 1
            mirrored = -1 if is_sideways and self.isRightToLeft() else 1
            self.go_by(days=mirrored * _BY_DAYS[key])
        elif key in _BY_MONTHS:
            self.go_by(months=_BY_MONTHS[key] * (12 if shift else 1))
        elif key == Qt.Key.Key_Home:
            self.go_to(QDate(self.day.year(), self.day.month(), 1))
        elif key == Qt.Key.Key_End:
            self.go_to(QDate(self.day.year(), self.day.month(), self.day.daysInMonth()))
        else:
            # Not the table's own keys, which search for cells by their text.
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Its first click, which opened the calendar, was elsewhere: one here takes a day at once.
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pressed, self._is_pressed = self._is_pressed, False
        index = self.indexAt(event.position().toPoint())
        if not was_pressed:
            event.accept()
        elif event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if (day := self._days.day_at(index)).isValid():
                self.taken.emit(day)
        else:
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # There is nothing to scroll; the form below must not scroll either.
        event.accept()


_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_DAYS: dict[int, int] = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_DAYS, Qt.Key.Key_Down: _DAYS,
}  # fmt: skip
_BY_MONTHS: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def _first_weekday() -> int:
    """Return the first day of the week in the user's locale; 1 is Monday."""
    return QLocale().firstDayOfWeek().value
