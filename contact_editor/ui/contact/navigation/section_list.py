"""The list of a long form's sections, beside it: counts, marks, and the one that is in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.translation import number_text
from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.style.focus_frame import paint_focus
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, scaled_font
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.field_overview.section_overview import SectionState

WIDTH = 196
_HEIGHT, _HEADING, _INSET, _SIDES, _GAP = 28, 30, 8, 10, 6
_MARK, _DOT, _COUNT, _SMALL, _RADIUS = 12, 8, 22, 0.92, 6
_STATE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SectionList(QListWidget):
    """Up and Down show a section; Enter, Space or a click goes to its first field."""

    shown = Signal(int)
    """The number of the section to scroll to."""
    chosen = Signal(int)
    """The number of the section to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sections"))
        self.setAccessibleDescription(self.tr("Enter goes to the first field of a section."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        # Unlike the list's own, it has no background.
        self.setViewport(QWidget())
        self._states: tuple[SectionState, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._items: list[QListWidgetItem] = []
        self.count_width = px(_COUNT)
        """The width in pixels of the column of counts; none of them is cut."""
        self.currentRowChanged.connect(self._show)
        self.itemClicked.connect(self._choose)

    def show_sections(self, states: Sequence[SectionState], headings: Sequence[str]) -> None:
        """List these sections; `headings`: the text above each of them, mostly empty."""
        if tuple(headings) != self._headings or len(states) != len(self._states):
            self._headings, self._states = tuple(headings), ()
            self._fill()
        if tuple(states) == self._states:
            return
        self._states = tuple(states)
        metrics = QFontMetrics(scaled_font(_SMALL))
        counts = (metrics.horizontalAdvance(number_text(state.total)) for state in states)
        self.count_width = max((px(_COUNT), *(width + 1 for width in counts)))
        with QSignalBlocker(self):
            for item, state in zip(self._items, states, strict=True):
                item.setText(show_invisible(state.spoken))
                item.setData(_STATE, state)
                item.setToolTip(plain_tool_tip(state.title))
                usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(usable if state.shown else Qt.ItemFlag.NoItemFlags)
        self.viewport().update()

    def mark(self, number: int) -> None:
        """Mark the section that is in view."""
        if 0 <= number < len(self._items) and self.currentItem() is not self._items[number]:
            with QSignalBlocker(self):
                self.setCurrentItem(self._items[number])

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self._items = []
            for heading in self._headings:
                if heading:
                    title = QListWidgetItem(heading)
                    title.setFlags(Qt.ItemFlag.NoItemFlags)
                    title.setSizeHint(QSize(0, px(_HEADING)))
                    self.addItem(title)
                item = QListWidgetItem()
                item.setSizeHint(QSize(0, px(_HEIGHT)))
                self.addItem(item)
                self._items.append(item)

    def _number(self, item: QListWidgetItem | None) -> int:
        return next((n for n, each in enumerate(self._items) if each is item), -1)

    def _show(self) -> None:
        if (number := self._number(self.currentItem())) >= 0:
            self.shown.emit(number)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if (number := self._number(item)) >= 0:
            self.chosen.emit(number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._items:
            # The heights of the items are those of the former font.
            states, self._states, current = self._states, (), self._number(self.currentItem())
            self._fill()
            self.show_sections(states, self._headings)
            self.mark(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a heading, or a section with its mark and count."""

    def __init__(self, sections: SectionList) -> None:
        super().__init__(sections)
        self._list = sections

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = index.data(_STATE)
        if state is None:
            self._paint_heading(painter, option, index.data())
        else:
            self._paint_section(painter, option, SectionState(*state))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setPen(colours().quiet)
        painter.setFont(scaled_font(_SMALL, bold=True))
        place = QRectF(option.rect).adjusted(_INSET + _SIDES, 0, -_INSET - _SIDES, 0)
        _write(painter, option, place, text)

    def _paint_section(
        self, painter: QPainter, option: QStyleOptionViewItem, state: SectionState
    ) -> None:
        scheme = colours()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        background = QRectF(option.rect).adjusted(_INSET, 0, -_INSET, -1)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver) and state.shown > 0
        if is_current or is_over:
            # With high contrast there are no backgrounds.
            framed = is_current and has_high_contrast()
            painter.setPen(scheme.accent if framed else Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent_soft if is_current else scheme.hover)
            painter.drawRoundedRect(background.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if is_current and option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, background)
        inside = background.adjusted(_SIDES, 0, -_SIDES, 0)
        count = self._list.count_width
        painter.setFont(scaled_font(_SMALL))
        painter.setPen(scheme.quiet)
        _write(painter, option, _last(option, inside, count), number_text(state.shown), at_end=True)
        self._paint_mark(painter, _last(option, inside, count + _GAP + px(_MARK)), option, state)
        mark = px(_MARK) + _GAP if state.is_changed or state.is_wrong else 0
        name = inside.adjusted(0, 0, -(count + _GAP + mark), 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            name.moveRight(inside.right())
        painter.setFont(scaled_font(1.0, bold=is_current))
        painter.setPen(scheme.text if state.shown else scheme.quiet)
        _write(painter, option, name, show_invisible(state.title))

    def _paint_mark(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, state: SectionState
    ) -> None:
        scheme, side = colours(), px(_MARK)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = place.right() - side if mirrored else place.left()
        square = QRectF(left, place.center().y() - side / 2, side, side)
        if state.is_wrong:
            paint_icon(painter, square, "circle-alert", scheme.error)
        elif state.is_changed:
            dot = (side - px(_DOT)) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent)
            painter.drawEllipse(square.adjusted(dot, dot, -dot, -dot))


def _last(option: QStyleOptionViewItem, inside: QRectF, width: float) -> QRectF:
    """Return the trailing part of a place."""
    place = QRectF(inside)
    place.setWidth(width)
    if option.direction != Qt.LayoutDirection.RightToLeft:
        place.moveRight(inside.right())
    return place


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRectF,
    text: str,
    *,
    at_end: bool = False,
) -> None:
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored is not at_end else Qt.AlignmentFlag.AlignLeft
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, cut)
