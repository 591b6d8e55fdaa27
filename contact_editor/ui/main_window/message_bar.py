"""The message bar: a message with its actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel, announce, breakable
from contact_editor.ui.controls.sheet_content.page_area import height_of
from contact_editor.ui.main_window.message_buttons import MessageButtons
from contact_editor.ui.main_window.message_rows import MARKS, MessageRows
from contact_editor.ui.main_window.message_text import MessageText, shortened
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fix_height, scale_font, set_margins
from contact_editor.ui.style.tones import TONES
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.text_diff import show_invisible_lines
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone

_SIDES = 16


class MessageBar(QFrame):
    """Shows one message at a time, with a row for each field of a receipt; hidden without one.

    Where the window has less room than the message needs, its text and its rows scroll, so that
    its buttons and what is around it stay visible.
    """

    action_chosen = Signal(object)
    """The `MessageAction` that the user chose."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.PLAIN
        self._noted = ""
        self.noted = NoteLabel()
        """A note that would be out of sight in a text that scrolls."""
        self.message: Message | None = None
        """The shown message."""
        self._limits = 0, 0
        """The height that shows the whole message, and by how much the bar can be lower."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.sign = IconLabel(size=18)
        self.title = NoteLabel()
        scale_font(self.title, bold=True)
        self.title.setContentsMargins(0, 6, 0, 6)
        self._scroll = MessageText()
        self.text = self._scroll.label
        self.rows = MessageRows()
        self.buttons = MessageButtons()
        self.buttons.chosen.connect(self.action_chosen)
        self.buttons.resized.connect(self._arrange)
        self._lay_out()
        self.hide()

    @property
    def plain_text(self) -> str:
        """The message that is shown, in one text."""
        if self.message is None:
            return ""
        return show_invisible_lines(shortened(self.message.whole))

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(10)
        self._words.addWidget(self.title, 0, top)
        self._words.addWidget(self._scroll, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(self._words, 1)
        self._body.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.close_button = IconButton("x", tr("Dismiss"), by_keys=True)
        self.close_button.clicked.connect(self._dismiss)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.sign, 0, top)
        head.addLayout(self._body, 1)
        head.addWidget(self.close_button, 0, top)
        below = QHBoxLayout()
        below.setSpacing(8)
        # In line with the text: after the sign.
        below.addSpacing(18)
        below.addWidget(self.noted, 1)
        self.noted.hide()
        layout = QVBoxLayout(self)
        set_margins(layout, self, _SIDES, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self.rows)
        self._layouts = (self._words, self._body, head, below, layout)
        fix_height(self.sign, 28)

    def show_message(self, message: Message | None) -> None:
        """Show a message and announce it to screen readers; None hides the bar."""
        self.message = message
        self.setVisible(message is not None)
        if message is None:
            return
        self._tone = message.tone
        style = TONES[message.tone]
        icon = style.icon if message.mark is None else MARKS[message.mark][0]
        self.sign.show_icon(icon, style.colour)
        self.title.setVisible(bool(message.title))
        self.title.show_text(message.title, ink=style.colour)
        self._noted = ""
        self.noted.hide()
        shown = breakable(isolated(show_invisible_lines(shortened(message.text))))
        self.text.setText(shown)
        # Without the invisible breaks. With an empty name, the text itself is read.
        plain = self.plain_text
        self.text.setAccessibleName(plain if shown != plain else "")
        self.rows.show_rows(message.rows)
        last = self.buttons.show_actions(message, self.text)
        self.setTabOrder(last, self.close_button)
        self._scroll.show_end(False)
        self._arrange()
        self.update()
        announce(self.text, message.whole, urgent=message.tone is Tone.ERROR)

    def _dismiss(self) -> None:
        self.show_message(None)
        self.dismissed.emit()

    def offers(self, action: MessageAction) -> bool:
        """Return whether the message that is shown has a button for an action."""
        return not self.isHidden() and action in self.buttons.buttons

    def note(self, text: str) -> None:
        """Add a short note after the text of the message that is shown; both are visible."""
        shown = self._withdraw_note()
        self._noted = f" · {text}" if shown else text
        self._scroll.show_end(True)
        self.text.setText(shown + self._noted)
        self.noted.show_text(text)
        self._arrange()
        announce(self.text, text)

    def _withdraw_note(self) -> str:
        """Return the text without the note."""
        self.noted.hide()
        return self.text.text().removesuffix(self._noted) if self._noted else self.text.text()

    def _place_note(self, width: int) -> None:
        """Show the note below a text of which the end would be out of sight."""
        if not self._noted:
            return
        shown = self.text.text().removesuffix(self._noted)
        self.text.setText(shown + self._noted)
        is_cut = self._scroll.scrolls_at(width)
        if is_cut:
            self.text.setText(shown)
        self.noted.setVisible(is_cut)

    def hasHeightForWidth(self) -> bool:
        # A layout would use the height for width as the least height.
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._limits[0])

    def minimumSizeHint(self) -> QSize:
        # A wide text in one line must not keep the bar from becoming narrow, where it wraps.
        whole, spare = self._limits
        return QSize(0, whole - spare)

    def action_buttons(self) -> tuple[KeyedButton, ...]:
        """Return the visible buttons."""
        return tuple(self.buttons.buttons.values())

    def _arrange(self) -> None:
        """Place the buttons next to a text of one line, else below it."""
        spare = _SIDES + 8 + self.close_button.width() + 8 + self.sign.width() + 8
        room = self.width() - spare
        text = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 4
        title = 0
        if self.message is not None and self.message.title:
            title = self.title.fontMetrics().horizontalAdvance(self.title.text()) + 14
        buttons = self.buttons.sizeHint().width() + 8 if self.action_buttons() else 0
        beside = title + text + buttons <= room
        across = title + text <= room
        self._body.setDirection(_direction(across=beside))
        self._words.setDirection(_direction(across=across))
        self._words.setSpacing(10 if across else 0)
        self.title.setWordWrap(not across)
        width = room - (buttons if beside else 0) - (title if across else 0)
        self._place_note(width)
        self._scroll.fit(width)
        self._scroll.setVisible(bool(self.text.text()))
        for layout in self._layouts:
            layout.invalidate()
        self._measure()
        self._layouts[-1].activate()

    def _measure(self) -> None:
        """Note the height that shows the whole message at this width."""
        whole = height_of(self._layouts[-1], self.width()) + self._scroll.lack
        limits = whole, self._scroll.spare_height + self.rows.spare_height
        if limits != self._limits:
            self._limits = limits
            self.updateGeometry()
        self._share_room()

    def _share_room(self) -> None:
        """Let the text and the rows scroll for what the bar has too little room for."""
        whole, spare = self._limits
        missing = min(max(0, whole - self.height()) / (spare or 1), 1)
        self._scroll.lower_by(round(missing * self._scroll.spare_height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # The rows may have become higher.
            self._measure()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        style = TONES[self._tone]
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.background(scheme))
        painter.fillRect(0, 0, self.width(), 1, style.colour(scheme))


def _direction(*, across: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
