"""The message bar: a message with its actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel, announce, breakable
from contact_editor.ui.main_window.message_rows import MessageRows
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.style.tones import TONES
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.text_diff import show_invisible_lines
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone

_MAX_LINES = 6
_MAX_CHARS = 4_000
_SIDES = 16


ACTION_LABELS = {
    MessageAction.TRY_AGAIN: QT_TR_NOOP("Try again"),
    MessageAction.OPEN_SURVIVOR: QT_TR_NOOP("Open the merged contact"),
    MessageAction.ENTER_KEY: QT_TR_NOOP("Enter key…"),
    MessageAction.ENTER_SESSION_KEY: QT_TR_NOOP("Enter key…"),
    MessageAction.CHANGE_CONNECTION: QT_TR_NOOP("Change connection…"),
    MessageAction.READ_AGAIN: QT_TR_NOOP("Refresh"),
    MessageAction.PUT_BACK: QT_TR_NOOP("Put back"),
    MessageAction.UNDO_SAVE: QT_TR_NOOP("Undo this save"),
    MessageAction.SAVE_REST: QT_TR_NOOP("Save the rest"),
    MessageAction.UNDO_STORED: QT_TR_NOOP("Undo what was stored"),
    MessageAction.COPY_RECEIPT: QT_TR_NOOP("Copy receipt"),
    MessageAction.CHECK_CONNECTION: QT_TR_NOOP("Check this connection"),
    MessageAction.COPY_DETAILS: QT_TR_NOOP("Copy details"),
    MessageAction.UNLOCK_KEYRING: QT_TR_NOOP("Unlock"),
    MessageAction.RETRY_JOURNAL: QT_TR_NOOP("Try again"),
    MessageAction.START_JOURNAL: QT_TR_NOOP("Start a new journal"),
    MessageAction.RESTORE_DRAFTS: QT_TR_NOOP("Restore"),
    MessageAction.COMPARE_DRAFTS: QT_TR_NOOP("Compare"),
    MessageAction.DISCARD_DRAFTS: QT_TR_NOOP("Discard…"),
    MessageAction.APPLY_ASIDE: QT_TR_NOOP("Apply them here"),
    MessageAction.GO_BACK: QT_TR_NOOP("Go back to the contact"),
}

_ICONS = {
    MessageAction.READ_AGAIN: "refresh-cw",
    MessageAction.UNDO_SAVE: "undo-2",
    MessageAction.UNDO_STORED: "undo-2",
    MessageAction.COPY_RECEIPT: "clipboard-copy",
}


class MessageBar(QFrame):
    """Shows one message at a time, with a row for each field of a receipt; hidden without one."""

    action_chosen = Signal(object)
    """The `MessageAction` that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.PLAIN
        self.message: Message | None = None
        """The shown message."""
        self.key_of: Callable[[MessageAction], str] = lambda _: ""
        """Return the key that chooses an action as well; empty if none does."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sign = IconLabel(size=18)
        self.title = NoteLabel()
        scale_font(self.title, bold=True)
        self.title.setContentsMargins(0, 6, 0, 6)
        self.text = _text_label()
        self.rows = MessageRows()
        self._scroll = _scroll(self.text)
        self._lay_out()
        self.hide()

    @property
    def said(self) -> str:
        """The message that is shown, in one text."""
        if self.message is None:
            return ""
        return show_invisible_lines(_shortened(self.message.whole))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(10)
        self._words.addWidget(self.title, 0, top)
        self._words.addWidget(self._scroll, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(self._words, 1)
        self._body.addLayout(self._buttons)
        self.close_button = _close_button()
        self.close_button.clicked.connect(lambda: self.show_message(None))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign, 0, top)
        head.addLayout(self._body, 1)
        head.addWidget(self.close_button, 0, top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDES, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.rows)
        self.sign.setFixedHeight(px(28))

    def show_message(self, message: Message | None) -> None:
        """Show a message and announce it to screen readers; None hides the bar."""
        self.message = message
        self.setVisible(message is not None)
        if message is None:
            return
        self._tone = message.tone
        style = TONES[message.tone]
        self.sign.show_icon(style.icon, style.colour)
        self.title.setVisible(bool(message.title))
        self.title.say(message.title, ink=style.colour)
        shown = breakable(show_invisible_lines(_shortened(message.text)))
        self.text.setText(shown)
        # Without the invisible breaks. With an empty name, the text itself is read.
        plain = self.said
        self.text.setAccessibleName(plain if shown != plain else "")
        self.rows.show_rows(message.rows)
        self._show_actions(message.actions)
        self._scroll.verticalScrollBar().setValue(0)
        self._arrange()
        self.update()
        announce(self.text, message.whole, urgent=message.tone is Tone.ERROR)

    def action_buttons(self) -> tuple[QPushButton, ...]:
        """Return the visible buttons."""
        items = (self._buttons.itemAt(at) for at in range(self._buttons.count()))
        buttons = (item.widget() for item in items if item)
        return tuple(button for button in buttons if isinstance(button, QPushButton))

    def _show_actions(self, actions: tuple[MessageAction, ...]) -> None:
        for button in self.action_buttons():
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        before: QWidget = self.text
        for at, action in enumerate(actions):
            icon = _ICONS.get(action, "")
            button = KeyedButton(tr(ACTION_LABELS[action]), self.key_of(action), icon=icon)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, action=action: self.action_chosen.emit(action))
            self._buttons.insertWidget(at, button)
            self.setTabOrder(before, button)
            before = button
        self.setTabOrder(before, self.close_button)

    def _arrange(self) -> None:
        """Place the buttons next to a text of one line, else below it."""
        spare = _SIDES + 8 + self.close_button.width() + 8
        spare += self.sign.width() + 8
        room = self.width() - spare
        text = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 4
        title = 0
        if self.message is not None and self.message.title:
            title = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 14
        buttons = sum(button.sizeHint().width() + 8 for button in self.action_buttons())
        beside = title + text + buttons <= room
        across = title + text <= room
        self._body.setDirection(_direction(across=beside))
        self._words.setDirection(_direction(across=across))
        self._words.setSpacing(10 if across else 0)
        self.title.setWordWrap(not across)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeading)
        width = room - (buttons if beside else 0) - (title if across else 0)
        lines = self.text.heightForWidth(width)
        most = _MAX_LINES * self.text.fontMetrics().lineSpacing() + 8
        self._scroll.setFixedHeight(max(px(28), min(lines, most)))
        self._scroll.setVisible(bool(self.text.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        style = TONES[self._tone]
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.ground(scheme))
        painter.fillRect(0, 0, self.width(), 1, style.colour(scheme))


def _text_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(0, 6, 0, 6)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return label


def _scroll(label: QLabel) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Unlike the area's own, it has no background. Accessing that one would create Python classes
    # for all of Qt's widgets.
    area.setViewport(QWidget())
    area.setWidget(label)
    label.setAutoFillBackground(False)
    return area


def _close_button() -> QToolButton:
    button = IconButton("x", tr("Dismiss"))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _direction(*, across: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_CHARS else text[:_MAX_CHARS] + " …"
