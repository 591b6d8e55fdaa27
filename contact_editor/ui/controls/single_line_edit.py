"""Line edits: any, and those without line breaks and control characters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from contact_editor.model.hidden_text import BREAKS, has_line_break, joined_lines, one_line
from contact_editor.ui.controls.key_fallbacks import is_alt_character

MAX_CHARS = 250_000
"""More than any value that can be saved has in UTF-16 (`MAX_TEXT_CHARS`), so that what is cut off
is never part of a value; megabytes would hold the window."""
_SELECTION = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_QT_MAX_CHARS = 1 << 24
"""Qt's own limit is 32,767 characters; and where it cuts a text, that takes seconds."""


class LineEdit(QLineEdit):
    """A line whose text begins where the line begins in the direction of the window."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        align_with_window(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in _ENTER and self.window().focusWidget() is not self:
            # It moved the focus; unused, it would also press the button that has it now.
            event.accept()


class SingleLineEdit(LineEdit):
    """Joins the lines of text that is typed, pasted, dropped, composed or set."""

    composed = Signal()
    """An input method has ended a composition."""
    empty_texts = ("", "")
    """What it shows while it is empty, without and with the focus."""
    composes = False
    """True while an input method changes the text only to compose in the place of a selection."""

    def __init__(self, parent: QWidget | None = None, *, joined_by: str = " ") -> None:
        super().__init__(parent=parent)
        self.setMaxLength(_QT_MAX_CHARS)
        # Without a parent: as a child it would be deleted with the line, and a stack trace showed
        # PySide's wrapper of it gone by then.
        # `setValidator` keeps it for good: PySide 6.11 never releases its reference. It is a small
        # object for each line of a window that is closed.
        self._joiner = _Joiner(joined_by)
        self.setValidator(self._joiner)

    def show_as_is(self, text: str) -> None:
        """Show a provider's value unchanged; only entered text is joined."""
        self._joiner.accept_as_is(text)
        # To ask the joiner takes longer than to show the text, and a form has a thousand lines.
        self.setValidator(None)  # type: ignore[arg-type]  # the stubs do not have it
        self.setText(text)
        self.setValidator(self._joiner)

    def show_if_empty(self, resting: str, focused: str) -> None:
        """Set what it shows while it is empty, without and with the focus."""
        if self.empty_texts != (resting, focused):
            self.empty_texts = resting, focused
            self.setPlaceholderText(focused if self.hasFocus() else resting)

    def take_joined(self) -> bool:
        """Return whether lines have been joined since the last call."""
        joined, self._joiner.has_joined = self._joiner.has_joined, False
        return joined

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_alt_character(event):
            # From an open list of completions, where no event filter of the line sees it.
            event.ignore()
            return
        if not self._pastes_too_much(event):
            super().keyPressEvent(event)

    def _pastes_too_much(self, event: QKeyEvent) -> bool:
        """Paste the beginning of a text of megabytes, for which Qt takes seconds."""
        # Ctrl+Shift+Insert pastes what is selected, and not the clipboard, on X11.
        is_paste = event.matches(QKeySequence.StandardKey.Paste) and event.modifiers() != _SELECTION
        text = QGuiApplication.clipboard().text() if is_paste and not self.isReadOnly() else ""
        if len(text) <= MAX_CHARS:
            return False
        self.insert(text[:MAX_CHARS])
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composes = is_of_composition(event)
        super().inputMethodEvent(event)
        self.composes = False
        if not event.preeditString():
            self.composed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.empty_texts[1]:
            self.setPlaceholderText(self.empty_texts[1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.empty_texts[1]:
            self.setPlaceholderText(self.empty_texts[0])
        self.composed.emit()


class JoinedLineEdit(LineEdit):
    """A line of a dialog, without line breaks and control characters, whatever is set or entered.

    Its validator is that of all such lines: PySide keeps each validator of a line for good.
    """

    _joiner: _WholeJoiner | None = None

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if JoinedLineEdit._joiner is None:
            JoinedLineEdit._joiner = _WholeJoiner()
        self.setValidator(JoinedLineEdit._joiner)


def align_with_window(line: QLineEdit) -> None:
    """Let text begin where the line begins in the direction of the window, in any script."""
    if line.isRightToLeft():
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def is_of_composition(event: QInputMethodEvent) -> bool:
    """Return whether what an event does to the text is only preliminary."""
    return bool(event.preeditString()) and not event.commitString()


class _WholeJoiner(QValidator):
    """Accepts every text; joins all of its lines."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        line = one_line(text)
        return QValidator.State.Acceptable, line, max(0, len(line) - (len(text) - position))


class _Joiner(QValidator):
    """Accepts every text; joins the lines of what was entered since the last one."""

    def __init__(self, joined_by: str) -> None:
        super().__init__()
        self._joined_by = joined_by
        self._last = ""
        self.has_joined = False

    def accept_as_is(self, text: str) -> None:
        self._last, self.has_joined = text, False

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if text == self._last:
            return QValidator.State.Acceptable, text, position
        start, end = _entered(self._last, text)
        entered = text[start:end]
        # At the start and end of the line there is nothing to join.
        entered = entered if start else entered.lstrip(BREAKS)
        entered = entered if end < len(text) else entered.rstrip(BREAKS)
        line = text[:start] + joined_lines(entered, self._joined_by) + text[end:]
        line = line[:MAX_CHARS]
        self._last = line
        if line == text:
            return QValidator.State.Acceptable, text, position
        self.has_joined = self.has_joined or has_line_break(text[start:end])
        return QValidator.State.Acceptable, line, max(0, len(line) - (len(text) - position))


def _entered(before: str, after: str) -> tuple[int, int]:
    """Return the range of a text that another one did not have."""
    most = min(len(before), len(after))
    pairs = enumerate(zip(before, after, strict=False))
    start = next((at for at, (one, other) in pairs if one != other), most)
    ends = enumerate(zip(reversed(before[start:]), reversed(after[start:]), strict=False))
    same = next((at for at, (one, other) in ends if one != other), most - start)
    return start, len(after) - same
