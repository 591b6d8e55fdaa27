"""Chips line by line; there may be thousands of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import delete

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.tab_order import FocusMark
from contact_editor.ui.controls.time_slicer import TimeSlicer, put_out_of_sight
from contact_editor.ui.editors.chips import Chip, ChipContent, chip_size
from contact_editor.ui.style.colours import quiet

_GAP = 4
_LINE = 28
_AT_ONCE = 32
"""Chips that are created at once: more than most contacts have tags; all would block the window."""
_MAX_SPARE = 24
"""Unused chips that are kept for reuse."""


class ChipBox(QWidget):
    """Lays out chips line by line; keeps unchanged ones when others are added or removed.

    The chips of many elements are created one after the other, each in its reserved place. Removed
    ones are reused if possible, because creating one takes time; many are deleted over several
    turns of the event loop.
    """

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[ChipContent, ...] = ()
        self._chips: dict[ChipContent, Chip] = {}
        self._sizes: list[tuple[int, int]] = []
        self._heights: dict[int, int] = {}
        """Heights by width: layouts ask again and again."""
        self._places: dict[ChipContent, QRect] = {}
        self._spare: list[Chip] = []
        self._sheet = QWidget(self)
        self._old_sheets: list[QWidget] = []
        self._coming, self._going = TimeSlicer(self), TimeSlicer(self)
        self._nothing = PlainLabel("", self, tone=quiet)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, contents: Iterable[ChipContent], nothing: str) -> None:
        """Show these chips, or a text if there are none."""
        wanted = dict.fromkeys(contents)
        for chip in self._chips.values():
            # A press in progress was meant for the previous contact or value.
            if chip.button:
                chip.button.setDown(False)
        self._remove([content for content in self._chips if content not in wanted])
        self._wanted = tuple(wanted)
        self._nothing.show_text("" if wanted else nothing)
        self._nothing.setVisible(not wanted)
        self._measure()
        missing = self._add_missing()
        for _ in islice(missing, _AT_ONCE):
            pass
        self._coming.begin(missing)
        self.updateGeometry()

    def chips(self) -> tuple[Chip, ...]:
        """Return the chips that exist by now, in visual order."""
        return tuple(self._chips[one] for one in self._wanted if one in self._chips)

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        sizes = (chip_size(content, metrics) for content in self._wanted)
        self._sizes = [(size.width(), size.height()) for size in sizes]
        self._heights.clear()
        self._place_all()

    def _place_all(self) -> None:
        _, places = self._flow(self.width())
        self._places = {
            content: self._mirrored(QRect(*place))
            for content, place in zip(self._wanted, places, strict=True)
        }
        for content, chip in self._chips.items():
            chip.setGeometry(self._places[content])

    def _add_missing(self) -> Iterator[None]:
        """Create the missing chips, one per step; Tab comes to each after the one before it."""
        before: Chip | None = None
        for content in self._wanted:
            chip = self._chips.get(content)
            if chip is None:
                chip = self._chips[content] = self._again(content) or self._new(content)
                chip.setGeometry(self._places[content])
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
        self._old_sheets.append(old)
        self._going.begin(self._deleted())

    def _deleted(self) -> Iterator[None]:
        while self._old_sheets:
            for chip in self._old_sheets[0].findChildren(
                Chip, options=Qt.FindChildOption.FindDirectChildrenOnly
            ):
                delete(chip)
                yield
            delete(self._old_sheets.pop(0))

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
        chip.removed.connect(lambda: self.removed.emit(chip.content.element))
        return chip

    def _flow(self, width: int) -> tuple[int, list[tuple[int, int, int, int]]]:
        """Return the height of the chips at this width, and their places."""
        left, top, bottom = 0, 0, _LINE
        places = []
        for wide, high in self._sizes:
            across = min(wide, max(width, 40))
            if left and left + across > width:
                left, top = 0, top + high + _GAP
            places.append((left, top, across, high))
            left += across + _GAP
            bottom = max(bottom, top + high)
        return bottom, places

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.left() - place.width())
        return place

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._flow(width)[0]
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 400
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _LINE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sheet.setGeometry(self.rect())
        self._nothing.setGeometry(0, 0, self.width(), _LINE)
        self._place_all()
