"""A multi-line text box that is as high as its content."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from contact_editor.model.line_ends import in_box
from contact_editor.ui.controls.single_line_edit import MAX_CHARS, is_of_composition

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MAX_WORD_CHARS = 10_000
"""Characters; the time in which Qt wraps at words is quadratic in the length of a word, and is a
minute for one of a million characters."""


class AutoHeightText(QPlainTextEdit):
    """Plain text box that grows from `fewest` to `most` lines; Tab leaves it."""

    composed = Signal()
    """An input method has ended a composition."""
    empty_texts = ("", "")
    """What it shows while it is empty, without and with the focus."""
    is_locked = False
    """True while it is read-only for a time, and looks like a line that is."""
    composes = False
    """True while an input method changes the text only to compose in the place of a selection."""

    def __init__(self, *, fewest: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = fewest
        self._most = most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """Return the text with its non-breaking spaces, which `toPlainText` would replace."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        if self.text() != in_box(text):
            self._wrap_for(text)
            self.setPlainText(text)

    def show_if_empty(self, resting: str, focused: str) -> None:
        """Set what it shows while it is empty, without and with the focus."""
        if self.empty_texts != (resting, focused):
            self.empty_texts = resting, focused
            self.setPlaceholderText(focused if self.hasFocus() else resting)

    def set_locked(self, locked: bool) -> None:
        """Keep the text as it is; it looks like a read-only line."""
        if locked == self.is_locked:
            return
        self.is_locked = locked
        self.setReadOnly(locked)
        role = QPalette.ColorRole
        self.viewport().setBackgroundRole(role.Window if locked else role.Base)
        self.update()

    def cursor_place(self) -> int:
        """Return the characters of the text before the cursor."""
        # Qt counts in UTF-16.
        units = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.textCursor().position()]
        return len(units.decode("utf-16-le", "surrogatepass"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Qt would insert an invisible line separator (U+2028).
            self.insertPlainText("" if self.isReadOnly() else "\n")
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        held, inserted = self.text(), source.text()
        kept = len(held) - len(self.textCursor().selectedText())
        if kept + len(inserted) > MAX_CHARS:
            inserted = inserted[: max(0, MAX_CHARS - kept)]
            source = QMimeData()
            source.setText(inserted)
        self._wrap_for(held + inserted)
        super().insertFromMimeData(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composes = is_of_composition(event)
        super().inputMethodEvent(event)
        self.composes = False
        if not event.preeditString():
            self.composed.emit()

    def _wrap_for(self, text: str) -> None:
        """Wrap a text that is about to be shown at words, unless one of them is too long."""
        modes = QTextOption.WrapMode
        is_too_long = any(len(word) > _MAX_WORD_CHARS for word in text.split())
        mode = modes.WrapAnywhere if is_too_long else modes.WrapAtWordBoundaryOrAnywhere
        if mode is not self.wordWrapMode():
            self.setWordWrapMode(mode)

    def _grow(self) -> None:
        lines = max(self._fewest, min(self._most, round(self.document().size().height())))
        around = round(2 * self.document().documentMargin()) + 2 * self.frameWidth() + 2
        # The height of a line is rounded up at some font sizes.
        height = lines * (self.fontMetrics().lineSpacing() + 1) + around
        if height != self.height() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.empty_texts[1]:
            self.setPlaceholderText(self.empty_texts[1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.empty_texts[1]:
            self.setPlaceholderText(self.empty_texts[0])
        self.composed.emit()
