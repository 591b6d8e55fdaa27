"""One element of a set, as a small label."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from enum import IntEnum, auto
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.style.colours import Colours, colours, ink, quiet
from contact_editor.ui.style.icons import icon, paint_icon
from contact_editor.ui.style.metrics import fix_size, icon_side, px, set_margins, set_max_width
from contact_editor.ui.text.visible_text import plain_tool_tip

HEIGHT = 20
_WIDEST = 320
_ICON = 12
_ROUND = 5
_BESIDE, _BEFORE_BUTTON = 6, 2


class ChipState(IntEnum):
    """What saving does with an element."""

    # Integers, because chips are looked up by their content, and hash fast.
    KEPT = auto()
    ADDED = auto()
    REMOVED = auto()


class ChipContent(NamedTuple):
    """Element, text and removability of a chip."""

    element: Hashable
    text: str
    removable: bool
    state: ChipState = ChipState.KEPT
    is_locked: bool = False
    """The provider cannot remove it."""
    is_unnamed: bool = False
    """The provider has no name for it."""


def chip_widths(contents: Iterable[ChipContent], metrics: QFontMetrics) -> list[int]:
    """Return the widths of chips, which need not exist yet; all have the height `HEIGHT`."""
    beside, mark, button = px(_BESIDE), px(_ICON) + px(4), px(HEIGHT - 2) + 2 * px(_BEFORE_BUTTON)
    widths, widest = [], px(_WIDEST)
    for content in contents:
        marks = (content.state is ChipState.ADDED) + (content.is_locked and not content.removable)
        end = button if content.removable else beside
        width = beside + text_width(metrics, content.text) + marks * mark + end
        widths.append(min(width, widest))
    return widths


class Chip(QWidget):
    """Shows one element, with a button that removes it, or restores it, if possible."""

    pressed = Signal()

    def __init__(self, content: ChipContent, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel("", self)
        set_max_width(self.label, _WIDEST)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.label)
        self.button = RemoveButton(content.text, self, height=HEIGHT) if content.removable else None
        if self.button:
            self.button.clicked.connect(self.pressed)
            self._layout.addWidget(self.button)
        self.show_content(content)

    def show_content(self, content: ChipContent) -> None:
        """Show another element with the same removability."""
        self.content = content
        is_removed = content.state is ChipState.REMOVED
        font = self.font()
        font.setStrikeOut(is_removed)
        self.label.setFont(font)
        self.label.show_text(content.text, quiet if is_removed else ink)
        marks = (content.state is ChipState.ADDED, content.is_locked)
        lead, trail = (px(_ICON) + px(4) if mark else 0 for mark in marks)
        end = px(_BEFORE_BUTTON) if self.button else px(_BESIDE) + trail
        self._layout.setSpacing(px(_BEFORE_BUTTON))
        set_margins(self._layout, self, px(_BESIDE) + lead, 0, end, 0)
        if self.button:
            self.button.restores = is_removed
            self.button.setIcon(icon("undo-2" if is_removed else "x"))
            name = _action_name(content)
            self.button.setAccessibleName(name)
            self.button.setToolTip(plain_tool_tip(name))
        self.setAccessibleName(_spoken(content))
        self.update()

    def forget(self) -> None:
        """Drop the element."""
        self.show_content(ChipContent(None, "", self.content.removable))
        self.setAccessibleName("")
        if self.button:
            self.button.setAccessibleName("")
            self.button.setToolTip("")

    def sizeHint(self) -> QSize:
        (width,) = chip_widths([self.content], self.fontMetrics())
        return QSize(width, px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.show_content(self.content)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, state = colours(), self.content.state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_outline(scheme, self.content))
        painter.setBrush(scheme.accent_soft if state is ChipState.ADDED else scheme.chip)
        if state is ChipState.REMOVED or self.content.is_unnamed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        if state is ChipState.ADDED:
            paint_icon(painter, self.mark_rect(leading=True), "plus", scheme.accent)
        if self.content.is_locked:
            paint_icon(painter, self.mark_rect(leading=False), "lock", scheme.quiet)

    def mark_rect(self, *, leading: bool) -> QRectF:
        """Return the place of the sign for what is added, or of the lock behind the text."""
        margin, side = px(_BESIDE), px(_ICON)
        at_left = leading != self.isRightToLeft()
        left = margin if at_left else self.width() - margin - side
        return QRectF(left, (self.height() - side) / 2, side, side)


class RemoveButton(QToolButton):
    """Removes or restores an element; text that is typed here goes to the line of the field.

    Space does not press it: it may be part of a text that was meant for the line.
    """

    typed = Signal(QKeyEvent)
    """A key with a character."""
    restores = False
    """The thing is removed already; Delete and Backspace do not restore it."""

    def __init__(self, name: str, parent: QWidget, *, height: int) -> None:
        super().__init__(parent)
        self.setIcon(icon("x"))
        icon_side(self, _ICON)
        self.setAutoRaise(True)
        fix_size(self, height - 2, height - 2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Remove {name}").format(name=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _PRESSING or (key in _REMOVING and not self.restores):
            # A key that is held down would remove one after the other.
            if not event.isAutoRepeat():
                self.click()
        elif key == Qt.Key.Key_Space:
            announce(self, tr("Space does nothing here. Enter presses the button."))
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


def type_into(line: QWidget | None, event: QKeyEvent) -> None:
    """Focus a line and type there what a key has typed elsewhere."""
    if line is not None:
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(line, event)


_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def _action_name(content: ChipContent) -> str:
    if content.state is ChipState.REMOVED:
        return tr("Restore {name}").format(name=content.text)
    return tr("Remove {name}").format(name=content.text)


def _spoken(content: ChipContent) -> str:
    if content.state is ChipState.ADDED:
        return tr("{name}, added").format(name=content.text)
    if content.state is ChipState.REMOVED:
        return tr("{name}, removed").format(name=content.text)
    return content.text


def _outline(scheme: Colours, content: ChipContent) -> QPen:
    state = content.state
    if state is ChipState.REMOVED or (content.is_unnamed and state is ChipState.KEPT):
        pen = QPen(scheme.line)
        pen.setStyle(Qt.PenStyle.DashLine)
        return pen
    return QPen(scheme.accent if state is ChipState.ADDED else scheme.chip_line)
