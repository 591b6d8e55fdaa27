"""Makes the rows of a form read-only, at once or little by little below a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.time_slicer import TimeSlicer


class RowLocks(QObject):
    """Locks the rows of a form against edits; everything stays readable.

    Below a sheet, which covers all of them, only the row with the focus is locked at once: no key
    reaches another one without the focus, and no click through the sheet. The others follow in
    the next turns, so that the sheet is shown first; if one gets the focus, all are locked.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read_only = False
        self._waiting: dict[FieldRow, None] = {}
        self._slicer = TimeSlicer(self)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._reach)

    def show(self, rows: Iterable[FieldRow], read_only: bool, *, is_covered: bool = False) -> None:
        """Lock or unlock these rows; `is_covered`: a sheet is about to cover them."""
        self._waiting = dict.fromkeys(rows)
        self._read_only = read_only
        # Assistive technology reaches a row without the focus.
        if read_only and is_covered and not QAccessible.isActive():
            self._finish(row_of(QApplication.focusWidget()))
            self._slicer.begin(self._steps())
        else:
            self._finish_all()

    def _steps(self) -> Iterator[None]:
        while self._waiting:
            self._finish(next(iter(self._waiting)))
            yield

    def _finish_all(self) -> None:
        for _ in self._steps():
            pass

    def _finish(self, row: FieldRow | None) -> None:
        if row in self._waiting:
            del self._waiting[row]
            if isValid(row):
                row.set_read_only(self._read_only)

    def _reach(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if self._waiting and row_of(focused) in self._waiting:
            self._finish_all()


def row_of(widget: QWidget | None) -> FieldRow | None:
    """Return the row that a widget is in, if it is in one."""
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget
