"""One change of a review: field, old value, new value, and the remarks about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import text_width
from contact_editor.ui.style.colours import colours, quiet
from contact_editor.ui.style.metrics import fix_line, icon_side, px, scale_font
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.surfaces.remark import Remark
from contact_editor.ui.surfaces.small_badge import SmallBadge
from contact_editor.ui.text.text_diff import Segments

FIELD, BEFORE, ARROW, AFTER, ACTION = range(5)
_FIELD_WIDTH, _WIDEST_FIELD, _ARROW_WIDTH, _ACTION_WIDTH = 130, 190, 16, 28
_ACTION_ICON = 12
"""Pixels: what a line of text has room for."""
_SIDES, _ENDS, _BAR, _RADIUS = 20, 8, 3, 6
_TOP = Qt.AlignmentFlag.AlignTop


class Sides(NamedTuple):
    """The two values of a change, as they are shown."""

    label: str
    before: Segments
    after: Segments


def field_width(labels: Iterable[str], font: QFont) -> int:
    """Return the width of the column of the fields: that of its longest label, up to a limit."""
    bold = QFont(font)
    bold.setBold(True)
    widest = max((text_width(QFontMetrics(bold), label) for label in labels), default=0)
    return max(px(_FIELD_WIDTH), min(widest, px(_WIDEST_FIELD)))


def lay_out_columns(grid: QGridLayout, width: int) -> None:
    """Set the same columns for the heading and for every row; `width`: of the fields."""
    grid.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    set_column_widths(grid, width)
    for column in (BEFORE, AFTER):
        grid.setColumnStretch(column, 1)


def set_column_widths(grid: QGridLayout, width: int) -> None:
    """Set what depends on the font; `width`: of the fields."""
    for column, least in ((ARROW, _ARROW_WIDTH), (ACTION, _ACTION_WIDTH)):
        grid.setColumnMinimumWidth(column, px(least))
    grid.setColumnMinimumWidth(FIELD, width)


class ChangeRow(QWidget):
    """A change across the sheet; a new one has a bar, a badge, and can take the focus."""

    is_group = True

    def __init__(
        self, sides: Sides, said: Sequence[str], *, width: int, is_new: bool = False,
        is_first: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.is_new, self._is_first = is_new, is_first
        self.action: IconButton | None = None
        self._grid = QGridLayout(self)
        lay_out_columns(self._grid, width)
        self._grid.addWidget(self._name(sides.label, width), 0, FIELD, _TOP)
        arrow = IconLabel("arrow-right")
        fix_line(arrow)
        self._grid.addWidget(arrow, 0, ARROW, _TOP)
        before = self._value(sides.before, tr("{field}, before"), sides.label, BEFORE)
        after = self._value(sides.after, tr("{field}, after"), sides.label, AFTER)
        for text in said:
            # It is about the new value, or about what writing that does.
            self._grid.addWidget(Remark(text), self._grid.rowCount(), AFTER, 1, 2)
        if is_new:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(f"{tr('New')}: {sides.label}, {before} → {after}")
            self.setAccessibleDescription("\n".join(said))

    def add_action(self, icon: str, name: str) -> IconButton:
        """Add the button in the last column."""
        button = IconButton(icon, name, by_keys=True)
        # The row is as high as its text.
        fix_line(button)
        icon_side(button, _ACTION_ICON)
        self._grid.addWidget(button, 0, ACTION, _TOP)
        self.action = button
        return button

    def set_field_width(self, width: int) -> None:
        """Take another width of the fields, and the sizes of the font."""
        # A longer label wraps: the columns of all rows are the same.
        self._whole.setFixedWidth(width)
        set_column_widths(self._grid, width)

    def _name(self, label: str, width: int) -> QWidget:
        name, whole = MarkedTextLabel(label), QWidget()
        self._whole = whole
        scale_font(name, bold=True)
        whole.setFixedWidth(width)
        cell = QHBoxLayout(whole)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(6)
        cell.addWidget(name, 1, _TOP)
        if self.is_new:
            cell.addWidget(SmallBadge(tr("New")), 0, _TOP)
        return whole

    def _value(self, segments: Segments, what: str, label: str, column: int) -> str:
        cell = MarkedTextLabel(segments)
        cell.setAccessibleDescription(what.format(field=label))
        self._grid.addWidget(cell, 0, column, _TOP)
        return cell.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # What is new is read first: only the button itself sends it.
            event.accept()
            if self.action is not None and self.action.hasFocus() and not event.isAutoRepeat():
                # Queued: it may delete the row.
                QMetaObject.invokeMethod(self.action, "click", Qt.ConnectionType.QueuedConnection)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        if not self._is_first:
            painter.fillRect(px(_SIDES), 0, self.width() - 2 * px(_SIDES), 1, scheme.separator)
        if not self.is_new:
            return
        left = self.width() - _BAR if self.isRightToLeft() else 0
        painter.fillRect(left, 1, _BAR, self.height() - 1, scheme.caution)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(scheme.accent, 2))
            frame = QRectF(self.rect()).adjusted(7, 2, -7, -1)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def headings(grid: QGridLayout, width: int) -> None:
    """Fill a line with the headings of the columns; `width`: of the fields."""
    lay_out_columns(grid, width)
    for column, text in ((FIELD, tr("Field")), (BEFORE, tr("Before")), (AFTER, tr("After"))):
        grid.addWidget(MarkedTextLabel(text, tone=quiet), 0, column)
