"""A frame with chips line by line, perhaps thousands, and a line for typing after them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import FocusMark
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion, put_out_of_sight
from contact_editor.ui.editors.chips import HEIGHT, Chip, ChipContent, chip_widths, type_into
from contact_editor.ui.editors.input_frame import InputFrame
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px

_GAP = 4
_PADDING = 4
_LEAST_INPUT = 70
"""Pixels of a line for typing beside a chip, if its hint needs no more."""
_AROUND_HINT = 12
_AT_ONCE = 12
"""Chips that are created at once: most contacts have fewer tags; all would block the window."""
_MAX_SPARE = 24
"""Unused chips that are kept for reuse."""


class _Flow(NamedTuple):
    """Places at one width; of a chip its left edge, top and width: there may be thousands."""

    chips: list[tuple[int, int, int]]
    line: QRect
    height: int


class ChipBox(InputFrame):
    """Lays out chips line by line; keeps unchanged ones when others are added or removed.

    The chips of many elements are created one after the other, each in its reserved place. Removed
    ones are reused if possible, because creating one takes time; many are deleted over several
    turns of the event loop.
    """

    pressed = Signal(object)
    """The element whose button was pressed."""

    def __init__(self, line: QLineEdit, *, end: QWidget | None = None) -> None:
        """`end`: a button at the trailing end of the frame."""
        super().__init__(line)
        self._end = end
        self._wanted: dict[ChipContent, int] = {}
        """Each content with its number in visual order."""
        self._chips: dict[ChipContent, Chip] = {}
        self._widths: list[int] = []
        self._flows: dict[int, _Flow] = {}
        """By width: layouts ask again and again."""
        self._places: list[tuple[int, int, int]] = []
        self._spare: list[Chip] = []
        self._sheet = QWidget(self)
        self._sheet.lower()
        self._old_sheets: list[QWidget] = []
        self._coming, self._going = TimeSlicer(self), TimeSlicer(self)
        self._nothing = PlainLabel("", self, tone=quiet)
        if end is not None:
            end.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, contents: Iterable[ChipContent], nothing: str) -> None:
        """Show these chips; if there are none and nothing can be typed, that text."""
        unique = dict.fromkeys(contents)
        wanted = dict(zip(unique, range(len(unique)), strict=True))
        for chip in self._chips.values():
            # A press in progress was meant for the previous contact or value.
            if chip.button and chip.button.isDown():
                chip.button.setDown(False)
        self._remove([content for content in self._chips if content not in wanted])
        self._wanted = wanted
        is_empty = not wanted and self.line.isReadOnly()
        self._nothing.show_text(nothing if is_empty else "")
        self._nothing.setVisible(is_empty)
        self._measure()
        missing = self._add_missing()
        for _ in islice(missing, _AT_ONCE):
            pass
        if len(self._chips) < len(wanted):
            self._coming.begin(missing)
        else:
            self._coming.stop()
        self.updateGeometry()

    def chips(self) -> tuple[Chip, ...]:
        """Return the chips that exist so far, in visual order."""
        return tuple(self._chips[one] for one in self._wanted if one in self._chips)

    def _measure(self) -> None:
        self._widths = chip_widths(self._wanted, self.fontMetrics())
        self._flows.clear()
        self._place_all()

    def _place_all(self) -> None:
        flow = self._flow(self.width())
        self._places = flow.chips
        for content, chip in self._chips.items():
            chip.setGeometry(self._place_of(content))
        for inside in (self.line, self._nothing):
            inside.setGeometry(self._mirrored(QRect(flow.line)))
        if self._end is not None:
            side = self._end.size()
            end = QRect(QPoint(self.width() - side.width() - 1, 0), side)
            self._end.setGeometry(self._mirrored(end))

    def _place_of(self, content: ChipContent) -> QRect:
        left, top, width = self._places[self._wanted[content]]
        return self._mirrored(QRect(left, top, width, px(HEIGHT)))

    def _add_missing(self) -> Iterator[None]:
        """Create the missing chips, one per step; Tab comes to each after the one before it."""
        before: Chip | None = None
        for content in self._wanted:
            chip = self._chips.get(content)
            if chip is None:
                chip = self._chips[content] = self._again(content) or self._new(content)
                chip.setGeometry(self._place_of(content))
                if before and before.button and chip.button:
                    QWidget.setTabOrder(before.button, chip.button)
                chip.show()
                yield
            before = chip

    def _remove(self, gone: list[ChipContent]) -> None:
        chips = [self._chips.pop(content) for content in gone]
        if len(chips) <= max(_AT_ONCE, len(self._chips)):
            for chip in chips:
                self._put_aside(chip)
            return
        old, self._sheet = self._sheet, QWidget(self)
        self._sheet.setGeometry(self.rect())
        for chip in (*self._chips.values(), *self._spare):
            chip.setParent(self._sheet)
        for chip in self._chips.values():
            chip.show()
        put_out_of_sight([old])
        self._sheet.show()
        self._sheet.lower()
        self._old_sheets.append(old)
        if not self._going.is_running:
            self._going.begin(self._deleted())

    def _deleted(self) -> Iterator[None]:
        while self._old_sheets:
            yield from deletion(self._old_sheets.pop(0), has_tasks=False)

    def _put_aside(self, chip: Chip) -> None:
        # Hiding takes its focus: no other chip may move into its place while it is pressed.
        chip.hide()
        if len(self._spare) < _MAX_SPARE:
            chip.forget()
            self._spare.append(chip)
        else:
            chip.deleteLater()

    def _again(self, content: ChipContent) -> Chip | None:
        chip = next((one for one in self._spare if bool(one.button) == content.removable), None)
        if chip is not None:
            self._spare.remove(chip)
            chip.show_content(content)
        return chip

    def _new(self, content: ChipContent) -> Chip:
        if len(self._chips) % _AT_ONCE == 0:
            # Before what cannot be focused: Qt looks past all of that to order a button.
            FocusMark(self._sheet)
        chip = Chip(content, self._sheet)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.pressed.connect(lambda: self.pressed.emit(chip.content.element))
        if chip.button:
            chip.button.typed.connect(lambda event: type_into(self.line, event))
        return chip

    def _flow(self, width: int) -> _Flow:
        """Return the places of the chips and of the line at this width."""
        if width not in self._flows:
            self._flows[width] = self._new_flow(width)
        return self._flows[width]

    def _new_flow(self, width: int) -> _Flow:
        padding, gap, high, least = px(_PADDING), px(_GAP), px(HEIGHT), px(40)
        right = width - padding - (self._end.width() if self._end else 0)
        widest = max(right - padding, least)
        left, top = padding, padding
        places = []
        for wide in self._widths:
            across = wide if wide < widest else widest
            if left > padding and left + across > right:
                left, top = padding, top + high + gap
            places.append((left, top, across))
            left += across + gap
        if left > padding and right - left < self._least_input():
            left, top = padding, top + high + gap
        return _Flow(places, QRect(left, top, max(right - left, 1), high), top + high + padding)

    def _least_input(self) -> int:
        """Return the pixels that the line for typing needs beside a chip."""
        hint = self.line.placeholderText()
        return max(px(_LEAST_INPUT), self.line.fontMetrics().horizontalAdvance(hint) + _AROUND_HINT)

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.left() - place.width())
        return place

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(width).height

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 400
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, px(HEIGHT + 2 * _PADDING))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.setGeometry(self.rect())
        self._place_all()
