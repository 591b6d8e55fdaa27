"""Small removable labels that wrap over several lines."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import blend, colours, quiet

_GAP = 4
_WIDEST = 320
_MAX_SPARE = 24
"""Unused chips that are kept; more than most contacts have tags."""


class ChipContent(NamedTuple):
    """Element, text and removability of a chip."""

    element: Hashable
    text: str
    removable: bool


class Chip(QWidget):
    """One element of a set, with a button that removes it if possible."""

    removed = Signal()

    def __init__(self, content: ChipContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", self)
        self.label.setMaximumWidth(_WIDEST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 2 if content.removable else 8, 2)
        layout.setSpacing(2)
        layout.addWidget(self.label)
        self.button = remove_button(content.text, self) if content.removable else None
        if self.button:
            self.button.clicked.connect(self.removed)
            layout.addWidget(self.button)
        self.show_content(content)

    def show_content(self, content: ChipContent) -> None:
        """Show another element with the same removability."""
        self.content = content
        self.label.show_text(content.text)
        if self.button:
            self.button.setAccessibleName(_removing(self.button, content.text))
        wanted = super().sizeHint()
        self._size = QSize(min(wanted.width(), _WIDEST), max(wanted.height(), 26))

    def forget(self) -> None:
        """Drop the element."""
        self.content = ChipContent(None, "", self.content.removable)
        self.label.show_text("")
        if self.button:
            self.button.setAccessibleName("")

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        painter.setBrush(blend(scheme.surface, scheme.accent, 0.08))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


def remove_button(name: str, parent: QWidget, *, side: int = 22) -> QToolButton:
    """Return the small × button that removes the element with this name."""
    button = QToolButton(parent)
    button.setText("×")
    button.setAutoRaise(True)
    button.setFixedSize(side, side)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(_removing(button, name))
    return button


def _removing(button: QToolButton, name: str) -> str:
    return button.tr("Remove {name}").format(name=name)


class ChipBox(QWidget):
    """Lays out chips line by line; keeps unchanged ones when others are added or removed.

    Removed chips are reused if possible, because creating one takes time.
    """

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[ChipContent, Chip] = {}
        self._spare: list[Chip] = []
        self._nothing = PlainLabel("", self, tone=quiet)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, contents: Iterable[ChipContent], nothing: str) -> None:
        """Show these chips, or a text if there are none."""
        wanted = dict.fromkeys(contents)
        for chip in self.chips():
            # A press in progress was meant for the previous contact or value.
            if chip.button:
                chip.button.setDown(False)
        for content in [one for one in self._chips if one not in wanted]:
            self._put_aside(self._chips.pop(content))
        kept = self._chips
        self._chips = {
            content: kept.get(content) or self._again(content) or self._new(content)
            for content in wanted
        }
        self._nothing.show_text("" if self._chips else nothing)
        self._nothing.setVisible(not self._chips)
        self._flow(self.width(), move=True)
        self.updateGeometry()

    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips.values())

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
            chip.show()
        return chip

    def _new(self, content: ChipContent) -> Chip:
        chip = Chip(content, self)
        chip.removed.connect(lambda: self.removed.emit(chip.content.element))
        chip.show()
        return chip

    def _flow(self, width: int, *, move: bool) -> int:
        """Return the height of the chips at this width."""
        left, top, height = 0, 0, 28
        for chip in self._chips.values():
            size = chip.sizeHint()
            across = min(size.width(), max(width, 40))
            if left and left + across > width:
                left, top = 0, top + size.height() + _GAP
            if move:
                place = QRect(QPoint(left, top), QSize(across, size.height()))
                chip.setGeometry(self._mirrored(place, width))
            left += across + _GAP
            height = max(height, top + size.height())
        if move:
            self._nothing.setGeometry(0, 0, width, 28)
        return height

    def _mirrored(self, place: QRect, width: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(width - place.left() - place.width())
        return place

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 400
        return QSize(width, self._flow(width, move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(self.width(), move=True)
