"""A line edit for secrets; assistive technology learns only the length."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QStyle, QStyleOptionFrame, QWidget

from contact_editor.ui.connections.key_interceptor import KeyInterceptor
from contact_editor.ui.controls.single_line_edit import align_with_window

DOT = "\u25cf"
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhHiddenText
)


class SecretLine(QLineEdit):
    """Holds a dot for each character; the text is stored separately.

    Qt reports text typed into a password field to the accessibility bus unencrypted, so the
    characters never get into the line edit: every input goes through `_insert`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        align_with_window(self)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.setDragEnabled(False)
        self.setValidator(_DotsOnly(self))
        self._clear_text = _ClearText(self)
        self._key_interceptor = KeyInterceptor(self)
        self.textChanged.connect(self._take_foreign)

    def text(self) -> str:
        return self._secret

    def setText(self, text: str | None) -> None:
        self._set(text or "", len(text or ""))

    def clear(self) -> None:
        self._set("", 0)

    def show_secret(self, shown: bool) -> None:
        """Show the characters on the screen only."""
        self._clear_text.cover()
        self._clear_text.setVisible(shown)

    @property
    def is_shown(self) -> bool:
        return not self._clear_text.isHidden()

    def paste(self) -> None:
        self._insert(QGuiApplication.clipboard().text())

    def _insert(self, text: str) -> None:
        """Replace the selection, or insert at the cursor."""
        if self.isReadOnly() or not text:
            return
        at, length = self.cursorPosition(), len(self.selectedText())
        if length:
            at = self.selectionStart()
        room = self.maxLength() - len(self._secret) + length
        text = text[: max(0, room)]
        self._set(self._secret[:at] + text + self._secret[at + length :], at + len(text))

    def _set(self, secret: str, cursor: int) -> None:
        secret = secret[: self.maxLength()]
        is_other = secret != self._secret
        is_as_long = len(secret) == len(super().text())
        self._secret = secret
        # Clears the undo history.
        super().setText(DOT * len(secret))
        self.setCursorPosition(cursor)
        self._clear_text.update()
        if is_other and is_as_long:
            self.textChanged.emit(super().text())

    def _take_foreign(self, held: str) -> None:
        """Take over text set in another way, such as over the accessibility bus."""
        if held.strip(DOT):
            self._set(held, len(held))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = QKeySequence.StandardKey
        if event.matches(key.Paste):
            self.paste()
        elif event.matches(key.Undo) or event.matches(key.Redo):
            event.accept()
        elif _is_typed(event):
            self._insert(event.text())
        else:
            self._delete_with(event)

    def _delete_with(self, event: QKeyEvent) -> None:
        """Let Qt handle the key, and delete the characters whose dots it deleted."""
        before, length = self.cursorPosition(), len(super().text())
        start = self.selectionStart() if self.hasSelectedText() else -1
        super().keyPressEvent(event)
        gone = length - len(super().text())
        # What a slot of the key, such as Return, has set is in sync already.
        if gone > 0 and len(self._secret) == length:
            at = start if start >= 0 else min(before, self.cursorPosition())
            self._set(self._secret[:at] + self._secret[at + gone :], at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._key_interceptor.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._key_interceptor.stop()
        super().focusOutEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        # No preedit text: it would be in the line.
        self._insert(event.commitString())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self._insert(clipboard.text(clipboard.Mode.Selection))
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._insert(event.mimeData().text())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._clear_text.cover()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(self.tr("&Paste"), self.paste)
        paste.setEnabled(not self.isReadOnly() and bool(QGuiApplication.clipboard().text()))
        menu.addAction(self.tr("&Delete"), self.clear).setEnabled(bool(self._secret))
        menu.popup(event.globalPos())


class _DotsOnly(QValidator):
    """Rejects text set by assistive technology, and hands it to the line instead."""

    def __init__(self, line: SecretLine) -> None:
        super().__init__(line)
        self._line = line

    def validate(self, text: str, position: int) -> QValidator.State:
        if not text.strip(DOT):
            return QValidator.State.Acceptable
        self._line.setText(text)
        return QValidator.State.Invalid


class _ClearText(QWidget):
    """Paints the characters over the dots; has no text that could be queried."""

    def __init__(self, line: SecretLine) -> None:
        super().__init__(line)
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        line.cursorPositionChanged.connect(self.update)

    def cover(self) -> None:
        """Cover the area where the line edit paints its dots."""
        option = QStyleOptionFrame()
        self._line.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        self.setGeometry(self._line.style().subElementRect(part, option, self._line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        line, painter, secret = self._line, QPainter(self), self._line.text()
        painter.fillRect(self.rect(), line.palette().base())
        painter.setPen(line.palette().text().color())
        metrics = line.fontMetrics()
        cursor = metrics.horizontalAdvance(secret[: line.cursorPosition()])
        left = min(2, self.width() - cursor - 4)
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(left, base, secret)
        if line.hasFocus():
            painter.drawLine(left + cursor, 2, left + cursor, self.height() - 3)


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key types a character, also with AltGr, which some systems report as Ctrl+Alt."""
    text, held = event.text(), event.modifiers()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    if not text or not text.isprintable():
        return False
    return bool(held & control) == bool(held & alt)
